//! The frame around every page of an open project.

mod nav;
mod panel;
mod top;

use leptos::{html, prelude::*};

use super::dialogs::{FlagDialog, KeysDialog, SkipDialog};
use super::label::{History, Instructions, Label};
use super::later::LaterPage;
use super::routes;
use super::ui::Page;
use crate::model::{Route, ShellView};
use crate::tr;
use top::Top;

pub(super) use panel::SidePanel;

/// Header, page, panels and dialogs.
#[component]
pub(super) fn Frame(page: Page, shell: Memo<ShellView>) -> impl IntoView {
    let route = page.view.route;
    let main = NodeRef::<html::Main>::new();
    follow_route(route, shell, main);
    let alert = Memo::new(move |_| shell.with(|shell| shell.alert.clone()));
    view! {
        <div class="frame" class:frame--fixed=move || matches!(route.get(), Route::Label | Route::Review)>
            <Top page shell/>
            <div role="alert" class="frame__alert">
                {move || alert.get().map(|alert| view! { <p class="alert" dir="auto">{alert}</p> })}
            </div>
            <main class="main" tabindex="-1" node_ref=main>
                {move || match route.get() {
                    Route::Label => view! { <Label page shell/> }.into_any(),
                    route => view! { <LaterPage page route shell/> }.into_any(),
                }}
            </main>
            <Instructions page/>
            <History page/>
            <Show when=move || page.ui.leader.get()>
                <p class="leader" role="status">
                    {move || {
                        let offers_batches = page.view.label.with(|label| label.offers_batches);
                        if offers_batches { tr::frame_leader_alike() } else { tr::frame_leader() }
                    }}
                </p>
            </Show>
        </div>
        <FlagDialog page/>
        <SkipDialog page/>
        <KeysDialog page/>
    }
}

/// Names the tab after the page, and on a change of page moves the focus there, so that readers start at its top.
fn follow_route(route: RwSignal<Route>, shell: Memo<ShellView>, main: NodeRef<html::Main>) {
    let title =
        Memo::new(move |_| format!("{} · {}", routes::name(route.get()), shell.with(|it| it.project_name.clone())));
    Effect::new(move |_| document().set_title(&title.get()));
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        let has_item = matches!(now, Route::Label | Route::Review | Route::Grid);
        if before.is_some_and(|before| before != now)
            && !has_item
            && let Some(main) = main.get_untracked()
        {
            let _ = main.focus();
            // Focusing scrolls to the element, which would push the header out of sight.
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        now
    });
}
