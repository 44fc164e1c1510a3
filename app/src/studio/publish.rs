//! From choices to a store: keys are made here, objects come from the worker, and what was put stays put.

use std::collections::VecDeque;
use std::rc::Rc;

use accord_core::crypto::SecretKey;
use accord_core::ids::{Digest, ProjectId};
use accord_core::place::Place;
use accord_core::probe::{Finding, Found, Grade};
use accord_core::store::StoreRequest;
use accord_core::wire::links_file::{LinksFile, ROLES};
use accord_core::wire::manifest::model_key;
use accord_core::wire::policy::write_policy;
use accord_core::wire::schema::write_schema;
use accord_platform::{PickedFile, RemoteStore, download, now_millis, random_bytes, sleep, spawn};
use leptos::prelude::*;

use super::wire::{FromStudio, Object, Plan, ToStudio};
use super::{PublishState, RoleLink, Studio};
use crate::in_words::InWords as _;
use crate::model::Action;
use crate::{open, tr};

/// How often an object is tried before the publication stops.
const N_TRIES: u32 = 3;
const PAUSE_MILLIS: u32 = 1_500;

/// Files of an encoder, by hash.
type Weights = VecDeque<(Digest, PickedFile)>;

/// What is being published. Secret.
#[derive(Clone)]
pub struct Publication {
    links: LinksFile,
    remote: Rc<RemoteStore>,
    /// Files of the encoder that are still to be put, by hash.
    weights: Weights,
    /// The object that is on its way; after a stop the next try begins with it.
    next: Option<Object>,
    n_done: usize,
    n_objects: usize,
}

impl std::fmt::Debug for Publication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Publication").field("n_done", &self.n_done).finish_non_exhaustive()
    }
}

impl Studio {
    /// Tries the store as it is typed, and says in words what it found.
    pub fn probe(self) {
        let Ok(place) = self.store.with_untracked(super::place::StoreFields::place) else { return };
        self.is_probing.set(true);
        spawn(async move {
            // A folder of its own, so that nothing of another project is touched; what is tried there may be deleted.
            let project = ProjectId::new(random_bytes());
            self.try_place(&place.of_project(project)).await;
        });
    }

    /// Begins, after the store was tried.
    pub fn publish(self) {
        if let Some(links) = self.to_add() {
            self.state.set(PublishState::Running(0, 0));
            // Its owner has the file already.
            self.is_saved.set(true);
            spawn(async move {
                let outcome = self.begin_adding(links).await;
                self.end(outcome);
            });
            return;
        }
        let Ok(place) = self.store.with_untracked(super::place::StoreFields::place) else { return };
        if !self.missing_untracked().is_empty() {
            return;
        }
        let links = LinksFile {
            project: ProjectId::new(random_bytes()),
            name: self.draft.with_untracked(|draft| draft.name.trim().to_owned()),
            page: self.page(),
            store: place,
            owner: SecretKey::from_seed(&random_bytes()),
            invites: ROLES.map(|role| (role, SecretKey::from_seed(&random_bytes()))).to_vec(),
            people: Vec::new(),
        };
        let own = links.store.of_project(links.project);
        self.is_saved.set(false);
        self.state.set(PublishState::Running(0, 0));
        spawn(async move {
            let outcome = self.begin(links, &own).await;
            self.end(outcome);
        });
    }

    /// Goes on where it stopped.
    pub fn go_on(self) {
        let so_far = self.publication.with_value(|it| it.as_ref().map(|it| (it.n_done, it.n_objects)));
        let Some((n_done, n_objects)) = so_far else { return self.publish() };
        self.state.set(PublishState::Running(n_done, n_objects));
        spawn(async move {
            let outcome = self.put_all().await;
            self.end(outcome);
        });
    }

    /// Gives up what was begun, so that everything can be changed again.
    pub fn edit(self) {
        self.publication.set_value(None);
        self.state.set(PublishState::Editing);
    }

    /// Saves the links file; from then on the project can be opened.
    pub fn save_links(self) {
        let file = self.publication.with_value(|it| it.as_ref().map(|it| (it.links.to_json(), it.links.name.clone())));
        if let Some((text, name)) = file {
            let is_saved = download(&format!("{}-links.json", file_stem(&name)), "application/json", text.as_bytes());
            self.is_saved.set(is_saved);
        }
    }

    /// Opens the project as its owner.
    pub fn open_project(self) {
        let link =
            self.links.with_untracked(|links| links.iter().find(|it| it.role == "owner").map(|it| it.url.clone()));
        if let Some(link) = link {
            self.act.run(Action::PasteLink { link });
        }
    }

    fn missing_untracked(self) -> Vec<String> {
        untrack(move || self.missing())
    }

    async fn begin(self, links: LinksFile, own: &Place) -> Result<(), String> {
        if own.is_writable() && !self.try_place(own).await {
            return Err(tr::making_store_fails());
        }
        let (encoder, weights) = self.plan_encoder().await?.unzip();
        let weights: Weights = weights.unwrap_or_default().into();
        let plan = Plan { encoder, ..self.plan(&links)? };
        let FromStudio::Making(made) = self.ask(&ToStudio::Make(Box::new(plan))).await? else {
            return Err(tr::making_worker_confused());
        };
        let n_objects = made? as usize + weights.len();
        if own.is_writable() {
            return self.put_from(links, weights, n_objects).await;
        }
        self.hold(links, weights, n_objects);
        self.save_folder().await
    }

