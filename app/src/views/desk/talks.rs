//! Talks on this person's items: the votes without names, what was said, and the way to answer anew.

use leptos::prelude::*;

use crate::model::{Action, Route, TalkView};
use crate::tr;
use crate::views::review::Vote;
use crate::views::slot::filled;
use crate::views::thread::Thread;
use crate::views::ui::Page;

/// Open talks first, then threads.
#[component]
pub(super) fn Talks(page: Page) -> impl IntoView {
    let items = Memo::new(move |_| {
        page.view.desk.with(|desk| desk.talks.iter().map(|talk| talk.item.clone()).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || !items.with(Vec::is_empty)>
            <h2>{tr::review_talks()}</h2>
            <For each=move || items.get() key=Clone::clone let(item)>
                <Talk page item/>
            </For>
        </Show>
    }
}

#[component]
fn Talk(page: Page, item: String) -> impl IntoView {
    let id = item.clone();
    let target = item.clone();
    let talk =
        Memo::new(move |_| page.view.desk.with(|desk| desk.talks.iter().find(|talk| talk.item == item).cloned()));
    let part = move |of: fn(&TalkView) -> String| move || talk.with(|talk| talk.as_ref().map(of).unwrap_or_default());
    let is_open = move || talk.with(|talk| talk.as_ref().is_some_and(|talk| talk.is_open));
    let votes = Memo::new(move |_| talk.with(|talk| talk.as_ref().map(|it| it.votes.clone()).unwrap_or_default()));
    let comments = Memo::new(move |_| talk.with(|talk| talk.as_ref().map(|it| it.thread.clone()).unwrap_or_default()));
    let people = Signal::stored(Vec::new());
    let answer = move |_| {
        page.act.run(Action::Revisit { item: target.clone() });
        page.view.route.set(Route::Label);
    };
    let mine = view! { <strong dir="auto">{part(|talk| talk.mine.clone())}</strong> }.into_any();
    view! {
        <article class="card talk" id=format!("talk-{id}")>
            <p class="talk__text" dir="auto">{part(|talk| talk.text.clone())}</p>
            <Show when=move || !votes.with(Vec::is_empty)>
                <ul class="votes" aria-label=tr::review_votes()>
                    {move || votes.get().into_iter().map(|vote| view! { <Vote page vote/> }).collect_view()}
                </ul>
            </Show>
            <p class="quiet">
                {filled(|[answer]| tr::review_talk_mine(answer), [mine])} " "
                {move || is_open().then(tr::review_talk_may_answer)}
            </p>
            <Show when=is_open>
                <div class="actions">
                    <button type="button" class="button" on:click=answer.clone()>{tr::review_talk_answer()}</button>
                </div>
            </Show>
            <Thread page item=Signal::stored(id.clone()) comments people/>
        </article>
    }
}
