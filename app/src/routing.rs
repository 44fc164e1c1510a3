//! The open page and the address follow each other, so that back, reload and bookmarks work.

use gloo_events::EventListener;
use leptos::prelude::*;

use crate::model::Route;
use crate::views::routes;

/// Takes the page from the address, and keeps the two equal from then on. The studio is open beside the page of a project,
/// which it covers.
pub fn follow_address(route: RwSignal<Route>, studio: RwSignal<bool>) {
    let follow = move || {
        let fragment = fragment();
        if fragment == routes::STUDIO {
            studio.set(true);
        } else if let Some(here) = routes::at(&fragment) {
            studio.set(false);
            route.set(here);
        }
    };
    follow();
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "hashchange", move |_| follow()).forget();
    }
    Effect::new(move |_| {
        let address = if studio.get() { routes::STUDIO } else { routes::address(route.get()) };
        if fragment() != address
            && let Some(window) = web_sys::window()
        {
            // Cannot fail for a fragment.
            let _ = window.location().set_hash(address);
        }
    });
}

fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}
