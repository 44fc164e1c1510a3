//! Several devices, tabs and crashes over a store that loses, delays and repeats: the machine must end whole.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::*;
use crate::command::hello;
use crate::crypto::SecretKey;
use crate::event::Choice;
use crate::export;
use crate::record::LabelName;
use crate::rng::SplitMix64;
use crate::store::{ListPage, ListedObject};
use crate::testkit::{device_key, event_id, invite, project};

/// What IndexedDB holds: shared by all tabs of a profile, outliving each of them.
#[derive(Default)]
struct Disk {
    next: u64,
    pending: BTreeMap<u64, String>,
    head: Option<(u64, Digest)>,
    segments: BTreeMap<String, (Vec<u8>, SaveState)>,
}

/// One profile with a key and up to two tabs; the first tab that lives holds the upload lock.
struct Profile {
    key: SecretKey,
    disk: Disk,
    tabs: Vec<Tab>,
    /// Items whose label was shown as saved, and the last such label.
    saved: BTreeMap<EventId, ItemId>,
    item_of: BTreeMap<EventId, ItemId>,
}

struct Tab {
    client: Client,
    requests: VecDeque<(RequestId, StoreRequest)>,
    effects: VecDeque<Effect>,
}

struct World {
    rng: SplitMix64,
    now: Millis,
    objects: BTreeMap<String, Vec<u8>>,
    profiles: Vec<Profile>,
    n_ids: u64,
    faulty: bool,
}

const LABELS: [&str; 3] = ["a", "b", "c"];

/// The third profile is an expert's.
const fn role_of(who: usize) -> Role {
    if who == 2 { Role::Expert } else { Role::Labeler }
}

fn with_repeats(n_items: usize) -> Project {
    let base = project(n_items);
    let mut manifest = base.manifest().clone();
    manifest.policy.repeat_share = 0.2;
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(base.items().to_vec());
    project
}

impl World {
    fn new(seed: u64, n_profiles: u8, n_items: usize) -> Self {
        let mut world = Self {
            rng: SplitMix64::new(seed),
            now: Millis(1_000_000),
            objects: BTreeMap::new(),
            profiles: Vec::new(),
            n_ids: 0,
            faulty: true,
        };
        for n in 1..=n_profiles {
            let profile = Profile {
                key: device_key(n),
                disk: Disk::default(),
                tabs: Vec::new(),
                saved: BTreeMap::new(),
                item_of: BTreeMap::new(),
            };
            world.profiles.push(profile);
            world.open_tab(usize::from(n) - 1, n_items);
        }
        world
    }

    fn ctx(&mut self) -> Ctx {
        self.n_ids += 1;
        Ctx { now: self.now, event_id: event_id(self.n_ids) }
    }

