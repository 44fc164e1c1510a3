//! The list that hides check items: everybody is asked its items, and half of them or fewer have a known answer.
//!
//! The others are chosen by a hash that only the owner's key can compute. A public seed would let any reader of the
//! bucket compute the choice again and take it away from the list.

use std::collections::BTreeSet;

use accord_core::crypto::{SecretKey, sha256};
use accord_core::ids::{ItemId, ProjectId};
use anyhow::ensure;

/// Whose secret decides, and where.
#[derive(Clone, Debug)]
pub struct Chooser<'a> {
    /// The owner's key.
    pub owner: &'a SecretKey,
    /// The project.
    pub project: ProjectId,
    /// Generation of the manifest that the list is for.
    pub generation: u64,
}

/// The list in order of id: `already`, the items of `known`, and as many of `all` beside them as it takes for at least
/// half of the list to be unknown, at least one for each that is new.
///
/// # Errors
/// When there are too few items to hide them among.
pub fn shared_items(
    chooser: &Chooser<'_>,
    known: &BTreeSet<ItemId>,
    already: &BTreeSet<ItemId>,
    all: &[ItemId],
) -> anyhow::Result<Vec<ItemId>> {
    let mut list: BTreeSet<ItemId> = already.union(known).copied().collect();
    let n_fresh = known.difference(already).count();
    let n_lacking = (2 * known.len()).saturating_sub(list.len());
    let n_wanted = n_fresh.max(n_lacking);
    let mut candidates: Vec<ItemId> = all.iter().filter(|item| !list.contains(*item)).copied().collect();
    ensure!(
        candidates.len() >= n_wanted,
        "{n_fresh} check items need {n_wanted} others to hide among, and only {} items are left; name fewer",
        candidates.len()
    );
    let key = |item: &ItemId| {
        let mut message = b"accord shared items 1\n".to_vec();
        message.extend_from_slice(&chooser.owner.seed());
        message.extend_from_slice(chooser.project.as_bytes());
        message.extend_from_slice(&chooser.generation.to_be_bytes());
        message.extend_from_slice(item.as_bytes());
        sha256(&message)
    };
    candidates.sort_by_cached_key(key);
    list.extend(candidates.into_iter().take(n_wanted));
    Ok(list.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, Chooser, ItemId, ProjectId, SecretKey, shared_items};
    use accord_core::crypto::text_item_id;

    fn items(n: usize) -> Vec<ItemId> {
        (0..n).map(|n| text_item_id(&format!("text {n}"))).collect()
    }

    fn list(seed: u8, known: &[ItemId], already: &[ItemId], all: &[ItemId]) -> anyhow::Result<Vec<ItemId>> {
        let owner = SecretKey::from_seed(&[seed; 32]);
        let chooser = Chooser { owner: &owner, project: ProjectId::new([7; 8]), generation: 1 };
        let set = |items: &[ItemId]| items.iter().copied().collect::<BTreeSet<_>>();
        shared_items(&chooser, &set(known), &set(already), all)
    }

    #[test]
    fn chk1_at_least_half_of_the_list_is_unknown_and_its_order_tells_nothing() {
        let all = items(100);
        let first = list(1, &all[..10], &[], &all).unwrap();
        assert_eq!(first.len(), 20);
        assert!(first.is_sorted() && all[..10].iter().all(|known| first.contains(known)));
        assert_eq!(first, list(1, &all[..10], &[], &all).unwrap(), "the same key makes the same list");
        assert_ne!(first, list(2, &all[..10], &[], &all).unwrap(), "without the key it cannot be made again");
        // Five more, named alone or together with the first ten: as many others again.
        for known in [&all[10..15], &all[..15]] {
            let fresh = known.iter().filter(|item| !first.contains(item)).count();
            let second = list(1, known, &first, &all).unwrap();
            assert!(second.len() >= 20 + 2 * fresh && first.iter().all(|item| second.contains(item)));
            assert!(2 * known.len() <= second.len());
        }
        // Others that turn out to be known are made up for.
        let second = list(1, &first, &first, &all).unwrap();
        assert_eq!(second.len(), 40);
        assert!(list(1, &all[..51], &[], &all).unwrap_err().to_string().contains("only 49 items are left"));
    }

    #[test]
    fn chk1_every_unknown_item_is_as_likely_as_another() {
        let all = items(40);
        let mut counts = vec![0_u32; 40];
        for seed in 0..=200 {
            for item in list(seed, &all[..10], &[], &all).unwrap() {
                counts[all.iter().position(|other| *other == item).unwrap()] += 1;
            }
        }
        // Ten of thirty, 201 times: 67 each, give or take four standard deviations of 6.7.
        assert!(counts[10..].iter().all(|count| (40..=94).contains(count)), "{counts:?}");
    }
}
