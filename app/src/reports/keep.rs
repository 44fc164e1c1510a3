//! Reports in the project's store: written, read back, listed, fetched again.

use std::rc::Rc;

use accord_core::client::{Client, Msg};
use accord_core::crypto::sha256;
use accord_core::report::keys::{self, Form, ReportKey};
use accord_core::report::listed::{Standing, read};
use accord_core::store::{ListedObject, StoreError, StoreReply, StoreRequest};
use accord_core::wire::report::MAX_REPORT_BYTES;
use accord_platform::{SegmentState, is_online, sleep, spawn};

use super::host::{Listed, Unstored};
use super::make::Files;
use crate::in_words::InWords as _;
use crate::model::{ListingView, MakingView};
use crate::state::{Opened, Page};
use crate::tr;

/// How often it is looked whether the logs are in the store.
const LOOK_MILLIS: u32 = 250;
/// Logs that are not there by then wait for a better connection.
const MAX_LOOKS: u32 = 120;
/// A store that refused for so many looks will not take them.
const MAX_REFUSED_LOOKS: u32 = 8;
/// So many reports are read at once: each may have some megabytes.
const N_READ: usize = 20;

/// Writes a report to the store; where that fails it stays here, with the reason.
pub async fn store(page: &Rc<Page>, opened: &Rc<Opened>, turn: u32, files: Rc<Files>) {
    page.reports.step(tr::reports_step_writing());
    page.changed();
    let put = put(page, opened, turn, &files).await;
    if !page.reports.is_turn(turn) {
        return;
    }
    {
        let mut known = page.reports.known.borrow_mut();
        known.making = MakingView::Idle;
        match put {
            Ok(()) => {
                known.unstored = None;
                known.told = tr::reports_stored();
            }
            Err(why) => known.unstored = Some(Unstored { files, why }),
        }
    }
    list(page, 0);
    page.changed();
}

/// Tries again to write the report that lies only here.
pub fn store_again(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    let files = page.reports.known.borrow().unstored.as_ref().map(|it| Rc::clone(&it.files));
    let Some(files) = files else { return };
    let turn = page.reports.next_turn();
    page.reports.step(tr::reports_step_writing());
    spawn(async move { store(&page, &opened, turn, files).await });
}

async fn put(page: &Page, opened: &Opened, turn: u32, files: &Files) -> Result<(), String> {
    logs_are_there(page, opened, turn).await?;
    let words = |error: StoreError| error.in_words();
    let listed = objects(opened).await.map_err(words)?;
    let listed = keys::list(listed.iter().map(|object| object.key.as_str()));
    let key = ReportKey::next(&opened.identity.public(), &sha256(&files.data), &listed);
    // The data last: whoever lists a report finds its page there.
    for (form, bytes) in [(Form::Html, &files.page), (Form::Json, &files.data)] {
        let (object, n_bytes) = (key.object_key(form), bytes.len() as u64);
        let request = StoreRequest::Put { key: object.clone(), body: bytes.clone() };
        opened.s3.execute_large(request, n_bytes).await.map_err(words)?;
        let back = opened.s3.execute_large(StoreRequest::Get { key: object }, n_bytes).await.map_err(words)?;
        if !matches!(back, StoreReply::Got(back) if back == *bytes) {
            return Err(tr::reports_why_other_bytes());
        }
    }
    Ok(())
}

/// Waits until each segment of this device was seen in the store: without them nobody could check the report.
async fn logs_are_there(page: &Page, opened: &Opened, turn: u32) -> Result<(), String> {
    let mut n_refused = 0;
    for n_looks in 0..MAX_LOOKS {
        let loaded = opened.store.load().await.map_err(|error| error.in_words())?;
        let is_there = |state| matches!(state, SegmentState::Synced | SegmentState::Fetched);
        if !page.reports.is_turn(turn) || loaded.segments.iter().all(|segment| is_there(segment.state)) {
            return Ok(());
        }
        if !is_online() {
            return Err(tr::reports_why_offline());
        }
        let failing = page.client.borrow().as_ref().and_then(|client| client.sync().health().failing.clone());
        if let Some(error) = failing {
            n_refused += 1;
            if n_refused == MAX_REFUSED_LOOKS {
                return Err(error.in_words());
            }
        }
        if n_looks % 8 == 0 {
            page.receive(Msg::SyncNow);
        }
        sleep(LOOK_MILLIS).await;
    }
    Err(tr::reports_why_logs_not_stored())
}

