//! The links file: the links of a project, one per role, and the owner's key, without which it can never be changed.

use serde_json::{Map, Value, json};

use super::link::{Link, Whose};
use super::{WireError, malformed};
use crate::crypto::{PublicKey, SecretKey, base64url, base64url_array};
use crate::ids::ProjectId;
use crate::place::Place;
use crate::record::Role;
use crate::seal::ContentKey;

/// Roles in the order their links are shown.
pub const ROLES: [Role; 3] = [Role::Owner, Role::Expert, Role::Labeler];

const WHAT: &str = "the links file";

/// Everything the links file holds. Secret.
#[derive(Clone)]
pub struct LinksFile {
    /// Which project.
    pub project: ProjectId,
    /// Its title.
    pub name: String,
    /// URL of the page.
    pub page: String,
    /// Where the store is, without the project's own prefix.
    pub store: Place,
    /// The owner's key, without which the project can never be changed.
    pub owner: SecretKey,
    /// The invitation of each role.
    pub invites: Vec<(Role, SecretKey)>,
    /// People who have a link of their own.
    pub people: Vec<Named>,
}

/// Somebody who has a link of their own.
#[derive(Clone)]
pub struct Named {
    /// What the owner calls them.
    pub name: String,
    /// Their role.
    pub role: Role,
    /// Their first key, which their link carries.
    pub key: SecretKey,
}

impl std::fmt::Debug for LinksFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LinksFile").field("project", &self.project).finish_non_exhaustive()
    }
}

impl LinksFile {
    /// The link of each role.
    #[must_use]
    pub fn links(&self) -> Vec<(Role, String)> {
        let link = |(role, invite): &(Role, SecretKey)| {
            let link = Link {
                project: self.project,
                // The key to closed logs is for experts and owner.
                store: self.store.of_project(self.project).for_role(*role),
                owner: self.owner.public(),
                role: *role,
                invite: invite.clone(),
                whose: Whose::Anybody,
                expires: None,
            };
            (*role, link.url(&self.page))
        };
        self.invites.iter().map(link).collect()
    }

    /// The file's text. Secret.
    #[must_use]
    pub fn to_json(&self) -> String {
        let links: Map<String, Value> =
            self.links().into_iter().map(|(role, link)| (role.as_str().to_owned(), link.into())).collect();
        let value = json!({
            "v": 1,
            "project": self.project.to_string(),
            "name": self.name,
            "page": self.page,
            "store": self.store.shown(),
            "bucket": match &self.store {
                Place::S3(target) => Value::from(target.bucket.as_str()),
                Place::Web(_) => Value::Null,
            },
            "prefix": self.store.of_project(self.project).prefix(),
            "owner": base64url(&self.owner.public().0),
            "owner_secret": base64url(&self.owner.seed()),
            "links": links,
            "content_key": self.store.content_key().map(ContentKey::text),
            "people": self.people.iter().map(named_json).collect::<Vec<Value>>(),
        });
        format!("{value:#}\n")
    }

    /// Reads [`LinksFile::to_json`].
    ///
    /// # Errors
    /// When it is not whole, or its links do not belong together. The message holds no secret.
    pub fn parse(text: &str) -> Result<Self, WireError> {
        let value: Value = serde_json::from_str(text).map_err(|_| malformed(WHAT, "it is not JSON"))?;
        let field = |name: &str| text_of(&value, name);
        let seed = base64url_array(field("owner_secret")?).ok_or_else(|| malformed(WHAT, "the owner's key is cut"))?;
        let owner = SecretKey::from_seed(&seed);
        let link = |role: Role| {
            let url = value.get("links").and_then(|links| links.get(role.as_str())).and_then(Value::as_str);
            let parts = url.and_then(|url| url.split_once('#'));
            let (_, fragment) = parts.ok_or_else(|| malformed(WHAT, "it lacks a link"))?;
            Ok((role, Link::parse(fragment)?))
        };
        let links = ROLES.into_iter().map(link).collect::<Result<Vec<(Role, Link)>, WireError>>()?;
        let (_, first) = links.first().ok_or_else(|| malformed(WHAT, "it has no link"))?;
        if !links.iter().all(|(_, link)| is_of(link, first.project, owner.public())) {
            return Err(malformed(WHAT, "its links are of several projects"));
        }
        let own_prefix = format!("{}/", first.project);
        let prefix = first.store.prefix().strip_suffix(&own_prefix);
        let prefix = prefix.ok_or_else(|| malformed(WHAT, "its links do not lead to the project"))?;
        Ok(Self {
            project: first.project,
            name: field("name")?.to_owned(),
            page: field("page")?.to_owned(),
            store: first.store.with_prefix(prefix.to_owned()),
            owner,
            invites: links.iter().map(|(role, link)| (*role, link.invite.clone())).collect(),
            people: value.get("people").and_then(Value::as_array).map_or(Ok(Vec::new()), |people| named(people))?,
        })
    }
}

