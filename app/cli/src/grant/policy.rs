//! What a person's key may do, in the policy language that S3 stores share.

use accord_core::ids::LabelerId;
use serde_json::{Value, json};

/// Where a key is to work.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The project's prefix, which ends in `/`.
    pub prefix: &'a str,
    /// The person.
    pub labeler: LabelerId,
}

/// Reads and lists the project, writes below the person's own folders, deletes nothing.
///
/// Every resource ends in `/*` after a whole id, so that no person's folder is the beginning of another's.
#[must_use]
pub fn session_policy(scope: &Scope<'_>) -> Value {
    let Scope { bucket, prefix, labeler } = scope;
    let object = |path: &str| format!("arn:aws:s3:::{bucket}/{prefix}{path}");
    let own = ["log", "head", "report"].map(|folder| object(&format!("{folder}/{labeler}/*")));
    json!({
        "Version": "2012-10-17",
        "Statement": [
            { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [object("*")] },
            { "Effect": "Allow", "Action": ["s3:PutObject"], "Resource": own },
            {
                "Effect": "Allow",
                "Action": ["s3:ListBucket"],
                "Resource": [format!("arn:aws:s3:::{bucket}")],
                "Condition": { "StringLike": { "s3:prefix": [format!("{prefix}*")] } },
            },
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::{Scope, session_policy};
    use accord_core::ids::LabelerId;

    #[test]
    fn grt1_a_persons_key_writes_their_own_folders_and_deletes_nothing() {
        let labeler = LabelerId::new([0xab; 16]);
        let policy = session_policy(&Scope { bucket: "b", prefix: "team/p/", labeler });
        let writes: Vec<&str> =
            policy["Statement"][1]["Resource"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let folder = "ab".repeat(16);
        let expected = ["log", "head", "report"].map(|it| format!("arn:aws:s3:::b/team/p/{it}/{folder}/*"));
        assert_eq!(writes, expected);
        let text = policy.to_string();
        assert!(!text.contains("Delete") && !text.contains("s3:*") && !text.contains("\"*\""), "{text}");
    }
}
