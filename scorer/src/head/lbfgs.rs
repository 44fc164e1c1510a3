//! Minimising a smooth convex function: L-BFGS (Nocedal and Wright, "Numerical Optimization", 2nd ed., algorithm 7.5).
//!
//! Written out on slices, because with gradients by formula and a function this cheap a tensor library's graph and
//! dispatch would take longer than the arithmetic. A step ends at the first point with a sufficient decrease (Armijo):
//! a convex function then keeps every curvature positive, so that no second condition is needed.

use std::collections::VecDeque;

use crate::error::ScorerError;
use crate::host::yield_now;

/// Pairs of steps and changes of the gradient that shape the next direction.
const HISTORY: usize = 10;

/// Share of the decrease that the slope promises which a step has to bring.
const SUFFICIENT: f64 = 1e-4;

/// So often a step is shortened before there is no more progress in f32.
const MAX_TRIALS: u32 = 20;

/// Ends training on data that f32 cannot fit to the tolerance.
const MAX_EVALUATIONS: u32 = 1_000;

/// Multiplications between two looks at the event loop: about 10 ms.
const WORK_PER_TURN: usize = 100_000_000;
const MAX_STEPS_PER_TURN: usize = 2;

/// What is minimised.
pub(super) trait Objective {
    /// The value at a point, infinite where the point is not allowed; fills `gradient`, which is as long.
    fn evaluate(&mut self, point: &[f32], gradient: &mut [f32]) -> f64;

    /// Multiplications of one evaluation.
    fn work(&self) -> usize;

    /// What values and gradients are divided by before they are compared with a tolerance: the sum of weights.
    fn scale(&self) -> f64;
}

/// Where minimising ended.
#[derive(Clone, Debug)]
pub(super) struct Minimum {
    pub(super) point: Vec<f32>,
    /// Per unit of weight.
    pub(super) loss: f64,
    /// Largest entry of the gradient per unit of weight.
    pub(super) gradient: f64,
    pub(super) n_evaluations: u32,
    /// Whether it was given up because a newer request came.
    pub(super) is_given_up: bool,
}

impl Minimum {
    /// The minimum, unless it was given up.
    pub(super) fn reached(self) -> Result<Self, ScorerError> {
        if self.is_given_up { Err(ScorerError::Superseded) } else { Ok(self) }
    }
}

/// Goes on from `start` until the largest entry of the gradient per unit of weight is at most `tolerance`.
pub(super) async fn minimise(
    objective: &mut dyn Objective,
    start: Vec<f32>,
    tolerance: f64,
    is_superseded: &dyn Fn() -> bool,
) -> Minimum {
    let steps_per_turn = (WORK_PER_TURN / objective.work().max(1)).clamp(1, MAX_STEPS_PER_TURN);
    let scale = objective.scale().max(f64::MIN_POSITIVE);
    let mut search = Search::new(objective, start);
    loop {
        for _ in 0..steps_per_turn {
            let is_done = search.largest_slope() <= tolerance * scale || search.n_evaluations >= MAX_EVALUATIONS;
            if is_done || !search.step(objective) {
                return search.end(scale, false);
            }
        }
        yield_now().await;
        if is_superseded() {
            return search.end(scale, true);
        }
    }
}

struct Search {
    point: Vec<f32>,
    gradient: Vec<f32>,
    loss: f64,
    pairs: VecDeque<Pair>,
    n_evaluations: u32,
}

struct Pair {
    step: Vec<f32>,
    change: Vec<f32>,
    /// Their product.
    curvature: f32,
}

impl Search {
    fn new(objective: &mut dyn Objective, start: Vec<f32>) -> Self {
        let mut gradient = vec![0.0; start.len()];
        let loss = objective.evaluate(&start, &mut gradient);
        Self { point: start, gradient, loss, pairs: VecDeque::new(), n_evaluations: 1 }
    }

    fn end(self, scale: f64, is_given_up: bool) -> Minimum {
        let gradient = self.largest_slope() / scale;
        let Self { point, loss, n_evaluations, .. } = self;
        Minimum { point, loss: loss / scale, gradient, n_evaluations, is_given_up }
    }

    fn largest_slope(&self) -> f64 {
        f64::from(self.gradient.iter().fold(0.0_f32, |largest, slope| largest.max(slope.abs())))
    }

