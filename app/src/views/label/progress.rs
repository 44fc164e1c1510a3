//! The quiet bar: how far, how fast, and where the labels are.

use leptos::prelude::*;

use crate::model::{LabelView, RoundLine, ShellView};
use crate::views::format::{grouped, saves};

/// Progress of this person and of all, and the save state in words.
#[component]
pub(super) fn Progress(label: Signal<LabelView>, shell: Memo<ShellView>) -> impl IntoView {
    let n_mine = Memo::new(move |_| label.with(|label| label.n_mine));
    let n_complete = Memo::new(move |_| label.with(|label| label.n_complete));
    let n_items = Memo::new(move |_| label.with(|label| label.n_items));
    let per_hour = Memo::new(move |_| label.with(|label| label.per_hour));
    let round = Memo::new(move |_| label.with(|label| label.round.clone()));
    let unbroken = Memo::new(move |_| label.with(|label| label.unbroken_minutes));
    let counts = Memo::new(move |_| shell.with(|shell| shell.saves));
    view! {
        <section class="progress" aria-label="Progress">
            <progress
                class="progress__bar"
                aria-label="Complete items of all"
                max=move || n_items.get().max(1).to_string()
                value=move || n_complete.get().to_string()
            ></progress>
            <p class="progress__words">
                <span>{move || format!("{} by you", grouped(n_mine.get()))}</span>
                <span>
                    {move || format!("{} of {} complete", grouped(n_complete.get()), grouped(n_items.get()))}
                </span>
                {move || {
                    round.get().map(|round| view! { <span class="progress__round">{round_words(&round)}</span> })
                }}
                {move || {
                    per_hour
                        .get()
                        .map(|n| {
                            view! {
                                <span class="progress__rate" title="Answers an hour of active time in this session">
                                    {format!("about {} an hour", grouped(n))}
                                </span>
                            }
                        })
                }}
                {move || {
                    unbroken.get().map(|minutes| {
                        view! {
                            <span class="progress__break" role="note">
                                {format!("{minutes} minutes without a break: a short one helps")}
                            </span>
                        }
                    })
                }}
                <span class="progress__saves">{move || saves(counts.get())}</span>
            </p>
        </section>
    }
}

fn round_words(round: &RoundLine) -> String {
    format!("Round {}: {} of {} left", round.number, grouped(round.n_left), grouped(round.n_items))
}
