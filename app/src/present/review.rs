//! The review page.

mod alike;

use accord_core::client::Client;
use accord_core::event::{Cause, Choice};
use accord_core::ids::ItemId;
use accord_core::project::{Cell, ItemState, Project, Settled};
use accord_core::review::{Due, Turn, given};
use accord_core::visibility::votes_visible;

use super::choices;
use super::people::{around, expert, mentionable};
use super::thread::{answer, thread, votes};
use crate::model::{
    CauseView, ChoiceView, DisagreementRow, DisagreementView, RemarkView, ReviewView, SettlementView, SimilarView,
};
use crate::state::Ui;
use crate::tr;

/// So many rows of the list are drawn; the one on screen is among them and the others are counted.
const MAX_ROWS: usize = 50;
/// Rows before the one on screen.
const ROWS_BEFORE: usize = 15;
/// Enough of a text to recognise it.
const EXCERPT_CHARS: usize = 200;

/// The review page; empty for those who may not see others' votes. `similar`: settled items most like one, by index with
/// their cosine similarity, as the worker found them.
#[must_use]
pub fn review(client: &Client, ui: &Ui, similar: impl Fn(usize) -> Vec<(u32, f32)>) -> ReviewView {
    let (project, me) = (client.project(), client.me());
    if !me.role.reviews() {
        return ReviewView::default();
    }
    let due = client.review_order();
    // What is on screen was pinned: a key is meant for what is seen, not for what comes first now.
    let on_screen = ui.reviewed.filter(|id| project.item(id).is_some());
    let place = on_screen.and_then(|id| due.iter().position(|due| due.item == id));
    let first_row = place.unwrap_or(0).saturating_sub(ROWS_BEFORE).min(due.len().saturating_sub(MAX_ROWS));
    ReviewView {
        choices: on_screen.map_or_else(Vec::new, |id| answers(project, &id)),
        n_open: due.len(),
        place,
        rows: due.iter().skip(first_row).take(MAX_ROWS).filter_map(|due| row(client, due)).collect(),
        first_row,
        current: on_screen.map(|id| disagreement(client, ui, id, &due, place, similar)),
        causes: Cause::ALL.into_iter().map(cause_view).collect(),
        people: mentionable(client),
        n_settled: project.tally().n_settled,
        is_reading: on_screen.is_none() && (!due.is_empty() || !client.has_read_the_logs() && ui.online),
        can_undo: project.tally().settled_by.contains_key(&me.labeler),
    }
}

/// What can be settled with: the labels, or where more is asked than one label the answers that people gave.
fn answers(project: &Project, item: &ItemId) -> Vec<ChoiceView> {
    if project.manifest().schema.is_single() {
        return choices(project);
    }
    let view = |(idx, (choice, n_votes)): (usize, (Choice, u32))| ChoiceView {
        name: choice.shown().unwrap_or_default(),
        description: tr::n_votes(n_votes),
        group: String::new(),
        key: if idx < 9 { (idx + 1).to_string() } else { String::new() },
    };
    given(project, item).into_iter().enumerate().map(view).collect()
}

fn cause_view(cause: Cause) -> CauseView {
    let key = match cause {
        Cause::Slip => "S",
        Cause::UnclearInstructions => "U",
        Cause::AmbiguousItem => "A",
        Cause::WrongSchema => "W",
        Cause::BadItem => "B",
    };
    CauseView { name: cause.as_str().to_owned(), words: words(cause), key }
}

/// A cause in the words of the page.
fn words(cause: Cause) -> String {
    match cause {
        Cause::Slip => tr::review_cause_slip(),
        Cause::UnclearInstructions => tr::review_cause_instructions(),
        Cause::AmbiguousItem => tr::review_cause_ambiguous(),
        Cause::WrongSchema => tr::review_cause_labels(),
        Cause::BadItem => tr::review_cause_item(),
    }
}

