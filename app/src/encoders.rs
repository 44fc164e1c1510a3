//! The project's encoder on its way to the scorer: what the manifest names becomes a plan with URLs.

use std::rc::Rc;

use accord_core::client::Client;
use accord_core::crypto::sha256;
use accord_core::ids::Digest;
use accord_core::record::{EncoderDef, EncoderKind, ImageSource, Item, Manifest, Shard};
use accord_core::wire::manifest::{data_key, model_key};
use accord_protocol::{Content, EncoderPlan, EncoderSource, FileSource, NewItem, ShippedVectors};

use crate::state::{Opened, Page};

/// How long the URL of a file stays valid: a large one on a slow connection takes hours, and an expired URL is renewed.
pub const URL_VALID_SECS: u32 = 6 * 3600;

/// Lets the scorer load the project's encoder; nothing where the instant one is all there is.
pub fn begin(page: &Page, opened: &Rc<Opened>) {
    let Some(manifest) = page.client.borrow().as_ref().map(|client| client.project().manifest().clone()) else {
        return;
    };
    let Some(plan) = plan(&manifest, |key| opened.s3.url_of(key, URL_VALID_SECS)) else { return };
    let opened = Rc::clone(opened);
    page.scorer.use_encoder(plan, move |sha256| {
        let key = key_of(&manifest, &Digest::new(sha256))?;
        Some(match key {
            Place::Url(url) => url,
            Place::Key(key) => opened.s3.url_of(&key, URL_VALID_SECS),
        })
    });
}

/// Items as the scorer takes them, in the order of their indices: the first image of each where the project's encoder reads
/// images, and their words otherwise.
#[must_use]
pub fn new_items(client: &Client, from: usize, url_of: impl Fn(&str) -> String) -> Vec<NewItem> {
    let project = client.project();
    let reads_images = project.manifest().encoder.kind == EncoderKind::Image;
    let image = |item: &Item| match &item.images().next()?.source {
        ImageSource::Stored { sha256, .. } => Some(url_of(&data_key(sha256))),
        ImageSource::Url { url, .. } => Some(url.to_string()),
    };
    let content = |item: &Item| {
        let image = image(item).filter(|_| reads_images);
        image.map_or_else(|| Content::Text(item.text.to_string()), Content::ImageUrl)
    };
    let items = project.items().iter().skip(from);
    items.map(|item| NewItem { id: *item.id.as_bytes(), content: content(item) }).collect()
}

/// Where the vectors of a shard's items lie; nothing where none were shipped. `items` are those of the shard, line by
/// line.
#[must_use]
pub fn shipped(
    client: &Client,
    shard: &Shard,
    items: &[Item],
    url_of: impl Fn(&str) -> String,
) -> Option<ShippedVectors> {
    let embeddings = shard.embeddings?;
    let item_idx = |item: &Item| {
        let (item_idx, _) = client.project().item(&item.id)?;
        u32::try_from(item_idx).ok()
    };
    Some(ShippedVectors {
        file: FileSource {
            name: "vectors.npy".to_owned(),
            sha256: *embeddings.sha256.as_bytes(),
            n_bytes: embeddings.n_bytes,
            url: url_of(&data_key(&embeddings.sha256)),
        },
        item_idxs: items.iter().map(|item| item_idx(item).unwrap_or(u32::MAX)).collect(),
    })
}

/// What the worker is told of the project's encoder.
#[must_use]
pub fn plan(manifest: &Manifest, url_of: impl Fn(&str) -> String) -> Option<EncoderPlan> {
    let EncoderDef { kind, name, dim, files, .. } = &manifest.encoder;
    let source = match kind {
        EncoderKind::Hashed => return None,
        EncoderKind::Shipped => {
            let hashes = manifest.shards.iter().filter_map(|shard| shard.embeddings);
            let all: Vec<u8> = hashes.flat_map(|embeddings| *embeddings.sha256.as_bytes()).collect();
            EncoderSource::Shipped { digest: *sha256(&all).as_bytes() }
        }
        EncoderKind::Static | EncoderKind::Bert | EncoderKind::Image => EncoderSource::Files {
            kind: worker_kind(*kind),
            files: files
                .iter()
                .map(|file| FileSource {
                    name: file.name.clone(),
                    sha256: *file.sha256.as_bytes(),
                    n_bytes: file.n_bytes,
                    url: file.url.clone().unwrap_or_else(|| url_of(&model_key(&file.sha256))),
                })
                .collect(),
        },
    };
    Some(EncoderPlan { name: name.clone(), dim: *dim, source })
}

