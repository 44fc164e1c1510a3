//! The items behind a number, in a dialog.

use leptos::prelude::*;

use super::table_card::SaveButton;
use crate::model::agreement::{Drill, DrillRow, TableKind};
use crate::model::{Action, Route};
use crate::views::dialogs::Modal;
use crate::views::format::counted;
use crate::views::ui::{Dialog, Page};

/// A link-like button that shows the items behind a figure.
#[component]
pub(super) fn LookButton(page: Page, drill: Drill, words: &'static str) -> impl IntoView {
    let look = move |_| {
        page.act.run(Action::LookInto(Some(drill)));
        page.ui.dialog.set(Some(Dialog::Items));
    };
    view! { <button type="button" class="look" on:click=look>{words}</button> }
}

/// The dialog with the items.
#[component]
pub(super) fn DrillDialog(page: Page) -> impl IntoView {
    view! {
        <Modal page dialog=Dialog::Items title="Items behind the number">
            <Found page/>
        </Modal>
    }
}

#[component]
fn Found(page: Page) -> impl IntoView {
    let drill = Memo::new(move |_| page.view.agreement.with(|it| it.drill.clone()));
    let title = move || drill.with(|drill| drill.as_ref().map(|drill| drill.title.clone()).unwrap_or_default());
    let size = move || {
        drill.with(|drill| match drill.as_ref().map(|drill| (drill.n_items, drill.rows.len())) {
            None => String::new(),
            Some((None, _)) => "Looking for them".to_owned(),
            Some((Some(0), _)) => "There are none".to_owned(),
            Some((Some(n), n_shown)) if (n_shown as u32) < n => {
                format!("{}, the first {n_shown} of them here", counted(n, "item", "items"))
            }
            Some((Some(n), _)) => counted(n, "item", "items"),
        })
    };
    let rows = move || drill.with(|drill| drill.as_ref().map(|drill| drill.rows.clone()).unwrap_or_default());
    view! {
        <div class="drill">
            <p dir="auto"><strong>{title}</strong></p>
            <div class="card__top">
                <p class="quiet" role="status">{size}</p>
                <SaveButton page kind=TableKind::Items/>
            </div>
            <ul class="drill__list" tabindex="0" aria-label="Items">
                <For each=rows key=|row| (row.item.clone(), row.answers.clone(), row.is_open) let(row)>
                    <li><Row page row/></li>
                </For>
            </ul>
        </div>
    }
}

#[component]
fn Row(page: Page, row: DrillRow) -> impl IntoView {
    let DrillRow { item, text, answers, is_open } = row;
    let answers = answers.into_iter().map(|(who, label)| {
        view! { <li><span dir="auto">{who}</span>": "<strong dir="auto">{label}</strong></li> }
    });
    let review = move |_| {
        page.ui.dialog.set(None);
        page.act.run(Action::SelectDisagreement { item: item.clone() });
        page.view.route.set(Route::Review);
    };
    view! {
        <p class="drill__text" dir="auto">{if text.is_empty() { "The text is on its way".to_owned() } else { text }}</p>
        <ul class="drill__answers">{answers.collect_view()}</ul>
        {is_open.then(|| view! { <button type="button" class="look" on:click=review>"Settle on the review page"</button> })}
    }
}
