//! The quiet bar: how far, how fast, and where the labels are.

use leptos::prelude::*;

use crate::model::{LabelView, RoundLine, ShellView};
use crate::tr;
use crate::views::format::saves;

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
        <section class="progress" aria-label=tr::label_progress()>
            <progress
                class="progress__bar"
                aria-label=tr::label_progress_bar()
                max=move || n_items.get().max(1).to_string()
                value=move || n_complete.get().to_string()
            ></progress>
            <p class="progress__words">
                <span>{move || tr::label_n_by_you(n_mine.get())}</span>
                <span>{move || tr::label_n_complete(n_complete.get(), n_items.get())}</span>
                {move || {
                    round.get().map(|round| view! { <span class="progress__round">{round_words(&round)}</span> })
                }}
                {move || {
                    per_hour
                        .get()
                        .map(|n| {
                            view! {
                                <span class="progress__rate" title=tr::label_pace_meaning()>
                                    {tr::label_n_an_hour(n)}
                                </span>
                            }
                        })
                }}
                {move || {
                    unbroken.get().map(|minutes| {
                        view! {
                            <span class="progress__break" role="note">
                                {tr::label_without_break(minutes)}
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
    tr::label_round_left(round.number.to_string(), round.n_left, round.n_items)
}
