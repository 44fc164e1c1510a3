//! Cosine of every row to the labeled row that is nearest to it, as the pool is seen, kept between requests.
//!
//! One more label costs one product with one vector. When labels are taken back, or the pool is seen anew, all is
//! computed anew.

use std::cell::RefCell;
use std::ops::Range;

use super::emphasis::{Emphasis, Place};
use crate::encoder::{Finish, Linear, Packed};
use crate::error::ScorerError;
use crate::pool::{Pool, dot};
use crate::rows;

/// So few new labels are compared one by one; from more of them the product with all at once is quicker.
const FEW: usize = 6;

/// Labeled rows per product.
const LABELED_PER_PRODUCT: usize = 256;

/// Below any cosine.
pub const NONE: f32 = -2.0;

/// The nearest labeled rows.
#[derive(Debug, Default)]
pub struct Nearest {
    /// Which drawing of the sample the cosines belong to.
    drawing: u64,
    /// Sorted.
    labeled: Vec<usize>,
    cosines: Vec<f32>,
}

impl Nearest {
    /// Makes sure that the first `n_rows` rows have a value for these labeled rows, which come sorted. Given up, it is
    /// as it was.
    pub async fn update(
        &mut self,
        pool: &RefCell<Pool>,
        (emphasis, drawing): (&Emphasis, u64),
        labeled: &[usize],
        n_rows: usize,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<(), ScorerError> {
        let is_same_view = self.drawing == drawing && self.cosines.len() <= n_rows;
        let goes_on = is_same_view && self.labeled.iter().all(|row| labeled.binary_search(row).is_ok());
        let mut cosines = if goes_on { self.cosines.clone() } else { Vec::new() };
        let fresh: Vec<usize> =
            labeled.iter().copied().filter(|row| !goes_on || self.labeled.binary_search(row).is_err()).collect();
        let n_known = cosines.len();
        cosines.resize(n_rows, NONE);
        let (known, added) = cosines.split_at_mut(n_known);
        raise(pool, emphasis, &fresh, 0, known, is_superseded).await?;
        raise(pool, emphasis, labeled, n_known, added, is_superseded).await?;
        *self = Self { drawing, labeled: labeled.to_vec(), cosines };
        Ok(())
    }

    /// Cosine of each row to the nearest labeled one; [`NONE`] where nothing is labeled.
    pub fn cosines(&self) -> &[f32] {
        &self.cosines
    }
}

/// Raises each value to the greatest cosine of its row and any of `labeled`; the rows begin with `first`.
async fn raise(
    pool: &RefCell<Pool>,
    emphasis: &Emphasis,
    labeled: &[usize],
    first: usize,
    cosines: &mut [f32],
    is_superseded: &dyn Fn() -> bool,
) -> Result<(), ScorerError> {
    if cosines.is_empty() {
        return Ok(());
    }
    for labeled in labeled.chunks(LABELED_PER_PRODUCT) {
        let against = Against::new(&pool.borrow(), emphasis, labeled);
        let work = |pool: &Pool, rows: Range<usize>, cosines: &mut [f32]| {
            against.raise(pool, emphasis, rows.start, cosines);
        };
        rows::each(pool, first, cosines, &work, is_superseded).await?;
    }
    Ok(())
}

/// Some labeled rows.
struct Against {
    vectors: Vectors,
    places: Vec<Place>,
}

enum Vectors {
    Few(Vec<Vec<f32>>),
    Many(Packed),
}

impl Against {
    fn new(pool: &Pool, emphasis: &Emphasis, labeled: &[usize]) -> Self {
        let seen = emphasis.seen(pool, labeled);
        let places = seen.iter().map(|seen| seen.place).collect();
        if labeled.len() <= FEW {
            return Self { vectors: Vectors::Few(seen.into_iter().map(|seen| seen.vector).collect()), places };
        }
        let rows: Vec<f32> = seen.into_iter().flat_map(|seen| seen.vector).collect();
        let weights = super::transposed(&rows, pool.dim());
        let (n_in, n_out, bias) = (pool.dim(), labeled.len(), vec![0.0; labeled.len()]);
        Self { vectors: Vectors::Many(Packed::new(&Linear { n_in, n_out, weights, bias })), places }
    }

    fn raise(&self, pool: &Pool, emphasis: &Emphasis, start: usize, cosines: &mut [f32]) {
        let rows = pool.rows(start..start + cosines.len());
        let mut products = Vec::new();
        match &self.vectors {
            Vectors::Few(vectors) => products
                .extend(rows.chunks_exact(pool.dim()).flat_map(|row| vectors.iter().map(|vector| dot(vector, row)))),
            Vectors::Many(layer) => layer.multiply(rows, Finish::Plain, &mut Vec::new(), &mut products),
        }
        let products = products.chunks_exact(self.places.len());
        for (row, (cosine, products)) in (start..).zip(cosines.iter_mut().zip(products)) {
            let inverse_radius = emphasis.inverse_radius(row);
            let seen = products.iter().zip(&self.places).map(|(&product, other)| other.cosine(product, inverse_radius));
            *cosine = seen.fold(*cosine, f32::max);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;
    use crate::host::block_on;

    fn pool(n_rows: usize) -> RefCell<Pool> {
        let mut pool = Pool::new(8);
        for at in 0..n_rows {
            let angle = at as f32 * 2.4;
            assert!(pool.insert(at, &[angle.cos(), angle.sin(), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
        }
        RefCell::new(pool)
    }

    #[track_caller]
    fn check(nearest: &Nearest, pool: &Pool, emphasis: &Emphasis, labeled: &[usize], n_rows: usize) {
        assert_eq!(nearest.cosines().len(), n_rows);
        let all = emphasis.seen(pool, &(0..n_rows).collect::<Vec<_>>());
        let cosine =
            |a: usize, b: usize| all[b].place.cosine(dot(&all[b].vector, pool.row(a)), emphasis.inverse_radius(a));
        for (row, &found) in nearest.cosines().iter().enumerate() {
            let expected = labeled.iter().map(|&other| cosine(row, other)).fold(NONE, f32::max);
            assert!((found - expected).abs() < 1e-5, "row {row}: {found} and not {expected}");
        }
    }

    #[test]
    fn labels_and_rows_may_come_and_labels_may_go() {
        let (pool, mut nearest) = (pool(900), Nearest::default());
        let many: Vec<usize> = (0..300).collect();
        let emphasis_of = |n_rows: usize| {
            let mut emphasis = Emphasis::from_the_mean(&pool.borrow(), &(0..n_rows).collect::<Vec<_>>());
            emphasis.extend(&pool.borrow(), 900);
            emphasis
        };
        let (first, second) = (emphasis_of(20), emphasis_of(33));
        for (drawing, labeled, n_rows) in [
            (1, &[][..], 20),
            (1, &[3], 20),
            (1, &[3, 7], 600),
            (2, &[3, 7], 600),
            (2, &many, 700),
            (2, &[3, 699], 900),
            (2, &[699], 900),
        ] {
            let emphasis = if drawing == 1 { &first } else { &second };
            block_on(nearest.update(&pool, (emphasis, drawing), labeled, n_rows, &|| false)).unwrap();
            check(&nearest, &pool.borrow(), emphasis, labeled, n_rows);
        }
        assert!(block_on(nearest.update(&pool, (&second, 2), &[1, 699], 900, &|| true)).is_err());
        check(&nearest, &pool.borrow(), &second, &[699], 900);
    }
}
