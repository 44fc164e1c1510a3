//! Percentile bootstrap intervals over items.
//!
//! Each round draws as many items as there are, with replacement, and computes every coefficient of them; the interval
//! of a coefficient is the 2.5th to the 97.5th percentile of its rounds. Labelers are not drawn: the interval says how
//! much the choice of items matters, not the choice of people.
//! Source: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13.
//!
//! A round's seed follows from the seed and the round's number, so rounds may be split over threads or slices of time
//! in any way and give the same interval.
//!
//! ```
//! use accord_core::agreement::{bootstrap::{Bootstrap, draws, intervals}, level::Level, snapshot::Snapshot, table::LongTable};
//! let names: Vec<String> = (0..40).map(|n| n.to_string()).collect();
//! let rows = names.iter().flat_map(|task| [(&**task, "a", "x"), (&**task, "b", if task.len() == 1 { "y" } else { "x" })]);
//! let snapshot = Snapshot::of_table(&LongTable::from_rows(rows), Level::Nominal);
//! let mut steps = Bootstrap::new(snapshot.clone(), 7);
//! steps.step(60);
//! steps.step(40);
//! let at_once = intervals(&draws(&snapshot, 7, 0..100));
//! assert_eq!(steps.intervals(), at_once);
//! let percent = at_once.percent_agreement.unwrap();
//! assert!(percent.low < 0.75 && percent.high > 0.75);
//! ```

use std::ops::Range;

use super::report::Coefficients;
use super::snapshot::Snapshot;
use crate::rng::{SplitMix64, stable_hash};

/// The middle 95 % of a coefficient's rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The 2.5th percentile.
    pub low: f64,
    /// The 97.5th percentile.
    pub high: f64,
}

/// One round: each coefficient, NaN where it is not defined for the items drawn.
pub type Draw = Coefficients<f64>;

/// Some of the rounds of a seed.
#[must_use]
pub fn draws(snapshot: &Snapshot, seed: u64, rounds: Range<u32>) -> Vec<Draw> {
    rounds.map(|round| draw(snapshot, seed, round)).collect()
}

fn draw(snapshot: &Snapshot, seed: u64, round: u32) -> Draw {
    let mut rng = SplitMix64::new(stable_hash(&[b"bootstrap", &seed.to_le_bytes(), &round.to_le_bytes()]));
    let n_items = snapshot.n_items();
    let mut weights = snapshot.no_weights();
    for _ in 0..n_items {
        snapshot.weigh(rng.below(n_items as u64) as usize, &mut weights);
    }
    snapshot.figures_of(&weights).map(|figure| figure.value().unwrap_or(f64::NAN))
}

/// The interval of each coefficient; none where fewer than half of the rounds, or fewer than 20, have a value.
#[must_use]
pub fn intervals(draws: &[Draw]) -> Coefficients<Option<Interval>> {
    let mut columns = Coefficients::<Vec<f64>>::default();
    for draw in draws {
        columns.percent_agreement.push(draw.percent_agreement);
        columns.cohen_kappa.push(draw.cohen_kappa);
        columns.fleiss_kappa.push(draw.fleiss_kappa);
        columns.krippendorff_alpha.push(draw.krippendorff_alpha);
        columns.gwet_ac1.push(draw.gwet_ac1);
        columns.gwet_ac2.push(draw.gwet_ac2);
    }
    columns.map(|column| interval(column, draws.len()))
}

/// The interval of each label's alpha against all others, by place of the label; of items given as `(label, how often)`.
/// Neither names nor the order of items show: items are drawn from in the order of their answers.
#[must_use]
pub fn label_intervals(
    items: &[Vec<(u32, u32)>],
    n_classes: usize,
    seed: u64,
    rounds: Range<u32>,
) -> Vec<Option<Interval>> {
    let mut items: Vec<&[(u32, u32)]> = items.iter().map(Vec::as_slice).collect();
    items.sort_unstable();
    let n_rounds = rounds.len();
    let mut columns: Vec<Vec<f64>> = vec![Vec::with_capacity(n_rounds); n_classes];
    for round in rounds {
        let alphas = label_draw(&items, n_classes, seed, round);
        columns.iter_mut().zip(alphas).for_each(|(column, value)| column.push(value));
    }
    columns.into_iter().map(|column| interval(column, n_rounds)).collect()
}

/// One round: alpha of each label, as [`alpha::of_label`](super::alpha::of_label) computes it; NaN where undefined.
fn label_draw(items: &[&[(u32, u32)]], n_classes: usize, seed: u64, round: u32) -> Vec<f64> {
    let mut rng = SplitMix64::new(stable_hash(&[b"bootstrap label", &seed.to_le_bytes(), &round.to_le_bytes()]));
    let (mut totals, mut equal, mut n) = (vec![0.0; n_classes], vec![0.0; n_classes], 0.0);
    for _ in 0..items.len() {
        let Some(item) = items.get(rng.below(items.len() as u64) as usize) else { continue };
        let m = f64::from(item.iter().map(|(_, n)| n).sum::<u32>());
        // Who answered alone agrees with nobody.
        if m < 2.0 {
            continue;
        }
        n += m;
        for (class_idx, k) in *item {
            let k = f64::from(*k);
            add(&mut totals, *class_idx, k);
            add(&mut equal, *class_idx, k * (k - 1.0) / (m - 1.0));
        }
    }
    let alpha = |(own, same): (&f64, &f64)| 1.0 - (n - 1.0) * (own - same) / (own * (n - own));
    totals.iter().zip(&equal).map(alpha).map(|value| if value.is_finite() { value } else { f64::NAN }).collect()
}

fn add(sums: &mut [f64], class_idx: u32, by: f64) {
    if let Some(sum) = sums.get_mut(class_idx as usize) {
        *sum += by;
    }
}

const MIN_ROUNDS: usize = 20;

fn interval(mut values: Vec<f64>, n_rounds: usize) -> Option<Interval> {
    values.retain(|value| !value.is_nan());
    if values.len() < MIN_ROUNDS || 2 * values.len() < n_rounds {
        return None;
    }
    values.sort_unstable_by(f64::total_cmp);
    Some(Interval { low: percentile(&values, 0.025)?, high: percentile(&values, 0.975)? })
}

/// Linear between the two nearest of sorted values.
fn percentile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * (sorted.len().checked_sub(1)?) as f64;
    let (below, above) = (sorted.get(place.floor() as usize)?, sorted.get(place.ceil() as usize)?);
    Some(below + (above - below) * place.fract())
}

/// Rounds in slices, for a page that must not be held up.
#[derive(Clone, Debug)]
pub struct Bootstrap {
    snapshot: Snapshot,
    seed: u64,
    draws: Vec<Draw>,
}

impl Bootstrap {
    /// No round yet.
    #[must_use]
    pub const fn new(snapshot: Snapshot, seed: u64) -> Self {
        Self { snapshot, seed, draws: Vec::new() }
    }

    /// Runs some more rounds.
    pub fn step(&mut self, n_rounds: u32) {
        let done = self.n_rounds();
        self.draws.extend(draws(&self.snapshot, self.seed, done..done.saturating_add(n_rounds)));
    }

    /// Rounds so far.
    #[must_use]
    pub fn n_rounds(&self) -> u32 {
        u32::try_from(self.draws.len()).unwrap_or(u32::MAX)
    }

    /// Intervals of the rounds so far.
    #[must_use]
    pub fn intervals(&self) -> Coefficients<Option<Interval>> {
        intervals(&self.draws)
    }
}
