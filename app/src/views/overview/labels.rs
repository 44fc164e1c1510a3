//! How often each label is given and how much the labelers agree on it.

use leptos::prelude::*;

use crate::model::{LabelRow, OverviewView};
use crate::views::format::{coefficient, grouped, percent};
use crate::views::parts::{FigureText, ShareBar};

/// A table with a row a label.
#[component]
pub(super) fn Labels(overview: Signal<OverviewView>) -> impl IntoView {
    let rows = Memo::new(move |_| overview.with(|it| it.labels.clone()));
    view! {
        <section class="card">
            <div class="table" role="group" tabindex="0" aria-label="By label">
                <table>
                    <caption>"By label"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Label"</th>
                            <th scope="col" class="number">"Answers"</th>
                            <th scope="col" class="number">"Share"</th>
                            <td class="bar"></td>
                            <th scope="col">"Alpha, this label or another"</th>
                        </tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(|row| view! { <Row row/> }).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn Row(row: LabelRow) -> impl IntoView {
    let LabelRow { name, n_answers, share, alpha } = row;
    view! {
        <tr>
            <th scope="row" dir="auto">{name}</th>
            <td class="number">{grouped(n_answers)}</td>
            <td class="number">{percent(share)}</td>
            <td class="bar"><ShareBar share/></td>
            <td><FigureText figure=alpha number=coefficient/></td>
        </tr>
    }
}
