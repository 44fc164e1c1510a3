//! Which labels are taken for each other.

use leptos::prelude::*;

use super::drill::LookButton;
use super::table_card::TableCard;
use crate::model::agreement::{ConfusionRow, Drill, TableKind};
use crate::views::format::{counted, grouped, percent};
use crate::views::parts::ShareBar;
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
        0 => "Pairs of answers to one item that differ: where instructions help most.".to_owned(),
        n => format!(
            "Pairs of answers to one item that differ: where instructions help most. {} of labels are rarer.",
            counted(n, "more pair", "more pairs")
        ),
    });
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <TableCard page title="Labels taken for each other" kind=TableKind::Confusions about>
                <div class="table" role="group" tabindex="0" aria-label="Labels taken for each other">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Labels"</th>
                                <th scope="col" class="number">"Pairs of answers"</th>
                                <td class="bar"></td>
                                <th scope="col"><span class="unseen">"Items"</span></th>
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
    view! {
        <tr>
            <th scope="row"><span dir="auto">{one.0}</span>" and "<span dir="auto">{other.0}</span></th>
            <td class="number">{grouped(n_pairs)} " " <span class="quiet">{percent(share)}</span></td>
            <td class="bar"><ShareBar share/></td>
            <td><LookButton page drill words="Items"/></td>
        </tr>
    }
}
