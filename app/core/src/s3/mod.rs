//! S3 over presigned URLs: requests become URLs, answers become [`StoreReply`] or [`StoreError`]. No IO.
//!
//! Query-string authentication with no headers of our own keeps GET and LIST free of a CORS preflight.

mod post;
mod sign;
pub mod sts;
mod time;

use std::borrow::Cow;
use std::fmt;

pub use post::PostPolicy;
pub use sign::{QuerySigner, percent_encode};
pub use time::{amz_timestamp, parse_http_date};

use crate::place::{HttpAnswer, HttpRequest, Step};
use crate::seal::ContentKey;
use crate::store::{ListPage, ListedObject, StoreError, StoreReply, StoreRequest};

/// Secrets of a store. `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// Access key id.
    pub access_key: String,
    /// Secret access key.
    pub secret_key: String,
    /// Session token of temporary credentials.
    pub session_token: Option<String>,
}

impl Credentials {
    /// Of nobody: requests are not signed.
    #[must_use]
    pub const fn anonymous() -> Self {
        Self { access_key: String::new(), secret_key: String::new(), session_token: None }
    }

    /// Whether requests are not signed.
    #[must_use]
    pub const fn is_anonymous(&self) -> bool {
        self.access_key.is_empty()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// The project's part of a bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3Target {
    /// `http(s)://host[:port]`, without a path.
    pub endpoint: String,
    /// The bucket.
    pub bucket: String,
    /// Where the bucket's name stands in an address.
    pub style: Style,
    /// Empty, or ends in `/`.
    pub prefix: String,
    /// Region, `us-east-1` where the vendor has none.
    pub region: String,
    /// Keys.
    pub credentials: Credentials,
    /// Forms to write with, each for a part of the keys; where there are none, objects are put with the keys.
    pub forms: Vec<PostPolicy>,
    /// The key to the content of a sealed project.
    pub content_key: Option<ContentKey>,
}

/// Where the bucket's name stands in an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// First in the path: `https://host/bucket/key`. Every vendor but AWS knows it for every bucket.
    #[default]
    Path,
    /// First in the host: `https://bucket.host/key`.
    Host,
}

/// A request ready to be sent. The URL is a secret while it lasts.
#[derive(Clone, PartialEq, Eq)]
pub struct Presigned {
    /// HTTP method.
    pub method: &'static str,
    /// URL with signature.
    pub url: String,
}

impl fmt::Debug for Presigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}?…", self.method, self.url.split('?').next().unwrap_or_default())
    }
}

