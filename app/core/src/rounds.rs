//! What a round tells: agreement with intervals, by label too, what collides, and whether to go on.

use crate::agreement::bootstrap::{Interval, draws, intervals, label_intervals};
use crate::agreement::snapshot::Snapshot;
use crate::agreement::{Counts, Figure, alpha, percent};
use crate::event::Draw;
use crate::ids::{EventId, ItemId};
use crate::project::Project;
use crate::queue::Scores;
use crate::record::LabelName;
use crate::rng::stable_hash;

/// Rounds of the bootstrap behind each interval.
pub const N_DRAWS: u32 = 1000;
/// From this lower bound on conclusions may rest on the labels
/// (K. Krippendorff, "Content Analysis", 2nd edition, 2004, section 11.4.2),
pub const GOOD_ALPHA: f64 = 0.8;
/// and from this one on tentative ones (ibid.).
pub const TENTATIVE_ALPHA: f64 = 0.667;
/// Two rounds that differ by less, and whose intervals overlap, show no movement.
pub const MOVED_BY: f64 = 0.05;

/// A figure with its 95 % interval, where one can be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub figure: Figure,
    /// Its interval over items.
    pub interval: Option<Interval>,
}

/// Agreement on one label against all others.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelFigures {
    /// The label, by its place in the schema.
    pub class_idx: usize,
    /// Krippendorff's alpha.
    pub alpha: Estimate,
    /// Answers with this label on items that two or more people labeled.
    pub n_given: u64,
    /// Their share of all answers to these items, 0 to 1.
    pub prevalence: f64,
}

/// Two labels that different people gave to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The one, by its place in the schema.
    pub one: usize,
    /// The other, of a greater place.
    pub other: usize,
    /// Pairs of answers to one item.
    pub n_pairs: u64,
}

/// What a round tells.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundFigures {
    /// Items that two or more people labeled in the round.
    pub n_items: u32,
    /// Labels they gave to these.
    pub n_answers: u32,
    /// Krippendorff's alpha, at the level of the schema.
    pub alpha: Estimate,
    /// Percent agreement, as a share.
    pub percent: Estimate,
    /// Each label of the schema, in its order.
    pub labels: Vec<LabelFigures>,
    /// Labels that collide, most pairs first.
    pub collisions: Vec<Collision>,
}

/// What follows from the rounds so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The last round is too small to tell.
    Unknown,
    /// The lower bound of alpha is at least 0.8.
    GoodEnough,
    /// It is at least 0.667: enough for tentative conclusions.
    Tentative,
    /// The last two rounds hardly differ: another one like them will not help.
    NotMoving,
    /// Another revision and another round are worth it.
    GoOn,
}

/// The figures of a round, from its participants' answers in it. Skips count nowhere. `None` without such a round.
/// Who may see them: [`round_visible`](crate::visibility::round_visible). Time: a thousand draws of its items.
#[must_use]
pub fn figures(project: &Project, id: &EventId) -> Option<RoundFigures> {
    let state = project.round(id)?;
    let schema = &project.manifest().schema;
    let (n_labels, scale) = (schema.n_classes(), schema.scale());
    let of_item = |item: &ItemId| {
        let given = state.round.labelers.iter().filter_map(|who| project.round_answer(id, who, item));
        given.filter_map(|choice| schema.index_of(choice.label()?)).collect::<Vec<usize>>()
    };
    let units: Vec<Vec<usize>> = state.round.items.iter().map(of_item).filter(|unit| !unit.is_empty()).collect();
    let mut counts = Counts::with_scale(n_labels, &scale);
    units.iter().for_each(|unit| counts.add_unit(unit));
    let sets: Vec<Vec<(u32, u32)>> = units.iter().map(|unit| histogram(unit)).collect();
    let seed = stable_hash(&[b"round", id.as_bytes()]);
    let drawn = intervals(&draws(&Snapshot::of_histograms(sets.iter().cloned(), n_labels, &scale), seed, 0..N_DRAWS));
    let of_labels = label_intervals(&sets, n_labels, seed, 0..N_DRAWS);
    let label = |(class_idx, interval): (usize, Option<Interval>)| LabelFigures {
        class_idx,
        alpha: Estimate { figure: alpha::of_label(&counts, class_idx), interval },
        n_given: counts.total(class_idx),
        prevalence: counts.total(class_idx) as f64 / f64::from(counts.n_answers().max(1)),
    };
    Some(RoundFigures {
        n_items: counts.n_items(),
        n_answers: counts.n_answers(),
        alpha: Estimate { figure: alpha::at(&counts, &scale), interval: drawn.krippendorff_alpha },
        percent: Estimate { figure: percent::agreement(&counts), interval: drawn.percent_agreement },
        labels: of_labels.into_iter().enumerate().map(label).collect(),
        collisions: collisions(&counts, n_labels),
    })
}

