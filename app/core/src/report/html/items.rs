//! The page's list of items: what each says, who answered what, and what became of it.

use std::fmt::Write as _;

use super::escape::Text;
use super::words::{Who, cause, count, utc};
use crate::record::LabelName;
use crate::report::{Answered, Cut, Disagreement, MAX_ITEMS, MAX_VOTES, Report, Settlement, Vote};

/// Characters of a text that are shown before the rest is folded.
const FOLD_AT: usize = 600;

/// The section with how often each kind of error was found.
pub(super) fn write_causes(page: &mut String, report: &Report) {
    page.push_str("<section id=\"causes\">\n<h2>Kinds of error</h2>\n");
    let n_all: u32 = report.causes.iter().map(|count| count.n_settled).sum();
    if n_all == 0 {
        page.push_str("<p>No item is settled yet.</p>\n</section>\n");
        return;
    }
    page.push_str(
        "<table class=\"narrow\">\n<thead><tr><th scope=\"col\">What experts found</th><th scope=\"col\">Settled items</th><th scope=\"col\" class=\"plot\"></th></tr></thead>\n<tbody>\n",
    );
    for count in &report.causes {
        let width = 112.0 * f64::from(count.n_settled) / f64::from(n_all);
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td class=\"plot\"><svg class=\"bar\" viewBox=\"0 0 120 12\" aria-hidden=\"true\"><rect class=\"part\" x=\"4\" y=\"1\" width=\"{width:.1}\" height=\"10\" rx=\"2\"/></svg></td></tr>",
            cause(count.cause),
            count.n_settled
        );
    }
    page.push_str("</tbody></table>\n</section>\n");
}

/// The section with every item.
pub(super) fn write(page: &mut String, report: &Report) {
    let all = &report.disagreements;
    let _ = writeln!(page, "<section id=\"items\">\n<h2>Disagreements <span class=\"quiet\">{}</span></h2>", all.n_all);
    if all.n_all == 0 {
        page.push_str("<p>No two labels on one item differ, and no expert decided against a label.</p>\n");
    }
    let n_left_out = all.n_all as usize - all.items.len();
    if n_left_out > 0 {
        let _ = writeln!(
            page,
            "<p class=\"note\">{} not listed: a report lists up to {MAX_ITEMS} items with {MAX_VOTES} votes. <code>accord export</code> has all of them.</p>",
            count(n_left_out as u64, "more item is", "more items are")
        );
    }
    let mut rest = all.items.as_slice();
    let mut number = 1;
    while let Some(first) = rest.first() {
        let n_alike = rest.iter().take_while(|item| item.labels == first.labels).count();
        let (alike, others) = rest.split_at(n_alike);
        let labels: Vec<String> =
            first.labels.iter().map(|label| format!("<bdi>{}</bdi>", Text(label.as_str()))).collect();
        let _ = writeln!(
            page,
            "<h3 class=\"set\">{} <span class=\"quiet\">{}</span></h3>",
            labels.join(" <span class=\"or\">or</span> "),
            count(n_alike as u64, "item", "items")
        );
        for item in alike {
            write_item(page, report, number, item);
            number += 1;
        }
        rest = others;
    }
    page.push_str("</section>\n");
}

fn write_item(page: &mut String, report: &Report, number: usize, item: &Disagreement) {
    let reference = item.reference.as_ref().map(|cut| format!(" <bdi class=\"quiet\">{}</bdi>", Text(&cut.text)));
    let state = match (item.settlements.is_empty(), item.is_contested) {
        (true, _) => "<span class=\"open\">open</span>",
        (false, true) => "<span class=\"open\">experts differ</span>",
        (false, false) => "",
    };
    let _ = writeln!(page, "<article>\n<h4>{number}{} {state}</h4>", reference.unwrap_or_default(),);
    match &item.text {
        Some(text) => long_text(page, text, "text"),
        None => {
            let _ = writeln!(page, "<p class=\"quiet\">The item {} is not in the data of this report.</p>", item.item);
        }
    }
    page.push_str("<table class=\"votes\"><tbody>\n");
    for vote in &item.votes {
        write_vote(page, report, vote);
    }
    page.push_str("</tbody></table>\n");
    for (by, note) in &item.remarks {
        let _ =
            writeln!(page, "<p class=\"remark\">{} remarked: <q dir=\"auto\">{}</q></p>", Who(report, *by), cut(note));
    }
    for said in &item.comments {
        let _ = writeln!(
            page,
            "<p class=\"remark\">{} said: <q dir=\"auto\">{}</q> <span class=\"quiet\">{}</span></p>",
            Who(report, said.by),
            cut(&said.text),
            utc(said.at)
        );
    }
    for settlement in &item.settlements {
        write_settlement(page, report, settlement);
    }
    page.push_str("</article>\n");
}

