//! Golden samples: what was once written must be read for ever, and equal input gives equal bytes.

use std::path::PathBuf;

use super::*;
use crate::certificate::{Certificate, Vouch, vouching};
use crate::crypto::{SecretKey, base64url, sha256};
use crate::event::{Admit, Cause, Choice, Event, EventKind, Flag, Millis, Reason, Settle, Stratum, Suggested};
use crate::hpke::ReadingKey;
use crate::ids::ModelHash;
use crate::place::{Listing, Login, Place, WebTarget};
use crate::record::{DeviceTerm, Invite, LabelName, Members, Person, Role, Shard};
use crate::rng::SplitMix64;
use crate::s3::{Credentials, S3Target, Style};
use crate::seal::{ContentKey, LogKeys};
use crate::testkit::{PROJECT, answer, context, device_key, event_id, hello, invite, manifest, members, project};
use crate::wire::item::{decode_shard, encode_shard, item_of};
use crate::wire::link::{JoinRecord, Link, Whose, author_text, parse_author};
use crate::wire::manifest::{
    Pointer, decode_manifest, decode_members, decode_pointer, encode_manifest, encode_members, encode_pointer,
};
use crate::wire::segment::{Header, Sealed, SegmentError, SegmentKey, body, open, seal};

/// Compares with the sample of that name. A new form gets a new sample; an old sample is never changed.
pub(super) fn golden(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if !path.exists() && std::env::var_os("ACCORD_NEW_GOLDEN").is_some() {
        std::fs::write(&path, bytes).unwrap();
    }
    let sample = std::fs::read(&path)
        .unwrap_or_else(|error| panic!("{name}: {error}; set ACCORD_NEW_GOLDEN to write a new form"));
    assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&sample), "{name} changed");
}

pub(super) fn owner() -> SecretKey {
    SecretKey::from_seed(&[1; 32])
}

fn events() -> Vec<Event> {
    let project = project(3);
    let item = project.items()[0].id;
    let mut scored = answer(2, 20, item, "größe \"a\"", &[1]);
    if let EventKind::Answer(answer) = &mut scored.kind {
        answer.context.reason = Some(Reason {
            score: 0.25,
            uncertainty: 0.5,
            density: 0.125,
            rank: 3,
            n_ranked: 100,
            model: ModelHash::new([0xab; 8]),
            novelty: None,
            represents: None,
            slice_value: None,
        });
    }
    let event = |n: u64, kind: EventKind| Event { id: event_id(n), at: Millis(n * 10), kind };
    let skip = crate::event::Answer {
        item,
        choice: Choice::Skip { reason: "blurred".to_owned() },
        supersedes: Vec::new(),
        context: context(Stratum::Random, 30),
    };
    let clear = crate::event::Answer { choice: Choice::Clear, supersedes: vec![event_id(3)], ..skip.clone() };
    let settle = Settle {
        item,
        answer: Some(LabelName::new("b").into()),
        also: Vec::new(),
        reason: "see rule 2".to_owned(),
        cause: Some(Cause::UnclearInstructions),
        votes: vec![(device_key(1).public().device(), event_id(2))],
        supersedes: vec![event_id(9)],
    };
    let unknown = r#"{"id":"0000000000000007","t":70,"kind":"of-tomorrow","x":[1,{"y":null}]}"#;
    vec![
        hello(&project, &device_key(1), Role::Labeler, 1),
        scored,
        event(3, EventKind::Answer(skip)),
        event(4, EventKind::Answer(clear)),
        event(5, EventKind::Flag(Flag { item, note: Some("🙂 مرحبا\n<b>".to_owned()) })),
        event(6, EventKind::Settle(settle)),
        event(7, EventKind::Unknown { kind: "of-tomorrow".to_owned(), line: unknown.to_owned() }),
    ]
}

fn segment() -> Sealed {
    let lines: Vec<String> = events().iter().map(event::encode).collect();
    let key = device_key(1);
    let header = Header {
        project: PROJECT,
        generation: 1,
        labeler: key.public().labeler(),
        certificate: Certificate::default(),
        key: key.public(),
        seq: 2,
        prev: Some(sha256(b"before")),
        first: 64,
        seen: [(device_key(2).public().device(), (5, sha256(b"theirs")))].into(),
    };
    let signed = body(&header, &lines);
    let signature = key.sign(&signed);
    seal(&header, signed, &signature)
}

