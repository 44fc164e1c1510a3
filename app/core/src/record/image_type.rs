//! What kind of image some bytes are: found in them, never believed from a name or a header.

/// The media type of an image that browsers decode and that cannot run anything; `None` for all else, SVG included.
#[must_use]
pub fn image_type(bytes: &[u8]) -> Option<&'static str> {
    let at = |start: usize, what: &[u8]| bytes.get(start..).is_some_and(|rest| rest.starts_with(what));
    if at(0, b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if at(0, b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
        Some("image/gif")
    } else if at(0, b"RIFF") && at(8, b"WEBP") {
        Some("image/webp")
    } else if at(4, b"ftypavif") || at(4, b"ftypavis") {
        Some("image/avif")
    } else if at(0, b"BM") {
        Some("image/bmp")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::image_type;

    #[test]
    fn itm3_images_are_known_by_their_bytes() {
        assert_eq!(image_type(b"\x89PNG\r\n\x1a\n\0\0"), Some("image/png"));
        assert_eq!(image_type(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(image_type(b"RIFF\x10\0\0\0WEBPVP8 "), Some("image/webp"));
        assert_eq!(image_type(b"\0\0\0\x1cftypavif"), Some("image/avif"));
        for other in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"", b"\x89PN", b"RIFF\x10\0\0\0WAVE"] {
            assert_eq!(image_type(other), None);
        }
    }
}
