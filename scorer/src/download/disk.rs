//! The weights on this device, in the browser's private file system (OPFS).

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle,
};

use crate::host::{get, sleep};

const FOLDER: &str = "accord-weights";

/// How often a file is asked for that another worker, just ended, may still hold.
const N_ATTEMPTS: u32 = 10;

/// The folder of weights.
#[derive(Clone, Debug)]
pub struct Disk {
    folder: FileSystemDirectoryHandle,
}

impl Disk {
    /// Opens it; nothing where the browser keeps no files, as in private windows.
    pub async fn open() -> Option<Self> {
        let storage = get(&js_sys::global(), "navigator").and_then(|navigator| get(&navigator, "storage"))?;
        let method: Function = get(&storage, "getDirectory")?.dyn_into().ok()?;
        let root = settled(method.call0(&storage).ok()?).await?;
        let options = FileSystemGetDirectoryOptions::new();
        options.set_create(true);
        let root: FileSystemDirectoryHandle = root.dyn_into().ok()?;
        let folder = settled(root.get_directory_handle_with_options(FOLDER, &options).into()).await?;
        Some(Self { folder: folder.dyn_into().ok()? })
    }

    /// A file as it is now.
    pub async fn read(&self, name: &str) -> Option<Blob> {
        let handle = settled(self.folder.get_file_handle(name).into()).await?;
        let file = settled(handle.dyn_into::<FileSystemFileHandle>().ok()?.get_file().into()).await?;
        file.dyn_into().ok()
    }

    /// Opens a file for appending; nothing where that fails for good.
    pub async fn append(&self, name: &str) -> Option<Appending> {
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let handle = settled(self.folder.get_file_handle_with_options(name, &options).into()).await?;
        let handle: FileSystemFileHandle = handle.dyn_into().ok()?;
        for _ in 0..N_ATTEMPTS {
            if let Some(access) = settled(handle.create_sync_access_handle().into()).await {
                return Some(Appending { access: access.dyn_into().ok()? });
            }
            sleep(200).await;
        }
        None
    }

    /// Deletes a file.
    pub async fn remove(&self, name: &str) {
        let _ = settled(self.folder.remove_entry(name).into()).await;
    }

    /// Renames a file; says whether that worked.
    pub async fn rename(&self, from: &str, to: &str) -> bool {
        let Some(handle) = settled(self.folder.get_file_handle(from).into()).await else { return false };
        // Missing from the bindings; every browser with sync access has it.
        let moved = Reflect::get(&handle, &"move".into())
            .and_then(|method| method.dyn_into::<Function>())
            .and_then(|method| method.call1(&handle, &to.into()));
        match moved {
            Ok(promise) => settled(promise).await.is_some(),
            Err(_) => false,
        }
    }

    /// Deletes all files and says whether all went.
    pub async fn clear(&self) -> bool {
        let mut all_gone = true;
        for file in self.files().await {
            all_gone &= settled(self.folder.remove_entry(&file.name()).into()).await.is_some();
        }
        all_gone
    }

    /// How many bytes all files have.
    pub async fn n_bytes(&self) -> u64 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of files")]
        self.files().await.iter().map(|file| file.size() as u64).sum()
    }

    async fn files(&self) -> Vec<File> {
        let (values, mut files) = (self.folder.values(), Vec::new());
        loop {
            let Some(next) = (match values.next() {
                Ok(promise) => settled(promise.into()).await,
                Err(_) => None,
            }) else {
                return files;
            };
            let Some(handle) = get(&next, "value") else { return files };
            if let Ok(handle) = handle.dyn_into::<FileSystemFileHandle>()
                && let Some(file) = settled(handle.get_file().into()).await
            {
                files.extend(file.dyn_into::<File>().ok());
            }
        }
    }
}

/// A file that grows; nobody else can open it for writing meanwhile.
#[derive(Debug)]
pub struct Appending {
    access: FileSystemSyncAccessHandle,
}

impl Appending {
    /// How long it is.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of files")]
    pub fn len(&self) -> u64 {
        self.access.get_size().map_or(0, |size| size as u64)
    }

    /// Appends; says whether the device took all of it.
    #[expect(clippy::cast_precision_loss, reason = "files are far below 2^53 bytes")]
    pub fn write(&self, bytes: &Uint8Array) -> bool {
        let options = FileSystemReadWriteOptions::new();
        options.set_at(self.len() as f64);
        let written = self.access.write_with_js_u8_array_and_options(bytes, &options);
        written.is_ok_and(|n_written| n_written >= f64::from(bytes.length()))
    }

    /// Empties it.
    pub fn clear(&self) {
        let _ = self.access.truncate_with_u32(0);
    }
}

impl Drop for Appending {
    fn drop(&mut self) {
        let _ = self.access.flush();
        self.access.close();
    }
}

async fn settled(promise: JsValue) -> Option<JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}
