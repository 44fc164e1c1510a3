//! AWS Signature Version 4 in headers, as STS wants it.
//!
//! Source: "Create a signed AWS API request", AWS Identity and Access Management User Guide.

use accord_core::crypto::{hex, sha256};
use accord_core::s3::{Credentials, amz_timestamp};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// The form type of every request that is signed here.
pub(super) const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// A form that is posted to `/` of a host.
pub(super) struct Post<'a> {
    pub host: &'a str,
    pub region: &'a str,
    pub service: &'a str,
    pub body: &'a str,
    pub now_unix_secs: u64,
}

/// The headers `x-amz-date` and `authorization`.
pub(super) fn sign(post: &Post<'_>, credentials: &Credentials) -> (String, String) {
    let timestamp = amz_timestamp(post.now_unix_secs);
    let date = timestamp.split('T').next().unwrap_or_default();
    let scope = format!("{date}/{}/{}/aws4_request", post.region, post.service);
    let (token_line, token_name) = match &credentials.session_token {
        Some(token) => (format!("x-amz-security-token:{token}\n"), ";x-amz-security-token"),
        None => (String::new(), ""),
    };
    let names = format!("content-type;host;x-amz-date{token_name}");
    let canonical = format!(
        "POST\n/\n\ncontent-type:{FORM}\nhost:{}\nx-amz-date:{timestamp}\n{token_line}\n{names}\n{}",
        post.host,
        sha256(post.body.as_bytes())
    );
    let to_sign = format!("AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{}", sha256(canonical.as_bytes()));
    let secret = format!("AWS4{}", credentials.secret_key);
    let key = [date, post.region, post.service, "aws4_request"]
        .iter()
        .fold(secret.into_bytes(), |key, part| hmac(&key, part).to_vec());
    let signature = hex(&hmac(&key, &to_sign));
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
        credentials.access_key
    );
    (timestamp, authorization)
}

fn hmac(key: &[u8], message: &str) -> [u8; 32] {
    // HMAC takes keys of any length (RFC 2104), so this never fails.
    Hmac::<Sha256>::new_from_slice(key).map_or([0; 32], |mut mac| {
        mac.update(message.as_bytes());
        mac.finalize().into_bytes().into()
    })
}
