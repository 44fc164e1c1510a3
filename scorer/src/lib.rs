//! The scorer: texts in, an order for the labeling queue out.
//!
//! It runs inside a dedicated worker of the page (`worker`, wasm only) or natively ([`Engine`]). What is absent: it
//! knows no project, no labeler and no queue, stores nothing, and reaches no network.

pub mod encoder;
pub mod head;

pub mod acquisition;
pub mod density;

pub mod device;
pub mod engine;
pub mod error;
pub mod pool;

pub mod host;
#[cfg(target_arch = "wasm32")]
pub mod worker;

pub use engine::Engine;
pub use error::ScorerError;
pub use pool::Pool;
