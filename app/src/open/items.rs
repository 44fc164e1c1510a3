//! The items of an open project: from this device or the store to the queue and the scorer.

use std::rc::Rc;

use accord_core::client::Msg;
use accord_core::crypto::sha256;
use accord_core::ids::Digest;
use accord_core::record::{Item, Shard};
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::data_key;
use accord_platform::{now_millis, sleep};

use super::fetch;
use crate::state::{Opened, Page};
use crate::{encoders, preferences, tr};

/// Loads the shards one after the other; the first is enough to start. Missing ones are tried again.
pub(super) async fn load(page: &Rc<Page>, opened: &Rc<Opened>) {
    let shards = page.client.borrow().as_ref().map(|client| client.project().manifest().shards.clone());
    let mut pause_millis = 1000;
    for shard in shards.unwrap_or_default() {
        let bytes = loop {
            match shard_bytes(opened, &shard.sha256).await {
                Ok(bytes) => break bytes,
                Err(error) => {
                    page.note_error(error);
                    sleep(pause_millis).await;
                    pause_millis = (pause_millis * 2).min(30_000);
                }
            }
        };
        let (items, problems) = decode_shard(&bytes);
        let is_whole = problems.is_empty();
        for problem in problems {
            page.note_error(problem.to_string());
        }
        take_items(page, opened, &shard, items, is_whole);
    }
    page.ui.borrow_mut().items_loaded = true;
    page.changed();
}

/// Takes the items of a shard in. With broken lines it is not known which row of its vectors belongs to which item, so
/// then those are encoded here or stay without.
fn take_items(page: &Page, opened: &Rc<Opened>, shard: &Shard, items: Vec<Item>, is_whole: bool) {
    let before = page.client.borrow().as_ref().map_or(0, |client| client.project().items().len());
    page.receive(Msg::Items(items.clone()));
    take_up_draft(page);
    let (fresh, vectors) = {
        let client = page.client.borrow();
        let Some(client) = client.as_ref() else { return };
        let vectors = encoders::shipped(client, shard, &items, |key| opened.s3.url_of(key, encoders::URL_VALID_SECS));
        let url_of = |key: &str| opened.s3.url_of(key, encoders::URL_VALID_SECS);
        (encoders::new_items(client, before, url_of), vectors.filter(|_| is_whole))
    };
    page.scorer.add_items(fresh);
    if before == 0 {
        // The scorer loads after the first item is on screen, and the project's encoder after the first order.
        page.scorer.start();
        encoders::begin(page, opened);
    }
    if let Some(vectors) = vectors {
        page.scorer.add_vectors(vectors);
    }
}

/// Puts the item back on screen whose answer this device was left with.
fn take_up_draft(page: &Page) {
    if let Some(client) = page.client.borrow_mut().as_mut() {
        let manifest = client.project().manifest();
        let kept = preferences::latest_draft(&manifest.project.to_string()).filter(|_| !manifest.schema.is_single());
        if let Some(kept) = kept {
            client.resume(kept.item, kept.stratum, now_millis());
        }
    }
    page.measure();
    page.changed();
}

/// A part of the data: this device's copy, or the store's.
pub(crate) async fn shard_bytes(opened: &Opened, digest: &Digest) -> Result<Vec<u8>, String> {
    if let Ok(Some(bytes)) = opened.store.get_object(digest).await
        && sha256(&bytes) == *digest
    {
        return Ok(bytes);
    }
    let bytes = fetch(&opened.s3, &data_key(digest)).await?;
    if sha256(&bytes) != *digest {
        return Err(tr::page_data_changed());
    }
    // A cache: without it the part is fetched again next time.
    let _ = opened.store.put_object(digest, &bytes).await;
    Ok(bytes)
}
