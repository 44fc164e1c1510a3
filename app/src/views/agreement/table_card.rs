//! A card with a table, its explanation and the button that saves it.

use leptos::prelude::*;

use crate::model::Action;
use crate::model::agreement::TableKind;
use crate::tr;
use crate::views::ui::Page;

/// A card around a table.
#[component]
pub(super) fn TableCard(
    page: Page,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// What is saved; also names the card's elements.
    kind: TableKind,
    /// One sentence below the heading.
    #[prop(into)]
    about: Signal<String>,
    children: Children,
) -> impl IntoView {
    let id = format!("agreement-{kind:?}").to_lowercase();
    let heading = id.clone();
    view! {
        <section class="card" aria-labelledby=heading>
            <div class="card__top">
                <h2 id=id>{title}</h2>
                <SaveButton page kind/>
            </div>
            <Show when=move || !about.with(String::is_empty)>
                <p class="quiet">{move || about.get()}</p>
            </Show>
            {children()}
        </section>
    }
}

/// Saves a table as a file.
#[component]
pub(super) fn SaveButton(page: Page, kind: TableKind) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button button--small"
            data-table=format!("{kind:?}").to_lowercase()
            on:click=move |_| page.act.run(Action::SaveTable(kind))
        >
            {tr::agreement_save_csv()}
        </button>
    }
}
