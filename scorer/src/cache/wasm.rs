//! The cache's database.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{Error, OpenDbError};
use indexed_db_futures::prelude::{Build as _, BuildPrimitive as _, QuerySource as _};
use indexed_db_futures::transaction::TransactionMode;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};

use super::LIMIT_BYTES;
use super::block::{self, Block};
use super::evict::{BlockKey, to_evict};
use crate::host::{unix_millis, with_timeout};

const NAME: &str = "accord-vectors";
const BLOCKS: &str = "blocks";
const USED: &str = "used";
const OPEN_LIMIT_MILLIS: i32 = 10_000;

/// Kept vectors of all encoders and projects of this origin.
#[derive(Debug)]
pub struct VectorCache {
    database: Database,
    blocks: RefCell<Vec<BlockKey>>,
    used_at: RefCell<BTreeMap<String, f64>>,
    limit_bytes: Cell<u64>,
    last_seq: Cell<u64>,
}

impl VectorCache {
    /// Opens it; nothing where the browser keeps no data.
    pub async fn open() -> Option<Self> {
        let opened = with_timeout(open_database(), OPEN_LIMIT_MILLIS).await?.ok()?;
        let (keys, used_at) = load(&opened).await.ok()?;
        Some(Self {
            database: opened,
            blocks: RefCell::new(keys),
            used_at: RefCell::new(used_at),
            limit_bytes: Cell::new(LIMIT_BYTES),
            last_seq: Cell::new(0),
        })
    }

    /// How many bytes all blocks have.
    pub fn n_bytes(&self) -> u64 {
        self.blocks.borrow().iter().map(|block| block.n_bytes).sum()
    }

    /// The blocks of an encoder, oldest first; notes that they were used now.
    pub async fn of_encoder(&self, encoder: &str) -> Vec<BlockKey> {
        // Without the note they would only be evicted earlier than they should.
        let _ = self.note_use(encoder).await;
        self.blocks.borrow().iter().filter(|block| block.encoder == encoder).cloned().collect()
    }

    /// Reads blocks, in one go; damaged ones are deleted and left out.
    pub async fn read(&self, keys: &[BlockKey], dim: usize) -> Vec<(BlockKey, Block)> {
        let values = self.values(keys).await.unwrap_or_default();
        let (mut blocks, mut damaged) = (Vec::new(), Vec::new());
        for (key, value) in keys.iter().zip(values) {
            let bytes = value.and_then(|value| value.dyn_into::<Uint8Array>().ok());
            match bytes.and_then(|bytes| block::decode(&bytes.to_vec(), dim)) {
                Some(block) => blocks.push((key.clone(), block)),
                None => damaged.push(key.clone()),
            }
        }
        if !damaged.is_empty() {
            let _ = self.delete(&damaged).await;
        }
        blocks
    }

    async fn values(&self, keys: &[BlockKey]) -> Result<Vec<Option<JsValue>>, Error> {
        let transaction = self.database.transaction([BLOCKS]).with_mode(TransactionMode::Readonly).build()?;
        let store = transaction.object_store(BLOCKS)?;
        let mut requests = Vec::with_capacity(keys.len());
        for key in keys {
            let key = KeyRange::Only(JsValue::from(key.to_text()));
            requests.push(store.get::<JsValue, JsValue, _>(key).primitive()?);
        }
        let mut values = Vec::with_capacity(keys.len());
        for request in requests {
            values.push(request.await?);
        }
        Ok(values)
    }

