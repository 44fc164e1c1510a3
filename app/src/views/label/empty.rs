//! What stands in the item's place when there is none.

use leptos::prelude::*;

use crate::model::{Action, EmptyQueue, Route};
use crate::tr;
use crate::views::ui::Page;

/// Says why there is nothing to label, and what to do next.
#[component]
pub(super) fn Empty(page: Page) -> impl IntoView {
    let why = Memo::new(move |_| page.view.label.with(|label| label.empty));
    view! {
        <section class="empty" role="status">
            {move || match why.get() {
                EmptyQueue::Loading => view! { <p class="waiting">{tr::label_fetching()}</p> }.into_any(),
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
        <h2>{tr::label_nothing_waits()}</h2>
        <p>{move || tr::label_you_answered(n_mine.get())}</p>
        <div class="actions">
            <button type="button" class="button button--main" on:click=move |_| page.view.route.set(Route::Overview)>
                {tr::label_see_overview()}
            </button>
            <button type="button" class="button" disabled=move || !can_undo.get() on:click=move |_| page.act.run(Action::Undo)>
                {tr::label_undo_last()}
            </button>
        </div>
    }
}

#[component]
fn Offline(page: Page) -> impl IntoView {
    view! {
        <h2>{tr::label_no_connection()}</h2>
        <p>{tr::label_connect()}</p>
        <div class="actions">
            <button type="button" class="button button--main" on:click=move |_| page.act.run(Action::SyncNow)>{tr::try_again()}</button>
        </div>
    }
}
