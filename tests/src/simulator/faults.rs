//! How hostile one world is, drawn from its seed.
//!
//! Each kind of fault is off in some worlds, rare in others and common in a few ("swarm testing", A. Groce, C. Zhang,
//! E. Eide, Y. Chen, J. Regehr, ISSTA 2012): where everything fails at once, most runs end before anything interesting.

use accord_core::rng::SplitMix64;

/// Shares are per mille: of requests, of writes, or of steps of the world.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// Requests that never reach the store.
    pub lost_request: u64,
    /// Requests that the store carries out, but whose answer is lost.
    pub lost_answer: u64,
    /// Requests answered 429, 503 or another 5xx, some with `Retry-After`.
    pub refused: u64,
    /// Uploads of which the store keeps the first part, whatever it answers.
    pub cut_upload: u64,
    /// Downloads that end early.
    pub cut_download: u64,
    /// Lists that leave out what is new, or that are from some time ago.
    pub stale_list: u64,
    /// Gets that do not find what is new.
    pub stale_get: u64,
    /// Uploads that arrive once more, much later.
    pub late_duplicate: u64,
    /// Writes to this device's disk that fail.
    pub disk_full: u64,
    /// Signatures that the browser fails to make.
    pub key_fails: u64,
    /// Hints to other tabs that are lost.
    pub hint_lost: u64,
    /// Steps in which a tab dies.
    pub crash: u64,
    /// Steps in which a second tab is opened.
    pub second_tab: u64,
    /// Steps in which a device's clock is set, by up to two hours.
    pub clock_step: u64,
    /// Steps in which a device loses the network, for seconds to days.
    pub offline: u64,
    /// Steps in which the whole store refuses all, for minutes.
    pub outage: u64,
    /// Steps in which a profile is copied or a copy of it is put back.
    pub restore: u64,
    /// Steps in which a browser's storage is cleared, the device's key with it.
    pub wipe: u64,
    /// Steps in which an attacker puts something into the store.
    pub attack: u64,
    /// Steps in which a page of a later version writes what this one does not know.
    pub newer_page: u64,
    /// Steps in which the owner makes a snapshot, or somebody what looks like one.
    pub snapshot: u64,
}

impl Faults {
    /// The faults of one world.
    pub fn draw(rng: &mut SplitMix64) -> Self {
        // Off, rare or common; common means about so many in a thousand.
        let mut share = |common: u64| match rng.below(4) {
            0 => 0,
            1 => common.div_ceil(8),
            2 => common.div_ceil(2),
            _ => common,
        };
        Self {
            lost_request: share(120),
            lost_answer: share(120),
            refused: share(120),
            cut_upload: share(80),
            cut_download: share(60),
            stale_list: share(250),
            stale_get: share(80),
            late_duplicate: share(100),
            disk_full: share(60),
            key_fails: share(40),
            hint_lost: share(400),
            crash: share(12),
            second_tab: share(12),
            clock_step: share(4),
            offline: share(4),
            outage: share(3),
            restore: share(3),
            wipe: share(1),
            attack: share(20),
            newer_page: share(6),
            snapshot: share(8),
        }
    }
}
