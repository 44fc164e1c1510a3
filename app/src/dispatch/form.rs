//! Answers of several parts: the draft on screen, until it is whole and given.

use accord_core::client::Client;
use accord_core::command::Command;
use accord_core::wire::draft::encode_draft;
use accord_platform::{painted, spawn};

use super::{can_have_been_read, command};
use crate::draft::Draft;
use crate::model::FormAct;
use crate::state::Page;
use crate::{preferences, present};

/// Follows what the person did to the questions on screen.
pub(super) fn act(page: &Page, act: FormAct) {
    let is_submitted = act == FormAct::Submit;
    let Some((draft, answer)) = page.client.borrow().as_ref().and_then(|client| follow(page, client, act)) else {
        return;
    };
    let item = page.ui.borrow().measured;
    page.ui.borrow_mut().draft = Some(draft);
    match answer.filter(|_| is_submitted) {
        Some(answer) => command(page, answer),
        None => keep_soon(page),
    }
    // An answer that was taken brings another item, and its draft is over.
    if is_submitted && page.ui.borrow().measured != item {
        keep(page);
    }
}

/// Keeps the draft in the frame after the one that shows it: thousands of marks take a while to write down.
fn keep_soon(page: &Page) {
    let Some(page) = page.handle() else { return };
    if !std::mem::replace(&mut page.ui.borrow_mut().keeps_draft, true) {
        spawn(async move {
            painted().await;
            keep_now(&page);
        });
    }
}

/// Keeps what waits to be kept, at once: the page may be about to go away.
pub(crate) fn keep_now(page: &Page) {
    if std::mem::take(&mut page.ui.borrow_mut().keeps_draft) {
        keep(page);
    }
}

/// The draft after an act, and what it answers where it is whole.
fn follow(page: &Page, client: &Client, act: FormAct) -> Option<(Draft, Option<Command>)> {
    let schema = &client.project().manifest().schema;
    let shown = client.session().shown.filter(|_| !schema.is_single())?;
    let mut draft = present::draft(client, &page.ui.borrow());
    if act != FormAct::Submit {
        draft.follow(schema, act);
        return Some((draft, None));
    }
    match draft.response(schema) {
        // An answer that nobody touched ("nothing marked") is given on purpose only once its item can have been read.
        Ok(_) if !draft.is_touched() && !shown.revisit && !can_have_been_read(shown.shown_at) => None,
        Ok(response) => Some((draft, Some(Command::Answer(response.into())))),
        Err(_) => {
            draft.go_on(schema);
            Some((draft, None))
        }
    }
}

/// Keeps the draft on this device, or lets go of it.
fn keep(page: &Page) {
    let client = page.client.borrow();
    let Some(client) = client.as_ref() else { return };
    let ui = page.ui.borrow();
    let shown = client.session().shown;
    let kept =
        shown.zip(ui.draft.as_ref()).and_then(|(shown, draft)| draft.to_keep(shown.pick.item, shown.pick.stratum));
    preferences::set_draft(&client.project().manifest().project.to_string(), kept.map(|kept| encode_draft(&kept)));
}
