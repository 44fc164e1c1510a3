//! Temporary keys by the protocol of AWS's Security Token Service, which other stores speak too: the request to send and
//! the answer read. No IO.
//!
//! Sources: "AssumeRole" and "GetFederationToken", AWS Security Token Service API Reference; "Create a signed AWS API
//! request", AWS Identity and Access Management User Guide.

use std::borrow::Cow;

use thiserror::Error;

use super::sign::{Service, hmac, signing_key};
use super::{Credentials, S3Target, amz_timestamp, percent_encode};
use crate::crypto::{hex, sha256};
use crate::place::HttpRequest;

/// The form type of every request.
const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right<'a> {
    /// The rights of a role, less what the session policy leaves out.
    OfRole {
        /// Its name, for instance `arn:aws:iam::123456789012:role/labeler`.
        arn: &'a str,
    },
    /// One's own rights, less what the session policy leaves out.
    Own,
}

/// A request for a temporary key.
#[derive(Clone, Copy, Debug)]
pub struct TokenRequest<'a> {
    /// Where STS answers; the store itself unless said otherwise.
    pub endpoint: Option<&'a str>,
    /// What is asked for.
    pub right: Right<'a>,
    /// What the key may do, and no more.
    pub policy: &'a str,
    /// How long it holds, in seconds.
    pub secs: u32,
}

/// Why no key was made. No form of it repeats what was sent.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TokenError {
    /// The address has a path, which is not signed here.
    #[error("STS takes an address without a path")]
    Path,
    /// The service refused.
    #[error("{host} made no key (HTTP {status}, {code}): {message}")]
    Refused {
        /// Who.
        host: String,
        /// Status of the answer.
        status: u16,
        /// The service's code for it.
        code: String,
        /// The service's words.
        message: String,
    },
    /// The answer lacks a part of the key.
    #[error("the answer of {host} has no {part}")]
    Incomplete {
        /// Who.
        host: String,
        /// What is missing.
        part: &'static str,
    },
}

impl TokenRequest<'_> {
    /// The address that is asked.
    #[must_use]
    pub fn address<'s>(&'s self, store: &'s S3Target) -> &'s str {
        self.endpoint.unwrap_or(&store.endpoint).trim_end_matches('/')
    }

    /// The request, signed with the store's keys.
    ///
    /// # Errors
    /// When the address has a path.
    pub fn http(&self, store: &S3Target, now_unix_secs: u64) -> Result<HttpRequest<'static>, TokenError> {
        let address = self.address(store);
        let host = address.split_once("://").map_or(address, |(_, host)| host);
        if host.contains('/') {
            return Err(TokenError::Path);
        }
        let body = self.form();
        let (timestamp, authorization) = authorization(host, store, &body, now_unix_secs);
        let mut headers = vec![("content-type", FORM.to_owned()), ("x-amz-date", timestamp)];
        headers.extend(store.credentials.session_token.clone().map(|token| ("x-amz-security-token", token)));
        headers.push(("authorization", authorization));
        let body = Some(Cow::Owned(body.into_bytes()));
        Ok(HttpRequest { method: "POST", url: format!("{address}/"), headers, body })
    }

    /// The key in an answer.
    ///
    /// # Errors
    /// When the service refused, or its answer holds no key.
    pub fn read(&self, store: &S3Target, status: u16, body: &[u8]) -> Result<Credentials, TokenError> {
        let text = String::from_utf8_lossy(body);
        let host = self.address(store).to_owned();
        if status != 200 {
            let code = tag(&text, "Code").unwrap_or_else(|| "no reason".to_owned());
            return Err(TokenError::Refused { host, status, code, message: tag(&text, "Message").unwrap_or_default() });
        }
        let need = |part| tag(&text, part).ok_or_else(|| TokenError::Incomplete { host: host.clone(), part });
        Ok(Credentials {
            access_key: need("AccessKeyId")?,
            secret_key: need("SecretAccessKey")?,
            session_token: Some(need("SessionToken")?).filter(|token| !token.is_empty()),
        })
    }

    fn form(&self) -> String {
        let secs = self.secs.to_string();
        let mut fields = vec![("Version", "2011-06-15"), ("DurationSeconds", &secs), ("Policy", self.policy)];
        match self.right {
            Right::OfRole { arn } => {
                fields.extend([("Action", "AssumeRole"), ("RoleArn", arn), ("RoleSessionName", "accord")]);
            }
            Right::Own => fields.extend([("Action", "GetFederationToken"), ("Name", "accord")]),
        }
        // Spaces as %20: Ceph 16 reads a `+` as it stands.
        let pair = |(name, value): (&str, &str)| format!("{name}={}", percent_encode(value, false));
        fields.into_iter().map(pair).collect::<Vec<_>>().join("&")
    }
}

/// The headers `x-amz-date` and `authorization` of a form that is posted to `/` of a host.
fn authorization(host: &str, store: &S3Target, body: &str, now_unix_secs: u64) -> (String, String) {
    let timestamp = amz_timestamp(now_unix_secs);
    let date = timestamp.split('T').next().unwrap_or_default();
    let S3Target { region, credentials, .. } = store;
    let scope = format!("{date}/{region}/sts/aws4_request");
    let (token_line, token_name) = match &credentials.session_token {
        Some(token) => (format!("x-amz-security-token:{token}\n"), ";x-amz-security-token"),
        None => (String::new(), ""),
    };
    let names = format!("content-type;host;x-amz-date{token_name}");
    let canonical = format!(
        "POST\n/\n\ncontent-type:{FORM}\nhost:{host}\nx-amz-date:{timestamp}\n{token_line}\n{names}\n{}",
        sha256(body.as_bytes())
    );
    let to_sign = format!("AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{}", sha256(canonical.as_bytes()));
    let signature = hex(&hmac(&signing_key(credentials, date, region, Service::Sts), &to_sign));
    let head = format!("AWS4-HMAC-SHA256 Credential={}/{scope}", credentials.access_key);
    (timestamp, format!("{head}, SignedHeaders={names}, Signature={signature}"))
}

/// The text of the first element of a name. The answers are flat, and nothing else in them is of interest.
fn tag(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    rest.split_once('<').map(|(value, _)| value.trim().to_owned())
}
