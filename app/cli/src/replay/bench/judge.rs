//! The promises, each with its numbers: met or not met.

use super::baselines::Baselines;
use super::{GARBAGE, Scenario, SetOutcomes};
use crate::replay::AskAgain;
use crate::replay::advice::plateau_begins;
use crate::replay::curve::{Curve, Point};
use crate::replay::report::Outcome;
use crate::replay::strategy::StrategyName;

/// Numbers of labels at which strategies are compared.
pub(super) const MARKS: [usize; 4] = [50, 100, 200, 500];
/// Sets for which a share of random's labels is promised.
const LABEL_SHARES: [(&str, f64); 3] = [("banking77/minilm", 0.35), ("agnews/minilm", 0.30), ("trec/minilm", 0.55)];
/// A point of accuracy.
const POINT: f64 = 0.01;

/// A promise.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// What is promised.
    pub(super) promise: String,
    /// Whether it is kept.
    pub(super) is_met: bool,
    /// The numbers.
    pub(super) found: String,
}

/// All promises that the outcomes tell something about.
pub(super) fn lines(all: &[SetOutcomes], baselines: &Baselines) -> Vec<Line> {
    let mut lines = cells(all, baselines);
    for set in all {
        lines.extend(area(set));
        lines.extend(labels_to(set));
        lines.extend(noise(set));
        lines.extend(imbalance(set));
        lines.extend(garbage(set));
        lines.extend(labelers(set));
        lines.extend(advice(set));
    }
    lines
}

fn accuracy(point: &Point) -> f64 {
    point.accuracy
}

/// The best baseline at a number of labels: of those made elsewhere, or else of the strategies here.
pub(super) fn best_baseline(set: &SetOutcomes, baselines: &Baselines, n_labels: usize) -> Option<(String, f64)> {
    if let Some((name, value)) = baselines.best(&set.name, n_labels) {
        return Some((name.to_owned(), value));
    }
    let others = StrategyName::ALL.into_iter().filter(|name| *name != StrategyName::Accord);
    let found = others.filter_map(|name| {
        let mean = set.find(Scenario::Curves, name, |_| true)?.mean_at(n_labels, accuracy)?;
        Some((name.as_str().to_owned(), mean.value))
    });
    found.max_by(|a, b| a.1.total_cmp(&b.1))
}

/// How far accord is above the best baseline, cell by cell.
fn differences(all: &[SetOutcomes], baselines: &Baselines) -> Vec<f64> {
    let mut differences = Vec::new();
    for set in all {
        let Some(accord) = set.find(Scenario::Curves, StrategyName::Accord, |_| true) else { continue };
        for n_labels in MARKS {
            let best = best_baseline(set, baselines, n_labels);
            if let (Some(mean), Some((_, best))) = (accord.mean_at(n_labels, accuracy), best) {
                differences.push(mean.value - best);
            }
        }
    }
    differences
}

fn cells(all: &[SetOutcomes], baselines: &Baselines) -> Vec<Line> {
    let differences = differences(all, baselines);
    if differences.is_empty() {
        return Vec::new();
    }
    let n = differences.len();
    let n_below = differences.iter().filter(|difference| **difference < 0.0).count();
    let worst = differences.iter().copied().fold(f64::INFINITY, f64::min);
    let mean = differences.iter().sum::<f64>() / n as f64;
    vec![
        Line {
            promise: "at or above the best baseline of each cell, two cells in ten up to 1 point below".to_owned(),
            is_met: n_below * 10 <= n * 2 && worst >= -POINT,
            found: format!("{n_below} of {n} cells below, the worst by {:+.1} points", worst * 100.0),
        },
        Line {
            promise: "at least 1 point above the best baseline on the average of all cells".to_owned(),
            is_met: mean >= POINT,
            found: format!("{:+.2} points", mean * 100.0),
        },
    ]
}

fn area(set: &SetOutcomes) -> Option<Line> {
    let of = |name| set.find(Scenario::Curves, name, |_| true).map(Outcome::area);
    let (accord, random) = (of(StrategyName::Accord)?, of(StrategyName::Random)?);
    Some(Line {
        promise: format!("{}: area under the curve at most 0.5 points below random's", set.name),
        is_met: accord >= random - 0.005,
        found: format!("{accord:.4} against {random:.4}"),
    })
}

fn labels_to(set: &SetOutcomes) -> Option<Line> {
    const N_RANDOM: usize = 500;
    let random = set.find(Scenario::Curves, StrategyName::Random, |_| true)?.mean_at(N_RANDOM, accuracy)?;
    let accord = set.find(Scenario::Curves, StrategyName::Accord, |_| true)?;
    let (_, wanted) = LABEL_SHARES.into_iter().find(|(name, _)| *name == set.name)?;
    let needed = accord.labels_to(random.value);
    let share = needed.map(|needed| needed as f64 / N_RANDOM as f64);
    Some(Line {
        promise: format!("{}: random's accuracy at {N_RANDOM} labels with at most {wanted} of them", set.name),
        is_met: share.is_some_and(|share| share <= wanted),
        found: match needed {
            Some(needed) => format!("{needed} labels, {:.2}, for {:.3}", share.unwrap_or_default(), random.value),
            None => format!("{:.3} is not reached", random.value),
        },
    })
}

