//! A person whose link carries a scoped key, against a real store that enforces it: SeaweedFS with STS.
//!
//! What they may do works; everything else is refused by the store, or set aside and told by whoever reads the logs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod weed;

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Output};
use std::time::{SystemTime, UNIX_EPOCH};

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::certificate::Author;
use accord_core::command::{Ctx, Me, hello_of};
use accord_core::crypto::{SecretKey, base64url, base64url_decode, text_item_id};
use accord_core::event::{Answer, Choice, Event, EventKind, Millis, Stratum};
use accord_core::ids::{Digest, EventId, ProjectId};
use accord_core::place::Place;
use accord_core::project::Project;
use accord_core::record::LabelName;
use accord_core::s3::{QuerySigner, S3Target};
use accord_core::store::StoreError;
use accord_core::wire::event::encode;
use accord_core::wire::link::Link;
use accord_core::wire::segment::{self, Header, Sealed};
use hmac::{Hmac, KeyInit as _, Mac as _};
use weed::{SIGNING_KEY, Weed};

/// A person with a link of their own, on one device.
struct Person {
    link: Link,
    author: Author,
    device: SecretKey,
    head: Option<(u64, Digest)>,
    store: Store,
}

impl Person {
    fn of(link: Link, seed: u8) -> Self {
        let device = SecretKey::from_seed(&[seed; 32]);
        let (author, store) = (link.author(device.public()), Store::new(link.store.clone()));
        Self { link, author, device, head: None, store }
    }

    fn header(&self, project: ProjectId) -> Header {
        Header {
            project,
            generation: 1,
            labeler: self.author.labeler,
            certificate: self.author.certificate.clone(),
            key: self.author.key,
            seq: self.head.map_or(1, |(seq, _)| seq + 1),
            prev: self.head.map(|(_, digest)| digest),
            first: 0,
            seen: BTreeMap::new(),
        }
    }

    fn seal(&self, header: &Header, lines: &[String]) -> Sealed {
        let body = segment::body(header, lines);
        let signature = self.device.sign(&body);
        segment::seal(header, body, &signature)
    }

    /// Writes a hello and an answer as the next segment, as the page would.
    fn labels(&mut self, project: &Project, text: &str, label: &str) -> Result<Sealed, StoreError> {
        let at = self.head.map_or(1, |(seq, _)| seq + 1);
        let me = Me { labeler: self.author.labeler, device: self.device.public().device(), role: self.link.role };
        let id = |n: u64| EventId::new((at * 10 + n).to_be_bytes());
        let hello = hello_of(project, "Name", me, &self.link.invite, Ctx { now: Millis(1), event_id: id(0) });
        let answer = answer(id(1), text, label);
        let sealed = self.seal(&self.header(self.link.project), &[encode(&hello), encode(&answer)]);
        self.store.put(&sealed.key, sealed.bytes.clone())?;
        self.head = Some((at, sealed.digest));
        Ok(sealed)
    }

    /// Puts bytes under a key of the project.
    #[track_caller]
    fn may_not_put(&self, key: &str, bytes: &[u8]) {
        let result = self.store.put(key, bytes.to_vec());
        assert!(matches!(result, Err(StoreError::Denied { .. })), "{key}: {result:?}");
    }

    fn delete(&self, key: &str) -> u16 {
        let Place::S3(S3Target { endpoint, bucket, prefix, region, credentials, .. }) = &self.link.store else {
            panic!("it is a bucket")
        };
        let host = endpoint.split_once("://").unwrap().1;
        let now_unix_secs = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let signer = QuerySigner { host, region, credentials, now_unix_secs, expires_secs: 60 };
        let path = signer.path_and_query("DELETE", &format!("/{bucket}/{prefix}{key}"), Vec::new());
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        agent.delete(format!("{endpoint}{path}")).call().unwrap().status().as_u16()
    }
}

fn answer(id: EventId, text: &str, label: &str) -> Event {
    let context = accord_core::event::AnswerContext {
        answered_at: Millis(2_000),
        active_ms: 900,
        ..accord_core::event::AnswerContext::plain(Stratum::Random, Millis(1_000))
    };
    let choice = Choice::Label(LabelName::new(label));
    let answer = Answer { item: text_item_id(text), choice, supersedes: Vec::new(), context };
    Event { id, at: Millis(2_000), kind: EventKind::Answer(answer) }
}

