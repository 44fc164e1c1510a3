//! What a person can do, and what follows: `decide` turns a command into events, or refuses it with a reason.

mod curating;
mod refusal;
mod review;
mod session;
mod settling;

pub use refusal::{ExpertTask, Refusal};
pub use session::{Decision, Done, Practising, Screen, Session, Shown, Stack};

use crate::crypto::{PublicKey, SecretKey};
use crate::event::{
    Answer, AnswerContext, Cause, Choice, Comment, Curation, Draw, Event, EventKind, Flag, Hello, Millis,
    PracticeAnswer, Revise, Stratum, Suggested, admission,
};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::queue::{Card, Showing};
use crate::record::{LabelName, Role};
use crate::rng::stable_hash;

/// What a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Gives a label, or skips, the item on screen.
    Answer(Choice),
    /// Gives the label of the batch on screen to all its items but the odd ones.
    ConfirmBatch {
        /// Those that do not belong there; they stay unanswered and go back to the queue.
        odd: Vec<ItemId>,
    },
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
        answer: Choice,
        /// Other answers that are right too.
        also: Vec<Choice>,
        /// Why.
        reason: String,
        /// What kind of mistake it was.
        cause: Option<Cause>,
    },
    /// Settles several items alike.
    SettleBatch {
        /// Which.
        items: Vec<ItemId>,
        /// The answer that holds.
        label: LabelName,
        /// Why.
        reason: String,
        /// What kind of mistake it was.
        cause: Option<Cause>,
    },
    /// Does the same with several records.
    Curate {
        /// Which.
        items: Vec<ItemId>,
        /// What.
        act: Curation,
    },
    /// Takes back what this tab did last with records.
    UndoCurate,
    /// Withdraws this expert's last settlement, or the last several that were made at once.
    UndoSettle,
    /// Writes new instructions.
    Revise(Revise),
    /// Says something about an item.
    Comment(Comment),
    /// Withdraws a comment of one's own.
    Uncomment(EventId),
    /// Begins a round.
    StartRound {
        /// The items, as [`rounds::draw`](crate::rounds::draw) drew them.
        items: Vec<ItemId>,
        /// How they were drawn.
        draw: Draw,
        /// Who answers.
        labelers: Vec<LabelerId>,
        /// What it is about.
        note: String,
    },
    /// Ends a round, whoever is not done.
    CloseRound(EventId),
    /// Opens a talk on an item.
    OpenTalk(ItemId),
    /// Closes it.
    CloseTalk(ItemId),
    /// Answers the practice item on screen.
    Practise(LabelName),
    /// Admits somebody whom no invitation admits, as a labeler.
    Admit(LabelerId),
    /// Admits somebody who has a link of their own and has not come yet.
    Invite {
        /// Who they will be: the fingerprint of the key in their link.
        labeler: LabelerId,
        /// As what: labeler or expert.
        role: Role,
    },
}

