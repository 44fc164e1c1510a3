//! What needs a person now: one short list for each role, from counts that are kept anyway.

use super::{Project, RoundState};
use crate::event::Millis;
use crate::ids::{EventId, ItemId, LabelerId};
use crate::record::Role;
use crate::visibility::thread_visible;

/// Something that waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A round in which they have answers left.
    Round {
        /// Which.
        round: EventId,
        /// How many items.
        n_left: u32,
    },
    /// Answers to give again, because the meaning of their labels changed.
    Reask {
        /// How many.
        n: u32,
    },
    /// Somebody asked them something in a comment and they have not said anything since.
    Mention {
        /// In whose thread.
        item: ItemId,
        /// The comment.
        comment: EventId,
        /// Who asked.
        by: LabelerId,
    },
    /// An open talk on an item of theirs, in which they have said nothing yet.
    Talk {
        /// Which item.
        item: ItemId,
    },
    /// Settled items of theirs that they have not looked at.
    Feedback {
        /// How many.
        n: u32,
    },
    /// Practice items left.
    Practice {
        /// How many.
        n_left: u32,
    },
    /// Experts: items on which labels differ.
    Disagreements {
        /// How many.
        n: u32,
    },
    /// Records that somebody sent to experts.
    Sent {
        /// How many.
        n: u32,
    },
    /// Experts: items that experts settled differently.
    Contested {
        /// How many.
        n: u32,
    },
    /// Experts: a round is over, people differed, and nothing followed yet: no revision and no other round.
    Discuss {
        /// Which.
        round: EventId,
    },
    /// Experts: items somebody remarked on and nobody settled.
    Remarks {
        /// How many.
        n: u32,
    },
    /// Owners: people who write with an invitation that is not the owner's.
    Unverified {
        /// How many.
        n: u32,
    },
    /// Owners: segments that could not be taken.
    Quarantined {
        /// How many.
        n: u32,
    },
    /// Owners: logs that fork, and versions of the instructions that two people wrote at once.
    Forks {
        /// How many.
        n: u32,
    },
}

impl Project {
    /// What needs a person in a role now, what others wait for first. `feedback_seen`: until when they have looked at
    /// feedback, by the times of settlements. What a labeler may not see is in no need of theirs.
    #[must_use]
    pub fn needs(&self, labeler: LabelerId, role: Role, feedback_seen: Millis) -> Vec<Need> {
        let mut needs = Vec::new();
        for (round, items) in self.round_work(&labeler) {
            needs.push(Need::Round { round, n_left: count(items.len()) });
        }
        let n_again = self.affected(&labeler).iter().filter(|item| !self.is_in_open_round(item));
        let n_again = n_again.filter(|item| !self.tally.dropped.contains(item)).count();
        push(&mut needs, n_again, |n| Need::Reask { n });
        for said in self.mentions(&labeler) {
            if thread_visible(self, &said.comment.item, labeler, role) {
                needs.push(Need::Mention { item: said.comment.item, comment: said.id, by: said.by });
            }
        }
        let waiting = self.talks().filter(|item| self.is_silent_in_talk(item, &labeler));
        needs.extend(waiting.map(|item| Need::Talk { item }));
        if role == Role::Labeler {
            let n_practice = self.manifest.practice.len();
            let n_done = self.practice_score(&labeler).n as usize;
            push(&mut needs, n_practice.saturating_sub(n_done), |n_left| Need::Practice { n_left });
        }
        push(&mut needs, self.n_feedback_after(&labeler, feedback_seen), |n| Need::Feedback { n });
        if role.reviews() {
            self.expert_needs(&mut needs);
        }
        if role == Role::Owner {
            self.owner_needs(&mut needs);
        }
        needs
    }

    fn expert_needs(&self, needs: &mut Vec<Need>) {
        needs.extend(self.round_to_discuss().map(|round| Need::Discuss { round }));
        let n_hidden = self.in_open_rounds().iter().filter(|item| self.tally.disagreements.contains(item)).count();
        push(needs, self.tally.disagreements.len() - n_hidden, |n| Need::Disagreements { n });
        push(needs, self.tally.sent.len(), |n| Need::Sent { n });
        push(needs, self.tally.contested.len(), |n| Need::Contested { n });
        push(needs, self.tally.remarked.len(), |n| Need::Remarks { n });
    }

    fn owner_needs(&self, needs: &mut Vec<Need>) {
        let n_unverified = self.writers.values().filter(|writer| writer.role.is_none()).count();
        push(needs, n_unverified, |n| Need::Unverified { n });
        push(needs, self.quarantine.len(), |n| Need::Quarantined { n });
        let n_logs = self.logs.values().filter(|log| log.is_forked()).count();
        push(needs, n_logs + self.n_instruction_forks(), |n| Need::Forks { n });
    }

    /// Whether a person answered an item and said nothing since the talk on it was opened.
    fn is_silent_in_talk(&self, item: &ItemId, labeler: &LabelerId) -> bool {
        let Some(since) = self.talk_since(item).filter(|_| !self.is_in_open_round(item)) else { return false };
        let cell = self.states.get(item).and_then(|state| state.cells.get(labeler));
        let last_at = cell.and_then(|cell| cell.standing()).map(|given| given.at);
        let has_spoken = self.thread(item).any(|said| said.by == *labeler && said.at >= since);
        last_at.is_some_and(|at| at < since) && !has_spoken
    }

    /// The last round, where it is over, people differed in it, and the instructions were not revised since.
    fn round_to_discuss(&self) -> Option<EventId> {
        let last = self.last_round().filter(|round| !round.is_open)?;
        let ended_at = last.closed_at.or(last.last_at)?;
        let revised_since = self.last_revision_at().is_some_and(|at| at > ended_at);
        (!revised_since && self.differ_in(&last)).then_some(last.id)
    }

    fn differ_in(&self, round: &RoundState<'_>) -> bool {
        round.round.items.iter().any(|item| {
            let given = round.round.labelers.iter().filter_map(|who| self.round_answer(&round.id, who, item));
            let mut labels = given.filter(|choice| choice.is_answer());
            let first = labels.next();
            labels.any(|label| Some(label) != first)
        })
    }
}

fn push(needs: &mut Vec<Need>, n: usize, need: impl FnOnce(u32) -> Need) {
    if n > 0 {
        needs.push(need(count(n)));
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
