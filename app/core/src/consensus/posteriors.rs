//! How probable each label is for each task, without the zeros: with many labels a task has few that anybody gave.

use super::math::argmax;
use super::matrix::Matrix;

/// Each task's labels with their probabilities, in order of label; labels left out have probability 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Posteriors {
    /// Where each task's labels end.
    ends: Vec<usize>,
    labels: Vec<usize>,
    probabilities: Vec<f64>,
}

impl Posteriors {
    /// One row a task, in order.
    pub(super) fn push(&mut self, row: impl Iterator<Item = (usize, f64)>) {
        for (label, probability) in row {
            self.labels.push(label);
            self.probabilities.push(probability);
        }
        self.ends.push(self.labels.len());
    }

    pub(super) fn from_matrix(matrix: &Matrix) -> Self {
        let mut posteriors = Self::default();
        for row in matrix.rows() {
            posteriors.push(row.iter().copied().enumerate().filter(|(_, probability)| *probability > 0.0));
        }
        posteriors
    }

    /// The labels of a task that are possible, with their probabilities, in order of label.
    pub fn of_task(&self, task: usize) -> impl Iterator<Item = (usize, f64)> {
        let (labels, probabilities) = self.row(task);
        labels.iter().copied().zip(probabilities.iter().copied())
    }

    /// How probable a label is for a task.
    #[must_use]
    pub fn of(&self, task: usize, label: usize) -> f64 {
        let (labels, probabilities) = self.row(task);
        let place = labels.binary_search(&label).ok();
        place.and_then(|place| probabilities.get(place)).copied().unwrap_or_default()
    }

    /// The most probable label of a task; of equal ones the first.
    #[must_use]
    pub fn best(&self, task: usize) -> Option<usize> {
        let (labels, probabilities) = self.row(task);
        labels.get(argmax(probabilities)?).copied()
    }

    fn row(&self, task: usize) -> (&[usize], &[f64]) {
        let start = task.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = match (start, self.ends.get(task)) {
            (Some(start), Some(end)) => start..*end,
            _ => 0..0,
        };
        let labels = self.labels.get(range.clone()).unwrap_or_default();
        (labels, self.probabilities.get(range).unwrap_or_default())
    }
}
