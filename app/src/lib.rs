//! The page of Accord: views, routes and the one place that dispatches.
//!
//! View --[`model::Action`]--> [`dispatch`] --command--> `accord_core::client` --effects--> `accord_platform`
//! --messages--> `accord_core::client` --[`present`]--> view models --> [`views`].

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod activity;
pub mod dispatch;
pub mod draft;
pub mod effects;
pub mod encoders;
pub mod figures;
pub mod find_label;
pub mod in_words;
pub mod keeping;
pub mod known;
pub mod language;
pub mod later;
pub mod model;
pub mod open;
pub mod own_keys;
pub mod pictures;
pub mod preferences;
pub mod present;
pub mod records;
mod reports;
pub mod routing;
pub mod scorer_host;
pub mod speaking;
pub mod state;
pub mod studio;
mod tr;
pub mod viewport;
pub mod views;
pub mod words;
