//! The page's side of the worker: one file at a time, one question at a time, never waited for by the page itself.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use accord_formats::images::is_image_name;
use accord_formats::{Mapping, Reading, pack};
use accord_platform::{Helper, PickedFile, fetch_anywhere, spawn};
use leptos::prelude::*;

use super::wire::{FromStudio, ToStudio};
use super::{FileState, Studio, worker};
use crate::language::spoken;
use crate::tr;

/// The worker and what it said that nobody has taken yet.
#[derive(Debug, Default)]
pub struct Host {
    worker: RefCell<Option<Rc<Worker>>>,
    file: RefCell<Option<PickedFile>>,
    /// What is to be read of the file, newest wish first; an older one is forgotten.
    wish: Cell<Option<Wish>>,
    is_busy: Cell<bool>,
}

/// What is to be done with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wish {
    /// Make items of it, with the columns as they are chosen now.
    Load,
    /// Look at it anew, read as chosen now.
    Look,
}

#[derive(Debug)]
struct Worker {
    helper: RefCell<Option<Helper>>,
    inbox: Rc<Inbox>,
}

/// Messages in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    queue: RefCell<VecDeque<Result<FromStudio, String>>>,
    waiting: RefCell<Option<Waker>>,
}

impl Inbox {
    fn put(&self, message: Result<FromStudio, String>) {
        self.queue.borrow_mut().push_back(message);
        if let Some(waker) = self.waiting.borrow_mut().take() {
            waker.wake();
        }
    }

    async fn next(&self) -> Result<FromStudio, String> {
        poll_fn(|context| match self.queue.borrow_mut().pop_front() {
            Some(message) => Poll::Ready(message),
            None => {
                *self.waiting.borrow_mut() = Some(context.waker().clone());
                Poll::Pending
            }
        })
        .await
    }
}

impl Worker {
    fn start() -> Option<Self> {
        let inbox = Rc::new(Inbox::default());
        let (hearing, crashing) = (Rc::clone(&inbox), Rc::clone(&inbox));
        let helper = Helper::start_as(
            &format!("{} {}", worker::NAME, spoken().code()),
            move |bytes| {
                if let Ok(message) = postcard::from_bytes(&bytes) {
                    hearing.put(Ok(message));
                }
            },
            move |why| crashing.put(Err(tr::making_worker_failed(why))),
        )?;
        Some(Self { helper: RefCell::new(Some(helper)), inbox })
    }

    async fn ask(&self, message: &ToStudio, on_progress: impl Fn(u32)) -> Result<FromStudio, String> {
        let bytes = postcard::to_allocvec(message).map_err(|error| error.to_string())?;
        match &*self.helper.borrow() {
            Some(helper) => helper.send(bytes),
            None => return Err(tr::making_file_gone()),
        }
        loop {
            match self.inbox.next().await {
                Ok(FromStudio::Ready) => {}
                Ok(FromStudio::Progress(done)) => on_progress(done),
                Ok(answer) => return Ok(answer),
                Err(why) => {
                    self.helper.borrow_mut().take();
                    return Err(why);
                }
            }
        }
    }
}

impl Studio {
    /// Takes what was chosen or dropped: one file, or the images of a folder.
    pub fn take_files(self, files: &[PickedFile]) {
        match files {
            [] => {}
            [one] if !is_image_name(&one.name()) => self.take_file(one.clone()),
            _ => self.take_folder(files),
        }
    }

    fn take_folder(self, files: &[PickedFile]) {
        let images: Vec<PickedFile> = files.iter().filter(|file| is_image_name(&file.path())).cloned().collect();
        let path = files.first().map(PickedFile::path).unwrap_or_default();
        let name = path.split_once('/').map_or("images", |(folder, _)| folder);
        if images.is_empty() {
            self.file_name.set(name.to_owned());
            self.file.set(FileState::Refused(tr::making_no_image()));
            return;
        }
        let images = images.into_iter().map(|file| (file.path(), file)).collect();
        match joined(name, images) {
            Ok(file) => self.take_file(file),
            Err(why) => self.file.set(FileState::Refused(why)),
        }
    }

    /// Fetches the file from an address: from there into this page and nowhere else.
    pub fn take_url(self, url: String) {
        let url = url.trim().to_owned();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let name = path.rsplit('/').find(|piece| !piece.is_empty()).unwrap_or("file").to_owned();
        self.file_name.set(name.clone());
        self.file.set(FileState::Reading(tr::making_fetching(), 0));
        spawn(async move {
            let fetched = match is_address(&url) {
                true => fetch_anywhere(&url).await,
                false => Err(tr::making_no_address()),
            };
            let file = fetched.and_then(|bytes| PickedFile::of_bytes(&name, &bytes).ok_or_else(tr::making_no_room));
            self.fetched(&name, file.map_err(tr::making_download_yourself));
        });
    }

    /// Takes what was fetched under a name, unless another file was chosen meanwhile.
    pub(super) fn fetched(self, name: &str, file: Result<PickedFile, String>) {
        if self.file_name.try_get_untracked().is_none_or(|now| now != name) {
            return;
        }
        match file {
            Ok(file) => self.take_file(file),
            Err(why) => drop(self.file.try_set(FileState::Refused(why))),
        }
    }

