//! The scorer: texts in, an order for the labeling queue out.
//!
//! It runs inside a dedicated worker of the page (`worker`, wasm only) or natively ([`Engine`]). What is absent: it
//! knows no project, no labeler and no queue. It stores vectors and weights, which may be dropped at any time, and
//! reaches the network for weights and images alone.

pub mod encoder;
pub mod head;
pub mod weights;

pub mod acquisition;
pub mod density;
pub mod triage;

pub mod measure;
pub mod stopping;

pub mod spaces;

pub mod cache;
pub mod download;
pub mod embed;

pub mod device;
pub mod engine;
pub mod error;
pub mod pool;
mod rows;

pub mod bell;
pub mod host;
#[cfg(target_arch = "wasm32")]
pub mod worker;

pub use engine::Engine;
pub use error::ScorerError;
pub use pool::Pool;
