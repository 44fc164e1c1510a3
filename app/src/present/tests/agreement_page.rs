//! The agreement page: blindness, and figures that equal those of the command line.

use std::rc::Rc;

use accord_core::agreement::bootstrap::{draws, intervals};
use accord_core::agreement::level::Level;
use accord_core::agreement::table::LongTable;
use accord_core::agreement::{Slice, report};
use accord_core::event::{Answer, AnswerContext, PracticeAnswer, Stratum};
use accord_core::export::{self, Value};
use accord_core::ids::ItemId;
use accord_core::record::PracticeItem;
use accord_core::rng::SplitMix64;

use super::*;
use crate::figures::compute::Job;
use crate::figures::mirror::{Mirror, find};
use crate::figures::wire::{Drill, Part, Unit, Vote, Wanted};
use crate::figures::{Helped, HelperState};
use crate::known::KnownFile;
use crate::model::agreement::{AgreementView, PairsView, TableKind};

const KINDS: [TableKind; 10] = [
    TableKind::Figures,
    TableKind::Labels,
    TableKind::Confusions,
    TableKind::Pairs,
    TableKind::Labelers,
    TableKind::Versions,
    TableKind::History,
    TableKind::Items,
    TableKind::Checks,
    TableKind::Practice,
];
/// Seeds of the people; the first is the viewer.
const PEOPLE: [u8; 4] = [9, 10, 11, 12];

/// One person's answer: person, item, label, whether it is random.
type Row = (u8, usize, &'static str, bool);

/// Answers of four people to ten items; the viewer has left some out.
fn answers(seed: u64) -> Vec<Row> {
    let mut rng = SplitMix64::new(seed);
    let mut rows = Vec::new();
    for item in 0..10 {
        for person in PEOPLE {
            if rng.below(3) == 0 {
                rows.push((person, item, ["tree", "herb"][rng.below(2) as usize], item % 3 == 0));
            }
        }
    }
    rows
}

fn client(rows: &[Row], me: u8, role: Role) -> Client {
    client_of(tab(99, Role::Labeler).client.project().clone(), rows, me, role)
}

/// The project in which everybody is asked every other item, and with two practice items; everybody has practised, and
/// `others_say` is what all but the viewer said.
fn client_with_checks(rows: &[Row], me: u8, role: Role, others_say: &str) -> Client {
    let plain = tab(99, Role::Labeler).client.project().clone();
    let mut manifest = plain.manifest().clone();
    let mut shared: Vec<ItemId> = plain.items().iter().step_by(2).map(|item| item.id).collect();
    shared.sort_unstable();
    manifest.shared = SharedItems { share: 0.3, items: shared };
    let practice = |text| PracticeItem::new(text, vec![LabelName::new("tree")], "it has a trunk");
    manifest.practice = vec![practice("oak"), practice("elm")];
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role)).to_vec();
    let mut project =
        Project::new(manifest, Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None });
    project.add_items(plain.items().to_vec());
    let mut client = client_of(project, rows, me, role);
    let mut project = client.project().clone();
    for (number, person) in (900_u64..).zip(PEOPLE) {
        let key = SecretKey::from_seed(&[person; 32]).public();
        let answer = PracticeAnswer {
            item: project.manifest().practice[0].id,
            label: LabelName::new(if person == PEOPLE[0] { "tree" } else { others_say }),
            instructions_version: 1,
            shown_at: Millis(1),
            active_ms: 1,
        };
        let kind = EventKind::Practice(answer);
        let event = Event { id: EventId::new(number.to_be_bytes()), at: Millis(number), kind };
        project.apply(key.device(), key.labeler(), event);
    }
    client = Client::new(project, SecretKey::from_seed(&[me; 32]).public(), role, 1);
    client.receive(Msg::Tick, Millis(1_000_000_000));
    client
}

/// A file that knows every item.
fn known(client: &Client) -> KnownFile {
    let rows: String = (0..10).map(|n| format!("plant {n},tree\n")).collect();
    KnownFile::read("known.csv".to_owned(), &format!("task,label\n{rows}"), client.project())
}

