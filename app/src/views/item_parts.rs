//! An item that shows more than a plain text: its parts side by side where there is room, covered where it may distress.

mod picture;
mod pointer;

use leptos::prelude::*;

use super::item_text::size_class;
use super::markdown::Markdown;
use super::parts::{Kbd, own_shortcut};
use super::ui::Page;
use crate::model::{Action, BodyView, PartView, PartsView, PictureView, QuestionKind, TurnView};
use crate::tr;
use picture::{Boxing, Picture};

/// Speakers are told apart by so many colours.
const N_SPEAKERS: usize = 4;

/// What the item in view shows.
#[component]
pub(super) fn ItemParts(page: Page, #[prop(into)] id: Signal<String>) -> impl IntoView {
    let parts = page.view.parts;
    let n_parts = Memo::new(move |_| parts.with(|view| view.parts.len()));
    let covered = is_covered(page, id);
    Effect::new(move |_| {
        id.track();
        if let Some(region) = page.ui.item.get() {
            region.set_scroll_top(0);
        }
    });
    page.ui.item.on_load(move |region| {
        let _ = region.focus();
    });
    view! {
        <Cover page id covered>
            <div
                class=move || format!("item__region item__parts item__parts--{}", n_parts.get().min(4))
                node_ref=page.ui.item
                tabindex="0"
                role="group"
                aria-label=tr::label_item()
                aria-live="polite"
                inert=move || covered.get()
                aria-hidden=move || if covered.get() { "true" } else { "false" }
            >
                <For each=move || 0..n_parts.get() key=|idx| *idx let(idx)>
                    <Part page idx/>
                </For>
            </div>
        </Cover>
    }
}

/// Whether an item in view may distress and nobody asked for it yet.
pub(super) fn is_covered(page: Page, id: Signal<String>) -> Memo<bool> {
    Memo::new(move |_| {
        page.view.parts.with(|view| view.is_sensitive)
            && page.ui.uncovered.with(|shown| id.with(|id| shown.as_ref() != Some(id)))
    })
}

/// Lies over what may distress until it is asked for. What it lies over takes no part in the page meanwhile (`inert`).
#[component]
pub(super) fn Cover(page: Page, id: Signal<String>, covered: Memo<bool>, children: Children) -> impl IntoView {
    view! {
        <div class="item__cover" class:item__cover--on=move || covered.get()>
            <Show when=move || covered.get()>
                <div class="item__warning">
                    <p>{tr::label_covered()}</p>
                    <button
                        type="button"
                        class="button button--main"
                        aria-keyshortcuts=own_shortcut("V")
                        on:click=move |_| page.uncover(id.get_untracked())
                    >
                        {tr::label_show_it()} " " <Kbd key="V"/>
                    </button>
                </div>
            </Show>
            {children()}
        </div>
    }
}

/// The images of an item whose text is shown apart.
#[component]
pub(super) fn Images(page: Page, covered: Memo<bool>) -> impl IntoView {
    let places = Memo::new(move |_| {
        let is_image = |part: &PartView| matches!(part.body, BodyView::Image(..));
        let parts =
            |view: &PartsView| (0..).zip(&view.parts).filter(|(_, it)| is_image(it)).map(|(at, _)| at).collect();
        page.view.parts.with(parts)
    });
    view! {
        <Show when=move || !places.with(Vec::<usize>::is_empty)>
            <div
                class="item__region item__parts"
                tabindex="0"
                role="group"
                aria-label=tr::label_item()
                inert=move || covered.get()
                aria-hidden=move || if covered.get() { "true" } else { "false" }
            >
                <For each=move || places.get() key=|idx| *idx let(idx)>
                    <Part page idx/>
                </For>
            </div>
        </Show>
    }
}

/// One part. It is drawn anew when it changes: with the next item, or when its image is there.
#[component]
fn Part(page: Page, idx: usize) -> impl IntoView {
    let part = Memo::new(move |_| page.view.parts.with(|view| view.parts.get(idx).cloned()));
    // Boxes are drawn on the first image.
    let boxing = Memo::new(move |_| {
        let is_image = |part: &PartView| matches!(part.body, BodyView::Image(..));
        let is_first = page.view.parts.with(|view| view.parts.iter().position(is_image) == Some(idx));
        let is_asked = page.view.form.with(|form| form.questions.iter().any(|it| it.kind == QuestionKind::Boxes));
        match (is_first, is_asked) {
            (false, _) => Boxing::None,
            (true, false) => Boxing::Shown,
            (true, true) => Boxing::Drawn,
        }
    });
    view! {
        <section class="part">
            {move || {
                part.get()
                    .map(|PartView { title, body }| {
                        let heading = (!title.is_empty()).then(|| view! { <h2 class="part__title" dir="auto">{title}</h2> });
                        view! {
                            {heading}
                            {drawn(page, body, boxing)}
                        }
                    })
            }}
        </section>
    }
}

fn drawn(page: Page, body: BodyView, boxing: Memo<Boxing>) -> AnyView {
    match body {
        BodyView::Text(text) => {
            let class = size_class(&text);
            view! { <p class=class dir="auto">{text}</p> }.into_any()
        }
        BodyView::Markdown(text) => view! { <Markdown text=Signal::stored(text)/> }.into_any(),
        BodyView::Image(PictureView::Here { url, size }, alt) => {
            view! { <Picture page url size alt boxing=boxing.get()/> }.into_any()
        }
        BodyView::Image(PictureView::Coming, alt) => {
            view! { <p class="quiet waiting" aria-busy="true">{tr::label_image_loading()} " " <span dir="auto">{alt}</span></p> }
                .into_any()
        }
        BodyView::Image(PictureView::Broken(why), alt) => view! { <Broken page why alt/> }.into_any(),
        BodyView::Turns(turns) => {
            view! { <ol class="turns">{turns.into_iter().map(turn).collect_view()}</ol> }.into_any()
        }
        BodyView::Fields(fields) => {
            let row = |(name, value): (String, String)| {
                view! {
                    <div>
                        <dt dir="auto">{name}</dt>
                        <dd dir="auto">{value}</dd>
                    </div>
                }
            };
            view! { <dl class="fields">{fields.into_iter().map(row).collect_view()}</dl> }.into_any()
        }
    }
}

fn turn(TurnView { speaker, speaker_idx, text }: TurnView) -> impl IntoView {
    let class = format!("turn turn--{}", speaker_idx % N_SPEAKERS);
    view! {
        <li class=class>
            <strong class="turn__speaker" dir="auto">{speaker}</strong>
            <p dir="auto">{text}</p>
        </li>
    }
}

/// An image that cannot be shown: why, and what can be done.
#[component]
fn Broken(page: Page, why: String, alt: String) -> impl IntoView {
    view! {
        <div class="part__broken" role="alert">
            <p>{tr::label_image_broken(why)}</p>
            <p class="quiet" dir="auto">{alt}</p>
            <p>{tr::label_image_broken_remedy()}</p>
            <button
                type="button"
                class="button"
                on:click=move |_| page.act_on_item(Action::FetchPictures { again: true })
            >
                {tr::try_again()}
            </button>
        </div>
    }
}
