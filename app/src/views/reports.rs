//! The reports page: makes disagreement reports with one press, lists those that are there, shows them.

mod reading;
mod row;

use leptos::prelude::*;

use super::parts::Kbd;
use super::ui::Page;
use crate::model::{Action, ListingView, MakingView, ReportFile, UnstoredView};
use crate::tr;
use reading::Reading;
use row::{Counts, Row};

/// The reports page.
#[component]
pub(super) fn Reports(page: Page) -> impl IntoView {
    let view = page.view.reports;
    // In an effect, because it changes what this page is drawn from.
    Effect::new(move |_| page.act.run(Action::ListReports));
    let may_make = Memo::new(move |_| view.with(|view| view.may_make));
    let is_open = Memo::new(move |_| view.with(|view| view.open.is_some()));
    let told = Memo::new(move |_| view.with(|view| view.told.clone()));
    view! {
        <div class="sheet reports" class:reports--reading=move || is_open.get()>
            <h1>{tr::reports_title()}</h1>
            <Show
                when=move || may_make.get()
                fallback=|| view! { <p>{tr::reports_not_yours()}</p> }
            >
                <Show when=move || is_open.get()>
                    <Reading page/>
                </Show>
                <p class="reports__told" role="status">{move || told.get()}</p>
                <Show when=move || !is_open.get()>
                    <Make page/>
                    <Unstored page/>
                    <List page/>
                </Show>
            </Show>
        </div>
    }
}

impl Page {
    /// Makes a report, unless one is being made.
    pub(super) fn make_report(&self) {
        let is_free = self
            .view
            .reports
            .with_untracked(|view| view.may_make && view.open.is_none() && !matches!(view.making, MakingView::Busy(_)));
        if is_free {
            self.act.run(Action::MakeReport { names: self.ui.report_names.get_untracked() });
        }
    }
}

#[component]
fn Make(page: Page) -> impl IntoView {
    let view = page.view.reports;
    let making = Memo::new(move |_| view.with(|view| view.making.clone()));
    let names = page.ui.report_names;
    let is_busy = move || matches!(making.get(), MakingView::Busy(_));
    view! {
        <section class="card">
            <p class="sheet__lead">
                {tr::reports_about()} " " <code>"accord verify"</code>
            </p>
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || names.get()
                    on:change=move |event| names.set(event_target_checked(&event))
                />
                <span>{tr::reports_names()}</span>
            </label>
            <div class="actions">
                <button
                    type="button"
                    class="button button--main"
                    aria-keyshortcuts="M"
                    disabled=is_busy
                    on:click=move |_| page.make_report()
                >
                    {tr::reports_make()} " " <Kbd key="M"/>
                </button>
                <Show when=is_busy>
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::StopReport)>
                        {tr::reports_stop()}
                    </button>
                </Show>
            </div>
            {move || match making.get() {
                MakingView::Idle => ().into_any(),
                MakingView::Busy(step) => view! { <p class="quiet waiting" role="status">{step}</p> }.into_any(),
                MakingView::Failed(why) => {
                    view! { <p class="reports__failed" role="alert">{tr::reports_failed(why)}</p> }.into_any()
                }
            }}
        </section>
    }
}

/// The report that only this tab has.
#[component]
fn Unstored(page: Page) -> impl IntoView {
    let view = page.view.reports;
    let unstored = Memo::new(move |_| view.with(|view| view.unstored.clone()));
    let save = move |file| page.act.run(Action::SaveReport { key: String::new(), file });
    move || {
        unstored.get().map(|UnstoredView { stated, why }| {
            view! {
                <section class="card report report--unstored" role="alert">
                    <h2>{tr::reports_unstored()}</h2>
                    <p>{tr::reports_unstored_why(why)}</p>
                    <p class="quiet">{tr::reports_unstored_about()}</p>
                    <Counts stated/>
                    <div class="actions">
                        <button type="button" class="button button--main" on:click=move |_| save(ReportFile::Page)>
                            {tr::reports_unstored_save_page()}
                        </button>
                        <button type="button" class="button" on:click=move |_| save(ReportFile::Data)>
                            {tr::reports_unstored_save_data()}
                        </button>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| page.act.run(Action::OpenReport { key: String::new() })
                        >
                            {tr::reports_unstored_read()}
                        </button>
                        <button type="button" class="button" on:click=move |_| page.act.run(Action::StoreReport)>
                            {tr::reports_unstored_again()}
                        </button>
                    </div>
                </section>
            }
        })
    }
}

#[component]
fn List(page: Page) -> impl IntoView {
    let view = page.view.reports;
    let rows = Memo::new(move |_| view.with(|view| view.rows.clone()));
    let listing = Memo::new(move |_| view.with(|view| view.listing.clone()));
    let n_unread = Memo::new(move |_| view.with(|view| view.n_unread));
    let is_here = move || listing.get() == ListingView::Here;
    view! {
        <section class="reports__list" aria-labelledby="reports-there">
            <h2 id="reports-there">{tr::reports_list()}</h2>
            {move || match listing.get() {
                ListingView::Coming => {
                    view! { <p class="quiet waiting" role="status">{tr::reports_list_coming()}</p> }.into_any()
                }
                ListingView::Here => ().into_any(),
                ListingView::Missing(why) => view! {
                    <p class="reports__failed" role="alert">{tr::reports_list_missing(why)}</p>
                    <div class="actions">
                        <button type="button" class="button" on:click=move |_| page.act.run(Action::ListReports)>
                            {tr::reports_list_again()}
                        </button>
                    </div>
                }
                .into_any(),
            }}
            <Show when=move || is_here() && rows.with(Vec::is_empty)>
                <p>{tr::reports_list_none()}</p>
            </Show>
            <ul class="reports__rows">
                <For each=move || rows.get() key=|row| format!("{row:?}") let(row)>
                    <Row page row/>
                </For>
            </ul>
            <Show when=move || is_here() && (n_unread.get() > 0)>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::ReadMoreReports)>
                        {tr::reports_list_older()}
                    </button>
                </div>
            </Show>
        </section>
    }
}
