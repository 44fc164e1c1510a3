//! Signing, verifying and sealing in a browser, by the page's own code; and what that costs, where it is asked for by
//! `ACCORD_MEASURE=1 cargo test --profile wasm-page --target wasm32-unknown-unknown -p accord-platform -- --nocapture sealed`
//! (with `wasm-bindgen-test-runner` as the target's runner).
//!
//! A label is written into a segment of its own, signed by the device's key that nothing can read out, and sealed, as after
//! a slow answer; then it is opened and verified as another reader does. At last many events are, in segments of 64.

use std::collections::BTreeMap;

use accord_core::certificate::Certificate;
use accord_core::crypto::text_item_id;
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum};
use accord_core::hpke::ReadingKey;
use accord_core::ids::{EventId, ProjectId};
use accord_core::record::LabelName;
use accord_core::seal::{ContentKey, LogKeys, incoming, outgoing};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{self, Header, Sealed};
use accord_platform::{Identity, LogStore, monotonic_millis, random_bytes};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

use super::support::new_project;

const IS_MEASURED: bool = option_env!("ACCORD_MEASURE").is_some();
const N_LABELS: u64 = if IS_MEASURED { 300 } else { 3 };
const N_EVENTS: u64 = if IS_MEASURED { 100_000 } else { 200 };
const EVENTS_PER_SEGMENT: u64 = 64;

#[wasm_bindgen_test]
async fn what_is_signed_and_sealed_here_opens_and_verifies() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    let identity = Identity::load_or_create(&store).await.unwrap();
    let content = ContentKey::new([3; 32]);
    let reading = LogKeys::of_reader(ReadingKey::derive(&[4; 32]));
    let own = Some(ReadingKey::derive(&[5; 32]));
    let writer = content.clone().with_logs(LogKeys { own, ..reading.without_reading() });
    let reader = content.clone().with_logs(reading);
    measure("plain", (project, &identity), None, None).await;
    measure("sealed", (project, &identity), Some(&content), Some(&content)).await;
    measure("closed", (project, &identity), Some(&writer), Some(&reader)).await;
}

fn line(number: u64) -> String {
    let at = Millis(1_700_000_000_000 + number);
    let answer = Answer {
        item: text_item_id(&format!("text {}", number % 10_000)),
        choice: Choice::Label(LabelName::new("a label")),
        supersedes: Vec::new(),
        context: AnswerContext::plain(Stratum::Scored, at),
    };
    encode(&Event { id: EventId::new(number.to_be_bytes()), at, kind: EventKind::Answer(answer) })
}

/// Signed by the device.
async fn signed((project, identity): (ProjectId, &Identity), seq: u64, lines: &[String]) -> Sealed {
    let key = identity.public();
    let header = Header {
        project,
        generation: 1,
        labeler: key.labeler(),
        certificate: Certificate::default(),
        key,
        seq,
        prev: None,
        first: 0,
        seen: BTreeMap::new(),
    };
    let body = segment::body(&header, lines);
    let signature = identity.sign(&body).await.unwrap();
    segment::seal(&header, body, &signature)
}

async fn measure(how: &str, whose: (ProjectId, &Identity), writer: Option<&ContentKey>, reader: Option<&ContentKey>) {
    let (mut writing, mut reading) = (Vec::new(), Vec::new());
    for number in 0..N_LABELS {
        let line = line(number);
        let begun = monotonic_millis();
        let made = signed(whose, number + 1, std::slice::from_ref(&line)).await;
        let object = outgoing(writer, &random_bytes(), &made.key, &made.bytes);
        let object = object.unwrap_or_else(|| made.bytes.clone());
        writing.push(monotonic_millis() - begun);
        let begun = monotonic_millis();
        let opened = incoming(reader, &made.key, object).unwrap();
        assert!(segment::open(&made.key, &opened, whose.0).is_ok());
        reading.push(monotonic_millis() - begun);
    }
    tell(&format!("{how}: a label signed and sealed"), writing);
    tell(&format!("{how}: a label opened and verified"), reading);

    let numbers: Vec<u64> = (0..N_EVENTS).collect();
    let mut objects = Vec::new();
    for (seq, chunk) in (1..).zip(numbers.chunks(EVENTS_PER_SEGMENT as usize)) {
        let lines: Vec<String> = chunk.iter().map(|number| line(*number)).collect();
        let made = signed(whose, seq, &lines).await;
        let object = outgoing(writer, &random_bytes(), &made.key, &made.bytes);
        let object = object.unwrap_or_else(|| made.bytes.clone());
        objects.push((made.key, object));
    }
    let begun = monotonic_millis();
    let mut n_events = 0;
    for (key, object) in objects {
        let opened = incoming(reader, &key, object).unwrap();
        n_events += segment::open(&key, &opened, whose.0).unwrap().events.len();
    }
    assert_eq!(n_events as u64, N_EVENTS);
    console_log!("{how}: {N_EVENTS} events opened, verified and read in {:.0} ms", monotonic_millis() - begun);
}

fn tell(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    console_log!("{what}: median {:.2} ms, 99 % {:.2} ms, most {:.2} ms", at(0.5), at(0.99), at(1.0));
}
