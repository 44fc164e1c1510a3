//! An item with its answers, as writers see it.

use accord_core::event::{Choice, Value};
use accord_core::export::{Verdict, verdict};
use accord_core::ids::LabelerId;
use accord_core::record::{Image, ImageSource, Item, Question, QuestionId, Role};
use accord_core::wire::manifest::data_key;
use accord_core::wire::parts::wire_of;
use serde_json::{Map, Value as Json, json};

use super::Export;
use crate::values::{to_json, values};

/// An item with its answers.
pub(super) struct Row<'e> {
    pub(super) item: &'e Item,
    /// Standing answers and skips, in order of the people's ids.
    pub(super) said: Vec<Said<'e>>,
    pub(super) verdict: Verdict,
}

/// What one person said.
pub(super) struct Said<'e> {
    pub(super) who: LabelerId,
    pub(super) name: &'e str,
    pub(super) role: Option<Role>,
    pub(super) choice: &'e Choice,
    pub(super) at_ms: u64,
    pub(super) active_ms: u32,
    pub(super) instructions_version: u32,
}

impl<'e> Export<'e> {
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'e>> + use<'e> {
        let project = self.project;
        self.items.iter().map(move |item| {
            let cells = project.state(&item.id).into_iter().flat_map(|state| state.cells.iter());
            let said = cells.filter_map(|(who, cell)| {
                let given = cell.standing()?;
                let writer = project.writers().get(who);
                Some(Said {
                    who: *who,
                    name: writer.map_or("", |writer| &writer.name),
                    role: writer.and_then(|writer| writer.role),
                    choice: &given.answer.choice,
                    at_ms: given.at.0,
                    active_ms: given.answer.context.active_ms,
                    instructions_version: given.answer.context.instructions_version,
                })
            });
            Row { item, said: said.collect(), verdict: verdict(project, &item.id) }
        })
    }

    pub(super) fn values(&self, choice: &Choice) -> Vec<(&'e Question, Value)> {
        values(&self.project.manifest().schema, choice)
    }

    /// The answers of a choice by question's id.
    pub(super) fn json(&self, choice: &Choice) -> Map<String, Json> {
        self.values(choice).into_iter().map(|(question, value)| (question.id.to_string(), to_json(&value))).collect()
    }

    /// Everybody who answered one of the items, in order of id.
    pub(super) fn people(&self) -> Vec<LabelerId> {
        let mut people = std::collections::BTreeSet::new();
        for item in self.items {
            let cells = self.project.state(&item.id).into_iter().flat_map(|state| state.cells.iter());
            people.extend(cells.filter(|(_, cell)| cell.standing().is_some()).map(|(who, _)| *who));
        }
        people.into_iter().collect()
    }

    pub(super) fn size(&self, image: &Image) -> Option<(u32, u32)> {
        (self.image_sizes)(&image.source).filter(|(width, height)| *width > 0 && *height > 0)
    }
}

impl Row<'_> {
    /// How many people answered, skips not counted.
    pub(super) fn n_answers(&self) -> usize {
        self.said.iter().filter(|said| said.choice.is_answer()).count()
    }

    pub(super) fn n_skips(&self) -> usize {
        self.said.len() - self.n_answers()
    }

    /// The parts of an item that is more than a text, as its shard holds them.
    pub(super) fn parts(&self) -> Option<Json> {
        parts(self.item)
    }
}

pub(super) fn parts(item: &Item) -> Option<Json> {
    (!item.parts.is_empty()).then(|| json!(wire_of(&item.parts)))
}

/// Where an image is: its address, or its key in the project's folder of the store.
pub(super) fn image_name(image: &Image) -> String {
    match &image.source {
        ImageSource::Url { url, .. } => url.to_string(),
        ImageSource::Stored { sha256, .. } => data_key(sha256),
    }
}

/// The first question of a kind.
pub(super) fn value_of<'v>(values: &'v [(&Question, Value)], id: &QuestionId) -> Option<&'v Value> {
    values.iter().find(|(question, _)| question.id == *id).map(|(_, value)| value)
}
