//! The state of the page in one place, and how it is mounted.

mod ui;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use accord_core::certificate::Author;
use accord_core::client::{Client, Msg};
use accord_core::wire::link::Link;
use accord_platform::{Identity, LogStore, RemoteStore, Tabs, UploadLock, monotonic_millis, now_millis, spawn};
use leptos::prelude::*;

use crate::activity::ActiveTime;
use crate::figures::FiguresHost;
use crate::keeping;
use crate::language::Language;
use crate::model::{
    Action, AgreementView, DeskView, FormAct, FormView, InstructionsView, OverviewView, PartsView, RecordsView,
    ReportsView, ReviewView, RoundsView, Route, Stage, StatusView,
};
use crate::pictures::{self, Pictures};
use crate::present::{FiguresCache, QuestionsCache};
use crate::records::Records;
use crate::reports::ReportsHost;
use crate::scorer_host::ScorerHost;
use crate::views::{self, ViewModels};
use crate::{dispatch, later, open, preferences, present, routing, speaking};

pub use ui::{ByHand, Drafts, Inviting, StageState, Ui};

/// How many errors the status page remembers.
const MAX_ERRORS: usize = 20;

/// Everything behind the page. One instance; views reach it through a handle only.
pub struct Page {
    me: Weak<Self>,
    /// The open project.
    pub client: RefCell<Option<Client>>,
    /// What the open project's effects run on.
    pub opened: RefCell<Option<Rc<Opened>>>,
    /// The scorer.
    pub scorer: Rc<ScorerHost>,
    /// Figures that take long.
    pub figures: FiguresHost,
    /// Figures of rounds.
    pub rounds: FiguresCache,
    /// Agreement on each question.
    pub questions: QuestionsCache,
    /// The records page's search and choice.
    pub records: RefCell<Records>,
    /// Reports.
    pub reports: ReportsHost,
    /// Images of items.
    pub pictures: Pictures,
    /// What belongs to the page alone.
    pub ui: RefCell<Ui>,
    /// Which page is open.
    pub route: RwSignal<Route>,
    /// The language the page speaks; nothing while its words are on the way at the start.
    pub spoken: RwSignal<Option<Language>>,
    version: RwSignal<u64>,
}

/// The browser's side of an open project.
pub struct Opened {
    /// How it was joined.
    pub link: Link,
    /// Whose this device is.
    pub author: Author,
    /// Its logs on this device.
    pub store: LogStore,
    /// Its store.
    pub s3: RemoteStore,
    /// This device's key.
    pub identity: Identity,
    /// Tells other tabs to read again.
    pub tabs: Tabs,
    /// Held while this tab uploads.
    pub upload_lock: RefCell<Option<UploadLock>>,
    /// Whether its work has begun, so that it begins once.
    pub begun: Cell<bool>,
}

impl Page {
    fn new(route: RwSignal<Route>, version: RwSignal<u64>, spoken: RwSignal<Option<Language>>) -> Rc<Self> {
        Rc::new_cyclic(|me: &Weak<Self>| {
            let for_scorer = me.clone();
            let on_msg = move |msg: Option<Msg>| {
                let page = for_scorer.clone();
                // In a task of its own: the page may be in the middle of the command that led here.
                spawn(async move {
                    if let Some(page) = page.upgrade() {
                        match msg {
                            Some(msg) => page.receive(msg),
                            None => page.changed(),
                        }
                    }
                });
            };
            Self {
                me: me.clone(),
                client: RefCell::new(None),
                opened: RefCell::new(None),
                scorer: ScorerHost::new(preferences::device(), on_msg),
                figures: FiguresHost::default(),
                rounds: FiguresCache::default(),
                questions: QuestionsCache::default(),
                records: RefCell::default(),
                reports: ReportsHost::default(),
                pictures: Pictures::default(),
                ui: RefCell::new(Ui::in_browser()),
                route,
                spoken,
                version,
            }
        })
    }

