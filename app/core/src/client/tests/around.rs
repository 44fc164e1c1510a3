//! Instructions, rounds, talks, repeats and comments through the machine that the page drives: several people at one table,
//! each of whom hears at once what the others do.

mod curating;
mod said;

use std::collections::BTreeMap;

use super::*;
use crate::agreement::Figure;
use crate::command::ExpertTask;
use crate::event::{Answer, Change, Comment, Draw, EventKind, InstructionsRef, Revise, Stratum};
use crate::ids::LabelerId;
use crate::project::{Need, Touched};
use crate::record::Policy;
use crate::rounds::{self, Verdict};
use crate::visibility::{thread_visible, votes_visible};

/// 1 and 2 label, 5 and 6 are experts.
const ROLES: [(u8, Role); 4] = [(1, Role::Labeler), (2, Role::Labeler), (5, Role::Expert), (6, Role::Expert)];

struct Table {
    clients: BTreeMap<u8, Client>,
    n: u64,
}

fn who(n: u8) -> LabelerId {
    device_key(n).public().labeler()
}

fn label(name: &str) -> Command {
    Command::Answer(Choice::Label(LabelName::new(name)))
}

impl Table {
    fn new(n_items: usize, repeat_share: f64) -> Self {
        let base = project(n_items);
        let mut manifest = base.manifest().clone();
        manifest.policy = Policy { repeat_share, votes_per_item: 2, max_votes: 2, ..manifest.policy };
        let mut project = Project::new(manifest, crate::testkit::members());
        project.add_items(base.items().to_vec());
        let open = |(n, role): (u8, Role)| (n, Client::new(project.clone(), device_key(n).public(), role, 1));
        let mut table = Self { clients: ROLES.into_iter().map(open).collect(), n: 0 };
        for (n, role) in ROLES {
            let ctx = table.ctx();
            let key = device_key(n).public();
            let event = hello(table.at(n).project(), "P", role, &invite(role), &key, ctx);
            let effects = table.clients.get_mut(&n).unwrap().join(event);
            table.tell(n, effects);
        }
        table
    }

    fn ctx(&mut self) -> Ctx {
        self.n += 1;
        Ctx { now: Millis(self.n * 10), event_id: event_id(self.n) }
    }

    fn at(&self, n: u8) -> &Client {
        &self.clients[&n]
    }

    /// Follows a command, tells the others, and returns the new events.
    fn act(&mut self, n: u8, command: Command) -> Result<Vec<Event>, Refusal> {
        let ctx = self.ctx();
        let effects = self.clients.get_mut(&n).unwrap().command(ctx, Some(900), command)?;
        Ok(self.tell(n, effects))
    }

    fn tell(&mut self, n: u8, effects: Vec<Effect>) -> Vec<Event> {
        let lines = effects.into_iter().filter_map(|effect| match effect {
            Effect::Persist { lines } => Some(lines),
            _ => None,
        });
        let events: Vec<Event> = lines.flatten().map(|(_, line)| event_wire::decode(&line).unwrap()).collect();
        let now = Millis(self.n * 10);
        for (other, client) in &mut self.clients {
            if *other != n {
                let device = device_key(n).public();
                events.iter().for_each(|event| client.project.apply(device.device(), device.labeler(), event.clone()));
                client.receive(Msg::Tick, now);
            }
        }
        events
    }

    fn shown(&self, n: u8) -> Option<(ItemId, Stratum)> {
        self.at(n).session().shown.map(|shown| (shown.pick.item, shown.pick.stratum))
    }

    /// Looks at the queue anew, as after a reload.
    fn look(&mut self, n: u8) -> Option<(ItemId, Stratum)> {
        let now = Millis(self.n * 10);
        let client = self.clients.get_mut(&n).unwrap();
        client.session.shown = None;
        client.receive(Msg::Tick, now);
        self.shown(n)
    }

    fn items(&self) -> Vec<ItemId> {
        self.at(5).project().items().iter().map(|item| item.id).collect()
    }

