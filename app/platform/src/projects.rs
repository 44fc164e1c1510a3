//! The projects this browser has joined, so that the page works after a reload without the link's secret part.

use std::cmp::Reverse;
use std::fmt;

use accord_core::event::Millis;
use accord_core::ids::ProjectId;
use indexed_db_futures::KeyRange;
use indexed_db_futures::prelude::BuildPrimitive as _;
use indexed_db_futures::transaction::Transaction;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::connection::{Connection, Durability, entries, put};
use crate::storage_error::StorageError;

const DATABASE: &str = "accord";
const PROJECTS: &str = "projects";
const RECORD: &str = "record";
const OPENED_AT: &str = "opened_at";

/// A project this browser has joined.
#[derive(Clone, PartialEq, Eq)]
pub struct KnownProject {
    /// Which project.
    pub project: ProjectId,
    /// How it was joined, as JSON text. It holds the store's key: never show or log it.
    pub record: String,
    /// When it was last opened here.
    pub opened_at: Millis,
}

impl fmt::Debug for KnownProject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KnownProject")
            .field("project", &self.project)
            .field("opened_at", &self.opened_at)
            .finish_non_exhaustive()
    }
}

/// The list of known projects.
pub struct Projects {
    connection: Connection,
}

impl Projects {
    /// Opens the list.
    pub async fn open() -> Result<Self, StorageError> {
        Ok(Self { connection: Connection::open(DATABASE.into(), &[PROJECTS]).await? })
    }

    /// All known projects, the one opened last first.
    pub async fn list(&self) -> Result<Vec<KnownProject>, StorageError> {
        let rows = self
            .connection
            .read(&[PROJECTS], async |transaction: &Transaction<'_>| {
                entries(&transaction.object_store(PROJECTS)?, None).await
            })
            .await?;
        let mut projects = rows.iter().map(|(key, row)| known(key, row)).collect::<Result<Vec<_>, _>>()?;
        projects.sort_by_key(|known| (Reverse(known.opened_at), known.project));
        Ok(projects)
    }

    /// The project opened last.
    pub async fn last(&self) -> Result<Option<KnownProject>, StorageError> {
        Ok(self.list().await?.into_iter().next())
    }

    /// A known project.
    pub async fn get(&self, project: ProjectId) -> Result<Option<KnownProject>, StorageError> {
        Ok(self.list().await?.into_iter().find(|known| known.project == project))
    }

    /// Adds a project, or replaces what is known of it.
    pub async fn put(&self, known: &KnownProject) -> Result<(), StorageError> {
        let row = row(known).map_err(|_| StorageError::corrupt("a project's row is not an object"))?;
        self.connection
            .write(&[PROJECTS], Durability::Strict, async |transaction: &Transaction<'_>| {
                put(&transaction.object_store(PROJECTS)?, &known.project.to_string().into(), row)
            })
            .await
    }

    /// Forgets a project. Its logs are another database, deleted by
    /// [`LogStore::delete_project`](crate::LogStore::delete_project).
    pub async fn remove(&self, project: ProjectId) -> Result<(), StorageError> {
        self.connection
            .write(&[PROJECTS], Durability::Strict, async |transaction: &Transaction<'_>| {
                let key = KeyRange::Only(project.to_string().into());
                drop(transaction.object_store(PROJECTS)?.delete::<JsValue, _>(key).primitive()?);
                Ok(())
            })
            .await
    }
}

fn row(known: &KnownProject) -> Result<JsValue, JsValue> {
    let row = Object::new();
    Reflect::set(&row, &RECORD.into(), &known.record.as_str().into())?;
    Reflect::set(&row, &OPENED_AT.into(), &JsValue::from_f64(known.opened_at.0 as f64))?;
    Ok(row.into())
}

fn known(key: &JsValue, row: &JsValue) -> Result<KnownProject, StorageError> {
    let field = |name: &str| Reflect::get(row, &name.into()).ok();
    let project = key.as_string().and_then(|key| key.parse().ok());
    let record = field(RECORD).and_then(|record| record.as_string());
    let opened_at = field(OPENED_AT).and_then(|opened_at| opened_at.as_f64());
    match (project, record, opened_at) {
        (Some(project), Some(record), Some(opened_at)) => {
            Ok(KnownProject { project, record, opened_at: Millis(opened_at as u64) })
        }
        _ => Err(StorageError::corrupt("the list of projects is unreadable")),
    }
}
