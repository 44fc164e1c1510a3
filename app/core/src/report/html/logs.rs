//! Where a report comes from and how to check it: the logs it names, what is wrong with them, its digest.

use std::fmt::Write as _;

use super::escape::Text;
use super::words::{Who, count};
use crate::crypto::{base64url, sha256};
use crate::project::LogFault;
use crate::report::{Basis, Report};

/// A sentence where the logs are not whole.
pub(super) fn warning(report: &Report) -> Option<String> {
    let basis = &report.basis;
    let n = basis.faults.len() + basis.quarantined.len() + basis.withheld.len();
    (n > 0).then(|| {
        format!(
            "The logs are not whole: {} missing, forked, set aside or withheld.",
            count(n as u64, "segment is", "segments are")
        )
    })
}

pub(super) fn write(page: &mut String, report: &Report) {
    let basis = &report.basis;
    let _ = write!(
        page,
        "<section id=\"logs\">\n<h2>Logs</h2>\n<p>Every figure of this report follows from {} in {} and from the project’s generation {}. \
         To check it, run <code>accord verify</code> with this file and the store: it fetches exactly the segments named here, \
         computes everything again, and says where something differs.</p>\n",
        count(basis.n_events as u64, "event", "events"),
        count(basis.n_segments as u64, "segment", "segments"),
        report.subject.generation
    );
    if basis.heads.is_empty() {
        page.push_str("<p>There are no logs yet.</p>\n");
    } else {
        heads(page, report);
    }
    faults(page, basis);
    page.push_str("</section>\n");
}

fn heads(page: &mut String, report: &Report) {
    page.push_str(
        "<div class=\"wide\"><table class=\"logs\">\n<thead><tr><th scope=\"col\">Device</th><th scope=\"col\">Segments</th><th scope=\"col\">Digest of the last</th></tr></thead>\n<tbody>\n",
    );
    for head in &report.basis.heads {
        let who = head.letter.map_or_else(String::new, |letter| format!("{} ", Who(report, letter)));
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{who}<code>{}</code></th><td>{} to {}</td><td><code>{}</code></td></tr>",
            head.device, head.from, head.seq, head.digest
        );
    }
    page.push_str("</tbody></table></div>\n");
}

fn faults(page: &mut String, basis: &Basis) {
    let mut lines: Vec<String> = Vec::new();
    for (device, fault) in &basis.faults {
        lines.push(match fault {
            LogFault::Gap { seq } => format!("Device <code>{device}</code>: segment {seq} is missing."),
            LogFault::Fork { seq } => {
                format!("Device <code>{device}</code>: several segments claim place {seq}; all are counted.")
            }
            LogFault::Broken { seq } => {
                format!("Device <code>{device}</code>: segment {seq} does not continue the one before it.")
            }
        });
    }
    for kept in &basis.quarantined {
        lines.push(format!("<code>{}</code> is set aside: {}.", Text(&kept.key), Text(&kept.why)));
    }
    for it in &basis.withheld {
        lines.push(format!(
            "Device <code>{}</code>: others had seen segment {}, and it was not there.",
            it.device, it.seq
        ));
    }
    for labeler in &basis.unverified {
        lines.push(format!("<code>{labeler}</code> was not admitted by the owner and counts nowhere."));
    }
    if basis.n_unknown_events > 0 {
        let n = count(basis.n_unknown_events.into(), "event is of a kind", "events are of kinds");
        lines.push(format!("{n} this version does not know."));
    }
    if lines.is_empty() {
        page.push_str("<p>All logs are whole; nothing is missing, forked or set aside.</p>\n");
        return;
    }
    page.push_str("<ul class=\"faults\">\n");
    for line in lines {
        let _ = writeln!(page, "<li>{line}</li>");
    }
    page.push_str("</ul>\n");
}

pub(super) fn write_foot(page: &mut String, report: &Report, signed: &[u8]) {
    let basis = &report.basis;
    let _ = write!(
        page,
        "<footer>\n<dl>\n<dt>Project</dt><dd><code>{}</code></dd>\n<dt>Manifest</dt><dd><code>{}</code></dd>\n\
         <dt>State of the logs</dt><dd><code>{}</code></dd>\n<dt>Signed with</dt><dd><code>{}</code></dd>\n\
         <dt>SHA-256 of the report’s JSON</dt><dd><code>{}</code></dd>\n</dl>\n\
         <p>The JSON with its signature stands in this file, after this line, where browsers do not show it.</p>\n</footer>\n",
        report.subject.id,
        report.subject.manifest,
        basis.fold,
        base64url(&report.making.by.0),
        sha256(signed)
    );
}
