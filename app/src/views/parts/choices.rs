//! The labels as buttons, with the keys that press them.

use leptos::prelude::*;

use super::Kbd;
use crate::model::ChoiceView;

/// A group of labels to choose from.
#[component]
pub(in crate::views) fn Choices(
    /// The labels in order.
    choices: Memo<Vec<ChoiceView>>,
    /// The label that is chosen but not sent, if any.
    #[prop(into)]
    selected: Signal<Option<usize>>,
    /// The label that the model suggests, if any.
    #[prop(into, optional)]
    suggested: Option<Signal<Option<usize>>>,
    /// Labels that are marked, where several can be.
    #[prop(into, optional)]
    marked: Option<Signal<Vec<usize>>>,
    /// What is done with a label's position.
    on_choose: UnsyncCallback<usize>,
    /// What the group is for.
    name: &'static str,
) -> impl IntoView {
    let numbered = move || choices.get().into_iter().enumerate().collect::<Vec<_>>();
    let is_many = move || choices.with(|choices| choices.len() > 6);
    view! {
        <div class="choices" class:choices--many=is_many role="group" aria-label=name>
            <For each=numbered key=|(_, choice)| (choice.name.clone(), choice.description.clone(), choice.key.clone()) let((label_idx, choice))>
                <Choice label_idx choice selected suggested marked on_choose/>
            </For>
        </div>
    }
}

#[component]
fn Choice(
    label_idx: usize,
    choice: ChoiceView,
    selected: Signal<Option<usize>>,
    suggested: Option<Signal<Option<usize>>>,
    marked: Option<Signal<Vec<usize>>>,
    on_choose: UnsyncCallback<usize>,
) -> impl IntoView {
    let is_suggested = Memo::new(move |_| suggested.is_some_and(|it| it.get() == Some(label_idx)));
    let is_marked = move || marked.is_some_and(|it| it.with(|it| it.contains(&label_idx)));
    let is_selected = Memo::new(move |_| selected.get() == Some(label_idx) || is_marked());
    let key = key_of(label_idx, &choice.key);
    let shortcut = (!key.is_empty()).then(|| key.clone());
    view! {
        <button
            type="button"
            class="choice"
            class:choice--suggested=move || is_suggested.get()
            aria-pressed=move || if is_selected.get() { "true" } else { "false" }
            aria-keyshortcuts=shortcut
            on:click=move |_| on_choose.run(label_idx)
        >
            {(!key.is_empty()).then(|| view! { <Kbd key/> })}
            <span class="choice__words">
                <span class="choice__name" dir="auto">{choice.name}</span>
                {(!choice.description.is_empty())
                    .then(|| view! { <span class="choice__about" dir="auto">{choice.description}</span> })}
                {move || is_suggested.get().then(|| view! { <span class="choice__about">"suggested by the model"</span> })}
            </span>
        </button>
    }
}

/// The key shown on a label: the tenth label is on `0`.
fn key_of(label_idx: usize, key: &str) -> String {
    if key.is_empty() && label_idx == 9 { "0".to_owned() } else { key.to_owned() }
}