    /// Answers until nothing more is asked; `choose` names the label by item and slice.
    fn work(&mut self, n: u8, choose: impl Fn(ItemId, Stratum) -> &'static str) -> Vec<(ItemId, Stratum)> {
        let mut asked = Vec::new();
        self.look(n);
        while let Some((item, stratum)) = self.shown(n) {
            asked.push((item, stratum));
            assert!(asked.len() < 500, "there is no end of it: {:?}", asked.last());
            self.act(n, label(choose(item, stratum))).unwrap();
        }
        asked
    }

    fn revise(&mut self, n: u8, change: Change) -> Result<Vec<Event>, Refusal> {
        let after = self.at(n).project().instructions().reference();
        self.act(n, Command::Revise(Revise { after, text: format!("text {}", self.n), change, summary: String::new() }))
    }

    fn start_round(&mut self, items: Vec<ItemId>) -> EventId {
        let labelers = vec![who(2), who(1)];
        let start = Command::StartRound { items, draw: Draw::Random, labelers, note: String::new() };
        self.act(5, start).unwrap()[0].id
    }

    fn needs(&self, n: u8) -> Vec<Need> {
        let me = self.at(n).me();
        self.at(n).project().needs(me.labeler, me.role, Millis(0))
    }
}

fn meaning(labels: &[&str]) -> Change {
    Change::Meaning { labels: labels.iter().map(|label| LabelName::new(label)).collect(), reask: true }
}

#[test]
fn rev4_affected_answers_are_asked_again_first_and_confirming_is_an_answer() {
    let mut table = Table::new(12, 0.0);
    table.work(1, |_, _| "a");
    table.work(2, |item, _| if item.as_bytes()[0].is_multiple_of(2) { "a" } else { "b" });
    assert_eq!((table.shown(1), table.shown(2)), (None, None));
    let n_a = table.at(1).project().tally().by_label[&LabelName::new("a")];
    assert_eq!(table.at(5).project().would_affect(&[LabelName::new("a")]).n_answers, n_a);
    table.revise(5, meaning(&["a"])).unwrap();
    assert!(table.needs(1).contains(&Need::Reask { n: 12 }));
    let asked = table.work(1, |_, _| "a");
    assert!(asked.len() == 12 && asked.iter().all(|(_, stratum)| *stratum == Stratum::Reask), "{asked:?}");
    let others = table.work(2, |_, _| "c");
    assert_eq!(others.len() as u32, n_a - 12, "only what bore the named label");
    assert_eq!(table.at(5).project().n_affected(), Touched::default());
    let project = table.at(5).project();
    let cell = project.state(&asked[0].0).unwrap().cells.get(&who(1)).unwrap();
    let context = &cell.current().unwrap().answer.context;
    assert_eq!(context.instructions(), project.instructions().reference());
    assert_eq!(cell.all().count(), 2, "both answers are kept");
}

#[test]
fn rev4_taking_a_confirmation_back_makes_the_answer_affected_again() {
    let mut table = Table::new(4, 0.0);
    table.work(1, |_, _| "a");
    table.revise(5, meaning(&["a"])).unwrap();
    let (item, _) = table.look(1).unwrap();
    table.act(1, label("a")).unwrap();
    assert!(!table.at(1).project().affected(&who(1)).contains(&item));
    table.act(1, Command::Undo).unwrap();
    assert!(table.at(1).project().affected(&who(1)).contains(&item), "its answer is the one of before");
    table.act(1, Command::Redo).unwrap();
    assert!(!table.at(1).project().affected(&who(1)).contains(&item));
}

#[test]
fn ins3_commands_on_instructions_are_refused_in_words() {
    let mut table = Table::new(3, 0.0);
    assert_eq!(table.revise(1, Change::Editorial), Err(Refusal::ForExperts { what: ExpertTask::Instructions }));
    assert_eq!(table.revise(5, meaning(&[])), Err(Refusal::NoLabels));
    assert_eq!(table.revise(5, meaning(&["nonsense"])), Err(Refusal::UnknownLabel));
    let after = InstructionsRef { version: 1, revision: None };
    let write =
        |text: String| Command::Revise(Revise { after, text, change: Change::Editorial, summary: String::new() });
    assert_eq!(table.act(5, write("Choose".to_owned())), Err(Refusal::Unchanged));
    assert!(matches!(table.act(5, write("x".repeat(70_000))), Err(Refusal::TooLong { n_bytes: 70_000, .. })));
    table.act(5, write("bell\u{7} and\r\nlines ".to_owned())).unwrap();
    assert_eq!(table.at(1).project().instructions().text, "bell and\nlines");
    assert_eq!(table.act(6, write("from the first text".to_owned())), Err(Refusal::Overtaken));
    // The longest text there may be still fits into a segment.
    let after = table.at(5).project().instructions().reference();
    let text = "\"".repeat(crate::event::MAX_INSTRUCTIONS_BYTES);
    let longest = Revise { after, text, change: Change::Editorial, summary: "\"".repeat(4096) };
    let events = table.act(5, Command::Revise(longest)).unwrap();
    assert!(event_wire::encode(&events[0]).len() + 2000 < segment::MAX_SEGMENT_BYTES);
}

