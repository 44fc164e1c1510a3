//! The one place where what a person does becomes what happens.

mod around;
mod by_hand;
mod elsewhere;
mod form;
mod people;
mod reports;

use accord_core::client::Msg;
use accord_core::command::{Command, Ctx, Done};
use accord_core::event::{Choice, Curation, Millis};
use accord_core::ids::{EventId, ItemId};
use accord_core::record::LabelName;
use accord_platform::{monotonic_millis, now_millis, random_bytes, spawn, use_new_version};
use leptos::prelude::{GetUntracked as _, Set as _};

use crate::in_words::InWords as _;
use crate::model::{Action, FormAct, Route};
use crate::state::{Page, Ui};
use crate::{later, open, preferences, speaking};

pub(crate) use elsewhere::act as act_elsewhere;
pub(crate) use form::keep_now as keep_draft;

/// What the model would answer is accepted only after so long on screen.
const MIN_LOOK_MILLIS: u64 = 400;

/// Follows an action.
pub fn act(page: &Page, action: Action) {
    page.ui.borrow_mut().refusal = None;
    match action {
        Action::Speak { language } => speaking::choose(page, language),
        Action::Join { name } => open::join(page, &name),
        Action::PasteLink { link } => open::paste(page, &link),
        Action::OpenLinkFile { field_id } => open::open_file(page, field_id),
        Action::OpenProject { project } => open::open_known(page, &project),
        Action::Choose { label_idx } => choose(page, label_idx),
        Action::Confirm => confirm(page),
        Action::ConfirmBatch { odd } => confirm_batch(page, &odd),
        Action::Skip { reason } => command(page, Command::Answer(Choice::Skip { reason })),
        Action::Flag { note } => command(page, Command::Flag { note }),
        Action::Undo => take_back(page, Command::Undo),
        Action::Redo => take_back(page, Command::Redo),
        Action::Revisit { item } => revisit(page, &item),
        Action::SyncNow => page.receive(Msg::SyncNow),
        Action::SetConfirm { confirm } => {
            preferences::set_confirm(confirm);
            page.ui.borrow_mut().confirm = confirm;
        }
        Action::UseNewVersion => spawn(use_new_version()),
        elsewhere => later::act(page, elsewhere),
    }
    page.changed();
}

fn choose(page: &Page, label_idx: usize) {
    let confirm = {
        let mut ui = page.ui.borrow_mut();
        ui.selected = Some(label_idx);
        ui.confirm
    };
    if !confirm {
        answer(page, label_idx);
    }
}

fn confirm(page: &Page) {
    if around::read_the_change(page) {
        return;
    }
    if practice(page) == Some(true) {
        if let Some(client) = page.client.borrow_mut().as_mut() {
            client.go_on(now_millis());
        }
        page.measure();
        return;
    }
    let (selected, confirm) = {
        let ui = page.ui.borrow();
        (ui.selected, ui.confirm)
    };
    // Without a selection Enter does nothing: a key meant for the item before never answers this one.
    let label_idx = selected.filter(|_| confirm).or_else(|| suggested(page));
    if let Some(label_idx) = label_idx {
        answer(page, label_idx);
    }
}

/// The suggestion on screen, once it can have been read.
fn suggested(page: &Page) -> Option<usize> {
    let client = page.client.borrow();
    let client = client.as_ref()?;
    let shown_at = client.session().shown?.shown_at;
    client.suggested().filter(|_| can_have_been_read(shown_at))
}

fn confirm_batch(page: &Page, odd: &[String]) {
    let shown_at = page.client.borrow().as_ref().and_then(|it| it.session().batch.as_ref().map(|it| it.shown_at));
    if shown_at.is_some_and(can_have_been_read) {
        command(page, Command::ConfirmBatch { odd: odd.iter().filter_map(|item| item.parse().ok()).collect() });
    }
}

/// Undo and redo. What they change is on screen: batches on the page of look-alikes, single answers on the label page.
fn take_back(page: &Page, what: Command) {
    let (is_undo, is_label) = (what == Command::Undo, page.route.get_untracked() == Route::Label);
    let has_steps = |ui: &Ui| !if is_undo { &ui.drafts.done } else { &ui.drafts.undone }.is_empty();
    // What was done to the answer on screen comes before the answer that was given last.
    if is_label && has_steps(&page.ui.borrow()) {
        return later::act(page, Action::Form(if is_undo { FormAct::Undo } else { FormAct::Redo }));
    }
    let is_batch = page.client.borrow().as_ref().is_some_and(|client| {
        let session = client.session();
        let stack = if is_undo { &session.undo } else { &session.redo };
        matches!(stack.last(), Some(Done::Confirmed { .. }))
    });
    match (page.route.get_untracked(), is_batch) {
        (Route::Grid, false) => return,
        (Route::Label, true) => page.route.set(Route::Grid),
        _ => {}
    }
    command(page, what);
}

/// A second Enter must not accept what came on screen with the first.
fn can_have_been_read(shown_at: Millis) -> bool {
    now_millis().0 >= shown_at.0 + MIN_LOOK_MILLIS
}

fn answer(page: &Page, label_idx: usize) {
    if let Some(label) = label_at(page, label_idx) {
        command(
            page,
            if practice(page).is_some() { Command::Practise(label) } else { Command::Answer(Choice::Label(label)) },
        );
    }
    page.ui.borrow_mut().selected = None;
}

/// Whether the practice item on screen is answered, where there is one.
fn practice(page: &Page) -> Option<bool> {
    let client = page.client.borrow();
    client.as_ref()?.session().practice.as_ref().map(|practice| practice.told.is_some())
}

fn revisit(page: &Page, item: &str) {
    keep_draft(page);
    if let (Ok(item), Some(client)) = (item.parse(), page.client.borrow_mut().as_mut()) {
        client.revisit(item, now_millis());
    }
    page.measure();
}

fn command(page: &Page, command: Command) {
    // Another item may come on screen, and what was begun for this one has to be on the device by then.
    keep_draft(page);
    let ctx = Ctx { now: now_millis(), event_id: EventId::new(random_bytes()) };
    let active_ms = page.ui.borrow().activity.millis(monotonic_millis());
    let outcome = page.client.borrow_mut().as_mut().map(|client| client.command(ctx, Some(active_ms), command));
    page.measure();
    match outcome {
        Some(Ok(effects)) => page.run(effects),
        Some(Err(refusal)) => page.ui.borrow_mut().refusal = Some(refusal.in_words()),
        None => {}
    }
}

/// Does the same with several records; whether it was done.
pub(crate) fn curate(page: &Page, items: Vec<ItemId>, act: Curation) -> bool {
    command(page, Command::Curate { items, act });
    page.ui.borrow().refusal.is_none()
}

/// Takes back what this tab did last with records; whether it was done.
pub(crate) fn undo_curate(page: &Page) -> bool {
    command(page, Command::UndoCurate);
    page.ui.borrow().refusal.is_none()
}

fn label_at(page: &Page, label_idx: usize) -> Option<LabelName> {
    let client = page.client.borrow();
    let labels = client.as_ref()?.project().manifest().schema.labels();
    labels.get(label_idx).map(|label| label.name.clone())
}
