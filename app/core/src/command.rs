//! What a person can do, and what follows: `decide` turns a command into events, or refuses it with a reason.

use thiserror::Error;

use crate::crypto::{PublicKey, SecretKey};
use crate::event::{
    Answer, AnswerContext, Cause, Choice, Event, EventKind, Flag, Hello, Millis, Settle, Stratum, admission,
};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::project::{Cell, Given, Project};
use crate::queue::Pick;
use crate::record::{LabelName, Role};

/// What a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Gives a label, or skips, the item on screen.
    Answer(Choice),
    /// Remarks on the item on screen.
    Flag {
        /// What is wrong with it.
        note: String,
    },
    /// Takes the last answer or remark back.
    Undo,
    /// Does it again.
    Redo,
    /// Settles an item.
    Settle {
        /// Which.
        item: ItemId,
        /// The answer that holds.
        label: LabelName,
        /// Why.
        reason: String,
        /// What kind of mistake it was.
        cause: Option<Cause>,
    },
    /// Withdraws this expert's last settlement.
    UndoSettle,
}

/// Everything `decide` may not know by itself.
#[derive(Clone, Copy, Debug)]
pub struct Ctx {
    /// Now.
    pub now: Millis,
    /// A fresh event id.
    pub event_id: EventId,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Me {
    /// The person.
    pub labeler: LabelerId,
    /// Their device.
    pub device: DeviceId,
    /// What they may do.
    pub role: Role,
}

/// Why a command is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No item is on screen.
    #[error("there is no item to answer")]
    NothingShown,
    /// The label is not in the schema.
    #[error("the project has no such label; reload the page to get its current labels")]
    UnknownLabel,
    /// There is nothing to undo or redo.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// The role does not allow it.
    #[error("settling is for experts; ask the owner for an expert link")]
    NotAReviewer,
}

/// The item on screen, since when and how long it was looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// What and why.
    pub pick: Pick,
    /// When it was put on screen.
    pub shown_at: Millis,
    /// Active time on it so far, in milliseconds; `None` counts from `shown_at`.
    pub active_ms: Option<u32>,
    /// Whether the person went back to it, so that it may have an answer.
    pub revisit: bool,
}

/// Something that can be undone.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// An answer, and what stood before it.
    Answered {
        /// The item.
        item: ItemId,
        /// What stood before.
        before: Choice,
        /// What was answered.
        after: Choice,
    },
    /// A remark, and what stood before it.
    Flagged {
        /// The item.
        item: ItemId,
        /// What stood before.
        before: Option<String>,
        /// What was written.
        after: Option<String>,
    },
}

/// State of this tab: what is on screen and what can be undone. Never synced.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// The item on screen.
    pub shown: Option<Shown>,
    /// What can be undone, oldest first.
    pub undo: Vec<Done>,
    /// What can be done again, oldest first.
    pub redo: Vec<Done>,
}

/// What a command leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// New facts for this device's log.
    pub event: Event,
    /// What the screen does next.
    pub screen: Screen,
    /// How the undo stacks change.
    pub stack: Stack,
}

/// What the screen does after a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Shows the next item of the queue.
    Next,
    /// Stays.
    Stay,
    /// Goes back to an item.
    Show(ItemId),
}

/// How the undo stacks change.
#[derive(Clone, Debug, PartialEq)]
pub enum Stack {
    /// Not at all.
    Keep,
    /// Something new was done; what was undone cannot come back.
    Push(Done),
    /// The last thing was undone.
    Undone,
    /// The last undone thing was done again.
    Redone,
}

impl Session {
    /// A session that can undo what the person did before the page was loaded.
    #[must_use]
    pub fn resume(project: &Project, me: LabelerId) -> Self {
        let mut given: Vec<&Given> =
            project.states().values().filter_map(|state| state.cells.get(&me).and_then(Cell::standing)).collect();
        given.sort_by_key(|given| (given.at, given.id));
        let done = |given: &Given| Done::Answered {
            item: given.answer.item,
            before: Choice::Clear,
            after: given.answer.choice.clone(),
        };
        Self { undo: given.into_iter().map(done).collect(), ..Self::default() }
    }

    /// Moves the stacks as decided.
    pub fn follow(&mut self, stack: Stack) {
        match stack {
            Stack::Keep => {}
            Stack::Push(done) => {
                self.undo.push(done);
                self.redo.clear();
            }
            Stack::Undone => self.redo.extend(self.undo.pop()),
            Stack::Redone => self.undo.extend(self.redo.pop()),
        }
    }
}

/// The first event of a log.
#[must_use]
pub fn hello(project: &Project, name: &str, role: Role, invite: &SecretKey, device: &PublicKey, ctx: Ctx) -> Event {
    let message = admission(project.manifest().project, device.labeler(), device.device(), role);
    let hello = Hello { name: name.trim().to_owned(), role, invite: invite.public(), proof: invite.sign(&message) };
    Event { id: ctx.event_id, at: ctx.now, kind: EventKind::Hello(hello) }
}

/// Turns a command into an event.
///
/// # Errors
/// When the command cannot be followed; nothing has changed then.
pub fn decide(project: &Project, session: &Session, me: Me, ctx: Ctx, command: Command) -> Result<Decision, Refusal> {
    let decider = Decider { project, session, me, ctx };
    match command {
        Command::Answer(choice) => decider.answer(choice),
        Command::Flag { note } => decider.flag(note),
        Command::Undo => decider.undo(),
        Command::Redo => decider.redo(),
        Command::Settle { item, label, reason, cause } => decider.settle(item, Some(label), reason, cause),
        Command::UndoSettle => decider.undo_settle(),
    }
}

