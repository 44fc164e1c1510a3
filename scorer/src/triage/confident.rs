//! Confident learning: how many labels are wrong, and in what order to doubt them, from out-of-fold probabilities.
//!
//! A record counts as confidently of class `j` where `p_j` reaches the class's threshold, the mean of `p_j` over the
//! records labeled `j`; of several such classes the likeliest. Counting given against confident class gives the
//! confident joint; scaled so that each given class has as many records as there are labels of it, its entries off the
//! diagonal are the expected wrong labels.
//! Source: C. Northcutt, L. Jiang, I. Chuang, "Confident Learning: Estimating Uncertainty in Dataset Labels", JAIR 70,
//! 2021, sections 3.1 and 3.2; adjusted scores: J. Kuan, J. Mueller, "Model-agnostic label quality scoring to detect
//! real-world label errors", 2022. cleanlab 2.9 is the oracle of the tests.
//!
//! Shapes: probabilities `n x n_classes`, labels `n`. A record without a label takes no part. Edge cases: a class
//! without labels has no threshold and is nobody's confident class.

use super::table::{Table, largest, normalise};

/// Probabilities this close to a threshold reach it.
const ROUNDING: f64 = 1e-6;

/// What labels and probabilities say about each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Confident {
    /// Each class's mean probability over the records labeled with it; infinite for a class without labels.
    pub thresholds: Vec<f64>,
    /// Each record's confident class.
    pub confident: Vec<Option<u32>>,
    /// Counts, row: given class, column: confident class.
    pub joint: Vec<Vec<u64>>,
    /// The same scaled to the number of labels of each class.
    pub scaled: Vec<Vec<f64>>,
}

impl Confident {
    /// Counts. See the module.
    pub fn new(probabilities: &Table, labels: &[Option<u32>]) -> Self {
        let thresholds = thresholds(probabilities, labels);
        let confident: Vec<Option<u32>> = probabilities.rows().map(|row| confident_class(row, &thresholds)).collect();
        let n_classes = thresholds.len();
        let mut joint = vec![vec![0_u64; n_classes]; n_classes];
        let mut n_labels = vec![0_u64; n_classes];
        for (label, confident) in labels.iter().zip(&confident) {
            let Some(label) = label.map(|label| label as usize) else { continue };
            if let Some(count) = n_labels.get_mut(label) {
                *count += 1;
            }
            let cell = confident.and_then(|class| joint.get_mut(label)?.get_mut(class as usize));
            if let Some(cell) = cell {
                *cell += 1;
            }
        }
        let scaled = joint.iter().zip(&n_labels).map(|(row, &n)| scaled(row, n)).collect();
        Self { thresholds, confident, joint, scaled }
    }

    /// How many given labels are expected to be wrong.
    pub fn n_errors(&self) -> f64 {
        let off = self.scaled.iter().enumerate().flat_map(|(given, row)| {
            row.iter().enumerate().filter(move |(class, _)| *class != given).map(|(_, count)| *count)
        });
        off.sum()
    }

    /// Whether a record is confidently of another class than its label says.
    pub fn is_contradicted(&self, item: usize, label: u32) -> bool {
        self.confident.get(item).copied().flatten().is_some_and(|class| class != label)
    }
}

fn thresholds(probabilities: &Table, labels: &[Option<u32>]) -> Vec<f64> {
    let mut sums = vec![(0.0, 0_u32); probabilities.n_columns()];
    for (row, label) in probabilities.rows().zip(labels) {
        let Some(label) = label.map(|label| label as usize) else { continue };
        if let (Some((sum, n)), Some(probability)) = (sums.get_mut(label), row.get(label)) {
            *sum += probability;
            *n += 1;
        }
    }
    sums.into_iter().map(|(sum, n)| if n > 0 { sum / f64::from(n) } else { f64::INFINITY }).collect()
}

fn confident_class(row: &[f64], thresholds: &[f64]) -> Option<u32> {
    let reached: Vec<f64> =
        row.iter().zip(thresholds).map(|(&p, &threshold)| if p >= threshold - ROUNDING { p } else { -1.0 }).collect();
    let class = largest(&reached).filter(|class| reached.get(*class).is_some_and(|p| *p > 0.0))?;
    u32::try_from(class).ok()
}

