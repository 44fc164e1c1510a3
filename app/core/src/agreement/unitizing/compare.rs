//! What one item adds: its people compared pairwise, in whole numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::{Key, Layer, Span};
use crate::agreement::structured::{Tally, pairs_of};
use crate::ids::LabelerId;

/// The sums of one item, empty unless two people answered. The spans are sorted and inside the text.
pub(super) fn tally(n_chars: u64, by_labeler: &BTreeMap<LabelerId, Vec<Span>>) -> Tally<Key> {
    let mut tally = Tally::default();
    let m = by_labeler.len();
    if m < 2 {
        return tally;
    }
    tally.bump(Key::Items, 1);
    tally.bump(Key::Continuum, i128::from(n_chars));
    tally.bump(Key::Chars, i128::from(n_chars) * m as i128);
    tally.bump(Key::WholeBlank(n_chars), m as i128);

    let people: Vec<&[Span]> = by_labeler.values().map(Vec::as_slice).collect();
    let marked: Vec<Vec<Span>> = people.iter().map(|spans| merged(spans, |_| 0)).collect();
    add_layer(&mut tally, Layer::Binary, &marked);

    let coded: Vec<Vec<Span>> = people.iter().map(|spans| by_label(spans)).collect();
    if coded.iter().any(|spans| overlap_within(spans)) {
        tally.bump(Key::Overlapping, 1);
    } else {
        add_layer(&mut tally, Layer::Coded, &coded);
        add_valued(&mut tally, &coded);
    }

    let labels: BTreeSet<usize> = coded.iter().flatten().map(|span| span.class_idx).collect();
    for class_idx in labels {
        let own = |spans: &Vec<Span>| spans.iter().filter(|span| span.class_idx == class_idx).copied().collect();
        let own: Vec<Vec<Span>> = coded.iter().map(own).collect();
        add_layer(&mut tally, Layer::Label(class_idx), &own);
        add_1995(&mut tally, class_idx, n_chars, &own);
    }
    tally
}

/// Spans of one label that overlap become one; the result is sorted by start.
fn by_label(spans: &[Span]) -> Vec<Span> {
    let labels: BTreeSet<usize> = spans.iter().map(|span| span.class_idx).collect();
    let of = |class_idx: usize| -> Vec<Span> {
        let own: Vec<Span> = spans.iter().filter(|span| span.class_idx == class_idx).copied().collect();
        merged(&own, |span| span.class_idx)
    };
    let mut all: Vec<Span> = labels.into_iter().flat_map(of).collect();
    all.sort_unstable();
    all
}

/// Overlapping spans become one. Touching spans stay two: a border between them is a decision.
fn merged(spans: &[Span], class_of: impl Fn(&Span) -> usize) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match all.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => all.push(Span { class_idx: class_of(span), ..*span }),
        }
    }
    all
}

fn overlap_within(spans: &[Span]) -> bool {
    spans.iter().zip(spans.iter().skip(1)).any(|(before, after)| after.start < before.end)
}

/// The pairs of spans that share characters, by position; both lists sorted and free of overlaps.
fn meetings(first: &[Span], second: &[Span]) -> Vec<(usize, usize, u64)> {
    let mut all = Vec::new();
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (first.get(i), second.get(j)) {
        let common = a.common(b);
        if common > 0 {
            all.push((i, j, common));
        }
        if a.end <= b.end {
            i += 1;
        } else {
            j += 1;
        }
    }
    all
}

fn add_layer(tally: &mut Tally<Key>, layer: Layer, people: &[Vec<Span>]) {
    for span in people.iter().flatten() {
        let len = i128::from(span.len());
        tally.bump(Key::Marked(layer, span.class_idx), len);
        tally.bump(Key::UnitSquares(layer), len * len);
    }
    let total = |spans: &[Span]| spans.iter().map(Span::len).sum::<u64>();
    let mut differing = 0;
    for (first, second) in pairs_of(people) {
        let mut alike = 0;
        let mut both = 0;
        for (i, j, common) in meetings(first, second) {
            both += common;
            if first.get(i).map(|span| span.class_idx) == second.get(j).map(|span| span.class_idx) {
                alike += common;
            }
        }
        // Marked by one only, plus marked by both with different labels.
        differing += total(first) + total(second) - both - alike;
    }
    tally.bump(Key::Differing(layer, people.len()), 2 * i128::from(differing));
}

fn add_valued(tally: &mut Tally<Key>, people: &[Vec<Span>]) {
    let m = people.len();
    for (i, own) in people.iter().enumerate() {
        let mut within = vec![0_i128; own.len()];
        for (_, theirs) in people.iter().enumerate().filter(|(j, _)| *j != i) {
            for (a, b, common) in meetings(own, theirs) {
                let (Some(mine), Some(other)) = (own.get(a), theirs.get(b)) else { continue };
                let common = i128::from(common);
                tally.bump(Key::Valued(m, mine.class_idx), common);
                if mine.class_idx != other.class_idx {
                    tally.bump(Key::ValuedDiffering(m), common);
                }
                if let Some(sum) = within.get_mut(a) {
                    *sum += common;
                }
            }
        }
        tally.bump(Key::ValuedSquares(m), within.iter().map(|len| len * len).sum());
    }
}

fn add_1995(tally: &mut Tally<Key>, class_idx: usize, n_chars: u64, people: &[Vec<Span>]) {
    let m = people.len();
    for spans in people {
        tally.bump(Key::Blank(class_idx, n_chars), -1);
        let mut at = 0;
        for span in spans {
            tally.bump(Key::Unit(class_idx, span.len()), 1);
            add_blank(tally, class_idx, u64::from(span.start) - at);
            at = u64::from(span.end);
        }
        add_blank(tally, class_idx, n_chars - at);
    }
    let observed = pairs_of(people).map(|(first, second)| squared_differences(first, second)).sum();
    tally.bump(Key::Observed(class_idx, m), observed);
}

fn add_blank(tally: &mut Tally<Key>, class_idx: usize, len: u64) {
    if len > 0 {
        tally.bump(Key::Blank(class_idx, len), 1);
    }
}

/// The 1995 metric, summed over two people's spans of one label.
fn squared_differences(first: &[Span], second: &[Span]) -> i128 {
    let square = |a: u32, b: u32| i128::from(a.abs_diff(b)) * i128::from(a.abs_diff(b));
    let (mut met_first, mut met_second) = (BTreeSet::new(), BTreeSet::new());
    let mut sum = 0;
    for (i, j, _) in meetings(first, second) {
        let (Some(a), Some(b)) = (first.get(i), second.get(j)) else { continue };
        sum += square(a.start, b.start) + square(a.end, b.end);
        met_first.insert(i);
        met_second.insert(j);
    }
    // A span that meets none lies inside one blank of the other person.
    let alone = |spans: &[Span], met: &BTreeSet<usize>| -> i128 {
        let own = spans.iter().enumerate().filter(|(i, _)| !met.contains(i));
        own.map(|(_, span)| i128::from(span.len()) * i128::from(span.len())).sum()
    };
    sum + alone(first, &met_first) + alone(second, &met_second)
}
