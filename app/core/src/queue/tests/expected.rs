//! What others are probably asked.

use super::*;
use crate::event::Millis;

/// Answers of this test's people are from about here.
const NOW: Millis = Millis(60_000);

fn follow(expected: &mut Expected, run: &Run, who: u8, now: Millis) -> Vec<u32> {
    let order = &run.scores.as_ref().unwrap().order;
    expected.follow(&run.project, order, device_key(who).public().labeler(), now);
    expected.items(&run.project)
}

/// Three people at work, an item a vote.
fn team() -> Run {
    let policy = Policy { votes_per_item: 1, random_share: 0.0, second_opinion_share: 0.0, ..UNTUNED };
    let mut run = Run::under(policy, 90, &[1, 2, 3], Some(scores((0..90).rev().collect())));
    for who in [1, 2, 3] {
        let pick = run.ask(who).unwrap();
        run.answer(who, pick, "a");
    }
    run
}

#[test]
fn que14_the_first_items_of_others_shares_are_expected_until_they_are_answered() {
    let mut run = team();
    let mut expected = Expected::default();
    let found = follow(&mut expected, &run, 1, NOW);
    let asker = |who: u8| Asker::new(&run.project, None, device_key(who).public().labeler(), &[]);
    for who in [2, 3] {
        let asker = asker(who);
        let order = run.scores.as_ref().unwrap().order.iter().map(|idx| *idx as usize);
        let theirs = order.filter(|idx| asker.fresh(*idx, Share::Own, Skipped::Not).is_some());
        let theirs: Vec<u32> = theirs.take(10).map(|idx| u32::try_from(idx).unwrap()).collect();
        assert_eq!(theirs.len(), 10);
        assert!(theirs.iter().all(|idx| found.contains(idx)), "{theirs:?} {found:?}");
    }
    assert_eq!(found.len(), 20, "none of one's own");
    // What they are asked next is the first of it, and gone once the answer is there.
    let pick = run.ask(2).unwrap();
    assert!(found.contains(&u32::try_from(pick.item_idx).unwrap()));
    run.answer(2, pick, "a");
    assert_eq!(expected.items(&run.project).len(), 19);
    let again = follow(&mut expected, &run, 1, NOW);
    assert_eq!(again.len(), 20, "the next one takes its place");
    assert!(found.iter().filter(|idx| again.contains(idx)).count() == 19);
}

#[test]
fn que14_nothing_is_expected_of_who_is_not_at_work_nor_for_ever() {
    let run = team();
    let mut expected = Expected::default();
    let first = follow(&mut expected, &run, 1, NOW);
    // Nobody answered any of it: others' next items are expected, and these may be asked again.
    let later = follow(&mut expected, &run, 1, Millis(NOW.0 + 4 * 60_000));
    assert_eq!(later, first, "from the same order the same follows");
    assert_eq!(follow(&mut expected, &run, 1, Millis(NOW.0 + 11 * 60_000)), [0_u32; 0]);
    let alone = Run::new(30, &[1], Some(scores((0..30).collect())));
    assert_eq!(follow(&mut Expected::default(), &alone, 1, NOW), [0_u32; 0]);
}
