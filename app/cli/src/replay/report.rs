//! A run over all seeds as figures and as JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Plan;
use super::advice::plateau_begins;
use super::curve::{Curve, Point};

/// Accuracies for which the labels needed are told, in hundredths.
const TARGETS: std::ops::RangeInclusive<u32> = 50..=95;
/// What a mean of seeds that all reach an accuracy may be below it.
const ROUNDING: f64 = 1e-9;
/// Every so many hundredths.
const TARGET_STEP: usize = 5;

/// All seeds of one strategy on one set.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was replayed.
    pub plan: Plan,
    /// One a seed, in order of seed.
    pub curves: Vec<Curve>,
}

/// A mean with the half of its 95 % interval.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mean {
    /// The mean.
    pub value: f64,
    /// Student's 95 % interval is the mean plus and minus this; 0 for fewer than two values.
    pub half_width: f64,
}

impl Mean {
    /// Of some values, one a seed.
    #[must_use]
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        let value = values.iter().sum::<f64>() / n.max(1.0);
        if values.len() < 2 {
            return Self { value, half_width: 0.0 };
        }
        let squares: f64 = values.iter().map(|other| (other - value).powi(2)).sum();
        Self { value, half_width: t_quantile(values.len() - 1) * (squares / (n - 1.0) / n).sqrt() }
    }
}

