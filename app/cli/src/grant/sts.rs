//! Temporary keys by the protocol of AWS's Security Token Service: sends what `accord_core::s3::sts` makes.

use std::time::Duration;

use accord_core::s3::sts::TokenRequest;
use accord_core::s3::{Credentials, S3Target};
use anyhow::Context as _;
use ureq::Agent;

use super::now;

/// Asks for a key that can do what the request says and no more.
pub(super) fn ask(store: &S3Target, asked: &TokenRequest<'_>) -> anyhow::Result<Credentials> {
    let http = asked.http(store, now()?.0 / 1000)?;
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into();
    let request =
        http.headers.iter().fold(agent.post(&http.url), |request, (name, value)| request.header(*name, value));
    // The client's own error could repeat what was sent.
    let answer = request.send(http.body.as_deref().unwrap_or_default()).ok();
    let address = asked.address(store);
    let mut answer = answer.with_context(|| format!("{address} does not answer; is it where STS is? See --sts"))?;
    let body = answer.body_mut().read_to_vec().unwrap_or_default();
    Ok(asked.read(store, answer.status().as_u16(), &body)?)
}
