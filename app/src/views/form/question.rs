//! One question and the controls that answer it.

use leptos::{html, prelude::*};

use super::boxes::Boxes;
use super::marks::Marks;
use super::order::Order;
use crate::model::{Action, FormAct, QuestionKind, QuestionView};
use crate::tr;
use crate::views::parts::Choices;
use crate::views::ui::Page;

/// One question. Touching any of its controls gives it the keyboard.
#[component]
pub(super) fn Question(page: Page, question: Memo<QuestionView>) -> impl IntoView {
    let place = question.with_untracked(|it| it.place);
    let title_id = format!("question-{place}");
    let is_active = Memo::new(move |_| question.with(|it| it.is_active));
    let hint = Memo::new(move |_| question.with(|it| it.hint.clone()));
    let on_focus = move |_| {
        if !is_active.get_untracked() {
            page.act.run(Action::Form(FormAct::Activate { question: place }));
        }
    };
    let section = NodeRef::<html::Section>::new();
    Effect::new(move |_| {
        if is_active.get()
            && let Some(section) = section.get()
        {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            section.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    view! {
        <section
            node_ref=section
            class="question"
            class:question--active=move || is_active.get()
            aria-labelledby=title_id
            aria-current=move || is_active.get().then_some("true")
            on:focusin=on_focus
        >
            <h2 class="question__title" id=title_id.clone() dir="auto">
                {move || question.with(|it| it.title.clone())}
                {move || (!question.with(|it| it.required)).then(|| view! { <span class="quiet">" " {tr::label_optional()}</span> })}
            </h2>
            <Show when=move || !hint.with(String::is_empty)>
                <p class="quiet question__hint">{move || hint.get()}</p>
            </Show>
            <Controls page question place/>
        </section>
    }
}

#[component]
fn Controls(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    match question.with_untracked(|it| it.kind) {
        QuestionKind::One | QuestionKind::Many => view! { <Labels page question place/> }.into_any(),
        QuestionKind::Scale => view! { <div class="rating"><Labels page question place/></div> }.into_any(),
        QuestionKind::Number => view! { <NumberField page question place/> }.into_any(),
        QuestionKind::Text => view! { <TextField page question place/> }.into_any(),
        QuestionKind::Order => view! { <Order page question place/> }.into_any(),
        QuestionKind::Spans => view! { <Marks page question place/> }.into_any(),
        QuestionKind::Boxes => view! { <Boxes page question place/> }.into_any(),
    }
}

/// Labels to choose, one or several.
#[component]
fn Labels(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let choices = Memo::new(move |_| question.with(|it| it.choices.clone()));
    let marked = Signal::derive(move || question.with(|it| it.chosen.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| {
        page.act_on_item(Action::Form(FormAct::Pick { question: place, label_idx }));
    });
    view! { <Choices choices selected=None marked on_choose name=tr::label_labels()/> }
}

#[component]
fn NumberField(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    follow_keyboard(page, question, move || field.get().map(|field| field.focus()));
    view! {
        <input
            class="entry"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-labelledby=format!("question-{place}")
            node_ref=field
            prop:value=move || question.with(|it| it.typed.clone())
            on:input=move |event| {
                let text = event_target_value(&event);
                page.act.run(Action::Form(FormAct::Type { question: place, text }));
            }
        />
    }
}

#[component]
fn TextField(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let field = NodeRef::<html::Textarea>::new();
    follow_keyboard(page, question, move || field.get().map(|field| field.focus()));
    view! {
        <textarea
            class="entry"
            rows="2"
            dir="auto"
            aria-labelledby=format!("question-{place}")
            node_ref=field
            prop:value=move || question.with(|it| it.typed.clone())
            on:input=move |event| {
                let text = event_target_value(&event);
                page.act.run(Action::Form(FormAct::Type { question: place, text }));
            }
        ></textarea>
    }
}

/// A field takes the focus when its question gets the keyboard, and with each item where it has it from the start.
fn follow_keyboard<T>(page: Page, question: Memo<QuestionView>, focus: impl Fn() -> Option<T> + 'static) {
    let item = Memo::new(move |_| page.view.label.with(|label| label.item.as_ref().map(|item| item.id.clone())));
    let is_active = Memo::new(move |_| question.with(|it| it.is_active));
    Effect::new(move |_| {
        item.track();
        if is_active.get() {
            drop(focus());
        }
    });
}
