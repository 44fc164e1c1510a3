//! The links of a project, one per role, and the private file that keeps them with the owner's key.

use std::fs;
use std::path::{Path, PathBuf};

pub use accord_core::wire::links_file::{LinksFile, Named, ROLES};
use anyhow::{Context as _, ensure};

use crate::private_file::write_private;
use crate::store_url::StoreArgs;

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

/// What keeps a links file in a file of its own.
pub trait Kept: Sized {
    /// Writes the file so that only its owner can read it.
    ///
    /// # Errors
    /// When it cannot be written.
    fn write(&self, path: &Path) -> anyhow::Result<()>;

    /// Reads a file that [`Kept::write`] wrote.
    ///
    /// # Errors
    /// When it cannot be read or understood.
    fn read(path: &Path) -> anyhow::Result<Self>;

    /// Prints the links and how to treat them.
    fn print(&self, path: &Path);
}

impl Kept for LinksFile {
    fn write(&self, path: &Path) -> anyhow::Result<()> {
        write_private(path, self.to_json().as_bytes())
    }

    fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("`{}` could not be read", path.display()))?;
        Self::parse(&text).with_context(|| format!("`{}` is not a links file that `accord new` wrote", path.display()))
    }

    fn print(&self, path: &Path) {
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

#[cfg(test)]
mod tests {
    use super::{Kept as _, LinksFile, ROLES};
    use accord_core::crypto::SecretKey;
    use accord_core::ids::ProjectId;

    #[test]
    fn mak2_a_links_file_is_for_its_owner_alone() {
        let file = LinksFile {
            project: ProjectId::new([7; 8]),
            name: "n".to_owned(),
            page: "http://127.0.0.1:8420/".to_owned(),
            store: crate::store_url::parse("http://k:s@127.0.0.1:8421/accord/team").unwrap(),
            owner: SecretKey::from_seed(&[1; 32]),
            invites: ROLES.into_iter().zip(2..).map(|(role, seed)| (role, SecretKey::from_seed(&[seed; 32]))).collect(),
            people: Vec::new(),
        };
        let folder = std::env::temp_dir().join(format!("accord-links-{}", std::process::id()));
        let path = folder.join("links.json");
        file.write(&path).unwrap();
        assert_eq!(LinksFile::read(&path).unwrap().links(), file.links());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}
