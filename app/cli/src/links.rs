//! The links of a project, one per role, and the private file that keeps them with the owner's key.

use std::fs;
use std::path::{Path, PathBuf};

use accord_core::crypto::{PublicKey, SecretKey, base64url};
use accord_core::ids::ProjectId;
use accord_core::place::Place;
use accord_core::record::Role;
use accord_core::wire::link::{Link, Whose};
use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::private_file::write_private;
use crate::store_url::{StoreArgs, of_project, shown};

/// Roles in the order their links are printed.
pub const ROLES: [Role; 3] = [Role::Owner, Role::Expert, Role::Labeler];

/// What `accord links` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct LinksArgs {
    /// Links file that `accord new` wrote
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
    /// URL of the page
    #[arg(long, value_name = "URL")]
    page: String,
    /// Where the new links go; readable by you only
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    out: PathBuf,
}

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

/// Writes the same links for a store or page that has moved.
///
/// # Errors
/// When a file cannot be read, understood or written.
pub fn run(args: &LinksArgs) -> anyhow::Result<()> {
    let before = LinksFile::read(&args.from)?;
    // A project that has moved is sealed as it was.
    let store = args.store.target()?.with_content_key(before.store.content_key().cloned());
    let file = LinksFile { page: page_url(&args.page)?, store, ..before };
    file.write(&args.out)?;
    file.print(&args.out);
    Ok(())
}

impl LinksFile {
    /// The link of each role.
    #[must_use]
    pub fn links(&self) -> Vec<(Role, String)> {
        let link = |(role, invite): &(Role, SecretKey)| {
            let link = Link {
                project: self.project,
                store: of_project(&self.store, self.project),
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

    /// Writes the file so that only its owner can read it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> anyhow::Result<()> {
        let links: serde_json::Map<String, Value> =
            self.links().into_iter().map(|(role, link)| (role.as_str().to_owned(), link.into())).collect();
        let value = json!({
            "v": 1,
            "project": self.project.to_string(),
            "name": self.name,
            "page": self.page,
            "store": shown(&self.store),
            "bucket": match &self.store {
                Place::S3(target) => Value::from(target.bucket.as_str()),
                Place::Web(_) => Value::Null,
            },
            "prefix": of_project(&self.store, self.project).prefix(),
            "owner": base64url(&self.owner.public().0),
            "owner_secret": base64url(&self.owner.seed()),
            "links": links,
            "content_key": self.store.content_key().map(|key| base64url(key.bytes())),
            "people": self.people.iter().map(named_json).collect::<Vec<Value>>(),
        });
        write_private(path, format!("{value:#}\n").as_bytes())
    }

    /// Reads a file that [`LinksFile::write`] wrote.
    ///
    /// # Errors
    /// When it cannot be read or understood.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("`{}` could not be read", path.display()))?;
        parse(&text).with_context(|| format!("`{}` is not a links file that `accord new` wrote", path.display()))
    }

    /// Prints the links and how to treat them.
    pub fn print(&self, path: &Path) {
        println!("project  {}  {}", self.project, self.name);
        for (role, link) in self.links() {
            println!("\n{}\n{link}", role.as_str());
        }
        println!("\nWhoever has a link may take part in its role, so share it like a password.");
        println!("`{}` keeps the links and the owner's key; keep it safe, it cannot be made again.", path.display());
    }
}

/// A page's URL with nothing after its path, as links continue it.
///
/// # Errors
/// When it is not a URL of a page.
pub fn page_url(url: &str) -> anyhow::Result<String> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    ensure!(is_web, "--page takes the URL the page is served under, such as http://127.0.0.1:8420/");
    Ok(url.split('#').next().unwrap_or(url).to_owned())
}

