//! The votes on an item, side by side.

use leptos::prelude::*;

use crate::model::VoteView;
use crate::tr;
use crate::views::format::seconds;
use crate::views::slot::filled;
use crate::views::thread::WhoName;
use crate::views::ui::Page;

/// One column a person.
#[component]
pub(super) fn Votes(page: Page) -> impl IntoView {
    let votes = Memo::new(move |_| {
        page.view.review.with(|review| review.current.as_ref().map(|it| it.votes.clone()).unwrap_or_default())
    });
    view! {
        <ul class="votes" aria-label=tr::review_votes()>
            {move || votes.get().into_iter().map(|vote| view! { <Vote page vote/> }).collect_view()}
        </ul>
    }
}

/// One person's vote, and how it came about.
#[component]
pub(in crate::views) fn Vote(page: Page, vote: VoteView) -> impl IntoView {
    let VoteView { who, answer, active_secs, stratum, version, is_old, note, before, .. } = vote;
    view! {
        <li class="vote">
            <p class="vote__who"><WhoName page who/></p>
            <p class="vote__answer" dir="auto">{answer}</p>
            {(!before.is_empty()).then(|| {
                let before = view! { <span dir="auto">{before}</span> }.into_any();
                view! { <p class="quiet">{filled(|[answer]| tr::review_vote_before_talk(answer), [before])}</p> }
            })}
            <p class="quiet">
                <span title=tr::review_vote_time()>{seconds(active_secs)}</span>
                {(!stratum.is_empty()).then(|| view! { <span>", "{stratum}</span> })}
                <span class:vote__old=is_old title=is_old.then(tr::review_vote_is_old)>
                    {format!(", {}", tr::review_vote_version(version))}
                </span>
            </p>
            {(!note.is_empty()).then(|| view! { <p class="vote__note"><q dir="auto">{note}</q></p> })}
        </li>
    }
}
