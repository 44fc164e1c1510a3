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

/// A picture of one colour as a BMP file, which needs no library: 24 bits a pixel, rows of whole words.
#[must_use]
pub fn bmp(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    let row: Vec<u8> = colour.repeat(width as usize);
    let padding = vec![0; (4 - row.len() % 4) % 4];
    let n_bytes = 54 + (row.len() + padding.len()) as u32 * height;
    let mut file = b"BM".to_vec();
    for number in [n_bytes, 0, 54, 40, width, height, 1 | 24 << 16, 0, 0, 0, 0, 0, 0] {
        file.extend(number.to_le_bytes());
    }
    for _ in 0..height {
        file.extend([row.clone(), padding.clone()].concat());
    }
    file
}

/// The items as a file that `accord new` reads. A text that is a list in JSON is a list of parts, an object a whole record.
#[must_use]
pub fn json_lines<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().fold(String::new(), |mut lines, text| {
        let line = match serde_json::from_str(text) {
            Ok(record @ serde_json::Value::Object(_)) => record,
            Ok(parts @ serde_json::Value::Array(_)) => json!({ "text": parts }),
            _ => json!({ "text": text }),
        };
        let _ = writeln!(lines, "{line}");
        lines
    })
}

fn pick(rng: &mut SplitMix64, from: &[&'static str]) -> &'static str {
    from.get(pick_idx(rng, from.len())).copied().unwrap_or_default()
}

fn pick_idx(rng: &mut SplitMix64, len: usize) -> usize {
    usize::try_from(rng.below(len as u64)).unwrap_or_default()
}
