//! Alpha as answers came in, by answers or by time.

use leptos::prelude::*;

use super::table_card::TableCard;
use crate::model::agreement::{HistoryPoint, TableKind};
use crate::tr;
use crate::views::chart::{ALPHA_BOUNDS, ChartFrame, ChartTable, Plot, across, sampled, x_name};
use crate::views::format::{coefficient, grouped, moment};
use crate::views::ui::Page;

/// Rows of the table that says the same in numbers.
const TABLE_ROWS: usize = 12;

/// A line chart with axes, and the same as a table.
#[component]
pub(super) fn History(page: Page) -> impl IntoView {
    let points = Memo::new(move |_| page.view.agreement.with(|it| it.history.clone()));
    let by_time = page.ui.by_time;
    let plot = Memo::new(move |_| points.with(|points| Plot::of(&series(points, by_time.get()))));
    view! {
        <TableCard page title=tr::agreement_history_title() kind=TableKind::History about=tr::agreement_history_about()>
            <fieldset class="seg">
                <legend class="unseen">{tr::agreement_history_across()}</legend>
                <AxisChoice by_time value=false words=tr::agreement_history_by_answers()/>
                <AxisChoice by_time value=true words=tr::agreement_history_by_time()/>
            </fieldset>
            {move || match plot.get() {
                Some(plot) => view! { <Drawn plot points by_time/> }.into_any(),
                None => view! { <p class="quiet">{tr::agreement_history_empty()}</p> }.into_any(),
            }}
        </TableCard>
    }
}

#[component]
fn AxisChoice(by_time: RwSignal<bool>, value: bool, #[prop(into)] words: String) -> impl IntoView {
    view! {
        <label class="seg__choice">
            <input
                type="radio"
                name="history-axis"
                prop:checked=move || by_time.get() == value
                on:change=move |_| by_time.set(value)
            />
            <span>{words}</span>
        </label>
    }
}

/// The points with their place on the horizontal axis: answers, or seconds since the first.
fn series(points: &[HistoryPoint], by_time: bool) -> Vec<(u32, f64)> {
    let first = points.first().map_or(0, |point| point.at);
    let seconds = |at: u64| u32::try_from(at.saturating_sub(first) / 1000).unwrap_or(u32::MAX);
    points.iter().map(|point| (if by_time { seconds(point.at) } else { point.n_answers }, point.alpha)).collect()
}

#[component]
fn Drawn(plot: Plot, points: Memo<Vec<HistoryPoint>>, by_time: RwSignal<bool>) -> impl IntoView {
    let grid = across(&plot, &plot.y_marks, "chart__grid");
    let bounds = across(&plot, &ALPHA_BOUNDS, "chart__bound");
    let (is_time, first) =
        (by_time.get_untracked(), points.with_untracked(|points| points.first().map_or(0, |it| it.at)));
    let x_mark = |mark: u32| if is_time { moment(first + u64::from(mark) * 1000) } else { grouped(mark) };
    view! {
        <ChartFrame
            y_name=tr::agreement_column_alpha()
            y_marks=plot.y_marks.iter().map(|mark| coefficient(*mark)).collect()
            told=Signal::derive(move || points.with(|points| told(points)))
            x_marks=plot.x_marks.iter().map(|mark| x_mark(*mark)).collect()
            below=x_name(if is_time { tr::agreement_history_time() } else { tr::agreement_history_answers() })
        >
            {grid}
            {bounds}
            <polyline class="chart__line" points=plot.line></polyline>
        </ChartFrame>
        <ChartTable
            caption=tr::agreement_history_table()
            columns=[
                (tr::agreement_history_time(), false),
                (tr::agreement_history_answers(), true),
                (tr::agreement_column_alpha(), true),
            ]
        >
            {move || points.with(|points| rows(points))}
        </ChartTable>
    }
}

fn rows(points: &[HistoryPoint]) -> impl IntoView + use<> {
    let row = |point: &HistoryPoint| {
        view! {
            <tr>
                <td>{moment(point.at)}</td>
                <td class="number">{grouped(point.n_answers)}</td>
                <td class="number">{coefficient(point.alpha)}</td>
            </tr>
        }
    };
    sampled(points, TABLE_ROWS).iter().map(row).collect_view()
}

/// The chart in one sentence.
fn told(points: &[HistoryPoint]) -> String {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    tr::agreement_history_told(coefficient(first.alpha), first.n_answers, coefficient(last.alpha), last.n_answers)
}
