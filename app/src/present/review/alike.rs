//! Items that can be settled together with the one on screen: the same votes, and much the same words.

use std::collections::BTreeSet;

use accord_core::client::Client;
use accord_core::ids::ItemId;
use accord_core::review::Due;

use super::{excerpt, pattern};
use crate::model::AlikeView;

/// A longer list is not read before it is ticked.
const MAX_ALIKE: usize = 20;
/// From this share of common words on an item is ticked from the start.
const TICKED_FROM: f64 = 0.5;
/// Longer texts are compared by their beginning.
const MAX_CHARS: usize = 2_000;

/// Open items with the votes of this one, by the share of words that both texts have (Jaccard's coefficient; P. Jaccard,
/// "The distribution of the flora in the alpine zone", 1912), largest first; those without a common word are left out.
pub(super) fn alike(client: &Client, id: ItemId, due: &[Due]) -> Vec<AlikeView> {
    let project = client.project();
    let (Some((_, item)), Some(state)) = (project.item(&id), project.state(&id)) else { return Vec::new() };
    let (own_words, own_votes) = (words(&item.text), pattern(state));
    let mut found: Vec<(f64, ItemId, String)> = due
        .iter()
        .filter(|due| due.item != id)
        .filter(|due| project.state(&due.item).is_some_and(|state| pattern(state) == own_votes))
        .filter_map(|due| {
            let (_, other) = project.item(&due.item)?;
            let share = share(&own_words, &words(&other.text));
            (share > 0.0).then(|| (share, due.item, excerpt(&other.text)))
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    found.truncate(MAX_ALIKE);
    let view = |(share, item, text): (f64, ItemId, String)| AlikeView {
        item: item.to_string(),
        text,
        share,
        ticked: share >= TICKED_FROM,
    };
    found.into_iter().map(view).collect()
}

/// The words of a text, each once, without case and signs.
fn words(text: &str) -> BTreeSet<String> {
    let start: String = text.chars().take(MAX_CHARS).collect();
    let split = start.split(|letter: char| !letter.is_alphanumeric());
    split.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn share(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let n_common = a.intersection(b).count();
    let n_all = a.len() + b.len() - n_common;
    n_common as f64 / n_all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pag7_likeness_is_the_share_of_common_words() {
        let of = |a: &str, b: &str| share(&words(a), &words(b));
        assert!((of("Who was Galileo?", "who was Kepler") - 0.5).abs() < 1e-12);
        assert!((of("a b", "A, b!") - 1.0).abs() < 1e-12);
        assert!(of("a", "b").abs() < 1e-12 && of("", "").abs() < 1e-12);
    }
}
