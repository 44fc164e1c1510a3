//! The page of look-alikes: cards to which the model gives one label, confirmed at once but for those that are marked.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast as _;

use super::parts::Kbd;
use super::ui::Page;
use crate::model::Action;
use crate::tr;

/// The page of look-alikes.
#[component]
pub(super) fn Grid(page: Page) -> impl IntoView {
    let batch = page.view.batch;
    let label = Memo::new(move |_| batch.with(|batch| batch.label.clone()));
    let words = Memo::new(move |_| batch.with(|batch| batch.words.clone()));
    let n_cards = Memo::new(move |_| batch.with(|batch| batch.cards.len()));
    let heading =
        move || label.with(|it| if it.is_empty() { tr::label_look_alikes() } else { tr::label_all_of_them(it) });
    view! {
        <div class="sheet look-alikes">
            <h1 dir="auto" aria-live="polite">{heading}</h1>
            <p class="sheet__lead">{move || words.get()}</p>
            <Show when=move || { n_cards.get() > 0 }>
                <Cards page/>
            </Show>
            <Actions page n_cards/>
        </div>
    }
}

#[component]
fn Cards(page: Page) -> impl IntoView {
    let ui = page.ui;
    let cards = move || page.view.batch.with(|batch| batch.cards.clone()).into_iter().enumerate().collect::<Vec<_>>();
    // Keys work at once, and a reader's cursor starts where the work is.
    ui.item.on_load(move |region| {
        let _ = region.focus();
    });
    view! {
        <div
            class="cards"
            node_ref=ui.item
            tabindex="0"
            role="listbox"
            aria-multiselectable="true"
            aria-label=tr::label_items_that_get_it()
            aria-activedescendant=move || format!("card-{}", ui.card.get())
        >
            <For each=cards key=Clone::clone let((place, (item, text)))>
                <Card page place item text/>
            </For>
        </div>
    }
}

#[component]
fn Card(page: Page, place: usize, item: String, text: String) -> impl IntoView {
    let ui = page.ui;
    let is_odd = Memo::new(move |_| ui.odd.with(|odd| odd.contains(&item)));
    let on_click = move |_: ev::MouseEvent| {
        ui.card.set(place);
        page.mark_odd(place);
        ui.focus_item();
    };
    view! {
        <div
            class="cards__card"
            class:cards__card--odd=move || is_odd.get()
            class:cards__card--here=move || ui.card.get() == place
            id=format!("card-{place}")
            role="option"
            aria-selected=move || if is_odd.get() { "false" } else { "true" }
            on:click=on_click
        >
            <p dir="auto">{text}</p>
            <Show when=move || is_odd.get()>
                <span class="cards__mark">{tr::label_not_this()}</span>
            </Show>
        </div>
    }
}

#[component]
fn Actions(page: Page, n_cards: Memo<usize>) -> impl IntoView {
    let ui = page.ui;
    let can_undo = Memo::new(move |_| page.view.batch.with(|batch| batch.can_undo));
    let n_confirmed = move || n_cards.get().saturating_sub(ui.odd.with(Vec::len));
    let words = move || match n_confirmed() {
        0 => tr::label_none_of_them(),
        n => tr::label_confirm_n(n),
    };
    view! {
        <div class="actions">
            <Show when=move || { n_cards.get() > 0 }>
                <button
                    type="button"
                    class="button button--main"
                    aria-keyshortcuts="Enter"
                    on:click=move |_| page.confirm_batch()
                >
                    {words} " " <Kbd key="Enter"/>
                </button>
            </Show>
            <button
                type="button"
                class="button"
                aria-keyshortcuts="Control+Z"
                disabled=move || !can_undo.get()
                on:click=move |_| page.act_on_item(Action::Undo)
            >
                {tr::label_undo()} " " <Kbd key="Ctrl Z"/>
            </button>
            <a class="button" href="#/label">{tr::label_one_by_one()}</a>
        </div>
        <p class="quiet">{tr::label_grid_keys()}</p>
    }
}

impl Page {
    /// Confirms the batch on screen but for what is marked. Where it was accepted, another batch is there and the marks
    /// have done their work.
    pub(super) fn confirm_batch(&self) {
        let first = || self.view.batch.with_untracked(|batch| batch.cards.first().cloned());
        let before = first();
        self.act_on_item(Action::ConfirmBatch { odd: self.ui.odd.get_untracked() });
        if first() != before {
            self.ui.odd.set(Vec::new());
            self.ui.card.set(0);
        }
    }

    /// Marks or unmarks a card as the odd one.
    pub(super) fn mark_odd(&self, place: usize) {
        let item = self.view.batch.with_untracked(|batch| batch.cards.get(place).map(|(item, _)| item.clone()));
        let Some(item) = item else { return };
        self.ui.odd.update(|odd| match odd.iter().position(|other| *other == item) {
            Some(known) => drop(odd.remove(known)),
            None => odd.push(item),
        });
    }

    /// Moves the cursor by so many cards, and brings its card into view.
    pub(super) fn step_card(&self, step: isize, n_cards: usize) {
        let n_all = self.view.batch.with_untracked(|batch| batch.cards.len());
        let by = step.saturating_mul(isize::try_from(n_cards).unwrap_or(1));
        let here = self.ui.card.get_untracked().min(n_all.saturating_sub(1));
        let place = here.checked_add_signed(by).filter(|place| *place < n_all);
        if let Some(place) = place {
            self.ui.card.set(place);
            if let Some(card) = document().get_element_by_id(&format!("card-{place}")) {
                card.scroll_into_view_with_bool(false);
            }
        }
    }

    /// How many cards stand in the first row.
    pub(super) fn n_columns(&self) -> usize {
        let first = self.ui.item.get_untracked().and_then(|cards| cards.first_element_child());
        let after = std::iter::successors(first, web_sys::Element::next_element_sibling);
        let tops: Vec<i32> =
            after.filter_map(|card| Some(card.dyn_ref::<web_sys::HtmlElement>()?.offset_top())).collect();
        tops.iter().take_while(|top| Some(*top) == tops.first()).count().max(1)
    }
}
