//! The encodings that owners' files come in: told by a mark at the front, else by what the bytes can be.

use std::io::{self, Read};

use crate::Note;

use serde::{Deserialize, Serialize};

/// How a file's bytes are read as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with a byte order mark or without.
    #[default]
    Utf8,
    /// UTF-16, the low byte first: what Excel calls "Unicode text".
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, which holds Latin-1: what older programs write in Western Europe and America.
    Windows1252,
}

/// What a look at all bytes says.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Census {
    /// Whether all of it is UTF-8.
    is_utf8: bool,
    /// Characters beyond ASCII that are UTF-8.
    n_wide: u64,
    /// Places that are not.
    n_broken: u64,
    /// NUL bytes at even and odd places.
    n_nul: [u64; 2],
    /// Bytes in all.
    n_bytes: u64,
}

impl Encoding {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// Its name, for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16",
            Self::Utf16Be => "UTF-16 (big-endian)",
            Self::Windows1252 => "Windows-1252 (Latin-1)",
        }
    }

    /// By the mark at the front of a file.
    #[must_use]
    pub fn by_mark(head: &[u8]) -> Option<Self> {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => Some(Self::Utf8),
            [0xFF, 0xFE, ..] => Some(Self::Utf16Le),
            [0xFE, 0xFF, ..] => Some(Self::Utf16Be),
            _ => None,
        }
    }

    const fn decoder(self) -> Option<&'static encoding_rs::Encoding> {
        match self {
            // Passed on as it is: what is broken is told record by record.
            Self::Utf8 => None,
            Self::Utf16Le => Some(encoding_rs::UTF_16LE),
            Self::Utf16Be => Some(encoding_rs::UTF_16BE),
            Self::Windows1252 => Some(encoding_rs::WINDOWS_1252),
        }
    }
}

impl Census {
    /// Looks at everything that can be read.
    pub(crate) fn of(mut input: impl Read) -> io::Result<Self> {
        let mut census = Self { is_utf8: true, ..Self::default() };
        let mut buffer = vec![0; 1 << 16];
        // What of a character stood at the end of the piece before; at most 3 bytes.
        let mut left = 0;
        loop {
            let n_read = input.read(buffer.get_mut(left..).unwrap_or_default())?;
            let end = left + n_read;
            let piece = buffer.get(..end).unwrap_or_default();
            for (at, byte) in (census.n_bytes..).zip(piece.iter().skip(left)) {
                if let (0, Some(count)) = (*byte, census.n_nul.get_mut(usize::from(at % 2 == 1))) {
                    *count += 1;
                }
            }
            census.n_bytes += n_read as u64;
            let rest = census.take(piece, n_read == 0);
            if n_read == 0 {
                return Ok(census);
            }
            left = rest;
            buffer.copy_within(end - rest..end, 0);
        }
    }

    /// Counts in a piece; gives how many bytes at its end belong to a character that goes on in the next.
    fn take(&mut self, piece: &[u8], is_last: bool) -> usize {
        let wide = |text: &str| text.bytes().filter(|byte| *byte >= 0xC0).count() as u64;
        let mut rest = piece;
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.n_wide += wide(text);
                    return 0;
                }
                Err(error) => {
                    let (good, bad) = rest.split_at_checked(error.valid_up_to()).unwrap_or((rest, &[]));
                    self.n_wide += std::str::from_utf8(good).map_or(0, wide);
                    match error.error_len() {
                        None if !is_last => return bad.len(),
                        length => {
                            self.is_utf8 = false;
                            self.n_broken += 1;
                            rest = bad.get(length.unwrap_or(bad.len())..).unwrap_or_default();
                        }
                    }
                }
            }
        }
    }

    /// The likeliest encoding of a file without a mark, with a note where it is a guess.
    pub(crate) fn guess(&self) -> (Encoding, Option<Note>) {
        let [even, odd] = self.n_nul;
        let half = self.n_bytes / 2;
        // Western text in UTF-16 has a NUL in nearly every pair; a table with stray NULs has not.
        if odd > half / 3 && even < odd / 8 {
            return (Encoding::Utf16Le, Some(Note::LikeUtf16));
        }
        if even > half / 3 && odd < even / 8 {
            return (Encoding::Utf16Be, Some(Note::LikeUtf16));
        }
        if self.is_utf8 {
            (Encoding::Utf8, None)
        } else if self.n_wide > self.n_broken {
            // Sequences that are UTF-8 by chance are rare in other encodings.
            (Encoding::Utf8, Some(Note::BrokenUtf8))
        } else {
            (Encoding::Windows1252, Some(Note::LikeWindows1252))
        }
    }

    /// Whether so much of it is NUL that it is no text.
    pub(crate) fn is_binary(&self) -> bool {
        let [even, odd] = self.n_nul;
        self.guess().0 == Encoding::Utf8 && (even + odd) > self.n_bytes / 20
    }
}

