//! How a tab's transactions, signatures and requests come to their ends, and what it is told of them.

use accord_core::client::{Effect, Msg, SaveState};
use accord_core::ids::EventId;
use accord_core::store::{StoreError, StoreReply, StoreRequest};

use super::Failure;
use super::device::{DiskJob, Request};
use super::world::World;

impl World<'_> {
    pub(super) fn run_disk_job(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let fails = self.chance(self.faults.disk_full);
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        let Some(tab) = device.tabs.get_mut(t) else { return Ok(()) };
        let Some(job) = tab.disk_jobs.pop_front() else { return Ok(()) };
        let disk = &mut device.disk;
        let msg = match job {
            DiskJob::ReadOtherTab | DiskJob::Effect(Effect::ReadPending) => {
                Some(Msg::OtherTab { lines: disk.pending() })
            }
            DiskJob::Effect(Effect::Persist { lines }) => {
                let ids = lines.iter().map(|(id, _)| *id).collect();
                Some(if fails {
                    Msg::PersistFailed { ids, why: "the disk is full".to_owned() }
                } else {
                    let first_ctr = disk.append(lines.iter().map(|(_, line)| line));
                    Msg::Persisted { ids, first_ctr }
                })
            }
            DiskJob::Effect(Effect::Reload) => Some(disk.loaded()),
            DiskJob::Effect(Effect::Commit { expected, through_ctr, seq, segment }) => {
                Some(Msg::Committed(!fails && disk.seal(expected, through_ctr, seq, segment)))
            }
            DiskJob::Effect(Effect::Mark { key, state }) => {
                if !fails {
                    disk.mark(&key, state);
                }
                None
            }
            DiskJob::Effect(Effect::Keep { key, bytes }) => {
                if !fails {
                    disk.keep(key, bytes);
                }
                None
            }
            DiskJob::Effect(Effect::Sign { .. } | Effect::Store { .. } | Effect::Rank) => None,
        };
        tab.inbox.extend(msg);
        self.note(&[13, d as u64, t as u64, u64::from(fails)], || format!("device {d} tab {t}: a transaction ends"));
        Ok(())
    }

    pub(super) fn sign(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let fails = self.chance(self.faults.key_fails);
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        let Some(tab) = device.tabs.get_mut(t) else { return Ok(()) };
        if let Some(body) = tab.to_sign.take() {
            tab.inbox.push_back(Msg::Signed((!fails).then(|| device.key.sign(&body))));
        }
        Ok(())
    }

    pub(super) fn deliver(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let Some(tab) = self.tab(d, t) else { return Ok(()) };
        let Some(msg) = tab.inbox.pop_front() else { return Ok(()) };
        let wrote = matches!(msg, Msg::Persisted { .. } | Msg::Committed(_));
        let persisted = if let Msg::Persisted { ids, .. } = &msg { ids.clone() } else { Vec::new() };
        self.note(&[14, d as u64, t as u64], || format!("device {d} tab {t} is told: {}", name_of(&msg)));
        self.tell(d, t, msg)?;
        if let Some(device) = self.devices.get_mut(d)
            && let Some(tab) = device.tabs.get(t)
        {
            let shown = |id: &EventId| tab.client.save_state(id) >= Some(SaveState::Saved);
            device.ledger.saved.extend(persisted.into_iter().filter(shown));
        }
        if wrote { self.hint_others(d, t) } else { Ok(()) }
    }

    fn hint_others(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let n_tabs = self.devices.get(d).map_or(0, |device| device.tabs.len());
        for other in (0..n_tabs).filter(|other| *other != t) {
            let lost = self.chance(self.faults.hint_lost);
            if let Some(tab) = self.tab(d, other).filter(|_| !lost) {
                tab.disk_jobs.push_back(DiskJob::ReadOtherTab);
            }
        }
        Ok(())
    }

    /// One request reaches the store, or one answer its tab; in any order.
    pub(super) fn network(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let n = self.tab(d, t).map_or(0, |tab| tab.requests.len());
        if n == 0 {
            return Ok(());
        }
        let place = self.below(n);
        let Some(tab) = self.tab(d, t) else { return Ok(()) };
        let Some(request) = tab.requests.get(place) else { return Ok(()) };
        if request.answer.is_some() {
            let mut request = tab.requests.swap_remove(place);
            return match request.answer.take() {
                Some(result) => self.answer(d, t, request, result),
                None => Ok(()),
            };
        }
        let asked = request.request.clone();
        let result = self.serve(d, &asked);
        self.note(&[15, d as u64, t as u64, u64::from(result.is_ok())], || {
            format!("device {d} tab {t}: {} -> {}", shown(&asked), shown_answer(&result))
        });
        if let Some(request) = self.tab(d, t).and_then(|tab| tab.requests.get_mut(place)) {
            request.answer = Some(result);
        }
        Ok(())
    }

    fn answer(
        &mut self,
        d: usize,
        t: usize,
        request: Request,
        result: Result<StoreReply, StoreError>,
    ) -> Result<(), Failure> {
        let now = self.now;
        if let Some(tab) = self.tab(d, t) {
            let wait_ms = match &result {
                Err(StoreError::Busy { retry_after_secs: Some(secs), .. }) => u64::from(*secs) * 1000,
                // A corrected clock can sign again at once.
                Ok(_) | Err(StoreError::ClockSkew { .. }) => 0,
                Err(_) => 1000,
            };
            tab.quiet_until = tab.quiet_until.max(now + wait_ms);
        }
        self.tell(d, t, Msg::StoreDone { id: request.id, result })
    }

    pub(super) fn serve(&mut self, d: usize, request: &StoreRequest) -> Result<StoreReply, StoreError> {
        if self.devices.get(d).is_some_and(|device| self.now < device.online_at) {
            return Err(StoreError::Unreachable);
        }
        if self.now < self.outage_until {
            return Err(StoreError::Busy { status: 503, retry_after_secs: None });
        }
        self.store.serve(request, self.now, &self.faults, &mut self.rng)
    }
}

fn name_of(msg: &Msg) -> String {
    let text = format!("{msg:?}");
    text.chars().take_while(|letter| letter.is_alphanumeric()).collect()
}

fn shown(request: &StoreRequest) -> String {
    match request {
        StoreRequest::List { prefix, start_after } => {
            format!("LIST {prefix} after {}", start_after.as_deref().map_or("nothing", tail))
        }
        StoreRequest::Get { key } => format!("GET {}", tail(key)),
        StoreRequest::Put { key, body } => format!("PUT {} ({} bytes)", tail(key), body.len()),
    }
}

fn shown_answer(result: &Result<StoreReply, StoreError>) -> String {
    match result {
        Ok(StoreReply::Listed(page)) => {
            format!("{} keys{}", page.objects.len(), if page.truncated { " and more" } else { "" })
        }
        Ok(StoreReply::Got(bytes)) => format!("{} bytes", bytes.len()),
        Ok(reply) => format!("{reply:?}"),
        Err(error) => error.to_string(),
    }
}

/// The end of a key, which tells segments apart.
fn tail(key: &str) -> &str {
    key.get(key.len().saturating_sub(52)..).unwrap_or(key)
}
