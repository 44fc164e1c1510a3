//! A settlement while it is made: marks, reason, cause, and what is done with them.

use leptos::prelude::*;

use crate::model::{Action, Route};
use crate::present::with_example;
use crate::views::ui::{Dialog, Page};

impl Page {
    /// The item on the review page.
    fn reviewed(&self) -> Option<String> {
        self.view.review.with_untracked(|review| review.current.as_ref().map(|it| it.item.clone()))
    }

    fn reason(&self) -> String {
        self.ui.reason.with_untracked(|reason| reason.trim().to_owned())
    }

    /// Settles the disagreement on screen with this label, the marked ones being right too.
    pub(in crate::views) fn settle(&self, label_idx: usize) {
        let Some(item) = self.reviewed() else { return };
        let also =
            self.ui.marked.with_untracked(|marked| marked.iter().copied().filter(|it| *it != label_idx).collect());
        let (reason, cause) = (self.reason(), self.ui.cause.get_untracked());
        self.clear_draft();
        self.act_on_item(Action::Settle { item, label_idx, also, reason, cause });
    }

    /// Settles with the marked labels; the first of them holds.
    pub(in crate::views) fn settle_marked(&self) {
        if let Some(first) = self.ui.marked.with_untracked(|marked| marked.first().copied()) {
            self.settle(first);
        }
    }

    /// Marks a label as right, or takes the mark away.
    pub(in crate::views) fn mark_label(&self, label_idx: usize) {
        self.ui.marked.update(|marked| match marked.iter().position(|it| *it == label_idx) {
            Some(place) => {
                marked.remove(place);
            }
            None => marked.push(label_idx),
        });
    }

    /// Chooses the cause at this place, or takes it back.
    pub(in crate::views) fn toggle_cause(&self, place: usize) {
        let name = self.view.review.with_untracked(|review| review.causes.get(place).map(|it| it.name.clone()));
        self.ui.cause.update(|cause| *cause = if *cause == name { None } else { name });
    }

    pub(in crate::views) fn clear_draft(&self) {
        self.ui.reason.set(String::new());
        self.ui.cause.set(None);
        self.ui.marked.set(Vec::new());
    }

    /// Shows the disagreement that many places further down the list.
    pub(in crate::views) fn step_disagreement(&self, step: isize) {
        let target = self.view.review.with_untracked(|review| {
            let place = review.current.as_ref().and_then(|it| review.rows.iter().position(|row| row.item == it.item));
            let next = place.map_or(Some(0), |place| place.checked_add_signed(step))?;
            review.rows.get(next).map(|row| row.item.clone())
        });
        if let Some(item) = target {
            self.act.run(Action::SelectDisagreement { item });
        }
    }

    /// Opens the list of items that can be settled together with the one on screen.
    pub(in crate::views) fn look_alike(&self) {
        self.ui.ticked.set(Vec::new());
        self.act.run(Action::LookAlike { wanted: true });
        self.ui.dialog.set(Some(Dialog::Alike));
    }

    /// Settles the item on screen and those ticked beside it.
    pub(in crate::views) fn settle_alike(&self, label_idx: usize) {
        let ticked = self.ui.ticked.get_untracked();
        let mut items: Vec<String> = self.view.review.with_untracked(|review| {
            let alike = review.current.iter().flat_map(|it| &it.alike);
            alike.filter(|it| is_ticked(&ticked, &it.item, it.ticked)).map(|it| it.item.clone()).collect()
        });
        let Some(item) = self.reviewed() else { return };
        items.insert(0, item);
        let (reason, cause) = (self.reason(), self.ui.cause.get_untracked());
        self.clear_draft();
        self.ui.dialog.set(None);
        self.act_on_item(Action::SettleBatch { items, label_idx, reason, cause });
    }

    /// Opens or closes the talk on the item on screen.
    pub(in crate::views) fn toggle_talk(&self) {
        let talk = self.view.review.with_untracked(|review| {
            review.current.as_ref().map(|it| Action::Talk { item: it.item.clone(), open: !it.in_talk })
        });
        if let Some(talk) = talk {
            self.act.run(talk);
        }
    }

    /// Makes the item on screen an example of a label, or of what it is not, in a new draft of the instructions.
    pub(in crate::views) fn make_example(&self, label_idx: usize) {
        let text = self.view.review.with_untracked(|review| {
            let label = review.choices.get(label_idx)?.name.clone();
            Some((label, review.current.as_ref()?.text.clone()))
        });
        let Some((label, item)) = text else { return };
        let is_counter = self.ui.counter.get_untracked();
        let current = self.view.instructions.with_untracked(|it| (it.reference.clone(), it.text.clone()));
        self.ui.draft.update(|draft| {
            let (after, text) = draft.take().unwrap_or(current);
            *draft = Some((after, with_example(&text, &label, &item, is_counter)));
        });
        self.ui.dialog.set(None);
        self.view.route.set(Route::Instructions);
    }
}

/// Whether an item is ticked: by hand, or from the start.
pub(super) fn is_ticked(by_hand: &[(String, bool)], item: &str, from_start: bool) -> bool {
    by_hand.iter().find(|(known, _)| known == item).map_or(from_start, |(_, ticked)| *ticked)
}
