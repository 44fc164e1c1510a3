//! Which part each record belongs to: classes spread evenly, copies kept together.

use std::collections::BTreeMap;

use super::duplicates::Duplicates;
use crate::density::mix;

/// The hash that deals records out.
const SEED: u64 = 0x666f_6c64;

/// Each item's fold, below `n_folds`. A function of labels and duplicates alone.
///
/// Copies share a fold, as a head that was trained on a record's copy has seen the record: with a wrong label copied,
/// the copy would vouch for it. Each class is dealt out in turn, so a class of two groups or more is in the training
/// data of every fold.
pub(super) fn folds(labels: &[Option<u32>], duplicates: &Duplicates, n_folds: u32) -> Vec<u32> {
    let speakers = duplicates.speakers(labels);
    let mut groups: BTreeMap<Option<u32>, Vec<u32>> = BTreeMap::new();
    for item in (0_u32..).zip(labels).map(|(item, _)| item).filter(|item| duplicates.first_of(*item) == *item) {
        let speaker = speakers.get(item as usize).copied().flatten();
        let class = speaker.and_then(|speaker| labels.get(speaker as usize).copied().flatten());
        groups.entry(class).or_default().push(item);
    }
    let mut fold_of = vec![0; labels.len()];
    let mut next = 0;
    for (_, mut items) in groups {
        items.sort_by_cached_key(|&item| (mix(SEED, u64::from(item)), item));
        for item in items {
            if let Some(fold) = fold_of.get_mut(item as usize) {
                *fold = next % n_folds.max(1);
            }
            // Going on where the last class ended keeps folds of many small classes alike in size.
            next += 1;
        }
    }
    for item in (0_u32..).zip(labels).map(|(item, _)| item) {
        let fold = fold_of.get(duplicates.first_of(item) as usize).copied().unwrap_or(0);
        if let Some(slot) = fold_of.get_mut(item as usize) {
            *slot = fold;
        }
    }
    fold_of
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::host::block_on;
    use crate::pool::Pool;

    #[test]
    fn tri4_classes_are_spread_and_copies_stay_together() {
        let mut pool = Pool::new(8);
        for item in 0..14_usize {
            let mut vector = [0.0; 8];
            // Items 12 and 13 repeat items 0 and 7.
            let place = match item {
                12 => 0,
                13 => 7,
                _ => item,
            };
            vector[place % 8] = 1.0;
            vector[(place / 8 + place + 1) % 8] = 0.5;
            pool.insert(item, &vector.map(|x: f32| x / 1.25_f32.sqrt()));
        }
        let duplicates = block_on(Duplicates::find(&RefCell::new(pool), &|| false)).unwrap();
        let labels: Vec<Option<u32>> = (0..14).map(|item| (item != 5).then_some(u32::from(item % 2 == 1))).collect();
        let fold_of = folds(&labels, &duplicates, 5);
        assert_eq!((fold_of[12], fold_of[13]), (fold_of[0], fold_of[7]));
        for class in [0, 1] {
            let items = (0..12).filter(|&item| labels[item] == Some(class));
            let mut counts = [0; 5];
            items.for_each(|item| counts[fold_of[item] as usize] += 1);
            assert!(counts.iter().all(|&count| count == 1 || count == 2), "{counts:?}");
        }
        assert_eq!(fold_of, folds(&labels, &duplicates, 5));
    }
}
