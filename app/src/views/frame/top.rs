//! The top of the page: which project, which page, who, and where the labels are.

use leptos::prelude::*;

use super::nav::Nav;
use crate::model::{Action, ShellView};
use crate::tr;
use crate::views::format::{saves, saves_short};
use crate::views::icons::{Drawing, Icon};
use crate::views::language::LanguageChoice;
use crate::views::ui::{Dialog, Page};

/// The header.
#[component]
pub(super) fn Top(page: Page, shell: Memo<ShellView>) -> impl IntoView {
    let project = Memo::new(move |_| shell.with(|shell| shell.project_name.clone()));
    let person = Memo::new(move |_| shell.with(|shell| shell.person.clone()));
    let role = Memo::new(move |_| shell.with(|shell| shell.role.clone()));
    let online = Memo::new(move |_| shell.with(|shell| shell.online));
    let has_new_version = Memo::new(move |_| shell.with(|shell| shell.has_new_version));
    view! {
        <header class="top">
            <p class="top__project" dir="auto">{move || project.get()}</p>
            <Nav route=page.view.route shell/>
            <div class="top__state">
                <Show when=move || !online.get()>
                    <p class="chip chip--fair" title=tr::frame_offline_about()>
                        <Icon drawing=Drawing::Offline/>
                        {tr::frame_offline()}
                    </p>
                </Show>
                <Show when=move || has_new_version.get()>
                    <button
                        type="button"
                        class="button top__update"
                        title=tr::frame_update_about()
                        on:click=move |_| page.act.run(Action::UseNewVersion)
                    >
                        {tr::frame_update()}
                    </button>
                </Show>
                <SaveChip shell/>
                <p class="top__person">
                    <span dir="auto">{move || person.get()}</span>
                    <span class="unseen">", "{move || role.with(|role| role_name(role))}</span>
                </p>
                <LanguageChoice act=page.act compact=true/>
                <button
                    type="button"
                    class="button button--bare top__keys"
                    aria-keyshortcuts="?"
                    title=tr::frame_keys_about()
                    on:click=move |_| page.ui.dialog.set(Some(Dialog::Keys))
                >
                    <Icon drawing=Drawing::Keys/>
                    <span class="unseen">{tr::frame_keys()}</span>
                </button>
            </div>
        </header>
    }
}

fn role_name(role: &str) -> String {
    match role {
        "labeler" => tr::role_labeler(),
        "expert" => tr::role_expert(),
        "owner" => tr::role_owner(),
        other => other.to_owned(),
    }
}

/// Where this device's labels are, in a few words; the whole sentence is its tooltip.
#[component]
fn SaveChip(shell: Memo<ShellView>) -> impl IntoView {
    let counts = Memo::new(move |_| shell.with(|shell| shell.saves));
    let is_safe = Memo::new(move |_| counts.get().only_here() == 0);
    view! {
        <p class="chip chip--saves" class:chip--good=move || is_safe.get() title=move || saves(counts.get())>
            {move || {
                let drawing = if is_safe.get() { Drawing::Stored } else { Drawing::OnlyHere };
                view! { <Icon drawing/> }
            }}
            <span>{move || saves_short(counts.get())}</span>
        </p>
    }
}
