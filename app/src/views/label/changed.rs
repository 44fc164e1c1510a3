//! New instructions, shown before the next item.

use leptos::prelude::*;

use crate::model::{Action, ChangeView};
use crate::views::diff::DiffLines;
use crate::views::format::counted;
use crate::views::parts::{Kbd, own_shortcut};
use crate::views::ui::{Page, Panel};

/// What changed since this person answered last; Enter goes on.
#[component]
pub(super) fn Changed(page: Page) -> impl IntoView {
    let changed = Memo::new(move |_| page.view.label.with(|label| label.changed.clone()));
    view! {
        <section class="changed" role="status" aria-label="New instructions">
            <div class="changed__words">{move || changed.get().map(|change| view! { <Words change/> })}</div>
            <div class="actions">
                <button
                    type="button"
                    class="button button--main answer__confirm"
                    aria-keyshortcuts="Enter"
                    on:click=move |_| page.act_on_item(Action::Confirm)
                >
                    "I have read it, go on " <Kbd key="Enter"/>
                </button>
                <button
                    type="button"
                    class="button"
                    aria-keyshortcuts=own_shortcut("I")
                    on:click=move |_| page.ui.toggle_panel(Panel::Instructions)
                >
                    "The whole text " <Kbd key="I"/>
                </button>
            </div>
        </section>
    }
}

#[component]
fn Words(change: ChangeView) -> impl IntoView {
    let ChangeView { version, from, summaries, labels, diff, n_again } = change;
    let names: Vec<String> = labels.iter().map(|label| format!("“{label}”")).collect();
    let meaning = if names.is_empty() {
        "The wording changed; what is asked did not.".to_owned()
    } else {
        format!("The meaning of {} changed.", names.join(", "))
    };
    let again = (n_again > 0).then(|| {
        format!("{} of yours come up again: give the answer that is right now.", counted(n_again, "answer", "answers"))
    });
    view! {
        <h2>"The instructions changed"</h2>
        <p class="quiet">{format!("You answered last under version {from}; now there is version {version}.")}</p>
        <p dir="auto"><strong>{meaning}</strong></p>
        {summaries.into_iter().map(|summary| view! { <p dir="auto">{summary}</p> }).collect_view()}
        {again.map(|again| view! { <p>{again}</p> })}
        {(!diff.is_empty()).then(|| view! { <DiffLines lines=diff/> })}
    }
}
