//! What the labels at hand teach: the learning curve, labels saved against random, whether choosing does harm, and
//! whether to go on.
//!
//! Chosen labels are harder than others, so accuracy on them says nothing about the data; it is measured on the random
//! slice alone, each item by a head that did not learn from it (folds over the slice; chosen labels always teach).
//! Everything follows from the request and the vectors: no state is kept, so every device that holds the same logs and
//! encoder shows the same figures, and a measurement that was cut short loses nothing but time.
//!
//! It is the least urgent work there is: between two heads, and inside the training of one, it asks its [`Pace`].

mod arms;
mod heads;
pub mod interval;
mod saved;

use std::cell::RefCell;
use std::collections::BTreeSet;

use accord_protocol::{Advice, Guard, Lesson, MeasureRequest, Measurement, Unknown};

use crate::density::mix;
use crate::error::ScorerError;
use crate::host::{millis_since, now_millis};
use crate::pool::Pool;
use crate::stopping::{self, Stopping, Window};
use arms::{Arm, Arms, Tested};
use heads::{Answer, Heads};
use saved::{count, float};

/// Parts of the random slice, each tested by heads that learn from the others.
const N_FOLDS: usize = 5;

/// Fewer tested items than this give an interval that says nothing.
const MIN_TESTED: usize = 10;

/// Fewer labels than this teach nothing that could be compared.
const MIN_COMPARED: usize = 20;

/// Draws of random labels at each size: which ones they are matters most where they are few.
const N_DRAWS: usize = 3;

/// When a measurement may go on.
pub trait Pace {
    /// Whether something more urgent waits; asked within the training of a head.
    fn must_rest(&self) -> bool;

    /// Waits until nothing more urgent is due.
    ///
    /// # Errors
    /// [`ScorerError::Superseded`] where nobody waits for this measurement any more.
    fn rest(&self) -> impl Future<Output = Result<(), ScorerError>>;
}

/// A pace that never rests, for the command line and tests.
#[derive(Clone, Copy, Debug)]
pub struct Unhurried;

impl Pace for Unhurried {
    fn must_rest(&self) -> bool {
        false
    }

    async fn rest(&self) -> Result<(), ScorerError> {
        Ok(())
    }
}

/// Measures what the lessons teach in the space of a pool, whose encoder has this id.
///
/// # Errors
/// When a device fails, or nobody waits for the answer any more.
pub async fn measure(
    pool: &RefCell<Pool>,
    encoder_id: &str,
    request: &MeasureRequest,
    pace: &impl Pace,
) -> Result<Measurement, ScorerError> {
    let began = now_millis();
    let lessons = usable(&request.lessons, request.n_classes, &pool.borrow());
    let heads = Heads { pool, pace };
    let n_random = lessons.iter().filter(|lesson| lesson.is_random).count();
    let arms = arms(&heads, &lessons, request.seed).await?;
    let is_known = !arms.in_order.0.is_empty();
    let (saved, guard) = if is_known {
        (saved::saved(&arms, request.seed), saved::guard(&arms, request.seed))
    } else {
        let why = too_early(&lessons, n_random);
        (Err(why), Guard::Unknown(why))
    };
    let advice = if is_known {
        advice(&heads, &lessons, &request.sample).await?
    } else {
        Advice::TooEarly(too_early(&lessons, n_random))
    };
    Ok(Measurement {
        generation: request.generation,
        encoder: encoder_id.to_owned(),
        n_labels: count(lessons.len()),
        n_random: count(n_random),
        curve: arms.in_order.points(),
        at_random: arms.at_random.points(),
        saved,
        guard,
        advice,
        millis: millis_since(began),
    })
}

/// Lessons of items and labels that exist; an item counts once, and its labels' shares add up to 1.
fn usable(lessons: &[Lesson], n_classes: u32, pool: &Pool) -> Vec<Lesson> {
    let mut seen = BTreeSet::new();
    let known = lessons.iter().filter(|lesson| pool.row_of(lesson.item_idx as usize).is_some());
    known
        .filter(|lesson| seen.insert(lesson.item_idx))
        .filter_map(|lesson| {
            let is_usable =
                |(class_idx, share): &(u32, f32)| *class_idx < n_classes && share.is_finite() && *share > 0.0;
            let mut labels: Vec<(u32, f32)> = lesson.labels.iter().copied().filter(is_usable).collect();
            let sum: f32 = labels.iter().map(|(_, share)| share).sum();
            labels.iter_mut().for_each(|(_, share)| *share /= sum);
            (!labels.is_empty()).then_some(Lesson { labels, ..*lesson })
        })
        .collect()
}

/// Why nothing is measured: too few random labels, or too few of any kind.
fn too_early(lessons: &[Lesson], n_random: usize) -> Unknown {
    let classes: BTreeSet<u32> =
        lessons.iter().flat_map(|lesson| lesson.labels.iter().map(|(class, _)| *class)).collect();
    let n_more = MIN_TESTED.saturating_sub(n_random);
    if n_more > 0 || lessons.is_empty() {
        Unknown::FewRandom { n_more: count(n_more) }
    } else if classes.len() < 2 {
        Unknown::OneClass
    } else {
        Unknown::FewLabels { n_more: count(MIN_COMPARED.saturating_sub(lessons.len())) }
    }
}

