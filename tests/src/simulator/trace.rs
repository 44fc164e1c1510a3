//! What happened in a world, as one running hash and, where asked for, as lines to read.

use accord_core::rng::stable_hash;

/// The course of one world.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    hash: u64,
    lines: Option<Vec<String>>,
}

impl Trace {
    /// Keeps lines too, if `readable`.
    #[must_use]
    pub fn new(readable: bool) -> Self {
        Self { hash: 0, lines: readable.then(Vec::new) }
    }

    /// Notes what happened: by numbers for the hash, in words for people. The words are made only where they are kept.
    pub fn note(&mut self, numbers: &[u64], words: impl FnOnce() -> String) {
        self.note_more(numbers);
        if let Some(lines) = &mut self.lines {
            lines.push(words());
        }
    }

    /// Adds numbers without words.
    pub fn note_more(&mut self, numbers: &[u64]) {
        for number in numbers {
            self.hash = stable_hash(&[&self.hash.to_le_bytes(), &number.to_le_bytes()]);
        }
    }

    /// Stands for everything that happened so far: equal runs have equal hashes.
    #[must_use]
    pub const fn hash(&self) -> u64 {
        self.hash
    }

    /// The lines, oldest first.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        self.lines.as_deref().unwrap_or_default()
    }
}
