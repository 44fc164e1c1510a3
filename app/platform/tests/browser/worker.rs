//! The worker's handle, with small workers written here.

use std::cell::RefCell;
use std::rc::Rc;

use accord_platform::{Scorer, WorkerError};
use accord_protocol::{DeviceWish, FromWorker, PROTOCOL_VERSION, ToWorker};
use js_sys::Array;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Blob, BlobPropertyBag, Url};

use super::support::until;

type Log = Rc<RefCell<Vec<String>>>;

const START: ToWorker = ToWorker::Start { device: DeviceWish::Cpu, gpu_lost: None };

fn spawn_script(script: &str) -> (Result<Scorer, WorkerError>, Log) {
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&script.into()), &options).unwrap();
    spawn_url(&Url::create_object_url_with_blob(&blob).unwrap())
}

fn spawn_url(url: &str) -> (Result<Scorer, WorkerError>, Log) {
    let log = Log::default();
    let note = |kind: &'static str| {
        let log = Rc::clone(&log);
        move |text: String| log.borrow_mut().push(format!("{kind} {text}"))
    };
    let (message, crash) = (note("message"), note("crash"));
    (Scorer::spawn(url, move |from| message(format!("{from:?}")), crash), log)
}

/// JavaScript that posts a message as the scorer would.
fn post(message: &FromWorker) -> String {
    format!("postMessage(new Uint8Array({:?}).buffer);", postcard::to_allocvec(message).unwrap())
}

fn ready(protocol_version: u32) -> FromWorker {
    FromWorker::Ready { protocol_version, build: "test".to_owned() }
}

fn has(log: &Log, kind: &'static str) -> impl Fn() -> bool + use<> {
    let log = Rc::clone(log);
    move || log.borrow().iter().any(|entry| entry.starts_with(kind))
}

#[wasm_bindgen_test]
async fn messages_wait_until_the_worker_listens_and_their_buffer_is_transferred() {
    // Listens late, as a wasm worker does, and answers with the bytes it got.
    let script = format!(
        "setTimeout(() => {{
             onmessage = (event) => {{
                 const text = event.data.constructor.name + ' ' + new Uint8Array(event.data).join(' ');
                 const bytes = new TextEncoder().encode(text);
                 // FromWorker::Failed, variant 5: a length and a text.
                 postMessage(new Uint8Array([5, bytes.length, ...bytes]).buffer);
             }};
             {}
         }}, 50);",
        post(&ready(PROTOCOL_VERSION))
    );
    let (scorer, log) = spawn_script(&script);
    let scorer = scorer.unwrap();
    scorer.send(&START).unwrap();
    until("the worker answers", has(&log, "message Failed")).await;
    let sent: Vec<String> = postcard::to_allocvec(&START).unwrap().iter().map(u8::to_string).collect();
    let answer = FromWorker::Failed { message: format!("ArrayBuffer {}", sent.join(" ")) };
    assert_eq!(*log.borrow(), [format!("message {:?}", ready(PROTOCOL_VERSION)), format!("message {answer:?}")]);
}

#[wasm_bindgen_test]
async fn a_worker_of_another_version_is_refused() {
    let script = post(&ready(PROTOCOL_VERSION + 1)) + &post(&ready(PROTOCOL_VERSION));
    let (scorer, log) = spawn_script(&script);
    let scorer = scorer.unwrap();
    until("it is refused", has(&log, "crash it speaks version")).await;
    assert_eq!(scorer.send(&START), Err(WorkerError::Stopped));
    assert_eq!(log.borrow().len(), 1);
}

#[wasm_bindgen_test]
async fn a_crash_is_reported_once() {
    let script =
        format!("{} onmessage = () => {{ throw new Error('out of memory'); }};", post(&ready(PROTOCOL_VERSION)));
    let (scorer, log) = spawn_script(&script);
    let scorer = scorer.unwrap();
    scorer.send(&START).unwrap();
    scorer.send(&START).unwrap();
    until("the crash is reported", has(&log, "crash")).await;
    assert!(log.borrow()[1].contains("out of memory"), "{log:?}");
    assert_eq!(scorer.send(&START), Err(WorkerError::Stopped));
    assert_eq!(log.borrow().len(), 2);
}

#[wasm_bindgen_test]
async fn a_worker_that_does_not_load_or_talks_nonsense_is_reported() {
    let (_missing, missing) = spawn_url("/no-such-worker.js");
    let (_text, text) = spawn_script("postMessage('hello');");
    let (_bytes, bytes) = spawn_script("postMessage(new Uint8Array([250, 250, 250]).buffer);");
    for log in [&missing, &text, &bytes] {
        until("it is reported", has(log, "crash")).await;
    }
}

#[wasm_bindgen_test]
async fn a_dropped_worker_is_silent() {
    let script = format!("setInterval(() => {{ {} }}, 1);", post(&ready(PROTOCOL_VERSION)));
    let (scorer, log) = spawn_script(&script);
    until("it talks", has(&log, "message")).await;
    drop(scorer);
    let n_entries = log.borrow().len();
    accord_platform::sleep(30).await;
    assert_eq!(log.borrow().len(), n_entries);
}