#[test]
fn wir1_events_are_written_as_in_the_sample_and_read_back() {
    let lines: String = events().iter().map(|event| event::encode(event) + "\n").collect();
    golden("events-1.jsonl", lines.as_bytes());
    let read: Vec<Event> = lines.lines().map(|line| event::decode(line).unwrap()).collect();
    assert_eq!(read, events());
}

/// Answers with everything that was added after the first form.
fn newer_answers() -> Vec<Event> {
    let item = project(3).items()[0].id;
    let with = |n: u64, stratum: Stratum, suggestion_shown: bool| {
        let mut event = answer(n, n * 10, item, "a", &[]);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.context.stratum = stratum;
            answer.context.suggestion_shown = suggestion_shown;
            answer.context.suggested = Some(Suggested { label: LabelName::new("b"), confidence: 0.9375 });
            answer.context.reason = Some(Reason {
                score: 0.25,
                uncertainty: 0.5,
                density: 0.125,
                rank: 3,
                n_ranked: 100,
                model: ModelHash::new([0xab; 8]),
                novelty: Some(0.75),
                represents: Some(120.0),
                slice_value: Some(0.0625),
            });
        }
        event
    };
    vec![with(1, Stratum::Rare, false), with(2, Stratum::AskAgain, false), with(3, Stratum::Grid, true)]
}

#[test]
fn wir5_newer_answers_are_written_as_in_the_sample_and_read_by_both_sides() {
    let lines: String = newer_answers().iter().map(|event| event::encode(event) + "\n").collect();
    golden("events-2.jsonl", lines.as_bytes());
    let read: Vec<Event> = lines.lines().map(|line| event::decode(line).unwrap()).collect();
    assert_eq!(read, newer_answers());
    // A reader of the first form knows five strata and no slice; one of today meets a slice of tomorrow.
    for line in lines.lines() {
        let stratum = serde_json::from_str::<serde_json::Value>(line).unwrap()["stratum"].as_str().unwrap().to_owned();
        assert!(["scored", "second-opinion"].contains(&stratum.as_str()), "{line}");
    }
    let tomorrow = lines.lines().next().unwrap().replace("\"slice\":\"rare\"", "\"slice\":\"of-tomorrow\"");
    let EventKind::Answer(answer) = event::decode(&tomorrow).unwrap().kind else { panic!("an answer is expected") };
    assert_eq!(answer.context.stratum, Stratum::Scored);
}

#[test]
fn wir2_unknown_fields_are_ignored_and_broken_lines_refused() {
    let line = event::encode(&events()[1]);
    let extended = line.replacen('{', "{\"new\":1,", 1);
    assert_eq!(event::decode(&extended).unwrap(), events()[1]);
    for broken in
        ["", "{}", "[]", "{\"id\":\"1\",\"t\":1,\"kind\":\"label\"}", &line.replace("\"item\":\"", "\"item\":\"x")]
    {
        assert!(event::decode(broken).is_err(), "{broken}");
    }
}

#[test]
fn log1_a_segment_is_written_as_in_the_sample_and_verified() {
    let sealed = segment();
    golden("segment-1.seg", &sealed.bytes);
    let opened = open(&sealed.key, &sealed.bytes, PROJECT).unwrap();
    assert_eq!(opened.events, events());
    assert_eq!(opened.digest, sealed.digest);
    assert_eq!(SegmentKey::parse(&sealed.key).unwrap().object_key(), sealed.key);
}

#[test]
fn log2_any_changed_byte_is_noticed() {
    let sealed = segment();
    let mut rng = SplitMix64::new(5);
    for _ in 0..400 {
        let mut bytes = sealed.bytes.clone();
        let place = usize::try_from(rng.below(bytes.len() as u64)).unwrap();
        bytes[place] ^= 1 << rng.below(7);
        assert!(open(&sealed.key, &bytes, PROJECT).is_err(), "byte {place}");
    }
    for cut in [0, 1, 100, sealed.bytes.len() - 1] {
        assert!(open(&sealed.key, &sealed.bytes[..cut], PROJECT).is_err(), "cut at {cut}");
    }
}