fn client_of(mut project: Project, rows: &[Row], me: u8, role: Role) -> Client {
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    for person in PEOPLE {
        let key = SecretKey::from_seed(&[person; 32]).public();
        let ctx = Ctx { now: Millis(1), event_id: EventId::new([1; 8]) };
        let name = format!("Person {person}");
        let hello = command::hello(&project, &name, Role::Labeler, &invite(Role::Labeler), &key, ctx);
        project.apply(key.device(), key.labeler(), hello);
    }
    for (number, (person, item, label, random)) in (2_u64..).zip(rows) {
        let key = SecretKey::from_seed(&[*person; 32]).public();
        let at = Millis(number * 60_000);
        let context = AnswerContext {
            active_ms: 1_200,
            ..AnswerContext::plain(if *random { Stratum::Random } else { Stratum::Scored }, at)
        };
        let choice = Choice::Label(LabelName::new(label));
        let kind = EventKind::Answer(Answer { item: items[*item], choice, supersedes: Vec::new(), context });
        let event = Event { id: EventId::new(number.to_be_bytes()), at, kind };
        project.apply(key.device(), key.labeler(), event);
    }
    let mut client = Client::new(project, SecretKey::from_seed(&[me; 32]).public(), role, 1);
    client.receive(Msg::Tick, Millis(1_000_000_000));
    client
}

/// What the helper would say, and the items behind the first figure.
fn helped(client: &Client, n_rounds: u32) -> Helped {
    let agreement = client.agreement();
    let people = agreement.labelers();
    let mut mirror = Mirror::new(2);
    mirror.add_people(people.iter().map(|id| *id.as_bytes()).collect());
    for item in agreement.items() {
        let votes = agreement.ratings(&item).into_iter();
        let votes = votes.map(|(labeler, rating)| Vote::of(people.binary_search(&labeler).unwrap() as u32, rating));
        mirror.set(&Unit { item: *item.as_bytes(), votes: votes.collect() });
    }
    let mut job = Job::new(Wanted { generation: 1, seed: 1, n_rounds, n_rounds_small: 20 });
    let mut worked = None;
    while !job.is_done() {
        worked = job.step(&mirror).or(worked);
    }
    let drill = Drill::Slice(Part::All);
    let found = find(mirror.agreement(), 1, drill);
    Helped { state: HelperState::Ready, worked: worked.map(Rc::new), drill: Some((drill, Some(found))) }
}

fn page(client: &Client) -> AgreementView {
    agreement(client, &helped(client, 40), Some(&known(client)), &QuestionsCache::default())
}

/// Every page and every table that can be saved.
fn everything(client: &Client) -> String {
    let ui = Ui::starting();
    let view = page(client);
    let tables: Vec<String> = KINDS.iter().map(|kind| table(&view, *kind).1.to_csv()).collect();
    let pages = (
        label(client, &ui),
        review(client, &ui, |_| Vec::new()),
        shell(client, &ui),
        overview(client, &ui, None, None),
    );
    format!("{pages:#?}\n{view:#?}\n{tables:#?}")
}

#[test]
fn vis2_others_answers_to_closed_items_show_on_no_page_and_in_no_table() {
    hides(|rows, _| client(rows, PEOPLE[0], Role::Labeler));
}

#[test]
fn vis2_neither_do_shared_items_that_have_their_votes_nor_others_practice_nor_known_answers() {
    hides(|rows, others_say| client_with_checks(rows, PEOPLE[0], Role::Labeler, others_say));
    let view = page(&client_with_checks(&answers(3), PEOPLE[0], Role::Labeler, "herb"));
    assert!(view.checks.is_none() && view.practice.len() == 1 && view.practice[0].counts == (1, 1));
    let expert = page(&client_with_checks(&answers(3), 77, Role::Expert, "herb"));
    assert_eq!(expert.practice.iter().map(|row| row.counts.0).sum::<u32>(), 1);
    assert_eq!((expert.practice.len(), expert.checks.unwrap().n_items), (4, 10));
}

/// Two worlds that differ in what is hidden from the viewer show the same.
fn hides(client: impl Fn(&[Row], &str) -> Client) {
    use accord_core::visibility::votes_visible;
    let mut n_changed = 0;
    for seed in 0..40 {
        let rows = answers(seed);
        let one = client(&rows, "herb");
        let me = one.me().labeler;
        let is_hidden = |item: usize| !votes_visible(one.project(), &one.project().items()[item].id, me, Role::Labeler);
        let changed: Vec<Row> = rows
            .iter()
            .map(|(person, item, label, random)| {
                let hidden = *person != PEOPLE[0] && is_hidden(*item);
                n_changed += usize::from(hidden);
                let other = if *label == "tree" { "herb" } else { "tree" };
                (*person, *item, if hidden { other } else { label }, *random)
            })
            .collect();
        let other = client(&changed, "tree");
        assert_eq!(everything(&one), everything(&other), "seed {seed}");
    }
    assert!(n_changed > 50, "nothing was hidden");
}