    fn open_tab(&mut self, who: usize, n_items: usize) {
        let ctx = self.ctx();
        let now = self.now;
        let seed = self.rng.next_u64();
        let profile = &mut self.profiles[who];
        let role = role_of(who);
        let mut client = Client::new(with_repeats(n_items), profile.key.public(), role, seed);
        let mut effects: VecDeque<Effect> = client.receive(profile.disk.loaded(), now).into();
        if client.my_name().is_none() {
            let event = hello(client.project(), "P", role, &invite(role), &profile.key.public(), ctx);
            effects.extend(client.join(event));
        }
        if profile.tabs.is_empty() {
            effects.extend(client.receive(Msg::UploadLock(true), now));
        }
        profile.tabs.push(Tab { client, requests: VecDeque::new(), effects });
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.rng.below(bound as u64)).unwrap()
    }

    fn chance(&mut self, one_in: u64) -> bool {
        self.faulty && self.rng.below(one_in) == 0
    }

    fn step(&mut self, n_items: usize) {
        self.now.0 += self.rng.below(1500);
        let who = self.below(self.profiles.len());
        if self.profiles[who].tabs.is_empty() || (self.profiles[who].tabs.len() == 1 && self.chance(200)) {
            self.open_tab(who, n_items);
        }
        let tab = self.below(self.profiles[who].tabs.len());
        match self.below(10) {
            0..=3 => self.run_effect(who, tab),
            4..=5 => self.answer_request(who, tab),
            6..=7 if self.faulty => self.act(who, tab),
            8 if self.chance(60) => self.crash(who, tab),
            _ => self.tell(who, tab, Msg::Tick),
        }
    }

    fn tell(&mut self, who: usize, tab: usize, msg: Msg) {
        let now = self.now;
        let tab = &mut self.profiles[who].tabs[tab];
        let effects = tab.client.receive(msg, now);
        tab.effects.extend(effects);
    }

    fn act(&mut self, who: usize, tab: usize) {
        let label = LABELS[self.below(3)];
        let command = match self.below(16) {
            12.. => drawn::draw(self, who, tab),
            0 => Command::Undo,
            1 => Command::Redo,
            2 => Command::Answer(Choice::Skip { reason: String::new() }),
            3 => Command::Flag { note: "odd".to_owned() },
            _ => Command::Answer(Choice::Label(LabelName::new(label))),
        };
        let ctx = self.ctx();
        let profile = &mut self.profiles[who];
        let shown = profile.tabs[tab].client.session().shown.map(|shown| shown.pick.item);
        if let Ok(effects) = profile.tabs[tab].client.command(ctx, None, command) {
            profile.item_of.extend(shown.map(|item| (ctx.event_id, item)));
            profile.tabs[tab].effects.extend(effects);
        }
    }

    /// A tab dies with everything it had not written; another one of the profile gets the lock.
    fn crash(&mut self, who: usize, tab: usize) {
        self.profiles[who].tabs.remove(tab);
        if tab == 0 && !self.profiles[who].tabs.is_empty() {
            self.tell(who, 0, Msg::UploadLock(true));
        }
    }

    fn run_effect(&mut self, who: usize, tab: usize) {
        let Some(effect) = self.profiles[who].tabs[tab].effects.pop_front() else { return };
        let disk_fails = self.chance(20);
        let profile = &mut self.profiles[who];
        let msg = match effect {
            Effect::Persist { lines } if disk_fails => {
                Msg::PersistFailed { ids: lines.iter().map(|(id, _)| *id).collect(), why: "full".to_owned() }
            }
            Effect::Persist { lines } => {
                let first_ctr = profile.disk.next;
                for (id, line) in &lines {
                    profile.disk.pending.insert(profile.disk.next, line.clone());
                    profile.disk.next += 1;
                    profile.saved.extend(profile.item_of.get(id).map(|item| (*id, *item)));
                }
                Msg::Persisted { ids: lines.iter().map(|(id, _)| *id).collect(), first_ctr }
            }
            Effect::Reload => profile.disk.loaded(),
            Effect::Sign { body } => Msg::Signed((!disk_fails).then(|| profile.key.sign(&body))),
            Effect::Commit { expected, through_ctr, seq, segment } => {
                Msg::Committed(profile.disk.seal(expected, through_ctr, seq, segment))
            }
            Effect::Mark { key, state } => {
                profile.disk.segments.get_mut(&key).unwrap().1 = state;
                return;
            }
            Effect::Keep { key, bytes } => {
                profile.disk.segments.entry(key).or_insert((bytes, SaveState::Synced));
                return;
            }
            Effect::Store { id, request } => {
                profile.tabs[tab].requests.push_back((id, request));
                return;
            }
            Effect::Rank => Msg::RankFailed,
        };
        let wrote = matches!(msg, Msg::Persisted { .. } | Msg::Committed(_));
        self.tell(who, tab, msg);
        if wrote && self.profiles[who].tabs.len() > 1 {
            let other = 1 - tab.min(1);
            let lines = self.profiles[who].disk.pending.iter().map(|(ctr, line)| (*ctr, line.clone())).collect();
            self.tell(who, other, Msg::OtherTab { lines });
        }
    }

    fn answer_request(&mut self, who: usize, tab: usize) {
        let n = self.profiles[who].tabs[tab].requests.len();
        if n == 0 {
            return;
        }
        // Answers come in any order.
        let place = self.below(n);
        let (id, request) = self.profiles[who].tabs[tab].requests.remove(place).unwrap();
        let result = match self.rng.below(12) {
            0 if self.faulty => Err(StoreError::Unreachable),
            1 if self.faulty => Err(StoreError::Busy { status: 503, retry_after_secs: Some(1) }),
            // The store did it, but the answer was lost.
            2 if self.faulty => {
                let _ = self.serve(&request);
                Err(StoreError::Unreachable)
            }
            _ => self.serve(&request),
        };
        self.tell(who, tab, Msg::StoreDone { id, result });
    }

    fn serve(&mut self, request: &StoreRequest) -> Result<StoreReply, StoreError> {
        Ok(match request {
            StoreRequest::Put { key, body } => {
                // A proxy cuts an upload now and then, and the store keeps the piece.
                let cut = if self.chance(30) { body.len() / 2 } else { body.len() };
                self.objects.insert(key.clone(), body[..cut].to_vec());
                StoreReply::Stored
            }
            StoreRequest::Get { key } => self.objects.get(key).cloned().map_or(StoreReply::NotFound, StoreReply::Got),
            StoreRequest::List { prefix, start_after } => {
                let stale = self.chance(10);
                let all = self.objects.iter().filter(|(key, _)| key.starts_with(prefix));
                let after = all.filter(|(key, _)| start_after.as_ref().is_none_or(|after| *key > after));
                let object = |(key, body): (&String, &Vec<u8>)| ListedObject {
                    key: key.clone(),
                    etag: crate::crypto::sha256(body).to_string(),
                    n_bytes: body.len() as u64,
                };
                let mut objects: Vec<_> = after.map(object).collect();
                if stale {
                    objects.pop();
                }
                let truncated = objects.len() > 7;
                objects.truncate(7);
                StoreReply::Listed(ListPage { objects, truncated })
            }
        })
    }

    /// No more faults and no more people: runs until every tab has nothing left to do.
    fn settle(&mut self, n_items: usize) {
        self.faulty = false;
        for who in 0..self.profiles.len() {
            if self.profiles[who].tabs.is_empty() {
                self.open_tab(who, n_items);
            }
        }
        for _ in 0..200 {
            self.now.0 += 6000;
            for who in 0..self.profiles.len() {
                for tab in 0..self.profiles[who].tabs.len() {
                    let mut n_left = 10_000;
                    while !self.profiles[who].tabs[tab].effects.is_empty() {
                        n_left -= 1;
                        assert!(n_left > 0, "effects without end: {:?}", self.profiles[who].tabs[tab].effects);
                        self.run_effect(who, tab);
                    }
                    while !self.profiles[who].tabs[tab].requests.is_empty() {
                        n_left -= 1;
                        assert!(n_left > 0, "requests without end: {:?}", self.profiles[who].tabs[tab].requests);
                        self.answer_request(who, tab);
                    }
                    self.tell(who, tab, Msg::Tick);
                }
            }
        }
    }
}

