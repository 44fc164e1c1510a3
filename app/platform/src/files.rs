//! Files that people bring and take away: chosen, dropped on the page, or handed to another program.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File, FileList, FilePropertyBag, HtmlInputElement, Navigator, ShareData};

use crate::folder::bytes_of;
use crate::page::Listeners;

/// Larger files are not read: no person's logs come near it.
const MAX_FILE_BYTES: f64 = 256.0 * 1024.0 * 1024.0;

/// A file that somebody brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Its name.
    pub name: String,
    /// Its content; `None` where it cannot be read or is far too large.
    pub bytes: Option<Vec<u8>>,
}

/// The files chosen in the file field with this id. The field is emptied, so that the same file can be chosen again.
pub async fn chosen_files(field_id: &str) -> Vec<Brought> {
    let field = web_sys::window().and_then(|window| window.document()?.get_element_by_id(field_id));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return Vec::new() };
    let files = field.files().map(listed).unwrap_or_default();
    let brought = read(files).await;
    field.set_value("");
    brought
}

/// Calls back with files that are dropped anywhere on the page. Without this, the browser would leave the page for them.
pub fn on_files_dropped(callback: impl Fn(Vec<Brought>) + 'static) -> Listeners {
    let Some(window) = web_sys::window() else { return Listeners::of(Vec::new()) };
    let options = EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&window, "dragover", options, |event| {
        if event.dyn_ref::<DragEvent>().is_some_and(has_files) {
            event.prevent_default();
        }
    });
    let callback = Rc::new(callback);
    let drop = EventListener::new_with_options(&window, "drop", options, move |event| {
        let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| has_files(event)) else { return };
        event.prevent_default();
        let files = event.data_transfer().and_then(|data| data.files()).map(listed).unwrap_or_default();
        let callback = Rc::clone(&callback);
        spawn_local(async move { callback(read(files).await) });
    });
    Listeners::of(vec![over, drop])
}

/// Whether the browser can hand a file to other programs: a mail, a messenger, a device nearby.
#[must_use]
pub fn can_share_files() -> bool {
    share_data("a.txt", b"a").is_some_and(|(navigator, data)| navigator.can_share_with_data(&data))
}

/// Hands a text file to another program of the person's choice; `false` where they or the browser refused.
pub async fn share_file(name: &str, bytes: &[u8]) -> bool {
    let Some((navigator, data)) = share_data(name, bytes) else { return false };
    JsFuture::from(navigator.share_with_data(&data)).await.is_ok()
}

fn has_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

fn listed(files: FileList) -> Vec<File> {
    (0..files.length()).filter_map(|idx| files.get(idx)).collect()
}

async fn read(files: Vec<File>) -> Vec<Brought> {
    let mut brought = Vec::new();
    for file in files {
        let bytes = if file.size() <= MAX_FILE_BYTES { bytes_of(&file).await.ok() } else { None };
        brought.push(Brought { name: file.name(), bytes });
    }
    brought
}

fn share_data(name: &str, bytes: &[u8]) -> Option<(Navigator, ShareData)> {
    let navigator = web_sys::window()?.navigator();
    // Missing on most desktops, and on plain http.
    let can = |method: &str| Reflect::get(&navigator, &method.into()).is_ok_and(|method| method.is_function());
    if !can("share") || !can("canShare") {
        return None;
    }
    let options = FilePropertyBag::new();
    // Browsers share files of a few kinds only; plain text is one.
    options.set_type("text/plain");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&JsValue::from(Array::of1(&file)));
    Some((navigator, data))
}
