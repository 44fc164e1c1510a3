//! Texts as windows of tokens.
//!
//! A text within the model's limit is one window, and its vector is the reference's. The reference cuts longer texts;
//! here a longer one becomes windows of equal length that overlap by [`OVERLAP`] tokens, each encoded alone, and its
//! vector is the mean over all their tokens: every window's vector weighs as many tokens as it has. Equal lengths waste
//! nothing on a last window of a few words.

use super::super::tokenizer::{TokenId, Tokenizer};

/// Tokens that neighbouring windows share, so that a sentence on the border is whole in one of them.
pub(super) const OVERLAP: usize = 32;

/// Later tokens are not read: an item's cost has a bound, and what a labeler judges stands in the first pages.
pub(super) const MAX_WINDOWS: usize = 8;

/// Characters that are tokenized at most; a token has about four, and white space may have any number.
const MAX_CHARS: usize = 100_000;

/// Some tokens of an input, those around a text included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// Which input of the batch.
    pub(super) input: usize,
    pub(super) tokens: Vec<TokenId>,
}

/// The windows of a text; none for a text without tokens. `limit`: tokens of a window at most.
pub(super) fn windows_of(tokenizer: &Tokenizer, text: &str, input: usize, limit: usize) -> Vec<Window> {
    let around = tokenizer.prefix().len() + tokenizer.suffix().len();
    let room = limit.saturating_sub(around).max(1);
    let overlap = OVERLAP.min(room / 2);
    let head = text.char_indices().nth(MAX_CHARS).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    let tokens = tokenizer.tokens(head, room + (MAX_WINDOWS - 1) * (room - overlap));
    let window = |part: &[TokenId]| Window { input, tokens: [tokenizer.prefix(), part, tokenizer.suffix()].concat() };
    ranges(tokens.len(), room, overlap).filter_map(|(start, end)| tokens.get(start..end)).map(window).collect()
}

/// Start and end of the windows.
fn ranges(n_tokens: usize, room: usize, overlap: usize) -> impl Iterator<Item = (usize, usize)> {
    let n_windows = match n_tokens {
        0 => 0,
        n if n <= room => 1,
        n => (n - overlap).div_ceil(room - overlap),
    };
    let len = if n_windows == 0 { 0 } else { (n_tokens + (n_windows - 1) * overlap).div_ceil(n_windows) };
    (0..n_windows).map(move |at| {
        // The last windows move forward so that none is shorter.
        let start = (at * (len - overlap.min(len))).min(n_tokens - len.min(n_tokens));
        (start, (start + len).min(n_tokens))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_cover_all_overlap_and_are_equally_long() {
        for (room, overlap) in [(254, 32), (10, 5), (2, 1), (1, 0)] {
            for n_tokens in 0..1_000 {
                let ranges: Vec<_> = ranges(n_tokens, room, overlap).collect();
                let mut covered = 0;
                for (at, &(start, end)) in ranges.iter().enumerate() {
                    assert!(end - start <= room && end > start, "{n_tokens} {room} {start} {end}");
                    assert!(start <= covered && (at == 0 || start + overlap <= covered), "{n_tokens} {room} {overlap}");
                    covered = end;
                }
                assert_eq!(covered, n_tokens);
                let lens: Vec<_> = ranges.iter().map(|(start, end)| end - start).collect();
                assert_eq!(lens.iter().min(), lens.iter().max());
                assert_eq!(ranges.len() > 1, n_tokens > room);
            }
        }
    }
}
