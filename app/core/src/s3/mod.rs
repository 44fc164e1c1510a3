//! S3 over presigned URLs: requests become URLs, answers become [`StoreReply`] or [`StoreError`]. No IO.
//!
//! Query-string authentication with no headers of our own keeps GET and LIST free of a CORS preflight.

mod sign;
mod time;

use std::fmt;

pub use sign::{QuerySigner, percent_encode};
pub use time::{amz_timestamp, parse_http_date};

use crate::seal::{self, ContentKey, NONCE_BYTES};
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
    /// The bucket; addressed in path style.
    pub bucket: String,
    /// Empty, or ends in `/`.
    pub prefix: String,
    /// Region, `us-east-1` where the vendor has none.
    pub region: String,
    /// Keys.
    pub credentials: Credentials,
    /// The key to the content of a sealed project.
    pub content_key: Option<ContentKey>,
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
                ("GET", format!("/{}", self.bucket), query)
            }
        };
        Presigned { method, url: self.sign_path(method, &path, query, now_unix_secs, expires_secs) }
    }

    /// The bytes to send for a put, where they are not those of the request: sealed. `nonce` must be random.
    #[must_use]
    pub fn sealed_body(&self, request: &StoreRequest, nonce: [u8; NONCE_BYTES]) -> Option<Vec<u8>> {
        match request {
            StoreRequest::Put { key, body } => seal::outgoing(self.content_key.as_ref(), nonce, key, body),
            StoreRequest::Get { .. } | StoreRequest::List { .. } => None,
        }
    }

    /// Makes the URL of a request to the bucket itself, such as `PUT /bucket?cors`.
    #[must_use]
    pub fn presign_bucket(&self, method: &'static str, query: &[(&str, &str)], now_unix_secs: u64) -> Presigned {
        let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let url = self.sign_path(method, &format!("/{}", self.bucket), query, now_unix_secs, 300);
        Presigned { method, url }
    }

    fn path(&self, key: &str) -> String {
        format!("/{}/{}{key}", self.bucket, self.prefix)
    }

    fn sign_path(&self, method: &str, path: &str, query: Vec<(String, String)>, now: u64, expires_secs: u32) -> String {
        let endpoint = self.endpoint.trim_end_matches('/');
        let host = endpoint.split_once("://").map_or(endpoint, |(_, host)| host);
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
            (200..=299, StoreRequest::Get { key }) => {
                Ok(StoreReply::Got(seal::incoming(self.content_key.as_ref(), key, answer.body)?))
            }
            (200..=299, StoreRequest::List { .. }) => self.parse_list(&answer.body).map(StoreReply::Listed),
            (404, StoreRequest::Get { .. }) => Ok(StoreReply::NotFound),
            _ => Err(failure(&answer)),
        }
    }

    fn parse_list(&self, body: &[u8]) -> Result<ListPage, StoreError> {
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
                key: full.strip_prefix(&self.prefix)?.to_owned(),
                etag: field(node, "ETag"),
                n_bytes: field(node, "Size").parse().unwrap_or_default(),
            })
        };
        let contents = root.children().filter(|node| node.tag_name().name() == "Contents");
        Ok(ListPage { objects: contents.filter_map(object).collect(), truncated: field(root, "IsTruncated") == "true" })
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
    /// The clock the request was signed with.
    pub now_unix_secs: u64,
}

fn failure(answer: &HttpAnswer<'_>) -> StoreError {
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
        403 if code == "RequestTimeTooSkewed" || text.contains("Request has expired") => {
            let iso = tag("ServerTime").and_then(|time| time::parse_iso(&time));
            let server = iso.or_else(|| answer.server_date.and_then(parse_http_date));
            let skew_secs = server.map_or(0, |server| server.cast_signed() - answer.now_unix_secs.cast_signed());
            StoreError::ClockSkew { skew_secs }
        }
        401 | 403 => StoreError::Denied { code },
        status => StoreError::Rejected { status, code },
    }
}

#[cfg(test)]
mod tests;