    /// Keeps a block. Where the browser's space is used up, less is kept from then on. Says whether it was kept.
    pub async fn write(&self, encoder: &str, block: &Block) -> bool {
        let Some(bytes) = block::encode(block) else { return false };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "microseconds since 1970 fit")]
        let now = (unix_millis() * 1e3) as u64;
        // Time, so that two tabs do not take one number.
        let seq = now.max(self.last_seq.get() + 1);
        self.last_seq.set(seq);
        let key = BlockKey { encoder: encoder.to_owned(), seq, n_bytes: bytes.len() as u64 };
        for _ in 0..2 {
            if self.shrink_to(self.limit_bytes.get().saturating_sub(key.n_bytes)).await.is_ok()
                && self.put(&key, &bytes).await.is_ok()
            {
                self.blocks.borrow_mut().push(key);
                return true;
            }
            // Out of space, most likely: what is kept is halved, and stays that small.
            self.limit_bytes.set(self.n_bytes() / 2);
        }
        false
    }

    /// Deletes everything; says whether that worked.
    pub async fn clear(&self) -> bool {
        let all = self.blocks.borrow().clone();
        self.delete(&all).await.is_ok()
    }

    async fn put(&self, key: &BlockKey, bytes: &[u8]) -> Result<(), Error> {
        let transaction = self.database.transaction([BLOCKS]).with_mode(TransactionMode::Readwrite).build()?;
        let value = JsValue::from(Uint8Array::from(bytes));
        let store = transaction.object_store(BLOCKS)?;
        drop(store.put(value).with_key(JsValue::from(key.to_text())).without_key_type().primitive()?);
        transaction.commit().await
    }

    async fn shrink_to(&self, limit_bytes: u64) -> Result<(), Error> {
        let gone = to_evict(&self.blocks.borrow(), &self.used_at.borrow(), limit_bytes);
        if gone.is_empty() { Ok(()) } else { self.delete(&gone).await }
    }

    async fn delete(&self, keys: &[BlockKey]) -> Result<(), Error> {
        let transaction = self.database.transaction([BLOCKS]).with_mode(TransactionMode::Readwrite).build()?;
        let store = transaction.object_store(BLOCKS)?;
        for key in keys {
            drop(store.delete::<JsValue, _>(KeyRange::Only(JsValue::from(key.to_text()))).primitive()?);
        }
        transaction.commit().await?;
        self.blocks.borrow_mut().retain(|block| !keys.contains(block));
        Ok(())
    }

    async fn note_use(&self, encoder: &str) -> Result<(), Error> {
        let now = unix_millis();
        self.used_at.borrow_mut().insert(encoder.to_owned(), now);
        let transaction = self.database.transaction([USED]).with_mode(TransactionMode::Readwrite).build()?;
        let store = transaction.object_store(USED)?;
        drop(store.put(JsValue::from_f64(now)).with_key(JsValue::from(encoder)).without_key_type().primitive()?);
        transaction.commit().await
    }
}

async fn open_database() -> Result<Database, OpenDbError> {
    let request = Database::open(NAME).with_version(1_u8).with_on_upgrade_needed(move |_, database| {
        database.create_object_store(BLOCKS).build()?;
        database.create_object_store(USED).build()?;
        Ok(())
    });
    request.build()?.await
}

type Loaded = (Vec<BlockKey>, BTreeMap<String, f64>);

async fn load(database: &Database) -> Result<Loaded, Error> {
    let transaction = database.transaction([BLOCKS, USED]).with_mode(TransactionMode::Readonly).build()?;
    let all = || KeyRange::LowerBound(JsValue::from(""), false);
    let blocks = transaction.object_store(BLOCKS)?;
    let keys = blocks.get_all_keys::<JsValue>().with_query::<JsValue, _>(all()).primitive()?;
    let used = transaction.object_store(USED)?;
    let encoders = used.get_all_keys::<JsValue>().with_query::<JsValue, _>(all()).primitive()?;
    let times = used.get_all::<JsValue>().with_query::<JsValue, _>(all()).primitive()?;
    // All requests are under way before the first is awaited, so the transaction stays alive.
    let keys = keys.await?.collect::<Result<Vec<_>, _>>()?;
    let encoders = encoders.await?.collect::<Result<Vec<_>, _>>()?;
    let times = times.await?.collect::<Result<Vec<_>, _>>()?;
    let keys = keys.iter().filter_map(|key| BlockKey::parse(&key.as_string()?)).collect();
    let used = encoders.iter().zip(&times).filter_map(|(encoder, time)| Some((encoder.as_string()?, time.as_f64()?)));
    Ok((keys, used.collect()))
}
