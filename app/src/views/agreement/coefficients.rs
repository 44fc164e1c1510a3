//! Every coefficient on every slice, with what it says.

use leptos::prelude::*;

use super::drill::LookButton;
use super::estimate::EstimateText;
use super::table_card::TableCard;
use crate::model::agreement::{CoefficientRow, Drill, Part, TableKind};
use crate::views::format::{coefficient, counted, percent};
use crate::views::ui::Page;

const SLICES: [(&str, &str, Part); 3] = [
    ("All items", "Everything with two answers", Part::All),
    ("Drawn at random", "Free of the bias of choosing: the figure to report", Part::Random),
    ("Chosen by the model", "Chosen because they are hard, so lower is usual", Part::Chosen),
];

/// A table that becomes a list where the page is narrow; roles keep it a table for readers.
#[component]
pub(super) fn Coefficients(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.coefficients.clone()));
    let slices = Memo::new(move |_| page.view.agreement.with(|it| it.slices));
    let heads = move || {
        let sizes = slices.get();
        let head = |((name, about, part), (n_items, n_answers)): ((&'static str, &'static str, Part), (u32, u32))| {
            let size = format!("{}, {}", counted(n_items, "item", "items"), counted(n_answers, "answer", "answers"));
            view! {
                <th scope="col" role="columnheader">
                    <span class="coeffs__slice">{name}</span>
                    <span class="coeffs__size">{size}</span>
                    <span class="coeffs__about">{about}</span>
                    <Show when=move || { n_items > 0 }>
                        <LookButton page drill=Drill::Slice(part) words="Where they differ"/>
                    </Show>
                </th>
            }
        };
        SLICES.into_iter().zip(sizes).map(head).collect_view()
    };
    view! {
        <TableCard page title="Figures side by side" kind=TableKind::Figures about=String::new()>
            <table class="coeffs" role="table" aria-label="Coefficients by slice">
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">"Figure"</th>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {move || rows.get().into_iter().map(|row| view! { <Row row/> }).collect_view()}
                </tbody>
            </table>
        </TableCard>
    }
}

#[component]
fn Row(row: CoefficientRow) -> impl IntoView {
    let CoefficientRow { key, name, meaning, is_share, estimates } = row;
    let number = if is_share { percent } else { coefficient };
    let cells = SLICES.into_iter().zip(estimates).map(|((slice, ..), estimate)| {
        view! {
            <td role="cell">
                <span class="coeffs__label" aria-hidden="true">{slice}</span>
                <EstimateText estimate number/>
            </td>
        }
    });
    view! {
        <tr role="row" data-key=key>
            <th scope="row" role="rowheader">
                {name}
                <span class="coeffs__meaning">{meaning}</span>
            </th>
            {cells.collect_view()}
        </tr>
    }
}
