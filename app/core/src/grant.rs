//! What a link for one person may write with, where no vendor is asked: upload forms, or the project's own key.
//!
//! Keys that a vendor makes are asked for by `s3::sts`; what they may do says `wire::access_policy`.

use crate::ids::LabelerId;
use crate::place::Place;
use crate::record::Role;
use crate::s3::{Credentials, PostPolicy, S3Target};
use crate::seal::OVERHEAD_BYTES;
use crate::wire::segment::MAX_SEGMENT_BYTES;

/// AWS takes the signature of a form for so long, in seconds: 7 days.
pub const MAX_FORM_SECS: u64 = 604_800;
/// A report with its page is far smaller.
const MAX_REPORT_BYTES: usize = 16 * 1024 * 1024;
/// So is a note of how far a log goes.
const MAX_HEAD_BYTES: usize = 4 * 1024;

/// What the project's own key in a link means.
pub const SHARED_WARNING: &str = "this link carries the project's own key to the store: whoever has it can overwrite and \
    delete everything that key can, until you change the key at the store. Changed objects are detected and shown; switch on \
    versions at the store";

/// What upload forms in a link mean.
pub const FORMS_WARNING: &str = "this link writes into the person's own folders alone and deletes nothing, but it can \
    overwrite what the person sent; such changes are detected and shown. It reads with what you let everybody read, so seal \
    the project if its data is not public";

/// Whether a place's key is one person's alone, so that no link for somebody else can be made of it: a temporary key, forms,
/// or none.
#[must_use]
pub const fn is_narrow(place: &Place) -> bool {
    match place {
        Place::S3(target) => {
            !target.forms.is_empty() || target.credentials.session_token.is_some() || target.credentials.is_anonymous()
        }
        Place::Web(target) => !target.writes,
    }
}

/// The same place for one person until a time, both in Unix seconds: they write by forms that this place's key signs, each
/// for one of their own folders and of a bounded size, and read with another key or none.
#[must_use]
pub fn by_forms(store: &S3Target, whose: (LabelerId, Role), reader: Credentials, now: u64, until: u64) -> S3Target {
    let (labeler, role) = whose;
    let until = until.min(now + MAX_FORM_SECS);
    let form = |(folder, max_bytes): (&str, usize)| -> PostPolicy {
        store.post_policy(&format!("{folder}/{labeler}/"), max_bytes, now, until)
    };
    // Experts alone make reports; without that form a labeler's link is a third shorter.
    let report = role.reviews().then_some(("report", MAX_REPORT_BYTES));
    let folders = [("log", MAX_SEGMENT_BYTES + OVERHEAD_BYTES), ("head", MAX_HEAD_BYTES)];
    let forms = folders.into_iter().chain(report).map(form).collect();
    S3Target { credentials: reader, forms, ..store.clone() }
}

#[cfg(test)]
mod tests {
    use super::{MAX_FORM_SECS, by_forms, is_narrow};
    use crate::ids::LabelerId;
    use crate::place::Place;
    use crate::record::Role;
    use crate::s3::{Credentials, S3Target, Style};

    fn store() -> S3Target {
        S3Target {
            endpoint: "https://s3.example".to_owned(),
            bucket: "b".to_owned(),
            style: Style::Path,
            prefix: "team/p/".to_owned(),
            region: "us-east-1".to_owned(),
            credentials: Credentials {
                access_key: "AK".to_owned(),
                secret_key: "hush-hush".to_owned(),
                session_token: None,
            },
            forms: Vec::new(),
            content_key: None,
        }
    }

    #[test]
    fn grt5_forms_are_for_ones_own_folders_and_hold_no_key() {
        let labeler = LabelerId::new([0xab; 16]);
        let of = |role| by_forms(&store(), (labeler, role), Credentials::anonymous(), 1_000_000, u64::MAX);
        let folder = "ab".repeat(16);
        let starts = |target: &S3Target| target.forms.iter().map(|it| it.starts_with.clone()).collect::<Vec<_>>();
        let own = ["log", "head", "report"].map(|it| format!("{it}/{folder}/"));
        assert_eq!((starts(&of(Role::Labeler)), starts(&of(Role::Expert))), (own[..2].to_vec(), own.to_vec()));
        assert!(of(Role::Expert).credentials.is_anonymous());
        let fields: String = of(Role::Expert).forms.into_iter().flat_map(|it| it.fields).map(|(_, it)| it).collect();
        assert!(!fields.contains("hush"), "a form is signed and holds no key");
        let week = by_forms(
            &store(),
            (labeler, Role::Labeler),
            Credentials::anonymous(),
            1_000_000,
            1_000_000 + MAX_FORM_SECS,
        );
        assert!(is_narrow(&Place::S3(week.clone())) && !is_narrow(&Place::S3(store())));
        assert_eq!(of(Role::Labeler), week, "no form holds longer than a store takes it");
    }
}
