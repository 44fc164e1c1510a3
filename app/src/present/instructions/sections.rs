//! The parts of the instructions that belong to labels: what stands under a heading with a label's name.
//!
//! Examples are plain Markdown: a line `Examples:` or `Not:` in a label's part, and a list below it.

/// Longer texts do not help as an example.
const MAX_EXAMPLE_CHARS: usize = 400;
/// The line above the examples of a label.
const EXAMPLES: &str = "Examples:";
/// The line above what is not an example.
const COUNTER: &str = "Not:";

/// The label's part of the text, its heading included; empty where it has none.
#[must_use]
pub fn section(text: &str, label: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    range(&lines, label).map(|(from, to)| joined(lines.get(from..to).unwrap_or_default())).unwrap_or_default()
}

/// Whether the label's part differs between two texts.
#[must_use]
pub fn is_touched(before: &str, after: &str, label: &str) -> bool {
    section(before, label).trim_end() != section(after, label).trim_end()
}

/// The text with an item added to the examples of a label, or to what it is not.
#[must_use]
pub fn with_example(text: &str, label: &str, item: &str, is_counter: bool) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let found = range(&lines, label);
    let (from, to) = found.unwrap_or_else(|| {
        if lines.last().is_some_and(|line| !line.trim().is_empty()) {
            lines.push(String::new());
        }
        lines.push(format!("## {label}"));
        (lines.len() - 1, lines.len())
    });
    let name = if is_counter { COUNTER } else { EXAMPLES };
    let is_head = |line: &str| plain_name(line).eq_ignore_ascii_case(name.trim_end_matches(':'));
    let part = lines.get(from..to).unwrap_or_default();
    let entry = format!("- {}", escaped(item));
    match part.iter().position(|line| is_head(line)) {
        Some(place) => {
            let after = part.iter().skip(place + 1);
            let in_list = |line: &&String| line.trim().is_empty() || line.trim_start().starts_with(['-', '*', '+']);
            let n_list = after.clone().take_while(in_list).count();
            let n_blank =
                after.take(n_list).collect::<Vec<_>>().iter().rev().take_while(|it| it.trim().is_empty()).count();
            let at = from + place + 1 + n_list - n_blank;
            let fresh = if n_list == n_blank { vec![String::new(), entry] } else { vec![entry] };
            lines.splice(at..at, fresh);
        }
        None => {
            let n_blank = part.iter().rev().take_while(|line| line.trim().is_empty()).count();
            let at = to - n_blank;
            lines.splice(at..at, [String::new(), name.to_owned(), String::new(), entry]);
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// From the label's heading to the next heading that is as high, as positions of lines.
fn range<L: AsRef<str>>(lines: &[L], label: &str) -> Option<(usize, usize)> {
    let mut is_code = false;
    let mut found: Option<(usize, usize)> = None;
    for (place, line) in lines.iter().map(AsRef::as_ref).enumerate() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        }
        let Some((level, name)) = heading(line).filter(|_| !is_code) else { continue };
        match found {
            Some((from, of)) if level <= of => return Some((from, place)),
            None if plain_name(name).to_lowercase() == label.trim().to_lowercase() => found = Some((place, level)),
            _ => {}
        }
    }
    found.map(|(from, _)| (from, lines.len()))
}

/// Level and words of a heading.
fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.chars().take_while(|character| *character == '#').count();
    let rest = line.get(level..)?;
    ((1..=6).contains(&level) && rest.starts_with(char::is_whitespace)).then_some((level, rest.trim()))
}

/// The words of a line without marks of form around them.
fn plain_name(line: &str) -> &str {
    line.trim().trim_matches(|it: char| matches!(it, '#' | '*' | '`' | '_' | ':') || it.is_whitespace())
}

fn joined(lines: &[&str]) -> String {
    lines.iter().fold(String::new(), |text, line| text + line + "\n")
}

/// A text on one line in which nothing is Markdown.
fn escaped(item: &str) -> String {
    let mut line = String::new();
    let words: Vec<&str> = item.split_whitespace().collect();
    let all = words.join(" ");
    for character in all.chars().take(MAX_EXAMPLE_CHARS) {
        if character.is_ascii_punctuation() && !matches!(character, '.' | ',' | '?' | '\'' | '"' | ';' | '%' | '/') {
            line.push('\\');
        }
        line.push(character);
    }
    if all.chars().nth(MAX_EXAMPLE_CHARS).is_some() {
        line.push('…');
    }
    // A number and a point at the beginning would begin a list.
    match line.split_once('.') {
        Some((number, rest)) if !number.is_empty() && number.chars().all(|it| it.is_ascii_digit()) => {
            format!("{number}\\.{rest}")
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# All\n\nintro\n\n## Location\n\nPlaces.\n\nExamples:\n\n- Rome\n\n## Human\n\nPeople.\n";

    #[test]
    fn pag2_a_label_owns_what_stands_under_its_name() {
        assert_eq!(section(TEXT, "location"), "## Location\n\nPlaces.\n\nExamples:\n\n- Rome\n\n");
        assert_eq!(section(TEXT, "Human"), "## Human\n\nPeople.\n");
        assert_eq!(section(TEXT, "number"), "");
        assert_eq!(section("```\n## a\n```\n## `a`:\nb", "a"), "## `a`:\nb\n");
        assert!(is_touched(TEXT, &TEXT.replace("Rome", "Oslo"), "Location"));
        assert!(!is_touched(TEXT, &TEXT.replace("Rome", "Oslo"), "Human"));
        assert!(!is_touched(TEXT, &TEXT.replace("intro", "other"), "Human"));
    }

    #[test]
    fn pag3_an_item_becomes_an_example_where_the_label_has_its_own() {
        let with = with_example(TEXT, "Location", "Where is\nOslo?", false);
        assert!(with.contains("- Rome\n- Where is Oslo?\n\n## Human"), "{with}");
        let with = with_example(&with, "Location", "Who?", true);
        assert!(with.contains("- Where is Oslo?\n\nNot:\n\n- Who?\n\n## Human"), "{with}");
        let with = with_example("", "new", "x", false);
        assert_eq!(with, "## new\n\nExamples:\n\n- x\n");
        assert_eq!(with_example(&with, "new", "y", false), "## new\n\nExamples:\n\n- x\n- y\n");
    }

    #[test]
    fn pag3_an_example_is_text_and_not_markdown() {
        use crate::model::{Block, Span};
        for item in ["<b>*a*</b> [x](http://y) # z", "1. one", "- [ ] `c` _d_ ~~e~~ &amp; | f \\ g", "12.5 %"] {
            let with = with_example("", "l", item, false);
            let blocks = super::super::markdown(&with);
            let list =
                blocks.iter().find_map(|block| if let Block::List(_, items) = block { Some(items) } else { None });
            let expect = vec![vec![Block::Paragraph(vec![Span::Text(item.to_owned())])]];
            assert_eq!(list, Some(&expect), "{with}");
        }
    }
}
