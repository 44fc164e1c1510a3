//! One open project in one tab: commands and messages go in, effects come out. No IO, no clock.
//!
//! The page's dispatch and the simulator in `tests` drive the same machine.

mod arriving;
mod by_hand;
mod own_log;
mod planning;
mod practice;
mod ranking;
mod reviewing;
mod screen;
mod viewing;

use std::cell::RefCell;
use std::collections::BTreeSet;

use own_log::OwnLog;
pub use own_log::{SaveCounts, SaveState, StoredSegment};
use planning::Planning;
use ranking::RankState;
use reviewing::ReviewOrder;

use crate::certificate::Author;
use crate::command::{Command, Ctx, Decision, Me, Refusal, Screen, Session, decide};
use crate::crypto::{PublicKey, Signature};
use crate::event::{Event, EventKind, Millis};
use crate::ids::{Digest, EventId, ItemId};
use crate::project::Project;
use crate::queue::{Expected, Scores};
use crate::record::{Item, Role};
use crate::rng::stable_hash;
use crate::store::{StoreError, StoreReply, StoreRequest};
use crate::sync::{RequestId, Sync};
use crate::wire::event as event_wire;
use crate::wire::segment::{self, Sealed};

/// What the platform is to do. Each is answered by a [`Msg`], unless it says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write own events to disk, in this order: [`Msg::Persisted`] or [`Msg::PersistFailed`].
    Persist {
        /// Event and its line.
        lines: Vec<(EventId, String)>,
    },
    /// Read this device's own log again, because another tab wrote to it: [`Msg::Loaded`].
    Reload,
    /// Read this device's events that are in no segment yet, in case another tab wrote some and died before it could say
    /// so: [`Msg::OtherTab`].
    ReadPending,
    /// Sign a segment's body with the device key: [`Msg::Signed`].
    Sign {
        /// The bytes.
        body: Vec<u8>,
    },
    /// Store a sealed segment and drop the events it holds, if the log's head is still `expected`: [`Msg::Committed`].
    Commit {
        /// The head the segment continues.
        expected: Option<Digest>,
        /// The last event it holds, by number.
        through_ctr: u64,
        /// Its place.
        seq: u64,
        /// The segment.
        segment: Sealed,
    },
    /// Note how far one of our segments got. Not answered.
    Mark {
        /// Its key.
        key: String,
        /// How far.
        state: SaveState,
    },
    /// Keep others' segments on this device. Not answered.
    Keep {
        /// Key and bytes.
        key: String,
        /// The segment.
        bytes: Vec<u8>,
    },
    /// Make a request to the store: [`Msg::StoreDone`].
    Store {
        /// Names it.
        id: RequestId,
        /// The request.
        request: StoreRequest,
    },
    /// Rank the items for [`Client::training_labels`]: [`Msg::Ranked`] or [`Msg::RankFailed`].
    Rank,
}

/// What the platform reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// This device's own log and all segments it keeps, at the start and after [`Effect::Reload`].
    Loaded {
        /// Place and digest of the last sealed segment of this device.
        head: Option<(u64, Digest)>,
        /// Events not sealed yet, by number.
        pending: Vec<(u64, String)>,
        /// All segments on this device.
        segments: Vec<StoredSegment>,
    },
    /// Events are on disk, numbered from `first_ctr` on.
    Persisted {
        /// Which.
        ids: Vec<EventId>,
        /// Number of the first.
        first_ctr: u64,
    },
    /// Events could not be written; they are tried again.
    PersistFailed {
        /// Which.
        ids: Vec<EventId>,
        /// Why, in words.
        why: String,
    },
    /// Another tab of this profile wrote these events.
    OtherTab {
        /// By number.
        lines: Vec<(u64, String)>,
    },
    /// A body was signed, or could not be.
    Signed(Option<Signature>),
    /// Whether the segment was stored; `false` when another tab sealed first.
    Committed(bool),
    /// The store answered.
    StoreDone {
        /// The request.
        id: RequestId,
        /// The answer.
        result: Result<StoreReply, StoreError>,
    },
    /// Somebody brought these pieces of logs, by key; the platform has looked at them.
    Carried(Vec<(String, Vec<u8>)>),
    /// Items were loaded.
    Items(Vec<Item>),
    /// The scorer made an order.
    Ranked(Scores),
    /// The scorer gave up; labeling goes on without.
    RankFailed,
    /// Whether this tab holds the upload lock.
    UploadLock(bool),
    /// Seal what there is now: the tab is being hidden.
    Flush,
    /// The network is back, or the person asked.
    SyncNow,
    /// Time passed.
    Tick,
}

