//! All versions of the instructions: who, when, what changed, and what it meant for answers.

use leptos::{ev, html, prelude::*};

use crate::model::RevisionRow;
use crate::present::diff;
use crate::tr;
use crate::views::diff::DiffLines;
use crate::views::format::moment;
use crate::views::markdown::Markdown;
use crate::views::slot::filled;
use crate::views::ui::Page;

/// Versions, newest first.
#[component]
pub(super) fn Revisions(page: Page) -> impl IntoView {
    let history = Memo::new(move |_| page.view.instructions.with(|view| view.history.clone()));
    view! {
        <section class="guide__history">
            <h2>{tr::rounds_history()}</h2>
            <ol>
                <For each=move || history.get() key=|row| format!("{}\n{}\n{}", row.key, row.meaning, row.stands) let(row)>
                    <Row row/>
                </For>
            </ol>
        </section>
    }
}

#[component]
fn Row(row: RevisionRow) -> impl IntoView {
    let RevisionRow { version, by, at, summary, meaning, stands, is_fork, before, text, .. } = row;
    let is_open = RwSignal::new(false);
    let node = NodeRef::<html::Details>::new();
    let on_toggle = move |_: ev::Event| is_open.set(node.get_untracked().is_some_and(|node| node.open()));
    let texts = StoredValue::new((before, text));
    // Compared when it is looked at: there may be many versions.
    let contents = move || {
        texts.with_value(|(before, text)| match before {
            Some(before) => view! { <DiffLines lines=diff(before, text)/> }.into_any(),
            None => {
                let text = text.clone();
                view! { <Markdown text=Signal::stored(text)/> }.into_any()
            }
        })
    };
    view! {
        <li class="card revision" class:revision--dropped=!stands>
            <p>
                <strong>{tr::rounds_guide_version(version)}</strong>
                {(!by.is_empty()).then(|| {
                    let by = view! { <span dir="auto">{by}</span> }.into_any();
                    view! { " " {filled(|[who]| tr::rounds_history_by(who), [by])} }
                })}
                {at.map(|at| view! { <span class="quiet">", "{moment(at)}</span> })}
                {is_fork.then(|| view! { <span class="chip chip--fair">{tr::rounds_history_fork()}</span> })}
                {(!stands).then(|| view! { <span class="chip chip--fair">{tr::rounds_history_replaced()}</span> })}
            </p>
            {(!summary.is_empty()).then(|| view! { <p dir="auto">{summary}</p> })}
            <p class="quiet" dir="auto">{meaning}</p>
            <details node_ref=node on:toggle=on_toggle>
                <summary>{tr::rounds_history_changes()}</summary>
                {move || is_open.get().then(contents)}
            </details>
        </li>
    }
}
