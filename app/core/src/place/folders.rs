//! What a flat store does by itself and folders do not: listing everything under a prefix, and writing into a folder
//! that is not there yet.

use super::web::{Entry, Listing, WebTarget};
use super::{HttpAnswer, Step};
use crate::store::{ListPage, ListedObject, StoreReply, StoreRequest};

/// A list takes no more requests than that: a server's folders may not lead in circles, or say so.
const MAX_FOLDERS: usize = 20_000;

/// A list of everything under a prefix, folder after folder.
#[derive(Debug)]
pub(super) struct Walk {
    prefix: String,
    start_after: String,
    todo: Vec<String>,
    n_asked: usize,
    current: String,
    found: Vec<ListedObject>,
}

impl Walk {
    pub(super) fn new(target: &WebTarget, prefix: &str, start_after: Option<&str>) -> Self {
        let folder = match target.listing {
            Listing::IndexFile => "",
            Listing::Propfind | Listing::Autoindex => prefix.rsplit_once('/').map_or("", |(folder, _)| folder),
        };
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Self {
            prefix: prefix.to_owned(),
            start_after: start_after.unwrap_or_default().to_owned(),
            todo: vec![folder],
            n_asked: 0,
            current: String::new(),
            found: Vec::new(),
        }
    }

    /// Asks for the next folder, or is done.
    pub(super) fn next<'a>(&mut self, target: &WebTarget) -> Step<'a> {
        match self.todo.pop() {
            Some(folder) if self.n_asked < MAX_FOLDERS => {
                self.n_asked += 1;
                let request = target.list(&folder);
                self.current = folder;
                Step::Send(request)
            }
            _ => {
                let mut objects = std::mem::take(&mut self.found);
                objects.sort_by(|one, other| one.key.cmp(&other.key));
                objects.dedup_by(|one, other| one.key == other.key);
                Step::Done(Ok(StoreReply::Listed(ListPage { objects, truncated: false })))
            }
        }
    }

    pub(super) fn answered<'a>(&mut self, target: &WebTarget, answer: &HttpAnswer<'_>) -> Step<'a> {
        let entries = match target.parse_entries(&self.current, answer) {
            Ok(entries) => entries,
            Err(error) => return Step::Done(Err(error)),
        };
        for entry in entries {
            match entry {
                Entry::Object(object) if object.key.starts_with(&self.prefix) && object.key > self.start_after => {
                    self.found.push(object);
                }
                Entry::Folder(folder) if self.is_wanted(&folder) => self.todo.push(folder),
                Entry::Object(_) | Entry::Folder(_) => {}
            }
        }
        self.next(target)
    }

    /// Whether a folder lies below the current one and may hold a wanted key.
    fn is_wanted(&self, folder: &str) -> bool {
        let is_below = folder.len() > self.current.len() && folder.starts_with(&self.current);
        let may_match = folder.starts_with(&self.prefix) || self.prefix.starts_with(folder);
        is_below && may_match && (folder > self.start_after.as_str() || self.start_after.starts_with(folder))
    }
}

/// A put that makes the folders it needs.
#[derive(Debug)]
pub(super) struct Making {
    /// Folders from the outermost to the innermost, relative to the root.
    folders: Vec<String>,
    next: usize,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    FirstPut,
    Folders,
    SecondPut,
}

impl Making {
    pub(super) fn new(target: &WebTarget, key: &str) -> Self {
        let whole = format!("{}{key}", target.prefix);
        let ends = whole.match_indices('/').map(|(at, _)| at + 1);
        let folders = ends.filter_map(|end| whole.get(..end)).map(str::to_owned).collect();
        Self { folders, next: 0, state: State::FirstPut }
    }

    pub(super) fn answered<'a>(
        &mut self,
        target: &WebTarget,
        request: &'a StoreRequest,
        answer: &HttpAnswer<'_>,
    ) -> Step<'a> {
        let StoreRequest::Put { key, body } = request else { return Step::Done(Err(target.failure(answer))) };
        match (self.state, answer.status) {
            (State::FirstPut | State::SecondPut, 200..=299) => return Step::Done(Ok(StoreReply::Stored)),
            // RFC 4918, 9.7.1: 409 where the folder is missing; some servers say 404.
            (State::FirstPut, 404 | 409) if !self.folders.is_empty() => self.state = State::Folders,
            // Somebody may make the same folder at the same time; 405 and 301 say that it is there.
            (State::Folders, 200..=299 | 301 | 405 | 409 | 423) => {}
            _ => return Step::Done(Err(target.failure(answer))),
        }
        match self.folders.get(self.next) {
            Some(folder) => {
                self.next += 1;
                Step::Send(target.make_folder(folder))
            }
            None => {
                self.state = State::SecondPut;
                Step::Send(target.put(key, body))
            }
        }
    }
}
