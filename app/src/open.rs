//! From a link to an open project: read the link, fetch and check what the owner signed, open the log, load the items.

mod items;
mod trying;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use accord_core::certificate::Author;
use accord_core::client::{Client, Msg, session_seed};
use accord_core::command::{self, Ctx, Me};
use accord_core::crypto::{PublicKey, base64url, base64url_array};
use accord_core::event::Millis;
use accord_core::hpke::ReadingKey;
use accord_core::ids::{EventId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{Manifest, Members};
use accord_core::store::{StoreReply, StoreRequest};
use accord_core::wire::link::{JoinRecord, Link, Whose, author_text, parse_author};
use accord_core::wire::manifest::{
    POINTER_KEY, decode_manifest, decode_members, decode_pointer, manifest_key, members_key,
};
use accord_platform::{
    Identity, KnownProject, LogStore, Projects, RemoteStore, Tabs, UploadLock, chosen_text, is_online, keep_page,
    monotonic_millis, now_millis, on_files_dropped, on_online_change, on_page_hide, on_sign_of_life,
    on_visibility_change, persist_storage, random_bytes, sleep, spawn, storage_estimate, take_fragment,
};
use leptos::prelude::GetUntracked as _;

pub(crate) use items::shard_bytes;
pub use trying::{probe, remedy, rows, try_store};

use crate::in_words::InWords as _;
use crate::language::decimal;
use crate::model::{Action, JoinView, Level, Route, StatusRow};
use crate::state::{Opened, Page, StageState};
use crate::{dispatch, keeping, preferences, tr};

/// How often the sync machine looks at the clock.
const TICK_MILLIS: u32 = 500;

/// The page's files are kept for the next start only after this one has had the line to itself.
const KEEP_PAGE_AFTER_MILLIS: u32 = 5_000;

/// Name of the text with the key that opens this person's own closed logs.
const OWN_KEY: &str = "own-key";

/// Name of the text that says whose this device is.
const AUTHOR: &str = "author";

/// What the owner signed, checked.
struct Signed {
    manifest: Manifest,
    members: Members,
    /// The bytes, to be kept for the next start without a connection.
    texts: [(&'static str, String); 3],
}

/// Starts the page: a link in the address wins, then the project opened last.
pub fn start(page: &Rc<Page>) {
    watch(page);
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    // Secrets leave the address bar before anything else happens.
    let fragment = if hash.starts_with("#join=") { take_fragment() } else { None };
    let page = Rc::clone(page);
    spawn(async move {
        match fragment.as_deref().map(Link::parse) {
            Some(Ok(link)) => open(&page, link).await,
            Some(Err(error)) => ask_for_link(&page, Some(error.in_words())).await,
            None => match last_project().await {
                Some(record) => open(&page, record.link).await,
                None => ask_for_link(&page, None).await,
            },
        }
    });
}

/// Joins under a name.
pub fn join(page: &Page, name: &str) {
    let name = name.trim();
    let (Some(handle), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else {
        // The project is still on its way; the person does not have to press twice.
        page.ui.borrow_mut().join_as = Some(name.to_owned());
        return;
    };
    if name.is_empty() {
        return;
    }
    let ctx = Ctx { now: now_millis(), event_id: EventId::new(random_bytes()) };
    let effects =
        page.client.borrow_mut().as_mut().map(|client| {
            client.join(command::hello_of(client.project(), name, client.me(), &opened.link.invite, ctx))
        });
    page.run(effects.unwrap_or_default());
    page.set_stage(StageState::Open);
    begin_work(&handle, &opened);
}

/// Takes a link that was pasted into the page.
pub fn paste(page: &Page, link: &str) {
    let Some(page) = page.handle() else { return };
    let fragment = link.split_once('#').map_or(link, |(_, fragment)| fragment).trim().to_owned();
    spawn(async move {
        match Link::parse(&fragment) {
            Ok(link) => open(&page, link).await,
            Err(error) => ask_for_link(&page, Some(error.in_words())).await,
        }
    });
}

/// Takes the link in the file that was chosen in the field with this id.
pub fn open_file(page: &Page, field_id: &'static str) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        let Some((_, text)) = chosen_text(field_id).await else { return };
        match text.split_whitespace().find(|word| word.contains("#join=")) {
            Some(link) => paste(&page, link),
            None => ask_for_link(&page, Some(tr::page_file_without_link())).await,
        }
    });
}

/// Opens a project this device knows.
pub fn open_known(page: &Page, project: &str) {
    let (Some(page), Ok(project)) = (page.handle(), project.parse::<ProjectId>()) else { return };
    spawn(async move {
        let known = match Projects::open().await {
            Ok(projects) => projects.get(project).await.ok().flatten(),
            Err(_) => None,
        };
        match known.map(|known| JoinRecord::from_json(&known.record)) {
            Some(Ok(record)) => open(&page, record.link).await,
            _ => ask_for_link(&page, Some(tr::page_project_unknown())).await,
        }
    });
}

async fn last_project() -> Option<JoinRecord> {
    let known = Projects::open().await.ok()?.last().await.ok()??;
    JoinRecord::from_json(&known.record).ok()
}

async fn ask_for_link(page: &Page, problem: Option<String>) {
    let known = match Projects::open().await {
        Ok(projects) => projects.list().await.unwrap_or_default(),
        Err(_) => Vec::new(),
    };
    let ids: Vec<String> = known.iter().map(|known| known.project.to_string()).collect();
    let problem = problem.or_else(|| keeping::lost_projects(&ids));
    let named = known.iter().filter_map(|known| {
        let record = JoinRecord::from_json(&known.record).ok()?;
        Some((known.project.to_string(), record.project_name))
    });
    page.set_stage(StageState::Join(JoinView { known: named.collect(), problem, ..JoinView::default() }));
}

async fn open(page: &Rc<Page>, link: Link) {
    page.set_stage(StageState::Join(JoinView {
        has_link: true,
        loading: true,
        role: Some(link.role.as_str().to_owned()),
        ..JoinView::default()
    }));
    if let Err((title, remedy)) = try_open(page, link).await {
        page.note_error(format!("{title}: {remedy}"));
        page.set_stage(StageState::Broken { title, remedy });
    }
}

async fn try_open(page: &Rc<Page>, link: Link) -> Result<(), (String, String)> {
    let storage = |error: accord_platform::StorageError| (tr::page_no_storage(), error.in_words());
    let store = LogStore::open(link.project).await.map_err(storage)?;
    let identity = Identity::load_or_create(&store).await.map_err(|error| (tr::page_no_signing(), error.in_words()))?;
    let link = with_own_key(&store, link).await.map_err(storage)?;
    let s3 = RemoteStore::new(link.store.clone());
    let (signed, is_copy) = signed_documents(&store, &s3, &link).await?;
    // The owner may have made another key to closed logs since the link was made.
    let s3 = s3.with_place(link.store.clone().following(&signed.members));
    let project = Project::new(signed.manifest.clone(), signed.members.clone());
    let author = author(&store, &link, identity.public()).await?;
    let me = Me { labeler: author.labeler, device: author.key.device(), role: link.role };
    let mut client = Client::of(project, author.clone(), link.role, session_seed(me));
    client.carry_by_hand(!s3.is_writable());
    if link.store.log_keys().is_some() {
        client.close_logs();
    }
    page.ui.borrow_mut().feedback_seen = Millis(preferences::feedback_seen(&link.project.to_string()));
    let for_hints = Rc::downgrade(page);
    let tabs = Tabs::new(link.project, move || {
        if let Some(page) = for_hints.upgrade() {
            spawn(async move {
                let opened = page.opened.borrow().clone();
                if let Some(opened) = opened {
                    page.read_other_tab(&opened).await;
                }
            });
        }
    });
    remember(&link, &signed).await.map_err(storage)?;
    let opened = Rc::new(Opened {
        link,
        author,
        store,
        s3,
        identity,
        tabs,
        upload_lock: RefCell::new(None),
        begun: Cell::new(false),
    });
    *page.client.borrow_mut() = Some(client);
    *page.opened.borrow_mut() = Some(Rc::clone(&opened));
    let (for_changes, changing, generation) = (Rc::clone(page), Rc::clone(&opened), signed.manifest.generation);
    if is_copy {
        spawn(async move { look_for_changes(&for_changes, &changing, generation).await });
    } else {
        keep_signed(page, &opened, &signed).await;
    }
    page.reload(&opened).await;
    keeping::look_for_losses(page, &opened.link.project.to_string());
    let known_role = page
        .client
        .borrow()
        .as_ref()
        .and_then(|client| client.project().writers().get(&me.labeler).and_then(|writer| writer.role));
    let name = page.client.borrow().as_ref().and_then(|client| client.my_name().map(str::to_owned));
    match name {
        // A wider link was opened on a device that has joined: say hello again in the new role.
        Some(name) if known_role < Some(opened.link.role) => join(page, &name),
        Some(_) => {
            page.set_stage(StageState::Open);
            begin_work(page, &opened);
        }
        None => {
            let problem = page.ui.borrow().lost.clone();
            page.set_stage(StageState::Join(JoinView { problem, ..join_view(&opened.link, &signed.manifest) }));
            let given = page.ui.borrow_mut().join_as.take();
            if let Some(name) = given {
                join(page, &name);
            }
        }
    }
    Ok(())
}

/// The link with the key that opens this person's own logs where logs are closed: the one that this device used before,
/// because what it wrote is sealed to that.
async fn with_own_key(store: &LogStore, link: Link) -> Result<Link, accord_platform::StorageError> {
    if !link.store.is_closed() {
        return Ok(link);
    }
    let kept = store.get_text(OWN_KEY).await?.and_then(|text| base64url_array(&text)).map(ReadingKey::new);
    let link = link.with_own_key(kept, &random_bytes());
    if let Some(own) = link.store.log_keys().and_then(|logs| logs.own.as_ref()) {
        store.put_text(OWN_KEY, &base64url(&own.bytes())).await?;
    }
    Ok(link)
}

/// Whose this device is: what it wrote down at the first start, or else what the link says.
async fn author(store: &LogStore, link: &Link, key: PublicKey) -> Result<Author, (String, String)> {
    let storage = |error: accord_platform::StorageError| (tr::page_no_storage(), error.in_words());
    let by_link = link.author(key);
    let kept = store.get_text(AUTHOR).await.map_err(storage)?;
    let kept = kept.and_then(|text| parse_author(&text, link.project, key).ok());
    let loaded = if kept.is_none() { Some(store.load().await.map_err(storage)?) } else { None };
    // A log that was begun before there were links for one person is that of a device of its own.
    let has_begun = loaded.is_some_and(|loaded| loaded.head.is_some() || !loaded.pending.is_empty());
    let kept = kept.or_else(|| has_begun.then(|| Author::first(key)));
    match kept {
        Some(kept) if kept.labeler == by_link.labeler || matches!(link.whose, Whose::Anybody) => Ok(kept),
        Some(_) => Err((tr::page_somebody_else(), tr::page_somebody_else_remedy())),
        None => {
            store.put_text(AUTHOR, &author_text(&by_link)).await.map_err(storage)?;
            Ok(by_link)
        }
    }
}

fn join_view(link: &Link, manifest: &Manifest) -> JoinView {
    JoinView {
        project_name: Some(manifest.name.clone()),
        role: Some(link.role.as_str().to_owned()),
        question: manifest.schema.prompt().to_owned(),
        labels: manifest.schema.labels().iter().map(|label| label.name.to_string()).collect(),
        n_items: Some(manifest.shards.iter().map(|shard| shard.n_items).sum()),
        is_closed: link.store.is_closed(),
        has_link: true,
        ..JoinView::default()
    }
}

/// What the owner signed: the copy on this device, so that a start never waits for the network, or else the store's.
/// The flag says whether it is the copy.
async fn signed_documents(store: &LogStore, s3: &RemoteStore, link: &Link) -> Result<(Signed, bool), (String, String)> {
    match kept_signed(store, link).await {
        Some(signed) => Ok((signed, true)),
        None => Ok((fetch_signed(s3, link).await?, false)),
    }
}

/// Looks for a newer manifest; it is used from the next start on, because nothing may change under a labeler's hands.
async fn look_for_changes(page: &Page, opened: &Opened, generation: u64) {
    match fetch_signed(&opened.s3, &opened.link).await {
        Ok(signed) => {
            // A store that serves an older manifest again takes nothing back.
            if signed.manifest.generation > generation {
                keep_signed(page, opened, &signed).await;
                page.ui.borrow_mut().notice = Some(tr::page_project_changed());
                page.changed();
            }
        }
        // Offline is shown elsewhere; a changed or foreign manifest is worth a line on the status page.
        Err((_, problem)) => page.note_error(problem),
    }
}

async fn fetch_signed(s3: &RemoteStore, link: &Link) -> Result<Signed, (String, String)> {
    let broken = |error: String| (tr::page_not_opened(), error);
    let pointer_bytes = fetch(s3, POINTER_KEY).await.map_err(broken)?;
    let (pointer, _) =
        decode_pointer(&pointer_bytes, link.project, Some(&link.owner)).map_err(|error| broken(error.in_words()))?;
    let manifest_bytes = fetch(s3, &manifest_key(pointer.generation, &pointer.manifest)).await.map_err(broken)?;
    let manifest =
        decode_manifest(&manifest_bytes, &pointer.manifest, &link.owner).map_err(|error| broken(error.in_words()))?;
    let members_bytes = fetch(s3, &members_key(manifest.generation, &manifest.members)).await.map_err(broken)?;
    check_signed(link, pointer_bytes, manifest_bytes, members_bytes).map_err(broken)
}

async fn kept_signed(store: &LogStore, link: &Link) -> Option<Signed> {
    let [pointer, manifest, members] = ["pointer", "manifest", "members"].map(|name| store.get_text(name));
    let (pointer, manifest, members) = (pointer.await.ok()??, manifest.await.ok()??, members.await.ok()??);
    check_signed(link, pointer.into_bytes(), manifest.into_bytes(), members.into_bytes()).ok()
}

fn check_signed(link: &Link, pointer: Vec<u8>, manifest: Vec<u8>, members: Vec<u8>) -> Result<Signed, String> {
    let words = |error: accord_core::wire::WireError| error.in_words();
    let (points_to, _) = decode_pointer(&pointer, link.project, Some(&link.owner)).map_err(words)?;
    let checked = decode_manifest(&manifest, &points_to.manifest, &link.owner).map_err(words)?;
    let listed = decode_members(&members, &checked.members, &link.owner).map_err(words)?;
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| tr::page_not_utf8());
    let texts = [("pointer", text(pointer)?), ("manifest", text(manifest)?), ("members", text(members)?)];
    Ok(Signed { manifest: checked, members: listed, texts })
}

async fn keep_signed(page: &Page, opened: &Opened, signed: &Signed) {
    for (name, text) in &signed.texts {
        if let Err(error) = opened.store.put_text(name, text).await {
            page.note_error(error.in_words());
        }
    }
}

async fn remember(link: &Link, signed: &Signed) -> Result<(), accord_platform::StorageError> {
    let record = JoinRecord { project_name: signed.manifest.name.clone(), link: link.clone() };
    let known = KnownProject { project: link.project, record: record.to_json(), opened_at: now_millis() };
    Projects::open().await?.put(&known).await
}

async fn fetch(s3: &RemoteStore, key: &str) -> Result<Vec<u8>, String> {
    match s3.execute(StoreRequest::Get { key: key.to_owned() }).await {
        Ok(StoreReply::Got(bytes)) => Ok(bytes),
        Ok(_) => Err(tr::page_no_such_project()),
        Err(error) => Err(error.in_words()),
    }
}

/// What runs for as long as the project is open.
fn begin_work(page: &Rc<Page>, opened: &Rc<Opened>) {
    if opened.begun.replace(true) {
        return;
    }
    let (items_page, items_opened) = (Rc::clone(page), Rc::clone(opened));
    spawn(async move { items::load(&items_page, &items_opened).await });
    let (lock_page, lock_opened) = (Rc::clone(page), Rc::clone(opened));
    spawn(async move {
        let lock = UploadLock::request(&format!("accord-upload-{}", lock_opened.link.project)).await;
        *lock_opened.upload_lock.borrow_mut() = Some(lock);
        lock_page.receive(Msg::UploadLock(true));
    });
    let (tick_page, tick_opened) = (Rc::downgrade(page), Rc::downgrade(opened));
    spawn(async move {
        loop {
            sleep(TICK_MILLIS).await;
            let (Some(page), Some(_)) = (tick_page.upgrade(), tick_opened.upgrade()) else { return };
            page.receive(Msg::Tick);
            let ctx = Ctx { now: now_millis(), event_id: EventId::new(random_bytes()) };
            let plan = page.client.borrow_mut().as_mut().map(|client| client.publish_plan(ctx));
            page.run(plan.unwrap_or_default());
        }
    });
    let dropped_on = Rc::clone(page);
    on_files_dropped(move |files| dispatch::act(&dropped_on, Action::TakeDropped { files })).forget();
    dispatch::act(page, Action::LookByHand);
    let kept_by = Rc::clone(page);
    spawn(async move {
        sleep(KEEP_PAGE_AFTER_MILLIS).await;
        keep_page(move |kept| {
            kept_by.ui.borrow_mut().kept = Some(kept);
            kept_by.changed();
        })
        .await;
    });
    look_at_storage(page);
}

/// Says how this browser keeps what the open project needs, in the language of the page.
pub(crate) fn look_at_storage(page: &Rc<Page>) {
    let Some(expires) = page.opened.borrow().as_ref().map(|opened| opened.link.expires) else { return };
    let page = Rc::clone(page);
    spawn(async move {
        let persisted = persist_storage().await;
        let estimate = storage_estimate().await;
        let mut rows = storage_rows(persisted, estimate);
        rows.extend(expires.map(|at| key_row(at, now_millis())));
        page.ui.borrow_mut().storage = rows;
        page.changed();
    });
}

/// How long the link's key to the store still holds.
fn key_row(at: Millis, now: Millis) -> StatusRow {
    let hours = at.0.saturating_sub(now.0) / 3_600_000;
    let (value, level) = match hours {
        0 if at <= now => (tr::page_key_ended(), Level::Bad),
        0 => (tr::page_key_ends_soon(), Level::Fair),
        hours => (tr::page_key_holds(hours), Level::Good),
    };
    StatusRow { name: tr::page_link_key(), value, level }
}

fn storage_rows(persisted: Option<bool>, estimate: Option<accord_platform::StorageEstimate>) -> Vec<StatusRow> {
    let (value, level) = match persisted {
        Some(true) => (tr::page_storage_kept(), Level::Good),
        Some(false) => (tr::page_storage_may_go(), Level::Fair),
        None => (tr::page_storage_unknown(), Level::Fair),
    };
    let mut rows = vec![StatusRow { name: tr::page_storage(), value, level }];
    if let Some(estimate) = estimate {
        let mib = |bytes: f64| bytes / 1_048_576.0;
        let level = if estimate.used_bytes > 0.9 * estimate.quota_bytes { Level::Bad } else { Level::Good };
        let used = decimal(mib(estimate.used_bytes), 1);
        let value = tr::page_space_used_of(used, format!("{:.0}", mib(estimate.quota_bytes)));
        rows.push(StatusRow { name: tr::page_space_used(), value, level });
    }
    rows
}

/// Counts the time of who works on the item on screen, for as long as the page lives.
pub(crate) fn watch_activity(page: &Rc<Page>) {
    let page = Rc::clone(page);
    on_sign_of_life(move || {
        let works = matches!(page.route.get_untracked(), Route::Label | Route::Grid);
        // Events that the page itself causes may come while it is at work.
        if works && let Ok(mut ui) = page.ui.try_borrow_mut() {
            ui.activity.sign(monotonic_millis());
        }
    })
    .forget();
}

/// Watches the browser for as long as the page lives.
fn watch(page: &Rc<Page>) {
    let for_online = Rc::clone(page);
    on_online_change(move |_| {
        for_online.ui.borrow_mut().online = is_online();
        for_online.receive(Msg::SyncNow);
    })
    .forget();
    let for_visible = Rc::clone(page);
    on_visibility_change(move |visible| {
        for_visible.ui.borrow_mut().activity.set_visible(visible, monotonic_millis());
        for_visible.receive(if visible { Msg::SyncNow } else { Msg::Flush });
    })
    .forget();
    let for_hide = Rc::clone(page);
    on_page_hide(move || {
        dispatch::keep_draft(&for_hide);
        for_hide.receive(Msg::Flush);
    })
    .forget();
}
