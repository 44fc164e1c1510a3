//! Makes a report: waits until this device's answers are in its log, hands everything to the helper, signs what it wrote.

use std::cell::Cell;
use std::rc::Rc;

use accord_core::client::{Client, Msg};
use accord_core::wire::link::Link;
use accord_core::wire::snapshot;
use accord_platform::{Helper, Identity, next_task, now_millis, sleep, spawn};

use super::keep;
use super::make::{Files, Material, N_ROUNDS, Order, Piece};
use crate::figures::wire::{FromHelper, ToHelper};
use crate::in_words::InWords as _;
use crate::model::MakingView;
use crate::open::shard_bytes;
use crate::state::{Opened, Page};
use crate::tr;

/// How often it is looked whether a report can be made.
const LOOK_MILLIS: u32 = 200;
/// A log that is not sealed by then will not be: the tab that seals is gone, or the key does not sign.
const MAX_LOOKS: u32 = 300;
/// A helper that has not spoken by then will not.
const START_MILLIS: u32 = 20_000;

/// Everything a report is made of.
struct Gathered {
    order: Order,
    pieces: Vec<Piece>,
}

/// Begins to make a report.
pub fn make(page: &Page, names: bool) {
    let (Some(page), Some(opened)) = (page.handle(), page.opened.borrow().clone()) else { return };
    page.reports.begin(opened.link.project);
    let turn = page.reports.next_turn();
    page.reports.known.borrow_mut().told.clear();
    page.reports.step(tr::reports_step_waiting());
    spawn(async move {
        match gather(&page, &opened, turn, names).await {
            Ok(Some(gathered)) => hand_over(page, opened, turn, gathered).await,
            Ok(None) => {}
            Err(why) => fail(&page, turn, why),
        }
    });
}

/// Stops making one; the store may have taken half of it, which nobody lists.
pub fn stop(page: &Page) {
    page.reports.next_turn();
    page.reports.known.borrow_mut().making = MakingView::Idle;
}

/// Reads what a report is made of; `None` where it was stopped meanwhile.
async fn gather(page: &Page, opened: &Opened, turn: u32, names: bool) -> Result<Option<Gathered>, String> {
    // What is answered until now is to be in it.
    page.receive(Msg::SyncNow);
    if !whole_logs(page, turn).await? {
        return Ok(None);
    }
    for n_looks in 0.. {
        if !page.reports.is_turn(turn) {
            return Ok(None);
        }
        let Some(missing) = what_is_missing(page) else { break };
        if n_looks == MAX_LOOKS {
            return Err(missing);
        }
        sleep(LOOK_MILLIS).await;
    }
    page.reports.step(tr::reports_step_reading());
    page.changed();
    let storage = |error: accord_platform::StorageError| error.in_words();
    let text = async |name: &str| -> Result<String, String> {
        let kept = opened.store.get_text(name).await.map_err(storage)?;
        kept.ok_or_else(tr::reports_why_not_kept)
    };
    let (manifest, members) = (text("manifest").await?, text("members").await?);
    let loaded = opened.store.load().await.map_err(storage)?;
    let (set_aside, shards, n_folded) = {
        let client = page.client.borrow();
        let project = client.as_ref().map(Client::project).ok_or_else(tr::reports_why_no_project)?;
        let set_aside = project.quarantine().map(|it| (it.key.clone(), it.error.to_string())).collect();
        let n_folded: usize = project.logs().values().map(accord_core::project::Log::n_segments).sum();
        (set_aside, project.manifest().shards.clone(), n_folded)
    };
    let segments: Vec<_> = loaded.segments.into_iter().filter(|it| !it.key.starts_with(snapshot::PREFIX)).collect();
    if segments.len() < n_folded {
        return Err(tr::reports_why_few_logs());
    }
    let mut pieces = Vec::with_capacity(shards.len() + segments.len());
    for shard in &shards {
        pieces.push(Piece::Shard(shard_bytes(opened, &shard.sha256).await?));
    }
    pieces.extend(segments.into_iter().map(|segment| Piece::Segment(segment.key, segment.bytes)));
    let order = order(&opened.link, &opened.identity, names, (manifest, members), set_aside);
    Ok(page.reports.is_turn(turn).then_some(Gathered { order, pieces }))
}

fn order(
    link: &Link,
    identity: &Identity,
    names: bool,
    (manifest, members): (String, String),
    set_aside: Vec<(String, String)>,
) -> Order {
    Order {
        project: *link.project.as_bytes(),
        owner: link.owner.0,
        by: identity.public().0,
        at: now_millis().0,
        names,
        n_rounds: N_ROUNDS,
        manifest,
        members,
        set_aside,
    }
}

/// Fetches the logs that this device knows by a snapshot alone: a report rests on the logs themselves. `false` where it
/// was stopped meanwhile.
async fn whole_logs(page: &Page, turn: u32) -> Result<bool, String> {
    let n_missing = || page.client.borrow().as_ref().map_or(0, |client| client.sync().n_covered());
    if n_missing() == 0 {
        return Ok(true);
    }
    page.client.borrow_mut().as_mut().into_iter().for_each(Client::read_whole_logs);
    let (mut least, mut n_looks) = (usize::MAX, 0);
    while n_missing() > 0 {
        if !page.reports.is_turn(turn) {
            return Ok(false);
        }
        n_looks = if n_missing() < least { 0 } else { n_looks + 1 };
        least = n_missing();
        if n_looks == MAX_LOOKS {
            return Err(tr::reports_why_no_logs());
        }
        page.reports.step(tr::reports_step_reading_left(least));
        page.changed();
        page.receive(Msg::Tick);
        sleep(LOOK_MILLIS).await;
    }
    Ok(true)
}

