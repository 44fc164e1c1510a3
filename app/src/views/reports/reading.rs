//! A report on screen: its own page in a frame in which nothing runs.

use leptos::prelude::*;

use crate::model::{Action, REPORT_FRAME, ReportFile};
use crate::tr;
use crate::views::ui::Page;

/// What the frame may do. Without `allow-scripts` nothing in it runs, without `allow-forms`, `allow-popups` and
/// `allow-top-navigation` it leads nowhere; the two that are given let this page print it.
const SANDBOX: &str = "allow-same-origin allow-modals";

/// The report that is open.
#[component]
pub(super) fn Reading(page: Page) -> impl IntoView {
    let view = page.view.reports;
    let url = Memo::new(move |_| view.with(|view| view.open.as_ref().map(|open| open.url.clone()).unwrap_or_default()));
    let key = Memo::new(move |_| view.with(|view| view.open.as_ref().map(|open| open.key.clone()).unwrap_or_default()));
    let save = move |file| page.act.run(Action::SaveReport { key: key.get_untracked(), file });
    let close = NodeRef::<leptos::html::Button>::new();
    Effect::new(move |_| {
        if let Some(close) = close.get() {
            // The focus was on a button that is gone.
            let _ = close.focus();
        }
    });
    view! {
        <div class="actions reports__bar">
            <button
                type="button"
                class="button button--main"
                aria-keyshortcuts="Escape"
                node_ref=close
                on:click=move |_| page.act.run(Action::CloseReport)
            >
                {tr::reports_close()}
            </button>
            <button type="button" class="button" on:click=move |_| page.act.run(Action::PrintReport)>
                {tr::reports_print()}
            </button>
            <button type="button" class="button" on:click=move |_| save(ReportFile::Page)>
                {tr::reports_save_page()}
            </button>
            <button type="button" class="button" on:click=move |_| save(ReportFile::Data)>
                {tr::reports_save_data()}
            </button>
        </div>
        <iframe
            id=REPORT_FRAME
            class="reports__frame"
            title=tr::reports_frame()
            sandbox=SANDBOX
            src=move || url.get()
        ></iframe>
    }
}
