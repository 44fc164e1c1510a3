//! How far suggestions pull answers, in words.

use accord_core::client::Client;
use accord_core::pull::Pull;

use crate::model::agreement::PullView;

/// How far suggestions pull answers, where there were any; for those who review.
pub(super) fn pull(client: &Client) -> Option<PullView> {
    let counts = client.project().tally().pull;
    let is_there = client.me().role.reviews() && counts != Pull::default();
    is_there.then(|| PullView { words: words(&counts), counts })
}

fn words(counts: &Pull) -> String {
    let total = counts.total();
    let basis = format!(
        "{} of {} answers given with a suggestion on screen agree with it, and {} of {} where it was held back.",
        total.n_shown_agree, total.n_shown, total.n_held_back_agree, total.n_held_back
    );
    match counts.difference() {
        Some(it) => format!(
            "At equal confidence of the model, people agree with it {} points {} often where they see its suggestion \
             (95 % interval {} to {}). {basis}",
            points(it.value.abs()),
            if it.value < 0.0 { "less" } else { "more" },
            points(it.low),
            points(it.high),
        ),
        None => format!("{basis} How far suggestions pull answers shows once both have answers of like confidence."),
    }
}

/// Hundredths with one decimal and a true minus sign.
fn points(share: f64) -> String {
    let text = format!("{:.1}", share.abs() * 100.0);
    if share < 0.0 && text != "0.0" { format!("\u{2212}{text}") } else { text }
}
