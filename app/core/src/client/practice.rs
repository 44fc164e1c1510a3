//! Practice items come first: each is answered, judged and explained before the next.

use super::Client;
use crate::command::Practising;
use crate::event::Millis;
use crate::ids::ItemId;
use crate::record::Role;

impl Client {
    /// Leaves the feedback on a practice item for what comes next. Does nothing before the item is answered.
    pub fn go_on(&mut self, now: Millis) {
        if self.session.practice.as_ref().is_some_and(|practice| practice.told.is_some()) {
            self.session.practice = None;
            self.show_next(now);
            self.note_asked();
        }
    }

    /// What is on screen, practice included, and since when.
    #[must_use]
    pub fn on_screen(&self) -> Option<(ItemId, Millis)> {
        let practice = self.session.practice.as_ref().and_then(|practice| {
            let item = self.project.manifest().practice.get(practice.idx)?;
            Some((item.id, practice.shown_at))
        });
        practice.or_else(|| self.session.shown.map(|shown| (shown.pick.item, shown.shown_at)))
    }

    /// Puts the next practice item on screen where a labeler has one left, and says whether practice is on screen.
    pub(super) fn show_practice(&mut self, now: Millis) -> bool {
        if self.session.practice.as_ref().is_some_and(|practice| practice.told.is_some()) {
            return true;
        }
        let next = self.project.next_practice(&self.me.labeler).filter(|_| self.me.role == Role::Labeler);
        let Some((idx, _)) = next else {
            self.session.practice = None;
            return false;
        };
        // Another tab may have answered the one that was on screen here.
        if self.session.practice.as_ref().is_none_or(|practice| practice.idx != idx) {
            self.session.practice = Some(Practising { idx, shown_at: now, active_ms: None, told: None });
        }
        true
    }
}
