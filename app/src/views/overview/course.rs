//! What the labels teach: accuracy, the learning curve, labels saved, and whether to go on.

use accord_protocol::{CurvePoint, Measurement};
use leptos::prelude::*;

use super::course_words::{accuracy, advice, curve, saved, share, warning};
use crate::model::{Action, CourseView};
use crate::tr;
use crate::views::chart::{ChartFrame, ChartTable, Plot, across, x_name};
use crate::views::format::{grouped, percent};
use crate::views::ui::Page;

/// A card for those who may see all answers.
#[component]
pub(super) fn Course(page: Page) -> impl IntoView {
    let course = Memo::new(move |_| page.view.overview.with(|it| it.course.clone()));
    let card = move || match course.get() {
        CourseView::Hidden => None,
        CourseView::Coming => {
            Some(view! { <p class="quiet" role="status">{tr::overview_course_coming()}</p> }.into_any())
        }
        CourseView::Known(measurement) => Some(view! { <Known page measurement/> }.into_any()),
    };
    move || {
        card().map(|inner| {
            view! {
                <section class="card" aria-labelledby="overview-course">
                    <h2 id="overview-course">{tr::overview_course()}</h2>
                    {inner}
                </section>
            }
        })
    }
}

#[component]
fn Known(page: Page, measurement: Measurement) -> impl IntoView {
    let now = measurement.curve.last().map(|point| view! { <strong class="big">{share(point.accuracy)}</strong>" " });
    let warning = warning(&measurement.guard).map(|told| view! { <p role="status"><strong>{told}</strong></p> });
    view! {
        <p class="card__lead">{now}<span>{accuracy(&measurement)}</span></p>
        <p data-course="advice">{advice(&measurement.advice)}</p>
        <dl class="counts">
            <div>
                <dt>{tr::overview_labels_saved()}</dt>
                <dd data-course="saved">{saved(&measurement.saved, &measurement.advice)}</dd>
            </div>
        </dl>
        {warning}
        <Drawn page measurement/>
    }
}

/// Both curves over a logarithmic axis, on which returns fall evenly, and the same as a table.
#[component]
fn Drawn(page: Page, measurement: Measurement) -> impl IntoView {
    let axis = Axis::of(&measurement)?;
    let plot = Plot::of(&axis.line(&measurement.curve, |point| point.accuracy))?;
    let grid = across(&plot, &plot.y_marks, "chart__grid");
    let mut around = axis.line(&measurement.curve, |point| point.low);
    around.extend(axis.line(&measurement.curve, |point| point.high).into_iter().rev());
    let other = plot.points(&axis.line(&measurement.at_random, |point| point.accuracy));
    let rows = [(tr::overview_in_order(), &measurement.curve), (tr::overview_random_alone(), &measurement.at_random)];
    let rows = rows.into_iter().flat_map(|(name, points)| points.iter().map(move |point| row(name.clone(), point)));
    let rows = rows.collect_view();
    let columns = vec![
        (tr::overview_column_curve(), false),
        (tr::overview_column_labeled(), true),
        (tr::overview_column_accuracy(), true),
        (tr::overview_column_interval(), true),
    ];
    Some(view! {
        <ChartFrame
            y_name=tr::overview_column_accuracy()
            y_marks=plot.y_marks.iter().map(|mark| percent(*mark)).collect()
            told=curve(&measurement)
            x_marks=axis.marks().into_iter().map(grouped).collect()
            below=x_name(tr::overview_course_axis())
        >
            <polygon class="chart__band" points=plot.points(&around)></polygon>
            {grid}
            <polyline class="chart__bound" points=other></polyline>
            <polyline class="chart__line" points=plot.line.clone()></polyline>
        </ChartFrame>
        <p class="quiet">{tr::overview_course_about()}</p>
        <ChartTable caption=tr::overview_course_table() columns>{rows}</ChartTable>
        <div class="actions">
            <button type="button" class="button button--small" data-table="course" on:click=move |_| page.act.run(Action::SaveCourse)>
                {tr::overview_save_csv()}
            </button>
        </div>
    })
}

fn row(name: String, point: &CurvePoint) -> impl IntoView + use<> {
    view! {
        <tr>
            <td>{name}</td>
            <td class="number">{grouped(point.n_labels)}</td>
            <td class="number">{share(point.accuracy)}</td>
            <td class="number">{tr::overview_interval(share(point.low), share(point.high))}</td>
        </tr>
    }
}

/// A logarithmic axis from the fewest to the most labels, in thousandths of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Axis {
    first: f64,
    last: f64,
}

impl Axis {
    /// `None` where there are not two points.
    fn of(measurement: &Measurement) -> Option<Self> {
        let (first, last) = (measurement.curve.first()?.n_labels, measurement.curve.last()?.n_labels);
        (0 < first && first < last).then(|| Self { first: first.into(), last: last.into() })
    }

    fn line(self, points: &[CurvePoint], value: fn(&CurvePoint) -> f32) -> Vec<(u32, f64)> {
        let place = |n: u32| (f64::from(n) / self.first).ln() / (self.last / self.first).ln() * 1000.0;
        points.iter().map(|point| (place(point.n_labels).round() as u32, value(point).into())).collect()
    }

    /// Labels at the axis' ends and middle.
    fn marks(self) -> [u32; 3] {
        [self.first, (self.first * self.last).sqrt(), self.last].map(|n| n.round() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_factors_are_equally_far_apart() {
        let axis = Axis { first: 20.0, last: 2_000.0 };
        let point = |n_labels| CurvePoint { n_labels, accuracy: 0.5, low: 0.25, high: 0.75 };
        let line = axis.line(&[point(20), point(200), point(2_000)], |point| point.low);
        assert_eq!(line, [(0, 0.25), (500, 0.25), (1_000, 0.25)]);
        assert_eq!(axis.marks(), [20, 200, 2_000]);
    }
}