#[test]
fn log2_a_signature_is_written_in_one_way_alone() {
    let sealed = segment();
    let text = String::from_utf8(sealed.bytes.clone()).unwrap();
    let start = text.trim_end().rfind('\n').unwrap() + 1;
    let (body, line) = text.split_at(start);
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let sig = line.strip_prefix("{\"sig\":\"").unwrap().strip_suffix("\"}\n").unwrap();
    let last = digits.find(sig.chars().last().unwrap()).unwrap();
    // The last of 86 digits holds two bits of the signature; the other four are to be zero.
    let same_bytes = format!("{}{}", &sig[..85], &digits[last + 1..last + 2]);
    for other in [
        line.replace(sig, &same_bytes),
        line.replace(':', ": "),
        line.replace('}', ",\"x\":1}"),
        line.replace("sig", "\\u0073ig"),
        format!(" {line}"),
    ] {
        assert_ne!(other, line);
        let bytes = format!("{body}{other}").into_bytes();
        // Who may write to the store names it by its own hash.
        let hash: String = sha256(&bytes).to_string().chars().take(32).collect();
        let (before, _) = sealed.key.rsplit_once('-').unwrap();
        let key = format!("{before}-{hash}.seg");
        assert!(SegmentKey::parse(&key).is_some(), "{key}");
        assert!(open(&key, &bytes, PROJECT).is_err(), "{other}");
    }
}

#[test]
fn wir1_figures_that_no_line_can_hold_are_left_out() {
    let line = event::encode(&events()[1]);
    assert!(line.contains("\"score\":0.25"), "{line}");
    let far = event::decode(&line.replace("\"score\":0.25", "\"score\":1e60")).unwrap();
    let EventKind::Answer(answer) = &far.kind else { panic!("no answer") };
    assert_eq!(answer.context.reason, None);
    assert_eq!(event::decode(&event::encode(&far)).unwrap(), far);
}

#[test]
fn log2_a_segment_of_another_project_place_or_person_is_refused() {
    let sealed = segment();
    let other = crate::ids::ProjectId::new([9; 8]);
    assert!(matches!(open(&sealed.key, &sealed.bytes, other), Err(SegmentError::WrongProject { .. })));
    let moved = sealed.key.replace("00000002-", "00000003-");
    assert_eq!(open(&moved, &sealed.bytes, PROJECT), Err(SegmentError::WrongPlace));
    // A writer who signs properly, but in another person's folder.
    let (key, victim) = (device_key(6), device_key(1).public().labeler());
    let header = Header {
        project: PROJECT,
        generation: 1,
        labeler: victim,
        certificate: Certificate::default(),
        key: key.public(),
        seq: 1,
        prev: None,
        first: 0,
        seen: std::collections::BTreeMap::new(),
    };
    let signed = body(&header, &[]);
    let signature = key.sign(&signed);
    let forged = seal(&header, signed, &signature);
    assert_eq!(open(&forged.key, &forged.bytes, PROJECT), Err(SegmentError::NotTheirs));
}

#[test]
fn log2_arbitrary_bytes_never_panic() {
    let mut rng = SplitMix64::new(11);
    let sealed = segment();
    for _ in 0..2000 {
        let len = usize::try_from(rng.below(300)).unwrap();
        let noise: Vec<u8> = (0..len).map(|_| rng.next_u64() as u8).collect();
        assert!(open("log/x", &noise, PROJECT).is_err());
        let mut mixed = sealed.bytes.clone();
        let at = usize::try_from(rng.below(mixed.len() as u64)).unwrap();
        mixed.splice(at..at, noise.iter().copied());
        assert!(noise.is_empty() || open(&sealed.key, &mixed, PROJECT).is_err());
        let _ = event::decode(&String::from_utf8_lossy(&noise));
        let _ = Link::parse(&String::from_utf8_lossy(&noise));
        let _ = decode_shard(&noise);
    }
}

