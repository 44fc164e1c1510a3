//! The consensus that CROWDLAB starts from: most votes, with ties broken in four steps.

use std::collections::BTreeMap;

use super::super::matrix::Matrix;
use super::super::votes::Votes;

/// The label with most votes of each task; see [`super`] for ties.
pub(super) fn majority(votes: &Votes<'_>, model: &Matrix) -> Vec<Option<usize>> {
    let frequencies = votes.n_of_labels();
    let leaders: Vec<Vec<usize>> = (0..votes.shape().n_tasks).map(|task| leaders(votes, task)).collect();
    let mut labels: Vec<Option<usize>> = leaders
        .iter()
        .map(|leaders| match leaders.as_slice() {
            [only] => Some(*only),
            _ => None,
        })
        .collect();
    let trust = agreement_on_untied(votes, &labels);
    for (task, (label, leaders)) in labels.iter_mut().zip(leaders).enumerate().filter(|(_, (_, all))| all.len() > 1) {
        let likely = keep_largest(&leaders, |class| model.at(task, *class));
        let rare = keep_largest(&likely, |class| -f64::from(frequencies.get(*class).copied().unwrap_or_default()));
        let trusted = keep_largest(&rare, |class| mean_trust(votes, task, *class, &trust));
        *label = trusted.first().copied();
    }
    labels
}

/// The labels with most votes of a task, in order; empty without votes.
fn leaders(votes: &Votes<'_>, task: usize) -> Vec<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    votes.of_task(task).for_each(|vote| *counts.entry(vote.label).or_default() += 1);
    let most = counts.values().copied().max();
    counts.into_iter().filter(|(_, count)| Some(*count) == most).map(|(label, _)| label).collect()
}

fn keep_largest(classes: &[usize], figure: impl Fn(&usize) -> f64) -> Vec<usize> {
    let largest = classes.iter().map(&figure).fold(f64::NEG_INFINITY, f64::max);
    classes.iter().copied().filter(|class| figure(class) >= largest).collect()
}

/// Each worker's share of answers equal to the label of items without a tie; the mean of the others for those without any.
fn agreement_on_untied(votes: &Votes<'_>, labels: &[Option<usize>]) -> Vec<f64> {
    let mut counts = vec![(0_u32, 0_u32); votes.shape().n_workers];
    for vote in votes.iter() {
        if let (Some(count), Some(Some(label))) = (counts.get_mut(vote.worker), labels.get(vote.task)) {
            count.0 += u32::from(*label == vote.label);
            count.1 += 1;
        }
    }
    let share = |(equal, n): (u32, u32)| (n > 0).then(|| f64::from(equal) / f64::from(n));
    let shares: Vec<Option<f64>> = counts.into_iter().map(share).collect();
    let known: Vec<f64> = shares.iter().copied().flatten().collect();
    let mean = known.iter().sum::<f64>() / known.len().max(1) as f64;
    shares.into_iter().map(|share| share.unwrap_or(mean)).collect()
}

/// Mean trust in the workers who gave a task a label.
fn mean_trust(votes: &Votes<'_>, task: usize, class: usize, trust: &[f64]) -> f64 {
    let givers = votes.of_task(task).filter(|vote| vote.label == class);
    let (sum, n) =
        givers.fold((0.0, 0_u32), |(sum, n), vote| (sum + trust.get(vote.worker).copied().unwrap_or_default(), n + 1));
    sum / f64::from(n.max(1))
}
