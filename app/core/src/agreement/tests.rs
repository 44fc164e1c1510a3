//! Reference values, and seeded comparisons of every way to a figure with the definitions.

use super::level::Scale;
use super::report::Coefficients;
use super::snapshot::Snapshot;
use super::sums::Summed;
use super::table::LongTable;
use super::*;
use crate::event::Millis;
use crate::ids::{ItemId, LabelerId};
use crate::rng::SplitMix64;

fn labeler(n: u8) -> LabelerId {
    LabelerId::new([n; 16])
}

fn item(n: u8) -> ItemId {
    ItemId::new([n; 16])
}

fn rating(class_idx: usize) -> Rating {
    Rating { class_idx, random: false, instructions_version: 1, at: Millis(0) }
}

fn assert_close(left: Option<f64>, right: Option<f64>, what: &str) {
    match (left, right) {
        (Some(left), Some(right)) => assert!((left - right).abs() < 1e-11, "{what}: {left} {right}"),
        _ => assert_eq!(left, right, "{what}"),
    }
}

#[test]
fn agr1_alpha_equals_published_values() {
    // Krippendorff 2011, section C: 4 observers, 12 units, nominal alpha 0.743 (0.743421 in full).
    let units: [&[usize]; 12] = [
        &[1, 1, 1],
        &[2, 2, 3, 2],
        &[3, 3, 3, 3],
        &[3, 3, 3, 3],
        &[2, 2, 2, 2],
        &[1, 2, 3, 4],
        &[4, 4, 4, 4],
        &[1, 1, 2, 1],
        &[2, 2, 2, 2],
        &[5, 5, 5],
        &[1, 1],
        &[3],
    ];
    let mut counts = Counts::new(6);
    units.iter().for_each(|unit| counts.add_unit(unit));
    let Figure::Value { value, n_items, n_answers } = alpha::nominal(&counts) else { panic!("undefined") };
    assert!((value - 0.743_421_052_631_578_9).abs() < 1e-12, "{value}");
    assert_eq!((n_items, n_answers), (11, 40));
}

#[test]
fn agr2_undefined_values_say_why() {
    let mut counts = Counts::new(3);
    assert_eq!(alpha::nominal(&counts), Figure::Undefined(Undefined::NoOverlap));
    counts.add_unit(&[1]);
    assert_eq!(alpha::nominal(&counts), Figure::Undefined(Undefined::NoOverlap));
    counts.add_unit(&[1, 1]);
    for figure in [alpha::nominal(&counts), fleiss::kappa(&counts), gwet::ac1(&counts)] {
        assert_eq!(figure, Figure::Undefined(Undefined::NoVariation));
    }
    assert_eq!(alpha::of_label(&counts, 1), Figure::Undefined(Undefined::NoVariation));
    assert_eq!(alpha::of_label(&counts, 2), Figure::Undefined(Undefined::Unused));
    assert_eq!(counts.percent_agreement(), Some(1.0));
    // Counts for names hold no distances, and say so instead of giving a wrong figure.
    counts.add_unit(&[1, 2]);
    assert_eq!(alpha::at(&counts, &Scale::ordinal(3)), Figure::Undefined(Undefined::NotFinite));
}

/// The reasons of a table's figures, in the order of [`Coefficients::named`]; `-` where there is a value.
fn reasons(level: Level, rows: &[(&str, &str, &str)]) -> Vec<String> {
    let table = LongTable::from_rows(rows.iter().copied());
    let figures = report::of(&table, level).figures;
    figures.named().map(|(_, figure)| figure.undefined().map_or("-".to_owned(), Undefined::reason)).to_vec()
}

