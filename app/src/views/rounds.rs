//! The rounds page: the same items to several people at once, to see whether they agree, and whether the last revision helped.

mod course;
mod results;
mod start;

use leptos::prelude::*;

use super::format::{counted, moment};
use super::ui::Page;
use crate::model::{Action, RoundView};
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
            <h1>"Rounds"</h1>
            <p class="sheet__lead">
                "In a round several people answer the same items, and nobody sees another's answers before all have answered all. \
                 See where they differ, revise the instructions for exactly those labels, and hold the next one."
            </p>
            <Show
                when=move || may_start.get()
                fallback=|| view! { <p>"Rounds are held by experts and owners. Yours come up on the label page by themselves."</p> }
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
        let words = if left == 0 { "done".to_owned() } else { format!("{left} left") };
        view! { <div><dt dir="auto">{name}</dt><dd>{words}</dd></div> }
    };
    view! {
        <section class="card round">
            <h2>{format!("Round {number}")} {is_open.then_some(view! { " " <span class="chip">"Open"</span> })}</h2>
            <p class="quiet">
                {format!("{} drawn {draw}, version {version} of the instructions, ", counted(n_items, "item", "items"))}
                {moment(at)}
            </p>
            {(!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> })}
            {is_open.then(|| view! {
                <dl class="round__people">{done.into_iter().map(person).collect_view()}</dl>
                <p class="quiet">"Answers stay hidden until everybody is done, or the round is closed."</p>
                <div class="actions">
                    <button type="button" class="button" on:click=close>"Close the round now"</button>
                </div>
            })}
            {results.map(|results| view! { <Results page number results/> })}
        </section>
    }
}
