//! Everything the page asks of the browser, behind small typed calls.
//!
//! The domain (`accord-core`) decides; this crate only carries out: it keeps logs in IndexedDB, signs with a key
//! that cannot leave the browser, talks to the bucket, elects the uploading tab and holds the scorer's worker.
//! It never decides what a label means and never keeps a second copy of the truth.
//!
//! It runs in browsers only; its tests run in a headless one (`tests/browser.rs`).

mod blob;
mod connection;
mod file;
mod files;
mod folder;
mod frame;
mod helper;
mod identity;
mod language;
mod locks;
mod log_store;
mod offline;
mod page;
mod picture;
mod projects;
mod remote;
mod storage_error;
mod tabs;
mod timeout;
mod worker;

pub use blob::BlobAddress;
pub use file::{FileInput, PickedFile};
pub use files::{Brought, can_share_files, chosen_files, on_files_dropped, share_file};
pub use folder::Folder;
pub use frame::print_frame;
pub use helper::{Helper, HelperScope, next_task};
pub use identity::{Identity, IdentityError, digest};
pub use language::{own_text, preferred_languages, set_document_language};
pub use locks::UploadLock;
pub use log_store::{Head, Loaded, LogStore, SealedBytes, SegmentState, StoredSegment};
pub use offline::{Kept, keep_page, use_new_version};
pub use page::{
    Listeners, StorageEstimate, announce, chosen_text, copy_text, download, east_millis, idle, is_online,
    monotonic_millis, now_millis, on_online_change, on_page_hide, on_sign_of_life, on_visibility_change, open_address,
    page_address, page_origin, painted, persist_storage, random_bytes, reload, saves_data, sleep, spawn,
    storage_estimate, take_fragment,
};
pub use picture::Picture;
pub use projects::{KnownProject, Projects};
pub use remote::{RemoteStore, fetch_anywhere};
pub use storage_error::StorageError;
pub use tabs::Tabs;
pub use worker::{Scorer, WorkerError};
