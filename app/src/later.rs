//! What nobody needs to give a first label is in a second file, which comes later: every page but the label page.
//!
//! `cargo demo` cuts the page's WebAssembly along the functions that are marked here (`tests/bundle/src/split.rs`):
//! what only they reach leaves the first file, view models and all; what two parts reach lies in one more. A build without the cut (a bare Trunk build, native
//! tests) has one file, and everything is there from the start.
//!
//! The studio is in a third file ([`studio`]).

#![cfg_attr(split, allow(unsafe_code))] // The cut is an import and an export under one name, which the macro declares.

mod studio;

use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use accord_platform::spawn;
use leptos::prelude::*;
#[cfg(split)]
use leptos::wasm_split::SplitLoaderError;

use crate::model::Action;
use crate::state::{Page, memo};
use crate::views::{self, Arrival, Asked, Later, LaterModels};
use crate::{dispatch, figures, pictures, present};

pub use studio::{export, studio_file};

/// A handle to the page's state that signals can carry.
type Handle = StoredValue<Rc<Page>, LocalStorage>;

/// The second file as views know it.
pub fn later(version: RwSignal<u64>, handle: Handle) -> Later {
    let arrival = RwSignal::new(if cfg!(split) { Arrival::Coming } else { Arrival::Here });
    // A page on screen is not drawn again because its file is here once more.
    let note = move |now| {
        if arrival.get_untracked() != now {
            arrival.set(now);
        }
    };
    let fetch = move |()| {
        if arrival.get_untracked() == Arrival::Here {
            return;
        }
        note(Arrival::Coming);
        spawn(async move {
            // A second request waits for the first, and one that failed is made anew.
            let is_here = load_pages().await.and(load_actions().await).is_ok();
            note(if is_here { Arrival::Here } else { Arrival::Missing });
            if is_here {
                handle.with_value(|page| act(page, Action::WatchActivity));
            }
        });
    };
    let draw = move |asked| poll_once(pin!(draw(asked, version, handle))).and_then(Result::ok);
    Later { arrival: arrival.into(), fetch: Callback::new(fetch), draw: Callback::new(draw) }
}

/// Serves the page as its helper. What a helper works with is in the second file too, which the page has fetched by then
/// and the browser keeps; where it does not come, the page notices the silence and says that there is no helper.
pub fn help() {
    let name = accord_platform::HelperScope::here().map(|scope| scope.name()).unwrap_or_default();
    match name.split_once(' ') {
        Some((crate::studio::worker::NAME, language)) => studio::help(language.to_owned()),
        _ => spawn(async { drop(serve().await) }),
    }
}

/// Follows an action that only pages of the second file ask for: at once, as they are drawn after it came.
pub fn act(page: &Page, action: Action) {
    let Some(page) = page.handle() else { return };
    let mut following = Box::pin(follow(Rc::clone(&page), action));
    match poll_once(following.as_mut()) {
        Some(Ok(())) => {}
        Some(Err(error)) => page.note_error(error.to_string()),
        None => spawn(async move {
            match following.await {
                Ok(()) => page.changed(),
                Err(error) => page.note_error(error.to_string()),
            }
        }),
    }
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, preload(load_pages), fallible)]
fn draw(asked: Asked, version: RwSignal<u64>, handle: Handle) -> Result<AnyView, SplitLoaderError> {
    Ok(draw_here(asked, version, handle))
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, preload(load_actions), fallible)]
fn follow(page: Rc<Page>, action: Action) -> Result<(), SplitLoaderError> {
    dispatch::act_elsewhere(&page, action);
    Ok(())
}

#[cfg(split)]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
fn serve() -> Result<(), SplitLoaderError> {
    figures::worker::serve();
    Ok(())
}

#[cfg(not(split))]
use whole::{draw, follow, load_actions, load_pages, serve};

/// The same where there is one file.
#[cfg(not(split))]
mod whole {
    use std::rc::Rc;

    use leptos::prelude::{AnyView, RwSignal};
    use leptos::wasm_split::SplitLoaderError;

    use super::{Action, Asked, Handle, Page, dispatch, draw_here, figures};

    pub(super) async fn draw(
        asked: Asked,
        version: RwSignal<u64>,
        handle: Handle,
    ) -> Result<AnyView, SplitLoaderError> {
        Ok(draw_here(asked, version, handle))
    }

    pub(super) async fn follow(page: Rc<Page>, action: Action) -> Result<(), SplitLoaderError> {
        dispatch::act_elsewhere(&page, action);
        Ok(())
    }

    pub(super) async fn serve() -> Result<(), SplitLoaderError> {
        figures::worker::serve();
        Ok(())
    }

    pub(super) async fn load_pages() -> Result<(), SplitLoaderError> {
        Ok(())
    }

    pub(super) async fn load_actions() -> Result<(), SplitLoaderError> {
        Ok(())
    }
}

/// Draws a page with view models of its own, which live as long as it is open.
fn draw_here(asked: Asked, version: RwSignal<u64>, handle: Handle) -> AnyView {
    let models = LaterModels {
        form: memo(version, handle, |page| page.present(present::form)),
        parts: memo(version, handle, |page| {
            let item = pictures::in_view(page);
            page.present(|client, _| present::parts(client.project(), item, |source| page.pictures.look(source)))
        }),
        review: memo(version, handle, |page| {
            page.present(|client, ui| present::review(client, ui, |item_idx| page.scorer.similar_to(item_idx)))
        }),
        instructions: memo(version, handle, |page| page.present(present::instructions)),
        rounds: memo(version, handle, |page| page.present(|client, _| present::rounds(client, &page.rounds))),
        desk: memo(version, handle, |page| page.present(present::desk)),
        records: memo(version, handle, |page| {
            page.present(|client, _| present::records(client, &page.records.borrow()))
        }),
        reports: memo(version, handle, |page| page.present(|client, _| present::reports(client, &page.reports))),
        overview: memo(version, handle, |page| {
            let measured = page.scorer.measured();
            let place = page.opened.borrow().as_ref().map(|opened| opened.link.store.clone());
            page.present(|client, ui| present::overview(client, ui, place.as_ref(), measured.as_ref()))
        }),
        agreement: memo(version, handle, |page| {
            let helped = page.figures.helped();
            page.present(|client, ui| present::agreement(client, &helped, ui.known.as_ref(), &page.questions))
        }),
        status: memo(version, handle, |page| {
            let scorer = (page.scorer.status(), page.scorer.wish());
            let opened = page.opened.borrow().clone();
            let skew = opened.as_ref().map_or(0, |opened| opened.s3.skew_secs());
            let folder = opened.as_ref().and_then(|opened| opened.s3.folder_name());
            page.present(|client, ui| present::status(client, ui, &scorer.0, scorer.1, skew, folder.clone()))
        }),
    };
    views::draw(asked, models)
}

/// The result of a future that waits for nothing: views are built in the turn in which their owner asks for them.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{pin, poll_once};

    #[test]
    fn only_what_is_ready_has_a_result() {
        assert_eq!(poll_once(pin!(async { 7 })), Some(7));
        assert_eq!(poll_once(pin!(std::future::pending::<u8>())), None);
    }
}
