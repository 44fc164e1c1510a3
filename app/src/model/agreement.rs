//! What the agreement page shows.

use accord_core::pull::Pull;

use super::Figure;
pub use crate::figures::wire::{Drill, Part, Range};

/// A figure with its 95 % interval.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The figure, or why there is none.
    pub figure: Figure,
    /// Its interval, once it is there.
    pub interval: Option<Range>,
}

/// The agreement page.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementView {
    /// Whether figures leave out items this person has not answered.
    pub hides_answers: bool,
    /// Whether other labelers' answers are sealed to experts and owner.
    pub is_closed: bool,
    /// Whether each item can be opened on the review page.
    pub reviews: bool,
    /// Labels that count here.
    pub n_answers: u32,
    /// People who gave them.
    pub n_people: u32,
    /// Krippendorff's alpha over all.
    pub alpha: Estimate,
    /// In words: what it says.
    pub reading: String,
    /// In words: why coefficients mislead here, if they do.
    pub skew: Option<String>,
    /// Agreement on each question, where more is asked than one label; what follows is about the first question then.
    pub questions: Vec<QuestionRow>,
    /// Every coefficient, one a row.
    pub coefficients: Vec<CoefficientRow>,
    /// Answers of each slice: items with two or more answers, and answers to those.
    pub slices: [(u32, u32); 3],
    /// Per label, in the schema's order.
    pub labels: Vec<ClassRow>,
    /// Labels given to the same item, most frequent first.
    pub confusions: Vec<ConfusionRow>,
    /// Pairs of people.
    pub pairs: PairsView,
    /// People with their figures; labelers see themselves only.
    pub people: Vec<RaterRow>,
    /// What `people`'s quality is, or why there is none.
    pub quality_words: String,
    /// Per version of the instructions, oldest first.
    pub versions: Vec<VersionRow>,
    /// Agreement as items were finished, oldest first.
    pub history: Vec<HistoryPoint>,
    /// How far the slow figures are.
    pub work: WorkView,
    /// The items behind a figure, if some are looked at.
    pub drill: Option<DrillView>,
    /// How far suggestions pull answers, where there were any and the viewer reviews.
    pub pull: Option<PullView>,
    /// Check items against known answers; `None` for those who may not see them.
    pub checks: Option<ChecksView>,
    /// How people did on practice items: all of them for reviewers, their own for others.
    pub practice: Vec<PracticeRow>,
}

/// Agreement on a question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionRow {
    /// What is asked.
    pub title: String,
    /// What the coefficient is called.
    pub coefficient: String,
    /// The coefficient.
    pub alpha: Figure,
    /// Pairs of people who answered the same item.
    pub n_pairs: u32,
    /// Those who said the same.
    pub n_same: u32,
}

/// How far suggestions pull answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PullView {
    /// In words, with interval and numbers of answers.
    pub words: String,
    /// The counts behind it, for the table.
    pub counts: Pull,
}

/// Check items: what was loaded, and how people did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChecksView {
    /// The file's name, once one was read.
    pub file: Option<String>,
    /// Items with known answers.
    pub n_items: u32,
    /// What of the file could not be used, in words.
    pub problems: Vec<String>,
    /// People, by id.
    pub rows: Vec<CheckRow>,
}

/// One person's answers to check items.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckRow {
    /// Who.
    pub rater: Rater,
    /// Right answers, and all.
    pub counts: (u32, u32),
    /// Share of right ones with its interval.
    pub share: Option<(f64, f64, f64)>,
    /// Wrong answers: known label, given label, how often.
    pub wrong: Vec<(String, String, u32)>,
}

/// One person's answers to practice items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeRow {
    /// Who.
    pub rater: Rater,
    /// Right answers, and all.
    pub counts: (u32, u32),
}

/// A coefficient on the three slices.
#[derive(Clone, Debug, PartialEq)]
pub struct CoefficientRow {
    /// Its name in exports.
    pub key: &'static str,
    /// Its name on the page.
    pub name: String,
    /// One line: what it says.
    pub meaning: String,
    /// Whether it is a share rather than a coefficient.
    pub is_share: bool,
    /// On all, random and chosen items.
    pub estimates: [Estimate; 3],
}

