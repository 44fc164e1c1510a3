//! The labelled square: each pair's number on its colour, and a press on it shows where the two differ.

use leptos::prelude::*;

use super::heat::{Measure, Square};
use crate::model::Action;
use crate::model::agreement::{Drill, Rater};
use crate::tr;
use crate::views::ui::{Dialog, Page};

/// A table with a row and a column for each person but the ends, as pairs have no order.
#[component]
pub(super) fn HeatTable(page: Page, square: Square, measure: RwSignal<Measure>) -> impl IntoView {
    let n = square.n_people();
    let heads = (0..n.saturating_sub(1))
        .filter_map(|place| square.person(place))
        .map(|person| view! { <th scope="col" class="heat__name" dir="auto">{person.name}</th> })
        .collect_view();
    let rows = (1..n)
        .filter_map(|row| Some((row, square.person(row)?)))
        .map(|(row, person)| {
            let cells = (0..n - 1).map(|column| view! { <Cell page square measure row column/> }).collect_view();
            view! { <tr><th scope="row" class="heat__name" dir="auto">{person.name}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table" role="group" tabindex="0" aria-label=tr::agreement_pairs_table()>
            <table class="heat">
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Cell(page: Page, square: Square, measure: RwSignal<Measure>, row: usize, column: usize) -> impl IntoView {
    if column >= row {
        return view! { <td class="heat__none"></td> }.into_any();
    }
    let Some(cell) = square.at(row, column) else {
        return view! { <td class="heat__none"><span class="unseen">{tr::agreement_cell_none()}</span></td> }
            .into_any();
    };
    let class = move || {
        let step = measure.get().step(cell);
        step.map_or_else(|| "heat__button".to_owned(), |step| format!("heat__button heat--{step}"))
    };
    let look = move |_| look_into(page, square.person(row), square.person(column));
    view! {
        <td class="heat__cell">
            <button type="button" class=class title=square.told(row, column) on:click=look>
                {move || measure.get().text(cell)}
                <span class="unseen">" " {tr::agreement_cell_of(cell.n_items)}</span>
            </button>
        </td>
    }
    .into_any()
}

/// Shows the items on which two people differ.
pub(super) fn look_into(page: Page, a: Option<Rater>, b: Option<Rater>) {
    if let (Some(a), Some(b)) = (a, b) {
        page.act.run(Action::LookInto(Some(Drill::Pair(a.id, b.id))));
        page.ui.dialog.set(Some(Dialog::Items));
    }
}
