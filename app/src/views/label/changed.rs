//! New instructions, shown before the next item.

use leptos::prelude::*;

use crate::model::{Action, ChangeView};
use crate::tr;
use crate::views::diff::DiffLines;
use crate::views::parts::{Kbd, own_shortcut};
use crate::views::ui::{Page, Panel};

/// What changed since this person answered last; Enter goes on.
#[component]
pub(super) fn Changed(page: Page) -> impl IntoView {
    let changed = Memo::new(move |_| page.view.label.with(|label| label.changed.clone()));
    view! {
        <section class="changed" role="status" aria-label=tr::label_new_instructions()>
            <div class="changed__words">{move || changed.get().map(|change| view! { <Words change/> })}</div>
            <div class="actions">
                <button
                    type="button"
                    class="button button--main answer__confirm"
                    aria-keyshortcuts="Enter"
                    on:click=move |_| page.act_on_item(Action::Confirm)
                >
                    {tr::label_change_read()} " " <Kbd key="Enter"/>
                </button>
                <button
                    type="button"
                    class="button"
                    aria-keyshortcuts=own_shortcut("I")
                    on:click=move |_| page.ui.toggle_panel(Panel::Instructions)
                >
                    {tr::label_whole_text()} " " <Kbd key="I"/>
                </button>
            </div>
        </section>
    }
}

#[component]
fn Words(change: ChangeView) -> impl IntoView {
    let ChangeView { version, from, summaries, labels, diff, n_again } = change;
    let names: Vec<String> = labels.iter().map(tr::label_quoted).collect();
    let meaning =
        if names.is_empty() { tr::label_change_of_wording() } else { tr::label_change_of_meaning(names.join(", ")) };
    let again = (n_again > 0).then(|| tr::label_n_again(n_again));
    view! {
        <h2>{tr::label_instructions_changed()}</h2>
        <p class="quiet">{tr::label_change_versions(from.to_string(), version.to_string())}</p>
        <p dir="auto"><strong>{meaning}</strong></p>
        {summaries.into_iter().map(|summary| view! { <p dir="auto">{summary}</p> }).collect_view()}
        {again.map(|again| view! { <p>{again}</p> })}
        {(!diff.is_empty()).then(|| view! { <DiffLines lines=diff/> })}
    }
}
