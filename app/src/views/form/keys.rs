//! What keys do to the questions on screen. Which key means what stands in [`keys`](crate::views::keys).

use leptos::prelude::*;

use super::{boxes, marks, selection};
use crate::model::{Action, FormAct, QuestionKind};
use crate::views::ui::Page;

/// What a key asks of the questions on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::views) enum FormKey {
    /// Chooses a label of the question that has the keyboard.
    Pick(usize),
    /// Goes on, and gives the answer once nothing is missing.
    Submit,
    /// Gives the keyboard to another question.
    Step(isize),
    /// Selects another word.
    Word(isize),
    /// Stretches the selection by a word, or moves the end of the selected mark by a character.
    Stretch(isize),
    /// Stretches the selection by a character.
    Letter(isize),
    /// Moves the beginning of the selected mark by a character.
    Start(isize),
    /// Selects another mark.
    Mark(isize),
    /// Moves the selected box, or the look at the image where none is selected.
    MoveBox(i32, i32),
    /// Moves the right and lower edge of the selected box.
    SizeBox(i32, i32),
    /// Selects nothing.
    LetGo,
    /// Deletes the selected mark, or takes the last label out of the order.
    Delete,
}

/// Follows keys for as long as the questions are on screen.
pub(super) fn listen(page: Page) {
    page.ui.form.set_value(Some(UnsyncCallback::new(move |key| follow(page, key))));
    on_cleanup(move || page.ui.form.set_value(None));
}

/// Enter leaves a field for the item, unless what stands in the field keeps the answer from going on.
fn submit(page: Page) {
    let place = || {
        let item = page.view.label.with_untracked(|label| label.item.as_ref().map(|item| item.id.clone()));
        (item, page.view.form.with_untracked(|form| form.questions.iter().find(|it| it.is_active).map(|it| it.place)))
    };
    let before = place();
    page.act.run(Action::Form(FormAct::Submit));
    if place() != before {
        page.ui.focus_item();
    }
}

/// A step of an arrow key, in the direction in which the text is read.
fn onward(page: Page, by: isize) -> isize {
    if selection::runs_to_the_left(page) { -by } else { by }
}

fn follow(page: Page, key: FormKey) {
    let act = |act: FormAct| page.act.run(Action::Form(act));
    let active = page.view.form.with_untracked(|form| {
        let question = form.questions.iter().find(|it| it.is_active)?;
        Some((
            question.place,
            question.kind,
            question.chosen.last().copied(),
            question.marks.iter().any(|it| it.is_selected),
        ))
    });
    let Some((place, kind, last, is_selected)) = active else { return };
    if kind == QuestionKind::Boxes && !matches!(key, FormKey::Submit | FormKey::Step(_)) {
        return boxes::follow(page, place, key);
    }
    let n_chars = page.view.form.with_untracked(|form| form.n_chars);
    let resize = |start_by, end_by| act(FormAct::Resize { start_by, end_by, n_chars });
    match key {
        FormKey::Pick(label_idx) if kind == QuestionKind::Spans => marks::mark(page, place, label_idx),
        FormKey::Pick(label_idx) => act(FormAct::Pick { question: place, label_idx }),
        FormKey::Submit => submit(page),
        FormKey::Step(by) => act(FormAct::Step { by }),
        FormKey::Mark(by) => {
            selection::forget(page);
            act(FormAct::StepMark { by });
        }
        FormKey::Delete if kind == QuestionKind::Order => {
            if let Some(label_idx) = last {
                act(FormAct::Pick { question: place, label_idx });
            }
        }
        FormKey::Delete => act(FormAct::DeleteMark),
        FormKey::Stretch(by) if is_selected => resize(0, onward(page, by).signum() as i32),
        FormKey::Start(by) if is_selected => resize(by.signum() as i32, 0),
        FormKey::Start(_) | FormKey::MoveBox(..) | FormKey::SizeBox(..) | FormKey::LetGo => {}
        FormKey::Word(by) => {
            if is_selected {
                act(FormAct::SelectMark { question: place, mark_idx: None });
            }
            selection::step(page, onward(page, by), false, false);
        }
        FormKey::Stretch(by) => selection::step(page, onward(page, by), true, false),
        FormKey::Letter(by) => selection::step(page, onward(page, by), false, true),
    }
}
