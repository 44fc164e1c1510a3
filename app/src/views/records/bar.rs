//! How many are found and chosen, and what can be done with them.

use leptos::prelude::*;

use super::{Wanted, part, ticked};
use crate::model::RecordsAct;
use crate::tr;
use crate::views::ui::Page;

/// Id of the field for the file of a triage.
const TRIAGE: &str = "records-triage";

/// What `accord triage` found of the records, where somebody has its file.
#[component]
fn Triage(page: Page) -> impl IntoView {
    let told = part(page, |view| view.triage_told.clone());
    view! {
        <details class="quiet">
            <summary>{ticked(&tr::records_triage(), |text| view! { <code>{text}</code> }.into_any())}</summary>
            <input
                id=TRIAGE
                class="unseen"
                type="file"
                accept=".json"
                on:change=move |_| page.records(RecordsAct::LoadTriage { field_id: TRIAGE })
            />
            <div class="actions">
                <label class="button button--small" for=TRIAGE>{tr::records_triage_file()}</label>
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
    let counts = move || match n_chosen.get() {
        0 => tr::records_found(n_found.get(), n_items.get()),
        n => tr::records_found_chosen(n_found.get(), n_items.get(), n),
    };
    let searching = move || n_looked.get().map(tr::records_looked);
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
                    {tr::records_choose_all()}
                </button>
                <button
                    type="button"
                    class="button button--small"
                    disabled=none_chosen
                    on:click=move |_| page.records(RecordsAct::ChooseNone)
                >
                    {tr::records_choose_none()}
                </button>
                <button
                    type="button"
                    class="button button--small"
                    disabled=move || n_found.get() == 0
                    on:click=move |_| page.records(RecordsAct::Save)
                >
                    {tr::records_save_csv()}
                </button>
            </div>
            <Triage page/>
            <div class="actions" role="group" aria-label=tr::records_with_chosen()>
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
                                {format!("{}…", kind.verb())}
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
                        {tr::records_undo()}
                    </button>
                </Show>
            </p>
        </div>
    }
}
