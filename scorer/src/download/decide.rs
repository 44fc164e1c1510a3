//! What to do with a server's answer, and when to try again.

/// Pauses between attempts grow up to this.
const MAX_PAUSE_MILLIS: u32 = 30_000;

/// After so many complete answers that are shorter than the manifest says, the server's copy is taken to be cut.
pub const MAX_SHORT_ANSWERS: u32 = 3;

/// What an answer means for a download of which some bytes are at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Its body goes on where the bytes at hand end.
    Append,
    /// Its body is the whole file: what is at hand is dropped.
    Restart,
    /// What is at hand is no beginning of the file there: ask again for all of it.
    AskForAll,
    /// The URL is no longer valid: another is needed.
    NeedsUrl,
    /// The server may answer later.
    TryLater {
        /// In words.
        why: String,
    },
    /// Trying again does not help.
    GiveUp {
        /// In words, with what to do.
        why: String,
    },
}

/// Judges an answer by its status. `content_range` is often hidden from a page by CORS; then a 206 is taken to be the
/// range that was asked for, as the hash tells in the end.
#[must_use]
pub fn judge(status: u16, content_range: Option<&str>, n_at_hand: u64) -> Verdict {
    match status {
        206 if n_at_hand == 0 => Verdict::Restart,
        206 => match content_range.and_then(range_start) {
            Some(start) if start != n_at_hand => Verdict::AskForAll,
            _ => Verdict::Append,
        },
        // A server that does not know ranges sends everything.
        200..=299 => Verdict::Restart,
        416 => Verdict::AskForAll,
        400 | 401 | 403 => Verdict::NeedsUrl,
        404 | 410 => Verdict::GiveUp {
            why: "the store has no such file; the owner has to publish the encoder's files again".into(),
        },
        408 | 425 | 429 | 500..=599 => Verdict::TryLater { why: format!("the server answers with status {status}") },
        _ => Verdict::GiveUp { why: format!("the server refuses it with status {status}; tell the owner") },
    }
}

/// The first number of `bytes 100-199/200`.
fn range_start(text: &str) -> Option<u64> {
    text.trim().strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok()
}

/// How long to wait after this many attempts in a row that brought nothing.
#[must_use]
pub fn pause_millis(n_failures: u32) -> u32 {
    500_u32.saturating_mul(1 << n_failures.min(6)).min(MAX_PAUSE_MILLIS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emb3_a_cut_download_goes_on_where_it_stopped() {
        assert_eq!(judge(206, None, 100), Verdict::Append);
        assert_eq!(judge(206, Some("bytes 100-199/200"), 100), Verdict::Append);
        assert_eq!(judge(206, Some("bytes 0-199/200"), 100), Verdict::AskForAll);
        assert_eq!(judge(200, None, 100), Verdict::Restart);
        assert_eq!(judge(416, None, 100), Verdict::AskForAll);
        assert_eq!(judge(200, None, 0), Verdict::Restart);
    }

    #[test]
    fn emb3_an_expired_url_is_asked_for_and_a_busy_server_again() {
        assert_eq!(judge(403, None, 0), Verdict::NeedsUrl);
        assert!(matches!(judge(503, None, 7), Verdict::TryLater { .. }));
        assert!(matches!(judge(404, None, 0), Verdict::GiveUp { .. }));
    }

    #[test]
    fn pauses_grow_and_have_an_end() {
        let pauses: Vec<u32> = [0, 1, 2, 6, 60].into_iter().map(pause_millis).collect();
        assert_eq!(pauses, [500, 1_000, 2_000, 30_000, 30_000]);
    }
}