fn row(client: &Client, due: &Due) -> Option<DisagreementRow> {
    let (_, item) = client.project().item(&due.item)?;
    let state = client.project().state(&due.item)?;
    let votes: Vec<String> = pattern(state).iter().map(|(name, count)| tr::review_row_votes(*count, name)).collect();
    let turn = match due.turn {
        Turn::Own => String::new(),
        Turn::Others => tr::review_turn_others(),
        Turn::Talk => tr::review_turn_talk(),
        Turn::Contested => tr::review_turn_contested(),
    };
    let text = excerpt(&item.text);
    Some(DisagreementRow { item: due.item.to_string(), text, votes: votes.join(", "), turn })
}

/// The answers that stand and how often each was given, most frequent first.
pub(super) fn pattern(state: &ItemState) -> Vec<(String, u32)> {
    let mut counts: Vec<(String, u32)> = Vec::new();
    for given in state.cells.values().filter_map(Cell::standing) {
        let name = answer(&given.answer.choice);
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

fn disagreement(
    client: &Client,
    ui: &Ui,
    id: ItemId,
    due: &[Due],
    place: Option<usize>,
    similar: impl Fn(usize) -> Vec<(u32, f32)>,
) -> DisagreementView {
    let project = client.project();
    let Some((item_idx, item)) = project.item(&id) else { return DisagreementView::default() };
    let state = project.state(&id);
    let is_closed = !votes_visible(project, &id, client.me().labeler, client.me().role);
    let remark = |(who, note): (_, &str)| RemarkView { who: around(client, state, &who), note: note.to_owned() };
    DisagreementView {
        item: id.to_string(),
        text: item.text.to_string(),
        why: if is_closed { tr::review_why_closed() } else { why(place.and_then(|place| due.get(place)), state) },
        votes: if is_closed { Vec::new() } else { votes(client, &id) },
        flags: state.map(|state| state.remarks().map(remark).collect()).unwrap_or_default(),
        settlements: state.map(|state| settlements(client, state)).unwrap_or_default(),
        is_contested: state.is_some_and(ItemState::is_contested),
        thread: thread(client, &id),
        similar: similar(item_idx).into_iter().filter_map(|found| similar_view(client, found)).collect(),
        in_talk: project.is_in_talk(&id),
        alike: if ui.looks_alike && project.manifest().schema.is_single() {
            alike::alike(client, id, due)
        } else {
            Vec::new()
        },
    }
}

/// Why an item is on screen, in a sentence.
fn why(due: Option<&Due>, state: Option<&ItemState>) -> String {
    let Some(due) = due else {
        let is_settled = state.is_some_and(|state| state.settlement().is_some());
        return if is_settled { tr::review_why_settled() } else { tr::review_why_agreed() };
    };
    // Ten steps: more digits would claim more than votes can tell.
    let chance = tr::number_percent(format!("{:.0}", (due.cost * 10.0).round() * 10.0));
    match due.turn {
        Turn::Own => tr::review_why_own(chance),
        Turn::Others => tr::review_why_others(chance),
        Turn::Talk => tr::review_why_talk(chance),
        Turn::Contested => tr::review_why_contested(),
    }
}

fn settlements(client: &Client, state: &ItemState) -> Vec<SettlementView> {
    let view = |settled: &Settled| SettlementView {
        who: expert(client, &settled.by),
        labels: settled.settle.right().filter_map(Choice::shown).collect(),
        reason: settled.settle.reason.clone(),
        cause: settled.settle.cause.map(words).unwrap_or_default(),
        at: settled.at.0,
    };
    state.settlements().into_iter().map(view).collect()
}

fn similar_view(client: &Client, (item_idx, cosine): (u32, f32)) -> Option<SimilarView> {
    let project = client.project();
    let item = project.items().get(item_idx as usize)?;
    // It may have been withdrawn since the worker was asked.
    let settled = project.state(&item.id)?.settlement()?;
    Some(SimilarView {
        item: item.id.to_string(),
        text: excerpt(&item.text),
        labels: one_of(settled),
        reason: settled.settle.reason.clone(),
        cosine,
    })
}

/// The labels that an expert takes for right, in a line.
pub(super) fn one_of(settled: &Settled) -> String {
    settled.settle.right().filter_map(Choice::shown).reduce(tr::review_or).unwrap_or_default()
}

/// Enough of a text to recognise it: 100 kB have no place in a list.
pub(super) fn excerpt(text: &str) -> String {
    text.chars().take(EXCERPT_CHARS).collect()
}
