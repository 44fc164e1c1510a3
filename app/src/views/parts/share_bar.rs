//! A bar for a share of a whole.

use leptos::prelude::*;

/// A bar; the number it draws stands beside it as text.
#[component]
pub(in crate::views) fn ShareBar(
    /// 0 to 1.
    share: f64,
) -> impl IntoView {
    let width = format!("{:.2}", share.clamp(0.0, 1.0) * 100.0);
    view! {
        <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="share__whole" width="100" height="8"></rect>
            <rect class="share__part" width=width height="8"></rect>
        </svg>
    }
}
