//! Labels that people carry: as files, or by way of a folder.

use leptos::prelude::*;

use crate::model::{Action, ByHandView, StatusView};
use crate::tr;
use crate::views::ui::Page;

const FIELD_ID: &str = "carried-files";

/// Out and in by file, and a folder where the project's host takes nothing.
#[component]
pub(super) fn ByHand(page: Page, status: Signal<StatusView>) -> impl IntoView {
    let view = Memo::new(move |_| status.with(|status| status.by_hand.clone()));
    let can_share = Memo::new(move |_| view.with(|view| view.can_share));
    let can_pick = Memo::new(move |_| view.with(|view| view.can_pick));
    let run = move |action: fn() -> Action| move |_| page.act.run(action());
    view! {
        <section class="card" id="by-hand">
            <h2>{tr::status_hand_title()}</h2>
            <p>{tr::status_hand_about()}</p>
            <div class="actions">
                <button type="button" class="button" on:click=run(|| Action::Backup)>{tr::status_hand_save()}</button>
                <Show when=move || can_share.get()>
                    <button type="button" class="button" on:click=run(|| Action::ShareBackup)>
                        {tr::status_hand_share()}
                    </button>
                </Show>
            </div>
            <div class="field">
                <label for=FIELD_ID>{tr::status_hand_files()}</label>
                <input
                    id=FIELD_ID
                    type="file"
                    multiple=true
                    on:change=move |_| page.act.run(Action::TakeChosen { field_id: FIELD_ID })
                />
            </div>
            <p role="status" id="carried" dir="auto">{move || view.with(|view| view.told.clone())}</p>
            <Show when=move || can_pick.get()>
                <FolderChoice page view/>
            </Show>
        </section>
    }
}

/// A folder in the place of a host that takes nothing.
#[component]
fn FolderChoice(page: Page, view: Memo<ByHandView>) -> impl IntoView {
    let folder = Memo::new(move |_| view.with(|view| view.folder.clone()));
    let has_kept = Memo::new(move |_| view.with(|view| view.has_kept_folder));
    view! {
        <Show
            when=move || folder.with(String::is_empty)
            fallback=move || {
                view! {
                    <p id="folder" dir="auto">
                        {move || folder.with(|name| tr::status_folder_used(name))}
                    </p>
                }
            }
        >
            <p>{tr::status_folder_about()}</p>
            <div class="actions">
                <Show when=move || has_kept.get()>
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::PickFolder { kept: true })>
                        {tr::status_folder_last()}
                    </button>
                </Show>
                <button type="button" class="button" on:click=move |_| page.act.run(Action::PickFolder { kept: false })>
                    {tr::status_folder_choose()}
                </button>
            </div>
        </Show>
    }
}
