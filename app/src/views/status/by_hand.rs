//! Labels that people carry: as files, or by way of a folder.

use leptos::prelude::*;

use crate::model::{Action, ByHandView, StatusView};
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
            <h2>"Labels carried by hand"</h2>
            <p>
                "Without a connection, or where the project's host takes nothing: save your labels as a file, hand it to the owner or \
                 to others, and add theirs here or drop them anywhere on this page. Every piece is signed by its writer, so nothing \
                 that was changed on its way is taken."
            </p>
            <div class="actions">
                <button type="button" class="button" on:click=run(|| Action::Backup)>"Save your labels as a file"</button>
                <Show when=move || can_share.get()>
                    <button type="button" class="button" on:click=run(|| Action::ShareBackup)>"Share them"</button>
                </Show>
            </div>
            <div class="field">
                <label for=FIELD_ID>"Files of others"</label>
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
                        {move || folder.with(|name| format!("Labels are written into the folder “{name}”, and read from there too."))}
                    </p>
                }
            }
        >
            <p>"A folder that others see too, as on a network drive or one that a program keeps in step, does it by itself."</p>
            <div class="actions">
                <Show when=move || has_kept.get()>
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::PickFolder { kept: true })>
                        "Use the folder of last time"
                    </button>
                </Show>
                <button type="button" class="button" on:click=move |_| page.act.run(Action::PickFolder { kept: false })>
                    "Choose a folder"
                </button>
            </div>
        </Show>
    }
}
