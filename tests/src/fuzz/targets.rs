//! The decoders of the core, each as a function of bytes.
//!
//! What is signed is signed anew after each change: behind a signature that nobody can make, a decoder would never be
//! reached, and it has to hold against admitted people too.

use std::collections::BTreeMap;
use std::fs;

use accord_core::crypto::{SecretKey, sha256};
use accord_core::export;
use accord_core::place::{HttpAnswer, Listing, Login, Place, Step, WebTarget};
use accord_core::s3::{Credentials, S3Target, Style, parse_http_date};
use accord_core::store::{ListPage, StoreError, StoreReply, StoreRequest};
use accord_core::testkit::{self, PROJECT};
use accord_core::wire::bundle::unbundle;
use accord_core::wire::event as event_wire;
use accord_core::wire::item::{decode_shard, encode_shard};
use accord_core::wire::link::{JoinRecord, Link};
use accord_core::wire::manifest::{decode_manifest, decode_members, decode_pointer, encode_manifest, encode_members};
use accord_core::wire::segment::{self, Header};
use accord_core::wire::snapshot::{self, SnapshotKey};
use accord_core::wire::{attach_signature, split_signature};

use super::{Target, Verdict, brought, imports, weights};
use crate::paths;

/// All decoders of bytes from outside.
pub const TARGETS: [Target; 26] = [
    Target { name: "segment", feed: segment, samples: segment_samples },
    Target { name: "segment-raw", feed: segment_raw, samples: || golden(&["segment-1.seg"]) },
    Target { name: "snapshot", feed: snapshot, samples: snapshot_samples },
    Target { name: "bundle", feed: bundle, samples: || golden(&["segment-1.seg"]) },
    Target { name: "event", feed: event, samples: event_samples },
    Target { name: "manifest", feed: manifest, samples: manifest_samples },
    Target { name: "members", feed: members, samples: || first_lines(&["members-1.json"]) },
    Target { name: "pointer", feed: pointer, samples: || golden(&["pointer-1.json"]) },
    Target { name: "link", feed: link, samples: link_samples },
    Target { name: "shard", feed: shard, samples: || golden(&["shard-1.jsonl"]) },
    Target { name: "store-answer", feed: store_answer, samples: store_answer_samples },
    Target { name: "report", feed: imports::report, samples: || golden(&["report-1.json"]) },
    Target { name: "items-table", feed: imports::table, samples: imports::table_samples },
    Target {
        name: "known-answers",
        feed: imports::known_answers,
        samples: || vec![b"text,label,why\n\"a, b\",x,\ntext 1,y,because\n".to_vec()],
    },
    Target {
        name: "answers-table",
        feed: imports::answers,
        samples: || vec![b"task,worker,label\nt1,w1,a\nt1,w2,b\nt2,w1,2\n".to_vec()],
    },
    Target { name: "store-url", feed: imports::store_url, samples: imports::store_url_samples },
    Target { name: "picture", feed: imports::picture, samples: imports::picture_samples },
    Target { name: "vectors", feed: imports::vectors, samples: imports::vectors_samples },
    Target { name: "npy", feed: weights::npy, samples: weights::npy_samples },
    Target { name: "safetensors", feed: weights::safetensors, samples: weights::safetensors_samples },
    Target { name: "tokenizer", feed: weights::tokenizer, samples: weights::tokenizer_samples },
    Target { name: "encoder-config", feed: weights::config, samples: weights::config_samples },
    Target { name: "brought", feed: brought::file, samples: brought::samples },
    Target { name: "label-config", feed: brought::config, samples: brought::config_samples },
    Target { name: "zip", feed: brought::zip, samples: brought::zip_samples },
    Target { name: "torch-pickle", feed: weights::torch_pickle, samples: weights::torch_samples },
];

fn owner() -> SecretKey {
    SecretKey::from_seed(&[1; 32])
}

pub(super) fn golden(names: &[&str]) -> Vec<Vec<u8>> {
    let folder = paths::root().join("app/core/golden");
    names.iter().filter_map(|name| fs::read(folder.join(name)).ok()).collect()
}

/// Documents without their signatures.
fn first_lines(names: &[&str]) -> Vec<Vec<u8>> {
    let line = |bytes: Vec<u8>| bytes.split_inclusive(|byte| *byte == b'\n').next().map(<[u8]>::to_vec);
    golden(names).into_iter().filter_map(line).collect()
}

