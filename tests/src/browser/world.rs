//! Everything a test needs around the browsers: the built page, a store behind a [`Wire`], a project, its people.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

use accord_cli::client::Store;
use accord_cli::export::{self, ExportArgs};
use accord_cli::index::{self, IndexArgs};
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::new::{self, NewArgs};
use accord_cli::serve::{Credentials, Faults, Server, serve_page, serve_store, store_url};
use accord_cli::store_url::of_project;
use accord_cli::verify::{self, Findings, VerifyArgs};
use accord_core::crypto::base64url;
use accord_core::ids::{DeviceId, EventId};
use accord_core::record::Role;
use accord_core::wire::segment;
use anyhow::{Context as _, ensure};
use clap::Parser;

use super::driver::{Driver, Graphics};
use super::items::{LABELS, json_lines};
use super::person::Person;
use super::tables::Tables;
use super::tampered::page_with;
use super::unreliable::Unreliable;
use super::wire::Wire;
use crate::bundle::{Effort, bundle};
use crate::{paths, tools};

/// Names a store that is used instead of the embedded one: `http://KEY:SECRET@host:port/bucket`.
const OTHER_STORE: &str = "ACCORD_E2E_STORE";
/// Names a folder with a built page, which is then used as it is.
const BUILT_PAGE: &str = "ACCORD_DIST";

/// What a test's project is like.
#[derive(Clone, Copy, Debug)]
pub struct Setup<'a> {
    /// What the test is called; also the project's name.
    pub name: &'a str,
    /// The texts to label, in the order of the owner's file.
    pub texts: &'a [&'a str],
    /// Seconds between a page's looks into the store.
    pub poll_secs: u32,
    /// Further options of `accord new`.
    pub options: &'a [&'a str],
}

/// Servers, project and browsers of one test. Dropping it ends and deletes all of it.
pub struct World {
    driver: Driver,
    /// Between pages and store.
    pub wire: Wire,
    /// Between wire and store, where the test asked for it.
    pub unreliable: Option<Unreliable>,
    /// The project with its secrets.
    pub links: LinksFile,
    page: Server,
    /// What is done to the page's host.
    pub page_faults: Faults,
    /// The store as `accord export` is told it, without the wire.
    store_url: String,
    _store: Option<Server>,
    folder: Folder,
    n_people: AtomicU32,
}

#[derive(Parser)]
struct NewLine {
    #[command(flatten)]
    args: NewArgs,
}

#[derive(Parser)]
struct VerifyLine {
    #[command(flatten)]
    args: VerifyArgs,
}

#[derive(Parser)]
struct IndexLine {
    #[command(flatten)]
    args: IndexArgs,
}

#[derive(Parser)]
struct ExportLine {
    #[command(flatten)]
    args: ExportArgs,
}

impl World {
    /// Builds the page if need be, starts the servers and makes the project.
    ///
    /// # Errors
    /// When any of that fails.
    pub async fn new(setup: Setup<'_>) -> anyhow::Result<Self> {
        Self::with_files(setup, &[]).await
    }

    /// The same with files beside the items, which these name.
    ///
    /// # Errors
    /// When any of that fails.
    pub async fn with_files(setup: Setup<'_>, files: &[(&str, Vec<u8>)]) -> anyhow::Result<Self> {
        let folder = Folder::new(setup.name)?;
        for (name, bytes) in files {
            fs::write(folder.0.join(name), bytes).with_context(|| format!("`{name}` could not be written"))?;
        }
        Self::in_folder(setup, folder, None).await
    }

    /// The same at a store of another maker, named by its URL with the owner's key.
    ///
    /// # Errors
    /// When any of that fails.
    pub async fn at(setup: Setup<'_>, store_url: String) -> anyhow::Result<Self> {
        Self::build(setup, Folder::new(setup.name)?, None, Some(store_url), None).await
    }

    /// The same with a script that runs before the scorer's worker, see [`super::tampered`].
    ///
    /// # Errors
    /// When any of that fails.
    pub async fn with_worker_script(setup: Setup<'_>, script: Option<&str>) -> anyhow::Result<Self> {
        Self::in_folder(setup, Folder::new(setup.name)?, script).await
    }

