//! How far suggestions pull answers, in words.

use accord_core::client::Client;
use accord_core::pull::Pull;

use crate::language::decimal;
use crate::model::agreement::PullView;
use crate::tr;

/// How far suggestions pull answers, where there were any; for those who review.
pub(super) fn pull(client: &Client) -> Option<PullView> {
    let counts = client.project().tally().pull;
    let is_there = client.me().role.reviews() && counts != Pull::default();
    is_there.then(|| PullView { words: words(&counts), counts })
}

fn words(counts: &Pull) -> String {
    let total = counts.total();
    let basis =
        tr::agreement_pull_basis(total.n_shown_agree, total.n_shown, total.n_held_back_agree, total.n_held_back);
    let Some(it) = counts.difference() else { return tr::agreement_pull_unknown(basis) };
    let (by, low, high) = (points(it.value.abs()), points(it.low), points(it.high));
    if it.value < 0.0 {
        tr::agreement_pull_less(by, low, high, basis)
    } else {
        tr::agreement_pull_more(by, low, high, basis)
    }
}

/// Hundredths with one decimal and a true minus sign.
fn points(share: f64) -> String {
    decimal(share * 100.0, 1)
}
