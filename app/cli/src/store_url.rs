//! Where a store is and the key to it, as one URL. Its scheme names the kind of store:
//!
//! * `https://KEY:SECRET@host/bucket[/prefix][?region=…&style=host&token=…]`, also `s3+https://`: a bucket;
//! * `dav+https://USER:PASSWORD@host/folder[?token=…]`: WebDAV;
//! * `put+https://USER:PASSWORD@host/folder[?token=…]`: plain PUT, folders listed as JSON as nginx does;
//! * `static+https://host/folder[?list=json]`: read-only, listed by a file `index.json` or as JSON.

use std::env;

use accord_core::ids::ProjectId;
use accord_core::place::{Listing, Login, Place, WebTarget, percent_decode};
use accord_core::s3::{Credentials, S3Target, Style};
use accord_core::seal::ContentKey;
use anyhow::{Context as _, bail, ensure};

/// The usual form, for messages.
const FORM: &str = "https://KEY:SECRET@host/bucket[/prefix][?region=us-east-1]";

/// How every command is told its store.
#[derive(Clone, clap::Args)]
pub struct StoreArgs {
    /// Store as `https://KEY:SECRET@host/bucket[/prefix][?region=us-east-1]`, or with `dav+`, `put+` or `static+` before
    /// it as a folder; the environment variable ACCORD_STORE may hold it instead, and ACCORD_S3_KEY and ACCORD_S3_SECRET
    /// (or the AWS_ ones) a bucket's key
    #[arg(long, value_name = "URL")]
    store: Option<String>,
    /// Key to the content of a sealed project, as its links file has it; the environment variable ACCORD_CONTENT_KEY may
    /// hold it instead
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
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
    pub fn target(&self) -> anyhow::Result<Place> {
        let url = self.store.clone().or_else(|| variable("ACCORD_STORE"));
        let target = parse(&url.context("no store was named; pass --store or set ACCORD_STORE")?)?;
        let key = self.content_key.clone().or_else(|| variable("ACCORD_CONTENT_KEY"));
        Ok(target.with_content_key(key.as_deref().map(content_key).transpose()?))
    }
}

/// A URL's parts, undecoded.
struct Parts<'a> {
    scheme: &'a str,
    keys: Option<&'a str>,
    host: &'a str,
    path: &'a str,
    query: &'a str,
}

/// Reads a store URL.
///
/// # Errors
/// When it cannot be understood, or no key is in it or in the environment. The message never repeats the URL, which
/// holds a secret.
pub fn parse(url: &str) -> anyhow::Result<Place> {
    let (kind, url) = match url.split_once("://") {
        Some((scheme, _)) if scheme.contains('+') => url.split_once('+').unwrap_or(("s3", url)),
        _ => ("s3", url),
    };
    let parts = parts(url)?;
    match kind {
        "s3" => bucket(&parts).map(Place::S3),
        "dav" => folder(&parts, Listing::Propfind, true).map(Place::Web),
        "put" => folder(&parts, Listing::Autoindex, true).map(Place::Web),
        "static" => folder(&parts, Listing::IndexFile, false).map(Place::Web),
        _ => bail!("a store's URL begins with https://, dav+https://, put+https:// or static+https://"),
    }
}

fn parts(url: &str) -> anyhow::Result<Parts<'_>> {
    let (scheme, rest) = url.split_once("://").with_context(|| format!("a store's URL looks like {FORM}"))?;
    ensure!(matches!(scheme, "http" | "https"), "a store's URL begins with http:// or https://");
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (place, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (keys, host) = place.rsplit_once('@').map_or((None, place), |(keys, host)| (Some(keys), host));
    ensure!(!host.is_empty(), "the store's URL lacks a host: {FORM}");
    // A client sends no port that is the scheme's own, and the host is signed as it is sent.
    let default_port = if scheme == "https" { ":443" } else { ":80" };
    Ok(Parts { scheme, keys, host: host.strip_suffix(default_port).unwrap_or(host), path, query })
}

fn bucket(parts: &Parts<'_>) -> anyhow::Result<S3Target> {
    let (bucket, prefix) = parts.path.split_once('/').unwrap_or((parts.path, ""));
    ensure!(!bucket.is_empty(), "the store's URL names no bucket: {FORM}");
    let prefix = prefix.trim_matches('/');
    let mut target = S3Target {
        endpoint: format!("{}://{}", parts.scheme, parts.host),
        bucket: bucket.to_owned(),
        style: Style::Path,
        prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
        region: "us-east-1".to_owned(),
        credentials: parts.keys.map_or_else(credentials_from_env, credentials_from_url)?,
        forms: Vec::new(),
        content_key: None,
    };
    for (name, value) in pairs(parts.query)? {
        match (name, value.as_str()) {
            ("region", _) => target.region = value,
            ("token", _) => target.credentials.session_token = Some(value),
            ("style", "path") => target.style = Style::Path,
            ("style", "host") => target.style = Style::Host,
            _ => bail!("`{name}` in the store's URL is not known; `region=`, `style=host` and `token=` are"),
        }
    }
    Ok(target)
}