fn text_of<'a>(value: &'a Value, name: &str) -> Result<&'a str, WireError> {
    value.get(name).and_then(Value::as_str).ok_or_else(|| malformed(WHAT, format!("it has no `{name}`")))
}

fn named_json(named: &Named) -> Value {
    json!({ "name": named.name, "role": named.role.as_str(), "key": base64url(&named.key.seed()) })
}

fn named(people: &[Value]) -> Result<Vec<Named>, WireError> {
    let one = |value: &Value| {
        let field = |name: &str| value.get(name).and_then(Value::as_str);
        let seed = field("key").and_then(base64url_array);
        Some(Named {
            name: field("name")?.to_owned(),
            role: Role::parse(field("role")?)?,
            key: SecretKey::from_seed(&seed?),
        })
    };
    let whole = people.iter().map(one).collect::<Option<_>>();
    whole.ok_or_else(|| malformed(WHAT, "it names a person without a name, role or key"))
}

fn is_of(link: &Link, project: ProjectId, owner: PublicKey) -> bool {
    link.project == project && link.owner == owner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hpke::ReadingKey;
    use crate::s3::{Credentials, S3Target, Style};
    use crate::seal::LogKeys;

    fn file() -> LinksFile {
        let credentials = Credentials { access_key: "k".to_owned(), secret_key: "s".to_owned(), session_token: None };
        let store = S3Target {
            endpoint: "http://127.0.0.1:8421".to_owned(),
            bucket: "accord".to_owned(),
            style: Style::Path,
            prefix: "team/".to_owned(),
            region: "us-east-1".to_owned(),
            credentials,
            forms: Vec::new(),
            content_key: None,
        };
        LinksFile {
            project: ProjectId::new([7; 8]),
            name: "A \"name\"".to_owned(),
            page: "http://127.0.0.1:8420/".to_owned(),
            store: Place::S3(store),
            owner: SecretKey::from_seed(&[1; 32]),
            invites: ROLES.into_iter().zip(2..).map(|(role, seed)| (role, SecretKey::from_seed(&[seed; 32]))).collect(),
            people: vec![Named { name: "Ann".to_owned(), role: Role::Expert, key: SecretKey::from_seed(&[9; 32]) }],
        }
    }

    #[test]
    fn mak2_a_links_file_reads_back_what_was_written() {
        let text = file().to_json();
        let read = LinksFile::parse(&text).unwrap();
        assert_eq!(read.links(), file().links());
        assert_eq!(
            read.people.iter().map(|it| (it.name.as_str(), it.role, it.key.seed())).collect::<Vec<_>>(),
            [("Ann", Role::Expert, [9; 32])]
        );
        assert_eq!((read.store, read.name), (file().store, file().name));
        assert_eq!(format!("{:?}", file()), format!("LinksFile {{ project: {:?}, .. }}", file().project));
    }

    #[test]
    fn clg1_links_of_labelers_lack_the_key_to_closed_logs_and_the_file_keeps_it() {
        let keys = ContentKey::new([5; 32]).with_logs(LogKeys::of_reader(ReadingKey::derive(&[6; 32])));
        let closed = LinksFile { store: file().store.with_content_key(Some(keys)), ..file() };
        for (role, url) in closed.links() {
            let link = Link::parse(url.split_once('#').unwrap().1).unwrap();
            assert_eq!(link.store.is_closed(), !role.reviews(), "{role:?}");
            assert!(link.store.log_keys().is_some());
        }
        assert_eq!(LinksFile::parse(&closed.to_json()).unwrap().store, closed.store);
    }

    #[test]
    fn mak2_a_links_file_with_links_of_two_projects_is_refused() {
        let mut other = file();
        other.project = ProjectId::new([8; 8]);
        let links: Vec<_> = file().links().into_iter().take(2).chain(other.links().into_iter().skip(2)).collect();
        let links: Map<_, _> = links.into_iter().map(|(role, link)| (role.as_str().to_owned(), link.into())).collect();
        let seed = base64url(&[1; 32]);
        let text = json!({ "name": "n", "page": "p", "owner_secret": seed, "links": links }).to_string();
        assert!(LinksFile::parse(&text).unwrap_err().to_string().contains("several projects"));
        assert!(LinksFile::parse("{").is_err() && LinksFile::parse("{}").is_err());
    }
}
