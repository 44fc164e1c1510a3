//! From predictions to an order: the pool's side of [`crate::acquisition::herding`].
//!
//! In two rounds, as comparing every item with every reference would take too long after each label. First all items are
//! weighed by the anchors, a quarter of the references; then the best of them, and those that together cover most, by all
//! references, and among these the head of the order is chosen.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::acquisition::herding::{Candidate, Coverage, Kernel, herd, own_worth, with_simd};
use crate::acquisition::{HEAD_LEN, Rank, order};
use crate::density::Density;
use crate::density::emphasis::Seen;
use crate::device::Compute;
use crate::error::ScorerError;
use crate::pool::{Pool, dot};
use crate::rows;

/// Radius of the kernel.
pub(super) const SIGMA: f32 = 0.7;

/// Items of the second round.
const SHORTLIST: usize = 512;

/// So many of them are chosen each in the light of those before it. The best taken alone lie side by side, where doubt is
/// densest, and a head chosen among them would leave the rest of the pool to the next label.
const SPREAD: usize = HEAD_LEN;

/// Among so many of the best these are looked for.
const WIDE: usize = 16_384;

/// What is known of the rows, each list by row.
pub(super) struct Known<'a> {
    /// How uncertain each row is: what is at stake there.
    pub(super) stakes: &'a [f32],
    pub(super) ranks: &'a [Rank],
    /// Cosine to the nearest labeled row.
    pub(super) nearest: &'a [f32],
    /// The rows in the order of their items. No result depends on when an item was encoded.
    pub(super) by_item: &'a [usize],
    /// How many items a row's own share counts for.
    pub(super) own_weight: f32,
}

/// An order and its reasons.
pub(super) struct Choice {
    /// Rows, most informative first.
    pub(super) order: Vec<usize>,
    /// By row, 0..=1.
    pub(super) scores: Vec<f32>,
    /// What a label would newly cover, by row, in items.
    pub(super) gains: Vec<f32>,
    /// By row, 0..=1.
    pub(super) novelty: Vec<f32>,
}

/// Weighs all rows and chooses the head of the order.
pub(super) async fn choose(
    compute: &Compute,
    pool: &RefCell<Pool>,
    density: &mut Density,
    known: &Known<'_>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Choice, ScorerError> {
    let kernel = Kernel::new(SIGMA);
    let covered: Vec<f32> = known.nearest.iter().map(|&cosine| kernel.of_nearest(cosine)).collect();
    let typicality = density.typicality(covered.len());
    let view = View { known, kernel: &kernel, covered: &covered, typicality: &typicality };
    let mut gains = view.gains(pool, density, is_superseded).await?;
    let has_second_round = density.references().len() > density.anchors().len();
    let shortlist = if has_second_round { view.shortlist(&pool.borrow(), density, &gains) } else { view.candidates() };
    if has_second_round {
        density.want(compute, pool, &shortlist, is_superseded).await?;
    }
    let picks = view.pick(&pool.borrow(), density, &shortlist, &mut gains);
    let first = picks.first().and_then(|&place| known.by_item.get(place)).copied();
    let scores = view.scores(&gains, first);
    let in_item_order = |values: &[f32]| known.by_item.iter().map(|&row| at(values, row)).collect::<Vec<f32>>();
    let ranks: Vec<Rank> = known.by_item.iter().map(|&row| view.rank(row)).collect();
    let order = order(&picks, &ranks, &in_item_order(&scores));
    let order = order.into_iter().filter_map(|place| known.by_item.get(place).copied()).collect();
    let least = kernel.of(0.0);
    let novelty = covered.iter().map(|covered| ((1.0 - covered) / (1.0 - least)).clamp(0.0, 1.0)).collect();
    Ok(Choice { order, scores, gains: view.covers(&gains), novelty })
}

fn at(values: &[f32], row: usize) -> f32 {
    values.get(row).copied().unwrap_or_default()
}

