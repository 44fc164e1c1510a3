//! What came of a round: figures, labels that collide, and the items with their votes.

use leptos::prelude::*;

use crate::model::agreement::Estimate;
use crate::model::{Action, Figure, RoundItem, RoundResults, Route};
use crate::tr;
use crate::views::agreement::{EstimateBar, EstimateText};
use crate::views::format::{coefficient, cut, grouped, percent};
use crate::views::slot::filled;
use crate::views::thread::WhoName;
use crate::views::ui::Page;

/// More of a text than this does not help to recognise it.
const EXCERPT_CHARS: usize = 140;

/// The results of a finished round.
#[component]
pub(super) fn Results(page: Page, number: u32, results: RoundResults) -> impl IntoView {
    let RoundResults { alpha, percent: share, labels, collisions, items, n_differing } = results;
    let worst = collisions.first().cloned();
    let summary = tr::rounds_differing(n_differing, items.len());
    let is_short = (1..=12).contains(&n_differing);
    let revise = move |_| {
        let current = page.view.instructions.with_untracked(|view| (view.reference.clone(), view.text.clone()));
        page.ui.draft.update(|draft| {
            draft.get_or_insert(current);
        });
        page.view.route.set(Route::Instructions);
    };
    view! {
        <dl class="counts round__figures">
            <div><dt>{tr::rounds_alpha()}</dt><dd><EstimateText estimate=alpha number=coefficient/></dd></div>
            <div><dt>{tr::rounds_same_answer()}</dt><dd><EstimateText estimate=share number=percent/></dd></div>
        </dl>
        {worst.map(|(one, other, n)| {
            let label = |name: String| view! { <strong dir="auto">{name}</strong> }.into_any();
            let words = filled(|[one, other]| tr::rounds_worst(one, other, n), [label(one), label(other)]);
            view! { <p class="round__worst" role="status">{words}</p> }
        })}
        <Labels labels/>
        <Collisions collisions/>
        <div class="actions">
            <button type="button" class="button" on:click=revise>{tr::rounds_revise()}</button>
        </div>
        <details class="round__items" open=is_short>
            <summary>{summary}</summary>
            <ul>
                {items.into_iter().map(|item| view! { <Item page item/> }).collect_view()}
            </ul>
        </details>
        <span class="unseen">{tr::rounds_end(number)}</span>
    }
}

#[component]
fn Labels(labels: Vec<(String, u64, Estimate)>) -> impl IntoView {
    let row = |(name, n, alpha): (String, u64, Estimate)| {
        let is_defined = matches!(alpha.figure, Figure::Value { .. });
        view! {
            <tr>
                <th scope="row" dir="auto">{name}</th>
                <td class="number">{grouped(u32::try_from(n).unwrap_or(u32::MAX))}</td>
                <td><EstimateText estimate=alpha.clone() number=coefficient/></td>
                <td class="bar">{is_defined.then(|| view! { <EstimateBar estimate=alpha/> })}</td>
            </tr>
        }
    };
    view! {
        <div class="table" role="group" tabindex="0" aria-label=tr::rounds_labels_region()>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{tr::rounds_labels_label()}</th>
                        <th scope="col" class="number">{tr::rounds_labels_answers()}</th>
                        <th scope="col">{tr::rounds_alpha()}</th>
                        <td class="bar"></td>
                    </tr>
                </thead>
                <tbody>{labels.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Labels given to the same items, most often first.
#[component]
fn Collisions(collisions: Vec<(String, String, u64)>) -> impl IntoView {
    let row = |(one, other, n): (String, String, u64)| {
        let label = |name: String| view! { <span dir="auto">{name}</span> }.into_any();
        let labels = filled(|[one, other]| tr::rounds_two_labels(one, other), [label(one), label(other)]);
        view! { <li>{labels} " " <span class="quiet">{tr::n_answer_pairs(n)}</span></li> }
    };
    let is_more = collisions.len() > 1;
    view! {
        <Show when=move || is_more>
            <details>
                <summary>{tr::rounds_collisions()}</summary>
                <ol class="round__collisions">{collisions.clone().into_iter().map(row).collect_view()}</ol>
            </details>
        </Show>
    }
}

#[component]
fn Item(page: Page, item: RoundItem) -> impl IntoView {
    let RoundItem { item, text, votes, differs, n_comments } = item;
    let discuss = move |_| {
        page.act.run(Action::SelectDisagreement { item: item.clone() });
        page.view.route.set(Route::Review);
    };
    let vote = move |(who, answer)| {
        view! { <span class="round__vote"><span class="quiet"><WhoName page who/></span>" "<strong dir="auto">{answer}</strong></span> }
    };
    let words = match n_comments {
        0 => tr::rounds_discuss(),
        n => tr::n_comments(n),
    };
    view! {
        <li class="round__item" class:round__item--differs=differs>
            <span dir="auto">{cut(&text, EXCERPT_CHARS)}</span>
            <span class="round__votes">{votes.into_iter().map(vote).collect_view()}</span>
            <button type="button" class="button button--small" on:click=discuss>{words}</button>
        </li>
    }
}
