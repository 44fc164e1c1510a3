//! How far people agree on each question of a project, by the coefficient that its answers call for.
//!
//! | answers | alpha with |
//! |---|---|
//! | one label | the nominal distance, or the ordinal one where labels are ranks |
//! | several labels | the MASI distance between sets ([`masi`](super::masi)) |
//! | numbers | the squared difference, or its ratio form (Krippendorff 2011) |
//! | texts | 0 for the same words, else 1 |
//! | orders | the share of pairs of labels that stand the other way round (Kendall's distance) |
//! | spans | Krippendorff's unitizing distance ([`unitizing`](super::unitizing)) |
//! | boxes | the overlap of matched boxes ([`boxes`](super::boxes)) |
//!
//! Beside it stands the share of pairs of people who said the same ([`Value::agrees`]). Everything is computed from the
//! answers when asked: one pass over them for each question. What was said in a talk does not count, as everywhere.

use std::collections::BTreeMap;

use thiserror::Error;

use super::boxes::{BoxAgreement, BoxMark, Config, ItemBoxes};
use super::level::Level;
use super::masi::{SetDistance, alpha_with};
use super::snapshot::Snapshot;
use super::structured::{self, Missing};
use super::table::LongTable;
use super::unitizing::{ItemContribution, ItemSpans, Span, Unitizing};
use super::{Figure, Undefined, masi};
use crate::event::{Choice, Value, plain};
use crate::ids::{ItemId, LabelerId};
use crate::project::Project;
use crate::record::{Form, LabelName, Question, QuestionId};

/// Two people's boxes can match from this overlap on.
const MIN_IOU: f64 = 0.5;
/// With so many other images each is compared to find the level of chance.
const N_PARTNERS: usize = 16;

/// Why there is no figure for a question.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoFigure {
    /// Of labels, numbers, texts or orders.
    #[error("{}", .0.reason())]
    Answers(Undefined),
    /// Of marked text or boxes.
    #[error(transparent)]
    Marks(#[from] Missing),
}

/// Agreement on one question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionFigures {
    /// Which question.
    pub question: QuestionId,
    /// What the coefficient is called.
    pub coefficient: &'static str,
    /// The coefficient, or why there is none.
    pub alpha: Result<f64, NoFigure>,
    /// Pairs of people who answered the same item.
    pub n_pairs: u32,
    /// Those who said the same.
    pub n_same: u32,
    /// Items that two or more people answered.
    pub n_items: u32,
    /// Answers to these.
    pub n_answers: u32,
}

/// Figures of each question in the schema's order, over the items for which `is_visible` holds.
#[must_use]
pub fn figures(project: &Project, is_visible: impl Fn(&ItemId) -> bool) -> Vec<QuestionFigures> {
    let mut answers: Vec<(ItemId, Vec<(LabelerId, &Choice)>)> = Vec::new();
    for (item, state) in project.states() {
        let given = state.cells.iter().filter_map(|(who, cell)| Some((*who, &cell.independent()?.answer.choice)));
        let given: Vec<_> = given.filter(|(_, choice)| choice.is_answer()).collect();
        if given.len() >= 2 && is_visible(item) {
            answers.push((*item, given));
        }
    }
    project.manifest().schema.questions().map(|question| of_question(project, question, &answers)).collect()
}

/// What people said to one question of one item.
struct Unit<'a> {
    item: ItemId,
    given: Vec<(LabelerId, Value)>,
    text: &'a str,
}

fn of_question(
    project: &Project,
    question: &Question,
    answers: &[(ItemId, Vec<(LabelerId, &Choice)>)],
) -> QuestionFigures {
    let lead = &project.manifest().schema.lead().id;
    let value = |choice: &Choice| match choice {
        Choice::Label(label) => (question.id == *lead).then(|| Value::Label(label.clone())),
        Choice::Response(response) => response.value(lead, &question.id).cloned(),
        Choice::Skip { .. } | Choice::Clear => None,
    };
    let unit = |(item, given): &(ItemId, Vec<(LabelerId, &Choice)>)| {
        let given: Vec<_> = given.iter().filter_map(|(who, choice)| Some((*who, value(choice)?))).collect();
        let text = project.item(item).map_or("", |(_, item)| &item.text);
        (given.len() >= 2).then_some(Unit { item: *item, given, text })
    };
    let units: Vec<Unit<'_>> = answers.iter().filter_map(unit).collect();
    let (mut n_pairs, mut n_same) = (0, 0);
    for unit in &units {
        for (one, two) in structured::pairs_of(&unit.given) {
            n_pairs += 1;
            n_same += u32::from(one.1.agrees(&two.1));
        }
    }
    let (coefficient, alpha) = coefficient(&question.form, &units);
    let n_items = u32::try_from(units.len()).unwrap_or(u32::MAX);
    let n_answers = u32::try_from(units.iter().map(|unit| unit.given.len()).sum::<usize>()).unwrap_or(u32::MAX);
    QuestionFigures { question: question.id.clone(), coefficient, alpha, n_pairs, n_same, n_items, n_answers }
}

