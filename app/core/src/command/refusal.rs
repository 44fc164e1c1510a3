//! Why a command is refused, in words that say what to do.

use thiserror::Error;

/// Why a command is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// No item is on screen.
    #[error("there is no item to answer")]
    NothingShown,
    /// The label is not in the schema.
    #[error("the project has no such label; reload the page to get its current labels")]
    UnknownLabel,
    /// There is nothing to undo or redo.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// The role does not allow it.
    #[error("settling is for experts; ask the owner for an expert link")]
    NotAReviewer,
}
