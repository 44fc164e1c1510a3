//! Temporary keys by the protocol of AWS's Security Token Service, which other stores speak too.

use std::time::Duration;

use accord_core::s3::{Credentials, S3Target, percent_encode};
use anyhow::{Context as _, bail, ensure};
use serde_json::Value;
use ureq::Agent;

use super::sign::{FORM, Post, sign};
use super::{credentials, now};

/// What is asked for.
pub(super) enum Action<'a> {
    /// The rights of a role, less what the session policy leaves out.
    AssumeRole { role_arn: &'a str },
    /// One's own rights, less what the session policy leaves out.
    Federate,
}

/// Asks for a key that can do what `policy` says and no more.
pub(super) fn ask(
    store: &S3Target,
    endpoint: Option<&str>,
    action: Action<'_>,
    policy: &Value,
    secs: u32,
) -> anyhow::Result<Credentials> {
    let endpoint = endpoint.unwrap_or(&store.endpoint).trim_end_matches('/');
    let host = endpoint.split_once("://").map_or(endpoint, |(_, host)| host);
    ensure!(!host.contains('/'), "--sts takes an address without a path");
    let body = form(&action, &policy.to_string(), secs);
    let now_unix_secs = now()?.0 / 1000;
    let post = Post { host, region: &store.region, service: "sts", body: &body, now_unix_secs };
    let (date, authorization) = sign(&post, &store.credentials);
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into();
    let mut request = agent.post(format!("{endpoint}/")).content_type(FORM).header("x-amz-date", &date);
    if let Some(token) = &store.credentials.session_token {
        request = request.header("x-amz-security-token", token);
    }
    // The client's own error could repeat what was sent.
    let answer = request.header("authorization", &authorization).send(&body).ok();
    let mut answer = answer.with_context(|| format!("{endpoint} does not answer; is it where STS is? See --sts"))?;
    let text = answer.body_mut().read_to_string().unwrap_or_default();
    let status = answer.status().as_u16();
    if status != 200 {
        let code = tag(&text, "Code").unwrap_or_else(|| "no reason".to_owned());
        let message = tag(&text, "Message").unwrap_or_default();
        bail!("{endpoint} made no key (HTTP {status}, {code}): {message}");
    }
    let need = |name: &str| tag(&text, name).with_context(|| format!("the answer of {endpoint} has no {name}"));
    Ok(credentials(&need("AccessKeyId")?, &need("SecretAccessKey")?, &need("SessionToken")?))
}

fn form(action: &Action<'_>, policy: &str, secs: u32) -> String {
    let secs = secs.to_string();
    let mut fields = vec![("Version", "2011-06-15"), ("DurationSeconds", &secs), ("Policy", policy)];
    match action {
        Action::AssumeRole { role_arn } => {
            fields.extend([("Action", "AssumeRole"), ("RoleArn", role_arn), ("RoleSessionName", "accord")]);
        }
        Action::Federate => fields.extend([("Action", "GetFederationToken"), ("Name", "accord")]),
    }
    // Spaces as %20: Ceph 16 reads a `+` as it stands.
    let pair = |(name, value): (&str, &str)| format!("{name}={}", percent_encode(value, false));
    fields.into_iter().map(pair).collect::<Vec<_>>().join("&")
}

fn tag(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    rest.split_once('<').map(|(value, _)| value.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Action, form, tag};

    #[test]
    fn grt1_the_form_holds_no_plus_and_its_answer_is_read() {
        let text = form(&Action::AssumeRole { role_arn: "arn:aws:iam::role/labeler" }, "{\"a\": [1, 2]}", 900);
        assert!(text.contains("Policy=%7B%22a%22%3A%20%5B1%2C%202%5D%7D") && !text.contains('+'), "{text}");
        assert!(
            text.ends_with("&Action=AssumeRole&RoleArn=arn%3Aaws%3Aiam%3A%3Arole%2Flabeler&RoleSessionName=accord")
        );
        let answer = "<A><Credentials>\n<SessionToken>\n x/y== </SessionToken></Credentials></A>";
        assert_eq!(tag(answer, "SessionToken").as_deref(), Some("x/y=="));
        assert_eq!(tag(answer, "AccessKeyId"), None);
    }
}
