//! Width and height of an image, read from its first bytes: nothing is unpacked.

/// How many bytes of an image are enough, but for photographs with large previews in front.
pub const HEAD_BYTES: usize = 1 << 18;

/// Width and height in pixels as the image is stored, of PNG, JPEG, GIF, WebP and BMP; `None` for others and for what is cut
/// too early.
#[must_use]
pub fn image_size(head: &[u8]) -> Option<(u32, u32)> {
    let size = match head {
        [0x89, b'P', b'N', b'G', ..] => (big(head, 16, 4)?, big(head, 20, 4)?),
        [0xFF, 0xD8, ..] => jpeg(head)?,
        [b'G', b'I', b'F', b'8', ..] => (little(head, 6, 2)?, little(head, 8, 2)?),
        [b'B', b'M', ..] => (little(head, 18, 4)?, little(head, 22, 4)?.cast_signed().unsigned_abs()),
        [b'R', b'I', b'F', b'F', ..] => webp(head)?,
        _ => return None,
    };
    (size.0 > 0 && size.1 > 0).then_some(size)
}

fn big(bytes: &[u8], at: usize, n: usize) -> Option<u32> {
    Some(bytes.get(at..at.checked_add(n)?)?.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, n: usize) -> Option<u32> {
    Some(bytes.get(at..at.checked_add(n)?)?.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

/// Goes from segment to segment up to the one that begins a frame (ITU T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        match (bytes.get(at)?, marker) {
            (0xFF, 0xFF) => at += 1,
            // Frames; the four in between are tables.
            (0xFF, 0xC0..=0xCF) if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                return Some((big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?));
            }
            (0xFF, 0x01 | 0xD0..=0xD8) => at += 2,
            (0xFF, _) => at += 2 + usize::try_from(big(bytes, at + 2, 2)?).ok()?.max(2),
            _ => return None,
        }
    }
}

/// The three kinds of chunks a WebP begins with (RFC 9649, section 2).
fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8X" => Some((little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        b"VP8 " => Some((little(bytes, 26, 2)? & 0x3FFF, little(bytes, 28, 2)? & 0x3FFF)),
        b"VP8L" => {
            let bits = little(bytes, 21, 4)?;
            Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::image_size;

    #[test]
    fn fmt7_sizes_are_read_from_heads() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0";
        assert_eq!(image_size(png), Some((640, 480)));
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC4\0\x03x\xFF\xFF\xC2\0\x11\x08\x01\x02\x03\x04";
        assert_eq!(image_size(jpeg), Some((0x304, 0x102)));
        assert_eq!(image_size(b"GIF89a\x05\0\x06\0"), Some((5, 6)));
        assert_eq!(image_size(b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x09\xc0\x04\0"), Some((10, 20)));
        assert_eq!(image_size(b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x09\0\0\x13\0\0"), Some((10, 20)));
        assert_eq!(image_size(&png[..20]), None);
        assert_eq!(image_size(b"\xFF\xD8\xFF"), None);
        assert_eq!(image_size(b"<svg/>"), None);
    }
}
