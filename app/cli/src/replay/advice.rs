//! The product's advice to stop: when it first comes, and whether the curve was flat by then.

use std::cell::RefCell;
use std::collections::BTreeMap;

use accord_core::rng::stable_hash;
use accord_protocol::{Advice, Lesson};
use accord_scorer::Pool;
use accord_scorer::host::block_on;
use accord_scorer::measure::advise;

use super::curve::Curve;
use super::people::Given;
use super::world::{Answer, World};

/// Items of the pool on which heads are asked, as many as the page takes at most.
const N_SAMPLE: usize = 2_000;
/// The page asks again after so many labels more.
const LEAST_MORE: usize = 10;
/// Where the curve comes to this share of its plateau, more labels hardly help.
const OF_PLATEAU: f64 = 0.99;
/// Points within this factor of a number of labels are averaged, as one alone is swayed by its test.
const SMOOTHED: f64 = 1.1;

/// Asks for advice as the page does.
pub struct Adviser {
    pool: RefCell<Pool>,
    sample: Vec<u32>,
    n_labels: usize,
}

impl Adviser {
    /// For the pool of a seed.
    #[must_use]
    pub fn new(world: &World<'_>) -> Self {
        let mut pool = Pool::new(world.plain.dim);
        for item in 0..world.n_items() {
            pool.insert(item, world.plain.row(item));
        }
        let mut sample: Vec<u32> = (0..u32::try_from(world.n_items()).unwrap_or(u32::MAX)).collect();
        sample.sort_by_cached_key(|item| stable_hash(&[b"sample", &world.seed.to_le_bytes(), &item.to_le_bytes()]));
        sample.truncate(N_SAMPLE);
        Self { pool: RefCell::new(pool), sample, n_labels: 0 }
    }

    /// Whether labeling may stop after these answers; `false` too where the page would not have asked yet.
    ///
    /// # Errors
    /// When training fails.
    pub fn may_stop(&mut self, given: &[Given]) -> anyhow::Result<bool> {
        if given.len() < self.n_labels + LEAST_MORE.max(self.n_labels / 10) {
            return Ok(false);
        }
        self.n_labels = given.len();
        let advice = block_on(advise(&self.pool, &lessons(given), &self.sample))?;
        Ok(matches!(advice, Advice::MayStop(_)))
    }
}

/// Labeled items in the order of their first answers, each with the classes it was given.
fn lessons(given: &[Given]) -> Vec<Lesson> {
    let mut lessons: Vec<Lesson> = Vec::new();
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    for given in given {
        let (Answer::Label(class), Ok(item_idx)) = (given.answer, u32::try_from(given.item)) else { continue };
        let place = *places.entry(given.item).or_insert(lessons.len());
        if place == lessons.len() {
            lessons.push(Lesson { item_idx, is_random: false, labels: Vec::new() });
        }
        // Shares are scaled to a sum of 1 where they are used.
        lessons.get_mut(place).into_iter().for_each(|lesson| lesson.labels.push((class, 1.0)));
    }
    lessons
}

/// The number of answers from which the accuracy of a run is about that of its last tenth.
#[must_use]
pub fn plateau_begins(curve: &Curve) -> Option<usize> {
    let mean = |points: &mut dyn Iterator<Item = f64>| {
        let (n, sum) = points.fold((0_u32, 0.0), |(n, sum), accuracy| (n + 1, sum + accuracy));
        sum / f64::from(n.max(1))
    };
    let n_last = curve.points.len().div_ceil(10);
    let plateau = mean(&mut curve.points.iter().rev().take(n_last).map(|point| point.accuracy));
    let is_near = |a: usize, b: usize| {
        let (a, b) = (a as f64, b as f64);
        a <= SMOOTHED * b && b <= SMOOTHED * a
    };
    let smooth = |at: usize| {
        let near = curve.points.iter().filter(|point| is_near(point.n_labels, at));
        mean(&mut near.map(|point| point.accuracy))
    };
    curve.points.iter().map(|point| point.n_labels).find(|at| smooth(*at) >= OF_PLATEAU * plateau)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::Plan;
    use crate::replay::curve::Point;
    use crate::replay::session::replay;
    use crate::replay::strategy::StrategyName;
    use crate::replay::world::tests::clusters;

    #[test]
    fn a_plateau_begins_where_the_curve_comes_near_its_end() {
        let point = |at: usize| Point {
            n_labels: at * 10,
            n_items: at * 10,
            accuracy: (at as f64 / 50.0).min(1.0),
            macro_f1: 0.0,
            rare_recall: None,
            garbage_share: 0.0,
        };
        let curve = Curve { points: (1..=100).map(point).collect(), ..Curve::default() };
        let begins = plateau_begins(&curve).unwrap();
        assert!((490..=520).contains(&begins), "{begins}");
        assert_eq!(plateau_begins(&Curve::default()), None);
    }

    #[test]
    fn what_is_easily_told_apart_may_be_left_early_and_what_cannot_be_may_not() {
        let easy = clusters(400, 4, 0);
        let plan = Plan { strategy: StrategyName::Accord, budget: 200, advises: true, ..Plan::plain() };
        let advised = |noise| replay(&easy, &Plan { noise, ..plan.clone() }, 1).unwrap().advised_at;
        assert!(advised(0.0).is_some_and(|at| at < 150), "{:?}", advised(0.0));
        assert_eq!(advised(0.7), None);
        assert_eq!(replay(&easy, &Plan { advises: false, ..plan.clone() }, 1).unwrap().advised_at, None);
    }
}
