//! What the scorer needs from where it runs: a clock, a way to let others run, a time limit.

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{block_on, n_threads, now_millis, with_timeout, yield_now};
#[cfg(target_arch = "wasm32")]
pub use wasm::{get, memory_bytes, n_threads, now_millis, sleep, unix_millis, with_timeout, yield_now};

/// Milliseconds since `start_millis`, as the messages carry them.
#[expect(clippy::cast_possible_truncation, reason = "durations need no more than f32's seven digits")]
pub fn millis_since(start_millis: f64) -> f32 {
    (now_millis() - start_millis) as f32
}
