//! The review page.

use accord_core::client::Client;
use accord_core::event::{Cause, Choice};
use accord_core::ids::ItemId;
use accord_core::project::{Cell, Given, ItemState};

use super::{choices, count};
use crate::model::{DisagreementRow, DisagreementView, ReviewView, VoteView};
use crate::state::Ui;

/// The review page; empty for those who may not see others' votes.
#[must_use]
pub fn review(client: &Client, ui: &Ui) -> ReviewView {
    let project = client.project();
    if !client.me().role.reviews() {
        return ReviewView::default();
    }
    let mut open: Vec<(ItemId, &ItemState)> = project
        .tally()
        .disagreements
        .iter()
        .filter_map(|id| project.item(id).and(project.state(id)).map(|state| (*id, state)))
        .collect();
    // Most evenly split first, then those with most votes; the id keeps the order still.
    open.sort_by(|(a_id, a), (b_id, b)| {
        let key = |state: &ItemState| (entropy(state), votes(state).len());
        let (a_key, b_key) = (key(a), key(b));
        b_key.0.total_cmp(&a_key.0).then(b_key.1.cmp(&a_key.1)).then(a_id.cmp(b_id))
    });
    let chosen = ui.reviewed.filter(|id| open.iter().any(|(open_id, _)| open_id == id));
    let current = chosen.or_else(|| open.first().map(|(id, _)| *id));
    let mine = |state: &ItemState| state.settlement().is_some_and(|settled| settled.by == client.me().labeler);
    ReviewView {
        choices: choices(project),
        current: current.and_then(|id| disagreement(client, &id)),
        open: open.iter().filter_map(|(id, state)| row(client, id, state)).collect(),
        causes: Cause::ALL.into_iter().map(|cause| (cause.as_str().to_owned(), words(cause).to_owned())).collect(),
        n_settled: project.tally().n_settled,
        can_undo: project.tally().n_settled > 0 && project.states().values().any(mine),
    }
}

/// A cause in the words of the page.
const fn words(cause: Cause) -> &'static str {
    match cause {
        Cause::Slip => "Somebody slipped",
        Cause::UnclearInstructions => "The instructions do not say",
        Cause::AmbiguousItem => "More than one answer is right",
        Cause::WrongSchema => "The labels do not fit",
        Cause::BadItem => "The item is broken",
    }
}

fn row(client: &Client, id: &ItemId, state: &ItemState) -> Option<DisagreementRow> {
    let (_, item) = client.project().item(id)?;
    let mut counts: Vec<(String, u32)> = Vec::new();
    for given in votes(state) {
        let name = answer(given);
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let votes: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    Some(DisagreementRow { item: id.to_string(), text: item.text.chars().take(200).collect(), votes: votes.join(", ") })
}

fn disagreement(client: &Client, id: &ItemId) -> Option<DisagreementView> {
    let (_, item) = client.project().item(id)?;
    let state = client.project().state(id)?;
    let vote = |(idx, given): (usize, &Given)| VoteView {
        who: neutral_name(idx),
        answer: answer(given),
        active_secs: given.answer.context.active_ms as f32 / 1000.0,
        stratum: given.answer.context.stratum.as_str().replace('-', " "),
        note: match &given.answer.choice {
            Choice::Skip { reason } => reason.clone(),
            Choice::Label(_) | Choice::Clear => String::new(),
        },
    };
    let voters: Vec<_> = state.cells.keys().collect();
    let name_of = |who| voters.iter().position(|known| **known == who).map_or("Somebody".to_owned(), neutral_name);
    Some(DisagreementView {
        item: id.to_string(),
        text: item.text.to_string(),
        votes: votes(state).into_iter().enumerate().map(vote).collect(),
        flags: state.remarks().map(|(who, note)| (name_of(who), note.to_owned())).collect(),
    })
}

/// `Labeler A`, `Labeler B` …: who said it must not decide what is right.
fn neutral_name(idx: usize) -> String {
    let letter = u8::try_from(idx % 26).map_or('?', |idx| char::from(b'A' + idx));
    format!("Labeler {letter}")
}

fn votes(state: &ItemState) -> Vec<&Given> {
    state.cells.values().filter_map(Cell::standing).collect()
}

fn answer(given: &Given) -> String {
    match &given.answer.choice {
        Choice::Label(label) => label.to_string(),
        Choice::Skip { .. } | Choice::Clear => "Skipped".to_owned(),
    }
}

/// Shannon entropy of the labels given, in nats.
fn entropy(state: &ItemState) -> f64 {
    let labels: Vec<String> = votes(state).into_iter().map(answer).filter(|name| name != "Skipped").collect();
    let n = count(labels.len());
    let mut distinct = labels.clone();
    distinct.sort();
    distinct.dedup();
    let term = |label: &String| {
        let share = f64::from(count(labels.iter().filter(|given| *given == label).count())) / f64::from(n);
        -share * share.ln()
    };
    distinct.iter().map(term).sum()
}
