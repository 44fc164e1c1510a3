//! A new project: from settings and items to the objects of its store, in the order in which they must be written.
//!
//! Objects follow from their input alone, so that a publication that was cut goes on where it was, under the same names.

pub mod imported;

use crate::crypto::{SecretKey, base64url, sha256};
use crate::ids::ProjectId;
use crate::record::{
    EncoderDef, Instructions, Invite, Item, LabelSchema, Manifest, Members, Policy, PracticeItem, Role, Shard,
    ShardEmbeddings, SharedItems,
};
use crate::rng::SplitMix64;
use crate::wire::item::{encode_salted_shard, encode_shard};
use crate::wire::manifest::{
    POINTER_KEY, Pointer, data_key, encode_manifest, encode_members, encode_pointer, manifest_key, members_key,
};

/// Items in one shard: small enough that the first one is on a slow phone soon.
pub const ITEMS_PER_SHARD: usize = 500;
/// Items in the first shard, which is all that a labeler waits for.
pub const ITEMS_IN_FIRST_SHARD: usize = 50;
/// A project's first generation.
pub const FIRST_GENERATION: u64 = 1;

/// What a project asks and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Title.
    pub name: String,
    /// What is asked about each item.
    pub schema: LabelSchema,
    /// Instructions; may be empty.
    pub instructions: String,
    /// How queues are filled.
    pub policy: Policy,
    /// Items everybody is asked; none to begin with.
    pub shared: SharedItems,
    /// Items for practice; none to begin with.
    pub practice: Vec<PracticeItem>,
}

/// Who makes a project. Secret; its debug form shows the project alone.
#[derive(Clone)]
pub struct Maker {
    /// Its id.
    pub project: ProjectId,
    /// The owner's key.
    pub owner: SecretKey,
    /// The invitation of each role.
    pub invites: Vec<(Role, SecretKey)>,
    /// Random bytes for the shards of a sealed project, whose hashes must tell nothing of their items; `None` where the
    /// project is not sealed.
    pub salt: Option<[u8; 32]>,
}

/// Makes the objects one after the other. Only the last three, which name the others, wait for all of them.
#[derive(Debug)]
pub struct Objects {
    maker: Maker,
    settings: Settings,
    encoder: EncoderDef,
    /// The items in their new order, each with its place in the owner's.
    items: Vec<(usize, Item)>,
    shards: Vec<Shard>,
    n_placed: usize,
    closing: Vec<(String, Vec<u8>)>,
    is_closing: bool,
}

impl std::fmt::Debug for Maker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Maker").field("project", &self.project).finish_non_exhaustive()
    }
}

/// One step of making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// A shard under its key, and the places of its items in the owner's order; its vectors, where there are any, are
    /// told by [`Objects::embed`] before the next step.
    Shard {
        /// Object key.
        key: String,
        /// Content.
        bytes: Vec<u8>,
        /// Places of its items in the owner's order.
        rows: Vec<usize>,
    },
    /// What the owner signs: members, manifest, and at last the pointer. Each names what came before it.
    Signed {
        /// Object key.
        key: String,
        /// Content.
        bytes: Vec<u8>,
    },
}

impl Objects {
    /// Begins; puts the items into an order that follows from the project alone, so that every shard is a random sample.
    #[must_use]
    pub fn new(maker: Maker, settings: Settings, items: Vec<Item>, encoder: EncoderDef) -> Self {
        let mut items: Vec<(usize, Item)> = items.into_iter().enumerate().collect();
        shuffle(&mut items, maker.project);
        let (shards, closing) = (Vec::new(), Vec::new());
        Self { maker, settings, encoder, items, shards, n_placed: 0, closing, is_closing: false }
    }

    /// How many objects there are, vectors not counted.
    #[must_use]
    pub fn n_objects(&self) -> usize {
        let n_rest = self.items.len().saturating_sub(ITEMS_IN_FIRST_SHARD);
        usize::from(!self.items.is_empty()) + n_rest.div_ceil(ITEMS_PER_SHARD) + 3
    }

    /// Notes the vectors of the shard that was made last.
    pub fn embed(&mut self, embeddings: ShardEmbeddings) {
        if let Some(shard) = self.shards.last_mut() {
            shard.embeddings = Some(embeddings);
        }
    }

    fn shard(&mut self) -> Option<Made> {
        let n_wanted = if self.n_placed == 0 { ITEMS_IN_FIRST_SHARD } else { ITEMS_PER_SHARD };
        let rest = self.items.get(self.n_placed..).filter(|rest| !rest.is_empty())?;
        let part = rest.get(..n_wanted.min(rest.len())).unwrap_or_default();
        let rows = part.iter().map(|(row, _)| *row).collect();
        let items: Vec<Item> = part.iter().map(|(_, item)| item.clone()).collect();
        let bytes = match self.maker.salt {
            Some(salt) => encode_salted_shard(&items, &salt_of(&salt, self.shards.len())),
            None => encode_shard(&items),
        };
        self.n_placed += items.len();
        // A part is at most `ITEMS_PER_SHARD` long.
        let n_items = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let sha256 = sha256(&bytes);
        self.shards.push(Shard { sha256, n_items, n_bytes: bytes.len() as u64, embeddings: None });
        Some(Made::Shard { key: data_key(&sha256), bytes, rows })
    }

