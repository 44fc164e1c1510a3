//! How far the project is.

use leptos::prelude::*;

use crate::model::OverviewView;
use crate::tr;
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
            <h2 id="overview-progress">{tr::overview_progress()}</h2>
            <p class="card__lead">
                <strong class="big">{move || percent(share())}</strong>
                " "
                <span>{move || tr::overview_complete(n_complete.get(), n_items.get())}</span>
            </p>
            <progress
                class="progress__bar progress__bar--wide"
                aria-label=tr::overview_complete_share()
                max=move || n_items.get().max(1).to_string()
                value=move || n_complete.get().to_string()
            ></progress>
            <dl class="counts">
                <Count name=tr::overview_answered() n=count(|it| it.n_answered)/>
                <Count name=tr::overview_answers() n=count(|it| it.n_answers)/>
                <Count name=tr::overview_skips() n=count(|it| it.n_skips)/>
                <Count name=tr::overview_settled() n=count(|it| it.n_settled)/>
                <Count name=tr::overview_dropped() n=count(|it| it.n_dropped)/>
            </dl>
        </section>
    }
}

#[component]
fn Count(name: String, n: Memo<u32>) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{move || grouped(n.get())}</dd>
        </div>
    }
}