    /// Takes a file that was chosen or dropped.
    fn take_file(self, file: PickedFile) {
        self.file_name.set(file.name());
        self.reading.set(Reading::default());
        let is_unnamed = self.draft.with_untracked(|draft| draft.name.trim().is_empty());
        if is_unnamed {
            let name = file.name();
            let stem = name.split_once('.').map_or(name.as_str(), |(stem, _)| stem).to_owned();
            self.draft.update(|draft| draft.name = stem);
        }
        self.host.with_value(|host| *host.file.borrow_mut() = Some(file));
        self.look();
    }

    /// Looks at the file anew, as its encoding and header are chosen now.
    pub fn look(self) {
        self.preview.set(None);
        self.mapping.set(None);
        self.loaded.set(None);
        self.file.set(FileState::Reading(tr::making_looking(), 0));
        self.host.with_value(Host::abandon);
        self.wish(Wish::Look);
    }

    /// Makes items with other columns.
    pub fn choose_columns(self, mapping: Mapping) {
        self.mapping.set(Some(mapping));
        self.loaded.set(None);
        self.file.set(FileState::Reading(tr::making_reading(), 0));
        self.wish(Wish::Load);
    }

    fn wish(self, wish: Wish) {
        let begins = self.host.with_value(|host| {
            // A file that is to be looked at has no columns yet.
            host.wish.set(host.wish.get().max(Some(wish)));
            !host.is_busy.replace(true)
        });
        if begins {
            spawn(async move { self.work().await });
        }
    }

    /// Does what is wished, until nothing more is.
    async fn work(self) {
        while let Some(Some(wish)) = self.host.try_with_value(|host| host.wish.take()) {
            let outcome = match wish {
                Wish::Look => self.look_now().await,
                Wish::Load => self.load_now().await,
            };
            let Some(is_newest) = self.host.try_with_value(|host| host.wish.get().is_none()) else { return };
            if let (Err(why), true) = (outcome, is_newest) {
                self.file.set(FileState::Refused(why));
            }
        }
        self.host.try_with_value(|host| host.is_busy.set(false));
    }

    async fn look_now(self) -> Result<(), String> {
        let name = self.file_name.get_untracked();
        let reading = self.reading.get_untracked();
        self.host.with_value(Host::restart)?;
        let answer = self.ask(&ToStudio::Look { name, reading }).await?;
        let FromStudio::Looked(looked) = answer else { return Err(tr::making_worker_confused()) };
        let preview = *looked?;
        let mapping = preview.mapping();
        self.preview.set(Some(preview));
        match mapping {
            Some(mapping) => self.choose_columns(mapping),
            None => self.file.set(FileState::Refused(tr::making_no_text_column())),
        }
        Ok(())
    }

    async fn load_now(self) -> Result<(), String> {
        let Some(mapping) = self.mapping.get_untracked() else { return Ok(()) };
        let answer = self.ask(&ToStudio::Load(mapping.clone())).await?;
        let FromStudio::Loaded(loaded) = answer else { return Err(tr::making_worker_confused()) };
        let loaded = loaded?;
        if self.mapping.get_untracked().as_ref() != Some(&mapping) {
            return Ok(());
        }
        let labels = loaded.labels.clone();
        self.loaded.set(Some(loaded));
        self.file.set(FileState::Ready);
        // Labels that the owner wrote themselves stay.
        let template = self.draft.with_untracked(|draft| draft.template);
        let is_theirs =
            self.draft.with_untracked(|draft| draft.labels.trim() != "" && self.untouched.get_value() != draft.labels);
        if !labels.is_empty() && !is_theirs {
            self.draft.update(|draft| draft.follow(template, &labels));
            self.untouched.set_value(self.draft.with_untracked(|draft| draft.labels.clone()));
        }
        Ok(())
    }

    /// Asks the worker; how far it is shows beside the file.
    pub(super) async fn ask(self, message: &ToStudio) -> Result<FromStudio, String> {
        let worker = self.host.try_with_value(|host| host.worker.borrow().clone()).flatten();
        let worker = worker.ok_or_else(tr::making_file_gone)?;
        let on_progress = move |done| {
            self.file.try_update(|state| {
                if let FileState::Reading(_, so_far) = state {
                    *so_far = done;
                }
            });
        };
        worker.ask(message, on_progress).await
    }
}

/// Files by their names as one, without reading them.
pub(super) fn joined(name: &str, files: Vec<(String, PickedFile)>) -> Result<PickedFile, String> {
    let named: Vec<_> = files.iter().map(|(path, file)| (path.clone(), file.n_bytes())).collect();
    let files: Vec<_> = files.into_iter().map(|(_, file)| file).collect();
    let joined = PickedFile::joined(name, &pack::head(&named), &files);
    joined.ok_or_else(tr::making_no_joining)
}

fn is_address(url: &str) -> bool {
    ["https://", "http://localhost", "http://127.0.0.1"].iter().any(|start| url.starts_with(start))
}

impl Host {
    /// Ends the worker, whatever it is at: its file is no longer wanted.
    fn abandon(&self) {
        if let Some(worker) = self.worker.borrow_mut().take() {
            worker.helper.borrow_mut().take();
            worker.inbox.put(Err(tr::making_other_file()));
        }
    }

    /// A fresh worker with the file: the memory of the last one is given back.
    fn restart(&self) -> Result<(), String> {
        let file = self.file.borrow().clone().ok_or_else(tr::making_no_file)?;
        self.abandon();
        let worker = Worker::start().ok_or_else(tr::making_no_worker)?;
        if let Some(helper) = &*worker.helper.borrow() {
            helper.send_file(file);
        }
        *self.worker.borrow_mut() = Some(Rc::new(worker));
        Ok(())
    }
}
