//! The learning curve as a file.

use accord_core::export::{Table, Value};
use accord_protocol::{CurvePoint, Measurement};

/// Both curves, with the name of their file.
#[must_use]
pub fn course_table(measurement: &Measurement) -> (&'static str, Table) {
    let row = |curve: &str, point: &CurvePoint| {
        let number = |share: f32| Value::Number(share.into());
        vec![
            Value::Text(curve.to_owned()),
            Value::Int(point.n_labels.into()),
            number(point.accuracy),
            number(point.low),
            number(point.high),
            Value::Int(measurement.n_random.into()),
        ]
    };
    let in_order = measurement.curve.iter().map(|point| row("in-order", point));
    let at_random = measurement.at_random.iter().map(|point| row("random", point));
    let columns = vec!["curve", "n_labels", "accuracy", "ci95_low", "ci95_high", "n_tested"];
    ("learning-curve.csv", Table::new(columns, in_order.chain(at_random).collect()))
}
