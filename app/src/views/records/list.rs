//! The list: only the rows around what is in view are drawn, however many were found.

use accord_core::ids::ItemId;
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast as _;

use super::{class_name, part, ticked};
use crate::model::{RecordRow, RecordsAct, standing};
use crate::tr;
use crate::views::format::percent;
use crate::views::ui::Page;

/// A row's height before one was measured, in CSS pixels.
const ROW_PX: f64 = 48.0;
/// Rows are drawn anew once what is in view moved by so many.
const STRIDE: u32 = 12;

/// The list of what was found.
#[component]
pub(super) fn List(page: Page) -> impl IntoView {
    let rows = part(page, |view| view.rows.clone());
    let n_found = part(page, |view| view.n_found);
    let scroller = NodeRef::<html::Div>::new();
    let row_px = RwSignal::new(ROW_PX);
    // Where the keys are, and where a stretch that is chosen with Shift begins.
    let (cursor, anchor) = (RwSignal::new(0_u32), StoredValue::new(0_u32));
    let seen = StoredValue::new(0_u32);
    let look = move || {
        let Some(element) = scroller.get_untracked() else { return };
        if let Some(row) = element.query_selector(".records__row").ok().flatten() {
            let height = row.get_bounding_client_rect().height();
            if height > 0.0 && (height - row_px.get_untracked()).abs() > 0.5 {
                row_px.set(height);
            }
        }
        let first = (f64::from(element.scroll_top()) / row_px.get_untracked()) as u32;
        if first.abs_diff(seen.get_value()) >= STRIDE || (first == 0 && seen.get_value() != 0) {
            seen.set_value(first);
            page.records(RecordsAct::See { first });
        }
    };
    // Another search begins at the top.
    Effect::new(move |before: Option<u32>| {
        let n = n_found.get();
        if before.is_some_and(|before| before != n) {
            cursor.set(0);
            anchor.set_value(0);
        }
        n
    });
    let space = move |n: u32| (f64::from(n) * row_px.get()).round().to_string();
    let before = Memo::new(move |_| rows.with(|rows| rows.first().map_or(0, |row| row.place)));
    let after = Memo::new(move |_| {
        let last = rows.with(|rows| rows.last().map_or(0, |row| row.place + 1));
        n_found.get().saturating_sub(last)
    });
    let go = move |place: u32| {
        let place = place.min(n_found.get_untracked().saturating_sub(1));
        cursor.set(place);
        let Some(element) = scroller.get_untracked() else { return };
        let (top, height) = (f64::from(place) * row_px.get_untracked(), f64::from(element.client_height()));
        let head = row_px.get_untracked();
        let at = f64::from(element.scroll_top());
        if top < at {
            element.set_scroll_top(top as i32);
        } else if top + 2.0 * head > at + height {
            element.set_scroll_top((top + 2.0 * head - height) as i32);
        }
        look();
        // The row may have to be drawn first.
        request_animation_frame(move || focus_row(place));
    };
    let choose_to = move |place: u32| {
        page.records(RecordsAct::Choose { from: anchor.get_value(), to: place, on: true });
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let page_rows =
            scroller.get_untracked().map_or(10, |it| (f64::from(it.client_height()) / row_px.get_untracked()) as u32);
        let here = cursor.get_untracked();
        let to = match event.key().as_str() {
            "ArrowDown" => here.saturating_add(1),
            "ArrowUp" => here.saturating_sub(1),
            "PageDown" => here.saturating_add(page_rows),
            "PageUp" => here.saturating_sub(page_rows),
            "Home" => 0,
            "End" => u32::MAX,
            "x" | "X" if !event.ctrl_key() && !event.meta_key() => {
                event.prevent_default();
                let on = rows.with_untracked(|rows| rows.iter().any(|row| row.place == here && !row.is_chosen));
                anchor.set_value(here);
                return page.records(RecordsAct::Choose { from: here, to: here, on });
            }
            "a" | "A" if event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                return page.records(RecordsAct::ChooseAll);
            }
            _ => return,
        };
        event.prevent_default();
        go(to);
        if event.shift_key() {
            choose_to(cursor.get_untracked());
        } else {
            anchor.set_value(cursor.get_untracked());
        }
    };
    view! {
        <section class="records__list" aria-label=tr::records_list()>
            <p class="quiet records__keys">
                {ticked(&tr::records_keys(), |text| view! { <kbd>{text}</kbd> }.into_any())}
            </p>
            <div class="records__scroller" node_ref=scroller role="group" tabindex="0" aria-label=tr::records_title() on:scroll=move |_| look() on:keydown=on_key>
                <table aria-rowcount=move || (n_found.get() + 1).to_string()>
                    <thead>
                        <tr>
                            <th scope="col"><span class="unseen">{tr::records_column_chosen()}</span></th>
                            <th scope="col">{tr::records_column_text()}</th>
                            <th scope="col">{tr::records_how_far()}</th>
                            <th scope="col" class="records__wide">{tr::records_answers()}</th>
                            <th scope="col" class="number records__wide">{tr::records_column_doubt()}</th>
                            <th scope="col" class="records__wide">{tr::records_tags()}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <tr aria-hidden="true" class="records__space"><td colspan="3"><svg width="1" height=move || space(before.get())></svg></td></tr>
                        <For each=move || rows.with(|rows| rows.iter().map(|row| (row.item, row.place)).collect::<Vec<_>>()) key=|row| *row let((item, place))>
                            <Row page rows item place cursor anchor/>
                        </For>
                        <tr aria-hidden="true" class="records__space"><td colspan="3"><svg width="1" height=move || space(after.get())></svg></td></tr>
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn Row(
    page: Page,
    rows: Memo<Vec<RecordRow>>,
    item: ItemId,
    place: u32,
    cursor: RwSignal<u32>,
    anchor: StoredValue<u32>,
) -> impl IntoView {
    // A row that was scrolled away is still drawn for a moment.
    let row = Memo::new(move |before: Option<&Option<RecordRow>>| {
        let found = rows.with(|rows| rows.iter().find(|row| row.item == item).cloned());
        found.or_else(|| before.cloned().flatten())
    });
    let of = move |pick: fn(&RecordRow) -> String| move || row.with(|row| row.as_ref().map(pick).unwrap_or_default());
    let is_chosen = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.is_chosen)));
    let is_open = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.is_open)));
    let choose = move |event: ev::MouseEvent| {
        let on = !is_chosen.get_untracked();
        let from = if event.shift_key() { anchor.get_value() } else { place };
        anchor.set_value(place);
        cursor.set(place);
        page.records(RecordsAct::Choose { from, to: place, on });
    };
    let open = move |_| {
        cursor.set(place);
        page.records(RecordsAct::Open((!is_open.get_untracked()).then_some(item)));
    };
    view! {
        <tr class="records__row" aria-rowindex=(place + 2).to_string() class:records__row--chosen=move || is_chosen.get()>
            <td>
                <label class="records__tick">
                    <input type="checkbox" prop:checked=move || is_chosen.get() on:click=choose tabindex="-1"/>
                    <span class="unseen">{of(|row| tr::records_choose(&row.text))}</span>
                </label>
            </td>
            <td class="records__cell">
                <button
                    type="button"
                    class="records__text"
                    id=format!("record-{place}")
                    dir="auto"
                    tabindex=move || if cursor.get() == place { "0" } else { "-1" }
                    aria-expanded=move || is_open.get().to_string()
                    on:click=open
                >
                    {of(|row| row.text.clone())}
                </button>
            </td>
            <td class="records__cell">
                <span class="records__standing" data-standing=of(|row| format!("{:?}", row.standing).to_lowercase())>
                    {of(in_words)}
                </span>
            </td>
            <td class="records__cell records__wide" dir="auto">{of(|row| row.answers.clone())}</td>
            <td class="number records__wide">{of(|row| row.doubt.map(|doubt| percent(doubt.into())).unwrap_or_default())}</td>
            <td class="records__cell records__wide" dir="auto">{of(|row| row.tags.clone())}</td>
        </tr>
    }
}

fn in_words(row: &RecordRow) -> String {
    let sent = row.is_sent.then(tr::records_sent);
    let told = [Some(standing(row.standing)), sent, row.class.map(class_name)];
    told.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn focus_row(place: u32) {
    let row = document().get_element_by_id(&format!("record-{place}"));
    if let Some(row) = row.and_then(|row| row.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Nothing is lost where the row is gone.
        let _ = row.focus();
    }
}
