//! Agreement from round to round: what it says, and a chart with intervals.

use leptos::prelude::*;

use crate::model::agreement::Estimate;
use crate::model::{Figure, RoundPoint};
use crate::tr;
use crate::views::agreement::EstimateText;
use crate::views::chart::{ALPHA_BOUNDS, ChartFrame, Plot, across};
use crate::views::format::coefficient;
use crate::views::ui::Page;

/// Lines beside the one over all labels: more cannot be told apart.
const MAX_LABELS: usize = 3;

/// Half the width of the mark of a figure, in the units of the drawing.
const MARK: f64 = 9.0;

/// One line of the chart.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    name: String,
    estimates: Vec<Estimate>,
}

/// The verdict, and the chart from the second round on.
#[component]
pub(super) fn Course(page: Page) -> impl IntoView {
    let view = page.view.rounds;
    let verdict = Memo::new(move |_| view.with(|view| view.verdict.clone()));
    let is_good = Memo::new(move |_| view.with(|view| view.is_good));
    let course = Memo::new(move |_| view.with(|view| view.course.clone()));
    let lines = Memo::new(move |_| view.with(|view| course.with(|course| lines(course, &view.labels))));
    view! {
        <Show when=move || !verdict.with(String::is_empty)>
            <section class="card">
                <h2>{tr::rounds_course()}</h2>
                <p role="status" class="verdict" class:verdict--good=move || is_good.get()>{move || verdict.get()}</p>
                <Show
                    when=move || { course.with(Vec::len) > 1 }
                    fallback=|| view! { <p class="quiet">{tr::rounds_no_chart()}</p> }
                >
                    {move || course.with(|course| lines.with(|lines| chart(course, lines)))}
                </Show>
            </section>
        </Show>
    }
}

/// All labels together, then those labels that agree worst in the first round that tells: what a revision is made for.
fn lines(course: &[RoundPoint], labels: &[String]) -> Vec<Line> {
    let all =
        Line { name: tr::rounds_all_labels(), estimates: course.iter().map(|point| point.alpha.clone()).collect() };
    let first = |idx: usize| course.iter().find_map(|point| value(point.labels.get(idx)?));
    let mut worst: Vec<(usize, f64)> = (0..labels.len()).filter_map(|idx| Some((idx, first(idx)?))).collect();
    worst.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let of_label = |(idx, _): (usize, f64)| Line {
        name: labels.get(idx).cloned().unwrap_or_default(),
        estimates: course.iter().filter_map(|point| point.labels.get(idx).cloned()).collect(),
    };
    std::iter::once(all).chain(worst.into_iter().take(MAX_LABELS).map(of_label)).collect()
}

const fn value(estimate: &Estimate) -> Option<f64> {
    match estimate.figure {
        Figure::Value { value, .. } => Some(value),
        Figure::Undefined { .. } => None,
    }
}

/// Each round has a column of its own, and the lines their places in it side by side.
fn place(round: usize, line: usize, n_lines: usize) -> u32 {
    let column = u32::try_from(round * (n_lines + 1)).unwrap_or(u32::MAX);
    column + u32::try_from(line + 1).unwrap_or(u32::MAX)
}

fn chart(course: &[RoundPoint], lines: &[Line]) -> impl IntoView + use<> {
    let n_lines = lines.len();
    let all = lines.iter().flat_map(|line| &line.estimates);
    let lowest = all.filter_map(|it| it.interval.map(|(low, _)| low).or_else(|| value(it))).fold(0.0, f64::min);
    let end = place(course.len(), 0, n_lines) - 1;
    let Some(plot) = Plot::of(&[(0, lowest), (end, lowest)]) else { return ().into_any() };
    let grid = across(&plot, &plot.y_marks, "chart__grid");
    let bounds = across(&plot, &ALPHA_BOUNDS, "chart__bound");
    let drawn = lines.iter().enumerate().map(|(number, line)| line_view(&plot, number, line, n_lines)).collect_view();
    let columns = course.iter().map(|point| tr::rounds_chart_column(point.number, point.version)).collect();
    let key = |(number, line): (usize, &Line)| {
        view! { <li class=format!("chart__key chart__key--{number}") dir="auto">{line.name.clone()}</li> }
    };
    let keys = view! { <ul class="chart__keys">{lines.iter().enumerate().map(key).collect_view()}</ul> };
    view! {
        <ChartFrame
            class="chart--rounds"
            y_name=tr::rounds_chart_alpha()
            y_marks=plot.y_marks.iter().map(|mark| coefficient(*mark)).collect()
            told=told(course)
            x_marks=columns
            x_class="chart__x chart__x--rounds"
            below=keys.into_any()
        >
            {grid}
            {bounds}
            {drawn}
        </ChartFrame>
        <Numbers course=course.to_vec() lines=lines.to_vec()/>
    }
    .into_any()
}

