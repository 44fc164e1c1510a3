//! The state of one tab: what is on screen and what can be undone. Never synced.

use std::collections::BTreeSet;

use crate::event::{Choice, Curate, Event, Millis};
use crate::ids::{ItemId, LabelerId};
use crate::project::{Given, Project};
use crate::queue::{Batch, Pick, Suggestion};
use crate::record::LabelName;

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
    /// What the model would answer, where that is pre-filled or held back.
    pub suggestion: Option<Suggestion>,
}

/// The practice item on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practising {
    /// Its place among the manifest's practice items.
    pub idx: usize,
    /// When it was put on screen.
    pub shown_at: Millis,
    /// How long the person was active on it, once it is answered.
    pub active_ms: Option<u32>,
    /// What was answered: feedback is on screen then, until the person goes on.
    pub told: Option<LabelName>,
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
    /// A batch was confirmed; nothing stood before.
    Confirmed {
        /// The items.
        items: Vec<ItemId>,
        /// What was answered.
        label: LabelName,
    },
    /// An item of one's own was answered a second time.
    Repeated {
        /// The item.
        item: ItemId,
        /// What was answered; `None` is "I can't say".
        label: Option<LabelName>,
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
    /// The batch on screen, while batches are looked at.
    pub batch: Option<Batch>,
    /// Items the person took for the odd ones of a batch. They go back to the queue, but to no batch.
    pub aside: BTreeSet<ItemId>,
    /// The practice item that is on screen instead.
    pub practice: Option<Practising>,
    /// What can be undone, oldest first.
    pub undo: Vec<Done>,
    /// What can be done again, oldest first.
    pub redo: Vec<Done>,
    /// What takes back what was done with records, oldest first.
    pub curated: Vec<Vec<Curate>>,
}

/// What a command leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// New facts for this device's log.
    pub events: Vec<Event>,
    /// What the screen does next.
    pub screen: Screen,
    /// How the undo stacks change.
    pub stack: Stack,
}

/// What the screen does after a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Shows the next item of the queue.
    Next,
    /// Stays.
    Stay,
    /// Goes back to an item.
    Show(ItemId),
    /// Asks an item a second time, again.
    Repeat(ItemId),
    /// Shows the next batch of this label, or of another where it has none.
    NextBatch(LabelName),
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
    /// Something was done with records; this takes it back.
    Curated(Vec<Curate>),
    /// The last of that was taken back.
    Uncurated,
}

impl Session {
    /// A session that can undo what the person did before the page was loaded.
    #[must_use]
    pub fn resume(project: &Project, me: LabelerId) -> Self {
        let states = project.states().iter();
        let mut given: Vec<(ItemId, &Given)> =
            states.filter_map(|(item, state)| Some((*item, state.cells.get(&me)?.standing()?))).collect();
        given.sort_by_key(|(_, given)| (given.at, given.id));
        let done = |(item, given): (ItemId, &Given)| Done::Answered {
            item,
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
            Stack::Curated(back) => self.curated.push(back),
            Stack::Uncurated => drop(self.curated.pop()),
        }
    }
}
