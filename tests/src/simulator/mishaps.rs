//! What goes wrong beside requests: tabs die, clocks are set, profiles are copied back or cleared, pages differ in age.

use accord_core::client::{Client, Msg};
use accord_core::command::{Ctx, hello};
use accord_core::ids::EventId;
use accord_core::record::Role;
use accord_core::testkit;

use super::Failure;
use super::device::{Device, DiskJob, Tab};
use super::disk::Disk;
use super::world::{HOUR_MS, World, device_time};

impl World<'_> {
    /// Whatever may go wrong beside the requests.
    pub(super) fn mishap(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        let faults = self.faults;
        if self.chance(faults.second_tab) && self.devices.get(d).is_some_and(|device| device.tabs.len() < 3) {
            self.open_tab(d)?;
        }
        if self.chance(faults.crash) {
            self.crash(d, t)?;
        }
        if self.chance(faults.clock_step) {
            self.set_clock(d);
        }
        if self.chance(faults.offline) {
            let longest = if self.below(4) == 0 { 100 * HOUR_MS } else { 60_000 };
            let until = self.now + self.rng.below(longest);
            self.note(&[1, d as u64, until], || format!("device {d} loses the network"));
            self.devices.iter_mut().skip(d).take(1).for_each(|device| device.online_at = until);
        }
        if self.chance(faults.outage) {
            self.outage_until = self.now + self.rng.below(600_000);
            self.note(&[2], || "the store refuses everything".to_owned());
        }
        if self.chance(faults.restore) {
            self.copy_profile(d)?;
        }
        if self.chance(faults.wipe) {
            self.wipe(d)?;
        }
        if self.chance(faults.attack) {
            let what = self.attacker.strike(&mut self.store, &self.template, self.now, &mut self.rng);
            self.note(&[3], || format!("the attacker puts {what}"));
        }
        if self.chance(faults.newer_page) {
            self.newer_page(d);
        }
        if self.chance(faults.snapshot) {
            self.snapshot();
        }
        Ok(())
    }

    pub(super) fn add_device(&mut self, role: Role) {
        self.n_keys += 1;
        let mut device = Device::new(testkit::device_key(self.n_keys), role);
        if self.below(4) == 0 {
            device.clock_offset = self.clock_error();
        }
        self.devices.push(device);
    }

    pub(super) fn open_tab(&mut self, d: usize) -> Result<(), Failure> {
        let (seed, event_id) = (self.rng.next_u64(), EventId::new(self.rng.next_u64().to_be_bytes()));
        let (now, template) = (self.now, self.template.clone());
        self.note(&[4, d as u64], || format!("device {d} opens a tab"));
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        let at = device_time(device, now);
        let public = device.key.public();
        let mut client = Client::new(template, public, device.role, seed);
        let mut effects = client.receive(device.disk.loaded(), at);
        if client.my_name().is_none() {
            let invite = testkit::invite(device.role);
            let ctx = Ctx { now: at, event_id };
            let event = hello(client.project(), "P", device.role, &invite, &public, ctx);
            effects.extend(client.join(event));
        }
        let first = device.tabs.is_empty();
        device.one_tab &= first;
        if first {
            effects.extend(client.receive(Msg::UploadLock(true), at));
        }
        device.tabs.push(Tab::new(client));
        let t = device.tabs.len() - 1;
        self.take(d, t, effects)
    }

    /// A tab dies with everything that was not written; another one of the profile gets the lock.
    pub(super) fn crash(&mut self, d: usize, t: usize) -> Result<(), Failure> {
        self.note(&[5, d as u64, t as u64], || format!("tab {t} of device {d} dies"));
        self.census.n_crashes += 1;
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        device.note_shown(t)?;
        if t >= device.tabs.len() {
            return Ok(());
        }
        let tab = device.tabs.remove(t);
        let has_heir = t == 0 && !device.tabs.is_empty();
        // What was under way may still arrive.
        for request in tab.requests.into_iter().filter(|request| request.answer.is_none()) {
            if self.below(2) == 0 {
                let _ = self.serve(d, &request.request);
            }
        }
        if has_heir { self.tell(d, 0, Msg::UploadLock(true)) } else { Ok(()) }
    }

    fn close_all(&mut self, d: usize) -> Result<(), Failure> {
        while self.devices.get(d).is_some_and(|device| !device.tabs.is_empty()) {
            let last = self.devices.get(d).map_or(0, |device| device.tabs.len() - 1);
            self.crash(d, last)?;
        }
        Ok(())
    }

    /// Copies a profile, or puts an earlier copy back: then this device has two histories.
    fn copy_profile(&mut self, d: usize) -> Result<(), Failure> {
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        let Some(backup) = device.backup.take() else {
            device.backup = Some(device.disk.clone());
            self.note(&[6, d as u64], || format!("the profile of device {d} is copied"));
            return Ok(());
        };
        self.note(&[7, d as u64], || format!("an old copy of the profile of device {d} is put back"));
        self.close_all(d)?;
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        device.give_up_all_but(&backup);
        device.disk = backup;
        device.restored = true;
        Ok(())
    }

    /// Storage is cleared: the key is gone too, so the person goes on as another device.
    fn wipe(&mut self, d: usize) -> Result<(), Failure> {
        if self.n_keys > 200 {
            return Ok(());
        }
        self.note(&[8, d as u64], || format!("the storage of device {d} is cleared"));
        self.close_all(d)?;
        let Some(device) = self.devices.get_mut(d) else { return Ok(()) };
        device.disk = Disk::default();
        let empty = device.disk.clone();
        device.give_up_all_but(&empty);
        device.gone = true;
        let role = device.role;
        self.add_device(role);
        Ok(())
    }

    /// A tab of a later version of the page writes an event of a kind that this version does not know.
    fn newer_page(&mut self, d: usize) {
        let id = self.rng.next_u64();
        self.note(&[9, d as u64], || format!("a newer page writes on device {d}"));
        let Some(device) = self.devices.get_mut(d) else { return };
        let at = device_time(device, self.now).0;
        let line = format!("{{\"id\":\"{id:016x}\",\"t\":{at},\"kind\":\"of-tomorrow\",\"x\":[1]}}");
        device.disk.append([&line]);
        device.one_tab = false;
        device.tabs.iter_mut().for_each(|tab| tab.disk_jobs.push_back(DiskJob::ReadOtherTab));
    }

    fn set_clock(&mut self, d: usize) {
        let offset = self.clock_error();
        self.note(&[10, d as u64, offset.cast_unsigned()], || {
            format!("the clock of device {d} is set, {offset} ms off")
        });
        let Some(device) = self.devices.get_mut(d) else { return };
        device.clock_offset = offset;
        device.tabs.iter_mut().for_each(|tab| tab.quiet_until = 0);
    }

    fn clock_error(&mut self) -> i64 {
        self.rng.below(4 * HOUR_MS).cast_signed() - (2 * HOUR_MS).cast_signed()
    }
}