struct Decider<'a> {
    project: &'a Project,
    session: &'a Session,
    me: Me,
    ctx: Ctx,
}

impl Decider<'_> {
    fn answer(&self, choice: Choice) -> Result<Decision, Refusal> {
        let shown = self.session.shown.ok_or(Refusal::NothingShown)?;
        if let Choice::Label(label) = &choice
            && self.project.manifest().schema.index_of(label).is_none()
        {
            return Err(Refusal::UnknownLabel);
        }
        let item = shown.pick.item;
        let done = Done::Answered { item, before: self.standing(item), after: choice.clone() };
        let since = self.ctx.now.0.saturating_sub(shown.shown_at.0);
        let active_ms = shown.active_ms.unwrap_or_else(|| u32::try_from(since).unwrap_or(u32::MAX));
        let context = AnswerContext {
            instructions_version: self.project.manifest().instructions.version,
            stratum: shown.pick.stratum,
            reason: shown.pick.reason,
            suggestion_shown: false,
            shown_at: shown.shown_at,
            answered_at: self.ctx.now,
            active_ms,
        };
        Ok(self.decision(self.answer_event(item, choice, context), Screen::Next, Stack::Push(done)))
    }

    fn flag(&self, note: String) -> Result<Decision, Refusal> {
        let item = self.session.shown.ok_or(Refusal::NothingShown)?.pick.item;
        let done = Done::Flagged { item, before: self.remark(item), after: Some(note.clone()) };
        let kind = EventKind::Flag(Flag { item, note: Some(note) });
        Ok(self.decision(kind, Screen::Stay, Stack::Push(done)))
    }

    fn undo(&self) -> Result<Decision, Refusal> {
        match self.session.undo.last().ok_or(Refusal::NothingToUndo)? {
            Done::Answered { item, before, .. } => Ok(self.restore(*item, before, Stack::Undone)),
            Done::Flagged { item, before, .. } => Ok(self.restore_flag(*item, before.clone(), Stack::Undone)),
        }
    }

    fn redo(&self) -> Result<Decision, Refusal> {
        match self.session.redo.last().ok_or(Refusal::NothingToUndo)? {
            Done::Answered { item, after, .. } => {
                Ok(Decision { screen: Screen::Next, ..self.restore(*item, after, Stack::Redone) })
            }
            Done::Flagged { item, after, .. } => Ok(self.restore_flag(*item, after.clone(), Stack::Redone)),
        }
    }

    fn settle(
        &self,
        item: ItemId,
        label: Option<LabelName>,
        reason: String,
        cause: Option<Cause>,
    ) -> Result<Decision, Refusal> {
        if !self.me.role.reviews() {
            return Err(Refusal::NotAReviewer);
        }
        if label.as_ref().is_some_and(|label| self.project.manifest().schema.index_of(label).is_none()) {
            return Err(Refusal::UnknownLabel);
        }
        let state = self.project.state(&item);
        let cells = state.into_iter().flat_map(|state| state.cells.values());
        let votes = cells.filter_map(Cell::standing).map(|given| (given.device, given.id)).collect();
        let supersedes = state.and_then(|state| state.settlement()).map(|settled| settled.id).into_iter().collect();
        let kind = EventKind::Settle(Settle { item, label, reason, cause, votes, supersedes });
        Ok(self.decision(kind, Screen::Stay, Stack::Keep))
    }

    fn undo_settle(&self) -> Result<Decision, Refusal> {
        let states = self.project.states().values();
        let mine = states.filter_map(|state| state.settlement()).filter(|settled| settled.by == self.me.labeler);
        let last = mine.max_by_key(|settled| (settled.at, settled.id)).ok_or(Refusal::NothingToUndo)?;
        self.settle(last.settle.item, None, String::new(), None)
    }

    fn restore(&self, item: ItemId, choice: &Choice, stack: Stack) -> Decision {
        let context = AnswerContext {
            instructions_version: self.project.manifest().instructions.version,
            stratum: self.stratum(item),
            reason: None,
            suggestion_shown: false,
            shown_at: self.ctx.now,
            answered_at: self.ctx.now,
            active_ms: 0,
        };
        self.decision(self.answer_event(item, choice.clone(), context), Screen::Show(item), stack)
    }

    fn restore_flag(&self, item: ItemId, note: Option<String>, stack: Stack) -> Decision {
        self.decision(EventKind::Flag(Flag { item, note }), Screen::Show(item), stack)
    }

    fn answer_event(&self, item: ItemId, choice: Choice, context: AnswerContext) -> EventKind {
        let supersedes = self.cell(item).map(Cell::live_ids).unwrap_or_default();
        EventKind::Answer(Answer { item, choice, supersedes, context })
    }

    fn decision(&self, kind: EventKind, screen: Screen, stack: Stack) -> Decision {
        Decision { event: Event { id: self.ctx.event_id, at: self.ctx.now, kind }, screen, stack }
    }

    fn cell(&self, item: ItemId) -> Option<&Cell> {
        self.project.state(&item)?.cells.get(&self.me.labeler)
    }

    fn standing(&self, item: ItemId) -> Choice {
        self.cell(item).and_then(Cell::current).map_or(Choice::Clear, |given| given.answer.choice.clone())
    }

    /// The slice an answered item came from stays with it when its answer is restored.
    fn stratum(&self, item: ItemId) -> Stratum {
        self.cell(item).and_then(Cell::current).map_or(Stratum::Revisited, |given| given.answer.context.stratum)
    }

    fn remark(&self, item: ItemId) -> Option<String> {
        self.project.state(&item)?.flags.get(&self.me.labeler)?.3.note.clone()
    }
}
