//! The records page.

use std::borrow::Cow;

use accord_core::client::Client;
use accord_core::event::{Curation, Tag};
use accord_core::export::{Table, Value};
use accord_core::ids::ItemId;
use accord_core::project::{Cell, Project};
use accord_core::record::Item;
use accord_core::records::Standing;
use accord_core::visibility::votes_visible;

use super::people::around;
use super::review::{excerpt, pattern};
use super::thread::answer;
use super::{count, overview};
use crate::model::{AskedView, RecordRow, RecordView, RecordsView, standing};
use crate::records::Records;
use crate::tr;

/// Rows that are drawn: those in view, and as many before and after.
const N_ROWS: usize = 90;
/// Rows before the first in view.
const ROWS_BEFORE: usize = 30;

/// The records page; empty for those who may not see others' answers.
#[must_use]
pub fn records(client: &Client, records: &Records) -> RecordsView {
    let project = client.project();
    if !client.me().role.reviews() {
        return RecordsView::default();
    }
    let first = (records.first as usize).saturating_sub(ROWS_BEFORE);
    let places = records.found.iter().enumerate().skip(first).take(N_ROWS);
    RecordsView {
        is_theirs: true,
        n_items: count(project.items().len()),
        n_found: count(records.found.len()),
        n_looked: records.n_looked().map(count),
        is_stale: records.is_stale(client),
        rows: places.filter_map(|(place, idx)| row(client, records, place, *idx as usize)).collect(),
        n_chosen: count(records.chosen.len()),
        labels: project.manifest().schema.labels().iter().map(|label| label.name.clone()).collect(),
        people: project.writers().keys().map(|who| (*who, overview::name(project, who))).collect(),
        tags: project.tally().tags.iter().map(|(tag, n)| (tag.clone(), *n)).collect(),
        asked: records.asked.as_ref().map(|act| asked(project, records, act)),
        told: records.told.clone(),
        can_undo: !client.session().curated.is_empty(),
        triage_told: records.triage_told.clone(),
        written: records.written.clone(),
        lost: records.lost.clone(),
        open: records.open.and_then(|item| record(client, item)),
        votes_planned: project.manifest().policy.votes_per_item,
    }
}

/// What was done, in words.
#[must_use]
pub fn told(act: &Curation, n: usize) -> String {
    let records = tr::n_records(n);
    match act {
        Curation::Drop { .. } => tr::records_told_drop(records),
        Curation::Keep => tr::records_told_keep(records),
        Curation::Send => tr::records_told_send(records),
        Curation::Unsend => tr::records_told_unsend(records),
        Curation::Ask { votes: 0 } => tr::records_told_planned(records),
        Curation::Ask { votes } => tr::records_told_return(*votes, records),
        Curation::Tag(tag) => tr::records_told_tag(tag.as_str(), records),
        Curation::Untag(tag) => tr::records_told_untag(tag.as_str(), records),
    }
}

/// What was found, as a table.
#[must_use]
pub fn records_table(client: &Client, records: &Records) -> Table {
    let columns =
        ["task", "text", "standing", "answers", "tags", "doubt", "sent", "ref", "class"].map(Cow::Borrowed).to_vec();
    let project = client.project();
    let line = |(place, idx): (usize, &u32)| {
        let row = row(client, records, place, *idx as usize)?;
        let item = project.items().get(*idx as usize)?;
        Some(vec![
            Value::Text(row.item.to_string()),
            Value::Text(item.text.to_string()),
            Value::Text(standing(row.standing)),
            Value::Text(row.answers),
            Value::Text(row.tags),
            row.doubt.map_or(Value::None, |doubt| Value::Number(f64::from(doubt))),
            Value::Int(row.is_sent.into()),
            item.reference.as_ref().map_or(Value::None, |it| Value::Text(it.to_string())),
            row.class.map_or(Value::None, |class| Value::Text(class.as_str().to_owned())),
        ])
    };
    Table { columns, rows: records.found.iter().enumerate().filter_map(line).collect() }
}

