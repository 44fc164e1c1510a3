//! The owner's next generation of a project: what changed is signed anew, and nothing points at what is not there yet.

use std::path::Path;

use accord_core::making::sign_generation;
use accord_core::record::{Manifest, Members};
use accord_core::wire::manifest::{
    POINTER_KEY, decode_manifest, decode_members, decode_pointer, manifest_key, members_key,
};
use anyhow::Context as _;

use crate::client::Store;
use crate::links::{Kept as _, LinksFile};
use crate::store_url::{of_project, shown};

/// A project as its owner holds it.
pub struct Owned {
    /// Where it lies.
    pub store: Store,
    /// What is in force.
    pub manifest: Manifest,
    /// Who may write.
    pub members: Members,
    /// Its links file, with the owner's key.
    pub file: LinksFile,
}

impl Owned {
    /// Reads the project of a links file, with every signature and digest checked.
    ///
    /// # Errors
    /// When the file or the project cannot be read.
    pub fn open(links: &Path) -> anyhow::Result<Self> {
        let file = LinksFile::read(links)?;
        let place = shown(&file.store);
        let store = Store::new(of_project(&file.store, file.project));
        let owner = file.owner.public();
        let need = |what: &str, key: &str| -> anyhow::Result<Vec<u8>> {
            store.get(key)?.with_context(|| format!("there is no {what} of the project {} in {place}", file.project))
        };
        let (pointer, owner) = decode_pointer(&need("pointer", POINTER_KEY)?, file.project, Some(&owner))?;
        let key = manifest_key(pointer.generation, &pointer.manifest);
        let manifest = decode_manifest(&need("manifest", &key)?, &pointer.manifest, &owner)?;
        let key = members_key(manifest.generation, &manifest.members);
        let members = decode_members(&need("members list", &key)?, &manifest.members, &owner)?;
        Ok(Self { store, manifest, members, file })
    }

    /// Publishes the next generation with what `change` makes of the manifest, which has its new number already: members and manifest first, then the pointer.
    ///
    /// # Errors
    /// When the change is refused, or the store does not take them.
    pub fn publish(self, change: impl FnOnce(&mut Manifest) -> anyhow::Result<()>) -> anyhow::Result<Manifest> {
        self.publish_both(|manifest, _| change(manifest))
    }

    /// The same with the members list.
    ///
    /// # Errors
    /// As for [`Owned::publish`].
    pub fn publish_both(
        self,
        change: impl FnOnce(&mut Manifest, &mut Members) -> anyhow::Result<()>,
    ) -> anyhow::Result<Manifest> {
        let Self { store, mut manifest, mut members, file } = self;
        let place = shown(&file.store);
        manifest.generation += 1;
        members.generation = manifest.generation;
        change(&mut manifest, &mut members)?;
        let objects = sign_generation(&mut manifest, &members, &file.owner);
        for (key, bytes) in objects {
            store.put(&key, bytes).with_context(|| format!("the project could not be written to {place}"))?;
        }
        Ok(manifest)
    }
}
