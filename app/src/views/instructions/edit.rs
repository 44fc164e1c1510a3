//! A new version: the text beside its preview, what changed, and what that means for answers already given.

use leptos::prelude::*;

use crate::model::{Action, Draft};
use crate::present::{diff, is_touched};
use crate::tr;
use crate::views::diff::DiffLines;
use crate::views::markdown::Markdown;
use crate::views::ui::Page;

/// What is chosen beside the text. It goes with the page, unlike the text itself.
#[derive(Clone, Copy)]
struct Choice {
    summary: RwSignal<String>,
    /// Whether the meaning changes; otherwise only the wording.
    is_meaning: RwSignal<bool>,
    reask: RwSignal<bool>,
    /// Labels ticked or unticked by hand.
    by_hand: RwSignal<Vec<(usize, bool)>>,
}

/// The editor.
#[component]
pub(super) fn Editor(page: Page) -> impl IntoView {
    let choice = Choice {
        summary: RwSignal::new(String::new()),
        is_meaning: RwSignal::new(true),
        reask: RwSignal::new(true),
        by_hand: RwSignal::new(Vec::new()),
    };
    let draft = page.ui.draft;
    let text = Memo::new(move |_| draft.with(|draft| draft.as_ref().map(|(_, text)| text.clone()).unwrap_or_default()));
    let on_input = move |event| {
        let text = event_target_value(&event);
        draft.update(|draft| {
            if let Some((_, known)) = draft {
                *known = text;
            }
        });
    };
    view! {
        <section class="guide__editor" aria-label=tr::rounds_edit_region()>
            <div class="guide__sides">
                <div class="field guide__side">
                    <label for="guide-text">{tr::rounds_edit_text()}</label>
                    <textarea
                        id="guide-text"
                        class="guide__text"
                        dir="auto"
                        spellcheck="true"
                        prop:value=move || text.get()
                        on:input=on_input
                    ></textarea>
                    <p class="quiet">{tr::rounds_edit_about()}</p>
                </div>
                <section class="guide__side" aria-label=tr::rounds_edit_preview()>
                    <p class="guide__name">{tr::rounds_edit_preview()}</p>
                    <div class="card guide__preview" tabindex="0" role="group" aria-label=tr::rounds_edit_preview()>
                        <Markdown text/>
                    </div>
                </section>
            </div>
            <Changes page text/>
            <Meaning page text choice/>
        </section>
    }
}

/// What differs from the text that holds.
#[component]
fn Changes(page: Page, text: Memo<String>) -> impl IntoView {
    let lines = Memo::new(move |_| page.view.instructions.with(|view| text.with(|text| diff(&view.text, text))));
    let draft = page.ui.draft;
    let is_overtaken = Memo::new(move |_| {
        let reference = page.view.instructions.with(|view| view.reference.clone());
        draft.with(|draft| draft.as_ref().is_some_and(|(after, _)| *after != reference))
    });
    let rebase = move |_| {
        let reference = page.view.instructions.with_untracked(|view| view.reference.clone());
        draft.update(|draft| {
            if let Some((after, _)) = draft {
                *after = reference;
            }
        });
    };
    view! {
        <Show when=move || is_overtaken.get()>
            <div class="card card--attention" role="alert">
                <h2>{tr::rounds_edit_overtaken()}</h2>
                <p>{tr::rounds_edit_overtaken_about()}</p>
                <div class="actions">
                    <button type="button" class="button" on:click=rebase>{tr::rounds_edit_rebase()}</button>
                </div>
            </div>
        </Show>
        <details class="guide__changes" open=true>
            <summary>{tr::rounds_edit_changes()}</summary>
            {move || view! { <DiffLines lines=lines.get()/> }}
        </details>
    }
}

