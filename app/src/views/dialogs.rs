//! The dialogs that take the keyboard until they are closed.

mod keys_dialog;
mod modal;
mod note_form;
mod own_keys;

use leptos::prelude::*;

use super::ui::{Dialog, Page};
use crate::model::Action;
use note_form::NoteForm;

pub(super) use keys_dialog::KeysDialog;
pub(super) use modal::Modal;

/// Says what is wrong with the item on screen.
#[component]
pub(super) fn FlagDialog(page: Page) -> impl IntoView {
    let send = UnsyncCallback::new(move |note: String| {
        page.ui.dialog.set(None);
        page.act_on_item(Action::Flag { note });
    });
    view! {
        <Modal page dialog=Dialog::Flag title="Flag this item">
            <NoteForm
                page
                dialog=Dialog::Flag
                question="What is wrong with it?"
                help="It stays on screen: you can still answer or skip it. The experts and the owner see your note."
                verb="Flag"
                may_be_empty=false
                on_send=send
            />
        </Modal>
    }
}

/// Skips the item on screen with a reason.
#[component]
pub(super) fn SkipDialog(page: Page) -> impl IntoView {
    let send = UnsyncCallback::new(move |reason: String| {
        page.ui.dialog.set(None);
        page.act_on_item(Action::Skip { reason });
    });
    view! {
        <Modal page dialog=Dialog::Skip title="Skip this item">
            <NoteForm
                page
                dialog=Dialog::Skip
                question="Why can it not be answered?"
                help="It is left unanswered, and the next item comes up. The reason may be left out."
                verb="Skip"
                may_be_empty=true
                on_send=send
            />
        </Modal>
    }
}
