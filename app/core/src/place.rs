//! Where a project lies, whatever kind of store that is: a request becomes one or more HTTP requests, and their answers
//! become one reply. No IO: whoever has a network sends what [`Step::Send`] says and hands back what came.
//!
//! S3 answers each request at once. Folders have no flat list and no way to write into a folder that is not there, so
//! that an [`Exchange`] with them may take several steps.

mod folders;
mod memory;
mod web;

use std::borrow::Cow;
use std::fmt;

pub use memory::Memory;
pub use web::{Entry, Listing, Login, WebTarget, percent_decode};

use crate::ids::ProjectId;
use crate::record::{Members, Role};
use crate::s3::S3Target;
use crate::seal::{self, ContentKey, ENTROPY_BYTES, LogKeys};
use crate::store::{StoreError, StoreReply, StoreRequest};

use folders::{Making, Walk};

/// How long a signed URL holds, in seconds: URLs reach access logs.
const EXPIRES_SECS: u32 = 300;

/// The part of a store that holds one project, or several under their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A bucket of any vendor.
    S3(S3Target),
    /// A folder on a web server: WebDAV, plain PUT, or read-only.
    Web(WebTarget),
}

/// An HTTP request. Address and headers may hold secrets, so `Debug` shows neither query nor headers.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest<'a> {
    /// The method.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// Headers besides those that every client sends.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent, for methods that send something.
    pub body: Option<Cow<'a, [u8]>>,
}

impl fmt::Debug for HttpRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}?…", self.method, self.url.split('?').next().unwrap_or_default())
    }
}

/// What came back over HTTP.
#[derive(Clone, Debug, Default)]
pub struct HttpAnswer<'a> {
    /// Status code.
    pub status: u16,
    /// Body.
    pub body: Vec<u8>,
    /// The `Date` header, where CORS exposes it.
    pub server_date: Option<&'a str>,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a str>,
    /// The clock the request was signed with, in Unix seconds.
    pub now_unix_secs: u64,
}

/// What is to be done next.
#[derive(Clone, Debug)]
pub enum Step<'a> {
    /// Send this and hand back the answer.
    Send(HttpRequest<'a>),
    /// The request is answered.
    Done(Result<StoreReply, StoreError>),
}

/// One store request on its way.
#[derive(Debug)]
pub struct Exchange<'a> {
    place: &'a Place,
    request: &'a StoreRequest,
    work: Work,
}

#[derive(Debug)]
enum Work {
    /// The next answer is the last.
    Last,
    /// Folder after folder is listed.
    Walking(Walk),
    /// Folders are made for an object that found none.
    Making(Making),
}