/// What follows from rounds, oldest first.
#[must_use]
pub fn verdict(rounds: &[RoundFigures]) -> Verdict {
    let estimate = |round: &RoundFigures| Some((round.alpha.figure.value()?, round.alpha.interval?));
    let Some((last, interval)) = rounds.last().and_then(estimate) else { return Verdict::Unknown };
    if interval.low >= GOOD_ALPHA {
        return Verdict::GoodEnough;
    }
    if interval.low >= TENTATIVE_ALPHA {
        return Verdict::Tentative;
    }
    let before = rounds.len().checked_sub(2).and_then(|place| rounds.get(place)).and_then(estimate);
    let is_still = before.is_some_and(|(value, earlier)| {
        let overlap = earlier.low <= interval.high && interval.low <= earlier.high;
        overlap && (last - value).abs() < MOVED_BY
    });
    if is_still { Verdict::NotMoving } else { Verdict::GoOn }
}

/// Items for a round, at most `n`, in order of id: of those that are loaded, not settled, in no open round and not asked of
/// everybody. Of two colliding labels each gets half of the places; a label with fewer items leaves its places to the
/// other. Equal seeds give equal rounds.
#[must_use]
pub fn draw(project: &Project, scores: Option<&Scores>, draw: &Draw, n: usize, seed: u64) -> Vec<ItemId> {
    let key = |item: &ItemId| (stable_hash(&[b"draw", &seed.to_le_bytes(), item.as_bytes()]), *item);
    let is_free = |item: &ItemId| {
        !project.tally().settled.contains(item)
            && !project.tally().dropped.contains(item)
            && !project.is_in_open_round(item)
            && !project.is_shared(item)
    };
    let ids = project.items().iter().map(|item| item.id).enumerate().filter(|(_, item)| is_free(item));
    let mut free: Vec<(usize, ItemId)> = ids.collect();
    free.sort_unstable_by_key(|(_, item)| key(item));
    let mut drawn: Vec<ItemId> = match draw {
        Draw::Random => free.into_iter().map(|(_, item)| item).take(n).collect(),
        Draw::Colliding(one, other) => {
            let of = |label: &LabelName| -> Vec<ItemId> {
                let items = free.iter().filter(|(idx, item)| is_of(project, scores, *idx, item, label));
                items.map(|(_, item)| *item).collect()
            };
            halves(&of(one), &of(other), n)
        }
    };
    drawn.sort_unstable();
    drawn
}

/// Whether somebody gave an item a label, or the model expects it.
fn is_of(project: &Project, scores: Option<&Scores>, item_idx: usize, item: &ItemId, label: &LabelName) -> bool {
    let Some(class_idx) = project.manifest().schema.index_of(label) else { return false };
    let is_given = project.votes(item).iter().any(|(_, given)| *given == class_idx);
    let likeliest = scores.and_then(|scores| scores.likeliest(item_idx));
    is_given || likeliest.is_some_and(|(expected, _)| expected == class_idx)
}

/// Takes from both lists in turn, each item once, until `n` are found or both are at their end.
fn halves(one: &[ItemId], other: &[ItemId], n: usize) -> Vec<ItemId> {
    let mut taken: Vec<ItemId> = Vec::with_capacity(n);
    let mut lists = [one.iter(), other.iter()];
    let mut turn = 0;
    let mut n_empty = 0;
    while taken.len() < n && n_empty < 2 {
        let fresh = lists.get_mut(turn % 2).and_then(|list| list.find(|item| !taken.contains(item)));
        n_empty = if fresh.is_none() { n_empty + 1 } else { 0 };
        taken.extend(fresh);
        turn += 1;
    }
    taken
}

/// Each label of one item and how often it was given, ascending.
fn histogram(unit: &[usize]) -> Vec<(u32, u32)> {
    let mut values = unit.to_vec();
    values.sort_unstable();
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    values.chunk_by(|a, b| a == b).filter_map(|run| Some((small(*run.first()?), small(run.len())))).collect()
}

fn collisions(counts: &Counts, n_labels: usize) -> Vec<Collision> {
    let pairs = (0..n_labels).flat_map(|one| (one + 1..n_labels).map(move |other| (one, other)));
    let of_pair = |(one, other)| Collision { one, other, n_pairs: counts.confusions(one, other) };
    let mut found: Vec<Collision> = pairs.map(of_pair).filter(|collision| collision.n_pairs > 0).collect();
    found.sort_by_key(|it| (std::cmp::Reverse(it.n_pairs), it.one, it.other));
    found
}
