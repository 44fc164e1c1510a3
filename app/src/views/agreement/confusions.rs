//! Which labels are taken for each other.

use leptos::prelude::*;

use super::drill::LookButton;
use super::table_card::TableCard;
use crate::model::agreement::{ConfusionRow, Drill, TableKind};
use crate::tr;
use crate::views::format::{grouped, percent};
use crate::views::parts::ShareBar;
use crate::views::slot::filled;
use crate::views::ui::Page;

/// More rows than these are not read; the saved table has all of them.
const MAX_ROWS: usize = 12;

/// A table with a row a pair of labels, most frequent first.
#[component]
pub(super) fn Confusions(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| {
        page.view.agreement.with(|it| it.confusions.iter().take(MAX_ROWS).cloned().collect::<Vec<_>>())
    });
    let n_more = Memo::new(move |_| {
        let n_more = page.view.agreement.with(|it| it.confusions.len().saturating_sub(MAX_ROWS));
        u32::try_from(n_more).unwrap_or(u32::MAX)
    });
    let about = Signal::derive(move || match n_more.get() {
        0 => tr::agreement_confusions_about(),
        n => tr::agreement_confusions_about_rest(n),
    });
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <TableCard page title=tr::agreement_confusions_title() kind=TableKind::Confusions about>
                <div class="table" role="group" tabindex="0" aria-label=tr::agreement_confusions_title()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_labels()}</th>
                                <th scope="col" class="number">{tr::agreement_column_answer_pairs()}</th>
                                <td class="bar"></td>
                                <th scope="col"><span class="unseen">{tr::agreement_items()}</span></th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row page row/> }).collect_view()}</tbody>
                    </table>
                </div>
            </TableCard>
        </Show>
    }
}

#[component]
fn Row(page: Page, row: ConfusionRow) -> impl IntoView {
    let ConfusionRow { one, other, n_pairs, share } = row;
    let drill = Drill::Labels(one.1, other.1);
    let names = [one.0, other.0].map(|name| view! { <span dir="auto">{name}</span> }.into_any());
    let both = filled(|[one, other]| tr::agreement_both(one, other), names);
    view! {
        <tr>
            <th scope="row">{both}</th>
            <td class="number">{grouped(n_pairs)} " " <span class="quiet">{percent(share)}</span></td>
            <td class="bar"><ShareBar share/></td>
            <td><LookButton page drill words=tr::agreement_items()/></td>
        </tr>
    }
}
