//! A world and its steps. Each step lets one thing happen: a person acts, a transaction ends, an answer arrives, a tab dies.
//!
//! What the machine asked for is done in one step and told to it in another, so that a tab can die at any await point.

use std::sync::{Mutex, PoisonError};

use accord_core::client::{Client, Effect, Msg, SaveState};
use accord_core::command::{Command, Ctx};
use accord_core::event::{Choice, Millis};
use accord_core::ids::{EventId, ItemId};
use accord_core::project::Project;
use accord_core::record::{LabelName, Role};
use accord_core::rng::SplitMix64;
use accord_core::testkit;
use accord_core::wire::snapshot::PREFIX;

use super::attacker::Attacker;
use super::device::{Device, DiskJob, Request, Tab};
use super::faults::Faults;
use super::said;
use super::store::HostileStore;
use super::trace::Trace;
use super::{Census, Failure, Settings, chance, ids_of_lines};

const LABELS: [&str; 3] = ["a", "b", "c"];
pub(super) const HOUR_MS: u64 = 3_600_000;
/// Browsers' clocks begin far from 0, and may be set back.
const START_MS: u64 = 1_700_000_000_000;

/// Everything there is.
pub struct World<'a> {
    pub(super) rng: SplitMix64,
    pub(super) now: u64,
    pub(super) store: HostileStore,
    pub(super) devices: Vec<Device>,
    pub(super) faults: Faults,
    pub(super) attacker: Attacker,
    /// What was drawn at the start: in the end nothing fails any more.
    pub(super) drawn: Faults,
    /// A project without answers, from which tabs and readers start.
    pub(super) template: Project,
    pub(super) outage_until: u64,
    pub(super) census: Census,
    n_steps: u64,
    pub(super) n_keys: u8,
    trace: &'a Mutex<Trace>,
}

impl<'a> World<'a> {
    /// The world of a seed.
    pub fn new(seed: u64, settings: Settings, trace: &'a Mutex<Trace>) -> Self {
        let mut rng = SplitMix64::new(seed ^ 0x5EED_5EED);
        let n_devices = settings.n_devices.unwrap_or_else(|| 1 + rng.below(3) + rng.below(3));
        let n_steps = settings.n_steps.unwrap_or_else(|| 100 + rng.below(300) + rng.below(3) * rng.below(300));
        let n_items = 3 + rng.below(25) as usize;
        let page_size = if rng.below(2) == 0 { 1000 } else { 2 + rng.below(8) as usize };
        let faults = Faults::draw(&mut rng);
        let mut world = Self {
            faults,
            drawn: faults,
            rng,
            now: START_MS,
            store: HostileStore::new(page_size),
            devices: Vec::new(),
            attacker: Attacker::new(),
            template: testkit::project(n_items),
            outage_until: 0,
            census: Census::default(),
            n_steps,
            n_keys: 0,
            trace,
        };
        for n in 0..n_devices {
            let role = if n % 4 == 3 { Role::Expert } else { Role::Labeler };
            world.add_device(role);
        }
        world
    }

    /// What was put to the test.
    pub fn census(&self) -> Census {
        let ledgers = || self.devices.iter().map(|device| &device.ledger);
        Census {
            n_events: ledgers().map(|ledger| ledger.issued.len() as u64).sum(),
            n_saved: ledgers().map(|ledger| ledger.saved.len() as u64).sum(),
            n_synced: ledgers().map(|ledger| ledger.synced.len() as u64).sum(),
            n_attacks: self.attacker.put.len() as u64,
            ..self.census
        }
    }

    /// Notes what happened, for the replay.
    pub fn note(&self, numbers: &[u64], words: impl FnOnce() -> String) {
        let mut trace = self.trace.lock().unwrap_or_else(PoisonError::into_inner);
        let at = self.now - START_MS;
        trace.note_more(&[at]);
        trace.note(numbers, || format!("{:>9}.{:03} s  {}", at / 1000, at % 1000, words()));
    }

    /// Takes all steps.
    ///
    /// # Errors
    /// When something that must hold at every moment does not.
    pub fn run(&mut self) -> Result<(), Failure> {
        (0..self.n_steps).try_for_each(|_| self.step())
    }

    fn step(&mut self) -> Result<(), Failure> {
        self.now += if self.below(400) == 0 { self.rng.below(30 * HOUR_MS) } else { self.rng.below(1200) };
        self.store.arrive(self.now);
        let n_devices = self.devices.len();
        let d = self.below(n_devices);
        let Some(device) = self.devices.get(d).filter(|device| !device.gone) else { return Ok(()) };
        if device.tabs.is_empty() {
            return self.open_tab(d);
        }
        let n_tabs = device.tabs.len();
        let t = self.below(n_tabs);
        self.mishap(d, t)?;
        if self.tab(d, t).is_none() {
            return Ok(());
        }
        match self.rng.below(16) {
            0..=2 => self.act(d, t),
            3 => self.tell(d, t, Msg::Tick),
            _ => self.go_on(d, t),
        }
    }

