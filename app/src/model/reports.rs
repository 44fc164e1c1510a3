//! What the reports page shows.

use super::agreement::Estimate;

/// Id of the frame in which a report is shown.
pub const REPORT_FRAME: &str = "report-frame";

/// The reports page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportsView {
    /// Whether this person may make and read reports.
    pub may_make: bool,
    /// How far a report that is being made is.
    pub making: MakingView,
    /// The report that was made last, while the store has not taken it.
    pub unstored: Option<UnstoredView>,
    /// Reports in the store, newest first.
    pub rows: Vec<ReportRow>,
    /// How the list stands.
    pub listing: ListingView,
    /// Older ones that were not read.
    pub n_unread: u32,
    /// The report on screen.
    pub open: Option<OpenReportView>,
    /// What the last press did, in a sentence; may be empty.
    pub told: String,
}

/// How far a report is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MakingView {
    /// None is being made.
    #[default]
    Idle,
    /// What is being done, in words.
    Busy(String),
    /// Why it could not be made, and what to do.
    Failed(String),
}

/// How the list of reports stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ListingView {
    /// On its way.
    #[default]
    Coming,
    /// As the store has it.
    Here,
    /// Why the store did not tell.
    Missing(String),
}

/// A report that lies only in this tab.
#[derive(Clone, Debug, PartialEq)]
pub struct UnstoredView {
    /// What it says of itself.
    pub stated: StatedView,
    /// Why the store does not have it.
    pub why: String,
}

/// One report of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportRow {
    /// Object key of its data.
    pub key: String,
    /// Who made it.
    pub who: String,
    /// What it says of itself; `None` while it is read, and where it cannot be.
    pub stated: Option<StatedView>,
    /// Whether its signature holds; `None` while it is read.
    pub standing: Option<StandingView>,
    /// Whether its page is there too.
    pub has_page: bool,
}

/// Whether a report is as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingView {
    /// Whether somebody signed it whom the owner admitted, and nothing was changed since.
    pub is_good: bool,
    /// In a few words.
    pub words: String,
    /// In a sentence.
    pub about: String,
}

/// What a report says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct StatedView {
    /// When it was made, in milliseconds since 1970.
    pub at: u64,
    /// Items with a label.
    pub n_items: u32,
    /// Labels.
    pub n_labels: u32,
    /// Items with a disagreement, and how many of them nobody has settled.
    pub disagreements: (u32, u32),
    /// Krippendorff's alpha.
    pub alpha: Estimate,
    /// Share of pairs of answers that agree.
    pub percent: Estimate,
}

/// A report that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenReportView {
    /// Object key of its data; empty for the one that the store does not have.
    pub key: String,
    /// Address of its page, for a frame.
    pub url: String,
}

/// Which file of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFile {
    /// The page.
    Page,
    /// The signed data.
    Data,
}

/// What is put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportCopy {
    /// An address that opens its page for some days, for whoever has it.
    Link,
    /// Where it lies in the project's store.
    Key,
}
