//! What page and worker say about how well the labels at hand teach: the learning curve and what follows from it.

use serde::{Deserialize, Serialize};

/// Asks how accurate a head is that learns from these labels, and how that came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureRequest {
    /// Grows with each request; the answer carries it back.
    pub generation: u64,
    /// How many labels the schema has, at least 2.
    pub n_classes: u32,
    /// One entry an item, in the order in which items were first labeled.
    pub lessons: Vec<Lesson>,
    /// A random sample of all items, labeled or not, on which the advice to stop rests.
    pub sample: Vec<u32>,
    /// Seeds the draws of the intervals.
    pub seed: u64,
}

/// A labeled item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Index of the item.
    pub item_idx: u32,
    /// Whether it came from the random slice: accuracy is measured on these alone.
    pub is_random: bool,
    /// Index of each of its labels in the schema, with its share; one entry unless people differ.
    pub labels: Vec<(u32, f32)>,
}

/// Answers [`MeasureRequest`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// The request it answers.
    pub generation: u64,
    /// Which encoder's vectors it rests on.
    pub encoder: String,
    /// Labeled items.
    pub n_labels: u32,
    /// Of these, items of the random slice: each point of the curves rests on all of them.
    pub n_random: u32,
    /// Accuracy of a head that learns from the first labels given, fewest first; empty while there is too little to
    /// measure. The last point rests on all labels.
    pub curve: Vec<CurvePoint>,
    /// The same for heads that learn from labels of the random slice alone.
    pub at_random: Vec<CurvePoint>,
    /// What choosing saved, or why that cannot be said.
    pub saved: Result<Saved, Unknown>,
    /// Whether choosing helps at all.
    pub guard: Guard,
    /// Whether more labels are worth their while.
    pub advice: Advice,
    /// Time it took, pauses included.
    pub millis: f32,
}

/// A point of a learning curve with the ends of its 95 % interval (Wilson's score interval).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CurvePoint {
    /// Labeled items that the head could learn from.
    pub n_labels: u32,
    /// Share of the random slice that a head without it gets right, 0 to 1.
    pub accuracy: f32,
    /// Lower end.
    pub low: f32,
    /// Upper end.
    pub high: f32,
}

/// Labels saved by choosing, within the range in which both were measured.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// So many random labels ...
    pub n_random: u32,
    /// ... reach this accuracy, 0 to 1.
    pub accuracy: f32,
    /// Share of them that the labels in the order given do without: below 0 where they need more.
    pub share: f32,
    /// Lower end of its 95 % interval (bootstrap over the tested items; which labels were drawn is luck it does not show).
    pub low: f32,
    /// Upper end.
    pub high: f32,
}

/// Why something cannot be said yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unknown {
    /// Too few labels of the random slice.
    FewRandom {
        /// About so many more are needed.
        n_more: u32,
    },
    /// Most labels that could be compared are of the random slice themselves.
    NothingChosen,
    /// Nothing but one label was given so far.
    OneClass,
    /// The labels in the order given do not reach the accuracy of as many random ones.
    NotReached,
    /// Too few items to judge by.
    SmallSample,
    /// Too few labels of any kind.
    FewLabels {
        /// So many more are needed.
        n_more: u32,
    },
}

/// Whether the labels in the order given teach more than as many random ones.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Guard {
    /// It cannot be said.
    Unknown(Unknown),
    /// They do: the interval lies above 0.
    Better(Gain),
    /// The interval holds 0 and differences that matter.
    Unclear(Gain),
    /// They do not: the interval ends below what would matter.
    NoBetter {
        /// By how much.
        gain: Gain,
        /// The share of random items that the queue should have instead, 0 to 1.
        random_share: f32,
    },
}

/// A difference of accuracies, as shares.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gain {
    /// Labels that each of the two heads could learn from.
    pub n_labels: u32,
    /// Chosen less random.
    pub value: f32,
    /// Lower end of its 95 % interval (bootstrap over the tested items).
    pub low: f32,
    /// Upper end.
    pub high: f32,
}

/// Whether more labels are worth their while. Advice: nothing stops by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Advice {
    /// It cannot be said.
    TooEarly(Unknown),
    /// There is still much that the head could learn.
    GoOn(Outlook),
    /// There is hardly any.
    MayStop(Outlook),
}

/// What more labels could still change.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Share of all items on which ten more labels change the head's answer.
    pub changed_by_ten: f32,
    /// Share of all items that nobody has labeled and on which the head is torn between two labels.
    pub torn: f32,
    /// The share below which more labels hardly help.
    pub bound: f32,
}
