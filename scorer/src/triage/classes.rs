//! The verdict: useful, useless or harmful, and why.
//!
//! *Harmful* is a label that probably is wrong: out of fold another class is likelier, the record's value is negative, and
//! it is among the lowest in label quality, of which as many are taken as confident learning contradicts. So no cut-off has
//! to be chosen for a set. Not the very records that it contradicts, as the ranking by quality finds more wrong ones among
//! as many; and not as many as it expects, which extrapolates from records it is sure of to those it is not. Of exact
//! copies with different labels the less credible ones are harmful too, as at most one label can be right.
//! *Useless* is a copy of a record that stays with the same label, a record whose label the others give away
//! ([`EASY_CONFIDENCE`]), or one without content.
//! *Useful* is the rest.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::confident::{Confident, normalised_margin, self_confidence};
use super::duplicates::Duplicate;
use super::table::largest;
use super::{Evidence, shapley};
use crate::error::ScorerError;
use crate::pool::Pool;

/// From this out-of-fold confidence in its label on a record teaches nothing.
pub const EASY_CONFIDENCE: f64 = 0.99;

/// What a record is for training.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It should stay.
    Useful,
    /// It can go without loss.
    Useless,
    /// Its label should be looked at, and meanwhile it should not be trained on.
    Harmful,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nothing speaks against it.
    Informative,
    /// It is the only one of its class, so nothing can be said about its label.
    OnlyOfItsClass,
    /// It has no label yet and repeats nothing.
    Unlabeled,
    /// It repeats a record that stays.
    Duplicate,
    /// The other records already give its label away.
    Redundant,
    /// It could not be encoded, or is empty.
    NoContent,
    /// Its label is probably wrong.
    LabelDoubtful,
    /// It is the same as a record with another label that is more credible.
    CopiesDisagree,
}

/// One record's verdict and evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The verdict.
    pub class: Class,
    /// Why.
    pub reason: Reason,
    /// How likely the label is right, from 0 to 1; `None` where that cannot be said.
    pub quality: Option<f64>,
    /// The given label.
    pub label: Option<u32>,
    /// The likeliest class out of fold.
    pub suggested: Option<u32>,
    /// Out-of-fold probability of the label: head and neighbours together, the head alone, the neighbours alone.
    pub confidence: Option<[f64; 3]>,
    /// What a typical record of its class has as confidence.
    pub threshold: Option<f64>,
    /// How far ahead of the best other class the label is, from 0 to 1; below a half it is behind.
    pub margin: Option<f64>,
    /// What it adds to its neighbours' predictions, 1 for the average record; negative if it spoils them.
    pub value: Option<f64>,
    /// The record that it repeats.
    pub duplicate: Option<Duplicate>,
}

/// What people's answers say about a label, where there are several.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Opinion {
    /// How likely the label is right.
    pub quality: f64,
    /// Whether people agree so well that a model's doubt does not count.
    pub is_settled: bool,
}

/// All verdicts.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdicts {
    /// By item.
    pub findings: Vec<Finding>,
    /// How many labels confident learning expects to be wrong.
    pub n_errors: f64,
}

/// Judges each record. `opinions` holds what several people's answers say, by item; it may be empty.
///
/// # Errors
/// When a newer request came or the device failed.
pub async fn judge(
    pool: &RefCell<Pool>,
    evidence: &Evidence,
    labels: &[Option<u32>],
    opinions: &[Option<Opinion>],
    is_superseded: &dyn Fn() -> bool,
) -> Result<Verdicts, ScorerError> {
    let n_classes = evidence.probabilities.n_columns();
    let values = shapley::values(pool, labels, &evidence.duplicates, n_classes, is_superseded).await?;
    let speakers = evidence.duplicates.speakers(labels);
    let checkable = checkable(pool, labels, &speakers, n_classes);
    let confident = Confident::new(&evidence.probabilities, &checkable);
    let judge = Judge { evidence, labels, opinions, checkable: &checkable, confident: &confident, values: &values };
    let mut findings: Vec<Finding> = (0..labels.len()).map(|item| judge.finding(item, &speakers, pool)).collect();
    let n_errors = confident.n_errors();
    judge.doubt(&mut findings);
    judge.compare_copies(&mut findings, &pool.borrow());
    Ok(Verdicts { findings, n_errors })
}