#[test]
fn wir3_signed_documents_are_written_as_in_the_samples_and_verified() {
    let mut manifest = manifest(&["a", "b"]);
    manifest.shards = vec![Shard { sha256: sha256(b"shard"), n_items: 3, n_bytes: 99, embeddings: None }];
    let bytes = encode_manifest(&manifest, &owner());
    golden("manifest-1.json", &bytes);
    assert_eq!(decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap(), manifest);
    let list = encode_members(&members(), &owner());
    golden("members-1.json", &list);
    assert_eq!(decode_members(&list, &sha256(&list), &owner().public()).unwrap(), members());
    let pointer = Pointer { generation: 1, manifest: sha256(&bytes) };
    let pointer_bytes = encode_pointer(PROJECT, &pointer, &owner());
    golden("pointer-1.json", &pointer_bytes);
    assert_eq!(decode_pointer(&pointer_bytes, PROJECT, Some(&owner().public())).unwrap().0, pointer);
}

/// The second form of the list and of the header: people, conditions, certificates.
#[test]
fn wir3_people_and_certificates_are_written_as_in_the_samples_and_plain_ones_as_before() {
    let (one, labeler) = (device_key(5).public(), device_key(1).public().labeler());
    let until = Invite { until: Some(Millis(1_700_000_000_000)), ..Invite::open(one, Role::Expert) };
    let term = |n: u8, last| DeviceTerm { device: device_key(n).public().device(), last };
    let person = Person {
        labeler,
        role: Some(Role::Expert),
        from: Some(Millis(1)),
        to: Some(Millis(2)),
        devices: Some(vec![term(1, Some((7, sha256(b"last")))), term(2, None)]),
    };
    let mut list = members();
    list.invites.extend([Invite::for_one(one, Role::Labeler), until]);
    list.people = vec![person, Person::new(device_key(3).public().labeler())];
    let bytes = encode_members(&list, &owner());
    golden("members-2-people.json", &bytes);
    assert_eq!(decode_members(&bytes, &sha256(&bytes), &owner().public()).unwrap(), list);
    // A reader of the first form sees plain invitations alone, so a condition that it cannot check admits nobody.
    let first_form: serde_json::Value =
        serde_json::from_slice(bytes.split(|byte| *byte == b'\n').next().unwrap()).unwrap();
    assert_eq!(first_form["invites"].as_array().unwrap().len(), members().invites.len());

    let key = device_key(2);
    let certificate = Certificate::default().extended(PROJECT, labeler, &device_key(1), &key.public());
    let header = Header {
        project: PROJECT,
        generation: 1,
        labeler,
        certificate,
        key: key.public(),
        seq: 1,
        prev: None,
        first: 0,
        seen: std::collections::BTreeMap::new(),
    };
    let admit = Admit { labeler: device_key(9).public().labeler(), role: Role::Labeler };
    let admit = Event { id: event_id(1), at: Millis(10), kind: EventKind::Admit(admit) };
    let signed = body(&header, &[event::encode(&admit)]);
    let signature = key.sign(&signed);
    let sealed = seal(&header, signed, &signature);
    golden("segment-2-certificate.seg", &sealed.bytes);
    let opened = open(&sealed.key, &sealed.bytes, PROJECT).unwrap();
    assert_eq!((opened.header, opened.events), (header, vec![admit]));
}

#[test]
fn wir3_documents_of_another_owner_are_refused() {
    let stranger = SecretKey::from_seed(&[2; 32]);
    let bytes = encode_manifest(&manifest(&["a", "b"]), &stranger);
    let error = decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap_err();
    assert!(matches!(error, WireError::BadSignature { .. }), "{error}");
    let error = decode_manifest(&bytes, &sha256(b"other"), &stranger.public()).unwrap_err();
    assert!(matches!(error, WireError::WrongHash { .. }), "{error}");
    let pointer = encode_pointer(PROJECT, &Pointer { generation: 1, manifest: sha256(b"x") }, &stranger);
    assert!(decode_pointer(&pointer, PROJECT, Some(&owner().public())).is_err());
}

