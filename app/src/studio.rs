//! The owner's studio: a project from a file to its links. It lies in a file of its own, which only owners load.
//!
//! The owner's file is read in a worker ([`worker`]), whatever its size; here is what is chosen meanwhile ([`Studio`]), what
//! follows from it ([`draft`] and [`place`], both pure), and the way to the store ([`publish`]).

pub mod adding;
mod bucket;
pub mod draft;
pub mod encoder;
pub mod host;
pub mod place;
pub mod publish;
pub mod questions;
pub mod wire;
pub mod worker;

use accord_core::wire::links_file::LinksFile;
use accord_formats::{Mapping, Preview, Reading};
use accord_platform::{PickedFile, chosen_text, page_address, spawn};
use leptos::prelude::*;

use crate::model::StatusRow;
use crate::tr;
use crate::views::Act;
use adding::AddedTo;
use draft::{Draft, Template};
use encoder::ChosenEncoder;
use host::Host;
use place::{Kind, StoreFields};
use publish::Publication;
use wire::LoadedView;

/// Where the file stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    /// None was chosen.
    #[default]
    None,
    /// It is read: what is done, and how much of it in thousandths.
    Reading(String, u32),
    /// Its items are there.
    Ready,
    /// It cannot be used, because.
    Refused(String),
}

/// Where the publication stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PublishState {
    /// Everything can be changed.
    #[default]
    Editing,
    /// Objects are on their way: so many of so many.
    Running(usize, usize),
    /// It stopped, because; what is there stays there.
    Stopped(String),
    /// It is in the store, or in the folder that was saved.
    Done,
}

/// A link as it is shown. Secret.
#[derive(Clone, PartialEq, Eq)]
pub struct RoleLink {
    /// `labeler`, `expert`, `owner`.
    pub role: &'static str,
    /// The whole link.
    pub url: String,
}

/// What the owner has chosen so far. Signals, so that it can be handed around; all of it ends with the page.
#[derive(Clone, Copy)]
pub struct Studio {
    /// The project that items are added to, or why they cannot be; `None` for a new project.
    pub adding: RwSignal<Option<Result<AddedTo, String>>>,
    /// Its links file. Secret.
    pub added_links: StoredValue<Option<LinksFile>>,
    /// A bucket that the data is in, as typed.
    pub source: RwSignal<StoreFields>,
    /// The file's name and size; empty before one is chosen.
    pub file_name: RwSignal<String>,
    /// Where it stands.
    pub file: RwSignal<FileState>,
    /// How it is to be read.
    pub reading: RwSignal<Reading>,
    /// What it holds.
    pub preview: RwSignal<Option<Preview>>,
    /// Which columns are meant.
    pub mapping: RwSignal<Option<Mapping>>,
    /// What became of its records.
    pub loaded: RwSignal<Option<LoadedView>>,
    /// What is asked.
    pub draft: RwSignal<Draft>,
    /// The store.
    pub store: RwSignal<StoreFields>,
    /// What trying the store found; `None` while it was not tried as it is now.
    pub findings: RwSignal<Option<Vec<StatusRow>>>,
    /// Whether it is tried now.
    pub is_probing: RwSignal<bool>,
    /// The publication.
    pub state: RwSignal<PublishState>,
    /// The links, once there are any.
    pub links: RwSignal<Vec<RoleLink>>,
    /// Whether the links file was saved.
    pub is_saved: RwSignal<bool>,
    /// Where imported questions come from, or why there are none.
    pub imported: RwSignal<Option<Result<String, String>>>,
    /// The encoder, or why the folder that was chosen is none; `None` for hashed n-grams.
    pub encoder: RwSignal<Option<Result<ChosenEncoder, String>>>,
    /// Its files by name.
    pub encoder_files: StoredValue<Vec<(String, PickedFile)>, LocalStorage>,
    /// The labels as they were taken from the data: until the owner changes them, others may take their place.
    pub untouched: StoredValue<String>,
    /// The worker.
    pub host: StoredValue<Host, LocalStorage>,
    /// What is being published.
    pub publication: StoredValue<Option<Publication>, LocalStorage>,
    /// Opens the project.
    pub act: Act,
}

