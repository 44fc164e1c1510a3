//! The pages: they draw view models and send [`Action`]s, and hold nothing but what is open or half typed.
//!
//! Views never compute domain figures.
//! Everything a person wrote reaches the page as a text node, never as markup.

mod agreement;
mod chart;
mod desk;
mod dialogs;
mod diff;
mod field;
mod form;
mod format;
mod frame;
mod grid;
mod icons;
mod instructions;
mod item_parts;
mod item_text;
mod join;
mod keyboard;
mod keys;
mod label;
mod language;
mod later;
mod link;
mod markdown;
mod notices;
mod overview;
mod parts;
mod records;
mod reports;
mod review;
mod rounds;
pub mod routes;
mod slot;
mod status;
mod studio;
mod thread;
mod ui;

use leptos::prelude::*;

use crate::language::Language;
use crate::model::{
    Action, AgreementView, BatchView, DeskView, FormView, InstructionsView, JoinView, LabelView, OverviewView,
    PartsView, RecordsView, ReportsView, ReviewView, RoundsView, Route, ShellView, Stage, StatusView,
};
use frame::Frame;
use join::Join;
use notices::{Broken, Starting};
use studio::StudioPlace;
use ui::{Page, Ui};

pub use later::{Arrival, Asked, Later, LaterModels, draw};
pub use studio::{StudioFile, draw as draw_studio};

/// What the pages are drawn from.
#[derive(Clone, Copy)]
pub struct ViewModels {
    /// Where the page as a whole stands.
    pub stage: Signal<Stage>,
    /// The language the page speaks; nothing until its words are there.
    pub spoken: RwSignal<Option<Language>>,
    /// Which page is open; views set it, the address follows it.
    pub route: RwSignal<Route>,
    /// The label page.
    pub label: Signal<LabelView>,
    /// The questions of the item on screen, where more is asked than one label; empty but where [`draw`] draws them.
    pub form: Signal<FormView>,
    /// What the item in view shows, where it is more than a plain text; empty but where [`draw`] draws it.
    pub parts: Signal<PartsView>,
    /// The page of look-alikes.
    pub batch: Signal<BatchView>,
    /// The review page; this and those below are empty but on the pages that [`draw`] draws.
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
    /// Where the pages come from that are not there from the start.
    pub later: Later,
    /// The studio, which has a file of its own.
    pub studio: StudioFile,
}

/// Where views send what a person did; it acts before it returns, so that keys typed ahead meet the next item.
pub type Act = Callback<Action>;

/// Which part of [`Stage`] is on screen, without its contents: a change of contents must not rebuild the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StageKind {
    Starting,
    Join,
    Open,
    Broken,
}

/// The whole page.
#[component]
pub fn App(
    /// What to draw.
    view: ViewModels,
    /// Where actions go.
    act: Act,
) -> impl IntoView {
    let page = Page { view, act, ui: Ui::new() };
    keyboard::listen(page);
    later::fetch_when_idle(view);
    let kind = Memo::new(move |_| view.stage.with(kind_of));
    // While the studio is open, what becomes of a project behind it must not draw it anew.
    let shown = Memo::new(move |_| (!view.studio.is_open.get()).then(|| kind.get()));
    // In another language everything is drawn anew; what is open and half typed is in `page.ui`, and stays.
    move || {
        view.spoken.get()?;
        let drawn = match shown.get() {
            None => view! { <StudioPlace file=view.studio act/> }.into_any(),
            Some(StageKind::Starting) => view! { <Starting/> }.into_any(),
            Some(StageKind::Join) => view! { <Join join=join_memo(view) act/> }.into_any(),
            Some(StageKind::Open) => view! { <Frame page shell=shell_memo(view)/> }.into_any(),
            Some(StageKind::Broken) => view! { <Broken words=broken_memo(view)/> }.into_any(),
        };
        Some(drawn)
    }
}

fn kind_of(stage: &Stage) -> StageKind {
    match stage {
        Stage::Starting => StageKind::Starting,
        Stage::Join(_) => StageKind::Join,
        Stage::Open(_) => StageKind::Open,
        Stage::Broken { .. } => StageKind::Broken,
    }
}

fn join_memo(view: ViewModels) -> Memo<JoinView> {
    Memo::new(move |_| {
        view.stage.with(|stage| if let Stage::Join(join) = stage { join.clone() } else { JoinView::default() })
    })
}

fn shell_memo(view: ViewModels) -> Memo<ShellView> {
    Memo::new(move |_| {
        view.stage.with(|stage| if let Stage::Open(shell) = stage { shell.clone() } else { ShellView::default() })
    })
}

fn broken_memo(view: ViewModels) -> Memo<(String, String)> {
    Memo::new(move |_| {
        view.stage.with(|stage| match stage {
            Stage::Broken { title, remedy } => (title.clone(), remedy.clone()),
            _ => Default::default(),
        })
    })
}
