//! What can be said of a report that lies in a store, without making it again: whether it is as it was signed, by whom,
//! and what it says of itself. Only `accord verify` says whether its figures are right.

use super::keys::ReportKey;
use crate::crypto::sha256;
use crate::project::Project;
use crate::wire::report::{Stated, open};

/// How a report stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As the owner's own key signed it.
    Owner,
    /// As somebody signed it whom the owner admitted, in their own place.
    Member,
    /// As it was signed, with a key that nobody admitted.
    Unknown,
    /// It is signed with another key than the place says in which it lies.
    Misplaced,
    /// It is of another project.
    Foreign,
    /// It is not as it was signed, or not what its name says.
    Changed,
    /// It cannot be read.
    Unreadable(String),
}

impl Standing {
    /// Whether it is as somebody signed it whom the owner admitted.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        matches!(self, Self::Owner | Self::Member)
    }
}

/// How a report stands, and what it says of itself where it can be read.
#[must_use]
pub fn read(project: &Project, key: &ReportKey, bytes: &[u8]) -> (Standing, Option<Stated>) {
    let signed = match open(bytes) {
        Ok(signed) => signed,
        Err(why) => return (Standing::Unreadable(why.to_string()), None),
    };
    let by = signed.stated.making.by;
    let standing = if !signed.is_signed || !sha256(bytes).to_string().starts_with(&key.hash32) {
        Standing::Changed
    } else if signed.stated.project != project.manifest().project {
        Standing::Foreign
    } else if (by.labeler(), by.device()) != (key.labeler, key.device) {
        Standing::Misplaced
    } else if by == project.manifest().owner {
        Standing::Owner
    } else if project.is_verified(&by.labeler()) {
        Standing::Member
    } else {
        Standing::Unknown
    };
    (standing, Some(signed.stated))
}

#[cfg(test)]
mod tests {
    use super::{Standing, read};
    use crate::crypto::{PublicKey, SecretKey, sha256};
    use crate::report::fixture::{admit, logs, making};
    use crate::report::keys::ReportKey;
    use crate::report::{Making, Names, build};
    use crate::testkit::{device_key, project};
    use crate::wire::attach_signature;
    use crate::wire::report::unsigned;

    fn made(by: &SecretKey) -> (crate::project::Project, Vec<u8>) {
        let mut project = project(40);
        let logs = logs(&project, 40);
        admit(&mut project, &logs);
        let report = build(&project, Making { by: by.public(), ..making(0, Names::Hidden) }).unwrap();
        let line = unsigned(&report);
        let signature = by.sign(&line);
        (project, attach_signature(line, &signature))
    }

    fn place(by: &PublicKey, bytes: &[u8]) -> ReportKey {
        ReportKey::next(by, &sha256(bytes), &[])
    }

    #[test]
    fn rpt11_a_listed_report_says_who_signed_it_and_whether_it_was_changed() {
        let (expert, owner, stranger) = (device_key(4), SecretKey::from_seed(&[1; 32]), device_key(77));
        let (project, bytes) = made(&expert);
        let key = place(&expert.public(), &bytes);
        let (standing, stated) = read(&project, &key, &bytes);
        assert_eq!(standing, Standing::Member);
        assert!(stated.is_some_and(|stated| stated.n_disagreements > 0));
        for at in [20, bytes.len() / 2, bytes.len() - 10] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(!read(&project, &key, &changed).0.is_good(), "byte {at}");
        }
        let other = ReportKey { hash32: "0".repeat(32), ..key };
        assert_eq!(read(&project, &other, &bytes).0, Standing::Changed);
        assert_eq!(read(&project, &place(&stranger.public(), &bytes), &bytes).0, Standing::Misplaced);
        assert!(matches!(read(&project, &key, b"{}").0, Standing::Unreadable(_)));
        for (by, expected) in [(owner, Standing::Owner), (stranger, Standing::Unknown)] {
            let (project, bytes) = made(&by);
            assert_eq!(read(&project, &place(&by.public(), &bytes), &bytes).0, expected);
        }
        let mut manifest = project.manifest().clone();
        manifest.project = crate::ids::ProjectId::new([8; 8]);
        let elsewhere = crate::project::Project::new(manifest, crate::testkit::members());
        assert_eq!(read(&elsewhere, &key, &bytes).0, Standing::Foreign);
    }
}
