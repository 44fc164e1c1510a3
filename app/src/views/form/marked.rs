//! The item's text with its marked stretches. The document holds the text and nothing else: labels stand in generated
//! content, so that what the browser says is selected can be counted in characters of the text.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast as _;

use super::selection;
use crate::model::{Action, FormAct, QuestionKind, SegmentView};
use crate::tr;
use crate::views::item_parts::{Cover, Images, is_covered};
use crate::views::item_text::size_class;
use crate::views::ui::Page;

/// The text in pieces; a press on a mark selects it.
#[component]
pub(super) fn MarkedText(page: Page, id: Memo<String>, text: Memo<String>) -> impl IntoView {
    let form = page.view.form;
    let n_blocks = Memo::new(move |_| form.with(|form| form.blocks.len()));
    let size = Memo::new(move |_| text.with(|text| size_class(text)));
    let covered = is_covered(page, id.into());
    // Readers are told the whole text when it comes, then what keys select of it.
    let told = move || {
        let (of, words) = page.ui.told.get();
        match covered.get() {
            true => String::new(),
            false if of == id.get() => words,
            false => text.get(),
        }
    };
    Effect::new(move |_| {
        id.track();
        if let Some(region) = page.ui.item.get() {
            region.set_scroll_top(0);
        }
    });
    page.ui.item.on_load(move |region| {
        let _ = region.focus();
    });
    let noted = window_event_listener_untyped("selectionchange", move |_| selection::note(page));
    let noted_too = window_event_listener(ev::pointerup, move |_| selection::note(page));
    on_cleanup(move || {
        noted.remove();
        noted_too.remove();
    });
    let press = move |event: ev::MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let start = target.and_then(|it| it.get_attribute("data-start")).and_then(|start| start.parse::<u32>().ok());
        if let Some(start) = start.filter(|_| selection::range(page).is_none()) {
            select_at(page, start);
        }
    };
    view! {
        <Cover page id=id.into() covered>
            <div
                class="item__region"
                node_ref=page.ui.item
                tabindex="0"
                role="group"
                aria-label=tr::label_item()
                inert=move || covered.get()
                aria-hidden=move || if covered.get() { "true" } else { "false" }
                on:click=press
            >
                <p class=move || format!("{} marked", size.get()) dir="auto">
                    <For each=move || 0..n_blocks.get() key=|idx| *idx let(idx)>
                        <Block page idx/>
                    </For>
                </p>
            </div>
            <Images page covered/>
        </Cover>
        // Apart from the text itself, which changes with every mark.
        <p class="unseen" dir="auto" aria-live="polite">{told}</p>
    }
}

/// A block is drawn anew only where it changed.
#[component]
fn Block(page: Page, idx: usize) -> impl IntoView {
    let block = Memo::new(move |_| page.view.form.with(|form| form.blocks.get(idx).cloned()).unwrap_or_default());
    view! {
        <span class:marked__lines=move || block.with(|block| block.is_lines)>
            <For each=move || block.with(|block| block.segments.clone()) key=SegmentView::clone let(segment)>
                <Segment segment/>
            </For>
        </span>
    }
}

#[component]
fn Segment(segment: SegmentView) -> impl IntoView {
    let SegmentView { start, text, labels, tag, is_selected } = segment;
    let colour = labels.first().map(|label_idx| format!(" mark--{}", label_idx % 8)).unwrap_or_default();
    let overlap = if labels.len() > 1 { " mark--overlap" } else { "" };
    let selected = if is_selected { " mark--selected" } else { "" };
    let class = if labels.is_empty() { String::new() } else { format!("mark{colour}{overlap}{selected}") };
    view! { <span class=class data-start=start.to_string() data-tag=(!tag.is_empty()).then_some(tag)>{text}</span> }
}

/// Selects what is marked at a character.
fn select_at(page: Page, at: u32) {
    let place = page.view.form.with_untracked(|form| {
        form.questions.iter().find(|it| it.kind == QuestionKind::Spans).map(|question| question.place)
    });
    if let Some(question) = place {
        selection::forget(page);
        page.act.run(Action::Form(FormAct::SelectAt { question, at }));
    }
}
