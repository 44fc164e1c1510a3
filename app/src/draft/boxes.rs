//! Boxes of an answer that is being made.

use accord_core::event::{BoxMark, Value};
use accord_core::record::{LabelName, LabelSchema, QuestionId};

use super::Draft;
use crate::viewport::Area;

impl Draft {
    /// The selected box.
    #[must_use]
    pub const fn selected_box(&self) -> Option<&BoxMark> {
        self.selected_box.as_ref()
    }

    fn boxes(&self, id: &QuestionId) -> Vec<BoxMark> {
        match self.values.get(id) {
            Some(Value::Boxes(boxes)) => boxes.clone(),
            _ => Vec::new(),
        }
    }

    /// Adds a box and selects it. Without a label it is what the one before was.
    pub(super) fn draw(&mut self, schema: &LabelSchema, place: usize, area: Area, label_idx: Option<usize>) {
        let Some(question) = schema.questions().nth(place) else { return };
        let labels = question.form.labels();
        let chosen = label_idx.and_then(|label_idx| labels.get(label_idx)).map(|label| label.name.clone());
        let latest = || self.latest.clone().filter(|latest| labels.iter().any(|label| label.name == *latest));
        let first = || labels.first().map(|label| label.name.clone());
        let Some(label) = chosen.or_else(latest).or_else(first) else { return };
        self.activate(schema, place);
        let mut boxes = self.boxes(&question.id);
        self.latest = Some(label.clone());
        self.selected_box = Some(mark(area, label));
        boxes.extend(self.selected_box.clone());
        self.values.insert(question.id.clone(), Value::boxes(boxes));
    }

    /// Puts the selected box elsewhere.
    pub(super) fn place(&mut self, schema: &LabelSchema, area: Area) {
        let id = self.active(schema).id.clone();
        self.change_box(&id, |it| Some(mark(area, it.label)));
    }

    pub(super) fn select_box(&mut self, schema: &LabelSchema, mark_idx: Option<usize>) {
        let boxes = self.boxes(&self.active(schema).id);
        self.selected_box = mark_idx.and_then(|idx| boxes.get(idx).cloned());
    }

    pub(super) fn step_box(&mut self, id: &QuestionId, by: isize) {
        let boxes = self.boxes(id);
        let place = self.selected_box.as_ref().and_then(|it| boxes.iter().position(|other| other == it));
        self.selected_box = boxes.get(super::stepped(place, by, boxes.len())).cloned();
    }

    pub(super) fn name_box(&mut self, id: &QuestionId, label: LabelName) {
        self.latest = Some(label.clone());
        self.change_box(id, |it| Some(BoxMark { label, ..it }));
    }

    pub(super) fn delete_box(&mut self, id: &QuestionId) {
        self.change_box(id, |_| None);
    }

    /// Changes the selected box; nothing happens without one.
    fn change_box(&mut self, id: &QuestionId, change: impl FnOnce(BoxMark) -> Option<BoxMark>) {
        let Some(before) = self.selected_box.take() else { return };
        let mut boxes = self.boxes(id);
        boxes.retain(|other| *other != before);
        self.selected_box = change(before);
        boxes.extend(self.selected_box.clone());
        self.values.insert(id.clone(), Value::boxes(boxes));
    }
}

fn mark(Area { x, y, width, height }: Area, label: LabelName) -> BoxMark {
    BoxMark { x, y, width, height, label }
}
