//! Suggestions and batches, through the machine that the page drives.

use std::collections::BTreeSet;

use super::*;
use crate::client::{Client, Effect, Msg};
use crate::command::{self, Command, Ctx, Shown};
use crate::event::{AnswerContext, Millis};
use crate::ids::EventId;
use crate::record::{LabelName, Suggestions};
use crate::testkit::invite;

struct Tab {
    client: Client,
    n: u64,
}

/// A labeler in a project of 100 items; the model says `b` and is as sure as `confidence` says by item.
fn tab(policy: Policy, confidence: impl Fn(usize) -> f32) -> Tab {
    let run = Run::under(policy, 100, &[], None);
    let key = device_key(1);
    let mut tab = Tab { client: Client::new(run.project, key.public(), Role::Labeler, 1), n: 0 };
    let ctx = tab.ctx();
    let hello = command::hello(tab.client.project(), "Ada", Role::Labeler, &invite(Role::Labeler), &key.public(), ctx);
    tab.client.join(hello);
    let mut scores = scores((0..100).collect());
    scores.predicted = vec![1; 100];
    scores.confidence = (0..100).map(confidence).collect();
    tab.client.receive(Msg::Ranked(scores), Millis(5));
    tab
}

impl Tab {
    fn ctx(&mut self) -> Ctx {
        self.n += 1;
        Ctx { now: Millis(self.n * 10), event_id: EventId::new(self.n.to_be_bytes()) }
    }

    fn run(&mut self, command: Command) -> Vec<Effect> {
        let ctx = self.ctx();
        self.client.command(ctx, Some(1200), command).unwrap()
    }

    fn shown(&self) -> Shown {
        self.client.session().shown.unwrap()
    }

    fn context(&self, item: ItemId) -> AnswerContext {
        let me = self.client.me().labeler;
        let project = self.client.project();
        project.context(project.state(&item).unwrap().cells.get(&me).unwrap().current().unwrap())
    }

    fn batch(&self) -> Vec<ItemId> {
        self.client.session().batch.as_ref().unwrap().cards.iter().map(|card| card.item).collect()
    }
}

const ON: Policy = Policy {
    suggestions: Some(Suggestions { above: 0.9, blind_share: 0.3 }),
    votes_per_item: 1,
    max_votes: 1,
    ..UNTUNED
};

#[test]
fn sug1_answers_are_suggested_only_above_the_threshold_and_never_where_they_must_be_independent() {
    let mut tab = tab(ON, |idx| if idx % 2 == 0 { 0.95 } else { 0.89 });
    let (mut n_shown, mut n_held_back) = (0, 0);
    for _ in 0..60 {
        let shown = tab.shown();
        let is_sure = shown.pick.item_idx % 2 == 0 && shown.pick.stratum == Stratum::Scored;
        assert_eq!(shown.suggestion.is_some(), is_sure, "{shown:?}");
        n_shown += u32::from(tab.client.suggested() == Some(1));
        n_held_back += u32::from(shown.suggestion.is_some_and(|it| it.showing == Showing::HeldBack));
        tab.run(Command::Answer(Choice::Label(LabelName::new("b"))));
        let context = tab.context(shown.pick.item);
        assert_eq!(context.suggested.is_some(), is_sure);
        assert_eq!(context.suggestion_shown, shown.suggestion.is_some_and(|it| it.showing == Showing::Now));
    }
    assert!(n_shown > 10 && n_held_back > 3, "{n_shown} shown, {n_held_back} held back");
    let total = tab.client.project().tally().pull.total();
    assert_eq!((total.n_shown, total.n_held_back), (n_shown, n_held_back));
}

#[test]
fn sug1_suggestions_are_off_by_default() {
    let mut tab = tab(Policy { suggestions: None, ..ON }, |_| 0.99);
    for _ in 0..20 {
        assert_eq!(tab.shown().suggestion, None);
        tab.run(Command::Answer(Choice::Label(LabelName::new("b"))));
    }
    tab.client.look_at_batches(true, Millis(900));
    assert!(tab.batch().is_empty());
}

