//! The helper's side: takes messages, works in steps, and lets messages in between them.

use std::cell::RefCell;
use std::rc::Rc;

use accord_core::agreement::level::Scale;
use accord_platform::{HelperScope, next_task, spawn};

use super::compute::Job;
use super::mirror::{Mirror, find};
use super::wire::{FromHelper, ToHelper};
use crate::reports::make::{Material, Unsigned};

struct Worker {
    scope: HelperScope,
    mirror: RefCell<Mirror>,
    /// The newest request; a running one that is replaced ends at its next step.
    job: RefCell<Option<Job>>,
    /// What a report is made of, so far.
    material: RefCell<Material>,
    /// A report that waits for its signature.
    unsigned: RefCell<Option<Unsigned>>,
}

/// Serves the page for as long as it lives. Does nothing where this is no worker.
pub fn serve() {
    let Some(scope) = HelperScope::here() else { return };
    let worker = Rc::new(Worker {
        scope,
        mirror: RefCell::new(Mirror::new(0)),
        job: RefCell::new(None),
        material: RefCell::default(),
        unsigned: RefCell::default(),
    });
    let listening = Rc::clone(&worker);
    worker.scope.listen(move |bytes| {
        // Same build on both sides: what cannot be read was not sent.
        if let Ok(message) = postcard::from_bytes(&bytes) {
            listening.take(message);
        }
    });
    worker.say(&FromHelper::Ready);
}

impl Worker {
    fn take(self: &Rc<Self>, message: ToHelper) {
        match message {
            ToHelper::Begin { n_classes, is_ordinal } => {
                let n_classes = n_classes as usize;
                let scale = if is_ordinal { Scale::ordinal(n_classes) } else { Scale::nominal() };
                *self.mirror.borrow_mut() = Mirror::with_scale(n_classes, scale);
                self.job.borrow_mut().take();
            }
            ToHelper::People(ids) => self.mirror.borrow_mut().add_people(ids),
            ToHelper::Items(units) => units.iter().for_each(|unit| self.mirror.borrow_mut().set(unit)),
            ToHelper::Compute(wanted) => {
                let is_idle = self.job.borrow_mut().replace(Job::new(wanted)).is_none();
                if is_idle {
                    let worker = Rc::clone(self);
                    spawn(async move { worker.work().await });
                }
            }
            ToHelper::Find { number, drill } => {
                let found = find(self.mirror.borrow().agreement(), number, drill);
                self.say(&FromHelper::Found(found));
            }
            ToHelper::Piece(piece) => self.material.borrow_mut().add(piece),
            ToHelper::Report(order) => {
                let built = self.material.take().build(&order);
                self.say(&FromHelper::Unsigned(built.as_ref().map(|it| it.line().to_vec()).map_err(Clone::clone)));
                *self.unsigned.borrow_mut() = built.ok();
            }
            ToHelper::Signature(signature) => {
                let files = self.unsigned.take().and_then(|unsigned| unsigned.sign(&signature));
                self.say(&FromHelper::Signed(files.map(Box::new)));
            }
        }
    }

    async fn work(&self) {
        loop {
            let (worked, is_done) = {
                let mut job = self.job.borrow_mut();
                let Some(job) = job.as_mut() else { return };
                (job.step(&self.mirror.borrow()), job.is_done())
            };
            if let Some(worked) = worked {
                self.say(&FromHelper::Worked(Box::new(worked)));
            }
            if is_done {
                self.job.borrow_mut().take();
                return;
            }
            next_task().await;
        }
    }

    fn say(&self, message: &FromHelper) {
        if let Ok(bytes) = postcard::to_allocvec(message) {
            self.scope.post(&bytes);
        }
    }
}
