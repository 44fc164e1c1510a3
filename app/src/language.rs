//! The language the page speaks: which one, its words, and how it writes numbers.
//!
//! English is part of the program; any other language is a file of its own, fetched when somebody wants it.
//! [`crate::tr`] has a function for each message. The language belongs to the whole page, so it lies beside the state and
//! not in it: who makes a sentence need not be handed one.

use std::borrow::Cow;
use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// English, which every message can fall back to.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));
/// That of pages that nobody sees before the first item.
const ENGLISH_LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/en-later.ftl"));

thread_local! {
    static SPOKEN: RefCell<Spoken> = RefCell::new(Spoken::of(Language::English, None));
    static LATER: FluentBundle<FluentResource> = bundle(Language::English, ENGLISH_LATER).unwrap_or_default();
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
    /// Swahili.
    Swahili,
    /// Indonesian.
    Indonesian,
    /// Filipino.
    Filipino,
    /// Arabic, written from right to left.
    Arabic,
    /// Hindi.
    Hindi,
}

impl Language {
    /// All of them, as they are offered.
    pub const ALL: [Self; 9] = [
        Self::English,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Swahili,
        Self::Indonesian,
        Self::Filipino,
        Self::Arabic,
        Self::Hindi,
    ];

    /// Its code (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
            Self::Swahili => "sw",
            Self::Indonesian => "id",
            Self::Filipino => "fil",
            Self::Arabic => "ar",
            Self::Hindi => "hi",
        }
    }

    /// Its name as those who speak it write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português",
            Self::Swahili => "Kiswahili",
            Self::Indonesian => "Bahasa Indonesia",
            Self::Filipino => "Filipino",
            Self::Arabic => "العربية",
            Self::Hindi => "हिन्दी",
        }
    }

    /// The direction it is written in, as HTML says it.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if matches!(self, Self::Arabic) { "rtl" } else { "ltr" }
    }

    /// The file with its words, beside the page; none for English.
    #[must_use]
    pub fn file(self) -> Option<String> {
        (self != Self::English).then(|| format!("{}.ftl", self.code()))
    }

    /// The language of a code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The first of a person's languages that there is, by what browsers call them: `pt-BR` is Portuguese. English where
    /// there is none.
    #[must_use]
    pub fn wanted(tags: &[String]) -> Self {
        let of_tag = |tag: &String| match tag.to_lowercase().split(['-', '_']).next() {
            // Filipino's older name, and that of the language it is made from.
            Some("tl" | "fil") => Some(Self::Filipino),
            Some("in") => Some(Self::Indonesian),
            Some(code) => Self::of_code(code),
            None => None,
        };
        tags.iter().find_map(of_tag).unwrap_or_default()
    }
}

/// A whole number in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

macro_rules! number_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Number {
            fn from(n: $kind) -> Self {
                Self(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )*};
}
number_from!(u8, u16, u32, u64, usize, i32, i64);

/// What is put into a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    /// A whole number, which also chooses the plural form.
    Number(Number),
    /// A text.
    Text(&'a str),
}

/// The language's words are no Fluent.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the words of {0} are broken")]
pub struct Broken(pub &'static str);

struct Spoken {
    language: Language,
    own: Option<FluentBundle<FluentResource>>,
    english: FluentBundle<FluentResource>,
    numbers: Numbers,
}

/// How a language writes numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Numbers {
    group: String,
    decimal: String,
    /// With fewer digits there are no groups.
    group_from: usize,
    /// Digits in the groups above the first.
    group_size: usize,
}

/// The language the page speaks now.
#[must_use]
pub fn spoken() -> Language {
    SPOKEN.with_borrow(|spoken| spoken.language)
}

/// Speaks a language from now on, with the words of its file; English needs none.
///
/// # Errors
/// The file is no Fluent; the page goes on in the language before.
pub fn speak(language: Language, words: Option<&str>) -> Result<(), Broken> {
    let own = match words {
        Some(words) => Some(bundle(language, words).ok_or(Broken(language.name()))?),
        None => None,
    };
    SPOKEN.set(Spoken::of(language, own));
    Ok(())
}