const fn worker_kind(kind: EncoderKind) -> accord_protocol::EncoderKind {
    match kind {
        EncoderKind::Hashed | EncoderKind::Shipped => accord_protocol::EncoderKind::Hashed,
        EncoderKind::Static => accord_protocol::EncoderKind::Static,
        EncoderKind::Bert => accord_protocol::EncoderKind::Bert,
        EncoderKind::Image => accord_protocol::EncoderKind::Image,
    }
}

/// Where a file lies.
enum Place {
    Url(String),
    Key(String),
}

/// Where the file of a hash lies, if the manifest names it at all.
fn key_of(manifest: &Manifest, digest: &Digest) -> Option<Place> {
    if let Some(file) = manifest.encoder.files.iter().find(|file| file.sha256 == *digest) {
        let key = || Place::Key(model_key(digest));
        return Some(file.url.clone().map_or_else(key, Place::Url));
    }
    let is_shipped = |shard: &Shard| shard.embeddings.is_some_and(|embeddings| embeddings.sha256 == *digest);
    manifest.shards.iter().any(is_shipped).then(|| Place::Key(data_key(digest)))
}

#[cfg(test)]
mod tests {
    use accord_core::agreement::level::Level;
    use accord_core::crypto::SecretKey;
    use accord_core::ids::ProjectId;
    use accord_core::record::{Instructions, LabelSchema, Policy, ShardEmbeddings, SharedItems, WeightFile};

    use super::*;

    fn manifest(encoder: EncoderDef) -> Manifest {
        Manifest {
            project: ProjectId::new([3; 8]),
            generation: 1,
            name: String::new(),
            owner: SecretKey::from_seed(&[1; 32]).public(),
            schema: LabelSchema::single("", Vec::new(), Level::Nominal),
            instructions: Instructions { version: 1, text: String::new() },
            shards: vec![Shard {
                sha256: sha256(b"shard"),
                n_items: 2,
                n_bytes: 10,
                embeddings: Some(ShardEmbeddings { sha256: sha256(b"vectors"), n_bytes: 80 }),
            }],
            policy: Policy {
                votes_per_item: 1,
                random_share: 0.0,
                second_opinion_share: 0.0,
                rare_share: 0.0,
                repeat_share: 0.0,
                max_votes: 1,
                suggestions: None,
                poll_secs: 5,
                blind: true,
                pay: None,
            },
            encoder,
            shared: SharedItems::default(),
            practice: Vec::new(),
            members: sha256(b"m"),
        }
    }

    fn bert() -> EncoderDef {
        let file = |name: &str, url: Option<&str>| WeightFile {
            name: name.to_owned(),
            sha256: sha256(name.as_bytes()),
            n_bytes: 7,
            url: url.map(str::to_owned),
        };
        EncoderDef {
            kind: EncoderKind::Bert,
            name: "tiny".to_owned(),
            dim: 32,
            licence: String::new(),
            files: vec![file("config.json", None), file("model.safetensors", Some("https://models.example/m"))],
        }
    }

    #[test]
    fn emb7_files_come_from_their_url_or_from_the_projects_store() {
        let plan = plan(&manifest(bert()), |key| format!("signed:{key}")).unwrap();
        assert_eq!((plan.name.as_str(), plan.dim), ("tiny", 32));
        let EncoderSource::Files { files, .. } = plan.source else { panic!("files are expected") };
        assert_eq!(files[0].url, format!("signed:model/{}", sha256(b"config.json")));
        assert_eq!(files[1].url, "https://models.example/m");
    }

    #[test]
    fn the_instant_encoder_needs_no_plan_and_shipped_vectors_follow_their_files() {
        assert_eq!(plan(&manifest(EncoderDef::hashed()), str::to_owned), None);
        let shipped = EncoderDef { kind: EncoderKind::Shipped, files: Vec::new(), ..bert() };
        let one = plan(&manifest(shipped.clone()), str::to_owned);
        let mut other = manifest(shipped);
        other.shards[0].embeddings = Some(ShardEmbeddings { sha256: sha256(b"others"), n_bytes: 80 });
        assert_ne!(plan(&other, str::to_owned), one);
    }

    #[test]
    fn only_what_the_owner_signed_is_given_a_url() {
        let manifest = manifest(bert());
        assert!(matches!(key_of(&manifest, &sha256(b"config.json")), Some(Place::Key(_))));
        assert!(matches!(key_of(&manifest, &sha256(b"model.safetensors")), Some(Place::Url(_))));
        assert!(matches!(key_of(&manifest, &sha256(b"vectors")), Some(Place::Key(_))));
        assert!(key_of(&manifest, &sha256(b"anything")).is_none());
    }
}