/// Labels that can be checked: the record has a vector, and another record that is no copy has its class.
fn checkable(
    pool: &RefCell<Pool>,
    labels: &[Option<u32>],
    speakers: &[Option<u32>],
    n_classes: usize,
) -> Vec<Option<u32>> {
    let pool = pool.borrow();
    let label_of = |item: u32| labels.get(item as usize).copied().flatten();
    let mut n_groups = vec![0_u32; n_classes];
    for speaker in speakers.iter().flatten().filter(|speaker| pool.row_of(**speaker as usize).is_some()) {
        if let Some(n) = label_of(*speaker).and_then(|label| n_groups.get_mut(label as usize)) {
            *n += 1;
        }
    }
    let is_known = |label: &u32| n_groups.get(*label as usize).is_some_and(|n| *n >= 2);
    let given = labels.iter().enumerate();
    given.map(|(item, label)| label.filter(is_known).filter(|_| pool.row_of(item).is_some())).collect()
}

struct Judge<'a> {
    evidence: &'a Evidence,
    labels: &'a [Option<u32>],
    opinions: &'a [Option<Opinion>],
    checkable: &'a [Option<u32>],
    confident: &'a Confident,
    values: &'a [Option<f64>],
}

impl Judge<'_> {
    /// The evidence, and the verdict as far as it needs no other record's.
    fn finding(&self, item: usize, speakers: &[Option<u32>], pool: &RefCell<Pool>) -> Finding {
        let label = self.labels.get(item).copied().flatten();
        let checked = self.checkable.get(item).copied().flatten();
        let row = self.evidence.probabilities.row(item);
        let has_vector = pool.borrow().row_of(item).is_some();
        let confidence = checked.map(|label| {
            let tables = [&self.evidence.probabilities, &self.evidence.head, &self.evidence.neighbours];
            tables.map(|table| table.at(item, label as usize))
        });
        let opinion = self.opinions.get(item).copied().flatten();
        let quality = opinion.map(|opinion| opinion.quality).or(checked.map(|label| self_confidence(row, label)));
        let is_easy = confidence.is_some_and(|[both, ..]| both >= EASY_CONFIDENCE);
        let (class, reason) = match (has_vector, label, checked) {
            (false, ..) => (Class::Useless, Reason::NoContent),
            (true, None, _) => (Class::Useful, Reason::Unlabeled),
            (true, Some(_), None) => (Class::Useful, Reason::OnlyOfItsClass),
            _ if is_easy => (Class::Useless, Reason::Redundant),
            _ => (Class::Useful, Reason::Informative),
        };
        Finding {
            class,
            reason,
            quality,
            label,
            suggested: largest(row).filter(|_| has_vector).and_then(|class| u32::try_from(class).ok()),
            confidence,
            threshold: checked.and_then(|label| self.confident.thresholds.get(label as usize).copied()),
            margin: checked.map(|label| normalised_margin(row, label)),
            value: self.value(item, label, speakers),
            duplicate: self.evidence.duplicates.of(item),
        }
    }

    /// A copy with the label of the record it repeats has that record's value.
    fn value(&self, item: usize, label: Option<u32>, speakers: &[Option<u32>]) -> Option<f64> {
        let own = self.values.get(item).copied().flatten();
        own.or_else(|| {
            let first = self.evidence.duplicates.first_of(u32::try_from(item).ok()?);
            let speaker = speakers.get(first as usize).copied().flatten()? as usize;
            let is_alike = label.is_some() && self.labels.get(speaker).copied().flatten() == label;
            self.values.get(speaker).copied().flatten().filter(|_| is_alike)
        })
    }

    /// Marks the doubtful labels, lowest quality first, as many as are contradicted.
    fn doubt(&self, findings: &mut [Finding]) {
        let given = self.checkable.iter().enumerate().filter_map(|(item, label)| Some((item, (*label)?)));
        let n_contradicted = given.filter(|(item, label)| self.confident.is_contradicted(*item, *label)).count();
        let mut doubtful: Vec<(f64, usize)> = findings
            .iter()
            .enumerate()
            .filter(|(item, finding)| self.is_doubtful(*item, finding))
            .filter_map(|(item, finding)| Some((finding.quality?, item)))
            .collect();
        doubtful.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        for (_, item) in doubtful.into_iter().take(n_contradicted) {
            if let Some(finding) = findings.get_mut(item) {
                (finding.class, finding.reason) = (Class::Harmful, Reason::LabelDoubtful);
            }
        }
    }

    fn is_doubtful(&self, item: usize, finding: &Finding) -> bool {
        finding.confidence.is_some()
            && finding.suggested != finding.label
            && finding.value.is_none_or(|value| value < 0.0)
            && !self.is_settled(item)
    }

    /// Whether people agree on the label.
    fn is_settled(&self, item: usize) -> bool {
        self.opinions.get(item).copied().flatten().is_some_and(|opinion| opinion.is_settled)
    }

    /// Settles which of a group of copies stays.
    fn compare_copies(&self, findings: &mut [Finding], pool: &Pool) {
        let mut groups: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for item in (0_u32..).zip(&*findings).map(|(item, _)| item) {
            let first = self.evidence.duplicates.first_of(item);
            if first != item {
                groups.entry(first).or_insert_with(|| BTreeSet::from([first])).insert(item);
            }
        }
        for members in groups.into_values() {
            let Some(stays) = stays(findings, &members) else { continue };
            let label = findings.get(stays as usize).and_then(|finding| finding.label);
            for item in members.into_iter().filter(|item| *item != stays) {
                let cosine = cosine(pool, item, stays);
                if let Some(finding) = findings.get_mut(item as usize) {
                    settle(finding, label, Duplicate { of: stays, cosine }, self.is_settled(item as usize));
                }
            }
            // The one that stays repeats nothing that stays.
            if let Some(finding) = findings.get_mut(stays as usize) {
                finding.duplicate = None;
            }
        }
    }
}

