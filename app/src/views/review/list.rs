//! The list of open disagreements.

use leptos::prelude::*;

use crate::model::{Action, DisagreementRow};
use crate::tr;
use crate::views::format::cut;
use crate::views::ui::Page;

/// More of a text than this does not help to recognise it.
const EXCERPT_CHARS: usize = 90;

/// Open disagreements, most urgent first.
#[component]
pub(super) fn DisagreementList(page: Page) -> impl IntoView {
    let review = page.view.review;
    let rows = Memo::new(move |_| review.with(|review| review.rows.clone()));
    let n_before = Memo::new(move |_| review.with(|review| review.first_row));
    let n_after =
        Memo::new(move |_| review.with(|review| review.n_open.saturating_sub(review.first_row + review.rows.len())));
    let n_settled = Memo::new(move |_| review.with(|review| review.n_settled));
    let current = Memo::new(move |_| review.with(|review| review.current.as_ref().map(|it| it.item.clone())));
    view! {
        <nav class="cases" aria-label=tr::review_list()>
            <h2 class="cases__head">
                {tr::review_list()}
                <span class="quiet">{move || tr::review_list_settled(n_settled.get())}</span>
            </h2>
            <Show when=move || { n_before.get() > 0 }>
                <p class="quiet">{move || tr::review_list_above(n_before.get())}</p>
            </Show>
            <ol class="cases__list">
                <For each=move || rows.get() key=|row| format!("{}\n{}\n{}", row.item, row.votes, row.turn) let(row)>
                    <li><CaseRow page row current/></li>
                </For>
            </ol>
            <Show when=move || { n_after.get() > 0 }>
                <p class="quiet">{move || tr::review_list_more(n_after.get())}</p>
            </Show>
        </nav>
    }
}

#[component]
fn CaseRow(page: Page, row: DisagreementRow, current: Memo<Option<String>>) -> impl IntoView {
    let DisagreementRow { item, text, votes, turn } = row;
    let excerpt = cut(&text, EXCERPT_CHARS);
    let target = item.clone();
    let is_current = Memo::new(move |_| current.with(|current| current.as_deref() == Some(item.as_str())));
    view! {
        <button
            type="button"
            class="cases__row"
            aria-current=move || is_current.get().then_some("true")
            on:click=move |_| page.act.run(Action::SelectDisagreement { item: target.clone() })
        >
            <span class="cases__text" dir="auto">{excerpt}</span>
            <span class="quiet" dir="auto">{votes}</span>
            {(!turn.is_empty()).then(|| view! { <span class="quiet cases__turn">{turn}</span> })}
        </button>
    }
}
