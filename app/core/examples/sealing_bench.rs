//! What signing, verifying and sealing cost: `cargo run --release -p accord-core --example sealing_bench`.
//!
//! One label is sealed into a segment of its own, signed and encrypted, as after a slow answer; then 100,000 events in
//! segments of 64 are decrypted, verified and read: with the project's key, and where logs are closed. Medians and totals
//! in milliseconds.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::time::Instant;

use accord_core::certificate::Certificate;
use accord_core::crypto::SecretKey;
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum};
use accord_core::hpke::ReadingKey;
use accord_core::ids::{EventId, ItemId, ProjectId};
use accord_core::record::LabelName;

use accord_core::seal::{ContentKey, LogKeys, incoming, outgoing};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{self, Header, Sealed};

const PROJECT: ProjectId = ProjectId::new([7; 8]);
const N_EVENTS: u64 = 100_000;
const EVENTS_PER_SEGMENT: u64 = 64;
const N_LABELS: u64 = 1_000;

fn line(number: u64) -> String {
    let mut item = [0; 16];
    item[..8].copy_from_slice(&(number % 10_000).to_be_bytes());
    let context = AnswerContext {
        answered_at: Millis(1_700_000_001_000 + number),
        active_ms: 900,
        ..AnswerContext::plain(Stratum::Scored, Millis(1_700_000_000_000 + number))
    };
    let choice = Choice::Label(LabelName::new("a label"));
    let answer = Answer { item: ItemId::new(item), choice, supersedes: Vec::new(), context };
    let id = EventId::new(number.to_be_bytes());
    encode(&Event { id, at: Millis(1_700_000_001_000 + number), kind: EventKind::Answer(answer) })
}

fn sealed(key: &SecretKey, certificate: &Certificate, seq: u64, lines: &[String]) -> Sealed {
    let header = Header {
        project: PROJECT,
        generation: 1,
        labeler: SecretKey::from_seed(&[1; 32]).public().labeler(),
        certificate: certificate.clone(),
        key: key.public(),
        seq,
        prev: None,
        first: 0,
        seen: BTreeMap::new(),
    };
    let body = segment::body(&header, lines);
    let signature = key.sign(&body);
    segment::seal(&header, body, &signature)
}

fn main() {
    // A second device, so that every segment has two signatures to check.
    let (first, key) = (SecretKey::from_seed(&[1; 32]), SecretKey::from_seed(&[2; 32]));
    let certificate = Certificate::default().extended(PROJECT, first.public().labeler(), &first, &key.public());
    let content = ContentKey::new([3; 32]);
    let reading = LogKeys::of_reader(ReadingKey::derive(&[4; 32]));
    let own = Some(ReadingKey::derive(&[5; 32]));
    let writer = content.clone().with_logs(LogKeys { own, ..reading.without_reading() });
    let reader = content.clone().with_logs(reading);
    measure("sealed", (&key, &certificate), &content, &content);
    measure("closed", (&key, &certificate), &writer, &reader);
}

fn entropy(number: u64) -> [u8; 32] {
    let mut entropy = [0; 32];
    entropy[..8].copy_from_slice(&number.to_be_bytes());
    entropy
}

fn measure(how: &str, (key, certificate): (&SecretKey, &Certificate), writer: &ContentKey, reader: &ContentKey) {
    let put = |number: u64, segment: &Sealed| {
        outgoing(Some(writer), &entropy(number), &segment.key, &segment.bytes).expect("it is sealed")
    };
    let mut times: Vec<f64> = (0..N_LABELS)
        .map(|number| {
            let line = line(number);
            let started = Instant::now();
            let segment = sealed(key, certificate, number + 1, std::slice::from_ref(&line));
            let object = put(number, &segment);
            assert!(object.len() > segment.bytes.len());
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{how}: a label sealed into a segment, signed, encrypted: median {:.3} ms, 99 % {:.3} ms",
        at(0.5),
        at(0.99)
    );

    let numbers: Vec<u64> = (0..N_EVENTS).collect();
    let mut n_bytes = 0;
    let objects: Vec<(String, Vec<u8>)> = (1..)
        .zip(numbers.chunks(EVENTS_PER_SEGMENT as usize))
        .map(|(seq, chunk)| {
            let lines: Vec<String> = chunk.iter().map(|number| line(*number)).collect();
            let segment = sealed(key, certificate, seq, &lines);
            n_bytes += segment.bytes.len();
            let object = put(seq, &segment);
            (segment.key, object)
        })
        .collect();
    let started = Instant::now();
    let open = |(name, bytes): (String, Vec<u8>)| {
        let opened = incoming(Some(reader), &name, bytes).expect("it opens");
        (name, opened)
    };
    let n_segments = objects.len();
    let opened: Vec<(String, Vec<u8>)> = objects.into_iter().map(open).collect();
    let decrypted = started.elapsed();
    let n_events: usize =
        opened.iter().map(|(name, bytes)| segment::open(name, bytes, PROJECT).expect("it verifies").events.len()).sum();
    let total = started.elapsed();
    println!(
        "{how}: {n_events} events in {} segments, {:.1} MB: decrypted in {:.0} ms, verified and read in {:.0} ms more, {:.0} ms in all",
        n_segments,
        n_bytes as f64 / 1e6,
        decrypted.as_secs_f64() * 1e3,
        (total - decrypted).as_secs_f64() * 1e3,
        total.as_secs_f64() * 1e3
    );
}
