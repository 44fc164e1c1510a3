//! Agreement under each version of the instructions.

use leptos::prelude::*;

use super::drill::LookButton;
use super::estimate::EstimateText;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, TableKind, VersionRow};
use crate::tr;
use crate::views::format::{coefficient, grouped};
use crate::views::ui::Page;

/// A table with a row a version; not there while there is one version only.
#[component]
pub(super) fn Versions(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.versions.clone()));
    view! {
        <Show when=move || rows.with(|rows| rows.len() > 1)>
            <TableCard
                page
                title=tr::agreement_versions_title()
                kind=TableKind::Versions
                about=tr::agreement_versions_about()
            >
                <div class="table" role="group" tabindex="0" aria-label=tr::agreement_versions_table()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_version()}</th>
                                <th scope="col" class="number">{tr::agreement_column_answers()}</th>
                                <th scope="col">{tr::agreement_column_alpha()}</th>
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
fn Row(page: Page, row: VersionRow) -> impl IntoView {
    let VersionRow { version, is_current, n_answers, alpha } = row;
    view! {
        <tr>
            <th scope="row">{version} {is_current.then(|| format!(" {}", tr::agreement_version_current()))}</th>
            <td class="number">{grouped(n_answers)}</td>
            <td><EstimateText estimate=alpha number=coefficient/></td>
            <td><LookButton page drill=Drill::Version(version) words=tr::agreement_items()/></td>
        </tr>
    }
}
