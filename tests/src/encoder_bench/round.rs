//! What a round gives, and medians of rounds.

/// One timed round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Round {
    /// Texts or images per second of the clock.
    pub(super) per_second: f64,
    /// The same per second of processor time.
    pub(super) per_cpu_second: f64,
}

impl Round {
    /// Of so many items in so much time.
    pub(super) fn of(n_items: usize, millis: f64, cpu_millis: f64) -> Self {
        let rate = |millis: f64| n_items as f64 * 1e3 / millis.max(1e-3);
        Self { per_second: rate(millis), per_cpu_second: rate(cpu_millis) }
    }

    /// Medians of both figures; nothing of no rounds.
    pub(super) fn median(rounds: &[Self]) -> Option<Self> {
        Some(Self {
            per_second: median(rounds.iter().map(|round| round.per_second))?,
            per_cpu_second: median(rounds.iter().map(|round| round.per_cpu_second))?,
        })
    }
}

/// The middle one, the upper of two.
fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Smallest cosine of two lists of vectors; nothing where they differ in number or length, or one is empty.
pub(super) fn min_cosine(ours: &[Vec<f32>], theirs: &[Vec<f32>]) -> Option<f64> {
    let same = !ours.is_empty()
        && ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(a, b)| a.len() == b.len() && !a.is_empty());
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    let cosine = |(a, b): (&Vec<f32>, &Vec<f32>)| dot(a, b) / (dot(a, a) * dot(b, b)).sqrt();
    // A vector of zeros gives no number, which must not count as agreement.
    let worst = ours.iter().zip(theirs).map(cosine).map(|value| if value.is_finite() { value } else { -1.0 });
    same.then(|| worst.fold(1.0, f64::min))
}

#[cfg(test)]
mod tests {
    use super::{Round, min_cosine};

    #[test]
    fn medians_are_of_the_middle() {
        let rounds: Vec<Round> = [100.0, 900.0, 200.0].iter().map(|&millis| Round::of(10, millis, 50.0)).collect();
        assert_eq!(Round::median(&rounds), Some(Round { per_second: 50.0, per_cpu_second: 200.0 }));
        assert_eq!(Round::median(&[]), None);
    }

    #[test]
    fn what_is_not_comparable_has_no_cosine_and_zeros_do_not_agree() {
        let one = vec![vec![1.0, 0.0], vec![0.6, 0.8]];
        assert!(min_cosine(&one, &one).is_some_and(|cosine| (cosine - 1.0).abs() < 1e-7));
        assert!(min_cosine(&one, &[vec![1.0, 0.0], vec![0.8, 0.6]]).is_some_and(|cosine| (cosine - 0.96).abs() < 1e-6));
        assert_eq!(min_cosine(&one, &[vec![1.0, 0.0], vec![0.0, 0.0]]), Some(-1.0));
        assert_eq!(min_cosine(&one, &one[..1]), None);
        assert_eq!(min_cosine(&[], &[]), None);
    }
}