fn write_vote(page: &mut String, report: &Report, vote: &Vote) {
    let earlier: Vec<String> = vote
        .earlier
        .iter()
        .map(|earlier| format!("{} under version {}", answered(&earlier.answered), earlier.version))
        .collect();
    let before = if earlier.is_empty() {
        String::new()
    } else {
        format!(" <span class=\"ci\">before: {}</span>", earlier.join(", "))
    };
    let _ = writeln!(
        page,
        "<tr><th scope=\"row\">{}</th><td>{}{before}</td><td>version {}</td><td>{}</td><td>{:.1} s</td></tr>",
        Who(report, vote.by),
        answered(&vote.answered),
        vote.version,
        utc(vote.at),
        f64::from(vote.active_ms) / 1000.0
    );
}

fn answered(answered: &Answered) -> String {
    match answered {
        Answered::Label(label) => bold(label),
        Answered::Skip(reason) if reason.text.is_empty() => "can’t say".to_owned(),
        Answered::Skip(reason) => format!("can’t say: <q dir=\"auto\">{}</q>", cut(reason)),
    }
}

fn write_settlement(page: &mut String, report: &Report, settlement: &Settlement) {
    let kind = settlement.cause.map_or_else(String::new, |it| format!(" · {}", cause(Some(it))));
    let also: String = settlement.also.iter().map(|label| format!(" or {}", bold(label))).collect();
    let _ = write!(
        page,
        "<div class=\"settled\"><p>{} settled it as {}{also}{kind} <span class=\"quiet\">{}</span></p>",
        Who(report, settlement.by),
        bold(&settlement.label),
        utc(settlement.at)
    );
    if !settlement.reason.text.is_empty() {
        let _ = write!(page, "<p class=\"why\" dir=\"auto\">{}</p>", cut(&settlement.reason));
    }
    page.push_str("</div>\n");
}

fn bold(label: &LabelName) -> String {
    format!("<b dir=\"auto\">{}</b>", Text(label.as_str()))
}

/// A text with a word on what is missing of it.
pub(super) fn cut(cut: &Cut) -> String {
    if cut.n_left_out == 0 {
        return Text(&cut.text).to_string();
    }
    let n = count(cut.n_left_out as u64, "character", "characters");
    format!("{}… <span class=\"quiet\">({n} left out)</span>", Text(&cut.text))
}

/// A text of any length: its beginning, and the rest folded. On paper all of it is there.
pub(super) fn long_text(page: &mut String, text: &Cut, class: &str) {
    let fold = text.text.char_indices().nth(FOLD_AT).map(|(place, _)| place);
    // A few words are not worth a fold.
    let fold = fold.filter(|place| text.text.split_at(*place).1.chars().count() > FOLD_AT / 4);
    let Some(place) = fold else {
        let _ = writeln!(page, "<p class=\"{class}\" dir=\"auto\">{}</p>", cut(text));
        return;
    };
    let (head, tail) = text.text.split_at(place);
    let end = head.rfind(char::is_whitespace).filter(|at| place - at < 60).unwrap_or(place);
    let (head, tail) = (text.text.split_at(end).0, format!("{}{tail}", head.split_at(end).1));
    let rest = Cut { text: tail, n_left_out: text.n_left_out };
    let n = rest.text.chars().count() as u64;
    let _ = writeln!(
        page,
        "<p class=\"{class}\" dir=\"auto\">{}…</p>\n<details class=\"rest\"><summary>{}</summary><p class=\"{class}\" dir=\"auto\">…{}</p></details>",
        Text(head),
        count(n, "more character", "more characters"),
        cut(&rest)
    );
}
