//! Items on their way into the store: a window of them is shuffled, cut into shards and written, then the next.

use std::collections::HashSet;

use accord_core::crypto::{base64url, sha256};
use accord_core::ids::ItemId;
use accord_core::making::ITEMS_PER_SHARD;
use accord_core::record::{Item, Shard};
use accord_core::rng::{SplitMix64, stable_hash};
use accord_core::wire::item::{decode_shard, encode_salted_shard, encode_shard};
use accord_core::wire::manifest::data_key;
use accord_formats::MAX_ITEMS;
use anyhow::{Context as _, ensure};

use crate::client::Store;
use crate::generation::Owned;
use crate::new::random;

/// Items that are held at once, and shuffled among each other.
const WINDOW: usize = 25_000;
/// Shards that are fetched at once to learn which items there are.
const SHARDS_AT_ONCE: usize = 32;

/// What was taken so far.
pub(super) struct Appended {
    store: Store,
    is_sealed: bool,
    rng: SplitMix64,
    /// The ids of the project's items; all that is kept of them.
    known: HashSet<ItemId>,
    n_known: usize,
    window: Vec<Item>,
    shards: Vec<Shard>,
    n_items: usize,
    /// Why nothing more is written: whoever hands over items cannot be told.
    failure: Option<anyhow::Error>,
}

impl Appended {
    /// Begins; reads which items the project has.
    pub(super) fn new(store: Store, owned: &Owned) -> anyhow::Result<Self> {
        let keys: Vec<String> = owned.manifest.shards.iter().map(|shard| data_key(&shard.sha256)).collect();
        let mut known = HashSet::new();
        for keys in keys.chunks(SHARDS_AT_ONCE) {
            for (key, fetched) in keys.iter().zip(store.get_all(keys)) {
                let missing = || format!("{key} is missing, so that the project's items cannot be told from new ones");
                known.extend(decode_shard(&fetched?.with_context(missing)?).0.into_iter().map(|item| item.id));
            }
        }
        let manifest = &owned.manifest;
        let seed = stable_hash(&[b"append", manifest.project.as_bytes(), &manifest.generation.to_be_bytes()]);
        Ok(Self {
            store,
            is_sealed: owned.file.store.content_key().is_some(),
            rng: SplitMix64::new(seed),
            n_known: known.len(),
            known,
            window: Vec::new(),
            shards: Vec::new(),
            n_items: 0,
            failure: None,
        })
    }

    /// How many items the project had.
    pub(super) const fn n_known(&self) -> usize {
        self.n_known
    }

    pub(super) const fn known(&self) -> &HashSet<ItemId> {
        &self.known
    }

    /// Whether the project has an item.
    pub(super) fn has(&self, item: &ItemId) -> bool {
        self.known.contains(item)
    }

    /// The ids, for whoever looks them up while items are handed over.
    pub(super) fn take_known(&mut self) -> HashSet<ItemId> {
        std::mem::take(&mut self.known)
    }

    pub(super) const fn store(&self) -> &Store {
        &self.store
    }

    /// Refuses more items than a project holds.
    pub(super) fn has_room_for(&self, n_items: usize) -> anyhow::Result<()> {
        let n = self.n_known + n_items;
        ensure!(n <= MAX_ITEMS, "the project would have {n} items; the limit is {MAX_ITEMS}");
        Ok(())
    }

    /// Takes an item that is new.
    pub(super) fn push(&mut self, item: Item) {
        self.window.push(item);
        self.n_items += 1;
        if self.window.len() == WINDOW {
            self.flush();
        }
    }

    /// Writes what is held; the shards, and how many items they hold.
    pub(super) fn done(mut self) -> anyhow::Result<(Vec<Shard>, usize)> {
        self.flush();
        match self.failure {
            Some(failure) => Err(failure.context("the items could not be written; the project is as it was")),
            None => Ok((self.shards, self.n_items)),
        }
    }

    fn flush(&mut self) {
        let mut items = std::mem::take(&mut self.window);
        for idx in (1..items.len()).rev() {
            let other = usize::try_from(self.rng.below(idx as u64 + 1)).unwrap_or(idx);
            items.swap(idx, other);
        }
        if self.failure.is_none() {
            let written = self
                .has_room_for(self.n_items)
                .and_then(|()| items.chunks(ITEMS_PER_SHARD).try_for_each(|part| self.write(part)));
            self.failure = written.err();
        }
    }

    fn write(&mut self, items: &[Item]) -> anyhow::Result<()> {
        let bytes =
            if self.is_sealed { encode_salted_shard(items, &base64url(&random::<16>()?)) } else { encode_shard(items) };
        let sha256 = sha256(&bytes);
        let n_items = u32::try_from(items.len()).context("a shard has too many items")?;
        self.shards.push(Shard { sha256, n_items, n_bytes: bytes.len() as u64, embeddings: None });
        self.store.put(&data_key(&sha256), bytes)?;
        Ok(())
    }
}
