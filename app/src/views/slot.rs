//! Sentences with elements in them: which word stands before an element, and which after it, is the language's.

use leptos::prelude::*;

/// Marks from here on stand for the elements; no text has them, because they are for private use.
const FIRST_MARK: u32 = 0xE000;

/// A sentence in which elements stand where its variables are, each of them once.
pub(super) fn filled<const N: usize>(
    sentence: impl FnOnce([&str; N]) -> String,
    elements: [AnyView; N],
) -> Vec<AnyView> {
    let marks: [String; N] = std::array::from_fn(mark);
    let sentence = sentence(marks.each_ref().map(String::as_str));
    let mut elements = elements.map(Some);
    let mut parts = Vec::with_capacity(2 * N + 1);
    let mut words = String::new();
    for letter in sentence.chars() {
        match place(letter).and_then(|place| elements.get_mut(place)).and_then(Option::take) {
            Some(element) => {
                parts.extend(text(&mut words));
                parts.push(element);
            }
            None => words.push(letter),
        }
    }
    parts.extend(text(&mut words));
    parts
}

fn mark(place: usize) -> String {
    let number = u32::try_from(place).ok().and_then(|place| FIRST_MARK.checked_add(place));
    number.and_then(char::from_u32).map(String::from).unwrap_or_default()
}

fn place(letter: char) -> Option<usize> {
    u32::from(letter).checked_sub(FIRST_MARK).and_then(|place| usize::try_from(place).ok())
}

fn text(words: &mut String) -> Option<AnyView> {
    (!words.is_empty()).then(|| std::mem::take(words).into_any())
}
