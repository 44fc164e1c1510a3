//! What is asked, guessed from answers: one question for each field that holds some.

use std::collections::BTreeSet;

use accord_core::agreement::level::Level;
use accord_core::record::{Form, LabelDef, LabelSchema, MAX_LABELS, MAX_TEXT_CHARS, NumberForm, Question, QuestionId};
use serde_json::Value as Json;

use super::{Source, doccano, id_of};
use crate::record::Record;

/// Fields with answers, in the order in which they came.
#[derive(Default)]
pub(super) struct Guess {
    fields: Vec<Field>,
}

/// What was seen of one field.
struct Field {
    id: QuestionId,
    kind: Kind,
    labels: Vec<String>,
    seen: BTreeSet<String>,
    n_most: usize,
    /// How many answers there are, and how many are one label.
    n_answers: usize,
    n_single: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Labels,
    Order,
    Number,
    Text,
    Spans,
    Boxes,
}

impl Guess {
    /// Looks at a record.
    pub(super) fn add(&mut self, source: Source, record: &Record<'_>) {
        match source {
            Source::LabelStudio => self.add_task(record),
            Source::Prodigy => self.add_prodigy(record),
            Source::Doccano => {
                let found = doccano::FIELDS.into_iter().find_map(|name| Some((name, record.get(name)?)));
                if let Some((name, json)) = found.filter(|(_, json)| json.as_array().is_none_or(|all| !all.is_empty()))
                {
                    self.add_json(if name == "bbox" { "boxes" } else { "label" }, json, false);
                }
            }
            Source::Items => {
                for answer in record.get("answers").and_then(Json::as_array).into_iter().flatten() {
                    for (id, json) in answer.get("values").and_then(Json::as_object).into_iter().flatten() {
                        self.add_json(id, json, true);
                    }
                }
            }
            Source::HuggingFace => {
                for answer in record.get("answers").and_then(Json::as_array).into_iter().flatten() {
                    answer
                        .get("value")
                        .filter(|it| !it.is_null())
                        .into_iter()
                        .for_each(|it| self.add_json("label", it, true));
                }
            }
            Source::Long => record.get("label").into_iter().for_each(|it| self.add_cell(it)),
            Source::Wide => {
                let cells = record.fields().filter(|(name, _)| name.starts_with("by "));
                cells.for_each(|(_, it)| self.add_cell(it));
            }
            Source::Coco | Source::Yolo | Source::Conll => {}
        }
    }

    fn add_cell(&mut self, json: &Json) {
        if !crate::record::plain(json).is_empty() {
            self.add_json("label", &Json::from(crate::record::plain(json)), true);
        }
    }

    fn add_task(&mut self, record: &Record<'_>) {
        let annotations = record.get("annotations").or_else(|| record.get("completions")).and_then(Json::as_array);
        let predictions = record.get("predictions").and_then(Json::as_array);
        let all = annotations.into_iter().chain(predictions).flatten();
        let regions = all.filter_map(|it| it.get("result")?.as_array()).flatten();
        for region in regions {
            let text = |name: &str| region.get(name).and_then(Json::as_str);
            let (Some(name), Some(kind), Some(value)) = (text("from_name"), text("type"), region.get("value")) else {
                continue;
            };
            let list = |name: &str| value.get(name).and_then(Json::as_array).cloned().unwrap_or_default();
            match kind {
                "labels" => self.add_labels(name, Kind::Spans, &list("labels"), None),
                "rectanglelabels" => self.add_labels(name, Kind::Boxes, &list("rectanglelabels"), None),
                "choices" => self.add_labels(name, Kind::Labels, &list("choices"), Some(list("choices").len())),
                "pairwise" => {
                    let side = value.get("selected").cloned().unwrap_or_default();
                    self.add_labels(name, Kind::Labels, &[side], Some(1));
                }
                "taxonomy" => {
                    let leaves: Vec<Json> =
                        list("taxonomy").iter().filter_map(|path| path.as_array()?.last().cloned()).collect();
                    self.add_labels(name, Kind::Labels, &leaves, Some(leaves.len()));
                }
                "ranker" => {
                    let order = value.get("ranker").and_then(Json::as_object).and_then(|it| it.values().next());
                    let order = order.and_then(Json::as_array).cloned().unwrap_or_default();
                    self.add_labels(name, Kind::Order, &order, None);
                }
                "rating" => {
                    let stars = value.get("rating").and_then(Json::as_u64).unwrap_or_default();
                    let all: Vec<Json> = (1..=stars.clamp(5, 10)).map(|star| star.to_string().into()).collect();
                    self.add_labels(name, Kind::Labels, &all, Some(1));
                }
                "number" => self.add_labels(name, Kind::Number, &[], None),
                "textarea" => self.add_labels(name, Kind::Text, &[], None),
                _ => {}
            }
        }
    }