#[test]
fn clg4_a_list_that_names_readers_is_written_as_in_the_sample_and_read_back() {
    let list = Members { readers: Some(ReadingKey::derive(&[12; 32]).reader()), ..members() };
    let bytes = encode_members(&list, &owner());
    golden("members-3-readers.json", &bytes);
    assert_eq!(decode_members(&bytes, &sha256(&bytes), &owner().public()).unwrap(), list);
}

#[test]
fn wir4_only_text_and_reference_travel() {
    let items = vec![item_of("one\n<b>\"two\"", Some("row-1")), item_of("🙂", None)];
    let bytes = encode_shard(&items);
    golden("shard-1.jsonl", &bytes);
    assert_eq!(decode_shard(&bytes).0, items);
    let (kept, problems) = decode_shard(b"{\"text\":\"a\"}\nnonsense\n\n{\"text\":\"b\",\"label\":\"secret\"}\n");
    assert_eq!(kept.len(), 2);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().contains("line 2"), "{}", problems[0]);
}

/// Links where logs are closed: an expert's opens all of them, a labeler's their own.
fn links_of_closed_logs(sealed: &Link) {
    let logs = LogKeys::of_reader(ReadingKey::derive(&[10; 32]));
    let expert = Link { store: sealed.store.clone().with_log_keys(logs), ..sealed.clone() };
    golden("link-3-expert.txt", expert.fragment().as_bytes());
    let narrow = Link { store: expert.store.clone().for_role(Role::Labeler), ..expert.clone() };
    let labeler = narrow.clone().with_own_key(None, &[11; 32]);
    golden("link-3-labeler.txt", labeler.fragment().as_bytes());
    let newer = expert.store.log_keys().and_then(|logs| logs.renewed(ReadingKey::derive(&[12; 32]))).unwrap();
    let newer = Link { store: expert.store.clone().with_log_keys(newer), ..expert.clone() };
    golden("link-4-renewed.txt", newer.fragment().as_bytes());
    for link in [&expert, &labeler, &newer] {
        let read = Link::parse(&link.fragment()).unwrap();
        assert_eq!(read.store, link.store);
        assert!(!format!("{link:?} {:?}", link.store).contains(&base64url(&[9; 32])));
    }
    assert!(!expert.store.is_closed() && labeler.store.is_closed());
    assert!(labeler.store.log_keys().unwrap().reading.is_none(), "a labeler's link opens nobody else's log");
    // A link for one person has one own key on all their devices; a key that was used before stays.
    let own = |link: Link, entropy| link.with_own_key(None, &[entropy; 32]).store.log_keys().unwrap().own.clone();
    let for_one = Link { whose: Whose::OnePerson, ..narrow.clone() };
    assert_eq!(own(for_one.clone(), 1), own(for_one, 2));
    assert_ne!(own(narrow.clone(), 1), own(narrow.clone(), 2));
    let renewed = labeler.renewed_by(&narrow).store.log_keys().unwrap().own.clone();
    assert_eq!(renewed, labeler.store.log_keys().unwrap().own.clone());
}

/// A link for one person, and one for another device of theirs: who opens them is that person.
fn links_for_people_round_trip(plain: &Link) {
    let (phone, laptop, fresh) = (device_key(1).public(), device_key(2).public(), device_key(3));
    let one = Link { whose: Whose::OnePerson, expires: Some(Millis(1_700_000_000_000)), ..plain.clone() };
    let author = one.author(phone);
    assert_eq!(author.labeler, plain.invite.public().labeler());
    let vouch = Vouch { by: phone, signature: device_key(1).sign(&vouching(PROJECT, author.labeler, &fresh.public())) };
    let second = one.for_device(&author, vouch, fresh);
    golden("link-2-device.txt", second.fragment().as_bytes());
    golden("link-2-one-person.txt", one.fragment().as_bytes());
    let store = plain.store.clone().with_content_key(Some(ContentKey::new([9; 32])));
    let sealed = Link { store, ..plain.clone() };
    golden("link-2-sealed.txt", sealed.fragment().as_bytes());
    links_of_closed_logs(&sealed);
    assert_eq!(Link::parse(&sealed.fragment()).unwrap().store, sealed.store);
    for (link, device) in [(&one, phone), (&second, laptop)] {
        let read = Link::parse(&link.fragment()).unwrap();
        assert_eq!(read.to_json(), link.to_json());
        let them = read.author(device);
        assert_eq!(them.labeler, author.labeler);
        assert!(them.certificate.proves(PROJECT, them.labeler, &device));
        let kept = parse_author(&author_text(&them), PROJECT, device).unwrap();
        assert_eq!(kept, them);
        assert!(parse_author(&author_text(&them), PROJECT, device_key(9).public()).is_err());
    }
    // What one device keeps of whose it is goes on with a renewed link, whoever that one is for.
    let renewed = second.renewed_by(&Link { expires: None, ..plain.clone() });
    assert_eq!((renewed.author(laptop).labeler, renewed.expires), (author.labeler, None));
}

