//! Where a report differs from the one that its logs give.

use accord_core::report::{Report, html};
use accord_core::wire::report::differences;

use super::Findings;
use super::file::ReportFile;

/// Differences that are told one by one.
const MAX_TOLD: usize = 20;
/// Characters of a line that are told.
const MAX_SHOWN: usize = 100;

/// Compares the data, value by value.
pub(super) fn data(stated: &[u8], computed: &[u8], findings: &mut Findings) {
    let found = differences(stated, computed);
    findings.wrong.extend(found.iter().take(MAX_TOLD).map(ToString::to_string));
    if found.len() > MAX_TOLD {
        findings.wrong.push(format!("{} more values differ", found.len() - MAX_TOLD));
    }
    if found.is_empty() {
        findings.wrong.push("its values are right, but they are not written as reports are".to_owned());
    }
}

/// Compares a page with the one that the data give, and names the first line that differs.
pub(super) fn page(file: &ReportFile, report: &Report, findings: &mut Findings) {
    let Some(page) = &file.page else { return };
    let computed = html::page(report, &file.data);
    if *page == computed {
        findings.notes.push("the page shows exactly its data".to_owned());
        return;
    }
    let differs = |(_, (one, other)): &(usize, (Option<&str>, Option<&str>))| one != other;
    let lines = page.split('\n').map(Some).chain(std::iter::repeat(None));
    let expected = computed.split('\n').map(Some).chain(std::iter::repeat(None));
    let n_lines = page.split('\n').count().max(computed.split('\n').count());
    let first = (1..=n_lines).zip(lines.zip(expected)).find(differs);
    if let Some((number, (found, wanted))) = first {
        let place = differs_at(found.unwrap_or_default(), wanted.unwrap_or_default());
        findings.wrong.push(format!(
            "line {number} of the page: it has {}, its data give {}",
            shown(found, place),
            shown(wanted, place)
        ));
    }
}

/// Where two texts begin to differ, in characters.
fn differs_at(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
}

/// A line around the place where it differs.
fn shown(line: Option<&str>, place: usize) -> String {
    let Some(line) = line else { return "nothing".to_owned() };
    let from = place.saturating_sub(MAX_SHOWN / 2);
    let part: String = line.chars().skip(from).take(MAX_SHOWN).collect();
    format!("{part:?}")
}