/// What it means for answers, and the button that publishes.
#[component]
fn Meaning(page: Page, text: Memo<String>, choice: Choice) -> impl IntoView {
    let view = page.view.instructions;
    let Choice { summary, is_meaning, reask, by_hand } = choice;
    let labels = Memo::new(move |_| view.with(|view| view.labels.clone()));
    let numbered = move || labels.get().into_iter().enumerate().collect::<Vec<_>>();
    let ticked = Memo::new(move |_| {
        let chosen = by_hand.get();
        view.with(|view| {
            let is_on = |(idx, label): (usize, &String)| {
                let by_hand = chosen.iter().find(|(known, _)| *known == idx).map(|(_, on)| *on);
                let is_on = by_hand.unwrap_or_else(|| text.with(|text| is_touched(&view.text, text, label)));
                is_on.then_some(idx)
            };
            view.labels.iter().enumerate().filter_map(is_on).collect::<Vec<usize>>()
        })
    });
    // The count of affected answers is the domain's.
    Effect::new(move |_| {
        let labels = if is_meaning.get() { ticked.get() } else { Vec::new() };
        page.act.run(Action::TouchLabels { labels });
    });
    let is_same = Memo::new(move |_| view.with(|view| text.with(|text| text.trim_end() == view.text.trim_end())));
    let lacks_labels = move || is_meaning.get() && ticked.with(Vec::is_empty);
    let publish = move |_| {
        let Some((after, text)) = page.ui.draft.get_untracked() else { return };
        let touched = if is_meaning.get_untracked() { ticked.get_untracked() } else { Vec::new() };
        let draft = Draft { after, text, summary: summary.get_untracked(), touched, reask: reask.get_untracked() };
        let before = view.with_untracked(|view| view.reference.clone());
        page.act.run(Action::Revise(draft));
        // A refused draft stays where it is, with the reason above it.
        if view.with_untracked(|view| view.reference != before) {
            page.ui.draft.set(None);
        }
    };
    view! {
        <fieldset class="guide__meaning">
            <legend>{tr::rounds_edit_meaning()}</legend>
            <label class="pick">
                <input type="radio" name="guide-meaning" prop:checked=move || !is_meaning.get() on:change=move |_| is_meaning.set(false)/>
                <span>{tr::rounds_edit_wording()}</span>
            </label>
            <label class="pick">
                <input type="radio" name="guide-meaning" prop:checked=move || is_meaning.get() on:change=move |_| is_meaning.set(true)/>
                <span>{tr::rounds_edit_labels()}</span>
            </label>
            <Show when=move || is_meaning.get()>
                <div class="guide__labels" role="group" aria-label=tr::rounds_edit_labels_region()>
                    <For each=numbered key=Clone::clone let((idx, label))>
                        <LabelTick idx label ticked by_hand/>
                    </For>
                </div>
                <Reask page reask/>
            </Show>
        </fieldset>
        <div class="field">
            <label for="guide-summary">{tr::rounds_edit_summary()}</label>
            <input
                id="guide-summary"
                type="text"
                dir="auto"
                maxlength="1000"
                autocomplete="off"
                prop:value=move || summary.get()
                on:input=move |event| summary.set(event_target_value(&event))
            />
        </div>
        <div class="actions">
            <button
                type="button"
                class="button button--main"
                disabled=move || is_same.get() || lacks_labels()
                on:click=publish
            >
                {move || tr::rounds_edit_publish(view.with(|view| view.version + 1))}
            </button>
            <button type="button" class="button" on:click=move |_| page.ui.draft.set(None)>
                {tr::rounds_edit_drop()}
            </button>
            <Show when=lacks_labels>
                <span class="quiet">{tr::rounds_edit_tick()}</span>
            </Show>
        </div>
    }
}

#[component]
fn LabelTick(
    idx: usize,
    label: String,
    ticked: Memo<Vec<usize>>,
    by_hand: RwSignal<Vec<(usize, bool)>>,
) -> impl IntoView {
    let on_change = move |event| {
        let value = event_target_checked(&event);
        by_hand.update(|by_hand| {
            by_hand.retain(|(known, _)| *known != idx);
            by_hand.push((idx, value));
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&idx)) on:change=on_change/>
            <span dir="auto">{label}</span>
        </label>
    }
}

/// Whether affected answers are asked again, and how many those are.
#[component]
fn Reask(page: Page, reask: RwSignal<bool>) -> impl IntoView {
    let view = page.view.instructions;
    let affected = Memo::new(move |_| view.with(|view| view.affected));
    let n_live = Memo::new(move |_| view.with(|view| view.n_live));
    let words = move || {
        let (n_answers, n_people) = affected.get();
        tr::rounds_edit_affected(n_answers, n_people, n_live.get())
    };
    view! {
        <p class="guide__affected" role="status">{words}</p>
        <label class="tick">
            <input type="checkbox" prop:checked=move || reask.get() on:change=move |event| reask.set(event_target_checked(&event))/>
            <span>{tr::rounds_edit_reask()}</span>
        </label>
    }
}
