//! The answers as one person may see them, kept beside the whole and moved with each change.
//!
//! Counting over all items again whenever an answer comes would hold up a page with many thousands of them; here a change
//! costs that item's answers. The rule is in [`visibility`](crate::visibility).

use std::collections::BTreeSet;

use super::tally::{AGAIN, OPEN, put_all};
use super::{Cell, Project};
use crate::agreement::{Agreement, Part};
use crate::ids::{ItemId, LabelerId};
use crate::record::Role;
use crate::visibility::Openness;

/// Whose eyes the project is looked at with.
#[derive(Clone, Debug)]
pub(super) struct Viewer {
    labeler: LabelerId,
    /// Whether they see all but the items of open rounds in which they take part.
    reviews: bool,
    /// The item on their screen.
    asked: Option<ItemId>,
    /// Agreement over the items open to them; `None` while nothing is hidden.
    open: Option<Part>,
    /// Items that others have begun, that may need one more vote, and that the viewer has not answered. Kept, because
    /// looking through all begun items at each key press would hold up a project with many.
    begun: BTreeSet<ItemId>,
    /// Items whose visible answers changed, while somebody wants to know.
    changed: Option<BTreeSet<ItemId>>,
}

impl Viewer {
    /// Makes room for so many items more.
    pub(super) fn reserve(&mut self, n_more: usize) {
        if let Some(open) = &mut self.open {
            open.reserve(n_more);
        }
    }
}

impl Project {
    /// From now on [`Project::visible_agreement`] is what this person may see.
    pub fn look_as(&mut self, labeler: LabelerId, role: Role) {
        let begun = self.tally.open.union(&self.tally.again).copied().filter(|item| !self.has_answered(item, labeler));
        let begun = begun.collect();
        let reviews = role.reviews();
        self.viewer = Some(Viewer { labeler, reviews, asked: None, open: None, begun, changed: None });
        self.follow_viewer();
    }

    /// Begins to keep what the viewer may see apart, or ends it. Also where a project is not blind, open rounds are closed
    /// to labelers; to reviewers nothing is but the rounds in which they take part.
    pub(super) fn follow_viewer(&mut self) {
        let Some(viewer) = &self.viewer else { return };
        let hides = !viewer.reviews || self.is_in_a_round(&viewer.labeler);
        if hides == viewer.open.is_some() {
            return;
        }
        let (n_classes, scale) = (self.manifest.schema.n_classes(), self.agreement.scale().clone());
        if let Some(viewer) = &mut self.viewer {
            viewer.open = hides.then(|| Part::new(Agreement::with_scale(n_classes, scale)));
        }
        if hides && self.together.is_some() {
            let items: Vec<ItemId> = self.states.keys().copied().collect();
            items.into_iter().for_each(|item| self.reveal(item));
        } else if hides {
            (0..self.states.n_places()).for_each(|place| self.reveal_at(place));
        }
    }

    /// Agreement over the answers that the viewer may see; over all of them while nobody looks.
    #[must_use]
    pub fn visible_agreement(&self) -> &Agreement {
        self.viewer.as_ref().and_then(|viewer| viewer.open.as_ref()).map_or(&self.agreement, Part::agreement)
    }

    /// Whether something besides open rounds may be hidden from the viewer.
    #[must_use]
    pub fn hides_answers(&self) -> bool {
        self.manifest.policy.blind && self.viewer.as_ref().is_some_and(|viewer| !viewer.reviews)
    }

    /// The item on the viewer's screen.
    #[must_use]
    pub fn asked(&self) -> Option<ItemId> {
        self.viewer.as_ref().and_then(|viewer| viewer.asked)
    }

    /// Another item is on the viewer's screen, or none.
    pub fn set_asked(&mut self, asked: Option<ItemId>) {
        let Some(viewer) = self.viewer.as_mut().filter(|viewer| viewer.asked != asked) else { return };
        let before = std::mem::replace(&mut viewer.asked, asked);
        before.into_iter().chain(asked).for_each(|item| self.reveal(item));
    }

