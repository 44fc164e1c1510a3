//! The agreement page.
//!
//! What follows from running counts is made here at once; what takes longer comes from the helper
//! ([`figures`](crate::figures)) and is put in when it is there. Everything rests on what the viewer may see.

mod checks;
mod drill;
mod people;
mod pull;
mod questions;

use accord_core::agreement::reading;
use accord_core::agreement::report::Coefficients;
use accord_core::agreement::{Agreement, Counts, Figure as CoreFigure, Slice, Undefined, alpha, fleiss, gwet, percent};
use accord_core::client::Client;
use accord_core::project::Project;

pub use questions::QuestionsCache;

use super::{count, figure, overview};
use crate::figures::wire::{Intervals, Range, Worked};
use crate::figures::{Helped, HelperState};
use crate::known::KnownFile;
use crate::model::Figure;
use crate::model::agreement::{
    AgreementView, ClassRow, CoefficientRow, ConfusionRow, Estimate, HistoryPoint, PairsView, VersionRow, WorkView,
};
use crate::tr;

const SLICES: [Slice; 3] = [Slice::All, Slice::Random, Slice::Chosen];

impl Default for AgreementView {
    fn default() -> Self {
        let nothing = Estimate { figure: Figure::Undefined { reason: Undefined::NoAnswers.reason() }, interval: None };
        Self {
            hides_answers: false,
            is_closed: false,
            reviews: false,
            n_answers: 0,
            n_people: 0,
            alpha: nothing,
            reading: String::new(),
            skew: None,
            questions: Vec::new(),
            coefficients: Vec::new(),
            slices: [(0, 0); 3],
            labels: Vec::new(),
            confusions: Vec::new(),
            pairs: PairsView::Nobody,
            people: Vec::new(),
            quality_words: String::new(),
            versions: Vec::new(),
            history: Vec::new(),
            work: WorkView::Running,
            drill: None,
            pull: None,
            checks: None,
            practice: Vec::new(),
        }
    }
}

/// The agreement page.
#[must_use]
pub fn agreement(
    client: &Client,
    helped: &Helped,
    known: Option<&KnownFile>,
    questions: &QuestionsCache,
) -> AgreementView {
    let (project, seen) = (client.project(), client.agreement());
    let worked = helped.worked.as_deref();
    let counts = seen.counts(Slice::All);
    let coefficients = coefficients(seen, worked);
    let whole = coefficients.get(1).and_then(|row| row.estimates.first());
    let alpha = whole.cloned().unwrap_or_else(|| AgreementView::default().alpha);
    let value = if let Figure::Value { value, .. } = alpha.figure { Some(value) } else { None };
    let labels = labels(project, counts, worked);
    AgreementView {
        hides_answers: project.hides_answers(),
        is_closed: project.relies_on_plans(),
        reviews: client.me().role.reviews(),
        n_answers: counts.n_given(),
        n_people: count(seen.labelers().len()),
        reading: overview::reading(value),
        skew: skew(counts, seen, &labels),
        questions: questions.rows(client),
        alpha,
        slices: SLICES.map(|slice| (seen.counts(slice).n_items(), seen.counts(slice).n_answers())),
        coefficients,
        labels,
        confusions: confusions(project, counts),
        pairs: people::pairs(client, helped),
        people: people::people(client, worked),
        quality_words: people::quality_words(helped),
        versions: versions(project, seen, worked),
        history: history(worked),
        work: work(helped),
        pull: pull::pull(client),
        drill: helped.drill.as_ref().map(|(drill, found)| drill::drill(client, *drill, found.as_ref())),
        checks: checks::checks(client, known),
        practice: checks::practice(client),
    }
}

fn work(helped: &Helped) -> WorkView {
    match (&helped.state, &helped.worked) {
        (HelperState::Missing(why), _) => WorkView::Missing { why: why.clone() },
        (_, Some(worked)) if worked.n_rounds > 0 => WorkView::Done { n_rounds: worked.n_rounds },
        _ => WorkView::Running,
    }
}

/// The coefficients that any number of people can have, by slice.
fn coefficients(seen: &Agreement, worked: Option<&Worked>) -> Vec<CoefficientRow> {
    let intervals = |idx: usize| worked.and_then(|worked| worked.slices.get(idx)).copied().unwrap_or_default();
    let row = |key, name, meaning, of: &dyn Fn(&Counts) -> CoreFigure, part: fn(Intervals) -> Option<Range>| {
        let mut idx = 0;
        let estimates = SLICES.map(|slice| {
            let interval = part(intervals(idx));
            idx += 1;
            estimate(of(seen.counts(slice)), interval)
        });
        CoefficientRow { key, name, meaning, is_share: key == "percent_agreement", estimates }
    };
    vec![
        row(
            "percent_agreement",
            tr::agreement_percent(),
            tr::agreement_percent_about(),
            &|counts| percent::agreement(counts),
            |it| it.percent,
        ),
        row(
            "krippendorff_alpha",
            tr::agreement_alpha(),
            tr::agreement_alpha_about(),
            &|counts| alpha::at(counts, seen.scale()),
            |it| it.alpha,
        ),
        row(
            "fleiss_kappa",
            tr::agreement_fleiss(),
            tr::agreement_fleiss_about(),
            &|counts| fleiss::kappa(counts),
            |it| it.fleiss,
        ),
        row("gwet_ac1", tr::agreement_gwet(), tr::agreement_gwet_about(), &|counts| gwet::ac1(counts), |it| it.ac1),
    ]
}

