//! A link as a QR code (ISO/IEC 18004), drawn as one path.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode as Encoded};

use crate::model::QrCode;

/// Light modules around the code, by the standard.
const QUIET: usize = 4;

/// The code of a text; `None` where the text is longer than a code can hold.
pub(crate) fn qr_code(text: &str) -> Option<QrCode> {
    // The least correction: links are long, and a screen is not a scratched label.
    let code = Encoded::with_error_correction_level(text, EcLevel::L).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Some(QrCode { n_modules: width + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::qr_code;

    #[test]
    fn lnk2_a_link_fits_into_a_code_and_what_does_not_has_none() {
        let code = qr_code(&format!("https://a.example/#join={}", "x".repeat(1_500))).unwrap();
        assert!(code.n_modules < 185 && code.path.starts_with("M4 4h1v1h-1z"), "{}", code.n_modules);
        assert_eq!(code, qr_code(&format!("https://a.example/#join={}", "x".repeat(1_500))).unwrap());
        assert_eq!(qr_code(&"x".repeat(3_000)), None);
    }
}