    fn add_prodigy(&mut self, record: &Record<'_>) {
        if let Some(options) = record.get("options").and_then(Json::as_array) {
            let names: Vec<Json> = options.iter().filter_map(|option| option.get("id").cloned()).collect();
            let n = record.get("accept").and_then(Json::as_array).map(Vec::len);
            self.add_labels("label", Kind::Labels, &names, n);
        } else if let Some(label @ Json::String(_)) = record.get("label") {
            self.add_labels("label", Kind::Labels, std::slice::from_ref(label), Some(1));
        }
        let marks = record.get("spans").and_then(Json::as_array).into_iter().flatten();
        for mark in marks {
            let kind = if mark.get("start").is_some() { Kind::Spans } else { Kind::Boxes };
            let name = if kind == Kind::Spans { "marks" } else { "boxes" };
            self.add_labels(name, kind, mark.get("label").map(std::slice::from_ref).unwrap_or_default(), None);
        }
        if let Some(input) = record.get("user_input") {
            self.add_labels("note", if input.is_number() { Kind::Number } else { Kind::Text }, &[], None);
        }
    }

    /// A value whose kind its form tells. Where `strings_are_labels` does not hold, a lone string is one too.
    fn add_json(&mut self, name: &str, json: &Json, strings_are_labels: bool) {
        let all = match json {
            Json::Array(all) => all.as_slice(),
            one => std::slice::from_ref(one),
        };
        let first = all.first();
        let labels = |at: &dyn Fn(&Json) -> Option<Json>| all.iter().filter_map(at).collect::<Vec<_>>();
        let of_list = |json: &Json| json.get(2).cloned();
        let of_object = |json: &Json| json.get("label").cloned();
        match first {
            Some(Json::Number(_)) => self.add_labels(name, Kind::Number, &[], None),
            Some(Json::Array(_)) => self.add_labels(name, Kind::Spans, &labels(&of_list), None),
            Some(it @ Json::Object(_)) => {
                let kind = if it.get("x").is_some() { Kind::Boxes } else { Kind::Spans };
                self.add_labels(name, kind, &labels(&of_object), None);
            }
            // A list that is written as one is a set even where it has one label.
            _ if strings_are_labels && json.is_array() => self.add_labels(name, Kind::Labels, all, Some(usize::MAX)),
            _ => self.add_labels(name, Kind::Labels, all, Some(all.len())),
        }
    }

    /// `n_named`: how many labels one answer names.
    fn add_labels(&mut self, name: &str, kind: Kind, labels: &[Json], n_named: Option<usize>) {
        let Some(id) = id_of(name) else { return };
        let place = self.fields.iter().position(|field| field.id == id).unwrap_or(self.fields.len());
        if place == self.fields.len() {
            let field =
                Field { id, kind, labels: Vec::new(), seen: BTreeSet::new(), n_most: 0, n_answers: 0, n_single: 0 };
            self.fields.push(field);
        }
        let Some(field) = self.fields.get_mut(place) else { return };
        field.n_answers += 1;
        field.n_single += usize::from(n_named == Some(1));
        field.n_most = field.n_most.max(n_named.unwrap_or_default());
        for label in labels.iter().map(crate::record::plain).filter(|label| !label.trim().is_empty()) {
            if field.labels.len() <= MAX_LABELS && field.seen.insert(label.clone()) {
                field.labels.push(label);
            }
        }
    }

    /// The questions, those with labels first; `None` where no field holds answers.
    pub(super) fn schema(self) -> Option<LabelSchema> {
        let mut questions: Vec<Question> = self.fields.into_iter().filter_map(Field::question).collect();
        questions.sort_by_key(|question| question.form.labels().is_empty());
        let mut questions = questions.into_iter();
        let lead = questions.next()?;
        LabelSchema::of(lead, questions.map(|question| Question { required: false, ..question }).collect()).ok()
    }
}

impl Field {
    fn question(self) -> Option<Question> {
        let mut names = self.labels;
        // Texts that hardly repeat are no labels.
        let is_text = self.kind == Kind::Labels && names.len() > MAX_LABELS;
        let is_set = self.n_most > 1;
        if self.kind == Kind::Labels && !is_set && names.len() == 1 {
            names.push(format!("not {}", names.first()?));
        }
        let labels: Vec<LabelDef> = names.iter().map(|name| LabelDef::new(name, "")).collect();
        let max = u32::try_from(labels.len()).ok()?;
        let form = match self.kind {
            _ if is_text => Form::Text { max_chars: MAX_TEXT_CHARS },
            Kind::Labels if is_set => Form::Many { labels, min: 0, max },
            Kind::Labels => Form::One { labels, level: Level::Nominal },
            Kind::Order => Form::Order { labels },
            Kind::Spans => Form::Spans { labels },
            Kind::Boxes => Form::Boxes { labels },
            Kind::Text => Form::Text { max_chars: MAX_TEXT_CHARS },
            Kind::Number => Form::Number(NumberForm {
                min: None,
                max: None,
                step: None,
                unit: String::new(),
                level: Level::Interval,
            }),
        };
        Some(Question { id: self.id, prompt: String::new(), required: true, when: None, form })
    }
}

/// One question of this form.
pub(super) fn single(id: &str, form: Form) -> Option<LabelSchema> {
    let id = QuestionId::parse(id)?;
    LabelSchema::of(Question { id, prompt: String::new(), required: true, when: None, form }, Vec::new()).ok()
}
