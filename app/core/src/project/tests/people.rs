//! Several devices of one person, what the owner ends, and whom the owner admits.

use super::*;
use crate::certificate::{Author, Certificate, Vouch, vouching};
use crate::command::{Command, Ctx, Me, Refusal, Session, decide, hello_of};
use crate::crypto::{SecretKey, sha256};
use crate::event::Admit;
use crate::record::{DeviceTerm, Invite, Members, Person};
use crate::testkit::{PROJECT, manifest, members};
use crate::wire::event as event_wire;
use crate::wire::segment::{self, Header, Sealed};

/// A device whose key lies here.
struct Device {
    author: Author,
    key: SecretKey,
    head: Option<(u64, Digest)>,
}

impl Device {
    fn first(n: u8) -> Self {
        let key = device_key(n);
        Self { author: Author::first(key.public()), key, head: None }
    }

    /// Another device, which this one vouched for.
    fn another(&self, n: u8) -> Self {
        let (key, labeler) = (device_key(n), self.author.labeler);
        let certificate = self.author.certificate.extended(PROJECT, labeler, &self.key, &key.public());
        Self { author: Author { labeler, key: key.public(), certificate }, key, head: None }
    }

    fn hello(&self, role: Role, invite: &SecretKey, n: u64) -> Event {
        let me = Me { labeler: self.author.labeler, device: self.author.key.device(), role };
        hello_of(&project(1), "P", me, invite, Ctx { now: Millis(n), event_id: event_id(n) })
    }

    fn seal(&mut self, events: &[Event]) -> Sealed {
        let sealed = self.seal_after(self.head, events);
        self.head = Some((self.head.map_or(1, |(seq, _)| seq + 1), sealed.digest));
        sealed
    }

    fn seal_after(&self, head: Option<(u64, Digest)>, events: &[Event]) -> Sealed {
        let header = Header {
            project: PROJECT,
            generation: 1,
            labeler: self.author.labeler,
            certificate: self.author.certificate.clone(),
            key: self.author.key,
            seq: head.map_or(1, |(seq, _)| seq + 1),
            prev: head.map(|(_, digest)| digest),
            first: 0,
            seen: BTreeMap::new(),
        };
        let body = segment::body(&header, &events.iter().map(event_wire::encode).collect::<Vec<_>>());
        let signature = self.key.sign(&body);
        segment::seal(&header, body, &signature)
    }
}

fn open_with(members: Members) -> Project {
    let mut project = Project::new(manifest(&["a", "b", "c"]), members);
    project.add_items(super::project(5).items().to_vec());
    project
}

fn admit(project: &mut Project, sealed: &Sealed) {
    project.admit(&sealed.key, segment::open(&sealed.key, &sealed.bytes, PROJECT));
}

fn label_of(project: &Project, who: &Device, n: usize) -> Option<String> {
    let cell = project.state(&project.items()[n].id)?.cells.get(&who.author.labeler)?;
    cell.current()?.answer.choice.label().map(ToString::to_string)
}

/// All segments in both directions: the same state whatever the order.
#[track_caller]
fn both_ways(members: &Members, sealed: &[&Sealed]) -> Project {
    let fold = |order: &mut dyn Iterator<Item = &&Sealed>| {
        let mut project = open_with(members.clone());
        order.for_each(|sealed| admit(&mut project, sealed));
        project
    };
    let (there, back) = (fold(&mut sealed.iter()), fold(&mut sealed.iter().rev()));
    assert_eq!(export::labels(&there), export::labels(&back));
    assert_eq!(there.writers(), back.writers());
    let counts = |it: &Project| (it.n_unverified_events(), it.n_revoked_events());
    assert_eq!(counts(&there), counts(&back));
    there
}

