//! Instructions, comments, rounds, talks, and items answered a second time.

use super::{Decider, Decision, Done, ExpertTask, Refusal, Screen, Shown, Stack};
use crate::event::{
    Admit, Change, Choice, CloseRound, Comment, Draw, EventKind, MAX_INSTRUCTIONS_BYTES, MAX_PEOPLE, MAX_REMARK_BYTES,
    MAX_ROUND_ITEMS, Millis, Repeat, Revise, Round, Talk, Uncomment,
};
use crate::ids::{EventId, ItemId, LabelerId};
use crate::record::{LabelName, Role};
use crate::visibility::thread_visible;

impl Decider<'_> {
    pub(super) fn revise(&self, revise: Revise) -> Result<Decision, Refusal> {
        self.for_experts(ExpertTask::Instructions)?;
        let current = self.project.instructions();
        if revise.after != current.reference() {
            return Err(Refusal::Overtaken);
        }
        let text = clean(&revise.text, MAX_INSTRUCTIONS_BYTES)?;
        let summary = clean(&revise.summary, MAX_REMARK_BYTES)?;
        if text == current.text && revise.change == Change::Editorial {
            return Err(Refusal::Unchanged);
        }
        let change = match revise.change {
            Change::Editorial => Change::Editorial,
            Change::Meaning { labels, reask } => Change::Meaning { labels: self.in_order(&labels)?, reask },
        };
        let kind = EventKind::Revise(Revise { after: revise.after, text, change, summary });
        Ok(self.decision(kind, Screen::Stay, Stack::Keep))
    }

    /// Labels of the schema, each once and in its order.
    fn in_order(&self, labels: &[LabelName]) -> Result<Vec<LabelName>, Refusal> {
        let schema = &self.project.manifest().schema;
        if labels.iter().any(|label| schema.index_of(label).is_none()) {
            return Err(Refusal::UnknownLabel);
        }
        let named = schema.labels().iter().map(|label| label.name.clone()).filter(|name| labels.contains(name));
        let named: Vec<LabelName> = named.collect();
        if named.is_empty() { Err(Refusal::NoLabels) } else { Ok(named) }
    }

    pub(super) fn comment(&self, comment: Comment) -> Result<Decision, Refusal> {
        let item = comment.item;
        if self.project.item(&item).is_none() {
            return Err(Refusal::UnknownItem);
        }
        if !thread_visible(self.project, &item, self.me.labeler, self.me.role) {
            return Err(Refusal::ThreadClosed);
        }
        let text = clean(&comment.text, MAX_REMARK_BYTES)?;
        if text.is_empty() {
            return Err(Refusal::NoText);
        }
        let mentions = self.people(comment.mentions)?;
        let reply_to = comment.reply_to.filter(|id| self.project.thread(&item).any(|said| said.id == *id));
        let kind = EventKind::Comment(Comment { item, text, mentions, reply_to });
        Ok(self.decision(kind, Screen::Stay, Stack::Keep))
    }

    pub(super) fn uncomment(&self, comment: EventId) -> Result<Decision, Refusal> {
        self.project.own_comment(self.me.labeler, comment).ok_or(Refusal::NoComment)?;
        Ok(self.decision(EventKind::Uncomment(Uncomment { comment }), Screen::Stay, Stack::Keep))
    }

    pub(super) fn start_round(
        &self,
        mut items: Vec<ItemId>,
        draw: Draw,
        labelers: Vec<LabelerId>,
        note: &str,
    ) -> Result<Decision, Refusal> {
        self.for_experts(ExpertTask::BeginningRounds)?;
        items.sort_unstable();
        items.dedup();
        if items.is_empty() {
            return Err(Refusal::NoItems);
        }
        if items.len() > MAX_ROUND_ITEMS {
            return Err(Refusal::TooManyItems { n: items.len(), most: MAX_ROUND_ITEMS });
        }
        if items.iter().any(|item| self.project.item(item).is_none()) {
            return Err(Refusal::UnknownItem);
        }
        if let Draw::Colliding(one, other) = &draw {
            self.in_order(&[one.clone(), other.clone()])?;
        }
        let labelers = self.people(labelers)?;
        if labelers.len() < 2 {
            return Err(Refusal::TooFewPeople);
        }
        let version = self.project.instructions().version;
        let note = clean(note, MAX_REMARK_BYTES)?;
        let kind = EventKind::Round(Round { items, draw, labelers, version, note });
        Ok(self.decision(kind, Screen::Stay, Stack::Keep))
    }

    pub(super) fn close_round(&self, round: EventId) -> Result<Decision, Refusal> {
        self.for_experts(ExpertTask::ClosingRounds)?;
        self.open_round(Some(round)).ok_or(Refusal::RoundOver)?;
        Ok(self.decision(EventKind::CloseRound(CloseRound { round }), Screen::Stay, Stack::Keep))
    }

    pub(super) fn talk(&self, item: ItemId, open: bool) -> Result<Decision, Refusal> {
        self.for_experts(ExpertTask::Talks)?;
        if self.project.item(&item).is_none() {
            return Err(Refusal::UnknownItem);
        }
        if open && self.project.is_in_open_round(&item) {
            return Err(Refusal::InRound);
        }
        match (open, self.project.is_in_talk(&item)) {
            (true, true) => Err(Refusal::TalkOpen),
            (false, false) => Err(Refusal::NoTalk),
            _ => Ok(self.decision(EventKind::Talk(Talk { item, open }), Screen::Stay, Stack::Keep)),
        }
    }

    pub(super) fn admit(&self, labeler: LabelerId) -> Result<Decision, Refusal> {
        if self.me.role != Role::Owner {
            return Err(Refusal::NotTheOwner);
        }
        let waits = self.project.writers().get(&labeler).is_some_and(|writer| writer.role.is_none());
        if !waits {
            return Err(Refusal::NotWaiting);
        }
        Ok(self.decision(EventKind::Admit(Admit { labeler, role: Role::Labeler }), Screen::Stay, Stack::Keep))
    }

    pub(super) fn invite(&self, labeler: LabelerId, role: Role) -> Result<Decision, Refusal> {
        // An owner's link makes no owners: that takes the owner's key.
        if self.me.role != Role::Owner || role == Role::Owner {
            return Err(Refusal::NotTheOwner);
        }
        Ok(self.decision(EventKind::Admit(Admit { labeler, role }), Screen::Stay, Stack::Keep))
    }

    /// The second answer to an item of one's own: an event of its own kind, which changes no vote.
    pub(super) fn answer_again(&self, shown: &Shown, choice: Choice) -> Result<Decision, Refusal> {
        let label = match choice {
            Choice::Label(label) => Some(label),
            // Items are asked a second time only where the lead question takes one label.
            Choice::Response(_) => choice.label().cloned(),
            Choice::Skip { .. } => None,
            Choice::Clear => return Err(Refusal::NothingShown),
        };
        let item = shown.pick.item;
        let kind = self.repeat_event(item, label.clone(), shown.shown_at, self.active_ms(shown));
        Ok(self.decision(kind, Screen::Next, Stack::Push(Done::Repeated { item, label })))
    }

    pub(super) fn repeat_event(
        &self,
        item: ItemId,
        label: Option<LabelName>,
        shown_at: Millis,
        active_ms: u32,
    ) -> EventKind {
        let instructions = self.project.instructions().reference();
        EventKind::Repeat(Repeat { item, label, instructions, shown_at, active_ms })
    }

    pub(super) const fn for_experts(&self, what: ExpertTask) -> Result<(), Refusal> {
        if self.me.role.reviews() { Ok(()) } else { Err(Refusal::ForExperts { what }) }
    }

    /// People of the project, each once and in order of id.
    fn people(&self, mut people: Vec<LabelerId>) -> Result<Vec<LabelerId>, Refusal> {
        people.sort_unstable();
        people.dedup();
        if people.len() > MAX_PEOPLE {
            return Err(Refusal::TooManyPeople { n: people.len(), most: MAX_PEOPLE });
        }
        let all_known = people.iter().all(|who| self.project.is_verified(who));
        if all_known { Ok(people) } else { Err(Refusal::UnknownPerson) }
    }
}

/// A text as it is kept: one kind of line end, no other control characters (which nobody can see, and which would take six
/// bytes each in a log), nothing at its end.
pub(super) fn clean(text: &str, most: usize) -> Result<String, Refusal> {
    let is_kept = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    let text: String = text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(is_kept).collect();
    let text = text.trim_end();
    if text.len() > most { Err(Refusal::TooLong { n_bytes: text.len(), most }) } else { Ok(text.to_owned()) }
}