/// Compares a row with a pick; what a pick looks like is found once.
fn cosines(pool: &Pool, density: &Density) -> impl FnMut(usize, usize) -> f32 {
    let emphasis = density.emphasis().map(|(emphasis, _)| emphasis);
    let mut seen: BTreeMap<usize, Seen> = BTreeMap::new();
    move |a, pick| {
        let Some(emphasis) = emphasis else { return 0.0 };
        if !seen.contains_key(&pick) {
            seen.extend(emphasis.seen(pool, &[pick]).into_iter().map(|found| (pick, found)));
        }
        let inverse_radius = emphasis.inverse_radius(a);
        seen.get(&pick).map_or(0.0, |seen| seen.place.cosine(dot(&seen.vector, pool.row(a)), inverse_radius))
    }
}

struct View<'a> {
    known: &'a Known<'a>,
    kernel: &'a Kernel,
    /// Kernel value of the nearest labeled row, by row.
    covered: &'a [f32],
    typicality: &'a [f32],
}

impl View<'_> {
    fn rank(&self, row: usize) -> Rank {
        self.known.ranks.get(row).copied().unwrap_or(Rank::Open)
    }

    /// What a label of a row is worth per item that it covers.
    fn own(&self, row: usize) -> f32 {
        at(self.typicality, row) * own_worth(at(self.known.stakes, row))
    }

    /// How much of an item's uncertainty is at stake at a row.
    fn stake(&self, row: usize) -> f32 {
        at(self.typicality, row) * at(self.known.stakes, row)
    }

    /// What a row itself has to gain, in items.
    fn own_share(&self, row: usize) -> f32 {
        self.known.own_weight * self.own_part(row)
    }

    /// How much of the item at a row is at stake and not covered.
    fn own_part(&self, row: usize) -> f32 {
        self.stake(row) * (1.0 - at(self.covered, row)).max(0.0)
    }

    /// What labels would newly cover, given gains in which each row's own share has its weight.
    fn covers(&self, gains: &[f32]) -> Vec<f32> {
        let beyond_itself = self.known.own_weight - 1.0;
        (0..).zip(gains).map(|(row, gain)| (gain - beyond_itself * self.own_part(row)).max(0.0)).collect()
    }

    /// What is at stake at a sample of rows, each of which speaks for as many items as there are rows to one of it.
    #[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
    fn coverage(&self, sample: &[usize]) -> Coverage {
        let items_each = self.covered.len() as f32 / sample.len().max(1) as f32;
        let mass = sample.iter().map(|&row| self.stake(row) * items_each).collect();
        let covered = sample.iter().map(|&row| at(self.covered, row)).collect();
        Coverage::new(self.kernel.clone(), mass, covered, self.known.own_weight)
    }

    /// The first round: what a label of each row would newly cover, in items, by the anchors. A row whose similarities
    /// are not kept gets its own share times what the others gain per own share.
    async fn gains(
        &self,
        pool: &RefCell<Pool>,
        density: &Density,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Vec<f32>, ScorerError> {
        let (table, coverage) = (density.table(), self.coverage(density.anchors()));
        let work = |_: &Pool, rows: Range<usize>, gains: &mut [Option<f32>]| {
            with_simd(
                #[inline(always)]
                || {
                    for (row, gain) in rows.zip(gains) {
                        *gain = table.get(row).map(|levels| self.own_share(row) + coverage.gain(levels));
                    }
                },
            );
        };
        let gains = rows::map(pool, self.covered.len(), &work, is_superseded).await?;
        let kept =
            (0..).zip(&gains).filter_map(|(row, gain)| Some((f64::from(self.own_share(row)), f64::from((*gain)?))));
        let (own, all) = kept.fold((0.0, 0.0), |(own, all), (row_own, row_all)| (own + row_own, all + row_all));
        #[expect(clippy::cast_possible_truncation, reason = "an estimate")]
        let ratio = if own > 0.0 { (all / own) as f32 } else { 1.0 };
        Ok((0..).zip(gains).map(|(row, gain)| gain.unwrap_or_else(|| ratio * self.own_share(row))).collect())
    }

    /// Open rows, in the order of their items. All of them: taking only a share of a large pool, as trials with small
    /// budgets did, cost 1 to 4 points on public sets.
    fn candidates(&self) -> Vec<usize> {
        self.known.by_item.iter().copied().filter(|row| self.rank(*row) == Rank::Open).collect()
    }

    /// Those that are worth most, at most `n`, in the order in which they come.
    fn best(&self, candidates: Vec<usize>, gains: &[f32], n: usize) -> Vec<usize> {
        if candidates.len() <= n {
            return candidates;
        }
        let worth = |row: usize| (at(gains, row) * self.own(row)).max(0.0).to_bits();
        let mut places: Vec<(u32, usize)> =
            candidates.iter().enumerate().map(|(place, &row)| (u32::MAX - worth(row), place)).collect();
        places.select_nth_unstable(n);
        places.truncate(n);
        places.sort_unstable_by_key(|(_, place)| *place);
        places.into_iter().filter_map(|(_, place)| candidates.get(place).copied()).collect()
    }

    /// What the second round looks at, in the order of the items: what covers most together, by the anchors, and the best.
    fn shortlist(&self, pool: &Pool, density: &Density, gains: &[f32]) -> Vec<usize> {
        let (table, wide) = (density.table(), self.best(self.candidates(), gains, WIDE));
        let kept = wide.iter().filter_map(|&row| Some(self.candidate(row, table.get(row)?, at(gains, row))));
        let spread = herd(&mut self.coverage(density.anchors()), kept.collect(), SPREAD, cosines(pool, density));
        let best = self.best(wide.clone(), gains, SHORTLIST - SPREAD);
        let wanted: BTreeSet<usize> = spread.into_iter().chain(best).collect();
        wide.into_iter().filter(|row| wanted.contains(row)).collect()
    }

    fn candidate<'l>(&self, row: usize, levels: &'l [u8], gain: f32) -> Candidate<'l> {
        let (stake, covered) = (at(self.known.stakes, row), at(self.covered, row));
        Candidate { at: row, levels, typicality: at(self.typicality, row), stake, covered, gain: gain * self.own(row) }
    }

    /// The head of the order, as places in `by_item`; what is on the shortlist gets its more exact gain.
    fn pick(&self, pool: &Pool, density: &Density, shortlist: &[usize], gains: &mut [f32]) -> Vec<usize> {
        let has_second_round = density.references().len() > density.anchors().len();
        let levels_of = |row: usize| {
            if has_second_round { density.long_rows().get(row) } else { density.table().get(row) }
        };
        let mut coverage = self.coverage(density.references());
        let mut candidates = Vec::with_capacity(shortlist.len());
        for &row in shortlist {
            let Some(levels) = levels_of(row) else { continue };
            let gain = self.own_share(row)
                + with_simd(
                    #[inline(always)]
                    || coverage.gain(levels),
                );
            if let Some(slot) = gains.get_mut(row) {
                *slot = gain;
            }
            candidates.push(self.candidate(row, levels, gain));
        }
        // Equal ones go by item, which is the order of the shortlist.
        let picks = herd(&mut coverage, candidates, HEAD_LEN, cosines(pool, density));
        let place =
            |&row: &usize| self.known.by_item.binary_search_by_key(&pool.item_of(row), |&it| pool.item_of(it)).ok();
        picks.iter().filter_map(place).collect()
    }

    /// What each row would teach, divided by what the `first` of the order would; a labeled row's uncertainty.
    fn scores(&self, gains: &[f32], first: Option<usize>) -> Vec<f32> {
        let worth = |row: usize| at(gains, row) * self.own(row);
        let most = first.map_or(0.0, worth);
        let score = |row: usize| match self.rank(row) {
            Rank::Labeled => at(self.known.stakes, row).clamp(0.0, 1.0),
            _ if most > 0.0 => (worth(row) / most).clamp(0.0, 1.0),
            _ => 0.0,
        };
        (0..self.covered.len()).map(score).collect()
    }
}
