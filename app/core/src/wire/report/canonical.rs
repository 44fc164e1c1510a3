//! One way of writing a value as JSON: the serializer's shortest form, with what could mean something to a reader of HTML
//! escaped.

use std::io;

use serde::Serialize;
use serde_json::ser::Formatter;

/// Writes a value as one line without its end.
pub(super) fn to_line(value: &impl Serialize) -> Vec<u8> {
    let mut line = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut line, Plain);
    // Plain structs of strings and numbers always serialize, and memory takes all that is written.
    if value.serialize(&mut serializer).is_err() {
        line.clear();
    }
    line
}

/// A figure with six decimals: enough for any reader, and short of the digits that depend on the order of a sum.
pub(super) fn rounded(figure: f64) -> f64 {
    let rounded = (figure * 1e6).round() / 1e6;
    // Not -0.0, which is written otherwise.
    if rounded == 0.0 { 0.0 } else { rounded }
}

struct Plain;

impl Formatter for Plain {
    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut start = 0;
        for (place, letter) in fragment.char_indices() {
            if matches!(letter, '<' | '>' | '&' | '\u{7f}' | '\u{2028}' | '\u{2029}') {
                let (before, _) = fragment.split_at(place);
                writer.write_all(before.split_at(start).1.as_bytes())?;
                write!(writer, "\\u{:04x}", u32::from(letter))?;
                start = place + letter.len_utf8();
            }
        }
        writer.write_all(fragment.split_at(start).1.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::{rounded, to_line};

    #[test]
    fn rpt5_nothing_in_the_line_means_anything_in_a_page() {
        let text = "</template><script>&amp;\u{2028}\u{2029}\u{7f} \"größe\"\n";
        let line = String::from_utf8(to_line(&text)).unwrap();
        assert!(!line.contains(['<', '>', '&', '\n', '\u{2028}', '\u{2029}', '\u{7f}']), "{line}");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
        assert_eq!(String::from_utf8(to_line(&"a<b")).unwrap(), "\"a\\u003cb\"");
    }

    #[test]
    fn rpt5_numbers_are_written_in_one_way() {
        let line = to_line(&[rounded(1.0 / 3.0), rounded(-1e-9), rounded(2.0 / 3.0 + 1e-12), rounded(-0.25)]);
        assert_eq!(String::from_utf8(line).unwrap(), "[0.333333,0.0,0.666667,-0.25]");
    }
}
