//! How far the project is.

use leptos::prelude::*;

use crate::model::OverviewView;
use crate::views::format::{grouped, percent};

/// A bar and the counts behind it.
#[component]
pub(super) fn Progress(overview: Signal<OverviewView>) -> impl IntoView {
    let n_items = Memo::new(move |_| overview.with(|it| it.n_items));
    let n_complete = Memo::new(move |_| overview.with(|it| it.n_complete));
    let share = move || f64::from(n_complete.get()) / f64::from(n_items.get().max(1));
    let count = move |pick: fn(&OverviewView) -> u32| Memo::new(move |_| overview.with(pick));
    view! {
        <section class="card" aria-labelledby="overview-progress">
            <h2 id="overview-progress">"Progress"</h2>
            <p class="card__lead">
                <strong class="big">{move || percent(share())}</strong>
                " "
                <span>
                    {move || format!("{} of {} items have all the answers they need", grouped(n_complete.get()), grouped(n_items.get()))}
                </span>
            </p>
            <progress
                class="progress__bar progress__bar--wide"
                aria-label="Complete items of all"
                max=move || n_items.get().max(1).to_string()
                value=move || n_complete.get().to_string()
            ></progress>
            <dl class="counts">
                <Count name="Items answered" n=count(|it| it.n_answered)/>
                <Count name="Answers" n=count(|it| it.n_answers)/>
                <Count name="Skips" n=count(|it| it.n_skips)/>
                <Count name="Settled by experts" n=count(|it| it.n_settled)/>
                <Count name="Left out" n=count(|it| it.n_dropped)/>
            </dl>
        </section>
    }
}

#[component]
fn Count(name: &'static str, n: Memo<u32>) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{move || grouped(n.get())}</dd>
        </div>
    }
}
