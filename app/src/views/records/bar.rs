//! How many are found and chosen, and what can be done with them.

use leptos::prelude::*;

use super::Wanted;
use super::part;
use crate::model::RecordsAct;
use crate::views::format::{counted, grouped};
use crate::views::ui::Page;

/// Id of the field for the file of a triage.
const TRIAGE: &str = "records-triage";

/// What `accord triage` found of the records, where somebody has its file.
#[component]
fn Triage(page: Page) -> impl IntoView {
    let told = part(page, |view| view.triage_told.clone());
    view! {
        <details class="quiet">
            <summary>"Useful, useless, harmful: show what "<code>"accord triage --json"</code>" found"</summary>
            <input
                id=TRIAGE
                class="unseen"
                type="file"
                accept=".json"
                on:change=move |_| page.records(RecordsAct::LoadTriage { field_id: TRIAGE })
            />
            <div class="actions">
                <label class="button button--small" for=TRIAGE>"Choose its file"</label>
                <span role="status" dir="auto">{move || told.get()}</span>
            </div>
        </details>
    }
}

/// Counts and buttons.
#[component]
pub(super) fn Bar(page: Page, wanted: RwSignal<Option<Wanted>>) -> impl IntoView {
    let n_items = part(page, |view| view.n_items);
    let n_found = part(page, |view| view.n_found);
    let n_chosen = part(page, |view| view.n_chosen);
    let n_looked = part(page, |view| view.n_looked);
    let told = part(page, |view| view.told.clone());
    let can_undo = part(page, |view| view.can_undo);
    let counts = move || {
        let found = format!("{} of {} found", grouped(n_found.get()), counted(n_items.get(), "record", "records"));
        match n_chosen.get() {
            0 => found,
            n => format!("{found}, {} chosen", grouped(n)),
        }
    };
    let searching = move || n_looked.get().map(|n| format!("Looked at {} so far…", grouped(n)));
    let none_chosen = move || n_chosen.get() == 0;
    view! {
        <div class="records__bar">
            <p role="status">
                <strong>{counts}</strong>
                " "
                <span class="quiet">{searching}</span>
            </p>
            <div class="actions">
                <button
                    type="button"
                    class="button button--small"
                    disabled=move || n_found.get() == 0
                    on:click=move |_| page.records(RecordsAct::ChooseAll)
                >
                    "Choose all found"
                </button>
                <button
                    type="button"
                    class="button button--small"
                    disabled=none_chosen
                    on:click=move |_| page.records(RecordsAct::ChooseNone)
                >
                    "Choose none"
                </button>
                <button
                    type="button"
                    class="button button--small"
                    disabled=move || n_found.get() == 0
                    on:click=move |_| page.records(RecordsAct::Save)
                >
                    "Save as CSV"
                </button>
            </div>
            <Triage page/>
            <div class="actions" role="group" aria-label="With the chosen records">
                {Wanted::ALL
                    .into_iter()
                    .map(|kind| {
                        view! {
                            <button
                                type="button"
                                class="button button--small"
                                disabled=none_chosen
                                aria-expanded=move || (wanted.get() == Some(kind)).to_string()
                                on:click=move |_| wanted.set(Some(kind))
                            >
                                {kind.verb()}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <p class="records__told" role="status">
                {move || told.get()}
                " "
                <Show when=move || can_undo.get()>
                    <button type="button" class="button button--small" on:click=move |_| page.records(RecordsAct::Undo)>
                        "Take the last one back"
                    </button>
                </Show>
            </p>
        </div>
    }
}