    /// Begins or ends to note which items' visible answers change.
    pub fn note_changes(&mut self, wanted: bool) {
        if let Some(viewer) = &mut self.viewer {
            viewer.changed = wanted.then(BTreeSet::new);
        }
    }

    /// The items whose visible answers changed since this was last asked, in order of id.
    pub fn take_changes(&mut self) -> Vec<ItemId> {
        let changed = self.viewer.as_mut().and_then(|viewer| viewer.changed.as_mut());
        changed.map(std::mem::take).unwrap_or_default().into_iter().collect()
    }

    /// Items that others have begun and that may need one more vote, `labeler`'s own left out: in the order of their ids
    /// from `start` on and around. For the viewer this costs what is taken from it, for others a look at every begun item.
    pub fn begun_by_others(&self, labeler: LabelerId, start: ItemId) -> Box<dyn Iterator<Item = ItemId> + '_> {
        match self.viewer.as_ref().filter(|viewer| viewer.labeler == labeler) {
            Some(viewer) => Box::new(around(&viewer.begun, start)),
            None => {
                let all = around(&self.tally.open, start).chain(around(&self.tally.again, start));
                Box::new(all.filter(move |item| !self.is_shared(item) && !self.has_answered(item, labeler)))
            }
        }
    }

    /// Whether a label or skip of a person's stands.
    #[must_use]
    pub fn has_answered(&self, item: &ItemId, labeler: LabelerId) -> bool {
        self.states.get(item).and_then(|state| state.cells.get(&labeler)).and_then(Cell::standing).is_some()
    }

    /// Moves items, by their places, into or out of what others have begun.
    pub(super) fn note_begun_of(&mut self, places: &[u32]) {
        let Self { viewer: Some(viewer), states, shared, .. } = self else { return };
        let mut begun = Vec::new();
        for place in places {
            let (Some(item), Some(known)) = (states.id(*place), states.at(*place)) else { continue };
            let is_theirs = known.state.cells.get(&viewer.labeler).is_some_and(|cell| cell.standing().is_some());
            if known.sets & (OPEN | AGAIN) != 0 && !is_theirs && !shared.contains(&item) {
                begun.push(item);
            } else {
                viewer.begun.remove(&item);
            }
        }
        put_all(begun, &mut viewer.begun);
    }

    /// Brings what the viewer sees of an item up to date, at once or after many changes.
    pub(super) fn reveal(&mut self, item: ItemId) {
        if self.viewer.is_some() && !self.reveals_later(item) {
            match self.states.find(&item) {
                Some(place) => self.reveal_at(place),
                None => self.note_change(item),
            }
        }
    }

    /// The same at once, of an item whose place is known.
    pub(super) fn reveal_at(&mut self, place: u32) {
        let (Some(viewer), Some(known), Some(item)) = (&self.viewer, self.states.at(place), self.states.id(place))
        else {
            return;
        };
        let is_open = match viewer.reviews {
            true => !self.answers_alone(&item, &viewer.labeler),
            false => {
                let openness = Openness::at(self, &item, known, viewer.asked == Some(item));
                openness.lets_in(&known.state, viewer.labeler)
            }
        };
        let rated = known.rated();
        self.note_change(item);
        let Self { viewer: Some(Viewer { open: Some(open), .. }), agreement, .. } = self else { return };
        if let Some(rated) = rated {
            open.show(agreement, rated, is_open);
        }
    }

    /// Notes that an item's visible answers may have changed, while somebody wants to know.
    fn note_change(&mut self, item: ItemId) {
        if let Some(changed) = self.viewer.as_mut().and_then(|viewer| viewer.changed.as_mut()) {
            changed.insert(item);
        }
    }
}

fn around(items: &BTreeSet<ItemId>, start: ItemId) -> impl Iterator<Item = ItemId> + '_ {
    items.range(start..).chain(items.range(..start)).copied()
}
