//! All items at one moment, folded into the few different sets of answers that items have.
//!
//! Coefficients do not see which item has which answers, only how many items have the same ones. A million answers
//! with five labels make some hundred different sets, so a figure over resampled items costs a pass over those.
//! The sets are kept in a fixed order: neither names nor the order of rows can show in any bit of a figure.

use super::counts::krippendorff;
use super::gwet::{Distances, Weights};
use super::level::{Level, Scale};
use super::report::Coefficients;
use super::sets::{Groups, Sets, Weighted, weigh};
use super::sums::{Spread, Sums};
use super::table::{LongTable, Vote};
use super::{Figure, Undefined, alpha, cohen, fleiss, gwet, percent};

/// Items as sets of answers.
#[derive(Clone, Debug)]
pub struct Snapshot {
    sets: Sets,
    /// With two labelers: each different pair of labels on an item both answered.
    cells: Option<Cells>,
    n_classes: usize,
    given: Vec<bool>,
    n_values: u32,
    n_labelers: Option<u32>,
    scale: Result<Scale, Undefined>,
    /// Gwet's distances between a set's answers.
    gwet_sums: Vec<f64>,
    /// Gwet's sum of weights over all labels.
    gwet_weights: f64,
    /// Krippendorff's distances between a set's answers; empty where they depend on all answers.
    own_sums: Vec<f64>,
}

/// Different pairs of labels of two labelers; `None` for items that one of them left out.
type Cells = Groups<Option<(u32, u32)>>;

/// How many items have each set of answers, and each pair of labels.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    pub(super) sets: Vec<u32>,
    pub(super) cells: Vec<u32>,
}

impl Snapshot {
    /// The items of a table at a level.
    #[must_use]
    pub fn of_table(table: &LongTable, level: Level) -> Self {
        let scale = Scale::of(level, table.values(), table.numbers());
        let sets = table.units().map(|votes| histogram(votes).into_boxed_slice());
        let n_labelers = small(table.n_workers());
        let cells = (n_labelers == 2).then(|| Groups::of(table.units().map(cell)));
        Self::new(Sets::of(sets), cells, table.n_values(), Some(n_labelers), scale)
    }

    /// Items given as `(label, how often)` in order of label, below `n_classes`; items without answers are left out.
    #[must_use]
    pub fn of_histograms(items: impl Iterator<Item = Vec<(u32, u32)>>, n_classes: usize, scale: &Scale) -> Self {
        let sets = items.filter(|item| !item.is_empty()).map(Vec::into_boxed_slice);
        Self::new(Sets::of(sets), None, n_classes, None, Ok(scale.clone()))
    }

    fn new(
        sets: Sets,
        cells: Option<Cells>,
        n_classes: usize,
        n_labelers: Option<u32>,
        scale: Result<Scale, Undefined>,
    ) -> Self {
        let (sets, cells) = in_order(sets, cells);
        let mut given = vec![false; n_classes];
        for (class_idx, _) in &sets.answers {
            given.iter_mut().skip(*class_idx as usize).take(1).for_each(|slot| *slot = true);
        }
        let known = scale.as_ref().map_or_else(|_| Scale::nominal(), Clone::clone);
        let (mut gwet_sums, mut own_sums, mut gwet_weights) = (Vec::new(), Vec::new(), 0.0);
        if known.level() != Level::Nominal {
            (gwet_sums, gwet_weights) = gwet_sums_of(&sets, &given, &known, Weights::of(known.level()));
        }
        if matches!(known.level(), Level::Interval | Level::Ratio) {
            let (kernel, places) = krippendorff(&known, &[]);
            let place = |class_idx: usize| places.get(class_idx).copied().unwrap_or_default();
            own_sums = sets.iter().map(|set| kernel.pair_sum(&places_of(set, place))).collect();
        }
        let n_values = small(given.iter().filter(|given| **given).count());
        Self { sets, cells, n_classes, given, n_values, n_labelers, scale, gwet_sums, gwet_weights, own_sums }
    }

    /// Items with an answer.
    #[must_use]
    pub fn n_items(&self) -> usize {
        self.sets.of_item.len()
    }

    /// Different labels among the answers.
    #[must_use]
    pub const fn n_values(&self) -> u32 {
        self.n_values
    }

