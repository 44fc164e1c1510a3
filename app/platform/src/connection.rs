//! One connection to one IndexedDB database: opened with a deadline, closed when another tab asks, reopened a
//! bounded number of times when the browser loses it.
//!
//! Every transaction goes through [`Connection::read`] or [`Connection::write`], which always settle: a failed
//! request, a failed transaction and an abort by the browser all come back as an error, and any error inside the
//! work rolls the transaction back.

use std::cell::{Cell, RefCell};
use std::ops::AsyncFnOnce;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error as IdbError};
use indexed_db_futures::internals::SystemRepr as _;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::{Build as _, BuildPrimitive as _, QuerySource as _};
use indexed_db_futures::transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::storage_error::StorageError;
use crate::timeout::within;

/// Longest wait for a database to open or to be deleted.
const OPEN_LIMIT_MILLIS: u32 = 10_000;

/// How often a lost connection is opened again before the loss is reported.
const MAX_REOPENS: u32 = 3;

const SCHEMA_VERSION: u32 = 1;

type OnClosed = Rc<RefCell<Option<Rc<dyn Fn()>>>>;

/// How soon a write must be on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Durability {
    /// `complete` fires after the data was flushed: for what exists nowhere else.
    Strict,
    /// `complete` fires after the data was handed to the system: for what can be fetched again.
    Relaxed,
}

/// A database that is open, or can be opened again.
pub(crate) struct Connection {
    name: String,
    stores: &'static [&'static str],
    handle: RefCell<Option<Handle>>,
    closed_for_good: Rc<Cell<bool>>,
    /// It was open before and is another database now: what was in it is gone, and the page must not go on as if it were
    /// there.
    cleared: Cell<bool>,
    was_open: Cell<bool>,
    on_closed: OnClosed,
}

struct Handle {
    database: Database,
    lost: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.database.as_sys().close();
    }
}

impl Connection {
    /// Opens the database, creating its object stores if it is new.
    pub(crate) async fn open(name: String, stores: &'static [&'static str]) -> Result<Self, StorageError> {
        let connection = Self {
            name,
            stores,
            handle: RefCell::default(),
            closed_for_good: Rc::default(),
            cleared: Cell::new(false),
            was_open: Cell::new(false),
            on_closed: OnClosed::default(),
        };
        connection.database().await?;
        Ok(connection)
    }

    /// Deletes a database. Other tabs let go of it by themselves.
    pub(crate) async fn delete(name: &str) -> Result<(), StorageError> {
        let request = Database::delete_by_name(name)?;
        Ok(within(OPEN_LIMIT_MILLIS, request).await.ok_or(StorageError::Blocked)??)
    }

    /// Calls back once when another tab makes this one let go of the database.
    pub(crate) fn on_closed(&self, callback: impl Fn() + 'static) {
        *self.on_closed.borrow_mut() = Some(Rc::new(callback));
    }

    /// Runs `work` in a transaction that only reads: one consistent view of all `stores`.
    pub(crate) async fn read<T>(
        &self,
        stores: &[&str],
        work: impl AsyncFnOnce(&Transaction<'_>) -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        self.run(stores, TransactionMode::Readonly, Durability::Relaxed, work).await
    }

    /// Runs `work` in a transaction that writes, and resolves after the transaction's `complete` event.
    ///
    /// `work` may await the transaction's own requests and nothing else: the browser commits a transaction that has
    /// no request under way when control returns to the event loop.
    pub(crate) async fn write<T>(
        &self,
        stores: &[&str],
        durability: Durability,
        work: impl AsyncFnOnce(&Transaction<'_>) -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        self.run(stores, TransactionMode::Readwrite, durability, work).await
    }

    async fn run<T>(
        &self,
        stores: &[&str],
        mode: TransactionMode,
        durability: Durability,
        work: impl AsyncFnOnce(&Transaction<'_>) -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        for _ in 0..=MAX_REOPENS {
            let database = self.database().await?;
            match begin(&database, stores, mode, durability) {
                Ok(transaction) => return finish(transaction, work).await,
                // The connection is closing: WebKit loses it, Chromium closes it after running out of quota.
                Err(IdbError::DomException(DomException::InvalidStateError(_))) => drop(self.handle.take()),
                Err(error) => return Err(error.into()),
            }
        }
        Err(StorageError::Lost)
    }

    /// The open database; opens it again if it was lost.
    async fn database(&self) -> Result<Database, StorageError> {
        if self.closed_for_good.get() {
            return Err(StorageError::ClosedByOtherTab);
        }
        if self.cleared.get() {
            return Err(StorageError::Cleared);
        }
        let open =
            self.handle.borrow().as_ref().filter(|handle| !handle.lost.get()).map(|handle| handle.database.clone());
        if let Some(database) = open {
            return Ok(database);
        }
        let (database, is_new) = open_patiently(&self.name, self.stores).await?;
        if self.was_open.replace(true) && is_new {
            self.cleared.set(true);
            database.close();
            return Err(StorageError::Cleared);
        }
        let handle = self.watch(database.clone());
        self.handle.replace(Some(handle));
        Ok(database)
    }

    fn watch(&self, database: Database) -> Handle {
        let lost = Rc::new(Cell::new(false));
        let target = database.as_sys();
        let on_close = EventListener::new(target, "close", {
            let lost = Rc::clone(&lost);
            move |_| lost.set(true)
        });
        let on_version_change = EventListener::new(target, "versionchange", {
            let (database, closed, on_closed) =
                (database.clone(), Rc::clone(&self.closed_for_good), Rc::clone(&self.on_closed));
            move |_| {
                database.as_sys().close();
                if !closed.replace(true) {
                    let callback = on_closed.borrow().clone();
                    if let Some(callback) = callback {
                        callback();
                    }
                }
            }
        });
        Handle { database, lost, _listeners: [on_close, on_version_change] }
    }
}

/// Opens a database, trying again after failures that are known to pass.
/// The second half of the answer is whether it was made just now.
async fn open_patiently(name: &str, stores: &'static [&'static str]) -> Result<(Database, bool), StorageError> {
    let mut n_failures = 0;
    loop {
        let error = match open_once(name, stores).await {
            Err(error @ (StorageError::Corrupt { .. } | StorageError::Lost | StorageError::Aborted)) => error,
            settled => return settled,
        };
        n_failures += 1;
        if n_failures > MAX_REOPENS {
            return Err(error);
        }
        TimeoutFuture::new(100 * n_failures).await;
    }
}