/// Runs the program in the folder of a store; gives back what it printed.
#[track_caller]
fn accord(weed: &Weed, line: &[&str]) -> String {
    accord_with(weed, line, &[])
}

#[track_caller]
fn accord_with(weed: &Weed, line: &[&str], variables: &[(&str, &str)]) -> String {
    let output = ran(weed, line, variables);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{line:?}: {told}");
    format!("{}{told}", String::from_utf8(output.stdout).unwrap())
}

/// What it said when it refused.
#[track_caller]
fn refuses(weed: &Weed, line: &[&str], variables: &[(&str, &str)]) -> String {
    let output = ran(weed, line, variables);
    assert!(!output.status.success(), "{line:?} was followed");
    String::from_utf8(output.stderr).unwrap()
}

fn ran(weed: &Weed, line: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
    command.env("XDG_CACHE_HOME", weed.folder.join("cache")).env("ACCORD_STORE", weed.url("accord/team"));
    command.envs(variables.iter().copied()).current_dir(&weed.folder).args(line).output().unwrap()
}

fn made(weed: &Weed, links: &str) -> LinksFile {
    fs::write(weed.folder.join("items.csv"), "text\nmeow\nwoof\nmoo\nbaa\n").unwrap();
    accord(weed, &["new", "--items", "items.csv", "--text", "text", "--labels", "cat,dog", "--out", links]);
    LinksFile::read(&weed.folder.join(links)).unwrap()
}

fn granted(weed: &Weed, links: &str, name: &str, seed: u8) -> Person {
    let role = std::env::var("ACCORD_SCOPED_ROLE").unwrap_or_else(|_| "arn:aws:iam::role/labeler".to_owned());
    let line = ["grant", name, "--links", links, "--out", "link.txt", "--hours", "1", "--role-arn", &role];
    accord(weed, &line);
    person(weed, seed)
}

/// Whoever opens the link that was made last.
fn person(weed: &Weed, seed: u8) -> Person {
    let text = fs::read_to_string(weed.folder.join("link.txt")).unwrap();
    Person::of(Link::parse(text.trim().split_once('#').unwrap().1).unwrap(), seed)
}

fn read(file: &LinksFile) -> (Project, Vec<String>) {
    let store = Store::new(of_project(&file.store, file.project));
    accord_cli::export::fetch(&store, file.project, Some(&file.owner.public())).unwrap()
}

fn label_of(project: &Project, person: &Person, text: &str) -> Option<String> {
    let cell = project.state(&text_item_id(text))?.cells.get(&person.author.labeler)?;
    cell.current()?.answer.choice.label().map(ToString::to_string)
}

#[track_caller]
fn is_set_aside(project: &Project, key: &str, why: &str) {
    let told = project.quarantine().find(|kept| kept.key == key).map(|kept| kept.error.to_string());
    assert!(told.as_ref().is_some_and(|told| told.contains(why)), "{key}: {told:?} is not `{why}`");
}

