//! One profile of one browser: a key, a disk, its tabs, and what its person was shown.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use accord_core::client::{Client, Effect, Msg, SaveState};
use accord_core::crypto::SecretKey;
use accord_core::event::Event;
use accord_core::ids::EventId;
use accord_core::record::Role;
use accord_core::store::{StoreError, StoreReply, StoreRequest};
use accord_core::sync::RequestId;
use accord_core::wire::event as event_wire;

use super::Failure;
use super::disk::Disk;

/// A profile. Its log is one device's.
#[derive(Debug)]
pub struct Device {
    /// The device key.
    pub key: SecretKey,
    /// What its person was admitted as.
    pub role: Role,
    /// Its database.
    pub disk: Disk,
    /// Open tabs; the first holds the upload lock.
    pub tabs: Vec<Tab>,
    /// The device's clock minus the true time, in milliseconds.
    pub clock_offset: i64,
    /// It has no network before this time.
    pub online_at: u64,
    /// A copy of the profile that may be put back.
    pub backup: Option<Disk>,
    /// Its storage was cleared: nobody writes as this device any more.
    pub gone: bool,
    /// A copy of the profile was put back, so its log may have two continuations.
    pub restored: bool,
    /// There was never more than one tab.
    pub one_tab: bool,
    /// What its person did and was shown.
    pub ledger: Ledger,
}

/// One tab.
#[derive(Debug)]
pub struct Tab {
    /// The machine under test.
    pub client: Client,
    /// Transactions that wait for their turn; a browser runs those on the same tables in order.
    pub disk_jobs: VecDeque<DiskJob>,
    /// A body that waits for its signature.
    pub to_sign: Option<Vec<u8>>,
    /// What was done for the tab, but was not told to it yet.
    pub inbox: VecDeque<Msg>,
    /// Requests under way.
    pub requests: Vec<Request>,
    /// No request may be made before this time, by the last refusal.
    pub quiet_until: u64,
    /// How many requests were made.
    pub n_requests: u64,
}

/// A transaction.
#[derive(Debug)]
pub enum DiskJob {
    /// What the machine asked for.
    Effect(Effect),
    /// Reading what another tab wrote.
    ReadOtherTab,
}

/// A request under way.
#[derive(Debug)]
pub struct Request {
    /// Its name.
    pub id: RequestId,
    /// What is asked.
    pub request: StoreRequest,
    /// What the store or the network said; it is on its way to the tab.
    pub answer: Option<Result<StoreReply, StoreError>>,
}

/// What a person did, and what they were told of it.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Everything this device's machines wrote, with its place in the order of doing.
    pub issued: BTreeMap<EventId, (u64, Event)>,
    /// Shown as saved.
    pub saved: BTreeSet<EventId>,
    /// Shown as synced.
    pub synced: BTreeSet<EventId>,
    /// On no disk any more, because the person put an old copy of the profile back or cleared it; never shown as synced.
    pub given_up: BTreeSet<EventId>,
}

impl Device {
    /// A profile that was never used.
    #[must_use]
    pub fn new(key: SecretKey, role: Role) -> Self {
        Self {
            key,
            role,
            disk: Disk::default(),
            tabs: Vec::new(),
            clock_offset: 0,
            online_at: 0,
            backup: None,
            gone: false,
            restored: false,
            one_tab: true,
            ledger: Ledger::default(),
        }
    }

    /// Notes what effects tell: events that were decided, from the lines that are to be written.
    pub fn note_issued(&mut self, effects: &[Effect]) {
        for effect in effects {
            let Effect::Persist { lines } = effect else { continue };
            for (id, line) in lines {
                let place = self.ledger.issued.len() as u64;
                if let Ok(event) = event_wire::decode(line) {
                    self.ledger.issued.entry(*id).or_insert((place, event));
                }
            }
        }
    }

    /// Notes what one tab shows of each record, and that none is shown as saved that is on no disk.
    ///
    /// # Errors
    /// When a record is shown as saved that would not survive the tab.
    pub fn note_shown(&mut self, tab: usize) -> Result<(), Failure> {
        let Some(tab) = self.tabs.get(tab) else { return Ok(()) };
        let mut on_disk = None;
        for id in self.ledger.issued.keys() {
            let Some(state) = tab.client.save_state(id).filter(|state| *state >= SaveState::Saved) else { continue };
            if !self.ledger.saved.contains(id) {
                let on_disk = on_disk.get_or_insert_with(|| self.disk.event_ids());
                if !on_disk.contains(id) {
                    return Err(Failure::new("I1 saved", format!("{id} is shown as {state:?}, but is on no disk")));
                }
                self.ledger.saved.insert(*id);
            }
            if state == SaveState::Synced {
                self.ledger.synced.insert(*id);
            }
        }
        Ok(())
    }

    /// What is nowhere any more once the disk is `left`: only what was never shown as synced may go.
    pub fn give_up_all_but(&mut self, left: &Disk) {
        let kept = left.event_ids();
        let ledger = &mut self.ledger;
        let lost = ledger.saved.iter().filter(|id| !ledger.synced.contains(*id) && !kept.contains(*id));
        let lost: Vec<EventId> = lost.copied().collect();
        ledger.given_up.extend(lost);
    }
}

impl Tab {
    /// A tab that has nothing under way.
    #[must_use]
    pub const fn new(client: Client) -> Self {
        Self {
            client,
            disk_jobs: VecDeque::new(),
            to_sign: None,
            inbox: VecDeque::new(),
            requests: Vec::new(),
            quiet_until: 0,
            n_requests: 0,
        }
    }

    /// Whether nothing is under way.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.disk_jobs.is_empty() && self.to_sign.is_none() && self.inbox.is_empty() && self.requests.is_empty()
    }
}
