//! Which labels are taken for each other.

use leptos::prelude::*;

use crate::model::OverviewView;
use crate::views::format::grouped;
use crate::views::parts::ShareBar;

/// A table with a row a pair of labels, most frequent first.
#[component]
pub(super) fn Confusions(overview: Signal<OverviewView>) -> impl IntoView {
    let rows = Memo::new(move |_| overview.with(|it| it.confusions.clone()));
    let most = move || rows.with(|rows| rows.iter().map(|(_, _, n)| *n).max().unwrap_or(1).max(1));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card">
                <div class="table" role="group" tabindex="0" aria-label="Labels taken for each other">
                    <table>
                        <caption>"Labels taken for each other"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Labels"</th>
                                <th scope="col" class="number">"Pairs of answers"</th>
                                <td class="bar"></td>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                let most = f64::from(most());
                                rows.get()
                                    .into_iter()
                                    .map(|(a, b, n)| {
                                        view! {
                                            <tr>
                                                <th scope="row"><span dir="auto">{a}</span>" and "<span dir="auto">{b}</span></th>
                                                <td class="number">{grouped(n)}</td>
                                                <td class="bar"><ShareBar share=f64::from(n) / most/></td>
                                            </tr>
                                        }
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}
