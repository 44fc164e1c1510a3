//! What a report says, that the order of arrival cannot show in it, and that its segments are found again.

use std::collections::BTreeMap;

use super::fixture::{admit, events, logs, making, report, sealed};
use super::follow::{Follow, Lost};
use super::*;
use crate::crypto::sha256;
use crate::event::Cause;
use crate::project::LogFault;
use crate::rng::SplitMix64;
use crate::testkit::{PROJECT, answer, device_key, project};
use crate::wire::report::unsigned;
use crate::wire::segment::{Sealed, SegmentError};

fn line(project: &Project) -> String {
    String::from_utf8(unsigned(&build(project, making(30, Names::Hidden)).unwrap())).unwrap()
}

#[test]
fn rpt1_segments_in_any_order_and_any_number_of_times_give_the_same_bytes() {
    let base = project(30);
    let logs = logs(&base, 30);
    let fold = |order: &[Sealed]| {
        let mut project = base.clone();
        admit(&mut project, order);
        line(&project)
    };
    let expected = fold(&logs);
    for seed in 0..12 {
        let mut rng = SplitMix64::new(seed);
        let mut shuffled = logs.clone();
        shuffled.extend(logs.iter().filter(|_| rng.below(4) == 0).cloned().collect::<Vec<_>>());
        for idx in (1..shuffled.len()).rev() {
            shuffled.swap(idx, usize::try_from(rng.below(idx as u64 + 1)).unwrap());
        }
        assert!(fold(&shuffled) == expected, "seed {seed}");
    }
}

#[test]
fn rpt1_whatever_enters_a_report_shows_in_it() {
    let mut project = project(30);
    let logs = logs(&project, 30);
    admit(&mut project, &logs);
    let made = |change: fn(&mut Making)| {
        let mut making = making(30, Names::Hidden);
        change(&mut making);
        unsigned(&build(&project, making).unwrap())
    };
    let base = made(|_| {});
    let changes: [fn(&mut Making); 5] = [
        |it| it.at = Millis(1),
        |it| it.by = device_key(1).public(),
        |it| it.n_rounds = 40,
        |it| it.names = Names::Shown,
        |it| it.manifest = sha256(b"another"),
    ];
    for change in changes {
        assert_ne!(made(change), base);
    }
}

#[test]
fn rpt1_answers_that_stand_in_no_segment_cannot_be_reported() {
    let mut project = project(5);
    let logs = logs(&project, 5);
    admit(&mut project, &logs);
    let key = device_key(1).public();
    project.apply(key.device(), key.labeler(), answer(77, 77, project.items()[0].id, "b", &[]));
    assert_eq!(build(&project, making(0, Names::Hidden)), Err(ReportError::Unsealed { n_events: 1 }));
}

#[test]
fn rpt2_logs_are_named_with_all_that_is_wrong_with_them() {
    let mut project = project(30);
    let all = logs(&project, 30);
    let of = |who: u8| all.iter().filter(move |it| it.key.contains(&device_key(who).public().device().to_string()));
    // The first log lacks its third segment, the second is forked from its second on, the third is cut.
    admit(&mut project, of(1).enumerate().filter(|(idx, _)| *idx != 2).map(|(_, it)| it));
    admit(&mut project, of(2));
    let (key, own) = events(&project, 30).swap_remove(1);
    let fork = sealed(&key, &own.iter().take(12).cloned().collect::<Vec<_>>(), 7, &BTreeMap::new());
    admit(&mut project, &fork);
    let cut = of(3).next().unwrap();
    project.admit(&cut.key, Err(SegmentError::BadSignature));
    // The expert has seen what is not here.
    let (key, own) = events(&project, 30).swap_remove(3);
    let seen = [(device_key(3).public().device(), (9, sha256(b"unseen")))].into();
    admit(&mut project, &sealed(&key, &own, 64, &seen));

    let basis = build(&project, making(0, Names::Hidden)).unwrap().basis;
    let device = |who: u8| device_key(who).public().device();
    let mut faults = vec![(device(1), LogFault::Gap { seq: 3 }), (device(2), LogFault::Fork { seq: 2 })];
    faults.sort();
    assert_eq!(basis.faults, faults);
    let stretches = |who: u8| {
        let own = basis.heads.iter().filter(|head| head.device == device(who));
        own.map(|head| (head.from, head.seq)).collect::<Vec<_>>()
    };
    let last = of(1).count() as u64;
    assert_eq!(stretches(1), [(1, 2), (4, last)]);
    assert_eq!(stretches(2), [(1, 2), (1, of(2).count() as u64)]);
    assert!(stretches(3).is_empty());
    assert_eq!(basis.quarantined.len(), 1);
    assert_eq!(basis.quarantined[0].key, cut.key);
    let withheld: Vec<_> = basis.withheld.iter().map(|it| (it.device, it.seq)).collect();
    assert_eq!(withheld, [(device(3), 9)]);
    // What comes later is no longer withheld, and a device that nobody admitted is named.
    let stranger = sealed(&device_key(9), &[answer(900, 9, project.items()[0].id, "a", &[])], 7, &BTreeMap::new());
    admit(&mut project, &stranger);
    let basis = build(&project, making(0, Names::Hidden)).unwrap().basis;
    assert_eq!((basis.unverified, basis.n_unverified_events), (vec![device_key(9).public().labeler()], 1));
}

