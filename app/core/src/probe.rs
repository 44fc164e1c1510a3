//! Tries a store before anybody relies on it, and says what it can and cannot do, with the rule to paste where
//! its owner has to change something. No IO: whoever has a network carries out [`Probe::next`].

use std::fmt;

use thiserror::Error;

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

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Reading what every page reads first.
    Read,
    /// Listing what is new.
    List,
    /// Writing.
    Write,
    /// Reading what was written.
    ReadBack,
    /// A put that replaces nothing.
    ConditionalWrite,
    /// The device's clock against the store's.
    Clock,
    /// Whether pages are let in.
    Cors,
}

impl fmt::Display for Tried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Read => "Read",
            Self::List => "List",
            Self::Write => "Write",
            Self::ReadBack => "Read back",
            Self::ConditionalWrite => "Conditional write",
            Self::Clock => "This device's clock",
            Self::Cors => "CORS",
        })
    }
}

/// What came of a trial.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Found {
    /// It works.
    #[error("works, {millis} ms")]
    Works {
        /// How long the answer took.
        millis: u64,
    },
    /// It works, and nothing lies here yet.
    #[error("works, {millis} ms; there is no project here")]
    NoProject {
        /// How long the answer took.
        millis: u64,
    },
    /// A plain host without lists.
    #[error("works, {millis} ms; new is what the owner adds to index.json")]
    OwnerLists {
        /// How long the answer took.
        millis: u64,
    },
    /// A web server that lists folder by folder.
    #[error("works, {millis} ms; a poll is one request a labeler")]
    ListsByFolder {
        /// How long the answer took.
        millis: u64,
    },
    /// The store returned something else than what was put.
    #[error("what was written does not come back")]
    OtherBytes,
    /// The place takes nothing.
    #[error("not here: labels stay on the device and are handed over as a file")]
    ByHand,
    /// The condition held the put back.
    #[error("honoured")]
    Honoured,
    /// The condition was not looked at.
    #[error("ignored, which costs nothing: no object is ever replaced by another")]
    Ignored,
    /// The store takes no condition.
    #[error("refused (HTTP {status}), which costs nothing: they are not used")]
    Refused {
        /// The status.
        status: u16,
    },
    /// CORS forbids the header.
    #[error("not known; the store's rule for pages forbids to ask, which costs nothing")]
    NotAsked,
    /// The clocks agree.
    #[error("agrees with the store's")]
    ClockAgrees,
    /// They do not.
    #[error("is off by {secs} s; requests are corrected, times in logs are not")]
    ClockOff {
        /// The store's time minus the device's.
        secs: i64,
    },
    /// The store does not tell the time.
    #[error("not compared; the store does not show its time")]
    ClockHidden,
    /// CORS allows the page.
    #[error("pages of {origin} are let in")]
    LetIn {
        /// Where the page lies.
        origin: String,
    },
    /// CORS does not.
    #[error("pages of {origin} are not let in, so no link works")]
    KeptOut {
        /// Where the page lies.
        origin: String,
    },
    /// The request failed.
    #[error(transparent)]
    Failed(#[from] StoreError),
}