    /// The same with a proxy before the store that plays faults by this seed once it is told to. `store_url` names another
    /// store than the embedded one.
    ///
    /// # Errors
    /// When any of that fails.
    pub async fn with_faults(setup: Setup<'_>, store_url: Option<String>, seed: u64) -> anyhow::Result<Self> {
        let elsewhere = store_url.or_else(|| env::var(OTHER_STORE).ok());
        Self::build(setup, Folder::new(setup.name)?, None, elsewhere, Some(seed)).await
    }

    async fn in_folder(setup: Setup<'_>, folder: Folder, script: Option<&str>) -> anyhow::Result<Self> {
        Self::build(setup, folder, script, env::var(OTHER_STORE).ok(), None).await
    }

    async fn build(
        setup: Setup<'_>,
        folder: Folder,
        script: Option<&str>,
        elsewhere: Option<String>,
        faults_seed: Option<u64>,
    ) -> anyhow::Result<Self> {
        let dist = tokio::task::block_in_place(|| match script {
            Some(script) => page_with(&folder.0, script),
            None => built_page(),
        })?;
        let page_faults = Faults::default();
        let page = serve_page(&dist, 0, page_faults.clone()).await?;
        let (store, store_url) = match elsewhere {
            Some(url) => (None, url),
            None => {
                let credentials = Credentials::random()?;
                let server = serve_store(&folder.0.join("store"), &credentials, 0, Faults::default()).await?;
                let url = store_url(&server, &credentials, "accord");
                (Some(server), url)
            }
        };
        let (scheme_and_key, place) = store_url.rsplit_once('@').context("the store's URL has no key")?;
        ensure!(
            scheme_and_key.starts_with("http://"),
            "{OTHER_STORE} must be an http:// URL, as the wire is a plain one"
        );
        let (host, bucket) = place.split_once('/').context("the store's URL names no bucket")?;
        let unreliable = match faults_seed {
            Some(seed) => Some(Unreliable::to(host.to_owned(), seed).await?),
            None => None,
        };
        let upstream = unreliable.as_ref().map_or_else(|| host.to_owned(), |proxy| proxy.addr().to_string());
        let wire = Wire::to(upstream).await?;
        let wired_url = format!("{scheme_and_key}@{}/{bucket}", wire.addr());
        let links = tokio::task::block_in_place(|| make_project(&folder.0, &setup, &page.origin(), &wired_url))?;
        let (driver, n_people) = (Driver::start()?, AtomicU32::new(0));
        Ok(Self { driver, wire, unreliable, links, page, page_faults, store_url, _store: store, folder, n_people })
    }

