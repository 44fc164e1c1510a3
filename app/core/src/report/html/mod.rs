//! A report as one page that needs no script, no network and no other file, on a screen or on paper.
//!
//! Everything that others wrote goes through [`escape`]; nothing else writes it. The signed JSON stands in the page, in an
//! element that is never shown, so that the page alone can be checked: [`embedded`] finds it, and [`page`] makes the same
//! bytes again.

mod chart;
mod escape;
mod figures;
mod instructions;
mod items;
mod logs;
mod words;

use std::fmt::Write as _;

use escape::Text;
use words::{count, signed_by, utc};

use super::Report;
use crate::crypto::{base64url, sha256};

const STYLE: &str = include_str!("report.css");
/// A page may load nothing and run nothing; its one stylesheet stands in it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const DATA_BEGIN: &str = "<template id=\"accord-report\">";
const DATA_END: &str = "</template>";

/// The page of a report and its signed JSON, which must be of the same report.
#[must_use]
pub fn page(report: &Report, signed: &[u8]) -> String {
    let name = Text(&report.subject.name);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{name}: disagreement report</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    );
    header(&mut page, report);
    page.push_str("<main>\n");
    summary(&mut page, report);
    figures::write(&mut page, report);
    items::write_causes(&mut page, report);
    instructions::write_rounds(&mut page, report);
    instructions::write(&mut page, report);
    items::write(&mut page, report);
    logs::write(&mut page, report);
    page.push_str("</main>\n");
    logs::write_foot(&mut page, report, signed);
    page.push_str(DATA_BEGIN);
    // The line has no `<` and no `&`: what stands here is the JSON, byte for byte.
    page.push_str(&String::from_utf8_lossy(signed));
    page.push_str(DATA_END);
    page.push_str("\n</body>\n</html>\n");
    page
}

/// The source expression that lets a page's one stylesheet into a frame of a page whose own policy forbids inline styles
/// (Content Security Policy Level 3, section 2.3.1): frames made from a page's own bytes inherit its policy.
#[must_use]
pub fn style_source() -> String {
    let digest = sha256(format!("\n{STYLE}").as_bytes());
    let digits = base64url(digest.as_bytes()).replace('-', "+").replace('_', "/");
    format!("'sha256-{digits}='")
}

/// The signed JSON in a page; `None` if the text is no page of a report.
#[must_use]
pub fn embedded(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once(DATA_BEGIN)?;
    rest.split_once(DATA_END).map(|(data, _)| data)
}

fn header(page: &mut String, report: &Report) {
    let (subject, totals) = (&report.subject, report.totals);
    let _ = write!(
        page,
        "<header>\n<p class=\"kicker\">Disagreement report</p>\n<h1 dir=\"auto\">{}</h1>\n",
        Text(&subject.name)
    );
    if !subject.question.is_empty() {
        let _ = writeln!(page, "<p class=\"question\" dir=\"auto\">{}</p>", Text(&subject.question));
    }
    let _ = write!(
        page,
        "<p class=\"meta\">Made {} UTC {} from {} in {}. {} of {} have labels: {} by {}.</p>\n</header>\n",
        utc(report.making.at),
        signed_by(report),
        count(report.basis.n_events as u64, "event", "events"),
        count(report.basis.heads.len() as u64, "log", "logs"),
        totals.n_answered,
        count(totals.n_items.into(), "item", "items"),
        count(totals.n_labels.into(), "label", "labels"),
        count(report.figures.whole.n_people.into(), "person", "people"),
    );
}

/// What somebody who reads no further should know.
fn summary(page: &mut String, report: &Report) {
    let (figures, all) = (&report.figures, &report.disagreements);
    let of = &figures.whole.coefficients;
    let alpha = figures::estimate(&of.krippendorff_alpha, false);
    let percent = figures::estimate(&of.percent_agreement, true);
    let n_settled = all.n_all.saturating_sub(all.n_open);
    let _ = write!(
        page,
        "<section class=\"facts\" aria-label=\"Summary\">\n\
         <div><h2>Krippendorff’s alpha</h2><p class=\"big\">{alpha}</p></div>\n\
         <div><h2>Pairs of answers that agree</h2><p class=\"big\">{percent}</p></div>\n\
         <div><h2>Items with a disagreement</h2><p class=\"big\">{} <span class=\"ci\">{n_settled} settled, {} open</span></p></div>\n\
         <p class=\"reading\">{}.</p>\n",
        all.n_all, all.n_open, figures.reading
    );
    if let Some(skew) = figures.skew {
        let _ = writeln!(page, "<p class=\"note\">{skew}.</p>");
    }
    if let Some(faults) = logs::warning(report) {
        let _ = writeln!(page, "<p class=\"note\">{faults} <a href=\"#logs\">See the logs</a>.</p>");
    }
    page.push_str("</section>\n<nav aria-label=\"Contents\"><ul>\n");
    for (id, name) in [
        ("figures", "Agreement"),
        ("labels", "By label"),
        ("pairs", "By pair of labels"),
        ("time", "Over time"),
        ("causes", "Kinds of error"),
        ("instructions", "Instructions"),
        ("items", "Disagreements"),
        ("logs", "Logs and how to check"),
    ] {
        let _ = writeln!(page, "<li><a href=\"#{id}\">{name}</a></li>");
    }
    page.push_str("</ul></nav>\n");
}

#[cfg(test)]
mod tests;
