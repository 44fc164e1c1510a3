//! A link to hand over: as a code for a camera, and as text.

use leptos::prelude::*;

use crate::model::DeviceLink;
use crate::tr;

/// The link, under a code of it where it fits into one.
#[component]
pub(super) fn LinkAndCode(
    /// Of the text field.
    id: &'static str,
    link: DeviceLink,
) -> impl IntoView {
    let DeviceLink { url, code } = link;
    let code = code.map(|code| {
        let size = code.n_modules;
        view! {
            <svg class="code" viewBox=format!("0 0 {size} {size}") role="img" aria-label=tr::frame_link_code() shape-rendering="crispEdges">
                <path class="code__light" d=format!("M0 0h{size}v{size}h-{size}z")/>
                <path class="code__dark" d=code.path/>
            </svg>
        }
    });
    view! {
        {code}
        <div class="field">
            <label for=id>{tr::frame_link()}</label>
            <textarea id=id readonly=true rows="4" spellcheck="false" prop:value=url></textarea>
        </div>
    }
}
