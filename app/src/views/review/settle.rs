//! The decision: a label, with a reason and a cause if one wants to give them.

use leptos::prelude::*;

use crate::model::Action;
use crate::views::icons::{Drawing, Icon};
use crate::views::parts::{Choices, Kbd};
use crate::views::ui::Page;

/// Reason, cause and the labels that settle.
#[component]
pub(super) fn SettleForm(page: Page) -> impl IntoView {
    let review = page.view.review;
    let choices = Memo::new(move |_| review.with(|review| review.choices.clone()));
    let can_undo = Memo::new(move |_| review.with(|review| review.can_undo));
    let on_choose = UnsyncCallback::new(move |label_idx| page.settle(label_idx));
    view! {
        <div class="settle">
            <div class="settle__why">
                <Reason page/>
                <Causes page/>
            </div>
            <div class="settle__head">
                <h2>"Settle as"</h2>
                <button
                    type="button"
                    class="tool"
                    aria-keyshortcuts="Control+Z"
                    disabled=move || !can_undo.get()
                    on:click=move |_| page.act_on_item(Action::UndoSettle)
                >
                    <Icon drawing=Drawing::Undo/>
                    <span>"Withdraw the last"</span>
                    <Kbd key="Ctrl Z"/>
                </button>
            </div>
            <Choices choices selected=Signal::stored(None) on_choose name="Settle as"/>
        </div>
    }
}

#[component]
fn Reason(page: Page) -> impl IntoView {
    let reason = page.ui.reason;
    view! {
        <div class="field">
            <label for="settle-reason">
                "Reason (optional) " <Kbd key="R"/>
                <span class="keyed">", then Enter and the label's number"</span>
            </label>
            <input
                id="settle-reason"
                type="text"
                dir="auto"
                maxlength="2000"
                autocomplete="off"
                node_ref=page.ui.reason_field
                prop:value=move || reason.get()
                on:input=move |event| reason.set(event_target_value(&event))
            />
        </div>
    }
}

#[component]
fn Causes(page: Page) -> impl IntoView {
    let causes = Memo::new(move |_| page.view.review.with(|review| review.causes.clone()));
    view! {
        <Show when=move || !causes.with(Vec::is_empty)>
            <fieldset class="causes">
                <legend>"Cause of the mistake (optional)"</legend>
                <Cause page key=None words="Not said".to_owned()/>
                <For each=move || causes.get() key=Clone::clone let((key, words))>
                    <Cause page key=Some(key) words/>
                </For>
            </fieldset>
        </Show>
    }
}

#[component]
fn Cause(page: Page, key: Option<String>, words: String) -> impl IntoView {
    let cause = page.ui.cause;
    let value = key.clone().unwrap_or_default();
    let chosen = key.clone();
    let is_chosen = Memo::new(move |_| cause.with(|cause| *cause == key));
    view! {
        <label class="pick">
            <input
                type="radio"
                name="settle-cause"
                value=value
                prop:checked=move || is_chosen.get()
                on:change=move |_| cause.set(chosen.clone())
            />
            <span>{words}</span>
        </label>
    }
}
