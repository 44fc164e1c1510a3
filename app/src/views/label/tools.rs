//! What else can be done with the item on screen.

use leptos::prelude::*;

use crate::model::Action;
use crate::tr;
use crate::views::icons::{Drawing, Icon};
use crate::views::parts::{Kbd, own_shortcut};
use crate::views::ui::{Dialog, Page};

/// Undo, redo, skip and flag, each with its key.
#[component]
pub(in crate::views) fn Tools(page: Page) -> impl IntoView {
    let can_undo = Memo::new(move |_| page.view.label.with(|label| label.can_undo));
    let can_redo = Memo::new(move |_| page.view.label.with(|label| label.can_redo));
    let act = move |action: Action| UnsyncCallback::new(move |()| page.act_on_item(action.clone()));
    let open = move |dialog| UnsyncCallback::new(move |()| page.ui.dialog.set(Some(dialog)));
    let skip = Action::Skip { reason: String::new() };
    view! {
        <div class="tools" role="group" aria-label=tr::label_this_item()>
            <Tool drawing=Drawing::Undo name=tr::label_undo() key="Ctrl Z" shortcut="Control+Z" enabled=can_undo on_press=act(Action::Undo)/>
            <Tool drawing=Drawing::Redo name=tr::label_redo() key="Ctrl Y" shortcut="Control+Y" enabled=can_redo on_press=act(Action::Redo)/>
            <Tool drawing=Drawing::Skip name=tr::label_skip() key="S" shortcut="S" enabled=true on_press=act(skip)/>
            <Tool drawing=Drawing::SkipWithReason name=tr::label_skip_why() key="Shift S" shortcut="Shift+S" enabled=true on_press=open(Dialog::Skip)/>
            <Tool drawing=Drawing::Flag name=tr::label_flag() key="F" shortcut="F" enabled=true on_press=open(Dialog::Flag)/>
        </div>
    }
}

#[component]
fn Tool(
    drawing: Drawing,
    #[prop(into)] name: String,
    key: &'static str,
    shortcut: &'static str,
    #[prop(into)] enabled: Signal<bool>,
    on_press: UnsyncCallback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="tool"
            aria-keyshortcuts=own_shortcut(shortcut)
            disabled=move || !enabled.get()
            on:click=move |_| on_press.run(())
        >
            <Icon drawing/>
            <span>{name}</span>
            <Kbd key/>
        </button>
    }
}
