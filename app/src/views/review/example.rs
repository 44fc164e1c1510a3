//! The item on screen as an example in the instructions.

use leptos::prelude::*;

use crate::tr;
use crate::views::dialogs::Modal;
use crate::views::parts::{Choices, Kbd};
use crate::views::ui::{Dialog, Page};

/// Asks under which label, and whether the item is one or is not.
#[component]
pub(in crate::views) fn ExampleDialog(page: Page) -> impl IntoView {
    view! {
        <Modal page dialog=Dialog::Example title=tr::review_example_title()>
            <Example page/>
        </Modal>
    }
}

#[component]
fn Example(page: Page) -> impl IntoView {
    let counter = page.ui.counter;
    let choices = Memo::new(move |_| page.view.review.with(|review| review.choices.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| page.make_example(label_idx));
    let words = move || if counter.get() { tr::review_example_is_not() } else { tr::review_example_is() };
    view! {
        <p class="quiet">{tr::review_example_about()}</p>
        <label class="tick">
            <input type="checkbox" prop:checked=move || counter.get() on:change=move |event| counter.set(event_target_checked(&event))/>
            <span>{tr::review_example_counter()} " " <Kbd key="X"/></span>
        </label>
        <h3>{words}</h3>
        <Choices choices selected=Signal::stored(None) on_choose name=tr::review_example_labels()/>
    }
}
