//! A project's logs on this device: own events not sealed yet, segments, cached data shards, a few named texts.
//!
//! One IndexedDB database per project. Several tabs may use it at once: numbers are allocated and heads compared
//! inside the same transaction as the write, so no lock is needed for correctness (PouchDB and LokiJS lost data
//! for want of this). What exists nowhere else is written with strict durability, and a call resolves only after
//! the transaction's `complete` event: only then may the page say "saved".

mod rows;

use std::ops::Range;
use std::rc::Rc;

use accord_core::ids::{Digest, ProjectId};
use accord_core::seal::is_closed;
use indexed_db_futures::KeyRange;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::BuildPrimitive as _;
use indexed_db_futures::transaction::Transaction;
use wasm_bindgen::JsValue;

use crate::connection::{Connection, Durability, entries, get, put};
use crate::storage_error::StorageError;

const META: &str = "meta";
const PENDING: &str = "pending";
const SEGMENTS: &str = "segments";
const OBJECTS: &str = "objects";
const STORES: &[&str] = &[META, PENDING, SEGMENTS, OBJECTS];

/// Keys of the `meta` store; texts of the page have a prefix of their own.
const NEXT: &str = "next";
const HEAD: &str = "head";
const TEXT_PREFIX: &str = "text:";

/// The last segment this device sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub seq: u64,
    /// Its digest, which the next segment names as its predecessor.
    pub digest: Digest,
}

/// How far a segment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentState {
    /// Written by this device, on this device only.
    Sealed,
    /// The store answered 2xx.
    Sent,
    /// Read back from the store, and the hash was equal.
    Synced,
    /// Written by another device and fetched.
    Fetched,
}

/// A segment as kept here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSegment {
    /// Its object key in the store.
    pub key: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How far it has come.
    pub state: SegmentState,
}

/// A new segment of this device, ready to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedBytes {
    /// Its object key in the store.
    pub key: String,
    /// Its number.
    pub seq: u64,
    /// Its digest.
    pub digest: Digest,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Everything a page needs to fold the project's state, as of one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The last own segment.
    pub head: Option<Head>,
    /// Own events not sealed yet, in the order of their numbers.
    pub pending: Vec<(u64, String)>,
    /// All segments, in the order of their keys.
    pub segments: Vec<StoredSegment>,
}

/// The database of one project. Clones share one connection.
#[derive(Clone)]
pub struct LogStore {
    connection: Rc<Connection>,
}

impl LogStore {
    /// Opens a project's database, creating it if it is new.
    pub async fn open(project: ProjectId) -> Result<Self, StorageError> {
        let connection = Connection::open(database_name(project), STORES).await?;
        Ok(Self { connection: Rc::new(connection) })
    }

    /// Deletes a project's database. Other tabs let go of it; what was not uploaded is gone.
    pub async fn delete_project(project: ProjectId) -> Result<(), StorageError> {
        Connection::delete(&database_name(project)).await
    }

    /// Calls back when another tab upgrades or deletes the database: from then on every call fails.
    pub fn on_closed(&self, callback: impl Fn() + 'static) {
        self.connection.on_closed(callback);
    }