impl Disk {
    fn loaded(&self) -> Msg {
        let segment = |(key, (bytes, state)): (&String, &(Vec<u8>, SaveState))| StoredSegment {
            key: key.clone(),
            bytes: bytes.clone(),
            state: *state,
        };
        Msg::Loaded {
            head: self.head,
            pending: self.pending.iter().map(|(ctr, line)| (*ctr, line.clone())).collect(),
            segments: self.segments.iter().map(segment).collect(),
        }
    }

    fn seal(&mut self, expected: Option<Digest>, through_ctr: u64, seq: u64, segment: Sealed) -> bool {
        if self.head.map(|(_, digest)| digest) != expected {
            return false;
        }
        self.pending.retain(|ctr, _| *ctr > through_ctr);
        self.head = Some((seq, segment.digest));
        self.segments.insert(segment.key, (segment.bytes, SaveState::Saved));
        true
    }
}

fn check(seed: u64, n_profiles: u8, n_steps: u32) {
    let n_items = 40;
    let mut world = World::new(seed, n_profiles, n_items);
    for _ in 0..n_steps {
        world.step(n_items);
    }
    world.settle(n_items);
    let reader = fresh_reader(&world, n_items);
    let expected = (export::labels(&reader), export::items(&reader), drawn::said(&reader));
    for (who, profile) in world.profiles.iter().enumerate() {
        for tab in &profile.tabs {
            let project = tab.client.project();
            let state = (export::labels(project), export::items(project), drawn::said(project));
            let quarantined: Vec<_> = project.quarantine().collect();
            assert!(quarantined.is_empty(), "seed {seed}: {quarantined:?}");
            assert!(state == expected, "seed {seed}: device {who} differs from a fresh reader (SYN5)");
            let counts = |project: &Project| project.agreement().counts(crate::agreement::Slice::All).clone();
            assert_eq!(counts(project), counts(&reader));
            let counts = tab.client.saves();
            assert_eq!((counts.saving, counts.saved, counts.sent), (0, 0, 0), "seed {seed}: not all synced");
        }
        let mut written = BTreeMap::<EventId, u32>::new();
        let mut numbers = BTreeSet::new();
        for (key, bytes) in world.objects.iter().filter(|(key, _)| key.starts_with("log/")) {
            let segment = segment::open(key, bytes, crate::testkit::PROJECT).unwrap();
            if segment.device() == profile.key.public().device() {
                assert!(numbers.insert(segment.header.seq), "seed {seed}: a sequence number twice");
                segment.events.iter().for_each(|event| *written.entry(event.id).or_default() += 1);
            }
        }
        assert_eq!(numbers.iter().max().copied().unwrap_or_default(), numbers.len() as u64, "seed {seed}: a gap");
        for (id, item) in &profile.saved {
            assert_eq!(written.get(id), Some(&1), "seed {seed}: a saved label of {item} is lost or doubled");
        }
    }
}