#[test]
fn agr2_odd_tables_give_a_reason_or_a_value() {
    let no_answers = Undefined::NoAnswers.reason();
    assert_eq!(reasons(Level::Nominal, &[]), vec![no_answers.clone(); 6]);
    assert_eq!(reasons(Level::Ratio, &[("t", "a", ""), ("t", "b", "")]), vec![no_answers; 6]);
    let one = [("t", "a", "1"), ("u", "a", "2")];
    assert_eq!(reasons(Level::Interval, &one), vec![Undefined::OneLabeler.reason(); 6]);
    let apart = [("t", "a", "1"), ("u", "b", "2")];
    assert_eq!(reasons(Level::Ordinal, &apart), vec![Undefined::NoOverlap.reason(); 6]);
    let same = [("t", "a", "1"), ("t", "b", "1"), ("u", "a", "1"), ("u", "b", "1")];
    for level in Level::ALL {
        let mut expected = vec![Undefined::NoVariation.reason(); 6];
        expected[0] = "-".to_owned();
        assert_eq!(reasons(level, &same), expected, "{level:?}");
    }
    let odd = [("t", "a", "1"), ("t", "b", "NaN"), ("u", "a", "inf"), ("u", "b", "1")];
    let why = reasons(Level::Interval, &odd);
    assert_eq!(why[3], "The interval level needs numbers, and the label \"NaN\" is none");
    assert_eq!((why[0].as_str(), why[2].as_str(), why[4].as_str()), ("-", "-", "-"));
    assert!(reasons(Level::Nominal, &odd).iter().all(|why| why == "-"));
    let negative = [("t", "a", "-1"), ("t", "b", "2")];
    assert_eq!(reasons(Level::Ratio, &negative)[3], "The ratio level needs labels of 0 and above, and one is -1");
    let three = [("t", "a", "1"), ("t", "b", "2"), ("t", "c", "2")];
    assert_eq!(reasons(Level::Nominal, &three)[1], "Cohen's kappa compares two people; there are 3");
    // The largest and the smallest numbers there are do not overflow.
    for (low, high) in [("-1.7e308", "1.7e308"), ("5e-324", "1e-323")] {
        let extreme = [("t", "a", low), ("t", "b", high), ("u", "a", high), ("u", "b", high)];
        assert!(reasons(Level::Interval, &extreme).iter().all(|why| why == "-"), "{low}");
    }
}

/// Random units of up to `max_m` answers below `n_classes`.
fn random_units(rng: &mut SplitMix64, n_classes: u64, max_m: u64) -> Vec<Vec<usize>> {
    let n_units = 1 + rng.below(12);
    let unit = |rng: &mut SplitMix64| (0..rng.below(max_m + 1)).map(|_| rng.below(n_classes) as usize).collect();
    (0..n_units).map(|_| unit(rng)).collect()
}

#[test]
fn agr7_tables_equal_the_definitions_at_every_level() {
    for seed in 0..300 {
        let mut rng = SplitMix64::new(seed);
        let n_classes = 1 + rng.below(6);
        let units = random_units(&mut rng, n_classes, 5);
        let numbers = [0.0, 1.0, 1.5, 4.0, 10.0, 100.0];
        let names: Vec<(String, String, String)> = units
            .iter()
            .enumerate()
            .flat_map(|(i, unit)| {
                let row =
                    move |(who, class): (usize, &usize)| (i.to_string(), who.to_string(), numbers[*class].to_string());
                unit.iter().enumerate().map(row)
            })
            .collect();
        let table = LongTable::from_rows(names.iter().map(|(t, w, l)| (&**t, &**w, &**l)));
        let given: Vec<f64> = table.numbers().unwrap_or_default().to_vec();
        // Ranks among the labels that were given, as the table sees them.
        let rank = |class: usize| given.iter().position(|number| *number == numbers[class]).unwrap();
        let units: Vec<Vec<usize>> = units.iter().map(|unit| unit.iter().map(|class| rank(*class)).collect()).collect();
        let (x, q) = (|rank: usize| given[rank], given.len() as f64);
        let range = given.last().zip(given.first()).map_or(1.0, |(high, low)| high - low);
        let sum = given.last().zip(given.first()).map_or(1.0, |(high, low)| high + low);
        let proportion = |a: f64, b: f64| if a + b == 0.0 { 0.0 } else { ((a - b) / (a + b)).powi(2) };
        for level in Level::ALL {
            let figures = report::of(&table, level).figures;
            let expected = match level {
                Level::Nominal => {
                    (batch::alpha_nominal(&units), batch::gwet(&units, |a, b| f64::from(u8::from(a == b))))
                }
                Level::Ordinal => {
                    let apart = |a: usize, b: usize| a.abs_diff(b) as f64;
                    let weight = |a, b| 1.0 - apart(a, b) * (apart(a, b) + 1.0) / (q * (q - 1.0));
                    (batch::alpha_ordinal(&units), batch::gwet(&units, weight))
                }
                Level::Interval => (
                    batch::alpha(&units, |a, b| (x(a) - x(b)).powi(2)),
                    batch::gwet(&units, |a, b| 1.0 - ((x(a) - x(b)) / range).powi(2)),
                ),
                Level::Ratio => (
                    batch::alpha(&units, |a, b| proportion(x(a), x(b))),
                    batch::gwet(&units, |a, b| 1.0 - proportion(x(a), x(b)) / (range / sum).powi(2)),
                ),
            };
            let what = format!("seed {seed} {level:?} {units:?}");
            assert_close(figures.krippendorff_alpha.value(), expected.0, &what);
            assert_close(figures.gwet_ac2.value(), expected.1, &what);
            assert_close(figures.fleiss_kappa.value(), batch::fleiss_kappa(&units), &what);
            assert_close(figures.percent_agreement.value(), batch::percent_agreement(&units), &what);
            if table.n_workers() == 2 {
                let pairs: Vec<_> =
                    units.iter().filter(|unit| unit.len() == 2).map(|unit| (unit[0], unit[1])).collect();
                assert_close(figures.cohen_kappa.value(), batch::cohen_kappa(&pairs), &what);
            }
        }
    }
}

