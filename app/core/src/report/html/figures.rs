//! The page's tables of figures. Each figure has its interval and what it rests on beside it, or the reason why there is
//! none.

use std::fmt::Write as _;

use super::chart;
use super::escape::Text;
use super::words::{count, figure};
use crate::agreement::Undefined;
use crate::agreement::level::Level;
use crate::agreement::report::Coefficients;
use crate::report::{Estimate, Group, Report};

/// A figure with its interval.
pub(super) fn estimate(estimate: &Estimate, is_share: bool) -> String {
    let Some(value) = estimate.figure.value() else {
        let reason = estimate.figure.undefined().map(Undefined::reason).unwrap_or_default();
        return format!("<span class=\"none\">–</span> <span class=\"ci\">{}</span>", Text(&reason));
    };
    let interval = estimate.interval.map_or_else(String::new, |it| {
        format!(" <span class=\"ci to\">{} to {}</span>", figure(it.low, is_share), figure(it.high, is_share))
    });
    format!("<span class=\"value\">{}</span>{interval}", figure(value, is_share))
}

pub(super) fn write(page: &mut String, report: &Report) {
    coefficients(page, report);
    by_label(page, report);
    by_pair(page, report);
    by_version(page, report);
    chart::write(page, &report.figures.over_time);
}

fn coefficients(page: &mut String, report: &Report) {
    let figures = &report.figures;
    let head = |name: &str, group: &Group| {
        format!(
            "<th scope=\"col\">{name}<span class=\"ci\">{}, {}</span></th>",
            count(group.n_answers.into(), "answer", "answers"),
            count(group.n_items.into(), "item", "items")
        )
    };
    let _ = write!(
        page,
        "<section id=\"figures\">\n<h2>Agreement</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Figure</th>{}{}{}</tr></thead>\n<tbody>\n",
        head("All answers", &figures.whole),
        head("Drawn at random", &figures.random),
        head("Chosen by the queue", &figures.chosen)
    );
    let groups = [&figures.whole, &figures.random, &figures.chosen];
    let level = report.subject.level;
    for (name, of) in rows(level) {
        let _ = write!(page, "<tr><th scope=\"row\">{name}</th>");
        for group in groups {
            let _ = write!(page, "<td>{}</td>", estimate(of(&group.coefficients), name.starts_with("Pairs")));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody></table></div>\n<p class=\"quiet\">Only items that were drawn at random speak for the whole of the data. ");
    intervals(page, report.making.n_rounds);
    page.push_str("</p>\n</section>\n");
}

type Pick = fn(&Coefficients<Estimate>) -> &Estimate;

/// Which coefficients are shown; AC2 is AC1 where labels are names.
fn rows(level: Level) -> Vec<(&'static str, Pick)> {
    let mut rows: Vec<(&'static str, Pick)> = vec![
        ("Pairs of answers that agree", |it| &it.percent_agreement),
        ("Krippendorff’s alpha", |it| &it.krippendorff_alpha),
        ("Fleiss’ kappa", |it| &it.fleiss_kappa),
        ("Cohen’s kappa", |it| &it.cohen_kappa),
        ("Gwet’s AC1", |it| &it.gwet_ac1),
    ];
    if level != Level::Nominal {
        rows.push(("Gwet’s AC2", |it| &it.gwet_ac2));
    }
    rows
}

fn intervals(page: &mut String, n_rounds: u32) {
    let _ = match n_rounds {
        0 => write!(page, "There are no intervals, because no rounds were asked for."),
        n => write!(
            page,
            "Intervals hold the middle 95 % of {n} rounds of drawing as many items with replacement; where they overlap \
             much, a difference may be chance."
        ),
    };
}

fn by_label(page: &mut String, report: &Report) {
    page.push_str(
        "<section id=\"labels\">\n<h2>By label</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Label</th><th scope=\"col\">Answers</th>\
         <th scope=\"col\">Share</th><th scope=\"col\">Alpha against all others</th><th scope=\"col\" class=\"plot\"><span class=\"ci\">0 to 1</span></th></tr></thead>\n<tbody>\n",
    );
    for class in &report.figures.classes {
        let share = class.share.map_or_else(|| "–".to_owned(), |share| figure(share, true));
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\" dir=\"auto\">{}</th><td>{}</td><td>{share}</td><td>{}</td><td class=\"plot\">{}</td></tr>",
            label(report, class.class_idx),
            class.n_answers,
            estimate(&class.alpha, false),
            chart::bar(&class.alpha)
        );
    }
    page.push_str("</tbody></table></div>\n</section>\n");
}

fn by_pair(page: &mut String, report: &Report) {
    page.push_str("<section id=\"pairs\">\n<h2>By pair of labels</h2>\n");
    if report.figures.pairs.is_empty() {
        page.push_str("<p>No two answers to one item differ.</p>\n</section>\n");
        return;
    }
    page.push_str(
        "<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">One said</th><th scope=\"col\">another</th><th scope=\"col\">Pairs of answers<span class=\"ci\">share of those that differ</span></th>\
         <th scope=\"col\">Alpha between the two</th><th scope=\"col\" class=\"plot\"><span class=\"ci\">0 to 1</span></th></tr></thead>\n<tbody>\n",
    );
    for pair in &report.figures.pairs {
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\" dir=\"auto\">{}</th><th scope=\"row\" dir=\"auto\">{}</th><td>{} <span class=\"ci to\">{}</span></td><td>{}</td><td class=\"plot\">{}</td></tr>",
            label(report, pair.classes.0),
            label(report, pair.classes.1),
            pair.n_pairs,
            figure(pair.share, true),
            estimate(&pair.alpha, false),
            chart::bar(&pair.alpha)
        );
    }
    page.push_str("</tbody></table></div>\n");
    if report.figures.n_pairs_left_out > 0 {
        let n = report.figures.n_pairs_left_out as u64;
        let _ = writeln!(
            page,
            "<p class=\"quiet\">{} more rarely confused and not shown.</p>",
            count(n, "pair of labels is", "pairs of labels are")
        );
    }
    page.push_str("</section>\n");
}

fn by_version(page: &mut String, report: &Report) {
    if report.figures.versions.len() < 2 {
        return;
    }
    page.push_str(
        "<section id=\"versions\">\n<h2>By version of the instructions</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Version</th><th scope=\"col\">Answers</th>\
         <th scope=\"col\">Pairs that agree</th><th scope=\"col\">Alpha</th><th scope=\"col\" class=\"plot\"><span class=\"ci\">0 to 1</span></th></tr></thead>\n<tbody>\n",
    );
    for version in &report.figures.versions {
        let of = &version.group.coefficients;
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{} <span class=\"ci\">{}</span></td><td>{}</td><td>{}</td><td class=\"plot\">{}</td></tr>",
            version.version,
            version.group.n_answers,
            count(version.group.n_items.into(), "item", "items"),
            estimate(&of.percent_agreement, true),
            estimate(&of.krippendorff_alpha, false),
            chart::bar(&of.krippendorff_alpha)
        );
    }
    page.push_str("</tbody></table></div>\n</section>\n");
}

fn label(report: &Report, class_idx: usize) -> String {
    report.subject.labels.get(class_idx).map_or_else(String::new, |label| Text(label.as_str()).to_string())
}