/// What a report still waits for, as the reason why there is none.
fn what_is_missing(page: &Page) -> Option<String> {
    let client = page.client.borrow();
    let client = client.as_ref()?;
    if client.project().is_in_a_round(&client.me().labeler) {
        return Some(tr::reports_why_in_round());
    }
    if !page.ui.borrow().items_loaded {
        return Some(tr::reports_why_items());
    }
    let is_sealed = client.saves().saving == 0 && client.project().n_unsealed_events() == 0;
    (!is_sealed).then(tr::reports_why_unsealed)
}

/// Gives all to a helper; without one the page makes the report by itself.
async fn hand_over(page: Rc<Page>, opened: Rc<Opened>, turn: u32, gathered: Gathered) {
    page.reports.step(tr::reports_step_computing());
    page.changed();
    let has_spoken = Rc::new(Cell::new(false));
    let Some(helper) = start(&page, &opened, turn, &has_spoken) else {
        return make_here(&page, &opened, turn, gathered).await;
    };
    let send = |message: &ToHelper| drop(postcard::to_allocvec(message).map(|bytes| helper.send(bytes)));
    let Gathered { order, pieces } = gathered;
    let mut kept = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let message = ToHelper::Piece(piece);
        send(&message);
        if let ToHelper::Piece(piece) = message {
            kept.push(piece);
        }
        // Keys are followed between the pieces.
        next_task().await;
    }
    send(&ToHelper::Report(Box::new(order.clone())));
    if !page.reports.is_turn(turn) {
        return;
    }
    *page.reports.helper.borrow_mut() = Some(helper);
    sleep(START_MILLIS).await;
    if page.reports.is_turn(turn) && !has_spoken.get() {
        page.reports.helper.borrow_mut().take();
        make_here(&page, &opened, turn, Gathered { order, pieces: kept }).await;
    }
}

fn start(page: &Rc<Page>, opened: &Rc<Opened>, turn: u32, has_spoken: &Rc<Cell<bool>>) -> Option<Helper> {
    let (hearing, crashing) = (Rc::downgrade(page), Rc::downgrade(page));
    let (opened, has_spoken) = (Rc::clone(opened), Rc::clone(has_spoken));
    Helper::start(
        move |bytes| {
            has_spoken.set(true);
            let (Some(page), Ok(message)) = (hearing.upgrade(), postcard::from_bytes(&bytes)) else { return };
            let opened = Rc::clone(&opened);
            // In a task of its own: the helper ends outside its own callback.
            spawn(async move { hear(&page, &opened, turn, message).await });
        },
        move |why| {
            let page = crashing.clone();
            spawn(async move {
                if let Some(page) = page.upgrade() {
                    fail(&page, turn, tr::reports_why_helper_ended(why));
                }
            });
        },
    )
}

async fn hear(page: &Rc<Page>, opened: &Rc<Opened>, turn: u32, message: FromHelper) {
    if !page.reports.is_turn(turn) {
        return;
    }
    match message {
        FromHelper::Unsigned(Ok(line)) => match opened.identity.sign(&line).await {
            Ok(signature) => {
                let message = postcard::to_allocvec(&ToHelper::Signature(signature.0.to_vec()));
                if let (Some(helper), Ok(bytes)) = (&*page.reports.helper.borrow(), message) {
                    helper.send(bytes);
                }
            }
            Err(error) => fail(page, turn, error.in_words()),
        },
        FromHelper::Unsigned(Err(why)) => fail(page, turn, why),
        FromHelper::Signed(Some(files)) => finish(page, opened, turn, *files).await,
        FromHelper::Signed(None) => fail(page, turn, tr::reports_why_signature()),
        FromHelper::Ready | FromHelper::Worked(_) | FromHelper::Found(_) => {}
    }
}

/// The same on the page's own thread, which large projects feel.
async fn make_here(page: &Rc<Page>, opened: &Rc<Opened>, turn: u32, gathered: Gathered) {
    let mut material = Material::default();
    gathered.pieces.into_iter().for_each(|piece| material.add(piece));
    let unsigned = match material.build(&gathered.order) {
        Ok(unsigned) => unsigned,
        Err(why) => return fail(page, turn, why),
    };
    match opened.identity.sign(unsigned.line()).await {
        Ok(signature) => match unsigned.sign(&signature.0) {
            Some(files) => finish(page, opened, turn, files).await,
            None => fail(page, turn, tr::reports_why_signature()),
        },
        Err(error) => fail(page, turn, error.in_words()),
    }
}

async fn finish(page: &Rc<Page>, opened: &Rc<Opened>, turn: u32, files: Files) {
    if page.reports.is_turn(turn) {
        page.reports.helper.borrow_mut().take();
        keep::store(page, opened, turn, Rc::new(files)).await;
    }
}

fn fail(page: &Page, turn: u32, why: String) {
    if page.reports.is_turn(turn) {
        page.reports.fail(why);
        page.changed();
    }
}
