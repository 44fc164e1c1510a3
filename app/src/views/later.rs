//! A page of the second file: drawn once that is here, and until then a quiet word in its place.

use accord_platform::{idle, saves_data, spawn};
use leptos::prelude::*;

use super::ViewModels;
use super::agreement::Agreement;
use super::desk::Desk;
use super::form::LabelForm;
use super::grid::Grid;
use super::instructions::InstructionsPage;
use super::overview::Overview;
use super::records::Records;
use super::reports::Reports;
use super::review::{AlikeDialog, ExampleDialog, Review};
use super::rounds::Rounds;
use super::status::Status;
use super::ui::Page;
use crate::model::{
    AgreementView, DeskView, FormView, InstructionsView, OverviewView, PartsView, RecordsView, ReportsView, ReviewView,
    RoundsView, Route, ShellView, Stage, StatusView,
};
use crate::tr;

/// Where the second file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Not asked for yet, or on its way.
    Coming,
    /// All pages can be drawn.
    Here,
    /// It could not be loaded.
    Missing,
}

/// The second file.
#[derive(Clone, Copy)]
pub struct Later {
    /// Where it is.
    pub arrival: Signal<Arrival>,
    /// Loads it, unless it is here.
    pub fetch: Callback<()>,
    /// Draws a page of it; `None` while it is not here.
    pub draw: Callback<Asked, Option<AnyView>>,
}

/// A page that is to be drawn.
#[derive(Clone, Copy)]
pub struct Asked {
    page: Page,
    route: Route,
    shell: Memo<ShellView>,
}

/// What the second file's pages alone are drawn from; made there, so that the first file does not contain it.
#[derive(Clone, Copy)]
pub struct LaterModels {
    /// The questions of the item on screen, where more is asked than one label.
    pub form: Signal<FormView>,
    /// What the item in view shows, where it is more than a plain text.
    pub parts: Signal<PartsView>,
    /// The review page.
    pub review: Signal<ReviewView>,
    /// The instructions page.
    pub instructions: Signal<InstructionsView>,
    /// The rounds page.
    pub rounds: Signal<RoundsView>,
    /// What needs this person.
    pub desk: Signal<DeskView>,
    /// The records page.
    pub records: Signal<RecordsView>,
    /// The reports page.
    pub reports: Signal<ReportsView>,
    /// The overview page.
    pub overview: Signal<OverviewView>,
    /// The agreement page.
    pub agreement: Signal<AgreementView>,
    /// The status page.
    pub status: Signal<StatusView>,
}

/// Draws a page. Only the second file may call this: whatever calls it contains every page.
pub fn draw(asked: Asked, models: LaterModels) -> AnyView {
    let Asked { page, route, shell } = asked;
    let LaterModels { form, parts, review, instructions, rounds, desk, records, reports, overview, agreement, status } =
        models;
    let view = ViewModels {
        form,
        parts,
        review,
        instructions,
        rounds,
        desk,
        records,
        reports,
        overview,
        agreement,
        status,
        ..page.view
    };
    page.ui.drawn.set_value(Some(view));
    on_cleanup(move || page.ui.drawn.set_value(None));
    let page = Page { view, ..page };
    match route {
        // The first file draws it where one label is asked for on a plain text.
        Route::Label => view! { <LabelForm page/> }.into_any(),
        Route::Review => view! {
            <Review page/>
            <AlikeDialog page/>
            <ExampleDialog page/>
        }
        .into_any(),
        Route::Instructions => view! { <InstructionsPage page/> }.into_any(),
        Route::Rounds => view! { <Rounds page/> }.into_any(),
        Route::Desk => view! { <Desk page/> }.into_any(),
        Route::Reports => view! { <Reports page/> }.into_any(),
        Route::Overview => view! { <Overview page/> }.into_any(),
        Route::Agreement => view! { <Agreement page/> }.into_any(),
        Route::Status => view! { <Status page shell/> }.into_any(),
        Route::Records => view! { <Records page/> }.into_any(),
        Route::Grid => view! { <Grid page/> }.into_any(),
    }
}

/// The place of a page of the second file. Opening it loads that file, also where an earlier attempt failed.
#[component]
pub(super) fn LaterPage(page: Page, route: Route, shell: Memo<ShellView>) -> impl IntoView {
    let Later { arrival, fetch, draw } = page.view.later;
    fetch.run(());
    let online = Memo::new(move |_| shell.with(|shell| shell.online));
    Effect::new(move |before: Option<bool>| {
        let online = online.get();
        if before == Some(false) && online {
            fetch.run(());
        }
        online
    });
    move || match arrival.get() {
        Arrival::Here => draw.run(Asked { page, route, shell }),
        Arrival::Coming => Some(view! { <Coming/> }.into_any()),
        Arrival::Missing => Some(view! { <Missing fetch/> }.into_any()),
    }
}

/// Says that a page is on its way.
#[component]
pub(super) fn Coming() -> impl IntoView {
    view! {
        <div class="sheet" aria-busy="true">
            <p class="quiet waiting" role="status">{tr::frame_page_coming()}</p>
        </div>
    }
}

/// Says that a page did not come, and offers to try again.
#[component]
pub(super) fn Missing(fetch: Callback<()>) -> impl IntoView {
    view! {
        <div class="sheet">
            <h1>{tr::frame_page_missing()}</h1>
            <p class="sheet__lead" role="alert">{tr::frame_page_missing_about()}</p>
            <div class="actions">
                <button type="button" class="button button--main" on:click=move |_| fetch.run(())>{tr::try_again()}</button>
            </div>
        </div>
    }
}

/// Says that there is an item, for which the rest of the first file waits, and loads the second file when there is nothing
/// else to do: after the first item is on screen, and not where data is dear.
pub(super) fn fetch_when_idle(view: ViewModels) {
    let has_item = Memo::new(move |_| {
        let is_open = view.stage.with(|stage| matches!(stage, Stage::Open(_)));
        is_open && view.label.with(|label| label.item.is_some() || label.practice.is_some())
    });
    Effect::new(move |was_there: Option<bool>| {
        let is_there = was_there == Some(true) || has_item.get();
        if is_there && was_there != Some(true) {
            spawn(async move {
                idle().await;
                accord_platform::announce("accord-item");
                if !saves_data() {
                    view.later.fetch.run(());
                }
            });
        }
        is_there
    });
}
