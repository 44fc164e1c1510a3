//! Labels that people carry: files of signed pieces out and in, and a folder of this device in the place of a store.

use std::rc::Rc;

use accord_core::client::{Client, Msg};
use accord_core::wire::bundle::unbundle;
use accord_core::wire::segment::{self, SegmentError};
use accord_platform::{Brought, Folder, can_share_files, chosen_files, download, share_file, sleep, spawn};

use crate::in_words::InWords as _;
use crate::state::{ByHand, Opened, Page};
use crate::tr;

/// So long a file waits for the last answers to be signed; what is not signed by then is in it unsigned.
const SEAL_WITHIN_MILLIS: u32 = 3_000;
const LOOK_EVERY_MILLIS: u32 = 50;

/// Saves everything this device knows of its own work as a file.
pub(super) fn save(page: &Page) {
    with_own_log(page, |page, opened, bytes| {
        let name = format!("accord-{}-backup.jsonl", opened.link.project);
        if !download(&name, "application/jsonl", &bytes) {
            page.note_error(tr::page_backup_not_saved());
            page.changed();
        }
    });
}

/// Hands the same to another program.
pub(super) fn share(page: &Page) {
    with_own_log(page, |page, opened, bytes| {
        let (page, name) =
            (Rc::clone(page), format!("accord-{}-{}.txt", opened.link.project, opened.author.key.device()));
        spawn(async move {
            let is_shared = share_file(&name, &bytes).await;
            page.ui.borrow_mut().carried = Some(if is_shared { tr::page_shared() } else { tr::page_not_shared() });
            page.changed();
        });
    });
}

/// Signs what can be signed, reads this device's log and hands it on as one file. Where the disk fails, the file holds what
/// this tab knows by itself.
fn with_own_log(page: &Page, then: impl FnOnce(&Rc<Page>, &Opened, Vec<u8>) + 'static) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        page.receive(Msg::Flush);
        let is_sealed = || page.client.borrow().as_ref().is_none_or(Client::is_all_sealed);
        for _ in 0..SEAL_WITHIN_MILLIS / LOOK_EVERY_MILLIS {
            if is_sealed() {
                break;
            }
            sleep(LOOK_EVERY_MILLIS).await;
        }
        let bytes = match opened.store.load().await {
            Ok(loaded) => {
                let own = format!("/{}/", opened.author.key.device());
                let mut bytes = Vec::new();
                for segment in loaded.segments.iter().filter(|segment| segment.key.contains(&own)) {
                    bytes.extend_from_slice(&segment.bytes);
                }
                for (_, line) in &loaded.pending {
                    bytes.extend_from_slice(format!("{line}\n").as_bytes());
                }
                bytes
            }
            Err(error) => {
                page.note_error(error.in_words());
                page.client.borrow().as_ref().map(Client::only_here).unwrap_or_default()
            }
        };
        then(&page, &opened, bytes);
    });
}

/// Takes the files chosen in a field.
pub(super) fn take_chosen(page: &Page, field_id: &'static str) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        let files = chosen_files(field_id).await;
        take(&page, &files);
        page.changed();
    });
}

/// Takes the pieces of logs in some files.
pub(super) fn take(page: &Page, files: &[Brought]) {
    let Some((taken, new)) = page.client.borrow().as_ref().map(|client| sort_out(client, files)) else { return };
    if files.is_empty() {
        return;
    }
    page.ui.borrow_mut().carried = Some(taken.words());
    if !new.is_empty() {
        page.receive(Msg::Carried(new));
    }
    page.changed();
}

/// What came of some files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Taken {
    n_pieces: usize,
    n_records: usize,
    n_known: usize,
    n_foreign: usize,
    n_refused: usize,
    n_loose: usize,
    n_unreadable: usize,
}

type Pieces = Vec<(String, Vec<u8>)>;

/// Opens each piece; returns those that are signed, of this project, and not known here.
fn sort_out(client: &Client, files: &[Brought]) -> (Taken, Pieces) {
    let project = client.project().manifest().project;
    let (mut taken, mut new) = (Taken::default(), Pieces::new());
    for file in files {
        let Some(bytes) = &file.bytes else {
            taken.n_unreadable += 1;
            continue;
        };
        let found = unbundle(bytes);
        taken.n_loose += found.n_loose;
        for (key, bytes) in found.segments {
            match segment::open(&key, &bytes, project) {
                Ok(_) if client.sync().knows(&key) || new.iter().any(|(known, _)| *known == key) => taken.n_known += 1,
                Ok(segment) => {
                    taken.n_pieces += 1;
                    taken.n_records += segment.events.len();
                    new.push((key, bytes));
                }
                Err(SegmentError::WrongProject { .. }) => taken.n_foreign += 1,
                Err(_) => taken.n_refused += 1,
            }
        }
    }
    (taken, new)
}

impl Taken {
    fn words(self) -> String {
        let mut parts = vec![tr::page_taken(self.n_pieces, tr::n_records(self.n_records))];
        let told = [
            (self.n_known, tr::page_taken_known(self.n_known)),
            (self.n_foreign, tr::page_taken_foreign(self.n_foreign)),
            (self.n_refused, tr::page_taken_refused(self.n_refused)),
            (self.n_loose, tr::page_taken_loose(self.n_loose)),
            (self.n_unreadable, tr::page_taken_unreadable(self.n_unreadable)),
        ];
        parts.extend(told.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| words));
        parts.join("; ")
    }
}

/// Looks what the browser offers, and for the folder that was picked before.
pub(super) fn look(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let can_pick = !opened.s3.place().is_writable() && Folder::can_be_picked();
        let mut has_kept_folder = false;
        if can_pick {
            let project = opened.link.project.to_string();
            match Folder::kept(&opened.store, &project, false).await {
                Some(folder) => use_folder(&page, &opened, folder),
                None => has_kept_folder = Folder::is_kept(&opened.store).await,
            }
        }
        page.ui.borrow_mut().by_hand = ByHand { can_share: can_share_files(), can_pick, has_kept_folder };
        page.changed();
    });
}

/// Asks for a folder, or for the one that was picked before.
pub(super) fn pick_folder(page: &Page, kept: bool) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let project = opened.link.project.to_string();
        let picked =
            if kept { Folder::kept(&opened.store, &project, true).await } else { Folder::pick(&project).await };
        if let Some(folder) = picked {
            folder.keep(&opened.store).await;
            page.ui.borrow_mut().by_hand.has_kept_folder = false;
            use_folder(&page, &opened, folder);
        }
        page.changed();
    });
}

fn use_folder(page: &Page, opened: &Opened, folder: Folder) {
    opened.s3.use_folder(folder);
    if let Some(client) = page.client.borrow_mut().as_mut() {
        client.carry_by_hand(false);
    }
    page.receive(Msg::SyncNow);
}

#[cfg(test)]
mod tests {
    use super::Taken;

    #[test]
    fn hnd2_what_came_of_files_is_told_by_number() {
        let all =
            Taken { n_pieces: 2, n_records: 1, n_known: 3, n_foreign: 4, n_refused: 5, n_loose: 6, n_unreadable: 7 };
        let words = all.words();
        assert!(
            words.starts_with("2 new pieces taken, with 1 record; 3 known already; 4 of another project"),
            "{words}"
        );
        assert_eq!(Taken::default().words(), "0 new pieces taken, with 0 records");
    }
}
