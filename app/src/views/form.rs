//! The label page where more is asked than one label, or more is shown than a plain text: the item, its questions, one
//! button.
//!
//! One question has the keyboard at a time: digits go to it, Enter goes on to the next that needs an answer, and gives the
//! answer once none does.

mod boxes;
mod keys;
mod marked;
mod marks;
mod order;
mod question;
mod rows;
mod selection;

use leptos::prelude::*;

use super::item_parts::ItemParts;
use super::item_text::ItemText;
use super::label::{Answer, Foot, Tools};
use super::parts::Kbd;
use super::ui::Page;
use crate::model::{Action, FormAct, QuestionView};
use crate::tr;
use marked::MarkedText;
use question::Question;

pub(super) use keys::FormKey;

/// The item on screen with its questions.
#[component]
pub(super) fn LabelForm(page: Page) -> impl IntoView {
    keys::listen(page);
    let has_item = Memo::new(move |_| page.view.label.with(|label| label.item.is_some()));
    let has_form = Memo::new(move |_| page.view.label.with(|label| label.n_questions > 0));
    view! {
        <Show when=move || has_item.get()>
            <FormItem page/>
            <Show when=move || has_form.get() fallback=move || view! { <Answer page/> }>
                <Questions page/>
            </Show>
        </Show>
    }
}

#[component]
fn FormItem(page: Page) -> impl IntoView {
    let label = page.view.label;
    let id = Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.id.clone()).unwrap_or_default()));
    let text =
        Memo::new(move |_| label.with(|label| label.item.as_ref().map(|it| it.text.clone()).unwrap_or_default()));
    let has_parts = Memo::new(move |_| label.with(|label| label.item.as_ref().is_some_and(|item| item.has_parts)));
    let is_marked = Memo::new(move |_| page.view.form.with(|form| !form.blocks.is_empty()));
    view! {
        <article class="item" aria-label=tr::label_item_to_label()>
            {move || match (is_marked.get(), has_parts.get()) {
                (true, _) => view! { <MarkedText page id text/> }.into_any(),
                (false, true) => view! { <ItemParts page id/> }.into_any(),
                (false, false) => view! { <ItemText ui=page.ui id text/> }.into_any(),
            }}
            <Foot page/>
        </article>
    }
}

#[component]
fn Questions(page: Page) -> impl IntoView {
    let form = page.view.form;
    let places = move || form.with(|form| form.questions.iter().map(|it| it.place).collect::<Vec<_>>());
    let missing = Memo::new(move |_| form.with(|form| form.missing.clone()));
    let filled_in = Memo::new(move |_| form.with(|form| form.filled_in.clone()));
    let told = Memo::new(move |before| Told::of(page, before));
    view! {
        <div class="answer form">
            <Tools page/>
            <div class="form__questions">
                <Show when=move || !filled_in.with(String::is_empty)>
                    <p class="form__filled" role="status" dir="auto">
                        {move || tr::label_filled_in(filled_in.get())}
                    </p>
                </Show>
                <For each=places key=|place| *place let(place)>
                    <Question page question=question_at(page, place)/>
                </For>
            </div>
            <button
                type="button"
                class="button button--main answer__confirm"
                aria-keyshortcuts="Enter"
                aria-describedby="form-missing"
                on:click=move |_| page.act_on_item(Action::Form(FormAct::Submit))
            >
                {move || if missing.with(String::is_empty) { tr::label_submit() } else { tr::label_go_on() }}
                " "
                <Kbd key="Enter"/>
            </button>
            <p class="quiet form__missing" id="form-missing" role="status">{move || missing.get()}</p>
            <p class="unseen" dir="auto" aria-live="polite">{move || told.with(|told| told.words.clone())}</p>
        </div>
    }
}

/// What readers are told of keys: the answer they changed, and the question that got the keyboard.
#[derive(Clone, Debug, Default, PartialEq)]
struct Told {
    item: String,
    active: usize,
    answers: Vec<(usize, String)>,
    words: String,
}

impl Told {
    fn of(page: Page, before: Option<&Self>) -> Self {
        let item = page.view.label.with(|label| label.item.as_ref().map(|item| item.id.clone()).unwrap_or_default());
        page.view.form.with(|form| {
            let chosen = |question: &QuestionView| {
                let label = |idx: &usize| question.choices.get(*idx).map(|choice| choice.name.clone());
                question.chosen.iter().filter_map(label).collect::<Vec<_>>().join(", ")
            };
            let answers: Vec<(usize, String)> = form.questions.iter().map(|it| (it.place, chosen(it))).collect();
            let active = form.questions.iter().find(|it| it.is_active);
            let place = active.map_or(0, |question| question.place);
            let mut words = Vec::new();
            if let Some(before) = before.filter(|before| before.item == item) {
                let changed = |it: &&QuestionView| !before.answers.contains(&(it.place, chosen(it)));
                let changed = form.questions.iter().filter(changed);
                words.extend(changed.map(|it| format!("{}: {}", it.title, chosen(it))));
                words.extend(active.filter(|_| place != before.active).map(|it| it.title.clone()));
                // Looking at the same again is no news.
                if words.is_empty() {
                    words.push(before.words.clone());
                }
            }
            Self { item, active: place, answers, words: words.join(". ") }
        })
    }
}

/// A question by its place in the schema; the latest of it once it is no longer asked, until its element is gone.
fn question_at(page: Page, place: usize) -> Memo<QuestionView> {
    Memo::new(move |before: Option<&QuestionView>| {
        let now = page.view.form.with(|form| form.questions.iter().find(|it| it.place == place).cloned());
        now.or_else(|| before.cloned()).unwrap_or_default()
    })
}
