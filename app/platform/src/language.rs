//! The languages of the person and of the document, and the page's own files of words.

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, WorkerGlobalScope};

use crate::offline;
use crate::timeout::within;

/// Words that have not come by then are waited for no longer.
const LIMIT_MILLIS: u32 = 15_000;

/// The languages the browser was told its user reads, best first, as tags like `pt-BR`.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let listed = web_sys::window().map(|window| window.navigator().languages());
    listed.iter().flat_map(|list| list.iter()).filter_map(|tag| tag.as_string()).collect()
}

/// Tells the browser, and through it screen readers, hyphenation and spelling, what language the page is in.
pub fn set_document_language(code: &str, direction: &str) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // An element of HTML takes any attribute.
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The text of a file that lies beside the page, for the page or a worker of it. The service worker keeps it from then on.
///
/// # Errors
/// In words: why it did not come.
pub async fn own_text(name: &str) -> Result<String, String> {
    let text = within(LIMIT_MILLIS, fetch_text(name)).await.unwrap_or_else(|| Err(JsValue::from("it took too long")));
    offline::keep(name);
    text.map_err(|error| {
        let message = error.dyn_ref::<js_sys::Error>().map(|error| error.message());
        message
            .or_else(|| error.dyn_ref::<JsString>().cloned())
            .map_or_else(|| "it did not come".to_owned(), String::from)
    })
}

async fn fetch_text(name: &str) -> Result<String, JsValue> {
    let promise = match web_sys::window() {
        Some(window) => window.fetch_with_str(name),
        None => js_sys::global().dyn_into::<WorkerGlobalScope>()?.fetch_with_str(name),
    };
    let response: Response = JsFuture::from(promise).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(format!("the page's host answered {}", response.status())));
    }
    JsFuture::from(response.text()?).await?.as_string().ok_or(JsValue::NULL)
}
