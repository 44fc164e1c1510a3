//! A folder on a web server. Three ways to see what is in it: WebDAV's PROPFIND (RFC 4918), the JSON that nginx's
//! `autoindex_format json` gives, or one file `index.json` that lists everything.

use std::borrow::Cow;
use std::fmt;

use super::{HttpAnswer, HttpRequest};
use crate::crypto::base64;
use crate::s3::{failure, percent_encode};
use crate::seal::ContentKey;
use crate::store::{ListedObject, StoreError, StoreReply, StoreRequest};
use crate::wire::listing::{INDEX_KEY, parse_autoindex, parse_index};

/// How a folder is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// `PROPFIND` with depth 1.
    Propfind,
    /// A GET of the folder gives JSON as nginx writes it.
    Autoindex,
    /// `index.json` beside `project.json` lists all objects; somebody has to write it.
    IndexFile,
}

/// Who asks. `Debug` shows no password.
#[derive(Clone, PartialEq, Eq)]
pub enum Login {
    /// Everybody may.
    Nobody,
    /// User and password (RFC 7617).
    Basic {
        /// User.
        user: String,
        /// Password.
        password: String,
    },
    /// A token (RFC 6750).
    Bearer(String),
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nobody => "Nobody",
            Self::Basic { .. } => "Basic(…)",
            Self::Bearer(_) => "Bearer(…)",
        })
    }
}

/// A folder on a web server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebTarget {
    /// Address of the folder, ends in `/`.
    pub root: String,
    /// Below it: empty, or ends in `/`.
    pub prefix: String,
    /// Who asks.
    pub login: Login,
    /// How it is listed.
    pub listing: Listing,
    /// Whether it takes PUT.
    pub writes: bool,
    /// The key to the content of a sealed project.
    pub content_key: Option<ContentKey>,
}

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An object.
    Object(ListedObject),
    /// A folder, relative to the prefix; ends in `/`.
    Folder(String),
}

impl WebTarget {
    /// The address of an object or folder.
    #[must_use]
    pub fn url(&self, key: &str) -> String {
        format!("{}{}", self.root, percent_encode(&format!("{}{key}", self.prefix), true))
    }

    pub(super) fn get<'a>(&self, key: &str) -> HttpRequest<'a> {
        HttpRequest { method: "GET", url: self.url(key), headers: self.headers(), body: None }
    }

