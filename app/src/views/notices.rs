//! The pages on which there is nothing to do yet, or nothing to be done.

use leptos::prelude::*;

use crate::tr;

/// Before anything is known.
#[component]
pub(super) fn Starting() -> impl IntoView {
    view! {
        <main class="notice" aria-busy="true">
            <h1>"Accord"</h1>
            <p class="notice__words waiting" role="status">{tr::frame_opening()}</p>
        </main>
    }
}

/// Nothing can be done here; says what failed and what helps.
#[component]
pub(super) fn Broken(words: Memo<(String, String)>) -> impl IntoView {
    view! {
        <main class="notice">
            <div role="alert">
                <h1 dir="auto">{move || words.with(|words| words.0.clone())}</h1>
                <p class="notice__words" dir="auto">{move || words.with(|words| words.1.clone())}</p>
            </div>
        </main>
    }
}
