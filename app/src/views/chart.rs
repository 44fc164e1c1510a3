//! The line chart: its geometry, and the frame around what each page draws into it.

use leptos::prelude::*;

use crate::tr;

/// Bounds that Krippendorff (2004) gives for tentative and for reliable conclusions.
pub(super) const ALPHA_BOUNDS: [f64; 2] = [0.667, 0.8];

/// Width of the drawing area in its own units; the page stretches it.
pub(super) const WIDTH: f64 = 1000.0;
/// Height of the drawing area in its own units.
pub(super) const HEIGHT: f64 = 400.0;
/// More points than this cannot be told apart on a screen.
const MAX_POINTS: usize = 400;

/// A line chart of a coefficient that is at most 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plot {
    /// The line, as pairs `x,y`.
    pub line: String,
    /// Marks of the vertical axis at equal distances, top first.
    pub y_marks: Vec<f64>,
    /// Marks of the horizontal axis at equal distances, left first.
    pub x_marks: Vec<u32>,
    lowest: f64,
    last: f64,
}

impl Plot {
    /// The chart of a series, oldest first; `None` where two points are not there to be joined.
    pub fn of(series: &[(u32, f64)]) -> Option<Self> {
        let (first, last) = (series.first()?, series.last()?);
        if series.len() < 2 || first.0 >= last.0 {
            return None;
        }
        let smallest = series.iter().map(|(_, value)| *value).fold(0.0, f64::min);
        let step = if smallest < 0.0 { 0.5 } else { 0.25 };
        let lowest = ((smallest / step).floor() * step).max(-1.0);
        let n_steps = ((1.0 - lowest) / step).round();
        let y_marks = std::iter::successors(Some(0.0), |place| Some(place + 1.0))
            .take_while(|place| *place <= n_steps)
            .map(|place| 1.0 - place * step)
            .collect();
        let mut plot = Self {
            line: String::new(),
            y_marks,
            x_marks: vec![0, last.0 / 2, last.0],
            lowest,
            last: f64::from(last.0),
        };
        plot.line = plot.points(&sampled(series, MAX_POINTS));
        Some(plot)
    }

    /// Pairs `x,y` of any points on the same axes.
    pub fn points(&self, points: &[(u32, f64)]) -> String {
        let pair = |(n, value): &(u32, f64)| format!("{:.1},{:.1}", WIDTH * f64::from(*n) / self.last, self.y(*value));
        points.iter().map(pair).collect::<Vec<_>>().join(" ")
    }

    /// Where a number of the horizontal axis is drawn; 0 is the left.
    pub fn x(&self, n: u32) -> f64 {
        WIDTH * f64::from(n) / self.last
    }

    /// The height at which a value is drawn; 0 is the top.
    pub fn y(&self, value: f64) -> f64 {
        let share = (1.0 - value.clamp(self.lowest, 1.0)) / (1.0 - self.lowest);
        HEIGHT * share
    }
}

/// About that many points of a series at equal distances, with the first and the last.
pub(super) fn sampled<T: Copy>(series: &[T], n_points: usize) -> Vec<T> {
    let stride = series.len().div_ceil(n_points.max(1)).max(1);
    let last_idx = series.len().saturating_sub(1);
    let kept = series.iter().enumerate().filter(|(idx, _)| idx.is_multiple_of(stride) || *idx == last_idx);
    kept.map(|(_, point)| *point).collect()
}

/// The numbers of a chart as a table that opens. Each column is its name, and whether it holds numbers.
#[component]
pub(super) fn ChartTable(
    /// What readers hear the table called.
    #[prop(into)]
    caption: String,
    /// The columns, left first.
    #[prop(into)]
    columns: Vec<(String, bool)>,
    /// Whether it stands open from the start.
    #[prop(optional)]
    is_open: bool,
    /// The rows.
    children: Children,
) -> impl IntoView {
    let head =
        columns.into_iter().map(|(name, is_number)| view! { <th scope="col" class:number=is_number>{name}</th> });
    view! {
        <details class="chart-table" open=is_open>
            <summary>{tr::agreement_chart_table()}</summary>
            <table>
                <caption class="unseen">{caption}</caption>
                <thead>
                    <tr>{head.collect_view()}</tr>
                </thead>
                <tbody>{children()}</tbody>
            </table>
        </details>
    }
}

