//! Labels that are put into an order.

use leptos::prelude::*;

use crate::model::{Action, ChoiceView, FormAct, QuestionView};
use crate::tr;
use crate::views::parts::Kbd;
use crate::views::ui::Page;

/// The labels in their order so far, then those that have no place yet.
#[component]
pub(super) fn Order(page: Page, question: Memo<QuestionView>, place: usize) -> impl IntoView {
    let rows = move || question.with(rows);
    view! {
        <ol class="order">
            <For each=rows key=|row| (row.label_idx, row.rank, row.is_last) let(row)>
                <Row page place row/>
            </For>
        </ol>
    }
}

/// A label and where it stands.
#[derive(Clone)]
struct Ranked {
    label_idx: usize,
    /// Its place in the order, 0 first; `None` while it has none.
    rank: Option<usize>,
    is_last: bool,
    choice: ChoiceView,
}

fn rows(question: &QuestionView) -> Vec<Ranked> {
    let n = question.chosen.len();
    let ranked = question.chosen.iter().enumerate().map(|(rank, label_idx)| (*label_idx, Some(rank)));
    let free = (0..question.choices.len()).filter(|idx| !question.chosen.contains(idx)).map(|idx| (idx, None));
    let row = |(label_idx, rank): (usize, Option<usize>)| {
        let choice = question.choices.get(label_idx)?.clone();
        Some(Ranked { label_idx, rank, is_last: rank.is_some_and(|rank| rank + 1 == n), choice })
    };
    ranked.chain(free).filter_map(row).collect()
}

#[component]
fn Row(page: Page, place: usize, row: Ranked) -> impl IntoView {
    let Ranked { label_idx, rank, is_last, choice } = row;
    let pick = move |_| page.act_on_item(Action::Form(FormAct::Pick { question: place, label_idx }));
    let to = move |to: usize| move |_| page.act_on_item(Action::Form(FormAct::Rank { question: place, label_idx, to }));
    let key = choice.key.clone();
    let name = &choice.name;
    let told = rank.map_or_else(|| tr::label_order_no_place(name), |rank| tr::label_order_place(name, rank + 1));
    view! {
        <li class="order__row" class:order__row--free=rank.is_none()>
            <button
                type="button"
                class="choice order__label"
                aria-pressed=if rank.is_some() { "true" } else { "false" }
                aria-label=told
                on:click=pick
            >
                {(!key.is_empty()).then(|| view! { <Kbd key/> })}
                <span class="order__rank" aria-hidden="true">{rank.map_or_else(|| "–".to_owned(), |rank| (rank + 1).to_string())}</span>
                <span class="choice__name" dir="auto">{choice.name.clone()}</span>
            </button>
            {rank.map(|rank| {
                view! {
                    <button type="button" class="button button--small" disabled=rank == 0 aria-label=tr::label_move_up(&choice.name) on:click=to(rank.saturating_sub(1))>"↑"</button>
                    <button type="button" class="button button--small" disabled=is_last aria-label=tr::label_move_down(&choice.name) on:click=to(rank + 1)>"↓"</button>
                }
            })}
        </li>
    }
}
