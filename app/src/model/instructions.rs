//! What is shown of the instructions: the text as a tree, what changed between two texts, the page itself.

/// A block of a formatted text. What is not in this list cannot reach the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading and its level, 1 to 6.
    Heading(u8, Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; ordered ones have the number they begin with.
    List(Option<u64>, Vec<Vec<Block>>),
    /// A quotation.
    Quote(Vec<Block>),
    /// Preformatted text.
    Code(String),
    /// A table: the first row is its head.
    Table(Vec<Vec<Vec<Span>>>),
    /// A line between parts.
    Rule,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// Preformatted text.
    Code(String),
    /// Important.
    Strong(Vec<Span>),
    /// Emphasised.
    Emphasis(Vec<Span>),
    /// Struck out.
    Strike(Vec<Span>),
    /// A link with where it leads; without an address that is safe to follow only its words are left.
    Link(String, Vec<Span>),
    /// The line ends here.
    Break,
}

/// A line of a comparison of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiffLine {
    /// In both.
    Same(String),
    /// Only in the newer one.
    Added(String),
    /// Only in the older one.
    Removed(String),
    /// So many equal lines are left out here.
    Skipped(u32),
}

/// The instructions page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstructionsView {
    /// Version of the text that holds.
    pub version: u32,
    /// Which text that is; see [`Draft::after`](super::Draft::after).
    pub reference: String,
    /// The text that holds.
    pub text: String,
    /// Whether this person may write a new version.
    pub may_edit: bool,
    /// Names of the labels, in the schema's order.
    pub labels: Vec<String>,
    /// Answers still to be given again, and people who gave them.
    pub waiting: (u32, u32),
    /// What asking again for the labels ticked so far would touch: answers and people.
    pub affected: (u32, u32),
    /// People who answered something in the last ten minutes, by the logs' clocks.
    pub n_live: u32,
    /// Versions, newest first.
    pub history: Vec<RevisionRow>,
}

/// One version in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Unique and stable.
    pub key: String,
    /// Its version.
    pub version: u32,
    /// Who wrote it; empty for the owner's first text.
    pub by: String,
    /// When, in milliseconds since 1970; `None` for the owner's first text.
    pub at: Option<u64>,
    /// What changed, in a sentence; may be empty.
    pub summary: String,
    /// What it means for answers, in words.
    pub meaning: String,
    /// Whether the text that holds was made from it.
    pub stands: bool,
    /// Whether another revision has the same version.
    pub is_fork: bool,
    /// The text it was made from; `None` where that is not at hand.
    pub before: Option<String>,
    /// Its text.
    pub text: String,
}

/// New instructions that a labeler has not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeView {
    /// The version that holds now.
    pub version: u32,
    /// The version this person answered under last.
    pub from: u32,
    /// What changed, in the writers' words, oldest first.
    pub summaries: Vec<String>,
    /// Labels whose meaning changed.
    pub labels: Vec<String>,
    /// What changed in the text, where the older one is at hand.
    pub diff: Vec<DiffLine>,
    /// How many of this person's answers are asked again.
    pub n_again: u32,
}
