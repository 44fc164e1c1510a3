//! One device's log as far as it is known: which segments are here, and what does not fit.

use std::collections::{BTreeMap, BTreeSet};

use crate::ids::{Digest, LabelerId};
use crate::mutants::{Mutant, breaks};
use crate::wire::snapshot::Extract;

/// What a reader should know about a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogFault {
    /// A segment before one that is here is missing: use what is there and try again.
    Gap {
        /// Its place.
        seq: u64,
    },
    /// Two different segments claim one place, as after a restored profile: both are kept.
    Fork {
        /// The place.
        seq: u64,
    },
    /// A segment does not continue the one before it.
    Broken {
        /// Its place.
        seq: u64,
    },
}

/// The segments of one device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// By place and digest: the digest of the one before.
    links: BTreeMap<u64, BTreeMap<Digest, Option<Digest>>>,
    /// Whose it is, once a segment is here.
    labeler: Option<LabelerId>,
    /// Events in all its segments.
    n_events: usize,
    /// Segments in all.
    n_segments: usize,
    /// Whether two of them claim one place.
    is_forked: bool,
}

/// Segments of a log that continue each other, named by the last of them: following the digests of those before leads
/// through exactly the others. A log that nothing is wrong with is one stretch from place 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// Place of the first segment.
    pub from: u64,
    /// Place of the last.
    pub seq: u64,
    /// Digest of the last.
    pub digest: Digest,
}

impl Log {
    /// Notes a segment; `false` if it was known.
    pub fn note(&mut self, segment: &Extract) -> bool {
        let claims = self.links.entry(segment.seq).or_default();
        let is_new = claims.insert(segment.digest, segment.prev).is_none();
        self.is_forked |= claims.len() > 1;
        self.n_segments += usize::from(is_new);
        self.labeler = Some(segment.labeler);
        self.n_events += if is_new { segment.events.len() } else { 0 };
        is_new
    }

    /// Whose log it is; `None` while no segment of it is here.
    #[must_use]
    pub const fn labeler(&self) -> Option<LabelerId> {
        self.labeler
    }

    /// How many segments are here.
    #[must_use]
    pub const fn n_segments(&self) -> usize {
        self.n_segments
    }

    /// Whether two different segments claim one place.
    #[must_use]
    pub const fn is_forked(&self) -> bool {
        self.is_forked
    }

    /// How many events its segments hold.
    #[must_use]
    pub const fn n_events(&self) -> usize {
        self.n_events
    }

    /// Whether a segment is here.
    #[must_use]
    pub fn has(&self, seq: u64, digest: &Digest) -> bool {
        self.links.get(&seq).is_some_and(|digests| digests.contains_key(digest))
    }

    /// The stretches, in order; of a forked log they share their beginning.
    #[must_use]
    pub fn stretches(&self) -> Vec<Stretch> {
        let before = |seq: u64, digest: &Digest| {
            let prev = self.links.get(&seq)?.get(digest).copied().flatten()?;
            let place = seq.checked_sub(1).filter(|place| self.has(*place, &prev))?;
            Some((place, prev))
        };
        let all = || self.links.iter().flat_map(|(seq, digests)| digests.keys().map(move |digest| (*seq, *digest)));
        let continued: BTreeSet<(u64, Digest)> = all().filter_map(|(seq, digest)| before(seq, &digest)).collect();
        let last = all().filter(|place| !continued.contains(place));
        let stretch = |(seq, digest): (u64, Digest)| {
            let mut first = (seq, digest);
            while let Some(earlier) = before(first.0, &first.1) {
                first = earlier;
            }
            Stretch { from: first.0, seq, digest }
        };
        last.map(stretch).collect()
    }

    /// The highest place and its digest: what a reader witnesses in its own segments.
    #[must_use]
    pub fn head(&self) -> Option<(u64, Digest)> {
        let (seq, digests) = self.links.last_key_value()?;
        digests.keys().next_back().map(|digest| (*seq, *digest))
    }

    /// What does not fit.
    #[must_use]
    pub fn faults(&self) -> Vec<LogFault> {
        let mut faults = Vec::new();
        let mut expected = 1;
        // Only what is here is looked at: a hostile sequence number costs no more than another.
        for (seq, digests) in &self.links {
            if *seq > expected {
                faults.push(LogFault::Gap { seq: expected });
            }
            if digests.len() > 1 {
                faults.push(LogFault::Fork { seq: *seq });
            }
            if !self.continues(*seq, digests) && !breaks(Mutant::Chain) {
                faults.push(LogFault::Broken { seq: *seq });
            }
            expected = seq.saturating_add(1);
        }
        faults
    }

    fn continues(&self, seq: u64, digests: &BTreeMap<Digest, Option<Digest>>) -> bool {
        if seq == 1 {
            return digests.values().all(Option::is_none);
        }
        let Some(before) = seq.checked_sub(1).and_then(|before| self.links.get(&before)) else { return true };
        digests.values().all(|prev| prev.is_some_and(|prev| before.contains_key(&prev)))
    }
}
