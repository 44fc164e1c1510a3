//! People as letters: whoever reads a report sees who agrees with whom without seeing who it is.

use std::collections::BTreeMap;
use std::fmt;

use super::Signer;
use crate::crypto::PublicKey;
use crate::ids::LabelerId;
use crate::project::Project;
use crate::record::Role;
use crate::rng::stable_hash;

/// A person's letter in one report: A to Z, then AA, AB and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Letter(u32);

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = (self.0 / 26).checked_sub(1) {
            Self(before).fmt(f)?;
        }
        let letter = u8::try_from(self.0 % 26).unwrap_or_default();
        write!(f, "{}", char::from(b'A' + letter))
    }
}

/// Somebody whom the owner admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their letter.
    pub letter: Letter,
    /// Who.
    pub id: LabelerId,
    /// The name they gave.
    pub name: String,
    /// Their role.
    pub role: Role,
}

/// Everybody whom the owner admitted, in order of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    list: Vec<Person>,
    by_id: BTreeMap<LabelerId, Letter>,
}

impl People {
    /// Labelers come first, then experts and owners. Within a role letters follow a hash of project and person and not the
    /// order of ids, so that the list of logs does not tell whose letter is whose to somebody who has the report alone.
    /// Whoever has the logs can find out.
    pub(super) fn of(project: &Project) -> Self {
        let verified = project.writers().iter().filter_map(|(id, writer)| Some((*id, writer, writer.role?)));
        let hash = |id: &LabelerId| stable_hash(&[b"report", project.manifest().project.as_bytes(), id.as_bytes()]);
        let mut ordered: Vec<_> = verified.map(|(id, writer, role)| (hash(&id), id, writer, role)).collect();
        ordered.sort_unstable_by_key(|(hash, id, _, role)| (*role, *hash, *id));
        let person = |((_, id, writer, role), place): ((u64, LabelerId, &crate::project::Writer, Role), u32)| Person {
            letter: Letter(place),
            id,
            name: writer.name.clone(),
            role,
        };
        let list: Vec<Person> = ordered.into_iter().zip(0..).map(person).collect();
        let by_id = list.iter().map(|person| (person.id, person.letter)).collect();
        Self { list, by_id }
    }

    /// Each person, in order of letters.
    #[must_use]
    pub fn list(&self) -> &[Person] {
        &self.list
    }

    /// A person's letter, if the owner admitted them.
    #[must_use]
    pub fn letter(&self, id: &LabelerId) -> Option<Letter> {
        self.by_id.get(id).copied()
    }

    /// The person of a letter.
    #[must_use]
    pub fn person(&self, letter: Letter) -> Option<&Person> {
        self.list.get(letter.0 as usize)
    }

    /// Who holds a key.
    pub(super) fn signer(&self, project: &Project, key: &PublicKey) -> Signer {
        if *key == project.manifest().owner {
            return Signer::Owner;
        }
        self.letter(&key.labeler()).map_or(Signer::Unknown, Signer::Member)
    }
}

#[cfg(test)]
mod tests {
    use super::Letter;

    #[test]
    fn letters_go_on_after_z() {
        let shown: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(|n| Letter(n).to_string()).into();
        assert_eq!(shown, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