/// Asks the store for its reports, and reads so many more than before.
pub fn list(page: &Page, n_more: usize) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    if !page.client.borrow().as_ref().is_some_and(|client| client.me().role.reviews()) {
        return;
    }
    page.reports.begin(opened.link.project);
    if page.reports.is_listing.replace(true) {
        return;
    }
    spawn(async move {
        let project = opened.link.project;
        let listing = match objects(&opened).await {
            Ok(objects) => {
                page.reports.known.borrow_mut().listed = newest_first(&objects);
                ListingView::Here
            }
            Err(error) => ListingView::Missing(error.in_words()),
        };
        let is_same = || page.opened.borrow().as_ref().is_some_and(|now| now.link.project == project);
        if is_same() {
            page.reports.known.borrow_mut().listing = listing;
            page.changed();
            let n_wanted = N_READ.max(page.reports.known.borrow().read.len()) + n_more;
            let listed = page.reports.known.borrow().listed.clone();
            for it in listed.into_iter().take(n_wanted) {
                if !page.reports.known.borrow().read.contains_key(&it.key) && is_same() {
                    read_one(&page, &opened, &it).await;
                }
            }
        }
        page.reports.is_listing.set(false);
        page.changed();
    });
}

/// Reads so many more of the list.
pub fn list_more(page: &Page) {
    list(page, N_READ);
}

/// By number, the greatest first: a device's later reports have greater ones.
fn newest_first(objects: &[ListedObject]) -> Vec<Listed> {
    let size = |key: &str| objects.iter().find(|object| object.key == key).map(|object| object.n_bytes);
    let listed = keys::list(objects.iter().map(|object| object.key.as_str()));
    let with_sizes = listed.into_iter().map(|key| Listed {
        n_data_bytes: size(&key.object_key(Form::Json)).unwrap_or_default(),
        n_page_bytes: size(&key.object_key(Form::Html)),
        key,
    });
    let mut all: Vec<Listed> = with_sizes.collect();
    all.sort_by(|a, b| b.key.seq.cmp(&a.key.seq).then_with(|| a.key.cmp(&b.key)));
    all
}

async fn read_one(page: &Page, opened: &Opened, listed: &Listed) {
    let found = if listed.n_data_bytes > MAX_REPORT_BYTES as u64 {
        (Standing::Unreadable(tr::reports_why_too_large()), None)
    } else {
        match fetch(opened, &listed.key.object_key(Form::Json), listed.n_data_bytes).await {
            Ok(bytes) => match page.client.borrow().as_ref().map(Client::project) {
                Some(project) => read(project, &listed.key, &bytes),
                None => return,
            },
            // It is tried again when the page is opened next.
            Err(why) => {
                page.reports.known.borrow_mut().listing = ListingView::Missing(why);
                return page.changed();
            }
        }
    };
    page.reports.known.borrow_mut().read.insert(listed.key.clone(), found);
    page.changed();
}

/// One object of the store, as large as the list said.
///
/// # Errors
/// In words, when it cannot be read.
pub async fn fetch(opened: &Opened, key: &str, n_bytes: u64) -> Result<Vec<u8>, String> {
    match opened.s3.execute_large(StoreRequest::Get { key: key.to_owned() }, n_bytes).await {
        Ok(StoreReply::Got(bytes)) => Ok(bytes),
        Ok(_) => Err(tr::reports_why_gone()),
        Err(error) => Err(error.in_words()),
    }
}

async fn objects(opened: &Opened) -> Result<Vec<ListedObject>, StoreError> {
    let mut all: Vec<ListedObject> = Vec::new();
    loop {
        let start_after = all.last().map(|object| object.key.clone());
        let request = StoreRequest::List { prefix: keys::PREFIX.to_owned(), start_after };
        let StoreReply::Listed(listed) = opened.s3.execute(request).await? else { return Ok(all) };
        let is_last = !listed.truncated || listed.objects.is_empty();
        all.extend(listed.objects);
        if is_last {
            return Ok(all);
        }
    }
}
