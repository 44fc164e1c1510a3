//! The labels that mark text, and the list of what is marked.

use leptos::prelude::*;

use super::selection;
use crate::model::{Action, FormAct, MarkView, QuestionView};
use crate::views::parts::Choices;
use crate::views::ui::Page;

/// Labels that mark what is selected, and the marks so far.
#[component]
pub(super) fn Marks(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let choices = Memo::new(move |_| question.with(|it| it.choices.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| {
        mark(page, place, label_idx);
        page.ui.focus_item();
    });
    let marks = move || question.with(|it| it.marks.iter().cloned().enumerate().collect::<Vec<_>>());
    let n_marks = Memo::new(move |_| question.with(|it| it.marks.len()));
    view! {
        <div class="marks__labels"><Choices choices selected=None on_choose name="Labels"/></div>
        <p class="quiet" role="status">{move || match n_marks.get() {
            0 => "Nothing is marked yet".to_owned(),
            1 => "1 mark".to_owned(),
            n => format!("{n} marks"),
        }}</p>
        <ul class="marks" aria-label="Marks">
            <For each=marks key=Clone::clone let((mark_idx, mark))>
                <Mark page place mark_idx mark/>
            </For>
        </ul>
    }
}

/// Marks what is selected, or names the selected mark anew.
pub(super) fn mark(page: Page, question: usize, label_idx: usize) {
    let act = match selection::take(page) {
        Some((start, end)) => FormAct::Mark { question, start, end, label_idx },
        None => FormAct::Pick { question, label_idx },
    };
    page.act.run(Action::Form(act));
}

#[component]
fn Mark(page: Page, place: usize, mark_idx: usize, mark: MarkView) -> impl IntoView {
    let MarkView { label_idx, label, text, is_selected, .. } = mark;
    let select = move || {
        let mark_idx = (!is_selected).then_some(mark_idx);
        page.act.run(Action::Form(FormAct::SelectMark { question: place, mark_idx }));
    };
    let remove = move |_| {
        page.act.run(Action::Form(FormAct::SelectMark { question: place, mark_idx: Some(mark_idx) }));
        page.act_on_item(Action::Form(FormAct::DeleteMark));
    };
    view! {
        <li class="marks__row">
            <button
                type="button"
                class=format!("marks__mark mark--{}", label_idx % 8)
                aria-pressed=if is_selected { "true" } else { "false" }
                on:click=move |_| select()
            >
                <strong dir="auto">{label.clone()}</strong>
                " "
                <span dir="auto">{text.clone()}</span>
            </button>
            <button type="button" class="button button--small" aria-label=format!("Remove {label}: {text}") on:click=remove>"×"</button>
        </li>
    }
}
