//! The review page: disagreements, their votes side by side, and a decision with its reason.

mod alike;
mod case;
mod draft;
mod example;
mod list;
mod settle;
mod votes;

use leptos::prelude::*;

use super::icons::{Drawing, Icon};
use super::parts::Kbd;
use super::ui::Page;
use crate::model::Action;
use crate::tr;
use case::{Beside, Case};
use list::DisagreementList;
use settle::SettleForm;

pub(super) use alike::AlikeDialog;
pub(super) use example::ExampleDialog;
pub(super) use votes::Vote;

/// The review page.
#[component]
pub(super) fn Review(page: Page) -> impl IntoView {
    let review = page.view.review;
    let has_current = Memo::new(move |_| review.with(|review| review.current.is_some()));
    let has_rows = Memo::new(move |_| review.with(|review| !review.rows.is_empty()));
    let id =
        Memo::new(move |_| review.with(|review| review.current.as_ref().map(|it| it.item.clone()).unwrap_or_default()));
    // A reason belongs to one item; it must not settle another that came up meanwhile.
    Effect::new(move |_| {
        id.track();
        page.clear_draft();
    });
    view! {
        <div class="review">
            <Show when=move || has_current.get() fallback=move || view! { <NothingToSettle page/> }>
                <section class="review__case" aria-label=tr::review_case_region()>
                    <CaseHead page/>
                    <Case page id/>
                    <SettleForm page/>
                    <Beside page id/>
                </section>
            </Show>
            <Show when=move || has_rows.get()>
                <DisagreementList page/>
            </Show>
        </div>
    }
}

#[component]
fn CaseHead(page: Page) -> impl IntoView {
    let review = page.view.review;
    let n_open = Memo::new(move |_| review.with(|review| review.n_open));
    let place = Memo::new(move |_| review.with(|review| review.place));
    let in_talk = Memo::new(move |_| review.with(|review| review.current.as_ref().is_some_and(|it| it.in_talk)));
    let words = move || match place.get() {
        Some(place) => tr::review_place(place + 1, n_open.get()),
        None => tr::review_place_none(),
    };
    view! {
        <div class="ask">
            <h1 class="ask__question">{words}</h1>
            <div class="ask__help">
                <button
                    type="button"
                    class="tool"
                    aria-keyshortcuts="K"
                    disabled=move || place.get() == Some(0) || n_open.get() == 0
                    on:click=move |_| page.step_disagreement(-1)
                >
                    <Icon drawing=Drawing::Previous/>
                    <span>{tr::review_previous()}</span>
                    <Kbd key="K"/>
                </button>
                <button
                    type="button"
                    class="tool"
                    aria-keyshortcuts="J"
                    disabled=move || place.get().is_some_and(|place| place + 1 >= n_open.get())
                    on:click=move |_| page.step_disagreement(1)
                >
                    <Icon drawing=Drawing::Next/>
                    <span>{tr::review_next()}</span>
                    <Kbd key="J"/>
                </button>
                <button
                    type="button"
                    class="tool"
                    aria-keyshortcuts="T"
                    title=tr::review_talk_about()
                    on:click=move |_| page.toggle_talk()
                >
                    <span>{move || if in_talk.get() { tr::review_talk_close() } else { tr::review_talk_open() }}</span>
                    <Kbd key="T"/>
                </button>
            </div>
        </div>
    }
}

#[component]
fn NothingToSettle(page: Page) -> impl IntoView {
    let is_reading = Memo::new(move |_| page.view.review.with(|review| review.is_reading));
    let n_settled = Memo::new(move |_| page.view.review.with(|review| review.n_settled));
    let can_undo = Memo::new(move |_| page.view.review.with(|review| review.can_undo));
    view! {
        <Show
            when=move || !is_reading.get()
            fallback=|| {
                view! {
                    <section class="empty" role="status" aria-busy="true">
                        <h1>{tr::review_reading()}</h1>
                        <p class="quiet waiting">{tr::review_reading_about()}</p>
                    </section>
                }
            }
        >
            <section class="empty" role="status">
                <h1>{tr::review_nothing()}</h1>
                <p>{move || tr::review_nothing_about(n_settled.get())}</p>
                <Show when=move || can_undo.get()>
                    <div class="actions">
                        <button type="button" class="button" on:click=move |_| page.act.run(Action::UndoSettle)>
                            {tr::review_withdraw_settlement()}
                        </button>
                    </div>
                </Show>
            </section>
        </Show>
    }
}
