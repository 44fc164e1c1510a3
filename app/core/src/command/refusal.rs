//! Why a command is refused, in words that say what to do.

use thiserror::Error;

use crate::record::AnswerFault;

/// What only experts and the owner may do, apart from settling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ExpertTask {
    /// Which records are asked about, and how they are marked.
    #[error("sorting out records")]
    Curating,
    /// Writing the instructions.
    #[error("changing the instructions")]
    Instructions,
    /// Having people label the same items.
    #[error("beginning a round")]
    BeginningRounds,
    /// Ending that.
    #[error("closing a round")]
    ClosingRounds,
    /// Talks on items.
    #[error("opening and closing talks")]
    Talks,
}

/// Why a command is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No item is on screen.
    #[error("there is no item to answer")]
    NothingShown,
    /// The label is not in the schema.
    #[error("the project has no such label; reload the page to get its current labels")]
    UnknownLabel,
    /// The answer is not whole, or does not fit the questions.
    #[error(transparent)]
    Unfit(AnswerFault),
    /// There is nothing to undo or redo.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// The role does not allow it.
    #[error("settling is for experts; ask the owner for an expert link")]
    NotAReviewer,
    /// The role does not allow it.
    #[error("{what} is for experts; ask the owner for an expert link")]
    ForExperts {
        /// What they wanted.
        what: ExpertTask,
    },
    /// Only the owner may.
    #[error("admitting people is for the owner; ask them")]
    NotTheOwner,
    /// They count already, or nothing of theirs is here.
    #[error("nobody of that name waits to be admitted any more")]
    NotWaiting,
    /// There is no such item here.
    #[error("this item is not loaded here; wait until all items are there and try again")]
    UnknownItem,
    /// Nothing is chosen.
    #[error("nothing is chosen; choose at least one item")]
    NoItems,
    /// It is like that already.
    #[error("all of them are like that already")]
    NothingChanges,
    /// Too much at once.
    #[error("{n} items are too many at once; take at most {most}")]
    TooManyItems {
        /// How many they are.
        n: usize,
        /// How many are allowed.
        most: usize,
    },
    /// Nothing was written.
    #[error("there is no text; write something first")]
    NoText,
    /// The text is too long.
    #[error("the text has {n_bytes} bytes and may have {most}; make it shorter")]
    TooLong {
        /// How long it is.
        n_bytes: usize,
        /// How long it may be.
        most: usize,
    },
    /// Somebody was faster.
    #[error("the instructions were changed meanwhile; look at the new text and put your change into it")]
    Overtaken,
    /// Nothing is different.
    #[error("the text is the one there is; change something first")]
    Unchanged,
    /// A change of meaning without labels.
    #[error("say which labels the change is about, or that it changes no meaning")]
    NoLabels,
    /// The thread is not open to them.
    #[error("answer this item first; what others say about it is shown after that")]
    ThreadClosed,
    /// Not theirs, or withdrawn.
    #[error("there is no such comment of yours")]
    NoComment,
    /// Somebody is not known.
    #[error("somebody who was chosen has not joined the project")]
    UnknownPerson,
    /// Agreement needs two.
    #[error("a round needs at least two people")]
    TooFewPeople,
    /// Too many.
    #[error("{n} people are too many; take at most {most}")]
    TooManyPeople {
        /// How many they are.
        n: usize,
        /// How many are allowed.
        most: usize,
    },
    /// The item's answers are still coming.
    #[error("this item is in a round that is not over; settle it after the round, or close the round")]
    InRound,
    /// No such round, or over.
    #[error("this round is over already")]
    RoundOver,
    /// Nothing would change.
    #[error("the talk on this item is open already")]
    TalkOpen,
    /// Nothing would change.
    #[error("there is no open talk on this item")]
    NoTalk,
}