    /// Somebody with a browser of their own, who has opened nothing yet.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn person(&self, name: &str, graphics: Graphics) -> anyhow::Result<Person> {
        let number = self.n_people.fetch_add(1, Ordering::Relaxed);
        Person::start(&self.driver, name, &self.folder.0.join(format!("profile-{number}")), graphics).await
    }

    /// Somebody who has joined in a role and sees the label page.
    ///
    /// # Errors
    /// When joining fails.
    pub async fn joined(&self, name: &str, role: Role) -> anyhow::Result<Person> {
        let person = self.person(name, Graphics::Off).await?;
        person.join(&self.link(role)?).await?;
        Ok(person)
    }

    /// Starts the browser of somebody whose browser was killed, with the same profile.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn restart(&self, killed: Person) -> anyhow::Result<Person> {
        Person::start(&self.driver, &killed.name, &killed.profile, Graphics::Off).await
    }

    /// The link that admits to a role.
    ///
    /// # Errors
    /// When there is none.
    pub fn link(&self, role: Role) -> anyhow::Result<String> {
        let links = self.links.links();
        let found = links.into_iter().find(|(known, _)| *known == role);
        found.map(|(_, link)| link).context("there is no link for that role")
    }

    /// The page's address without anything after it.
    #[must_use]
    pub fn page(&self) -> String {
        format!("{}/", self.page.origin())
    }

    /// The project once more as the page's own host serves it, which takes nothing: `data/` of the page's folder. Needs
    /// [`Self::with_worker_script`], whose page is a test's own, and the embedded store.
    ///
    /// # Errors
    /// When it cannot be copied.
    pub fn on_the_pages_host(&self) -> anyhow::Result<LinksFile> {
        let project = self.links.project.to_string();
        let from = self.folder.0.join("store/accord").join(&project);
        copy_folder(&from, &self.pages_data().join(&project))?;
        self.index(&[])?;
        let store = accord_cli::store_url::parse(&format!("static+{}/data", self.page.origin()))?;
        Ok(LinksFile { store: store.with_content_key(self.links.store.content_key().cloned()), ..self.links.clone() })
    }

    /// What `accord index --add` does to that host.
    ///
    /// # Errors
    /// When it fails.
    pub fn index(&self, add: &[&Path]) -> anyhow::Result<()> {
        let data = self.pages_data().display().to_string();
        let mut line = vec!["index".to_owned(), data];
        if !add.is_empty() {
            line.push("--add".to_owned());
            line.extend(add.iter().map(|path| path.display().to_string()));
        }
        let line = IndexLine::try_parse_from(line).context("the arguments of `accord index` changed")?;
        tokio::task::block_in_place(|| index::run(&line.args))
    }

    /// A path in this test's own folder.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.0.join(name)
    }

    fn pages_data(&self) -> PathBuf {
        self.folder.0.join("page/data")
    }

    /// A file of the page that only this test is served (see [`Self::with_worker_script`]), to be changed.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn change_page(&self, name: &str, change: impl FnOnce(String) -> String) -> anyhow::Result<()> {
        let path = self.folder.0.join("page").join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("the page has no `{name}` of its own"))?;
        // Its Brotli twin would be served in its place.
        let _ = fs::remove_file(path.with_file_name(format!("{name}.br")));
        fs::write(&path, change(text)).with_context(|| format!("`{name}` could not be written"))
    }

    /// Changes the bytes of the page's own WebAssembly, which only this test is served.
    ///
    /// # Errors
    /// When there is none, or it cannot be read or written.
    pub fn change_bytes(&self, ending: &str, change: impl FnOnce(&mut [u8])) -> anyhow::Result<()> {
        let folder = self.folder.0.join("page");
        let names = fs::read_dir(&folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let name = names.into_iter().find(|name| name.starts_with("accord-app") && name.ends_with(ending));
        let path = folder.join(name.with_context(|| format!("the page has no `…{ending}`"))?);
        let mut bytes = fs::read(&path)?;
        change(&mut bytes);
        let _ = fs::remove_file(format!("{}.br", path.display()));
        fs::write(&path, bytes).context("the file could not be written")
    }

    /// The URL of one of the project's objects, as a page gets it: through the wire.
    #[must_use]
    pub fn url_of(&self, key: &str) -> String {
        let target = of_project(&self.links.store, self.links.project);
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        target.url_of(key, now.as_secs(), 3600).unwrap_or_default()
    }

    /// The project's part of the store, not through the wire.
    #[must_use]
    pub fn store(&self) -> Store {
        let target = accord_cli::store_url::parse(&self.store_url).unwrap_or_else(|_| self.links.store.clone());
        let target = target.with_content_key(self.links.store.content_key().cloned());
        Store::new(of_project(&target, self.links.project))
    }

    /// What `accord export` writes now.
    ///
    /// # Errors
    /// When the export fails.
    pub fn export(&self) -> anyhow::Result<Tables> {
        let out = self.folder.0.join("tables");
        let (project, folder) = (self.links.project.to_string(), out.display().to_string());
        let key = self.links.store.content_key().map(accord_core::seal::ContentKey::text);
        let mut line = vec!["export", "--store", &self.store_url, "--project", &project, "--out", &folder];
        line.extend(key.iter().flat_map(|key| ["--content-key", key]));
        let line = ExportLine::try_parse_from(line).context("the arguments of `accord export` changed")?;
        tokio::task::block_in_place(|| export::run(&line.args))?;
        Tables::read(&out)
    }

    /// What `accord verify` finds in a report, given as a file's name and content, with the logs of the store.
    ///
    /// # Errors
    /// When it cannot be checked at all.
    pub fn verify(&self, name: &str, content: &[u8]) -> anyhow::Result<Findings> {
        let path = self.folder.0.join(name);
        fs::write(&path, content).with_context(|| format!("`{name}` could not be written"))?;
        let owner = base64url(&self.links.owner.public().0);
        let path = path.display().to_string();
        let line = ["verify", &path, "--store", &self.store_url, "--owner", &owner];
        let line = VerifyLine::try_parse_from(line).context("the arguments of `accord verify` changed")?;
        tokio::task::block_in_place(|| verify::examine(&line.args)).map(|(_, findings)| findings)
    }

    /// Checks the logs in the store: each device's sequence numbers are 1, 2, 3 … and no event is there twice.
    /// The answer is how many events each device wrote.
    ///
    /// # Errors
    /// When they cannot be read, or that does not hold.
    pub fn check_logs(&self) -> anyhow::Result<BTreeMap<DeviceId, usize>> {
        tokio::task::block_in_place(|| {
            let store = self.store();
            let mut places: BTreeMap<DeviceId, Vec<u64>> = BTreeMap::new();
            let mut events: BTreeMap<DeviceId, Vec<EventId>> = BTreeMap::new();
            for object in store.list("log/")? {
                let bytes = store.get(&object.key)?.context("a listed segment is not there")?;
                let segment = segment::open(&object.key, &bytes, self.links.project)
                    .with_context(|| format!("{} cannot be used", object.key))?;
                places.entry(segment.device()).or_default().push(segment.header.seq);
                events.entry(segment.device()).or_default().extend(segment.events.iter().map(|event| event.id));
            }
            for (device, mut found) in places {
                found.sort_unstable();
                let expected: Vec<u64> = (1..).take(found.len()).collect();
                ensure!(found == expected, "device {device} has segments {found:?}");
            }
            for (device, ids) in &events {
                let distinct: BTreeSet<_> = ids.iter().collect();
                ensure!(distinct.len() == ids.len(), "device {device} wrote an event twice");
            }
            Ok(events.into_iter().map(|(device, ids)| (device, ids.len())).collect())
        })
    }
}

