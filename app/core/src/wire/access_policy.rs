//! What a key to a bucket may do, in the policy language that S3 stores share.
//!
//! Source: "Policies and permissions in Amazon S3", Amazon S3 User Guide.

use serde_json::{Value, json};

use crate::ids::LabelerId;
use crate::s3::S3Target;

/// The language's version.
const VERSION: &str = "2012-10-17";

/// One person's key: reads and lists the project, writes below the person's own folders, deletes nothing.
///
/// Every resource ends in `/*` after a whole id, so that no person's folder is the beginning of another's.
#[must_use]
pub fn of_one_person(store: &S3Target, labeler: LabelerId) -> String {
    let own = ["log", "head", "report"].map(|folder| objects(store, &format!("{folder}/{labeler}/*")));
    let writes = json!({ "Effect": "Allow", "Action": ["s3:PutObject"], "Resource": own });
    let reads = json!({ "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [objects(store, "*")] });
    let lists = json!({
        "Effect": "Allow",
        "Action": ["s3:ListBucket"],
        "Resource": [format!("arn:aws:s3:::{}", store.bucket)],
        "Condition": { "StringLike": { "s3:prefix": [format!("{}*", store.prefix)] } },
    });
    policy(vec![reads, writes, lists])
}

/// For a bucket: everybody reads and lists the project.
#[must_use]
pub fn public_reading(store: &S3Target) -> String {
    let reads =
        json!({ "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": objects(store, "*") });
    let lists = json!({
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:ListBucket",
        "Resource": format!("arn:aws:s3:::{}", store.bucket),
        "Condition": { "StringLike": { "s3:prefix": format!("{}*", store.prefix) } },
    });
    policy(vec![reads, lists])
}

fn objects(store: &S3Target, path: &str) -> String {
    format!("arn:aws:s3:::{}/{}{path}", store.bucket, store.prefix)
}

fn policy(statements: Vec<Value>) -> String {
    json!({ "Version": VERSION, "Statement": statements }).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{of_one_person, public_reading};
    use crate::ids::LabelerId;
    use crate::s3::{Credentials, S3Target, Style};

    fn store() -> S3Target {
        S3Target {
            endpoint: "https://s3.example".to_owned(),
            bucket: "b".to_owned(),
            style: Style::Path,
            prefix: "team/p/".to_owned(),
            region: "us-east-1".to_owned(),
            credentials: Credentials::anonymous(),
            forms: Vec::new(),
            content_key: None,
        }
    }

    #[test]
    fn grt1_a_persons_key_writes_their_own_folders_and_deletes_nothing() {
        let text = of_one_person(&store(), LabelerId::new([0xab; 16]));
        let policy: Value = serde_json::from_str(&text).unwrap();
        let writes: Vec<&str> =
            policy["Statement"][1]["Resource"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let folder = "ab".repeat(16);
        let expected = ["log", "head", "report"].map(|it| format!("arn:aws:s3:::b/team/p/{it}/{folder}/*"));
        assert_eq!(writes, expected);
        assert!(!text.contains("Delete") && !text.contains("s3:*") && !text.contains("\"*\""), "{text}");
    }

    #[test]
    fn grt2_what_the_owner_has_to_allow_is_for_this_project_alone() {
        let policy: Value = serde_json::from_str(&public_reading(&store())).unwrap();
        assert_eq!(policy["Statement"][0]["Resource"], "arn:aws:s3:::b/team/p/*");
        assert_eq!(policy["Statement"][1]["Condition"]["StringLike"]["s3:prefix"], "team/p/*");
    }
}
