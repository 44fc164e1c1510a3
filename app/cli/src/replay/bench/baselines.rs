//! Figures of baselines made elsewhere on the same vectors, where there are any.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

/// Mean accuracies by set, strategy and number of labels.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Baselines {
    sets: BTreeMap<String, BTreeMap<String, BTreeMap<usize, f64>>>,
}

impl Baselines {
    /// Reads `{"NAME/ENCODER": {"curves": {"STRATEGY": {"50": [one accuracy a seed]}}}}`; a file that is not there has
    /// none.
    ///
    /// # Errors
    /// When the file is there and cannot be read as that.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        if !path.is_file() {
            return Ok(Self::default());
        }
        let bytes = fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))?;
        let value = serde_json::from_slice(&bytes).with_context(|| format!("`{}` is not JSON", path.display()))?;
        Ok(Self::of(&value))
    }

    pub(super) fn of(value: &Value) -> Self {
        let mut sets = BTreeMap::new();
        for (name, set) in value.as_object().into_iter().flatten() {
            let curves = set.get("curves").and_then(Value::as_object).into_iter().flatten();
            let curves: BTreeMap<String, BTreeMap<usize, f64>> =
                curves.map(|(strategy, curve)| (strategy.clone(), points(curve))).collect();
            if !curves.is_empty() {
                sets.insert(name.clone(), curves);
            }
        }
        Self { sets }
    }

    /// The strategies of a set with their accuracies by number of labels.
    pub(super) fn of_set(&self, name: &str) -> Option<&BTreeMap<String, BTreeMap<usize, f64>>> {
        self.sets.get(name)
    }

    /// The best of a set at a number of labels, and which it is.
    pub(super) fn best(&self, name: &str, n_labels: usize) -> Option<(&str, f64)> {
        let curves = self.sets.get(name)?.iter();
        let found = curves.filter_map(|(strategy, curve)| Some((strategy.as_str(), *curve.get(&n_labels)?)));
        found.max_by(|a, b| a.1.total_cmp(&b.1))
    }
}

fn points(curve: &Value) -> BTreeMap<usize, f64> {
    let mut points = BTreeMap::new();
    for (n_labels, seeds) in curve.as_object().into_iter().flatten() {
        let seeds: Vec<f64> = seeds.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        if let (Ok(n_labels), false) = (n_labels.parse(), seeds.is_empty()) {
            points.insert(n_labels, seeds.iter().sum::<f64>() / seeds.len() as f64);
        }
    }
    points
}