/// Folds the store's logs alone, as `accord export` does.
fn fresh_reader(world: &World, n_items: usize) -> Project {
    let mut reader = project(n_items);
    for (key, bytes) in world.objects.iter().filter(|(key, _)| key.starts_with("log/")) {
        reader.admit(key, segment::open(key, bytes, crate::testkit::PROJECT));
    }
    reader
}

#[test]
fn syn3_nothing_shown_as_saved_is_lost_or_doubled_and_all_readers_agree() {
    for seed in 0..30 {
        check(seed, 3, 2000);
    }
}

#[test]
fn syn3_a_single_device_over_a_long_time() {
    check(77, 1, 6000);
}

#[test]
fn cmd1_undo_takes_back_the_last_answer_and_shows_its_item() {
    let mut world = World::new(1, 1, 10);
    let client = |world: &World| world.profiles[0].tabs[0].client.clone();
    let first = client(&world).session().shown.unwrap().pick.item;
    let command = |world: &mut World, command| {
        let ctx = world.ctx();
        world.profiles[0].tabs[0].client.command(ctx, None, command).map(|_| ())
    };
    let label = |name: &str| Command::Answer(Choice::Label(LabelName::new(name)));
    command(&mut world, label("a")).unwrap();
    assert_ne!(client(&world).session().shown.unwrap().pick.item, first);
    assert_eq!(client(&world).n_mine(), 1);
    command(&mut world, Command::Undo).unwrap();
    assert_eq!(client(&world).session().shown.unwrap().pick.item, first);
    assert_eq!(client(&world).n_mine(), 0);
    command(&mut world, Command::Redo).unwrap();
    assert_eq!(client(&world).n_mine(), 1);
    assert_ne!(client(&world).session().shown.unwrap().pick.item, first);
    assert_eq!(command(&mut world, Command::Redo), Err(Refusal::NothingToUndo));
    // A corrected answer goes back to what it was, not to nothing.
    world.profiles[0].tabs[0].client.revisit(first, Millis(5));
    command(&mut world, label("b")).unwrap();
    command(&mut world, Command::Undo).unwrap();
    let state = client(&world).project().state(&first).unwrap().clone();
    let standing = state.cells.values().next().unwrap().standing().unwrap().clone();
    assert_eq!(standing.answer.choice, Choice::Label(LabelName::new("a")));
    assert_eq!(command(&mut world, label("nonsense")), Err(Refusal::UnknownLabel));
    let settle = Command::Settle {
        item: first,
        label: LabelName::new("a"),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
    };
    assert_eq!(command(&mut world, settle), Err(Refusal::NotAReviewer));
}