    /// Every coefficient of all items.
    #[must_use]
    pub fn figures(&self) -> Coefficients<Figure> {
        let all = Drawn { sets: self.sets.sizes(), cells: self.cells.as_ref().map_or_else(Vec::new, Groups::sizes) };
        self.figures_of(&all).map(|figure| match figure {
            Figure::Undefined(Undefined::NoOverlap) => Figure::Undefined(self.why_no_overlap()),
            figure => figure,
        })
    }

    /// AC2 with weights of one's own choice; undefined where the labels are no numbers.
    #[must_use]
    pub fn gwet_with(&self, weights: Weights) -> Figure {
        let scale = match &self.scale {
            Ok(scale) => scale,
            Err(why) => return Figure::Undefined(why.clone()),
        };
        let (gwet_sums, total) = gwet_sums_of(&self.sets, &self.given, scale, weights);
        let sizes = self.sets.sizes();
        let share = |set: Weighted<'_>| {
            let pairs = f64::from(set.m) * f64::from(set.m - 1);
            f64::from(set.weight) * gwet_sums.get(set.idx).copied().unwrap_or_default() / pairs
        };
        let disagreeing = self.sets.weighted(&sizes).filter(|set| set.m >= 2).map(share).sum();
        gwet::from_distances(&self.sums(&sizes).0, disagreeing, total)
    }

    /// Every coefficient of as many items of each kind as given.
    pub(super) fn figures_of(&self, weights: &Drawn) -> Coefficients<Figure> {
        let (sums, totals) = self.sums(&weights.sets);
        let cohen_kappa = match &self.cells {
            Some(cells) => cells.kappa(&weights.cells, self.n_classes),
            None => Figure::Undefined(self.why_no_cohen()),
        };
        let (krippendorff_alpha, gwet_ac2) = match &self.scale {
            Ok(scale) => {
                let both = (sums, self.spread(scale, &weights.sets, &totals));
                (alpha::at(&both, scale), gwet::ac2(&both, scale))
            }
            Err(why) => (Figure::Undefined(why.clone()), Figure::Undefined(why.clone())),
        };
        Coefficients {
            percent_agreement: percent::agreement(&sums),
            cohen_kappa,
            fleiss_kappa: fleiss::kappa(&sums),
            krippendorff_alpha,
            gwet_ac1: gwet::ac1(&sums),
            gwet_ac2,
        }
    }

    /// Room for [`Drawn`], all 0.
    pub(super) fn no_weights(&self) -> Drawn {
        Drawn { sets: vec![0; self.sets.len()], cells: vec![0; self.cells.as_ref().map_or(0, |it| it.kinds.len())] }
    }

    /// Adds one item to weights.
    pub(super) fn weigh(&self, item: usize, weights: &mut Drawn) {
        weigh(&self.sets.of_item, item, &mut weights.sets);
        if let Some(cells) = &self.cells {
            weigh(&cells.of_item, item, &mut weights.cells);
        }
    }

    fn why_no_overlap(&self) -> Undefined {
        match self.n_labelers {
            _ if self.n_items() == 0 => Undefined::NoAnswers,
            Some(1) => Undefined::OneLabeler,
            _ => Undefined::NoOverlap,
        }
    }

    fn why_no_cohen(&self) -> Undefined {
        match self.n_labelers {
            Some(0 | 1) => self.why_no_overlap(),
            n_labelers => Undefined::NotTwoLabelers { n_labelers: n_labelers.unwrap_or_default() },
        }
    }

    /// The sums, and how many answers to items with two or more are each label.
    fn sums(&self, weights: &[u32]) -> (Sums, Vec<f64>) {
        let mut sums = Sums { n_values: self.n_values, ..Sums::default() };
        let (mut shares, mut totals) = (vec![0.0; self.n_classes], vec![0.0; self.n_classes]);
        for set in self.sets.weighted(weights) {
            let (weight, m) = (f64::from(set.weight), f64::from(set.m));
            sums.n_rated += set.weight;
            for (class_idx, n) in set.answers {
                add(&mut shares, *class_idx, weight * f64::from(*n) / m);
            }
            if set.m >= 2 {
                for (class_idx, n) in set.answers {
                    add(&mut totals, *class_idx, weight * f64::from(*n));
                }
                let coincident = weight * set.n_equal as f64 / (m - 1.0);
                sums.n_items += set.weight;
                sums.n_answers += set.weight * set.m;
                sums.coincident += coincident;
                sums.agreeing += coincident / m;
            }
        }
        let n_rated = f64::from(sums.n_rated);
        sums.squares = totals.iter().map(|total| total * total).sum();
        sums.share_squares = shares.iter().map(|share| (share / n_rated) * (share / n_rated)).sum();
        (sums, totals)
    }

    fn spread(&self, scale: &Scale, weights: &[u32], totals: &[f64]) -> Spread {
        let mut spread = Spread { weights: self.gwet_weights, ..Spread::default() };
        if scale.level() == Level::Nominal {
            return spread;
        }
        let (kernel, places) = krippendorff(scale, totals);
        let mut scratch = Vec::new();
        for set in self.sets.weighted(weights).filter(|set| set.m >= 2) {
            let (weight, m) = (f64::from(set.weight), f64::from(set.m));
            let own = self.own_sums.get(set.idx).copied().unwrap_or_else(|| {
                scratch.clear();
                let place = |class_idx: &u32| places.get(*class_idx as usize).copied().unwrap_or_default();
                scratch.extend(set.answers.iter().map(|(class_idx, n)| (place(class_idx), f64::from(*n))));
                kernel.pair_sum(&scratch)
            });
            spread.observed += weight * own / (m - 1.0);
            spread.disagreeing += weight * self.gwet_sums.get(set.idx).copied().unwrap_or_default() / (m * (m - 1.0));
        }
        let weighed: Vec<(f64, f64)> =
            places.iter().copied().zip(totals.iter().copied()).filter(|(_, n)| *n > 0.0).collect();
        spread.expected = kernel.pair_sum(&weighed);
        spread
    }
}

