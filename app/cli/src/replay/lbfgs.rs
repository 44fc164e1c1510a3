//! Limited-memory BFGS for a smooth convex function: enough for a logistic head, in the plain form of the textbook.
//!
//! Source: J. Nocedal, S. Wright, "Numerical Optimization", 2nd edition, algorithms 7.4 (two loops) and 3.1 (steps cut
//! until the loss falls enough). Points and gradients are single precision, sums are double.

use std::collections::VecDeque;

/// How many steps back curvature is remembered.
const N_REMEMBERED: usize = 10;
/// More are never needed on data that single precision can fit.
const MAX_STEPS: usize = 500;
/// How often a step is cut before the point counts as the minimum up to rounding.
const MAX_CUTS: usize = 20;
/// Share of the fall that the slope promises which a step must reach.
const SUFFICIENT: f64 = 1e-4;

/// A loss and its gradient.
pub type Evaluated = (f64, Vec<f32>);

/// Walks from `start` to where no entry of the gradient is beyond `tolerance`.
///
/// # Errors
/// When `evaluate` fails.
pub fn minimise<E>(
    start: Vec<f32>,
    tolerance: f64,
    mut evaluate: impl FnMut(&[f32]) -> Result<Evaluated, E>,
) -> Result<Vec<f32>, E> {
    let (mut loss, mut gradient) = evaluate(&start)?;
    let mut point = start;
    let mut memory = Memory::default();
    for _ in 0..MAX_STEPS {
        if gradient.iter().all(|slope| f64::from(slope.abs()) <= tolerance) {
            break;
        }
        let mut direction = memory.direction(&gradient);
        let mut slope = dot(&direction, &gradient);
        if slope.is_nan() || slope >= 0.0 {
            memory.pairs.clear();
            direction = gradient.iter().map(|slope| -slope).collect();
            slope = -dot(&gradient, &gradient);
        }
        // Without a memory of curvature the gradient's length says nothing about how far to go.
        let mut step = if memory.pairs.is_empty() { (1.0 / slope.abs().sqrt()).min(1.0) } else { 1.0 };
        let mut taken = None;
        for _ in 0..MAX_CUTS {
            let candidate = moved(&point, step, &direction);
            let (new_loss, new_gradient) = evaluate(&candidate)?;
            if new_loss <= loss + SUFFICIENT * step * slope {
                taken = Some((candidate, new_loss, new_gradient));
                break;
            }
            // The minimum of the parabola through what is known, kept within reason.
            let parabola = -slope * step / (2.0 * ((new_loss - loss) / step - slope));
            step = if parabola.is_finite() { parabola.clamp(0.1 * step, 0.5 * step) } else { 0.1 * step };
        }
        let Some((candidate, new_loss, new_gradient)) = taken else { break };
        memory.remember(&point, &candidate, &gradient, &new_gradient);
        (point, loss, gradient) = (candidate, new_loss, new_gradient);
    }
    Ok(point)
}

/// The last steps and how the gradient changed on them.
#[derive(Default)]
struct Memory {
    pairs: VecDeque<Pair>,
}

struct Pair {
    step: Vec<f32>,
    change: Vec<f32>,
    /// `1 / (step . change)`.
    inverse: f64,
}

impl Memory {
    fn remember(&mut self, from: &[f32], to: &[f32], gradient_from: &[f32], gradient_to: &[f32]) {
        let difference = |a: &[f32], b: &[f32]| -> Vec<f32> { a.iter().zip(b).map(|(a, b)| a - b).collect() };
        let (step, change) = (difference(to, from), difference(gradient_to, gradient_from));
        let product = dot(&step, &change);
        // In a convex function it is positive; where it is not, that is rounding.
        if product > 1e-12 * dot(&change, &change) {
            if self.pairs.len() == N_REMEMBERED {
                self.pairs.pop_front();
            }
            self.pairs.push_back(Pair { step, change, inverse: 1.0 / product });
        }
    }

    /// Minus the inverse curvature as remembered, times the gradient.
    fn direction(&self, gradient: &[f32]) -> Vec<f32> {
        let mut direction: Vec<f32> = gradient.iter().map(|slope| -slope).collect();
        let mut amounts = Vec::with_capacity(self.pairs.len());
        for pair in self.pairs.iter().rev() {
            let amount = pair.inverse * dot(&pair.step, &direction);
            add(&mut direction, -amount, &pair.change);
            amounts.push(amount);
        }
        if let Some(last) = self.pairs.back() {
            #[expect(clippy::cast_possible_truncation, reason = "points are single precision")]
            let scale = (1.0 / (last.inverse * dot(&last.change, &last.change))) as f32;
            direction.iter_mut().for_each(|entry| *entry *= scale);
        }
        for (pair, amount) in self.pairs.iter().zip(amounts.into_iter().rev()) {
            let missing = amount - pair.inverse * dot(&pair.change, &direction);
            add(&mut direction, missing, &pair.step);
        }
        direction
    }
}

fn moved(point: &[f32], step: f64, direction: &[f32]) -> Vec<f32> {
    let mut moved = point.to_vec();
    add(&mut moved, step, direction);
    moved
}

#[expect(clippy::cast_possible_truncation, reason = "points are single precision")]
fn add(to: &mut [f32], amount: f64, what: &[f32]) {
    let amount = amount as f32;
    to.iter_mut().zip(what).for_each(|(to, what)| *to += amount * what);
}

/// Sums of eight numbers in single precision, summed in double.
fn dot(a: &[f32], b: &[f32]) -> f64 {
    let of_eight = |(a, b): (&[f32], &[f32])| f64::from(a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>());
    a.chunks(8).zip(b.chunks(8)).map(of_eight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_valley_is_walked_to_its_end() {
        // sum_i c_i (x_i - i)^2 with curvatures from 1 to 10,000.
        let curvature = |at: usize| 10_f32.powf(at as f32 / 2.0);
        let mut n_evaluations = 0;
        let found = minimise(vec![0.0; 9], 1e-3, |point| {
            n_evaluations += 1;
            let slopes = point.iter().enumerate().map(|(at, x)| 2.0 * curvature(at) * (x - at as f32));
            let loss = point.iter().enumerate().map(|(at, x)| f64::from(curvature(at) * (x - at as f32).powi(2))).sum();
            Ok::<_, ()>((loss, slopes.collect()))
        });
        let found = found.unwrap();
        assert!(found.iter().enumerate().all(|(at, x)| (x - at as f32).abs() < 1e-2), "{found:?}");
        assert!(n_evaluations < 100, "{n_evaluations}");
    }

    #[test]
    fn a_failure_ends_the_walk() {
        assert_eq!(minimise(vec![1.0], 0.1, |_| Err::<Evaluated, _>("no")), Err("no"));
    }
}
