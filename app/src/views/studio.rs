//! The studio: from a file to the links of a project, as steps that stay on screen.

mod adding;
mod columns;
mod data;
mod links;
mod question;
mod store;

use accord_platform::PickedFile;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::{ev, prelude::*};

use super::Act;
use super::language::LanguageChoice;
use super::later::{Arrival, Coming, Missing};
use crate::studio::{PublishState, Studio};
use crate::tr;
use adding::Adding;
use data::Data;
use links::{Links, Publish};
use question::QuestionStep;
use store::StoreStep;

/// The studio's file, as the first one knows it.
#[derive(Clone, Copy)]
pub struct StudioFile {
    /// Whether the studio is open (`#/new`).
    pub is_open: RwSignal<bool>,
    /// Where its file is.
    pub arrival: Signal<Arrival>,
    /// Loads it, unless it is here.
    pub fetch: Callback<()>,
    /// Draws it; `None` while it is not here.
    pub draw: Callback<(), Option<AnyView>>,
    /// Forgets what was chosen, for the studio was left.
    pub forget: Callback<()>,
}

/// The place of the studio. Opening it loads its file.
#[component]
pub(super) fn StudioPlace(file: StudioFile, act: Act) -> impl IntoView {
    let StudioFile { is_open, arrival, fetch, draw, .. } = file;
    fetch.run(());
    document().set_title(&format!("{} · Accord", tr::studio_new()));
    view! {
        <header class="studio__top">
            <p class="join__brand">"Accord"</p>
            <LanguageChoice act/>
            <a class="button button--small" href="#/label" on:click=move |_| is_open.set(false)>{tr::studio_leave()}</a>
        </header>
        <main class="main">
            {move || match arrival.get() {
                Arrival::Here => draw.run(()),
                Arrival::Coming => Some(view! { <Coming/> }.into_any()),
                Arrival::Missing => Some(view! { <Missing fetch/> }.into_any()),
            }}
        </main>
    }
}

/// Draws the studio. Only its own file may call this: whatever calls it contains all of it.
pub fn draw(studio: Studio) -> AnyView {
    let is_closed = Memo::new(move |_| studio.is_closed());
    let is_done = Memo::new(move |_| studio.state.with(|state| *state == PublishState::Done));
    let is_adding = Memo::new(move |_| studio.adding.with(Option::is_some));
    // Otherwise the browser would open the file instead of the page.
    let over = |event: ev::DragEvent| event.prevent_default();
    let dropped = move |event: ev::DragEvent| {
        event.prevent_default();
        if !is_closed.get_untracked() {
            studio.take_files(&PickedFile::dropped(&event));
        }
    };
    warn_before_loss(studio);
    view! {
        <div class="sheet studio" on:dragover=over on:drop=dropped>
            <h1>{move || if is_adding.get() { tr::studio_more() } else { tr::studio_new() }}</h1>
            <p class="sheet__lead">
                {move || if is_adding.get() { tr::studio_lead_more() } else { tr::studio_lead_new() }}
            </p>
            // A field set that is off switches off all that is in it.
            <fieldset class="studio__steps" disabled=move || is_closed.get()>
                <Adding studio/>
                <Data studio/>
                <Show when=move || !is_adding.get()>
                    <QuestionStep studio/>
                    <StoreStep studio/>
                </Show>
            </fieldset>
            <Publish studio/>
            <Show when=move || is_done.get() && !is_adding.get()>
                <Links studio/>
            </Show>
        </div>
    }
    .into_any()
}

/// Has the browser ask before the owner's key is lost with the page.
fn warn_before_loss(studio: Studio) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window(), "beforeunload", options, move |event| {
        let has_key = studio.state.try_with_untracked(|state| *state != PublishState::Editing) == Some(true);
        if has_key && studio.is_saved.try_get_untracked() == Some(false) {
            event.prevent_default();
        }
    });
    // It goes with the page it belongs to.
    let _ = StoredValue::new_local(listener);
}

/// A step with its number.
#[component]
fn Step(
    /// Of its heading.
    id: &'static str,
    #[prop(into)] number: Signal<u32>,
    title: String,
    /// What it became, in a few words; empty while it waits.
    #[prop(into)]
    done: Signal<String>,
    children: Children,
) -> impl IntoView {
    let is_done = Memo::new(move |_| done.with(|done| !done.is_empty()));
    view! {
        <section class="card step" class:step--done=move || is_done.get() aria-labelledby=id>
            <h2 id=id>
                <span class="step__number" aria-hidden="true">{number}</span>
                <span>{title}</span>
                <span class="step__done" dir="auto" role="status">{move || done.get()}</span>
            </h2>
            {children()}
        </section>
    }
}