async fn open_once(name: &str, stores: &'static [&'static str]) -> Result<(Database, bool), StorageError> {
    let is_new = Rc::new(Cell::new(false));
    let made = Rc::clone(&is_new);
    let mut request = Database::open(name)
        .with_version(SCHEMA_VERSION)
        .with_on_upgrade_needed(move |_, database| {
            made.set(true);
            for store in stores {
                database.create_object_store(*store).build()?;
            }
            Ok(())
        })
        .build()?;
    let Some(opened) = within(OPEN_LIMIT_MILLIS, &mut request).await else {
        // A connection that opens late must be closed, or it would block every later upgrade and deletion.
        spawn_local(async move {
            if let Ok(database) = request.await {
                database.close();
            }
        });
        return Err(StorageError::Blocked);
    };
    let database = opened?;
    // Chromium may wipe a damaged origin, which leaves databases that open but hold nothing.
    let found: Vec<String> = database.object_store_names().collect();
    if stores.iter().all(|store| found.iter().any(|name| name == store)) {
        Ok((database, is_new.get()))
    } else {
        database.close();
        Err(StorageError::corrupt(format!("object stores are missing from {name}")))
    }
}

fn begin<'a>(
    database: &'a Database,
    stores: &[&str],
    mode: TransactionMode,
    durability: Durability,
) -> Result<Transaction<'a>, IdbError> {
    let durability = match durability {
        Durability::Strict => TransactionDurability::Strict,
        Durability::Relaxed => TransactionDurability::Relaxed,
    };
    let options = TransactionOptions::new().with_durability(durability);
    database.transaction(stores).with_mode(mode).with_options(options).build()
}

async fn finish<T>(
    transaction: Transaction<'_>,
    work: impl AsyncFnOnce(&Transaction<'_>) -> Result<T, StorageError>,
) -> Result<T, StorageError> {
    let inner = transaction.as_sys().clone();
    let failure = match work(&transaction).await {
        Ok(value) => match transaction.commit().await {
            Ok(()) => return Ok(value),
            Err(error) => error.into(),
        },
        Err(error) => {
            // Fails when the browser has rolled back already, which is what is wanted.
            let _ = transaction.abort().await;
            error
        }
    };
    // A transaction that the browser aborted (quota) names the cause itself; its requests only say "aborted".
    Err(inner.error().map_or(failure, |exception| StorageError::from_exception(&exception)))
}

/// The value under a key.
pub(crate) async fn get(store: &ObjectStore<'_>, key: &JsValue) -> Result<Option<JsValue>, StorageError> {
    Ok(store.get::<JsValue, JsValue, _>(KeyRange::Only(key.clone())).primitive()?.await?)
}

/// All keys and values, or those of a range, in the order of keys.
pub(crate) async fn entries(
    store: &ObjectStore<'_>,
    range: Option<KeyRange<JsValue>>,
) -> Result<Vec<(JsValue, JsValue)>, StorageError> {
    let range = range.unwrap_or_else(|| KeyRange::LowerBound(JsValue::from_f64(f64::NEG_INFINITY), false));
    let keys = store.get_all_keys::<JsValue>().with_query::<JsValue, _>(range.clone()).primitive()?;
    let values = store.get_all::<JsValue>().with_query::<JsValue, _>(range).primitive()?;
    // Both requests are under way before either is awaited, so the transaction stays alive in between.
    let keys = keys.await?.collect::<Result<Vec<_>, _>>()?;
    let values = values.await?.collect::<Result<Vec<_>, _>>()?;
    Ok(keys.into_iter().zip(values).collect())
}

/// Puts a value under a key. Its failure, if any, comes out of the transaction.
pub(crate) fn put(store: &ObjectStore<'_>, key: &JsValue, value: JsValue) -> Result<(), StorageError> {
    drop(store.put(value).with_key(key.clone()).without_key_type().primitive()?);
    Ok(())
}
