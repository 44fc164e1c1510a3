//! The interface's words: a Fluent file a language (`app/languages/CODE.ftl`), which `app/build.rs` checks and turns into
//! functions, one a message.
//!
//! English is the source. Every other language has to have each of its messages, with the same variables and all the plural
//! forms that the language has; else the page is not built, and the build says which message of which file lacks what.
//! Of Fluent (<https://projectfluent.org/fluent/guide/>) messages use text, variables, quoted literals and plural selectors;
//! terms, attributes, functions and references are refused, so that a message can be read alone.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

mod functions;
mod message;

use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub use functions::{comes_later, functions};
pub use message::{Message, bare, messages};

/// The language that all others are checked against.
pub const SOURCE: &str = "en";
/// The languages of the interface, by their codes (BCP 47).
pub const CODES: [&str; 9] = [SOURCE, "fr", "es", "pt", "sw", "id", "fil", "ar", "hi"];
/// Up to here each number's plural form is looked at, to know the forms that a language has for whole numbers.
const N_LOOKED_AT: u32 = 200;

/// What keeps a language's file from being used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is not Fluent.
    #[error("{code}.ftl, line {line}: {what}")]
    Broken {
        /// The language.
        code: String,
        /// The line, from 1.
        line: usize,
        /// What the reader says.
        what: String,
    },
    /// A message uses what is not used here.
    #[error("{code}.ftl: `{id}` has {what}; write it out")]
    Unknown {
        /// The language.
        code: String,
        /// The message.
        id: String,
        /// What it has.
        what: &'static str,
    },
    /// A message is there twice.
    #[error("{code}.ftl: `{id}` is there twice; take one away")]
    Twice {
        /// The language.
        code: String,
        /// The message.
        id: String,
    },
    /// A message is missing.
    #[error("{code}.ftl: `{id}` is missing; translate it from {SOURCE}.ftl")]
    Missing {
        /// The language.
        code: String,
        /// The message.
        id: String,
    },
    /// A message is no longer in English.
    #[error("{code}.ftl: `{id}` is not in {SOURCE}.ftl; take it away")]
    Surplus {
        /// The language.
        code: String,
        /// The message.
        id: String,
    },
    /// A message says nothing.
    #[error("{code}.ftl: `{id}` is empty")]
    Empty {
        /// The language.
        code: String,
        /// The message.
        id: String,
    },
    /// A message's variables are others than in English.
    #[error("{code}.ftl: `{id}` has the variables [{found}], and in {SOURCE}.ftl [{wanted}]")]
    Variables {
        /// The language.
        code: String,
        /// The message.
        id: String,
        /// Its variables.
        found: String,
        /// The variables in English.
        wanted: String,
    },
    /// A selector lacks forms that the language has.
    #[error("{code}.ftl: `{id}` chooses by ${variable} without [{missing}], which this language has")]
    Plural {
        /// The language.
        code: String,
        /// The message.
        id: String,
        /// The number.
        variable: String,
        /// The forms.
        missing: String,
    },
    /// A selector is no plural.
    #[error(
        "{code}.ftl: `{id}` chooses by ${variable} among [{variants}]; only whole numbers and plural forms are chosen by"
    )]
    Selector {
        /// The language.
        code: String,
        /// The message.
        id: String,
        /// The variable.
        variable: String,
        /// What is chosen among.
        variants: String,
    },
}

/// Compares a language with English; all that is wrong with it.
#[must_use]
pub fn compare(code: &str, english: &[Message], own: &[Message]) -> Vec<Problem> {
    let (code, by_id) = (code.to_owned(), |list: &[Message]| -> BTreeMap<String, Message> {
        list.iter().map(|message| (message.id.clone(), message.clone())).collect()
    });
    let (wanted, found) = (by_id(english), by_id(own));
    let missing = wanted.keys().filter(|id| !found.contains_key(*id));
    let mut problems: Vec<_> = missing.map(|id| Problem::Missing { code: code.clone(), id: id.clone() }).collect();
    for (id, message) in &found {
        let Some(source) = wanted.get(id) else {
            problems.push(Problem::Surplus { code: code.clone(), id: id.clone() });
            continue;
        };
        let (found, wanted) = (sorted(&message.variables), sorted(&source.variables));
        if found != wanted {
            let (found, wanted) = (found.join(", "), wanted.join(", "));
            problems.push(Problem::Variables { code: code.clone(), id: id.clone(), found, wanted });
        }
    }
    problems
}

