//! What needs a person now, and what became of their answers.

use super::{CommentView, Route, VoteView, WorkView};

/// The page "For you".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskView {
    /// What waits, what others wait for first.
    pub needs: Vec<NeedView>,
    /// Settled items of theirs, the latest first.
    pub feedback: Vec<FeedbackRow>,
    /// How many more there are.
    pub n_more: u32,
    /// Of the answers an expert has judged: right ones, and all.
    pub judged: (u32, u32),
    /// How steady they are, in words; empty before there is anything to say.
    pub steadiness: String,
    /// What they did, and what it comes to.
    pub work: WorkView,
    /// Talks and threads they take part in.
    pub talks: Vec<TalkView>,
}

/// Something that waits for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedView {
    /// Unique and stable.
    pub key: String,
    /// What, in words.
    pub words: String,
    /// The verb on the button.
    pub verb: String,
    /// Where it is done.
    pub to: Route,
    /// The item to show there, where it is about one.
    pub item: Option<String>,
}

/// A settled item of this person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackRow {
    /// Item id.
    pub item: String,
    /// Its text, to be cut by the view.
    pub text: String,
    /// What they answered.
    pub given: String,
    /// What is right.
    pub right: String,
    /// Whether their answer is among it; `None` where they skipped.
    pub is_right: Option<bool>,
    /// The expert's reason; may be empty.
    pub reason: String,
    /// Whether it came since they looked last.
    pub is_new: bool,
}

/// A talk on an item of this person's, or a thread on one.
#[derive(Clone, Debug, PartialEq)]
pub struct TalkView {
    /// Item id.
    pub item: String,
    /// Its text.
    pub text: String,
    /// Whether answers may be changed in it.
    pub is_open: bool,
    /// The votes, under neutral names.
    pub votes: Vec<VoteView>,
    /// What was said, oldest first.
    pub thread: Vec<CommentView>,
    /// What this person said at last.
    pub mine: String,
}
