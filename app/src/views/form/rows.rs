//! The list of what is marked in a text or drawn on an image: a row to select it, a button to remove it.
//!
//! Of very many it holds those around the selected one.

use leptos::prelude::*;

use super::selection;
use crate::model::{Action, FormAct};
use crate::tr;
use crate::views::ui::Page;

/// A mark or a box in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Row {
    /// Its place among all.
    pub idx: usize,
    /// Its label's place, for the colour.
    pub label_idx: usize,
    /// Its label.
    pub label: String,
    /// What or where it is.
    pub what: String,
    pub is_selected: bool,
}

/// What is called a mark or a box here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// The list's name.
    pub all: fn() -> String,
    /// How many there are.
    pub n: fn(usize) -> String,
}

/// How many there are, and the list.
#[component]
pub(super) fn Rows(page: Page, place: usize, rows: Memo<(Vec<Row>, usize)>, words: Words) -> impl IntoView {
    let n = Memo::new(move |_| rows.with(|(_, n)| *n));
    let part = Memo::new(move |_| {
        rows.with(|(rows, n)| {
            let (first, last) = (rows.first()?.idx, rows.last()?.idx);
            (rows.len() < *n).then(|| tr::label_listed(first + 1, last + 1))
        })
    });
    let chosen = move || {
        let words = |row: &Row| format!("{} {}", row.label, row.what);
        rows.with(|(rows, _)| rows.iter().find(|row| row.is_selected).map(words))
    };
    let told = move || {
        let n = (words.n)(n.get());
        part.get().map_or_else(|| n.clone(), |part| format!("{n}; {part}"))
    };
    let name = (words.all)();
    view! {
        <p class="quiet" role="status">{told}</p>
        <p class="unseen" dir="auto" aria-live="polite">{chosen}</p>
        <ul class="marks" aria-label=name>
            <For each=move || rows.with(|(rows, _)| rows.clone()) key=Clone::clone let(row)>
                <Line page place row/>
            </For>
        </ul>
    }
}

#[component]
fn Line(page: Page, place: usize, row: Row) -> impl IntoView {
    let Row { idx, label_idx, label, what, is_selected } = row;
    let name = tr::label_remove_mark(&label, &what);
    let select = move |_| {
        let mark_idx = (!is_selected).then_some(idx);
        selection::forget(page);
        // The row is drawn anew, and would take the focus with it.
        page.act_on_item(Action::Form(FormAct::SelectMark { question: place, mark_idx }));
    };
    let remove = move |_| {
        page.act.run(Action::Form(FormAct::SelectMark { question: place, mark_idx: Some(idx) }));
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
                <span dir="auto">{what}</span>
            </button>
            <button type="button" class="button button--small" aria-label=name on:click=remove>"×"</button>
        </li>
    }
}