/// What is wrong with a language's messages by themselves: double ones, empty ones, plural forms it lacks.
#[must_use]
pub fn faults(code: &str, messages: &[Message]) -> Vec<Problem> {
    let (mut seen, mut problems) = (BTreeSet::new(), Vec::new());
    let forms = plural_forms(code);
    let owned = || code.to_owned();
    for message in messages {
        let id = message.id.clone();
        if !seen.insert(&message.id) {
            problems.push(Problem::Twice { code: owned(), id: id.clone() });
        }
        if message.is_empty {
            problems.push(Problem::Empty { code: owned(), id: id.clone() });
        }
        for (variable, variants) in &message.selectors {
            let is_form = |variant: &String| is_category(variant) || variant.parse::<u64>().is_ok();
            if !is_number(variable) || !variants.iter().all(is_form) {
                let (variable, variants) = (variable.clone(), variants.join(", "));
                problems.push(Problem::Selector { code: owned(), id: id.clone(), variable, variants });
                continue;
            }
            let missing: Vec<_> = forms.iter().filter(|form| !variants.iter().any(|it| it == *form)).copied().collect();
            if !missing.is_empty() {
                let (variable, missing) = (variable.clone(), missing.join(", "));
                problems.push(Problem::Plural { code: owned(), id: id.clone(), variable, missing });
            }
        }
    }
    problems
}

/// Whether a variable is a whole number, by its name: `n` or `n_…`. Any other is a text.
#[must_use]
pub fn is_number(variable: &str) -> bool {
    variable == "n" || variable.starts_with("n_")
}

fn sorted(variables: &[String]) -> Vec<String> {
    let mut sorted = variables.to_vec();
    sorted.sort();
    sorted
}

fn is_category(name: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&name)
}

/// The plural forms that a language has for whole numbers, by CLDR; none for a code that is not known.
fn plural_forms(code: &str) -> BTreeSet<&'static str> {
    let rules = code
        .parse::<LanguageIdentifier>()
        .ok()
        .and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok());
    let Some(rules) = rules else { return BTreeSet::new() };
    let categories = (0..=N_LOOKED_AT).filter_map(|n| rules.select(n).ok());
    let name = |category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    categories.map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(code: &str, source: &str) -> Vec<Message> {
        messages(code, source).unwrap()
    }

    fn told(problems: &[Problem]) -> Vec<String> {
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn lng1_a_missing_message_is_named_with_its_file_and_remedy() {
        let english = read("en", "one = One\ntwo = Two { $name }");
        let problems = compare("fr", &english, &read("fr", "two = Deux { $nom }\nthree = Trois"));
        assert_eq!(
            told(&problems),
            [
                "fr.ftl: `one` is missing; translate it from en.ftl",
                "fr.ftl: `three` is not in en.ftl; take it away",
                "fr.ftl: `two` has the variables [nom], and in en.ftl [name]",
            ]
        );
        assert_eq!(compare("fr", &english, &read("fr", "two = Deux { $name }\none = Un")), []);
    }

    #[test]
    fn lng1_every_plural_form_of_the_language_is_asked_for() {
        let english = "n-items = { $n ->\n    [one] { $n } item\n   *[other] { $n } items\n}";
        assert_eq!(faults("en", &read("en", english)), []);
        assert_eq!(
            told(&faults("ar", &read("ar", english))),
            ["ar.ftl: `n-items` chooses by $n without [few, many, two, zero], which this language has"]
        );
        // Indonesian has one form; a message without a selector is whole.
        assert_eq!(faults("id", &read("id", "n-items = { $n } butir")), []);
    }

    #[test]
    fn lng1_what_is_double_empty_or_no_plural_is_refused() {
        assert_eq!(
            told(&faults("en", &read("en", "one = One\none = Eins\ntwo = { \"\" }"))),
            ["en.ftl: `one` is there twice; take one away", "en.ftl: `two` is empty"]
        );
        let chosen = "x = { $kind ->\n    [cat] Cat\n   *[dog] Dog\n}";
        assert!(told(&faults("en", &read("en", chosen))).concat().contains("among [cat, dog]"));
        assert!(told(&messages("en", "a = { b }\n").unwrap_err()).concat().contains("a reference to another message"));
        assert!(told(&messages("en", "a = One\nb = { $n").unwrap_err()).concat().starts_with("en.ftl, line 2:"));
    }

    #[test]
    fn lng2_functions_take_numbers_and_texts_in_the_order_of_the_english() {
        let code = functions(&read("en", "# A button\nby = { $name } said { $n_times } to { $name }\nplain = Plain"));
        assert!(code.contains("/// `{ $name } said { $n_times } to { $name }`"), "{code}");
        assert!(
            code.contains("pub(crate) fn by(name: impl AsRef<str>, n_times: impl Into<Number>) -> String"),
            "{code}"
        );
        assert!(code.contains("say(\"plain\", &[])"), "{code}");
    }

    #[test]
    fn lng1_the_languages_at_hand_are_whole() {
        let read_file = |code: &str| {
            let path = format!("{}/{code}.ftl", env!("CARGO_MANIFEST_DIR"));
            read(code, &std::fs::read_to_string(path).unwrap())
        };
        let english = read_file(SOURCE);
        for code in CODES {
            let own = read_file(code);
            assert_eq!(told(&faults(code, &own)), Vec::<String>::new());
            assert_eq!(told(&compare(code, &english, &own)), Vec::<String>::new());
        }
    }
}