pub(super) fn refused(why: impl ToString) -> Verdict {
    Verdict::Refused(why.to_string())
}

/// Taken, if what it was taken for is `equal` after it was written and read.
fn taken_if(equal: bool, what: &str) -> Verdict {
    if equal { Verdict::Taken } else { Verdict::Broken(format!("{what} is not what it was once written and read")) }
}

fn event_samples() -> Vec<Vec<u8>> {
    let files = golden(&["events-1.jsonl", "events-2.jsonl", "events-2-practice.jsonl", "events-3-review.jsonl"]);
    files
        .iter()
        .flat_map(|file| file.split(|byte| *byte == b'\n'))
        .filter(|line| !line.is_empty())
        .map(<[u8]>::to_vec)
        .collect()
}

fn event(bytes: &[u8]) -> Verdict {
    match event_wire::decode(&String::from_utf8_lossy(bytes)) {
        Ok(event) => taken_if(event_wire::decode(&event_wire::encode(&event)).as_ref() == Ok(&event), "an event"),
        Err(why) => refused(why),
    }
}

fn segment_samples() -> Vec<Vec<u8>> {
    let public = testkit::device_key(1).public();
    let header = Header {
        certificate: accord_core::certificate::Certificate::default(),
        project: PROJECT,
        generation: 1,
        labeler: public.labeler(),
        key: public,
        seq: 2,
        prev: Some(sha256(b"before")),
        first: 3,
        seen: BTreeMap::from([(testkit::device_key(2).public().device(), (4, sha256(b"seen")))]),
    };
    let lines: Vec<String> = event_samples().iter().map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    let few = |n: usize| segment::body(&header, lines.get(..n.min(lines.len())).unwrap_or_default());
    let one = |line: &String| segment::body(&header, std::slice::from_ref(line));
    lines.iter().map(one).chain([few(0), few(3), few(lines.len())]).collect()
}

/// A body that its writer signs, under the name that follows from it: what an admitted person can put.
fn segment(bytes: &[u8]) -> Verdict {
    let key = testkit::device_key(1);
    let public = key.public();
    let signed = attach_signature(bytes.to_vec(), &key.sign(bytes));
    let name = name_of(&signed);
    match segment::open(&name, &signed, PROJECT) {
        Ok(opened) => {
            // Whatever it says, the state can be made, looked at and written.
            let mut project = testkit::project(3);
            let hello = testkit::hello(&project, &key, accord_core::record::Role::Labeler, 9);
            project.apply(public.device(), public.labeler(), hello);
            project.admit(&name, Ok(opened));
            let _: Vec<_> = project.logs().values().map(|log| log.faults()).collect();
            let _ = (project.lessons(), export::labels(&project).to_csv(), export::items(&project).to_jsonl());
            Verdict::Taken
        }
        Err(why) => refused(why),
    }
}

/// Snapshots without their signatures.
fn snapshot_samples() -> Vec<Vec<u8>> {
    let body = |bytes: Vec<u8>| split_signature("it", &bytes).ok().map(|(signed, _)| signed.to_vec());
    let empty = snapshot::make(PROJECT, 1, Vec::new(), &owner()).bytes;
    golden(&["snapshot-1.seg"]).into_iter().chain([empty]).filter_map(body).collect()
}

/// A snapshot that the owner signs, under the name that follows from it.
fn snapshot(bytes: &[u8]) -> Verdict {
    let signed = attach_signature(bytes.to_vec(), &owner().sign(bytes));
    let first_line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let header: serde_json::Value = serde_json::from_slice(first_line).unwrap_or_default();
    let generation = header.get("gen").and_then(serde_json::Value::as_u64).unwrap_or_default();
    let place = SnapshotKey { owner: owner().public().labeler(), generation, digest: sha256(&signed) };
    let opened = match snapshot::open(&place.object_key(), &signed, PROJECT, &owner().public()) {
        Ok(opened) => opened,
        Err(why) => return refused(why),
    };
    let mut project = testkit::project(3);
    project.restore(&place.object_key(), Ok(&opened));
    let _ = (project.lessons(), export::labels(&project).to_csv());
    let again = snapshot::make(PROJECT, generation, opened.extracts().collect(), &owner());
    let again = snapshot::open(&again.key, &again.bytes, PROJECT, &owner().public());
    let is_equal =
        |again: &snapshot::Snapshot| again.extracts().map(|it| it.events).eq(opened.extracts().map(|it| it.events));
    taken_if(again.is_ok_and(|again| is_equal(&again)), "a snapshot")
}

