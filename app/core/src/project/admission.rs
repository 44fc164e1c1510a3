//! Who counts: what invitations, the members list and the owner's word say of a person, and what is left out of a log.

use std::collections::{BTreeMap, BTreeSet};

use super::{Project, Writer};
use crate::event::{Admit, Event, Hello, Millis, admission};
use crate::ids::{DeviceId, Digest, EventId, LabelerId};
use crate::record::{Role, Term};
use crate::wire::snapshot::Extract;

/// What is known of who counts, beside the members list.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate {
    /// The widest role that an invitation proves, and the name given with it.
    greeted: BTreeMap<LabelerId, (Option<Role>, String)>,
    /// Whom owners admitted in the page.
    admitted: BTreeMap<LabelerId, Role>,
    /// Events of writers whom nobody has admitted yet.
    waiting: BTreeMap<LabelerId, Vec<(DeviceId, Event)>>,
    /// Segments of logs that count up to a certain one, by digest, until it is known whether they lead to it.
    held: BTreeMap<DeviceId, Held>,
    /// Events that do not count because the owner said so.
    left_out: BTreeSet<(DeviceId, EventId)>,
}

#[derive(Clone, Debug)]
struct Held {
    /// The next segment on the way back from the last one that counts.
    wanted: Option<Digest>,
    segments: BTreeMap<Digest, (Option<Digest>, Vec<Event>)>,
}

impl Held {
    /// The events of the segments that turned out to count, newest first.
    fn release(&mut self) -> Vec<Event> {
        let mut released = Vec::new();
        while let Some((prev, events)) = self.wanted.and_then(|digest| self.segments.remove(&digest)) {
            self.wanted = prev;
            released.extend(events);
        }
        released
    }
}

impl Project {
    /// Events of writers nobody admitted.
    #[must_use]
    pub fn n_unverified_events(&self) -> usize {
        self.gate.waiting.values().map(Vec::len).sum()
    }

    /// Events that do not count because the owner ended a person's or a device's time before them.
    #[must_use]
    pub fn n_revoked_events(&self) -> usize {
        self.gate.left_out.len()
    }

    /// Whether what this device writes from now on counts, as far as the owner's list says.
    #[must_use]
    pub fn may_write(&self, labeler: &LabelerId, device: &DeviceId, now: Millis) -> bool {
        self.members.term(labeler, device) == Term::Whole && self.members.is_in_time(labeler, now)
    }

    /// Takes the events of a segment as far as the owner lets them count.
    pub(super) fn take_segment(&mut self, segment: Extract) {
        let (labeler, device) = (segment.labeler, segment.device);
        let counting = match self.members.term(&labeler, &device) {
            Term::Whole => segment.events,
            Term::Nothing => {
                self.meet(labeler);
                self.leave_out(device, &segment.events);
                Vec::new()
            }
            Term::Until(_, last) => {
                self.meet(labeler);
                self.leave_out(device, &segment.events);
                let held = self.gate.held.entry(device);
                let held = held.or_insert_with(|| Held { wanted: Some(last), segments: BTreeMap::new() });
                held.segments.insert(segment.digest, (segment.prev, segment.events));
                held.release()
            }
        };
        if !self.gate.left_out.is_empty() {
            for event in &counting {
                self.gate.left_out.remove(&(device, event.id));
            }
        }
        self.fold(device, labeler, counting);
    }

    pub(super) fn leave_out(&mut self, device: DeviceId, events: &[Event]) {
        self.gate.left_out.extend(events.iter().map(|event| (device, event.id)));
    }

    /// Keeps an event until its writer is admitted.
    pub(super) fn wait(&mut self, device: DeviceId, labeler: LabelerId, event: Event) {
        self.gate.waiting.entry(labeler).or_default().push((device, event));
        self.meet(labeler);
    }

    pub(super) fn greet(&mut self, device: DeviceId, labeler: LabelerId, hello: &Hello, at: Millis) {
        let message = admission(self.manifest.project, labeler, device, hello.role);
        let invited = self.members.admits(&hello.invite, labeler, at) == Some(hello.role);
        let role = (invited && hello.invite.verifies(&message, &hello.proof)).then_some(hello.role);
        // Of several hellos the one with the wider role and then the greater name stands, in whatever order they came.
        let greeted = self.gate.greeted.entry(labeler).or_default();
        if (role, &hello.name) > (greeted.0, &greeted.1) {
            *greeted = (role, hello.name.clone());
        }
        self.meet(labeler);
        if role.is_some() {
            self.note_time(labeler, at);
        }
    }

    /// Follows the owner's word for a person.
    #[inline(never)]
    pub(super) fn note_admission(&mut self, admit: Admit) {
        // An owner's link makes no owners: that takes the owner's key.
        if admit.role == Role::Owner {
            return;
        }
        let admitted = self.gate.admitted.entry(admit.labeler).or_insert(admit.role);
        *admitted = admit.role.max(*admitted);
        self.revision += 1;
        if self.writers.contains_key(&admit.labeler) {
            self.meet(admit.labeler);
        }
    }

    /// Notes that somebody writes, as whom, and counts what waited for that. What the owner says of a person holds over
    /// invitations; an admission only ever adds to one.
    pub(super) fn meet(&mut self, labeler: LabelerId) {
        let (invited, name) = self.gate.greeted.get(&labeler).cloned().unwrap_or_default();
        let admitted = self.gate.admitted.get(&labeler).copied();
        let role = self.members.stated_role(&labeler).or(invited.max(admitted));
        self.writers.insert(labeler, Writer { name, role });
        if let Some(role) = role {
            for (device, event) in self.gate.waiting.remove(&labeler).unwrap_or_default() {
                self.note_time(labeler, event.at);
                self.count(device, labeler, role, event);
            }
        }
    }
}