/// The page as it is served: the folder the environment names, or a fresh build unless nothing changed.
///
/// # Errors
/// When the page cannot be built.
pub fn built_page() -> anyhow::Result<PathBuf> {
    if let Some(folder) = env::var_os(BUILT_PAGE) {
        return Ok(PathBuf::from(folder));
    }
    // Tests begin at the same time, and one build is enough.
    static BUILD: Mutex<bool> = Mutex::new(false);
    let mut is_built = BUILD.lock().unwrap_or_else(PoisonError::into_inner);
    if !*is_built {
        bundle(tools::for_the_page()?.as_deref(), Effort::from_env())?;
        *is_built = true;
    }
    Ok(paths::dist())
}

fn make_project(folder: &Path, setup: &Setup<'_>, page: &str, store_url: &str) -> anyhow::Result<LinksFile> {
    let (items, out) = (folder.join("items.jsonl"), folder.join("links.json"));
    fs::write(&items, json_lines(setup.texts.iter().copied())).context("the items could not be written")?;
    let (items, links) = (items.display().to_string(), out.display().to_string());
    let (labels, poll_secs, page) = (LABELS.join(","), setup.poll_secs.to_string(), format!("{page}/"));
    let mut line = vec!["new", "--items", &items, "--text", "text", "--name", setup.name, "--poll-secs", &poll_secs];
    line.extend(["--store", store_url, "--page", &page, "--out", &links]);
    if !setup.options.iter().any(|option| matches!(*option, "--settings" | "--labels")) {
        line.extend(["--labels", &labels]);
    }
    // Who counts answers counts on each item once.
    if !setup.options.contains(&"--repeat-share") {
        line.extend(["--repeat-share", "0"]);
    }
    line.extend(setup.options);
    let line = NewLine::try_parse_from(line).context("the arguments of `accord new` changed")?;
    new::run(&line.args)?;
    LinksFile::read(&out)
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to).with_context(|| format!("`{}` could not be made", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("`{}` could not be read", from.display()))? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

/// A temporary folder that goes when it is no longer needed.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> anyhow::Result<Self> {
        static N_FOLDERS: AtomicU32 = AtomicU32::new(0);
        let number = N_FOLDERS.fetch_add(1, Ordering::Relaxed);
        let name: String =
            name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
        let path = env::temp_dir().join(format!("accord-e2e-{}-{number}-{name}", std::process::id()));
        fs::create_dir_all(&path).with_context(|| format!("`{}` could not be made", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