/// Every kept answer by item and person: what the live figures must agree with.
type Kept = std::collections::BTreeMap<(u8, u8), Rating>;

fn units_of(kept: &Kept, wanted: impl Fn(&Rating) -> bool) -> Vec<Vec<usize>> {
    let mut units = std::collections::BTreeMap::<u8, Vec<usize>>::new();
    for ((item, _), rating) in kept.iter().filter(|(_, rating)| wanted(rating)) {
        units.entry(*item).or_default().push(rating.class_idx);
    }
    units.into_values().collect()
}

fn check_counts(counts: &Counts, scale: &Scale, units: &[Vec<usize>], what: &str) {
    let nominal = |a: usize, b: usize| f64::from(u8::from(a == b));
    assert_close(alpha::nominal(counts).value(), batch::alpha_nominal(units), what);
    assert_close(percent::agreement(counts).value(), batch::percent_agreement(units), what);
    assert_close(fleiss::kappa(counts).value(), batch::fleiss_kappa(units), what);
    assert_close(gwet::ac1(counts).value(), batch::gwet(units, nominal), what);
    if scale.level() == Level::Ordinal {
        assert_close(alpha::at(counts, scale).value(), batch::alpha_ordinal(units), what);
        let mut given: Vec<usize> = units.iter().flatten().copied().collect();
        given.sort_unstable();
        given.dedup();
        let (rank, q) = (|class: usize| given.iter().position(|it| *it == class).unwrap(), given.len() as f64);
        let apart = |a: usize, b: usize| rank(a).abs_diff(rank(b)) as f64;
        let weight = |a: usize, b: usize| 1.0 - apart(a, b) * (apart(a, b) + 1.0) / (q * (q - 1.0));
        assert_close(gwet::ac2(counts, scale).value(), batch::gwet(units, weight), what);
    }
    for class_idx in 0..counts.n_classes() {
        let one_against_rest = |unit: &Vec<usize>| unit.iter().map(|c| usize::from(*c == class_idx)).collect();
        let binary: Vec<Vec<usize>> = units.iter().map(one_against_rest).collect();
        assert_close(alpha::of_label(counts, class_idx).value(), batch::alpha_nominal(&binary), what);
        for other in (0..counts.n_classes()).filter(|other| *other != class_idx) {
            let count = |unit: &Vec<usize>, wanted: usize| unit.iter().filter(|class| **class == wanted).count();
            let expected: usize = units.iter().map(|unit| count(unit, class_idx) * count(unit, other)).sum();
            assert_eq!(counts.confusions(class_idx, other), expected as u64, "{what}");
        }
    }
}

fn check_pairs(live: &Agreement, kept: &Kept, what: &str) {
    for (a, b, table) in live.pairs() {
        assert!(a < b);
        let (a, b) = (a.as_bytes()[0], b.as_bytes()[0]);
        let common = |item: u8| Some((kept.get(&(item, a))?.class_idx, kept.get(&(item, b))?.class_idx));
        let expected: Vec<(usize, usize)> = (0..=u8::MAX).filter_map(common).collect();
        assert_eq!(table.n() as usize, expected.len(), "{what}");
        assert_close(table.kappa().value(), batch::cohen_kappa(&expected), what);
    }
}

