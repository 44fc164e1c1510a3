//! What is wrong with the logs, and the last errors.

use leptos::prelude::*;

use crate::model::{Level, StatusView};
use crate::tr;
use crate::views::icons::{Drawing, Icon};

/// Pieces of the logs that could not be used.
#[component]
pub(super) fn Problems(status: Signal<StatusView>) -> impl IntoView {
    let problems = Memo::new(move |_| status.with(|status| status.problems.clone()));
    view! {
        <Show when=move || !problems.with(Vec::is_empty)>
            <section class="card card--attention">
                <h2><Icon drawing=Drawing::Level(Level::Bad)/>{tr::status_problems_title()}</h2>
                <ul>
                    {move || problems.get().into_iter().map(|problem| view! { <li dir="auto">{problem}</li> }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

/// The last errors, newest first.
#[component]
pub(super) fn Errors(status: Signal<StatusView>) -> impl IntoView {
    let errors = Memo::new(move |_| status.with(|status| status.errors.clone()));
    view! {
        <section class="card">
            <h2>{tr::status_errors_title()}</h2>
            <Show
                when=move || !errors.with(Vec::is_empty)
                fallback=|| view! { <p class="quiet">{tr::status_errors_none()}</p> }
            >
                <dl class="errors">
                    {move || {
                        errors
                            .get()
                            .into_iter()
                            .map(|(when, what)| view! { <div><dt>{when}</dt><dd dir="auto">{what}</dd></div> })
                            .collect_view()
                    }}
                </dl>
            </Show>
        </section>
    }
}
