//! Tiles outside the browser.

/// Twelve sums, two weights and a value: what the sixteen registers of AVX2 hold.
pub(super) const TILE_ROWS: usize = 6;
