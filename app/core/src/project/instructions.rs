//! The instructions as they are and as they were, and the answers that a change of meaning touches.
//!
//! Texts come from the owner's manifest and from revisions in experts' logs. The text of the greatest version holds; of
//! several revisions of one version (a fork: two people wrote at once) the latest by (time, device, id). Which revisions
//! *stand* follows from the text that holds: it, the text it was made from, and so on.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, ItemState, Project};
use crate::event::{Change, InstructionsRef, MAX_INSTRUCTIONS_BYTES, Millis, Revise};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::record::LabelName;

/// The instructions as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentInstructions {
    /// Starts at 1 and grows with each text.
    pub version: u32,
    /// The revision that made it; `None` where the manifest did.
    pub revision: Option<EventId>,
    /// The text, in Markdown.
    pub text: String,
}

/// A revision with its place in the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Who wrote it.
    pub by: LabelerId,
    /// Their device.
    pub device: DeviceId,
    /// The event.
    pub id: EventId,
    /// When.
    pub at: Millis,
    /// What.
    pub revise: Revise,
}

/// A revision as the history shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastRevision<'a> {
    /// What was written, by whom and when.
    pub revision: &'a Revision,
    /// Whether the text that holds was made from it.
    pub stands: bool,
    /// Whether another revision has the same version.
    pub is_fork: bool,
}

/// How much a change of meaning touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Standing answers.
    pub n_answers: u32,
    /// People who gave them.
    pub n_people: u32,
    /// Items they were given to.
    pub n_items: u32,
}

/// A change of meaning that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    text: InstructionsRef,
    labels: BTreeSet<LabelName>,
    reask: bool,
}

/// All revisions, and what follows from them.
#[derive(Clone, Debug)]
pub(super) struct Guide {
    revisions: BTreeMap<(u32, Millis, DeviceId, EventId), Revision>,
    current: CurrentInstructions,
    /// The revisions that stand, newest first.
    standing: Vec<EventId>,
    rules: Vec<Rule>,
    /// Items whose standing answer each person is to give again.
    affected: BTreeMap<LabelerId, BTreeSet<ItemId>>,
}

impl CurrentInstructions {
    /// Which text this is.
    #[must_use]
    pub const fn reference(&self) -> InstructionsRef {
        InstructionsRef { version: self.version, revision: self.revision }
    }
}

impl Revision {
    /// Which text it made.
    #[must_use]
    pub const fn reference(&self) -> InstructionsRef {
        InstructionsRef { version: self.revise.after.version.saturating_add(1), revision: Some(self.id) }
    }
}

impl Rule {
    /// Whether an answer under a text was given before this change.
    fn is_after(&self, text: InstructionsRef) -> bool {
        let is_other = text.revision.is_some() && text.revision != self.text.revision;
        text.version < self.text.version || (text.version == self.text.version && is_other)
    }
}

impl Guide {
    pub(super) fn new(version: u32, text: &str) -> Self {
        Self {
            revisions: BTreeMap::new(),
            current: CurrentInstructions { version, revision: None, text: text.to_owned() },
            standing: Vec::new(),
            rules: Vec::new(),
            affected: BTreeMap::new(),
        }
    }

    /// The latest revision of a version, if any.
    fn latest_of(&self, version: u32) -> Option<&Revision> {
        self.latest_up_to(version).filter(|revision| revision.reference().version == version)
    }

    /// The latest revision of the greatest version up to this one.
    fn latest_up_to(&self, version: u32) -> Option<&Revision> {
        let (key, _) = self.revisions.iter().rev().find(|((of, ..), _)| *of <= version)?;
        self.revisions.get(key)
    }

    /// What a text was made from. A revision that is not here yet, or names another version, is taken for the latest one.
    fn before(&self, after: InstructionsRef) -> Option<&Revision> {
        let named = after.revision.and_then(|id| {
            let of_version = self.revisions.iter().filter(|((version, ..), _)| *version == after.version);
            of_version.map(|(_, revision)| revision).find(|revision| revision.id == id)
        });
        named.or_else(|| self.latest_up_to(after.version))
    }

