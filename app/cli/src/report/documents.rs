//! What the owner signed and the items, read whole or not at all: a report on part of the data would be one on other data.

use accord_core::crypto::{PublicKey, sha256};
use accord_core::ids::{Digest, ProjectId};
use accord_core::project::Project;
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::{
    POINTER_KEY, data_key, decode_manifest, decode_members, decode_pointer, manifest_key, members_key,
};
use anyhow::{Context as _, bail};

use super::source::Source;

/// A project without logs.
#[derive(Debug)]
pub struct Documents {
    /// With its items.
    pub project: Project,
    /// Digest of its manifest.
    pub manifest: Digest,
    /// Keys of all that was read.
    pub keys: Vec<String>,
}

impl Documents {
    /// Reads the generation that is in force; without `owner` the key that the pointer names is believed.
    ///
    /// # Errors
    /// When something is missing, changed or not the owner's.
    pub fn current(source: &impl Source, id: ProjectId, owner: Option<&PublicKey>) -> anyhow::Result<Self> {
        let pointer = need(source, "such project", POINTER_KEY)?;
        let (pointer, owner) = decode_pointer(&pointer, id, owner)?;
        let mut documents = Self::named(source, id, (pointer.generation, pointer.manifest), &owner)?;
        documents.keys.push(POINTER_KEY.to_owned());
        Ok(documents)
    }

    /// Reads the generation whose manifest has this digest.
    ///
    /// # Errors
    /// When something is missing, changed or not the owner's.
    pub fn named(
        source: &impl Source,
        id: ProjectId,
        (generation, digest): (u64, Digest),
        owner: &PublicKey,
    ) -> anyhow::Result<Self> {
        let manifest_key = manifest_key(generation, &digest);
        let manifest = decode_manifest(&need(source, "manifest", &manifest_key)?, &digest, owner)?;
        if manifest.project != id {
            bail!("{manifest_key}: it is of another project ({})", manifest.project);
        }
        let members_key = members_key(manifest.generation, &manifest.members);
        let members = decode_members(&need(source, "members list", &members_key)?, &manifest.members, owner)?;
        let shards = manifest.shards.clone();
        let mut project = Project::new(manifest, members);
        let mut keys: Vec<String> = shards.iter().map(|shard| data_key(&shard.sha256)).collect();
        let mut items = Vec::new();
        for ((shard, key), fetched) in shards.iter().zip(&keys).zip(source.get_all(&keys)) {
            let bytes = fetched?.with_context(|| format!("{key}: this part of the data is missing"))?;
            if sha256(&bytes) != shard.sha256 {
                bail!("{key}: this part of the data was changed or cut; its hash differs");
            }
            // Lines that cannot be read are the same for everybody who has these bytes.
            items.extend(decode_shard(&bytes).0);
        }
        project.add_items(items);
        keys.extend([manifest_key, members_key]);
        Ok(Self { project, manifest: digest, keys })
    }
}

fn need(source: &impl Source, what: &str, key: &str) -> anyhow::Result<Vec<u8>> {
    source.get(key)?.with_context(|| format!("there is no {what} there ({key})"))
}