#[test]
fn rpt3_figures_are_those_of_the_agreement_page_with_intervals_that_follow_from_the_heads() {
    let mut project = project(40);
    let all = logs(&project, 40);
    admit(&mut project, &all);
    let report = build(&project, making(60, Names::Hidden)).unwrap();
    let counts = project.agreement().counts(crate::agreement::Slice::All);
    let figures = &report.figures;
    let close = |a: &crate::agreement::Figure, b: &crate::agreement::Figure| {
        assert!((a.value().unwrap() - b.value().unwrap()).abs() < 1e-12);
    };
    close(&figures.whole.coefficients.krippendorff_alpha.figure, &crate::agreement::alpha::nominal(counts));
    close(&figures.whole.coefficients.percent_agreement.figure, &crate::agreement::percent::agreement(counts));
    close(&figures.over_time.last().unwrap().alpha.figure, &crate::agreement::alpha::nominal(counts));
    let interval = figures.whole.coefficients.krippendorff_alpha.interval.unwrap();
    assert!(interval.low < interval.high);
    assert_eq!((figures.classes.len(), figures.pairs.len(), figures.versions.len()), (3, 3, 2));
    assert_eq!(figures.whole.n_people, 3);
    assert_eq!(figures.random.n_answers + figures.chosen.n_answers, figures.whole.n_answers);
    // Cohen's kappa is for two, and says so.
    assert!(figures.whole.coefficients.cohen_kappa.figure.undefined().is_some());
    // Pairs sum up to all that differ, the most confused first.
    assert!((figures.pairs.iter().map(|pair| pair.share).sum::<f64>() - 1.0).abs() < 1e-12);
    assert!(figures.pairs.windows(2).all(|two| two[0].n_pairs >= two[1].n_pairs));
    // Without the last segment there are other heads, and so another seed.
    let mut less = crate::testkit::project(40);
    admit(&mut less, &all[..all.len() - 1]);
    assert_ne!(build(&less, making(0, Names::Hidden)).unwrap().basis.seed(), report.basis.seed());
}

#[test]
fn rpt3_alpha_between_two_labels_counts_their_answers_alone() {
    let mut project = project(4);
    let item = |n: usize| project.items()[n].id;
    let rows: [(u8, &[(usize, &str)]); 2] =
        [(1, &[(0, "a"), (1, "b"), (2, "a"), (3, "c")]), (2, &[(0, "a"), (1, "b"), (2, "b"), (3, "a")])];
    let mut segments = Vec::new();
    for (who, given) in rows {
        let mut log = vec![crate::testkit::hello(&project, &device_key(who), crate::record::Role::Labeler, who.into())];
        let events = given.iter().zip(1_u64..);
        log.extend(events.map(|((n, label), id)| answer(id + 100 * u64::from(who), id, item(*n), label, &[])));
        segments.extend(sealed(&device_key(who), &log, 64, &BTreeMap::new()));
    }
    admit(&mut project, &segments);
    let report = build(&project, making(0, Names::Hidden)).unwrap();
    let pair = report.figures.pairs.iter().find(|pair| pair.classes == (0, 1)).unwrap();
    // aa, bb, ab: the published example of three items, 4/9; the item with c has one answer that is a or b.
    assert!((pair.alpha.figure.value().unwrap() - 4.0 / 9.0).abs() < 1e-12);
    assert_eq!(pair.n_pairs, 1);
}

