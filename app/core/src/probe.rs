//! Tries a store before anybody relies on it, and says in words what it can and cannot do, with the rule to paste where
//! its owner has to change something. No IO: whoever has a network carries out [`Probe::next`].

use crate::place::{Listing, Login, Place};
use crate::store::{StoreError, StoreReply, StoreRequest};
use crate::wire::manifest::POINTER_KEY;

/// What is written to see whether writing works. No reader takes it for a head.
const PROBE_KEY: &str = "head/probe.txt";
const PROBE_BODY: &[u8] = b"Written by Accord to see whether this store takes what is put. It may be deleted.\n";
/// A clock that is off by less is no trouble: signatures hold longer, and order follows the logs.
const GOOD_SKEW_SECS: i64 = 60;

/// How good a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// As it should be.
    Good,
    /// Labeling works, with a drawback.
    Fair,
    /// Labels cannot be sent.
    Bad,
}

/// One thing that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What: "Read", "List" and so on.
    pub name: &'static str,
    /// What came of it, in words.
    pub says: String,
    /// How good that is.
    pub grade: Grade,
    /// What the owner pastes where, if something has to change.
    pub remedy: Option<String>,
}

/// What is tried next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trial {
    /// A request as any other.
    Ask(StoreRequest),
    /// A put that must not replace what is there (`If-None-Match: *`); tell the status by [`Probe::condition`].
    PutIfAbsent {
        /// The key, under which an object lies.
        key: String,
        /// The same bytes that lie there.
        body: Vec<u8>,
    },
}

/// A probe under way.
#[derive(Clone, Debug)]
pub struct Probe<'a> {
    place: &'a Place,
    page_origin: &'a str,
    step: usize,
    can_write: bool,
    findings: Vec<Finding>,
}

impl<'a> Probe<'a> {
    /// Begins for pages of an origin, `https://host[:port]`.
    #[must_use]
    pub const fn new(place: &'a Place, page_origin: &'a str) -> Self {
        Self { place, page_origin, step: 0, can_write: false, findings: Vec::new() }
    }

    /// What to try now; `None` at the end.
    #[must_use]
    pub fn next(&self) -> Option<Trial> {
        let key = PROBE_KEY.to_owned();
        match self.step {
            0 => Some(Trial::Ask(StoreRequest::Get { key: POINTER_KEY.to_owned() })),
            1 => Some(Trial::Ask(StoreRequest::List { prefix: "head/".to_owned(), start_after: None })),
            2 if self.place.is_writable() => Some(Trial::Ask(StoreRequest::Put { key, body: PROBE_BODY.to_vec() })),
            3 if self.can_write => Some(Trial::Ask(StoreRequest::Get { key })),
            4 if self.can_write && self.can_be_conditional() => {
                Some(Trial::PutIfAbsent { key, body: PROBE_BODY.to_vec() })
            }
            _ => None,
        }
    }

    /// Takes the answer to a [`Trial::Ask`], which took so many milliseconds.
    pub fn answered(&mut self, result: &Result<StoreReply, StoreError>, millis: u64) {
        let works = format!("works, {millis} ms");
        let (name, found) = match (self.step, result) {
            (0, Ok(StoreReply::Got(_))) => ("Read", Ok((works, Grade::Good))),
            (0, Ok(_)) => ("Read", Ok((format!("works, {millis} ms; there is no project here"), Grade::Fair))),
            (0, Err(error)) => ("Read", Err(error)),
            (1, Ok(_)) => ("List", Ok((self.list_words(&works), Grade::Good))),
            (1, Err(error)) => ("List", Err(error)),
            (2, Ok(_)) => {
                self.can_write = true;
                ("Write", Ok((works, Grade::Good)))
            }
            (2, Err(error)) => ("Write", Err(error)),
            (_, Ok(StoreReply::Got(bytes))) if bytes == PROBE_BODY => ("Read back", Ok((works, Grade::Good))),
            (_, Ok(_)) => ("Read back", Ok(("what was written does not come back".to_owned(), Grade::Bad))),
            (_, Err(error)) => ("Read back", Err(error)),
        };
        let finding = match found {
            Ok((says, grade)) => Finding { name, says, grade, remedy: None },
            Err(error) => Finding { name, says: error.to_string(), grade: Grade::Bad, remedy: self.remedy(error) },
        };
        self.findings.push(finding);
        self.step += 1;
        if self.step == 2 && !self.place.is_writable() {
            let says = "not here: labels stay on the device and are handed over as a file".to_owned();
            self.findings.push(Finding { name: "Write", says, grade: Grade::Fair, remedy: None });
        }
    }

