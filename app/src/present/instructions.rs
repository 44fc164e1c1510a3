//! The instructions: as they are, as they were, and what a labeler has not seen of them.

mod diff;
mod markdown;
mod sections;

use accord_core::client::Client;
use accord_core::event::{Change, InstructionsRef, Millis};
use accord_core::ids::ItemId;
use accord_core::project::{PastRevision, Project, Revision};
use accord_core::record::LabelName;

use super::count;
use super::overview::name;
use crate::model::{ChangeView, InstructionsView, RevisionRow};
use crate::state::Ui;
use crate::tr;

pub use diff::diff;
pub use markdown::markdown;
pub use sections::{is_touched, with_example};

/// Who did something so lately, by the logs' clocks, is taken to be at work.
const LIVE_MILLIS: u64 = 10 * 60 * 1000;

/// The instructions page.
#[must_use]
pub fn instructions(client: &Client, ui: &Ui) -> InstructionsView {
    let project = client.project();
    let current = project.instructions();
    let labels: Vec<LabelName> = project.manifest().schema.labels().iter().map(|label| label.name.clone()).collect();
    let may_edit = client.me().role.reviews();
    let touched: Vec<LabelName> = ui.touched.iter().filter_map(|idx| labels.get(*idx).cloned()).collect();
    // One pass over all answers, so only for those who are about to write.
    let affected = if may_edit && !touched.is_empty() { project.would_affect(&touched) } else { Default::default() };
    let waiting = project.n_affected();
    InstructionsView {
        version: current.version,
        reference: reference(project),
        text: current.text.clone(),
        may_edit,
        labels: labels.iter().map(ToString::to_string).collect(),
        waiting: if may_edit { (waiting.n_answers, waiting.n_people) } else { (0, 0) },
        affected: (affected.n_answers, affected.n_people),
        n_live: n_live(project),
        history: history(project),
    }
}

/// Which text holds, in a form that says whether a draft was made from it.
#[must_use]
pub fn reference(project: &Project) -> String {
    let current = project.instructions();
    let revision = current.revision.map(|id| id.to_string()).unwrap_or_default();
    format!("{} {revision}", current.version)
}

fn n_live(project: &Project) -> u32 {
    let last: Vec<Millis> = project.writers().keys().filter_map(|who| project.last_at(who)).collect();
    let now = last.iter().max().copied().unwrap_or_default();
    count(last.iter().filter(|at| at.0.saturating_add(LIVE_MILLIS) >= now.0).count())
}

fn history(project: &Project) -> Vec<RevisionRow> {
    let owners = &project.manifest().instructions;
    let past = project.instructions_history();
    let current = project.instructions();
    let first = RevisionRow {
        key: format!("manifest {}", owners.version),
        version: owners.version,
        by: String::new(),
        at: None,
        summary: String::new(),
        meaning: tr::rounds_meaning_first(),
        stands: past.iter().any(|past| past.stands) || current.revision.is_none(),
        is_fork: false,
        before: None,
        text: owners.text.clone(),
    };
    let mut rows: Vec<RevisionRow> = past.iter().map(|it| revision(project, it)).collect();
    // The owner's text may have come after revisions, with a later manifest.
    let place = rows.partition_point(|row| row.version < owners.version);
    rows.insert(place, first);
    rows.reverse();
    rows
}

fn revision(project: &Project, past: &PastRevision<'_>) -> RevisionRow {
    let Revision { by, id, at, revise, .. } = past.revision;
    RevisionRow {
        key: id.to_string(),
        version: past.revision.reference().version,
        by: name(project, by),
        at: Some(at.0),
        summary: revise.summary.clone(),
        meaning: meaning(project, past.revision),
        stands: past.stands,
        is_fork: past.is_fork,
        before: text_of(project, revise.after).map(str::to_owned),
        text: revise.text.clone(),
    }
}