#[test]
fn who1_both_devices_of_a_person_are_one_labeler() {
    let item = project(5).items()[0].id;
    let mut phone = Device::first(1);
    let mut laptop = phone.another(2);
    let mut third = laptop.another(3);
    let role = Role::Labeler;
    let one = phone.seal(&[phone.hello(role, &invite(role), 1), answer(10, 10, item, "a", &[])]);
    let two = laptop.seal(&[laptop.hello(role, &invite(role), 2), answer(11, 11, item, "b", &[10])]);
    let three = third.seal(&[answer(12, 12, item, "c", &[11])]);
    assert!(two.key.starts_with(&format!("log/{}/{}/", phone.author.labeler, laptop.key.public().device())));
    let project = both_ways(&members(), &[&one, &two, &three]);
    assert_eq!((project.writers().len(), project.logs().len()), (1, 3));
    assert_eq!(label_of(&project, &phone, 0).as_deref(), Some("c"));
    assert_eq!(project.tally().n_given_by(&phone.author.labeler), 1, "one person, one vote");
}

#[test]
fn who1_a_device_that_nobody_vouched_for_is_quarantined() {
    let victim = Device::first(1);
    let thief = device_key(9);
    let own_word = Certificate::default().extended(PROJECT, victim.author.labeler, &thief, &thief.public());
    let other_project = {
        let message = vouching(crate::ids::ProjectId::new([9; 8]), victim.author.labeler, &thief.public());
        Certificate(vec![Vouch { by: victim.key.public(), signature: victim.key.sign(&message) }])
    };
    let for_another_key = victim.another(2).author.certificate;
    let too_long = (0..9).fold(Certificate::default(), |chain, _| {
        chain.extended(PROJECT, victim.author.labeler, &victim.key, &victim.key.public())
    });
    for certificate in [Certificate::default(), own_word, other_project, for_another_key, too_long] {
        let author = Author { labeler: victim.author.labeler, key: thief.public(), certificate };
        let sealed = Device { author, key: thief.clone(), head: None }.seal(&[]);
        let opened = segment::open(&sealed.key, &sealed.bytes, PROJECT);
        assert_eq!(opened.unwrap_err(), SegmentError::NotTheirs);
    }
}

#[test]
fn who2_what_a_lost_device_writes_later_does_not_count_and_what_it_wrote_before_stays() {
    let items: Vec<ItemId> = project(5).items().iter().map(|item| item.id).collect();
    let role = Role::Labeler;
    let mut lost = Device::first(1);
    let mut kept = lost.another(2);
    let one = lost.seal(&[lost.hello(role, &invite(role), 1), answer(10, 10, items[0], "a", &[])]);
    let two = lost.seal(&[answer(11, 11, items[1], "a", &[])]);
    let last = lost.head;
    // The thief's: a later segment, a second history that ends at the same number, and a device of their own.
    let late = lost.seal(&[answer(12, 12, items[0], "c", &[10])]);
    let fork = lost.seal_after(Some((1, one.digest)), &[answer(13, 13, items[1], "c", &[11])]);
    let mut thief = lost.another(7);
    let theirs = thief.seal(&[answer(14, 14, items[2], "c", &[])]);
    let mine = kept.seal(&[answer(15, 15, items[3], "b", &[])]);
    let term = |device: &Device, last| DeviceTerm { device: device.key.public().device(), last };
    let devices = Some(vec![term(&lost, last), term(&kept, None)]);
    let person = Person { devices, ..Person::new(lost.author.labeler) };
    let members = Members { people: vec![person], ..members() };
    let project = both_ways(&members, &[&one, &two, &late, &fork, &theirs, &mine]);
    let labels: Vec<_> = (0..4).map(|n| label_of(&project, &lost, n)).collect();
    assert_eq!(labels, [Some("a".to_owned()), Some("a".to_owned()), None, Some("b".to_owned())]);
    assert_eq!(project.n_revoked_events(), 3, "left out, and said so");
    assert!(!project.may_write(&lost.author.labeler, &lost.key.public().device(), Millis(1)));
    assert!(project.may_write(&lost.author.labeler, &kept.key.public().device(), Millis(1)));
}

