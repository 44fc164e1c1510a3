//! Shows a document that somebody else wrote, in a frame of the page in which nothing can run.

use std::fmt;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, BlobPropertyBag, HtmlIFrameElement, Url};

/// A document's bytes under an address that only this page knows; it holds until this is dropped.
pub struct FrameDocument {
    url: String,
}

impl FrameDocument {
    /// An address for an HTML document; `None` when the browser refuses. Its type is fixed here, whatever the bytes are.
    #[must_use]
    pub fn html(bytes: &[u8]) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type("text/html;charset=utf-8");
        let parts = Array::of1(&Uint8Array::from(bytes));
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
        Url::create_object_url_with_blob(&blob).ok().map(|url| Self { url })
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for FrameDocument {
    fn drop(&mut self) {
        // An address that is not given back lives as long as the page; nothing else is lost.
        let _ = Url::revoke_object_url(&self.url);
    }
}

impl fmt::Debug for FrameDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameDocument").finish_non_exhaustive()
    }
}

/// Opens the browser's print dialog for the document in the frame with this id; `false` when there is none or the browser
/// refuses.
#[must_use]
pub fn print_frame(id: &str) -> bool {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|it| it.get_element_by_id(id));
    let frame = element.and_then(|element| element.dyn_into::<HtmlIFrameElement>().ok());
    frame.and_then(|frame| frame.content_window()).is_some_and(|window| window.print().is_ok())
}
