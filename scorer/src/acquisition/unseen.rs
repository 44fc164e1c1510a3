//! Classes that are known to exist and have no label yet: how eagerly to look for them.
//!
//! Coverage asks where many items lie, and a rare class is where few do. As long as more classes lack a label than so
//! many labels would leave over in an even pool, an item counts for more than itself, as if it spoke for a class: what is
//! doubted most and lies apart then comes before what many items share. Of public sets whose classes are even nothing
//! changes; with half of the classes fifty times rarer than the others, 200 labels find two to three times as much of
//! the rare ones of 77.

use std::collections::BTreeSet;

/// An order by coverage leaves over no more classes than so many times as many labels at random.
const AS_AT_RANDOM: f32 = 1.2;

/// What is left over beyond that counts from the first of these shares of all classes, and in full from the second.
const FROM: f32 = 1.0 / 6.0;
const IN_FULL: f32 = 0.25;

/// Labels per class up to which a class without any is looked for as eagerly as can be, and from which it is given up:
/// there may be none of it.
const EAGER_UNTIL: f32 = 12.0;
const GIVEN_UP_AT: f32 = 25.0;

/// The share of a pool that an item counts for at most.
const MOST: f32 = 0.04;

/// How many items of a pool of `n_items` an item's own share counts for, at least 1, given the classes of the labels so
/// far and how many items they are of.
#[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^24, or need not be exact")]
pub fn own_weight(seen: impl Iterator<Item = u32>, n_labeled: usize, n_classes: u32, n_items: usize) -> f32 {
    let n_seen = seen.collect::<BTreeSet<u32>>().len();
    let n_classes = n_classes.max(1) as f32;
    let per_class = n_labeled as f32 / n_classes;
    let missing = 1.0 - n_seen as f32 / n_classes - (-AS_AT_RANDOM * per_class).exp();
    let eagerness = rising(missing, FROM, IN_FULL) * (1.0 - rising(per_class, EAGER_UNTIL, GIVEN_UP_AT));
    (eagerness * MOST * n_items as f32).max(1.0)
}

/// From 0 to 1 between two values.
fn rising(value: f32, from: f32, to: f32) -> f32 {
    ((value - from) / (to - from)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::own_weight;

    #[test]
    fn an_item_counts_for_itself_where_no_more_classes_are_missing_than_chance_leaves_over() {
        assert_eq!(own_weight(std::iter::empty(), 0, 77, 10_000), 1.0, "nothing is known yet");
        assert_eq!(own_weight(0..30, 30, 77, 10_000), 1.0, "each label another class");
        assert_eq!(own_weight(0..69, 100, 77, 10_000), 1.0, "an even pool");
        assert_eq!(own_weight(0..5, 100, 6, 5_000), 1.0, "one class of six is rare");
        assert_eq!(own_weight(0..1, 5, 0, 0), 1.0, "no class, no item");
    }

    #[test]
    fn it_counts_for_a_share_of_the_pool_while_classes_are_missing() {
        assert_eq!(own_weight(0..39, 150, 77, 10_000), 400.0);
        assert_eq!(own_weight((0..39).chain(0..39), 150, 77, 10_000), 400.0, "a class counts once");
        let at_first = own_weight(0..39, 80, 77, 10_000);
        assert!(at_first > 1.0 && at_first < 400.0, "{at_first}");
        assert_eq!(own_weight(0..1, 10, 2, 1_000), 40.0, "one of two");
        assert_eq!(own_weight(0..1, 10, 2, 20), 1.0, "never less than itself");
    }

    #[test]
    fn a_class_that_many_labels_did_not_find_is_given_up() {
        let fading = own_weight(0..39, 77 * 18, 77, 10_000);
        assert!(fading > 1.0 && fading < 400.0, "{fading}");
        assert_eq!(own_weight(0..39, 77 * 25, 77, 10_000), 1.0);
    }
}
