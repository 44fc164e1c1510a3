//! Suggestions and batches, through the machine that the page drives.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::*;
use crate::client::{Client, Effect, Msg};
use crate::command::{self, Command, Ctx, Shown};
use crate::event::{AnswerContext, Millis, Number, Response, SpanMark, Value};
use crate::ids::EventId;
use crate::record::{Item, LabelName, Prediction, QuestionId, Suggestions};
use crate::testkit::invite;
use crate::wire::schema::read_schema;

struct Tab {
    client: Client,
    n: u64,
}

/// A labeler in a project of 100 items; the model says `b` and is as sure as `confidence` says by item.
fn tab(policy: Policy, confidence: impl Fn(usize) -> f32) -> Tab {
    joined(Run::under(policy, 100, &[], None).project, confidence)
}

/// A labeler in a project of at most 100 items.
fn joined(project: Project, confidence: impl Fn(usize) -> f32) -> Tab {
    let key = device_key(1);
    let n = project.items().len();
    let mut tab = Tab { client: Client::new(project, key.public(), Role::Labeler, 1), n: 0 };
    let ctx = tab.ctx();
    let hello = command::hello(tab.client.project(), "Ada", Role::Labeler, &invite(Role::Labeler), &key.public(), ctx);
    tab.client.join(hello);
    let mut scores = scores((0..u32::try_from(n).unwrap()).collect());
    scores.predicted = vec![1; n];
    scores.confidence = (0..n).map(confidence).collect();
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

#[test]
fn sug3_what_has_to_be_looked_at_or_may_distress_is_in_no_batch() {
    let mut project = Project::new(Manifest { policy: ON, ..manifest(&["a", "b", "c"]) }, members());
    let item = |n: usize| Item { sensitive: n % 2 == 1, ..item_of(&format!("text {n}"), None) };
    let items: Vec<Item> = (0..100).map(item).collect();
    let sensitive: BTreeSet<ItemId> = items.iter().filter(|item| item.sensitive).map(|item| item.id).collect();
    project.add_items(items);
    let mut tab = joined(project, |_| 0.95);
    tab.client.look_at_batches(true, Millis(900));
    assert!(!tab.batch().is_empty() && tab.batch().iter().all(|item| !sensitive.contains(item)));
}

/// A labeler in a project where a model of the owner's said `c` of every second item, as sure as `confidence` says; the
/// scorer is sure of `b` everywhere.
fn tab_with_predictions(confidence: impl Fn(usize) -> f64) -> Tab {
    let manifest = Manifest { policy: ON, ..manifest(&["a", "b", "c"]) };
    let mut project = Project::new(manifest, members());
    let item = |n: usize| {
        let response = Response { lead: Value::Label(LabelName::new("c")), more: BTreeMap::new() };
        let confidence = Number::new(confidence(n)).unwrap();
        let prediction = Arc::new(Prediction { response, confidence, model: "v1".into() });
        Item { prediction: n.is_multiple_of(2).then_some(prediction), ..item_of(&format!("text {n}"), None) }
    };
    project.add_items((0..100).map(item).collect());
    joined(project, |_| 0.95)
}

#[test]
fn sug5_what_the_owner_brought_is_suggested_before_the_scorers_answer_where_it_is_sure() {
    let mut tab = tab_with_predictions(|n| if n % 4 == 0 { 0.93 } else { 0.5 });
    let (mut n_brought, mut n_scorer) = (0, 0);
    for _ in 0..80 {
        let shown = tab.shown();
        let Some(suggestion) = shown.suggestion else {
            assert!(matches!(shown.pick.stratum, Stratum::Random | Stratum::SecondOpinion), "{shown:?}");
            tab.run(Command::Answer(Choice::Label(LabelName::new("a"))));
            continue;
        };
        let is_brought = shown.pick.item_idx % 4 == 0;
        let expected = if is_brought { (Origin::Brought, Some(2)) } else { (Origin::Scorer, Some(1)) };
        assert_eq!((suggestion.origin, suggestion.class_idx), expected, "{shown:?}");
        let is_shown = suggestion.showing == Showing::Now;
        assert_eq!(tab.client.predicted().is_some(), is_brought && is_shown);
        n_brought += u32::from(is_brought && is_shown);
        n_scorer += u32::from(!is_brought && is_shown);
        tab.run(Command::Answer(Choice::Label(LabelName::new("c"))));
        let suggested = tab.context(shown.pick.item).suggested.unwrap();
        assert_eq!(suggested.label.as_str(), if is_brought { "c" } else { "b" });
        assert!((suggested.confidence - if is_brought { 0.93 } else { 0.95 }).abs() < 1e-6);
    }
    assert!(n_brought > 5 && n_scorer > 15, "{n_brought} brought, {n_scorer} of the scorer");
}

#[test]
fn sug5_an_answer_of_several_questions_is_filled_in_only_where_it_fits() {
    let questions =
        r#"[{"id":"who","form":"spans","labels":["per","loc"]},{"id":"tone","form":"many","labels":["x","y"]}]"#;
    let schema = read_schema(questions).unwrap();
    let spans = |label: &str| Value::spans([SpanMark { start: 0, end: 4, label: LabelName::new(label) }]);
    let tone = (QuestionId::parse("tone").unwrap(), Value::labels([LabelName::new("x")]));
    for (label, fits) in [("loc", true), ("org", false)] {
        let manifest =
            Manifest { schema: schema.clone(), policy: Policy { random_share: 0.0, ..ON }, ..manifest(&["a"]) };
        let mut project = Project::new(manifest, members());
        let response = Response { lead: spans(label), more: [tone.clone()].into() };
        let prediction =
            Prediction { response: response.clone(), confidence: Number::new(1.0).unwrap(), model: "".into() };
        let prediction = Some(Arc::new(prediction));
        let items = (0..40).map(|n| Item { prediction: prediction.clone(), ..item_of(&format!("Oslo {n}"), None) });
        project.add_items(items.collect());
        let mut tab = joined(project, |_| 0.95);
        let mut n_shown = 0;
        while let Some(shown) = tab.client.session().shown {
            let is_filled = tab.client.predicted().is_some();
            n_shown += u32::from(is_filled);
            assert_eq!(tab.client.suggested(), None, "no label to press");
            tab.run(Command::Answer(response_of("loc").into()));
            let context = tab.context(shown.pick.item);
            assert_eq!((context.suggestion_shown, context.suggested), (is_filled, None));
            if is_filled {
                tab.run(Command::Undo);
                tab.run(Command::Answer(response_of("per").into()));
                assert!(tab.context(shown.pick.item).suggestion_shown, "that it was filled in stays true");
            }
        }
        assert_eq!(n_shown > 5, fits, "{n_shown} of {label}");
    }
}

fn response_of(label: &str) -> Response {
    let lead = Value::spans([SpanMark { start: 0, end: 4, label: LabelName::new(label) }]);
    Response { lead, more: [(QuestionId::parse("tone").unwrap(), Value::labels([LabelName::new("x")]))].into() }
}
