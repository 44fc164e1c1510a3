//! The decision: a label, with a reason and a cause if one wants to give them.

use leptos::prelude::*;

use crate::model::{Action, CauseView};
use crate::tr;
use crate::views::icons::{Drawing, Icon};
use crate::views::parts::{Choices, Kbd};
use crate::views::slot::filled;
use crate::views::ui::{Dialog, Page};

/// Reason, cause and the labels that settle.
#[component]
pub(super) fn SettleForm(page: Page) -> impl IntoView {
    let review = page.view.review;
    let choices = Memo::new(move |_| review.with(|review| review.choices.clone()));
    let can_undo = Memo::new(move |_| review.with(|review| review.can_undo));
    let (marked, several) = (page.ui.marked, page.ui.several);
    let on_choose =
        UnsyncCallback::new(
            move |label_idx| {
                if several.get_untracked() { page.mark_label(label_idx) } else { page.settle(label_idx) }
            },
        );
    let n_marked = Memo::new(move |_| marked.with(Vec::len));
    let names = move || {
        review.with(|review| {
            let name = |idx: &usize| review.choices.get(*idx).map(|choice| choice.name.clone());
            marked.with(|marked| marked.iter().filter_map(name).reduce(tr::review_or).unwrap_or_default())
        })
    };
    let marked_words = move || {
        filled(|[labels]| tr::review_settle_marked(labels), [view! { <span dir="auto">{names}</span> }.into_any()])
    };
    view! {
        <div class="settle">
            <div class="settle__why">
                <Reason page/>
                <Causes page/>
            </div>
            <div class="settle__head">
                <h2>{tr::review_settle_as()}</h2>
                <SettleTools page can_undo/>
            </div>
            <Choices choices selected=Signal::stored(None) marked on_choose name=tr::review_settle_as()/>
            <div class="actions settle__marks">
                <label class="tick tick--inline">
                    <input
                        type="checkbox"
                        prop:checked=move || several.get()
                        on:change=move |event| several.set(event_target_checked(&event))
                    />
                    <span>{tr::review_several()} <span class="keyed">" " {tr::review_several_keys()}</span></span>
                </label>
                <Show when=move || { n_marked.get() > 0 }>
                    <button type="button" class="button button--main" aria-keyshortcuts="Enter" on:click=move |_| page.settle_marked()>
                        {marked_words()} " " <Kbd key="Enter"/>
                    </button>
                </Show>
            </div>
        </div>
    }
}

/// What else can be done with the disagreement.
#[component]
fn SettleTools(page: Page, can_undo: Memo<bool>) -> impl IntoView {
    view! {
        <div class="settle__tools">
            <button type="button" class="tool" aria-keyshortcuts="M" on:click=move |_| page.look_alike()>
                <Icon drawing=Drawing::Cards/>
                <span>{tr::review_tool_alike()}</span>
                <Kbd key="M"/>
            </button>
            <button
                type="button"
                class="tool"
                aria-keyshortcuts="E"
                on:click=move |_| page.ui.dialog.set(Some(Dialog::Example))
            >
                <Icon drawing=Drawing::Instructions/>
                <span>{tr::review_tool_example()}</span>
                <Kbd key="E"/>
            </button>
            <button
                type="button"
                class="tool"
                aria-keyshortcuts="Control+Z"
                disabled=move || !can_undo.get()
                on:click=move |_| page.act_on_item(Action::UndoSettle)
            >
                <Icon drawing=Drawing::Undo/>
                <span>{tr::review_tool_withdraw()}</span>
                <Kbd key="Ctrl Z"/>
            </button>
        </div>
    }
}

#[component]
fn Reason(page: Page) -> impl IntoView {
    let reason = page.ui.reason;
    view! {
        <div class="field">
            <label for="settle-reason">
                {tr::review_reason()} " " <Kbd key="R"/>
                <span class="keyed">{tr::review_reason_keys()}</span>
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
                <legend>{tr::review_causes()}</legend>
                <For each=move || causes.get() key=|cause| cause.name.clone() let(cause)>
                    <Cause page cause/>
                </For>
            </fieldset>
        </Show>
    }
}

/// A cause; pressed again it is taken back.
#[component]
fn Cause(page: Page, cause: CauseView) -> impl IntoView {
    let CauseView { name, words, key } = cause;
    let chosen = page.ui.cause;
    let target = name.clone();
    let is_chosen = Memo::new(move |_| chosen.with(|chosen| chosen.as_deref() == Some(name.as_str())));
    let on_click = move |_| {
        let is_on = is_chosen.get_untracked();
        chosen.set((!is_on).then(|| target.clone()));
    };
    view! {
        <button
            type="button"
            class="cause"
            aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
            aria-keyshortcuts=key
            on:click=on_click
        >
            {words} " " <Kbd key/>
        </button>
    }
}
