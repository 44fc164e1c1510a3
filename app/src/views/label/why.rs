//! Why this item is asked now.

use leptos::{ev, html, prelude::*};

use crate::views::parts::{Kbd, own_shortcut};
use crate::views::ui::Page;

/// One sentence, and its parts when unfolded; it stays unfolded from item to item.
#[component]
pub(super) fn Why(page: Page) -> impl IntoView {
    let label = page.view.label;
    let why = Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.why.clone()).unwrap_or_default()));
    let details = Memo::new(move |_| {
        label.with(|label| label.item.as_ref().map(|it| it.why_details.clone()).unwrap_or_default())
    });
    let is_open = page.ui.why;
    let node = NodeRef::<html::Details>::new();
    let on_toggle = move |_: ev::Event| {
        if let Some(node) = node.get_untracked() {
            is_open.set(node.open());
        }
    };
    view! {
        <details class="why" node_ref=node prop:open=move || is_open.get() on:toggle=on_toggle>
            <summary aria-keyshortcuts=own_shortcut("W")><span class="why__line">{move || why.get()}</span> " " <Kbd key="W"/></summary>
            <dl class="why__details">
                {move || {
                    details
                        .get()
                        .into_iter()
                        .map(|(name, value)| view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> })
                        .collect_view()
                }}
            </dl>
        </details>
    }
}
