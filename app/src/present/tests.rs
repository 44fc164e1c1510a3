//! What the pages are told.

mod agreement_page;
mod around;
mod work;

use accord_core::agreement::level::Level;
use accord_core::client::{Client, Effect, Msg};
use accord_core::command::{self, Command, Ctx};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Choice, Event, EventKind, Millis};
use accord_core::ids::{EventId, ItemId, ProjectId};
use accord_core::project::{Given, ItemState, Project};
use accord_core::queue::Scores;
use accord_core::record::{
    EncoderDef, Instructions, Invite, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role, SharedItems,
    Suggestions,
};
use accord_core::wire::item::item_of;

use super::*;
use crate::model::EmptyQueue;
use crate::state::Ui;

const PROJECT: ProjectId = ProjectId::new([3; 8]);

const PLAIN: Policy = Policy {
    votes_per_item: 2,
    random_share: 0.0,
    second_opinion_share: 1.0,
    rare_share: 0.0,
    repeat_share: 0.0,
    max_votes: 2,
    suggestions: None,
    poll_secs: 5,
    blind: true,
    pay: None,
};

struct Tab {
    client: Client,
    n_ids: u64,
}

fn invite(role: Role) -> SecretKey {
    SecretKey::from_seed(&[role as u8 + 50; 32])
}

fn tab(seed: u8, role: Role) -> Tab {
    under(PLAIN, seed, role)
}

fn under(policy: Policy, seed: u8, role: Role) -> Tab {
    let label = |name: &str| LabelDef::new(name, "");
    let manifest = Manifest {
        project: PROJECT,
        generation: 1,
        name: "Plants".to_owned(),
        owner: SecretKey::from_seed(&[1; 32]).public(),
        schema: LabelSchema::single("", vec![label("tree"), label("herb")], Level::Nominal),
        instructions: Instructions { version: 1, text: String::new() },
        shards: Vec::new(),
        policy,
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"m"),
    };
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role)).to_vec();
    let mut project =
        Project::new(manifest, Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None });
    project.add_items((0..10).map(|n| item_of(&format!("plant {n}"), None)).collect());
    let key = SecretKey::from_seed(&[seed; 32]);
    let mut tab = Tab { client: Client::new(project, key.public(), role, 1), n_ids: u64::from(seed) * 1000 };
    let ctx = tab.ctx();
    let hello = command::hello(tab.client.project(), "Ada", role, &invite(role), &key.public(), ctx);
    tab.client.join(hello);
    tab.client.receive(Msg::Tick, Millis(10));
    tab
}

impl Tab {
    fn ctx(&mut self) -> Ctx {
        self.n_ids += 1;
        Ctx { now: Millis(self.n_ids * 10), event_id: EventId::new(self.n_ids.to_be_bytes()) }
    }

    fn answer(&mut self, label: &str) -> Vec<Effect> {
        let ctx = self.ctx();
        self.client.command(ctx, Some(2000), Command::Answer(Choice::Label(LabelName::new(label)))).unwrap()
    }
}

fn scores(n: u32) -> Scores {
    let flat = vec![0.5; n as usize];
    Scores {
        model: accord_core::ids::ModelHash::new([7; 8]),
        order: (0..n).rev().collect(),
        scores: flat.clone(),
        uncertainty: flat.clone(),
        density: flat.clone(),
        predicted: vec![1; n as usize],
        confidence: flat,
        novelty: Vec::new(),
        represents: Vec::new(),
        trained: true,
    }
}

#[test]
fn the_reason_for_an_item_never_names_the_models_guess() {
    let mut tab = tab(9, Role::Labeler);
    tab.client.receive(Msg::Ranked(scores(10)), Millis(20));
    tab.answer("tree");
    let view = label(&tab.client, &Ui::starting());
    let item = view.item.unwrap();
    assert!(item.why_details[0].1.ends_with(" of 10"), "{:?}", item.why_details);
    let said = format!("{} {:?}", item.why, item.why_details);
    assert!(!said.contains("herb") && !said.contains("tree"), "{said}");
}