/// What is made while English is spoken: files that programs read are the same in every language.
pub fn in_english<T>(make: impl FnOnce() -> T) -> T {
    let own = SPOKEN.with_borrow_mut(|spoken| {
        let numbers = Numbers::of(&spoken.english);
        (spoken.own.take(), std::mem::replace(&mut spoken.numbers, numbers))
    });
    let made = make();
    SPOKEN.with_borrow_mut(|spoken| (spoken.own, spoken.numbers) = own);
    made
}

/// A whole number with the language's separators: `5,452`.
#[must_use]
pub fn grouped(n: i64) -> String {
    SPOKEN.with_borrow(|spoken| spoken.numbers.whole(n))
}

/// A number with so many decimals and a true minus sign: `−0.05`. No minus before nought.
#[must_use]
pub fn decimal(value: f64, n_decimals: usize) -> String {
    let text = format!("{:.n_decimals$}", value.abs());
    let is_negative = value < 0.0 && text.bytes().any(|digit| digit.is_ascii_digit() && digit != b'0');
    let text = with_own_sign(&text);
    if is_negative { format!("{}{text}", minus()) } else { text }
}

/// A true minus sign, which stays before its digits where sentences run from right to left.
fn minus() -> &'static str {
    if spoken().direction() == "rtl" { "\u{200e}\u{2212}" } else { "\u{2212}" }
}

/// A number in digits, with the language's sign before its decimals in place of a full stop.
#[must_use]
pub fn with_own_sign(digits: &str) -> String {
    SPOKEN.with_borrow(|spoken| digits.replace('.', &spoken.numbers.decimal))
}

/// A message. The id itself where there is none, which the build rules out.
pub(crate) fn say(id: &'static str, values: &[(&'static str, Value<'_>)]) -> String {
    let said = SPOKEN.with_borrow(|spoken| {
        let mut bundles = [spoken.own.as_ref(), Some(&spoken.english)].into_iter().flatten();
        bundles.find_map(|bundle| formatted(bundle, id, values))
    });
    said.or_else(|| say_later(id, values)).unwrap_or_else(|| id.to_owned())
}

/// A function of its own, so that the words it reads need not be in the page's first file.
#[inline(never)]
fn say_later(id: &'static str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    LATER.with(|bundle| formatted(bundle, id, values))
}

impl Spoken {
    fn of(language: Language, own: Option<FluentBundle<FluentResource>>) -> Self {
        let english = bundle(Language::English, ENGLISH).unwrap_or_default();
        let numbers = Numbers::of(own.as_ref().unwrap_or(&english));
        Self { language, own, english, numbers }
    }
}

impl Numbers {
    fn of(bundle: &FluentBundle<FluentResource>) -> Self {
        let read = |id| formatted(bundle, id, &[]);
        let count = |id| read(id).and_then(|text| text.parse::<usize>().ok()).filter(|n| *n > 0);
        Self {
            group: read("number-group").unwrap_or_default(),
            decimal: read("number-decimal").unwrap_or_else(|| ".".to_owned()),
            group_from: count("number-group-from").unwrap_or(usize::MAX),
            group_size: count("number-group-size").unwrap_or(3),
        }
    }

    /// A whole number; the first group always has three digits, as every language here counts thousands.
    fn whole(&self, n: i64) -> String {
        let digits = n.unsigned_abs().to_string();
        let mut text = String::with_capacity(digits.len() * 2);
        if n < 0 {
            text.push('\u{2212}');
        }
        for (place, digit) in digits.chars().enumerate() {
            let n_left = digits.len() - place;
            let is_edge = n_left == 3 || (n_left > 3 && (n_left - 3).is_multiple_of(self.group_size));
            if place > 0 && is_edge && digits.len() >= self.group_from {
                text.push_str(&self.group);
            }
            text.push(digit);
        }
        text
    }
}

