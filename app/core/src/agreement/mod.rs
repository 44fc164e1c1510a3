//! Agreement between labelers.
//!
//! Two ways lead to the same figures:
//! - [`live`] keeps integer counts and moves them with each answer, in time proportional to that item's answers;
//! - [`report`] reads a whole [`table`], by way of a [`snapshot`] that [`bootstrap`] draws from again and again.
//!
//! Both end in the few sums of [`sums`], from which one file per coefficient makes the figure.
//! [`batch`] computes everything from the definitions, slowly, and is the oracle in tests.

pub mod level;
pub mod sums;

pub mod alpha;
pub mod cohen;
pub mod fleiss;
pub mod gwet;
pub mod masi;
pub mod percent;

pub mod structured;

pub mod boxes;
pub mod ranks;
pub mod span_f1;
pub mod unitizing;

pub mod counts;
pub mod history;
pub mod live;
pub mod pairs;
mod part;

pub mod bootstrap;
pub mod questions;
pub mod reading;
pub mod report;
mod sets;
pub mod snapshot;
pub mod table;

pub mod batch;

use std::sync::Arc;

pub use counts::Counts;
pub use live::{Agreement, Rating, Slice};
pub(crate) use part::Part;

use level::Level;

/// A figure with its size, or the reason why it is not defined. Never 0 or 1 in place of "undefined".
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// It is defined.
    Value {
        /// The figure.
        value: f64,
        /// How many items it rests on.
        n_items: u32,
        /// How many answers it rests on.
        n_answers: u32,
    },
    /// It is not.
    Undefined(Undefined),
}

impl Figure {
    /// The figure, where defined.
    #[must_use]
    pub const fn value(&self) -> Option<f64> {
        match self {
            Self::Value { value, .. } => Some(*value),
            Self::Undefined(_) => None,
        }
    }

    /// Why there is none, where there is none.
    #[must_use]
    pub const fn undefined(&self) -> Option<&Undefined> {
        match self {
            Self::Value { .. } => None,
            Self::Undefined(why) => Some(why),
        }
    }
}

/// Why a figure is not defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// There is no answer at all.
    NoAnswers,
    /// All answers are one person's.
    OneLabeler,
    /// No item has answers of two people.
    NoOverlap,
    /// All answers are the same label, so agreement by chance is certain.
    NoVariation,
    /// The label is on no shared answer.
    Unused,
    /// The coefficient is for exactly two people.
    NotTwoLabelers {
        /// How many there are.
        n_labelers: u32,
    },
    /// The level of measurement needs numbers, and a label is none.
    NotNumeric {
        /// The level asked for.
        level: Level,
        /// The first label that is no finite number.
        label: Arc<str>,
    },
    /// The ratio level needs labels of 0 and above.
    Negative {
        /// The lowest label.
        label: Arc<str>,
    },
    /// The ratio level compares each two different labels, and there are too many of them.
    TooManyValues {
        /// How many different labels there are.
        n_values: u32,
    },
    /// The labels are so large or so close that the figure is lost to rounding.
    NotFinite,
}

impl Undefined {
    /// One sentence for the page.
    #[must_use]
    pub fn reason(&self) -> String {
        match self {
            Self::NoAnswers => "There are no answers yet".to_owned(),
            Self::OneLabeler => "All answers are of one person; agreement needs two".to_owned(),
            Self::NoOverlap => "No item has been labeled by two people yet".to_owned(),
            Self::NoVariation => {
                "All shared answers are the same label, so agreement cannot be told from chance".to_owned()
            }
            Self::Unused => "No shared answer is this label".to_owned(),
            Self::NotTwoLabelers { n_labelers } => {
                format!("Cohen's kappa compares two people; there are {n_labelers}")
            }
            Self::NotNumeric { level, label } => {
                format!("The {} level needs numbers, and the label {label:?} is none", level.as_str())
            }
            Self::Negative { label } => format!("The ratio level needs labels of 0 and above, and one is {label}"),
            Self::TooManyValues { n_values } => {
                format!(
                    "The ratio level compares each two labels, and {n_values} different labels are too many; use interval"
                )
            }
            Self::NotFinite => "The labels are too large for this figure to be computed".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
