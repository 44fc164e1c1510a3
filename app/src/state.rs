//! The state of the page in one place, and how it is mounted.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::rc::{Rc, Weak};

use accord_core::certificate::Author;
use accord_core::client::{Client, Msg};
use accord_core::event::{InstructionsRef, Millis};
use accord_core::ids::ItemId;
use accord_core::wire::link::Link;
use accord_platform::{
    Identity, Kept, LogStore, RemoteStore, Tabs, UploadLock, east_millis, is_online, monotonic_millis, now_millis,
    spawn,
};
use leptos::prelude::*;

use crate::activity::ActiveTime;
use crate::draft::Draft;
use crate::figures::FiguresHost;
use crate::keeping::{self, Remembered};
use crate::known::KnownFile;
use crate::model::{
    Action, AgreementView, DeskView, FormView, InstructionsView, JoinView, OverviewView, PartsView, RecordsView,
    ReportsView, ReviewView, RoundsView, Route, Stage, StatusRow, StatusView,
};
use crate::pictures::{self, Pictures};
use crate::present::{FiguresCache, QuestionsCache};
use crate::records::Records;
use crate::reports::ReportsHost;
use crate::scorer_host::ScorerHost;
use crate::views::{self, ViewModels};
use crate::{dispatch, later, open, preferences, present, routing};

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

/// State of the page that no log knows.
#[derive(Clone, Debug)]
pub struct Ui {
    /// Where the page as a whole stands.
    pub stage: StageState,
    /// The label selected but not submitted.
    pub selected: Option<usize>,
    /// The answer of several parts that is being made, once something was done to it.
    pub draft: Option<Draft>,
    /// Whether Enter submits.
    pub confirm: bool,
    /// Active time on the item on screen.
    pub activity: ActiveTime,
    /// Which item that is, and since when.
    pub measured: Option<(ItemId, Millis)>,
    /// The disagreement on screen.
    pub reviewed: Option<ItemId>,
    /// Whether the browser says it is online.
    pub online: bool,
    /// Last errors, newest first.
    pub errors: VecDeque<(Millis, String)>,
    /// A refusal to show until the next command.
    pub refusal: Option<String>,
    /// Something worth knowing that needs no haste.
    pub notice: Option<String>,
    /// Result of the store's probe.
    pub probe: Vec<StatusRow>,
    /// What the browser says about its storage.
    pub storage: Vec<StatusRow>,
    /// How the page's own files are kept on this device; nothing until that is known.
    pub kept: Option<Kept>,
    /// Whether all shards are here.
    pub items_loaded: bool,
    /// A name that was given before the project was open.
    pub join_as: Option<String>,
    /// Known answers to check items.
    pub known: Option<KnownFile>,
    /// Whether items like the disagreement on screen are looked for.
    pub looks_alike: bool,
    /// Labels for which the number of affected answers is wanted, by their place in the schema.
    pub touched: Vec<usize>,
    /// The instructions of which this person has read what is new.
    pub acknowledged: Option<InstructionsRef>,
    /// Until when feedback was looked at, by the times of settlements.
    pub feedback_seen: Millis,
    /// The link for one more device of this person, while it is on screen. Secret.
    pub device_link: Option<String>,
    /// How much was shown as saved, as it was noted last.
    pub remembered: Option<Remembered>,
    /// What was shown as saved before and is not on this device any more, in words.
    pub lost: Option<String>,
    /// What came of files that somebody brought.
    pub carried: Option<String>,
    /// Whether files can be handed to other programs, and folders picked; nothing until that was looked at.
    pub by_hand: ByHand,
    /// Who is admitted in a moment.
    pub admitting: Option<String>,
    /// A link for one person, while it is made or on screen.
    pub invite: Inviting,
    /// By how many milliseconds this clock is ahead of universal time.
    pub east_ms: i64,
}

/// What the browser offers to those who carry labels by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByHand {
    /// Files can be handed to other programs.
    pub can_share: bool,
    /// A folder can be picked, and the project's host takes nothing, so that it helps.
    pub can_pick: bool,
    /// A folder was picked before, and the browser wants to ask for it again.
    pub has_kept_folder: bool,
}

/// How far a link for one person is.
#[derive(Clone, Default)]
pub enum Inviting {
    /// None was asked for, or it was put away.
    #[default]
    Nothing,
    /// The store is asked whether the link's holder could read.
    Asking,
    /// It could not be made: why, and what to do.
    Refused(String),
    /// It is there.
    Made {
        /// The link. Secret.
        url: String,
        /// Who it makes of whoever opens it.
        labeler: String,
        /// What the store cannot keep its holder from.
        warning: &'static str,
    },
}

impl fmt::Debug for Inviting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inviting(…)")
    }
}

/// Where the page as a whole stands.
#[derive(Clone, Debug)]
pub enum StageState {
    /// Before anything is known.
    Starting,
    /// The join page.
    Join(JoinView),
    /// A project is open.
    Open,
    /// Nothing can be done.
    Broken {
        /// What failed.
        title: String,
        /// What the person can do.
        remedy: String,
    },
}

impl Page {
    fn new(route: RwSignal<Route>, version: RwSignal<u64>) -> Rc<Self> {
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
            ui.draft = key.and_then(|(item, _)| self.kept_draft(item));
            ui.activity = ActiveTime::start(monotonic_millis());
            drop(ui);
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

    /// The draft this device kept of an answer to an item, where it kept one.
    fn kept_draft(&self, item: ItemId) -> Option<Draft> {
        let client = self.client.borrow();
        let project = client.as_ref()?.project();
        let kept = preferences::draft(&project.manifest().project.to_string())
            .filter(|_| !project.manifest().schema.is_single());
        kept.filter(|kept| kept.item == item).map(Draft::kept)
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

impl Ui {
    /// The page as it starts, with this browser's settings.
    #[must_use]
    pub fn in_browser() -> Self {
        Self { confirm: preferences::confirm(), online: is_online(), east_ms: east_millis(), ..Self::starting() }
    }

    /// The page as it starts, with settings that need no browser.
    #[must_use]
    pub fn starting() -> Self {
        Self {
            stage: StageState::Starting,
            selected: None,
            draft: None,
            confirm: false,
            activity: ActiveTime::default(),
            measured: None,
            reviewed: None,
            online: true,
            errors: VecDeque::new(),
            refusal: None,
            notice: None,
            probe: Vec::new(),
            storage: Vec::new(),
            kept: None,
            items_loaded: false,
            join_as: None,
            known: None,
            looks_alike: false,
            touched: Vec::new(),
            acknowledged: None,
            feedback_seen: Millis::default(),
            device_link: None,
            remembered: None,
            lost: None,
            carried: None,
            by_hand: ByHand::default(),
            admitting: None,
            invite: Inviting::default(),
            east_ms: 0,
        }
    }
}

/// Mounts the page on the document's body.
pub fn mount() {
    let owner = Owner::new();
    owner.set();
    let (route, version) = (RwSignal::new(Route::default()), RwSignal::new(0_u64));
    let studio = RwSignal::new(false);
    let page = Page::new(route, version);
    let handle = StoredValue::new_local(Rc::clone(&page));
    let models = ViewModels {
        stage: memo(version, handle, Page::stage),
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
    mount_to_body(move || views::App(views::AppProps { view: models, act }));
    // First, because it takes the secrets of a link out of the address.
    open::start(&page);
    routing::follow_address(route, studio);
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
