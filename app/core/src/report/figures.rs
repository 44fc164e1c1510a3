//! Every coefficient of a report with its bootstrap interval: of the whole, by how items were chosen, by label, by pair of
//! labels, by version of the instructions, over time.
//!
//! Answers are those that [`Agreement`](crate::agreement::Agreement) holds, so the figures are those of the agreement
//! page; they are computed as [`accord agree`](crate::agreement::report) does.

use std::collections::BTreeMap;

use super::small;
use crate::agreement::bootstrap::{Interval, draws, intervals};
use crate::agreement::level::{Level, Scale};
use crate::agreement::report::Coefficients;
use crate::agreement::snapshot::Snapshot;
use crate::agreement::table::LongTable;
use crate::agreement::{Figure, Rating, Slice, alpha, reading};
use crate::event::Millis;
use crate::project::Project;

/// Pairs of labels that are listed, the most confused first.
const MAX_PAIRS: usize = 30;
/// Points in time.
const MAX_MOMENTS: usize = 24;
/// Rounds for each point in time, at most: there are many, and their intervals only show how far a line can be believed.
const MAX_MOMENT_ROUNDS: u32 = 200;

/// A figure with its 95 % bootstrap interval over items.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The figure, or why it is undefined.
    pub figure: Figure,
    /// The interval; `None` without rounds, and where too few rounds have a value.
    pub interval: Option<Interval>,
}

/// All coefficients of some of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Items with an answer.
    pub n_items: u32,
    /// People with an answer.
    pub n_people: u32,
    /// Answers.
    pub n_answers: u32,
    /// The coefficients.
    pub coefficients: Coefficients<Estimate>,
}

/// Agreement on one label against all others.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassFigure {
    /// Place of the label in the schema.
    pub class_idx: usize,
    /// Answers that are the label, on items that two people answered.
    pub n_answers: u32,
    /// Their share of the answers to such items; `None` without any.
    pub share: Option<f64>,
    /// Alpha of "this label" and "another".
    pub alpha: Estimate,
}

/// How well two labels are told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct PairFigure {
    /// Places of the labels in the schema, the lower first.
    pub classes: (usize, usize),
    /// Pairs of answers to one item of which one is the first label and one the second.
    pub n_pairs: u32,
    /// Their share of all pairs of answers that differ.
    pub share: f64,
    /// Alpha over the answers that are one of the two.
    pub alpha: Estimate,
}

/// Agreement of the answers given under one version of the instructions.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionFigure {
    /// The version.
    pub version: u32,
    /// Its coefficients.
    pub group: Group,
}

/// Agreement up to a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The moment.
    pub at: Millis,
    /// Items whose latest answer had come by then.
    pub n_items: u32,
    /// Answers to them.
    pub n_answers: u32,
    /// Alpha at the project's level.
    pub alpha: Estimate,
}

/// Every figure of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// All answers.
    pub whole: Group,
    /// Those in the random slice, which are unbiased.
    pub random: Group,
    /// The others, whose items the queue chose.
    pub chosen: Group,
    /// What alpha of the whole means, in plain words.
    pub reading: &'static str,
    /// A warning where one label makes up most answers.
    pub skew: Option<&'static str>,
    /// By label, in the schema's order.
    pub classes: Vec<ClassFigure>,
    /// By pair of labels, the most confused first.
    pub pairs: Vec<PairFigure>,
    /// Confused pairs of labels that are not listed.
    pub n_pairs_left_out: usize,
    /// By version of the instructions, oldest first.
    pub versions: Vec<VersionFigure>,
    /// Over time, oldest first; the last moment is the present.
    pub over_time: Vec<Moment>,
}

/// What figures are made from: names of items and people in order, and who answered what.
struct Answers {
    items: Vec<(String, Vec<(String, Rating)>)>,
    n_classes: usize,
    scale: Scale,
    seed: u64,
    n_rounds: u32,
}

