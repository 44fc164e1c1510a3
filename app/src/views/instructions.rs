//! The instructions page: what holds, a new version with its preview, and what there was.

mod edit;
mod history;

use leptos::prelude::*;

use super::markdown::Markdown;
use super::ui::Page;
use crate::tr;
use edit::Editor;
use history::Revisions;

/// The instructions page.
#[component]
pub(super) fn InstructionsPage(page: Page) -> impl IntoView {
    let view = page.view.instructions;
    let text = Memo::new(move |_| view.with(|view| view.text.clone()));
    let version = Memo::new(move |_| view.with(|view| view.version));
    let may_edit = Memo::new(move |_| view.with(|view| view.may_edit));
    let waiting = Memo::new(move |_| view.with(|view| view.waiting));
    let is_editing = Memo::new(move |_| page.ui.draft.with(Option::is_some));
    let edit = move |_| {
        let current = view.with_untracked(|view| (view.reference.clone(), view.text.clone()));
        page.ui.draft.set(Some(current));
    };
    view! {
        <div class="sheet sheet--wide guide">
            <h1>{tr::rounds_guide()}</h1>
            <p class="sheet__lead">{move || tr::rounds_guide_version(version.get())}</p>
            <Show when=move || { waiting.get().0 > 0 }>
                <p role="status">
                    {move || {
                        let (n_answers, n_people) = waiting.get();
                        tr::rounds_guide_waiting(n_answers, n_people)
                    }}
                </p>
            </Show>
            <Show when=move || is_editing.get() && may_edit.get() fallback=move || view! { <Reading text/> }>
                <Editor page/>
            </Show>
            <Show when=move || may_edit.get() && !is_editing.get()>
                <div class="actions">
                    <button type="button" class="button button--main" on:click=edit>{tr::rounds_guide_write()}</button>
                </div>
            </Show>
            <Revisions page/>
        </div>
    }
}

#[component]
fn Reading(text: Memo<String>) -> impl IntoView {
    view! {
        <Show
            when=move || text.with(|text| !text.trim().is_empty())
            fallback=|| view! { <p class="quiet">{tr::rounds_guide_none()}</p> }
        >
            <article class="card"><Markdown text/></article>
        </Show>
    }
}
