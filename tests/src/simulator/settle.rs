//! The end of a world: no more faults and no more people, until nothing is left to do.

use accord_core::client::Msg;

use super::Failure;
use super::faults::Faults;
use super::world::World;

/// By then every repetition has arrived, and every `Retry-After` is over.
const CALM_MS: u64 = 600_000;
/// A little longer than a poll interval.
const ROUND_MS: u64 = 6_000;
/// Twenty minutes are enough for everything to be delivered.
const MAX_ROUNDS: usize = 200;
/// A full list comes at every tenth poll.
const N_QUIET_ROUNDS: u64 = 10;

impl World<'_> {
    /// Lets everything arrive that was under way, then looks whether a quiet world is cheap.
    ///
    /// # Errors
    /// When the machines do not come to rest, or ask for more than polls cost.
    pub fn settle(&mut self) -> Result<(), Failure> {
        self.faults = Faults::default();
        self.outage_until = 0;
        self.note(&[20], || "everything works from here on".to_owned());
        for d in 0..self.devices.len() {
            let Some(device) = self.devices.get_mut(d).filter(|device| !device.gone) else { continue };
            device.online_at = 0;
            if device.tabs.is_empty() {
                self.open_tab(d)?;
            }
        }
        // Answers from before may ask for a wait; then everything that is late arrives.
        self.round()?;
        self.now += CALM_MS;
        self.store.arrive(self.now);
        let mut n_rounds = 0;
        while !self.all_is_synced() {
            n_rounds += 1;
            if n_rounds > MAX_ROUNDS {
                return Err(Failure::new("SYN5 everything is delivered", self.unsynced()));
            }
            self.round()?;
        }
        // From the last upload on, everybody makes a full list.
        (0..=N_QUIET_ROUNDS).try_for_each(|_| self.round())?;
        self.quiet()
    }

    fn round(&mut self) -> Result<(), Failure> {
        self.now += ROUND_MS;
        for d in 0..self.devices.len() {
            for t in 0..self.devices.get(d).map_or(0, |device| device.tabs.len()) {
                self.drain(d, t)?;
                self.tell(d, t, Msg::Tick)?;
                self.drain(d, t)?;
            }
        }
        Ok(())
    }

    /// Lets one tab finish what it has under way.
    fn drain(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        for _ in 0..20_000 {
            if self.tab(d, t).is_none_or(|tab| tab.is_idle()) {
                return Ok(());
            }
            self.go_on(d, t)?;
        }
        Err(Failure::new("SYN4 comes to rest", format!("tab {t} of device {d} asks without end")))
    }

    /// Where a full disk kept the uploading tab from writing down how far it got, other tabs know less.
    fn all_is_synced(&self) -> bool {
        let n_asked = if self.drawn.disk_full > 0 { 1 } else { usize::MAX };
        let tabs = self.devices.iter().flat_map(|device| device.tabs.iter().take(n_asked));
        tabs.map(|tab| tab.client.saves()).all(|saves| saves.saving + saves.saved + saves.sent == 0)
    }

    fn unsynced(&self) -> String {
        let tabs = (0..).zip(&self.devices).flat_map(|(d, device)| device.tabs.iter().map(move |tab| (d, tab)));
        let left: Vec<String> =
            tabs.map(|(d, tab): (u32, _)| format!("device {d}: {:?}", tab.client.saves())).collect();
        left.join("; ")
    }

    /// Where nothing is new, a poll is one list, and each tenth lists the logs too. What is quarantined may be looked at
    /// again with a full list.
    fn quiet(&mut self) -> Result<(), Failure> {
        let n_before: Vec<u64> = self.n_requests().collect();
        (0..N_QUIET_ROUNDS).try_for_each(|_| self.round())?;
        let n_bad =
            self.devices.iter().flat_map(|device| &device.tabs).map(|tab| tab.client.project().quarantine().count());
        let n_bad = n_bad.max().unwrap_or_default() as u64;
        let n_full = N_QUIET_ROUNDS / 10;
        let most =
            N_QUIET_ROUNDS * self.store.n_pages("head/") as u64 + n_full * (self.store.n_pages("log/") as u64 + n_bad);
        match self.n_requests().zip(n_before).map(|(after, before)| after - before).max() {
            Some(n) if n > most => Err(Failure::new("SYN2 quiet polls", format!("{n} requests, expected {most}"))),
            _ => Ok(()),
        }
    }

    fn n_requests(&self) -> impl Iterator<Item = u64> {
        self.devices.iter().flat_map(|device| &device.tabs).map(|tab| tab.n_requests)
    }
}
