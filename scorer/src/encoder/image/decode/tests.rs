//! Decoding: formats, orientation, bounds, and broken files.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

/// A file written by `tests/reference/image_encoders.py`, and Pillow's pixels of it.
macro_rules! pair {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("../../../../tests/reference/image/", $name)).as_slice(),
            include_bytes!(concat!("../../../../tests/reference/image/", $name, ".rgb")).as_slice(),
        )
    };
}

const JPEG: &[u8] = include_bytes!("../../../../tests/reference/image/baseline.jpg");
const PNG: &[u8] = include_bytes!("../../../../tests/reference/image/colour.png");
const WEBP: &[u8] = include_bytes!("../../../../tests/reference/image/lossy.webp");

/// The largest and the mean difference of a channel.
#[track_caller]
fn check((name, file, expected): (&str, &[u8], &[u8]), largest: u8, mean: f64) {
    let found = decode(file).unwrap();
    assert_eq!((found.width, found.height), (37, 21), "{name}: its orientation is left as it is");
    let differences: Vec<u8> = found.pixels.iter().zip(expected).map(|(a, b)| a.abs_diff(*b)).collect();
    let found_largest = differences.iter().copied().max().unwrap();
    let found_mean = differences.iter().copied().map(f64::from).sum::<f64>() / 2331.0;
    println!("{name}: largest {found_largest}, mean {found_mean:.3}");
    assert!(found_largest <= largest && found_mean <= mean, "{name}: largest {found_largest}, mean {found_mean:.3}");
}

#[test]
fn lossless_files_are_pillows_to_the_last_bit() {
    let files = [
        pair!("colour.png"),
        pair!("transparent.png"),
        pair!("palette.png"),
        pair!("see-through-palette.png"),
        pair!("grey.png"),
        pair!("grey-transparent.png"),
        pair!("black-and-white.png"),
        pair!("lossless.webp"),
        pair!("transparent.webp"),
    ];
    files.into_iter().for_each(|file| check(file, 0, 0.0));
}

/// The file holds `257 * grey + 77`, so that the upper byte is `grey` or one more.
#[test]
fn deep_grey_keeps_its_upper_byte() {
    let deep = include_bytes!("../../../../tests/reference/image/deep-grey.png");
    check(("deep-grey.png", deep, pair!("grey.png").2), 1, 0.5);
}

#[test]
fn jpegs_are_pillows_to_the_last_bit() {
    let files = [
        pair!("full-colour.jpg"),
        pair!("grey.jpg"),
        pair!("inks.jpg"),
        pair!("baseline.jpg"),
        pair!("wide-colour.jpg"),
        pair!("progressive.jpg"),
        pair!("turned.jpg"),
        pair!("restarts.jpg"),
    ];
    files.into_iter().for_each(|file| check(file, 0, 0.0));
}

#[test]
fn lossy_webp_is_near() {
    check(pair!("lossy.webp"), 2, 0.3);
}

#[track_caller]
fn check_refused(file: &[u8], message: &str) {
    let why = decode(file).unwrap_err();
    assert!(why.contains(message), "{why}");
}

#[test]
fn what_is_no_image_is_told_in_words() {
    check_refused(b"", "the file is empty");
    check_refused(b"hello", "this is no image; JPEG, PNG and WebP");
    check_refused(b"<!doctype html>", "a web page");
    check_refused(b"<svg xmlns='x'/>", "an SVG image");
    check_refused(b"GIF89a", "a GIF image");
    check_refused(b"\0\0\0\x20ftypavif", "an AVIF, HEIC or video file");
}

#[test]
fn cut_files_are_refused() {
    for (file, name) in [(JPEG, "JPEG"), (PNG, "PNG"), (WEBP, "WebP")] {
        for len in [20, file.len() / 4, file.len() / 2] {
            check_refused(&file[..len], &format!("the {name} image cannot be decoded"));
        }
    }
}

#[test]
fn endless_sizes_are_refused_before_memory_is_taken() {
    // Sizes as the formats' headers have them: 65,535 × 65,535, and 2^31 - 1 for PNG.
    let mut jpeg = JPEG.to_vec();
    let frame = jpeg.windows(2).position(|bytes| bytes == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].fill(0xff);
    check_refused(&jpeg, "65535 × 65535 pixels are more than the 64 million");
    let mut header = b"IHDR\x00\x00\x40\x00\x00\x00\x40\x00\x08\x02\x00\x00\x00".to_vec();
    let sum = crc(&header);
    header.extend(sum.to_be_bytes());
    let png = [&PNG[..12], &header, &PNG[33..]].concat();
    check_refused(&png, "16384 × 16384 pixels are more than the 64 million");
}

/// CRC-32 of PNG chunks (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// Each byte of each file changed: some decode to other pixels, some are refused, none may panic.
#[test]
fn changed_bytes_never_panic() {
    for file in [JPEG, PNG, WEBP, pair!("progressive.jpg").1, pair!("inks.jpg").1, pair!("palette.png").1] {
        for at in 0..file.len() {
            let mut changed = file.to_vec();
            changed[at] ^= 0x5a;
            let _ = decode(&changed);
        }
    }
}
