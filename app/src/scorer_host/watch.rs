//! Watching over the worker.

use accord_platform::{monotonic_millis, sleep, spawn};
use accord_protocol::ToWorker;

use super::ScorerHost;
use crate::tr;

/// How often the worker is asked for a sign of life: a browser may end it without a word when memory is short.
const PING_MILLIS: u32 = 5_000;
/// A worker that is silent for so long is taken for dead. Loading a large model keeps it busy for seconds.
const SILENCE_MILLIS: f64 = 30_000.0;

impl ScorerHost {
    /// Asks the worker for signs of life for as long as it is the one in use.
    pub(super) fn watch(&self) {
        let number = self.n_started.get() + 1;
        self.n_started.set(number);
        self.heard_at.set(monotonic_millis());
        let host = self.me.clone();
        spawn(async move {
            loop {
                let asked_at = monotonic_millis();
                sleep(PING_MILLIS).await;
                let Some(host) = host.upgrade().filter(|host| host.n_started.get() == number) else { return };
                let now = monotonic_millis();
                // A tab that slept heard nothing either.
                let slept = now - asked_at > 2.0 * f64::from(PING_MILLIS);
                if slept {
                    host.heard_at.set(now);
                }
                if now - host.heard_at.get() > SILENCE_MILLIS {
                    host.crashed(&tr::page_scorer_silent());
                    return;
                }
                host.send(&ToWorker::Ping);
            }
        });
    }
}
