//! The label page: the item, the question, the labels, and everything else quiet around them.

mod changed;
mod empty;
mod history;
mod instructions;
mod practice;
mod progress;
mod tools;
mod why;

use leptos::prelude::*;

use super::icons::{Drawing, Icon};
use super::item_text::ItemText;
use super::later::LaterPage;
use super::parts::{Choices, Kbd, KeysHere, own_shortcut};
use super::ui::{Page, Panel};
use crate::model::{Action, LabelView, Route, ShellView};
use crate::tr;
use changed::Changed;
use empty::Empty;
use practice::Practice;
use progress::Progress;
use why::Why;

pub(super) use history::History;
pub(super) use instructions::Instructions;
pub(super) use tools::Tools;

/// The label page.
#[component]
pub(super) fn Label(page: Page, shell: Memo<ShellView>) -> impl IntoView {
    provide_context(KeysHere(page.ui.keys));
    let has_item = Memo::new(move |_| page.view.label.with(|label| label.item.is_some()));
    let is_practice = Memo::new(move |_| page.view.label.with(|label| label.practice.is_some()));
    let is_changed = Memo::new(move |_| page.view.label.with(|label| label.changed.is_some()));
    // Most projects ask for one label on a plain text; whatever else there is lies in the second file.
    let is_plain = Memo::new(move |_| {
        let has_parts = |label: &LabelView| label.item.as_ref().is_some_and(|item| item.has_parts);
        page.view.label.with(|label| label.n_questions == 0 && !has_parts(label))
    });
    view! {
        <div class="label">
            <Progress label=page.view.label shell/>
            <Ask page/>
            <Show when=move || !is_practice.get() fallback=move || view! { <Practice page/> }>
                <Show when=move || !is_changed.get() fallback=move || view! { <Changed page/> }>
                    <Show when=move || has_item.get() fallback=move || view! { <Empty page/> }>
                        <Show when=move || is_plain.get() fallback=move || view! { <LaterPage page route=Route::Label shell/> }>
                            <Item page/>
                            <Answer page/>
                        </Show>
                    </Show>
                </Show>
            </Show>
        </div>
    }
}

/// The question, and the buttons that open what may help to answer it.
#[component]
fn Ask(page: Page) -> impl IntoView {
    let question = Memo::new(move |_| page.view.label.with(|label| label.question.clone()));
    let n_questions = Memo::new(move |_| page.view.label.with(|label| label.n_questions));
    let heading = move || match n_questions.get() {
        0 if question.with(String::is_empty) => tr::label_which_fits(),
        0 | 1 => question.get(),
        n => tr::label_n_questions(n),
    };
    view! {
        <div class="ask">
            <h1 class="ask__question" dir="auto">{heading}</h1>
            <div class="ask__help">
                <PanelButton page panel=Panel::Instructions drawing=Drawing::Instructions name=tr::label_instructions() key="I"/>
                <PanelButton page panel=Panel::History drawing=Drawing::History name=tr::label_history() key="H"/>
                <Show when=move || page.view.label.with(|label| label.offers_batches)>
                    <a class="tool" href="#/grid" aria-keyshortcuts="G E">
                        <Icon drawing=Drawing::Cards/>
                        <span>{tr::label_look_alikes()}</span>
                        <Kbd key="G E"/>
                    </a>
                </Show>
            </div>
        </div>
    }
}

#[component]
fn PanelButton(
    page: Page,
    panel: Panel,
    drawing: Drawing,
    #[prop(into)] name: String,
    key: &'static str,
) -> impl IntoView {
    let is_open = Memo::new(move |_| page.ui.panel.get() == Some(panel));
    view! {
        <button
            type="button"
            class="tool"
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            aria-keyshortcuts=own_shortcut(key)
            on:click=move |_| page.ui.toggle_panel(panel)
        >
            <Icon drawing/>
            <span>{name}</span>
            <Kbd key/>
        </button>
    }
}

/// The item on screen with its remarks.
#[component]
fn Item(page: Page) -> impl IntoView {
    let label = page.view.label;
    let id = Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.id.clone()).unwrap_or_default()));
    let text =
        Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.text.clone()).unwrap_or_default()));
    view! {
        <article class="item" aria-label=tr::label_item_to_label()>
            <ItemText ui=page.ui id text/>
            <Foot page/>
        </article>
    }
}

/// What is said about the item below it.
#[component]
pub(super) fn Foot(page: Page) -> impl IntoView {
    let label = page.view.label;
    let before =
        Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.before.clone()).unwrap_or_default()));
    let flagged = Memo::new(move |_| label.with(|label| label.item.as_ref().and_then(|it| it.flagged.clone())));
    view! {
            <footer class="item__foot">
                <Show when=move || !before.with(String::is_empty)>
                    <p class="item__before" dir="auto">{move || before.get()}</p>
                </Show>
                {move || {
                    flagged
                        .get()
                        .map(|note| {
                            view! {
                                <p class="item__flag">
                                    <Icon drawing=Drawing::Flag/>
                                    <span>{tr::label_you_flagged()} " " <q dir="auto">{note}</q></span>
                                </p>
                            }
                        })
                }}
                <Why page/>
            </footer>
    }
}

/// The labels under the thumb, with what else can be done with the item.
#[component]
pub(super) fn Answer(page: Page) -> impl IntoView {
    let label = page.view.label;
    let choices = Memo::new(move |_| label.with(|label| label.choices.clone()));
    let selected = Memo::new(move |_| label.with(|label| label.selected));
    let suggested = Memo::new(move |_| label.with(|label| label.suggested.clone()));
    let confirm = Memo::new(move |_| label.with(|label| label.confirm || label.suggested.is_some()));
    let accepts = move || selected.get().is_none() && suggested.with(Option::is_some);
    let on_choose = UnsyncCallback::new(move |label_idx| page.act_on_item(Action::Choose { label_idx }));
    view! {
        <div class="answer">
            <Tools page/>
            <Choices choices selected suggested on_choose name=tr::label_labels()/>
            <Show when=move || confirm.get()>
                <button
                    type="button"
                    class="button button--main answer__confirm"
                    aria-keyshortcuts="Enter"
                    disabled=move || selected.get().is_none() && suggested.with(Option::is_none)
                    on:click=move |_| page.act_on_item(Action::Confirm)
                >
                    {move || if accepts() { tr::label_accept() } else { tr::label_confirm() }} " " <Kbd key="Enter"/>
                </button>
            </Show>
        </div>
    }
}
