//! The records page's search and choice: what goes on between key presses, in steps that leave the page alive.

pub mod export;

use std::collections::BTreeSet;
use std::rc::Rc;

use accord_core::client::Client;
use accord_core::event::Curation;
use accord_core::ids::ItemId;
use accord_core::records::{Query, Search, Triage};
use accord_core::visibility::votes_visible;
use accord_core::wire::triage::read_triage;
use accord_platform::{chosen_text, download, monotonic_millis, sleep, spawn};

use crate::language::in_english;
use crate::model::RecordsAct;
use crate::state::Page;
use crate::{dispatch, later, present, tr};

/// So many items are looked at before the clock is.
const N_A_STEP: usize = 500;
/// A step of the search takes about so long; a frame has 16 ms.
const STEP_MS: f64 = 6.0;
/// What changes all the time is not looked for all the time.
const PAUSE_MS: f64 = 1_500.0;

/// What is looked for, found, chosen and open.
#[derive(Debug, Default)]
pub struct Records {
    /// A search under way, and its number: a newer one replaces it.
    search: Option<Search>,
    n_begun: u64,
    query: Query,
    /// What was found, by item index.
    pub found: Vec<u32>,
    /// Under which stamp of the project.
    stamp: Option<u64>,
    ended_at: f64,
    /// The first place in view.
    pub first: u32,
    /// What is chosen.
    pub chosen: BTreeSet<ItemId>,
    /// The record that is open.
    pub open: Option<ItemId>,
    /// What is about to be done.
    pub asked: Option<Curation>,
    /// What was done last, in words.
    pub told: String,
    /// What `accord triage` found, and which file said so; in this tab's memory alone.
    pub triage: Triage,
    /// See `triage`.
    pub triage_told: String,
    /// What came of the last export, in words, and what it lost how often.
    pub written: String,
    /// See `written`.
    pub lost: Vec<(String, u32)>,
}

impl Records {
    /// What is looked for.
    #[must_use]
    pub const fn query(&self) -> &Query {
        &self.query
    }

    /// How many items were looked at, while a search is under way.
    #[must_use]
    pub fn n_looked(&self) -> Option<usize> {
        self.search.as_ref().map(Search::n_looked)
    }

    /// Whether something changed since the last search.
    #[must_use]
    pub fn is_stale(&self, client: &Client) -> bool {
        self.search.is_none() && self.stamp.is_some_and(|stamp| stamp != client.project().stamp())
    }
}

/// Follows what is done on the page.
pub(crate) fn act(page: &Page, act: RecordsAct) {
    match act {
        RecordsAct::Find(query) => {
            page.records.borrow_mut().first = 0;
            find(page, query, 0.0);
        }
        RecordsAct::FindAgain => {
            let (query, pause_ms) = {
                let records = page.records.borrow();
                (records.query.clone(), PAUSE_MS - (monotonic_millis() - records.ended_at))
            };
            find(page, query, pause_ms);
        }
        RecordsAct::See { first } => page.records.borrow_mut().first = first,
        RecordsAct::Choose { from, to, on } => choose(page, from, to, on),
        RecordsAct::ChooseAll => choose(page, 0, u32::MAX, true),
        RecordsAct::ChooseNone => page.records.borrow_mut().chosen.clear(),
        RecordsAct::Open(item) => page.records.borrow_mut().open = item,
        RecordsAct::Ask(act) => page.records.borrow_mut().asked = Some(act),
        RecordsAct::Leave => page.records.borrow_mut().asked = None,
        RecordsAct::Do(act) => carry_out(page, act),
        RecordsAct::Undo => {
            let is_done = dispatch::undo_curate(page);
            let mut records = page.records.borrow_mut();
            records.told = if is_done { tr::records_taken_back() } else { String::new() };
        }
        RecordsAct::LoadTriage { field_id } => load_triage(page, field_id),
        RecordsAct::Save => save(page),
        RecordsAct::Export { format, each } => later::export(page, export::Order { format, each }),
    }
}

