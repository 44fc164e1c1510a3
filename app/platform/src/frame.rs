//! Frames of the page in which documents that somebody else wrote are shown, and nothing can run.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlIFrameElement;

/// Opens the browser's print dialog for the document in the frame with this id; `false` when there is none or the browser
/// refuses.
#[must_use]
pub fn print_frame(id: &str) -> bool {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|it| it.get_element_by_id(id));
    let frame = element.and_then(|element| element.dyn_into::<HtmlIFrameElement>().ok());
    frame.and_then(|frame| frame.content_window()).is_some_and(|window| window.print().is_ok())
}
