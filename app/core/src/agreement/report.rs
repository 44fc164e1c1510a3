//! Every coefficient of a long table at once.
//!
//! ```
//! use accord_core::agreement::{level::Level, report, table::LongTable};
//! let table = LongTable::from_rows([("t1", "ann", "yes"), ("t1", "bob", "yes"), ("t2", "ann", "no"), ("t2", "bob", "yes")]);
//! let report = report::of(&table, Level::Nominal);
//! assert_eq!((report.n_items, report.n_workers, report.n_labels), (2, 2, 4));
//! assert_eq!(report.figures.percent_agreement.value(), Some(0.5));
//! assert_eq!(report.figures.cohen_kappa.value(), Some(0.0));
//! ```

use super::Figure;
use super::level::Level;
use super::snapshot::Snapshot;
use super::table::LongTable;

/// Something for each coefficient.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Coefficients<T> {
    /// Share of agreeing pairs: [`percent`](super::percent).
    pub percent_agreement: T,
    /// Of two people: [`cohen`](super::cohen), without weights.
    pub cohen_kappa: T,
    /// [`fleiss`](super::fleiss), without weights.
    pub fleiss_kappa: T,
    /// At the level of the report: [`alpha`](super::alpha).
    pub krippendorff_alpha: T,
    /// [`gwet`](super::gwet), without weights.
    pub gwet_ac1: T,
    /// [`gwet`](super::gwet), with the weights of the level of the report.
    pub gwet_ac2: T,
}

impl<T> Coefficients<T> {
    /// The same coefficients with something else for each.
    #[must_use]
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Coefficients<U> {
        Coefficients {
            percent_agreement: change(self.percent_agreement),
            cohen_kappa: change(self.cohen_kappa),
            fleiss_kappa: change(self.fleiss_kappa),
            krippendorff_alpha: change(self.krippendorff_alpha),
            gwet_ac1: change(self.gwet_ac1),
            gwet_ac2: change(self.gwet_ac2),
        }
    }

    /// Each with its name in tables and files.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, &T); 6] {
        [
            ("percent_agreement", &self.percent_agreement),
            ("cohen_kappa", &self.cohen_kappa),
            ("fleiss_kappa", &self.fleiss_kappa),
            ("krippendorff_alpha", &self.krippendorff_alpha),
            ("gwet_ac1", &self.gwet_ac1),
            ("gwet_ac2", &self.gwet_ac2),
        ]
    }
}

/// What can be said of a long table.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Tasks with an answer.
    pub n_items: usize,
    /// Workers with an answer.
    pub n_workers: usize,
    /// Answers that count.
    pub n_labels: usize,
    /// The level of alpha and AC2.
    pub level: Level,
    /// Each coefficient, or why it is not defined.
    pub figures: Coefficients<Figure>,
}

/// Reports on a table at a level of measurement.
#[must_use]
pub fn of(table: &LongTable, level: Level) -> Report {
    with_snapshot(table, &Snapshot::of_table(table, level), level)
}

/// The same from a snapshot of the table at the level, for callers who also draw from it.
#[must_use]
pub fn with_snapshot(table: &LongTable, snapshot: &Snapshot, level: Level) -> Report {
    Report {
        n_items: table.n_tasks(),
        n_workers: table.n_workers(),
        n_labels: table.n_answers(),
        level,
        figures: snapshot.figures(),
    }
}
