//! Bytes under an address that only this page knows, with a type that is fixed here, whatever the bytes are.

use std::fmt;

use js_sys::{Array, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, Url};

/// An address of bytes; it holds until this is dropped.
pub struct BlobAddress {
    url: String,
}

impl BlobAddress {
    /// An address for an HTML document; `None` when the browser refuses.
    #[must_use]
    pub fn html(bytes: &[u8]) -> Option<Self> {
        Self::of(bytes, "text/html;charset=utf-8")
    }

    /// An address for bytes of some media type; `None` when the browser refuses.
    #[must_use]
    pub fn of(bytes: &[u8], media_type: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
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

impl Drop for BlobAddress {
    fn drop(&mut self) {
        // An address that is not given back lives as long as the page; nothing else is lost.
        let _ = Url::revoke_object_url(&self.url);
    }
}

impl fmt::Debug for BlobAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlobAddress").finish_non_exhaustive()
    }
}
