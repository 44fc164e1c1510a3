//! Boxes by keyboard, and the list of them.

use leptos::prelude::*;

use super::keys::FormKey;
use crate::model::{Action, BoxView, FormAct, PictureKey, QuestionView};
use crate::views::parts::Choices;
use crate::views::ui::{Page, Seen};

/// Labels that make boxes or name the selected one, and the boxes so far.
#[component]
pub(super) fn Boxes(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let choices = Memo::new(move |_| question.with(|it| it.choices.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| {
        pick(page, place, label_idx);
        page.ui.focus_item();
    });
    let boxes = move || question.with(|it| it.boxes.iter().cloned().enumerate().collect::<Vec<_>>());
    let n_boxes = Memo::new(move |_| question.with(|it| it.boxes.len()));
    view! {
        <div class="marks__labels"><Choices choices selected=None on_choose name="Labels"/></div>
        <p class="quiet" role="status">{move || match n_boxes.get() {
            0 => "No boxes yet".to_owned(),
            1 => "1 box".to_owned(),
            n => format!("{n} boxes"),
        }}</p>
        <ul class="marks" aria-label="Boxes">
            <For each=boxes key=Clone::clone let((mark_idx, it))>
                <Row page place mark_idx it/>
            </For>
        </ul>
    }
}

#[component]
fn Row(page: Page, place: usize, mark_idx: usize, it: BoxView) -> impl IntoView {
    let BoxView { area, label_idx, label, is_selected } = it;
    let wide = format!("{} × {} at {}, {}", area.width, area.height, area.x, area.y);
    let name = format!("Remove {label}, {wide}");
    let select = move |_| {
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
                on:click=select
            >
                <strong dir="auto">{label}</strong>
                " "
                <span>{wide}</span>
            </button>
            <button type="button" class="button button--small" aria-label=name on:click=remove>"×"</button>
        </li>
    }
}

/// Names the selected box, or makes one in the middle of what is seen.
fn pick(page: Page, question: usize, label_idx: usize) {
    let is_selected = selected(page, question).is_some();
    let act = match page.ui.seen.get_value() {
        Some(Seen { viewport, size }) if !is_selected => {
            FormAct::Draw { question, area: viewport.new_area(size), label_idx: Some(label_idx) }
        }
        _ => FormAct::Pick { question, label_idx },
    };
    page.act.run(Action::Form(act));
}

fn selected(page: Page, question: usize) -> Option<BoxView> {
    page.view.form.with_untracked(|form| {
        let question = form.questions.iter().find(|it| it.place == question)?;
        question.boxes.iter().find(|it| it.is_selected).cloned()
    })
}

/// What a key does while a question for boxes has the keyboard.
pub(super) fn follow(page: Page, question: usize, key: FormKey) {
    let act = |act: FormAct| page.act.run(Action::Form(act));
    let selected = selected(page, question);
    match (key, selected, page.ui.seen.get_value()) {
        (FormKey::Pick(label_idx), ..) => pick(page, question, label_idx),
        (FormKey::MoveBox(x, y), Some(it), Some(Seen { viewport, size })) => {
            let step = viewport.step();
            act(FormAct::Place { area: it.area.moved(x * step, y * step, size) });
        }
        // Without a box to move, arrows move the look.
        (FormKey::MoveBox(x, y), None, _) => page.look(PictureKey::Pan(x, y)),
        (FormKey::SizeBox(x, y), Some(it), Some(Seen { viewport, size })) => {
            let step = viewport.step();
            act(FormAct::Place { area: it.area.resized(x * step, y * step, size) });
        }
        (FormKey::Mark(by), ..) => act(FormAct::StepMark { by }),
        (FormKey::LetGo, ..) => act(FormAct::SelectMark { question, mark_idx: None }),
        (FormKey::Delete, ..) => act(FormAct::DeleteMark),
        _ => {}
    }
}