#[test]
fn grt3_a_scoped_key_writes_its_persons_log_and_the_store_refuses_everything_else() {
    let Some(weed) = Weed::start("scoped") else { return };
    let file = made(&weed, "links.json");
    let (mut ann, mut bob) = (granted(&weed, "links.json", "Ann", 1), granted(&weed, "links.json", "Bob", 2));
    let pointer = ann.store.get("project.json").unwrap().unwrap();
    let (project, _) = read(&file);
    let hers = ann.labels(&project, "meow", "cat").unwrap();
    let his = bob.labels(&project, "meow", "dog").unwrap();
    ann.store.put(&segment::head_key(ann.author.labeler, ann.device.public().device()), b"{}".to_vec()).unwrap();
    assert_eq!(bob.store.get(&hers.key).unwrap().unwrap(), hers.bytes, "everybody reads all logs");
    let (project, problems) = read(&file);
    assert_eq!(problems, Vec::<String>::new());
    let both = (label_of(&project, &ann, "meow"), label_of(&project, &bob, "meow"));
    assert_eq!(both, (Some("cat".to_owned()), Some("dog".to_owned())));

    // Forged author, overwriting, other folders, a folder whose name begins alike, the owner's documents.
    ann.may_not_put(&his.key, b"gone");
    ann.may_not_put(&his.key.replace("00000001-", "00000002-"), &his.bytes);
    ann.may_not_put(&format!("log/{}x/a/b", ann.author.labeler), b"x");
    ann.may_not_put(&format!("log/{}", ann.author.labeler), b"x");
    for key in ["project.json", "members/9-x.json", "project/9-x.json", "data/x", "x"] {
        ann.may_not_put(key, &pointer);
    }
    // Nothing is deleted, neither theirs nor others'.
    for key in [&hers.key, &his.key, "project.json"] {
        assert_eq!(ann.delete(key), 403, "{key}");
    }
    // Another project in the same bucket can be neither read nor written.
    let other = made(&weed, "other.json");
    let mut there = Person::of(ann.link.clone(), 1);
    there.link.store = there.link.store.with_prefix(format!("team/{}/", other.project));
    there.store = Store::new(there.link.store.clone());
    assert!(matches!(there.store.get("project.json"), Err(StoreError::Denied { .. })));
    assert!(there.store.list("").is_err());
    there.may_not_put(&hers.key, b"x");
    // A project whose name begins alike.
    there.link.store = there.link.store.with_prefix(format!("team/{}0/", file.project));
    Person::of(there.link, 1).may_not_put(&hers.key, b"x");
    // The key's end is the store's to enforce.
    let Some(late) = with_an_ended_key(&weed, &ann) else { return };
    late.may_not_put(&hers.key, &hers.bytes);
    assert!(late.store.get("project.json").is_err());
    assert_eq!(read(&file).0.states(), project.states(), "nothing came of it");
}

#[test]
fn grt3_what_a_scoped_key_can_spoil_is_set_aside_and_told() {
    let Some(weed) = Weed::start("spoil") else { return };
    let (file, other) = (made(&weed, "links.json"), made(&weed, "other.json"));
    let (mut ann, mut bob) = (granted(&weed, "links.json", "Ann", 1), granted(&weed, "links.json", "Bob", 2));
    let (project, _) = read(&file);
    let hers = ann.labels(&project, "meow", "cat").unwrap();
    let his = bob.labels(&project, "woof", "dog").unwrap();
    let own = segment::log_prefix(ann.author.labeler, ann.device.public().device());
    let put = |name: &str, bytes: &[u8]| {
        let key = format!("{own}{name}");
        ann.store.put(&key, bytes.to_vec()).unwrap();
        key
    };
    // Bob's segment in Ann's folder, hers with another label, one of another project, one in Bob's name.
    let copied = put(his.key.rsplit_once('/').unwrap().1, &his.bytes);
    let edited: Vec<u8> = String::from_utf8(hers.bytes.clone()).unwrap().replace("\"cat\"", "\"dog\"").into_bytes();
    let edited = put("00000002-00000000000000000000000000000000.seg", &edited);
    let replayed = ann.seal(&ann.header(other.project), &[]);
    let replayed = put(replayed.key.rsplit_once('/').unwrap().1, &replayed.bytes);
    let forged =
        Header { labeler: bob.author.labeler, certificate: bob.author.certificate.clone(), ..ann.header(file.project) };
    let forged = ann.seal(&forged, &[]);
    let forged = put(forged.key.rsplit_once('/').unwrap().1, &forged.bytes);
    // Her own segment, overwritten.
    ann.store.put(&hers.key, b"{}\n".to_vec()).unwrap();
    let (project, problems) = read(&file);
    is_set_aside(&project, &copied, "another's name");
    is_set_aside(&project, &edited, "signature");
    is_set_aside(&project, &replayed, "another project");
    is_set_aside(&project, &forged, "another's name");
    is_set_aside(&project, &hers.key, "not readable");
    assert_eq!(problems.iter().filter(|line| line.contains("left out")).count(), 5, "{problems:#?}");
    assert_eq!(label_of(&project, &bob, "woof").as_deref(), Some("dog"));
}