/// Reads as UTF-8 what is written in an encoding, without the mark at the front. UTF-8 passes through as it is.
pub struct Decoded<R> {
    input: R,
    decoder: Option<encoding_rs::Decoder>,
    raw: Vec<u8>,
    ready: Vec<u8>,
    at: usize,
    is_at_front: bool,
    is_done: bool,
}

/// How many bytes are decoded at once.
const PIECE: usize = 1 << 15;

impl<R: Read> Decoded<R> {
    /// Reads `input` in an encoding.
    pub fn new(input: R, encoding: Encoding) -> Self {
        let decoder = encoding.decoder().map(encoding_rs::Encoding::new_decoder_with_bom_removal);
        let (raw, ready) = (vec![0; PIECE], Vec::with_capacity(PIECE * 3));
        Self { input, decoder, raw, ready, at: 0, is_at_front: true, is_done: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        self.at = 0;
        self.ready.clear();
        let mut n_read = 0;
        // A mark may come in pieces.
        while n_read < 3 {
            let n_more = self.input.read(self.raw.get_mut(n_read..).unwrap_or_default())?;
            n_read += n_more;
            if n_more == 0 {
                self.is_done = true;
                break;
            }
        }
        let raw = self.raw.get(..n_read).unwrap_or_default();
        match &mut self.decoder {
            None => {
                let mark: &[u8] = if self.is_at_front { b"\xEF\xBB\xBF" } else { b"" };
                self.ready.extend_from_slice(raw.strip_prefix(mark).unwrap_or(raw));
            }
            Some(decoder) => {
                let n_needed = decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 3 + 16);
                self.ready.resize(n_needed, 0);
                let (_, _, n_written, _) = decoder.decode_to_utf8(raw, &mut self.ready, self.is_done);
                self.ready.truncate(n_written);
            }
        }
        self.is_at_front = false;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.at == self.ready.len() && !self.is_done {
            self.fill()?;
        }
        let rest = self.ready.get(self.at..).unwrap_or_default();
        let n_given = rest.len().min(out.len());
        for (to, from) in out.iter_mut().zip(rest) {
            *to = *from;
        }
        self.at += n_given;
        Ok(n_given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    }

    #[track_caller]
    fn decoded(bytes: &[u8], encoding: Encoding) -> String {
        let mut text = String::new();
        Decoded::new(bytes, encoding).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn fmt2_every_encoding_is_read_without_its_mark() {
        assert_eq!(decoded("\u{feff}Grüße".as_bytes(), Encoding::Utf8), "Grüße");
        assert_eq!(decoded(&utf16("Grüße 😀", true), Encoding::Utf16Le), "Grüße 😀");
        assert_eq!(decoded(b"\xFE\xFF\0a\0b", Encoding::Utf16Be), "ab");
        assert_eq!(decoded(b"caf\xE9 \x80", Encoding::Windows1252), "café €");
        // Longer than a piece, with characters across its end.
        let long = "ä€😀".repeat(20_000);
        assert_eq!(decoded(long.as_bytes(), Encoding::Utf8), long);
        assert_eq!(decoded(&utf16(&long, true), Encoding::Utf16Le), long);
    }

    #[test]
    fn fmt2_the_encoding_is_guessed_from_all_bytes() {
        let guess = |bytes: &[u8]| Census::of(bytes).unwrap().guess().0;
        assert_eq!(guess("plain, Grüße".as_bytes()), Encoding::Utf8);
        assert_eq!(guess("ä€😀".repeat(20_000).as_bytes()), Encoding::Utf8);
        assert_eq!(guess(b"caf\xE9,na\xEFve"), Encoding::Windows1252);
        assert_eq!(guess(&utf16("id,text\n1,hello\n", false)), Encoding::Utf16Le);
        // One broken place among good ones is a broken record and not another encoding.
        let (encoding, remark) = Census::of(&b"Gr\xC3\xBC\xC3\x9Fe \xFF"[..]).unwrap().guess();
        assert!(encoding == Encoding::Utf8 && remark.is_some());
        assert!(Census::of(&[b'a', 0, 0, 0, 7, 0, 0][..]).unwrap().is_binary());
        assert!(!Census::of(&b"a long text with one NUL \0 in it"[..]).unwrap().is_binary());
    }
}
