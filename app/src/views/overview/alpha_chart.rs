//! Alpha as answers come in.

use leptos::prelude::*;

use crate::model::OverviewView;
use crate::views::chart::{HEIGHT, Plot, WIDTH, sampled};
use crate::views::format::{coefficient, counted, grouped};

/// Bounds that Krippendorff (2004) gives for tentative and for reliable conclusions.
const BOUNDS: [f64; 2] = [0.667, 0.8];
/// Rows of the table that says the same in numbers.
const TABLE_ROWS: usize = 12;

/// A line chart with axes, and the same as a table.
#[component]
pub(super) fn AlphaChart(overview: Signal<OverviewView>) -> impl IntoView {
    let series = Memo::new(move |_| overview.with(|it| it.alpha_over_time.clone()));
    let plot = Memo::new(move |_| series.with(|series| Plot::of(series)));
    view! {
        <section class="card" aria-labelledby="overview-chart">
            <h2 id="overview-chart">"Agreement over time"</h2>
            {move || match plot.get() {
                Some(plot) => view! { <Drawn plot series/> }.into_any(),
                None => view! { <p class="quiet">"The line begins when two people have answered a few of the same items."</p> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Drawn(plot: Plot, series: Memo<Vec<(u32, f64)>>) -> impl IntoView {
    let grid = plot.y_marks.iter().map(|mark| view! { <Across y=plot.y(*mark) class="chart__grid"/> }).collect_view();
    let bounds = BOUNDS.map(|bound| view! { <Across y=plot.y(bound) class="chart__bound"/> }).collect_view();
    let y_marks = plot.y_marks.iter().map(|mark| view! { <span>{coefficient(*mark)}</span> }).collect_view();
    let x_marks = plot.x_marks.iter().map(|mark| view! { <span>{grouped(*mark)}</span> }).collect_view();
    view! {
        <figure class="chart">
            <p class="chart__y-name" aria-hidden="true">"Alpha"</p>
            <div class="chart__y" aria-hidden="true">{y_marks}</div>
            <svg
                class="chart__area"
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                preserveAspectRatio="none"
                role="img"
                aria-label=move || series.with(|series| told(series))
            >
                {grid}
                {bounds}
                <polyline class="chart__line" points=plot.line></polyline>
            </svg>
            <div class="chart__x" aria-hidden="true">{x_marks}</div>
            <p class="chart__x-name" aria-hidden="true">"Answers so far"</p>
            <figcaption class="quiet">
                "Dashed: 0.80, from which conclusions are held reliable, and 0.67, from which they are held tentative."
            </figcaption>
        </figure>
        <details class="chart-table">
            <summary>"The same as a table"</summary>
            <table>
                <caption class="unseen">"Alpha over time"</caption>
                <thead>
                    <tr>
                        <th scope="col" class="number">"Answers so far"</th>
                        <th scope="col" class="number">"Alpha"</th>
                    </tr>
                </thead>
                <tbody>
                    {move || {
                        series
                            .with(|series| sampled(series, TABLE_ROWS))
                            .into_iter()
                            .map(|(n, alpha)| {
                                view! {
                                    <tr>
                                        <td class="number">{grouped(n)}</td>
                                        <td class="number">{coefficient(alpha)}</td>
                                    </tr>
                                }
                            })
                            .collect_view()
                    }}
                </tbody>
            </table>
        </details>
    }
}

#[component]
fn Across(y: f64, class: &'static str) -> impl IntoView {
    let y = format!("{y:.1}");
    view! { <line class=class x1="0" x2="1000" y1=y.clone() y2=y></line> }
}

/// The chart in one sentence.
fn told(series: &[(u32, f64)]) -> String {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return String::new() };
    format!(
        "Line chart of alpha: {} after {}, {} after {}",
        coefficient(first.1),
        counted(first.0, "answer", "answers"),
        coefficient(last.1),
        counted(last.0, "answer", "answers"),
    )
}
