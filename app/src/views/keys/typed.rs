//! What a key types, whatever the keyboard's layout.

use super::KeyPress;

/// The place of a label: `1` to `9` are 0 to 8 and `0` is 9.
///
/// What the key types comes first; where a digit's key types something else (French, Arabic layouts) its position
/// counts. Without Num Lock the number pad reports names such as `End`, which are no digits.
pub(super) fn place(press: KeyPress<'_>) -> Option<usize> {
    let typed = press.key.parse::<usize>().ok().filter(|_| press.key.len() == 1);
    let position = || {
        let code = press.code.strip_prefix("Digit").or_else(|| press.code.strip_prefix("Numpad"))?;
        let one_character = press.key.chars().nth(1).is_none();
        code.parse::<usize>().ok().filter(|digit| *digit <= 9 && one_character && !press.shift)
    };
    let digit = typed.or_else(position)?;
    Some(digit.checked_sub(1).unwrap_or(9))
}

/// The same with Shift, by where the key is: what Shift makes it type differs from layout to layout.
pub(super) fn shifted(press: KeyPress<'_>) -> Option<usize> {
    let digit = press.code.strip_prefix("Digit").filter(|_| press.shift)?.parse::<usize>().ok()?;
    Some(digit.checked_sub(1).unwrap_or(9))
}

/// The Latin letter of a key: what it types, or its position where the layout types another script.
pub(super) fn letter(press: KeyPress<'_>) -> Option<char> {
    let mut typed = press.key.chars();
    let (first, None) = (typed.next()?, typed.next()) else { return None };
    if first.is_ascii_alphabetic() {
        return Some(first.to_ascii_lowercase());
    }
    let other_script = !first.is_ascii() && first.is_alphabetic();
    let position = press.code.strip_prefix("Key").and_then(|name| name.chars().next())?;
    other_script.then(|| position.to_ascii_lowercase())
}

/// What a key types, whatever the layout: a digit or a letter by its position where it types neither.
pub(in crate::views) fn sign(press: KeyPress<'_>) -> Option<char> {
    let digit = || place(press).and_then(|place| char::from_digit((u32::try_from(place).ok()? + 1) % 10, 10));
    let typed = || {
        let mut typed = press.key.chars();
        let (first, None) = (typed.next()?, typed.next()) else { return None };
        Some(first)
    };
    digit().or_else(|| letter(press)).or_else(typed)
}