fn row(client: &Client, records: &Records, place: usize, item_idx: usize) -> Option<RecordRow> {
    let project = client.project();
    let item = project.items().get(item_idx)?;
    let curated = project.curated(&item.id);
    let is_visible = is_visible(client, &item.id);
    let doubt = client.scores().and_then(|scores| scores.uncertainty.get(item_idx)).copied();
    Some(RecordRow {
        place: count(place),
        item: item.id,
        text: excerpt(&item.text),
        standing: if is_visible { Standing::of(project, &item.id) } else { Standing::Begun },
        answers: if is_visible { answers(project, item) } else { tr::records_in_round() },
        tags: curated.tags().map(Tag::as_str).collect::<Vec<_>>().join(", "),
        doubt: doubt.filter(|doubt| doubt.is_finite()),
        class: records.triage.of(&item.id).map(|(class, _)| class),
        is_sent: curated.sent_at().is_some(),
        is_chosen: records.chosen.contains(&item.id),
        is_open: records.open == Some(item.id),
    })
}

fn is_visible(client: &Client, item: &ItemId) -> bool {
    let me = client.me();
    votes_visible(client.project(), item, me.labeler, me.role)
}

/// What holds, or what people answered.
fn answers(project: &Project, item: &Item) -> String {
    let Some(state) = project.state(&item.id) else { return String::new() };
    if let Some(settled) = state.settlement().and_then(|settled| settled.settle.answer.as_ref()) {
        return answer(settled);
    }
    let given = pattern(state);
    match given.as_slice() {
        [(only, 1)] => only.clone(),
        given => given.iter().map(|(name, n)| format!("{n} {name}")).collect::<Vec<_>>().join(", "),
    }
}

fn asked(project: &Project, records: &Records, act: &Curation) -> AskedView {
    let (mut n_changed, mut n_same, mut n_answered, mut n_settled) = (0, 0, 0, 0);
    for item in &records.chosen {
        if project.curated(item).would_change(act) {
            n_changed += 1;
            let state = project.state(item);
            n_answered += u32::from(state.is_some_and(|state| state.cells.values().any(|it| it.standing().is_some())));
            n_settled += u32::from(state.is_some_and(|state| state.settlement().is_some()));
        } else {
            n_same += 1;
        }
    }
    AskedView { act: act.clone(), n_changed, n_same, n_answered, n_settled }
}

fn record(client: &Client, id: ItemId) -> Option<RecordView> {
    let project = client.project();
    let (item_idx, item) = project.item(&id)?;
    let (state, curated, is_visible) = (project.state(&id), project.curated(&id), is_visible(client, &id));
    let shown = state.filter(|_| is_visible);
    let given = |(who, cell): (_, &Cell)| {
        let given = cell.standing()?;
        let secs = given.answer.context.active_ms as f32 / 1000.0;
        Some((around(client, state, who), answer(&given.answer.choice), secs))
    };
    let settled = shown.and_then(|state| state.settlement());
    let remarks = shown.into_iter().flat_map(|state| state.remarks());
    let remarks = remarks.map(|(who, note)| (around(client, state, &who), note.to_owned()));
    let comments = project
        .thread(&id)
        .filter(|_| is_visible)
        .map(|said| (around(client, state, &said.by), said.comment.text.clone()));
    let expected = client.scores().and_then(|scores| scores.likeliest(item_idx));
    let expected = expected.and_then(|(class_idx, share)| {
        let label = project.manifest().schema.labels().get(class_idx)?;
        Some((label.name.to_string(), share))
    });
    Some(RecordView {
        item: id,
        text: item.text.to_string(),
        standing: if is_visible { Standing::of(project, &id) } else { Standing::Begun },
        answers: shown.into_iter().flat_map(|state| state.cells.iter()).filter_map(given).collect(),
        settled: settled.and_then(|it| Some((answer(it.settle.answer.as_ref()?), it.settle.reason.clone()))),
        dropped: curated.dropped().map(ToOwned::to_owned),
        tags: curated.tags().cloned().collect(),
        said: remarks.chain(comments).collect(),
        expected,
        votes_wanted: project.votes_wanted(&id),
    })
}