#[test]
fn grt4_a_removed_members_later_labels_do_not_count_and_a_renewed_link_is_the_same_person() {
    let Some(weed) = Weed::start("removed") else { return };
    let file = made(&weed, "links.json");
    let (mut ann, mut bob) = (granted(&weed, "links.json", "Ann", 1), granted(&weed, "links.json", "Bob", 4));
    let (project, _) = read(&file);
    bob.labels(&project, "baa", "dog").unwrap();
    let before = ann.store.get("project.json").unwrap().unwrap();
    ann.labels(&project, "meow", "cat").unwrap();
    let again = granted(&weed, "links.json", "Ann", 3);
    assert_eq!(again.author.labeler, ann.author.labeler);
    assert_ne!(again.link.store, ann.link.store);
    let labeler = ann.author.labeler.to_string();
    accord(&weed, &["members", "end", &labeler]);
    // Her key still works, and her other device too; neither counts any more.
    ann.labels(&project, "woof", "cat").unwrap();
    let mut again = again;
    again.labels(&project, "moo", "cat").unwrap();
    let (project, problems) = read(&file);
    let labels = ["meow", "woof", "moo"].map(|text| label_of(&project, &ann, text));
    assert_eq!(labels, [Some("cat".to_owned()), None, None]);
    assert!(problems.iter().any(|line| line.starts_with("4 events left out")), "{problems:?}");
    let shown = accord(&weed, &["members", "show"]);
    assert!(shown.contains("counts up to segment 1") && shown.contains("does not count"), "{shown}");
    // The store serves the old list again: whoever wrote under the newer one gives it away.
    let header = Header { generation: project.manifest().generation, ..bob.header(file.project) };
    let sealed = bob.seal(&header, &[]);
    bob.store.put(&sealed.key, sealed.bytes).unwrap();
    let store = Store::new(of_project(&file.store, file.project));
    let newest = store.get("project.json").unwrap().unwrap();
    store.put("project.json", before).unwrap();
    let (project, problems) = read(&file);
    assert_eq!(project.rolled_back_from(), Some(header.generation));
    assert!(problems.iter().any(|line| line.contains("old version of the project")), "{problems:?}");
    store.put("project.json", newest).unwrap();
    assert_eq!(read(&file).0.rolled_back_from(), None);
}

#[test]
fn grt5_forms_write_ones_own_folders_and_the_store_refuses_everything_else() {
    let Some(weed) = Weed::start("forms") else { return };
    let file = made(&weed, "links.json");
    // Nobody may read without a key here, and such a link would be of no use.
    let line = ["grant", "Ann", "--vendor", "post", "--hours", "1"];
    let refused = refuses(&weed, &line, &[]);
    assert!(refused.contains("lets nobody in without a key") && refused.contains("s3:GetObject"), "{refused}");
    let_reader_in(&weed, &file);
    let reader = [("ACCORD_READ_KEY", "AKREADER"), ("ACCORD_READ_SECRET", "SKREADER")];
    assert!(refuses(&weed, &[&line[..4], &["--hours", "200"]].concat(), &reader).contains("at most 7 days"));
    assert!(refuses(&weed, &line, &reader[..1]).contains("both ACCORD_READ_KEY and ACCORD_READ_SECRET"));
    let told = accord_with(&weed, &line, &reader);
    assert!(told.contains("deletes nothing") && told.contains("in 5"), "{told}");
    let mut ann = person(&weed, 1);
    let (project, _) = read(&file);
    let hers = ann.labels(&project, "meow", "cat").unwrap();
    ann.store.put(&segment::head_key(ann.author.labeler, ann.device.public().device()), b"{}".to_vec()).unwrap();
    assert_eq!(ann.store.get(&hers.key).unwrap().unwrap(), hers.bytes);
    let (project, problems) = read(&file);
    assert_eq!((label_of(&project, &ann, "meow").as_deref(), problems), (Some("cat"), Vec::new()));
    // A link that was changed to send its forms elsewhere: the store looks at what was signed.
    let forged = |change: &dyn Fn(&mut S3Target)| {
        let mut link = ann.link.clone();
        let Place::S3(bucket) = &mut link.store else { panic!("it is a bucket") };
        change(bucket);
        Person::of(link, 1)
    };
    let anywhere = forged(&|bucket| bucket.forms[0].starts_with.clear());
    let sibling = hers.key.replacen(&ann.author.labeler.to_string(), &format!("{}0", ann.author.labeler), 1);
    for key in ["project.json", "log/x", "head/x/y.json", &sibling] {
        is_refused(&anywhere.store.put(key, b"x".to_vec()), key);
    }
    let elsewhere = forged(&|bucket| bucket.prefix = "team/".to_owned());
    is_refused(&elsewhere.store.put(&hers.key, b"x".to_vec()), "another project");
    // What the forms bound: size and time. (Neither the key that reads nor nobody writes.)
    let own = segment::log_prefix(ann.author.labeler, ann.device.public().device());
    is_refused(&ann.store.put(&format!("{own}large"), vec![0; 400 * 1024]), "400 KiB");
    let Place::S3(owners) = of_project(&file.store, file.project) else { panic!("it is a bucket") };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let ended = owners.post_policy(&format!("log/{}/", ann.author.labeler), 1_000, now - 7_200, now - 3_600);
    let late = forged(&|bucket| bucket.forms = vec![ended.clone()]);
    is_refused(&late.store.put(&format!("{own}late"), b"x".to_vec()), "an ended form");
    let by_key = forged(&|bucket| bucket.forms.clear());
    is_refused(&by_key.store.put(&hers.key, b"x".to_vec()), "the key that reads");
    assert_eq!(ann.delete(&hers.key), 403);
    assert_eq!(read(&file).0.states(), project.states(), "nothing came of it");
}

