//! The picture of many pairs: one path a colour, so that thousands of squares are a dozen elements.
//!
//! A cursor moves over it with the arrow keys or a press; the pair under it is told in words. The same is there as a table.

use std::fmt::Write as _;

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast as _;

use super::heat::{Measure, N_STEPS, Square};
use super::heat_table::look_into;
use crate::tr;
use crate::views::format::{coefficient, grouped, percent};
use crate::views::slot::filled;
use crate::views::ui::Page;

/// The picture, the words of the pair under the cursor, and the table.
#[component]
pub(super) fn HeatGrid(page: Page, square: Square, measure: RwSignal<Measure>) -> impl IntoView {
    let n = square.n_people();
    let cursor = page.ui.cursor;
    let told = move || {
        let (row, column) = cursor.get();
        square.told(row, column)
    };
    let look = move || {
        let (row, column) = cursor.get_untracked();
        if row != column {
            look_into(page, square.person(row), square.person(column));
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let step: (isize, isize) = match event.key().as_str() {
            "ArrowUp" => (-1, 0),
            "ArrowDown" => (1, 0),
            "ArrowLeft" => (0, -1),
            "ArrowRight" => (0, 1),
            "Enter" => {
                event.prevent_default();
                return look();
            }
            _ => return,
        };
        event.prevent_default();
        cursor.update(|(row, column)| {
            *row = row.saturating_add_signed(step.0).min(n - 1);
            *column = column.saturating_add_signed(step.1).min(n - 1);
        });
    };
    let on_press = move |event: ev::MouseEvent| {
        if let Some(place) = place_of(&event, n) {
            cursor.set(place);
        }
    };
    let paths = move || {
        (0..)
            .zip(paths(square, measure.get()))
            .map(|(step, d): (usize, String)| view! { <path class=format!("heat--{step}") d=d></path> })
            .collect_view()
    };
    let x = move || cursor.get().1.to_string();
    let y = move || cursor.get().0.to_string();
    view! {
        <div class="heatmap">
            <div
                class="heatmap__picture"
                role="application"
                tabindex="0"
                aria-label=tr::agreement_picture_name()
                aria-describedby="heatmap-told"
                on:keydown=on_key
            >
                <svg viewBox=format!("0 0 {n} {n}") aria-hidden="true" focusable="false" on:click=on_press>
                    <rect class="heatmap__ground" width=n.to_string() height=n.to_string()></rect>
                    {paths}
                    <rect class="heatmap__cursor" x=x y=y width="1" height="1"></rect>
                </svg>
            </div>
            <div class="heatmap__side">
                <p id="heatmap-told" class="heatmap__told" role="status" dir="auto">{told}</p>
                <button
                    type="button"
                    class="button button--small"
                    disabled=move || { cursor.get().0 == cursor.get().1 }
                    on:click=move |_| look()
                >
                    {tr::agreement_items_differ()}
                </button>
                <p class="quiet">{tr::agreement_picture_hint()}</p>
            </div>
        </div>
        <AsTable page square/>
    }
}

/// The row and column under the pointer.
fn place_of(event: &ev::MouseEvent, n: usize) -> Option<(usize, usize)> {
    let picture = event.current_target()?.dyn_into::<web_sys::Element>().ok()?;
    let area = picture.get_bounding_client_rect();
    let place = |at: f64, length: f64| {
        let share = (at / length.max(1.0)).clamp(0.0, 1.0);
        ((share * n as f64) as usize).min(n.saturating_sub(1))
    };
    let column = place(f64::from(event.client_x()) - area.left(), area.width());
    Some((place(f64::from(event.client_y()) - area.top(), area.height()), column))
}

/// For each step of colour the squares that have it, on both sides of the diagonal.
fn paths(square: Square, measure: Measure) -> Vec<String> {
    let mut paths = vec![String::new(); N_STEPS];
    let n = square.n_people();
    for (row, column) in (0..n).flat_map(|row| (0..n).map(move |column| (row, column))) {
        let step = square.at(row, column).and_then(|cell| measure.step(cell));
        if let Some(path) = step.and_then(|step| paths.get_mut(step)) {
            // A little apart, so that squares can be told from each other.
            let _ = write!(path, "M{column}.05 {row}.05h.9v.9h-.9z");
        }
    }
    paths
}

/// The same pairs as rows; made when it is opened, as there are hundreds.
#[component]
fn AsTable(page: Page, square: Square) -> impl IntoView {
    let is_open = page.ui.pairs_table;
    let toggled = move |event: ev::Event| {
        let details = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        is_open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    let rows = move || {
        let pairs = (0..square.n_people()).flat_map(|row| (0..row).map(move |column| (row, column)));
        pairs
            .filter_map(|(row, column)| {
                let (a, b, cell) = (square.person(row)?, square.person(column)?, square.at(row, column)?);
                let names = [a.name, b.name].map(|name| view! { <span dir="auto">{name}</span> }.into_any());
                let both = filled(|[a, b]| tr::agreement_both(a, b), names);
                Some(view! {
                    <tr>
                        <th scope="row">{both}</th>
                        <td class="number">{grouped(cell.n_items)}</td>
                        <td class="number">{percent(cell.percent)}</td>
                        <td class="number">{cell.kappa.map_or_else(|| "–".to_owned(), coefficient)}</td>
                    </tr>
                })
            })
            .collect_view()
    };
    view! {
        <details class="chart-table" on:toggle=toggled>
            <summary>{tr::agreement_chart_table()}</summary>
            <Show when=move || is_open.get()>
                <div class="table heatmap__table" role="group" tabindex="0" aria-label=tr::agreement_pairs_all()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_two_people()}</th>
                                <th scope="col" class="number">{tr::agreement_items()}</th>
                                <th scope="col" class="number">{tr::agreement_same_label()}</th>
                                <th scope="col" class="number">{tr::agreement_kappa()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Show>
        </details>
    }
}
