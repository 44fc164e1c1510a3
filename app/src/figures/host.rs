//! The helper as the page sees it: started when the agreement page is first open, fed in small pieces, never waited for.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use accord_core::agreement::Agreement;
use accord_core::agreement::level::Level;
use accord_core::ids::{ItemId, LabelerId, ProjectId};
use accord_core::record::LabelSchema;
use accord_platform::{Helper, monotonic_millis, next_task, sleep, spawn};

use super::mirror::find;
use super::wire::{Drill, Found, FromHelper, ToHelper, Unit, Vote, Wanted, Worked};
use crate::state::Page;
use crate::tr;

/// The page gives up its thread after so long, so that keys are followed in between.
const SLICE_MILLIS: f64 = 8.0;
/// How often changed items are handed over while the agreement page is open.
const FEED_MILLIS: u32 = 200;
/// Figures that take long are asked for at most so often.
const COMPUTE_MILLIS: f64 = 1_500.0;
/// A helper that has not spoken by then will not.
const START_MILLIS: f64 = 20_000.0;
/// Like `accord agree --bootstrap 1000 --seed 1`.
const SEED: u64 = 1;
const N_ROUNDS: u32 = 1_000;
const N_ROUNDS_SMALL: u32 = 300;

/// How the helper stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum HelperState {
    /// Not needed so far.
    #[default]
    Off,
    /// On its way.
    Starting,
    /// Takes requests.
    Ready,
    /// There is none, because.
    Missing(String),
}

/// What the helper has found out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Helped {
    /// How it stands.
    pub state: HelperState,
    /// The latest figures.
    pub worked: Option<Rc<Worked>>,
    /// The figure whose items are on screen, and the items once they are here.
    pub drill: Option<(Drill, Option<Found>)>,
}

/// Runs the helper.
#[derive(Debug, Default)]
pub struct FiguresHost {
    helper: RefCell<Option<Helper>>,
    helped: RefCell<Helped>,
    /// Places of people in what the helper was told.
    people: RefCell<HashMap<LabelerId, u32>>,
    /// Grows with each opening and closing of the page, so that an old feed ends.
    feed: Cell<u32>,
    generation: Cell<u64>,
    /// Whether a request is under way: the next one waits for it, or a stream of answers would let none come to its end.
    is_busy: Cell<bool>,
    n_drills: Cell<u64>,
}

impl FiguresHost {
    /// What is known by now.
    pub fn helped(&self) -> Helped {
        self.helped.borrow().clone()
    }

    /// The agreement page was opened or left.
    pub fn set_open(&self, page: &Rc<Page>, is_open: bool) {
        self.feed.set(self.feed.get() + 1);
        if let Some(client) = &mut *page.client.borrow_mut() {
            client.note_changes(false);
        }
        if is_open {
            self.start(page);
            spawn(feed(Rc::clone(page), self.feed.get()));
        }
    }

    /// Looks for the items behind a figure; `None` puts them away.
    pub fn drill(&self, page: &Page, drill: Option<Drill>) {
        self.n_drills.set(self.n_drills.get() + 1);
        let number = self.n_drills.get();
        self.helped.borrow_mut().drill = drill.map(|drill| (drill, None));
        let Some(drill) = drill else { return };
        if self.helper.borrow().is_some() {
            self.send(&ToHelper::Find { number, drill });
        } else if let Some(client) = &*page.client.borrow() {
            // Without a helper the page looks by itself, which large projects feel.
            let found = find(client.agreement(), number, drill);
            self.helped.borrow_mut().drill = Some((drill, Some(found)));
        }
    }

    fn start(&self, page: &Rc<Page>) {
        if self.helper.borrow().is_some() || matches!(self.helped.borrow().state, HelperState::Missing(_)) {
            return;
        }
        let (hearing, crashing) = (Rc::downgrade(page), Rc::downgrade(page));
        let started = Helper::start(
            move |bytes| {
                if let (Some(page), Ok(message)) = (hearing.upgrade(), postcard::from_bytes(&bytes)) {
                    page.figures.receive(message);
                    page.changed();
                }
            },
            move |why| {
                // In a task of its own: the helper is dropped outside its own callback.
                let page = crashing.clone();
                spawn(async move {
                    if let Some(page) = page.upgrade() {
                        page.figures.give_up(why);
                        page.changed();
                    }
                });
            },
        );
        match started {
            Some(helper) => {
                *self.helper.borrow_mut() = Some(helper);
                self.helped.borrow_mut().state = HelperState::Starting;
            }
            None => self.give_up(tr::agreement_no_second_worker()),
        }
    }

    fn give_up(&self, why: String) {
        self.helper.borrow_mut().take();
        let mut helped = self.helped.borrow_mut();
        helped.worked = None;
        helped.state = HelperState::Missing(why);
    }

