//! Before step 1, for those who have a project: more items for it.

use leptos::prelude::*;

use super::shown;
use crate::studio::Studio;

/// Id of the field for the links file.
const FIELD: &str = "studio-adding";

/// Chooses the project that items are added to.
#[component]
pub(super) fn Adding(studio: Studio) -> impl IntoView {
    let adding = Memo::new(move |_| studio.adding.get());
    view! {
        <details class="studio__instructions" id="studio-add" open=move || adding.with(Option::is_some)>
            <summary>"Add items to a project that you have"</summary>
            <p class="quiet">
                "Choose the links file that you saved when you made it. It is read here and sent nowhere; what the project has \
                 already is not added twice."
            </p>
            <input
                id=FIELD
                class="unseen"
                type="file"
                accept=".json,application/json"
                on:change=move |_| studio.add_to(FIELD)
            />
            <div class="actions">
                <label class="button" for=FIELD>"Choose the links file"</label>
                <Show when=move || adding.with(Option::is_some)>
                    <button type="button" class="button" on:click=move |_| studio.add_to_none()>"Make a new project instead"</button>
                </Show>
            </div>
            {move || match adding.get() {
                Some(Ok(to)) => view! {
                    <p role="status" id="studio-added-to">
                        "New items go to “"<span dir="auto">{to.name}</span>"”, which has "{shown(to.n_items)}" so far. Question, \
                         instructions and people stay as they are."
                    </p>
                }
                .into_any(),
                Some(Err(why)) => view! { <p class="alert" role="alert" dir="auto">{why}</p> }.into_any(),
                None => ().into_any(),
            }}
        </details>
    }
}