    /// A handle for tasks that outlive the call.
    pub fn handle(&self) -> Option<Rc<Self>> {
        self.me.upgrade()
    }

    /// Tells the views that something changed.
    pub fn changed(&self) {
        self.version.update(|version| *version += 1);
    }

    /// Takes what the platform reports and runs what follows.
    pub fn receive(&self, msg: Msg) {
        let quiet = matches!(msg, Msg::Tick);
        let now = now_millis();
        let effects = self.client.borrow_mut().as_mut().map(|client| client.receive(msg, now)).unwrap_or_default();
        self.measure();
        if !quiet {
            keeping::note(self);
        }
        if !quiet || !effects.is_empty() {
            self.pin_disagreement();
            self.changed();
        }
        self.run(effects);
    }

    /// Notes an error for the status page.
    pub fn note_error(&self, what: impl Into<String>) {
        let what = what.into();
        let mut ui = self.ui.borrow_mut();
        if ui.errors.front().is_none_or(|(_, last)| *last != what) {
            ui.errors.push_front((now_millis(), what));
            ui.errors.truncate(MAX_ERRORS);
        }
    }

    /// Changes the stage.
    pub fn set_stage(&self, stage: StageState) {
        self.ui.borrow_mut().stage = stage;
        self.changed();
    }

    /// Puts batches on screen or away with their page, and starts measuring active time when something else came on screen.
    pub fn measure(&self) {
        let wants_batches = self.route.get_untracked() == Route::Grid;
        let key = self.client.borrow_mut().as_mut().and_then(|client| {
            client.look_at_batches(wants_batches, now_millis());
            match &client.session().batch {
                Some(batch) => batch.cards.first().map(|card| (card.item, batch.shown_at)),
                None => client.on_screen(),
            }
        });
        let mut ui = self.ui.borrow_mut();
        if ui.measured != key {
            ui.measured = key;
            ui.selected = None;
            ui.activity = ActiveTime::start(monotonic_millis());
            drop(ui);
            if self.client.borrow().as_ref().is_some_and(|it| !it.project().manifest().schema.is_single()) {
                later::act(self, Action::Form(FormAct::Arrive));
            }
            self.fetch_pictures();
        }
    }

    /// Lets the images of the item in view be fetched, where it has any.
    pub fn fetch_pictures(&self) {
        let item = pictures::in_view(self);
        let has_images = |item| {
            let client = self.client.borrow();
            client
                .as_ref()
                .and_then(|client| client.project().item(&item))
                .is_some_and(|(_, it)| it.images().next().is_some())
        };
        if item.is_some_and(has_images) {
            later::act(self, Action::FetchPictures { again: false });
        }
    }

    /// Keeps one disagreement on screen while the review page is open, whatever comes in: a key meant for it must not settle
    /// another. Also asks which settled items are like it.
    pub fn pin_disagreement(&self) {
        if self.route.get_untracked() != Route::Review {
            return;
        }
        let client = self.client.borrow();
        let Some(client) = client.as_ref().filter(|client| client.me().role.reviews()) else { return };
        let mut ui = self.ui.borrow_mut();
        let pinned = ui.reviewed.filter(|item| client.project().item(item).is_some());
        // While logs stream in, what comes first is only what came first: it is not put on screen to be replaced.
        let next = || {
            let is_read = client.has_read_the_logs() || !ui.online;
            client.review_order().first().filter(|_| is_read).map(|due| due.item)
        };
        ui.reviewed = pinned.or_else(next);
        if let Some(item) = ui.reviewed {
            self.scorer.look_for_similar(client, item);
        }
        drop(ui);
        self.fetch_pictures();
    }

    /// Makes a view model of the open project and the page's own state.
    pub(crate) fn present<T: Default>(&self, make: impl Fn(&Client, &Ui) -> T) -> T {
        self.client.borrow().as_ref().map(|client| make(client, &self.ui.borrow())).unwrap_or_default()
    }