/// Axes around a drawing. Readers get the sentence instead, and the numbers from a table beside it.
#[component]
pub(super) fn ChartFrame(
    /// Further classes of the figure.
    #[prop(optional)]
    class: &'static str,
    /// What the vertical axis measures.
    #[prop(into)]
    y_name: String,
    /// Marks of the vertical axis, top first.
    y_marks: Vec<String>,
    /// The chart in one sentence.
    #[prop(into)]
    told: Signal<String>,
    /// Marks of the horizontal axis, left first.
    x_marks: Vec<String>,
    /// Class of their row.
    #[prop(default = "chart__x")]
    x_class: &'static str,
    /// What is drawn, in units of [`WIDTH`] and [`HEIGHT`].
    children: Children,
    /// What stands below.
    below: AnyView,
) -> impl IntoView {
    let marks = |marks: Vec<String>| marks.into_iter().map(|mark| view! { <span>{mark}</span> }).collect_view();
    view! {
        <figure class=format!("chart {class}").trim_end().to_owned()>
            <p class="chart__y-name" aria-hidden="true">{y_name}</p>
            <div class="chart__y" aria-hidden="true">{marks(y_marks)}</div>
            <svg
                class="chart__area"
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                preserveAspectRatio="none"
                role="img"
                aria-label=move || told.get()
            >
                {children()}
            </svg>
            <div class=x_class aria-hidden="true">{marks(x_marks)}</div>
            {below}
        </figure>
    }
}

/// The name of the horizontal axis.
pub(super) fn x_name(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    view! { <p class="chart__x-name" aria-hidden="true">{words}</p> }.into_any()
}

/// Lines across the drawing at these values.
pub(super) fn across(plot: &Plot, values: &[f64], class: &'static str) -> impl IntoView + use<> {
    let line = |value: &f64| {
        let y = format!("{:.1}", plot.y(*value));
        view! { <line class=class x1="0" x2="1000" y1=y.clone() y2=y></line> }
    };
    values.iter().map(line).collect_view()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_series_is_stretched_over_the_area() {
        let plot = Plot::of(&[(5, 0.0), (10, 1.0)]).unwrap();
        assert_eq!(plot.line, "500.0,400.0 1000.0,0.0");
        assert_eq!(plot.y_marks, [1.0, 0.75, 0.5, 0.25, 0.0]);
        assert_eq!(plot.x_marks, [0, 5, 10]);
    }

    #[test]
    fn negative_values_lower_the_axis() {
        let plot = Plot::of(&[(1, -0.2), (2, 0.5)]).unwrap();
        assert_eq!(plot.y_marks, [1.0, 0.5, 0.0, -0.5]);
        assert!((plot.y(-0.5) - HEIGHT).abs() < 1e-9);
        assert!((plot.y(0.25) - HEIGHT / 2.0).abs() < 1e-9);
    }

    #[test]
    fn too_little_is_no_chart() {
        assert_eq!(Plot::of(&[]), None);
        assert_eq!(Plot::of(&[(4, 0.5)]), None);
        assert_eq!(Plot::of(&[(4, 0.5), (4, 0.6)]), None);
    }

    #[test]
    fn long_series_are_thinned_and_keep_their_end() {
        let series: Vec<(u32, f64)> = (1..=10_000).map(|n| (n, 0.5)).collect();
        let plot = Plot::of(&series).unwrap();
        assert!(plot.line.split(' ').count() <= MAX_POINTS + 1);
        assert!(plot.line.ends_with("1000.0,200.0"));
        let rows = sampled(&series, 10);
        assert_eq!(rows.len(), 11);
        assert_eq!(rows.last().unwrap().0, 10_000);
    }
}
