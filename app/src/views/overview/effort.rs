//! How fast it goes, how long it took, what it comes to so far and to the goal.

use leptos::prelude::*;

use crate::model::{Action, DayRow, EffortView, Route};
use crate::tr;
use crate::views::chart::{ChartFrame, ChartTable, HEIGHT, WIDTH, x_name};
use crate::views::format::{duration, grouped};
use crate::views::routes;
use crate::views::ui::Page;

/// Bars in the chart; older days are in the table's file.
const MAX_BARS: usize = 30;

/// A card for those who answer for the project.
#[component]
pub(super) fn Effort(page: Page) -> impl IntoView {
    let effort = Memo::new(move |_| page.view.overview.with(|it| it.effort.clone()));
    let n_waiting = Memo::new(move |_| page.view.overview.with(|it| it.n_waiting));
    let review = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page.view.route.set(Route::Review);
    };
    move || {
        effort.get().map(|effort| {
            view! {
                <section class="card" aria-labelledby="overview-effort">
                    <h2 id="overview-effort">{tr::overview_effort()}</h2>
                    <Counts effort=effort.clone()/>
                    <Show when=move || n_waiting.get().is_some_and(|n| n > 0)>
                        <p>
                            <a href=routes::address(Route::Review) on:click=review>
                                {move || tr::overview_waiting(n_waiting.get().unwrap_or_default())}
                            </a>
                        </p>
                    </Show>
                    <Days page days=effort.days/>
                </section>
            }
        })
    }
}

#[component]
fn Counts(effort: EffortView) -> impl IntoView {
    let EffortView { active_secs, cost, n_left, cost_left, days_left, .. } = effort;
    let count = |name: String, key: &'static str, value: String| {
        view! { <div><dt>{name}</dt><dd data-effort=key>{value}</dd></div> }
    };
    let days_left = days_left.filter(|_| n_left > 0).map(tr::overview_working_days);
    view! {
        <dl class="counts">
            {count(tr::overview_active_of_all(), "active", duration(active_secs))}
            {count(tr::overview_answers_wanted(), "left", grouped(n_left))}
            {days_left.map(|days| count(tr::overview_days_left(), "days-left", days))}
            {cost.map(|cost| count(tr::overview_cost(), "cost", cost))}
            {cost_left.map(|cost| count(tr::overview_cost_left(), "cost-left", cost))}
        </dl>
    }
}

/// Items a day as bars, and the same as a table.
#[component]
fn Days(page: Page, days: Vec<DayRow>) -> impl IntoView {
    if days.is_empty() {
        return view! { <p class="quiet">{tr::overview_no_days()}</p> }.into_any();
    }
    let shown: Vec<DayRow> = days.iter().take(MAX_BARS).rev().cloned().collect();
    let most = shown.iter().map(|day| day.n_items).max().unwrap_or_default().max(1);
    let ends = |pick: fn(&[DayRow]) -> Option<&DayRow>| pick(&shown).map(|day| day.date.clone()).unwrap_or_default();
    let (first, last) = (ends(<[DayRow]>::first), ends(<[DayRow]>::last));
    let told = tr::overview_days_told(&first, &last, most, shown.last().map_or(0, |day| day.n_items));
    let bars = bars(&shown, most);
    let bars_are_few = bars.len() < 2;
    let rows = days.into_iter().take(MAX_BARS).map(|day| {
        view! {
            <tr>
                <th scope="row">{day.date}</th>
                <td class="number">{grouped(day.n_items)}</td>
                <td class="number">{duration(day.active_secs)}</td>
            </tr>
        }
    });
    // One day is no course of things: the table says it.
    let chart = (bars.len() > 1).then(|| view! {
        <ChartFrame
            y_name=tr::overview_column_items()
            y_marks=vec![grouped(most), "0".to_owned()]
            told
            x_marks=vec![first, last]
            below=x_name(tr::overview_days_axis())
        >
            {bars
                .into_iter()
                .map(|(x, y, width, height)| view! { <rect class="chart__bar" x=x y=y width=width height=height></rect> })
                .collect_view()}
        </ChartFrame>
    });
    let columns = vec![
        (tr::overview_column_day(), false),
        (tr::overview_column_items(), true),
        (tr::overview_column_active(), true),
    ];
    view! {
        {chart}
        <ChartTable caption=tr::overview_days() columns is_open=bars_are_few>
            {rows.collect_view()}
        </ChartTable>
        <div class="actions">
            <button type="button" class="button button--small" data-table="effort" on:click=move |_| page.act.run(Action::SaveEffort)>
                {tr::overview_save_csv()}
            </button>
        </div>
    }
    .into_any()
}

/// Each bar as x, y, width and height in the chart's units.
fn bars(days: &[DayRow], most: u32) -> Vec<(String, String, String, String)> {
    let step = WIDTH / f64::from(u32::try_from(days.len().max(7)).unwrap_or(u32::MAX));
    let bar = |(n, day): (u32, &DayRow)| {
        let height = HEIGHT * f64::from(day.n_items) / f64::from(most);
        let text = |number: f64| format!("{number:.1}");
        (text(step * (f64::from(n) + 0.15)), text(HEIGHT - height), text(step * 0.7), text(height))
    };
    (0..).zip(days).map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::{DayRow, HEIGHT, bars};

    #[test]
    fn bars_stand_side_by_side_and_the_highest_fills_the_chart() {
        let day = |n_items| DayRow { date: String::new(), n_items, active_secs: 0, earned: None };
        let bars = bars(&[day(5), day(10), day(0)], 10);
        assert_eq!(bars[0].3, format!("{:.1}", HEIGHT / 2.0));
        assert_eq!((bars[1].1.as_str(), bars[2].3.as_str()), ("0.0", "0.0"));
        let starts: Vec<f64> = bars.iter().map(|bar| bar.0.parse().unwrap()).collect();
        assert!(starts.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
