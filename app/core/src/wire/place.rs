//! Where a project lies, as a link carries it. A bucket in path style is written as the first form of links wrote it.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed};
use crate::place::{Listing, Login, Place, WebTarget};
use crate::s3::{Credentials, PostPolicy, S3Target, Style};

#[derive(Default, Serialize, Deserialize)]
pub(super) struct PlaceWire {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    kind: String,
    endpoint: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    bucket: String,
    #[serde(default)]
    prefix: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    region: String,
    /// A user's name, where it is a folder on a web server.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    key: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    secret: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    style: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    forms: Vec<FormWire>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    listing: String,
}

#[derive(Serialize, Deserialize)]
struct FormWire {
    starts_with: String,
    fields: Vec<(String, String)>,
}

/// Whether pages that know the first form of links alone can go there.
pub(super) fn is_first_form(place: &Place) -> bool {
    matches!(place, Place::S3(target) if target.style == Style::Path && target.forms.is_empty()
        && !target.credentials.is_anonymous())
}

pub(super) fn place_wire(place: &Place) -> PlaceWire {
    match place {
        Place::S3(target) => PlaceWire {
            endpoint: target.endpoint.clone(),
            bucket: target.bucket.clone(),
            prefix: target.prefix.clone(),
            region: target.region.clone(),
            key: target.credentials.access_key.clone(),
            secret: target.credentials.secret_key.clone(),
            token: target.credentials.session_token.clone(),
            style: if target.style == Style::Host { "host".to_owned() } else { String::new() },
            forms: target.forms.iter().map(form_wire).collect(),
            ..PlaceWire::default()
        },
        Place::Web(target) => web_wire(target),
    }
}

fn form_wire(form: &PostPolicy) -> FormWire {
    FormWire { starts_with: form.starts_with.clone(), fields: form.fields.clone() }
}

fn web_wire(target: &WebTarget) -> PlaceWire {
    let (key, secret, token) = match &target.login {
        Login::Nobody => (String::new(), String::new(), None),
        Login::Basic { user, password } => (user.clone(), password.clone(), None),
        Login::Bearer(token) => (String::new(), String::new(), Some(token.clone())),
    };
    let listing = match target.listing {
        Listing::Propfind => "propfind",
        Listing::Autoindex => "autoindex",
        Listing::IndexFile => "index",
    };
    PlaceWire {
        kind: if target.writes { "web" } else { "static" }.to_owned(),
        endpoint: target.root.clone(),
        prefix: target.prefix.clone(),
        key,
        secret,
        token,
        listing: listing.to_owned(),
        ..PlaceWire::default()
    }
}

pub(super) fn place_domain(what: &str, wire: PlaceWire) -> Result<Place, WireError> {
    let unknown = |it: &str| malformed(what, format!("its {it} is not known here; reload the page to get a newer one"));
    let writes = match wire.kind.as_str() {
        "" | "s3" => return bucket(what, wire).map(Place::S3),
        "web" => true,
        "static" => false,
        _ => return Err(unknown("kind of store")),
    };
    let listing = match wire.listing.as_str() {
        "propfind" => Listing::Propfind,
        "autoindex" => Listing::Autoindex,
        "index" => Listing::IndexFile,
        _ => return Err(unknown("way of listing")),
    };
    let login = match wire.token {
        Some(token) => Login::Bearer(token),
        None if wire.key.is_empty() => Login::Nobody,
        None => Login::Basic { user: wire.key, password: wire.secret },
    };
    let root = if wire.endpoint.ends_with('/') { wire.endpoint } else { wire.endpoint + "/" };
    Ok(Place::Web(WebTarget { root, prefix: wire.prefix, login, listing, writes, content_key: None }))
}

fn bucket(what: &str, wire: PlaceWire) -> Result<S3Target, WireError> {
    let style = match wire.style.as_str() {
        "" | "path" => Style::Path,
        "host" => Style::Host,
        _ => return Err(malformed(what, "its style of address is not known here; reload the page")),
    };
    if wire.bucket.is_empty() || wire.region.is_empty() {
        return Err(malformed(what, "it was cut or changed; copy the whole link again"));
    }
    let form = |form: FormWire| PostPolicy { starts_with: form.starts_with, fields: form.fields };
    Ok(S3Target {
        endpoint: wire.endpoint,
        bucket: wire.bucket,
        style,
        prefix: wire.prefix,
        region: wire.region,
        credentials: Credentials { access_key: wire.key, secret_key: wire.secret, session_token: wire.token },
        forms: wire.forms.into_iter().map(form).collect(),
        content_key: None,
    })
}
