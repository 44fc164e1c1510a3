//! Images: fetched, decoded before they are shown, and given back.

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlImageElement;

use crate::blob::BlobAddress;

/// A decoded image under an address of this page.
#[derive(Debug)]
pub struct Picture {
    address: BlobAddress,
    /// Kept, so that the browser keeps what it decoded.
    _element: HtmlImageElement,
    size: (u32, u32),
}

impl Picture {
    /// Decodes an image of a media type that the bytes were found to be; `None` where the browser cannot.
    pub async fn decode(bytes: &[u8], media_type: &str) -> Option<Self> {
        let address = BlobAddress::of(bytes, media_type)?;
        let element = HtmlImageElement::new().ok()?;
        element.set_src(address.url());
        JsFuture::from(element.decode()).await.ok()?;
        let size = (element.natural_width(), element.natural_height());
        (size.0 > 0 && size.1 > 0).then_some(Self { address, _element: element, size })
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> &str {
        self.address.url()
    }

    /// Width and height in pixels.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        self.size
    }
}