#[test]
fn agr3_incremental_equals_batch_under_random_changes() {
    for seed in 0..150 {
        let mut rng = SplitMix64::new(seed);
        let n_classes = 2 + rng.below(4) as usize;
        let scale = if seed % 2 == 0 { Scale::nominal() } else { Scale::ordinal(n_classes) };
        let mut live = Agreement::with_scale(n_classes, scale.clone());
        let mut kept = Kept::new();
        // Some seeds have more people than pairs are kept for.
        let n_people = if seed % 5 == 0 { 80 } else { 5 };
        for _ in 0..if n_people > 5 { 400 } else { 150 } {
            let (who, what) = (rng.below(n_people) as u8, rng.below(12) as u8);
            let rating = (rng.below(5) > 0).then(|| Rating {
                class_idx: rng.below(n_classes as u64) as usize,
                random: rng.below(2) == 0,
                instructions_version: 1 + rng.below(2) as u32,
                at: Millis(rng.below(200_000)),
            });
            live.set(item(what), labeler(who), rating);
            match rating {
                Some(rating) => kept.insert((what, who), rating),
                None => kept.remove(&(what, who)),
            };
        }
        let name = format!("seed {seed}");
        check_counts(live.counts(Slice::All), &scale, &units_of(&kept, |_| true), &name);
        check_counts(live.counts(Slice::Random), &scale, &units_of(&kept, |it| it.random), &name);
        check_counts(live.counts(Slice::Chosen), &scale, &units_of(&kept, |it| !it.random), &name);
        for (version, counts) in live.versions() {
            check_counts(counts, &scale, &units_of(&kept, |it| it.instructions_version == version), &name);
        }
        check_pairs(&live, &kept, &name);
        live.watch(&[labeler(0), labeler(1), labeler(2)]);
        let watched = live.pairs();
        assert!(watched.len() <= 3);
        assert_eq!(watched, live.pairs_among(&[labeler(2), labeler(1), labeler(0)]), "{name}");
        check_pairs(&live, &kept, &name);

        let drawn = live.snapshot(Slice::All).figures();
        assert_close(drawn.krippendorff_alpha.value(), alpha::at(live.counts(Slice::All), &scale).value(), &name);
        assert_close(drawn.gwet_ac2.value(), gwet::ac2(live.counts(Slice::All), &scale).value(), &name);
        let last = live.history().series(&scale, 10).last().map(|point| point.alpha.value());
        assert_eq!(last.flatten(), alpha::at(live.counts(Slice::All), &scale).value(), "{name}");
    }
}

#[test]
fn agr8_history_holds_what_was_finished_by_then() {
    let mut live = Agreement::new(2);
    let minute = |n: u64| Millis(n * 60_000);
    for (what, who, class_idx, at) in
        [(0, 0, 0, 1), (0, 1, 0, 2), (1, 0, 1, 3), (1, 1, 0, 9), (2, 0, 1, 4), (2, 1, 1, 5)]
    {
        live.set(item(what), labeler(who), Some(Rating { at: minute(at), ..rating(class_idx) }));
    }
    let series = live.history().series(&Scale::nominal(), 60);
    let of = |units: &[Vec<usize>]| batch::alpha_nominal(units);
    assert_eq!(series.iter().map(|point| point.n_given).collect::<Vec<_>>(), [2, 4, 6]);
    assert_eq!(series[0].alpha, Figure::Undefined(Undefined::NoVariation));
    assert_close(series[1].alpha.value(), of(&[vec![0, 0], vec![1, 1]]), "after two items");
    assert_close(series[2].alpha.value(), of(&[vec![0, 0], vec![1, 1], vec![1, 0]]), "after three");
    assert!(series[2].at >= minute(9) && series[2].at < minute(10));
    // Never more points than asked for, and the last is the present.
    assert_eq!(live.history().series(&Scale::nominal(), 1).last(), series.last());
}

