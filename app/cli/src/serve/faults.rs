//! What can be done to the servers while they run, so that slow and dead networks are tried on purpose.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU64, Ordering};
use std::time::Duration;

/// A shared handle: all clones steer the same server.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<State>);

#[derive(Debug, Default)]
struct State {
    delay_ms: AtomicU64,
    refuse: AtomicBool,
    status: AtomicU16,
}

impl Faults {
    /// Lets each request wait this long before it is looked at.
    pub fn set_delay_ms(&self, delay_ms: u64) {
        self.0.delay_ms.store(delay_ms, Ordering::SeqCst);
    }

    /// While set, connections are cut without an answer, as if the host were gone.
    pub fn set_refuse(&self, refuse: bool) {
        self.0.refuse.store(refuse, Ordering::SeqCst);
    }

    /// While set, each request except preflights is answered with this status and an empty body.
    pub fn set_status(&self, status: Option<u16>) {
        self.0.status.store(status.unwrap_or(0), Ordering::SeqCst);
    }

    pub(super) fn delay(&self) -> Duration {
        Duration::from_millis(self.0.delay_ms.load(Ordering::SeqCst))
    }

    pub(super) fn refuses(&self) -> bool {
        self.0.refuse.load(Ordering::SeqCst)
    }

    pub(super) fn status(&self) -> Option<u16> {
        Some(self.0.status.load(Ordering::SeqCst)).filter(|status| *status != 0)
    }
}