/// The name under which the store would hold a segment, by what its first line says.
fn name_of(bytes: &[u8]) -> String {
    let first_line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let header: serde_json::Value = serde_json::from_slice(first_line).unwrap_or_default();
    let text = |name: &str| header.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
    let seq = header.get("seq").and_then(serde_json::Value::as_u64).unwrap_or_default();
    let hash32: String = sha256(bytes).to_string().chars().take(32).collect();
    format!("log/{}/{}/{seq:08}-{hash32}.seg", text("labeler"), text("device"))
}

/// Bytes as they lie in the store: only those that were signed are taken.
fn segment_raw(bytes: &[u8]) -> Verdict {
    let good = golden(&["segment-1.seg"]);
    let _ = split_signature("it", bytes);
    match segment::open(&name_of(bytes), bytes, PROJECT) {
        Ok(_) if good.first().is_none_or(|good| good != bytes) => {
            Verdict::Broken("bytes that nobody signed are taken".to_owned())
        }
        Ok(_) => Verdict::Taken,
        Err(why) => refused(why),
    }
}

/// A file that somebody brought: no byte of it is in two pieces, and none is in a piece that was not in the file.
fn bundle(bytes: &[u8]) -> Verdict {
    let found = unbundle(bytes);
    let n_bytes: usize = found.segments.iter().map(|(_, piece)| piece.len()).sum();
    let is_within = |piece: &[u8]| bytes.windows(piece.len().max(1)).any(|it| it == piece);
    if n_bytes > bytes.len() || found.segments.iter().any(|(_, piece)| !is_within(piece)) {
        return Verdict::Broken("a piece is not in the file".to_owned());
    }
    match found.segments.iter().find(|(key, piece)| segment::open(key, piece, PROJECT).is_ok()) {
        Some((_, piece)) if golden(&["segment-1.seg"]).contains(piece) => Verdict::Taken,
        Some(_) => Verdict::Broken("bytes that nobody signed are taken".to_owned()),
        None => refused(format!("{} pieces, {} loose lines", found.segments.len(), found.n_loose)),
    }
}

fn manifest_samples() -> Vec<Vec<u8>> {
    let names = ["manifest-1.json", "manifest-2-bert.json", "manifest-2-shipped.json"];
    first_lines(&[&names[..], &["manifest-3-checks.json", "manifest-3-policy.json", "manifest-4-policy.json"]].concat())
}

fn manifest(bytes: &[u8]) -> Verdict {
    let owner = owner();
    let read = |bytes: &[u8]| decode_manifest(bytes, &sha256(bytes), &owner.public());
    match read(&attach_signature(bytes.to_vec(), &owner.sign(bytes))) {
        Ok(manifest) => {
            // An encoder of an unknown kind is written without its particulars, so the second writing counts.
            let written = encode_manifest(&manifest, &owner);
            taken_if(read(&written).map(|again| encode_manifest(&again, &owner)) == Ok(written), "a manifest")
        }
        Err(why) => refused(why),
    }
}

fn members(bytes: &[u8]) -> Verdict {
    let owner = owner();
    let read = |bytes: &[u8]| decode_members(bytes, &sha256(bytes), &owner.public());
    match read(&attach_signature(bytes.to_vec(), &owner.sign(bytes))) {
        Ok(members) => taken_if(read(&encode_members(&members, &owner)).as_ref() == Ok(&members), "a members list"),
        Err(why) => refused(why),
    }
}

fn pointer(bytes: &[u8]) -> Verdict {
    match decode_pointer(bytes, PROJECT, Some(&owner().public())) {
        Ok(_) => Verdict::Taken,
        Err(why) => refused(why),
    }
}

fn link_samples() -> Vec<Vec<u8>> {
    let links = golden(&["link-1.txt", "link-2-post.txt", "link-2-dav.txt", "link-2-static.txt"]);
    let json = links
        .iter()
        .filter_map(|text| Some(Link::parse(std::str::from_utf8(text).ok()?.trim()).ok()?.to_json().into_bytes()));
    json.chain(links.clone()).collect()
}