/// Every suggestion is shown.
const SUGGESTING: Policy =
    Policy { second_opinion_share: 0.0, suggestions: Some(Suggestions { above: 0.4, blind_share: 0.0 }), ..PLAIN };

#[test]
fn sug1_a_suggestion_is_named_apart_from_the_reason_and_only_where_it_is_on() {
    for (policy, suggested) in [(PLAIN, None), (SUGGESTING, Some(1))] {
        let mut tab = under(policy, 9, Role::Labeler);
        tab.client.receive(Msg::Ranked(scores(10)), Millis(20));
        tab.answer("tree");
        let view = label(&tab.client, &Ui::starting());
        let found = view.suggested.map(|it| (it.label_idx, it.by));
        let expected = suggested.map(|label_idx| (label_idx, "suggested by the model".to_owned()));
        assert_eq!((found, view.selected, view.offers_batches), (expected, None, suggested.is_some()));
        let item = view.item.unwrap();
        assert!(!format!("{} {:?}", item.why, item.why_details).contains("herb"));
    }
}

#[test]
fn sug3_look_alikes_are_shown_with_their_label_and_taken_back() {
    let mut tab = under(SUGGESTING, 9, Role::Labeler);
    tab.client.receive(Msg::Ranked(scores(10)), Millis(20));
    tab.client.look_at_batches(true, Millis(25));
    let view = batch(&tab.client);
    assert_eq!((view.label.as_str(), view.cards.len(), view.can_undo), ("herb", 10, false));
    assert!(view.words.contains("40 %") && view.cards[0].1.starts_with("plant"), "{view:?}");
    let ctx = tab.ctx();
    let odd = vec![view.cards[0].0.parse().unwrap()];
    tab.client.command(ctx, None, Command::ConfirmBatch { odd }).unwrap();
    let view = batch(&tab.client);
    assert!(view.cards.is_empty() && view.can_undo, "{view:?}");
    assert_eq!(label(&tab.client, &Ui::starting()).history.len(), 9);
    let off = under(PLAIN, 9, Role::Labeler);
    assert!(batch(&off.client).words.contains("not switched suggestions on"));
}

#[test]
fn sug4_reviewers_alone_see_how_far_suggestions_pull() {
    for role in [Role::Labeler, Role::Expert] {
        let mut tab = under(SUGGESTING, 9, role);
        tab.client.receive(Msg::Ranked(scores(10)), Millis(20));
        tab.answer("tree");
        for said in ["herb", "tree", "herb"] {
            tab.answer(said);
        }
        let view = agreement(&tab.client, &crate::figures::Helped::default(), None, &QuestionsCache::default());
        assert_eq!(view.pull.is_some(), role.reviews());
        if let Some(pull) = &view.pull {
            assert!(pull.words.starts_with("2 of 3 answers"), "{}", pull.words);
            let (name, saved) = table(&view, crate::model::agreement::TableKind::Suggestions);
            assert_eq!((name, saved.rows.len()), ("suggestions.csv", 9));
        }
    }
}

#[test]
fn history_shows_the_newest_first_and_what_was_taken_back_is_gone() {
    let mut tab = tab(9, Role::Labeler);
    for label in ["tree", "herb", "tree"] {
        tab.answer(label);
    }
    let answers = |tab: &Tab| {
        label(&tab.client, &Ui::starting()).history.into_iter().map(|entry| entry.answer).collect::<Vec<_>>()
    };
    assert_eq!(answers(&tab), ["tree", "herb", "tree"]);
    let ctx = tab.ctx();
    tab.client.command(ctx, None, Command::Undo).unwrap();
    assert_eq!(answers(&tab), ["herb", "tree"]);
    let view = label(&tab.client, &Ui::starting());
    assert_eq!((view.n_mine, view.can_undo, view.can_redo), (2, true, true));
}

