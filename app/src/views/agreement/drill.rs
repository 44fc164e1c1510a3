//! The items behind a number, in a dialog.

use leptos::prelude::*;

use super::table_card::SaveButton;
use crate::model::agreement::{Drill, DrillRow, TableKind};
use crate::model::{Action, Route};
use crate::tr;
use crate::views::dialogs::Modal;
use crate::views::ui::{Dialog, Page};

/// A link-like button that shows the items behind a figure.
#[component]
pub(super) fn LookButton(page: Page, drill: Drill, #[prop(into)] words: String) -> impl IntoView {
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
        <Modal page dialog=Dialog::Items title=tr::agreement_drill_title()>
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
            Some((None, _)) => tr::agreement_drill_looking(),
            Some((Some(0), _)) => tr::agreement_drill_none(),
            Some((Some(n), n_shown)) if (n_shown as u32) < n => tr::agreement_drill_first(n, n_shown),
            Some((Some(n), _)) => tr::n_items(n),
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
            <ul class="drill__list" tabindex="0" aria-label=tr::agreement_items()>
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
        <p class="drill__text" dir="auto">{if text.is_empty() { tr::agreement_drill_text_coming() } else { text }}</p>
        <ul class="drill__answers">{answers.collect_view()}</ul>
        {is_open
            .then(|| {
                view! { <button type="button" class="look" on:click=review>{tr::agreement_drill_settle()}</button> }
            })}
    }
}
