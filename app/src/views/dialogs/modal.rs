//! A native modal dialog that follows a signal.

use leptos::{ev, html, prelude::*};

use crate::tr;
use crate::views::icons::{Drawing, Icon};
use crate::views::ui::{Dialog, Page};

/// A modal dialog; Escape and a press outside close it.
#[component]
pub(in crate::views) fn Modal(
    page: Page,
    /// Which one.
    dialog: Dialog,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// Its contents, built each time it opens, so that no draft is left over.
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let is_open = Memo::new(move |_| page.ui.dialog.get() == Some(dialog));
    Effect::new(move |_| {
        let (Some(element), is_open) = (node.get(), is_open.get()) else { return };
        if is_open && !element.open() {
            // A dialog that cannot be shown must not swallow keys unseen.
            if element.show_modal().is_err() {
                page.ui.dialog.set(None);
            }
        } else if !is_open && element.open() {
            element.close();
            if matches!(dialog, Dialog::Flag | Dialog::Skip | Dialog::Alike | Dialog::Example) {
                // The browser gives the focus back to the button that opened the dialog; Enter would open it again.
                page.ui.focus_item();
            }
        }
    });
    let heading_id = match dialog {
        Dialog::Flag => "dialog-flag",
        Dialog::Skip => "dialog-skip",
        Dialog::Keys => "dialog-keys",
        Dialog::Items => "dialog-items",
        Dialog::Alike => "dialog-alike",
        Dialog::Example => "dialog-example",
    };
    let closed = move |_| {
        // The browser tells this a little later, and by then it may have been opened again.
        let is_there = node.get_untracked().is_some_and(|element| element.open());
        if is_open.get_untracked() && !is_there {
            page.ui.dialog.set(None);
        }
    };
    let on_backdrop = move |event: ev::MouseEvent| {
        // Only the dialog's own box, which its contents fill, lies under a press on the backdrop.
        if event.target().is_some() && event.target() == event.current_target() {
            page.ui.dialog.set(None);
        }
    };
    view! {
        <dialog class="modal" node_ref=node aria-labelledby=heading_id on:close=closed on:click=on_backdrop>
            <div class="modal__body">
                <div class="modal__head">
                    <h2 id=heading_id>{title}</h2>
                    <button type="button" class="button button--bare" on:click=move |_| page.ui.dialog.set(None)>
                        <Icon drawing=Drawing::Close/>
                        <span class="unseen">{tr::close()}</span>
                    </button>
                </div>
                {move || is_open.get().then(|| children())}
            </div>
        </dialog>
    }
}
