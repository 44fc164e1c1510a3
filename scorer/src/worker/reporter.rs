//! Tells the page how the better encoder stands, often enough to follow and seldom enough not to be in its way.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use accord_protocol::{EncoderReport, EncoderState, FromWorker};
use wasm_bindgen_futures::spawn_local;

use super::post;
use crate::host::{memory_bytes, now_millis, sleep};

/// Between two reports.
const PAUSE_MILLIS: u32 = 250;

/// The latest report, and when one was sent.
pub(super) struct Reporter {
    report: RefCell<EncoderReport>,
    sent_at: Cell<f64>,
    is_waiting: Cell<bool>,
}

impl Default for Reporter {
    fn default() -> Self {
        let report = EncoderReport {
            id: String::new(),
            name: String::new(),
            state: EncoderState::Queued,
            device: None,
            n_from_cache: 0,
            n_embedded: 0,
            n_unusable: 0,
            downloaded_bytes: 0,
            cache_bytes: 0,
            weights_bytes: 0,
            loss: 0.0,
            memory_bytes: 0,
            notes: Vec::new(),
        };
        Self { report: RefCell::new(report), sent_at: Cell::new(f64::NEG_INFINITY), is_waiting: Cell::new(false) }
    }
}

impl Reporter {
    /// Changes the report; the page hears of it now or, after a recent one, a moment later.
    pub(super) fn update(self: &Rc<Self>, change: impl FnOnce(&mut EncoderReport)) {
        change(&mut self.report.borrow_mut());
        if self.is_waiting.get() {
            return;
        }
        if now_millis() - self.sent_at.get() >= f64::from(PAUSE_MILLIS) {
            self.send();
            return;
        }
        self.is_waiting.set(true);
        let reporter = Rc::clone(self);
        spawn_local(async move {
            sleep(PAUSE_MILLIS).await;
            reporter.is_waiting.set(false);
            reporter.send();
        });
    }

    /// Adds a note, once.
    pub(super) fn note(self: &Rc<Self>, note: &str) {
        self.update(|report| {
            if report.notes.iter().all(|known| known != note) {
                report.notes.push(note.to_owned());
            }
        });
    }

    fn send(&self) {
        self.sent_at.set(now_millis());
        let mut report = self.report.borrow_mut();
        report.memory_bytes = memory_bytes();
        post(&FromWorker::Encoder(report.clone()));
    }
}
