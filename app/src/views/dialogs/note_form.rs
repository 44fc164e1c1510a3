//! A short text and a button that sends it.

use leptos::{ev, html, prelude::*};

use crate::tr;
use crate::views::parts::Kbd;
use crate::views::ui::{Dialog, Page};

/// A field for a note; Enter sends it, Shift and Enter begins a new line.
#[component]
pub(super) fn NoteForm(
    page: Page,
    /// The dialog it stands in.
    dialog: Dialog,
    /// The field's label.
    #[prop(into)]
    question: String,
    /// What happens then.
    #[prop(into)]
    help: String,
    /// The button's word.
    #[prop(into)]
    verb: String,
    /// Whether nothing is an answer.
    may_be_empty: bool,
    /// What is done with the note, trimmed.
    on_send: UnsyncCallback<String>,
) -> impl IntoView {
    let note = RwSignal::new(String::new());
    let is_missing = move || !may_be_empty && note.with(|note| note.trim().is_empty());
    let field = NodeRef::<html::Textarea>::new();
    field.on_load(|field| {
        let _ = field.focus();
    });
    let send = move || {
        if !is_missing() {
            on_send.run(note.with_untracked(|note| note.trim().to_owned()));
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            if !event.repeat() {
                send();
            }
        }
    };
    let field_id = match dialog {
        Dialog::Flag => "note-flag",
        _ => "note-skip",
    };
    view! {
        <form
            class="note"
            on:submit=move |event| {
                event.prevent_default();
                send();
            }
        >
            <label for=field_id>{question}</label>
            <textarea
                id=field_id
                node_ref=field
                rows="3"
                autofocus
                maxlength="2000"
                dir="auto"
                prop:value=move || note.get()
                on:input=move |event| note.set(event_target_value(&event))
                on:keydown=on_key
            ></textarea>
            <p class="quiet">{help}</p>
            <div class="actions">
                <button type="submit" class="button button--main" disabled=is_missing>{verb}" "<Kbd key="Enter"/></button>
                <button type="button" class="button" on:click=move |_| page.ui.dialog.set(None)>
                    {tr::cancel()} " " <Kbd key="Esc"/>
                </button>
            </div>
        </form>
    }
}
