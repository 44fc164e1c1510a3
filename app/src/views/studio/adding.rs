//! Before step 1, for those who have a project: more items for it.

use leptos::prelude::*;

use crate::studio::Studio;
use crate::studio::adding::AddedTo;
use crate::tr;
use crate::views::slot::filled;

/// Id of the field for the links file.
const FIELD: &str = "studio-adding";

/// Chooses the project that items are added to.
#[component]
pub(super) fn Adding(studio: Studio) -> impl IntoView {
    let adding = Memo::new(move |_| studio.adding.get());
    view! {
        <details class="studio__instructions" id="studio-add" open=move || adding.with(Option::is_some)>
            <summary>{tr::studio_add()}</summary>
            <p class="quiet">{tr::studio_add_about()}</p>
            <input
                id=FIELD
                class="unseen"
                type="file"
                accept=".json,application/json"
                on:change=move |_| studio.add_to(FIELD)
            />
            <div class="actions">
                <label class="button" for=FIELD>{tr::studio_add_choose()}</label>
                <Show when=move || adding.with(Option::is_some)>
                    <button type="button" class="button" on:click=move |_| studio.add_to_none()>
                        {tr::studio_add_none()}
                    </button>
                </Show>
            </div>
            {move || match adding.get() {
                Some(Ok(AddedTo { name, n_items })) => {
                    let name = view! { <span dir="auto">{name}</span> }.into_any();
                    let words = filled(|[name]| tr::studio_added_to(name, n_items), [name]);
                    view! { <p role="status" id="studio-added-to">{words}</p> }.into_any()
                }
                Some(Err(why)) => view! { <p class="alert" role="alert" dir="auto">{why}</p> }.into_any(),
                None => ().into_any(),
            }}
        </details>
    }
}
