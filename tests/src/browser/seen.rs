//! What a person sees on the page at one moment, read in one go.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Reads the page; what is not on it is null or empty.
pub(super) const LOOK: &str = r#"
    const text = (selector, within = document) => within.querySelector(selector)?.textContent ?? null;
    const all = (selector, map) => [...document.querySelectorAll(selector)].map(map);
    // An item of several parts is known by its words and by what its images are said to show.
    const parts = page => {
        const region = document.querySelector(page + ' .item__parts');
        return region && [...region.querySelectorAll('svg')].map(image => image.ariaLabel).join() + region.textContent;
    };
    const shown = page => parts(page) ?? text(page + ' .item__text');
    return {
        heading: text('h1'),
        item: shown('.label'),
        disagreement: shown('.review'),
        by_you: text('.progress__words span'),
        saves: document.querySelector('.chip--saves')?.title ?? null,
        alert: text('[role=alert] .alert'),
        history: all('.history__row', row => ({
            text: text('.history__text', row),
            answer: text('.history__answer strong', row),
            state: text('.history__answer .quiet', row),
            settled: text('.history__settled strong', row),
        })),
        rows: Object.fromEntries(all('dl > div', row => [text('dt', row), text('dd', row)])),
        alpha: document.querySelector('.alpha__figure data')?.value ?? null,
        alpha_basis: text('.alpha__figure .figure__basis'),
        pressed: all('.choices [aria-pressed=true] .choice__name', name => name.textContent),
        dialog: text('dialog[open] h2'),
        flag: text('.item__flag q'),
        focus: document.activeElement?.className ?? '',
        address: location.href,
    };
"#;

/// The page at one moment.
#[derive(Clone, Debug, Deserialize)]
pub struct Seen {
    /// The page's main heading.
    pub heading: Option<String>,
    /// The item to label.
    pub item: Option<String>,
    /// The item to settle.
    pub disagreement: Option<String>,
    /// `12 by you`.
    pub by_you: Option<String>,
    /// Where this device's labels are, in a sentence.
    pub saves: Option<String>,
    /// What needs attention.
    pub alert: Option<String>,
    /// The history, where it is open; newest first.
    pub history: Vec<HistoryRow>,
    /// Everything shown as name and value: the counts of the overview, all of the status page.
    pub rows: BTreeMap<String, String>,
    /// Alpha with all its digits, where it is defined and on screen.
    pub alpha: Option<String>,
    /// What it rests on, or why there is none.
    pub alpha_basis: Option<String>,
    /// Labels that are selected but not sent.
    pub pressed: Vec<String>,
    /// Heading of the open dialog or panel.
    pub dialog: Option<String>,
    /// The note this person flagged the item with.
    pub flag: Option<String>,
    /// Classes of the element that has the focus.
    pub focus: String,
    /// The address bar.
    pub address: String,
}

/// A line of the history.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HistoryRow {
    /// The item's text, cut to its beginning.
    pub text: String,
    /// The label, or `Skipped`.
    pub answer: String,
    /// Where the answer is.
    pub state: String,
    /// An expert's other decision.
    pub settled: Option<String>,
}

impl Seen {
    /// How many items this person has answered; 0 where that is not on the page.
    #[must_use]
    pub fn n_mine(&self) -> usize {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        self.by_you.as_deref().map(digits).and_then(|digits| digits.parse().ok()).unwrap_or_default()
    }

    /// Whether every label of this device was read back from the store.
    #[must_use]
    pub fn is_synced(&self) -> bool {
        let saves = self.saves.as_deref().unwrap_or_default();
        saves.ends_with("in the project's bucket")
    }

    /// How many answers are not on disk yet.
    #[must_use]
    pub fn n_being_saved(&self) -> usize {
        let parts = self.saves.as_deref().unwrap_or_default().split(", ");
        let n =
            parts.filter_map(|part| part.strip_suffix(" being saved")).find_map(|n| n.replace(',', "").parse().ok());
        n.unwrap_or_default()
    }

    /// Alpha as a number.
    #[must_use]
    pub fn alpha(&self) -> Option<f64> {
        self.alpha.as_deref()?.parse().ok()
    }

    /// A value shown beside its name.
    #[must_use]
    pub fn row(&self, name: &str) -> &str {
        self.rows.get(name).map_or("", String::as_str)
    }
}
