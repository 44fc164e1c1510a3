//! What the page of look-alikes shows.

/// The page of look-alikes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BatchView {
    /// The label that the model would give to all of them.
    pub label: String,
    /// Item ids and texts, shown as text only.
    pub cards: Vec<(String, String)>,
    /// What the batch is, or why there is none.
    pub words: String,
    /// Whether the last thing done was a batch, so that it can be taken back here.
    pub can_undo: bool,
}