fn bucket() -> S3Target {
    let secret_key = "very-secret".to_owned();
    S3Target {
        endpoint: "https://store.example".to_owned(),
        bucket: "b".to_owned(),
        style: Style::Path,
        prefix: "p/".to_owned(),
        region: "us-east-1".to_owned(),
        credentials: Credentials { access_key: "AK".to_owned(), secret_key, session_token: None },
        forms: Vec::new(),
        content_key: None,
    }
}

#[test]
fn lnk1_lnk4_links_to_every_kind_of_store_round_trip_and_show_no_secret() {
    let login = Login::Basic { user: "ann".to_owned(), password: "very-secret".to_owned() };
    let web = |login, listing, writes| {
        let root = "https://dav.example/team/".to_owned();
        Place::Web(WebTarget { root, prefix: "p/".to_owned(), login, listing, writes, content_key: None })
    };
    let form = bucket().post_policy("log/", 1000, 1_700_000_000, 1_700_600_000);
    let posting = S3Target { credentials: Credentials::anonymous(), forms: vec![form], ..bucket() };
    let places = [
        ("link-2-host.txt", Place::S3(S3Target { style: Style::Host, ..bucket() })),
        ("link-2-post.txt", Place::S3(posting)),
        ("link-2-dav.txt", web(login, Listing::Propfind, true)),
        ("link-2-put.txt", web(Login::Bearer("very-secret".to_owned()), Listing::Autoindex, true)),
        ("link-2-static.txt", web(Login::Nobody, Listing::IndexFile, false)),
    ];
    for (name, store) in places {
        let (owner, invite) = (owner().public(), invite(Role::Expert));
        let whose = Whose::Anybody;
        let link =
            Link { project: PROJECT, store: store.clone(), owner, role: Role::Expert, invite, whose, expires: None };
        golden(name, link.fragment().as_bytes());
        let read = Link::parse(&link.fragment()).unwrap();
        assert_eq!(read.store, store);
        assert!(!format!("{read:?} {store:?} {}", store.shown()).contains("secret"), "{name}");
    }
}

#[test]
fn lnk1_a_link_round_trips_and_shows_no_secret() {
    let link = Link {
        project: PROJECT,
        store: Place::S3(bucket()),
        owner: owner().public(),
        role: Role::Expert,
        invite: invite(Role::Expert),
        whose: Whose::Anybody,
        expires: None,
    };
    golden("link-1.txt", link.fragment().as_bytes());
    let read = Link::parse(&format!("#{}", link.fragment())).unwrap();
    assert_eq!(read.to_json(), link.to_json());
    assert!(!format!("{link:?}").contains("secret"));
    links_for_people_round_trip(&link);
    assert_eq!(link.url("https://a.example/x/#/label"), format!("https://a.example/x/#{}", link.fragment()));
    let record = JoinRecord { project_name: "P \"1\"".to_owned(), link };
    assert_eq!(JoinRecord::from_json(&record.to_json()).unwrap().to_json(), record.to_json());
    for cut in ["", "join=", "join=!!", "join=e30", "label"] {
        let error = Link::parse(cut).unwrap_err().to_string();
        assert!(error.contains("link"), "{error}");
    }
}
