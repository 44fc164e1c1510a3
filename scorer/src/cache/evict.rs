//! Which kept blocks go when there are too many.

use std::collections::BTreeMap;

/// What is known of a block without reading it. Its key in the database carries all of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlockKey {
    /// Whose vectors it holds.
    pub encoder: String,
    /// Grows with each block of an encoder.
    pub seq: u64,
    /// How long it is.
    pub n_bytes: u64,
}

impl BlockKey {
    /// Its form in the database; blocks of an encoder sort by age.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}|{:012}|{}", self.encoder, self.seq, self.n_bytes)
    }

    /// Reads it back; nothing where the text is no key.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (rest, n_bytes) = text.rsplit_once('|')?;
        let (encoder, seq) = rest.rsplit_once('|')?;
        Some(Self { encoder: encoder.to_owned(), seq: seq.parse().ok()?, n_bytes: n_bytes.parse().ok()? })
    }
}

/// Chooses blocks to delete until no more than `limit_bytes` are left: those of the encoder that was used longest ago
/// first, the oldest first. `used_at` tells when each encoder was last used; one it does not know is oldest.
#[must_use]
pub fn to_evict(blocks: &[BlockKey], used_at: &BTreeMap<String, f64>, limit_bytes: u64) -> Vec<BlockKey> {
    let mut left: u64 = blocks.iter().map(|block| block.n_bytes).sum();
    let age = |block: &BlockKey| used_at.get(&block.encoder).copied().unwrap_or(0.0);
    let mut oldest_first: Vec<&BlockKey> = blocks.iter().collect();
    oldest_first.sort_by(|a, b| age(a).total_cmp(&age(b)).then_with(|| a.cmp(b)));
    let mut evicted = Vec::new();
    for block in oldest_first {
        if left <= limit_bytes {
            break;
        }
        left -= block.n_bytes;
        evicted.push(block.clone());
    }
    evicted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(encoder: &str, seq: u64) -> BlockKey {
        BlockKey { encoder: encoder.into(), seq, n_bytes: 100 }
    }

    #[test]
    fn keys_survive_their_text_form_and_sort_by_age() {
        let key = BlockKey { encoder: "bert-1-00ff|x".into(), seq: 41, n_bytes: 1_234 };
        assert_eq!(BlockKey::parse(&key.to_text()), Some(key));
        assert!(block("a", 9).to_text() < block("a", 10).to_text());
        assert_eq!(BlockKey::parse("a|b"), None);
    }

    #[test]
    fn emb6_what_was_used_longest_ago_goes_first() {
        let blocks = [block("new", 1), block("new", 2), block("old", 7), block("old", 8), block("lost", 1)];
        let used_at = BTreeMap::from([("new".to_owned(), 9.0), ("old".to_owned(), 5.0)]);
        assert!(to_evict(&blocks, &used_at, 500).is_empty());
        assert_eq!(to_evict(&blocks, &used_at, 250), [block("lost", 1), block("old", 7), block("old", 8)]);
        assert_eq!(to_evict(&blocks, &used_at, 100).last(), Some(&block("new", 1)));
        assert_eq!(to_evict(&blocks, &used_at, 0).len(), 5);
    }
}
