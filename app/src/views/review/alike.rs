//! Items with the same votes and a similar text, settled together with the one on screen.

use leptos::prelude::*;

use super::draft::is_ticked;
use crate::model::{Action, AlikeView};
use crate::tr;
use crate::views::dialogs::Modal;
use crate::views::format::{cut, percent};
use crate::views::parts::Choices;
use crate::views::ui::{Dialog, Page};

/// More of a text than this does not help to recognise it.
const EXCERPT_CHARS: usize = 120;

/// The list, with a tick before each, and the labels that settle all that are ticked.
#[component]
pub(in crate::views) fn AlikeDialog(page: Page) -> impl IntoView {
    let is_open = Memo::new(move |_| page.ui.dialog.get() == Some(Dialog::Alike));
    // What looks for them is done only while the list is open.
    Effect::new(move |before: Option<bool>| {
        let is_open = is_open.get();
        if before == Some(true) && !is_open {
            page.act.run(Action::LookAlike { wanted: false });
        }
        is_open
    });
    view! {
        <Modal page dialog=Dialog::Alike title=tr::review_alike_title()>
            <Alike page/>
        </Modal>
    }
}

#[component]
fn Alike(page: Page) -> impl IntoView {
    let review = page.view.review;
    let alike = Memo::new(move |_| {
        review.with(|review| review.current.as_ref().map(|it| it.alike.clone()).unwrap_or_default())
    });
    let choices = Memo::new(move |_| review.with(|review| review.choices.clone()));
    let n_ticked = Memo::new(move |_| {
        let by_hand = page.ui.ticked.get();
        alike.with(|alike| alike.iter().filter(|it| is_ticked(&by_hand, &it.item, it.ticked)).count())
    });
    let words = move || match alike.with(Vec::len) {
        0 => tr::review_alike_none(),
        _ => tr::review_alike_about(n_ticked.get()),
    };
    let on_choose = UnsyncCallback::new(move |label_idx| page.settle_alike(label_idx));
    view! {
        <p role="status">{words}</p>
        <Show when=move || !alike.with(Vec::is_empty)>
            <ul class="alike">
                <For each=move || alike.get() key=|it| it.item.clone() let(it)>
                    <Row page alike=it/>
                </For>
            </ul>
            <Choices choices selected=Signal::stored(None) on_choose name=tr::review_alike_settle()/>
        </Show>
    }
}

#[component]
fn Row(page: Page, alike: AlikeView) -> impl IntoView {
    let AlikeView { item, text, share, ticked } = alike;
    let by_hand = page.ui.ticked;
    let target = item.clone();
    let is_on = Memo::new(move |_| by_hand.with(|by_hand| is_ticked(by_hand, &item, ticked)));
    let on_change = move |event| {
        let value = event_target_checked(&event);
        by_hand.update(|by_hand| {
            by_hand.retain(|(known, _)| *known != target);
            by_hand.push((target.clone(), value));
        });
    };
    view! {
        <li>
            <label class="tick">
                <input type="checkbox" prop:checked=move || is_on.get() on:change=on_change/>
                <span>
                    <span dir="auto">{cut(&text, EXCERPT_CHARS)}</span>
                    " "
                    <span class="quiet">{tr::review_alike_share(percent(share))}</span>
                </span>
            </label>
        </li>
    }
}