/// Everything `decide` may not know by itself.
#[derive(Clone, Copy, Debug)]
pub struct Ctx {
    /// Now.
    pub now: Millis,
    /// A fresh event id. Where a command leads to several events, the ids of the others are derived from it.
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

/// The first event of the log of a person's first device.
#[must_use]
pub fn hello(project: &Project, name: &str, role: Role, invite: &SecretKey, device: &PublicKey, ctx: Ctx) -> Event {
    hello_of(project, name, Me { labeler: device.labeler(), device: device.device(), role }, invite, ctx)
}

/// The first event of a log.
#[must_use]
pub fn hello_of(project: &Project, name: &str, me: Me, invite: &SecretKey, ctx: Ctx) -> Event {
    let Me { labeler, device, role } = me;
    let message = admission(project.manifest().project, labeler, device, role);
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
        Command::ConfirmBatch { odd } => decider.confirm_batch(&odd),
        Command::Flag { note } => decider.flag(note),
        Command::Undo => decider.undo(),
        Command::Redo => decider.redo(),
        Command::Settle { item, answer, also, reason, cause } => decider.settle(item, answer, also, reason, cause),
        Command::SettleBatch { items, label, reason, cause } => decider.settle_batch(&items, &label, &reason, cause),
        Command::Curate { items, act } => decider.curate(&items, act),
        Command::UndoCurate => decider.undo_curate(),
        Command::UndoSettle => decider.undo_settle(),
        Command::Revise(revise) => decider.revise(revise),
        Command::Comment(comment) => decider.comment(comment),
        Command::Uncomment(comment) => decider.uncomment(comment),
        Command::StartRound { items, draw, labelers, note } => decider.start_round(items, draw, labelers, &note),
        Command::CloseRound(round) => decider.close_round(round),
        Command::OpenTalk(item) => decider.talk(item, true),
        Command::CloseTalk(item) => decider.talk(item, false),
        Command::Practise(label) => decider.practise(label),
        Command::Admit(labeler) => decider.admit(labeler),
        Command::Invite { labeler, role } => decider.invite(labeler, role),
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
        self.check(&choice)?;
        let item = shown.pick.item;
        if shown.pick.stratum == Stratum::Repeat {
            return self.answer_again(&shown, choice);
        }
        let done = Done::Answered { item, before: self.standing(item), after: choice.clone() };
        let active_ms = self.active_ms(&shown);
        let context = AnswerContext {
            instructions_version: self.project.instructions().version,
            instructions_revision: self.project.instructions().revision,
            stratum: shown.pick.stratum,
            // A round may have begun while the item was on screen; it need not be asked twice in a row.
            round: self.open_round(shown.pick.round).or_else(|| self.project.round_to_answer(&item, &self.me.labeler)),
            reason: shown.pick.reason,
            suggestion_shown: shown.suggestion.is_some_and(|it| it.showing != Showing::HeldBack),
            suggested: shown.suggestion.and_then(|it| self.suggested(it.class_idx?, it.confidence)),
            shown_at: shown.shown_at,
            answered_at: self.ctx.now,
            active_ms,
        };
        Ok(self.decision(self.answer_event(item, choice, context), Screen::Next, Stack::Push(done)))
    }

    /// Whether an answer is whole and fits the questions.
    pub(super) fn check(&self, choice: &Choice) -> Result<(), Refusal> {
        let schema = &self.project.manifest().schema;
        match choice {
            Choice::Label(label) if schema.index_of(label).is_none() => Err(Refusal::UnknownLabel),
            Choice::Label(_) if schema.is_single() => Ok(()),
            choice => choice.response().map_or(Ok(()), |response| schema.check(&response).map_err(Refusal::Unfit)),
        }
    }

