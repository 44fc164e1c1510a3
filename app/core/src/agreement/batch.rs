//! The same coefficients from scratch, written from the definitions: the oracle of the incremental ones.

/// Krippendorff's alpha, nominal, of units given as lists of labels; `None` where it is not defined.
#[must_use]
pub fn alpha_nominal(units: &[Vec<usize>]) -> Option<f64> {
    let paired: Vec<_> = units.iter().filter(|unit| unit.len() >= 2).collect();
    let values: Vec<usize> = paired.iter().flat_map(|unit| unit.iter().copied()).collect();
    let n = values.len() as f64;
    let differing = |unit: &[usize]| ordered_pairs(unit).filter(|(a, b)| a != b).count() as f64;
    let observed: f64 = paired.iter().map(|unit| differing(unit) / (unit.len() - 1) as f64).sum::<f64>() / n;
    let expected = differing(&values) / (n * (n - 1.0));
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// Mean over units of the share of equal pairs; `None` without a unit of two.
#[must_use]
pub fn percent_agreement(units: &[Vec<usize>]) -> Option<f64> {
    let paired: Vec<_> = units.iter().filter(|unit| unit.len() >= 2).collect();
    let share = |unit: &&Vec<usize>| {
        let equal = ordered_pairs(unit).filter(|(a, b)| a == b).count();
        equal as f64 / (unit.len() * (unit.len() - 1)) as f64
    };
    (!paired.is_empty()).then(|| paired.iter().map(share).sum::<f64>() / paired.len() as f64)
}

fn ordered_pairs(values: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let others = move |i: usize| values.iter().enumerate().filter(move |(j, _)| *j != i).map(|(_, value)| *value);
    values.iter().enumerate().flat_map(move |(i, a)| others(i).map(move |b| (*a, b)))
}