impl S3Target {
    /// The request to send, or the reason why there is none.
    #[must_use]
    pub fn request<'a>(&self, request: &'a StoreRequest, now_unix_secs: u64, expires_secs: u32) -> Step<'a> {
        if let StoreRequest::Put { key, body } = request
            && !self.forms.is_empty()
        {
            let form = self.forms.iter().find(|form| key.starts_with(&form.starts_with));
            let refused = || StoreError::Denied { code: "the link allows no writing there".to_owned() };
            return form.map_or_else(|| Step::Done(Err(refused())), |form| Step::Send(self.form(form, key, body)));
        }
        let Presigned { method, url } = self.presign(request, now_unix_secs, expires_secs);
        let body = match request {
            StoreRequest::Put { body, .. } => Some(Cow::Borrowed(body.as_slice())),
            StoreRequest::Get { .. } | StoreRequest::List { .. } => None,
        };
        Step::Send(HttpRequest { method, url, headers: Vec::new(), body })
    }

    /// Makes the URL of a request, valid for `expires_secs` (60 to 300 is enough: URLs reach access logs).
    #[must_use]
    pub fn presign(&self, request: &StoreRequest, now_unix_secs: u64, expires_secs: u32) -> Presigned {
        let (method, path, query) = match request {
            StoreRequest::Get { key } => ("GET", self.path(key), Vec::new()),
            StoreRequest::Put { key, .. } => ("PUT", self.path(key), Vec::new()),
            StoreRequest::List { prefix, start_after } => {
                let mut query = vec![
                    ("list-type".to_owned(), "2".to_owned()),
                    ("prefix".to_owned(), format!("{}{prefix}", self.prefix)),
                ];
                if let Some(after) = start_after {
                    query.push(("start-after".to_owned(), format!("{}{after}", self.prefix)));
                }
                ("GET", self.bucket_path(), query)
            }
        };
        Presigned { method, url: self.sign_path(method, &path, query, now_unix_secs, expires_secs) }
    }

    /// Makes the URL of a request to the bucket itself, such as `PUT /bucket?cors`.
    #[must_use]
    pub fn presign_bucket(&self, method: &'static str, query: &[(&str, &str)], now_unix_secs: u64) -> Presigned {
        let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let url = self.sign_path(method, &self.bucket_path(), query, now_unix_secs, 300);
        Presigned { method, url }
    }

    fn path(&self, key: &str) -> String {
        let bucket = self.bucket_path();
        format!("{}/{}{key}", bucket.trim_end_matches('/'), self.prefix)
    }

    fn bucket_path(&self) -> String {
        match self.style {
            Style::Path => format!("/{}", self.bucket),
            Style::Host => "/".to_owned(),
        }
    }

    /// Scheme and host of the bucket.
    fn origin(&self) -> String {
        let endpoint = self.endpoint.trim_end_matches('/');
        match (self.style, endpoint.split_once("://")) {
            (Style::Host, Some((scheme, host))) => format!("{scheme}://{}.{host}", self.bucket),
            _ => endpoint.to_owned(),
        }
    }

    fn sign_path(&self, method: &str, path: &str, query: Vec<(String, String)>, now: u64, expires_secs: u32) -> String {
        let endpoint = self.origin();
        if self.credentials.is_anonymous() {
            return format!("{endpoint}{}", sign::unsigned(path, &query));
        }
        let host = endpoint.split_once("://").map_or(endpoint.as_str(), |(_, host)| host);
        let signer = QuerySigner {
            host,
            region: &self.region,
            credentials: &self.credentials,
            now_unix_secs: now,
            expires_secs,
        };
        format!("{endpoint}{}", signer.path_and_query(method, path, query))
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// When the status is not a success; 404 on a get is [`StoreReply::NotFound`], not an error.
    pub fn parse_reply(&self, request: &StoreRequest, answer: HttpAnswer<'_>) -> Result<StoreReply, StoreError> {
        match (answer.status, request) {
            (200..=299, StoreRequest::Put { .. }) => Ok(StoreReply::Stored),
            (200..=299, StoreRequest::Get { .. }) => Ok(StoreReply::Got(answer.body)),
            (200..=299, StoreRequest::List { prefix, .. }) => {
                self.parse_list(&answer.body, prefix).map(StoreReply::Listed)
            }
            (404, StoreRequest::Get { .. }) => Ok(StoreReply::NotFound),
            _ => Err(failure(&answer)),
        }
    }

    /// What lies elsewhere was not asked for, and is left out.
    fn parse_list(&self, body: &[u8], prefix: &str) -> Result<ListPage, StoreError> {
        let unreadable = || StoreError::Rejected { status: 200, code: "an unreadable list".to_owned() };
        let text = std::str::from_utf8(body).map_err(|_| unreadable())?;
        let document = roxmltree::Document::parse(text).map_err(|_| unreadable())?;
        let field = |node: roxmltree::Node<'_, '_>, name: &str| {
            let child = node.children().find(|child| child.tag_name().name() == name);
            child.and_then(|child| child.text().map(str::to_owned)).unwrap_or_default()
        };
        let root = document.root_element();
        if root.tag_name().name() != "ListBucketResult" {
            return Err(unreadable());
        }
        let object = |node: roxmltree::Node<'_, '_>| {
            let full = field(node, "Key");
            Some(ListedObject {
                key: full.strip_prefix(&self.prefix).filter(|key| key.starts_with(prefix))?.to_owned(),
                etag: field(node, "ETag"),
                n_bytes: field(node, "Size").parse().unwrap_or_default(),
            })
        };
        let contents = root.children().filter(|node| node.tag_name().name() == "Contents");
        Ok(ListPage { objects: contents.filter_map(object).collect(), truncated: field(root, "IsTruncated") == "true" })
    }
}

/// A clock that is wrong by less than this is no reason to be refused.
const LIKELY_SKEW_SECS: i64 = 300;

/// By how much the store's clock is ahead of this device's, as its answer is dated; 0 where it is not.
fn skew_of(answer: &HttpAnswer<'_>) -> i64 {
    let server = answer.server_date.and_then(parse_http_date);
    server.map_or(0, |server| server.cast_signed() - answer.now_unix_secs.cast_signed())
}

/// Reads an answer that is no success.
pub(crate) fn failure(answer: &HttpAnswer<'_>) -> StoreError {
    let text = String::from_utf8_lossy(&answer.body);
    let tag = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        rest.split_once('<').map(|(value, _)| value.to_owned())
    };
    let code = tag("Code").unwrap_or_else(|| text.chars().take(80).collect());
    match answer.status {
        429 | 503 => StoreError::Busy {
            status: answer.status,
            retry_after_secs: answer.retry_after.and_then(|value| value.trim().parse().ok()),
        },
        // rclone says it with 400 and in these words.
        400 | 403
            if code == "RequestTimeTooSkewed"
                || text.contains("Request has expired")
                || text.contains("difference between the request time") =>
        {
            let iso = tag("ServerTime").and_then(|time| time::parse_iso(&time));
            let skew_of_iso = iso.map(|server| server.cast_signed() - answer.now_unix_secs.cast_signed());
            StoreError::ClockSkew { skew_secs: skew_of_iso.unwrap_or_else(|| skew_of(answer)) }
        }
        // Ceph 16 says nothing of the time when a request has expired; the answer's date does.
        403 if code == "AccessDenied" && skew_of(answer).abs() >= LIKELY_SKEW_SECS => {
            StoreError::ClockSkew { skew_secs: skew_of(answer) }
        }
        401 | 403 => StoreError::Denied { code },
        status => StoreError::Rejected { status, code },
    }
}

#[cfg(test)]
mod tests;
