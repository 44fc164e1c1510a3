//! Words and characters of a text, counted in Unicode code points. Pure.
//!
//! A word is a run of letters, digits, marks and underscores, or of Han, kana, Thai and the like a single character,
//! because these are written without spaces; any other visible character stands alone.

/// How many characters a text has.
#[must_use]
pub fn n_chars(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

/// Where a character begins, in the UTF-16 units that browsers count in.
#[must_use]
pub fn utf16_of(text: &str, char_idx: u32) -> u32 {
    let n: usize = text.chars().take(char_idx as usize).map(char::len_utf16).sum();
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A stretch that begins at `start` with this text, without the white space at its ends; none where there is nothing else.
#[must_use]
pub fn trimmed(text: &str, start: u32) -> Option<(u32, u32)> {
    let n_before = text.chars().take_while(|letter| letter.is_whitespace()).count() as u32;
    let n = n_chars(text.trim());
    (n > 0).then_some((start + n_before, start + n_before + n))
}

/// The next word after a stretch, or the one before; the first or last without one. Where it stretches, the stretch with
/// that word in it, or without its last word when it goes back.
#[must_use]
pub fn step(text: &str, from: Option<(u32, u32)>, by: isize, stretches: bool) -> Option<(u32, u32)> {
    let words = words(text);
    let Some((start, end)) = from else { return if by > 0 { words.first() } else { words.last() }.copied() };
    let next = words.iter().find(|word| word.0 >= end).copied();
    let before = words.iter().rev().find(|word| word.1 <= start).copied();
    match (stretches, by > 0) {
        (false, true) => next,
        (false, false) => before,
        (true, true) => next.map(|word| (start, word.1)),
        (true, false) => {
            let shorter = words.iter().rev().find(|word| word.1 < end && word.1 > start);
            shorter.map(|word| (start, word.1)).or(Some((start, end)))
        }
    }
}

/// The stretch with its end moved by one character; nothing without one.
#[must_use]
pub fn stretch_by_letter(text: &str, from: Option<(u32, u32)>, by: isize) -> Option<(u32, u32)> {
    let (start, end) = from?;
    let end = end.saturating_add_signed(if by > 0 { 1 } else { -1 }).clamp(start + 1, n_chars(text).max(start + 1));
    Some((start, end))
}

fn words(text: &str) -> Vec<(u32, u32)> {
    let mut words: Vec<(u32, u32)> = Vec::new();
    let mut runs_on = false;
    for (idx, letter) in (0_u32..).zip(text.chars()) {
        let joins = (letter.is_alphanumeric() || letter == '_' || is_mark(letter)) && !stands_alone(letter);
        match words.last_mut().filter(|_| joins && runs_on) {
            Some(word) => word.1 = idx + 1,
            None if !letter.is_whitespace() => words.push((idx, idx + 1)),
            None => {}
        }
        runs_on = joins;
    }
    words
}

/// Combining marks and joiners: they belong to the letter before them.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{200c}' | '\u{200d}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\'' | '’')
}

/// Scripts without spaces between words.
const fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let letters: Vec<char> = text.chars().collect();
        let found: Vec<String> =
            words(text).iter().map(|(start, end)| letters[*start as usize..*end as usize].iter().collect()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn spn2_words_are_found_in_any_script() {
        check("The cat's 2nd snake_case, ok?", &["The", "cat's", "2nd", "snake_case", ",", "ok", "?"]);
        check("e\u{301}te\u{301} größer", &["e\u{301}te\u{301}", "größer"]);
        check("東京へ", &["東", "京", "へ"]);
        check("مرحبا بالعالم", &["مرحبا", "بالعالم"]);
        check("नमस्ते दुनिया", &["नमस्ते", "दुनिया"]);
        check("  \r\n", &[]);
    }

    #[test]
    fn spn2_keys_walk_and_stretch_by_words() {
        let text = "one two  three";
        assert_eq!(step(text, None, 1, false), Some((0, 3)));
        assert_eq!(step(text, None, -1, false), Some((9, 14)));
        assert_eq!(step(text, Some((0, 3)), 1, false), Some((4, 7)));
        assert_eq!(step(text, Some((4, 7)), -1, false), Some((0, 3)));
        assert_eq!(step(text, Some((0, 3)), 1, true), Some((0, 7)));
        assert_eq!(step(text, Some((0, 7)), -1, true), Some((0, 3)));
        assert_eq!(step(text, Some((0, 3)), -1, true), Some((0, 3)), "a stretch never vanishes");
        assert_eq!(step(text, Some((9, 14)), 1, false), None);
        assert_eq!(stretch_by_letter(text, Some((9, 14)), 1), Some((9, 14)));
        assert_eq!(stretch_by_letter(text, Some((9, 10)), -1), Some((9, 10)));
    }

    #[test]
    fn spn1_characters_are_code_points() {
        assert_eq!((n_chars("🙂é\r\n"), utf16_of("🙂é", 1), utf16_of("🙂é", 2)), (4, 2, 3));
        assert_eq!(trimmed(" \n🙂x ", 10), Some((12, 14)));
        assert_eq!(trimmed(" \n", 10), None);
    }
}
