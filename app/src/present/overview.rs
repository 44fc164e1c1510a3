//! The overview page.

use std::collections::BTreeMap;

use accord_core::agreement::{Agreement, Counts, Rating, Slice, Undefined, alpha};
use accord_core::client::Client;
use accord_core::event::{Choice, Stratum};
use accord_core::ids::LabelerId;
use accord_core::project::{Cell, Given, Project};

use super::{count, figure};
use crate::model::{Figure, LabelRow, OverviewView, PairRow, PersonRow};
use crate::state::Ui;

/// The chart shows at most so many points.
const CHART_POINTS: usize = 60;
const MAX_CONFUSIONS: usize = 8;

impl Default for OverviewView {
    fn default() -> Self {
        let undefined = || Figure::Undefined { reason: Undefined::NoOverlap.reason().to_owned() };
        Self {
            n_items: 0,
            n_answered: 0,
            n_complete: 0,
            n_answers: 0,
            n_skips: 0,
            n_settled: 0,
            alpha: undefined(),
            alpha_random: undefined(),
            alpha_chosen: undefined(),
            percent: undefined(),
            reading: String::new(),
            labels: Vec::new(),
            pairs: Vec::new(),
            people: Vec::new(),
            confusions: Vec::new(),
            alpha_over_time: Vec::new(),
        }
    }
}

/// The overview page.
#[must_use]
pub fn overview(client: &Client, _ui: &Ui) -> OverviewView {
    let project = client.project();
    let (tally, agreement) = (project.tally(), project.agreement());
    let all = agreement.counts(Slice::All);
    let overall = alpha::nominal(all);
    OverviewView {
        n_items: project.n_items_announced(),
        n_answered: tally.n_answered,
        n_complete: count(tally.complete.len()),
        n_answers: tally.n_labels,
        n_skips: tally.n_skips,
        n_settled: tally.n_settled,
        reading: reading(overall.value()).to_owned(),
        alpha: figure(overall),
        alpha_random: figure(alpha::nominal(agreement.counts(Slice::Random))),
        alpha_chosen: figure(alpha::nominal(agreement.counts(Slice::Chosen))),
        percent: percent(all),
        labels: labels(project),
        pairs: pairs(project),
        people: people(client),
        confusions: confusions(project),
        alpha_over_time: over_time(project),
    }
}

/// Krippendorff's own reading of alpha ("Content Analysis", chapter 12), in plain words.
const fn reading(alpha: Option<f64>) -> &'static str {
    match alpha {
        None => "Agreement shows once two people have labeled the same items",
        Some(alpha) if alpha >= 0.8 => "Labelers agree well: the labels can be relied on",
        Some(alpha) if alpha >= 0.667 => {
            "Labelers agree fairly: fit for first conclusions, worth a look at the instructions"
        }
        Some(alpha) if alpha > 0.0 => {
            "Labelers agree little: see below where they differ, and mend the instructions there"
        }
        Some(_) => {
            "Labelers agree no more than by chance: the instructions or the labels need work before more is labeled"
        }
    }
}

fn percent(counts: &Counts) -> Figure {
    match counts.percent_agreement() {
        Some(value) => Figure::Value { value, n_items: counts.n_items(), n_answers: counts.n_answers() },
        None => Figure::Undefined { reason: Undefined::NoOverlap.reason().to_owned() },
    }
}

fn labels(project: &Project) -> Vec<LabelRow> {
    let (tally, counts) = (project.tally(), project.agreement().counts(Slice::All));
    let row = |(class_idx, label): (usize, &accord_core::record::LabelDef)| {
        let n_answers = tally.by_label.get(&label.name).copied().unwrap_or_default();
        LabelRow {
            name: label.name.to_string(),
            n_answers,
            share: if tally.n_labels == 0 { 0.0 } else { f64::from(n_answers) / f64::from(tally.n_labels) },
            alpha: figure(alpha::of_label(counts, class_idx)),
        }
    };
    project.manifest().schema.labels.iter().enumerate().map(row).collect()
}