fn estimate(of: CoreFigure, interval: Option<Range>) -> Estimate {
    let figure = figure(of);
    let interval = interval.filter(|_| matches!(figure, Figure::Value { .. }));
    Estimate { figure, interval }
}

/// How many of all answers are each label, and how much people agree on it.
fn labels(project: &Project, counts: &Counts, worked: Option<&Worked>) -> Vec<ClassRow> {
    let n_all = counts.n_answers();
    let row = |(class_idx, label): (usize, &accord_core::record::LabelDef)| {
        let n_answers = u32::try_from(counts.total(class_idx)).unwrap_or(u32::MAX);
        let interval = worked.and_then(|worked| worked.labels.get(class_idx)).copied().flatten();
        ClassRow {
            name: label.name.to_string(),
            class_idx: count(class_idx),
            n_answers,
            share: if n_all == 0 { 0.0 } else { f64::from(n_answers) / f64::from(n_all) },
            alpha: estimate(alpha::of_label(counts, class_idx), interval),
        }
    };
    project.manifest().schema.labels().iter().enumerate().map(row).collect()
}

/// What skewed labels do to coefficients, where they do.
fn skew(counts: &Counts, seen: &Agreement, labels: &[ClassRow]) -> Option<String> {
    let figures = Coefficients {
        percent_agreement: percent::agreement(counts),
        cohen_kappa: CoreFigure::Undefined(Undefined::NoOverlap),
        fleiss_kappa: fleiss::kappa(counts),
        krippendorff_alpha: alpha::at(counts, seen.scale()),
        gwet_ac1: gwet::ac1(counts),
        gwet_ac2: gwet::ac1(counts),
    };
    reading::of_skew(&figures)?;
    let most = labels.iter().max_by(|a, b| a.share.total_cmp(&b.share))?;
    Some(tr::agreement_skew(&most.name, format!("{:.0}", (most.share * 100.0).round())))
}

/// Pairs of labels given to the same item, most frequent first.
fn confusions(project: &Project, counts: &Counts) -> Vec<ConfusionRow> {
    let labels = project.manifest().schema.labels();
    let mut pairs = Vec::new();
    for (c, first) in labels.iter().enumerate() {
        for (k, second) in labels.iter().enumerate().skip(c + 1) {
            let n_pairs = u32::try_from(counts.confusions(c, k)).unwrap_or(u32::MAX);
            if n_pairs > 0 {
                let (one, other) = ((first.name.to_string(), count(c)), (second.name.to_string(), count(k)));
                pairs.push(ConfusionRow { one, other, n_pairs, share: 0.0 });
            }
        }
    }
    let n_all: f64 = pairs.iter().map(|pair| f64::from(pair.n_pairs)).sum();
    pairs.iter_mut().for_each(|pair| pair.share = f64::from(pair.n_pairs) / n_all);
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.n_pairs), pair.one.1, pair.other.1));
    pairs
}

fn versions(project: &Project, seen: &Agreement, worked: Option<&Worked>) -> Vec<VersionRow> {
    let interval = |version: u32| {
        let intervals = worked.map(|worked| worked.versions.as_slice()).unwrap_or_default();
        intervals.iter().find(|(of, _)| *of == version).and_then(|(_, interval)| *interval)
    };
    let current = project.instructions().version;
    let row = |(version, counts): (u32, &Counts)| VersionRow {
        version,
        is_current: version == current,
        n_answers: counts.n_given(),
        alpha: estimate(alpha::at(counts, seen.scale()), interval(version)),
    };
    seen.versions().map(row).collect()
}

fn history(worked: Option<&Worked>) -> Vec<HistoryPoint> {
    let moments = worked.map(|worked| worked.history.as_slice()).unwrap_or_default();
    let point = |moment: &crate::figures::wire::Moment| {
        Some(HistoryPoint { at: moment.at, n_answers: moment.n_answers, alpha: moment.alpha? })
    };
    moments.iter().filter_map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_those_of_the_core() {
        for alpha in [None, Some(-0.2), Some(0.0), Some(0.1), Some(0.667), Some(0.79), Some(0.8), Some(1.0)] {
            assert_eq!(overview::reading(alpha), reading::of_alpha(alpha));
        }
    }
}
