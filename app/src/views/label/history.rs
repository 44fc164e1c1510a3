//! Recent answers, each of which can be changed.

use leptos::prelude::*;

use crate::model::{Action, HistoryEntry};
use crate::tr;
use crate::views::format::{cut, save_state};
use crate::views::frame::SidePanel;
use crate::views::ui::{Page, Panel};

/// More of a text than this does not help to recognise it.
const EXCERPT_CHARS: usize = 120;

/// Recent answers in a panel.
#[component]
pub(in crate::views) fn History(page: Page) -> impl IntoView {
    let history = Memo::new(move |_| page.view.label.with(|label| label.history.clone()));
    view! {
        <SidePanel page panel=Panel::History title=tr::label_recent_answers()>
            <Show
                when=move || history.with(|history| !history.is_empty())
                fallback=|| view! { <p class="quiet">{tr::label_no_recent_answers()}</p> }
            >
                <ol class="history">
                    <For each=move || history.get() key=row_key let(entry)>
                        <HistoryRow page entry/>
                    </For>
                </ol>
            </Show>
        </SidePanel>
    }
}

/// A row is drawn anew when anything in it changes.
fn row_key(entry: &HistoryEntry) -> String {
    let HistoryEntry { item, answer, settled, state, .. } = entry;
    format!("{item}\n{answer}\n{settled:?}\n{state:?}")
}

#[component]
fn HistoryRow(page: Page, entry: HistoryEntry) -> impl IntoView {
    let HistoryEntry { item, text, answer, settled, state } = entry;
    let excerpt = cut(&text, EXCERPT_CHARS);
    let name = tr::label_change_answer_to(cut(&text, 40));
    let change = move |_| {
        // Where the panel covers the item it has to make way; beside it, it can stay.
        if document().query_selector("dialog.panel:modal").ok().flatten().is_some() {
            page.ui.panel.set(None);
        }
        page.act_on_item(Action::Revisit { item: item.clone() });
    };
    view! {
        <li class="history__row">
            <p class="history__text" dir="auto">{excerpt}</p>
            <p class="history__answer">
                <strong dir="auto">{answer}</strong>
                <span class="quiet">{save_state(state)}</span>
            </p>
            {settled.map(|label| view! { <p class="history__settled">{tr::label_settled_as()} " " <strong dir="auto">{label}</strong></p> })}
            <button type="button" class="button button--small" aria-label=name on:click=change>{tr::label_change()}</button>
        </li>
    }
}
