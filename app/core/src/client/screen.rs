//! What is put on this person's screen: the next item, an answered one, a batch.

use super::Client;
use crate::command::Shown;
use crate::event::{Choice, Millis, Stratum};
use crate::ids::ItemId;
use crate::project::GivenContext;
use crate::queue::{self, Origin, Pick, Showing, Suggestion};
use crate::record::Prediction;

impl Client {
    /// Begins or ends to look at batches of look-alikes.
    pub fn look_at_batches(&mut self, wanted: bool, now: Millis) {
        if !wanted {
            self.session.batch = None;
        } else if self.session.batch.is_none() {
            self.next_batch(None, now);
        }
    }

    /// Whether an answer is suggested on the item on screen, and which, by its place in the schema.
    #[must_use]
    pub fn suggested(&self) -> Option<usize> {
        self.suggestion()?.class_idx
    }

    /// What a model of the owner's answered to the item on screen, where that is filled in.
    #[must_use]
    pub fn predicted(&self) -> Option<&Prediction> {
        let shown = self.session.shown?;
        self.suggestion().filter(|suggestion| suggestion.origin == Origin::Brought)?;
        self.project.items().get(shown.pick.item_idx)?.prediction.as_deref()
    }

    /// The suggestion that is on screen now.
    fn suggestion(&self) -> Option<Suggestion> {
        let suggestion = self.session.shown.filter(|shown| !shown.revisit)?.suggestion?;
        (suggestion.showing == Showing::Now).then_some(suggestion)
    }

    pub(super) fn show_next(&mut self, now: Millis) {
        if self.show_practice(now) {
            self.session.shown = None;
            return;
        }
        let n_answered = self.project.tally().n_given_by(&self.me.labeler);
        let pick = queue::next(&self.project, self.scores.as_ref(), self.me.labeler, n_answered, &[]);
        self.session.shown = pick.map(|pick| {
            let was_set_aside = self.session.aside.contains(&pick.item);
            // It came to this person by way of a batch, where they saw the model's answer.
            let stratum = if was_set_aside { Stratum::Grid } else { pick.stratum };
            let pick = Pick { stratum, ..pick };
            let suggestion =
                queue::suggestion(&self.project, self.scores.as_ref(), self.me.labeler, &pick, was_set_aside);
            Shown { pick, shown_at: now, active_ms: None, revisit: false, suggestion }
        });
    }

    /// The items that will probably be asked next, in order: what they show can be fetched while this one is read.
    #[must_use]
    pub fn ahead(&self, n: usize) -> Vec<ItemId> {
        let mut taken: Vec<ItemId> = self.session.shown.iter().map(|shown| shown.pick.item).collect();
        let n_shown = taken.len();
        let n_answered = self.project.tally().n_given_by(&self.me.labeler);
        for turn in (n_answered..).skip(n_shown).take(n) {
            match queue::next(&self.project, self.scores.as_ref(), self.me.labeler, turn, &taken) {
                Some(pick) => taken.push(pick.item),
                None => break,
            }
        }
        taken.split_off(n_shown)
    }

    /// Shows the next item where the one on screen was answered elsewhere: in another tab, in a batch. Asking again would
    /// only make a conflict.
    pub(super) fn pass_answered(&mut self, now: Millis) {
        let is_answered =
            |shown: &Shown| !shown.revisit && !queue::still_asks(&self.project, self.me.labeler, &shown.pick);
        if self.session.shown.as_ref().is_some_and(is_answered) {
            self.show_next(now);
        }
    }

    pub(super) fn show(&mut self, item: ItemId, now: Millis) {
        if let Some((item_idx, _)) = self.project.item(&item) {
            let cell = self.project.state(&item).and_then(|state| state.cells.get(&self.me.labeler));
            // An answer that is corrected keeps why its item was asked, and what was suggested.
            let given = cell.and_then(|cell| cell.current());
            let reason = given.and_then(|given| self.project.details(given)?.reason);
            let before = given.map(|given| &given.answer.context);
            let has_answered = || cell.is_some_and(|cell| cell.all().any(|given| given.answer.choice != Choice::Clear));
            // A round that waits for it comes before all else; who saw the votes of a talk answers in the talk.
            let waiting = self.project.round_to_answer(&item, &self.me.labeler);
            let stratum = if waiting.is_some() {
                Stratum::Round
            } else if self.project.is_in_talk(&item) && has_answered() {
                Stratum::Talk
            } else {
                before.map_or(Stratum::Revisited, |context| context.stratum)
            };
            let suggestion = before.and_then(|context| self.seen_before(context));
            let round = waiting.or_else(|| before.and_then(GivenContext::round));
            let pick = Pick { item, item_idx, stratum, reason, round };
            self.session.practice = None;
            self.session.shown = Some(Shown { pick, shown_at: now, active_ms: None, revisit: true, suggestion });
        }
    }

    /// Puts an item back on screen whose answer was begun before the page was loaded, unless it was given elsewhere.
    pub fn resume(&mut self, item: ItemId, stratum: Stratum, now: Millis) {
        let is_done = self.project.has_answered(&item, self.me.labeler) || self.project.tally().settled.contains(&item);
        let is_here = self.session.shown.is_some_and(|shown| shown.pick.item == item);
        let Some((item_idx, _)) = self.project.item(&item).filter(|_| !is_done && !is_here) else { return };
        let reason = self.scores.as_ref().and_then(|scores| scores.reason(item_idx));
        let round = self.project.round_to_answer(&item, &self.me.labeler);
        let pick = Pick { item, item_idx, stratum, reason, round };
        let suggestion = queue::suggestion(&self.project, self.scores.as_ref(), self.me.labeler, &pick, false);
        self.session.shown = Some(Shown { pick, shown_at: now, active_ms: None, revisit: false, suggestion });
    }

    /// Asks an item of the person's own a second time once more.
    pub(super) fn show_repeat(&mut self, item: ItemId, now: Millis) {
        let pick = self.project.item(&item).map(|(item_idx, _)| {
            let reason = self.scores.as_ref().and_then(|scores| scores.reason(item_idx));
            Pick { item, item_idx, stratum: Stratum::Repeat, reason, round: None }
        });
        let shown = |pick| Shown { pick, shown_at: now, active_ms: None, revisit: false, suggestion: None };
        self.session.shown = pick.map(shown);
    }

    #[inline(never)]
    pub(super) fn next_batch(&mut self, prefer: Option<usize>, now: Millis) {
        if self.session.batch.is_some() || prefer.is_none() {
            let (project, scores, me) = (&self.project, self.scores.as_ref(), self.me.labeler);
            self.session.batch = Some(queue::batch(project, scores, me, &self.session.aside, prefer, now));
        }
    }

    fn seen_before(&self, context: &GivenContext) -> Option<Suggestion> {
        let showing = if context.suggestion_shown { Showing::Before } else { Showing::HeldBack };
        let (class_idx, confidence) = match context.suggested() {
            Some(suggested) => (Some(self.project.manifest().schema.index_of(&suggested.label)?), suggested.confidence),
            // Of what is no single label the answer keeps only that it was filled in; the item has it.
            None if context.suggestion_shown => (None, 1.0),
            None => return None,
        };
        Some(Suggestion { class_idx, confidence, origin: Origin::Scorer, showing })
    }
}