/// One thing that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub tried: Tried,
    /// What came of it.
    pub found: Found,
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
        let works = Found::Works { millis };
        let (tried, found) = match (self.step, result) {
            (0, Ok(StoreReply::Got(_))) => (Tried::Read, Ok((works, Grade::Good))),
            (0, Ok(_)) => (Tried::Read, Ok((Found::NoProject { millis }, Grade::Fair))),
            (0, Err(error)) => (Tried::Read, Err(error)),
            (1, Ok(_)) => (Tried::List, Ok((self.listed(millis), Grade::Good))),
            (1, Err(error)) => (Tried::List, Err(error)),
            (2, Ok(_)) => {
                self.can_write = true;
                (Tried::Write, Ok((works, Grade::Good)))
            }
            (2, Err(error)) => (Tried::Write, Err(error)),
            (_, Ok(StoreReply::Got(bytes))) if bytes == PROBE_BODY => (Tried::ReadBack, Ok((works, Grade::Good))),
            (_, Ok(_)) => (Tried::ReadBack, Ok((Found::OtherBytes, Grade::Bad))),
            (_, Err(error)) => (Tried::ReadBack, Err(error)),
        };
        self.findings.push(match found {
            Ok((found, grade)) => Finding { tried, found, grade, remedy: None },
            Err(error) => {
                let remedy = self.remedy(error);
                Finding { tried, found: Found::Failed(error.clone()), grade: Grade::Bad, remedy }
            }
        });
        self.step += 1;
        if self.step == 2 && !self.place.is_writable() {
            self.note(Tried::Write, Found::ByHand, Grade::Fair);
        }
    }

    /// Takes the status of a [`Trial::PutIfAbsent`]; `None` where nothing answered, as when CORS forbids the header.
    pub fn condition(&mut self, status: Option<u16>) {
        self.step += 1;
        let found = match status {
            Some(412) => Found::Honoured,
            Some(200..=299) => Found::Ignored,
            Some(status) => Found::Refused { status },
            None => Found::NotAsked,
        };
        self.note(Tried::ConditionalWrite, found, Grade::Good);
    }

    /// Notes by how many seconds the store's clock is ahead, where that is known.
    pub fn clock(&mut self, skew_secs: Option<i64>) {
        let (found, grade) = match skew_secs {
            Some(secs) if secs.abs() <= GOOD_SKEW_SECS => (Found::ClockAgrees, Grade::Good),
            Some(secs) => (Found::ClockOff { secs }, Grade::Fair),
            None => (Found::ClockHidden, Grade::Good),
        };
        self.note(Tried::Clock, found, grade);
    }

    /// Notes whether pages of the origin are let in, where that was tried apart from the rest.
    pub fn pages(&mut self, are_let_in: bool) {
        let (tried, origin) = (Tried::Cors, self.page_origin.to_owned());
        self.findings.push(if are_let_in {
            Finding { tried, found: Found::LetIn { origin }, grade: Grade::Good, remedy: None }
        } else {
            Finding { tried, found: Found::KeptOut { origin }, grade: Grade::Bad, remedy: Some(self.cors_rule()) }
        });
    }

    fn note(&mut self, tried: Tried, found: Found, grade: Grade) {
        self.findings.push(Finding { tried, found, grade, remedy: None });
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

    fn listed(&self, millis: u64) -> Found {
        match self.place {
            Place::S3(_) => Found::Works { millis },
            Place::Web(target) => match target.listing {
                Listing::IndexFile => Found::OwnerLists { millis },
                Listing::Propfind | Listing::Autoindex => Found::ListsByFolder { millis },
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

    fn grades(findings: &[Finding]) -> Vec<(Tried, Grade)> {
        findings.iter().map(|finding| (finding.tried, finding.grade)).collect()
    }

    #[test]
    fn prb1_a_store_that_does_everything_is_told_to() {
        let mut memory = Memory::default();
        memory.serve(&StoreRequest::Put { key: POINTER_KEY.to_owned(), body: b"{}".to_vec() });
        let found = run(&bucket(), |request| Ok(memory.serve(request)));
        let all = [Tried::Read, Tried::List, Tried::Write, Tried::ReadBack, Tried::ConditionalWrite];
        assert_eq!(grades(&found), all.map(|tried| (tried, Grade::Good)));
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
        assert_eq!(
            grades(&found),
            [(Tried::Read, Grade::Fair), (Tried::List, Grade::Good), (Tried::Write, Grade::Bad)]
        );
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
        assert_eq!(grades(&found).last(), Some(&(Tried::Write, Grade::Fair)));
        assert!(found[2].found.to_string().contains("file"));
    }
}
