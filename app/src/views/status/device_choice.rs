//! Which device the scorer runs on.

use leptos::prelude::*;

use crate::model::Action;
use crate::views::ui::Page;

const WISHES: [(&str, &str); 3] = [
    ("fastest", "The fastest, by a measured race"),
    ("cpu", "The processor"),
    ("webgpu", "The graphics device (WebGPU)"),
];

/// A choice of device for the scorer.
#[component]
pub(super) fn DeviceChoice(page: Page) -> impl IntoView {
    let wish = Memo::new(move |_| page.view.status.with(|status| status.device_wish.clone()));
    view! {
        <fieldset class="causes">
            <legend>"Run the scorer on"</legend>
            {WISHES
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
