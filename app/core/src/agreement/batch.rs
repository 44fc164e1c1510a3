//! Every coefficient from its definition, item by item and pair by pair: slow, and the oracle of the others in tests.
//!
//! Units are lists of labels, one per answer, in any order.

/// The sum of a distance over all ordered pairs of a list's entries, none with itself.
fn distances(values: &[usize], distance: impl Fn(usize, usize) -> f64) -> f64 {
    let mut sum = 0.0;
    for (i, a) in values.iter().enumerate() {
        for (j, b) in values.iter().enumerate() {
            if i != j {
                sum += distance(*a, *b);
            }
        }
    }
    sum
}

fn shared(units: &[Vec<usize>]) -> Vec<&Vec<usize>> {
    units.iter().filter(|unit| unit.len() >= 2).collect()
}

fn unequal(a: usize, b: usize) -> f64 {
    f64::from(u8::from(a != b))
}

/// Krippendorff's alpha with a distance; `None` where it is not defined.
#[must_use]
pub fn alpha(units: &[Vec<usize>], distance: impl Fn(usize, usize) -> f64) -> Option<f64> {
    let shared = shared(units);
    let values: Vec<usize> = shared.iter().flat_map(|unit| unit.iter().copied()).collect();
    let n = values.len() as f64;
    let within = |unit: &&Vec<usize>| distances(unit, &distance) / (unit.len() - 1) as f64;
    let observed: f64 = shared.iter().map(within).sum::<f64>() / n;
    let expected = distances(&values, &distance) / (n * (n - 1.0));
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// Krippendorff's alpha, nominal.
#[must_use]
pub fn alpha_nominal(units: &[Vec<usize>]) -> Option<f64> {
    alpha(units, unequal)
}

/// Krippendorff's alpha, ordinal, for labels in ascending order.
#[must_use]
pub fn alpha_ordinal(units: &[Vec<usize>]) -> Option<f64> {
    let values: Vec<usize> = shared(units).into_iter().flatten().copied().collect();
    let count = |label: usize| values.iter().filter(|value| **value == label).count() as f64;
    alpha(units, |a, b| {
        let (low, high) = (a.min(b), a.max(b));
        let between: f64 = (low..=high).map(count).sum();
        (between - (count(low) + count(high)) / 2.0).powi(2)
    })
}

/// Mean over units of the share of equal pairs; `None` without a unit of two.
#[must_use]
pub fn percent_agreement(units: &[Vec<usize>]) -> Option<f64> {
    weighted_agreement(units, |a, b| 1.0 - unequal(a, b))
}

fn weighted_agreement(units: &[Vec<usize>], weight: impl Fn(usize, usize) -> f64) -> Option<f64> {
    let shared = shared(units);
    let share = |unit: &&Vec<usize>| distances(unit, &weight) / (unit.len() * (unit.len() - 1)) as f64;
    (!shared.is_empty()).then(|| shared.iter().map(share).sum::<f64>() / shared.len() as f64)
}

/// Mean over units with an answer of each label's share; only labels that were given.
fn shares(units: &[Vec<usize>]) -> Vec<(usize, f64)> {
    let rated: Vec<_> = units.iter().filter(|unit| !unit.is_empty()).collect();
    let mut labels: Vec<usize> = rated.iter().flat_map(|unit| unit.iter().copied()).collect();
    labels.sort_unstable();
    labels.dedup();
    let share = |label: usize| {
        let of_unit =
            |unit: &&Vec<usize>| unit.iter().filter(|value| **value == label).count() as f64 / unit.len() as f64;
        rated.iter().map(of_unit).sum::<f64>() / rated.len() as f64
    };
    labels.into_iter().map(|label| (label, share(label))).collect()
}

/// Fleiss' kappa, generalised; `None` where it is not defined.
#[must_use]
pub fn fleiss_kappa(units: &[Vec<usize>]) -> Option<f64> {
    let (shares, observed) = (shares(units), percent_agreement(units)?);
    let by_chance: f64 = shares.iter().map(|(_, share)| share * share).sum();
    (shares.len() > 1).then(|| (observed - by_chance) / (1.0 - by_chance))
}

/// Gwet's AC2 with weights (AC1 with those of equal labels); `None` where it is not defined.
#[must_use]
pub fn gwet(units: &[Vec<usize>], weight: impl Fn(usize, usize) -> f64) -> Option<f64> {
    let (shares, observed) = (shares(units), weighted_agreement(units, &weight)?);
    let q = shares.len() as f64;
    let weights: f64 = shares.iter().flat_map(|(a, _)| shares.iter().map(|(b, _)| weight(*a, *b))).sum();
    let by_chance = weights / (q * (q - 1.0)) * shares.iter().map(|(_, share)| share * (1.0 - share)).sum::<f64>();
    (shares.len() > 1).then(|| (observed - by_chance) / (1.0 - by_chance))
}

/// Cohen's kappa of two people's labels of the same items; `None` where it is not defined.
#[must_use]
pub fn cohen_kappa(pairs: &[(usize, usize)]) -> Option<f64> {
    let n = pairs.len() as f64;
    let share = |kept: &dyn Fn(&(usize, usize)) -> bool| pairs.iter().filter(|pair| kept(pair)).count() as f64 / n;
    let observed = share(&|(a, b)| a == b);
    let highest = pairs.iter().map(|(a, b)| *a.max(b)).max()?;
    let by_chance: f64 = (0..=highest).map(|label| share(&|(a, _)| *a == label) * share(&|(_, b)| *b == label)).sum();
    (by_chance < 1.0 - 1e-12).then(|| (observed - by_chance) / (1.0 - by_chance))
}
