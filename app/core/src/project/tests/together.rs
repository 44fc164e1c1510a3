//! Events taken together, and details of answers.

use super::around::{self, labeler, shown};
use super::*;

#[test]
fn fold1_events_taken_together_give_the_state_of_those_taken_one_by_one() {
    let base = project(8);
    for seed in 0..120 {
        let events = around::history(&base, seed);
        let mut one_by_one = base.clone();
        one_by_one.look_as(labeler(1), Role::Labeler);
        let mut together = one_by_one.clone();
        events.iter().cloned().for_each(|(who, event)| apply(&mut one_by_one, who, event));
        let mut rng = SplitMix64::new(seed);
        let mut left = events.as_slice();
        while !left.is_empty() {
            let (some, rest) = left.split_at(left.len().min(1 + rng.below(80) as usize));
            together.together(|project| {
                some.iter().cloned().for_each(|(who, event)| apply(project, who, event));
            });
            left = rest;
        }
        assert_eq!(shown(&together), shown(&one_by_one), "seed {seed}");
        assert_eq!(together.lessons(), one_by_one.lessons(), "seed {seed}");
        for (a, b) in [
            (together.agreement(), one_by_one.agreement()),
            (together.visible_agreement(), one_by_one.visible_agreement()),
        ] {
            assert_eq!(a.pairs(), b.pairs(), "seed {seed}");
            assert!(a.versions().eq(b.versions()), "seed {seed}");
            assert_eq!(a.history().series(a.scale(), 20), b.history().series(b.scale(), 20), "seed {seed}");
        }
        let start = base.items()[3].id;
        let begun = |project: &Project| project.begun_by_others(labeler(1), start).collect::<Vec<_>>();
        assert_eq!(begun(&together), begun(&one_by_one), "seed {seed}");
    }
}

#[test]
fn que13_details_are_kept_of_whom_they_are_asked_and_change_no_state() {
    let base = project(3);
    let mut everybody = base.clone();
    let mut own = base.clone().keep_details_of(labeler(1));
    for project in [&mut everybody, &mut own] {
        for (who, event) in history(&base) {
            apply(project, who, event);
        }
    }
    assert_eq!(own.states(), everybody.states());
    let n_told = |project: &Project, who: u8| {
        let cells = project.states().values().filter_map(|state| state.cells.get(&labeler(who)));
        let given: Vec<_> = cells.flat_map(Cell::all).collect();
        (given.len(), given.iter().filter(|given| project.details(given).is_some()).count())
    };
    assert_eq!((n_told(&everybody, 1), n_told(&everybody, 2)), ((3, 3), (3, 3)));
    assert_eq!((n_told(&own, 1), n_told(&own, 2)), ((3, 3), (3, 0)));
}
