//! The weights of encoders: fetched once, resumed where they were cut, checked against their hashes, kept on this device.
//!
//! What a server answers is judged by plain functions ([`decide`]); only the browser's file system, its network and its
//! locks lie behind the split.

pub mod decide;

#[cfg(target_arch = "wasm32")]
mod disk;
#[cfg(target_arch = "wasm32")]
mod lock;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(target_arch = "wasm32")]
pub use disk::Disk;
#[cfg(target_arch = "wasm32")]
pub use wasm::{Events, get, get_small};
