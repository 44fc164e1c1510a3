//! What only pages of the second file ask for. It is reached through [`later`](crate::later) alone and lies in that file.

use accord_core::client::Client;
use accord_core::export::Table;
use accord_platform::{chosen_text, download, spawn};

use super::{around, by_hand, form, people, reports};
use crate::known::KnownFile;
use crate::language::in_english;
use crate::model::Action;
use crate::model::agreement::TableKind;
use crate::reports::{keep, steps};
use crate::state::{Inviting, Page, Ui};
use crate::{open, pictures, preferences, present, records, tr};

/// Follows an action of any page but the label page.
pub(crate) fn act(page: &Page, action: Action) {
    match action {
        Action::Form(act) => form::act(page, act),
        Action::WatchActivity => {
            if let Some(page) = page.handle() {
                open::watch_activity(&page);
            }
        }
        Action::FetchPictures { again } => {
            if again {
                page.pictures.forget_broken();
            }
            pictures::fetch(page);
        }
        Action::Settle { item, label_idx, also, reason, cause } => {
            around::settle(page, &item, label_idx, &also, reason, cause.as_deref());
        }
        Action::SettleBatch { items, label_idx, reason, cause } => {
            around::settle_batch(page, &items, label_idx, reason, cause.as_deref());
        }
        Action::UndoSettle => around::undo_settle(page),
        Action::SelectDisagreement { item } => around::select(page, &item),
        Action::LookAlike { wanted } => page.ui.borrow_mut().looks_alike = wanted,
        Action::Comment { item, text, mentions } => around::comment(page, &item, text, &mentions),
        Action::Uncomment { comment } => around::uncomment(page, &comment),
        Action::Talk { item, open } => around::talk(page, &item, open),
        Action::Revise(draft) => around::revise(page, draft),
        Action::TouchLabels { labels } => page.ui.borrow_mut().touched = labels,
        Action::StartRound { colliding, n_items, people, note } => {
            around::start_round(page, colliding, n_items, &people, note);
        }
        Action::CloseRound { round } => around::close_round(page, &round),
        Action::SawFeedback => around::saw_feedback(page),
        Action::Records(act) => records::act(page, act),
        Action::LookInto(drill) => page.figures.drill(page, drill),
        Action::SaveTable(kind) => save_table(page, kind),
        Action::LoadKnown { field_id } => load_known(page, field_id),
        Action::ForgetKnown => page.ui.borrow_mut().known = None,
        Action::SaveCourse => save_course(page),
        Action::SaveTimesheet => save_made(page, "accord-timesheet.csv", present::timesheet),
        Action::SaveEffort => save_made(page, "accord-days.csv", present::effort_table),
        Action::SetDevice { wish } => set_device(page, &wish),
        Action::ReleaseWeights => page.scorer.release_weights(),
        Action::ClearVectors => page.scorer.clear_vectors(),
        Action::Backup => by_hand::save(page),
        Action::ShareBackup => by_hand::share(page),
        Action::TakeChosen { field_id } => by_hand::take_chosen(page, field_id),
        Action::TakeDropped { files } => by_hand::take(page, &files),
        Action::LookByHand => by_hand::look(page),
        Action::PickFolder { kept } => by_hand::pick_folder(page, kept),
        Action::ProbeStore => open::probe(page),
        Action::MakeReport { names } => steps::make(page, names),
        Action::StopReport => steps::stop(page),
        Action::StoreReport => keep::store_again(page),
        Action::ListReports => keep::list(page, 0),
        Action::ReadMoreReports => keep::list_more(page),
        Action::OpenReport { key } => reports::open(page, key),
        Action::CloseReport => reports::close(page),
        Action::PrintReport => reports::print(page),
        Action::SaveReport { key, file } => reports::save(page, key, file),
        Action::CopyReport { key, what } => reports::copy(page, &key, what),
        Action::Admit { labeler } => people::admit(page, &labeler),
        Action::KeepOut => page.ui.borrow_mut().admitting = None,
        Action::Invite(order) => people::invite(page, order),
        Action::SaveInvite => people::save_invite(page),
        Action::HideInvite => page.ui.borrow_mut().invite = Inviting::default(),
        Action::AddDevice => people::add_device(page),
        Action::SaveDeviceLink => people::save_device_link(page),
        Action::HideDeviceLink => page.ui.borrow_mut().device_link = None,
        Action::Leave => people::leave(page),
        // The first file follows these, so that no label waits for the second one.
        Action::Speak { .. }
        | Action::Join { .. }
        | Action::PasteLink { .. }
        | Action::OpenLinkFile { .. }
        | Action::OpenProject { .. }
        | Action::Choose { .. }
        | Action::Confirm
        | Action::ConfirmBatch { .. }
        | Action::Skip { .. }
        | Action::Flag { .. }
        | Action::Undo
        | Action::Redo
        | Action::Revisit { .. }
        | Action::SyncNow
        | Action::SetConfirm { .. }
        | Action::UseNewVersion => {}
    }
}

fn set_device(page: &Page, wish: &str) {
    let wish = preferences::parse_device(wish);
    preferences::set_device(wish);
    page.scorer.restart_on(wish);
}

/// Saves a table of the agreement page as it is now.
fn save_table(page: &Page, kind: TableKind) {
    let helped = page.figures.helped();
    let ui = page.ui.borrow();
    let made = in_english(|| {
        let client = page.client.borrow();
        let view = present::agreement(client.as_ref()?, &helped, ui.known.as_ref(), &page.questions);
        Some(present::table(&view, kind))
    });
    drop(ui);
    if let Some((name, table)) = made {
        save(page, name, &table);
    }
}

/// Saves the learning curve as it was measured last.
fn save_course(page: &Page) {
    if let Some((name, table)) = in_english(|| Some(present::course_table(&page.scorer.measured()?))) {
        save(page, name, &table);
    }
}

/// Saves a table that follows from the project alone.
fn save_made(page: &Page, name: &str, make: fn(&Client, &Ui) -> Table) {
    let table = in_english(|| page.client.borrow().as_ref().map(|client| make(client, &page.ui.borrow())));
    if let Some(table) = table {
        save(page, name, &table);
    }
}

fn save(page: &Page, name: &str, table: &Table) {
    if !download(name, "text/csv", table.to_csv().as_bytes()) {
        page.note_error(tr::page_table_not_saved());
    }
}

/// Reads the file of known answers that was chosen; labelers' pages do not offer it, and would not take it.
fn load_known(page: &Page, field_id: &'static str) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        let Some((name, text)) = chosen_text(field_id).await else { return };
        let known = page.client.borrow().as_ref().filter(|client| client.me().role.reviews()).map(|client| {
            if page.ui.borrow().items_loaded {
                return KnownFile::read(name, &text, client.project());
            }
            KnownFile { name, problems: vec![tr::page_known_too_early()], ..KnownFile::default() }
        });
        page.ui.borrow_mut().known = known;
        page.changed();
    });
}
