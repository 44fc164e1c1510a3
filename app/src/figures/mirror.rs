//! The helper's copy of the answers, and the items behind a figure.

use accord_core::agreement::level::Scale;
use accord_core::agreement::{Agreement, Rating};
use accord_core::ids::{ItemId, LabelerId};

use super::wire::{Drill, Found, Id, Part, Unit};

/// A list longer than this is not read through; it can be saved as a table.
pub const MAX_FOUND: usize = 200;

/// The answers as the page told them.
#[derive(Clone, Debug)]
pub struct Mirror {
    agreement: Agreement,
    n_classes: usize,
    people: Vec<LabelerId>,
}

impl Mirror {
    /// Without answers, for labels that are names.
    #[must_use]
    pub fn new(n_classes: usize) -> Self {
        Self::with_scale(n_classes, Scale::nominal())
    }

    /// Without answers, for labels of a scale.
    #[must_use]
    pub fn with_scale(n_classes: usize, scale: Scale) -> Self {
        Self { agreement: Agreement::with_scale(n_classes, scale), n_classes, people: Vec::new() }
    }

    /// Adds people, whom votes then name by their place.
    pub fn add_people(&mut self, ids: Vec<Id>) {
        self.people.extend(ids.into_iter().map(LabelerId::new));
    }

    /// Replaces the answers to an item.
    pub fn set(&mut self, unit: &Unit) {
        let item = ItemId::new(unit.item);
        let votes: Vec<(LabelerId, Rating)> = unit
            .votes
            .iter()
            .filter_map(|vote| Some((*self.people.get(vote.person as usize)?, vote.rating())))
            .collect();
        for (labeler, _) in self.agreement.ratings(&item) {
            if !votes.iter().any(|(other, _)| *other == labeler) {
                self.agreement.set(item, labeler, None);
            }
        }
        for (labeler, rating) in votes {
            self.agreement.set(item, labeler, Some(rating));
        }
    }

    /// Agreement over what was told.
    #[must_use]
    pub const fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// How many labels there are.
    #[must_use]
    pub const fn n_classes(&self) -> usize {
        self.n_classes
    }
}

/// The items behind a figure: how many, and the first [`MAX_FOUND`] in order of id.
#[must_use]
pub fn find(agreement: &Agreement, number: u64, drill: Drill) -> Found {
    let mut found = Found { number, n_items: 0, items: Vec::new() };
    for item in agreement.items() {
        if is_behind(&agreement.ratings(&item), drill) {
            found.n_items += 1;
            if found.items.len() < MAX_FOUND {
                found.items.push(*item.as_bytes());
            }
        }
    }
    found
}

/// Whether an item with these answers is one of those behind a figure.
fn is_behind(ratings: &[(LabelerId, Rating)], drill: Drill) -> bool {
    let of =
        |who: Id| ratings.iter().find(|(labeler, _)| *labeler.as_bytes() == who).map(|(_, rating)| rating.class_idx);
    let has = |class_idx: u32| ratings.iter().any(|(_, rating)| rating.class_idx == class_idx as usize);
    match drill {
        Drill::Slice(part) => differ(ratings.iter().filter(|(_, rating)| match part {
            Part::All => true,
            Part::Random => rating.random,
            Part::Chosen => !rating.random,
        })),
        Drill::Version(version) => differ(ratings.iter().filter(|(_, rating)| rating.instructions_version == version)),
        Drill::Label(class_idx) => has(class_idx) && differ(ratings.iter()),
        Drill::Labels(one, other) => has(one) && has(other),
        Drill::Pair(a, b) => of(a).zip(of(b)).is_some_and(|(by_a, by_b)| by_a != by_b),
        Drill::PairLabels { a, b, by_a, by_b } => {
            of(a).zip(of(b)).is_some_and(|both| both == (by_a as usize, by_b as usize))
        }
        Drill::Person(who) => of(who).is_some() && differ(ratings.iter()),
    }
}

fn differ<'a>(mut ratings: impl Iterator<Item = &'a (LabelerId, Rating)>) -> bool {
    let first = ratings.next().map(|(_, rating)| rating.class_idx);
    ratings.any(|(_, rating)| Some(rating.class_idx) != first)
}

#[cfg(test)]
mod tests {
    use super::super::wire::Vote;
    use super::*;

    fn mirror() -> Mirror {
        let mut mirror = Mirror::new(3);
        mirror.add_people(vec![[1; 16], [2; 16]]);
        let vote = |person, class_idx, random| Vote { person, class_idx, random, version: 1, at: 5 };
        mirror.set(&Unit { item: [1; 16], votes: vec![vote(0, 0, true), vote(1, 1, true)] });
        mirror.set(&Unit { item: [2; 16], votes: vec![vote(0, 2, false), vote(1, 2, false)] });
        mirror.set(&Unit { item: [3; 16], votes: vec![vote(0, 1, false), vote(1, 0, false)] });
        mirror
    }

    #[track_caller]
    fn check(drill: Drill, expected: &[u8]) {
        let found = find(mirror().agreement(), 4, drill);
        let items: Vec<u8> = found.items.iter().map(|id| id[0]).collect();
        assert_eq!((items.as_slice(), found.n_items as usize, found.number), (expected, expected.len(), 4));
    }

    #[test]
    fn the_items_behind_a_figure_are_found() {
        check(Drill::Slice(Part::All), &[1, 3]);
        check(Drill::Slice(Part::Random), &[1]);
        check(Drill::Label(2), &[]);
        check(Drill::Labels(0, 1), &[1, 3]);
        check(Drill::Pair([1; 16], [2; 16]), &[1, 3]);
        check(Drill::PairLabels { a: [1; 16], b: [2; 16], by_a: 1, by_b: 0 }, &[3]);
        check(Drill::Person([2; 16]), &[1, 3]);
        check(Drill::Version(2), &[]);
    }

    #[test]
    fn an_item_told_again_replaces_what_was_told() {
        let mut mirror = mirror();
        mirror.set(&Unit { item: [1; 16], votes: Vec::new() });
        assert_eq!(find(mirror.agreement(), 0, Drill::Slice(Part::All)).n_items, 1);
        assert_eq!(mirror.agreement().items().len(), 2);
    }
}
