//! How often experts found which kind of error behind a disagreement.

use std::collections::BTreeMap;

use crate::event::Cause;
use crate::project::Project;

/// Settled items of one kind of error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CauseCount {
    /// The kind; `None` where the expert did not say.
    pub cause: Option<Cause>,
    /// Settlements that stand.
    pub n_settled: u32,
}

/// Each kind in the order they are offered, then those without one; kinds that never occur are there too, with 0.
pub(super) fn of(project: &Project) -> Vec<CauseCount> {
    let mut counts = BTreeMap::<Option<Cause>, u32>::new();
    for settled in project.states().values().filter_map(|state| state.settlement()) {
        *counts.entry(settled.settle.cause).or_default() += 1;
    }
    let kinds = Cause::ALL.into_iter().map(Some).chain([None]);
    kinds.map(|cause| CauseCount { cause, n_settled: counts.get(&cause).copied().unwrap_or_default() }).collect()
}