fn pairs(project: &Project) -> Vec<PairRow> {
    let row = |(a, b, table): (LabelerId, LabelerId, &accord_core::agreement::cohen::PairTable)| PairRow {
        a: name(project, &a),
        b: name(project, &b),
        percent: figure(table.percent()),
        kappa: figure(table.kappa()),
    };
    project.agreement().pairs().map(row).collect()
}

fn name(project: &Project, labeler: &LabelerId) -> String {
    let given = project.writers().get(labeler).map(|writer| writer.name.clone()).unwrap_or_default();
    if given.is_empty() {
        format!("Unnamed {}", labeler.to_string().chars().take(6).collect::<String>())
    } else {
        given
    }
}

fn people(client: &Client) -> Vec<PersonRow> {
    let project = client.project();
    let mut active: BTreeMap<LabelerId, Vec<u32>> = BTreeMap::new();
    for state in project.states().values() {
        for (labeler, given) in state.cells.iter().filter_map(|(who, cell)| Some((who, cell.standing()?))) {
            active.entry(*labeler).or_default().push(given.answer.context.active_ms);
        }
    }
    let row = |(labeler, writer): (&LabelerId, &accord_core::project::Writer)| {
        let mut times = active.get(labeler).cloned().unwrap_or_default();
        times.sort_unstable();
        PersonRow {
            name: name(project, labeler),
            role: writer.role.map_or_else(|| "unverified".to_owned(), |role| role.as_str().to_owned()),
            n_answers: count(times.len()),
            median_secs: times.get(times.len() / 2).map(|millis| *millis as f32 / 1000.0),
            verified: writer.role.is_some(),
            me: *labeler == client.me().labeler,
        }
    };
    project.writers().iter().map(row).collect()
}

fn confusions(project: &Project) -> Vec<(String, String, u32)> {
    let labels = &project.manifest().schema.labels;
    let counts = project.agreement().counts(Slice::All);
    let mut pairs = Vec::new();
    for (c, first) in labels.iter().enumerate() {
        for (k, second) in labels.iter().enumerate().skip(c + 1) {
            let n = counts.confusions(c, k);
            if n > 0 {
                pairs.push((first.name.to_string(), second.name.to_string(), u32::try_from(n).unwrap_or(u32::MAX)));
            }
        }
    }
    pairs.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| (&a.0, &a.1).cmp(&(&b.0, &b.1))));
    pairs.truncate(MAX_CONFUSIONS);
    pairs
}

/// Alpha as the answers came in, replayed in the order of their times.
fn over_time(project: &Project) -> Vec<(u32, f64)> {
    let schema = &project.manifest().schema;
    let cells =
        project.states().iter().flat_map(|(item, state)| state.cells.iter().map(move |(who, cell)| (item, who, cell)));
    let mut answers: Vec<_> = cells
        .filter_map(|(item, who, cell)| {
            let given: &Given = Cell::standing(cell)?;
            let Choice::Label(label) = &given.answer.choice else { return None };
            let random = given.answer.context.stratum == Stratum::Random;
            Some((given.at, *item, *who, Rating { class_idx: schema.index_of(label)?, random }))
        })
        .collect();
    answers.sort_by_key(|(at, item, who, _)| (*at, *item, *who));
    let step = answers.len().div_ceil(CHART_POINTS).max(1);
    let mut live = Agreement::new(schema.labels.len());
    let mut points = Vec::new();
    for (idx, (_, item, who, rating)) in answers.iter().enumerate() {
        live.set(*item, *who, Some(*rating));
        if (idx + 1) % step == 0 || idx + 1 == answers.len() {
            points.extend(alpha::nominal(live.counts(Slice::All)).value().map(|value| (count(idx + 1), value)));
        }
    }
    points
}
