//! Boxes by keyboard, and the list of them.

use leptos::prelude::*;

use super::keys::FormKey;
use super::rows::{Row, Rows, Words};
use crate::model::{Action, BoxView, FormAct, PictureKey, QuestionView};
use crate::present::listed;
use crate::tr;
use crate::views::parts::Choices;
use crate::views::ui::{Page, Seen};

const WORDS: Words =
    Words { all: tr::label_boxes, n: |n| if n == 0 { tr::label_no_boxes() } else { tr::label_n_boxes(n) } };

/// Labels that make boxes or name the selected one, and the boxes so far.
#[component]
pub(super) fn Boxes(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let choices = Memo::new(move |_| question.with(|it| it.choices.clone()));
    let on_choose = UnsyncCallback::new(move |label_idx| {
        pick(page, place, label_idx);
        page.ui.focus_item();
    });
    let rows = Memo::new(move |_| {
        let row = |(idx, it): (usize, &BoxView)| {
            let [width, height, x, y] = [it.area.width, it.area.height, it.area.x, it.area.y].map(|n| n.to_string());
            Row {
                idx,
                label_idx: it.label_idx,
                label: it.label.clone(),
                what: tr::label_box_place(width, height, x, y),
                is_selected: it.is_selected,
            }
        };
        question.with(|it| (listed(&it.boxes, |it| it.is_selected).map(row).collect::<Vec<_>>(), it.boxes.len()))
    });
    view! {
        <div class="marks__labels"><Choices choices selected=None on_choose name=tr::label_labels()/></div>
        <Rows page place rows words=WORDS/>
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
