//! Margin and entropy sampling as the reference baselines do it: 20 random items, then the most uncertain of the pool
//! under the measuring head, without any care for likeness within a batch.

use super::random::Random;
use super::{Strategy, View};
use crate::replay::head::Head;
use crate::replay::world::{Penalty, World};

/// So many items are random.
const N_RANDOM: usize = 20;

/// How uncertain a row of probabilities is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// One minus the gap between the two largest.
    Margin,
    /// Shannon's.
    Entropy,
}

pub(super) struct Uncertainty {
    measure: Measure,
    random: Random,
    n_chosen: usize,
    /// Where the next training begins.
    last: Option<Head>,
}

impl Uncertainty {
    pub(super) fn new(world: &World<'_>, measure: Measure) -> Self {
        Self { measure, random: Random::new(world), n_chosen: 0, last: None }
    }
}

impl Strategy for Uncertainty {
    fn choose(&mut self, view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>> {
        let n_random = N_RANDOM.saturating_sub(self.n_chosen).min(n);
        let mut chosen = self.random.choose(view, n_random)?;
        if chosen.len() < n {
            let head = match view.head {
                Some(head) => Some(head.clone()),
                None => view.world.train(view.labels, Penalty::FIRST, self.last.as_ref())?,
            };
            match &head {
                Some(head) => {
                    let scores = self.scores(head, view)?;
                    let mut order: Vec<usize> = (0..scores.len()).collect();
                    let score = |item: usize| scores.get(item).copied().unwrap_or_default();
                    order.sort_by(|a, b| score(*b).total_cmp(&score(*a)).then(a.cmp(b)));
                    order.retain(|item| !chosen.contains(item));
                    chosen.extend(view.first_open(order, n - chosen.len()));
                }
                // With one class so far nothing is more uncertain than anything else.
                None => chosen = self.random.choose(view, n)?,
            }
            self.last = head;
        }
        self.n_chosen += chosen.len();
        Ok(chosen)
    }
}

impl Uncertainty {
    fn scores(&self, head: &Head, view: &View<'_>) -> anyhow::Result<Vec<f32>> {
        let probabilities = head.probabilities(&view.world.features)?;
        let rows = probabilities.chunks_exact(head.classes().len());
        Ok(rows.map(|row| uncertainty(self.measure, row)).collect())
    }
}

fn uncertainty(measure: Measure, row: &[f32]) -> f32 {
    match measure {
        Measure::Margin => {
            let (mut first, mut second) = (0.0_f32, 0.0_f32);
            for share in row {
                if *share > first {
                    (first, second) = (*share, first);
                } else if *share > second {
                    second = *share;
                }
            }
            1.0 - (first - second)
        }
        Measure::Entropy => row.iter().filter(|share| **share > 0.0).map(|share| -share * share.ln()).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measures_are_what_they_say() {
        assert!((uncertainty(Measure::Margin, &[0.2, 0.7, 0.1]) - 0.5).abs() < 1e-6);
        assert!((uncertainty(Measure::Margin, &[0.5, 0.5]) - 1.0).abs() < 1e-6);
        assert!((uncertainty(Measure::Entropy, &[0.25; 4]) - 4_f32.ln()).abs() < 1e-6);
        assert_eq!(uncertainty(Measure::Entropy, &[1.0, 0.0]), 0.0);
    }
}