/// An open project in one tab.
#[derive(Clone, Debug)]
pub struct Client {
    project: Project,
    me: Me,
    session: Session,
    sync: Sync,
    own: OwnLog,
    scores: Option<Scores>,
    /// What the order covers because others are probably asked it.
    expected: Expected,
    /// How many orders the scorer has made.
    n_orders: u64,
    rank: RankState,
    storage_problem: Option<String>,
    planning: Planning,
    review: RefCell<Option<ReviewOrder>>,
}

impl Client {
    /// Opens a project for the holder of a device key who is a person by that key alone.
    #[must_use]
    pub fn new(project: Project, key: PublicKey, role: Role, seed: u64) -> Self {
        Self::of(project, Author::first(key), role, seed)
    }

    /// Opens a project for one of a person's devices.
    #[must_use]
    pub fn of(mut project: Project, author: Author, role: Role, seed: u64) -> Self {
        let me = Me { labeler: author.labeler, device: author.key.device(), role };
        project = project.keep_details_of(me.labeler);
        project.look_as(me.labeler, role);
        let poll_secs = project.manifest().policy.poll_secs;
        let sync = Sync::new(Some((me.labeler, me.device)), poll_secs, seed, BTreeSet::new());
        Self {
            // A third of a poll, so that others see an answer within two polls even when both wait their longest.
            own: OwnLog::new(author, u64::from(poll_secs) * 300),
            project,
            me,
            session: Session::default(),
            sync,
            scores: None,
            expected: Expected::default(),
            n_orders: 0,
            rank: RankState::default(),
            storage_problem: None,
            planning: Planning::default(),
            review: RefCell::new(None),
        }
    }

    /// The project's state.
    #[must_use]
    pub const fn project(&self) -> &Project {
        &self.project
    }

    /// Who acts here.
    #[must_use]
    pub const fn me(&self) -> Me {
        self.me
    }

    /// This tab's state.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The sync machine, for its health.
    #[must_use]
    pub const fn sync(&self) -> &Sync {
        &self.sync
    }

    /// The latest order.
    #[must_use]
    pub const fn scores(&self) -> Option<&Scores> {
        self.scores.as_ref()
    }

    /// Why labels could not be written to disk, while that lasts.
    #[must_use]
    pub fn storage_problem(&self) -> Option<&str> {
        self.storage_problem.as_deref()
    }

    /// How many of this person's records are in which state.
    #[must_use]
    pub const fn saves(&self) -> SaveCounts {
        self.own.counts()
    }

    /// Where one of this device's events is; `None` for events of other devices.
    #[must_use]
    pub fn save_state(&self, id: &EventId) -> Option<SaveState> {
        self.own.state(id)
    }

    /// How many items this person has answered or skipped. Second answers count too, so that a person who is asked
    /// one of their own again sees the number move as always.
    #[must_use]
    pub fn n_mine(&self) -> u32 {
        let n_again = u32::try_from(self.project.repeats(&self.me.labeler).len()).unwrap_or(u32::MAX);
        self.project.tally().n_given_by(&self.me.labeler) + n_again
    }

    /// The name under which this device joined, if it has.
    #[must_use]
    pub fn my_name(&self) -> Option<&str> {
        let writer = self.project.writers().get(&self.me.labeler)?;
        (!writer.name.is_empty()).then_some(writer.name.as_str())
    }

    /// Writes the first event of the log.
    pub fn join(&mut self, hello: Event) -> Vec<Effect> {
        self.record(vec![hello])
    }

    /// Follows a person's command. `active_ms` is how long they were active on the item on screen.
    ///
    /// # Errors
    /// When the command is refused; nothing has changed then.
    pub fn command(&mut self, ctx: Ctx, active_ms: Option<u32>, command: Command) -> Result<Vec<Effect>, Refusal> {
        if let Some(shown) = &mut self.session.shown {
            shown.active_ms = active_ms;
        }
        if let Some(practice) = &mut self.session.practice {
            practice.active_ms = active_ms;
        }
        let practised = if let Command::Practise(label) = &command { Some(label.clone()) } else { None };
        // A log's times never go back, whatever the clock does.
        let ctx = Ctx { now: ctx.now.max(self.own.last_at()), ..ctx };
        if let Some(batch) = &mut self.session.batch {
            batch.active_ms = active_ms.unwrap_or_default();
        }
        let odd = if let Command::ConfirmBatch { odd } = &command { odd.clone() } else { Vec::new() };
        let Decision { events, screen, stack } = decide(&self.project, &self.session, self.me, ctx, command)?;
        let mut effects = self.record(events);
        self.session.follow(stack);
        self.session.aside.extend(odd);
        if let Some(practice) = &mut self.session.practice {
            practice.told = practised.or(practice.told.take());
        }
        match screen {
            Screen::Next => self.show_next(ctx.now),
            Screen::Show(item) => self.show(item, ctx.now),
            Screen::Repeat(item) => self.show_repeat(item, ctx.now),
            Screen::NextBatch(label) => {
                self.next_batch(self.project.manifest().schema.index_of(&label), ctx.now);
                self.pass_answered(ctx.now);
            }
            Screen::Stay => {}
        }
        self.note_asked();
        effects.extend(self.want_rank());
        Ok(effects)
    }

