//! Which device the scorer runs on.

use leptos::prelude::*;

use crate::model::Action;
use crate::tr;
use crate::views::ui::Page;

/// A choice of device for the scorer.
#[component]
pub(super) fn DeviceChoice(page: Page) -> impl IntoView {
    let wish = Memo::new(move |_| page.view.status.with(|status| status.device_wish.clone()));
    let wishes =
        [("fastest", tr::status_wish_fastest()), ("cpu", tr::status_wish_cpu()), ("webgpu", tr::status_wish_gpu())];
    view! {
        <fieldset class="causes">
            <legend>{tr::status_wish_title()}</legend>
            {wishes
                .map(|(key, words)| {
                    view! {
                        <label class="pick">
                            <input
                                type="radio"
                                name="device-wish"
                                value=key
                                prop:checked=move || wish.with(|wish| wish == key)
                                on:change=move |_| page.act.run(Action::SetDevice { wish: key.to_owned() })
                            />
                            <span>{words}</span>
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}
