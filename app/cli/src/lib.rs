//! The same core headless: what `accord` does, as functions that the tests call too.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod client;
pub mod export;
pub mod items;
pub mod links;
pub mod new;
pub mod private_file;
pub mod serve;
pub mod settings;
pub mod store_url;
