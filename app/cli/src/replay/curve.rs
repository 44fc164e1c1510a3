//! What is measured after each batch: accuracy, macro-F1, recall of rare classes, and what was asked.

use super::head::Head;
use super::people::Given;
use super::world::World;

/// One seed's run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// The seed.
    pub seed: u64,
    /// One point after each batch.
    pub points: Vec<Point>,
    /// How often an item was asked that had all its answers, or two people were asked at once without a plan.
    pub n_duplicate_asks: usize,
    /// How many answers there were when the product first advised to stop; `None` where it did not, or was not asked.
    pub advised_at: Option<usize>,
    /// How long each choice of a batch took, in milliseconds.
    pub choice_millis: Vec<f64>,
}

impl Curve {
    /// What was measured after so many answers.
    #[must_use]
    pub fn at(&self, n_labels: usize) -> Option<&Point> {
        let place = self.points.binary_search_by_key(&n_labels, |point| point.n_labels).ok()?;
        self.points.get(place)
    }
}

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Answers so far, skips included: what the labels cost.
    pub n_labels: usize,
    /// Different items asked about.
    pub n_items: usize,
    /// Share of test items whose class is predicted.
    pub accuracy: f64,
    /// Mean over classes of F1, classes that neither occur nor are predicted left out.
    pub macro_f1: f64,
    /// Share of the rare classes' test items whose class is predicted; `None` where no class is rare.
    pub rare_recall: Option<f64>,
    /// Share of the answers so far that went to garbage.
    pub garbage_share: f64,
}

impl Point {
    /// Measures a head. Without one, every test item counts as of the only class that has labels.
    ///
    /// # Errors
    /// When the head cannot be applied.
    pub fn measure(
        world: &World<'_>,
        given: &[Given],
        head: Option<&Head>,
        only_class: Option<u32>,
    ) -> anyhow::Result<Self> {
        let truths = &world.set.test_truths;
        let predictions = match head {
            Some(head) => head.predictions(&world.test)?,
            None => vec![only_class.unwrap_or(u32::MAX); truths.len()],
        };
        let n_garbage = given.iter().filter(|given| world.is_garbage(given.item)).count();
        let mut items: Vec<usize> = given.iter().map(|given| given.item).collect();
        items.sort_unstable();
        items.dedup();
        Ok(Self {
            n_labels: given.len(),
            n_items: items.len(),
            accuracy: recall(truths, &predictions, |_| true).unwrap_or_default(),
            macro_f1: macro_f1(truths, &predictions, world.n_classes()),
            rare_recall: recall(truths, &predictions, |class| {
                world.is_rare.get(class as usize).copied().unwrap_or(false)
            }),
            garbage_share: n_garbage as f64 / given.len().max(1) as f64,
        })
    }
}

/// Share of the items of some classes whose class is predicted; `None` where there are none.
fn recall(truths: &[u32], predictions: &[u32], wanted: impl Fn(u32) -> bool) -> Option<f64> {
    let (mut n, mut n_right) = (0_usize, 0_usize);
    for (truth, found) in truths.iter().zip(predictions).filter(|(truth, _)| wanted(**truth)) {
        n += 1;
        n_right += usize::from(truth == found);
    }
    (n > 0).then(|| n_right as f64 / n as f64)
}

/// Mean of `2 tp / (2 tp + fp + fn)` over the classes that occur or are predicted.
fn macro_f1(truths: &[u32], predictions: &[u32], n_classes: usize) -> f64 {
    let (mut right, mut seen) = (vec![0_usize; n_classes], vec![0_usize; n_classes]);
    for (truth, found) in truths.iter().zip(predictions) {
        for class in [truth, found] {
            if let Some(n) = seen.get_mut(*class as usize) {
                *n += 1;
            }
        }
        if let Some(n) = right.get_mut(*truth as usize).filter(|_| truth == found) {
            *n += 1;
        }
    }
    let scores: Vec<f64> = right
        .iter()
        .zip(&seen)
        .filter(|(_, seen)| **seen > 0)
        .map(|(right, seen)| 2.0 * *right as f64 / *seen as f64)
        .collect();
    scores.iter().sum::<f64>() / scores.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macro_f1_is_scikit_learns() {
        // f1_score([0,0,1,2,2,2], [0,1,1,2,0,2], average="macro") = (1/2 + 2/3 + 4/5) / 3.
        let (truths, found) = ([0, 0, 1, 2, 2, 2], [0, 1, 1, 2, 0, 2]);
        assert!((macro_f1(&truths, &found, 5) - (0.5 + 2.0 / 3.0 + 0.8) / 3.0).abs() < 1e-12);
    }

    #[test]
    fn recall_is_of_the_wanted_classes_alone() {
        let (truths, found) = ([0, 0, 1, 1], [0, 1, 1, 1]);
        assert_eq!(recall(&truths, &found, |_| true), Some(0.75));
        assert_eq!(recall(&truths, &found, |class| class == 1), Some(1.0));
        assert_eq!(recall(&truths, &found, |class| class == 7), None);
    }
}
