//! How much each two of the most active people agree, those first who agree most with the others.

use std::collections::BTreeMap;

use accord_core::agreement::cohen::PairTable;
use accord_core::ids::LabelerId;
use serde::{Deserialize, Serialize};

use super::wire::Id;

/// More people than this are not told apart in a picture of all pairs.
pub const MAX_PEOPLE: usize = 40;

/// Pairs of people as half a square.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Grid {
    /// People, those first who agree most with the others.
    pub people: Vec<Id>,
    /// For each pair `(row, column)` with `column < row`, row by row; `None` without common items.
    pub cells: Vec<Option<GridCell>>,
}

/// Two people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GridCell {
    /// Items both labeled.
    pub n_items: u32,
    /// Share on which they agree.
    pub percent: f64,
    /// Cohen's kappa, where defined.
    pub kappa: Option<f64>,
}

impl Grid {
    /// From the tables of pairs; people without a common item are last.
    #[must_use]
    pub fn of(people: &[LabelerId], pairs: &[(LabelerId, LabelerId, PairTable)]) -> Self {
        let mut cells = BTreeMap::new();
        let mut sums = BTreeMap::<LabelerId, (f64, f64)>::new();
        for (a, b, table) in pairs {
            let Some(percent) = table.percent().value() else { continue };
            let cell = GridCell { n_items: table.n(), percent, kappa: table.kappa().value() };
            cells.insert((*a.min(b), *a.max(b)), cell);
            for who in [a, b] {
                let (agreeing, n) = sums.entry(*who).or_default();
                *agreeing += percent * f64::from(table.n());
                *n += f64::from(table.n());
            }
        }
        let mean = |who: &LabelerId| sums.get(who).map_or(-1.0, |(agreeing, n)| agreeing / n);
        let mut people: Vec<LabelerId> = people.to_vec();
        people.sort_by(|a, b| mean(b).total_cmp(&mean(a)).then_with(|| a.cmp(b)));
        let mut rows = Vec::new();
        for (place, row) in people.iter().enumerate() {
            rows.extend(
                people.iter().take(place).map(|column| cells.get(&(*row.min(column), *row.max(column))).copied()),
            );
        }
        Self { people: people.iter().map(|id| *id.as_bytes()).collect(), cells: rows }
    }

    /// The pair at two places, in either order.
    #[must_use]
    pub fn at(&self, a: usize, b: usize) -> Option<GridCell> {
        let (low, high) = (a.min(b), a.max(b));
        if low == high {
            return None;
        }
        self.cells.get(high * (high - 1) / 2 + low).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_who_agree_most_come_first() {
        let id = |n: u8| LabelerId::new([n; 16]);
        let table = |n_equal: usize, n_other: usize| {
            let mut table = PairTable::default();
            (0..n_equal).for_each(|n| table.add((n % 2, n % 2)));
            (0..n_other).for_each(|_| table.add((0, 1)));
            table
        };
        let pairs = [(id(1), id(2), table(2, 8)), (id(1), id(3), table(4, 6)), (id(2), id(3), table(9, 1))];
        let grid = Grid::of(&[id(1), id(2), id(3), id(4)], &pairs);
        assert_eq!(grid.people, [[3; 16], [2; 16], [1; 16], [4; 16]]);
        assert_eq!(grid.at(0, 1).unwrap().percent, 0.9);
        assert_eq!(grid.at(2, 1), grid.at(1, 2));
        assert_eq!((grid.at(1, 1), grid.at(3, 0), grid.at(2, 0).unwrap().n_items), (None, None, 10));
    }
}