    /// Takes the status of a [`Trial::PutIfAbsent`]; `None` where nothing answered, as when CORS forbids the header.
    pub fn condition(&mut self, status: Option<u16>) {
        self.step += 1;
        let says = match status {
            Some(412) => "honoured".to_owned(),
            Some(200..=299) => "ignored, which costs nothing: no object is ever replaced by another".to_owned(),
            Some(status) => format!("refused (HTTP {status}), which costs nothing: they are not used"),
            None => "not known; the store's rule for pages forbids to ask, which costs nothing".to_owned(),
        };
        self.findings.push(Finding { name: "Conditional write", says, grade: Grade::Good, remedy: None });
    }

    /// Notes by how many seconds the store's clock is ahead, where that is known.
    pub fn clock(&mut self, skew_secs: Option<i64>) {
        let (says, grade) = match skew_secs {
            Some(secs) if secs.abs() <= GOOD_SKEW_SECS => ("agrees with the store's".to_owned(), Grade::Good),
            Some(secs) => (format!("is off by {secs} s; requests are corrected, times in logs are not"), Grade::Fair),
            None => ("not compared; the store does not show its time".to_owned(), Grade::Good),
        };
        self.findings.push(Finding { name: "This device's clock", says, grade, remedy: None });
    }

    /// Notes whether pages of the origin are let in, where that was tried apart from the rest.
    pub fn pages(&mut self, are_let_in: bool) {
        let origin = self.page_origin;
        let (says, grade, remedy) = if are_let_in {
            (format!("pages of {origin} are let in"), Grade::Good, None)
        } else {
            (format!("pages of {origin} are not let in, so no link works"), Grade::Bad, Some(self.cors_rule()))
        };
        self.findings.push(Finding { name: "CORS", says, grade, remedy });
    }

    /// What was found.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        self.findings
    }

    /// A form's policy names its fields; a condition is none of them.
    fn can_be_conditional(&self) -> bool {
        !matches!(self.place, Place::S3(target) if !target.forms.is_empty())
    }

    fn list_words(&self, works: &str) -> String {
        match self.place {
            Place::S3(_) => works.to_owned(),
            Place::Web(target) => match target.listing {
                Listing::IndexFile => format!("{works}; new is what the owner adds to index.json"),
                Listing::Propfind | Listing::Autoindex => format!("{works}; a poll is one request a labeler"),
            },
        }
    }

    fn remedy(&self, error: &StoreError) -> Option<String> {
        match (error, self.place) {
            (StoreError::Unreachable, _) => Some(self.cors_rule()),
            (StoreError::Denied { .. }, Place::S3(target)) => Some(policy(&target.bucket, &target.prefix)),
            _ => None,
        }
    }

    /// The rule that lets pages of the origin in, as the store's owner sets it.
    #[must_use]
    pub fn cors_rule(&self) -> String {
        let origin = self.page_origin;
        match self.place {
            Place::S3(target) => format!(
                "CORS rule of the bucket `{}` (aws s3api put-bucket-cors, or the vendor's console):\n\
                 {{\"CORSRules\": [{{\"AllowedOrigins\": [\"{origin}\"], \"AllowedMethods\": [\"GET\", \"PUT\", \"HEAD\", \
                 \"POST\"], \"AllowedHeaders\": [\"*\"], \"ExposeHeaders\": [\"ETag\", \"Date\", \"x-amz-request-id\", \
                 \"Retry-After\"], \"MaxAgeSeconds\": 3600}}]}}",
                target.bucket
            ),
            Place::Web(target) => {
                let mut methods = vec!["GET"];
                methods.extend(target.writes.then_some(["PUT", "MKCOL"]).into_iter().flatten());
                methods.extend((target.listing == Listing::Propfind).then_some("PROPFIND"));
                let login = (target.login != Login::Nobody).then_some("Authorization");
                let depth = (target.listing == Listing::Propfind).then_some("Depth");
                let headers: Vec<&str> = login.into_iter().chain(depth).collect();
                format!(
                    "In the web server's configuration (here in nginx's words), for the folder:\n\
                     add_header Access-Control-Allow-Origin \"{origin}\" always;\n\
                     add_header Access-Control-Allow-Methods \"{}\" always;\n\
                     add_header Access-Control-Allow-Headers \"{}\" always;\n\
                     add_header Access-Control-Expose-Headers \"ETag, Date, Retry-After\" always;\n\
                     if ($request_method = OPTIONS) {{ return 204; }}",
                    methods.join(", "),
                    headers.join(", ")
                )
            }
        }
    }
}

