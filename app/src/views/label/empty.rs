//! What stands in the item's place when there is none.

use leptos::prelude::*;

use crate::model::{Action, EmptyQueue, Route};
use crate::views::format::counted;
use crate::views::ui::Page;

/// Says why there is nothing to label, and what to do next.
#[component]
pub(super) fn Empty(page: Page) -> impl IntoView {
    let why = Memo::new(move |_| page.view.label.with(|label| label.empty));
    view! {
        <section class="empty" role="status">
            {move || match why.get() {
                EmptyQueue::Loading => view! { <p class="waiting">"Fetching the items…"</p> }.into_any(),
                EmptyQueue::Done => view! { <Done page/> }.into_any(),
                EmptyQueue::Offline => view! { <Offline page/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Done(page: Page) -> impl IntoView {
    let n_mine = Memo::new(move |_| page.view.label.with(|label| label.n_mine));
    let can_undo = Memo::new(move |_| page.view.label.with(|label| label.can_undo));
    view! {
        <h2>"Nothing is waiting for you"</h2>
        <p>
            {move || format!("You answered {}. New work appears here by itself.", counted(n_mine.get(), "item", "items"))}
        </p>
        <div class="actions">
            <button type="button" class="button button--main" on:click=move |_| page.view.route.set(Route::Overview)>
                "See the overview"
            </button>
            <button type="button" class="button" disabled=move || !can_undo.get() on:click=move |_| page.act.run(Action::Undo)>
                "Undo the last answer"
            </button>
        </div>
    }
}

#[component]
fn Offline(page: Page) -> impl IntoView {
    view! {
        <h2>"No connection, and no items on this device yet"</h2>
        <p>"Once the items are here you can label without a connection. Connect, then try again."</p>
        <div class="actions">
            <button type="button" class="button button--main" on:click=move |_| page.act.run(Action::SyncNow)>"Try again"</button>
        </div>
    }
}
