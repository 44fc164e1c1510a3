//! Reference values and the seeded comparison of incremental and batch counts.

use super::*;
use crate::rng::SplitMix64;

fn labeler(n: u8) -> LabelerId {
    LabelerId::new([n; 16])
}

fn item(n: u8) -> ItemId {
    ItemId::new([n; 16])
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
    assert_eq!(alpha::nominal(&counts), Figure::Undefined(Undefined::NoVariation));
    assert_eq!(counts.percent_agreement(), Some(1.0));
}

#[test]
fn agr3_incremental_equals_batch_under_random_changes() {
    for seed in 0..200 {
        let mut rng = SplitMix64::new(seed);
        let n_classes = 2 + usize::try_from(rng.below(4)).unwrap();
        let mut live = Agreement::new(n_classes);
        for _ in 0..120 {
            let who = labeler(rng.below(4) as u8);
            let what = item(rng.below(12) as u8);
            let rating = (rng.below(5) > 0)
                .then(|| Rating { class_idx: rng.below(n_classes as u64) as usize, random: rng.below(2) == 0 });
            live.set(what, who, rating);
        }
        for slice in [Slice::All, Slice::Random, Slice::Chosen] {
            let units: Vec<_> = live.units().values().map(|unit| values(unit, slice)).collect();
            let counts = live.counts(slice);
            assert_close(alpha::nominal(counts).value(), batch::alpha_nominal(&units), seed);
            assert_close(counts.percent_agreement(), batch::percent_agreement(&units), seed);
            for class_idx in 0..n_classes {
                let binary: Vec<Vec<usize>> =
                    units.iter().map(|unit| unit.iter().map(|c| usize::from(*c == class_idx)).collect()).collect();
                assert_close(alpha::of_label(counts, class_idx).value(), batch::alpha_nominal(&binary), seed);
            }
        }
        for (a, b, table) in live.pairs() {
            let common = |unit: &&BTreeMap<LabelerId, Rating>| unit.contains_key(&a) && unit.contains_key(&b);
            let n = live.units().values().filter(common).count();
            assert_eq!(table.n() as usize, n, "seed {seed}");
        }
    }
}

fn assert_close(left: Option<f64>, right: Option<f64>, seed: u64) {
    match (left, right) {
        (Some(left), Some(right)) => assert!((left - right).abs() < 1e-12, "seed {seed}: {left} {right}"),
        _ => assert_eq!(left, right, "seed {seed}"),
    }
}

#[test]
fn agr4_names_and_order_change_nothing() {
    let ratings = [(0, 0, 1), (0, 1, 1), (1, 0, 0), (1, 1, 2), (2, 0, 2), (2, 1, 2), (2, 2, 0)];
    let alpha_of = |rename: &dyn Fn(u8) -> u8, reverse: bool| {
        let mut live = Agreement::new(3);
        let mut rows = ratings.to_vec();
        if reverse {
            rows.reverse();
        }
        for (what, who, class_idx) in rows {
            live.set(item(what), labeler(rename(who)), Some(Rating { class_idx, random: false }));
        }
        alpha::nominal(live.counts(Slice::All)).value().unwrap()
    };
    let plain = alpha_of(&|who| who, false);
    assert_eq!(plain, alpha_of(&|who| 9 - who, true));
}
