//! A folder of this device that the person picked (File System Access API), used as a store: a synchronised folder, a
//! stick, a network drive. Chromium has the API; Firefox and Safari do not, and the page does not offer it there.

use std::future::Future;
use std::pin::Pin;

use accord_core::store::{ListPage, ListedObject, StoreError, StoreReply, StoreRequest};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemWritableFileStream, Window,
};

use crate::log_store::LogStore;

/// Under which name the picked folder is kept, so that it need not be looked for again after a reload.
const KEPT: &str = "folder";

/// A picked folder. Objects lie in it under the project's id, as they do on a host.
#[derive(Clone, Debug)]
pub struct Folder {
    root: FileSystemDirectoryHandle,
    prefix: String,
}

impl Folder {
    /// Whether the browser lets pages ask for a folder.
    #[must_use]
    pub fn can_be_picked() -> bool {
        picker().is_some()
    }

    /// Asks the person for a folder. `None` where they chose none or the browser refused.
    pub async fn pick(project: &str) -> Option<Self> {
        let (window, picker) = picker()?;
        let options = js_sys::Object::new();
        Reflect::set(&options, &"mode".into(), &"readwrite".into()).ok()?;
        Reflect::set(&options, &"id".into(), &"accord".into()).ok()?;
        let root = settled(picker.call1(&window, &options).ok()?).await?;
        Some(Self::of(root.dyn_into().ok()?, project))
    }

    /// The folder that was picked before. Most browsers ask the person again before it can be used, which needs a press
    /// of theirs: without `may_ask` such a folder is not returned.
    pub async fn kept(store: &LogStore, project: &str, may_ask: bool) -> Option<Self> {
        let root: FileSystemDirectoryHandle = store.get_meta(KEPT).await.ok()??.dyn_into().ok()?;
        if permission(&root, "queryPermission").await? || (may_ask && permission(&root, "requestPermission").await?) {
            return Some(Self::of(root, project));
        }
        None
    }

    /// Whether a folder was picked before.
    pub async fn is_kept(store: &LogStore) -> bool {
        store.get_meta(KEPT).await.ok().flatten().is_some()
    }

    /// Keeps it for the next visit; where the browser cannot, it is picked again.
    pub async fn keep(&self, store: &LogStore) {
        let _ = store.put_meta(KEPT, &self.root).await;
    }

    /// What the person calls it.
    #[must_use]
    pub fn name(&self) -> String {
        self.root.name()
    }

    fn of(root: FileSystemDirectoryHandle, project: &str) -> Self {
        // Whoever picks the project's own folder means it.
        let prefix = if root.name() == project { String::new() } else { format!("{project}/") };
        Self { root, prefix }
    }

    /// Carries out a request.
    ///
    /// # Errors
    /// When the folder is gone, full, or may not be used any more.
    pub async fn execute(&self, request: &StoreRequest) -> Result<StoreReply, StoreError> {
        match request {
            StoreRequest::Put { key, body } => {
                self.put(key, body).await.map(|()| StoreReply::Stored).map_err(|why| failed(&why))
            }
            StoreRequest::Get { key } => match self.get(key).await {
                Ok(Some(bytes)) => Ok(StoreReply::Got(bytes)),
                Ok(None) => Ok(StoreReply::NotFound),
                Err(why) => Err(failed(&why)),
            },
            StoreRequest::List { prefix, start_after } => {
                let mut objects = self.list(prefix).await.map_err(|why| failed(&why))?;
                objects.retain(|object| start_after.as_ref().is_none_or(|after| object.key > *after));
                Ok(StoreReply::Listed(ListPage { objects, truncated: false }))
            }
        }
    }

    async fn put(&self, key: &str, body: &[u8]) -> Result<(), JsValue> {
        let whole = format!("{}{key}", self.prefix);
        let (folders, name) = whole.rsplit_once('/').unwrap_or(("", &whole));
        let folder = self.folder(folders, true).await?.ok_or(JsValue::NULL)?;
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let file: FileSystemFileHandle =
            JsFuture::from(folder.get_file_handle_with_options(name, &options)).await?.dyn_into()?;
        // What is written appears under the name when it is closed, whole or not at all.
        let stream: FileSystemWritableFileStream = JsFuture::from(file.create_writable()).await?.dyn_into()?;
        JsFuture::from(stream.write_with_js_u8_array(&Uint8Array::from(body))?).await?;
        let closed: Promise = stream.close();
        JsFuture::from(closed).await.map(drop)
    }