/// A label.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassRow {
    /// Its name.
    pub name: String,
    /// Its place in the schema.
    pub class_idx: u32,
    /// How many answers are this label.
    pub n_answers: u32,
    /// Their share of all answers, 0 to 1.
    pub share: f64,
    /// Alpha of "this label or another".
    pub alpha: Estimate,
}

/// Two labels that were given to the same item.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfusionRow {
    /// One, by name and place in the schema.
    pub one: (String, u32),
    /// The other.
    pub other: (String, u32),
    /// How many pairs of answers.
    pub n_pairs: u32,
    /// Their share of all pairs of answers that differ.
    pub share: f64,
}

/// Pairs of people.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PairsView {
    /// Nobody shares an item with anybody.
    #[default]
    Nobody,
    /// The helper is counting.
    Coming,
    /// Only this person's own pairs, or just one pair.
    List(Vec<RaterPair>),
    /// Half a square: of `people[row]` and `people[column]` with `column < row`, row by row.
    Grid {
        /// People, those first who agree most with the others.
        people: Vec<Rater>,
        /// The pairs; `None` without common items.
        cells: Vec<Option<PairCell>>,
        /// People who answered less and are not in the grid.
        n_more: u32,
    },
}

/// Somebody who labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rater {
    /// Who.
    pub id: [u8; 16],
    /// Their name.
    pub name: String,
}

/// Two people's agreement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairCell {
    /// Items both labeled.
    pub n_items: u32,
    /// Share on which they agree.
    pub percent: f64,
    /// Cohen's kappa; `None` where it is not defined.
    pub kappa: Option<f64>,
}

/// Two people with their agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct RaterPair {
    /// One.
    pub a: Rater,
    /// The other.
    pub b: Rater,
    /// How much they agree.
    pub cell: PairCell,
}

/// A person's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct RaterRow {
    /// Who.
    pub rater: Rater,
    /// Whether it is the person at this device.
    pub is_me: bool,
    /// Labels that count here.
    pub n_answers: u32,
    /// Share of pairs with others' answers that agree, and how many pairs.
    pub agreement: Option<(f64, u32)>,
    /// Expected share of right answers with its interval.
    pub quality: Option<(f64, f64, f64)>,
}

/// A version of the instructions.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    /// Its number.
    pub version: u32,
    /// Whether it is the one in force.
    pub is_current: bool,
    /// Answers given under it.
    pub n_answers: u32,
    /// Alpha over those.
    pub alpha: Estimate,
}

/// A point of the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HistoryPoint {
    /// Milliseconds since 1970.
    pub at: u64,
    /// Answers by then.
    pub n_answers: u32,
    /// Alpha by then.
    pub alpha: f64,
}

/// How far the slow figures are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WorkView {
    /// On their way.
    #[default]
    Running,
    /// All there: rounds of the bootstrap.
    Done {
        /// How many.
        n_rounds: u32,
    },
    /// There are none, because.
    Missing {
        /// One clause.
        why: String,
    },
}

/// The items behind a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct DrillView {
    /// What they have in common.
    pub title: String,
    /// How many there are; `None` while they are looked for.
    pub n_items: Option<u32>,
    /// The first of them.
    pub rows: Vec<DrillRow>,
}

/// An item behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillRow {
    /// Item id.
    pub item: String,
    /// Its text, cut; empty while the data is on its way.
    pub text: String,
    /// Who gave which label.
    pub answers: Vec<(String, String)>,
    /// Whether it waits on the review page.
    pub is_open: bool,
}

/// A table that can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Every coefficient on every slice.
    Figures,
    /// Per label.
    Labels,
    /// Pairs of labels.
    Confusions,
    /// Pairs of people.
    Pairs,
    /// People.
    Labelers,
    /// Versions of the instructions.
    Versions,
    /// The chart.
    History,
    /// The items behind a figure.
    Items,
    /// How far suggestions pull answers.
    Suggestions,
    /// People's answers to check items.
    Checks,
    /// People's answers to practice items.
    Practice,
}
