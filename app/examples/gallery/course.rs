//! A sample measurement of what the labels teach.

use accord_app::model::CourseView;
use accord_protocol::{Advice, CurvePoint, Gain, Guard, Measurement, Outlook, Saved};

pub fn course(is_empty: bool) -> CourseView {
    if is_empty {
        return CourseView::Coming;
    }
    let curve = |points: &[(u32, f32)]| {
        let point = |(n_labels, accuracy): &(u32, f32)| CurvePoint {
            n_labels: *n_labels,
            accuracy: *accuracy,
            low: accuracy - 0.07,
            high: accuracy + 0.06,
        };
        points.iter().map(point).collect::<Vec<_>>()
    };
    CourseView::Known(Measurement {
        generation: 1,
        encoder: "MiniLM".to_owned(),
        n_labels: 1_611,
        n_random: 160,
        curve: curve(&[(20, 0.34), (50, 0.51), (100, 0.65), (128, 0.69), (500, 0.83), (1_000, 0.88), (1_611, 0.9)]),
        at_random: curve(&[(20, 0.33), (50, 0.48), (100, 0.6), (128, 0.63)]),
        saved: Ok(Saved { n_random: 128, accuracy: 0.63, share: 0.27, low: -0.04, high: 0.46 }),
        guard: Guard::Unclear(Gain { n_labels: 128, value: 0.06, low: -0.01, high: 0.13 }),
        advice: Advice::MayStop(Outlook { changed_by_ten: 0.004, torn: 0.083, bound: 0.1 }),
        millis: 9_000.0,
    })
}
