//! What the browser does not do.

use accord_platform::{IdentityError, StorageError, WorkerError};

use super::InWords;
use crate::tr;

impl InWords for StorageError {
    fn in_words(&self) -> String {
        match self {
            Self::Quota => tr::fault_storage_full(),
            Self::Blocked => tr::fault_storage_silent(),
            Self::ClosedByOtherTab => tr::fault_storage_taken(),
            Self::Lost => tr::fault_storage_lost(),
            Self::Cleared => tr::fault_storage_cleared(),
            Self::Unavailable { detail } => tr::fault_storage_forbidden(detail),
            Self::NewerVersion => tr::fault_storage_newer(),
            Self::Corrupt { detail } => tr::fault_storage_damaged(detail),
            Self::Aborted => tr::fault_storage_stopped(),
            Self::Failed { detail } => tr::fault_storage_failed(detail),
        }
    }
}

impl InWords for IdentityError {
    fn in_words(&self) -> String {
        match self {
            Self::InsecureContext => tr::fault_key_insecure(),
            Self::Unsupported => tr::fault_key_unsupported(),
            Self::Refused { detail } => tr::fault_key_refused(detail),
            Self::Storage(error) => error.in_words(),
        }
    }
}

impl InWords for WorkerError {
    fn in_words(&self) -> String {
        match self {
            Self::NotStarted => tr::fault_scorer_not_started(),
            Self::Stopped => tr::fault_scorer_stopped(),
            Self::NotSent => tr::fault_scorer_not_reached(),
        }
    }
}
