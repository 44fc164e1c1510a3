//! A report in a file: its JSON, or its page with the JSON in it.

use std::fs;
use std::path::Path;

use accord_core::report::html::embedded;
use accord_core::wire::report::MAX_REPORT_BYTES;
use anyhow::{Context as _, ensure};

/// What was read.
#[derive(Debug)]
pub(super) struct ReportFile {
    /// The signed JSON.
    pub(super) data: Vec<u8>,
    /// The page, where the file is one.
    pub(super) page: Option<String>,
    /// What is wrong with the file itself.
    pub(super) wrong: Vec<String>,
}

impl ReportFile {
    /// Reads a file. A page whose data are lost is read with the JSON beside it.
    ///
    /// # Errors
    /// When it is no report.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        let bytes = fs::read(path).with_context(|| format!("`{shown}` could not be read"))?;
        ensure!(bytes.len() <= 4 * MAX_REPORT_BYTES, "`{shown}` is larger than any report");
        if bytes.first() == Some(&b'{') {
            return Ok(Self { data: bytes, page: None, wrong: Vec::new() });
        }
        // A changed byte may leave no text; what stands in its place shows as a difference.
        let page = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(data) = embedded(&page) {
            return Ok(Self { data: data.as_bytes().to_vec(), page: Some(page), wrong: Vec::new() });
        }
        let beside = path.with_extension("json");
        let data = fs::read(&beside).ok().filter(|data| page.starts_with("<!doctype html>") && *data != bytes);
        let data = data.with_context(|| {
            format!("`{shown}` is neither a report's JSON nor a whole page of one; a page that was cut can be checked with its JSON beside it")
        })?;
        let wrong = vec![format!("the page was cut: its data are missing; `{}` was read instead", beside.display())];
        Ok(Self { data, page: Some(page), wrong })
    }
}