#[test]
fn agr4_names_and_order_change_nothing() {
    for seed in 0..50 {
        let mut rng = SplitMix64::new(seed);
        let mut rows: Vec<(u8, u8, usize)> = Vec::new();
        for what in 0..20 {
            rows.extend(
                (0..6)
                    .filter(|_| rng.below(3) > 0)
                    .map(|who| (what, who))
                    .collect::<Vec<_>>()
                    .into_iter()
                    .map(|(what, who)| (what, who, rng.below(3) as usize)),
            );
        }
        let live_of = |rows: &[(u8, u8, usize)], rename: &dyn Fn(u8) -> u8| {
            let mut live = Agreement::with_scale(3, Scale::ordinal(3));
            for (what, who, class_idx) in rows {
                live.set(item(rename(*what)), labeler(rename(*who)), Some(rating(*class_idx)));
            }
            let figures = live.snapshot(Slice::All).figures();
            (live.counts(Slice::All).clone(), figures, live.history().series(live.scale(), 9))
        };
        let table_of = |rows: &[(u8, u8, usize)], rename: &dyn Fn(u8) -> u8| {
            let names: Vec<_> =
                rows.iter().map(|(t, w, l)| (rename(*t).to_string(), rename(*w).to_string(), l.to_string())).collect();
            let table = LongTable::from_rows(names.iter().map(|(t, w, l)| (&**t, &**w, &**l)));
            Level::ALL.map(|level| report::of(&table, level).figures)
        };
        let (plain, plain_table) = (live_of(&rows, &|n| n), table_of(&rows, &|n| n));
        for place in (1..rows.len()).rev() {
            rows.swap(place, rng.below(place as u64 + 1) as usize);
        }
        let rename = |n: u8| 200 - 7 * n;
        // Bit for bit.
        assert_eq!(plain, live_of(&rows, &rename), "seed {seed}");
        assert_eq!(plain_table, table_of(&rows, &rename), "seed {seed}");
    }
}

#[test]
fn agr9_the_same_rounds_in_any_split_give_the_same_intervals() {
    let mut rng = SplitMix64::new(5);
    let rows: Vec<(String, String, String)> = (0..60)
        .flat_map(|task| (0..2).map(move |who| (task, who)))
        .map(|(task, who)| (task.to_string(), who.to_string(), rng.below(3).to_string()))
        .collect();
    let table = LongTable::from_rows(rows.iter().map(|(t, w, l)| (&**t, &**w, &**l)));
    let snapshot = Snapshot::of_table(&table, Level::Ordinal);
    let whole = bootstrap::draws(&snapshot, 3, 0..200);
    let turned = rows.iter().rev().map(|(t, w, l)| (format!("{:03}", 999 - t.parse::<u32>().unwrap()), &**w, &**l));
    let turned: Vec<_> = turned.collect();
    let renamed = LongTable::from_rows(turned.iter().map(|(t, w, l)| (&**t, *w, *l)));
    assert_eq!(whole, bootstrap::draws(&Snapshot::of_table(&renamed, Level::Ordinal), 3, 0..200));
    let mut parts = bootstrap::draws(&snapshot, 3, 0..77);
    parts.extend(bootstrap::draws(&snapshot, 3, 77..200));
    assert_eq!(whole, parts);
    assert_ne!(whole, bootstrap::draws(&snapshot, 4, 0..200));
    let (intervals, figures) = (bootstrap::intervals(&whole), snapshot.figures());
    for ((name, interval), (_, figure)) in intervals.named().into_iter().zip(figures.named()) {
        let (interval, value) = (interval.unwrap(), figure.value().unwrap());
        assert!(interval.low < value && value < interval.high, "{name}: {interval:?} {value}");
    }
    let few = bootstrap::intervals(&whole[..10]);
    assert_eq!(few, Coefficients::default());
}

#[test]
fn agr3_taking_everything_back_leaves_nothing() {
    let mut live = Agreement::new(3);
    for n in 0..30_u8 {
        live.set(item(n % 7), labeler(n % 4), Some(rating(usize::from(n % 3))));
    }
    for n in 0..28 {
        live.set(item(n % 7), labeler(n % 4), None);
    }
    assert_eq!(live.counts(Slice::All), &Counts::new(3));
    assert_eq!(live.counts(Slice::All).sums().n_rated, 0);
    assert!(live.items().is_empty() && live.pairs().is_empty());
    assert!(live.history().series(live.scale(), 5).is_empty());
    assert_eq!(live.versions().count(), 0);
    // Removing what is not there is nothing, and a label beyond the schema is none.
    live.set(item(1), labeler(9), None);
    live.set(item(1), labeler(9), Some(rating(3)));
    assert!(live.ratings(&item(1)).is_empty());
}
