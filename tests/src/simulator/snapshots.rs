//! Snapshots in a world: the owner makes one of what the store holds at that moment, and attackers put what looks like one.

use accord_core::crypto::{SecretKey, sha256};
use accord_core::testkit::{self, PROJECT};
use accord_core::wire::segment;
use accord_core::wire::snapshot::{self, Extract, SnapshotKey};

use super::world::World;

impl World<'_> {
    /// Puts a snapshot: mostly the owner's, now and then one that is none.
    pub(super) fn snapshot(&mut self) {
        let kind = self.rng.below(8);
        let owner = SecretKey::from_seed(&[1; 32]);
        let generation = self.store.objects(snapshot::PREFIX).count() as u64 + 1;
        let objects = self.store.objects("log/");
        let extracts: Vec<Extract> =
            objects.filter_map(|(key, bytes)| Some(segment::open(key, bytes, PROJECT).ok()?.into())).collect();
        let signer = if kind == 0 { testkit::device_key(252) } else { owner.clone() };
        let made = snapshot::make(PROJECT, generation, extracts, &signer);
        let named = |bytes: Vec<u8>| {
            let (owner, digest) = (owner.public().labeler(), sha256(&bytes));
            (SnapshotKey { owner, generation, digest }.object_key(), bytes)
        };
        let half = made.bytes.len() / 2;
        let (what, (key, bytes)) = match kind {
            0 => ("an attacker signs a snapshot", named(made.bytes)),
            1 => ("a snapshot is cut", named(made.bytes.get(..half).unwrap_or_default().to_vec())),
            2 => {
                let mut bytes = made.bytes;
                bytes.iter_mut().skip(half).take(1).for_each(|byte| *byte ^= 1);
                ("a snapshot is changed", (made.key, bytes))
            }
            _ => ("the owner makes a snapshot", (made.key, made.bytes)),
        };
        self.note(&[12, kind, generation], || what.to_owned());
        self.store.put(key, &bytes, self.now);
    }
}
