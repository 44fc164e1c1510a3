//! What people do around the answers: settle, talk, write instructions, hold rounds.

use accord_core::command::{Command, Refusal};
use accord_core::event::{Cause, Change, Choice, Comment, Draw, Revise};
use accord_core::ids::{ItemId, LabelerId};
use accord_core::record::LabelName;
use accord_core::{review, rounds};
use accord_platform::{monotonic_millis, random_bytes};

use super::{command, label_at};
use crate::activity::ActiveTime;
use crate::in_words::InWords as _;
use crate::model::Draft;
use crate::state::Page;
use crate::{preferences, present};

pub(super) fn settle(page: &Page, item: &str, label_idx: usize, also: &[usize], reason: String, cause: Option<&str>) {
    let Ok(item) = item.parse::<ItemId>() else { return };
    let answers = answers(page, &item);
    let Some(answer) = answers.get(label_idx).cloned() else { return };
    let also = also.iter().filter_map(|idx| answers.get(*idx).cloned()).collect();
    command(page, Command::Settle { item, answer, also, reason, cause: cause.and_then(Cause::parse) });
    go_on(page, &[item]);
}

/// What an item can be settled with, in the order in which it is offered.
fn answers(page: &Page, item: &ItemId) -> Vec<Choice> {
    let client = page.client.borrow();
    let Some(project) = client.as_ref().map(accord_core::client::Client::project) else { return Vec::new() };
    let schema = &project.manifest().schema;
    match schema.is_single() {
        true => schema.labels().iter().map(|label| Choice::Label(label.name.clone())).collect(),
        false => review::given(project, item).into_iter().map(|(choice, _)| choice).collect(),
    }
}

pub(super) fn settle_batch(page: &Page, items: &[String], label_idx: usize, reason: String, cause: Option<&str>) {
    let Some(label) = label_at(page, label_idx) else { return };
    let items: Vec<ItemId> = items.iter().filter_map(|item| item.parse().ok()).collect();
    let cause = cause.and_then(Cause::parse);
    command(page, Command::SettleBatch { items: items.clone(), label, reason, cause });
    page.ui.borrow_mut().looks_alike = false;
    go_on(page, &items);
}

/// Shows the next disagreement, unless the settlement was refused.
fn go_on(page: &Page, settled: &[ItemId]) {
    if page.ui.borrow().refusal.is_some() {
        return;
    }
    let next = page.client.borrow().as_ref().and_then(|client| {
        // A settled item can still wait, where experts differ; it is not what comes next.
        client.review_order().iter().map(|due| due.item).find(|item| !settled.contains(item))
    });
    page.ui.borrow_mut().reviewed = next;
    page.pin_disagreement();
}

/// Withdraws the last settlement and shows its item.
pub(super) fn undo_settle(page: &Page) {
    let last = page
        .client
        .borrow()
        .as_ref()
        .and_then(|client| client.project().last_settled_by(&client.me().labeler).last().copied());
    command(page, Command::UndoSettle);
    if last.is_some() {
        page.ui.borrow_mut().reviewed = last;
        page.pin_disagreement();
    }
}

pub(super) fn select(page: &Page, item: &str) {
    {
        let mut ui = page.ui.borrow_mut();
        ui.reviewed = item.parse().ok();
        ui.looks_alike = false;
    }
    page.pin_disagreement();
}

pub(super) fn comment(page: &Page, item: &str, text: String, mentions: &[String]) {
    let Ok(item) = item.parse() else { return };
    let mentions: Vec<LabelerId> = mentions.iter().filter_map(|who| who.parse().ok()).collect();
    command(page, Command::Comment(Comment { item, text, mentions, reply_to: None }));
}

pub(super) fn uncomment(page: &Page, comment: &str) {
    if let Ok(comment) = comment.parse() {
        command(page, Command::Uncomment(comment));
    }
}

pub(super) fn talk(page: &Page, item: &str, open: bool) {
    if let Ok(item) = item.parse() {
        command(page, if open { Command::OpenTalk(item) } else { Command::CloseTalk(item) });
    }
}

pub(super) fn revise(page: &Page, draft: Draft) {
    let change = match draft.touched.as_slice() {
        [] => Change::Editorial,
        touched => Change::Meaning { labels: labels(page, touched), reask: draft.reask },
    };
    let after = page.client.borrow().as_ref().and_then(|client| {
        let is_current = present::reference(client.project()) == draft.after;
        is_current.then(|| client.project().instructions().reference())
    });
    match after {
        Some(after) => {
            command(page, Command::Revise(Revise { after, text: draft.text, change, summary: draft.summary }));
        }
        None => page.ui.borrow_mut().refusal = Some(Refusal::Overtaken.in_words()),
    }
}

pub(super) fn start_round(
    page: &Page,
    colliding: Option<(usize, usize)>,
    n_items: usize,
    people: &[String],
    note: String,
) {
    let pair = colliding.map(|(one, other)| labels(page, &[one, other]));
    let draw = match pair.as_deref() {
        Some([one, other]) => Draw::Colliding(one.clone(), other.clone()),
        _ => Draw::Random,
    };
    // Another draw each time; what was drawn is in the round itself.
    let seed = u64::from_le_bytes(random_bytes());
    let items = page
        .client
        .borrow()
        .as_ref()
        .map(|client| rounds::draw(client.project(), client.scores(), &draw, n_items, seed));
    let labelers = people.iter().filter_map(|who| who.parse().ok()).collect();
    command(page, Command::StartRound { items: items.unwrap_or_default(), draw, labelers, note });
}

pub(super) fn close_round(page: &Page, round: &str) {
    if let Ok(round) = round.parse() {
        command(page, Command::CloseRound(round));
    }
}

/// Remembers that the feedback so far was looked at.
pub(super) fn saw_feedback(page: &Page) {
    let latest = page.client.borrow().as_ref().and_then(|client| {
        let feedback = client.project().feedback(&client.me().labeler);
        let at = feedback.first().map(|it| it.settled.at)?;
        preferences::set_feedback_seen(&client.project().manifest().project.to_string(), at.0);
        Some(at)
    });
    let mut ui = page.ui.borrow_mut();
    ui.feedback_seen = latest.unwrap_or_default().max(ui.feedback_seen);
}

/// Where new instructions are on screen: goes on to the item, whose time begins now. Says whether they were.
pub(super) fn read_the_change(page: &Page) -> bool {
    let current = page.client.borrow().as_ref().and_then(|client| {
        let is_shown = present::has_changed(client, &page.ui.borrow());
        is_shown.then(|| client.project().instructions().reference())
    });
    let is_shown = current.is_some();
    if is_shown {
        let mut ui = page.ui.borrow_mut();
        ui.acknowledged = current;
        ui.activity = ActiveTime::start(monotonic_millis());
    }
    is_shown
}

fn labels(page: &Page, places: &[usize]) -> Vec<LabelName> {
    places.iter().filter_map(|place| label_at(page, *place)).collect()
}
