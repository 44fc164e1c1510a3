//! Where the project will lie: from what the owner typed to a place, or what to do about it. Pure.

use accord_core::place::{Listing, Login, Place, WebTarget};
use accord_core::s3::{Credentials, S3Target, Style};

use crate::tr;

/// The kinds of stores an owner chooses from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A bucket.
    #[default]
    Bucket,
    /// A WebDAV folder.
    WebDav,
    /// A folder that the owner puts on a web server by hand.
    Folder,
}

/// What was typed. `Debug` shows no secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct StoreFields {
    /// Which of the others hold.
    pub kind: Kind,
    /// Address of the store, without the bucket; or of the folder.
    pub address: String,
    /// The bucket.
    pub bucket: String,
    /// A folder in it; may be empty.
    pub prefix: String,
    /// Its region; may be empty.
    pub region: String,
    /// Access key, or user; may be empty for a folder.
    pub key: String,
    /// Secret key, or password.
    pub secret: String,
}

impl std::fmt::Debug for StoreFields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoreFields").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl Kind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Bucket, Self::WebDav, Self::Folder];

    /// Its name.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Bucket => tr::making_bucket(),
            Self::WebDav => tr::making_webdav(),
            Self::Folder => tr::making_folder(),
        }
    }

    /// What it is for.
    #[must_use]
    pub fn about(self) -> String {
        match self {
            Self::Bucket => tr::making_bucket_about(),
            Self::WebDav => tr::making_webdav_about(),
            Self::Folder => tr::making_folder_about(),
        }
    }
}

impl StoreFields {
    /// The place, still without the project's own part.
    ///
    /// # Errors
    /// In words, what to do. They hold no secret.
    pub fn place(&self) -> Result<Place, String> {
        let address = self.address.trim();
        match self.kind {
            Kind::Bucket => self.bucket(address).map(Place::S3),
            Kind::WebDav => {
                let login = match (self.key.trim(), self.secret.trim()) {
                    ("", "") => Login::Nobody,
                    ("", _) | (_, "") => return Err(tr::making_need_login()),
                    (user, password) => Login::Basic { user: user.to_owned(), password: password.to_owned() },
                };
                let root = folder(address)?;
                Ok(Place::Web(WebTarget {
                    root,
                    prefix: String::new(),
                    login,
                    listing: Listing::Propfind,
                    writes: true,
                    content_key: None,
                }))
            }
            Kind::Folder => Ok(Place::Web(WebTarget {
                root: folder(address)?,
                prefix: String::new(),
                login: Login::Nobody,
                listing: Listing::IndexFile,
                writes: false,
                content_key: None,
            })),
        }
    }

    /// A bucket to read from, and what of it: the beginning of the names. Without keys it is asked as by anybody.
    ///
    /// # Errors
    /// In words, what to do.
    pub fn source(&self) -> Result<(S3Target, String), String> {
        let is_open = self.key.trim().is_empty() && self.secret.trim().is_empty();
        let mut fields = self.clone();
        if is_open {
            (fields.key, fields.secret) = ("anybody".to_owned(), "anybody".to_owned());
        }
        let mut target = fields.bucket(self.address.trim())?;
        if is_open {
            target.credentials = Credentials::anonymous();
        }
        let below = std::mem::take(&mut target.prefix).trim_end_matches('/').to_owned();
        Ok((target, below))
    }

    fn bucket(&self, address: &str) -> Result<S3Target, String> {
        let (scheme, rest) = split(address).ok_or_else(tr::making_need_address)?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.is_empty() {
            return Err(tr::making_need_address());
        }
        if host.contains('@') {
            return Err(tr::making_keys_in_address());
        }
        // People paste the bucket's own address.
        let path = path.split('?').next().unwrap_or_default().trim_matches('/');
        let (first, more) = path.split_once('/').unwrap_or((path, ""));
        let bucket = Some(self.bucket.trim()).filter(|name| !name.is_empty()).unwrap_or(first);
        let inner = if self.bucket.trim().is_empty() { more } else { "" };
        if bucket.is_empty() {
            return Err(tr::making_need_bucket());
        }
        if !path.is_empty() && bucket != first {
            return Err(tr::making_address_too_long());
        }
        let (access_key, secret_key) = (self.key.trim(), self.secret.trim());
        if access_key.is_empty() || secret_key.is_empty() {
            return Err(tr::making_need_keys());
        }
        let prefix = [inner, self.prefix.trim().trim_matches('/')].into_iter().filter(|part| !part.is_empty());
        let prefix: String = prefix.map(|part| format!("{part}/")).collect();
        // A browser sends no port that is the scheme's own, and the host is signed as it is sent.
        let host = host.strip_suffix(if scheme == "https" { ":443" } else { ":80" }).unwrap_or(host);
        let region = Some(self.region.trim()).filter(|region| !region.is_empty()).unwrap_or("us-east-1");
        Ok(S3Target {
            endpoint: format!("{scheme}://{host}"),
            bucket: bucket.to_owned(),
            style: Style::Path,
            prefix,
            region: region.to_owned(),
            credentials: Credentials {
                access_key: access_key.to_owned(),
                secret_key: secret_key.to_owned(),
                session_token: None,
            },
            forms: Vec::new(),
            content_key: None,
        })
    }
}

