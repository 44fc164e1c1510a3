//! What experts and owners do with records as such: leave them out, take them back in, ask for more votes, hand them to
//! experts, tag them.

use std::fmt;
use std::sync::Arc;

use crate::ids::ItemId;

/// One event names at most so many items; more are curated by several.
pub const MAX_CURATED: usize = 1_000;
/// A tag has at most so many characters.
pub const MAX_TAG_CHARS: usize = 64;
/// An item is asked of at most so many people by hand.
pub const MAX_ASKED: u32 = 100;

/// The same done with several items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curate {
    /// Which, in order of id.
    pub items: Vec<ItemId>,
    /// What.
    pub act: Curation,
}

/// What is done with a record. Of several about the same thing the latest by (time, device, id) holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Curation {
    /// It is left out: nobody is asked, it teaches nothing, and exports say so. Its answers are kept.
    Drop {
        /// Why; may be empty.
        reason: String,
    },
    /// It is taken back in.
    Keep,
    /// An expert is to look at it, whether or not people disagree.
    Send,
    /// Nobody needs to.
    Unsend,
    /// It is asked until it has so many votes, where the policy asks for fewer; 0 is what the policy says.
    Ask {
        /// How many votes.
        votes: u32,
    },
    /// It gets a tag.
    Tag(Tag),
    /// It loses a tag.
    Untag(Tag),
}

/// A word or a few, by which records are found again.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

impl Tag {
    /// A tag of these words: trimmed, spaces as one. `None` where there are none, or more than [`MAX_TAG_CHARS`] characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(|it: char| it.is_whitespace() || it.is_control()).collect();
        let tag = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        (!tag.is_empty() && tag.chars().count() <= MAX_TAG_CHARS).then(|| Self(tag.into()))
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}
