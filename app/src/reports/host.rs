//! What the page knows of reports, and the helper that makes one.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use accord_core::ids::ProjectId;
use accord_core::report::keys::{Form, ReportKey};
use accord_core::report::listed::Standing;
use accord_core::wire::report::Stated;
use accord_platform::{BlobAddress, Helper};

use super::make::Files;
use crate::model::{ListingView, MakingView};

/// State of the reports page. Nothing of it outlives the tab but what the store took.
#[derive(Debug, Default)]
pub struct ReportsHost {
    /// What is shown.
    pub known: RefCell<Reports>,
    /// The helper, while it makes a report.
    pub helper: RefCell<Option<Helper>>,
    /// Grows with each report that is begun or stopped: what belongs to an older one is dropped.
    pub turn: Cell<u32>,
    /// Whether the store is being asked for the list.
    pub is_listing: Cell<bool>,
}

/// What is known of reports.
#[derive(Debug, Default)]
pub struct Reports {
    /// Of which project.
    pub project: Option<ProjectId>,
    /// How far the next one is.
    pub making: MakingView,
    /// The last one made, while the store has not taken it.
    pub unstored: Option<Unstored>,
    /// What lies in the store, newest first.
    pub listed: Vec<Listed>,
    /// What was read of them.
    pub read: BTreeMap<ReportKey, (Standing, Option<Stated>)>,
    /// How the list stands.
    pub listing: ListingView,
    /// The one on screen.
    pub open: Option<Open>,
    /// What the last press did.
    pub told: String,
}

/// A report in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its place.
    pub key: ReportKey,
    /// Bytes of its data.
    pub n_data_bytes: u64,
    /// Bytes of its page; `None` where there is none.
    pub n_page_bytes: Option<u64>,
}

/// A report that lies only here.
#[derive(Clone, Debug)]
pub struct Unstored {
    /// Its files.
    pub files: Rc<Files>,
    /// Why the store does not have it.
    pub why: String,
}

/// A report on screen.
#[derive(Debug)]
pub struct Open {
    /// Object key of its data; empty for the one that the store does not have.
    pub key: String,
    /// Its page.
    pub document: BlobAddress,
}

impl ReportsHost {
    /// Begins something new; the number names it.
    pub fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get() + 1);
        self.helper.borrow_mut().take();
        self.turn.get()
    }

    /// Whether this is still what the page is about.
    pub fn is_turn(&self, turn: u32) -> bool {
        self.turn.get() == turn
    }

    /// Says what is being done.
    pub fn step(&self, words: String) {
        self.known.borrow_mut().making = MakingView::Busy(words);
    }

    /// Says why no report came of it.
    pub fn fail(&self, why: String) {
        self.helper.borrow_mut().take();
        self.known.borrow_mut().making = MakingView::Failed(why);
    }

    /// Forgets what was known of another project.
    pub fn begin(&self, project: ProjectId) {
        if self.known.borrow().project != Some(project) {
            self.next_turn();
            *self.known.borrow_mut() = Reports { project: Some(project), ..Reports::default() };
        }
    }
}

/// Which of a report's objects an action names.
#[must_use]
pub const fn form(file: crate::model::ReportFile) -> Form {
    match file {
        crate::model::ReportFile::Page => Form::Html,
        crate::model::ReportFile::Data => Form::Json,
    }
}