    fn confirm_batch(&self, odd: &[ItemId]) -> Result<Decision, Refusal> {
        let batch = self.session.batch.as_ref().filter(|batch| !batch.cards.is_empty()).ok_or(Refusal::NothingShown)?;
        let label = self.label(batch.class_idx).ok_or(Refusal::UnknownLabel)?;
        // What somebody completed or another tab answered meanwhile is no longer asked.
        let is_over =
            |item: &ItemId| self.project.is_complete(item) || self.project.has_answered(item, self.me.labeler);
        let cards: Vec<&Card> = batch.cards.iter().filter(|it| !odd.contains(&it.item) && !is_over(&it.item)).collect();
        let n_cards = u32::try_from(batch.cards.len()).unwrap_or(u32::MAX).max(1);
        let answer = |card: &&Card| {
            let context = AnswerContext {
                instructions_version: self.project.instructions().version,
                instructions_revision: self.project.instructions().revision,
                stratum: Stratum::Grid,
                round: None,
                reason: card.reason,
                suggestion_shown: true,
                suggested: self.suggested(batch.class_idx, card.confidence),
                shown_at: batch.shown_at,
                answered_at: self.ctx.now,
                active_ms: batch.active_ms / n_cards,
            };
            self.answer_event(card.item, Choice::Label(label.clone()), context)
        };
        let kinds = cards.iter().map(answer).collect();
        let items: Vec<ItemId> = cards.iter().map(|card| card.item).collect();
        let stack =
            if items.is_empty() { Stack::Keep } else { Stack::Push(Done::Confirmed { items, label: label.clone() }) };
        Ok(self.decisions(kinds, Screen::NextBatch(label), stack))
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
            // The earlier of two second answers stays until another one is given.
            Done::Repeated { item, .. } => Ok(self.decisions(Vec::new(), Screen::Repeat(*item), Stack::Undone)),
            Done::Confirmed { items, label } => Ok(self.restore_batch(items, label, &Choice::Clear, Stack::Undone)),
            Done::Flagged { item, before, .. } => Ok(self.restore_flag(*item, before.clone(), Stack::Undone)),
        }
    }

    fn redo(&self) -> Result<Decision, Refusal> {
        match self.session.redo.last().ok_or(Refusal::NothingToUndo)? {
            Done::Answered { item, after, .. } => {
                Ok(Decision { screen: Screen::Next, ..self.restore(*item, after, Stack::Redone) })
            }
            Done::Repeated { item, label } => {
                Ok(self.decision(self.repeat_event(*item, label.clone(), self.ctx.now, 0), Screen::Next, Stack::Redone))
            }
            Done::Confirmed { items, label } => {
                Ok(self.restore_batch(items, label, &Choice::Label(label.clone()), Stack::Redone))
            }
            Done::Flagged { item, after, .. } => Ok(self.restore_flag(*item, after.clone(), Stack::Redone)),
        }
    }

    fn practise(&self, label: LabelName) -> Result<Decision, Refusal> {
        let manifest = self.project.manifest();
        let asked = self.session.practice.as_ref().filter(|practice| practice.told.is_none());
        let practice = asked.ok_or(Refusal::NothingShown)?;
        let item = manifest.practice.get(practice.idx).ok_or(Refusal::NothingShown)?;
        if manifest.schema.index_of(&label).is_none() {
            return Err(Refusal::UnknownLabel);
        }
        let since = self.ctx.now.0.saturating_sub(practice.shown_at.0);
        let answer = PracticeAnswer {
            item: item.id,
            label,
            instructions_version: self.project.instructions().version,
            shown_at: practice.shown_at,
            active_ms: practice.active_ms.unwrap_or_else(|| u32::try_from(since).unwrap_or(u32::MAX)),
        };
        Ok(self.decision(EventKind::Practice(answer), Screen::Stay, Stack::Keep))
    }

    fn restore(&self, item: ItemId, choice: &Choice, stack: Stack) -> Decision {
        self.decisions(self.restored(item, choice), Screen::Show(item), stack)
    }

    fn restore_batch(&self, items: &[ItemId], label: &LabelName, choice: &Choice, stack: Stack) -> Decision {
        let kinds = items.iter().flat_map(|item| self.restored(*item, choice)).collect();
        self.decisions(kinds, Screen::NextBatch(label.clone()), stack)
    }

    /// The events that make a choice stand again. What an answer was given under (why its item was asked, what was
    /// suggested, which instructions there were) comes back with it.
    fn restored(&self, item: ItemId, choice: &Choice) -> Vec<EventKind> {
        let cell = self.cell(item);
        let current = cell.and_then(Cell::current);
        let given = cell.into_iter().flat_map(Cell::all);
        let same = given.filter(|given| given.answer.choice == *choice && Some(given.id) != current.map(|it| it.id));
        let source = same.max_by_key(|given| (given.at, given.device, given.id)).filter(|_| *choice != Choice::Clear);
        let before = source.or(current);
        let reason = before.and_then(|given| self.project.details(given)?.reason);
        let before = before.map(|given| &given.answer.context);
        let round = self.open_round(before.and_then(|before| before.round()));
        let text = source.map_or(self.project.instructions().reference(), |given| given.answer.context.instructions());
        let context = AnswerContext {
            instructions_version: text.version,
            instructions_revision: text.revision,
            stratum: before.map_or(Stratum::Revisited, |before| before.stratum),
            round,
            reason,
            suggestion_shown: before.is_some_and(|before| before.suggestion_shown),
            suggested: before.and_then(|before| before.suggested().cloned()),
            shown_at: self.ctx.now,
            answered_at: self.ctx.now,
            active_ms: 0,
        };
        // What was answered in a round is taken back there, also where an answer from before the round stands again.
        let taken_back = self.open_round(current.and_then(|given| given.answer.context.round()));
        match (taken_back.filter(|_| round.is_none()), current) {
            (Some(_), Some(current)) if current.answer.choice != Choice::Clear => {
                let clear = AnswerContext { shown_at: self.ctx.now, active_ms: 0, ..self.project.context(current) };
                let clear = self.answer_event(item, Choice::Clear, clear);
                let again = Answer { item, choice: choice.clone(), supersedes: vec![self.ctx.event_id], context };
                vec![clear, EventKind::Answer(again)]
            }
            _ => vec![self.answer_event(item, choice.clone(), context)],
        }
    }

    fn restore_flag(&self, item: ItemId, note: Option<String>, stack: Stack) -> Decision {
        self.decision(EventKind::Flag(Flag { item, note }), Screen::Show(item), stack)
    }

    /// A round, while its answers are still coming: what is said after that is no answer of the round.
    fn open_round(&self, round: Option<EventId>) -> Option<EventId> {
        round.filter(|round| self.project.round(round).is_some_and(|state| state.is_open))
    }

    /// How long the person was active on the item on screen.
    fn active_ms(&self, shown: &Shown) -> u32 {
        let since = self.ctx.now.0.saturating_sub(shown.shown_at.0);
        shown.active_ms.unwrap_or_else(|| u32::try_from(since).unwrap_or(u32::MAX))
    }

    fn answer_event(&self, item: ItemId, choice: Choice, context: AnswerContext) -> EventKind {
        let supersedes = self.cell(item).map(Cell::ids).unwrap_or_default();
        EventKind::Answer(Answer { item, choice, supersedes, context })
    }

    fn decision(&self, kind: EventKind, screen: Screen, stack: Stack) -> Decision {
        self.decisions(vec![kind], screen, stack)
    }

    fn decisions(&self, kinds: Vec<EventKind>, screen: Screen, stack: Stack) -> Decision {
        let event = |(n, kind): (u64, EventKind)| {
            let derived = || stable_hash(&[b"batch", self.ctx.event_id.as_bytes(), &n.to_le_bytes()]);
            let id = if n == 0 { self.ctx.event_id } else { EventId::new(derived().to_be_bytes()) };
            Event { id, at: self.ctx.now, kind }
        };
        Decision { events: (0..).zip(kinds).map(event).collect(), screen, stack }
    }

    fn label(&self, class_idx: usize) -> Option<LabelName> {
        self.project.manifest().schema.labels().get(class_idx).map(|label| label.name.clone())
    }

    fn suggested(&self, class_idx: usize, confidence: f32) -> Option<Suggested> {
        self.label(class_idx).map(|label| Suggested { label, confidence })
    }

    fn cell(&self, item: ItemId) -> Option<&Cell> {
        self.project.state(&item)?.cells.get(&self.me.labeler)
    }

    fn standing(&self, item: ItemId) -> Choice {
        self.cell(item).and_then(Cell::current).map_or(Choice::Clear, |given| given.answer.choice.clone())
    }

    fn remark(&self, item: ItemId) -> Option<String> {
        self.project.state(&item)?.flags().get(&self.me.labeler)?.3.note.clone()
    }
}
