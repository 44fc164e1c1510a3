//! Tries a store, and tells its owner what to mend.

use accord_core::probe::{Finding, Grade, Probe, Trial};
use accord_platform::{RemoteStore, monotonic_millis, page_origin, spawn};

use crate::in_words::InWords as _;
use crate::model::{Level, StatusRow};
use crate::state::Page;
use crate::tr;

/// Tries the open project's store and shows what it found.
pub fn probe(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let findings = try_store(&opened.s3).await;
        page.ui.borrow_mut().probe = findings.into_iter().flat_map(rows).collect();
        page.changed();
    });
}

/// Tries a store.
pub async fn try_store(remote: &RemoteStore) -> Vec<Finding> {
    let origin = page_origin();
    let mut probe = Probe::new(remote.place(), &origin);
    while let Some(trial) = probe.next() {
        match trial {
            Trial::Ask(request) => {
                let started = monotonic_millis();
                let answer = remote.execute(request).await;
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a wait, never negative")]
                probe.answered(&answer, (monotonic_millis() - started) as u64);
            }
            Trial::PutIfAbsent { key, body } => probe.condition(remote.put_if_absent(key, body).await),
        }
    }
    probe.clock(remote.clock_difference());
    probe.findings()
}

/// Name of the rows that say what the store's owner has to paste.
#[must_use]
pub fn remedy() -> String {
    tr::page_store_remedy()
}

/// What was found, in words, and the rule that the store's owner has to paste where something is wrong.
pub fn rows(finding: Finding) -> impl Iterator<Item = StatusRow> {
    let level = match finding.grade {
        Grade::Good => Level::Good,
        Grade::Fair => Level::Fair,
        Grade::Bad => Level::Bad,
    };
    let row = StatusRow { name: finding.tried.in_words(), value: finding.found.in_words(), level };
    let remedy = finding.remedy.map(|value| StatusRow { name: remedy(), value, level });
    std::iter::once(row).chain(remedy)
}
