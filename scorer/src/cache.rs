//! Vectors kept in this browser, so that nothing is encoded twice: keyed by encoder and content, half the size of what
//! was computed, bounded, and droppable at any time.
//!
//! The worker owns this database, not the page: vectors never cross to the page, and losing them costs time alone.

pub mod block;
pub mod evict;

#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(target_arch = "wasm32")]
pub use wasm::VectorCache;

/// The content fingerprint of an item.
pub type ItemKey = [u8; 16];

/// How many bytes of vectors a browser keeps.
pub const LIMIT_BYTES: u64 = 256 << 20;
