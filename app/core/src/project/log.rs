//! One device's log as far as it is known: which segments are here, and what does not fit.

use std::collections::BTreeMap;

use crate::ids::Digest;
use crate::wire::segment::Segment;

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
}

impl Log {
    /// Notes a segment; `false` if it was known.
    pub fn note(&mut self, segment: &Segment) -> bool {
        let header = &segment.header;
        self.links.entry(header.seq).or_default().insert(segment.digest, header.prev).is_none()
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
        let last = self.links.last_key_value().map_or(0, |(seq, _)| *seq);
        let mut faults = Vec::new();
        let mut gap_noted = false;
        for seq in 1..=last {
            let Some(digests) = self.links.get(&seq) else {
                // A hostile sequence number must not make a list of millions.
                if !gap_noted {
                    faults.push(LogFault::Gap { seq });
                }
                gap_noted = true;
                if self.links.range(..seq).next().is_none() && last > 1_000_000 {
                    break;
                }
                continue;
            };
            gap_noted = false;
            if digests.len() > 1 {
                faults.push(LogFault::Fork { seq });
            }
            if !self.continues(seq, digests) {
                faults.push(LogFault::Broken { seq });
            }
        }
        faults
    }

    fn continues(&self, seq: u64, digests: &BTreeMap<Digest, Option<Digest>>) -> bool {
        if seq == 1 {
            return digests.values().all(Option::is_none);
        }
        let Some(before) = self.links.get(&(seq - 1)) else { return true };
        digests.values().all(|prev| prev.is_some_and(|prev| before.contains_key(&prev)))
    }
}
