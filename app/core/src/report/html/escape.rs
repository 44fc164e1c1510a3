//! What others wrote, as text that no reader of HTML can take for markup.

use std::fmt::{self, Write as _};

/// Shows a text escaped for the inside of an element and of a quoted attribute.
///
/// Control characters besides tab and line feed have no place in HTML (its parser would replace or refuse them) and are
/// shown as U+FFFD; a carriage return is left out, as it comes before a line feed.
#[derive(Clone, Copy)]
pub(super) struct Text<'a>(pub(super) &'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\r' => {}
                '\t' | '\n' => f.write_char(letter)?,
                letter if letter.is_control() => f.write_char('\u{fffd}')?,
                letter => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn rpt6_nothing_of_a_text_is_markup() {
        let shown = Text("<a href=\"x\" b='y'>&amp;\r\n\0\u{7f}\u{85}é</a>").to_string();
        assert_eq!(shown, "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;\n\u{fffd}\u{fffd}\u{fffd}é&lt;/a&gt;");
    }
}
