//! The host of tests and of the command line.

use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Milliseconds since the first call.
pub fn now_millis() -> f64 {
    START.elapsed().as_secs_f64() * 1e3
}

/// How many threads may share one piece of work.
pub fn n_threads() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get)
}

/// Natively there is no event loop to yield to.
pub async fn yield_now() {}

/// Natively nothing the scorer awaits can hang, so there is no limit to keep.
pub async fn with_timeout<F: Future>(future: F, _millis: i32) -> Option<F::Output> {
    Some(future.await)
}

/// Runs a future of this crate to its end. On the CPU device such futures never wait for anything.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        std::thread::yield_now();
    }
}
