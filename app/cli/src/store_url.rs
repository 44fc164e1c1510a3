//! Where a store is and the key to it: `http(s)://KEY:SECRET@host:port/bucket[/prefix][?region=us-east-1]`.

use std::env;

use accord_core::crypto::base64url_array;
use accord_core::ids::ProjectId;
use accord_core::s3::{Credentials, S3Target};
use accord_core::seal::ContentKey;
use anyhow::{Context as _, bail, ensure};

/// The form, for messages.
const FORM: &str = "https://KEY:SECRET@host/bucket[/prefix][?region=us-east-1]";

/// How every command is told its store.
#[derive(Clone, clap::Args)]
pub struct StoreArgs {
    /// Store as `https://KEY:SECRET@host/bucket[/prefix][?region=us-east-1]`; the environment variable ACCORD_STORE
    /// may hold it instead, and ACCORD_S3_KEY and ACCORD_S3_SECRET (or the AWS_ ones) its key
    #[arg(long, value_name = "URL")]
    store: Option<String>,
    /// Key to the content of a sealed project, as its links file has it; the environment variable ACCORD_CONTENT_KEY may
    /// hold it instead
    #[arg(long, value_name = "KEY")]
    content_key: Option<String>,
}

impl std::fmt::Debug for StoreArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreArgs(…)")
    }
}

impl StoreArgs {
    /// The place named on the command line or in the environment; its prefix is not yet a project's.
    ///
    /// # Errors
    /// When there is none or it cannot be understood.
    pub fn target(&self) -> anyhow::Result<S3Target> {
        let url = self.store.clone().or_else(|| variable("ACCORD_STORE"));
        let target = parse(&url.context("no store was named; pass --store or set ACCORD_STORE")?)?;
        let key = self.content_key.clone().or_else(|| variable("ACCORD_CONTENT_KEY"));
        Ok(S3Target { content_key: key.as_deref().map(content_key).transpose()?, ..target })
    }
}

/// Reads a store URL.
///
/// # Errors
/// When it cannot be understood, or no key is in it or in the environment. The message never repeats the URL, which
/// holds a secret.
pub fn parse(url: &str) -> anyhow::Result<S3Target> {
    let (scheme, rest) = url.split_once("://").with_context(|| format!("a store's URL looks like {FORM}"))?;
    ensure!(matches!(scheme, "http" | "https"), "a store's URL begins with http:// or https://");
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (place, path) = rest.split_once('/').with_context(|| format!("the store's URL names no bucket: {FORM}"))?;
    let (keys, host) = place.rsplit_once('@').map_or((None, place), |(keys, host)| (Some(keys), host));
    let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
    ensure!(!host.is_empty() && !bucket.is_empty(), "the store's URL lacks a host or a bucket: {FORM}");
    let prefix = prefix.trim_matches('/');
    // A client sends no port that is the scheme's own, and the host is signed as it is sent.
    let default_port = if scheme == "https" { ":443" } else { ":80" };
    Ok(S3Target {
        endpoint: format!("{scheme}://{}", host.strip_suffix(default_port).unwrap_or(host)),
        bucket: bucket.to_owned(),
        prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
        region: region(query)?,
        credentials: keys.map_or_else(credentials_from_env, credentials_from_url)?,
        content_key: None,
    })
}

/// Reads the key to a sealed project's content.
///
/// # Errors
/// When it is none. The message does not repeat it.
pub fn content_key(text: &str) -> anyhow::Result<ContentKey> {
    let bytes = base64url_array(text.trim()).context("the key to the content was cut; copy it again")?;
    Ok(ContentKey::new(bytes))
}

/// The project's own part of a store.
#[must_use]
pub fn of_project(store: &S3Target, project: ProjectId) -> S3Target {
    S3Target { prefix: format!("{}{project}/", store.prefix), ..store.clone() }
}

/// A store's URL without its key, for files and messages.
#[must_use]
pub fn shown(store: &S3Target) -> String {
    format!("{}/{}/{}", store.endpoint, store.bucket, store.prefix).trim_end_matches('/').to_owned()
}

fn region(query: &str) -> anyhow::Result<String> {
    let mut region = "us-east-1".to_owned();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("region", value)) => value.clone_into(&mut region),
            _ => bail!("`{pair}` in the store's URL is not known; only `region=` is"),
        }
    }
    Ok(region)
}

fn credentials_from_url(keys: &str) -> anyhow::Result<Credentials> {
    let (key, secret) = keys.split_once(':').with_context(|| format!("the store's URL lacks a secret: {FORM}"))?;
    let decode = |text: &str| {
        percent_decode(text)
            .context("the key in the store's URL has a broken %-escape; write `/` as %2F and `%` as %25")
    };
    Ok(Credentials { access_key: decode(key)?, secret_key: decode(secret)?, session_token: None })
}

fn credentials_from_env() -> anyhow::Result<Credentials> {
    let pair = |key: &str, secret: &str| variable(key).zip(variable(secret));
    if let Some((access_key, secret_key)) = pair("ACCORD_S3_KEY", "ACCORD_S3_SECRET") {
        return Ok(Credentials { access_key, secret_key, session_token: None });
    }
    let (access_key, secret_key) = pair("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY").with_context(|| {
        format!("no key for the store: write it into its URL ({FORM}) or set ACCORD_S3_KEY and ACCORD_S3_SECRET")
    })?;
    Ok(Credentials { access_key, secret_key, session_token: variable("AWS_SESSION_TOKEN") })
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push(u8::try_from(high << 4 | low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{parse, shown};

    #[test]
    fn a_url_with_everything_is_taken_apart() {
        let store = parse("https://AKIA:a%2Fb%2Bc%25@s3.example.org:443/labels/team/one/?region=eu-central-1").unwrap();
        assert_eq!(store.endpoint, "https://s3.example.org");
        assert_eq!((store.bucket.as_str(), store.prefix.as_str()), ("labels", "team/one/"));
        assert_eq!(store.region, "eu-central-1");
        assert_eq!(store.credentials.secret_key, "a/b+c%");
        assert_eq!(shown(&store), "https://s3.example.org/labels/team/one");
    }

    #[test]
    fn a_short_url_gets_the_usual_region_and_no_prefix() {
        let store = parse("http://k:s@127.0.0.1:8421/accord").unwrap();
        assert_eq!(store.endpoint, "http://127.0.0.1:8421");
        assert_eq!((store.prefix.as_str(), store.region.as_str()), ("", "us-east-1"));
    }

    #[test]
    fn broken_urls_are_refused_without_repeating_the_secret() {
        for url in [
            "k:hush@host/bucket",
            "ftp://k:hush@host/b",
            "http://k:hush@host",
            "http://k:hush@host/",
            "http://k:hush%2@host/bucket",
            "http://hush@host/bucket",
            "http://k:hush@host/bucket?zone=1",
        ] {
            let message = format!("{:#}", parse(url).unwrap_err());
            assert!(!message.contains("hush"), "{url}: {message}");
        }
    }
}
