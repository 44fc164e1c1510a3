//! What the label page shows of a practice item.

/// A practice item on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeView {
    /// Its id; views key their elements by it.
    pub id: String,
    /// Which of how many, 1 first.
    pub place: (u32, u32),
    /// The text, shown as text only.
    pub text: String,
    /// Right ones among those answered so far.
    pub score: (u32, u32),
    /// What is told of the answer, once there is one.
    pub feedback: Option<FeedbackView>,
}

/// What is told of an answer to a practice item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackView {
    /// Whether it was right.
    pub right: bool,
    /// What was answered.
    pub given: String,
    /// What counts as right.
    pub accepted: Vec<String>,
    /// Why; may be empty.
    pub reason: String,
}