/// As JSON, as a fragment, and as what a device keeps.
fn link(bytes: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(bytes);
    let _ = JoinRecord::from_json(&text);
    match Link::from_json(&text).or_else(|_| Link::parse(&text)) {
        Ok(link) => {
            let again = Link::parse(&link.fragment()).map(|again| again.to_json());
            taken_if(again == Ok(link.to_json()), "a link")
        }
        Err(why) => refused(why),
    }
}

fn shard(bytes: &[u8]) -> Verdict {
    let (items, problems) = decode_shard(bytes);
    if decode_shard(&encode_shard(&items)) != (items, Vec::new()) {
        return Verdict::Broken("a shard is not what it was once written and read".to_owned());
    }
    problems.first().map_or(Verdict::Taken, refused)
}

fn store_answer_samples() -> Vec<Vec<u8>> {
    let list = "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>false\
        </IsTruncated><Contents><Key>p/log/a</Key><ETag>&quot;x&quot;</ETag><Size>12</Size></Contents></ListBucketResult>";
    let error = "<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2026-01-02T03:04:05Z</ServerTime></Error>";
    let folder = "<multistatus xmlns=\"DAV:\"><response><href>/p/log/a%20b</href><propstat><prop><resourcetype/>\
        <getcontentlength>3</getcontentlength></prop></propstat></response><response><href>/p/log/c/</href><propstat><prop>\
        <resourcetype><collection/></resourcetype></prop></propstat></response></multistatus>";
    vec![
        [b"\x08", folder.as_bytes()].concat(),
        b"\x0e[{\"name\":\"a\",\"type\":\"file\",\"mtime\":\"x\",\"size\":3},{\"name\":\"b\",\"type\":\"directory\"}]"
            .to_vec(),
        b"\x15{\"v\":1,\"objects\":[{\"key\":\"log/a\",\"bytes\":3,\"etag\":\"x\"}]}".to_vec(),
        [b"\0", list.as_bytes()].concat(),
        [b"\x03", error.as_bytes()].concat(),
        b"\x05Sun, 06 Nov 1994 08:49:37 GMT".to_vec(),
    ]
}

/// The first byte chooses the status and the kind of store; the rest is the body, and the headers.
fn store_answer(bytes: &[u8]) -> Verdict {
    let Some((choice, body)) = bytes.split_first() else { return refused("nothing") };
    let status = [200, 207, 301, 403, 404, 429, 503].get(usize::from(choice % 7)).copied().unwrap_or(200);
    let place = match choice / 7 % 4 {
        0 => Place::S3(bucket()),
        1 => folder(Listing::Propfind),
        2 => folder(Listing::Autoindex),
        _ => folder(Listing::IndexFile),
    };
    let text = String::from_utf8_lossy(body);
    let _ = parse_http_date(&text);
    let request = StoreRequest::List { prefix: "log/".to_owned(), start_after: None };
    let answer = || HttpAnswer {
        status,
        body: body.to_vec(),
        server_date: Some(&text),
        retry_after: Some(&text),
        now_unix_secs: 1_700_000_000,
    };
    let (mut exchange, mut step) = place.begin(&request, 1_700_000_000);
    // A server that names ever new folders is asked on and on, up to a limit.
    for _ in 0..50 {
        match step {
            Step::Done(Err(why @ StoreError::Rejected { .. })) => return refused(why),
            Step::Done(Ok(StoreReply::Listed(page))) if !is_list(&page, "log/") => {
                return Verdict::Broken("a list has keys of elsewhere".to_owned());
            }
            Step::Done(_) => return Verdict::Taken,
            Step::Send(_) => step = exchange.answered(answer()),
        }
    }
    Verdict::Taken
}

fn is_list(page: &ListPage, prefix: &str) -> bool {
    page.objects.iter().all(|object| object.key.starts_with(prefix))
}

fn bucket() -> S3Target {
    S3Target {
        content_key: None,
        endpoint: "http://localhost".to_owned(),
        bucket: "b".to_owned(),
        style: Style::Path,
        prefix: "p/".to_owned(),
        region: "r".to_owned(),
        credentials: Credentials::anonymous(),
        forms: Vec::new(),
    }
}

fn folder(listing: Listing) -> Place {
    let (root, prefix) = ("http://localhost/".to_owned(), "p/".to_owned());
    Place::Web(WebTarget { root, prefix, login: Login::Nobody, listing, writes: true, content_key: None })
}
