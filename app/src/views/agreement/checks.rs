//! Check items: known answers are read from a file into this tab, and everybody is scored by them.

use leptos::prelude::*;

use super::table_card::TableCard;
use crate::model::Action;
use crate::model::agreement::{CheckRow, ChecksView, TableKind};
use crate::tr;
use crate::views::format::percent;
use crate::views::ui::Page;

const FIELD_ID: &str = "known-file";

/// The field for the file and, once one was read, a row a person. Labelers get nothing of it.
#[component]
pub(super) fn Checks(page: Page) -> impl IntoView {
    let checks = Memo::new(move |_| page.view.agreement.with(|it| it.checks.clone()));
    let is_offered = Memo::new(move |_| checks.with(Option::is_some));
    view! {
        <Show when=move || is_offered.get()>
            <Card page checks/>
        </Show>
    }
}

#[component]
fn Card(page: Page, checks: Memo<Option<ChecksView>>) -> impl IntoView {
    let of = move |part: fn(&ChecksView) -> String| checks.with(|checks| checks.as_ref().map(part).unwrap_or_default());
    let about = Signal::derive(move || of(summary));
    let rows = Memo::new(move |_| checks.with(|it| it.as_ref().map(|it| it.rows.clone()).unwrap_or_default()));
    let problems = move || checks.with(|it| it.as_ref().map(|it| it.problems.clone()).unwrap_or_default());
    let has_file = Memo::new(move |_| checks.with(|it| it.as_ref().is_some_and(|it| it.file.is_some())));
    view! {
        <TableCard page title=tr::agreement_checks_title() kind=TableKind::Checks about>
            <div class="actions">
                <label class="search">
                    <span>{tr::agreement_checks_file()}</span>
                    <input
                        id=FIELD_ID
                        type="file"
                        accept=".csv,text/csv"
                        on:change=move |_| page.act.run(Action::LoadKnown { field_id: FIELD_ID })
                    />
                </label>
                <Show when=move || has_file.get()>
                    <button type="button" class="button button--small" on:click=move |_| page.act.run(Action::ForgetKnown)>
                        {tr::agreement_checks_forget()}
                    </button>
                </Show>
            </div>
            <ul class="quiet" aria-live="polite">
                {move || problems().into_iter().map(|problem| view! { <li dir="auto">{problem}</li> }).collect_view()}
            </ul>
            <Show when=move || !rows.with(Vec::is_empty)>
                <div class="table" role="group" tabindex="0" aria-label=tr::agreement_checks_table()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_name()}</th>
                                <th scope="col">{tr::agreement_column_right()}</th>
                                <th scope="col">{tr::agreement_column_wrong()}</th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row row/> }).collect_view()}</tbody>
                    </table>
                </div>
            </Show>
        </TableCard>
    }
}

fn summary(checks: &ChecksView) -> String {
    match &checks.file {
        None => tr::agreement_checks_choose(),
        Some(file) => tr::agreement_checks_loaded(checks.n_items, file),
    }
}

#[component]
fn Row(row: CheckRow) -> impl IntoView {
    let CheckRow { rater, counts: (n_right, n), share, wrong } = row;
    let right = share.map(|(value, low, high)| {
        view! {
            <span class="figure">
                <data class="figure__value" value=value.to_string()>{percent(value)}</data>
                <span class="figure__basis">{tr::agreement_checks_right(n_right, n, percent(low), percent(high))}</span>
            </span>
        }
    });
    let wrong: Vec<String> = wrong.iter().map(|(known, given, n)| format!("{known}, {given}: {n}")).collect();
    view! {
        <tr>
            <th scope="row" dir="auto">{rater.name}</th>
            <td>{right}</td>
            <td dir="auto">{wrong.join("; ")}</td>
        </tr>
    }
}