#[test]
fn who2_a_removed_persons_later_answers_do_not_count() {
    let items: Vec<ItemId> = project(5).items().iter().map(|item| item.id).collect();
    let mut person = Device::first(1);
    let role = Role::Labeler;
    let hello = person.hello(role, &invite(role), 1);
    let sealed = person.seal(&[hello, answer(10, 10, items[0], "a", &[]), answer(11, 2_000, items[1], "a", &[])]);
    let to = Person { to: Some(Millis(1_000)), ..Person::new(person.author.labeler) };
    let project = both_ways(&Members { people: vec![to], ..members() }, &[&sealed]);
    assert_eq!((label_of(&project, &person, 0), label_of(&project, &person, 1)), (Some("a".to_owned()), None));
    assert_eq!(project.n_revoked_events(), 1);
    // An own answer that stands in no segment yet does not count either.
    let ended = Person { devices: Some(Vec::new()), ..Person::new(person.author.labeler) };
    let mut project = open_with(Members { people: vec![ended], ..members() });
    project.apply(person.key.public().device(), person.author.labeler, answer(20, 20, items[0], "b", &[]));
    assert_eq!((label_of(&project, &person, 0), project.n_revoked_events()), (None, 1));
}

#[test]
fn who3_a_link_for_one_person_admits_that_person_alone_and_on_any_device() {
    let item = project(5).items()[0].id;
    let (theirs, role) = (SecretKey::from_seed(&[77; 32]), Role::Expert);
    let invites = vec![Invite::for_one(theirs.public(), role)];
    let members = Members { invites, ..members() };
    let labeler = theirs.public().labeler();
    let of_link = |n: u8| {
        let key = device_key(n);
        let certificate = Certificate::default().extended(PROJECT, labeler, &theirs, &key.public());
        Device { author: Author { labeler, key: key.public(), certificate }, key, head: None }
    };
    let (mut one, mut two, mut stranger) = (of_link(1), of_link(2), Device::first(3));
    let first = one.seal(&[one.hello(role, &theirs, 1)]);
    let second = two.seal(&[answer(10, 10, item, "a", &[])]);
    // Whoever has the link can be that person, and nobody else.
    let third = stranger.seal(&[stranger.hello(role, &theirs, 2), answer(11, 11, item, "b", &[])]);
    let project = both_ways(&members, &[&first, &second, &third]);
    assert_eq!(label_of(&project, &two, 0).as_deref(), Some("a"));
    assert_eq!((label_of(&project, &stranger, 0), project.n_unverified_events()), (None, 1));
}

#[test]
fn who3_an_invitation_that_ended_admits_nobody_new() {
    let item = project(5).items()[0].id;
    let role = Role::Labeler;
    let until = Invite { until: Some(Millis(100)), ..Invite::open(invite(role).public(), role) };
    let (mut early, mut late, mut named) = (Device::first(1), Device::first(2), Device::first(3));
    let answers = |device: &mut Device, at: u64| {
        let events = [device.hello(role, &invite(role), at), answer(at + 1, at + 1, item, "a", &[])];
        device.seal(&events)
    };
    let sealed = [answers(&mut early, 50), answers(&mut late, 150), answers(&mut named, 200)];
    let sealed: Vec<&Sealed> = sealed.iter().collect();
    let stated = Person { role: Some(role), ..Person::new(named.author.labeler) };
    let project = both_ways(&Members { invites: vec![until], people: vec![stated.clone()], ..members() }, &sealed);
    let counted = |project: &Project| [&early, &late, &named].map(|it| label_of(project, it, 0).is_some());
    assert_eq!(counted(&project), [true, false, true]);
    // Taken off the list: those whom the owner names stay.
    let project = both_ways(&Members { invites: Vec::new(), people: vec![stated], ..members() }, &sealed);
    assert_eq!(counted(&project), [false, false, true]);
}