#[test]
fn rpt4_each_disagreement_has_its_votes_reasons_remarks_and_settlement() {
    let report = report(0, Names::Hidden);
    let all = &report.disagreements;
    assert!(all.items.len() > 20 && all.n_all as usize == all.items.len());
    let votes = || all.items.iter().flat_map(|item| &item.votes);
    assert!(votes().any(|vote| matches!(&vote.answered, Answered::Skip(reason) if reason.text.starts_with("reason"))));
    assert!(votes().any(|vote| !vote.earlier.is_empty()));
    assert!(votes().all(|vote| vote.active_ms == 1000 && (1..=2).contains(&vote.version)));
    assert!(all.items.iter().any(|item| !item.remarks.is_empty()));
    let settled = || all.items.iter().flat_map(|item| &item.settlements);
    assert!(settled().all(|settled| settled.reason.text.starts_with("see rule") && settled.label.as_str() == "c"));
    assert_eq!(all.n_open as usize, all.items.iter().filter(|item| item.settlements.is_empty()).count());
    // Every item has labels that differ, and its text.
    for item in &all.items {
        assert!(item.labels.len() > 1 && item.text.as_ref().is_some_and(|text| text.text.starts_with("text")));
    }
    let n_settled: u32 = report.causes.iter().map(|count| count.n_settled).sum();
    assert_eq!((n_settled, report.causes.len()), (report.totals.n_settled, Cause::ALL.len() + 1));
    // Equal sets of labels stand together.
    let mut sets: Vec<_> = all.items.iter().map(|item| item.labels.clone()).collect();
    sets.dedup();
    let n_runs = sets.len();
    sets.sort();
    sets.dedup();
    assert_eq!(n_runs, sets.len());
}

#[test]
fn rpt4_names_and_ids_of_people_show_only_where_they_are_asked_for() {
    let hidden = String::from_utf8(unsigned(&report(0, Names::Hidden))).unwrap();
    let shown = String::from_utf8(unsigned(&report(0, Names::Shown))).unwrap();
    assert!(!hidden.contains("Person") && shown.contains("Person 1"));
    let (_, rest) = hidden.split_once("\"people\"").unwrap();
    assert!(!rest.contains(&device_key(1).public().labeler().to_string()));
}

#[test]
fn rpt8_the_segments_of_a_report_are_found_from_its_heads_and_no_others() {
    let mut project = project(30);
    let all = logs(&project, 30);
    admit(&mut project, &all);
    let heads = build(&project, making(0, Names::Hidden)).unwrap().basis.heads;
    let store: BTreeMap<&str, &[u8]> = all.iter().map(|it| (it.key.as_str(), it.bytes.as_slice())).collect();
    let follow = |store: &BTreeMap<&str, &[u8]>| {
        let mut follow = Follow::new(PROJECT, &heads);
        while !follow.wanted().is_empty() {
            for key in follow.wanted() {
                follow.take(&key, store.get(key.as_str()).copied());
            }
        }
        follow.finish()
    };
    let (found, lost) = follow(&store);
    assert!(lost.is_empty() && found.keys().map(String::as_str).eq(store.keys().copied()));

    let victim = all[1].key.as_str();
    let mut without = store.clone();
    without.remove(victim);
    let (found, lost) = follow(&without);
    assert_eq!(lost, [Lost::Missing { key: victim.to_owned(), n_before: 1 }]);
    assert_eq!(found.len(), store.len() - 2);

    let mut bytes = store[victim].to_vec();
    bytes[300] ^= 1;
    let mut changed = store.clone();
    changed.insert(victim, &bytes);
    assert!(matches!(&follow(&changed).1[..], [Lost::Changed { key, .. }] if key == victim));
    let mut cut = store.clone();
    let (half, _) = store[victim].split_at(store[victim].len() / 2);
    cut.insert(victim, half);
    let lost = follow(&cut).1;
    assert!(lost[0].to_string().contains(victim) && lost.len() == 1, "{lost:?}");
}