#[test]
fn sug2_an_answer_that_is_changed_keeps_what_was_suggested() {
    let mut tab = tab(ON, |_| 0.95);
    while tab.client.suggested().is_none() {
        tab.run(Command::Answer(Choice::Label(LabelName::new("a"))));
    }
    let item = tab.shown().pick.item;
    tab.run(Command::Answer(Choice::Label(LabelName::new("b"))));
    let (before, reason) = (tab.client.project().tally().pull, tab.context(item).reason);
    tab.run(Command::Undo);
    assert_eq!(tab.shown().pick.item, item);
    assert_eq!(tab.client.suggested(), None, "what was taken back is not pre-filled again");
    tab.run(Command::Redo);
    assert_eq!(tab.client.project().tally().pull, before);
    assert!(reason.is_some() && tab.context(item).reason == reason, "and why it was asked");
    assert!(tab.context(item).suggestion_shown);
}

#[test]
fn sug3_a_batch_is_confirmed_but_for_the_odd_ones_and_taken_back_whole() {
    let mut tab = tab(ON, |idx| 0.91 + idx as f32 / 2000.0);
    tab.client.look_at_batches(true, Millis(900));
    let first = tab.batch();
    assert_eq!(first.len(), BATCH);
    let audit: BTreeSet<usize> = tab.client.project().audit_order()[..10].iter().copied().collect();
    let cards = tab.client.session().batch.clone().unwrap().cards;
    assert!(cards.windows(2).all(|pair| pair[0].confidence >= pair[1].confidence));
    assert!(cards.iter().all(|card| !audit.contains(&card.item_idx)), "the random slice is held back");
    let odd = vec![first[2], first[7]];
    let effects = tab.run(Command::ConfirmBatch { odd: odd.clone() });
    let lines = effects.iter().find_map(|it| if let Effect::Persist { lines } = it { Some(lines.len()) } else { None });
    assert_eq!(lines, Some(BATCH - 2), "in one transaction");
    for item in &first {
        let state = tab.client.project().state(item);
        assert_eq!(state.is_none(), odd.contains(item));
    }
    let context = tab.context(first[0]);
    assert_eq!((context.stratum, context.suggestion_shown, context.active_ms), (Stratum::Grid, true, 100));
    assert!(tab.batch().iter().all(|item| !first.contains(item)), "odd ones come in no other batch");
    assert_eq!(tab.client.project().tally().pull.total().n_shown, 0, "what only can agree says nothing of the pull");

    tab.run(Command::Undo);
    assert!(first.iter().all(|item| !tab.client.project().is_complete(item)));
    tab.run(Command::Redo);
    assert_eq!(first.iter().filter(|item| tab.client.project().is_complete(item)).count(), BATCH - 2);

    // The odd ones are asked one by one; that their suggestion was seen is kept.
    tab.client.look_at_batches(false, Millis(950));
    let mut asked = BTreeSet::new();
    while let Some(shown) = tab.client.session().shown {
        if odd.contains(&shown.pick.item) {
            asked.insert(shown.pick.item);
            assert_eq!(tab.client.suggested(), None);
        }
        tab.run(Command::Answer(Choice::Label(LabelName::new("a"))));
    }
    assert_eq!(asked, odd.iter().copied().collect());
    assert!(tab.context(odd[0]).suggestion_shown);
}

#[test]
fn sug3_what_is_held_back_from_a_person_is_in_no_batch() {
    let mut tab = tab(ON, |_| 0.95);
    tab.client.look_at_batches(true, Millis(900));
    let mut seen = BTreeSet::new();
    while !tab.batch().is_empty() {
        seen.extend(tab.batch());
        tab.run(Command::ConfirmBatch { odd: Vec::new() });
    }
    let me = tab.client.me().labeler;
    let rule = ON.suggestions.unwrap();
    assert!(seen.len() > 40 && seen.iter().all(|item| !suggest::is_held_back(rule, me, item)), "{}", seen.len());
}