/// Of a group of copies the labeled one that stays: of the label with the most quality in sum, the first.
fn stays(findings: &[Finding], members: &BTreeSet<u32>) -> Option<u32> {
    let sound = || {
        let members = members.iter().filter_map(|item| Some((*item, findings.get(*item as usize)?)));
        members.filter(|(_, finding)| finding.class != Class::Harmful)
    };
    let mut by_label: BTreeMap<u32, (f64, u32)> = BTreeMap::new();
    for (item, finding) in sound() {
        if let Some(label) = finding.label {
            by_label.entry(label).or_insert((0.0, item)).0 += finding.quality.unwrap_or(0.5);
        }
    }
    let mut best: Option<(f64, u32)> = None;
    for (quality, item) in by_label.into_values() {
        if best.is_none_or(|(most, _)| quality > most) {
            best = Some((quality, item));
        }
    }
    best.map(|(_, item)| item).or_else(|| sound().next().map(|(item, _)| item))
}

fn cosine(pool: &Pool, a: u32, b: u32) -> f32 {
    let rows = pool.row_of(a as usize).zip(pool.row_of(b as usize));
    rows.map_or(0.0, |(a, b)| pool.cosine(a, b)).min(1.0)
}

fn settle(finding: &mut Finding, label: Option<u32>, duplicate: Duplicate, is_settled: bool) {
    finding.duplicate = Some(duplicate);
    if finding.class == Class::Harmful {
        return;
    }
    if finding.label.is_none() || finding.label == label {
        (finding.class, finding.reason) = (Class::Useless, Reason::Duplicate);
    } else if duplicate.is_exact() && !is_settled {
        // Where people agree on both, they saw what the encoder did not, such as a second text.
        (finding.class, finding.reason) = (Class::Harmful, Reason::CopiesDisagree);
    }
}

#[cfg(test)]
mod tests;