impl Cells {
    fn kappa(&self, weights: &[u32], n_classes: usize) -> Figure {
        let both = self.kinds.iter().zip(weights);
        let cells = both.filter_map(|(cell, weight)| cell.map(|(a, b)| ((a as usize, b as usize), *weight)));
        cohen::kappa(cells, n_classes)
    }
}

/// Puts items with the same answers side by side, so that their names do not decide which of them a bootstrap draws.
fn in_order(mut sets: Sets, mut cells: Option<Cells>) -> (Sets, Option<Cells>) {
    match &mut cells {
        None => sets.of_item.sort_unstable(),
        Some(cells) => {
            let mut both: Vec<(u32, u32)> = sets.of_item.iter().copied().zip(cells.of_item.iter().copied()).collect();
            both.sort_unstable();
            (sets.of_item, cells.of_item) = both.into_iter().unzip();
        }
    }
    (sets, cells)
}

/// Gwet's distances between each set's answers, and the sum of the weights over all labels given.
fn gwet_sums_of(sets: &Sets, given: &[bool], scale: &Scale, weights: Weights) -> (Vec<f64>, f64) {
    let is_given = |class_idx: usize| given.get(class_idx) == Some(&true);
    let distances = Distances::new(scale, weights, is_given);
    let place = |class_idx: usize| distances.place(class_idx);
    let sums = sets.iter().map(|set| distances.pair_sum(&places_of(set, place))).collect();
    let used: Vec<(f64, f64)> = (0..given.len()).filter(|idx| is_given(*idx)).map(|idx| (place(idx), 1.0)).collect();
    (sums, (used.len() as f64).powi(2) - distances.pair_sum(&used))
}

fn places_of(set: &[(u32, u32)], place: impl Fn(usize) -> f64) -> Vec<(f64, f64)> {
    set.iter().map(|(class_idx, n)| (place(*class_idx as usize), f64::from(*n))).collect()
}

/// How often each label stands among the votes, ascending.
fn histogram(votes: &[Vote]) -> Vec<(u32, u32)> {
    let mut values: Vec<u32> = votes.iter().map(|vote| vote.value_idx).collect();
    values.sort_unstable();
    values.chunk_by(|a, b| a == b).filter_map(|run| Some((*run.first()?, small(run.len())))).collect()
}

/// The labels of the first and the second of two workers, where both answered.
const fn cell(votes: &[Vote]) -> Option<(u32, u32)> {
    match votes {
        [first, second] => Some((first.value_idx, second.value_idx)),
        _ => None,
    }
}

fn add(sums: &mut [f64], class_idx: u32, by: f64) {
    if let Some(sum) = sums.get_mut(class_idx as usize) {
        *sum += by;
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