    pub(super) fn put<'a>(&self, key: &str, body: &'a [u8]) -> HttpRequest<'a> {
        HttpRequest { method: "PUT", url: self.url(key), headers: self.headers(), body: Some(Cow::Borrowed(body)) }
    }

    /// Makes a folder; its name is relative to the root and ends in `/`.
    pub(super) fn make_folder<'a>(&self, folder: &str) -> HttpRequest<'a> {
        let url = format!("{}{}", self.root, percent_encode(folder, true));
        HttpRequest { method: "MKCOL", url, headers: self.headers(), body: None }
    }

    /// Asks what is in a folder, or, where one file lists all, for that.
    pub(super) fn list<'a>(&self, folder: &str) -> HttpRequest<'a> {
        match self.listing {
            Listing::IndexFile => self.get(INDEX_KEY),
            Listing::Autoindex => self.get(folder),
            Listing::Propfind => {
                let mut headers = self.headers();
                headers.push(("Depth", "1".to_owned()));
                // Without a body it asks for all properties (RFC 4918, 9.1).
                HttpRequest { method: "PROPFIND", url: self.url(folder), headers, body: None }
            }
        }
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        match &self.login {
            Login::Nobody => Vec::new(),
            Login::Basic { user, password } => {
                vec![("Authorization", format!("Basic {}", base64(format!("{user}:{password}").as_bytes())))]
            }
            Login::Bearer(token) => vec![("Authorization", format!("Bearer {token}"))],
        }
    }

    /// Reads the answer to a get or put.
    pub(super) fn parse_reply(&self, request: &StoreRequest, answer: HttpAnswer<'_>) -> Result<StoreReply, StoreError> {
        match (answer.status, request) {
            (200, StoreRequest::Get { .. }) => Ok(StoreReply::Got(answer.body)),
            (404 | 410, StoreRequest::Get { .. }) => Ok(StoreReply::NotFound),
            (200..=299, StoreRequest::Put { .. }) => Ok(StoreReply::Stored),
            _ => Err(self.failure(&answer)),
        }
    }

    /// Reads what is in a folder; a folder that is not there is empty.
    pub(super) fn parse_entries(&self, folder: &str, answer: &HttpAnswer<'_>) -> Result<Vec<Entry>, StoreError> {
        match (answer.status, self.listing) {
            (404 | 410, Listing::Propfind | Listing::Autoindex) => Ok(Vec::new()),
            (207, Listing::Propfind) => self.parse_multistatus(&answer.body).ok_or_else(unreadable),
            (200, Listing::Autoindex) => parse_autoindex(folder, &answer.body).ok_or_else(unreadable),
            (200, Listing::IndexFile) => parse_index(&answer.body).ok_or_else(unreadable),
            _ => Err(self.failure(answer)),
        }
    }

    pub(super) fn failure(&self, answer: &HttpAnswer<'_>) -> StoreError {
        match answer.status {
            // A WebDAV server holds a lock while it writes (RFC 4918, 11.3).
            423 => StoreError::Busy { status: 423, retry_after_secs: None },
            // A server's page about the error says less than its number.
            status if answer.body.starts_with(b"<") && !answer.body.starts_with(b"<?xml") => {
                failure(&HttpAnswer { status, body: Vec::new(), ..answer.clone() })
            }
            _ => failure(answer),
        }
    }

    fn parse_multistatus(&self, body: &[u8]) -> Option<Vec<Entry>> {
        let text = std::str::from_utf8(body).ok()?;
        let document = roxmltree::Document::parse(text).ok()?;
        let root = document.root_element();
        if root.tag_name().name() != "multistatus" {
            return None;
        }
        let responses = root.children().filter(|node| node.tag_name().name() == "response");
        Some(responses.filter_map(|node| self.entry(node)).collect())
    }

    fn entry(&self, response: roxmltree::Node<'_, '_>) -> Option<Entry> {
        let text = |name: &str| {
            let found = response.descendants().find(|node| node.tag_name().name() == name);
            found.and_then(|node| node.text()).map(str::trim)
        };
        let path = percent_decode(path_of(text("href")?))?;
        let own = format!("{}{}", percent_decode(path_of(&self.root))?, self.prefix);
        let key = path.strip_prefix(&own)?.to_owned();
        if response.descendants().any(|node| node.tag_name().name() == "collection") {
            return Some(Entry::Folder(if key.is_empty() || key.ends_with('/') { key } else { key + "/" }));
        }
        let n_bytes = text("getcontentlength").and_then(|n| n.parse().ok()).unwrap_or_default();
        // A server without tags has times, which with the size do as well.
        let tag = || format!("{}-{n_bytes}", text("getlastmodified").unwrap_or_default());
        let etag = text("getetag").map_or_else(tag, str::to_owned);
        Some(Entry::Object(ListedObject { key, etag, n_bytes }))
    }
}

fn unreadable() -> StoreError {
    StoreError::Rejected { status: 200, code: "an unreadable list".to_owned() }
}

/// The path of an address, or of a path itself.
fn path_of(address: &str) -> &str {
    let Some((_, rest)) = address.split_once("://") else { return address };
    rest.find('/').and_then(|start| rest.get(start..)).unwrap_or("/")
}

/// Undoes percent-encoding; `None` for a broken escape or what is not UTF-8.
#[must_use]
pub fn percent_decode(text: &str) -> Option<String> {
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
