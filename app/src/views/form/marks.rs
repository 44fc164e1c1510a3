//! The labels that mark text, and the list of what is marked.

use leptos::prelude::*;

use super::rows::{Row, Rows, Words};
use super::selection;
use crate::model::{Action, FormAct, MarkView, QuestionView};
use crate::tr;
use crate::views::parts::Choices;
use crate::views::ui::Page;

const WORDS: Words =
    Words { all: tr::label_marks, n: |n| if n == 0 { tr::label_no_marks() } else { tr::label_n_marks(n) } };

/// Labels that mark what is selected, and the marks so far.
#[component]
pub(super) fn Marks(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let choices = Memo::new(move |_| question.with(|it| it.choices.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| {
        mark(page, place, label_idx);
        page.ui.focus_item();
    });
    let rows = Memo::new(move |_| {
        let row = |mark: &MarkView| Row {
            idx: mark.idx,
            label_idx: mark.label_idx,
            label: mark.label.clone(),
            what: mark.text.clone(),
            is_selected: mark.is_selected,
        };
        question.with(|it| (it.marks.iter().map(row).collect::<Vec<_>>(), it.n_marks as usize))
    });
    view! {
        <div class="marks__labels"><Choices choices selected=None on_choose name=tr::label_labels()/></div>
        <Rows page place rows words=WORDS/>
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
