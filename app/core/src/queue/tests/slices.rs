//! Rare labels, votes beyond the plan, skipped items.

use super::*;

/// Item `n` of a run, as if the queue had offered it.
fn pick_of(run: &Run, n: usize) -> Pick {
    Pick { item: run.project.items()[n].id, item_idx: n, stratum: Stratum::Scored, reason: None, round: None }
}

const PLAIN: Policy = Policy { random_share: 0.0, second_opinion_share: 0.0, rare_share: 0.0, ..UNTUNED };

#[test]
fn que8_the_rare_slice_keeps_its_share_and_takes_the_likeliest_items_of_the_rarest_label() {
    let n_items = 200;
    let mut scores = scores((0..n_items).collect());
    // The last 30 items are predicted to be the rare label, the very last most of all.
    for idx in 170..200 {
        scores.predicted[idx] = 1;
        scores.confidence[idx] = 0.5 + idx as f32 / 1000.0;
    }
    let policy = Policy { rare_share: 0.2, votes_per_item: 1, max_votes: 1, ..PLAIN };
    let mut run = Run::under(policy, n_items as usize, &[1], Some(scores));
    // Eleven labels of one kind and one of another: the other is rare.
    for n in 0..11 {
        run.answer(1, pick_of(&run, n), "a");
    }
    run.answer(1, pick_of(&run, 11), "b");
    let mut rare = Vec::new();
    for _ in 0..20 {
        let pick = run.ask(1).unwrap();
        if pick.stratum == Stratum::Rare {
            rare.push(pick.item_idx);
            assert!(pick.reason.unwrap().slice_value.unwrap() < 0.1);
        }
        run.answer(1, pick, "a");
    }
    assert_eq!(rare, [199, 198, 197, 196], "a fifth of 20, the likeliest first");
}

#[test]
fn que8_no_label_is_rare_in_a_balanced_project() {
    let mut balanced = scores((0..60).collect());
    (0..60).for_each(|idx| balanced.predicted[idx] = idx as u32 % 3);
    let policy = Policy { rare_share: 0.5, votes_per_item: 1, max_votes: 1, ..PLAIN };
    let mut run = Run::under(policy, 60, &[1], Some(balanced));
    for n in 0..30 {
        let pick = run.ask(1).unwrap();
        assert_ne!(pick.stratum, Stratum::Rare);
        run.answer(1, pick, ["a", "b", "c"][n % 3]);
    }
}

#[test]
fn que9_differing_votes_get_one_more_of_somebody_else_and_never_more_than_the_cap() {
    let policy = Policy { second_opinion_share: 0.5, max_votes: 3, ..PLAIN };
    let mut run = Run::under(policy, 12, &[1, 2, 3, 4], None);
    let item = run.project.items()[3].id;
    run.answer(1, pick_of(&run, 3), "a");
    run.answer(2, pick_of(&run, 3), "b");
    run.answer(1, pick_of(&run, 5), "a");
    run.answer(2, pick_of(&run, 5), "a");
    let mut asked = Vec::new();
    for turn in 0..200 {
        let who = turn % 4 + 1;
        let Some(pick) = run.ask(who) else { continue };
        if pick.item == item {
            assert_eq!(pick.stratum, Stratum::AskAgain);
            asked.push(who);
        }
        assert_ne!(pick.item, run.project.items()[5].id, "two people agree on it");
        // Nobody agrees with anybody as far as three labels allow.
        run.answer(who, pick, ["a", "b", "c"][usize::from(who) % 3]);
    }
    assert!(asked.len() == 1 && asked[0] > 2, "{asked:?}");
    let most = run.project.states().values().map(|state| state.cells.len()).max();
    assert_eq!(most, Some(3));
}

#[test]
fn que9_a_single_vote_beyond_the_plan_is_doubted_only_where_the_model_differs() {
    let mut scores = scores((0..10).collect());
    scores.predicted[2] = 1;
    scores.confidence = vec![0.9; 10];
    let policy = Policy { votes_per_item: 1, second_opinion_share: 1.0, max_votes: 2, ..PLAIN };
    let mut run = Run::under(policy, 10, &[1, 2], Some(scores));
    for n in 0..5 {
        run.answer(1, pick_of(&run, n), "a");
    }
    let pick = run.ask(2).unwrap();
    assert_eq!((pick.item_idx, pick.stratum), (2, Stratum::SecondOpinion));
    assert!(pick.reason.unwrap().slice_value.unwrap() > 0.5);
    run.answer(2, pick, "a");
    let rest: Vec<usize> = std::iter::from_fn(|| {
        let pick = run.ask(2)?;
        run.answer(2, pick, "a");
        Some(pick.item_idx)
    })
    .collect();
    assert!(rest.iter().all(|idx| *idx > 4), "{rest:?}");
}

#[test]
fn que10_what_somebody_skipped_comes_after_everything_else() {
    let mut run = Run::under(PLAIN, 20, &[1, 2], Some(scores((0..20).collect())));
    for n in [0, 1] {
        run.choose(1, pick_of(&run, n), Choice::Skip { reason: String::new() });
    }
    let order: Vec<usize> = std::iter::from_fn(|| {
        let pick = run.ask(2)?;
        run.answer(2, pick, "a");
        Some(pick.item_idx)
    })
    .collect();
    assert_eq!(order.len(), 20, "and it is still asked");
    assert_eq!(order[18..], [0, 1]);
    assert_eq!(order[0], 2);
}