/// Lets the key `AKREADER` of the user `reader` read the bucket, where the server's own list of people does not: by a policy
/// of the bucket, as its owner would.
fn let_reader_in(weed: &Weed, file: &LinksFile) {
    let Place::S3(bucket) = &file.store else { panic!("it is a bucket") };
    if weed.is_ours() {
        return;
    }
    let arn = format!("arn:aws:s3:::{}", bucket.bucket);
    let policy = serde_json::json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": ["arn:aws:iam:::user/reader"] },
        "Action": ["s3:GetObject", "s3:ListBucket"],
        "Resource": [arn, format!("{arn}/*")],
    }] });
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let signed = bucket.presign_bucket("PUT", &[("policy", "")], now);
    ureq::put(signed.url).send(policy.to_string()).unwrap();
}

/// A store says no in more than one way; what counts is that it is no.
#[track_caller]
fn is_refused(result: &Result<(), StoreError>, what: &str) {
    let is_no = matches!(result, Err(StoreError::Denied { .. } | StoreError::Rejected { status: 400..=499, .. }));
    assert!(is_no || matches!(result, Err(StoreError::ClockSkew { .. })), "{what}: {result:?}");
}

/// The person with a key whose time is over: the token is signed anew by the server's own key, or one was asked for a few
/// seconds where the server makes such keys.
fn with_an_ended_key(weed: &Weed, person: &Person) -> Option<Person> {
    let mut late = person.link.clone();
    if weed.is_ours() {
        let Place::S3(bucket) = &mut late.store else { panic!("it is a bucket") };
        bucket.credentials.session_token = bucket.credentials.session_token.as_deref().map(expired);
        return Some(Person::of(late, 1));
    }
    let role = std::env::var("ACCORD_SCOPED_ROLE").unwrap_or_default();
    let line = ["grant", "Ann", "--out", "late.txt", "--hours", "0.001", "--role-arn", &role];
    if !ran(weed, &line, &[]).status.success() {
        eprintln!("NOT CHECKED: the end of a key, because this server makes none for a few seconds");
        return None;
    }
    let text = fs::read_to_string(weed.folder.join("late.txt")).unwrap();
    let late = Person::of(Link::parse(text.trim().split_once('#').unwrap().1).unwrap(), 1);
    assert!(late.store.get("project.json").is_ok(), "it held when it was made");
    wait_for_its_end();
    Some(late)
}

#[expect(clippy::disallowed_methods, reason = "the end of a key is a time, and nothing else")]
fn wait_for_its_end() {
    std::thread::sleep(std::time::Duration::from_secs(6));
}

/// The token with its end in the past, signed anew with the store's own key: what the store gets an hour later.
fn expired(token: &str) -> String {
    let parts: Vec<&str> = token.split('.').collect();
    let mut claims: serde_json::Value = serde_json::from_slice(&base64url_decode(parts[1]).unwrap()).unwrap();
    let end = claims["exp"].as_u64().unwrap();
    claims["exp"] = (end - 7_200).into();
    claims["iat"] = (end - 10_800).into();
    if claims.get("nbf").is_some() {
        claims["nbf"] = (end - 10_800).into();
    }
    let signed = format!("{}.{}", parts[0], base64url(claims.to_string().as_bytes()));
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SIGNING_KEY).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", base64url(&mac.finalize().into_bytes()))
}