fn parse(text: &str) -> anyhow::Result<LinksFile> {
    let value: Value = serde_json::from_str(text).ok().context("it is not JSON")?;
    let field = |name: &str| value.get(name).and_then(Value::as_str).with_context(|| format!("it has no `{name}`"));
    let seed = accord_core::crypto::base64url_array(field("owner_secret")?).context("the owner's key is cut")?;
    let owner = SecretKey::from_seed(&seed);
    let link = |role: Role| {
        let url = value.get("links").and_then(|links| links.get(role.as_str())).and_then(Value::as_str);
        let (_, fragment) = url.and_then(|url| url.split_once('#')).context("it lacks a link")?;
        Ok((role, Link::parse(fragment)?))
    };
    let links = ROLES.into_iter().map(link).collect::<anyhow::Result<Vec<(Role, Link)>>>()?;
    let (_, first) = links.first().context("it has no link")?;
    ensure!(
        links.iter().all(|(_, link)| is_of(link, first.project, owner.public())),
        "its links are of several projects"
    );
    let own_prefix = format!("{}/", first.project);
    let prefix = first.store.prefix().strip_suffix(&own_prefix).context("its links do not lead to the project")?;
    Ok(LinksFile {
        project: first.project,
        name: field("name")?.to_owned(),
        page: field("page")?.to_owned(),
        store: first.store.with_prefix(prefix.to_owned()),
        owner,
        invites: links.iter().map(|(role, link)| (*role, link.invite.clone())).collect(),
        people: value.get("people").and_then(Value::as_array).map_or(Ok(Vec::new()), |people| named(people))?,
    })
}

fn named_json(named: &Named) -> Value {
    json!({ "name": named.name, "role": named.role.as_str(), "key": base64url(&named.key.seed()) })
}

fn named(people: &[Value]) -> anyhow::Result<Vec<Named>> {
    let one = |value: &Value| {
        let field = |name: &str| value.get(name).and_then(Value::as_str);
        let seed = field("key").and_then(accord_core::crypto::base64url_array);
        Some(Named {
            name: field("name")?.to_owned(),
            role: Role::parse(field("role")?)?,
            key: SecretKey::from_seed(&seed?),
        })
    };
    people.iter().map(one).collect::<Option<_>>().context("it names a person without a name, role or key")
}

fn is_of(link: &Link, project: ProjectId, owner: PublicKey) -> bool {
    link.project == project && link.owner == owner
}

#[cfg(test)]
mod tests {
    use super::{LinksFile, Named, ROLES, Role, parse};
    use accord_core::crypto::SecretKey;
    use accord_core::ids::ProjectId;

    fn file() -> LinksFile {
        LinksFile {
            project: ProjectId::new([7; 8]),
            name: "A \"name\"".to_owned(),
            page: "http://127.0.0.1:8420/".to_owned(),
            store: crate::store_url::parse("http://k:s@127.0.0.1:8421/accord/team").unwrap(),
            owner: SecretKey::from_seed(&[1; 32]),
            invites: ROLES.into_iter().zip(2..).map(|(role, seed)| (role, SecretKey::from_seed(&[seed; 32]))).collect(),
            people: vec![Named { name: "Ann".to_owned(), role: Role::Expert, key: SecretKey::from_seed(&[9; 32]) }],
        }
    }

    #[test]
    fn a_file_reads_back_what_was_written() {
        let folder = std::env::temp_dir().join(format!("accord-links-{}", std::process::id()));
        let path = folder.join("links.json");
        file().write(&path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let read = parse(&text).unwrap();
        assert_eq!(read.links(), file().links());
        assert_eq!(
            read.people.iter().map(|it| (it.name.as_str(), it.role, it.key.seed())).collect::<Vec<_>>(),
            [("Ann", Role::Expert, [9; 32])]
        );
        assert_eq!((read.store, read.name), (file().store, file().name));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_with_links_of_two_projects_is_refused() {
        let mut other = file();
        other.project = ProjectId::new([8; 8]);
        let links: Vec<_> = file().links().into_iter().take(2).chain(other.links().into_iter().skip(2)).collect();
        let links: serde_json::Map<_, _> =
            links.into_iter().map(|(role, link)| (role.as_str().to_owned(), link.into())).collect();
        let seed = accord_core::crypto::base64url(&[1; 32]);
        let text = serde_json::json!({ "name": "n", "page": "p", "owner_secret": seed, "links": links }).to_string();
        assert!(parse(&text).err().is_some_and(|error| error.to_string().contains("several projects")));
    }
}
