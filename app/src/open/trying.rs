//! Tries a store, and tells its owner what to mend.

use accord_core::probe::{Finding, Grade, Probe, Trial};
use accord_platform::{RemoteStore, monotonic_millis, page_origin, spawn};

use crate::model::{Level, StatusRow};
use crate::state::Page;
use crate::tr;

/// Tries the open project's store and shows what it found.
pub fn probe(page: &Page) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let rows = try_store(&opened.s3).await;
        page.ui.borrow_mut().probe = rows;
        page.changed();
    });
}

/// Tries a store and says in words what it found, with the rule that its owner has to paste where something is wrong.
pub async fn try_store(remote: &RemoteStore) -> Vec<StatusRow> {
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
    probe.findings().into_iter().flat_map(rows_of).collect()
}

/// Name of the rows that say what the store's owner has to paste.
#[must_use]
pub fn remedy() -> String {
    tr::page_store_remedy()
}

fn rows_of(finding: Finding) -> Vec<StatusRow> {
    let level = match finding.grade {
        Grade::Good => Level::Good,
        Grade::Fair => Level::Fair,
        Grade::Bad => Level::Bad,
    };
    let row = StatusRow { name: finding.name.to_owned(), value: finding.says, level };
    let remedy = finding.remedy.map(|value| StatusRow { name: remedy(), value, level });
    std::iter::once(row).chain(remedy).collect()
}