impl Place {
    /// Begins a request at a time, in Unix seconds.
    #[must_use]
    pub fn begin<'a>(&'a self, request: &'a StoreRequest, now_unix_secs: u64) -> (Exchange<'a>, Step<'a>) {
        let (work, step) = match self {
            Self::S3(target) => (Work::Last, target.request(request, now_unix_secs, EXPIRES_SECS)),
            Self::Web(target) => begin_web(target, request),
        };
        (Exchange { place: self, request, work }, step)
    }

    /// The key to the content of a sealed project.
    #[must_use]
    pub const fn content_key(&self) -> Option<&ContentKey> {
        match self {
            Self::S3(target) => target.content_key.as_ref(),
            Self::Web(target) => target.content_key.as_ref(),
        }
    }

    /// The same place with another key to the content, or none.
    #[must_use]
    pub fn with_content_key(self, content_key: Option<ContentKey>) -> Self {
        match self {
            Self::S3(target) => Self::S3(S3Target { content_key, ..target }),
            Self::Web(target) => Self::Web(WebTarget { content_key, ..target }),
        }
    }

    /// The keys to closed logs, where logs are closed.
    #[must_use]
    pub fn log_keys(&self) -> Option<&LogKeys> {
        self.content_key().and_then(ContentKey::logs)
    }

    /// Whether labelers' logs are closed to whoever has this place's keys.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.log_keys().is_some_and(|logs| logs.reading.is_none())
    }

    /// The same place with what a link of this role may hold: the key to closed logs is for experts and owners.
    #[must_use]
    pub fn for_role(self, role: Role) -> Self {
        match self.log_keys().filter(|_| !role.reviews()).map(LogKeys::without_reading) {
            Some(logs) => self.with_log_keys(logs),
            None => self,
        }
    }

    /// The same place with other keys to closed logs; nothing changes where logs are open.
    #[must_use]
    pub fn with_log_keys(self, logs: LogKeys) -> Self {
        let content_key = self.content_key().cloned().map(|key| key.with_logs(logs));
        self.with_content_key(content_key)
    }

    /// The same place for somebody who has read the members list: where it names other readers of closed logs than the
    /// link, logs are sealed to these.
    #[must_use]
    pub fn following(self, members: &Members) -> Self {
        match self.log_keys().zip(members.readers).map(|(logs, readers)| logs.sealing_to(readers)) {
            Some(logs) => self.with_log_keys(logs),
            None => self,
        }
    }

    /// The request to make instead, where what it writes is to be sealed. `entropy` must be random, and new each time.
    #[must_use]
    pub fn sealed(&self, request: &StoreRequest, entropy: [u8; ENTROPY_BYTES]) -> Option<StoreRequest> {
        let StoreRequest::Put { key, body } = request else { return None };
        let body = seal::outgoing(self.content_key(), &entropy, key, body)?;
        Some(StoreRequest::Put { key: key.clone(), body })
    }

    /// What all keys begin with: empty, or it ends in `/`.
    #[must_use]
    pub fn prefix(&self) -> &str {
        match self {
            Self::S3(target) => &target.prefix,
            Self::Web(target) => &target.prefix,
        }
    }

    /// The same store, other keys.
    #[must_use]
    pub fn with_prefix(&self, prefix: String) -> Self {
        match self {
            Self::S3(target) => Self::S3(S3Target { prefix, ..target.clone() }),
            Self::Web(target) => Self::Web(WebTarget { prefix, ..target.clone() }),
        }
    }

    /// A project's own part of the store.
    #[must_use]
    pub fn of_project(&self, project: ProjectId) -> Self {
        self.with_prefix(format!("{}{project}/", self.prefix()))
    }

    /// Whether labels can be sent there, or have to be carried there by hand.
    #[must_use]
    pub const fn is_writable(&self) -> bool {
        match self {
            Self::S3(_) => true,
            Self::Web(target) => target.writes,
        }
    }

    /// Its address without keys and passwords, for messages and files.
    #[must_use]
    pub fn shown(&self) -> String {
        let whole = match self {
            Self::S3(target) => format!("{}/{}/{}", target.endpoint, target.bucket, target.prefix),
            Self::Web(target) => format!("{}{}", target.root, target.prefix),
        };
        whole.trim_end_matches('/').to_owned()
    }

    /// An address under which an object can be fetched for so long by somebody without this store's keys; `None` where
    /// the store has no such addresses.
    #[must_use]
    pub fn url_of(&self, key: &str, now_unix_secs: u64, valid_secs: u32) -> Option<String> {
        match self {
            Self::S3(target) => {
                Some(target.presign(&StoreRequest::Get { key: key.to_owned() }, now_unix_secs, valid_secs).url)
            }
            Self::Web(target) => (target.login == Login::Nobody).then(|| target.url(key)),
        }
    }
}

impl From<S3Target> for Place {
    fn from(target: S3Target) -> Self {
        Self::S3(target)
    }
}

impl From<WebTarget> for Place {
    fn from(target: WebTarget) -> Self {
        Self::Web(target)
    }
}

impl<'a> Exchange<'a> {
    /// Takes the answer to the latest [`Step::Send`].
    pub fn answered(&mut self, answer: HttpAnswer<'_>) -> Step<'a> {
        match (self.step(answer), self.request) {
            (Step::Done(Ok(StoreReply::Got(bytes))), StoreRequest::Get { key }) => {
                let opened = seal::incoming(self.place.content_key(), key, bytes);
                Step::Done(opened.map(StoreReply::Got).map_err(StoreError::Sealed))
            }
            (step, _) => step,
        }
    }

    fn step(&mut self, answer: HttpAnswer<'_>) -> Step<'a> {
        match (self.place, &mut self.work) {
            (Place::S3(target), _) => Step::Done(target.parse_reply(self.request, answer)),
            (Place::Web(target), Work::Walking(walk)) => walk.answered(target, &answer),
            (Place::Web(target), Work::Making(making)) => making.answered(target, self.request, &answer),
            (Place::Web(target), Work::Last) => Step::Done(target.parse_reply(self.request, answer)),
        }
    }
}

fn begin_web<'a>(target: &WebTarget, request: &'a StoreRequest) -> (Work, Step<'a>) {
    match request {
        StoreRequest::Get { key } => (Work::Last, Step::Send(target.get(key))),
        StoreRequest::Put { .. } if !target.writes => (Work::Last, Step::Done(Err(StoreError::ReadOnly))),
        StoreRequest::Put { key, body } => (Work::Making(Making::new(target, key)), Step::Send(target.put(key, body))),
        StoreRequest::List { prefix, start_after } => {
            let mut walk = Walk::new(target, prefix, start_after.as_deref());
            let step = walk.next(target);
            (Work::Walking(walk), step)
        }
    }
}

#[cfg(test)]
mod tests;