#[test]
fn labelers_get_no_review_and_an_answered_queue_says_so() {
    let mut tab = tab(9, Role::Labeler);
    for _ in 0..10 {
        tab.answer("tree");
    }
    let mut ui = Ui::starting();
    assert_eq!(label(&tab.client, &ui).empty, EmptyQueue::Loading);
    ui.items_loaded = true;
    assert_eq!(label(&tab.client, &ui).empty, EmptyQueue::Done);
    assert_eq!(review(&tab.client, &ui, |_| Vec::new()), crate::model::ReviewView::default());
    assert_eq!(shell(&tab.client, &ui).saves.only_here(), 10);
}

#[test]
fn an_expert_sees_votes_under_neutral_names() {
    let mut expert = tab(8, Role::Expert);
    let mut labeler = tab(9, Role::Labeler);
    labeler.answer("tree");
    let shown = labeler.client.project().states().clone();
    let item = shown.keys().next().unwrap();
    // The labeler's events, as they would come from the store.
    let me = labeler.client.me();
    let mut project = expert.client.project().clone();
    events(&labeler).into_iter().for_each(|event| project.apply(me.device, me.labeler, event));
    expert.client = Client::new(project, SecretKey::from_seed(&[8; 32]).public(), Role::Expert, 1);
    expert.client.revisit(*item, Millis(50));
    expert.answer("herb");
    let ui = Ui { reviewed: Some(*item), ..Ui::starting() };
    let view = review(&expert.client, &ui, |_| Vec::new());
    assert_eq!((view.n_open, view.place, view.rows.len()), (1, Some(0), 1));
    assert_eq!(view.rows[0].votes, "1 herb, 1 tree");
    let current = view.current.unwrap();
    let names: Vec<_> = current.votes.iter().map(|vote| vote.who.neutral.as_str()).collect();
    assert_eq!(names, ["You", "Person B"]);
    assert!(view.causes.len() == 5 && !current.votes.iter().any(|vote| vote.who.neutral.contains("Ada")));
    let figures = overview(&expert.client, &Ui::starting(), None, None);
    assert_eq!((figures.n_answers, figures.people.len()), (2, 2));
    assert!(matches!(figures.alpha, Figure::Value { n_items: 1, .. }));
}

/// The hello and the answers of a tab.
fn events(tab: &Tab) -> Vec<Event> {
    let project = tab.client.project();
    let ctx = Ctx { now: Millis(1), event_id: EventId::new([1; 8]) };
    let key = SecretKey::from_seed(&[9; 32]).public();
    let hello = command::hello(project, "Ada", Role::Labeler, &invite(Role::Labeler), &key, ctx);
    let given = |(item, state): (&ItemId, &ItemState)| {
        let all = state.cells.values().flat_map(|cell| cell.all());
        let event =
            |given: &Given| Event { id: given.id, at: given.at, kind: EventKind::Answer(project.answer(*item, given)) };
        all.map(event).collect::<Vec<_>>()
    };
    let answers = project.states().iter().flat_map(given);
    std::iter::once(hello).chain(answers).collect()
}

#[test]
fn cur6_labelers_of_a_blind_project_get_no_measurement_of_others_answers() {
    use accord_protocol::{Advice, Guard, Measurement, Unknown};
    let why = Unknown::OneClass;
    let measured = Measurement {
        generation: 1,
        encoder: "hashed".to_owned(),
        n_labels: 10,
        n_random: 3,
        curve: Vec::new(),
        at_random: Vec::new(),
        saved: Err(why),
        guard: Guard::Unknown(why),
        advice: Advice::TooEarly(why),
        millis: 1.0,
    };
    let shown = |role| overview(&tab(9, role).client, &Ui::starting(), None, Some(&measured)).course;
    assert_eq!(shown(Role::Labeler), crate::model::CourseView::Hidden);
    assert_eq!(shown(Role::Expert), crate::model::CourseView::Known(measured.clone()));
    let csv = course_table(&measured).1.to_csv();
    assert_eq!(csv.lines().count(), 1, "{csv}");
}
