//! What the dashboard says, against the tables that `accord export` writes of the same logs.

use std::collections::BTreeMap;

use accord_core::event::{Answer, AnswerContext, Stratum};
use accord_core::export::{self, Table, Value};
use accord_core::ids::{DeviceId, LabelerId};
use accord_core::record::{Pay, Policy, Rate};
use accord_core::rng::SplitMix64;

use super::*;
use crate::model::Route;

const DAY_MS: u64 = 86_400_000;
const LABELS: [&str; 2] = ["tree", "herb"];

fn person(seed: u8) -> (DeviceId, LabelerId) {
    let key = SecretKey::from_seed(&[seed; 32]).public();
    (key.device(), key.labeler())
}

/// Four people at work on as many items as answers are needed, for twelve days; some items are answered twice.
fn worked(n_answers: u32) -> Project {
    let plain = tab(99, Role::Labeler).client.project().clone();
    let pay =
        Pay { currency: "EUR".parse().unwrap(), rate: Rate::PerItem("0.05".parse().unwrap()), floor_per_hour: None };
    let mut manifest = plain.manifest().clone();
    manifest.policy = Policy { pay: Some(pay), votes_per_item: 2, max_votes: 2, ..manifest.policy };
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role)).to_vec();
    let mut project =
        Project::new(manifest, Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None });
    project.add_items((0..n_answers.max(3)).map(|n| item_of(&format!("plant number {n}"), None)).collect());
    let ids: Vec<_> = project.items().iter().map(|item| item.id).collect();
    let base = project.clone();
    project.together(|project| {
        for (seed, name) in (11..15).zip(["Ann", "Ben", "Cem", "Dee"]) {
            let key = SecretKey::from_seed(&[seed; 32]).public();
            let ctx = Ctx { now: Millis(1), event_id: EventId::new([seed; 8]) };
            let hello = command::hello(&base, name, Role::Labeler, &invite(Role::Labeler), &key, ctx);
            project.apply(key.device(), key.labeler(), hello);
        }
        let mut rng = SplitMix64::new(u64::from(n_answers));
        for n in 0..n_answers {
            let (device, labeler) = person(11 + (n % 4) as u8);
            let item = ids[(n / 2) as usize * 2 % ids.len()];
            let at = 1_000 + u64::from(n) * 12 * DAY_MS / u64::from(n_answers);
            let context = AnswerContext {
                active_ms: 500 + rng.below(9_000) as u32,
                ..AnswerContext::plain(Stratum::Shuffled, Millis(at))
            };
            let choice = match rng.below(20) {
                0 => Choice::Skip { reason: String::new() },
                other => Choice::Label(LabelName::new(LABELS[other as usize % 2])),
            };
            let kind = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
            project.apply(
                device,
                labeler,
                Event { id: EventId::new(u64::from(n + 9).to_be_bytes()), at: Millis(at), kind },
            );
        }
    });
    project
}

fn column<'t>(table: &'t Table, name: &str) -> impl Iterator<Item = &'t Value> {
    let place = table.columns.iter().position(|column| column == name).unwrap();
    table.rows.iter().map(move |row| &row[place])
}

fn number(value: &Value) -> u64 {
    let Value::Int(number) = value else { panic!("{value:?} is no number") };
    *number
}

#[test]
fn pay5_the_dashboard_says_what_the_exported_tables_say() {
    for n in [0, 1, 1_000, 100_000] {
        let project = worked(n);
        let (labels, items) = (export::labels(&project), export::items(&project));
        let client = Client::new(project, SecretKey::from_seed(&[8; 32]).public(), Role::Expert, 1);
        let begun = std::time::Instant::now();
        let view = overview(&client, &Ui::starting(), None, None);
        println!("{n} answers: the dashboard's figures took {:?}", begun.elapsed());
        let text = |what: &str| Value::Text(what.to_owned());
        let n_of = |what: &str| column(&labels, "answer").filter(|it| **it == text(what)).count() as u32;
        assert_eq!((view.n_answers, view.n_skips), (n_of("label"), n_of("skip")), "{n}");
        let status = |what: &str| column(&items, "status").filter(|it| **it == text(what)).count() as u32;
        assert_eq!(view.n_waiting.unwrap(), status("tied") + status("majority"), "{n}");
        let active_ms: u64 = column(&labels, "active_ms").map(number).sum();
        let effort = view.effort.unwrap();
        assert_eq!(effort.active_secs, active_ms / 1_000, "{n}");
        let cents = labels.rows.len() as u64 * 5;
        assert_eq!(effort.cost.unwrap(), format!("{}.{:02} EUR", cents / 100, cents % 100), "{n}");
        assert_eq!(effort.days.iter().map(|day| u64::from(day.n_items)).sum::<u64>(), labels.rows.len() as u64);
        assert_eq!(effort.days.len(), (n as usize).min(12));
        let mut by_name: BTreeMap<String, (u32, u64)> = BTreeMap::new();
        for (who, ms) in column(&labels, "worker_name").zip(column(&labels, "active_ms")) {
            let Value::Text(who) = who else { panic!("{who:?} is no name") };
            let sums = by_name.entry(who.clone()).or_default();
            *sums = (sums.0 + 1, sums.1 + number(ms));
        }
        for row in view.people {
            let (n_items, ms) = by_name.get(&row.name).copied().unwrap_or_default();
            assert_eq!((row.n_answers, row.active_secs), (n_items, Some(ms / 1_000)), "{}", row.name);
            let cents = u64::from(n_items) * 5;
            assert_eq!(row.pay.unwrap().earned, format!("{}.{:02} EUR", cents / 100, cents % 100));
        }
    }
}

#[test]
fn pay3_labelers_see_their_own_work_and_nobody_elses() {
    let client = Client::new(worked(40), SecretKey::from_seed(&[11; 32]).public(), Role::Labeler, 1);
    let ui = Ui { east_ms: 3_600_000, ..Ui::starting() };
    let view = overview(&client, &ui, None, None);
    assert!(view.effort.is_none() && view.n_waiting.is_none());
    for row in view.people {
        assert_eq!((row.active_secs.is_some(), row.pay.is_some()), (row.me, row.me), "{}", row.name);
    }
    let own = desk(&client, &ui).work;
    assert_eq!((own.n_items, own.pay.unwrap().earned.as_str()), (10, "0.50 EUR"));
    assert_eq!(own.days.iter().map(|day| day.n_items).sum::<u32>(), 10);
    let sheet = timesheet(&client, &ui);
    assert_eq!(sheet.rows.len(), own.days.len());
    assert_eq!(desk(&client, &ui).needs.iter().filter(|need| need.to == Route::Review).count(), 0);
}
