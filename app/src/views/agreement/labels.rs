//! How often each label is given and how much people agree on it.

use leptos::prelude::*;

use super::drill::LookButton;
use super::estimate::{EstimateBar, EstimateText};
use super::table_card::TableCard;
use crate::model::Figure;
use crate::model::agreement::{ClassRow, Drill, TableKind};
use crate::tr;
use crate::views::format::{coefficient, grouped, percent};
use crate::views::ui::Page;

/// A table with a row a label.
#[component]
pub(super) fn Labels(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.labels.clone()));
    view! {
        <TableCard page title=tr::agreement_labels_title() kind=TableKind::Labels about=tr::agreement_labels_about()>
            <div class="table" role="group" tabindex="0" aria-label=tr::agreement_labels_table()>
                <table class="bylabel">
                    <thead>
                        <tr>
                            <th scope="col">{tr::agreement_column_label()}</th>
                            <th scope="col" class="number">{tr::agreement_column_answers()}</th>
                            <th scope="col">{tr::agreement_column_alpha()}</th>
                            <td class="bar"><span class="scale" aria-hidden="true"><span>"0"</span><span>"1"</span></span></td>
                            <th scope="col"><span class="unseen">{tr::agreement_items()}</span></th>
                        </tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(|row| view! { <Row page row/> }).collect_view()}</tbody>
                </table>
            </div>
        </TableCard>
    }
}

#[component]
fn Row(page: Page, row: ClassRow) -> impl IntoView {
    let ClassRow { name, class_idx, n_answers, share, alpha } = row;
    let is_defined = matches!(alpha.figure, Figure::Value { .. });
    view! {
        <tr>
            <th scope="row" dir="auto">{name}</th>
            <td class="number">{grouped(n_answers)} " " <span class="quiet">{percent(share)}</span></td>
            <td><EstimateText estimate=alpha.clone() number=coefficient/></td>
            <td class="bar">{is_defined.then(|| view! { <EstimateBar estimate=alpha/> })}</td>
            <td>
                {is_defined
                    .then(|| view! { <LookButton page drill=Drill::Label(class_idx) words=tr::agreement_items()/> })}
            </td>
        </tr>
    }
}
