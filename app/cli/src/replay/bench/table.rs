//! The outcomes as Markdown: one table a set, then the promises.

use std::fmt::Write as _;

use super::baselines::Baselines;
use super::judge::{Line, MARKS, best_baseline};
use super::{Scenario, SetOutcomes};
use crate::replay::report::{Mean, Outcome};
use crate::replay::strategy::StrategyName;

pub(super) fn markdown(all: &[SetOutcomes], baselines: &Baselines, lines: &[Line]) -> String {
    let mut text = String::new();
    for set in all {
        of_set(&mut text, set, baselines);
    }
    if !lines.is_empty() {
        let _ = writeln!(text, "| promise | | found |\n|---|---|---|");
    }
    for line in lines {
        let met = if line.is_met { "met" } else { "**not met**" };
        let _ = writeln!(text, "| {} | {met} | {} |", line.promise, line.found);
    }
    text
}

fn of_set(text: &mut String, set: &SetOutcomes, baselines: &Baselines) {
    let curves: Vec<&Outcome> =
        StrategyName::ALL.into_iter().filter_map(|name| set.find(Scenario::Curves, name, |_| true)).collect();
    let Some(first) = curves.first() else { return };
    let measured = first.n_labels();
    let mut marks: Vec<usize> = MARKS.into_iter().filter(|n| measured.contains(n)).collect();
    if marks.is_empty() {
        marks.extend(measured.last());
    }
    let head: Vec<String> = marks.iter().map(usize::to_string).collect();
    let _ = writeln!(text, "## {}\n", set.name);
    let _ = writeln!(
        text,
        "Mean accuracy over {} seeds, plus and minus half of the 95 % interval; rows in italics are the reference's.\n",
        first.curves.len()
    );
    let _ = writeln!(text, "| strategy | {} | area | choice, ms (95 %) |", head.join(" | "));
    let _ = writeln!(text, "|---{}|---|---|", "|---".repeat(marks.len()));
    for outcome in &curves {
        let cells: Vec<String> =
            marks.iter().filter_map(|n| outcome.mean_at(*n, |point| point.accuracy)).map(cell).collect();
        let (median, p95) = outcome.choice_millis();
        let name = outcome.plan.strategy.as_str();
        let _ = writeln!(text, "| {name} | {} | {:.4} | {median:.0} ({p95:.0}) |", cells.join(" | "), outcome.area());
    }
    for (name, curve) in baselines.of_set(&set.name).into_iter().flatten() {
        let cells: Vec<String> =
            marks.iter().map(|n| curve.get(n).map_or_else(String::new, |value| format!("{value:.3}"))).collect();
        let _ = writeln!(text, "| *{name}* | {} | | |", cells.join(" | "));
    }
    let best: Vec<String> = marks
        .iter()
        .map(|n| {
            let accord = set
                .find(Scenario::Curves, StrategyName::Accord, |_| true)
                .and_then(|outcome| outcome.mean_at(*n, |point| point.accuracy));
            match (accord, best_baseline(set, baselines, *n)) {
                (Some(accord), Some((name, best))) => format!("{:+.1} on {name}", (accord.value - best) * 100.0),
                _ => String::new(),
            }
        })
        .collect();
    let _ = writeln!(text, "| accord, points above the best | {} | | |\n", best.join(" | "));
}

fn cell(mean: Mean) -> String {
    format!("{:.3} ± {:.3}", mean.value, mean.half_width)
}
