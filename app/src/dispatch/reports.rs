//! What people do with reports that are there: read, save, share, print. Made and kept they are in [`crate::reports`].

use std::rc::Rc;

use accord_core::crypto::sha256;
use accord_core::report::html::embedded;
use accord_core::report::keys::{Form, ReportKey};
use accord_platform::{BlobAddress, copy_text, download, print_frame, spawn};

use crate::model::{REPORT_FRAME, ReportCopy, ReportFile};
use crate::reports::host::{Open, form};
use crate::reports::keep;
use crate::state::{Opened, Page};
use crate::tr;

/// How long a link that was copied opens its report: the longest that stores allow.
const LINK_VALID_SECS: u32 = 7 * 24 * 60 * 60;

/// Shows a report's page; `key` is empty for the one that the store does not have.
pub(super) fn open(page: &Page, key: String) {
    page.reports.known.borrow_mut().told.clear();
    with_file(page, key, ReportFile::Page, |page, key, bytes| {
        let holds_listed = ReportKey::parse(&key).is_none_or(|(parsed, _)| {
            let page = String::from_utf8_lossy(&bytes);
            embedded(&page).is_some_and(|data| sha256(data.as_bytes()).to_string().starts_with(&parsed.hash32))
        });
        if !holds_listed {
            return Err(tr::page_report_not_signed());
        }
        let document = BlobAddress::html(&bytes).ok_or_else(tr::page_report_not_opened)?;
        page.reports.known.borrow_mut().open = Some(Open { key, document });
        Ok(String::new())
    });
}

pub(super) fn close(page: &Page) {
    page.reports.known.borrow_mut().open = None;
}

pub(super) fn print(page: &Page) {
    if !print_frame(REPORT_FRAME) {
        page.reports.known.borrow_mut().told = tr::page_report_not_printed();
    }
}

pub(super) fn save(page: &Page, key: String, file: ReportFile) {
    with_file(page, key, file, move |page, key, bytes| {
        let project = page.opened.borrow().as_ref().map(|opened| opened.link.project.to_string()).unwrap_or_default();
        let number = ReportKey::parse(&key).map(|(key, _)| format!("-{}", key.seq)).unwrap_or_default();
        let name = format!("report-{project}{number}.{}", form(file).extension());
        let mime = if file == ReportFile::Page { "text/html" } else { "application/json" };
        if download(&name, mime, &bytes) {
            Ok(tr::page_report_saved_as(name))
        } else {
            Err(tr::page_report_not_saved())
        }
    });
}

pub(super) fn copy(page: &Page, key: &str, what: ReportCopy) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    let Some((parsed, _)) = ReportKey::parse(key) else { return };
    let (text, told) = match what {
        ReportCopy::Key => (key.to_owned(), tr::page_report_key_copied()),
        ReportCopy::Link if !opened.s3.gives_urls() => {
            page.reports.known.borrow_mut().told = tr::page_report_no_link();
            page.changed();
            return;
        }
        ReportCopy::Link => {
            (opened.s3.url_of(&parsed.object_key(Form::Html), LINK_VALID_SECS), tr::page_report_link_copied())
        }
    };
    spawn(async move {
        let is_copied = copy_text(&text).await;
        page.reports.known.borrow_mut().told = if is_copied { told } else { tr::page_report_not_copied(text) };
        page.changed();
    });
}

/// Does something with one of a report's files: the one that lies only here, or the store's. What comes of it is told.
fn with_file(
    page: &Page,
    key: String,
    file: ReportFile,
    use_it: impl FnOnce(&Rc<Page>, String, Vec<u8>) -> Result<String, String> + 'static,
) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    spawn(async move {
        let used = match bytes_of(&page, &opened, &key, file).await {
            Ok(bytes) => use_it(&page, key, bytes),
            Err(why) => Err(why),
        };
        page.reports.known.borrow_mut().told = used.unwrap_or_else(tr::page_report_failed);
        page.changed();
    });
}

async fn bytes_of(page: &Page, opened: &Opened, key: &str, file: ReportFile) -> Result<Vec<u8>, String> {
    let Some((parsed, _)) = ReportKey::parse(key) else {
        let files = page.reports.known.borrow().unstored.as_ref().map(|it| Rc::clone(&it.files));
        let files = files.ok_or_else(tr::page_report_gone)?;
        return Ok(if file == ReportFile::Page { files.page.clone() } else { files.data.clone() });
    };
    let n_bytes = {
        let known = page.reports.known.borrow();
        let listed = known.listed.iter().find(|it| it.key == parsed);
        listed.map_or(0, |it| it.n_data_bytes.max(it.n_page_bytes.unwrap_or_default()))
    };
    keep::fetch(opened, &parsed.object_key(form(file)), n_bytes).await
}
