//! The studio's own file: what only owners of new projects need is in neither of the files that labelers load.

use std::pin::pin;

use accord_platform::spawn;
use leptos::prelude::*;
#[cfg(split)]
use leptos::wasm_split::SplitLoaderError;

use super::{Handle, poll_once};
use crate::model::{Action, Route};
use crate::records::export::Order;
use crate::state::Page;
use crate::studio::Studio;
use crate::views::{self, Act, Arrival, StudioFile};
use crate::{dispatch, records, speaking, studio};

/// The studio's file as views know it.
pub fn studio_file(is_open: RwSignal<bool>, handle: Handle) -> StudioFile {
    let arrival = RwSignal::new(if cfg!(split) { Arrival::Coming } else { Arrival::Here });
    let fetch = move |()| {
        if arrival.get_untracked() == Arrival::Here {
            return;
        }
        spawn(async move {
            let is_here = load_studio().await.is_ok();
            arrival.set(if is_here { Arrival::Here } else { Arrival::Missing });
        });
    };
    let kept = Kept { studio: StoredValue::new(None), owner: StoredValue::new(Owner::current()) };
    let forget = move |()| kept.studio.set_value(None);
    let draw = move |()| {
        let opened = opener(is_open, handle);
        poll_once(pin!(draw(kept, opened))).and_then(Result::ok)
    };
    StudioFile {
        is_open,
        arrival: arrival.into(),
        fetch: Callback::new(fetch),
        draw: Callback::new(draw),
        forget: Callback::new(forget),
    }
}

/// What the owner has chosen, from the studio's opening to its closing: it outlives what is drawn, which another language
/// has drawn anew.
#[derive(Clone, Copy)]
struct Kept {
    studio: StoredValue<Option<Studio>>,
    owner: StoredValue<Option<Owner>>,
}

/// Opens the link of a project that was just made, at its overview.
fn opener(is_open: RwSignal<bool>, handle: Handle) -> Act {
    Callback::new(move |action| {
        handle.with_value(|page: &std::rc::Rc<Page>| {
            let is_other_open = page.client.borrow().is_some();
            match action {
                // What runs for an open project ends with its page.
                Action::PasteLink { link } if is_other_open => accord_platform::open_address(&link),
                action => {
                    page.route.set(Route::Overview);
                    is_open.set(false);
                    dispatch::act(page, action);
                }
            }
        });
    })
}

/// Writes what was found on the records page as a file: the forms of other tools lie beside those that the studio reads.
pub fn export(page: &Page, order: Order) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        match write(std::rc::Rc::clone(&page), order).await {
            Ok(()) => page.changed(),
            Err(error) => page.note_error(error.to_string()),
        }
    });
}

/// Serves the studio as its worker, which says what is wrong with a file in the page's language.
pub(super) fn help(language: String) {
    spawn(async move {
        speaking::follow(&language).await;
        drop(serve().await);
    });
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(studio, wasm_split_path = leptos::wasm_split, preload(load_studio), fallible)]
fn draw(kept: Kept, act: Act) -> Result<AnyView, SplitLoaderError> {
    Ok(draw_here(kept, act))
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(studio, wasm_split_path = leptos::wasm_split, fallible)]
fn serve() -> Result<(), SplitLoaderError> {
    studio::worker::serve();
    Ok(())
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(studio, wasm_split_path = leptos::wasm_split, fallible)]
fn write(page: std::rc::Rc<Page>, order: Order) -> Result<(), SplitLoaderError> {
    records::export::export(&page, order);
    Ok(())
}

#[cfg(not(split))]
use whole::{draw, load_studio, serve, write};

/// The same where there is one file.
#[cfg(not(split))]
mod whole {
    use leptos::prelude::AnyView;
    use leptos::wasm_split::SplitLoaderError;

    use super::{Act, Kept, Order, Page, draw_here, records, studio};

    pub(super) async fn draw(kept: Kept, act: Act) -> Result<AnyView, SplitLoaderError> {
        Ok(draw_here(kept, act))
    }

    pub(super) async fn write(page: std::rc::Rc<Page>, order: Order) -> Result<(), SplitLoaderError> {
        records::export::export(&page, order);
        Ok(())
    }

    pub(super) async fn serve() -> Result<(), SplitLoaderError> {
        studio::worker::serve();
        Ok(())
    }

    pub(super) async fn load_studio() -> Result<(), SplitLoaderError> {
        Ok(())
    }
}

fn draw_here(kept: Kept, act: Act) -> AnyView {
    let studio = kept.studio.get_value().unwrap_or_else(|| {
        let made = match kept.owner.get_value() {
            Some(owner) => owner.with(|| Studio::new(act)),
            None => Studio::new(act),
        };
        kept.studio.set_value(Some(made));
        made
    });
    views::draw_studio(studio)
}
