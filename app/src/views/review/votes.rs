//! The votes on an item, side by side.

use leptos::prelude::*;

use crate::model::VoteView;
use crate::views::format::seconds;
use crate::views::ui::Page;

/// One column a person.
#[component]
pub(super) fn Votes(page: Page) -> impl IntoView {
    let votes = Memo::new(move |_| {
        page.view.review.with(|review| review.current.as_ref().map(|it| it.votes.clone()).unwrap_or_default())
    });
    view! {
        <ul class="votes" aria-label="Votes">
            {move || votes.get().into_iter().map(|vote| view! { <Vote vote/> }).collect_view()}
        </ul>
    }
}

#[component]
fn Vote(vote: VoteView) -> impl IntoView {
    let VoteView { who, answer, active_secs, stratum, note } = vote;
    view! {
        <li class="vote">
            <p class="vote__who" dir="auto">{who}</p>
            <p class="vote__answer" dir="auto">{answer}</p>
            <p class="quiet">
                <span title="Active time this answer took">{seconds(active_secs)}</span>
                {(!stratum.is_empty()).then(|| view! { <span>", "{stratum}</span> })}
            </p>
            {(!note.is_empty()).then(|| view! { <p class="vote__note"><q dir="auto">{note}</q></p> })}
        </li>
    }
}
