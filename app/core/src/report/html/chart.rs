//! Small drawings: a figure with its interval on a line from 0 to 1, and agreement over time.

use std::fmt::Write as _;

use super::figures::estimate;
use super::words::{figure, utc};
use crate::report::{Estimate, Moment};

/// Size of the chart, in units of its own.
const SIZE: (f64, f64) = (520.0, 230.0);
/// Left, top, right, bottom.
const MARGIN: [f64; 4] = [38.0, 12.0, 14.0, 34.0];
/// From which alpha on labels are fit for first conclusions, and can be relied on (K. Krippendorff, "Content Analysis",
/// 2nd edition 2004, chapter 11).
const THRESHOLDS: [f64; 2] = [0.667, 0.8];
/// A chart of fewer points says no more than its table.
const MIN_POINTS: usize = 3;

/// A figure as a dot with its interval as a line, between 0 and 1; nothing where it is undefined.
pub(super) fn bar(of: &Estimate) -> String {
    let Some(value) = of.figure.value() else { return String::new() };
    let x = |value: f64| 4.0 + value.clamp(0.0, 1.0) * 112.0;
    let mut svg =
        "<svg class=\"bar\" viewBox=\"0 0 120 12\" aria-hidden=\"true\"><path class=\"axis\" d=\"M4 6H116\"/>"
            .to_owned();
    for threshold in THRESHOLDS {
        let _ = write!(svg, "<path class=\"axis\" d=\"M{:.1} 3V9\"/>", x(threshold));
    }
    if let Some(interval) = of.interval {
        let _ = write!(svg, "<path class=\"range\" d=\"M{:.1} 6H{:.1}\"/>", x(interval.low), x(interval.high));
    }
    let _ = write!(svg, "<circle class=\"dot\" cx=\"{:.1}\" cy=\"6\" r=\"3.4\"/></svg>", x(value));
    svg
}

/// Where the chart's values stand.
struct Frame {
    low: f64,
    last: f64,
}

impl Frame {
    fn x(&self, n_answers: u32) -> f64 {
        let [left, _, right, _] = MARGIN;
        left + f64::from(n_answers) / self.last * (SIZE.0 - left - right)
    }

    fn y(&self, value: f64) -> f64 {
        let [_, top, _, bottom] = MARGIN;
        let share = (value.clamp(self.low, 1.0) - self.low) / (1.0 - self.low);
        SIZE.1 - bottom - share * (SIZE.1 - top - bottom)
    }
}

/// The section with agreement over time: a chart and its table.
pub(super) fn write(page: &mut String, moments: &[Moment]) {
    page.push_str("<section id=\"time\">\n<h2>Over time</h2>\n");
    let drawn: Vec<(&Moment, f64)> =
        moments.iter().filter_map(|moment| Some((moment, moment.alpha.figure.value()?))).collect();
    if drawn.len() >= MIN_POINTS {
        draw(page, &drawn);
    } else if moments.is_empty() {
        page.push_str("<p>There are no answers yet.</p>\n</section>\n");
        return;
    }
    let open = if drawn.len() >= MIN_POINTS { "" } else { " open" };
    let _ = write!(
        page,
        "<details{open}><summary>Alpha over time as a table</summary>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">By (UTC)</th>\
         <th scope=\"col\">Items</th><th scope=\"col\">Answers</th><th scope=\"col\">Krippendorff’s alpha</th></tr></thead>\n<tbody>\n"
    );
    for (place, moment) in moments.iter().enumerate() {
        // Of moments that all lack a figure for the same reason the last one says it.
        let is_told_next = moments.get(place + 1).is_some_and(|next| next.alpha.figure == moment.alpha.figure);
        if moment.alpha.figure.value().is_none() && is_told_next {
            continue;
        }
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            utc(moment.at),
            moment.n_items,
            moment.n_answers,
            estimate(&moment.alpha, false)
        );
    }
    page.push_str("</tbody></table></div></details>\n</section>\n");
}

