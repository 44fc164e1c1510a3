//! The owner's file of known answers, as far as this tab knows it. It is kept in memory alone: not on this device, and
//! never in the project's store.

use accord_core::known::{KnownAnswers, MAX_PROBLEMS, read_csv};
use accord_core::project::Project;

use crate::tr;

/// A file that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownFile {
    /// Its name.
    pub name: String,
    /// What it says.
    pub answers: KnownAnswers,
    /// What of it could not be used, in words; the first few.
    pub problems: Vec<String>,
}

impl KnownFile {
    /// Reads a file's text against the project's items.
    #[must_use]
    pub fn read(name: String, text: &str, project: &Project) -> Self {
        let rows = match read_csv("task", text) {
            Ok(rows) => rows,
            Err(why) => return Self { name, problems: vec![why], ..Self::default() },
        };
        let (answers, mut problems) = KnownAnswers::resolve(&rows, project.items(), &project.manifest().schema);
        if problems.len() > MAX_PROBLEMS {
            let n_more = problems.len() - MAX_PROBLEMS;
            problems.truncate(MAX_PROBLEMS);
            problems.push(tr::page_known_more_problems(n_more));
        }
        Self { name, answers, problems }
    }
}