fn split(address: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = ["https", "http"].into_iter().find(|known| *known == scheme)?;
    Some((scheme, rest))
}

fn folder(address: &str) -> Result<String, String> {
    let (scheme, rest) = split(address).ok_or_else(tr::making_need_folder)?;
    let rest = rest.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    if rest.is_empty() {
        return Err(tr::making_need_folder());
    }
    if rest.split('/').next().is_some_and(|host| host.contains('@')) {
        return Err(tr::making_login_in_address());
    }
    Ok(format!("{scheme}://{rest}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> StoreFields {
        let text = |it: &str| it.to_owned();
        StoreFields {
            address: text("https://s3.example.org/"),
            bucket: text("labels"),
            key: text("AK"),
            secret: text("very-secret"),
            ..StoreFields::default()
        }
    }

    #[track_caller]
    fn shown(change: impl FnOnce(&mut StoreFields)) -> Result<String, String> {
        let mut fields = fields();
        change(&mut fields);
        let place = fields.place();
        assert!(!format!("{place:?} {fields:?}").contains("very-secret"));
        place.map(|place| place.shown())
    }

    #[test]
    fn new11_a_bucket_is_read_with_a_key_or_as_by_anybody() {
        let (target, below) = StoreFields { prefix: "raw/a.csv".to_owned(), ..fields() }.source().unwrap();
        assert_eq!((target.prefix.as_str(), below.as_str()), ("", "raw/a.csv"));
        let open = StoreFields { key: String::new(), secret: String::new(), ..fields() };
        assert!(open.source().unwrap().0.credentials.is_anonymous());
        assert!(StoreFields { key: String::new(), ..fields() }.source().is_err());
    }

    #[test]
    fn new3_a_bucket_is_told_by_its_fields_or_its_address() {
        assert_eq!(shown(|_| {}).unwrap(), "https://s3.example.org/labels");
        assert_eq!(shown(|it| it.prefix = "/team/a/".to_owned()).unwrap(), "https://s3.example.org/labels/team/a");
        let pasted = |it: &mut StoreFields| {
            it.address = "https://s3.example.org:443/labels/team".to_owned();
            it.bucket.clear();
        };
        assert_eq!(shown(pasted).unwrap(), "https://s3.example.org/labels/team");
        assert_eq!(
            shown(|it| it.address = "https://s3.example.org/labels".to_owned()).unwrap(),
            "https://s3.example.org/labels"
        );
    }

    #[test]
    fn new3_what_is_missing_is_something_to_do_and_holds_no_secret() {
        assert!(shown(|it| it.address = "s3.example.org".to_owned()).unwrap_err().contains("https://"));
        assert!(shown(|it| it.bucket.clear()).unwrap_err().contains("bucket"));
        assert!(shown(|it| it.key.clear()).unwrap_err().contains("access key"));
        assert!(shown(|it| it.address = "https://AK:very-secret@h/b".to_owned()).is_err());
        assert!(shown(|it| it.address = "https://h/other".to_owned()).unwrap_err().contains("leave out"));
    }

    #[test]
    fn new3_folders_end_in_a_slash() {
        let dav =
            |it: &mut StoreFields| (it.kind, it.address) = (Kind::WebDav, "https://dav.example/team?x".to_owned());
        let mut typed = fields();
        dav(&mut typed);
        let Ok(Place::Web(target)) = typed.place() else { panic!("no folder") };
        assert_eq!((target.root.as_str(), target.writes), ("https://dav.example/team/", true));
        typed.secret.clear();
        assert!(typed.place().is_err());
        typed.kind = Kind::Folder;
        let Ok(Place::Web(target)) = typed.place() else { panic!("no folder") };
        assert_eq!((target.login, target.listing, target.writes), (Login::Nobody, Listing::IndexFile, false));
        typed.address = "https://".to_owned();
        assert!(typed.place().is_err());
    }
}
