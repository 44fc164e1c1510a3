//! What the review page shows.

use super::ChoiceView;
use crate::viewport::Area;

/// The review page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewView {
    /// The labels in order.
    pub choices: Vec<ChoiceView>,
    /// How many items wait for an expert.
    pub n_open: usize,
    /// Where the one on screen stands among them, 0 first; `None` where it no longer waits.
    pub place: Option<usize>,
    /// Those around the one on screen, most urgent first.
    pub rows: Vec<DisagreementRow>,
    /// Where the first of `rows` stands.
    pub first_row: usize,
    /// The one on screen.
    pub current: Option<DisagreementView>,
    /// Kinds of mistake.
    pub causes: Vec<CauseView>,
    /// People who can be mentioned: id and name.
    pub people: Vec<(String, String)>,
    /// Whether the logs are still being read, so that none is on screen yet.
    pub is_reading: bool,
    /// How many were settled so far.
    pub n_settled: u32,
    /// Whether there is a settlement to withdraw.
    pub can_undo: bool,
}

/// A kind of mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseView {
    /// Its name in logs.
    pub name: String,
    /// In words.
    pub words: String,
    /// The key that chooses it, a capital letter.
    pub key: &'static str,
}

/// One line of the list of disagreements.
#[derive(Clone, Debug, PartialEq)]
pub struct DisagreementRow {
    /// Item id.
    pub item: String,
    /// The item's text, to be cut by the view.
    pub text: String,
    /// For example `2 food, 1 travel`.
    pub votes: String,
    /// Why it stands so late, where it does: another expert's, in talk, contested.
    pub turn: String,
}

/// A disagreement with its votes side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisagreementView {
    /// Item id.
    pub item: String,
    /// The text.
    pub text: String,
    /// Why it comes now, in a sentence.
    pub why: String,
    /// One column a person.
    pub votes: Vec<VoteView>,
    /// Remarks on the item.
    pub flags: Vec<RemarkView>,
    /// What experts decided so far, one entry an expert.
    pub settlements: Vec<SettlementView>,
    /// Whether they decided differently.
    pub is_contested: bool,
    /// What was said about it, oldest first.
    pub thread: Vec<CommentView>,
    /// Settled items like it, nearest first.
    pub similar: Vec<SimilarView>,
    /// Whether those who answered it may see the votes and answer anew.
    pub in_talk: bool,
    /// Items with the same votes and a similar text, while they are looked at.
    pub alike: Vec<AlikeView>,
}

/// A person under a neutral name, and under their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// For instance `Labeler A`: who said it must not decide what is right.
    pub neutral: String,
    /// Their own name; empty for those who may not see it.
    pub name: String,
}

/// One person's vote.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VoteView {
    /// Whose.
    pub who: Who,
    /// The label, or `Skipped`.
    pub answer: String,
    /// Seconds of active time it took.
    pub active_secs: f32,
    /// Why the item was asked (slice).
    pub stratum: String,
    /// The version of the instructions it was given under.
    pub version: u32,
    /// Whether that is not the version that holds now.
    pub is_old: bool,
    /// The reason for a skip; may be empty.
    pub note: String,
    /// What the same person had answered before a talk; empty without one.
    pub before: String,
    /// Boxes they drew: where, and what they said each shows.
    pub boxes: Vec<(Area, String)>,
}

/// A remark on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkView {
    /// Whose.
    pub who: Who,
    /// What is wrong.
    pub note: String,
}

/// An expert's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementView {
    /// The expert's name; `You` for one's own.
    pub who: String,
    /// The right answers, the one that holds first.
    pub labels: Vec<String>,
    /// Why; may be empty.
    pub reason: String,
    /// The kind of mistake, in words; may be empty.
    pub cause: String,
    /// When, in milliseconds since 1970.
    pub at: u64,
}

/// Something said about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentView {
    /// The comment's id.
    pub id: String,
    /// Whose.
    pub who: Who,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// What.
    pub text: String,
    /// Whether it is this person's own.
    pub mine: bool,
    /// Whether it mentions this person.
    pub to_me: bool,
}

/// A settled item like the one on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct SimilarView {
    /// Item id.
    pub item: String,
    /// Its text, to be cut by the view.
    pub text: String,
    /// What it was settled to.
    pub labels: String,
    /// The expert's reason; may be empty.
    pub reason: String,
    /// Cosine similarity of the two, -1 to 1.
    pub cosine: f32,
}

/// An item with the same votes and a similar text.
#[derive(Clone, Debug, PartialEq)]
pub struct AlikeView {
    /// Item id.
    pub item: String,
    /// Its text, to be cut by the view.
    pub text: String,
    /// Share of words that both have, 0 to 1.
    pub share: f64,
    /// Whether it is so alike that it is ticked from the start.
    pub ticked: bool,
}
