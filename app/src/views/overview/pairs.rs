//! How much each two people agree.

use leptos::prelude::*;

use crate::model::{OverviewView, PairRow};
use crate::views::format::{coefficient, percent};
use crate::views::parts::FigureText;

/// A table with a row a pair.
#[component]
pub(super) fn Pairs(overview: Signal<OverviewView>) -> impl IntoView {
    let rows = Memo::new(move |_| overview.with(|it| it.pairs.clone()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card">
                <div class="table" role="group" tabindex="0" aria-label="By pair of people">
                    <table>
                        <caption>"By pair of people"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Two people"</th>
                                <th scope="col">"Agree on"</th>
                                <th scope="col">
                                    <dfn title="Agreement of two people, corrected for chance">"Cohen's kappa"</dfn>
                                </th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row row/> }).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Row(row: PairRow) -> impl IntoView {
    let PairRow { a, b, percent: agreeing, kappa } = row;
    view! {
        <tr>
            <th scope="row"><span dir="auto">{a}</span>" and "<span dir="auto">{b}</span></th>
            <td><FigureText figure=agreeing number=percent/></td>
            <td><FigureText figure=kappa number=coefficient/></td>
        </tr>
    }
}
