//! A disagreement: the text, the votes, what experts decided, what was said, and what is like it.

use leptos::prelude::*;

use super::votes::Votes;
use crate::model::{Action, BodyView, DisagreementView, PartView, RemarkView, SettlementView, SimilarView};
use crate::tr;
use crate::views::format::{coefficient, cut, moment};
use crate::views::icons::{Drawing, Icon};
use crate::views::item_parts::ItemParts;
use crate::views::item_text::ItemText;
use crate::views::parts::Kbd;
use crate::views::slot::filled;
use crate::views::thread::{Thread, WhoName};
use crate::views::ui::Page;

/// More of a similar text than this does not help to compare.
const EXCERPT_CHARS: usize = 120;

/// A part of the disagreement on screen, which changes only when that part does.
fn part<T: Default + PartialEq + Send + Sync + 'static>(
    page: Page,
    of: impl Fn(&DisagreementView) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| page.view.review.with(|review| review.current.as_ref().map(&of).unwrap_or_default()))
}

/// The disagreement on screen.
#[component]
pub(super) fn Case(page: Page, id: Memo<String>) -> impl IntoView {
    let text = part(page, |it| it.text.clone());
    let has_parts = Memo::new(move |_| {
        let is_plain = |part: &PartView| matches!(part.body, BodyView::Text(_)) && part.title.is_empty();
        page.view.parts.with(|view| view.is_sensitive || !view.parts.iter().all(is_plain))
    });
    let why = part(page, |it| it.why.clone());
    let names = page.ui.names;
    view! {
        <article class="item" aria-label=tr::review_item_region()>
            <Show when=move || has_parts.get() fallback=move || view! { <ItemText ui=page.ui id text/> }>
                <ItemParts page id/>
            </Show>
        </article>
        <p class="quiet case__why">
            <span>{move || why.get()}</span>
            <label class="tick tick--inline">
                <input type="checkbox" prop:checked=move || names.get() on:change=move |event| names.set(event_target_checked(&event))/>
                <span>{tr::review_show_names()} " " <Kbd key="N"/></span>
            </label>
        </p>
        <Votes page/>
        <Remarks page/>
        <Settlements page/>
    }
}

/// What helps to decide: similar settled items, and what people say.
#[component]
pub(super) fn Beside(page: Page, id: Memo<String>) -> impl IntoView {
    let similar = part(page, |it| it.similar.clone());
    let comments = part(page, |it| it.thread.clone());
    let people = Memo::new(move |_| page.view.review.with(|review| review.people.clone()));
    view! {
        <Show when=move || !similar.with(Vec::is_empty)>
            <section class="similar" aria-label=tr::review_similar_region()>
                <h2>{tr::review_similar()}</h2>
                <ul>
                    {move || similar.get().into_iter().map(|it| view! { <Similar page similar=it/> }).collect_view()}
                </ul>
            </section>
        </Show>
        <Thread page item=id comments people has_key=true/>
    }
}

#[component]
fn Similar(page: Page, similar: SimilarView) -> impl IntoView {
    let SimilarView { item, text, labels, reason, cosine } = similar;
    view! {
        <li>
            <button
                type="button"
                class="similar__row"
                on:click=move |_| page.act.run(Action::SelectDisagreement { item: item.clone() })
            >
                <span class="similar__text" dir="auto">{cut(&text, EXCERPT_CHARS)}</span>
                <span>
                    <strong dir="auto">{labels}</strong>
                    " "
                    <span class="quiet" title=tr::review_similar_cosine()>{coefficient(cosine.into())}</span>
                </span>
                {(!reason.is_empty()).then(|| view! { <q class="quiet" dir="auto">{reason}</q> })}
            </button>
        </li>
    }
}

#[component]
fn Remarks(page: Page) -> impl IntoView {
    let flags = part(page, |it| it.flags.clone());
    let remark = move |RemarkView { who, note }| {
        view! {
            <li>
                <Icon drawing=Drawing::Flag/>
                <span><WhoName page who/>": " <q dir="auto">{note}</q></span>
            </li>
        }
    };
    view! {
        <Show when=move || !flags.with(Vec::is_empty)>
            <ul class="flags" aria-label=tr::review_remarks()>
                {move || flags.get().into_iter().map(remark).collect_view()}
            </ul>
        </Show>
    }
}

/// What experts decided so far, side by side.
#[component]
fn Settlements(page: Page) -> impl IntoView {
    let settlements = part(page, |it| it.settlements.clone());
    let is_contested = part(page, |it| it.is_contested);
    let settlement = |SettlementView { who, labels, reason, cause, at }| {
        let place = if cause.is_empty() { moment(at) } else { format!("{cause} · {}", moment(at)) };
        let labels = labels.into_iter().reduce(tr::review_or).unwrap_or_default();
        let who = view! { <span dir="auto">{who}</span> }.into_any();
        view! {
            <li class="vote vote--settled">
                <p class="vote__who">{filled(|[who]| tr::review_settled_by(who), [who])}</p>
                <p class="vote__answer" dir="auto">{labels}</p>
                <p class="quiet">{place}</p>
                {(!reason.is_empty()).then(|| view! { <p class="vote__note"><q dir="auto">{reason}</q></p> })}
            </li>
        }
    };
    view! {
        <Show when=move || is_contested.get()>
            <p class="case__contested" role="status">{tr::review_contested()}</p>
        </Show>
        <Show when=move || !settlements.with(Vec::is_empty)>
            <ul class="votes" aria-label=tr::review_settlements()>
                {move || settlements.get().into_iter().map(settlement).collect_view()}
            </ul>
        </Show>
    }
}