    /// Follows the texts back from the one that holds. `owners`: the manifest's version and text.
    fn follow(&mut self, owners: (u32, &str)) {
        let newest = self.revisions.keys().next_back().map(|(version, ..)| *version);
        let holds = newest.filter(|version| *version >= owners.0).and_then(|version| self.latest_of(version));
        let current = match holds {
            Some(revision) => CurrentInstructions {
                version: revision.reference().version,
                revision: Some(revision.id),
                text: revision.revise.text.clone(),
            },
            None => CurrentInstructions { version: owners.0, revision: None, text: owners.1.to_owned() },
        };
        let (mut standing, mut rules) = (Vec::new(), Vec::new());
        let mut next = holds.or_else(|| self.latest_up_to(owners.0));
        while let Some(revision) = next {
            standing.push(revision.id);
            if let Change::Meaning { labels, reask } = &revision.revise.change {
                let labels = labels.iter().cloned().collect();
                rules.push(Rule { text: revision.reference(), labels, reask: *reask });
            }
            // Versions only go down on this way, so it ends.
            next = self.before(revision.revise.after);
        }
        (self.current, self.standing, self.rules) = (current, standing, rules);
    }

    fn asks_again(&self, label: &LabelName, text: InstructionsRef) -> bool {
        self.rules.iter().any(|rule| rule.reask && rule.is_after(text) && rule.labels.contains(label))
    }
}

impl Project {
    /// The instructions as they are now.
    #[must_use]
    pub const fn instructions(&self) -> &CurrentInstructions {
        &self.guide.current
    }