pub(super) fn of(project: &Project, seed: u64, n_rounds: u32) -> Figures {
    let agreement = project.agreement();
    let named = |ratings: Vec<(crate::ids::LabelerId, Rating)>| {
        ratings.into_iter().map(|(labeler, rating)| (labeler.to_string(), rating)).collect()
    };
    let answers = Answers {
        items: agreement.items().into_iter().map(|item| (item.to_string(), named(agreement.ratings(&item)))).collect(),
        n_classes: project.manifest().schema.n_classes(),
        scale: agreement.scale().clone(),
        seed,
        n_rounds,
    };
    let whole = answers.group(|_| true);
    let alpha = whole.coefficients.krippendorff_alpha.figure.value();
    let figures = whole.coefficients.clone().map(|estimate| estimate.figure);
    let (pairs, n_pairs_left_out) = answers.pairs(agreement.counts(Slice::All));
    let version = |version| VersionFigure { version, group: answers.group(|it| it.instructions_version == version) };
    Figures {
        random: answers.group(|rating| rating.random),
        chosen: answers.group(|rating| !rating.random),
        reading: reading::of_alpha(alpha),
        skew: reading::of_skew(&figures),
        classes: answers.classes(agreement.counts(Slice::All)),
        pairs,
        n_pairs_left_out,
        versions: agreement.versions().map(|(number, _)| version(number)).collect(),
        over_time: answers.over_time(),
        whole,
    }
}

impl Answers {
    /// The coefficients of some of the answers. Labels are their places in the schema, as which they compare alike
    /// whatever they are called.
    fn group(&self, kept: impl Fn(&Rating) -> bool) -> Group {
        let table = self.table(|rating| kept(rating).then_some(rating.class_idx));
        let snapshot = Snapshot::of_table(&table, self.scale.level());
        let (figures, ranges) = (snapshot.figures(), self.intervals(&snapshot, self.n_rounds));
        Group {
            n_items: small(table.n_tasks()),
            n_people: small(table.n_workers()),
            n_answers: small(table.n_answers()),
            coefficients: Coefficients {
                percent_agreement: estimate(figures.percent_agreement, ranges.percent_agreement),
                cohen_kappa: estimate(figures.cohen_kappa, ranges.cohen_kappa),
                fleiss_kappa: estimate(figures.fleiss_kappa, ranges.fleiss_kappa),
                krippendorff_alpha: estimate(figures.krippendorff_alpha, ranges.krippendorff_alpha),
                gwet_ac1: estimate(figures.gwet_ac1, ranges.gwet_ac1),
                gwet_ac2: estimate(figures.gwet_ac2, ranges.gwet_ac2),
            },
        }
    }

    fn classes(&self, counts: &crate::agreement::Counts) -> Vec<ClassFigure> {
        let n_shared = counts.n_answers();
        let class = |class_idx: usize| {
            let table = self.table(|rating| Some(usize::from(rating.class_idx == class_idx)));
            let interval = self.alpha_of(&table, Level::Nominal).interval;
            let n_answers = u32::try_from(counts.total(class_idx)).unwrap_or(u32::MAX);
            ClassFigure {
                class_idx,
                n_answers,
                share: (n_shared > 0).then(|| f64::from(n_answers) / f64::from(n_shared)),
                alpha: estimate(alpha::of_label(counts, class_idx), interval),
            }
        };
        (0..self.n_classes).map(class).collect()
    }

    /// The most confused pairs, and how many more there are.
    fn pairs(&self, counts: &crate::agreement::Counts) -> (Vec<PairFigure>, usize) {
        let all = (0..self.n_classes).flat_map(|high| (0..high).map(move |low| (low, high)));
        let confused = |(low, high)| Some((counts.confusions(low, high), (low, high))).filter(|(n, _)| *n > 0);
        let mut confused: Vec<(u64, (usize, usize))> = all.filter_map(confused).collect();
        confused.sort_unstable_by_key(|(n, pair)| (std::cmp::Reverse(*n), *pair));
        let n_all: u64 = confused.iter().map(|(n, _)| n).sum();
        let n_left_out = confused.len().saturating_sub(MAX_PAIRS);
        let pair = |(n_pairs, classes): (u64, (usize, usize))| {
            let of_two =
                |rating: &Rating| [classes.0, classes.1].contains(&rating.class_idx).then_some(rating.class_idx);
            PairFigure {
                classes,
                n_pairs: u32::try_from(n_pairs).unwrap_or(u32::MAX),
                share: n_pairs as f64 / n_all as f64,
                alpha: self.alpha_of(&self.table(of_two), Level::Nominal),
            }
        };
        (confused.into_iter().take(MAX_PAIRS).map(pair).collect(), n_left_out)
    }

