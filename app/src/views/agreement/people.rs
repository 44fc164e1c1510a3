//! People one by one: how much they agree with the others, and how far they can be believed.

use leptos::prelude::*;

use super::drill::LookButton;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, RaterRow, TableKind};
use crate::views::format::{counted, grouped, percent};
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
        <TableCard page title="People" kind=TableKind::Labelers about>
            <Show when=is_long>
                <label class="search">
                    <span>"Search by name"</span>
                    <input
                        type="text"
                        autocomplete="off"
                        prop:value=move || search.get()
                        on:input=move |event| search.set(event_target_value(&event))
                    />
                </label>
            </Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <div class="table" role="group" tabindex="0" aria-label="People">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Name"</th>
                                <th scope="col" class="number">"Answers"</th>
                                <th scope="col">"Agrees with others"</th>
                                <th scope="col">"Quality"</th>
                                <th scope="col"><span class="unseen">"Items"</span></th>
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
        return "Nobody has such a name".to_owned();
    }
    if rest.is_empty() {
        return String::new();
    }
    let n_people = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    let n_answers = rest.iter().map(|row| row.n_answers).sum();
    format!(
        "{} with {} are not listed; search for a name, or save the table",
        counted(n_people, "more person", "more people"),
        counted(n_answers, "answer", "answers")
    )
}

#[component]
fn Row(page: Page, row: RaterRow) -> impl IntoView {
    let RaterRow { rater, is_me, n_answers, agreement, quality } = row;
    let with_others = match agreement {
        Some((share, n_pairs)) => view! {
            <span class="figure">
                <data class="figure__value" value=share.to_string()>{percent(share)}</data>
                <span class="figure__basis">{format!("of {}", counted(n_pairs, "pair of answers", "pairs of answers"))}</span>
            </span>
        }
        .into_any(),
        None => view! { <span class="quiet">"No shared item"</span> }.into_any(),
    };
    let quality = match quality {
        Some((value, low, high)) => view! {
            <span class="figure">
                <data class="figure__value" value=value.to_string()>{percent(value)}</data>
                <span class="figure__basis">
                    <span class="unseen">"95 % interval "</span>
                    {percent(low)}
                    " to "
                    {percent(high)}
                </span>
            </span>
        }
        .into_any(),
        None => view! { <span class="quiet">"Not known"</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><span dir="auto">{rater.name}</span>{is_me.then_some(" (you)")}</th>
            <td class="number">{grouped(n_answers)}</td>
            <td>{with_others}</td>
            <td>{quality}</td>
            <td>{agreement.map(|_| view! { <LookButton page drill=Drill::Person(rater.id) words="Items"/> })}</td>
        </tr>
    }
}