fn draw(page: &mut String, drawn: &[(&Moment, f64)]) {
    let (Some((first, _)), Some((last, latest))) = (drawn.first(), drawn.last()) else { return };
    let lowest = |(moment, value): &(&Moment, f64)| moment.alpha.interval.map_or(*value, |interval| interval.low);
    let low = drawn.iter().map(lowest).fold(0.0, f64::min);
    let frame = Frame { low: ((low * 5.0).floor() / 5.0).max(-1.0), last: f64::from(last.n_answers.max(1)) };
    let _ = write!(
        page,
        "<figure><svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"chart-title chart-text\">\n\
         <title id=\"chart-title\">Krippendorff’s alpha by number of answers</title>\n\
         <desc id=\"chart-text\">From {} after {} answers to {} after {}. The table below has each value with its interval.</desc>\n",
        SIZE.0,
        SIZE.1,
        drawn.first().map_or_else(String::new, |(_, value)| figure(*value, false)),
        first.n_answers,
        figure(*latest, false),
        last.n_answers
    );
    axes(page, &frame, first, last);
    band(page, &frame, drawn);
    let points: Vec<String> = drawn
        .iter()
        .map(|(moment, value)| format!("{:.1} {:.1}", frame.x(moment.n_answers), frame.y(*value)))
        .collect();
    let _ = writeln!(page, "<path class=\"line\" d=\"M{}\"/>", points.join("L"));
    for (moment, value) in drawn {
        let (x, y) = (frame.x(moment.n_answers), frame.y(*value));
        let _ = writeln!(page, "<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.6\"/>");
    }
    page.push_str(
        "</svg>\n<figcaption>Items whose latest answer had come by then; the band is the 95 % interval. From 0.67 on labels are fit for first \
         conclusions, from 0.8 on they can be relied on.</figcaption></figure>\n",
    );
}

fn axes(page: &mut String, frame: &Frame, first: &Moment, last: &Moment) {
    let (left, right, base) = (frame.x(0), frame.x(last.n_answers), frame.y(frame.low));
    let mut value = frame.low;
    while value < 1.05 {
        let y = frame.y(value);
        let shown = figure(value, false);
        let _ = writeln!(
            page,
            "<path class=\"grid\" d=\"M{left:.1} {y:.1}H{right:.1}\"/><text class=\"end\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            left - 6.0,
            y + 4.0,
            shown.strip_suffix('0').unwrap_or(&shown)
        );
        value += if frame.low < -0.3 { 0.4 } else { 0.2 };
    }
    for threshold in THRESHOLDS {
        let y = frame.y(threshold);
        let _ = writeln!(page, "<path class=\"mark\" d=\"M{left:.1} {y:.1}H{right:.1}\"/>");
    }
    let _ = writeln!(
        page,
        "<text x=\"{left:.1}\" y=\"{:.1}\">0 answers</text><text class=\"end\" x=\"{right:.1}\" y=\"{:.1}\">{} answers</text>",
        base + 15.0,
        base + 15.0,
        last.n_answers
    );
    let _ = writeln!(
        page,
        "<text x=\"{left:.1}\" y=\"{:.1}\">{}</text><text class=\"end\" x=\"{right:.1}\" y=\"{:.1}\">{}</text>",
        base + 29.0,
        utc(first.at),
        base + 29.0,
        utc(last.at)
    );
}

/// The intervals as an area, where there are any.
fn band(page: &mut String, frame: &Frame, drawn: &[(&Moment, f64)]) {
    let known = drawn.iter().filter_map(|(moment, _)| Some((frame.x(moment.n_answers), moment.alpha.interval?)));
    let known: Vec<_> = known.collect();
    let high = known.iter().map(|(x, interval)| format!("{x:.1} {:.1}", frame.y(interval.high)));
    let low = known.iter().rev().map(|(x, interval)| format!("{x:.1} {:.1}", frame.y(interval.low)));
    let around: Vec<String> = high.chain(low).collect();
    if known.len() > 1 {
        let _ = writeln!(page, "<path class=\"band\" d=\"M{}Z\"/>", around.join("L"));
    }
}
