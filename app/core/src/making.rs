//! A project's objects, in the order in which they must be written: a new one from settings and items, and more items for one
//! that is there, as its next generation.
//!
//! Objects follow from their input alone, so that a publication that was cut goes on where it was, under the same names.

pub mod imported;

use crate::crypto::{SecretKey, base64url, sha256};
use crate::ids::{Digest, ProjectId};
use crate::record::{
    EncoderDef, Instructions, Invite, Item, LabelSchema, Manifest, Members, Policy, PracticeItem, Role, Shard,
    ShardEmbeddings, SharedItems,
};
use crate::rng::{SplitMix64, stable_hash};
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
pub struct Objects {
    owner: SecretKey,
    salt: Option<[u8; 32]>,
    /// Without the shards that are made here.
    manifest: Manifest,
    members: Members,
    /// The items in their new order, each with its place in the owner's.
    items: Vec<(usize, Item)>,
    n_in_first: usize,
    shards: Vec<Shard>,
    n_placed: usize,
    closing: Vec<(String, Vec<u8>)>,
    is_closing: bool,
}

impl std::fmt::Debug for Objects {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Objects").field("n_items", &self.items.len()).finish_non_exhaustive()
    }
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
        let Maker { project, owner, invites, salt } = maker;
        let generation = FIRST_GENERATION;
        let invites = invites.iter().map(|(role, key)| Invite::open(key.public(), *role)).collect();
        let members = Members { project, generation, invites, people: Vec::new(), readers: None };
        let manifest = Manifest {
            project,
            generation,
            name: settings.name,
            owner: owner.public(),
            schema: settings.schema,
            instructions: Instructions { version: 1, text: settings.instructions },
            shards: Vec::new(),
            policy: settings.policy,
            encoder,
            shared: settings.shared,
            practice: settings.practice,
            members: Digest::new([0; 32]),
        };
        let seed = u64::from_le_bytes(*project.as_bytes());
        Self::of((owner, salt), (manifest, members), items, (seed, ITEMS_IN_FIRST_SHARD))
    }

    /// The next generation of a project, with more items; `salt` where it is sealed.
    #[must_use]
    pub fn more(
        keys: (SecretKey, Option<[u8; 32]>),
        (mut manifest, mut members): (Manifest, Members),
        items: Vec<Item>,
    ) -> Self {
        let seed = stable_hash(&[b"append", manifest.project.as_bytes(), &manifest.generation.to_be_bytes()]);
        manifest.generation += 1;
        members.generation = manifest.generation;
        Self::of(keys, (manifest, members), items, (seed, ITEMS_PER_SHARD))
    }

    fn of(
        (owner, salt): (SecretKey, Option<[u8; 32]>),
        (manifest, members): (Manifest, Members),
        items: Vec<Item>,
        (seed, n_in_first): (u64, usize),
    ) -> Self {
        let mut items: Vec<(usize, Item)> = items.into_iter().enumerate().collect();
        shuffle(&mut items, seed);
        let (shards, closing) = (Vec::new(), Vec::new());
        Self { owner, salt, manifest, members, items, n_in_first, shards, n_placed: 0, closing, is_closing: false }
    }

    /// How many objects there are, vectors not counted.
    #[must_use]
    pub fn n_objects(&self) -> usize {
        let n_rest = self.items.len().saturating_sub(self.n_in_first);
        usize::from(!self.items.is_empty()) + n_rest.div_ceil(ITEMS_PER_SHARD) + 3
    }

    /// Notes the vectors of the shard that was made last.
    pub fn embed(&mut self, embeddings: ShardEmbeddings) {
        if let Some(shard) = self.shards.last_mut() {
            shard.embeddings = Some(embeddings);
        }
    }

    fn shard(&mut self) -> Option<Made> {
        let n_wanted = if self.n_placed == 0 { self.n_in_first } else { ITEMS_PER_SHARD };
        let rest = self.items.get(self.n_placed..).filter(|rest| !rest.is_empty())?;
        let part = rest.get(..n_wanted.min(rest.len())).unwrap_or_default();
        let rows = part.iter().map(|(row, _)| *row).collect();
        let items: Vec<Item> = part.iter().map(|(_, item)| item.clone()).collect();
        let bytes = match self.salt {
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

    fn close(&mut self) {
        self.manifest.shards.append(&mut self.shards);
        let signed = sign_generation(&mut self.manifest, &self.members, &self.owner);
        self.closing = signed.into_iter().rev().collect();
        self.is_closing = true;
    }
}

/// What the owner signs of a generation, in the order in which it is written: members, manifest, which names them, and the
/// pointer to it.
pub fn sign_generation(manifest: &mut Manifest, members: &Members, owner: &SecretKey) -> [(String, Vec<u8>); 3] {
    let generation = manifest.generation;
    let members = encode_members(members, owner);
    manifest.members = sha256(&members);
    let bytes = encode_manifest(manifest, owner);
    let digest = sha256(&bytes);
    let pointer = encode_pointer(manifest.project, &Pointer { generation, manifest: digest }, owner);
    [
        (members_key(generation, &manifest.members), members),
        (manifest_key(generation, &digest), bytes),
        (POINTER_KEY.to_owned(), pointer),
    ]
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
fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut rng = SplitMix64::new(seed);
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
    use crate::wire::manifest::{decode_manifest, decode_members, decode_pointer};

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

    #[test]
    fn mak3_more_items_are_the_next_generation_of_the_same_project() {
        let owner = SecretKey::from_seed(&[1; 32]);
        let signed = |objects: Objects| -> (Manifest, Members) {
            let all: Vec<(String, Vec<u8>)> = objects
                .filter_map(|made| if let Made::Signed { key, bytes } = made { Some((key, bytes)) } else { None })
                .collect();
            let (pointer, key) = decode_pointer(&all[2].1, ProjectId::new([7; 8]), Some(&owner.public())).unwrap();
            let manifest = decode_manifest(&all[1].1, &pointer.manifest, &key).unwrap();
            let members = decode_members(&all[0].1, &manifest.members, &key).unwrap();
            (manifest, members)
        };
        let (first, people) = signed(made(None, 60));
        let items: Vec<Item> = (60..700).map(|n| item_of(&format!("text {n}"), None)).collect();
        let more = Objects::more((owner.clone(), None), (first.clone(), people.clone()), items);
        assert_eq!(more.n_objects(), 5);
        let (second, members) = signed(more);
        assert_eq!((second.generation, members.generation), (first.generation + 1, people.generation + 1));
        assert_eq!(second.shards.iter().map(|shard| shard.n_items).collect::<Vec<_>>(), [50, 10, 500, 140]);
        assert_eq!((&second.shards[..2], second.schema), (&first.shards[..], first.schema));
        assert_eq!(members.invites, people.invites);
    }
}
