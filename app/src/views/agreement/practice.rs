//! How people did on practice items.

use leptos::prelude::*;

use super::table_card::TableCard;
use crate::model::agreement::TableKind;
use crate::tr;
use crate::views::ui::Page;

/// A row a person; a labeler sees their own. Nothing where nobody has practised.
#[component]
pub(super) fn Practice(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.practice.clone()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <TableCard
                page
                title=tr::agreement_practice_title()
                kind=TableKind::Practice
                about=tr::agreement_practice_about()
            >
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{tr::agreement_column_name()}</th>
                            <th scope="col">{tr::agreement_column_right()}</th>
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
                                            <td>{tr::agreement_right_of(n_right, n)}</td>
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
