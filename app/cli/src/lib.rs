//! The same core headless: what `accord` does, as functions that the tests call too.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod agree;
pub mod check;
pub mod client;
pub mod consensus;
pub mod embeddings;
pub mod encode;
pub mod encoder;
pub mod export;
pub mod generation;
pub mod grant;
pub mod import;
pub mod index;
pub mod items;
pub mod links;
pub mod long_table;
pub mod members;
pub mod new;
pub mod pictures;
pub mod policy;
pub mod private_file;
pub mod probe;
pub mod records;
pub mod replay;
pub mod report;
pub mod serve;
pub mod settings;
pub mod snapshot;
pub mod store_url;
pub mod triage;
pub mod verify;
