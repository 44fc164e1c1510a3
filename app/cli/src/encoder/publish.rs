//! Puts an encoder's files into a project's store, and gives an existing project another encoder.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use accord_core::crypto::sha256;
use accord_core::place::Place;
use accord_core::record::{EncoderDef, EncoderKind};
use accord_core::wire::manifest::model_key;
use anyhow::{Context as _, bail, ensure};

use super::EncoderChoice;
use super::folder::EncoderFolder;
use crate::client::Store;
use crate::generation::Owned;

/// How a project is told its encoder.
#[derive(Clone, Debug, clap::Args)]
pub struct PublishArgs {
    /// What orders the queue: `hashed` (nothing to download), `static:DIR`, `bert:DIR` or `image:DIR`
    #[arg(long, value_name = "KIND[:DIR]", default_value = "hashed")]
    encoder: EncoderChoice,
    /// Base URL where the encoder's files are served already, with CORS; without it they go into the project's store
    #[arg(long, value_name = "URL")]
    encoder_url: Option<String>,
    /// What the encoder, or whatever made the embeddings, is called on the page
    #[arg(long, value_name = "TEXT")]
    encoder_name: Option<String>,
    /// Licence of its weights, where the folder does not tell
    #[arg(long, value_name = "TEXT")]
    encoder_licence: Option<String>,
}

/// An encoder ready to be published: its definition, and the files that go into the store.
#[derive(Clone, Debug)]
pub struct Publication {
    /// What the manifest says.
    pub def: EncoderDef,
    /// Objects by key; empty where the files stay at a URL.
    pub objects: Vec<(String, Vec<u8>)>,
}

impl Publication {
    /// Whether its files can lie where the project does.
    ///
    /// # Errors
    /// When the project is sealed: the worker fetches an encoder's files by itself, and has no key.
    pub fn fits(&self, place: &Place) -> anyhow::Result<()> {
        let needs_store = place.content_key().is_some() && !self.objects.is_empty();
        ensure!(
            !needs_store,
            "a sealed project's store cannot hold an encoder's files; name one by its URL, or leave it out"
        );
        Ok(())
    }
}

impl PublishArgs {
    /// Reads the encoder that was named.
    ///
    /// # Errors
    /// When its folder is incomplete or it breaks a bound.
    pub fn publication(&self) -> anyhow::Result<Publication> {
        let (kind, folder) = match &self.encoder {
            EncoderChoice::Hashed => return Ok(Publication { def: EncoderDef::hashed(), objects: Vec::new() }),
            EncoderChoice::Folder(kind, folder) => (*kind, folder),
        };
        let mut encoder = EncoderFolder::read(kind, folder)?;
        if let Some(name) = &self.encoder_name {
            encoder.name.clone_from(name);
        }
        if let Some(licence) = &self.encoder_licence {
            encoder.licence.clone_from(licence);
        }
        let def = encoder.def(self.encoder_url.as_deref())?;
        let objects = match self.encoder_url {
            Some(_) => Vec::new(),
            None => encoder.files.into_values().map(|bytes| (model_key(&sha256(&bytes)), bytes)).collect(),
        };
        Ok(Publication { def, objects })
    }

    /// The definition of embeddings that come with the data.
    ///
    /// # Errors
    /// When an encoder was named too, or the length is out of bounds.
    pub fn shipped(&self, dim: usize) -> anyhow::Result<EncoderDef> {
        if self.encoder != EncoderChoice::Hashed || self.encoder_url.is_some() {
            bail!("--embeddings ships vectors instead of an encoder; leave --encoder and --encoder-url out");
        }
        let name = self.encoder_name.clone().unwrap_or_else(|| "embeddings shipped with the data".to_owned());
        let licence = self.encoder_licence.clone().unwrap_or_default();
        let dim = u32::try_from(dim).unwrap_or(u32::MAX);
        let def = EncoderDef { kind: EncoderKind::Shipped, name, dim, licence, files: Vec::new() };
        def.check().context("the embeddings cannot be published")?;
        Ok(def)
    }
}

/// Writes files into the store with progress on standard error; those that are there with their full size are left.
/// Returns how many were written.
///
/// # Errors
/// When the store refuses.
pub fn upload(store: &Store, objects: Vec<(String, Vec<u8>)>) -> anyhow::Result<usize> {
    if objects.is_empty() {
        return Ok(0);
    }
    let there = store.list("model/").context("the store could not be asked which files it has")?;
    let mut n_written = 0;
    for (key, bytes) in objects {
        let n_bytes = bytes.len() as u64;
        if there.iter().any(|object| object.key == key && object.n_bytes == n_bytes) {
            continue;
        }
        let is_terminal = std::io::stderr().is_terminal();
        let show = |n_sent: u64| {
            if is_terminal {
                let percent = (n_sent * 100).checked_div(n_bytes).unwrap_or(100);
                eprint!("\r{key}: {percent:>3} % of {n_bytes} bytes");
                let _ = std::io::stderr().flush();
            }
        };
        store.put_with_progress(&key, bytes, &show).context("an encoder's file could not be written to the store")?;
        eprintln!("{}{key}: {n_bytes} bytes written", if is_terminal { "\r" } else { "" });
        n_written += 1;
    }
    Ok(n_written)
}

/// What `accord encoder set` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct SetArgs {
    /// The project's links file, which holds the owner's key
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
    #[command(flatten)]
    publish: PublishArgs,
}

/// Gives a project another encoder: files first, then members and manifest of the next generation, then the pointer.
///
/// # Errors
/// When the project cannot be read, its embeddings came with the data, or the store does not take the files.
pub fn run(args: &SetArgs) -> anyhow::Result<()> {
    let publication = args.publish.publication()?;
    let project = Owned::open(&args.links)?;
    publication.fits(&project.file.store)?;
    // Before the manifest that names them.
    let n_written = upload(&project.store, publication.objects)?;
    let manifest = project.publish(|manifest| {
        manifest.encoder = publication.def;
        Ok(())
    })?;
    println!(
        "the project's encoder is now {} ({n_written} files written); pages take it when they are loaded again",
        manifest.encoder.name
    );
    Ok(())
}
