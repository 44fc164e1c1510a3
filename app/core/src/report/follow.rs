//! The segments that a report names, and no others: from each head back by the digests that segments hold of the ones
//! before them.
//!
//! Nothing is fetched here: [`Follow::wanted`] says what to fetch, [`Follow::take`] takes what came.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::LogHead;
use crate::ids::{Digest, ProjectId};
use crate::wire::segment::{self, Segment, SegmentKey};

/// A segment that a report rests on and that is not there as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Lost {
    /// There is none under its name.
    #[error("{key}: the report rests on this segment, and it is missing{}", before(*n_before))]
    Missing {
        /// Its key.
        key: String,
        /// Segments before it, which only it could name.
        n_before: u64,
    },
    /// It has another content.
    #[error("{key}: the report rests on this segment, and it is not as it was: {why}{}", before(*n_before))]
    Changed {
        /// Its key.
        key: String,
        /// In words.
        why: String,
        /// Segments before it, which only it could name.
        n_before: u64,
    },
    /// It does not name the one before it.
    #[error("{key}: the report says that {n_before} segments stand before this one, and it names none")]
    NoneBefore {
        /// Its key.
        key: String,
        /// How many there should be.
        n_before: u64,
    },
}

fn before(n_before: u64) -> String {
    if n_before == 0 { String::new() } else { format!(" (the {n_before} before it could not be followed)") }
}

/// Segments under way.
#[derive(Debug)]
pub struct Follow {
    project: ProjectId,
    wanted: BTreeMap<String, Wanted>,
    asked: BTreeSet<String>,
    found: BTreeMap<String, Segment>,
    lost: BTreeSet<Lost>,
}

#[derive(Clone, Debug)]
struct Wanted {
    place: SegmentKey,
    digest: Digest,
    /// Where its stretch begins.
    from: u64,
}

impl Follow {
    /// Begins at the heads of a report.
    #[must_use]
    pub fn new(project: ProjectId, heads: &[LogHead]) -> Self {
        let wanted =
            heads.iter().map(|head| Wanted { place: head.segment_key(), digest: head.digest, from: head.from });
        let wanted: BTreeMap<String, Wanted> = wanted.map(|it| (it.place.object_key(), it)).collect();
        let asked = wanted.keys().cloned().collect();
        Self { project, wanted, asked, found: BTreeMap::new(), lost: BTreeSet::new() }
    }

    /// Keys to fetch now, in order; none when all is there that can be.
    #[must_use]
    pub fn wanted(&self) -> Vec<String> {
        self.wanted.keys().cloned().collect()
    }

    /// Takes what lies under a key; `None` where there is nothing.
    pub fn take(&mut self, key: &str, bytes: Option<&[u8]>) {
        let Some(wanted) = self.wanted.remove(key) else { return };
        let n_before = wanted.place.seq.saturating_sub(wanted.from);
        let key = key.to_owned();
        let Some(bytes) = bytes else {
            self.lost.insert(Lost::Missing { key, n_before });
            return;
        };
        match open(&key, bytes, self.project, &wanted.digest) {
            Ok(segment) => {
                match segment.header.prev {
                    Some(prev) if n_before > 0 => self.want_before(&wanted, prev),
                    None if n_before > 0 => drop(self.lost.insert(Lost::NoneBefore { key: key.clone(), n_before })),
                    _ => {}
                }
                self.found.insert(key, segment);
            }
            Err(why) => {
                self.lost.insert(Lost::Changed { key, why, n_before });
            }
        }
    }

    /// The segments by key, and what is not as it was.
    #[must_use]
    pub fn finish(self) -> (BTreeMap<String, Segment>, Vec<Lost>) {
        (self.found, self.lost.into_iter().collect())
    }

    fn want_before(&mut self, after: &Wanted, digest: Digest) {
        let hash32 = digest.to_string().chars().take(32).collect();
        let place = SegmentKey { seq: after.place.seq - 1, hash32, ..after.place.clone() };
        let key = place.object_key();
        // Branches of a forked log share their beginning.
        if self.asked.insert(key.clone()) {
            self.wanted.insert(key, Wanted { place, digest, from: after.from });
        }
    }
}

/// A segment with the digest that is asked for, or what is wrong with it.
fn open(key: &str, bytes: &[u8], project: ProjectId, digest: &Digest) -> Result<Segment, String> {
    if !bytes.ends_with(b"\n") {
        return Err("it was cut in the middle of a line".to_owned());
    }
    let segment = segment::open(key, bytes, project).map_err(|error| error.to_string())?;
    if segment.digest == *digest { Ok(segment) } else { Err("its digest is another".to_owned()) }
}
