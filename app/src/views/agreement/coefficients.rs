//! Every coefficient on every slice, with what it says.

use leptos::prelude::*;

use super::drill::LookButton;
use super::estimate::EstimateText;
use super::table_card::TableCard;
use crate::model::agreement::{CoefficientRow, Drill, Part, TableKind};
use crate::tr;
use crate::views::format::{coefficient, percent};
use crate::views::ui::Page;

/// The columns: a name, what it says, and which part of the items it is.
fn slices() -> [(String, String, Part); 3] {
    [
        (tr::agreement_slice_all(), tr::agreement_slice_all_about(), Part::All),
        (tr::agreement_slice_random(), tr::agreement_slice_random_about(), Part::Random),
        (tr::agreement_slice_chosen(), tr::agreement_slice_chosen_about(), Part::Chosen),
    ]
}

/// A table that becomes a list where the page is narrow; roles keep it a table for readers.
#[component]
pub(super) fn Coefficients(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.coefficients.clone()));
    let sizes = Memo::new(move |_| page.view.agreement.with(|it| it.slices));
    let heads = move || {
        let head = |((name, about, part), (n_items, n_answers)): ((String, String, Part), (u32, u32))| {
            let size = format!("{}, {}", tr::n_items(n_items), tr::n_answers(n_answers));
            view! {
                <th scope="col" role="columnheader">
                    <span class="coeffs__slice">{name}</span>
                    <span class="coeffs__size">{size}</span>
                    <span class="coeffs__about">{about}</span>
                    <Show when=move || { n_items > 0 }>
                        <LookButton page drill=Drill::Slice(part) words=tr::agreement_where_differ()/>
                    </Show>
                </th>
            }
        };
        slices().into_iter().zip(sizes.get()).map(head).collect_view()
    };
    view! {
        <TableCard page title=tr::agreement_figures_title() kind=TableKind::Figures about=String::new()>
            <table class="coeffs" role="table" aria-label=tr::agreement_figures_table()>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{tr::agreement_column_figure()}</th>
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
    let cells = slices().into_iter().zip(estimates).map(|((slice, ..), estimate)| {
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