fn practising() -> Client {
    let base = project(4);
    let mut manifest = base.manifest().clone();
    let item = |text, label| crate::record::PracticeItem::new(text, vec![LabelName::new(label)], "because");
    manifest.practice = vec![item("first", "a"), item("second", "b")];
    manifest.policy.votes_per_item = 1;
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(base.items().to_vec());
    let key = device_key(1).public();
    let mut client = Client::new(project, key, Role::Labeler, 1);
    let ctx = Ctx { now: Millis(1), event_id: event_id(1) };
    client.join(hello(client.project(), "P", Role::Labeler, &invite(Role::Labeler), &key, ctx));
    client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: Vec::new() }, Millis(2));
    client
}

fn give(client: &mut Client, n: u64, command: Command) -> Result<Vec<Effect>, Refusal> {
    client.command(Ctx { now: Millis(10 * n), event_id: event_id(n) }, Some(7), command)
}

#[test]
fn pra1_practice_comes_first_and_each_answer_gets_feedback_before_the_next() {
    let mut client = practising();
    let place =
        |client: &Client| client.session().practice.as_ref().map(|practice| (practice.idx, practice.told.clone()));
    assert_eq!((place(&client), client.session().shown), (Some((0, None)), None));
    // An answer to an item finds no item, and nothing goes on before the answer.
    let label = |name| Command::Answer(Choice::Label(LabelName::new(name)));
    assert_eq!(give(&mut client, 2, label("a")), Err(Refusal::NothingShown));
    client.go_on(Millis(20));
    assert_eq!(place(&client), Some((0, None)));

    let effects = give(&mut client, 3, Command::Practise(LabelName::new("b"))).unwrap();
    assert!(matches!(&effects[0], Effect::Persist { lines } if lines[0].1.contains("practice")), "{effects:?}");
    assert_eq!(place(&client), Some((0, Some(LabelName::new("b")))));
    // A second answer to the same item is not taken, whatever arrives meanwhile.
    assert_eq!(give(&mut client, 4, Command::Practise(LabelName::new("a"))), Err(Refusal::NothingShown));
    client.receive(Msg::Tick, Millis(50));
    assert_eq!(place(&client), Some((0, Some(LabelName::new("b")))));
    client.go_on(Millis(60));
    assert_eq!(place(&client), Some((1, None)));
    give(&mut client, 7, Command::Practise(LabelName::new("b"))).unwrap();
    client.go_on(Millis(80));
    assert_eq!(place(&client), None);
    assert!(client.session().shown.is_some());
    assert_eq!(client.n_mine(), 0, "practice is no work on the items");
    give(&mut client, 9, label("a")).unwrap();
    // The way back leads to items alone.
    give(&mut client, 10, Command::Undo).unwrap();
    assert_eq!(give(&mut client, 11, Command::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn pra1_practice_goes_on_after_a_reload_and_reviewers_have_none() {
    let mut before = practising();
    let effects = give(&mut before, 3, Command::Practise(LabelName::new("a"))).unwrap();
    let Effect::Persist { lines } = &effects[0] else { panic!("not kept: {effects:?}") };
    let mut after = practising();
    let pending = vec![(0, lines[0].1.clone())];
    after.receive(Msg::OtherTab { lines: pending }, Millis(90));
    assert_eq!(after.session().practice.as_ref().map(|practice| practice.idx), Some(1));
    let expert = Client::new(before.project().clone(), device_key(5).public(), Role::Expert, 1);
    let mut expert = expert;
    expert.receive(Msg::Tick, Millis(100));
    assert!(expert.session().practice.is_none() && expert.session().shown.is_some());
}

mod around;
mod drawn;
