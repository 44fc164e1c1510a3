//! AWS Signature Version 4 in the query string.
//!
//! Source: "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)", Amazon S3 API Reference.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Credentials;
use super::time::amz_timestamp;
use crate::crypto::{hex, sha256};

/// Signs requests of one moment for one host.
pub struct QuerySigner<'a> {
    /// `Host` header as the client will send it.
    pub host: &'a str,
    /// Region of the credential scope.
    pub region: &'a str,
    /// Keys.
    pub credentials: &'a Credentials,
    /// Time of signing.
    pub now_unix_secs: u64,
    /// How long the URL holds, 1 to 604,800.
    pub expires_secs: u32,
}

impl QuerySigner<'_> {
    /// The signed path and query, percent-encoded, beginning with `/`.
    #[must_use]
    pub fn path_and_query(&self, method: &str, path: &str, mut query: Vec<(String, String)>) -> String {
        let timestamp = amz_timestamp(self.now_unix_secs);
        let scope = self.scope();
        let mut add = |name: &str, value: &str| query.push((name.to_owned(), value.to_owned()));
        add("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
        add("X-Amz-Credential", &format!("{}/{scope}", self.credentials.access_key));
        add("X-Amz-Date", &timestamp);
        add("X-Amz-Expires", &self.expires_secs.to_string());
        add("X-Amz-SignedHeaders", "host");
        if let Some(token) = &self.credentials.session_token {
            add("X-Amz-Security-Token", token);
        }
        let path = percent_encode(path, true);
        let query = canonical_query(&query);
        let canonical = format!("{method}\n{path}\n{query}\nhost:{}\n\nhost\nUNSIGNED-PAYLOAD", self.host);
        let to_sign = format!("AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{}", sha256(canonical.as_bytes()));
        format!("{path}?{query}&X-Amz-Signature={}", signature(self, &to_sign))
    }

    /// Day, region and service, to which a signature is bound.
    pub(super) fn scope(&self) -> String {
        format!("{}/{}/s3/aws4_request", self.date(), self.region)
    }

    fn date(&self) -> String {
        amz_timestamp(self.now_unix_secs).split('T').next().unwrap_or_default().to_owned()
    }
}

/// What a signature is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    S3,
    Sts,
}

/// The key that signs for one day, region and service.
pub(super) fn signing_key(credentials: &Credentials, date: &str, region: &str, service: Service) -> [u8; 32] {
    let service = match service {
        Service::S3 => "s3",
        Service::Sts => "sts",
    };
    let first = hmac(format!("AWS4{}", credentials.secret_key).as_bytes(), date);
    [region, service, "aws4_request"].iter().fold(first, |key, part| hmac(&key, part))
}

/// Path and query of a request that nobody signs.
pub(super) fn unsigned(path: &str, query: &[(String, String)]) -> String {
    let path = percent_encode(path, true);
    if query.is_empty() { path } else { format!("{path}?{}", canonical_query(query)) }
}

/// The signature of a text.
pub(super) fn signature(signer: &QuerySigner<'_>, text: &str) -> String {
    hex(&hmac(&signing_key(signer.credentials, &signer.date(), signer.region, Service::S3), text))
}

/// Percent-encodes all but RFC 3986's unreserved characters, and `/` where `keep_slash`.
#[must_use]
pub fn percent_encode(text: &str, keep_slash: bool) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            b'/' if keep_slash => encoded.push('/'),
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        encoded
    })
}

fn canonical_query(query: &[(String, String)]) -> String {
    let mut pairs: Vec<_> =
        query.iter().map(|(name, value)| (percent_encode(name, false), percent_encode(value, false))).collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

pub(super) fn hmac(key: &[u8], message: &str) -> [u8; 32] {
    // HMAC takes keys of any length (RFC 2104), so this never fails.
    Hmac::<Sha256>::new_from_slice(key).map_or([0; 32], |mut mac| {
        mac.update(message.as_bytes());
        mac.finalize().into_bytes().into()
    })
}
