//! The two commands of the repository, `cargo demo` and `cargo verify`, as plain functions.
//!
//! This crate compiles first on a bare machine, so it depends on little.

pub use accord_bundle::{self as bundle, paths, process};

#[cfg(feature = "browser")]
pub mod browser;
pub mod demo;
#[cfg(feature = "browser")]
pub mod encoder_bench;
#[cfg(feature = "fuzz")]
pub mod fuzz;
#[cfg(feature = "browser")]
pub mod peers;
#[cfg(feature = "simulator")]
pub mod simulator;
pub mod steps;
pub mod tools;
pub mod verify;