fn folder(parts: &Parts<'_>, listing: Listing, writes: bool) -> anyhow::Result<WebTarget> {
    let login = match parts.keys {
        None => Login::Nobody,
        Some(keys) => {
            let (user, password) = keys.split_once(':').context("the store's URL lacks a password after the user")?;
            Login::Basic { user: decoded(user)?, password: decoded(password)? }
        }
    };
    let path = parts.path.trim_matches('/');
    let root = format!("{}://{}/{path}{}", parts.scheme, parts.host, if path.is_empty() { "" } else { "/" });
    let mut target = WebTarget { root, prefix: String::new(), login, listing, writes, content_key: None };
    for (name, value) in pairs(parts.query)? {
        match (name, value.as_str()) {
            ("token", _) => target.login = Login::Bearer(value),
            ("list", "json") => target.listing = Listing::Autoindex,
            ("list", "propfind") => target.listing = Listing::Propfind,
            ("list", "index") if !writes => target.listing = Listing::IndexFile,
            _ => bail!("`{name}` in the store's URL is not known; `token=` and `list=json` are"),
        }
    }
    Ok(target)
}

/// Reads the key to a sealed project's content.
///
/// # Errors
/// When it is none. The message does not repeat it.
pub fn content_key(text: &str) -> anyhow::Result<ContentKey> {
    ContentKey::parse(text.trim()).context("the key to the content was cut; copy it again")
}

/// The project's own part of a store.
#[must_use]
pub fn of_project(store: &Place, project: ProjectId) -> Place {
    store.of_project(project)
}

/// A store's URL without its key, for files and messages.
#[must_use]
pub fn shown(store: &Place) -> String {
    store.shown()
}

fn pairs(query: &str) -> anyhow::Result<Vec<(&str, String)>> {
    let pair = |pair| {
        let (name, value): (&str, &str) = str::split_once(pair, '=').unwrap_or((pair, ""));
        Ok((name, decoded(value)?))
    };
    query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}

fn decoded(text: &str) -> anyhow::Result<String> {
    percent_decode(text).context("the store's URL has a broken %-escape; write `/` as %2F and `%` as %25")
}

fn credentials_from_url(keys: &str) -> anyhow::Result<Credentials> {
    let (key, secret) = keys.split_once(':').with_context(|| format!("the store's URL lacks a secret: {FORM}"))?;
    Ok(Credentials { access_key: decoded(key)?, secret_key: decoded(secret)?, session_token: None })
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

#[cfg(test)]
mod tests {
    use accord_core::place::{Listing, Login, Place};
    use accord_core::s3::Style;

    use super::{StoreArgs, parse};
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        store: StoreArgs,
    }

    /// One key in 64 begins with one: they are base64url.
    #[test]
    fn seal1_a_key_may_begin_with_a_hyphen() {
        let line = ["accord", "--content-key", "-Bxyz", "--store", "http://k:s@h/b"];
        let line = Line::try_parse_from(line).map_err(|error| error.to_string()).unwrap();
        assert_eq!(line.store.content_key.as_deref(), Some("-Bxyz"));
    }

    #[test]
    fn sto6_the_scheme_names_the_kind_of_store() {
        let Place::Web(dav) = parse("dav+https://ann:p%3Aw@dav.example/team/").unwrap() else { panic!("no folder") };
        assert_eq!(
            (dav.root.as_str(), dav.listing, dav.writes),
            ("https://dav.example/team/", Listing::Propfind, true)
        );
        assert_eq!(dav.login, Login::Basic { user: "ann".to_owned(), password: "p:w".to_owned() });
        let Place::Web(put) = parse("put+http://h:81?token=t%20t").unwrap() else { panic!("no folder") };
        assert_eq!((put.root.as_str(), put.listing), ("http://h:81/", Listing::Autoindex));
        assert_eq!(put.login, Login::Bearer("t t".to_owned()));
        let Place::Web(host) = parse("static+https://h/a/b").unwrap() else { panic!("no folder") };
        assert_eq!((host.root.as_str(), host.listing, host.writes), ("https://h/a/b/", Listing::IndexFile, false));
        let aws = parse("s3+https://k:s@s3.eu-west-1.amazonaws.com/b?style=host&region=eu-west-1&token=a%2Bb").unwrap();
        let Place::S3(aws) = aws else { panic!("no bucket") };
        assert_eq!((aws.style, aws.credentials.session_token.as_deref()), (Style::Host, Some("a+b")));
        assert_eq!(aws.endpoint, "https://s3.eu-west-1.amazonaws.com");
    }

    #[test]
    fn a_url_with_everything_is_taken_apart() {
        let Place::S3(store) =
            parse("https://AKIA:a%2Fb%2Bc%25@s3.example.org:443/labels/team/one/?region=eu-central-1").unwrap()
        else {
            panic!("not a bucket");
        };
        assert_eq!(store.endpoint, "https://s3.example.org");
        assert_eq!((store.bucket.as_str(), store.prefix.as_str()), ("labels", "team/one/"));
        assert_eq!(store.region, "eu-central-1");
        assert_eq!(store.credentials.secret_key, "a/b+c%");
        assert_eq!(Place::S3(store).shown(), "https://s3.example.org/labels/team/one");
    }

    #[test]
    fn a_short_url_gets_the_usual_region_and_no_prefix() {
        let Place::S3(store) = parse("http://k:s@127.0.0.1:8421/accord").unwrap() else { panic!("not a bucket") };
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
            "http://k:hush@host/bucket?zone=hush",
            "dav+https://hush@host/folder",
            "ftp+https://k:hush@host/folder",
            "put+https://k:hush%2@host/folder",
            "dav+https://host/folder?list=hush",
        ] {
            let message = format!("{:#}", parse(url).unwrap_err());
            assert!(!message.contains("hush"), "{url}: {message}");
        }
    }
}
