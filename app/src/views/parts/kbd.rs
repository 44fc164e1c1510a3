//! The name of a key beside what it does.

use leptos::prelude::*;

/// A key; hidden where there is no keyboard, and from readers, which are told by `aria-keyshortcuts`.
#[component]
pub(in crate::views) fn Kbd(#[prop(into)] key: String) -> impl IntoView {
    view! { <kbd class="key" aria-hidden="true">{key}</kbd> }
}
