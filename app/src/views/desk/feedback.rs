//! What experts decided on this person's items, and how steady the person is. Nobody is compared with anybody.

use leptos::prelude::*;

use crate::model::{Action, FeedbackRow};
use crate::views::format::{counted, cut};
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
            <h2>"What became of your answers"</h2>
            <Show
                when=move || !rows.with(Vec::is_empty)
                fallback=|| view! { <p class="quiet">"When an expert settles an item you answered, it appears here with the reason."</p> }
            >
                <p>
                    {move || {
                        let (n_right, n) = judged.get();
                        format!("Experts judged {}; {n_right} of yours were right.", counted(n, "answer", "answers"))
                    }}
                </p>
                <Show when=move || has_new.get()>
                    <div class="actions">
                        <button type="button" class="button button--small" on:click=move |_| page.act.run(Action::SawFeedback)>
                            "I have seen these"
                        </button>
                    </div>
                </Show>
                <ul class="feedback">
                    <For each=move || rows.get() key=|row| format!("{row:?}") let(row)>
                        <Row row/>
                    </For>
                </ul>
                <Show when=move || { n_more.get() > 0 }>
                    <p class="quiet">{move || format!("and {} before these", counted(n_more.get(), "item", "items"))}</p>
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
    let verdict = match is_right {
        Some(true) => "Right: ",
        Some(false) => "You said ",
        None => "You skipped it; it is ",
    };
    let wrong = is_right == Some(false);
    view! {
        <li class="feedback__row" class:feedback__row--new=is_new>
            <p class="feedback__text" dir="auto">{cut(&text, EXCERPT_CHARS)}</p>
            <p>
                {verdict}
                <strong dir="auto">{if wrong { given } else { right.clone() }}</strong>
                {wrong.then(|| view! { "; it is " <strong dir="auto">{right}</strong> })}
                {is_new.then_some(view! { " " <span class="chip">"New"</span> })}
            </p>
            {(!reason.is_empty()).then(|| view! { <p><q dir="auto">{reason}</q></p> })}
        </li>
    }
}
