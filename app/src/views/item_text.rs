//! The item: the largest thing on the page, in a region of its own that scrolls, so that nothing else moves.

use leptos::prelude::*;

use super::ui::Ui;
use crate::tr;

/// Texts up to this many characters are set large.
const SHORT_CHARS: usize = 160;
/// Texts beyond this many characters are set like a page of a book.
const LONG_CHARS: usize = 700;

/// The text of an item; its text node is changed in place when the item changes.
#[component]
pub(super) fn ItemText(ui: Ui, #[prop(into)] id: Signal<String>, text: Memo<String>) -> impl IntoView {
    let size = Memo::new(move |_| text.with(|text| size_class(text)));
    Effect::new(move |_| {
        id.track();
        if let Some(region) = ui.item.get() {
            region.set_scroll_top(0);
        }
    });
    // Keys scroll a long text at once, and a reader's cursor starts where the work is.
    ui.item.on_load(move |region| {
        let _ = region.focus();
    });
    view! {
        <div class="item__region" node_ref=ui.item tabindex="0" role="group" aria-label=tr::label_item()>
            <p class=move || size.get() dir="auto" aria-live="polite" aria-atomic="true">{move || text.get()}</p>
        </div>
    }
}

pub(super) fn size_class(text: &str) -> &'static str {
    // A long text need not be counted to its end.
    match text.chars().take(LONG_CHARS + 1).count() {
        n if n <= SHORT_CHARS => "item__text item__text--short",
        n if n <= LONG_CHARS => "item__text",
        _ => "item__text item__text--long",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_texts_are_set_smaller() {
        assert_eq!(size_class("Ein Satz"), "item__text item__text--short");
        assert_eq!(size_class(&"ü".repeat(SHORT_CHARS + 1)), "item__text");
        assert_eq!(size_class(&"ü".repeat(100_000)), "item__text item__text--long");
    }
}
