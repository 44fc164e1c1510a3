//! The project's instructions.

use leptos::prelude::*;

use crate::tr;
use crate::views::frame::SidePanel;
use crate::views::markdown::Markdown;
use crate::views::ui::{Page, Panel};

/// The instructions in a panel.
#[component]
pub(in crate::views) fn Instructions(page: Page) -> impl IntoView {
    let text = Memo::new(move |_| page.view.label.with(|label| label.instructions.clone()));
    let version = Memo::new(move |_| page.view.label.with(|label| label.instructions_version));
    view! {
        <SidePanel page panel=Panel::Instructions title=tr::label_instructions()>
            <Show
                when=move || text.with(|text| !text.trim().is_empty())
                fallback=|| view! { <p class="quiet">{tr::label_no_instructions()}</p> }
            >
                <p class="quiet">{move || tr::label_version(version.get().to_string())}</p>
                <Markdown text/>
            </Show>
        </SidePanel>
    }
}
