//! The review page: disagreements, their votes side by side, and a decision with its reason.

mod alike;
mod case;
mod draft;
mod example;
mod list;
mod settle;
mod votes;

use leptos::prelude::*;

use super::format::counted;
use super::icons::{Drawing, Icon};
use super::parts::Kbd;
use super::ui::Page;
use crate::model::Action;
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
                <section class="review__case" aria-label="The disagreement on screen">
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
        Some(place) => format!("Disagreement {} of {}", place + 1, n_open.get()),
        None => "Not among the open disagreements".to_owned(),
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
                    <span>"Previous"</span>
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
                    <span>"Next"</span>
                    <Kbd key="J"/>
                </button>
                <button
                    type="button"
                    class="tool"
                    aria-keyshortcuts="T"
                    title="In a talk those who answered see the votes without names, and may change their answers"
                    on:click=move |_| page.toggle_talk()
                >
                    <span>{move || if in_talk.get() { "Close the talk" } else { "Open a talk" }}</span>
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
    let settled = move || {
        let n_settled = counted(n_settled.get(), "disagreement is", "disagreements are");
        format!("{n_settled} settled so far. When labelers disagree about an item it appears here by itself.")
    };
    view! {
        <Show
            when=move || !is_reading.get()
            fallback=|| {
                view! {
                    <section class="empty" role="status" aria-busy="true">
                        <h1>"Reading the logs…"</h1>
                        <p class="quiet waiting">"The most urgent disagreement appears once all answers are here."</p>
                    </section>
                }
            }
        >
            <section class="empty" role="status">
                <h1>"Nothing to settle"</h1>
                <p>{settled}</p>
                <Show when=move || can_undo.get()>
                    <div class="actions">
                        <button type="button" class="button" on:click=move |_| page.act.run(Action::UndoSettle)>
                            "Withdraw the last settlement"
                        </button>
                    </div>
                </Show>
            </section>
        </Show>
    }
}
