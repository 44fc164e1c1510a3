//! What can go wrong with the browser's storage, in words that say what to do.

use indexed_db_futures::error::{Error as IdbError, JSError, OpenDbError, UnexpectedDataError};
use thiserror::Error;
use wasm_bindgen::JsCast as _;
use web_sys::DomException;

/// Why a storage call failed. After any of these nothing of the call was saved.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The origin's quota or the disk is used up.
    #[error("the browser's storage is full: nothing was saved; free space on this device, then try again")]
    Quota,
    /// The database did not open or go away in time.
    #[error("the browser's storage did not answer in time; close other tabs of this page and reload")]
    Blocked,
    /// Another tab upgrades or deletes the database, so this tab let go of it.
    #[error("another tab updated or deleted this project's storage; reload this page before going on")]
    ClosedByOtherTab,
    /// The connection broke and did not come back.
    #[error("the connection to the browser's storage broke and did not come back; reload this page")]
    Lost,
    /// The database was emptied while it was open: somebody cleared the site's data, or the browser found it damaged.
    #[error(
        "this browser's storage was cleared while the page was open: save a backup file on the status page, which still \
         has what is only in this tab, then reload"
    )]
    Cleared,
    /// The browser keeps nothing here: a private window, blocked site data, or no IndexedDB at all.
    #[error("the browser does not let this page store data ({detail}); allow it, or leave the private window")]
    Unavailable {
        /// The browser's own words.
        detail: String,
    },
    /// The database was written by a newer version of this page.
    #[error("this project was opened by a newer version of this page; reload to get that version")]
    NewerVersion,
    /// What is stored cannot be read.
    #[error("the stored project is damaged ({detail}); export what is on screen, then join again from the link")]
    Corrupt {
        /// What was found.
        detail: String,
    },
    /// The browser stopped the transaction.
    #[error("the browser stopped the write before it was complete: nothing of it was saved; try again")]
    Aborted,
    /// Anything else.
    #[error("the browser's storage failed ({detail}); reload this page")]
    Failed {
        /// The browser's own words.
        detail: String,
    },
}

impl StorageError {
    pub(crate) fn corrupt(detail: impl Into<String>) -> Self {
        Self::Corrupt { detail: detail.into() }
    }

    /// Classifies an exception of the browser by its name, which the specification fixes; messages vary.
    pub(crate) fn from_exception(exception: &DomException) -> Self {
        let name = exception.name();
        let detail = format!("{name}: {}", exception.message());
        match name.as_str() {
            "QuotaExceededError" => Self::Quota,
            "InvalidStateError" => Self::Lost,
            "AbortError" => Self::Aborted,
            "SecurityError" | "NotAllowedError" => Self::Unavailable { detail },
            "VersionError" => Self::NewerVersion,
            // Chromium and WebKit report a damaged backing store as UnknownError, lost values as NotReadableError.
            "UnknownError" | "NotFoundError" | "NotReadableError" | "DataError" => Self::Corrupt { detail },
            _ => Self::Failed { detail },
        }
    }
}

impl From<IdbError> for StorageError {
    fn from(error: IdbError) -> Self {
        match error {
            IdbError::DomException(exception) => Self::from_exception(&exception.into()),
            IdbError::MissingData(UnexpectedDataError::TransactionAborted) => Self::Aborted,
            IdbError::Unknown(JSError::Error(error)) => match error.dyn_into::<DomException>() {
                Ok(exception) => Self::from_exception(&exception),
                Err(error) => Self::Failed { detail: error.message().into() },
            },
            other => Self::Failed { detail: other.to_string() },
        }
    }
}

impl From<OpenDbError> for StorageError {
    fn from(error: OpenDbError) -> Self {
        match error {
            OpenDbError::Base(error) => error.into(),
            // The IndexedDB crate reports every exception thrown by `open` itself as a zero version.
            OpenDbError::VersionZero => Self::Unavailable { detail: "opening was refused".into() },
            other => Self::Unavailable { detail: other.to_string() },
        }
    }
}
