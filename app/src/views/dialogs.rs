//! The dialogs that take the keyboard until they are closed.

mod keys_dialog;
mod modal;
mod note_form;
mod own_keys;

use leptos::prelude::*;

use super::ui::{Dialog, Page};
use crate::model::Action;
use crate::tr;
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
        <Modal page dialog=Dialog::Flag title=tr::keys_flag_title()>
            <NoteForm
                page
                dialog=Dialog::Flag
                question=tr::keys_flag_question()
                help=tr::keys_flag_about()
                verb=tr::keys_flag_do()
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
        <Modal page dialog=Dialog::Skip title=tr::keys_skip_title()>
            <NoteForm
                page
                dialog=Dialog::Skip
                question=tr::keys_skip_question()
                help=tr::keys_skip_about()
                verb=tr::keys_skip_do()
                may_be_empty=true
                on_send=send
            />
        </Modal>
    }
}
