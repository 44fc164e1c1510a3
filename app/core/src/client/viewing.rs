//! What the person at this client may see of others' answers.

use super::Client;
use crate::agreement::Agreement;
use crate::ids::ItemId;

impl Client {
    /// Agreement over the answers that this person may see.
    #[must_use]
    pub fn agreement(&self) -> &Agreement {
        self.project.visible_agreement()
    }

    /// Begins or ends to note which items' visible answers change.
    pub fn note_changes(&mut self, wanted: bool) {
        self.project.note_changes(wanted);
    }

    /// The items whose visible answers changed since this was last asked, in order of id.
    pub fn take_changes(&mut self) -> Vec<ItemId> {
        self.project.take_changes()
    }

    /// What is on screen stays closed to a labeler, also where others complete it meanwhile.
    pub(super) fn note_asked(&mut self) {
        self.project.set_asked(self.session.shown.map(|shown| shown.pick.item));
    }
}
