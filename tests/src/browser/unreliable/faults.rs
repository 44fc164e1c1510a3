//! What can happen to a request.

use accord_core::rng::SplitMix64;

use super::http::Request;

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It never reaches the store, and there is no answer.
    RequestLost,
    /// It is held up for up to three seconds.
    Delayed,
    /// The store carries it out, and there is no answer.
    AnswerLost,
    /// The answer ends before its end.
    AnswerCut,
    /// One bit of a log's piece is another.
    AnswerChanged,
    /// The store gets the first part of what is put, and then nothing.
    UploadCut,
    /// The store gets a put once more, seconds later.
    PutTwice,
    /// The answer is a list from before.
    OldList,
    /// The answer is this status: 429 and 503 ask to wait a second. Half of them carry no CORS headers, as from a gateway
    /// before the store.
    Refused(u16),
    /// The store carries it out, and the connection is reset.
    Reset,
}

/// Statuses of busy and broken hosts.
const STATUSES: [u16; 5] = [429, 500, 502, 503, 504];

impl Fault {
    /// One of the faults that a request can meet.
    pub(super) fn draw(request: &Request, rng: &mut SplitMix64) -> Self {
        let status = STATUSES.get(rng.below(STATUSES.len() as u64) as usize).copied().unwrap_or(500);
        let mut possible = vec![Self::RequestLost, Self::Delayed, Self::AnswerLost, Self::Refused(status), Self::Reset];
        match request.method.as_str() {
            "PUT" => possible.extend([Self::UploadCut, Self::PutTwice, Self::AnswerLost]),
            "GET" if request.is_list() => possible.extend([Self::OldList, Self::OldList, Self::AnswerCut]),
            // What the owner signed is fetched once, when a page opens; pieces of logs are what the loop is about.
            "GET" if request.target.contains("/log/") => possible.extend([Self::AnswerCut, Self::AnswerChanged]),
            "GET" => possible.push(Self::AnswerCut),
            _ => {}
        }
        possible.get(rng.below(possible.len() as u64) as usize).copied().unwrap_or(Self::RequestLost)
    }

    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::RequestLost => "request lost",
            Self::Delayed => "delayed",
            Self::AnswerLost => "answer lost",
            Self::AnswerCut => "answer cut",
            Self::AnswerChanged => "answer changed",
            Self::UploadCut => "upload cut",
            Self::PutTwice => "put twice",
            Self::OldList => "old list",
            Self::Refused(429) => "429 with Retry-After",
            Self::Refused(500) => "500",
            Self::Refused(502) => "502",
            Self::Refused(503) => "503 with Retry-After",
            Self::Refused(_) => "504",
            Self::Reset => "connection reset",
        }
    }
}