/// A line through its figures, with a whisker for each interval.
fn line_view(plot: &Plot, number: usize, line: &Line, n_lines: usize) -> impl IntoView + use<> {
    let points: Vec<(u32, f64)> = line
        .estimates
        .iter()
        .enumerate()
        .filter_map(|(round, estimate)| Some((place(round, number, n_lines), value(estimate)?)))
        .collect();
    let whisker = |(round, estimate): (usize, &Estimate)| {
        let (x, y) = (plot.x(place(round, number, n_lines)), plot.y(value(estimate)?));
        let (low, high) = estimate.interval.map_or((y, y), |(low, high)| (plot.y(low), plot.y(high)));
        let at = |place: f64| format!("{place:.1}");
        // A round alone in its line has no line to be seen by.
        Some(view! {
            <line class="chart__whisker" x1=at(x) x2=at(x) y1=at(low) y2=at(high)></line>
            <line class="chart__whisker" x1=at(x - MARK) x2=at(x + MARK) y1=at(y) y2=at(y)></line>
        })
    };
    let whiskers = line.estimates.iter().enumerate().filter_map(whisker).collect_view();
    view! {
        <g class=format!("chart__series chart__series--{number}")>
            {whiskers}
            <polyline class="chart__line" points=plot.points(&points)></polyline>
        </g>
    }
}

/// The same in numbers.
#[component]
fn Numbers(course: Vec<RoundPoint>, lines: Vec<Line>) -> impl IntoView {
    let head = lines.iter().map(|line| view! { <th scope="col" dir="auto">{line.name.clone()}</th> }).collect_view();
    let row = |(place, point): (usize, &RoundPoint)| {
        let cell = |line: &Line| {
            let estimate = line.estimates.get(place).cloned();
            view! { <td>{estimate.map(|estimate| view! { <EstimateText estimate number=coefficient/> })}</td> }
        };
        view! {
            <tr>
                <th scope="row">{tr::rounds_round(point.number)}</th>
                <td class="number">{point.version}</td>
                {lines.iter().map(cell).collect_view()}
            </tr>
        }
    };
    let rows = course.iter().enumerate().map(row).collect_view();
    view! {
        <details class="chart-table" open=true>
            <summary>{tr::rounds_numbers()}</summary>
            <div class="table" role="group" tabindex="0" aria-label=tr::rounds_numbers_region()>
                <table class="course-table">
                    <thead>
                        <tr>
                            <th scope="col">{tr::rounds_numbers_round()}</th>
                            <th scope="col" class="number">{tr::rounds_numbers_version()}</th>
                            {head}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// The chart in one sentence.
fn told(course: &[RoundPoint]) -> String {
    let point = |point: &RoundPoint| {
        let alpha = value(&point.alpha).map_or_else(tr::rounds_told_undefined, coefficient);
        tr::rounds_told_round(point.number, alpha)
    };
    tr::rounds_told(course.iter().map(point).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(value: f64) -> Estimate {
        Estimate {
            figure: Figure::Value { value, n_items: 10, n_answers: 20 },
            interval: Some((value - 0.1, value + 0.1)),
        }
    }

    #[test]
    fn pag9_the_chart_shows_all_labels_and_those_that_agreed_worst() {
        let point = |number: u32, labels: [f64; 5]| RoundPoint {
            number,
            version: number,
            alpha: at(0.5),
            labels: labels.map(at).to_vec(),
        };
        let course = [point(1, [0.9, 0.1, 0.3, 0.8, 0.2]), point(2, [0.9, 0.8, 0.9, 0.8, 0.9])];
        let labels = ["a", "b", "c", "d", "e"].map(str::to_owned);
        let lines = lines(&course, &labels);
        assert_eq!(lines.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["All labels", "b", "e", "c"]);
        assert_eq!(lines.get(1).map(|line| line.estimates.len()), Some(2));
        assert_eq!([place(0, 0, 4), place(0, 3, 4), place(1, 0, 4)], [1, 4, 6]);
    }
}
