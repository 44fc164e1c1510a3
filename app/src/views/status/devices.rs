//! This person's devices: one more of them, and leaving.

use leptos::prelude::*;

use crate::model::{Action, StatusView};
use crate::views::link::LinkAndCode;
use crate::views::ui::Page;

/// A link for one more device, as text and as a code.
#[component]
pub(super) fn AddDevice(page: Page, status: Signal<StatusView>) -> impl IntoView {
    let link = Memo::new(move |_| status.with(|status| status.device_link.clone()));
    let run = move |action: fn() -> Action| move |_| page.act.run(action());
    view! {
        <Show
            when=move || link.with(Option::is_some)
            fallback=move || {
                view! {
                    <div class="actions">
                        <button type="button" class="button" on:click=run(|| Action::AddDevice)>"Add a device of yours"</button>
                    </div>
                }
            }
        >
            <p>
                "Open this link on your other device: what you label there counts as yours. Whoever has it can answer in your \
                 name, so show it to nobody."
            </p>
            {move || link.get().map(|link| view! { <LinkAndCode id="device-link" link/> })}
            <div class="actions">
                <button type="button" class="button" on:click=run(|| Action::SaveDeviceLink)>"Save it as a file"</button>
                <button type="button" class="button" on:click=run(|| Action::HideDeviceLink)>"Done"</button>
            </div>
        </Show>
    }
}

/// Deletes what this device keeps. Opening the section is the first step, and the button the second.
#[component]
pub(super) fn Leave(page: Page, status: Signal<StatusView>) -> impl IntoView {
    let n_only_here = Memo::new(move |_| status.with(|status| status.n_only_here));
    view! {
        <details class="card leave">
            <summary>"Leave this project"</summary>
            <p>
                "Deletes your key, your labels, the items and the link from this device. What was synced stays in the project's \
                 store, where only the owner can delete it; ask them. You cannot change your labels from here any more."
            </p>
            <Show when=move || { n_only_here.get() > 0 }>
                <p role="alert">
                    {move || format!("{} of your records are on this device alone and would be lost. ", n_only_here.get())}
                    "Sync, or save a backup file, first."
                </p>
            </Show>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| page.act.run(Action::Backup)>"Save a backup file"</button>
                <button type="button" class="button button--danger" id="leave" on:click=move |_| page.act.run(Action::Leave)>
                    "Delete it from this device"
                </button>
            </div>
        </details>
    }
}
