//! What others are probably asked now, as far as this device can tell from its own order.
//!
//! Others' answers arrive late, and their pages order by what they have seen themselves. Somebody who orders by what has
//! arrived alone is sent to where others are already: to the same region of the data, as every item there is another
//! person's. So the first items of an order that are others' own are taken to be on their way, until an answer to them
//! arrives or none does.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Asker, Share, Skipped};
use crate::event::Millis;
use crate::ids::LabelerId;
use crate::project::Project;
use crate::record::Item;
use crate::rng::stable_hash;

/// So many items each of the others is taken to be ahead of what has arrived.
const N_EACH: usize = 10;
/// And all of them together.
const N_ALL: usize = 100;
/// So far down an order others' items are looked for.
const N_LOOKED_AT: usize = 1_024;
/// Who gave no answer for so long is not at work.
const AT_WORK_MILLIS: u64 = 10 * 60 * 1_000;
/// What nobody has answered after so long is not being asked.
const KEPT_MILLIS: u64 = 3 * 60 * 1_000;

/// The items, each with whose it is and since when it is expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected(BTreeMap<usize, (LabelerId, Millis)>);

impl Expected {
    /// Follows a new order of `labeler`.
    pub(crate) fn follow(&mut self, project: &Project, order: &[u32], labeler: LabelerId, now: Millis) {
        let asker = Asker::new(project, None, labeler, &[]);
        let is_at_work =
            |who: &&LabelerId| project.last_at(who).is_some_and(|at| now.0.saturating_sub(at.0) < AT_WORK_MILLIS);
        let at_work: Vec<LabelerId> = asker.others.iter().filter(is_at_work).copied().collect();
        let n_each = (N_ALL / at_work.len().max(1)).clamp(1, N_EACH);
        let mut n_left: BTreeMap<LabelerId, usize> = at_work.into_iter().map(|who| (who, n_each)).collect();
        self.0.retain(|idx, (who, since)| {
            let is_kept = now.0.saturating_sub(since.0) < KEPT_MILLIS
                && n_left.contains_key(who)
                && asker.fresh(*idx, Share::Anybodys, Skipped::Not).is_some();
            let n_left = n_left.get_mut(who).filter(|_| is_kept);
            n_left.into_iter().for_each(|n_left| *n_left = n_left.saturating_sub(1));
            is_kept
        });
        for idx in order.iter().take(N_LOOKED_AT).map(|idx| *idx as usize) {
            if n_left.values().all(|n_left| *n_left == 0) {
                return;
            }
            let Some((_, item)) = asker.fresh(idx, Share::Anybodys, Skipped::Not) else { continue };
            if self.0.contains_key(&idx) {
                continue;
            }
            // Whose it is, most of all; what is this person's too, they are asked themselves.
            let mut owners: Vec<LabelerId> = asker.others.iter().copied().chain([labeler]).collect();
            owners.sort_by_cached_key(|who| Reverse(stable_hash(&[b"share", who.as_bytes(), item.id.as_bytes()])));
            owners.truncate(project.manifest().policy.votes_per_item as usize);
            let mut wanted = owners.iter().filter(|who| n_left.get(who).is_some_and(|n_left| *n_left > 0));
            if let Some(who) = wanted.next().filter(|_| !owners.contains(&labeler)) {
                self.0.insert(idx, (*who, now));
                n_left.entry(*who).and_modify(|n_left| *n_left -= 1);
            }
        }
    }

    /// The items that nobody has answered yet, by index.
    pub(crate) fn items(&self, project: &Project) -> Vec<u32> {
        let is_begun = |item: &Item| project.tally().open.contains(&item.id) || project.is_complete(&item.id);
        let is_open = |idx: &usize| project.items().get(*idx).is_some_and(|item| !is_begun(item));
        self.0.keys().copied().filter(is_open).filter_map(|idx| u32::try_from(idx).ok()).collect()
    }
}
