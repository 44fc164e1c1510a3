//! Made-up items: short texts of six topics, each with the label that is right for it.

use std::fmt::Write as _;

use accord_core::rng::SplitMix64;
use serde_json::json;

/// The labels, in the order of their keys.
pub const LABELS: [&str; 6] = ["health", "travel", "food", "money", "technology", "sport"];

const WORDS: [[&str; 10]; 6] = [
    ["fever", "clinic", "nurse", "allergy", "sleep", "vaccine", "headache", "therapy", "wound", "pulse"],
    ["airport", "hotel", "luggage", "visa", "beach", "ferry", "museum", "train", "border", "tent"],
    ["soup", "oven", "garlic", "bread", "menu", "cheese", "harvest", "recipe", "pepper", "dessert"],
    ["loan", "salary", "tax", "savings", "invoice", "rent", "pension", "budget", "debt", "price"],
    ["software", "battery", "robot", "router", "sensor", "password", "screen", "update", "chip", "backup"],
    ["match", "coach", "sprint", "goal", "referee", "league", "medal", "training", "stadium", "relay"],
];
const OPENINGS: [&str; 8] = [
    "Yesterday we spoke about",
    "Nobody had expected",
    "The report mentions",
    "A friend asked me about",
    "It is hard to explain",
    "They were proud of",
    "The letter complains about",
    "Everything depends on",
];
const LINKS: [&str; 6] = ["the", "another", "a rather old", "the first", "an unusual", "our"];

/// An item and the label that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its text; no two are equal.
    pub text: String,
    /// Position of its label in [`LABELS`].
    pub label_idx: usize,
}

/// So many items in a fixed order; their texts are short, so that a list shows them whole.
#[must_use]
pub fn items(n_items: usize, seed: u64) -> Vec<Item> {
    let mut rng = SplitMix64::new(seed);
    (0..n_items)
        .map(|number| {
            let label_idx = pick_idx(&mut rng, LABELS.len());
            let words = WORDS.get(label_idx).copied().unwrap_or_default();
            let (first, second) = (pick(&mut rng, &words), pick(&mut rng, &words));
            let (opening, link) = (pick(&mut rng, &OPENINGS), pick(&mut rng, &LINKS));
            Item { text: format!("{opening} {link} {first} and the {second}, no. {number}"), label_idx }
        })
        .collect()
}

/// The items as a file that `accord new` reads. A text that is a list in JSON is a list of parts.
#[must_use]
pub fn json_lines<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().fold(String::new(), |mut lines, text| {
        let parts = serde_json::from_str::<serde_json::Value>(text).ok().filter(serde_json::Value::is_array);
        let _ = writeln!(lines, "{}", json!({ "text": parts.unwrap_or_else(|| text.into()) }));
        lines
    })
}

fn pick(rng: &mut SplitMix64, from: &[&'static str]) -> &'static str {
    from.get(pick_idx(rng, from.len())).copied().unwrap_or_default()
}

fn pick_idx(rng: &mut SplitMix64, len: usize) -> usize {
    usize::try_from(rng.below(len as u64)).unwrap_or_default()
}