    /// One thing that is under way in a tab comes one step further.
    pub(super) fn go_on(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let Some(tab) = self.tab(d, t) else { return Ok(()) };
        let under_way = [
            (!tab.disk_jobs.is_empty(), Self::run_disk_job as fn(&mut Self, usize, usize) -> Result<(), Failure>),
            (tab.to_sign.is_some(), Self::sign),
            (!tab.inbox.is_empty(), Self::deliver),
            (!tab.requests.is_empty(), Self::network),
        ];
        let steps: Vec<_> =
            under_way.into_iter().filter(|(is_under_way, _)| *is_under_way).map(|(_, step)| step).collect();
        let chosen = self.below(steps.len());
        steps.get(chosen).map_or(Ok(()), |step| step(self, d, t))
    }

    fn act(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let label = LabelName::new(LABELS.get(self.below(3)).copied().unwrap_or("a"));
        let kind = self.rng.below(16);
        let chosen = self.rng.next_u64();
        let ctx = Ctx { now: self.time(d), event_id: EventId::new(self.rng.next_u64().to_be_bytes()) };
        let Some(tab) = self.tab(d, t) else { return Ok(()) };
        let command = match kind {
            0 => Command::Undo,
            1 => Command::Redo,
            2 => Command::Answer(Choice::Skip { reason: String::new() }),
            3 => Command::Flag { note: "odd \"quote\"\n".to_owned() },
            4 => Command::UndoSettle,
            5 => Command::Settle {
                item: some_item(&tab.client, chosen),
                answer: label.into(),
                also: Vec::new(),
                reason: String::new(),
                cause: None,
            },
            6 => {
                let item = some_item(&tab.client, chosen);
                tab.client.revisit(item, ctx.now);
                Command::Answer(Choice::Label(label))
            }
            7 => return self.tell(d, t, Msg::Flush),
            8 => {
                tab.quiet_until = 0;
                return self.tell(d, t, Msg::SyncNow);
            }
            9 | 10 => said::draw(&mut SplitMix64::new(chosen), &tab.client, label),
            _ => Command::Answer(Choice::Label(label)),
        };
        let words = format!("{command:?}");
        match tab.client.command(ctx, None, command) {
            Ok(effects) => {
                self.note(&[11, d as u64, t as u64, kind], || format!("device {d} tab {t}: {words}"));
                self.take(d, t, effects)
            }
            Err(_) => Ok(()),
        }
    }

    pub(super) fn tell(&mut self, d: usize, t: usize, msg: Msg) -> Result<(), Failure> {
        let now = self.time(d);
        let Some(tab) = self.tab(d, t) else { return Ok(()) };
        let effects = tab.client.receive(msg, now);
        self.take(d, t, effects)
    }

    pub(super) fn take(&mut self, d: usize, t: usize, effects: Vec<Effect>) -> Result<(), Failure> {
        let now = self.now;
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        device.note_issued(&effects);
        let Some(tab) = device.tabs.get_mut(t) else { return Ok(()) };
        let mut synced = Vec::new();
        for effect in effects {
            match effect {
                Effect::Store { id, request } => {
                    if now < tab.quiet_until {
                        let found = format!("device {d} asks {request:?} {} ms too early", tab.quiet_until - now);
                        return Err(Failure::new("SYN4 waits as asked", found));
                    }
                    tab.n_requests += 1;
                    self.census.n_requests += 1;
                    tab.requests.push(Request { id, request, answer: None });
                }
                Effect::Sign { body } => {
                    if tab.to_sign.replace(body).is_some() {
                        return Err(Failure::new("one seal at a time", format!("device {d} signs twice at once")));
                    }
                }
                Effect::Rank => tab.inbox.push_back(Msg::RankFailed),
                effect => {
                    if let Effect::Mark { key, state: SaveState::Synced } = &effect {
                        synced.push(key.clone());
                    }
                    let is_snapshot = matches!(&effect, Effect::Keep { key, .. } if key.starts_with(PREFIX));
                    self.census.n_snapshots += u64::from(is_snapshot);
                    tab.disk_jobs.push_back(DiskJob::Effect(effect));
                }
            }
        }
        synced.iter().try_for_each(|key| self.note_synced(d, key))
    }

    /// At the moment a segment is shown as synced, the store holds every byte of it.
    fn note_synced(&mut self, d: usize, key: &str) -> Result<(), Failure> {
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        let Some(own) = device.disk.segment(key) else { return Ok(()) };
        let ids = ids_of_lines(own);
        if self.store.object(key) != Some(own) {
            return Err(Failure::new("I2 synced", format!("{key} is shown as synced; the store's object differs")));
        }
        device.ledger.synced.extend(ids);
        Ok(())
    }

    pub(super) fn tab(&mut self, d: usize, t: usize) -> Option<&mut Tab> {
        self.devices.get_mut(d)?.tabs.get_mut(t)
    }

    pub(super) fn time(&self, d: usize) -> Millis {
        self.devices.get(d).map_or(Millis(0), |device| device_time(device, self.now))
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.rng.below(bound.max(1) as u64) as usize
    }

    pub(super) fn chance(&mut self, per_mille: u64) -> bool {
        chance(&mut self.rng, per_mille)
    }
}

pub(super) fn device_time(device: &Device, now: u64) -> Millis {
    Millis(now.saturating_add_signed(device.clock_offset))
}

fn some_item(client: &Client, chosen: u64) -> ItemId {
    let items = client.project().items();
    let place = (chosen % items.len().max(1) as u64) as usize;
    items.get(place).map_or(ItemId::new([0; 16]), |item| item.id)
}