    /// Puts an item the person has answered on screen again.
    pub fn revisit(&mut self, item: ItemId, now: Millis) {
        self.show(item, now);
        self.note_asked();
    }

    /// Takes what the platform reports.
    pub fn receive(&mut self, msg: Msg, now: Millis) -> Vec<Effect> {
        let mut effects = match msg {
            Msg::Loaded { head, pending, segments } => self.loaded(head, &pending, segments),
            Msg::Persisted { ids, first_ctr } => {
                self.storage_problem = None;
                self.own.persisted(&ids, first_ctr, now);
                Vec::new()
            }
            Msg::PersistFailed { ids, why } => {
                self.storage_problem = Some(why);
                self.own.persist_failed(&ids);
                Vec::new()
            }
            Msg::OtherTab { lines } => self.other_tab(&lines, now),
            Msg::Signed(signature) => self.own.signed(signature.as_ref(), now).into_iter().collect(),
            Msg::Committed(stored) => self.committed(stored, now),
            Msg::StoreDone { id, result } => {
                let changes = self.sync.done(id, result, now);
                let effects = self.follow_changes(changes);
                // Another device of this person may have answered what is on screen.
                self.pass_answered(now);
                effects
            }
            Msg::Carried(segments) => self.carried(segments),
            Msg::Items(items) => {
                self.project.add_items(items);
                self.follow_plans();
                self.want_rank()
            }
            Msg::Ranked(scores) => {
                self.project.believe(&scores);
                // Before somebody's first answer their order is everybody's, which the shares take apart well enough.
                if self.project.tally().n_given_by(&self.me.labeler) > 0 {
                    self.expected.follow(&self.project, &scores.order, self.me.labeler, now);
                }
                self.scores = Some(scores);
                self.n_orders += 1;
                self.rank_ended()
            }
            Msg::RankFailed => self.rank_ended(),
            Msg::UploadLock(held) => {
                self.sync.set_uploads(held);
                self.own.set_seals(held);
                vec![Effect::Reload]
            }
            Msg::Flush => {
                self.own.flush();
                Vec::new()
            }
            Msg::SyncNow => {
                self.own.flush();
                self.sync.poll_now();
                Vec::new()
            }
            Msg::Tick => self.own.retry(),
        };
        if self.session.shown.is_none() {
            self.show_next(now);
        }
        if self.session.batch.as_ref().is_some_and(|batch| batch.cards.is_empty()) {
            self.next_batch(None, now);
        }
        self.note_asked();
        effects.extend(self.own.plan(&self.project, self.me, now));
        let requests = self.sync.outgoing(now);
        effects.extend(requests.into_iter().map(|(id, request)| Effect::Store { id, request }));
        effects
    }

    fn record(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let mut lines = Vec::with_capacity(events.len());
        for event in events {
            let line = event_wire::encode(&event);
            self.own.add(&event, line.clone());
            lines.push((event.id, line));
            self.project.apply(self.me.device, self.me.labeler, event);
        }
        if lines.is_empty() { Vec::new() } else { vec![Effect::Persist { lines }] }
    }

    #[inline(never)]
    fn other_tab(&mut self, lines: &[(u64, String)], now: Millis) -> Vec<Effect> {
        for event in self.own.add_foreign_lines(lines, now) {
            self.project.apply(self.me.device, self.me.labeler, event);
        }
        self.pass_answered(now);
        self.want_rank()
    }

    fn committed(&mut self, stored: bool, now: Millis) -> Vec<Effect> {
        match self.own.committed(stored, now) {
            Some((seq, sealed)) => {
                if let Ok(segment) = segment::open(&sealed.key, &sealed.bytes, self.project.manifest().project) {
                    self.project.admit(&sealed.key, Ok(segment));
                }
                self.sync.push(seq, sealed, false);
                Vec::new()
            }
            None => vec![Effect::Reload],
        }
    }
}

/// Seeds a session's choices that must differ between people but not between reloads.
#[must_use]
pub fn session_seed(me: Me) -> u64 {
    stable_hash(&[b"session", me.labeler.as_bytes(), me.device.as_bytes()])
}

/// Whether an event counts as work to be kept safe in the page's words: all but the hello.
const fn is_work(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Hello(_))
}

#[cfg(test)]
mod tests;