/// Searches in steps. What was found before stays in view until the new search is done.
fn find(page: &Page, query: Query, pause_ms: f64) {
    let Some(page) = page.handle() else { return };
    let number = {
        let mut records = page.records.borrow_mut();
        records.n_begun += 1;
        records.query = query.clone();
        records.search = Some(Search::new(query));
        records.n_begun
    };
    spawn(async move {
        if pause_ms > 0.0 {
            sleep(pause_ms as u32).await;
        }
        while page.records.borrow().n_begun == number {
            if step(&page) {
                page.changed();
                return;
            }
            sleep(0).await;
        }
    });
}

/// One step of the search; whether it was the last.
fn step(page: &Rc<Page>) -> bool {
    let client = page.client.borrow();
    let Some(client) = client.as_ref() else { return true };
    let mut records = page.records.borrow_mut();
    let Records { search, triage, .. } = &mut *records;
    let Some(search) = search.as_mut() else { return true };
    let until = monotonic_millis() + STEP_MS;
    while !search.step(client.project(), client.scores(), triage, N_A_STEP) {
        if monotonic_millis() >= until {
            return false;
        }
    }
    // What is found by its answers tells them.
    let is_telling = search.query().tells_answers();
    let me = client.me();
    let may_tell = |item_idx: &u32| {
        let item = client.project().items().get(*item_idx as usize);
        !is_telling || item.is_some_and(|item| votes_visible(client.project(), &item.id, me.labeler, me.role))
    };
    let found = search.hits().filter(may_tell).collect();
    records.found = found;
    records.search = None;
    records.stamp = Some(client.project().stamp());
    records.ended_at = monotonic_millis();
    true
}

fn choose(page: &Page, from: u32, to: u32, on: bool) {
    let client = page.client.borrow();
    let Some(items) = client.as_ref().map(|client| client.project().items()) else { return };
    let mut records = page.records.borrow_mut();
    let (first, last) = (from.min(to) as usize, from.max(to) as usize);
    let places = records.found.iter().take(last.saturating_add(1)).skip(first);
    let among: Vec<ItemId> = places.filter_map(|idx| Some(items.get(*idx as usize)?.id)).collect();
    for item in among {
        if on {
            records.chosen.insert(item)
        } else {
            records.chosen.remove(&item)
        };
    }
}

fn carry_out(page: &Page, act: Curation) {
    let items: Vec<ItemId> = page.records.borrow().chosen.iter().copied().collect();
    let told = present::told(&act, items.len());
    let is_done = dispatch::curate(page, items, act);
    let mut records = page.records.borrow_mut();
    records.asked = None;
    if is_done {
        records.told = told;
        records.chosen.clear();
    }
}

fn load_triage(page: &Page, field_id: &'static str) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        let Some((name, text)) = chosen_text(field_id).await else { return };
        let read = page.client.borrow().as_ref().map(|client| read_triage(&text, client.project()));
        {
            let mut records = page.records.borrow_mut();
            match read {
                Some(Ok((triage, n_foreign))) => {
                    records.triage_told = match n_foreign {
                        0 => tr::records_triage_read(name, triage.0.len()),
                        n_foreign => tr::records_triage_foreign(name, triage.0.len(), n_foreign),
                    };
                    records.triage = triage;
                }
                Some(Err(why)) => records.triage_told = format!("{name}: {why}."),
                None => {}
            }
        }
        let query = page.records.borrow().query.clone();
        find(&page, query, 0.0);
        page.changed();
    });
}

fn save(page: &Page) {
    let table = in_english(|| {
        page.client.borrow().as_ref().map(|client| present::records_table(client, &page.records.borrow()))
    });
    if let Some(table) = table
        && !download("accord-records.csv", "text/csv", table.to_csv().as_bytes())
    {
        page.note_error(tr::records_not_saved());
    }
}
