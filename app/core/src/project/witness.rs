//! What logs tell of each other: segments name the heads of other logs that their writer had seen, so a history that a
//! host withholds from a reader leaves traces in the logs it does not.

use super::Project;
use crate::ids::{DeviceId, Digest};
use crate::wire::snapshot::Extract;

/// A segment that somebody had seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Witnessed {
    /// Whose log.
    pub device: DeviceId,
    /// Its place there.
    pub seq: u64,
    /// Its digest.
    pub digest: Digest,
}

impl Project {
    /// Segments that others had seen and that are not here, in order: late, lost or withheld. Closed ones are here.
    pub fn withheld(&self) -> impl Iterator<Item = &Witnessed> {
        let is_here = |it: &Witnessed| self.logs.get(&it.device).is_some_and(|log| log.has(it.seq, &it.digest));
        let is_closed = |it: &Witnessed| self.is_closed(it.device, it.seq, &it.digest.to_string());
        self.witnessed.iter().filter(move |it| !is_here(it) && !is_closed(it))
    }

    /// Events that stand in no segment yet: this device's own, until they are sealed. (Where a log is forked and its
    /// branches share events, some may go uncounted.)
    #[must_use]
    pub fn n_unsealed_events(&self) -> usize {
        let n_sealed = |device: &DeviceId| self.logs.get(device).map_or(0, super::Log::n_events);
        self.seen_events.iter().map(|(device, events)| events.len().saturating_sub(n_sealed(device))).sum()
    }

    /// The newest generation of the owner's documents that an admitted writer knew, where it is newer than the one that is
    /// here: the store serves old ones again, perhaps to hide whom the owner removed since.
    #[must_use]
    pub fn rolled_back_from(&self) -> Option<u64> {
        let known = self.generations.iter().filter(|(who, _)| self.is_verified(who)).map(|(_, generation)| *generation);
        known.max().filter(|newest| *newest > self.manifest.generation)
    }

    /// Keeps the heads that a segment names, but for those that are here already.
    pub(super) fn witness(&mut self, segment: &Extract) {
        let newest = self.generations.entry(segment.labeler).or_default();
        *newest = segment.generation.max(*newest);
        for (device, seq, digest) in &segment.seen {
            if !self.logs.get(device).is_some_and(|log| log.has(*seq, digest)) {
                self.witnessed.insert(Witnessed { device: *device, seq: *seq, digest: *digest });
            }
        }
    }
}