fn scaled(row: &[u64], n_labels: u64) -> Vec<f64> {
    let sum: u64 = row.iter().sum();
    row.iter().map(|&count| if sum > 0 { count as f64 * n_labels as f64 / sum as f64 } else { 0.0 }).collect()
}

/// The probability of the given label: 1 where nothing speaks against it.
pub fn self_confidence(row: &[f64], label: u32) -> f64 {
    row.get(label as usize).copied().unwrap_or_default()
}

/// `(p_label - p_of_the_best_other + 1) / 2`, from 0 to 1; below a half another class is likelier.
pub fn normalised_margin(row: &[f64], label: u32) -> f64 {
    let others = row.iter().enumerate().filter(|(class, _)| *class != label as usize).map(|(_, p)| *p);
    (self_confidence(row, label) - others.fold(0.0, f64::max) + 1.0) / 2.0
}

/// A row less each class's threshold, moved above 0 and scaled to a sum of 1: what is typical for a class no longer
/// counts for it, which helps where a head prefers frequent classes.
pub fn adjusted(row: &[f64], thresholds: &[f64]) -> Vec<f64> {
    let most = thresholds.iter().copied().filter(|threshold| threshold.is_finite()).fold(0.0, f64::max);
    let shifted = row.iter().zip(thresholds).map(|(p, t)| if t.is_finite() { p - t + most } else { *p });
    let mut row: Vec<f64> = shifted.collect();
    normalise(&mut row);
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hand_made_set_has_the_joint_that_the_definition_gives() {
        let rows = vec![0.9, 0.1, 0.8, 0.2, 0.1, 0.9, 0.3, 0.7, 0.2, 0.8, 0.45, 0.55];
        let labels = [0, 0, 0, 1, 1, 1].map(Some);
        let found = Confident::new(&Table::from_rows(2, rows).unwrap(), &labels);
        // Thresholds (0.9 + 0.8 + 0.1) / 3 and (0.7 + 0.8 + 0.55) / 3; the last record reaches neither.
        assert!((found.thresholds[0] - 0.6).abs() < 1e-12 && (found.thresholds[1] - 2.05 / 3.0).abs() < 1e-12);
        assert_eq!(found.confident, [Some(0), Some(0), Some(1), Some(1), Some(1), None]);
        assert_eq!(found.joint, [[2, 1], [0, 2]]);
        assert_eq!(found.scaled, [[2.0, 1.0], [0.0, 3.0]]);
        assert_eq!(found.n_errors(), 1.0);
        assert!(found.is_contradicted(2, 0) && !found.is_contradicted(5, 1));
    }

    #[test]
    fn classes_without_labels_and_records_without_one_take_no_part() {
        let rows = vec![0.6, 0.1, 0.3, 0.2, 0.7, 0.1, 0.0, 0.0, 0.0];
        let found = Confident::new(&Table::from_rows(3, rows).unwrap(), &[Some(0), None, Some(0)]);
        assert_eq!(found.thresholds, [0.3, f64::INFINITY, f64::INFINITY]);
        assert_eq!(found.confident, [Some(0), None, None]);
        assert_eq!(found.joint, [[1, 0, 0], [0, 0, 0], [0, 0, 0]]);
        assert_eq!(found.scaled[0], [2.0, 0.0, 0.0]);
    }

    #[test]
    fn scores_are_those_of_their_formulas() {
        let row = [0.2, 0.5, 0.3];
        assert_eq!(self_confidence(&row, 2), 0.3);
        assert!((normalised_margin(&row, 2) - 0.4).abs() < 1e-12);
        assert!((normalised_margin(&row, 1) - 0.6).abs() < 1e-12);
        // Shifted by thresholds 0.1, 0.6, 0.6: 0.7, 0.5, 0.3.
        let found = adjusted(&row, &[0.1, 0.6, 0.6]);
        assert!(found.iter().zip([0.7 / 1.5, 0.5 / 1.5, 0.3 / 1.5]).all(|(a, b)| (a - b).abs() < 1e-12));
    }
}
