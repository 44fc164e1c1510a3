//! How people did on practice items.

use leptos::prelude::*;

use super::table_card::TableCard;
use crate::model::agreement::TableKind;
use crate::views::ui::Page;

/// A row a person; a labeler sees their own. Nothing where nobody has practised.
#[component]
pub(super) fn Practice(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.practice.clone()));
    let about = "First answers to items whose answer was told afterwards. They count in no other figure.";
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <TableCard page title="Practice" kind=TableKind::Practice about=about.to_owned()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Name"</th>
                            <th scope="col">"Right"</th>
                        </tr>
                    </thead>
                    <tbody>
                        {move || {
                            rows.get()
                                .into_iter()
                                .map(|row| {
                                    let (n_right, n) = row.counts;
                                    view! {
                                        <tr>
                                            <th scope="row" dir="auto">{row.rater.name}</th>
                                            <td>{format!("{n_right} of {n}")}</td>
                                        </tr>
                                    }
                                })
                                .collect_view()
                        }}
                    </tbody>
                </table>
            </TableCard>
        </Show>
    }
}
