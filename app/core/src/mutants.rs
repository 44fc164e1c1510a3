//! Checks that can be broken on purpose, so that the simulator of `tests` can show that it would notice.
//!
//! The switch exists under the feature `testing` alone, which only the tests ask for and which does not compile for a
//! browser; everywhere else [`breaks`] is the constant `false` and leaves nothing in the program.

/// A check that can be switched off, or a step that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    /// Segments are taken whoever signed them.
    Signature,
    /// Segments are taken wherever they lie.
    Place,
    /// An event that was seen counts again.
    Dedup,
    /// A segment that does not continue the one before it goes by in silence.
    Chain,
    /// A record is synced as soon as the store says it stored something.
    ReadBack,
    /// After a restart the log begins at its first place again.
    Resume,
}

#[cfg(all(feature = "testing", target_family = "wasm"))]
compile_error!("the feature `testing` of accord-core breaks checks on purpose and is not for a browser");

#[cfg(feature = "testing")]
mod switch {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::Mutant;

    /// 0, or one more than the place of the mutant that is on.
    static ON: AtomicU8 = AtomicU8::new(0);

    impl Mutant {
        /// All of them with their names.
        pub const ALL: [(&str, Self); 6] = [
            ("signature", Self::Signature),
            ("place", Self::Place),
            ("dedup", Self::Dedup),
            ("chain", Self::Chain),
            ("read-back", Self::ReadBack),
            ("resume", Self::Resume),
        ];
    }

    /// Breaks one check in the whole process from now on, or none.
    pub fn mutate(mutant: Option<Mutant>) {
        ON.store(mutant.map_or(0, |mutant| mutant as u8 + 1), Ordering::Relaxed);
    }

    pub(crate) fn breaks(mutant: Mutant) -> bool {
        ON.load(Ordering::Relaxed) == mutant as u8 + 1
    }
}

#[cfg(feature = "testing")]
pub(crate) use switch::breaks;
#[cfg(feature = "testing")]
pub use switch::mutate;

#[cfg(not(feature = "testing"))]
pub(crate) const fn breaks(_: Mutant) -> bool {
    false
}