#[test]
fn rnd1_everybody_answers_every_item_of_a_round_and_sees_nothing_before_all_are_there() {
    let mut table = Table::new(20, 0.0);
    table.work(1, |_, _| "a");
    table.work(2, |_, _| "a");
    let items = table.items();
    let visible = |table: &Table, n: u8, item: &ItemId| {
        let me = table.at(n).me();
        votes_visible(table.at(n).project(), item, me.labeler, me.role)
    };
    assert!(visible(&table, 1, &items[3]));
    let round = table.start_round(items[..8].to_vec());
    assert!(table.needs(2).contains(&Need::Round { round, n_left: 8 }));
    let asked = table.work(1, |_, _| "b");
    let mut of_round: Vec<ItemId> = asked.iter().map(|(item, _)| *item).collect();
    of_round.sort_unstable();
    let mut expected = items[..8].to_vec();
    expected.sort_unstable();
    assert_eq!(of_round, expected, "once each, although all were answered before");
    assert!(asked.iter().all(|(_, stratum)| *stratum == Stratum::Round));
    for n in [1, 2] {
        assert!(!visible(&table, n, &items[3]), "{n} sees an item of the open round");
        assert!(!thread_visible(table.at(n).project(), &items[3], who(n), Role::Labeler));
        assert!(visible(&table, n, &items[9]), "others stay as they were");
    }
    let settle = |label: &str| Command::Settle {
        item: items[3],
        answer: LabelName::new(label).into(),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
    };
    assert_eq!(table.act(5, settle("a")), Err(Refusal::InRound));
    let state = table.at(5).project().round(&round).unwrap();
    assert!(state.is_open && state.n_left == 8 && state.is_done(&who(1)) && !state.is_done(&who(2)));
    table.work(2, |item, _| if item == items[3] { "c" } else { "b" });
    let state = table.at(5).project().round(&round).unwrap();
    assert!(!state.is_open && state.is_complete());
    assert!(visible(&table, 1, &items[3]) && visible(&table, 2, &items[3]));
    assert!(table.needs(5).contains(&Need::Discuss { round }));
    table.revise(5, Change::Editorial).unwrap();
    assert!(!table.needs(5).contains(&Need::Discuss { round }));
    table.act(5, settle("b")).unwrap();
    // Outside of the round the standing answer counts.
    let votes = table.at(5).project().votes(&items[0]);
    assert_eq!(votes.iter().map(|vote| vote.1).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn rnd2_a_slip_may_be_corrected_while_the_round_is_open_and_changes_nothing_after() {
    let mut table = Table::new(6, 0.0);
    table.work(1, |_, _| "a");
    let round = table.start_round(table.items()[..2].to_vec());
    let (item, _) = table.look(1).unwrap();
    let of_round = |table: &Table| table.at(5).project().round_answer(&round, &who(1), &item).cloned();
    let named = |name: &str| Some(Choice::Label(LabelName::new(name)));
    let standing = |table: &Table| {
        let cell = table.at(5).project().state(&item).unwrap().cells.get(&who(1)).unwrap();
        Some(cell.current().unwrap().answer.choice.clone())
    };
    table.act(1, label("b")).unwrap();
    assert_eq!((of_round(&table), standing(&table)), (named("b"), named("b")));
    table.act(1, Command::Undo).unwrap();
    assert_eq!((of_round(&table), standing(&table)), (None, named("a")), "the answer from before stands again");
    table.act(1, Command::Redo).unwrap();
    assert_eq!((of_round(&table), standing(&table)), (named("b"), named("b")));
    // Back to it by hand, which corrects the round's answer.
    let now = Millis(table.n * 10);
    table.clients.get_mut(&1).unwrap().revisit(item, now);
    table.act(1, label("c")).unwrap();
    assert_eq!(of_round(&table), named("c"));
    table.work(1, |_, _| "c");
    table.work(2, |_, _| "c");
    assert!(!table.at(5).project().round(&round).unwrap().is_open);
    table.clients.get_mut(&1).unwrap().revisit(item, now);
    table.act(1, label("a")).unwrap();
    assert_eq!(
        (of_round(&table), standing(&table)),
        (named("c"), named("a")),
        "what was said after seeing is not of it"
    );
}

#[test]
fn rnd1_what_is_on_screen_when_a_round_begins_is_not_asked_twice_in_a_row() {
    let mut table = Table::new(6, 0.0);
    let (item, stratum) = table.look(1).unwrap();
    assert_ne!(stratum, Stratum::Round);
    let round = table.start_round(vec![item]);
    table.act(1, label("b")).unwrap();
    assert!(table.at(5).project().round(&round).unwrap().is_done(&who(1)));
    assert_ne!(table.shown(1).map(|shown| shown.0), Some(item));
}

#[test]
fn rnd3_a_round_can_be_closed_and_is_refused_where_it_makes_no_sense() {
    let mut table = Table::new(6, 0.0);
    let items = table.items();
    let start = |items: &[ItemId], labelers: &[u8]| Command::StartRound {
        items: items.to_vec(),
        draw: Draw::Random,
        labelers: labelers.iter().map(|n| who(*n)).collect(),
        note: String::new(),
    };
    assert!(matches!(table.act(1, start(&items, &[1, 2])), Err(Refusal::ForExperts { .. })));
    assert_eq!(table.act(5, start(&[], &[1, 2])), Err(Refusal::NoItems));
    assert_eq!(table.act(5, start(&items, &[1, 1])), Err(Refusal::TooFewPeople));
    assert_eq!(table.act(5, start(&items, &[1, 9])), Err(Refusal::UnknownPerson));
    assert_eq!(table.act(5, start(&[ItemId::new([9; 16])], &[1, 2])), Err(Refusal::UnknownItem));
    let round = table.start_round(items[..3].to_vec());
    assert_eq!(table.look(1).map(|shown| shown.1), Some(Stratum::Round));
    table.act(6, Command::CloseRound(round)).unwrap();
    assert_eq!(table.act(5, Command::CloseRound(round)), Err(Refusal::RoundOver));
    assert_ne!(table.look(1).map(|shown| shown.1), Some(Stratum::Round));
    let state = table.at(5).project().round(&round).unwrap();
    assert!(!state.is_open && state.closed_at.is_some() && state.n_left == 6);
}

#[test]
fn rnd4_figures_are_those_of_the_round_alone_and_lead_to_a_verdict() {
    let mut table = Table::new(60, 0.0);
    table.work(1, |_, _| "c");
    table.work(2, |_, _| "c");
    let items = table.items();
    let by_half = |item: &ItemId, items: &[ItemId]| items.iter().position(|other| other == item).unwrap() % 2 == 0;
    // Round one: where the one says a, the other says b on every second item.
    let first = table.start_round(items[..40].to_vec());
    table.work(1, |item, _| if by_half(&item, &items) { "a" } else { "c" });
    table.work(2, |item, _| if by_half(&item, &items) { "b" } else { "c" });
    let before = rounds::figures(table.at(5).project(), &first).unwrap();
    assert_eq!((before.n_items, before.n_answers), (40, 80));
    assert_eq!(before.percent.figure.value(), Some(0.5));
    let pairs: Vec<_> = before.collisions.iter().map(|it| (it.one, it.other, it.n_pairs)).collect();
    assert_eq!(pairs, [(0, 1, 20)]);
    let alpha = |figure: &Figure| figure.value().unwrap();
    assert!((alpha(&before.labels[2].alpha.figure) - 1.0).abs() < 1e-12 && alpha(&before.labels[0].alpha.figure) < 0.0);
    for label in &before.labels {
        let (value, interval) = (alpha(&label.alpha.figure), label.alpha.interval.unwrap());
        assert!(interval.low <= value + 1e-9 && value <= interval.high + 1e-9, "{value} {interval:?}");
    }
    assert_eq!(rounds::verdict(std::slice::from_ref(&before)), Verdict::GoOn);
    assert_eq!(rounds::verdict(&[before.clone(), before.clone()]), Verdict::NotMoving);
    // Round two: they agree.
    let second = table.start_round(items[..40].to_vec());
    for n in [1, 2] {
        table.work(n, |item, _| if by_half(&item, &items) { "a" } else { "c" });
    }
    let after = rounds::figures(table.at(5).project(), &second).unwrap();
    assert_eq!(rounds::verdict(&[before.clone(), after]), Verdict::GoodEnough);
    assert_eq!(rounds::figures(table.at(5).project(), &first).unwrap(), before, "a later round changes no earlier one");
    assert_eq!(rounds::verdict(&[]), Verdict::Unknown);
}

#[test]
fn rnd5_rounds_are_drawn_from_what_is_free_and_half_from_each_label() {
    let mut table = Table::new(60, 0.0);
    let items = table.items();
    let place = |item: &ItemId| items.iter().position(|other| other == item).unwrap();
    table.work(1, |item, _| ["a", "b", "c"][place(&item) % 3]);
    let project = table.at(5).project();
    let (a, b) = (LabelName::new("a"), LabelName::new("b"));
    let drawn = rounds::draw(project, None, &Draw::Colliding(a.clone(), b.clone()), 10, 7);
    let n_of = |class: usize, drawn: &[ItemId]| drawn.iter().filter(|item| place(item) % 3 == class).count();
    assert_eq!((n_of(0, &drawn), n_of(1, &drawn), n_of(2, &drawn)), (5, 5, 0));
    assert_eq!(drawn, rounds::draw(project, None, &Draw::Colliding(a.clone(), b.clone()), 10, 7));
    assert_ne!(drawn, rounds::draw(project, None, &Draw::Colliding(a.clone(), b.clone()), 10, 8));
    assert_eq!(rounds::draw(project, None, &Draw::Colliding(a, b), 100, 7).len(), 40, "no more than there are");
    let open = table.start_round(drawn.clone());
    let free = rounds::draw(table.at(5).project(), None, &Draw::Random, 100, 7);
    assert_eq!(free.len(), 50);
    assert!(drawn.iter().all(|item| !free.contains(item)), "items of an open round are taken");
    table.act(5, Command::CloseRound(open)).unwrap();
    assert_eq!(rounds::draw(table.at(5).project(), None, &Draw::Random, 100, 7).len(), 60);
}

#[test]
fn rvw4_the_order_that_is_kept_is_the_one_computed_anew() {
    let mut table = Table::new(12, 0.0);
    let is_current = |table: &Table| {
        for n in [5, 6] {
            let client = table.at(n);
            let anew = crate::review::order(client.project(), who(n), client.scores());
            assert_eq!(&*client.review_order(), anew.as_slice());
        }
        table.at(5).review_order().len()
    };
    assert_eq!(is_current(&table), 0);
    table.work(1, |_, _| "a");
    table.work(2, |_, _| "b");
    assert_eq!(is_current(&table), 12);
    let kept = table.at(5).review_order();
    assert!(std::sync::Arc::ptr_eq(&kept, &table.at(5).review_order()), "it is computed once");
    let (talked, settled) = (kept[0].item, kept[1].item);
    table.act(5, Command::OpenTalk(talked)).unwrap();
    assert_eq!(is_current(&table), 12);
    let settle = |item, name: &str| Command::Settle {
        item,
        answer: LabelName::new(name).into(),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
    };
    table.act(5, settle(settled, "a")).unwrap();
    assert_eq!(is_current(&table), 11);
    table.act(6, settle(settled, "b")).unwrap();
    assert_eq!(is_current(&table), 12, "what is contested waits again");
    table.act(5, Command::UndoSettle).unwrap();
    is_current(&table);
    let round = Command::StartRound {
        items: table.items().into_iter().take(3).collect(),
        draw: Draw::Random,
        labelers: vec![who(1), who(2)],
        note: String::new(),
    };
    table.act(5, round).unwrap();
    assert!(is_current(&table) < 12, "items of open rounds are left out");
}
