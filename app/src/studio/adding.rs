//! More items for a project that is there: what is added to comes from the owner's links file.

use std::collections::VecDeque;

use accord_core::place::Place;
use accord_core::record::Manifest;
use accord_core::store::{StoreReply, StoreRequest};
use accord_core::wire::links_file::LinksFile;
use accord_core::wire::manifest::{POINTER_KEY, data_key, decode_manifest, decode_pointer, manifest_key, members_key};
use accord_platform::{RemoteStore, chosen_text, random_bytes, spawn};
use leptos::prelude::*;

use super::Studio;
use super::wire::{AppendPlan, FromStudio, ToStudio};
use crate::in_words::InWords as _;
use crate::tr;

/// The project that items are added to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedTo {
    /// Its title.
    pub name: String,
    /// How many items it has.
    pub n_items: u32,
}

/// What is in force of a project, as it was signed.
struct InForce {
    manifest: Manifest,
    signed: Vec<u8>,
    members: Vec<u8>,
}

impl Studio {
    /// Takes the links file chosen in the field with this id: from now on items are added to its project.
    pub fn add_to(self, field_id: &'static str) {
        spawn(async move {
            let Some((name, text)) = chosen_text(field_id).await else { return };
            let found = match LinksFile::parse(&text) {
                Ok(links) => look(&links).await.map(|found| (links, found)),
                Err(why) => Err(tr::making_no_links(name, why.in_words())),
            };
            let told = found.map(|(links, found)| {
                let manifest = found.manifest;
                let n_items = manifest.shards.iter().map(|shard| shard.n_items).sum();
                self.added_links.try_set_value(Some(links));
                AddedTo { name: manifest.name, n_items }
            });
            self.adding.try_set(Some(told));
        });
    }

    /// Makes a new project after all.
    pub fn add_to_none(self) {
        self.adding.set(None);
        self.added_links.set_value(None);
    }

    /// Adds the items; what is in force is read anew, because somebody may have published meanwhile.
    pub(super) async fn begin_adding(self, links: LinksFile) -> Result<(), String> {
        let found = look(&links).await?;
        let remote = RemoteStore::new(own(&links));
        for shard in &found.manifest.shards {
            let bytes = get(&remote, data_key(&shard.sha256), shard.n_bytes).await?;
            self.ask(&ToStudio::Known(bytes)).await?;
        }
        let salt = links.store.content_key().map(|_| random_bytes());
        let plan = AppendPlan { owner: links.owner.seed(), manifest: found.signed, members: found.members, salt };
        let FromStudio::Making(made) = self.ask(&ToStudio::Append(Box::new(plan))).await? else {
            return Err(tr::making_worker_confused());
        };
        self.put_from(links, VecDeque::new(), made? as usize).await
    }

    /// What is still missing before items can be added.
    pub(super) fn missing_for_adding(&self) -> Vec<String> {
        match self.adding.get() {
            Some(Err(_)) => vec![tr::making_need_links()],
            _ => Vec::new(),
        }
    }

    /// The links of the project that is added to, where there is one.
    pub(super) fn to_add(self) -> Option<LinksFile> {
        let is_set = matches!(self.adding.get_untracked(), Some(Ok(_)));
        self.added_links.get_value().filter(|_| is_set)
    }
}

fn own(links: &LinksFile) -> Place {
    links.store.of_project(links.project)
}

async fn look(links: &LinksFile) -> Result<InForce, String> {
    let place = own(links);
    if !place.is_writable() {
        return Err(tr::making_host_closed());
    }
    let remote = RemoteStore::new(place);
    let key = links.owner.public();
    let pointer = get(&remote, POINTER_KEY.to_owned(), 0).await?;
    let (pointer, owner) = decode_pointer(&pointer, links.project, Some(&key)).map_err(|error| error.in_words())?;
    let signed = get(&remote, manifest_key(pointer.generation, &pointer.manifest), 0).await?;
    let manifest = decode_manifest(&signed, &pointer.manifest, &owner).map_err(|error| error.in_words())?;
    if manifest.shards.iter().any(|shard| shard.embeddings.is_some()) {
        return Err(tr::making_has_vectors());
    }
    let members = get(&remote, members_key(manifest.generation, &manifest.members), 0).await?;
    Ok(InForce { manifest, signed, members })
}

async fn get(remote: &RemoteStore, key: String, n_bytes: u64) -> Result<Vec<u8>, String> {
    match remote.execute_large(StoreRequest::Get { key: key.clone() }, n_bytes).await {
        Ok(StoreReply::Got(bytes)) => Ok(bytes),
        Ok(_) => Err(tr::making_not_in_store(key)),
        Err(error) => Err(tr::making_store_not_read(error.in_words())),
    }
}