/// What a revision means for answers, in words.
fn meaning(project: &Project, revision: &Revision) -> String {
    let Change::Meaning { labels, reask } = &revision.revise.change else {
        return tr::rounds_meaning_wording();
    };
    let names: Vec<String> = labels.iter().map(|label| tr::rounds_meaning_label(label.to_string())).collect();
    let names = names.join(", ");
    match (reask, project.left_by(revision).n_answers) {
        (true, 0) => tr::rounds_meaning_done(names),
        (true, n) => tr::rounds_meaning_reask(names, n),
        (false, n) => tr::rounds_meaning_no_reask(names, n),
    }
}

/// A text of the instructions, where it is at hand.
fn text_of(project: &Project, which: InstructionsRef) -> Option<&str> {
    let owners = &project.manifest().instructions;
    let Some(id) = which.revision else {
        return (owners.version == which.version).then_some(owners.text.as_str());
    };
    let past = project.instructions_history();
    let found =
        past.iter().find(|past| past.revision.id == id && past.revision.reference().version == which.version)?;
    Some(&found.revision.revise.text)
}

/// What this person has not seen of the instructions: they answered under another text last, and did not say since that
/// they have read on. `None` for those who never answered: they meet the text as it is.
#[must_use]
pub fn change(client: &Client, ui: &Ui) -> Option<ChangeView> {
    let (project, me) = (client.project(), client.me());
    let current = project.instructions().reference();
    let from = last_answered_under(project, client).filter(|_| has_changed(client, ui))?;
    let since: Vec<&Revision> = standing_since(project, from);
    let mut labels: Vec<LabelName> = Vec::new();
    for revision in &since {
        if let Change::Meaning { labels: named, .. } = &revision.revise.change {
            labels.extend(named.iter().filter(|label| !labels.contains(label)).cloned().collect::<Vec<_>>());
        }
    }
    let after = &project.instructions().text;
    let before = text_of(project, from);
    let told = |before: &str| diff(before, after);
    Some(ChangeView {
        version: current.version,
        from: from.version,
        summaries: since.iter().map(|it| it.revise.summary.clone()).filter(|summary| !summary.is_empty()).collect(),
        labels: labels.iter().map(ToString::to_string).collect(),
        diff: before.map(told).unwrap_or_default(),
        n_again: count(project.affected(&me.labeler).len()),
    })
}

/// Whether new instructions come before the item.
#[must_use]
pub fn has_changed(client: &Client, ui: &Ui) -> bool {
    let current = client.project().instructions().reference();
    let from = last_answered_under(client.project(), client);
    // Practice comes first, and has texts of its own.
    let is_practice = client.session().practice.is_some();
    !is_practice && ui.acknowledged != Some(current) && from.is_some_and(|from| from != current)
}

/// The revisions that stand and are newer than a text, oldest first.
fn standing_since(project: &Project, from: InstructionsRef) -> Vec<&Revision> {
    let past = project.instructions_history();
    let is_newer = |past: &PastRevision<'_>| past.stands && past.revision.reference().version > from.version;
    past.into_iter().filter(is_newer).map(|past| past.revision).collect()
}

/// The text under which this person gave the latest of their answers that stand.
fn last_answered_under(project: &Project, client: &Client) -> Option<InstructionsRef> {
    let me = client.me().labeler;
    let (_, item) = project.tally().given_by(&me).last()?;
    let given = project.state(item)?.cells.get(&me)?.standing()?;
    Some(given.answer.context.instructions())
}

/// What this person answered to an item that is asked again because the instructions changed; empty for others.
pub(super) fn answered_before(client: &Client, item: &ItemId) -> String {
    let (project, me) = (client.project(), client.me().labeler);
    if !project.affected(&me).contains(item) {
        return String::new();
    }
    let cell = project.state(item).and_then(|state| state.cells.get(&me));
    match cell.and_then(|cell| cell.standing()).map(|given| (&given.answer.choice, &given.answer.context)) {
        Some((choice, context)) => {
            let (version, answer) = (context.instructions_version, choice.shown().unwrap_or_default());
            tr::rounds_answered_before(answer, version)
        }
        None => String::new(),
    }
}
