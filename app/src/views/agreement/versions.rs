//! Agreement under each version of the instructions.

use leptos::prelude::*;

use super::drill::LookButton;
use super::estimate::EstimateText;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, TableKind, VersionRow};
use crate::views::format::{coefficient, grouped};
use crate::views::ui::Page;

const ABOUT: &str = "Answers count under the version their author had before them: a change that helped shows here.";

/// A table with a row a version; not there while there is one version only.
#[component]
pub(super) fn Versions(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.versions.clone()));
    view! {
        <Show when=move || rows.with(|rows| rows.len() > 1)>
            <TableCard page title="By version of the instructions" kind=TableKind::Versions about=ABOUT.to_owned()>
                <div class="table" role="group" tabindex="0" aria-label="Agreement by version of the instructions">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Version"</th>
                                <th scope="col" class="number">"Answers"</th>
                                <th scope="col">"Alpha"</th>
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
fn Row(page: Page, row: VersionRow) -> impl IntoView {
    let VersionRow { version, is_current, n_answers, alpha } = row;
    view! {
        <tr>
            <th scope="row">{version} {is_current.then_some(" (in force)")}</th>
            <td class="number">{grouped(n_answers)}</td>
            <td><EstimateText estimate=alpha number=coefficient/></td>
            <td><LookButton page drill=Drill::Version(version) words="Items"/></td>
        </tr>
    }
}
