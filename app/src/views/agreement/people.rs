//! People one by one: how much they agree with the others, and how far they can be believed.

use leptos::prelude::*;

use super::drill::LookButton;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, RaterRow, TableKind};
use crate::tr;
use crate::views::format::{grouped, percent};
use crate::views::ui::Page;

/// More rows are searched, not read.
const MAX_ROWS: usize = 20;

/// A table with a row a person, the most active first, and a search where there are many.
#[component]
pub(super) fn People(page: Page) -> impl IntoView {
    let agreement = page.view.agreement;
    let rows = Memo::new(move |_| agreement.with(|it| it.people.clone()));
    let about = Signal::derive(move || agreement.with(|it| it.quality_words.clone()));
    let search = page.ui.search;
    let matching = Memo::new(move |_| {
        let wanted = search.with(|search| search.trim().to_lowercase());
        rows.with(|rows| {
            rows.iter().filter(|row| row.rater.name.to_lowercase().contains(&wanted)).cloned().collect::<Vec<_>>()
        })
    });
    let is_long = move || rows.with(Vec::len) > MAX_ROWS;
    let rest = move || matching.with(|matching| summary(matching));
    view! {
        <TableCard page title=tr::agreement_people_title() kind=TableKind::Labelers about>
            <Show when=is_long>
                <label class="search">
                    <span>{tr::agreement_people_search()}</span>
                    <input
                        type="text"
                        autocomplete="off"
                        prop:value=move || search.get()
                        on:input=move |event| search.set(event_target_value(&event))
                    />
                </label>
            </Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <div class="table" role="group" tabindex="0" aria-label=tr::agreement_people_title()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_name()}</th>
                                <th scope="col" class="number">{tr::agreement_column_answers()}</th>
                                <th scope="col">{tr::agreement_column_others()}</th>
                                <th scope="col">{tr::agreement_column_quality()}</th>
                                <th scope="col"><span class="unseen">{tr::agreement_items()}</span></th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                matching
                                    .with(|matching| matching.iter().take(MAX_ROWS).cloned().collect::<Vec<_>>())
                                    .into_iter()
                                    .map(|row| view! { <Row page row/> })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
                <p class="quiet" role="status">{rest}</p>
            </Show>
        </TableCard>
    }
}

/// What is not in the rows, in a sentence.
fn summary(matching: &[RaterRow]) -> String {
    let rest = matching.get(MAX_ROWS..).unwrap_or_default();
    if matching.is_empty() {
        return tr::agreement_people_nobody();
    }
    if rest.is_empty() {
        return String::new();
    }
    tr::agreement_people_rest(rest.len(), rest.iter().map(|row| row.n_answers).sum::<u32>())
}

#[component]
fn Row(page: Page, row: RaterRow) -> impl IntoView {
    let RaterRow { rater, is_me, n_answers, agreement, quality } = row;
    let with_others = match agreement {
        Some((share, n_pairs)) => view! {
            <span class="figure">
                <data class="figure__value" value=share.to_string()>{percent(share)}</data>
                <span class="figure__basis">{tr::agreement_of_answer_pairs(n_pairs)}</span>
            </span>
        }
        .into_any(),
        None => view! { <span class="quiet">{tr::agreement_people_alone()}</span> }.into_any(),
    };
    let quality = match quality {
        Some((value, low, high)) => view! {
            <span class="figure">
                <data class="figure__value" value=value.to_string()>{percent(value)}</data>
                <span class="figure__basis">
                    <span class="unseen">{tr::agreement_interval_name()} " "</span>
                    {tr::agreement_range(percent(low), percent(high))}
                </span>
            </span>
        }
        .into_any(),
        None => view! { <span class="quiet">{tr::agreement_people_unknown()}</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <span dir="auto">{rater.name}</span>
                {is_me.then(|| format!(" {}", tr::agreement_people_me()))}
            </th>
            <td class="number">{grouped(n_answers)}</td>
            <td>{with_others}</td>
            <td>{quality}</td>
            <td>
                {agreement
                    .map(|_| view! { <LookButton page drill=Drill::Person(rater.id) words=tr::agreement_items()/> })}
            </td>
        </tr>
    }
}
