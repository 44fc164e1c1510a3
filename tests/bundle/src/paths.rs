//! Where things are in the checkout.

use std::path::{Path, PathBuf};

/// The checkout.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or_else(|| Path::new(".")).to_path_buf()
}

/// Cargo's target folder, which also keeps our tools and the built page.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The root handed to `cargo install` and `npm install`.
#[must_use]
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// The page as it is served.
#[must_use]
pub fn dist() -> PathBuf {
    target().join("accord/dist")
}

/// A path as a person would write it: relative to the checkout where it lies inside.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
