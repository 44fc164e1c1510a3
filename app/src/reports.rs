//! Disagreement reports in the page: made from this device's logs, signed with its key, kept in the store, listed, read.
//!
//! A report is made in the page's helper from the very bytes that `accord verify` will fetch, so that labeling goes on
//! meanwhile and both see the same logs. All of this is in the page's second file.

pub mod host;
pub mod keep;
pub mod make;
pub mod steps;

pub use host::{Reports, ReportsHost};
