//! JPEG, PNG and WebP files to pixels.
//!
//! The reference opens files with Pillow and takes `convert("RGB")`, so that is followed: transparency is dropped, not
//! blended; 16-bit channels keep their upper byte; only the first frame of an animation counts; and the orientation
//! that cameras note (Exif) is not applied. Not followed is that Pillow turns 16-bit grey white. JPEG leaves the
//! rounding of the inverse transform and of interpolated colours to the decoder, and at small sizes a level or two moves
//! a vector; so the decoder is one that rounds as Pillow's libjpeg-turbo does. A file comes from outside, so that its
//! size is read first and refused if decoding it could take the tab's memory.

use std::io::Cursor;

use image_webp::WebPDecoder;
use libjpeg_turbo_rs::{ColorSpace, DecodeLimits, Decoder as JpegDecoder, PixelFormat};
use png::{BitDepth, ColorType, Transformations};

/// The largest phones' cameras have 50 million; each takes up to 8 bytes while a file is decoded.
const MAX_PIXELS: usize = 64_000_000;

/// JPEG sides go no further; other formats' sides are held to the same.
const MAX_SIDE: usize = 65_535;

/// Pixels of red, green and blue, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) width: usize,
    pub(super) height: usize,
    /// `width * height * 3` bytes.
    pub(super) pixels: Vec<u8>,
}

/// Decodes a file by its first bytes, whatever its name says.
///
/// # Errors
/// In words, for the page: what is wrong and what to do.
pub(super) fn decode(file: &[u8]) -> Result<Picture, String> {
    match file {
        [] => Err("the file is empty; add the image again".into()),
        [0xff, 0xd8, 0xff, ..] => jpeg(file).map_err(|why| told("JPEG", &why)),
        [0x89, b'P', b'N', b'G', ..] => png(file).map_err(|why| told("PNG", &why)),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            webp(file).map_err(|why| told("WebP", &why))
        }
        _ => Err(format!("this is {}; JPEG, PNG and WebP images can be encoded", name_of(file))),
    }
}

fn told(format: &str, why: &str) -> String {
    format!("the {format} image cannot be decoded ({why}); replace it")
}

fn name_of(file: &[u8]) -> &'static str {
    match file {
        [b'G', b'I', b'F', b'8', ..] => "a GIF image",
        [b'B', b'M', ..] => "a BMP image",
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => "a TIFF image",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "an AVIF, HEIC or video file",
        _ if file.starts_with(b"<svg") || file.starts_with(b"<?xml") => "an SVG image",
        _ if file.starts_with(b"<") => "a web page, perhaps an error message instead of the image",
        _ => "no image",
    }
}

/// Refuses sizes before memory is taken for them.
fn checked(width: usize, height: usize) -> Result<(), String> {
    let n_pixels = width.saturating_mul(height);
    if n_pixels == 0 {
        Err("it has no pixels".into())
    } else if n_pixels > MAX_PIXELS || width > MAX_SIDE || height > MAX_SIDE {
        Err(format!("its {width} × {height} pixels are more than the {} million that fit", MAX_PIXELS / 1_000_000))
    } else {
        Ok(())
    }
}

fn jpeg(file: &[u8]) -> Result<Picture, String> {
    let limits = DecodeLimits { max_width: MAX_SIDE, max_height: MAX_SIDE, ..DecodeLimits::default() };
    let mut decoder = JpegDecoder::new_with_limits(file, limits).map_err(|error| error.to_string())?;
    let header = decoder.header();
    let (width, height) = (usize::from(header.width), usize::from(header.height));
    // Of both sides at most; the product is checked here.
    checked(width, height)?;
    let inks = matches!(decoder.jpeg_color_space(), ColorSpace::Cmyk | ColorSpace::Ycck);
    decoder.set_output_format(if inks { PixelFormat::Cmyk } else { PixelFormat::Rgb });
    decoder.set_stop_on_warning(true);
    let pixels = decoder.decode_image().map_err(|error| error.to_string())?.into_vec();
    let pixels = if inks { from_inks(&pixels) } else { pixels };
    whole(Picture { width, height, pixels })
}

/// Cyan, magenta, yellow and black to colours. Such files store inverted inks, as Photoshop does, and Pillow's
/// `convert` then is a product.
fn from_inks(pixels: &[u8]) -> Vec<u8> {
    let (inks, _) = pixels.as_chunks::<4>();
    inks.iter()
        .flat_map(|&[cyan, magenta, yellow, black]| {
            [cyan, magenta, yellow].map(|ink| {
                // ink * black / 255, rounded, in integers.
                let product = u32::from(ink) * u32::from(black) + 128;
                u8::try_from((product + (product >> 8)) >> 8).unwrap_or(u8::MAX)
            })
        })
        .collect()
}

fn png(file: &[u8]) -> Result<Picture, String> {
    let limits = png::Limits { bytes: MAX_PIXELS };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(file), limits);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(|error| error.to_string())?;
    let (width, height) = (header.width as usize, header.height as usize);
    checked(width, height)?;
    let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
    let length = reader.output_buffer_size().ok_or("it is too large")?;
    let mut bytes = vec![0; length];
    let frame = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
    bytes.truncate(frame.buffer_size());
    if frame.bit_depth != BitDepth::Eight {
        return Err("its channels are of an unknown depth".into());
    }
    let pixels = match frame.color_type {
        ColorType::Rgb => bytes,
        ColorType::Rgba => {
            bytes.as_chunks::<4>().0.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect()
        }
        ColorType::Grayscale => bytes.into_iter().flat_map(|grey| [grey; 3]).collect(),
        ColorType::GrayscaleAlpha => bytes.as_chunks::<2>().0.iter().flat_map(|&[grey, _]| [grey; 3]).collect(),
        ColorType::Indexed => return Err("its palette is missing".into()),
    };
    whole(Picture { width, height, pixels })
}

fn webp(file: &[u8]) -> Result<Picture, String> {
    let mut decoder = WebPDecoder::new(Cursor::new(file)).map_err(|error| error.to_string())?;
    decoder.set_memory_limit(MAX_PIXELS * 4);
    let (width, height) = decoder.dimensions();
    let (width, height) = (width as usize, height as usize);
    checked(width, height)?;
    let length = decoder.output_buffer_size().ok_or("it is too large")?;
    let mut bytes = vec![0; length];
    decoder.read_image(&mut bytes).map_err(|error| error.to_string())?;
    let pixels = if decoder.has_alpha() {
        bytes.as_chunks::<4>().0.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect()
    } else {
        bytes
    };
    whole(Picture { width, height, pixels })
}

fn whole(picture: Picture) -> Result<Picture, String> {
    let expected = picture.width * picture.height * 3;
    if picture.pixels.len() == expected { Ok(picture) } else { Err("pixels are missing".into()) }
}

#[cfg(test)]
mod tests;
