//! What can go wrong, in the language the page speaks.
//!
//! Errors of the domain and the platform have English words of their own, for commands and for whoever reads code; people
//! at the page get these. What a browser, a store or a parser said comes with them as it was said.

mod answers;
mod files;
mod making;
mod storage;
mod stores;

pub use files::what_to_do;

/// Something to be told to people.
pub trait InWords {
    /// What is wrong and what to do, in the page's language; no full stop at its end.
    fn in_words(&self) -> String;
}

#[cfg(test)]
mod tests {
    use accord_core::command::{ExpertTask, Refusal};
    use accord_core::probe::{Found, Tried};
    use accord_core::record::{AnswerFault, Misfit, PayFault, PolicyFault};
    use accord_core::seal::SealError;
    use accord_core::store::StoreError;
    use accord_core::wire::WireError;
    use accord_core::wire::segment::SegmentError;
    use accord_formats::fault::Kind;
    use accord_formats::{Fault, FormatError, Note};
    use accord_platform::{IdentityError, StorageError, WorkerError};

    use super::InWords;
    use crate::language::{Language, speak};

    const FRENCH: &str = include_str!("../languages/fr.ftl");

    /// One of each kind, and what of it has to be in the sentence whatever the language.
    fn samples() -> Vec<(Box<dyn InWords>, &'static str)> {
        let answer = |what| AnswerFault { question: "Âge".to_owned(), what };
        let denied = StoreError::Denied { code: "AccessDenied".to_owned() };
        let detail = || "QuotaExceeded".to_owned();
        vec![
            (Box::new(answer(Misfit::Missing)), "Âge"),
            (Box::new(answer(Misfit::TooSmall { min: "18".to_owned() })), "18"),
            (Box::new(Refusal::Unfit(answer(Misfit::NotInOrder))), "Âge"),
            (Box::new(Refusal::TooManyItems { n: 70, most: 50 }), "50"),
            (Box::new(Refusal::ForExperts { what: ExpertTask::Talks }), ""),
            (Box::new(StorageError::Failed { detail: detail() }), "QuotaExceeded"),
            (Box::new(IdentityError::Storage(StorageError::Quota)), ""),
            (Box::new(WorkerError::Stopped), ""),
            (Box::new(denied.clone()), "AccessDenied"),
            (Box::new(StoreError::Sealed(SealError::Closed { name: "log/a".to_owned() })), "log/a"),
            (Box::new(WireError::BadSignature { what: "the manifest".to_owned() }), "the manifest"),
            (Box::new(SegmentError::BadLine { line: 7, why: "no JSON".to_owned() }), "7"),
            (Box::new(Tried::Clock), ""),
            (Box::new(Found::NoProject { millis: 12 }), "12"),
            (Box::new(Found::Failed(denied)), "AccessDenied"),
            (Box::new(PolicyFault::NoPay(PayFault::NoCurrency)), "EUR"),
            (Box::new(Fault::NFields { found: 3, expected: 12 }), "12"),
            (Box::new(Fault::In { column: "Titre".to_owned(), fault: Box::new(Fault::EmptyText) }), "Titre"),
            (Box::new(FormatError::Kind(Kind::Excel)), "Excel"),
            (Box::new(FormatError::NoColumn { column: "texte".to_owned(), found: vec!["id".to_owned()] }), "texte"),
            (Box::new(Note::Images { n: 12 }), "12"),
        ]
    }

    #[test]
    fn lng8_what_goes_wrong_is_said_in_the_pages_language() {
        let told = || samples().iter().map(|(sample, _)| sample.in_words()).collect::<Vec<_>>();
        let english = told();
        speak(Language::French, Some(FRENCH)).unwrap();
        for ((french, english), (_, detail)) in told().iter().zip(&english).zip(samples()) {
            assert_ne!(french, english);
            assert!(french.contains(detail) && english.contains(detail), "{detail}: {french}; {english}");
            assert!(!["fault-", "files-", "probe-"].iter().any(|area| french.starts_with(area)), "{french}");
        }
    }
}