    async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, JsValue> {
        let whole = format!("{}{key}", self.prefix);
        let (folders, name) = whole.rsplit_once('/').unwrap_or(("", &whole));
        let Some(folder) = self.folder(folders, false).await? else { return Ok(None) };
        match JsFuture::from(folder.get_file_handle(name)).await {
            Ok(handle) => {
                let file = file_of(handle.dyn_into()?).await?;
                Ok(Some(bytes_of(&file).await?))
            }
            Err(why) if is_missing(&why) => Ok(None),
            Err(why) => Err(why),
        }
    }

    async fn list(&self, prefix: &str) -> Result<Vec<ListedObject>, JsValue> {
        let folders = prefix.rsplit_once('/').map_or("", |(folders, _)| folders);
        let from = format!("{}{folders}", self.prefix);
        let mut objects = Vec::new();
        if let Some(folder) = self.folder(from.trim_end_matches('/'), false).await? {
            let name = if folders.is_empty() { String::new() } else { format!("{folders}/") };
            walk(folder, name, &mut objects).await?;
        }
        objects.retain(|object: &ListedObject| object.key.starts_with(prefix));
        objects.sort_by(|one, other| one.key.cmp(&other.key));
        Ok(objects)
    }

    /// A folder below the root; `None` where it is not there and is not to be made.
    async fn folder(&self, path: &str, make: bool) -> Result<Option<FileSystemDirectoryHandle>, JsValue> {
        let options = FileSystemGetDirectoryOptions::new();
        options.set_create(make);
        let mut folder = self.root.clone();
        for name in path.split('/').filter(|name| !name.is_empty()) {
            folder = match JsFuture::from(folder.get_directory_handle_with_options(name, &options)).await {
                Ok(found) => found.dyn_into()?,
                Err(why) if is_missing(&why) => return Ok(None),
                Err(why) => return Err(why),
            };
        }
        Ok(Some(folder))
    }
}

type Walking<'a> = Pin<Box<dyn Future<Output = Result<(), JsValue>> + 'a>>;

/// Everything below a folder whose own name is `name`, which is empty or ends in `/`.
fn walk(folder: FileSystemDirectoryHandle, name: String, objects: &mut Vec<ListedObject>) -> Walking<'_> {
    Box::pin(async move {
        let values = folder.values();
        loop {
            let next = JsFuture::from(values.next()?).await?;
            let handle = Reflect::get(&next, &"value".into())?;
            let Ok(own_name) = Reflect::get(&handle, &"name".into()) else { return Ok(()) };
            let Some(own_name) = own_name.as_string() else { return Ok(()) };
            match handle.dyn_into::<FileSystemFileHandle>() {
                Ok(handle) => {
                    let file = file_of(handle).await?;
                    objects.push(ListedObject {
                        key: format!("{name}{own_name}"),
                        etag: format!("{}-{}", file.last_modified(), file.size()),
                        n_bytes: file.size() as u64,
                    });
                }
                Err(handle) => walk(handle.dyn_into()?, format!("{name}{own_name}/"), objects).await?,
            }
        }
    })
}

async fn file_of(handle: FileSystemFileHandle) -> Result<File, JsValue> {
    JsFuture::from(handle.get_file()).await?.dyn_into()
}

pub(crate) async fn bytes_of(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(blob.array_buffer()).await?).to_vec())
}

fn picker() -> Option<(Window, Function)> {
    let window = web_sys::window()?;
    let picker = Reflect::get(&window, &"showDirectoryPicker".into()).ok()?.dyn_into().ok()?;
    Some((window, picker))
}

/// Whether the folder may be read and written, as one of the handle's two methods says. Handles that have no such methods,
/// as those of the browser's private file system, may always be used.
async fn permission(root: &FileSystemDirectoryHandle, method: &str) -> Option<bool> {
    let Ok(method) = Reflect::get(root, &method.into()).ok()?.dyn_into::<Function>() else { return Some(true) };
    let options = js_sys::Object::new();
    Reflect::set(&options, &"mode".into(), &"readwrite".into()).ok()?;
    Some(settled(method.call1(root, &options).ok()?).await?.as_string()? == "granted")
}

async fn settled(promise: JsValue) -> Option<JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}

fn name_of(exception: &JsValue) -> String {
    Reflect::get(exception, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

fn is_missing(exception: &JsValue) -> bool {
    name_of(exception) == "NotFoundError"
}

fn failed(exception: &JsValue) -> StoreError {
    match name_of(exception).as_str() {
        "NotAllowedError" | "SecurityError" => {
            StoreError::Denied { code: "the picked folder may not be used any more; pick it again".to_owned() }
        }
        "" => StoreError::Unreachable,
        name => StoreError::Rejected { status: 0, code: format!("the picked folder: {name}") },
    }
}
