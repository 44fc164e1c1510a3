//! The choice between answering at once and answering with Enter.

use leptos::prelude::*;

use crate::model::Action;
use crate::tr;
use crate::views::ui::Page;

/// A tick box: whether Enter submits.
#[component]
pub(in crate::views) fn ConfirmSwitch(page: Page) -> impl IntoView {
    let confirm = Memo::new(move |_| page.view.label.with(|label| label.confirm));
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || confirm.get()
                on:change=move |event| page.act.run(Action::SetConfirm { confirm: event_target_checked(&event) })
            />
            <span>{tr::frame_confirm()}</span>
        </label>
    }
}
