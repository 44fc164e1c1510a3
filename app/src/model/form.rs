//! The questions of the item on screen, where more is asked than one label.

use std::sync::Arc;

use super::{BoxView, ChoiceView};
use crate::viewport::Area;

/// The questions of the item on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormView {
    /// The questions that are asked now, in order.
    pub questions: Vec<QuestionView>,
    /// What keeps the answer from being submitted; empty where nothing does.
    pub missing: String,
    /// The text in blocks, where stretches of it are marked; empty otherwise.
    pub blocks: Vec<Arc<BlockView>>,
    /// How many characters the text has, in code points.
    pub n_chars: u32,
    /// Who filled the answer in, in words; empty once the person changed it, and where nobody did.
    pub filled_in: String,
}

/// One question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its place in the schema.
    pub place: usize,
    /// What is asked.
    pub title: String,
    /// Whether it needs an answer.
    pub required: bool,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Its labels, in order.
    pub choices: Vec<ChoiceView>,
    /// What is chosen: places of labels; in order where they are put in order.
    pub chosen: Vec<usize>,
    /// What stands in its field.
    pub typed: String,
    /// What it takes, in words; may be empty.
    pub hint: String,
    /// Whether it has the keyboard.
    pub is_active: bool,
    /// Marked stretches, in order; of very many those around the selected one.
    pub marks: Vec<MarkView>,
    /// How many there are.
    pub n_marks: u32,
    /// Boxes, in order.
    pub boxes: Vec<BoxView>,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuestionKind {
    /// One label.
    #[default]
    One,
    /// One of several ranks.
    Scale,
    /// Any number of labels.
    Many,
    /// A number.
    Number,
    /// Text.
    Text,
    /// All labels in order.
    Order,
    /// Marked stretches of the text.
    Spans,
    /// Boxes on the image.
    Boxes,
}

/// A marked stretch of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MarkView {
    /// Its place among all.
    pub idx: usize,
    /// Its first character, in code points.
    pub start: u32,
    /// The one after its last.
    pub end: u32,
    /// Place of its label.
    pub label_idx: usize,
    /// Name of its label.
    pub label: String,
    /// The text it covers, cut where it is long.
    pub text: String,
    /// Whether it is selected.
    pub is_selected: bool,
}

/// A stretch of the text that is drawn by itself: what changes in one block leaves the others alone. Where blocks begin
/// follows from the text, whatever is marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlockView {
    /// Whether it is made of whole lines.
    pub is_lines: bool,
    /// Its pieces.
    pub segments: Vec<SegmentView>,
}

/// A piece of the text under the same marks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SegmentView {
    /// Its first character, in code points.
    pub start: u32,
    /// The text.
    pub text: String,
    /// Places of the labels of the marks it lies under, shortest mark first.
    pub labels: Vec<usize>,
    /// Labels of the marks that begin here, in words.
    pub tag: String,
    /// Whether it lies under the selected mark.
    pub is_selected: bool,
}

/// What a person did to an answer that is being made. Places of questions are those in the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormAct {
    /// Brings back what was begun for the item that came on screen.
    Arrive,
    /// Takes back what was done last.
    Undo,
    /// Does it again.
    Redo,
    /// Gives a question the keyboard.
    Activate {
        /// Which.
        question: usize,
    },
    /// Gives the keyboard to another question.
    Step {
        /// By how many.
        by: isize,
    },
    /// Chooses a label, takes it back where several can be chosen, puts it last or out of an order, or names the selected
    /// mark.
    Pick {
        /// Of which question.
        question: usize,
        /// Which label.
        label_idx: usize,
    },
    /// Types into a field.
    Type {
        /// Of which question.
        question: usize,
        /// All that stands there now.
        text: String,
    },
    /// Puts a label at a place of an order.
    Rank {
        /// Of which question.
        question: usize,
        /// Which label.
        label_idx: usize,
        /// Where to, 0 first.
        to: usize,
    },
    /// Marks a stretch of the text.
    Mark {
        /// For which question.
        question: usize,
        /// First character, in code points.
        start: u32,
        /// The one after the last.
        end: u32,
        /// What it is.
        label_idx: usize,
    },
    /// Draws a box; the label that was used last, where none is named.
    Draw {
        /// For which question.
        question: usize,
        /// Where.
        area: Area,
        /// What it shows.
        label_idx: Option<usize>,
    },
    /// Puts the selected box elsewhere.
    Place {
        /// Where to.
        area: Area,
    },
    /// Selects a mark or box, or none.
    /// Selects the shortest mark over a character; none where there is none.
    SelectAt {
        /// Place of the question.
        question: usize,
        /// The character, in code points.
        at: u32,
    },
    /// Selects a mark or a box by its place, or none.
    SelectMark {
        /// Of which question.
        question: usize,
        /// Its place among the question's marks.
        mark_idx: Option<usize>,
    },
    /// Selects the next mark, or the one before.
    StepMark {
        /// By how many.
        by: isize,
    },
    /// Moves the edges of the selected mark.
    Resize {
        /// The first by so many characters.
        start_by: i32,
        /// The last by so many.
        end_by: i32,
        /// How many characters the text has.
        n_chars: u32,
    },
    /// Deletes the selected mark.
    DeleteMark,
    /// Gives the answer.
    Submit,
}
