//! The pages around the answers: review, new instructions, feedback.

use accord_core::event::{Answer, AnswerContext, Change, Revise, Stratum};
use accord_core::ids::ItemId;

use super::*;
use crate::model::Route;

/// A person by seed, with their log applied to a project.
fn joined(project: &mut Project, seed: u8, name: &str, role: Role) {
    let key = SecretKey::from_seed(&[seed; 32]).public();
    let ctx = Ctx { now: Millis(1), event_id: EventId::new([seed; 8]) };
    let hello = command::hello(project, name, role, &invite(role), &key, ctx);
    project.apply(key.device(), key.labeler(), hello);
}

fn answered(project: &mut Project, seed: u8, item: ItemId, label: &str, at: u64) {
    let key = SecretKey::from_seed(&[seed; 32]).public();
    let context = AnswerContext { active_ms: 1_000, ..AnswerContext::plain(Stratum::Shuffled, Millis(at)) };
    let choice = Choice::Label(LabelName::new(label));
    let kind = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
    let id = EventId::new((u64::from(seed) * 1_000_000 + at).to_be_bytes());
    project.apply(key.device(), key.labeler(), Event { id, at: Millis(at), kind });
}

/// A project in which two labelers disagree about so many items.
fn disagreeing(n_items: usize) -> Project {
    let plain = tab(99, Role::Labeler).client.project().clone();
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role)).to_vec();
    let mut project = Project::new(
        plain.manifest().clone(),
        Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None },
    );
    project.add_items((0..n_items).map(|n| item_of(&format!("plant number {n} of many"), None)).collect());
    for (seed, name) in [(9, "Ada"), (10, "Ben")] {
        joined(&mut project, seed, name, Role::Labeler);
    }
    joined(&mut project, 8, "Eve", Role::Expert);
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    for (at, item) in (10..).zip(items) {
        answered(&mut project, 9, item, "tree", at);
        answered(&mut project, 10, item, "herb", at);
    }
    project
}

fn client(project: &Project, seed: u8, role: Role) -> Client {
    Client::new(project.clone(), SecretKey::from_seed(&[seed; 32]).public(), role, 1)
}

fn none(_: usize) -> Vec<(u32, f32)> {
    Vec::new()
}

#[test]
fn pag5_the_list_is_a_window_around_the_disagreement_on_screen() {
    let eve = client(&disagreeing(200), 8, Role::Expert);
    let mut ui = Ui::starting();
    let first = review(&eve, &ui, none);
    // Nothing is on screen before the page has put it there.
    assert_eq!((first.n_open, first.place, first.first_row, first.rows.len()), (200, None, 0, 50));
    assert!(first.is_reading && first.current.is_none());
    let order = accord_core::review::order(eve.project(), eve.me().labeler, None);
    for place in [0, 30, 120, 199] {
        ui.reviewed = Some(order[place].item);
        let view = review(&eve, &ui, none);
        assert_eq!((view.place, view.rows.len()), (Some(place), 50));
        assert_eq!(view.rows[place - view.first_row].item, order[place].item.to_string());
    }
}

#[test]
fn pag5_what_is_on_screen_stays_when_it_is_settled() {
    let mut eve = client(&disagreeing(3), 8, Role::Expert);
    let mut ui = Ui::starting();
    let item = eve.project().items()[0].id;
    ui.reviewed = Some(item);
    let answer = LabelName::new("tree").into();
    let also = vec![LabelName::new("herb").into()];
    let settle = Command::Settle { item, answer, also, reason: "both".to_owned(), cause: None };
    let ctx = Ctx { now: Millis(900), event_id: EventId::new([7; 8]) };
    eve.command(ctx, None, settle).unwrap();
    let view = review(&eve, &ui, none);
    let current = view.current.unwrap();
    assert_eq!((view.place, view.n_open, current.item), (None, 2, item.to_string()));
    assert_eq!(current.settlements[0].labels, ["tree", "herb"]);
    assert_eq!((current.settlements[0].who.as_str(), view.can_undo), ("You", true));
    let near = review(&eve, &ui, |_| vec![(0, 0.9), (1, 0.8)]).current.unwrap().similar;
    assert_eq!(near.len(), 1, "only settled items are told of");
    assert_eq!((near[0].labels.as_str(), near[0].reason.as_str()), ("tree or herb", "both"));
    // Its voters are told, with the reason.
    let ada = client(eve.project(), 9, Role::Labeler);
    let view = desk(&ada, &Ui::starting());
    assert_eq!((view.judged, view.feedback[0].is_right, view.feedback[0].is_new), ((1, 1), Some(true), true));
    assert_eq!(view.feedback[0].reason, "both");
    let seen = Ui { feedback_seen: Millis(900), ..Ui::starting() };
    assert!(!desk(&ada, &seen).feedback[0].is_new);
}

#[test]
fn pag7_look_alikes_have_the_same_votes() {
    let eve = client(&disagreeing(5), 8, Role::Expert);
    let reviewed = eve.review_order().first().map(|due| due.item);
    let ui = Ui { looks_alike: true, reviewed, ..Ui::starting() };
    let alike = review(&eve, &ui, none).current.unwrap().alike;
    assert_eq!(alike.len(), 4);
    // "plant number 1 of many" and "plant number 2 of many": four words of six.
    assert!(alike.iter().all(|it| it.ticked && (it.share - 4.0 / 6.0).abs() < 1e-12));
    let ui = Ui { reviewed, ..Ui::starting() };
    assert!(review(&eve, &ui, none).current.unwrap().alike.is_empty());
}

#[test]
fn pag4_new_instructions_are_read_before_the_next_item() {
    let mut eve = client(&disagreeing(3), 8, Role::Expert);
    let after = eve.project().instructions().reference();
    let change = Change::Meaning { labels: vec![LabelName::new("tree")], reask: true };
    let text = "## tree\n\nWith a trunk.".to_owned();
    let revise = Revise { after, text, change, summary: "trunks".to_owned() };
    let ctx = Ctx { now: Millis(900), event_id: EventId::new([7; 8]) };
    eve.command(ctx, None, Command::Revise(revise)).unwrap();
    let history = instructions(&eve, &Ui::starting()).history;
    assert_eq!(history.iter().map(|row| row.version).collect::<Vec<_>>(), [2, 1]);
    assert!(history[0].meaning.contains("3 earlier answers"), "{}", history[0].meaning);

    let mut ada = client(eve.project(), 9, Role::Labeler);
    ada.receive(Msg::Tick, Millis(1_000));
    let mut ui = Ui::starting();
    let view = label(&ada, &ui);
    let changed = view.changed.unwrap();
    assert_eq!((changed.from, changed.version, changed.n_again), (1, 2, 3));
    assert_eq!((changed.labels, changed.summaries), (vec!["tree".to_owned()], vec!["trunks".to_owned()]));
    assert!(!changed.diff.is_empty() && has_changed(&ada, &ui));
    let before = view.item.unwrap().before;
    assert!(before.starts_with("You answered “tree” under version 1"), "{before}");
    assert!(desk(&ada, &ui).needs.iter().any(|need| need.key == "reask" && need.to == Route::Label));

    ui.acknowledged = Some(ada.project().instructions().reference());
    assert!(label(&ada, &ui).changed.is_none());
    // Nobody who never answered has anything to catch up with.
    assert!(label(&client(eve.project(), 11, Role::Labeler), &Ui::starting()).changed.is_none());
}