impl Studio {
    /// Nothing chosen yet.
    #[must_use]
    pub fn new(act: Act) -> Self {
        Self {
            adding: RwSignal::new(None),
            added_links: StoredValue::new(None),
            source: RwSignal::new(StoreFields::default()),
            file_name: RwSignal::new(String::new()),
            file: RwSignal::new(FileState::None),
            reading: RwSignal::new(Reading::default()),
            preview: RwSignal::new(None),
            mapping: RwSignal::new(None),
            loaded: RwSignal::new(None),
            draft: RwSignal::new(Draft::of(Template::Topic)),
            store: RwSignal::new(StoreFields::default()),
            findings: RwSignal::new(None),
            is_probing: RwSignal::new(false),
            state: RwSignal::new(PublishState::Editing),
            links: RwSignal::new(Vec::new()),
            is_saved: RwSignal::new(false),
            imported: RwSignal::new(None),
            encoder: RwSignal::new(None),
            encoder_files: StoredValue::new_local(Vec::new()),
            untouched: StoredValue::new(String::new()),
            host: StoredValue::new_local(Host::default()),
            publication: StoredValue::new_local(None),
            act,
        }
    }

    /// Whether choices are closed because they are on their way to the store.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state.with(|state| !matches!(state, PublishState::Editing))
    }

    /// What is still missing before it can be published, in the order of the page.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        match (self.file.get(), self.loaded.with(|it| it.as_ref().map(|it| it.n_items))) {
            (FileState::None, _) => missing.push(tr::making_need_file()),
            (FileState::Refused(_), _) => missing.push(tr::making_need_readable()),
            (_, Some(0)) => missing.push(tr::making_need_column()),
            (FileState::Ready, Some(_)) => {}
            _ => missing.push(tr::making_need_reading()),
        }
        if self.adding.with(Option::is_some) {
            missing.extend(self.missing_for_adding());
            return missing;
        }
        missing.extend(self.draft.with(Draft::missing));
        let compares = self.draft.with(|draft| draft.template == Template::Compare && draft.imported.is_none());
        let is_one_text = self.mapping.with(|it| it.as_ref().is_some_and(|it| it.other.is_none()));
        if compares && is_one_text && !self.loaded.with(|it| it.as_ref().is_some_and(|it| it.has_parts)) {
            missing.push(tr::making_need_second());
        }
        match self.encoder.get() {
            Some(Err(_)) => missing.push(tr::making_need_other_encoder()),
            Some(Ok(_)) if self.store.with(|store| store.kind == Kind::Folder) => {
                missing.push(tr::making_need_other_store());
            }
            _ => {}
        }
        missing.extend(self.store.with(|store| store.place().err()));
        missing
    }

    /// Takes the questions of another tool from the file chosen in the field with this id.
    pub fn import_questions(self, field_id: &'static str) {
        spawn(async move {
            let Some((name, text)) = chosen_text(field_id).await else { return };
            let told = questions::of_file(&name, &text).map(|(schema, told)| {
                self.draft.try_update(|draft| draft.import(schema));
                format!("{name}: {told}")
            });
            self.imported.try_set(Some(told.map_err(|why| format!("{name}: {why}"))));
        });
    }

    /// Goes back to the template.
    pub fn drop_questions(&self) {
        self.draft.update(|draft| draft.imported = None);
        self.imported.set(None);
    }

    /// Another template: what it says replaces what the owner has not written themselves.
    pub fn choose_template(&self, template: Template) {
        let labels = self.loaded.with(|it| it.as_ref().map(|it| it.labels.clone())).unwrap_or_default();
        self.draft.update(|draft| draft.follow(template, &labels));
        self.imported.set(None);
        self.untouched.set_value(self.draft.with_untracked(|draft| draft.labels.clone()));
    }

    /// Two texts are shown side by side: they are compared, unless something else was imported.
    pub fn compare(&self) {
        if self.draft.with_untracked(|draft| draft.template != Template::Compare && draft.imported.is_none()) {
            self.choose_template(Template::Compare);
        }
    }

    /// The store's fields changed: what was found is about another store.
    pub fn change_store(&self, change: impl FnOnce(&mut StoreFields)) {
        self.store.update(change);
        self.findings.set(None);
    }

    /// Another kind of store.
    pub fn choose_kind(&self, kind: Kind) {
        self.change_store(|store| store.kind = kind);
    }

    /// The page's own address, which links begin with.
    #[must_use]
    pub fn page(&self) -> String {
        page_address()
    }
}
