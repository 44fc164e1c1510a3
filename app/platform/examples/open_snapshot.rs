//! Opens a large project in a browser as a page does: manifest, items, snapshot, the rest of the logs.
//!
//! The files and the page around it are written by `fold N --files DIR`; see there. One function, so that the page can time
//! it and look at the memory it leaves.

use accord_core::crypto::{PublicKey, sha256};
use accord_core::ids::LabelerId;
use accord_core::project::Project;
use accord_core::record::Role;
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::{decode_manifest, decode_members};
use accord_core::wire::{segment, snapshot};
use wasm_bindgen::prelude::wasm_bindgen;

/// A project that is being opened.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Opening {
    project: Project,
}

#[wasm_bindgen]
impl Opening {
    /// Reads what the owner signed, for a labeler; `None` where that cannot be read.
    #[must_use]
    pub fn of(manifest: &[u8], members: &[u8], owner: &[u8], me: &str) -> Option<Self> {
        let owner = PublicKey(owner.try_into().ok()?);
        let me: LabelerId = me.parse().ok()?;
        let manifest = decode_manifest(manifest, &sha256(manifest), &owner).ok()?;
        let members = decode_members(members, &manifest.members, &owner).ok()?;
        let mut project = Project::new(manifest, members).keep_details_of(me);
        project.look_as(me, Role::Labeler);
        Some(Self { project })
    }

    /// Adds a shard's items; how many there are.
    pub fn items(&mut self, shard: &[u8]) -> usize {
        self.project.add_items(decode_shard(shard).0);
        self.project.items().len()
    }

    /// Takes a snapshot; how many answers stand.
    pub fn snapshot(&mut self, key: &str, bytes: &[u8]) -> u32 {
        let manifest = self.project.manifest();
        let opened = snapshot::open(key, bytes, manifest.project, &manifest.owner);
        self.project.restore(key, opened.as_ref().map_err(Clone::clone));
        self.project.tally().n_labels
    }

    /// Takes one segment of the rest; how many answers stand.
    pub fn segment(&mut self, key: &str, bytes: &[u8]) -> u32 {
        let opened = segment::open(key, bytes, self.project.manifest().project);
        self.project.admit(key, opened);
        self.project.tally().n_labels
    }

    /// How many objects were set aside.
    #[must_use]
    pub fn set_aside(&self) -> usize {
        self.project.quarantine().count()
    }
}
