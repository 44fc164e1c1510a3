//! A link as a QR code (ISO/IEC 18004) in a terminal: two rows of modules to a line.

use anyhow::Context as _;
use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code, by the standard.
const QUIET: usize = 4;

/// The code of a text, dark on light whatever the terminal's colours are.
///
/// # Errors
/// When the text is longer than a code can hold.
pub(crate) fn code(text: &str) -> anyhow::Result<String> {
    // The least correction: links are long, and a screen is not a scratched label.
    let code = QrCode::with_error_correction_level(text, EcLevel::L)
        .ok()
        .context("the link is too long for a QR code; hand over the file instead")?;
    let (width, colors) = (code.width(), code.to_colors());
    let is_dark = |x: usize, y: usize| {
        let place = x.checked_sub(QUIET).zip(y.checked_sub(QUIET)).filter(|(x, y)| *x < width && *y < width);
        place.and_then(|(x, y)| colors.get(y * width + x)) == Some(&Color::Dark)
    };
    let size = width + 2 * QUIET;
    let mut lines = String::new();
    for y in (0..size).step_by(2) {
        lines.push_str("\x1b[30;107m");
        for x in 0..size {
            lines.push(match (is_dark(x, y), is_dark(x, y + 1)) {
                (true, true) => '\u{2588}',
                (true, false) => '\u{2580}',
                (false, true) => '\u{2584}',
                (false, false) => ' ',
            });
        }
        lines.push_str("\x1b[0m\n");
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn lnk5_a_code_in_a_terminal_has_all_its_modules_and_a_margin() {
        let text = code("https://a.example/#join=abc").unwrap();
        let lines: Vec<&str> = text.lines().collect();
        // Version 2 has 25 modules and 4 light ones on each side; the finder's upper left corner is dark.
        assert_eq!(lines.len(), 17);
        let letters = |line: &str| line.trim_start_matches("\x1b[30;107m").trim_end_matches("\x1b[0m").to_owned();
        assert!(lines.iter().all(|line| letters(line).chars().count() == 33));
        assert!(letters(lines[0]).trim().is_empty() && letters(lines[1]).trim().is_empty());
        assert_eq!(
            letters(lines[2]).chars().skip(4).take(7).collect::<String>(),
            "\u{2588}\u{2580}\u{2580}\u{2580}\u{2580}\u{2580}\u{2588}"
        );
        assert!(code(&"x".repeat(3_000)).unwrap_err().to_string().contains("hand over the file"));
    }
}