    /// Reads head, pending events and segments as of one moment.
    pub async fn load(&self) -> Result<Loaded, StorageError> {
        self.connection
            .read(&[META, PENDING, SEGMENTS], async |transaction: &Transaction<'_>| {
                let meta = transaction.object_store(META)?;
                let head = rows::head(get(&meta, &HEAD.into()).await?)?;
                let pending = pending_in(&transaction.object_store(PENDING)?, None).await?;
                let segments = transaction.object_store(SEGMENTS)?;
                let rows = entries(&segments, None).await?;
                let segments = rows.iter().map(|(key, row)| rows::segment(key, row)).collect::<Result<_, _>>()?;
                Ok(Loaded { head, pending, segments })
            })
            .await
    }

    /// Saves events in one transaction and returns the numbers they got.
    ///
    /// After an error none of them is saved, except when the browser dies between the commit and its report; saving
    /// the same events again is harmless, because readers drop events with an id they know.
    pub async fn append(&self, lines: &[String]) -> Result<Range<u64>, StorageError> {
        self.connection
            .write(&[META, PENDING], Durability::Strict, async |transaction: &Transaction<'_>| {
                let meta = transaction.object_store(META)?;
                let pending = transaction.object_store(PENDING)?;
                let first = get(&meta, &NEXT.into()).await?.map_or(Ok(0), |next| rows::counter(&next))?;
                let mut next = first;
                for line in lines {
                    put(&pending, &rows::number(next), line.as_str().into())?;
                    next += 1;
                }
                put(&meta, &NEXT.into(), rows::number(next))?;
                Ok(first..next)
            })
            .await
    }

    /// Own events not sealed yet with a number above `counter`; all of them for `None`. Other tabs write here too.
    pub async fn pending_after(&self, counter: Option<u64>) -> Result<Vec<(u64, String)>, StorageError> {
        self.connection
            .read(&[PENDING], async |transaction: &Transaction<'_>| {
                pending_in(&transaction.object_store(PENDING)?, counter).await
            })
            .await
    }

    /// Keeps a new segment, drops the pending events it holds and moves the head, all or nothing.
    ///
    /// `false` when the head is not `expected` any more: another tab sealed first and nothing was written.
    pub async fn seal(
        &self,
        expected: Option<Digest>,
        through_ctr: u64,
        segment: &SealedBytes,
    ) -> Result<bool, StorageError> {
        self.connection
            .write(&[META, PENDING, SEGMENTS], Durability::Strict, async |transaction: &Transaction<'_>| {
                let meta = transaction.object_store(META)?;
                let head = rows::head(get(&meta, &HEAD.into()).await?)?;
                if head.map(|head| head.digest) != expected {
                    return Ok(false);
                }
                let row = rows::segment_row(&segment.bytes, SegmentState::Sealed)?;
                put(&transaction.object_store(SEGMENTS)?, &segment.key.as_str().into(), row)?;
                // Spelled out: the crate's conversion from `..=` leaves out the last key.
                let sealed = KeyRange::UpperBound(rows::number(through_ctr), false);
                drop(transaction.object_store(PENDING)?.delete::<JsValue, _>(sealed).primitive()?);
                let head = Head { seq: segment.seq, digest: segment.digest };
                put(&meta, &HEAD.into(), rows::head_text(head).into())?;
                Ok(true)
            })
            .await
    }

    /// Notes how far a segment has come; `false` when there is no such segment.
    pub async fn mark(&self, key: &str, state: SegmentState) -> Result<bool, StorageError> {
        self.connection
            .write(&[SEGMENTS], Durability::Strict, async |transaction: &Transaction<'_>| {
                let segments = transaction.object_store(SEGMENTS)?;
                let Some(row) = get(&segments, &key.into()).await? else { return Ok(false) };
                put(&segments, &key.into(), rows::with_state(row, state)?)?;
                Ok(true)
            })
            .await
    }

    /// Keeps segments of other devices. A segment that is here already stays as it is.
    pub async fn put_fetched(&self, fetched: &[(String, Vec<u8>)]) -> Result<(), StorageError> {
        self.connection
            .write(&[SEGMENTS], Durability::Relaxed, async |transaction: &Transaction<'_>| {
                let segments = transaction.object_store(SEGMENTS)?;
                for (key, bytes) in fetched {
                    let kept = get(&segments, &key.as_str().into()).await?;
                    // A device that opens more than it did has the whole instead of the note that it was there.
                    let is_stub = |row: &JsValue| {
                        rows::segment(&key.as_str().into(), row).is_ok_and(|kept| is_closed(&kept.bytes))
                    };
                    if kept.as_ref().is_none_or(is_stub) {
                        put(&segments, &key.as_str().into(), rows::segment_row(bytes, SegmentState::Fetched)?)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// A cached object, unverified: the caller compares its hash.
    pub async fn get_object(&self, digest: &Digest) -> Result<Option<Vec<u8>>, StorageError> {
        let object = self.value(OBJECTS, &digest.to_string()).await?;
        object.as_ref().map(rows::bytes).transpose()
    }

    /// Caches an object under its digest.
    pub async fn put_object(&self, digest: &Digest, bytes: &[u8]) -> Result<(), StorageError> {
        self.connection
            .write(&[OBJECTS], Durability::Relaxed, async |transaction: &Transaction<'_>| {
                let key = digest.to_string();
                put(&transaction.object_store(OBJECTS)?, &key.into(), rows::bytes_value(bytes))
            })
            .await
    }

    /// Lets go of a cached object.
    pub async fn drop_object(&self, digest: &Digest) -> Result<(), StorageError> {
        self.connection
            .write(&[OBJECTS], Durability::Relaxed, async |transaction: &Transaction<'_>| {
                let key = digest.to_string();
                drop(transaction.object_store(OBJECTS)?.delete::<JsValue, _>(JsValue::from(key)).primitive()?);
                Ok(())
            })
            .await
    }

    /// A text kept under a name.
    pub async fn get_text(&self, name: &str) -> Result<Option<String>, StorageError> {
        let text = self.value(META, &format!("{TEXT_PREFIX}{name}")).await?;
        text.map(|text| rows::text(&text)).transpose()
    }

    /// Keeps a text under a name.
    pub async fn put_text(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.connection
            .write(&[META], Durability::Strict, async |transaction: &Transaction<'_>| {
                put(&transaction.object_store(META)?, &format!("{TEXT_PREFIX}{name}").into(), text.into())
            })
            .await
    }

    /// A value of the `meta` store that is no text, such as a key handle.
    pub(crate) async fn get_meta(&self, name: &str) -> Result<Option<JsValue>, StorageError> {
        self.value(META, name).await
    }

    /// Puts a value, in the place of one that is there.
    pub(crate) async fn put_meta(&self, name: &str, value: &JsValue) -> Result<(), StorageError> {
        self.connection
            .write(&[META], Durability::Strict, async |transaction: &Transaction<'_>| {
                put(&transaction.object_store(META)?, &name.into(), value.clone())
            })
            .await
    }

    /// Puts a value if there is none and returns the one that is there afterwards.
    pub(crate) async fn get_or_put_meta(&self, name: &str, value: &JsValue) -> Result<JsValue, StorageError> {
        self.connection
            .write(&[META], Durability::Strict, async |transaction: &Transaction<'_>| {
                let meta = transaction.object_store(META)?;
                if let Some(present) = get(&meta, &name.into()).await? {
                    return Ok(present);
                }
                put(&meta, &name.into(), value.clone())?;
                Ok(value.clone())
            })
            .await
    }

    async fn value(&self, store: &str, key: &str) -> Result<Option<JsValue>, StorageError> {
        self.connection
            .read(&[store], async |transaction: &Transaction<'_>| {
                get(&transaction.object_store(store)?, &key.into()).await
            })
            .await
    }
}

fn database_name(project: ProjectId) -> String {
    format!("accord-{project}")
}

async fn pending_in(store: &ObjectStore<'_>, after: Option<u64>) -> Result<Vec<(u64, String)>, StorageError> {
    let rows = entries(store, after.map(|counter| KeyRange::LowerBound(rows::number(counter), true))).await?;
    rows.iter().map(|(key, line)| Ok((rows::counter(key)?, rows::text(line)?))).collect()
}
