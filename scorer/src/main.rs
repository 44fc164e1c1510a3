//! The worker's entry; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    accord_scorer::worker::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