/// What a labeler's key needs, as AWS and most vendors read it.
fn policy(bucket: &str, prefix: &str) -> String {
    format!(
        "Policy of the key:\n{{\"Version\": \"2012-10-17\", \"Statement\": [\
         {{\"Effect\": \"Allow\", \"Action\": \"s3:ListBucket\", \"Resource\": \"arn:aws:s3:::{bucket}\", \
         \"Condition\": {{\"StringLike\": {{\"s3:prefix\": \"{prefix}*\"}}}}}}, \
         {{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::{bucket}/{prefix}*\"}}, \
         {{\"Effect\": \"Allow\", \"Action\": \"s3:PutObject\", \"Resource\": [\"arn:aws:s3:::{bucket}/{prefix}log/*\", \
         \"arn:aws:s3:::{bucket}/{prefix}head/*\", \"arn:aws:s3:::{bucket}/{prefix}report/*\"]}}]}}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{Memory, WebTarget};
    use crate::s3::{Credentials, S3Target, Style};

    fn bucket() -> Place {
        let credentials =
            Credentials { access_key: "AK".to_owned(), secret_key: "very-secret".to_owned(), session_token: None };
        let (endpoint, bucket, prefix) = ("https://h".to_owned(), "b".to_owned(), "p/".to_owned());
        let region = "us-east-1".to_owned();
        Place::S3(S3Target {
            endpoint,
            bucket,
            style: Style::Path,
            prefix,
            region,
            credentials,
            forms: Vec::new(),
            content_key: None,
        })
    }

    fn run(place: &Place, mut ask: impl FnMut(&StoreRequest) -> Result<StoreReply, StoreError>) -> Vec<Finding> {
        let mut probe = Probe::new(place, "https://labels.example");
        while let Some(trial) = probe.next() {
            match trial {
                Trial::Ask(request) => probe.answered(&ask(&request), 7),
                Trial::PutIfAbsent { .. } => probe.condition(Some(412)),
            }
        }
        probe.findings()
    }

    fn grades(findings: &[Finding]) -> Vec<(&'static str, Grade)> {
        findings.iter().map(|finding| (finding.name, finding.grade)).collect()
    }

    #[test]
    fn prb1_a_store_that_does_everything_is_told_to() {
        let mut memory = Memory::default();
        memory.serve(&StoreRequest::Put { key: POINTER_KEY.to_owned(), body: b"{}".to_vec() });
        let found = run(&bucket(), |request| Ok(memory.serve(request)));
        let good = ["Read", "List", "Write", "Read back", "Conditional write"].map(|name| (name, Grade::Good));
        assert_eq!(grades(&found), good);
    }

    #[test]
    fn prb1_a_store_that_answers_nothing_comes_with_the_rule_to_paste_and_no_secret() {
        let found = run(&bucket(), |_| Err(StoreError::Unreachable));
        assert!(found.iter().all(|finding| finding.grade == Grade::Bad), "{found:?}");
        let rule = found[0].remedy.as_deref().unwrap();
        assert!(rule.contains("\"AllowedOrigins\": [\"https://labels.example\"]"), "{rule}");
        let (_, json) = rule.split_once('\n').unwrap();
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(json["CORSRules"][0]["AllowedMethods"][1], "PUT");
        assert!(!format!("{found:?}").contains("secret"));
    }

    #[test]
    fn prb1_a_key_that_may_not_write_comes_with_the_policy() {
        let mut memory = Memory::default();
        let found = run(&bucket(), |request| match request {
            StoreRequest::Put { .. } => Err(StoreError::Denied { code: "AccessDenied".to_owned() }),
            other => Ok(memory.serve(other)),
        });
        assert_eq!(grades(&found), [("Read", Grade::Fair), ("List", Grade::Good), ("Write", Grade::Bad)]);
        let (_, json) = found[2].remedy.as_deref().unwrap().split_once('\n').unwrap();
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(json["Statement"][2]["Resource"][0], "arn:aws:s3:::b/p/log/*");
    }

    #[test]
    fn prb1_a_read_only_host_is_said_to_take_files_by_hand() {
        let (root, prefix) = ("https://h/".to_owned(), "p/".to_owned());
        let (login, listing) = (Login::Nobody, Listing::IndexFile);
        let place = Place::Web(WebTarget { root, prefix, login, listing, writes: false, content_key: None });
        let mut memory = Memory::default();
        let found = run(&place, |request| Ok(memory.serve(request)));
        assert_eq!(grades(&found).last(), Some(&("Write", Grade::Fair)));
        assert!(found[2].says.contains("file"));
    }
}
