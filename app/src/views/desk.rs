//! The page "For you": what waits, talks one takes part in, and what became of one's answers.

mod feedback;
mod talks;
mod work;

use leptos::prelude::*;

use super::ui::Page;
use crate::model::{Action, NeedView, Route};
use crate::tr;
use feedback::Feedback;
use talks::Talks;
use work::Work;

/// The page "For you".
#[component]
pub(super) fn Desk(page: Page) -> impl IntoView {
    let desk = page.view.desk;
    let needs = Memo::new(move |_| desk.with(|desk| desk.needs.clone()));
    view! {
        <div class="sheet desk">
            <h1>{tr::review_desk()}</h1>
            <section class="card">
                <h2>{tr::review_desk_needs()}</h2>
                <Show
                    when=move || !needs.with(Vec::is_empty)
                    fallback=|| view! { <p>{tr::review_desk_no_needs()}</p> }
                >
                    <ul class="needs">
                        <For each=move || needs.get() key=|need| format!("{}\n{}", need.key, need.words) let(need)>
                            <Need page need/>
                        </For>
                    </ul>
                </Show>
            </section>
            <Talks page/>
            <Work page/>
            <Feedback page/>
        </div>
    }
}

#[component]
fn Need(page: Page, need: NeedView) -> impl IntoView {
    let NeedView { key, words, verb, to, item } = need;
    let go = move |_| {
        if to == Route::Desk {
            let place = item.as_ref().map_or_else(|| key.clone(), |item| format!("talk-{item}"));
            if let Some(element) = document().get_element_by_id(&place) {
                element.scroll_into_view();
            }
            return;
        }
        if let Some(item) = item.clone().filter(|_| to == Route::Review) {
            page.act.run(Action::SelectDisagreement { item });
        }
        page.view.route.set(to);
    };
    view! {
        <li class="needs__need">
            <span dir="auto">{words}</span>
            <button type="button" class="button button--small" on:click=go>{verb}</button>
        </li>
    }
}