    fn receive(&self, message: FromHelper) {
        let mut helped = self.helped.borrow_mut();
        match message {
            FromHelper::Ready => helped.state = HelperState::Ready,
            FromHelper::Worked(mut worked) => {
                if worked.is_whole && worked.generation == self.generation.get() {
                    self.is_busy.set(false);
                }
                if let Some(before) = &helped.worked {
                    keep_intervals(&mut worked, before);
                }
                helped.worked = Some(Rc::new(*worked));
            }
            FromHelper::Found(found) => {
                if found.number == self.n_drills.get()
                    && let Some((_, slot)) = &mut helped.drill
                {
                    *slot = Some(found);
                }
            }
            // Reports have a helper of their own, which ends with them.
            FromHelper::Unsigned(_) | FromHelper::Signed(_) => {}
        }
    }

    fn send(&self, message: &ToHelper) {
        if let (Some(helper), Ok(bytes)) = (&*self.helper.borrow(), postcard::to_allocvec(message)) {
            helper.send(bytes);
        }
    }

    fn begin(&self, schema: &LabelSchema) {
        self.people.borrow_mut().clear();
        self.helped.borrow_mut().worked = None;
        self.is_busy.set(false);
        let n_classes = u32::try_from(schema.n_classes()).unwrap_or(u32::MAX);
        self.send(&ToHelper::Begin { n_classes, is_ordinal: schema.level() == Level::Ordinal });
    }

    fn tell(&self, agreement: &Agreement, items: &[ItemId]) {
        let (mut fresh, mut units) = (Vec::new(), Vec::new());
        let mut people = self.people.borrow_mut();
        for item in items {
            let votes = agreement.ratings(item).into_iter().map(|(labeler, rating)| {
                let next = u32::try_from(people.len()).unwrap_or(u32::MAX);
                let person = *people.entry(labeler).or_insert_with(|| {
                    fresh.push(*labeler.as_bytes());
                    next
                });
                Vote::of(person, rating)
            });
            units.push(Unit { item: *item.as_bytes(), votes: votes.collect() });
        }
        if !fresh.is_empty() {
            self.send(&ToHelper::People(fresh));
        }
        self.send(&ToHelper::Items(units));
    }

    fn compute(&self) {
        self.generation.set(self.generation.get() + 1);
        self.is_busy.set(true);
        let generation = self.generation.get();
        let wanted = Wanted { generation, seed: SEED, n_rounds: N_ROUNDS, n_rounds_small: N_ROUNDS_SMALL };
        self.send(&ToHelper::Compute(wanted));
    }
}

/// Intervals of a moment ago stand until new ones are there: they move little, and nothing jumps.
fn keep_intervals(worked: &mut Worked, before: &Worked) {
    if worked.slices.is_empty() {
        worked.slices.clone_from(&before.slices);
        worked.n_rounds = before.n_rounds;
    }
    if worked.labels.is_empty() {
        worked.labels.clone_from(&before.labels);
    }
    if worked.versions.is_empty() {
        worked.versions.clone_from(&before.versions);
    }
    if worked.model.is_none() && worked.no_quality.is_empty() {
        worked.model.clone_from(&before.model);
        for person in &mut worked.people {
            person.quality = before.people.iter().find(|old| old.id == person.id).and_then(|old| old.quality);
        }
    }
}

/// Hands the visible answers over, then what changes, for as long as the page is open.
async fn feed(page: Rc<Page>, number: u32) {
    let (mut told, mut waiting) = (None::<ProjectId>, Vec::<ItemId>::new());
    let (mut is_stale, mut asked_at) = (false, f64::NEG_INFINITY);
    let started_at = monotonic_millis();
    while page.figures.feed.get() == number && page.figures.helper.borrow().is_some() {
        let has_silent_helper = page.figures.helped.borrow().state == HelperState::Starting;
        if has_silent_helper && monotonic_millis() - started_at > START_MILLIS {
            page.figures.give_up(tr::agreement_silent_worker());
            page.changed();
            return;
        }
        if let Some(client) = &mut *page.client.borrow_mut() {
            let project = client.project().manifest().project;
            if told.replace(project) == Some(project) {
                waiting.extend(client.take_changes());
            } else {
                client.note_changes(true);
                page.figures.begin(&client.project().manifest().schema);
                waiting = client.agreement().items();
                is_stale = true;
            }
        }
        while !waiting.is_empty() && page.figures.feed.get() == number {
            is_stale = true;
            tell_some(&page, &mut waiting);
            next_task().await;
        }
        if is_stale && !page.figures.is_busy.get() && monotonic_millis() - asked_at > COMPUTE_MILLIS {
            (is_stale, asked_at) = (false, monotonic_millis());
            page.figures.compute();
        }
        sleep(FEED_MILLIS).await;
    }
}

/// Tells of as many items as fit into a slice of time.
fn tell_some(page: &Page, waiting: &mut Vec<ItemId>) {
    let started_at = monotonic_millis();
    let client = page.client.borrow();
    let Some(client) = client.as_ref() else { return waiting.clear() };
    while !waiting.is_empty() && monotonic_millis() - started_at < SLICE_MILLIS {
        let piece = waiting.split_off(waiting.len().saturating_sub(200));
        page.figures.tell(client.agreement(), &piece);
    }
}
