//! A panel that stands beside the item where there is room, and covers it as a dialog where there is not.

use leptos::{ev, html, prelude::*};

use crate::tr;
use crate::views::icons::{Drawing, Icon};
use crate::views::ui::{Page, Panel};

/// From this width on a panel stands beside the item; the stylesheet has the same number.
const BESIDE_QUERY: &str = "(min-width: 64rem)";

/// A panel with a heading and a button to close it.
#[component]
pub(in crate::views) fn SidePanel(
    page: Page,
    /// Which one.
    panel: Panel,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// Its contents, built while it is open.
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let is_open = Memo::new(move |_| page.ui.panel.get() == Some(panel));
    show_or_close(page, node, is_open);
    let heading_id = match panel {
        Panel::Instructions => "panel-instructions",
        Panel::History => "panel-history",
    };
    let closed = move |_| {
        // The browser tells this a little later, and by then it may have been opened again.
        let is_there = node.get_untracked().is_some_and(|element| element.open());
        if is_open.get_untracked() && !is_there {
            page.ui.panel.set(None);
        }
    };
    let on_backdrop = move |event: ev::MouseEvent| {
        // Only the dialog's own box, which its contents fill, lies under a press on the backdrop.
        if event.target().is_some() && event.target() == event.current_target() {
            page.ui.panel.set(None);
        }
    };
    view! {
        <dialog class="panel" node_ref=node aria-labelledby=heading_id on:close=closed on:click=on_backdrop>
            <div class="panel__body">
                <div class="panel__head">
                    <h2 id=heading_id>{title}</h2>
                    <button type="button" class="button button--bare" on:click=move |_| page.ui.panel.set(None)>
                        <Icon drawing=Drawing::Close/>
                        <span class="unseen">{tr::close()}</span>
                    </button>
                </div>
                {move || is_open.get().then(|| children())}
            </div>
        </dialog>
    }
}

fn show_or_close(page: Page, node: NodeRef<html::Dialog>, is_open: Memo<bool>) {
    Effect::new(move |_| {
        let (Some(dialog), is_open) = (node.get(), is_open.get()) else { return };
        if !is_open {
            if dialog.open() {
                dialog.close();
            }
        } else if !dialog.open() {
            if has_room() {
                dialog.show();
                page.ui.focus_item();
            } else if dialog.show_modal().is_err() {
                dialog.show();
            }
        }
    });
    // A panel left beside the item would cover it once the window is narrow.
    let listener = window_event_listener(ev::resize, move |_| {
        if is_open.get_untracked() && !has_room() && document().query_selector("dialog:modal").ok().flatten().is_none()
        {
            page.ui.panel.set(None);
        }
    });
    on_cleanup(move || listener.remove());
}

fn has_room() -> bool {
    window().match_media(BESIDE_QUERY).ok().flatten().is_some_and(|query| query.matches())
}