#[test]
fn who4_the_owner_admits_whom_no_invitation_admits() {
    let item = project(5).items()[0].id;
    let (mut owner, mut expert, mut stranger) = (Device::first(1), Device::first(2), Device::first(3));
    let admit = |n: u64, role| {
        let labeler = Device::first(3).author.labeler;
        Event { id: event_id(n), at: Millis(n), kind: EventKind::Admit(Admit { labeler, role }) }
    };
    let hello = stranger.hello(Role::Labeler, &SecretKey::from_seed(&[200; 32]), 3);
    let theirs = stranger.seal(&[hello, answer(10, 10, item, "a", &[])]);
    let by_expert = expert.seal(&[expert.hello(Role::Expert, &invite(Role::Expert), 2), admit(20, Role::Labeler)]);
    let project = both_ways(&members(), &[&theirs, &by_expert]);
    assert_eq!((label_of(&project, &stranger, 0), project.n_unverified_events()), (None, 1), "experts admit nobody");
    let by_owner = owner.seal(&[
        owner.hello(Role::Owner, &invite(Role::Owner), 1),
        admit(21, Role::Labeler),
        admit(22, Role::Owner),
    ]);
    let project = both_ways(&members(), &[&theirs, &by_expert, &by_owner]);
    assert_eq!(label_of(&project, &stranger, 0).as_deref(), Some("a"));
    let writer = &project.writers()[&stranger.author.labeler];
    assert_eq!((writer.name.as_str(), writer.role), ("P", Some(Role::Labeler)));
}

#[test]
fn who6_the_owner_admits_the_holder_of_a_link_before_they_come() {
    let item = project(5).items()[0].id;
    let (mut owner, mut guest) = (Device::first(1), Device::first(3));
    let labeler = guest.author.labeler;
    let says = |role: Role, command: Command| {
        let state = project(5);
        let me = Me { labeler: owner.author.labeler, device: owner.author.key.device(), role };
        let decision = decide(&state, &Session::default(), me, Ctx { now: Millis(5), event_id: event_id(5) }, command);
        decision.map(|decision| decision.events)
    };
    let invited = |role| Command::Invite { labeler, role };
    let events = says(Role::Owner, invited(Role::Expert)).unwrap();
    for (by, role) in [(Role::Expert, Role::Labeler), (Role::Labeler, Role::Labeler), (Role::Owner, Role::Owner)] {
        assert_eq!(says(by, invited(role)), Err(Refusal::NotTheOwner), "{by:?} makes {role:?}");
    }
    let stranger = SecretKey::from_seed(&[200; 32]);
    let hello = guest.hello(Role::Expert, &stranger, 3);
    let theirs = guest.seal(&[hello, answer(10, 10, item, "a", &[])]);
    let hello = owner.hello(Role::Owner, &invite(Role::Owner), 1);
    let by_owner = owner.seal(&[&[hello], &events[..]].concat());
    let project = both_ways(&members(), &[&by_owner, &theirs]);
    assert_eq!(label_of(&project, &guest, 0).as_deref(), Some("a"));
    assert_eq!(project.writers()[&labeler].role, Some(Role::Expert));
}

#[test]
fn who5_an_older_members_list_than_somebody_saw_is_told() {
    let mut device = Device::first(1);
    let hello = device.hello(Role::Labeler, &invite(Role::Labeler), 1);
    let sealed = device.seal(&[hello]);
    let mut project = open_with(members());
    admit(&mut project, &sealed);
    assert_eq!(project.rolled_back_from(), None);
    let header = Header { generation: 4, ..segment::open(&sealed.key, &sealed.bytes, PROJECT).unwrap().header };
    let (key, body) =
        (device_key(1), segment::body(&Header { seq: 2, prev: Some(sealed.digest), ..header.clone() }, &[]));
    let newer = segment::seal(&Header { seq: 2, prev: Some(sealed.digest), ..header }, body.clone(), &key.sign(&body));
    admit(&mut project, &newer);
    assert_eq!(project.rolled_back_from(), Some(4));
    // Somebody who is not admitted can frighten nobody.
    let mut stranger = Device::first(9);
    stranger.head = Some((1, sha256(b"x")));
    let mut project = open_with(members());
    let body =
        segment::body(&Header { labeler: stranger.author.labeler, key: stranger.author.key, ..header_of(9) }, &[]);
    let header = Header { labeler: stranger.author.labeler, key: stranger.author.key, ..header_of(9) };
    admit(&mut project, &segment::seal(&header, body.clone(), &stranger.key.sign(&body)));
    assert_eq!(project.rolled_back_from(), None);
}

fn header_of(generation: u64) -> Header {
    Header {
        project: PROJECT,
        generation,
        labeler: device_key(1).public().labeler(),
        certificate: Certificate::default(),
        key: device_key(1).public(),
        seq: 1,
        prev: None,
        first: 0,
        seen: BTreeMap::new(),
    }
}
