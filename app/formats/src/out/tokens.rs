//! A text cut into tokens whose borders no mark crosses: words, single signs, and cuts where a mark begins or ends.

use accord_core::event::SpanMark;

/// A token; offsets count code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// How many lines the text began before it: tokens of one line have the same.
    pub(crate) line: u32,
}

/// What a sign is when tokens are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Sign,
    /// It stays with the sign before it.
    Combines,
}

fn class(letter: char) -> Class {
    // Accents, vowel signs, joiners, variation selectors and tones of skin.
    let combines = matches!(letter,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{93A}'..='\u{94F}' | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}'
        | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}');
    match letter {
        _ if letter.is_whitespace() => Class::Space,
        _ if combines => Class::Combines,
        _ if letter.is_alphanumeric() || letter == '_' => Class::Word,
        _ => Class::Sign,
    }
}

/// The tokens of a text.
pub(crate) fn tokens<'t>(text: &'t str, spans: &[SpanMark]) -> Vec<Token<'t>> {
    let mut cuts: Vec<u32> = spans.iter().flat_map(|span| [span.start, span.end]).collect();
    cuts.sort_unstable();
    let mut cuts = cuts.into_iter().peekable();
    let mut found: Vec<Token<'t>> = Vec::new();
    let mut open: Option<(usize, u32, Class)> = None;
    let mut line = 0;
    let mut close = |open: &mut Option<(usize, u32, Class)>, to: usize, end: u32, line: u32| {
        if let Some((from, start, _)) = open.take() {
            found.push(Token { text: text.get(from..to).unwrap_or_default(), start, end, line });
        }
    };
    let (mut n_chars, mut is_joined) = (0, false);
    for (at, letter) in text.char_indices() {
        let mut is_cut = false;
        while cuts.next_if(|cut| *cut <= n_chars).is_some() {
            is_cut = true;
        }
        let class = class(letter);
        let goes_on = class == Class::Combines || (is_joined && class == Class::Sign);
        let is_other = |of: Class| !goes_on && (of != class || class == Class::Sign);
        if is_cut || open.is_some_and(|(_, _, of)| is_other(of)) {
            close(&mut open, at, n_chars, line);
        }
        if class != Class::Space && open.is_none() {
            open = Some((at, n_chars, if class == Class::Combines { Class::Word } else { class }));
        }
        line += u32::from(letter == '\n');
        n_chars += 1;
        is_joined = letter == '\u{200D}';
    }
    close(&mut open, text.len(), n_chars, line);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_core::record::LabelName;

    #[test]
    fn fmt7_tokens_end_where_marks_do_and_count_code_points() {
        let mark = |start, end| SpanMark { start, end, label: LabelName::new("x") };
        let words = |text, spans: &[SpanMark]| {
            tokens(text, spans).iter().map(|it| (it.text.to_owned(), it.start, it.end)).collect::<Vec<_>>()
        };
        let at = |text: &str, start, end| (text.to_owned(), start, end);
        assert_eq!(
            words("Hi, 👩‍🔬e\u{301} x", &[]),
            [at("Hi", 0, 2), at(",", 2, 3), at("👩‍🔬", 4, 7), at("e\u{301}", 7, 9), at("x", 10, 11),]
        );
        assert_eq!(words("abcd", &[mark(1, 3)]), [at("a", 0, 1), at("bc", 1, 3), at("d", 3, 4)]);
        assert_eq!(tokens("a\r\nb", &[]).iter().map(|it| it.line).collect::<Vec<_>>(), [0, 1]);
    }
}
