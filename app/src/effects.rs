//! Carries out the domain's effects with the browser, and reports back.

use std::rc::Rc;

use accord_core::client::{Effect, Msg, SaveState, StoredSegment};
use accord_core::ids::{Digest, EventId};
use accord_core::store::{StoreError, StoreRequest};
use accord_core::sync::RequestId;
use accord_core::wire::segment::Sealed;
use accord_platform::{SealedBytes, SegmentState, StorageError, painted, spawn};

use crate::in_words::InWords as _;
use crate::state::{Opened, Page};

impl Page {
    /// Runs effects in their order; each reports by itself.
    pub fn run(&self, effects: Vec<Effect>) {
        let Some(page) = self.handle() else { return };
        let Some(opened) = self.opened.borrow().clone() else { return };
        for effect in effects {
            let (page, opened) = (Rc::clone(&page), Rc::clone(&opened));
            match effect {
                // After what was pressed is on screen: what the scorer learns from takes a look at all answers.
                Effect::Rank => spawn(async move {
                    painted().await;
                    if let Some(client) = &*page.client.borrow() {
                        page.scorer.rank(client);
                    }
                }),
                Effect::Persist { lines } => spawn(async move { page.persist(&opened, lines).await }),
                Effect::Reload => spawn(async move { page.reload(&opened).await }),
                Effect::ReadPending => spawn(async move { page.read_other_tab(&opened).await }),
                Effect::Sign { body } => spawn(async move { page.sign(&opened, &body).await }),
                Effect::Commit { expected, through_ctr, seq, segment } => {
                    spawn(async move { page.commit(&opened, expected, through_ctr, seq, segment).await });
                }
                Effect::Mark { key, state } => {
                    spawn(async move { page.check(opened.store.mark(&key, segment_state(state)).await) });
                }
                Effect::Keep { key, bytes } => {
                    spawn(async move { page.check(opened.store.put_fetched(&[(key, bytes)]).await) });
                }
                Effect::Store { id, request } => spawn(async move { page.ask_store(&opened, id, request).await }),
            }
        }
    }

    async fn persist(&self, opened: &Opened, lines: Vec<(EventId, String)>) {
        let (ids, texts): (Vec<EventId>, Vec<String>) = lines.into_iter().unzip();
        match opened.store.append(&texts).await {
            Ok(range) => {
                self.receive(Msg::Persisted { ids, first_ctr: range.start });
                opened.tabs.hint();
            }
            Err(error) => {
                self.note_error(error.in_words());
                self.receive(Msg::PersistFailed { ids, why: error.in_words() });
            }
        }
    }

    /// Reads this device's own log again.
    pub async fn reload(&self, opened: &Opened) {
        match opened.store.load().await {
            Ok(loaded) => {
                let segments = loaded.segments.into_iter().map(stored_segment).collect();
                let head = loaded.head.map(|head| (head.seq, head.digest));
                self.receive(Msg::Loaded { head, pending: loaded.pending, segments });
            }
            Err(error) => self.note_error(error.in_words()),
        }
    }

    /// Reads what another tab of this profile wrote.
    pub async fn read_other_tab(&self, opened: &Opened) {
        // From the beginning: this tab's own numbers may lie beyond another's that it has not read.
        match opened.store.pending_after(None).await {
            Ok(lines) => self.receive(Msg::OtherTab { lines }),
            Err(error) => self.note_error(error.in_words()),
        }
    }

    async fn sign(&self, opened: &Opened, body: &[u8]) {
        let signature = opened.identity.sign(body).await;
        if let Err(error) = &signature {
            self.note_error(error.in_words());
        }
        self.receive(Msg::Signed(signature.ok()));
    }

    async fn commit(&self, opened: &Opened, expected: Option<Digest>, through_ctr: u64, seq: u64, segment: Sealed) {
        let sealed = SealedBytes { key: segment.key, seq, digest: segment.digest, bytes: segment.bytes };
        let stored = opened.store.seal(expected, through_ctr, &sealed).await;
        if let Err(error) = &stored {
            self.note_error(error.in_words());
        }
        self.receive(Msg::Committed(stored.unwrap_or(false)));
        opened.tabs.hint();
    }

    async fn ask_store(&self, opened: &Opened, id: RequestId, request: StoreRequest) {
        let result = opened.s3.execute(request).await;
        match &result {
            // Being offline is a state the page shows, not an error to list.
            Err(StoreError::Unreachable) | Ok(_) => {}
            Err(error) => self.note_error(error.in_words()),
        }
        self.receive(Msg::StoreDone { id, result });
    }

    fn check<T>(&self, result: Result<T, StorageError>) {
        if let Err(error) = result {
            self.note_error(error.in_words());
        }
    }
}

fn stored_segment(stored: accord_platform::StoredSegment) -> StoredSegment {
    let state = match stored.state {
        SegmentState::Sealed => SaveState::Saved,
        SegmentState::Sent => SaveState::Sent,
        SegmentState::Synced | SegmentState::Fetched => SaveState::Synced,
    };
    StoredSegment { key: stored.key, bytes: stored.bytes, state }
}

const fn segment_state(state: SaveState) -> SegmentState {
    match state {
        SaveState::Saving | SaveState::Saved => SegmentState::Sealed,
        SaveState::Sent => SegmentState::Sent,
        SaveState::Synced => SegmentState::Synced,
    }
}