    /// Members, manifest and pointer, the last of them first.
    fn close(&mut self) {
        let Maker { project, owner, invites, .. } = &self.maker;
        let generation = FIRST_GENERATION;
        let invites = invites.iter().map(|(role, key)| Invite::open(key.public(), *role)).collect();
        let members = Members { project: *project, generation, invites, people: Vec::new(), readers: None };
        let members = encode_members(&members, owner);
        let settings = self.settings.clone();
        let manifest = Manifest {
            project: *project,
            generation,
            name: settings.name,
            owner: owner.public(),
            schema: settings.schema,
            instructions: Instructions { version: 1, text: settings.instructions },
            shards: std::mem::take(&mut self.shards),
            policy: settings.policy,
            encoder: self.encoder.clone(),
            shared: settings.shared,
            practice: settings.practice,
            members: sha256(&members),
        };
        let members = (members_key(generation, &manifest.members), members);
        let manifest = encode_manifest(&manifest, owner);
        let digest = sha256(&manifest);
        let manifest = (manifest_key(generation, &digest), manifest);
        let pointer = encode_pointer(*project, &Pointer { generation, manifest: digest }, owner);
        self.closing = vec![(POINTER_KEY.to_owned(), pointer), manifest, members];
        self.is_closing = true;
    }
}

impl Iterator for Objects {
    type Item = Made;

    fn next(&mut self) -> Option<Made> {
        if !self.is_closing {
            if let Some(shard) = self.shard() {
                return Some(shard);
            }
            self.close();
        }
        self.closing.pop().map(|(key, bytes)| Made::Signed { key, bytes })
    }
}

fn salt_of(salt: &[u8; 32], shard_idx: usize) -> String {
    let mut message = salt.to_vec();
    message.extend((shard_idx as u64).to_be_bytes());
    let digest = sha256(&message);
    base64url(digest.as_bytes().get(..16).unwrap_or_default())
}

/// Fisher and Yates, from the end.
fn shuffle<T>(items: &mut [T], project: ProjectId) {
    let mut rng = SplitMix64::new(u64::from_le_bytes(*project.as_bytes()));
    for idx in (1..items.len()).rev() {
        let other = usize::try_from(rng.below(idx as u64 + 1)).unwrap_or(idx);
        items.swap(idx, other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::level::Level;
    use crate::record::LabelDef;
    use crate::wire::item::{decode_shard, item_of};
    use crate::wire::manifest::{decode_manifest, decode_pointer};

    fn made(salt: Option<[u8; 32]>, n_items: usize) -> Objects {
        let invites = vec![(Role::Labeler, SecretKey::from_seed(&[2; 32]))];
        let owner = SecretKey::from_seed(&[1; 32]);
        let maker = Maker { project: ProjectId::new([7; 8]), owner, invites, salt };
        let labels = vec![LabelDef::new("a", ""), LabelDef::new("b", "")];
        let settings = Settings {
            name: "n".to_owned(),
            schema: LabelSchema::single("q", labels, Level::Nominal),
            instructions: "i".to_owned(),
            policy: Policy::untuned(),
            shared: SharedItems::default(),
            practice: Vec::new(),
        };
        let items = (0..n_items).map(|n| item_of(&format!("text {n}"), None)).collect();
        Objects::new(maker, settings, items, EncoderDef::hashed())
    }

    #[test]
    fn mak1_objects_come_in_order_and_each_item_once() {
        let objects = made(None, 1_120);
        let n_objects = objects.n_objects();
        let all: Vec<Made> = objects.collect();
        assert_eq!((all.len(), n_objects), (7, 7), "shards of 50, 500, 500 and 70 items, then what is signed");
        let mut texts = Vec::new();
        for made in &all[..4] {
            let Made::Shard { bytes, rows, .. } = made else { panic!("{made:?}") };
            let (items, problems) = decode_shard(bytes);
            assert!(problems.is_empty() && items.len() == rows.len());
            assert!(items.iter().zip(rows).all(|(item, row)| *item.text == format!("text {row}")));
            texts.extend(items.into_iter().map(|item| item.text));
        }
        assert!(!texts.is_sorted());
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 1_120);
        let keys: Vec<&str> =
            all[4..].iter().map(|made| if let Made::Signed { key, .. } = made { key } else { "" }).collect();
        assert!(
            keys[0].starts_with("members/") && keys[1].starts_with("project/") && keys[2] == POINTER_KEY,
            "{keys:?}"
        );
        let signed = |idx: usize| if let Made::Signed { bytes, .. } = &all[idx] { bytes.clone() } else { Vec::new() };
        let owner = SecretKey::from_seed(&[1; 32]).public();
        let (pointer, _) = decode_pointer(&signed(6), ProjectId::new([7; 8]), Some(&owner)).unwrap();
        let manifest = decode_manifest(&signed(5), &pointer.manifest, &owner).unwrap();
        assert_eq!(manifest.shards.iter().map(|shard| shard.n_items).collect::<Vec<_>>(), [50, 500, 500, 70]);
    }

    #[test]
    fn mak1_the_same_input_makes_the_same_objects() {
        assert!(made(Some([9; 32]), 600).eq(made(Some([9; 32]), 600)));
        let key = |made: Option<Made>| if let Some(Made::Shard { key, .. }) = made { key } else { String::new() };
        let [plain, salted, other] = [None, Some([9; 32]), Some([8; 32])].map(|salt| key(made(salt, 3).next()));
        assert!(plain != salted && salted != other, "a salt hides what is in a shard");
    }

    #[test]
    fn mak1_a_project_without_items_is_what_the_owner_signs() {
        assert_eq!((made(None, 0).n_objects(), made(None, 0).count()), (3, 3));
        assert_eq!((made(None, 50).n_objects(), made(None, 50).count()), (4, 4));
        assert_eq!((made(None, 51).n_objects(), made(None, 51).count()), (5, 5));
    }
}
