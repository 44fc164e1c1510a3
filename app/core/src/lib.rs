//! The pure domain of Accord.
//!
//! Nothing here knows a clock, randomness, a network, a browser or a thread: time, ids and seeds are arguments,
//! broken outside data is a `(value, problems)` pair, and the same set of events gives the same state in any order.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod agreement;
pub mod calendar;
pub mod certificate;
pub mod client;
pub mod command;
pub mod consensus;
pub mod crypto;
pub mod event;
pub mod export;
pub mod grant;
pub mod hpke;
pub mod ids;
pub mod known;
pub mod making;
pub mod place;
pub mod probe;
pub mod project;
pub mod pull;
pub mod queue;
pub mod record;
pub mod records;
pub mod report;
pub mod review;
pub mod rng;
pub mod rounds;
pub mod s3;
pub mod seal;
pub mod store;
pub mod sync;
pub mod visibility;
pub mod wire;

mod intern;
mod mutants;
#[cfg(any(test, feature = "testing"))]
pub mod testkit;

#[cfg(feature = "testing")]
pub use mutants::{Mutant, mutate};
