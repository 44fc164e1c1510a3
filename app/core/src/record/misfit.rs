//! Why an answer does not fit the questions.

use thiserror::Error;

use super::LabelName;
use super::schema::MAX_MARKS;

/// Why an answer does not fit the schema.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{question}” {what}")]
pub struct AnswerFault {
    /// The question as it is asked, or its id.
    pub question: String,
    /// What is missing or wrong.
    pub what: Misfit,
}

/// What is missing from an answer to a question, or wrong with it. The words follow the question.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Misfit {
    /// The schema has no such question.
    #[error("is not asked here")]
    Unknown,
    /// Its condition does not hold.
    #[error("is not asked with these answers")]
    NotAsked,
    /// It has to be answered.
    #[error("has no answer yet")]
    Missing,
    /// What was typed is no number.
    #[error("needs a number; “{typed}” is none")]
    NoNumber {
        /// What was typed.
        typed: String,
    },
    /// A label that it does not offer.
    #[error("has no label `{name}`")]
    NoLabel {
        /// The label.
        name: LabelName,
    },
    /// More have to be chosen.
    #[error("needs at least {min} labels")]
    TooFewLabels {
        /// How many.
        min: u32,
    },
    /// Fewer may be chosen.
    #[error("takes at most {max} labels")]
    TooManyLabels {
        /// How many.
        max: u32,
    },
    /// The text is too long.
    #[error("takes at most {most} characters; these are {n}")]
    TooLong {
        /// How many characters it has.
        n: usize,
        /// How many it may have.
        most: u32,
    },
    /// An order lacks labels or has others.
    #[error("needs every label in its place")]
    NotInOrder,
    /// A stretch of text without a character.
    #[error("has a mark without text")]
    EmptyMark,
    /// A box without a pixel.
    #[error("has a box without area")]
    EmptyBox,
    /// Over [`MAX_MARKS`].
    #[error("takes at most {MAX_MARKS} marks")]
    TooManyMarks,
    /// A number below the least.
    #[error("takes nothing below {min}")]
    TooSmall {
        /// The least, in digits.
        min: String,
    },
    /// A number above the greatest.
    #[error("takes nothing above {max}")]
    TooLarge {
        /// The greatest, in digits.
        max: String,
    },
    /// A number between two steps.
    #[error("takes steps of {step}")]
    OffStep {
        /// From one allowed number to the next, in digits.
        step: String,
    },
    /// An answer to another kind of question.
    #[error("cannot be answered with {kind}")]
    WrongKind {
        /// What it is.
        kind: &'static str,
    },
}