    /// Agreement over the items that were done by each of some moments, evenly spread over the items.
    fn over_time(&self) -> Vec<Moment> {
        let mut done: Vec<(Millis, Vec<(u32, u32)>)> =
            self.items.iter().filter_map(|(_, given)| Some((latest(given)?, histogram(given)))).collect();
        done.sort_unstable();
        let step = done.len().div_ceil(MAX_MOMENTS).max(1);
        let mut moments: Vec<Moment> = Vec::new();
        for n_items in (1..=done.len()).filter(|n| n % step == 0 || *n == done.len()) {
            let Some((at, _)) = done.get(n_items - 1) else { continue };
            // Items of the same moment are counted together.
            let by_then = done.partition_point(|(latest, _)| latest <= at);
            if moments.last().is_some_and(|last| last.at == *at) {
                continue;
            }
            let items = || done.iter().take(by_then).map(|(_, histogram)| histogram.clone());
            let snapshot = Snapshot::of_histograms(items(), self.n_classes, &self.scale);
            let interval = self.intervals(&snapshot, self.n_rounds.min(MAX_MOMENT_ROUNDS)).krippendorff_alpha;
            moments.push(Moment {
                at: *at,
                n_items: small(by_then),
                n_answers: items().flatten().map(|(_, n)| n).sum(),
                alpha: estimate(snapshot.figures().krippendorff_alpha, interval),
            });
        }
        moments
    }

    /// A long table of some answers, each as the label that `class_of` makes of it.
    fn table(&self, class_of: impl Fn(&Rating) -> Option<usize>) -> LongTable {
        let mut labels = BTreeMap::<usize, String>::new();
        for (_, rating) in self.items.iter().flat_map(|(_, given)| given) {
            if let Some(class_idx) = class_of(rating) {
                labels.entry(class_idx).or_insert_with(|| class_idx.to_string());
            }
        }
        let rows = self
            .items
            .iter()
            .flat_map(|(item, given)| given.iter().map(move |(labeler, rating)| (item, labeler, rating)));
        let row = |(item, labeler, rating): (&'_ String, &'_ String, &Rating)| {
            let label = labels.get(&class_of(rating)?)?;
            Some((item.clone(), labeler.clone(), label.clone()))
        };
        let rows: Vec<(String, String, String)> = rows.filter_map(row).collect();
        LongTable::from_rows(rows.iter().map(|(item, labeler, label)| (&**item, &**labeler, &**label)))
    }

    fn alpha_of(&self, table: &LongTable, level: Level) -> Estimate {
        let snapshot = Snapshot::of_table(table, level);
        let interval = self.intervals(&snapshot, self.n_rounds).krippendorff_alpha;
        estimate(snapshot.figures().krippendorff_alpha, interval)
    }

    fn intervals(&self, snapshot: &Snapshot, n_rounds: u32) -> Coefficients<Option<Interval>> {
        // A single item, drawn again and again, would look like certainty.
        let n_rounds = if snapshot.n_items() < 2 { 0 } else { n_rounds };
        intervals(&draws(snapshot, self.seed, 0..n_rounds))
    }
}

fn estimate(figure: Figure, interval: Option<Interval>) -> Estimate {
    let interval = interval.filter(|_| figure.value().is_some());
    Estimate { figure, interval }
}

fn latest(given: &[(String, Rating)]) -> Option<Millis> {
    given.iter().map(|(_, rating)| rating.at).max()
}

fn histogram(given: &[(String, Rating)]) -> Vec<(u32, u32)> {
    let mut counts = BTreeMap::<u32, u32>::new();
    for (_, rating) in given {
        *counts.entry(small(rating.class_idx)).or_default() += 1;
    }
    counts.into_iter().collect()
}