    /// One step downhill; `false` where there is no more progress.
    fn step(&mut self, objective: &mut dyn Objective) -> bool {
        let mut direction = self.direction();
        let mut slope = f64::from(dot(&direction, &self.gradient));
        if slope >= 0.0 {
            // Rounding has spoiled the history.
            self.pairs.clear();
            direction = self.direction();
            slope = f64::from(dot(&direction, &self.gradient));
        }
        let mut length =
            if self.pairs.is_empty() { 1.0 / f64::from(dot(&direction, &direction)).sqrt().max(1.0) } else { 1.0 };
        let mut gradient = vec![0.0; self.point.len()];
        for _ in 0..MAX_TRIALS {
            let point = moved(&self.point, &direction, length);
            let loss = objective.evaluate(&point, &mut gradient);
            self.n_evaluations += 1;
            if loss <= self.loss + SUFFICIENT * length * slope {
                self.accept(point, gradient, loss);
                return true;
            }
            // The minimum of the parabola through what is known, within limits.
            let best = -slope * length * length / (2.0 * (loss - self.loss - slope * length));
            length = if best.is_finite() { best.clamp(0.1 * length, 0.5 * length) } else { 0.1 * length };
        }
        false
    }

    fn accept(&mut self, point: Vec<f32>, gradient: Vec<f32>, loss: f64) {
        let step: Vec<f32> = point.iter().zip(&self.point).map(|(new, old)| new - old).collect();
        let change: Vec<f32> = gradient.iter().zip(&self.gradient).map(|(new, old)| new - old).collect();
        let curvature = dot(&step, &change);
        if curvature > f32::EPSILON * dot(&change, &change) {
            self.pairs.push_back(Pair { step, change, curvature });
            if self.pairs.len() > HISTORY {
                self.pairs.pop_front();
            }
        }
        (self.point, self.gradient, self.loss) = (point, gradient, loss);
    }

    /// Minus the inverse curvature times the gradient, by the two loops of the algorithm.
    fn direction(&self) -> Vec<f32> {
        let mut direction: Vec<f32> = self.gradient.iter().map(|slope| -slope).collect();
        let mut shares = Vec::with_capacity(self.pairs.len());
        for pair in self.pairs.iter().rev() {
            let share = dot(&pair.step, &direction) / pair.curvature;
            add(&mut direction, &pair.change, -share);
            shares.push(share);
        }
        if let Some(last) = self.pairs.back() {
            let scale = last.curvature / dot(&last.change, &last.change);
            direction.iter_mut().for_each(|value| *value *= scale);
        }
        for (pair, share) in self.pairs.iter().zip(shares.into_iter().rev()) {
            let back = dot(&pair.change, &direction) / pair.curvature;
            add(&mut direction, &pair.step, share - back);
        }
        direction
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a length of about 1")]
fn moved(point: &[f32], direction: &[f32], length: f64) -> Vec<f32> {
    let length = length as f32;
    point.iter().zip(direction).map(|(value, direction)| value + length * direction).collect()
}

fn add(to: &mut [f32], values: &[f32], factor: f32) {
    to.iter_mut().zip(values).for_each(|(to, value)| *to += factor * value);
}

/// Sixteen running sums, which the compiler turns into SIMD.
pub(super) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<16>(), b.as_chunks::<16>());
    let mut sums = [0.0; 16];
    for (x, y) in a.iter().zip(b) {
        for (sum, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *sum += x * y;
        }
    }
    sums.iter().sum::<f32>() + a_rest.iter().zip(b_rest).map(|(x, y)| x * y).sum::<f32>()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::host::block_on;

    /// A stretched bowl with its minimum at (1, 2, .., n).
    struct Bowl;

    impl Objective for Bowl {
        fn evaluate(&mut self, point: &[f32], gradient: &mut [f32]) -> f64 {
            let mut loss = 0.0;
            for (at, (value, slope)) in (1_u8..).zip(point.iter().zip(gradient)) {
                let off = value - f32::from(at);
                loss += f64::from(f32::from(at) * off * off);
                *slope = 2.0 * f32::from(at) * off;
            }
            loss
        }

        fn work(&self) -> usize {
            1
        }

        fn scale(&self) -> f64 {
            1.0
        }
    }

    #[test]
    fn a_stretched_bowl_is_descended() {
        let found = block_on(minimise(&mut Bowl, vec![0.0; 20], 1e-4, &|| false));
        assert!((1_u8..).zip(&found.point).all(|(at, value)| (value - f32::from(at)).abs() < 1e-4), "{found:?}");
        assert!(found.n_evaluations < 60 && found.loss < 1e-8, "{found:?}");
        let again = block_on(minimise(&mut Bowl, found.point.clone(), 1e-3, &|| false));
        assert_eq!((again.n_evaluations, again.point), (1, found.point), "what is at the minimum stays there");
        assert!(block_on(minimise(&mut Bowl, vec![0.0; 20], 1e-9, &|| true)).reached().is_err());
    }
}
