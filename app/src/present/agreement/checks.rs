//! What people did on items whose answers are known.
//!
//! Scores on check items are for reviewers alone: a labeler who saw them could tell which items these are. Their cost is
//! that of the check items' answers, however large the project is.

use accord_core::client::Client;
use accord_core::ids::LabelerId;
use accord_core::known::{LabelerScore, score};

use super::super::count;
use super::people::rater;
use crate::known::KnownFile;
use crate::model::agreement::{CheckRow, ChecksView, PracticeRow};

/// Check items against the file that was loaded, for reviewers.
pub(super) fn checks(client: &Client, known: Option<&KnownFile>) -> Option<ChecksView> {
    if !client.me().role.reviews() {
        return None;
    }
    let Some(file) = known else { return Some(ChecksView::default()) };
    let scores = score(client.project(), &file.answers);
    Some(ChecksView {
        file: Some(file.name.clone()),
        n_items: count(file.answers.len()),
        problems: file.problems.clone(),
        rows: scores.iter().filter(|score| score.check.n > 0).map(|score| row(client, score)).collect(),
    })
}

fn row(client: &Client, score: &LabelerScore) -> CheckRow {
    let labels = client.project().manifest().schema.labels();
    let label = |idx: usize| labels.get(idx).map_or_else(String::new, |label| label.name.to_string());
    let wrong = score.confusion.iter().filter(|((known, given), _)| known != given);
    CheckRow {
        rater: rater(client, *score.labeler.as_bytes()),
        counts: (score.check.n_right, score.check.n),
        share: score.check.share.map(|share| (share.value, share.low, share.high)),
        wrong: wrong.map(|((known, given), n)| (label(*known), label(*given), *n)).collect(),
    }
}

/// How people did on practice items: all of them for reviewers, their own for others.
pub(super) fn practice(client: &Client) -> Vec<PracticeRow> {
    let (project, me) = (client.project(), client.me());
    let is_theirs = |id: &&LabelerId| me.role.reviews() || **id == me.labeler;
    let row = |id: &LabelerId| {
        let score = project.practice_score(id);
        (score.n > 0).then(|| PracticeRow { rater: rater(client, *id.as_bytes()), counts: (score.n_right, score.n) })
    };
    project.practised().keys().filter(is_theirs).filter_map(row).collect()
}
