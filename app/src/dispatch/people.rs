//! What people do about who takes part: admit somebody, add a device of their own, leave.

use accord_core::certificate::{Vouch, vouching};
use accord_core::command::Command;
use accord_core::crypto::SecretKey;
use accord_core::event::Millis;
use accord_core::grant::{self, MAX_FORM_SECS};
use accord_core::ids::LabelerId;
use accord_core::place::Place;
use accord_core::record::Role;
use accord_core::s3::sts::{Right, TokenRequest};
use accord_core::s3::{Credentials, S3Target};
use accord_core::store::{StoreReply, StoreRequest};
use accord_core::wire::access_policy;
use accord_core::wire::link::{Link, Whose};
use accord_core::wire::manifest::POINTER_KEY;
use accord_platform::{
    LogStore, Projects, RemoteStore, download, now_millis, page_address, random_bytes, reload, sleep, spawn,
};

use super::command;
use crate::in_words::InWords as _;
use crate::model::{InviteKey, InviteOrder};
use crate::state::{Inviting, Page};
use crate::{preferences, tr};

/// How long an admission can be taken back: nothing in the logs takes one away.
const ADMIT_AFTER_MILLIS: u32 = 4_000;
/// Links that are made in the page hold for so long where their key ends by itself.
const LINK_SECS: u64 = MAX_FORM_SECS;
/// Longest wait for the worker to delete what it keeps.
const EMPTY_LIMIT_MILLIS: u32 = 5_000;

/// Admits somebody in a moment. A slip of the finger, or the next person, takes the place of the one before.
pub(super) fn admit(page: &Page, labeler: &str) {
    let Some(page) = page.handle() else { return };
    let (text, Ok(id)) = (labeler.to_owned(), labeler.parse()) else { return };
    if page.ui.borrow().admitting.as_deref() == Some(labeler) {
        return;
    }
    page.ui.borrow_mut().admitting = Some(text.clone());
    spawn(async move {
        sleep(ADMIT_AFTER_MILLIS).await;
        let mut ui = page.ui.borrow_mut();
        let is_due = ui.admitting.take_if(|waiting| *waiting == text).is_some();
        drop(ui);
        if is_due {
            command(&page, Command::Admit(id));
            page.changed();
        }
    });
}

/// Makes a link for one person and says in the log that they are admitted. Whether its holder could read is seen first.
pub(super) fn invite(page: &Page, order: InviteOrder) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    let Some(role) = Role::parse(&order.role).filter(|role| *role != Role::Owner) else { return };
    if grant::is_narrow(&opened.link.store) {
        return;
    }
    page.ui.borrow_mut().invite = Inviting::Asking;
    spawn(async move {
        let key = SecretKey::from_seed(&random_bytes());
        let labeler = key.public().labeler();
        let made = place_for(&opened.link.store, (labeler, role), &order.key).await;
        page.ui.borrow_mut().invite = match made {
            Ok((store, expires, warning)) => {
                command(&page, Command::Invite { labeler, role });
                let store = store.for_role(role);
                let whose = Whose::OnePerson;
                let link = Link { store, role, invite: key, whose, expires, ..opened.link.clone() };
                Inviting::Made { url: link.url(&page_address()), labeler: labeler.to_string(), warning }
            }
            Err(why) => Inviting::Refused(why),
        };
        page.changed();
    });
}

type Made = (Place, Option<Millis>, String);

/// How the holder of a new link reaches the store, and until when.
async fn place_for(own: &Place, whose: (LabelerId, Role), key: &InviteKey) -> Result<Made, String> {
    let Place::S3(bucket) = own else { return Ok((own.clone(), None, tr::page_warning_shared())) };
    match key {
        InviteKey::Shared => Ok((own.clone(), None, tr::page_warning_shared())),
        InviteKey::Forms => {
            let now = now_millis().0 / 1000;
            let until = now + LINK_SECS;
            let target = Place::S3(grant::by_forms(bucket, whose, Credentials::anonymous(), now, until));
            if !can_read(&target).await {
                return Err(tr::page_invite_no_reading(access_policy::public_reading(bucket)));
            }
            Ok((target, Some(Millis(until * 1000)), tr::page_warning_forms()))
        }
        InviteKey::Temporary { hours, service, role_arn } => {
            let secs = seconds(hours).ok_or_else(tr::page_invite_hours)?;
            let policy = access_policy::of_one_person(bucket, whose.0);
            let endpoint = Some(service.trim()).filter(|address| !address.is_empty());
            let asked = TokenRequest { endpoint, right: Right::OfRole { arn: role_arn.trim() }, policy: &policy, secs };
            let until = Millis(now_millis().0 + u64::from(secs) * 1000);
            let credentials = RemoteStore::new(own.clone()).temporary_key(&asked).await?;
            let target = Place::S3(S3Target { credentials, ..bucket.clone() });
            if !can_read(&target).await {
                return Err(tr::page_invite_key_reads_nothing());
            }
            Ok((target, Some(until), String::new()))
        }
    }
}

/// The limits of AWS, whose users may have keys for 36 hours and roles for 12.
fn seconds(hours: &str) -> Option<u32> {
    let hours: f64 = hours.trim().replace(',', ".").parse().ok()?;
    (0.25..=36.0).contains(&hours).then(|| (hours * 3600.0).round() as u32)
}

/// Whether a key opens and lists the project.
async fn can_read(place: &Place) -> bool {
    let store = RemoteStore::new(place.clone());
    let pointer = store.execute(StoreRequest::Get { key: POINTER_KEY.to_owned() }).await;
    let listed = store.execute(StoreRequest::List { prefix: "head/".to_owned(), start_after: None }).await;
    matches!(pointer, Ok(StoreReply::Got(_))) && listed.is_ok()
}

pub(super) fn save_invite(page: &Page) {
    let link = match &page.ui.borrow().invite {
        Inviting::Made { url, .. } => Some(url.clone()),
        _ => None,
    };
    if link.is_some_and(|link| !download("accord-link.txt", "text/plain", format!("{link}\n").as_bytes())) {
        page.note_error(tr::page_link_not_saved());
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
            Err(error) => page.note_error(error.in_words()),
        }
        page.changed();
    });
}

pub(super) fn save_device_link(page: &Page) {
    let link = page.ui.borrow().device_link.clone();
    if link.is_some_and(|link| !download("accord-link.txt", "text/plain", format!("{link}\n").as_bytes())) {
        page.note_error(tr::page_link_not_saved());
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
    spawn(async move {
        drop(opened);
        page.scorer.empty(EMPTY_LIMIT_MILLIS).await;
        let forgotten = match Projects::open().await {
            Ok(projects) => projects.remove(project).await,
            Err(error) => Err(error),
        };
        let deleted = LogStore::delete_project(project).await;
        preferences::forget(&project.to_string());
        match forgotten.and(deleted) {
            Ok(()) => reload(),
            Err(error) => {
                page.note_error(error.in_words());
                page.changed();
            }
        }
    });
}
