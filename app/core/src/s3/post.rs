//! Writing by HTML form: the owner signs a policy that says where, how much and until when; whoever holds it can write
//! there and nothing else, without any key.
//!
//! Source: "Browser-Based Uploads Using POST (AWS Signature Version 4)", Amazon S3 API Reference. A form needs no CORS
//! preflight. AWS takes a signature for seven days.

use std::borrow::Cow;
use std::fmt;

use super::sign::signature;
use super::time::{amz_timestamp, iso_timestamp};
use super::{QuerySigner, S3Target};
use crate::crypto::{base64, sha256};
use crate::place::HttpRequest;
use crate::wire::listing::post_policy;

/// What an owner allows. `Debug` does not show it: whoever has it can write.
#[derive(Clone, PartialEq, Eq)]
pub struct PostPolicy {
    /// Keys must begin with this, below the target's own prefix.
    pub starts_with: String,
    /// The fields that prove it, in the order of the form, without `key` and `file`.
    pub fields: Vec<(String, String)>,
}

impl fmt::Debug for PostPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostPolicy").field("starts_with", &self.starts_with).finish_non_exhaustive()
    }
}

impl S3Target {
    /// Signs a policy with this target's own key: objects of up to `max_bytes` below `starts_with`, until a time in Unix
    /// seconds.
    #[must_use]
    pub fn post_policy(&self, starts_with: &str, max_bytes: usize, now: u64, until: u64) -> PostPolicy {
        let signer = QuerySigner {
            host: "",
            region: &self.region,
            credentials: &self.credentials,
            now_unix_secs: now,
            expires_secs: 0,
        };
        let timestamp = amz_timestamp(now);
        let mut fields = vec![
            ("x-amz-algorithm", "AWS4-HMAC-SHA256".to_owned()),
            ("x-amz-credential", format!("{}/{}", self.credentials.access_key, signer.scope())),
            ("x-amz-date", timestamp),
        ];
        if let Some(token) = &self.credentials.session_token {
            fields.push(("x-amz-security-token", token.clone()));
        }
        let begins = format!("{}{starts_with}", self.prefix);
        let policy = post_policy(&self.bucket, &begins, max_bytes, &iso_timestamp(until), &fields);
        let policy = base64(policy.as_bytes());
        fields.push(("x-amz-signature", signature(&signer, &policy)));
        fields.push(("policy", policy));
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        PostPolicy { starts_with: starts_with.to_owned(), fields }
    }

    pub(super) fn form<'a>(&self, policy: &PostPolicy, key: &str, body: &[u8]) -> HttpRequest<'a> {
        let key = format!("{}{key}", self.prefix);
        // A line that the body does not hold: it follows from the body's own hash.
        let boundary = format!("accord-{}", sha256(body));
        let own = [("key".to_owned(), key)];
        let mut form = Vec::with_capacity(body.len() + 4_096);
        for (name, value) in own.iter().chain(&policy.fields) {
            let part = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            form.extend_from_slice(part.as_bytes());
        }
        let file = "Content-Disposition: form-data; name=\"file\"; filename=\"object\"";
        let head = format!("--{boundary}\r\n{file}\r\nContent-Type: application/octet-stream\r\n\r\n");
        form.extend_from_slice(head.as_bytes());
        form.extend_from_slice(body);
        form.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        HttpRequest {
            method: "POST",
            url: format!("{}{}", self.origin(), self.bucket_path()),
            headers: vec![("Content-Type", format!("multipart/form-data; boundary={boundary}"))],
            body: Some(Cow::Owned(form)),
        }
    }
}