fn noise(set: &SetOutcomes) -> Option<Line> {
    let of = |mode| set.find(Scenario::Noise, StrategyName::Accord, |plan| plan.ask_again == mode);
    let (once, again) = (of(AskAgain::Off)?, of(AskAgain::Auto)?);
    let at = |n_labels| Some((again.mean_at(n_labels, accuracy)?.value, once.mean_at(n_labels, accuracy)?.value));
    let marks: Vec<(usize, (f64, f64))> = MARKS.into_iter().filter_map(|n| Some((n, at(n)?))).collect();
    let (_, (last_again, last_once)) = *marks.last()?;
    let told = marks.iter().map(|(n, (again, once))| format!("{again:.3} against {once:.3} at {n}"));
    Some(Line {
        promise: format!("{}: with 20 % wrong answers, asking again at least 3 points above", set.name),
        is_met: last_again - last_once >= 3.0 * POINT,
        found: told.collect::<Vec<_>>().join(", "),
    })
}

fn imbalance(set: &SetOutcomes) -> Option<Line> {
    const N_LABELS: usize = 200;
    let of = |name| {
        let outcome = set.find(Scenario::Imbalance, name, |_| true)?;
        outcome.mean_at(N_LABELS, |point| point.rare_recall.unwrap_or_default())
    };
    let (accord, random) = (of(StrategyName::Accord)?, of(StrategyName::Random)?);
    Some(Line {
        promise: format!("{}: classes 1:50, recall of the rare at least twice random's at {N_LABELS}", set.name),
        is_met: accord.value >= 2.0 * random.value,
        found: format!("{:.3} against {:.3}", accord.value, random.value),
    })
}

fn garbage(set: &SetOutcomes) -> Option<Line> {
    let outcome = set.find(Scenario::Garbage, StrategyName::Accord, |_| true)?;
    let shares = outcome.means(|point| point.garbage_share);
    let last = shares.last()?.value;
    Some(Line {
        promise: format!("{}: of garbage that is 20 % of the pool, asked at most its share", set.name),
        is_met: last <= GARBAGE,
        found: format!("{:.1} % of what was asked", last * 100.0),
    })
}

fn labelers(set: &SetOutcomes) -> Option<Line> {
    let of =
        |several: bool| set.find(Scenario::Labelers, StrategyName::Accord, |plan| (plan.n_labelers > 1) == several);
    let (one, four) = (of(false)?, of(true)?);
    let at =
        |n_labels| Some((n_labels, four.mean_at(n_labels, accuracy)?.value, one.mean_at(n_labels, accuracy)?.value));
    let marks: Vec<(usize, f64, f64)> = MARKS.into_iter().filter_map(at).collect();
    let (_, last_four, last_one) = *marks.last()?;
    let told = marks.iter().map(|(n, four, one)| format!("{four:.3} against {one:.3} at {n}"));
    let n_duplicates = four.n_duplicate_asks();
    Some(Line {
        promise: format!("{}: four people at once within 1 point of one, nothing asked twice", set.name),
        is_met: last_four >= last_one - POINT && n_duplicates == 0,
        found: format!("{}; {n_duplicates} asked twice", told.collect::<Vec<_>>().join(", ")),
    })
}

fn advice(set: &SetOutcomes) -> Option<Line> {
    const WITHIN: f64 = 0.25;
    const OF_SEEDS: f64 = 0.8;
    let curves = &set.find(Scenario::Advice, StrategyName::Accord, |_| true)?.curves;
    let ratio = |curve: &Curve| Some(curve.advised_at? as f64 / plateau_begins(curve)? as f64);
    let ratios: Vec<Option<f64>> = curves.iter().map(ratio).collect();
    let n_within = ratios.iter().filter(|ratio| ratio.is_some_and(|ratio| (ratio - 1.0).abs() <= WITHIN)).count();
    let told = ratios.iter().map(|ratio| ratio.map_or_else(|| "never".to_owned(), |ratio| format!("{ratio:.2}")));
    Some(Line {
        promise: format!("{}: advice to stop within a quarter of where the plateau begins, on 80 % of seeds", set.name),
        is_met: n_within as f64 >= OF_SEEDS * curves.len() as f64,
        found: format!("{n_within} of {}: {}", curves.len(), told.collect::<Vec<_>>().join(" ")),
    })
}