fn bundle(language: Language, words: &str) -> Option<FluentBundle<FluentResource>> {
    let resource = FluentResource::try_new(words.to_owned()).ok()?;
    let tag = language.code().parse().ok()?;
    let mut bundle = FluentBundle::new(vec![tag]);
    // What is put in may be written the other way: marks keep the order right, and elsewhere would only be in the way.
    bundle.set_use_isolating(language.direction() == "rtl");
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(number.value as i64)),
        _ => None,
    }));
    bundle.add_resource(resource).ok()?;
    Some(bundle)
}

fn formatted(bundle: &FluentBundle<FluentResource>, id: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Text(text) => args.set(*name, FluentValue::String(Cow::Borrowed(text))),
            Value::Number(Number(n)) => args.set(*name, FluentValue::from(*n)),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A language with a comma before decimals, thin groups of two and a plural form of its own.
    const WORDS: &str = r#"number-group = { "\u202F" }
number-decimal = ,
number-group-from = 5
number-group-size = 2
n-items = { $n ->
    [one] { $n } chose
   *[other] { $n } choses
}
"#;

    #[test]
    fn lng3_a_language_has_its_own_words_plurals_and_numbers() {
        speak(Language::French, Some(WORDS)).unwrap();
        assert_eq!(spoken(), Language::French);
        assert_eq!(crate::tr::n_items(0_u32), "0 chose");
        assert_eq!(crate::tr::n_items(1_234_567_u32), "12\u{202f}34\u{202f}567 choses");
        assert_eq!(grouped(5_452), "5452");
        assert_eq!(decimal(-0.051, 2), "\u{2212}0,05");
        // What a language's file does not have is said in English.
        assert_eq!(crate::tr::close(), "Close");
        assert_eq!(in_english(|| crate::tr::n_items(5_452_u32)), "5,452 items");
        assert_eq!(crate::tr::n_items(5_452_u32), "5452 choses");
        speak(Language::English, None).unwrap();
        assert_eq!(crate::tr::n_items(5_452_u32), "5,452 items");
        assert_eq!(decimal(-0.001, 2), "0.00");
    }

    #[test]
    fn lng3_broken_words_change_nothing() {
        assert_eq!(speak(Language::Hindi, Some("<html>")), Err(Broken("हिन्दी")));
        assert_eq!(spoken(), Language::English);
    }

    #[test]
    fn lng3_what_is_written_from_right_to_left_keeps_names_apart() {
        speak(Language::Arabic, Some("time-minutes = { $value } دقيقة")).unwrap();
        assert_eq!(crate::tr::time_minutes("5"), "\u{2068}5\u{2069} دقيقة");
        assert_eq!(decimal(-0.5, 1), "\u{200e}\u{2212}0.5");
        speak(Language::English, None).unwrap();
    }

    #[test]
    fn lng4_the_first_language_of_the_browser_that_there_is_is_spoken() {
        let wanted = |tags: &[&str]| Language::wanted(&tags.iter().map(|&tag| tag.to_owned()).collect::<Vec<_>>());
        assert_eq!(wanted(&["de-AT", "pt-BR", "en"]), Language::Portuguese);
        assert_eq!(wanted(&["tl-PH"]), Language::Filipino);
        assert_eq!(wanted(&["ar-EG"]), Language::Arabic);
        assert_eq!(wanted(&["de", "ja"]), Language::English);
        assert_eq!(wanted(&[]), Language::English);
    }

    #[test]
    fn every_language_has_a_file_of_its_own() {
        let codes: Vec<_> = Language::ALL.into_iter().map(Language::code).collect();
        assert_eq!(codes, accord_languages::CODES);
        assert_eq!(Language::English.file(), None);
        assert_eq!(Language::Filipino.file().as_deref(), Some("fil.ftl"));
    }
}