    fn stage(&self) -> Stage {
        let ui = self.ui.borrow();
        match &ui.stage {
            StageState::Starting => Stage::Starting,
            StageState::Join(join) => Stage::Join(join.clone()),
            StageState::Broken { title, remedy } => Stage::Broken { title: title.clone(), remedy: remedy.clone() },
            StageState::Open => {
                let client = self.client.borrow();
                client.as_ref().map_or(Stage::Starting, |client| Stage::Open(present::shell(client, &ui)))
            }
        }
    }
}

/// Mounts the page on the document's body.
pub fn mount() {
    let owner = Owner::new();
    owner.set();
    let (route, version) = (RwSignal::new(Route::default()), RwSignal::new(0_u64));
    let studio = RwSignal::new(false);
    let spoken = RwSignal::new(None);
    let page = Page::new(route, version, spoken);
    let handle = StoredValue::new_local(Rc::clone(&page));
    let models = ViewModels {
        stage: memo(version, handle, Page::stage),
        spoken,
        route,
        label: memo(version, handle, |page| page.present(present::label)),
        form: Signal::stored(FormView::default()),
        parts: Signal::stored(PartsView::default()),
        batch: memo(version, handle, |page| page.present(|client, _| present::batch(client))),
        review: Signal::stored(ReviewView::default()),
        instructions: Signal::stored(InstructionsView::default()),
        rounds: Signal::stored(RoundsView::default()),
        desk: Signal::stored(DeskView::default()),
        records: Signal::stored(RecordsView::default()),
        reports: Signal::stored(ReportsView::default()),
        overview: Signal::stored(OverviewView::default()),
        agreement: Signal::stored(AgreementView::default()),
        status: Signal::stored(StatusView::default()),
        later: later::later(version, handle),
        studio: later::studio_file(studio, handle),
    };
    let act = Callback::new(move |action| handle.with_value(|page| dispatch::act(page, action)));
    speaking::start(&page);
    mount_to_body(move || views::App(views::AppProps { view: models, act }));
    // First, because it takes the secrets of a link out of the address.
    open::start(&page);
    routing::follow_address(route, studio);
    Effect::new(move |_| {
        if !studio.get() {
            models.studio.forget.run(());
        }
    });
    let is_agreement = Memo::new(move |_| route.get() == Route::Agreement);
    Effect::new(move |before: Option<bool>| {
        let is_open = is_agreement.get();
        if is_open || before == Some(true) {
            handle.with_value(|page| page.figures.set_open(page, is_open));
        }
        is_open
    });
    let is_review = Memo::new(move |_| route.get() == Route::Review);
    Effect::new(move |_| {
        if is_review.get() {
            handle.with_value(|page| {
                page.pin_disagreement();
                page.changed();
            });
        }
    });
    let is_grid = Memo::new(move |_| route.get() == Route::Grid);
    Effect::new(move |before: Option<bool>| {
        let is_open = is_grid.get();
        if is_open || before == Some(true) {
            handle.with_value(|page| {
                page.measure();
                page.changed();
            });
        }
        is_open
    });
    Effect::new(move |_| {
        version.track();
        if route.get() == Route::Overview {
            handle.with_value(|page| page.client.borrow().iter().for_each(|client| page.scorer.measure_if_due(client)));
        }
    });
    // The page lives as long as the tab.
    std::mem::forget((owner, page));
}

/// A view model that follows the page; it is made anew where something changed and somebody looks.
pub(crate) fn memo<T: PartialEq + Send + Sync + 'static>(
    version: RwSignal<u64>,
    page: StoredValue<Rc<Page>, LocalStorage>,
    make: impl Fn(&Page) -> T + Send + Sync + 'static,
) -> Signal<T> {
    Memo::new(move |_| {
        version.track();
        page.with_value(|page| make(page))
    })
    .into()
}