#[test]
fn chk3_reviewers_see_scores_by_the_known_answers_they_loaded() {
    let rows = answers(5);
    let client = client(&rows, 77, Role::Expert);
    let checks = page(&client).checks.unwrap();
    assert_eq!((checks.file.as_deref(), checks.n_items, checks.problems.len()), (Some("known.csv"), 10, 0));
    let n_right: u32 = checks.rows.iter().map(|row| row.counts.0).sum();
    let n: u32 = checks.rows.iter().map(|row| row.counts.1).sum();
    let n_trees = rows.iter().filter(|row| row.2 == "tree").count();
    assert_eq!((n_right as usize, n as usize), (n_trees, rows.len()));
    assert!(checks.rows.iter().all(|row| row.wrong.iter().all(|(known, given, _)| known == "tree" && given == "herb")));
    let broken = KnownFile::read("k.csv".to_owned(), "task,label\nplant 1,fern\n", client.project());
    assert!(broken.answers.is_empty() && broken.problems[0].contains("line 2"), "{:?}", broken.problems);
}

#[test]
fn pra1_a_practice_item_is_on_screen_alone_and_marked() {
    let client = client_with_checks(&[], PEOPLE[0], Role::Labeler, "herb");
    let view = label(&client, &Ui::starting());
    let practice = view.practice.unwrap();
    assert!(view.item.is_none() && practice.text == "elm" && practice.feedback.is_none());
    assert_eq!((practice.place, practice.score), ((2, 2), (1, 1)));
}

#[test]
fn vis4_labelers_learn_only_their_own_quality_and_pairs() {
    let rows = answers(5);
    let view = page(&client(&rows, PEOPLE[0], Role::Labeler));
    let me = *SecretKey::from_seed(&[PEOPLE[0]; 32]).public().labeler().as_bytes();
    assert!(view.hides_answers && view.people.iter().all(|row| row.is_me && row.rater.id == me), "{:?}", view.people);
    if let PairsView::List(pairs) = &view.pairs {
        assert!(pairs.iter().all(|pair| pair.a.id == me), "{pairs:?}");
    } else {
        assert_eq!(view.pairs, PairsView::Nobody);
    }
    let expert = page(&client(&rows, 77, Role::Expert));
    assert_eq!(expert.people.len(), 4);
    assert!(matches!(&expert.pairs, PairsView::Grid { people, .. } if people.len() == 4));
}

#[test]
fn agr11_the_page_shows_what_accord_agree_computes_from_the_export() {
    let client = client(&answers(7), 77, Role::Expert);
    let exported = export::labels(client.project());
    let cell = |row: &Vec<Value>, idx: usize| match &row[idx] {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    };
    let rows: Vec<[String; 3]> = exported.rows.iter().map(|row| [0, 1, 2].map(|idx| cell(row, idx))).collect();
    let long = LongTable::from_rows(rows.iter().map(|row| (&*row[0], &*row[1], &*row[2])));
    let expected = report::of(&long, Level::Nominal).figures;
    let drawn = intervals(&draws(&client.agreement().snapshot(Slice::All), 1, 0..100));
    let view = agreement(&client, &helped(&client, 100), None, &QuestionsCache::default());
    let shown = |key: &str| view.coefficients.iter().find(|row| row.key == key).unwrap().estimates[0].clone();
    let named = expected.named();
    for (key, figure) in named.iter().filter(|(key, _)| !["cohen_kappa", "gwet_ac2"].contains(key)) {
        let Figure::Value { value, .. } = shown(key).figure else { panic!("{key} is not defined") };
        assert!((value - figure.value().unwrap()).abs() < 1e-12, "{key}");
    }
    let (low, high) = shown("krippendorff_alpha").interval.unwrap();
    let interval = drawn.krippendorff_alpha.unwrap();
    assert_eq!((low, high), (interval.low, interval.high));
    let csv = table(&view, TableKind::Figures).1.to_csv();
    assert!(
        csv.starts_with("slice,coefficient,value,ci95_low,ci95_high,n_items,n_labels,reason\nall,percent_agreement,0."),
        "{csv}"
    );
    assert_eq!(
        csv,
        table(&agreement(&client, &helped(&client, 100), None, &QuestionsCache::default()), TableKind::Figures)
            .1
            .to_csv()
    );
}

#[test]
fn agr2_an_empty_project_says_why_there_is_nothing() {
    let client = client(&[], 77, Role::Expert);
    let view = page(&client);
    assert!(matches!(&view.alpha.figure, Figure::Undefined { .. }));
    assert_eq!((view.n_answers, view.pairs.clone(), view.history.len()), (0, PairsView::Nobody, 0));
    assert!(view.quality_words.contains("two people"), "{}", view.quality_words);
    let missing = Helped { state: HelperState::Missing("it did not load".to_owned()), ..Helped::default() };
    assert!(agreement(&client, &missing, None, &QuestionsCache::default()).quality_words.ends_with("it did not load"));
}
