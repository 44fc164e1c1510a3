//! What labelers were told and how that changed, and the rounds that tell whether it helped.

use std::fmt::Write as _;

use super::escape::Text;
use super::figures::estimate;
use super::items::{cut, long_text};
use super::words::{Who, count, utc};
use crate::event::{Change, Draw};
use crate::record::LabelName;
use crate::report::{Report, RoundFigure, Written};

/// The section with every text.
pub(super) fn write(page: &mut String, report: &Report) {
    page.push_str("<section id=\"instructions\">\n<h2>Instructions</h2>\n");
    for version in &report.instructions {
        let now = if version.is_current { ", in force" } else { "" };
        let _ = writeln!(
            page,
            "<h3>Version {}{now} <span class=\"quiet\">{}</span></h3>",
            version.reference.version,
            count(version.n_answers.into(), "answer given under it", "answers given under it")
        );
        if let Some(written) = &version.written {
            write_origin(page, report, written);
        }
        match &version.text {
            Some(text) if text.text.is_empty() => page.push_str("<p class=\"quiet\">There is no text.</p>\n"),
            Some(text) => {
                page.push_str("<p class=\"quiet\">As written, in Markdown:</p>\n");
                long_text(page, text, "told");
            }
            None => {
                page.push_str("<p class=\"quiet\">Its text is not in the documents and logs of this report.</p>\n");
            }
        }
    }
    page.push_str("</section>\n");
}

fn write_origin(page: &mut String, report: &Report, written: &Written) {
    let change = match &written.change {
        Change::Editorial => "the same is asked, in better words".to_owned(),
        Change::Meaning { labels, reask } => {
            let asked = if *reask { "their answers are asked again" } else { "their answers stay as they are" };
            format!("the meaning of {} changed, and {asked}", names(labels))
        }
    };
    let fork = if written.is_fork { "; another revision has the same version" } else { "" };
    let stands = if written.stands { "" } else { "; the text in force was not made from it" };
    let _ = writeln!(
        page,
        "<p class=\"quiet\">{} wrote it {}: {change}{fork}{stands}.</p>",
        Who(report, written.by),
        utc(written.at)
    );
    if !written.summary.text.is_empty() {
        let _ = writeln!(page, "<p dir=\"auto\">{}</p>", cut(&written.summary));
    }
}

/// The section with every round; nothing where there was none.
pub(super) fn write_rounds(page: &mut String, report: &Report) {
    if report.rounds.is_empty() {
        return;
    }
    page.push_str(
        "<section id=\"rounds\">\n<h2>Consistency rounds</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">Began (UTC)</th>\
         <th scope=\"col\">Items</th><th scope=\"col\">Version</th><th scope=\"col\">Pairs that agree</th><th scope=\"col\">Alpha</th></tr></thead>\n<tbody>\n",
    );
    for round in &report.rounds {
        let (alpha, percent) = match &round.figures {
            Some((alpha, percent)) => (estimate(alpha, false), estimate(percent, true)),
            None => {
                (format!("open, {}", count(round.n_left.into(), "answer missing", "answers missing")), String::new())
            }
        };
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}<span class=\"ci\" dir=\"auto\">{}</span></th><td>{} <span class=\"ci\">{}, {}</span></td><td>{}</td><td>{percent}</td><td>{alpha}</td></tr>",
            utc(round.at),
            cut(&round.note),
            round.n_items,
            drawn(round),
            count(round.n_people.into(), "person", "people"),
            round.version
        );
    }
    page.push_str("</tbody></table></div>\n<p class=\"quiet\">In a round the same items are answered by all before anybody sees others’ answers.</p>\n</section>\n");
}

fn drawn(round: &RoundFigure) -> String {
    match &round.draw {
        Draw::Random => "at random".to_owned(),
        Draw::Colliding(one, other) => format!("where {} collide", names(&[one.clone(), other.clone()])),
    }
}

fn names(labels: &[LabelName]) -> String {
    let labels: Vec<String> = labels.iter().map(|label| format!("<bdi>{}</bdi>", Text(label.as_str()))).collect();
    labels.join(" and ")
}
