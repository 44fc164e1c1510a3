//! This person's devices: one more of them, and leaving.

use leptos::prelude::*;

use crate::model::{Action, StatusView};
use crate::tr;
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
                        <button type="button" class="button" on:click=run(|| Action::AddDevice)>
                            {tr::status_add_device()}
                        </button>
                    </div>
                }
            }
        >
            <p>{tr::status_device_link_about()}</p>
            {move || link.get().map(|link| view! { <LinkAndCode id="device-link" link/> })}
            <div class="actions">
                <button type="button" class="button" on:click=run(|| Action::SaveDeviceLink)>
                    {tr::status_device_link_save()}
                </button>
                <button type="button" class="button" on:click=run(|| Action::HideDeviceLink)>
                    {tr::status_device_link_done()}
                </button>
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
            <summary>{tr::status_leave_title()}</summary>
            <p>{tr::status_leave_about()}</p>
            <Show when=move || { n_only_here.get() > 0 }>
                <p role="alert">{move || tr::status_leave_lost(n_only_here.get())}</p>
            </Show>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| page.act.run(Action::Backup)>
                    {tr::status_save_backup()}
                </button>
                <button type="button" class="button button--danger" id="leave" on:click=move |_| page.act.run(Action::Leave)>
                    {tr::status_leave_delete()}
                </button>
            </div>
        </details>
    }
}
