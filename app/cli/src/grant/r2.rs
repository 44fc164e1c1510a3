//! Cloudflare R2's temporary keys.
//!
//! Source: "Create temporary access credentials", Cloudflare API documentation. One permission goes for all prefixes.

use std::time::Duration;

use accord_core::s3::{Credentials, S3Target};
use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use ureq::Agent;

use super::credentials;

/// Where Cloudflare answers.
pub(super) const API: &str = "https://api.cloudflare.com/client/v4";

/// R2 makes no key that holds longer: 7 days.
const MAX_SECS: u32 = 604_800;

/// Asks for a key to the project's prefix.
pub(super) fn ask(api: &str, account: &str, token: &str, store: &S3Target, secs: u32) -> anyhow::Result<Credentials> {
    let url = format!("{api}/accounts/{account}/r2/temp-access-credentials");
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into();
    let request = agent.post(&url).header("authorization", format!("Bearer {token}")).content_type("application/json");
    let mut answer = request.send(body(store, secs).to_string()).ok().context("Cloudflare does not answer")?;
    let status = answer.status().as_u16();
    let text = answer.body_mut().read_to_string().unwrap_or_default();
    if status != 200 {
        bail!("Cloudflare made no key (HTTP {status}); check --account and what the token may do");
    }
    read(&text).context("Cloudflare's answer holds no key")
}

fn body(store: &S3Target, secs: u32) -> Value {
    json!({
        "bucket": store.bucket,
        "parentAccessKeyId": store.credentials.access_key,
        "permission": "object-read-write",
        "ttlSeconds": secs.min(MAX_SECS),
        "prefixes": [store.prefix],
    })
}

fn read(text: &str) -> Option<Credentials> {
    let answer: Value = serde_json::from_str(text).ok()?;
    let field = |name: &str| answer.get("result")?.get(name)?.as_str();
    Some(credentials(field("accessKeyId")?, field("secretAccessKey")?, field("sessionToken")?))
}

#[cfg(test)]
mod tests {
    use super::{body, read};

    #[test]
    fn grt2_r2_is_asked_for_the_projects_prefix_and_at_most_a_week() {
        let store = crate::store_url::parse("https://k:s@a.r2.cloudflarestorage.com/bucket/p/").unwrap();
        let accord_core::place::Place::S3(store) = store else { panic!("it is a bucket") };
        let asked = body(&store, u32::MAX);
        assert_eq!((&asked["prefixes"][0], &asked["ttlSeconds"]), (&"p/".into(), &604_800.into()));
        assert_eq!((&asked["parentAccessKeyId"], asked.to_string().contains("\"s\"")), (&"k".into(), false));
        let answer = r#"{"result":{"accessKeyId":"a","secretAccessKey":"b","sessionToken":"c"},"success":true}"#;
        assert_eq!(read(answer).unwrap().session_token.as_deref(), Some("c"));
        assert!(read("{}").is_none());
    }
}
