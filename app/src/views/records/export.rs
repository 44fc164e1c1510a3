//! What was found as one file in the form of another tool, with what that form cannot hold.

use accord_formats::out::{FormatInfo, Holds, formats_list};
use leptos::prelude::*;

use super::part;
use crate::model::RecordsAct;
use crate::tr;
use crate::views::ui::Page;

/// A form to choose, and what came of the last file.
#[component]
pub(super) fn Export(page: Page) -> impl IntoView {
    let chosen = RwSignal::new(0_usize);
    let is_each = RwSignal::new(false);
    let n_found = part(page, |view| view.n_found);
    let lost = part(page, |view| view.lost.clone());
    let written = part(page, |view| view.written.clone());
    let info = move || formats_list().get(chosen.get());
    let is_either = Memo::new(move |_| info().is_some_and(|info| info.holds == Holds::Either));
    let write = move |_| {
        if let Some(FormatInfo { name, .. }) = info() {
            page.records(RecordsAct::Export { format: name, each: is_each.get_untracked() });
        }
    };
    view! {
        <details class="card records__export">
            <summary>{tr::records_export()}</summary>
            <div class="field">
                <label for="records-format">{tr::records_form()}</label>
                <select id="records-format" on:change=move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default())>
                    {formats_list()
                        .iter()
                        .enumerate()
                        .map(|(idx, info)| view! { <option value=idx.to_string()>{info.title}</option> })
                        .collect_view()}
                </select>
            </div>
            <p class="quiet" role="status">{move || info().map(|info| tr::records_form_loses(info.loses))}</p>
            <Show when=move || is_either.get()>
                <label class="tick">
                    <input
                        type="checkbox"
                        prop:checked=move || is_each.get()
                        on:change=move |event| is_each.set(event_target_checked(&event))
                    />
                    <span>{tr::records_each()}</span>
                </label>
            </Show>
            <div class="actions">
                <button type="button" class="button" disabled=move || n_found.get() == 0 on:click=write>
                    {move || tr::records_write(n_found.get())}
                </button>
                <span class="quiet">{tr::records_without_dropped()}</span>
            </div>
            <div role="status">
                <p>{move || written.get()}</p>
                <ul>
                    {move || {
                        lost.get()
                            .into_iter()
                            .map(|(what, n)| view! { <li>{tr::records_lost(n, what)}</li> })
                            .collect_view()
                    }}
                </ul>
            </div>
        </details>
    }
}
