//! The label page.

mod why;

use accord_core::client::{Client, SaveState as CoreState};
use accord_core::command::{Done, Practising, Shown};
use accord_core::event::Choice;
use accord_core::ids::ItemId;
use accord_core::project::{Cell, Given};

use super::{choices, count, instructions, rounds};
use crate::model::{
    EmptyQueue, FeedbackView, HistoryEntry, ItemView, LabelView, PracticeView, SaveState, SuggestionView,
};
use crate::state::Ui;
use crate::tr;

/// A break is suggested after so long.
const BREAK_AFTER_MINUTES: u64 = 50;
const HISTORY_LENGTH: usize = 20;
/// The pace is shown once it rests on this many answers, and over so many at most.
const PACE_MIN_ANSWERS: usize = 5;
const PACE_MAX_ANSWERS: usize = 50;

/// The label page.
#[must_use]
pub fn label(client: &Client, ui: &Ui) -> LabelView {
    let (project, session) = (client.project(), client.session());
    let manifest = project.manifest();
    LabelView {
        question: manifest.schema.prompt().to_owned(),
        choices: choices(project),
        n_questions: if manifest.schema.is_single() { 0 } else { count(manifest.schema.questions().count()) },
        item: session.shown.and_then(|shown| item(client, shown)),
        practice: session.practice.as_ref().and_then(|practice| practised(client, practice)),
        selected: ui.selected.or_else(|| earlier_answer(client)),
        confirm: ui.confirm,
        suggested: client.suggested().map(|label_idx| SuggestionView { label_idx, by: suggested_by(client) }),
        offers_batches: project.suggestions().is_some(),
        empty: empty(client, ui),
        n_mine: client.n_mine(),
        n_complete: project.tally().n_complete,
        n_items: project.n_items_announced(),
        history: recent(client).into_iter().take(HISTORY_LENGTH).map(|given| entry(client, given)).collect(),
        can_undo: !session.undo.is_empty(),
        can_redo: !session.redo.is_empty(),
        instructions_version: project.instructions().version,
        instructions: project.instructions().text.clone(),
        per_hour: per_hour(client),
        unbroken_minutes: unbroken_minutes(client),
        changed: instructions::change(client, ui),
        round: rounds::line(client),
    }
}

/// Whose suggestion is filled in: the scorer's, or that of the owner's model with its name.
pub(super) fn suggested_by(client: &Client) -> String {
    match client.predicted() {
        Some(prediction) if prediction.model.is_empty() => tr::label_by_some_model(),
        Some(prediction) => tr::label_by_model(&prediction.model),
        None if client.suggested().is_some() => tr::label_by_the_scorer(),
        None => String::new(),
    }
}

/// For how long this person has answered without a break, once one would help; by tens, so that it does not tick.
fn unbroken_minutes(client: &Client) -> Option<u64> {
    let minutes = client.project().stretch(&client.me().labeler).0 / 60_000;
    (minutes >= BREAK_AFTER_MINUTES).then_some(minutes / 10 * 10)
}

fn empty(client: &Client, ui: &Ui) -> EmptyQueue {
    match (client.project().items().is_empty(), ui.items_loaded, ui.online) {
        (_, true, _) => EmptyQueue::Done,
        (true, false, false) => EmptyQueue::Offline,
        _ => EmptyQueue::Loading,
    }
}

fn item(client: &Client, shown: Shown) -> Option<ItemView> {
    let (_, item) = client.project().item(&shown.pick.item)?;
    let state = client.project().state(&item.id);
    let flagged = state.and_then(|state| state.flags().get(&client.me().labeler)).and_then(|flag| flag.3.note.clone());
    Some(ItemView {
        id: item.id.to_string(),
        text: item.text.to_string(),
        has_parts: !item.parts.is_empty() || item.sensitive,
        why: why::sentence(client, shown),
        why_details: shown.pick.reason.map(|reason| why::details(shown.pick.stratum, &reason)).unwrap_or_default(),
        flagged,
        before: instructions::answered_before(client, &item.id),
    })
}

fn practised(client: &Client, practice: &Practising) -> Option<PracticeView> {
    let project = client.project();
    let item = project.manifest().practice.get(practice.idx)?;
    let score = project.practice_score(&client.me().labeler);
    let feedback = practice.told.as_ref().map(|given| FeedbackView {
        right: item.accepts(given),
        given: given.to_string(),
        accepted: item.accepted.iter().map(ToString::to_string).collect(),
        reason: item.reason.clone(),
    });
    Some(PracticeView {
        id: item.id.to_string(),
        place: (count(practice.idx + 1), count(project.manifest().practice.len())),
        text: item.text.to_string(),
        score: (score.n_right, score.n),
        feedback,
    })
}

/// The answer that stands for an item the person went back to.
fn earlier_answer(client: &Client) -> Option<usize> {
    let shown = client.session().shown.filter(|shown| shown.revisit)?;
    client.project().manifest().schema.index_of(standing(client, &shown.pick.item)?.answer.choice.label()?)
}

fn standing<'a>(client: &'a Client, item: &ItemId) -> Option<&'a Given> {
    client.project().state(item)?.cells.get(&client.me().labeler).and_then(Cell::standing)
}

/// This person's answers that stand, newest first, each item once.
fn recent(client: &Client) -> Vec<(ItemId, &Given)> {
    let mut seen = Vec::new();
    let mut given = Vec::new();
    for done in client.session().undo.iter().rev() {
        let items: &[ItemId] = match done {
            Done::Answered { item, .. } => std::slice::from_ref(item),
            Done::Confirmed { items, .. } => items,
            Done::Repeated { .. } | Done::Flagged { .. } => &[],
        };
        for item in items {
            if !seen.contains(item) {
                seen.push(*item);
                given.extend(standing(client, item).map(|given| (*item, given)));
            }
        }
        if given.len() >= PACE_MAX_ANSWERS {
            break;
        }
    }
    given
}

fn entry(client: &Client, (item, given): (ItemId, &Given)) -> HistoryEntry {
    let project = client.project();
    let answer = given.answer.choice.shown().unwrap_or_else(tr::skipped);
    let settled = project.state(&item).and_then(|state| state.settlement());
    let label = settled.and_then(|settled| settled.settle.answer.as_ref()).and_then(Choice::shown);
    HistoryEntry {
        item: item.to_string(),
        text: project.item(&item).map_or_else(String::new, |(_, item)| first_line(&item.text)),
        settled: label.filter(|label| *label != answer),
        answer,
        state: match client.save_state(&given.id) {
            Some(CoreState::Saving) => SaveState::Saving,
            Some(CoreState::Saved) => SaveState::Saved,
            Some(CoreState::Sent) => SaveState::Sent,
            // Answers of another device of this person came from the store.
            Some(CoreState::Synced) | None => SaveState::Synced,
        },
    }
}

/// Enough to recognise an item; 100 kB of text have no place in a list.
fn first_line(text: &str) -> String {
    text.chars().take(200).collect()
}

/// Answers an hour of active time, over the latest ones.
fn per_hour(client: &Client) -> Option<u32> {
    let recent = recent(client);
    let active_ms: u64 = recent.iter().map(|(_, given)| u64::from(given.answer.context.active_ms)).sum();
    if recent.len() < PACE_MIN_ANSWERS || active_ms == 0 {
        return None;
    }
    u32::try_from(3_600_000 * recent.len() as u64 / active_ms).ok()
}