/// Both curves; empty ones where there is too little to measure.
async fn arms<P: Pace>(heads: &Heads<'_, P>, lessons: &[Lesson], seed: u64) -> Result<Arms, ScorerError> {
    let random: Vec<&Lesson> = lessons.iter().filter(|lesson| lesson.is_random).collect();
    let is_chosen = lessons.iter().map(|lesson| !lesson.is_random).collect();
    let mut arms = Arms { n_tested: random.len(), is_chosen, in_order: Arm::default(), at_random: Arm::default() };
    let classes: BTreeSet<u32> =
        lessons.iter().flat_map(|lesson| lesson.labels.iter().map(|(class, _)| *class)).collect();
    if random.len() < MIN_TESTED || lessons.len() < MIN_COMPARED || classes.len() < 2 {
        return Ok(arms);
    }
    for size in arms::sizes(lessons.len(), random.len()) {
        let tested = tested(heads, &random, |fold| first_beside(lessons, fold, size)).await?;
        arms.in_order.0.push((size, tested));
    }
    for size in arms::random_sizes(random.len()) {
        let mut draws = Vec::with_capacity(N_DRAWS);
        // All labels beside the fold are one draw.
        let n_draws = if size < arms::n_beside_fold(random.len()) { N_DRAWS } else { 1 };
        for draw in 0..n_draws {
            let seed = mix(seed, draw as u64);
            draws.push(tested(heads, &random, |fold| some_beside(&random, fold, size, seed)).await?);
        }
        arms.at_random.0.push((size, mean(&draws)));
    }
    Ok(arms)
}

/// Tests each fold of the random slice with a head of its own.
async fn tested<'a, P: Pace>(
    heads: &Heads<'_, P>,
    random: &[&Lesson],
    taught: impl Fn(&BTreeSet<u32>) -> Vec<&'a Lesson>,
) -> Result<Tested, ScorerError> {
    let mut right = vec![0.0; random.len()];
    for fold in 0..N_FOLDS {
        let items: Vec<u32> = random.iter().skip(fold).step_by(N_FOLDS).map(|lesson| lesson.item_idx).collect();
        let teachers = taught(&items.iter().copied().collect());
        let answers = heads.answers(teachers, &items).await?;
        let places = right.iter_mut().zip(random).skip(fold).step_by(N_FOLDS);
        for ((right, lesson), answer) in places.zip(answers) {
            let share = |(_, share): &(u32, f32)| f64::from(*share);
            *right = lesson
                .labels
                .iter()
                .filter(|(class_idx, _)| answer.is_some_and(|answer| answer.class_idx == *class_idx))
                .map(share)
                .sum();
        }
    }
    Ok(Tested(right))
}

/// The first so many lessons that are not tested; at the end of the curve these are a fold fewer.
fn first_beside<'a>(lessons: &'a [Lesson], fold: &BTreeSet<u32>, size: usize) -> Vec<&'a Lesson> {
    lessons.iter().filter(|lesson| !fold.contains(&lesson.item_idx)).take(size).collect()
}

/// So many random lessons that are not tested, drawn by a seed.
fn some_beside<'a>(random: &[&'a Lesson], fold: &BTreeSet<u32>, size: usize, seed: u64) -> Vec<&'a Lesson> {
    let mut rest: Vec<&Lesson> = random.iter().copied().filter(|lesson| !fold.contains(&lesson.item_idx)).collect();
    rest.sort_by_key(|lesson| (mix(seed, u64::from(lesson.item_idx)), lesson.item_idx));
    rest.truncate(size);
    rest
}

/// How right several heads are on the mean.
fn mean(draws: &[Tested]) -> Tested {
    let mut sums = vec![0.0; draws.first().map_or(0, |draw| draw.0.len())];
    for draw in draws {
        sums.iter_mut().zip(&draw.0).for_each(|(sum, right)| *sum += right / float(draws.len()));
    }
    Tested(sums)
}

/// The advice to stop that these lessons give, the earliest first; the sample is of all items.
///
/// # Errors
/// When a device fails.
pub async fn advise(pool: &RefCell<Pool>, lessons: &[Lesson], sample: &[u32]) -> Result<Advice, ScorerError> {
    advice(&Heads { pool, pace: &Unhurried }, lessons, sample).await
}

/// The advice to stop, from heads of the last few sizes.
async fn advice<P: Pace>(heads: &Heads<'_, P>, lessons: &[Lesson], sample: &[u32]) -> Result<Advice, ScorerError> {
    let mut stopping = Stopping::default();
    let mut before: Vec<Option<Answer>> = Vec::new();
    for n_labels in stopping::sizes(lessons.len()) {
        let taught = lessons.iter().take(n_labels);
        let labeled: BTreeSet<u32> = taught.clone().map(|lesson| lesson.item_idx).collect();
        let answers = heads.answers(taught, sample).await?;
        let known = || sample.iter().zip(&answers).filter_map(|(item_idx, answer)| Some((item_idx, (*answer)?)));
        let is_torn = |(item_idx, answer): &(&u32, Answer)| {
            !labeled.contains(item_idx) && answer.uncertainty > stopping::TORN_ABOVE
        };
        let n_changed = answers
            .iter()
            .zip(&before)
            .filter(|(now, then)| now.zip(**then).is_some_and(|(now, then)| now.class_idx != then.class_idx));
        let n_known = known().count();
        stopping.note(Window {
            n_labels,
            n_items: n_known,
            n_torn: known().filter(is_torn).count(),
            n_changed: n_changed.count(),
        });
        before = answers;
    }
    Ok(stopping.advice())
}

#[cfg(test)]
mod replay;
#[cfg(test)]
mod tests;
