//! Tiles in a browser.

/// Eight sums, two weights, a value and its product with a weight: a browser on x86 has fifteen registers to give, as
/// V8 keeps one. With six rows it runs out of them and takes 1.6 times as long.
pub(super) const TILE_ROWS: usize = 4;
