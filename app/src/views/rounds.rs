//! The rounds page: the same items to several people at once, to see whether they agree, and whether the last revision helped.

mod course;
mod results;
mod start;

use leptos::prelude::*;

use super::format::moment;
use super::ui::Page;
use crate::model::{Action, RoundView};
use crate::tr;
use course::Course;
use results::Results;
use start::Start;

/// The rounds page.
#[component]
pub(super) fn Rounds(page: Page) -> impl IntoView {
    let view = page.view.rounds;
    let rounds = Memo::new(move |_| view.with(|view| view.rounds.clone()));
    let may_start = Memo::new(move |_| view.with(|view| view.may_start));
    let has_open = Memo::new(move |_| view.with(|view| view.rounds.iter().any(|round| round.is_open)));
    view! {
        <div class="sheet rounds">
            <h1>{tr::rounds_title()}</h1>
            <p class="sheet__lead">{tr::rounds_about()}</p>
            <Show
                when=move || may_start.get()
                fallback=|| view! { <p>{tr::rounds_not_yours()}</p> }
            >
                <Course page/>
                <Show when=move || !has_open.get()>
                    <Start page/>
                </Show>
                <For each=move || rounds.get() key=key let(round)>
                    <Round page round/>
                </For>
            </Show>
        </div>
    }
}

/// A round is drawn anew when anything in it changes.
fn key(round: &RoundView) -> String {
    format!("{round:?}")
}

#[component]
fn Round(page: Page, round: RoundView) -> impl IntoView {
    let RoundView { id, number, version, at, draw, note, n_items, done, is_open, results } = round;
    let close = move |_| page.act.run(Action::CloseRound { round: id.clone() });
    let person = move |(name, n): (String, u32)| {
        let left = n_items.saturating_sub(n);
        let words = if left == 0 { tr::rounds_person_done() } else { tr::rounds_person_left(left) };
        view! { <div><dt dir="auto">{name}</dt><dd>{words}</dd></div> }
    };
    view! {
        <section class="card round">
            <h2>
                {tr::rounds_round(number)}
                {is_open.then(|| view! { " " <span class="chip">{tr::rounds_open()}</span> })}
            </h2>
            <p class="quiet">{tr::rounds_drawn(n_items, draw, version, moment(at))}</p>
            {(!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> })}
            {is_open.then(|| view! {
                <dl class="round__people">{done.into_iter().map(person).collect_view()}</dl>
                <p class="quiet">{tr::rounds_hidden()}</p>
                <div class="actions">
                    <button type="button" class="button" on:click=close>{tr::rounds_close()}</button>
                </div>
            })}
            {results.map(|results| view! { <Results page number results/> })}
        </section>
    }
}
