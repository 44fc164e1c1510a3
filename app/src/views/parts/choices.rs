//! The labels as buttons, with the keys that press them.

use leptos::{ev, html, prelude::*};

use super::{Kbd, own_shortcut};
use crate::find_label::{N_WITH_KEYS, find};
use crate::model::{ChoiceView, SuggestionView};
use crate::tr;

/// A group of labels to choose from.
#[component]
pub(in crate::views) fn Choices(
    /// The labels in order.
    choices: Memo<Vec<ChoiceView>>,
    /// The label that is chosen but not sent, if any.
    #[prop(into)]
    selected: Signal<Option<usize>>,
    /// The label that a model suggests, if any.
    #[prop(into, optional)]
    suggested: Option<Signal<Option<SuggestionView>>>,
    /// Labels that are marked, where several can be.
    #[prop(into, optional)]
    marked: Option<Signal<Vec<usize>>>,
    /// What is done with a label's position.
    on_choose: UnsyncCallback<usize>,
    /// What the group is for.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let is_many = move || choices.with(|choices| choices.len() > 6);
    let needs_finding = Memo::new(move |_| choices.with(|choices| choices.len() > N_WITH_KEYS));
    let typed = RwSignal::new(String::new());
    let place = RwSignal::new(0_usize);
    let shown = Memo::new(move |_| typed.with(|typed| choices.with(|choices| listed(choices, typed))));
    let top = Memo::new(move |_| {
        let is_typed = typed.with(|typed| !typed.trim().is_empty());
        shown.with(|shown| shown.get(place.get()).map(|entry| entry.label_idx)).filter(|_| is_typed)
    });
    view! {
        <Show when=move || needs_finding.get()>
            <Find typed place shown top on_choose/>
        </Show>
        <div class="choices" class:choices--many=is_many role="group" aria-label=name>
            <For each=move || shown.get() key=Clone::clone let(Entry { label_idx, choice, heading })>
                {heading.map(|heading| view! { <p class="choices__group" dir="auto">{heading}</p> })}
                <Choice label_idx choice selected suggested marked top on_choose/>
            </For>
        </div>
    }
}

/// A label in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Entry {
    label_idx: usize,
    choice: ChoiceView,
    /// What it and the labels after it stand under, where that begins here.
    heading: Option<String>,
}

/// The labels as they are listed: all of them under their headings, or those that fit what is typed.
fn listed(choices: &[ChoiceView], typed: &str) -> Vec<Entry> {
    let is_typed = !typed.trim().is_empty();
    let mut before = "";
    let mut entries = Vec::with_capacity(choices.len());
    for label_idx in find(choices, typed) {
        let Some(choice) = choices.get(label_idx) else { continue };
        let begins = !is_typed && choice.group != before;
        before = &choice.group;
        let heading = (begins && !choice.group.is_empty()).then(|| choice.group.clone());
        // Numbers choose the first labels of all, whatever is listed; they are shown where that is so.
        let key = if is_typed { String::new() } else { choice.key.clone() };
        entries.push(Entry { label_idx, choice: ChoiceView { key, ..choice.clone() }, heading });
    }
    entries
}

/// The field in which one types a few letters of a label. Enter takes the one that is marked.
#[component]
fn Find(
    typed: RwSignal<String>,
    place: RwSignal<usize>,
    shown: Memo<Vec<Entry>>,
    top: Memo<Option<usize>>,
    on_choose: UnsyncCallback<usize>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let clear = move || {
        typed.set(String::new());
        place.set(0);
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let n_shown = shown.with_untracked(Vec::len);
        let step =
            |by: isize| place.update(|place| *place = place.saturating_add_signed(by).min(n_shown.saturating_sub(1)));
        match event.key().as_str() {
            "Enter" if event.is_composing() => return,
            "Enter" => {
                if let Some(label_idx) = top.get_untracked() {
                    clear();
                    on_choose.run(label_idx);
                }
            }
            "ArrowDown" => step(1),
            "ArrowUp" => step(-1),
            "Escape" if typed.with_untracked(String::is_empty) => return,
            "Escape" => clear(),
            _ => return,
        }
        event.prevent_default();
    };
    let said = move || match (top.get(), shown.with(Vec::len)) {
        (Some(_), n) => tr::frame_find_found(n),
        (None, 0) => tr::frame_find_nothing(),
        (None, n) => tr::n_labels(n),
    };
    view! {
        <div class="find">
            <input
                type="search"
                class="find__field"
                node_ref=field
                autocomplete="off"
                aria-label=tr::frame_find()
                aria-keyshortcuts="/"
                placeholder=tr::frame_find()
                prop:value=move || typed.get()
                on:input=move |event| {
                    typed.set(event_target_value(&event));
                    place.set(0);
                }
                on:keydown=on_key
            />
            <Kbd key="/"/>
            <span class="quiet" role="status">{said}</span>
        </div>
    }
}

#[component]
fn Choice(
    label_idx: usize,
    choice: ChoiceView,
    selected: Signal<Option<usize>>,
    suggested: Option<Signal<Option<SuggestionView>>>,
    marked: Option<Signal<Vec<usize>>>,
    /// The label that Enter takes while one is looked for.
    top: Memo<Option<usize>>,
    on_choose: UnsyncCallback<usize>,
) -> impl IntoView {
    let is_top = Memo::new(move |_| top.get() == Some(label_idx));
    let suggested_by =
        Memo::new(move |_| suggested.and_then(|it| it.get()).filter(|it| it.label_idx == label_idx).map(|it| it.by));
    let is_marked = move || marked.is_some_and(|it| it.with(|it| it.contains(&label_idx)));
    let is_selected = Memo::new(move |_| selected.get() == Some(label_idx) || is_marked());
    let key = key_of(label_idx, &choice.key);
    let shortcut = (!key.is_empty()).then(|| own_shortcut(key.clone()));
    view! {
        <button
            type="button"
            class="choice"
            class:choice--suggested=move || suggested_by.with(Option::is_some)
            class:choice--top=move || is_top.get()
            aria-pressed=move || if is_selected.get() { "true" } else { "false" }
            aria-keyshortcuts=move || shortcut.as_ref().map(|shortcut| shortcut())
            on:click=move |_| on_choose.run(label_idx)
        >
            {(!key.is_empty()).then(|| view! { <Kbd key/> })}
            {move || is_top.get().then(|| view! { <Kbd key="Enter"/> })}
            <span class="choice__words">
                <span class="choice__name" dir="auto">{choice.name}</span>
                {(!choice.description.is_empty())
                    .then(|| view! { <span class="choice__about" dir="auto">{choice.description}</span> })}
                {move || suggested_by.get().map(|by| view! { <span class="choice__about" dir="auto">{by}</span> })}
            </span>
        </button>
    }
}

/// The key shown on a label: the tenth label is on `0`.
fn key_of(label_idx: usize, key: &str) -> String {
    if key.is_empty() && label_idx == 9 { "0".to_owned() } else { key.to_owned() }
}