    fn plan(self, links: &LinksFile) -> Result<Plan, String> {
        self.draft.with_untracked(|draft| {
            let policy = draft.policy()?;
            Ok(Plan {
                project: *links.project.as_bytes(),
                owner: links.owner.seed(),
                invites: links.invites.iter().map(|(role, key)| (role.as_str().to_owned(), key.seed())).collect(),
                name: links.name.clone(),
                schema: write_schema(&draft.schema()?),
                instructions: draft.instructions.trim_end().to_owned(),
                policy: write_policy(&policy),
                said_by: if draft.counts_labels { draft.said_by.trim().to_owned() } else { String::new() },
                now: now_millis().0,
                encoder: None,
            })
        })
    }

    /// Puts the encoder's files and what the worker hands over, so many objects in all.
    pub(super) async fn put_from(self, links: LinksFile, weights: Weights, n_objects: usize) -> Result<(), String> {
        self.hold(links, weights, n_objects);
        self.put_all().await
    }

    /// Keeps what is being published, so that it can go on after a stop.
    fn hold(self, links: LinksFile, weights: Weights, n_objects: usize) {
        let remote = Rc::new(RemoteStore::new(links.store.of_project(links.project)));
        self.publication.set_value(Some(Publication { links, remote, weights, next: None, n_done: 0, n_objects }));
    }

    /// Puts object after object: what is signed names what came before it.
    async fn put_all(self) -> Result<(), String> {
        loop {
            let Some(mut at) = self.publication.try_get_value().flatten() else { return Ok(()) };
            let object = match at.next.take() {
                Some(object) => object,
                None if !at.weights.is_empty() => Self::next_weights(&mut at).await?,
                None => match self.ask(&ToStudio::Next).await? {
                    FromStudio::Object(Ok(Some(object))) => object,
                    FromStudio::Object(Err(why)) => return Err(why),
                    _ => return Ok(()),
                },
            };
            at.next = Some(object.clone());
            self.publication.set_value(Some(at.clone()));
            put(&at.remote, object).await?;
            at.next = None;
            at.n_done += 1;
            self.state.try_set(PublishState::Running(at.n_done, at.n_objects));
            self.publication.set_value(Some(at));
        }
    }

    /// The next file of the encoder.
    async fn next_weights(at: &mut Publication) -> Result<Object, String> {
        let (digest, file) = at.weights.pop_front().ok_or("there is no such file")?;
        let bytes = file.bytes().await.ok_or_else(tr::making_encoder_file_unread)?;
        Ok(Object { key: model_key(&digest), bytes, is_signed: false })
    }

    async fn save_folder(self) -> Result<(), String> {
        let FromStudio::Packed(packed) = self.ask(&ToStudio::Pack).await? else {
            return Err(tr::making_worker_confused());
        };
        let bytes = packed?;
        let name = self.draft.with_untracked(|draft| file_stem(&draft.name));
        let is_saved = download(&format!("{name}.zip"), "application/zip", &bytes);
        is_saved.then_some(()).ok_or_else(tr::making_not_saved)
    }

    fn end(self, outcome: Result<(), String>) {
        if let Err(why) = outcome {
            self.state.try_set(PublishState::Stopped(why));
            return;
        }
        let links = self.publication.with_value(|it| it.as_ref().map(|it| it.links.links())).unwrap_or_default();
        // Labelers first: theirs is the link that goes to most people.
        let links = links.into_iter().rev().map(|(role, url)| RoleLink { role: role.as_str(), url });
        self.links.set(links.collect());
        self.state.set(PublishState::Done);
    }

    /// Tries a place; whether labels can be sent there.
    async fn try_place(self, own: &Place) -> bool {
        let remote = RemoteStore::new(own.clone());
        let findings: Vec<Finding> = open::try_store(&remote).await.into_iter().map(without_project).collect();
        let works = findings.iter().all(|finding| finding.grade != Grade::Bad);
        self.findings.try_set(Some(findings.into_iter().flat_map(open::rows).collect()));
        self.is_probing.try_set(false);
        works
    }
}

/// There is no project yet, which is as it should be.
fn without_project(finding: Finding) -> Finding {
    match finding.found {
        Found::NoProject { millis } => Finding { found: Found::Works { millis }, grade: Grade::Good, ..finding },
        _ => finding,
    }
}

async fn put(remote: &RemoteStore, object: Object) -> Result<(), String> {
    let Object { key, bytes, .. } = object;
    let n_bytes = bytes.len() as u64;
    let request = StoreRequest::Put { key, body: bytes };
    let mut n_tries = 0;
    loop {
        n_tries += 1;
        match remote.execute_large(request.clone(), n_bytes).await {
            Ok(_) => return Ok(()),
            Err(error) if n_tries == N_TRIES => return Err(error.in_words()),
            Err(_) => sleep(PAUSE_MILLIS * n_tries).await,
        }
    }
}

/// A name as the beginning of a file's.
fn file_stem(name: &str) -> String {
    let fits = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    let stem: String = name.trim().chars().take(60).map(fits).collect();
    if stem.is_empty() { "project".to_owned() } else { stem }
}