fn coefficient(form: &Form, units: &[Unit<'_>]) -> (&'static str, Result<f64, NoFigure>) {
    let place = |label: &LabelName| form.labels().iter().position(|known| known.name == *label);
    match form {
        Form::One { level, .. } => {
            let name = if *level == Level::Ordinal { "alpha (ordinal)" } else { "alpha (nominal)" };
            // Ranks are compared by their places, whatever they are called.
            (
                name,
                by_table(units, *level, |value| {
                    value.named().first().and_then(|it| place(it)).map(|it| it.to_string())
                }),
            )
        }
        Form::Number(number) => {
            let name = if number.level == Level::Ratio { "alpha (ratio)" } else { "alpha (interval)" };
            let shown = |value: &Value| if let Value::Number(number) = value { Some(number.to_string()) } else { None };
            (name, by_table(units, number.level, shown))
        }
        Form::Text { .. } => {
            // A mark before each keeps texts that are numbers from being compared as numbers.
            let words =
                |value: &Value| if let Value::Text(text) = value { Some(format!("t{}", plain(text))) } else { None };
            ("alpha (same words)", by_table(units, Level::Nominal, words))
        }
        Form::Many { .. } => {
            let set = |value: &Value| value.named().into_iter().filter_map(place).collect::<Vec<_>>();
            let sets: Vec<Vec<Vec<usize>>> =
                units.iter().map(|unit| unit.given.iter().map(|(_, value)| set(value)).collect()).collect();
            ("alpha (MASI)", told(masi::alpha(&sets, SetDistance::Masi)))
        }
        Form::Order { .. } => ("alpha (Kendall's distance)", by_distance(units, order_distance)),
        Form::Spans { .. } => ("alpha (unitizing)", spans(units, place)),
        Form::Boxes { .. } => ("alpha (overlap)", boxes(units, place)),
    }
}

fn told(figure: Figure) -> Result<f64, NoFigure> {
    match figure {
        Figure::Value { value, .. } => Ok(value),
        Figure::Undefined(why) => Err(NoFigure::Answers(why)),
    }
}

fn by_table(units: &[Unit<'_>], level: Level, shown: impl Fn(&Value) -> Option<String>) -> Result<f64, NoFigure> {
    let rows: Vec<(String, String, String)> = units
        .iter()
        .flat_map(|unit| unit.given.iter().map(move |(who, value)| (unit.item, who, value)))
        .filter_map(|(item, who, value)| Some((item.to_string(), who.to_string(), shown(value)?)))
        .collect();
    let table = LongTable::from_rows(rows.iter().map(|(task, worker, label)| (&**task, &**worker, &**label)));
    told(Snapshot::of_table(&table, level).figures().krippendorff_alpha)
}

fn by_distance(units: &[Unit<'_>], distance: impl Fn(&Value, &Value) -> f64) -> Result<f64, NoFigure> {
    let mut values: Vec<&Value> = Vec::new();
    let mut ids = Vec::new();
    for unit in units {
        let mut own = Vec::new();
        for (_, value) in &unit.given {
            let known = values.iter().position(|other| *other == value);
            own.push(known.unwrap_or_else(|| {
                values.push(value);
                values.len() - 1
            }));
        }
        ids.push(own);
    }
    let between = |a: usize, b: usize| match (values.get(a), values.get(b)) {
        (Some(a), Some(b)) => distance(a, b),
        _ => 0.0,
    };
    told(alpha_with(&ids, values.len(), between))
}

/// The share of pairs of labels that one order has the other way round than the other.
fn order_distance(one: &Value, two: &Value) -> f64 {
    let (Value::Order(one), Value::Order(two)) = (one, two) else { return 1.0 };
    let place = |label: &LabelName| two.iter().position(|other| other == label);
    let (mut n_pairs, mut n_turned) = (0_u32, 0_u32);
    for (first, second) in structured::pairs_of(one) {
        n_pairs += 1;
        n_turned += u32::from(place(first) > place(second));
    }
    f64::from(n_turned) / f64::from(n_pairs.max(1))
}

fn spans(units: &[Unit<'_>], place: impl Fn(&LabelName) -> Option<usize>) -> Result<f64, NoFigure> {
    let mut sums = Unitizing::default();
    for unit in units {
        let marked = |value: &Value| match value {
            Value::Spans(spans) => spans
                .iter()
                .filter_map(|span| Some(Span { start: span.start, end: span.end, class_idx: place(&span.label)? }))
                .collect(),
            _ => Vec::new(),
        };
        let by_labeler: BTreeMap<LabelerId, Vec<Span>> =
            unit.given.iter().map(|(who, value)| (*who, marked(value))).collect();
        let n_chars = u32::try_from(unit.text.chars().count()).unwrap_or(u32::MAX);
        sums.add(&ItemContribution::of(&ItemSpans { item: unit.item, n_chars, by_labeler }));
    }
    // Marks of one person that overlap with different labels are compared label by label.
    Ok(sums.u_alpha().or_else(|_| sums.u_alpha_labelwise())?)
}

fn boxes(units: &[Unit<'_>], place: impl Fn(&LabelName) -> Option<usize>) -> Result<f64, NoFigure> {
    let mut sums = BoxAgreement::new(Config { min_iou: MIN_IOU, n_partners: N_PARTNERS, seed: 1 });
    for unit in units {
        let drawn = |value: &Value| match value {
            Value::Boxes(boxes) => boxes
                .iter()
                .filter_map(|mark| {
                    let (x0, y0) = (f64::from(mark.x), f64::from(mark.y));
                    let (x1, y1) = (x0 + f64::from(mark.width), y0 + f64::from(mark.height));
                    Some(BoxMark { x0, y0, x1, y1, class_idx: place(&mark.label)? })
                })
                .collect(),
            _ => Vec::new(),
        };
        let by_labeler = unit.given.iter().map(|(who, value)| (*who, drawn(value))).collect();
        sums.set(ItemBoxes { item: unit.item, size: None, by_labeler });
    }
    Ok(sums.alpha()?)
}

#[cfg(test)]
mod tests;
