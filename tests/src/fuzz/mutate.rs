//! Inputs that are nearly right: samples with bytes, numbers, words and pieces changed.

use accord_core::rng::SplitMix64;

/// Words that decoders stumble over.
const WORDS: [&[u8]; 24] = [
    b"0",
    b"-1",
    b"18446744073709551615",
    b"18446744073709551616",
    b"9007199254740993",
    b"1e400",
    b"1e-400",
    b"-0.0",
    b"4294967296",
    b"null",
    b"true",
    b"\"\"",
    b"[]",
    b"{}",
    b"[[[[[[[[",
    b"{\"a\":",
    b"\\u0000",
    b"\\ud800",
    b"\xEF\xBB\xBF",
    b"\xF4\x90\x80\x80",
    b"\r\n",
    b"\n\n",
    b"../",
    b"&#0;",
];

/// No input is longer: pieces are repeated, and what was taken is repeated again, until a run has fed a hundred inputs of a
/// hundred megabytes and little else.
const MAX_BYTES: usize = 64 * 1024;

/// One to four changes of a sample.
pub(super) fn mutated(samples: &[Vec<u8>], rng: &mut SplitMix64) -> Vec<u8> {
    let mut bytes = pick(samples, rng).cloned().unwrap_or_default();
    for _ in 0..=rng.below(4) {
        change(&mut bytes, samples, rng);
    }
    bytes.truncate(MAX_BYTES);
    bytes
}

fn change(bytes: &mut Vec<u8>, samples: &[Vec<u8>], rng: &mut SplitMix64) {
    let (from, to) = piece(bytes.len(), rng);
    match rng.below(9) {
        0 => bytes.iter_mut().skip(from).take(1).for_each(|byte| *byte ^= 1 << rng.below(8)),
        1 => bytes.iter_mut().skip(from).take(1).for_each(|byte| *byte = rng.below(256) as u8),
        2 => drop(bytes.drain(from..to)),
        3 => {
            let again = bytes.get(from..to).unwrap_or_default().repeat(1 + rng.below(20) as usize);
            bytes.splice(from..from, again);
        }
        4 => bytes.truncate(from),
        5 | 6 => {
            let word = WORDS.get(rng.below(WORDS.len() as u64) as usize).copied().unwrap_or_default();
            let (from, to) = number(bytes, from).unwrap_or((from, from));
            bytes.splice(from..to, word.iter().copied());
        }
        7 => {
            let other = pick(samples, rng).cloned().unwrap_or_default();
            let (start, end) = piece(other.len(), rng);
            bytes.splice(from..to, other.get(start..end).unwrap_or_default().iter().copied());
        }
        _ if rng.below(8) == 0 => bytes.splice(from..from, b"[".repeat(rng.below(3000) as usize)).for_each(drop),
        _ => bytes.splice(from..from, (0..=rng.below(3)).map(|_| rng.below(256) as u8)).for_each(drop),
    }
}

fn pick<'a>(samples: &'a [Vec<u8>], rng: &mut SplitMix64) -> Option<&'a Vec<u8>> {
    samples.get(rng.below(samples.len().max(1) as u64) as usize)
}

/// The ends of a piece, mostly a short one.
fn piece(length: usize, rng: &mut SplitMix64) -> (usize, usize) {
    let from = rng.below(length as u64 + 1) as usize;
    let longest = if rng.below(4) == 0 { length } else { 24 };
    (from, (from + rng.below(longest as u64 + 1) as usize).min(length))
}

/// The first number after a place.
fn number(bytes: &[u8], place: usize) -> Option<(usize, usize)> {
    let from = place + bytes.iter().skip(place).position(u8::is_ascii_digit)?;
    let n_digits = bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    Some((from, from + n_digits))
}
