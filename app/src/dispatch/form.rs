//! Answers of several parts: the draft on screen, until it is whole and given.

use accord_core::client::Client;
use accord_core::command::{Command, Shown};
use accord_core::ids::ItemId;
use accord_core::record::LabelSchema;
use accord_core::wire::draft::encode_draft;
use accord_platform::{painted, spawn};

use super::{can_have_been_read, command};
use crate::draft::Draft;
use crate::model::FormAct;
use crate::state::{Drafts, Page};
use crate::{preferences, present, tr};

/// So many changes of an answer can be taken back.
const N_STEPS: usize = 100;

/// Follows what the person did to the questions on screen.
pub(super) fn act(page: &Page, act: FormAct) {
    match act {
        FormAct::Arrive => arrive(page),
        FormAct::Undo => step_back(page, true),
        FormAct::Redo => step_back(page, false),
        FormAct::Submit => submit(page),
        _ => change(page, act),
    }
}

/// Another item came on screen: what was begun for the one before is put aside, what was begun for this one is there again.
fn arrive(page: &Page) {
    let item = page.ui.borrow().measured.map(|(item, _)| item);
    let kept = item.and_then(|item| kept(page, item));
    let mut ui = page.ui.borrow_mut();
    let before = ui.draft.take().filter(Draft::is_touched);
    let left = ui.drafts.of.take().filter(|of| Some(*of) != item);
    let mut aside = std::mem::take(&mut ui.drafts.aside);
    aside.extend(left.zip(before.clone()));
    let begun = item.and_then(|item| aside.iter().position(|(of, _)| *of == item)).map(|at| aside.swap_remove(at).1);
    // The same item may be shown anew.
    let still = before.filter(|_| left.is_none());
    ui.draft = begun.or(still).or(kept);
    ui.drafts = Drafts { of: item, aside, ..Drafts::default() };
}

/// The draft this device kept of an answer to an item, where it kept one.
fn kept(page: &Page, item: ItemId) -> Option<Draft> {
    let client = page.client.borrow();
    let project = client.as_ref()?.project().manifest().project;
    let kept = preferences::draft(&project.to_string(), &item.to_string());
    kept.filter(|kept| kept.item == item).map(Draft::kept)
}

/// Takes back the last change of the answer on screen, or makes it again.
fn step_back(page: &Page, is_undo: bool) {
    let Some(now) = page.client.borrow().as_ref().map(|client| present::draft(client, &page.ui.borrow())) else {
        return;
    };
    {
        let mut ui = page.ui.borrow_mut();
        let drafts = &mut ui.drafts;
        let (from, to) =
            if is_undo { (&mut drafts.done, &mut drafts.undone) } else { (&mut drafts.undone, &mut drafts.done) };
        let Some(before) = from.pop() else { return };
        to.push(now);
        drafts.typing = None;
        ui.draft = Some(before);
    }
    keep_soon(page);
}

/// Changes the answer on screen.
fn change(page: &Page, act: FormAct) {
    let typing = if let FormAct::Type { question, .. } = &act { Some(*question) } else { None };
    let changed = page.client.borrow().as_ref().and_then(|client| {
        let (schema, _) = asked(client)?;
        let before = present::draft(client, &page.ui.borrow());
        let mut draft = before.clone();
        draft.follow(schema, act);
        Some((before, draft))
    });
    let Some((before, draft)) = changed else { return };
    {
        let mut ui = page.ui.borrow_mut();
        let drafts = &mut ui.drafts;
        let goes_on = typing.is_some() && drafts.typing == typing && !drafts.done.is_empty();
        if !draft.says_what(&before) {
            drafts.undone.clear();
            if !goes_on {
                drafts.done.drain(..(drafts.done.len() + 1).saturating_sub(N_STEPS));
                drafts.done.push(before);
            }
            drafts.typing = typing;
        }
        ui.draft = Some(draft);
    }
    keep_soon(page);
}

/// Gives the answer on screen where it is whole, and goes on to what is missing otherwise.
fn submit(page: &Page) {
    let Some((draft, answer)) = page.client.borrow().as_ref().and_then(|client| whole(page, client)) else { return };
    let Some(answer) = answer else {
        page.ui.borrow_mut().draft = Some(draft);
        return keep_soon(page);
    };
    let item = page.ui.borrow().measured;
    // Once given it is no draft any more; refused, it is one still.
    page.ui.borrow_mut().draft = None;
    command(page, answer);
    if page.ui.borrow().measured == item {
        page.ui.borrow_mut().draft = Some(draft);
        keep_soon(page);
    } else if let Some((item, _)) = item {
        forget(page, item);
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

/// What is asked, and about what, where more is asked than one label.
fn asked(client: &Client) -> Option<(&LabelSchema, Shown)> {
    let schema = &client.project().manifest().schema;
    let shown = client.session().shown.filter(|_| !schema.is_single())?;
    Some((schema, shown))
}

/// The draft on screen, and what it answers where it is whole.
fn whole(page: &Page, client: &Client) -> Option<(Draft, Option<Command>)> {
    let (schema, shown) = asked(client)?;
    let mut draft = present::draft(client, &page.ui.borrow());
    match draft.response(schema) {
        // An answer that nobody touched ("nothing marked") is given on purpose only once its item can have been read.
        Ok(_) if !draft.is_touched() && !shown.revisit && !can_have_been_read(shown.shown_at) => None,
        // Nor does anybody know what is on an image that is not there.
        Ok(_) if !draft.is_touched() && !shows_all(page, client, shown.pick.item) => {
            page.ui.borrow_mut().refusal = Some(tr::label_image_broken_remedy());
            None
        }
        Ok(response) => Some((draft, Some(Command::Answer(response.into())))),
        Err(_) => {
            draft.go_on(schema);
            Some((draft, None))
        }
    }
}

/// Whether all images of an item can be seen.
fn shows_all(page: &Page, client: &Client, item: ItemId) -> bool {
    let found = client.project().item(&item);
    found.is_none_or(|(_, item)| item.images().all(|image| page.pictures.size(&image.source).is_some()))
}

/// Keeps the draft on this device, or lets go of it.
fn keep(page: &Page) {
    let client = page.client.borrow();
    let Some(client) = client.as_ref() else { return };
    let ui = page.ui.borrow();
    let Some(shown) = client.session().shown else { return };
    let kept = ui.draft.as_ref().and_then(|draft| draft.to_keep(shown.pick.item, shown.pick.stratum));
    let project = client.project().manifest().project.to_string();
    preferences::set_draft(&project, &shown.pick.item.to_string(), kept.map(|kept| encode_draft(&kept)));
}

/// Lets go of the draft of an item that is answered.
fn forget(page: &Page, item: ItemId) {
    let project = page.client.borrow().as_ref().map(|client| client.project().manifest().project.to_string());
    if let Some(project) = project {
        preferences::set_draft(&project, &item.to_string(), None);
    }
}
