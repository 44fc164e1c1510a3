//! What people do about who takes part: admit somebody, add a device of their own, leave.

use accord_core::certificate::{Vouch, vouching};
use accord_core::command::Command;
use accord_core::crypto::SecretKey;
use accord_platform::{LogStore, Projects, download, page_address, random_bytes, reload, spawn};

use super::command;
use crate::preferences;
use crate::state::Page;

pub(super) fn admit(page: &Page, labeler: &str) {
    if let Ok(labeler) = labeler.parse() {
        command(page, Command::Admit(labeler));
    }
}

/// Makes a key for a link, and has this device vouch for it: whoever opens the link is this person.
pub(super) fn add_device(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let key = SecretKey::from_seed(&random_bytes());
        let author = &opened.author;
        match opened.identity.sign(&vouching(opened.link.project, author.labeler, &key.public())).await {
            Ok(signature) => {
                let vouch = Vouch { by: author.key, signature };
                let link = opened.link.for_device(author, vouch, key).url(&page_address());
                page.ui.borrow_mut().device_link = Some(link);
            }
            Err(error) => page.note_error(error.to_string()),
        }
        page.changed();
    });
}

pub(super) fn save_device_link(page: &Page) {
    let link = page.ui.borrow().device_link.clone();
    if link.is_some_and(|link| !download("accord-link.txt", "text/plain", format!("{link}\n").as_bytes())) {
        page.note_error("the browser did not save the link; allow downloads for this page");
    }
}

/// Deletes the project's database with this device's key, what is known of the project, and what was made for it. What
/// was synced stays in the project's store, where only its owner can delete.
pub(super) fn leave(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    let project = opened.link.project;
    // Nothing may be written any more while the database goes.
    *page.client.borrow_mut() = None;
    *page.opened.borrow_mut() = None;
    page.scorer.clear_vectors();
    page.scorer.release_weights();
    spawn(async move {
        drop(opened);
        let forgotten = match Projects::open().await {
            Ok(projects) => projects.remove(project).await,
            Err(error) => Err(error),
        };
        let deleted = LogStore::delete_project(project).await;
        preferences::forget(&project.to_string());
        match forgotten.and(deleted) {
            Ok(()) => reload(),
            Err(error) => {
                page.note_error(error.to_string());
                page.changed();
            }
        }
    });
}
