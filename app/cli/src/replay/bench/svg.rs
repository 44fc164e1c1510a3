//! The curves: one panel a set, a line a strategy with its 95 % interval as a band, rings where a reference stands.

use std::fmt::Write as _;

use super::baselines::Baselines;
use super::{Scenario, SetOutcomes};
use crate::replay::report::{Mean, Outcome};
use crate::replay::strategy::StrategyName;

const PANEL: (f64, f64) = (460.0, 320.0);
/// Left, top, right, bottom.
const MARGIN: [f64; 4] = [46.0, 34.0, 12.0, 36.0];
const N_ACROSS: usize = 2;
const LEGEND_HEIGHT: f64 = 30.0;
/// Colours that people who see few colours can tell apart (Okabe and Ito).
const STYLE: &str = "text{font:12px system-ui,sans-serif;fill:#222}.axis{stroke:#888;fill:none}.grid{stroke:#8883;fill:none}\
.line{fill:none;stroke-width:1.8}.band{opacity:.15;stroke:none}.ring{fill:none;stroke-width:1.4}\
.accord{stroke:#d55e00;fill:#d55e00}.random{stroke:#777;fill:#777}.margin{stroke:#0072b2;fill:#0072b2}\
.entropy{stroke:#cc79a7;fill:#cc79a7}.coverage{stroke:#009e73;fill:#009e73}.line,.ring{fill:none}\
@media (prefers-color-scheme:dark){svg{background:#161616}text{fill:#ddd}}";

/// Where a panel's data stand on the page.
struct Frame {
    left: f64,
    top: f64,
    max_x: f64,
    /// Lowest and highest accuracy shown.
    range: (f64, f64),
}

impl Frame {
    fn x(&self, n_labels: f64) -> f64 {
        let [left, _, right, _] = MARGIN;
        self.left + left + n_labels / self.max_x * (PANEL.0 - left - right)
    }

    fn y(&self, accuracy: f64) -> f64 {
        let [_, top, _, bottom] = MARGIN;
        let share = (accuracy - self.range.0) / (self.range.1 - self.range.0);
        self.top + PANEL.1 - bottom - share.clamp(0.0, 1.0) * (PANEL.1 - top - bottom)
    }
}

pub(super) fn draw(all: &[SetOutcomes], baselines: &Baselines) -> String {
    let with_curves: Vec<&SetOutcomes> = all.iter().filter(|set| !curves(set).is_empty()).collect();
    let n_down = with_curves.len().div_ceil(N_ACROSS);
    let (width, height) = (PANEL.0 * N_ACROSS as f64, PANEL.1 * n_down as f64 + LEGEND_HEIGHT);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>Accuracy by number of labels</title>\n\
         <desc>One panel a set: mean accuracy on test items against the number of labels, a line a strategy, its 95 % \
         interval as a band. The figures stand in the table beside this file.</desc>\n<style>{STYLE}</style>\n"
    );
    legend(&mut svg);
    for (place, set) in with_curves.iter().enumerate() {
        let (across, down) = (place % N_ACROSS, place / N_ACROSS);
        panel(&mut svg, set, baselines, (across as f64 * PANEL.0, LEGEND_HEIGHT + down as f64 * PANEL.1));
    }
    svg.push_str("</svg>\n");
    svg
}

fn curves(set: &SetOutcomes) -> Vec<&Outcome> {
    StrategyName::ALL.into_iter().filter_map(|name| set.find(Scenario::Curves, name, |_| true)).collect()
}

fn legend(svg: &mut String) {
    for (name, at) in StrategyName::ALL.into_iter().zip(0_u32..) {
        let (x, name) = (20.0 + f64::from(at) * 120.0, name.as_str());
        let _ = writeln!(
            svg,
            "<path class=\"line {name}\" d=\"M{x} 16h24\"/><text x=\"{}\" y=\"20\">{name}</text>",
            x + 30.0
        );
    }
    let _ = writeln!(
        svg,
        "<circle class=\"ring random\" cx=\"640\" cy=\"16\" r=\"4\"/><text x=\"652\" y=\"20\">reference</text>"
    );
}

fn panel(svg: &mut String, set: &SetOutcomes, baselines: &Baselines, (left, top): (f64, f64)) {
    let curves = curves(set);
    let max_x = curves.iter().filter_map(|outcome| outcome.n_labels().last().copied()).max().unwrap_or(1);
    let frame = Frame { left, top, max_x: max_x as f64, range: range(&curves) };
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-weight=\"600\">{}</text>",
        frame.x(0.0),
        top + 22.0,
        escaped(&set.name)
    );
    axes(svg, &frame, max_x);
    for outcome in &curves {
        line(svg, &frame, outcome);
    }
    for (name, curve) in baselines.of_set(&set.name).into_iter().flatten() {
        let is_drawn = StrategyName::ALL.iter().any(|strategy| strategy.as_str() == name);
        for (n_labels, value) in curve.iter().filter(|(n, _)| is_drawn && **n <= max_x) {
            let (x, y) = (frame.x(*n_labels as f64), frame.y(*value));
            let _ = writeln!(svg, "<circle class=\"ring {name}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>");
        }
    }
}

/// Lowest and highest mean, in tenths.
fn range(curves: &[&Outcome]) -> (f64, f64) {
    let means = curves.iter().flat_map(|outcome| outcome.means(|point| point.accuracy));
    let (low, high) = means.fold((1.0_f64, 0.0_f64), |(low, high), mean| (low.min(mean.value), high.max(mean.value)));
    let low = (low * 10.0).floor() / 10.0;
    (low, ((high * 10.0).ceil() / 10.0).max(low + 0.1))
}

fn axes(svg: &mut String, frame: &Frame, max_x: usize) {
    let (low, high) = frame.range;
    let n_lines = ((high - low) * 10.0).round() as u32;
    for at in 0..=n_lines {
        let value = low + f64::from(at) / 10.0;
        let y = frame.y(value);
        let (from, to) = (frame.x(0.0), frame.x(frame.max_x));
        let _ = writeln!(svg, "<path class=\"grid\" d=\"M{from:.1} {y:.1}H{to:.1}\"/>");
        let _ =
            writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{value:.1}</text>", from - 6.0, y + 4.0);
    }
    for n_labels in [0, max_x / 5, 2 * max_x / 5, 3 * max_x / 5, 4 * max_x / 5, max_x] {
        let (x, y) = (frame.x(n_labels as f64), frame.y(low));
        let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{n_labels}</text>", y + 16.0);
    }
    let (x, y) = (frame.x(frame.max_x / 2.0), frame.y(low) + 30.0);
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">labels</text>");
}

fn line(svg: &mut String, frame: &Frame, outcome: &Outcome) {
    let points: Vec<(usize, Mean)> =
        outcome.n_labels().into_iter().zip(outcome.means(|point| point.accuracy)).collect();
    let at = |n_labels: usize, value: f64| format!("{:.1},{:.1}", frame.x(n_labels as f64), frame.y(value));
    let upper = points.iter().map(|(n, mean)| at(*n, mean.value + mean.half_width));
    let lower = points.iter().rev().map(|(n, mean)| at(*n, mean.value - mean.half_width));
    let band: Vec<String> = upper.chain(lower).collect();
    let middle: Vec<String> = points.iter().map(|(n, mean)| at(*n, mean.value)).collect();
    let name = outcome.plan.strategy.as_str();
    let _ = writeln!(svg, "<polygon class=\"band {name}\" points=\"{}\"/>", band.join(" "));
    let _ = writeln!(svg, "<polyline class=\"line {name}\" points=\"{}\"/>", middle.join(" "));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