    /// All revisions, oldest version first; of a fork the one that holds last. The text that the manifest brought stands
    /// before them.
    #[must_use]
    pub fn instructions_history(&self) -> Vec<PastRevision<'_>> {
        let n_of = |version: u32| self.guide.revisions.keys().filter(|(of, ..)| *of == version).count();
        let past = |revision| PastRevision {
            revision,
            stands: self.guide.standing.contains(&revision.id),
            is_fork: n_of(revision.reference().version) > 1,
        };
        self.guide.revisions.values().map(past).collect()
    }

    /// When the instructions were last written anew.
    pub(super) fn last_revision_at(&self) -> Option<Millis> {
        self.guide.revisions.values().map(|revision| revision.at).max()
    }

    /// How many versions several people wrote at once.
    #[must_use]
    pub fn n_instruction_forks(&self) -> usize {
        let versions: Vec<u32> = self.guide.revisions.keys().map(|(version, ..)| *version).collect();
        versions.chunk_by(|one, other| one == other).filter(|same| same.len() > 1).count()
    }

    /// Items whose standing answer this person is to give again, in order of id.
    #[must_use]
    pub fn affected(&self, labeler: &LabelerId) -> &BTreeSet<ItemId> {
        const NONE: &BTreeSet<ItemId> = &BTreeSet::new();
        self.guide.affected.get(labeler).unwrap_or(NONE)
    }

    /// All answers that are still to be given again.
    #[must_use]
    pub fn n_affected(&self) -> Touched {
        let waiting = self.guide.affected.values().filter(|items| !items.is_empty());
        let mut touched = Touched::default();
        let mut items: BTreeSet<ItemId> = BTreeSet::new();
        for of_person in waiting {
            touched.n_people += 1;
            touched.n_answers += u32::try_from(of_person.len()).unwrap_or(u32::MAX);
            items.extend(of_person);
        }
        touched.n_items = u32::try_from(items.len()).unwrap_or(u32::MAX);
        touched
    }

    /// What asking again for these labels would touch: one pass over all answers.
    #[must_use]
    pub fn would_affect(&self, labels: &[LabelName]) -> Touched {
        self.touched(|given| labels.contains(given.1))
    }

    /// Standing answers that were given before a revision with labels it names, whether or not they are asked again:
    /// one pass over all answers.
    #[must_use]
    pub fn left_by(&self, revision: &Revision) -> Touched {
        let Change::Meaning { labels, reask } = &revision.revise.change else { return Touched::default() };
        let rule = Rule { text: revision.reference(), labels: labels.iter().cloned().collect(), reask: *reask };
        self.touched(|(text, label)| rule.is_after(text) && rule.labels.contains(label))
    }

    /// What a revision touched when it was written: each person's last label before it, where it is one that the revision
    /// names, whatever was answered or settled since. One pass over all answers.
    #[must_use]
    pub fn touched_by(&self, revision: &Revision) -> Touched {
        let Change::Meaning { labels, reask } = &revision.revise.change else { return Touched::default() };
        let rule = Rule { text: revision.reference(), labels: labels.iter().cloned().collect(), reask: *reask };
        let (mut touched, mut people) = (Touched::default(), BTreeSet::new());
        for state in self.states.values() {
            let n_before = touched.n_answers;
            for (labeler, cell) in state.cells.iter() {
                let before = cell.all().filter(|given| rule.is_after(given.answer.context.instructions()));
                let last = before.max_by_key(|given| (given.at, given.device, given.id));
                let label = last.and_then(|given| given.answer.choice.label());
                if label.is_some_and(|label| rule.labels.contains(label)) {
                    touched.n_answers += 1;
                    people.insert(labeler);
                }
            }
            touched.n_items += u32::from(touched.n_answers > n_before);
        }
        touched.n_people = u32::try_from(people.len()).unwrap_or(u32::MAX);
        touched
    }

    /// Whether the meaning of a label changed between two texts, as far as the changes stand.
    pub(super) fn meaning_changed(&self, label: &LabelName, from: InstructionsRef, to: InstructionsRef) -> bool {
        let changes = self.guide.rules.iter().filter(|rule| rule.labels.contains(label));
        changes.into_iter().any(|rule| rule.is_after(from) && !rule.is_after(to))
    }

    #[inline(never)]
    pub(super) fn note_revision(&mut self, revision: Revision) {
        if revision.revise.text.len() > MAX_INSTRUCTIONS_BYTES {
            return;
        }
        let key = (revision.reference().version, revision.at, revision.device, revision.id);
        self.guide.revisions.insert(key, revision);
        let before = std::mem::take(&mut self.guide.rules);
        let owners = &self.manifest.instructions;
        self.guide.follow((owners.version, &owners.text));
        let asks = |rules: &[Rule]| rules.iter().filter(|rule| rule.reask).cloned().collect::<Vec<_>>();
        if asks(&before) != asks(&self.guide.rules) {
            let items: Vec<ItemId> = self.states.keys().copied().collect();
            self.guide.affected.clear();
            items.into_iter().for_each(|item| self.note_affected(item));
        }
    }

    /// Brings up to date who is to answer an item again.
    pub(super) fn note_affected(&mut self, item: ItemId) {
        if !self.guide.rules.iter().any(|rule| rule.reask) {
            return;
        }
        let Some(state) = self.states.get(&item) else { return };
        let is_settled = state.settlement().is_some();
        for (labeler, cell) in state.cells.iter() {
            let standing = label_of(cell);
            let is_affected = !is_settled && standing.is_some_and(|(text, label)| self.guide.asks_again(label, text));
            if is_affected {
                self.guide.affected.entry(*labeler).or_default().insert(item);
            } else if let Some(items) = self.guide.affected.get_mut(labeler) {
                items.remove(&item);
            }
        }
    }

    fn touched(&self, is_touched: impl Fn((InstructionsRef, &LabelName)) -> bool) -> Touched {
        let (mut touched, mut people) = (Touched::default(), BTreeSet::new());
        let is_open = |state: &&ItemState| state.settlement().is_none();
        for state in self.states.values().filter(is_open) {
            let n_before = touched.n_answers;
            for (labeler, cell) in state.cells.iter() {
                if label_of(cell).is_some_and(&is_touched) {
                    touched.n_answers += 1;
                    people.insert(labeler);
                }
            }
            touched.n_items += u32::from(touched.n_answers > n_before);
        }
        touched.n_people = u32::try_from(people.len()).unwrap_or(u32::MAX);
        touched
    }
}

/// The label that stands in a cell, and under which instructions it was given.
fn label_of(cell: &Cell) -> Option<(InstructionsRef, &LabelName)> {
    let given = cell.current()?;
    Some((given.answer.context.instructions(), given.answer.choice.label()?))
}

#[cfg(test)]
mod tests;
