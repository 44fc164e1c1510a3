//! What experts decided on this person's items, and how steady the person is. Nobody is compared with anybody.

use leptos::prelude::*;

use crate::model::{Action, FeedbackRow};
use crate::tr;
use crate::views::format::cut;
use crate::views::slot::filled;
use crate::views::ui::Page;

/// More of a text than this does not help to recognise it.
const EXCERPT_CHARS: usize = 160;

/// Settled items of this person's, the latest first.
#[component]
pub(super) fn Feedback(page: Page) -> impl IntoView {
    let desk = page.view.desk;
    let rows = Memo::new(move |_| desk.with(|desk| desk.feedback.clone()));
    let n_more = Memo::new(move |_| desk.with(|desk| desk.n_more));
    let judged = Memo::new(move |_| desk.with(|desk| desk.judged));
    let steadiness = Memo::new(move |_| desk.with(|desk| desk.steadiness.clone()));
    let has_new = Memo::new(move |_| rows.with(|rows| rows.iter().any(|row| row.is_new)));
    view! {
        <section class="card" id="feedback">
            <h2>{tr::review_feedback()}</h2>
            <Show
                when=move || !rows.with(Vec::is_empty)
                fallback=|| view! { <p class="quiet">{tr::review_feedback_none()}</p> }
            >
                <p>
                    {move || {
                        let (n_right, n) = judged.get();
                        tr::review_feedback_judged(n, n_right)
                    }}
                </p>
                <Show when=move || has_new.get()>
                    <div class="actions">
                        <button type="button" class="button button--small" on:click=move |_| page.act.run(Action::SawFeedback)>
                            {tr::review_feedback_seen()}
                        </button>
                    </div>
                </Show>
                <ul class="feedback">
                    <For each=move || rows.get() key=|row| format!("{row:?}") let(row)>
                        <Row row/>
                    </For>
                </ul>
                <Show when=move || { n_more.get() > 0 }>
                    <p class="quiet">{move || tr::review_feedback_more(n_more.get())}</p>
                </Show>
            </Show>
            <Show when=move || !steadiness.with(String::is_empty)>
                <p>{move || steadiness.get()}</p>
            </Show>
        </section>
    }
}

#[component]
fn Row(row: FeedbackRow) -> impl IntoView {
    let FeedbackRow { text, given, right, is_right, reason, is_new, .. } = row;
    let label = |name: String| view! { <strong dir="auto">{name}</strong> }.into_any();
    let verdict = match is_right {
        Some(true) => filled(|[right]| tr::review_feedback_right(right), [label(right)]),
        Some(false) => filled(|[given, right]| tr::review_feedback_wrong(given, right), [label(given), label(right)]),
        None => filled(|[right]| tr::review_feedback_was_skipped(right), [label(right)]),
    };
    view! {
        <li class="feedback__row" class:feedback__row--new=is_new>
            <p class="feedback__text" dir="auto">{cut(&text, EXCERPT_CHARS)}</p>
            <p>
                {verdict}
                {is_new.then(|| view! { " " <span class="chip">{tr::review_feedback_new()}</span> })}
            </p>
            {(!reason.is_empty()).then(|| view! { <p><q dir="auto">{reason}</q></p> })}
        </li>
    }
}
