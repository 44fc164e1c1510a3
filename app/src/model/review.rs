//! What the review page shows.

use super::ChoiceView;

/// The review page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewView {
    /// The labels in order.
    pub choices: Vec<ChoiceView>,
    /// Open disagreements, most urgent first.
    pub open: Vec<DisagreementRow>,
    /// The one on screen.
    pub current: Option<DisagreementView>,
    /// Kinds of mistake: key and words.
    pub causes: Vec<(String, String)>,
    /// How many were settled so far.
    pub n_settled: u32,
    /// Whether there is a settlement to withdraw.
    pub can_undo: bool,
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
}

/// A disagreement with its votes side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct DisagreementView {
    /// Item id.
    pub item: String,
    /// The text.
    pub text: String,
    /// One column a person.
    pub votes: Vec<VoteView>,
    /// Remarks on the item: who and what.
    pub flags: Vec<(String, String)>,
}

/// One person's vote.
#[derive(Clone, Debug, PartialEq)]
pub struct VoteView {
    /// A neutral name (`Labeler A`).
    pub who: String,
    /// The label, or `Skipped`.
    pub answer: String,
    /// Seconds of active time it took.
    pub active_secs: f32,
    /// Why the item was asked (slice).
    pub stratum: String,
    /// The reason for a skip; may be empty.
    pub note: String,
}