/// Student's quantile for a two-sided 95 % interval: the expansion of Abramowitz and Stegun 26.7.5, exact where it is
/// worst (few degrees of freedom).
fn t_quantile(n_free: usize) -> f64 {
    const EXACT: [f64; 5] = [12.706_205, 4.302_653, 3.182_446, 2.776_445, 2.570_582];
    if let Some(quantile) = n_free.checked_sub(1).and_then(|at| EXACT.get(at)) {
        return *quantile;
    }
    let (z, n) = (1.959_964_f64, n_free as f64);
    z + (z.powi(3) + z) / (4.0 * n)
        + (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / (96.0 * n * n)
        + (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / (384.0 * n.powi(3))
}

impl Outcome {
    /// Numbers of answers at which every seed was measured: pools that run dry end each at its own.
    #[must_use]
    pub fn n_labels(&self) -> Vec<usize> {
        let Some((first, others)) = self.curves.split_first() else { return Vec::new() };
        let numbers = first.points.iter().map(|point| point.n_labels);
        numbers.filter(|n| others.iter().all(|curve| curve.at(*n).is_some())).collect()
    }

    /// A figure's mean over seeds at each of these numbers.
    #[must_use]
    pub fn means(&self, figure: impl Fn(&Point) -> f64) -> Vec<Mean> {
        let at = |n: usize| self.curves.iter().filter_map(|curve| curve.at(n)).map(&figure).collect::<Vec<f64>>();
        self.n_labels().into_iter().map(|n| Mean::of(&at(n))).collect()
    }

    /// Mean recall of the rare classes at each of these numbers, over the seeds whose rare classes have test items; `None`
    /// where there are none.
    fn rare_recalls(&self) -> Option<Vec<f64>> {
        let at = |n: usize| -> Option<f64> {
            let of_seeds: Vec<f64> = self.curves.iter().filter_map(|curve| curve.at(n)?.rare_recall).collect();
            (!of_seeds.is_empty()).then(|| Mean::of(&of_seeds).value)
        };
        self.n_labels().into_iter().map(at).collect()
    }

    /// A figure's mean at a number of answers; `None` where the seeds were not measured there.
    #[must_use]
    pub fn mean_at(&self, n_labels: usize, figure: impl Fn(&Point) -> f64) -> Option<Mean> {
        let place = self.n_labels().iter().position(|n| *n == n_labels)?;
        self.means(figure).get(place).copied()
    }

    /// Area under the mean accuracy's curve between the first and the last point, over its width: 1 is a perfect head
    /// from the start.
    #[must_use]
    pub fn area(&self) -> f64 {
        area(&self.n_labels(), &self.accuracies())
    }

    /// The first number of answers at which the mean accuracy is at least `target`.
    #[must_use]
    pub fn labels_to(&self, target: f64) -> Option<usize> {
        let accuracies = self.accuracies();
        self.n_labels().into_iter().zip(accuracies).find(|(_, accuracy)| *accuracy >= target - ROUNDING).map(|(n, _)| n)
    }

    fn accuracies(&self) -> Vec<f64> {
        self.means(|point| point.accuracy).iter().map(|mean| mean.value).collect()
    }

    /// Median and 95th percentile of the time a choice took, in milliseconds.
    #[must_use]
    pub fn choice_millis(&self) -> (f64, f64) {
        let mut all: Vec<f64> = self.curves.iter().flat_map(|curve| curve.choice_millis.iter().copied()).collect();
        all.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let place = (share * all.len().saturating_sub(1) as f64).round() as usize;
            all.get(place).copied().unwrap_or_default()
        };
        (at(0.5), at(0.95))
    }

    /// How often anybody was asked without a plan, over all seeds.
    #[must_use]
    pub fn n_duplicate_asks(&self) -> usize {
        self.curves.iter().map(|curve| curve.n_duplicate_asks).sum()
    }

    /// The agreed form, with a few fields more: what was replayed, intervals, and curves of every figure.
    #[must_use]
    pub fn as_json(&self) -> Value {
        let means =
            |figure: fn(&Point) -> f64| -> Vec<f64> { self.means(figure).iter().map(|mean| mean.value).collect() };
        let rare = self.rare_recalls();
        let last = |values: &[f64]| values.last().copied();
        let (median, p95) = self.choice_millis();
        let target = |at: u32| (format!("{:.2}", f64::from(at) / 100.0), self.labels_to(f64::from(at) / 100.0));
        let labels_to: BTreeMap<String, Option<usize>> = TARGETS.step_by(TARGET_STEP).map(target).collect();
        let half_widths: Vec<f64> = self.means(|point| point.accuracy).iter().map(|mean| mean.half_width).collect();
        json!({
            "strategy": self.plan.strategy.as_str(),
            "plan": self.plan.as_json(),
            "seeds": self.curves.iter().map(|curve| seed_json(curve, self.plan.advises)).collect::<Vec<_>>(),
            "mean": {
                "n_labels": self.n_labels(),
                "n_items": means(|point| point.n_items as f64),
                "accuracy": means(|point| point.accuracy),
                "accuracy_ci95": half_widths,
                "macro_f1": means(|point| point.macro_f1),
                "rare_recall": rare,
                "garbage_share": means(|point| point.garbage_share),
            },
            "auc": self.area(),
            "labels_to": labels_to,
            "rare_recall": rare.as_deref().and_then(last),
            "garbage_share": last(&means(|point| point.garbage_share)),
            "duplicate_asks": self.n_duplicate_asks(),
            "rerank_ms": { "median": median, "p95": p95 },
        })
    }
}

fn seed_json(curve: &Curve, has_advice: bool) -> Value {
    let rare: Option<Vec<f64>> = curve.points.iter().map(|point| point.rare_recall).collect();
    let list = |figure: fn(&Point) -> f64| curve.points.iter().map(figure).collect::<Vec<_>>();
    json!({
        "seed": curve.seed,
        "n_labels": curve.points.iter().map(|point| point.n_labels).collect::<Vec<_>>(),
        "n_items": curve.points.iter().map(|point| point.n_items).collect::<Vec<_>>(),
        "accuracy": list(|point| point.accuracy),
        "macro_f1": list(|point| point.macro_f1),
        "rare_recall": rare,
        "garbage_share": list(|point| point.garbage_share),
        "duplicate_asks": curve.n_duplicate_asks,
        "advised_at": curve.advised_at,
        "plateau_begins": has_advice.then(|| plateau_begins(curve)),
    })
}

/// Trapezes over the width; of a single point its height.
fn area(n_labels: &[usize], heights: &[f64]) -> f64 {
    let points: Vec<(f64, f64)> = n_labels.iter().map(|n| *n as f64).zip(heights.iter().copied()).collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return 0.0 };
    let width = last.0 - first.0;
    if width <= 0.0 {
        return first.1;
    }
    let pieces = points.iter().zip(points.iter().skip(1));
    pieces.map(|(a, b)| (b.0 - a.0) * (a.1 + b.1) / 2.0).sum::<f64>() / width
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::strategy::StrategyName;

    fn outcome(accuracies: &[&[f64]]) -> Outcome {
        let point = |(at, accuracy): (usize, &f64)| Point {
            n_labels: (at + 1) * 10,
            n_items: (at + 1) * 10,
            accuracy: *accuracy,
            macro_f1: 0.5,
            rare_recall: None,
            garbage_share: 0.0,
        };
        let curves = accuracies.iter().zip(0..).map(|(accuracies, seed)| Curve {
            seed,
            points: accuracies.iter().enumerate().map(point).collect(),
            n_duplicate_asks: 1,
            advised_at: None,
            choice_millis: vec![1.0, 3.0],
        });
        Outcome { plan: Plan { strategy: StrategyName::Margin, ..Plan::plain() }, curves: curves.collect() }
    }

    #[test]
    fn the_interval_is_students() {
        let mean = Mean::of(&[1.0, 2.0, 3.0, 4.0]);
        // Standard error sqrt(5 / 3 / 4), quantile 3.182446 for three degrees of freedom.
        assert!((mean.value - 2.5).abs() < 1e-12 && (mean.half_width - 3.182_446 * 0.645_497).abs() < 1e-4);
        for (n_free, quantile) in [(9, 2.262_157), (29, 2.045_230), (1_000, 1.962_339)] {
            assert!((t_quantile(n_free) - quantile).abs() < 5e-4, "{n_free}: {}", t_quantile(n_free));
        }
        assert_eq!(Mean::of(&[0.4]), Mean { value: 0.4, half_width: 0.0 });
    }

    #[test]
    fn figures_are_of_the_mean_curve_where_all_seeds_were_measured() {
        let outcome = outcome(&[&[0.4, 0.6, 0.8], &[0.6, 0.8]]);
        assert_eq!(outcome.n_labels(), [10, 20]);
        assert!((outcome.area() - 0.6).abs() < 1e-12);
        assert_eq!((outcome.labels_to(0.65), outcome.labels_to(0.9)), (Some(20), None));
        assert!((outcome.mean_at(20, |point| point.accuracy).unwrap().value - 0.7).abs() < 1e-12);
        assert_eq!(outcome.choice_millis(), (3.0, 3.0));
    }

    #[test]
    fn a_pool_that_ran_dry_is_not_averaged_with_one_that_did_not() {
        let mut outcome = outcome(&[&[0.4, 0.6, 0.8], &[0.6, 0.8, 0.8]]);
        outcome.curves[1].points[2].n_labels = 23;
        assert_eq!(outcome.n_labels(), [10, 20]);
        assert_eq!(outcome.means(|point| point.n_items as f64).len(), 2);
    }

    #[test]
    fn a_target_that_all_seeds_reach_is_reached() {
        let exact: Vec<&[f64]> = vec![&[0.8]; 10];
        assert_eq!(outcome(&exact).labels_to(0.8), Some(10), "the mean of ten times 0.8 is a little less");
    }

    #[test]
    fn seeds_whose_rare_classes_have_no_test_items_do_not_count_as_missed() {
        let mut outcome = outcome(&[&[0.4], &[0.6]]);
        assert_eq!(outcome.rare_recalls(), None);
        outcome.curves[0].points[0].rare_recall = Some(0.5);
        assert_eq!(outcome.rare_recalls(), Some(vec![0.5]));
        let json = outcome.as_json();
        assert_eq!(json["rare_recall"], 0.5);
        assert!(json["seeds"][1]["rare_recall"].is_null());
    }

    #[test]
    fn the_json_has_the_agreed_keys() {
        let json = outcome(&[&[0.4, 0.8]]).as_json();
        for key in ["strategy", "seeds", "mean", "auc", "labels_to", "rare_recall", "garbage_share", "rerank_ms"] {
            assert!(json.get(key).is_some(), "{key}");
        }
        assert_eq!(json["strategy"], "margin");
        assert_eq!(json["labels_to"]["0.80"], 20);
        assert!(json["labels_to"]["0.85"].is_null() && json["rare_recall"].is_null());
        assert_eq!(json["mean"]["n_labels"], serde_json::json!([10, 20]));
        assert_eq!(json["seeds"][0]["accuracy"], serde_json::json!([0.4, 0.8]));
        assert_eq!(json["rerank_ms"]["median"], 3.0);
    }
}
