//! Step 4: publishing, and the links that come of it.

use accord_platform::{copy_text, spawn};
use leptos::prelude::*;

use super::Step;
use crate::present::qr_code;
use crate::studio::place::Kind;
use crate::studio::{PublishState, RoleLink, Studio};
use crate::tr;

/// The button that publishes, how far it is, and what is missing.
#[component]
pub(super) fn Publish(studio: Studio) -> impl IntoView {
    let state = Memo::new(move |_| studio.state.get());
    // Question and store are those of the project where items are added to one.
    let number = Signal::derive(move || if studio.adding.with(Option::is_some) { 2 } else { 4 });
    let done = Signal::derive(move || {
        state.with(|state| if *state == PublishState::Done { tr::studio_publish_done() } else { String::new() })
    });
    view! {
        <Step id="step-publish" number title=tr::studio_publish() done>
            {move || match state.get() {
                PublishState::Editing => view! { <Ready studio/> }.into_any(),
                PublishState::Running(n_done, n_objects) => view! { <Running n_done n_objects/> }.into_any(),
                PublishState::Stopped(why) => view! { <Stopped studio why/> }.into_any(),
                PublishState::Done => view! { <Published studio/> }.into_any(),
            }}
        </Step>
    }
}

#[component]
fn Ready(studio: Studio) -> impl IntoView {
    let missing = Memo::new(move |_| studio.missing());
    let is_adding = Memo::new(move |_| studio.adding.with(Option::is_some));
    let is_folder = Memo::new(move |_| !is_adding.get() && studio.store.with(|store| store.kind == Kind::Folder));
    view! {
        <Show
            when=move || missing.with(Vec::is_empty)
            fallback=move || {
                view! {
                    <p>{tr::studio_missing()}</p>
                    <ul class="studio__missing" id="studio-missing">
                        <For each=move || missing.get() key=Clone::clone let(what)><li dir="auto">{what}</li></For>
                    </ul>
                }
            }
        >
            <p>
                {move || if is_adding.get() {
                    tr::studio_ready_add()
                } else if is_folder.get() {
                    tr::studio_ready_folder()
                } else {
                    tr::studio_ready_store()
                }}
            </p>
        </Show>
        <div class="actions">
            <button
                type="button"
                class="button button--main"
                id="studio-publish"
                disabled=move || !missing.with(Vec::is_empty)
                on:click=move |_| studio.publish()
            >
                {move || if is_adding.get() {
                    tr::studio_publish_add()
                } else if is_folder.get() {
                    tr::studio_publish_folder()
                } else {
                    tr::studio_publish_store()
                }}
            </button>
        </div>
    }
}

#[component]
fn Running(n_done: usize, n_objects: usize) -> impl IntoView {
    let words = if n_objects == 0 { tr::studio_packing() } else { tr::studio_written(n_done, n_objects) };
    view! {
        <p role="status">{words}</p>
        <progress
            class="progress__bar progress__bar--wide"
            max=n_objects.max(1).to_string()
            value=n_done.to_string()
            aria-label=tr::studio_publish_progress()
        ></progress>
    }
}

#[component]
fn Stopped(studio: Studio, why: String) -> impl IntoView {
    view! {
        <p class="alert" role="alert" dir="auto">{tr::studio_stopped(why)}</p>
        <p class="quiet">{tr::studio_stopped_about()}</p>
        <div class="actions">
            <button type="button" class="button button--main" id="studio-go-on" on:click=move |_| studio.go_on()>
                {tr::studio_go_on()}
            </button>
            <button type="button" class="button" id="studio-edit" on:click=move |_| studio.edit()>
                {tr::studio_edit()}
            </button>
        </div>
    }
}

#[component]
fn Published(studio: Studio) -> impl IntoView {
    let is_folder = studio.store.with_untracked(|store| store.kind == Kind::Folder);
    let words = if studio.adding.with_untracked(Option::is_some) {
        tr::studio_done_add()
    } else if is_folder {
        tr::studio_done_folder()
    } else {
        tr::studio_done_store()
    };
    view! { <p role="status">{words}</p> }
}

/// The links of the roles, and the file that must be kept.
#[component]
pub(super) fn Links(studio: Studio) -> impl IntoView {
    let links = studio.links.get_untracked();
    let is_saved = studio.is_saved;
    view! {
        <section class="card card--attention-soft" aria-labelledby="studio-keep">
            <h2 id="studio-keep">{tr::studio_keep()}</h2>
            <p>{tr::studio_keep_about()}</p>
            <div class="actions">
                <button
                    type="button"
                    class="button button--main"
                    id="studio-save"
                    on:click=move |_| studio.save_links()
                >
                    {move || if is_saved.get() { tr::studio_keep_again() } else { tr::studio_keep_save() }}
                </button>
                <button
                    type="button"
                    class="button"
                    id="studio-open"
                    disabled=move || !is_saved.get()
                    on:click=move |_| studio.open_project()
                >
                    {tr::studio_open()}
                </button>
            </div>
        </section>
        {links.into_iter().map(|link| view! { <LinkCard link/> }).collect_view()}
    }
}

#[component]
fn LinkCard(link: RoleLink) -> impl IntoView {
    let RoleLink { role, url } = link;
    let (title, about) = match role {
        "labeler" => (tr::studio_link_labeler(), tr::studio_link_labeler_about()),
        "expert" => (tr::studio_link_expert(), tr::studio_link_expert_about()),
        _ => (tr::studio_link_owner(), tr::studio_link_owner_about()),
    };
    let is_copied = RwSignal::new(None);
    let copied = url.clone();
    let copy = move |_| {
        let url = copied.clone();
        spawn(async move { is_copied.set(Some(copy_text(&url).await)) });
    };
    let code = qr_code(&url).map(|code| {
        let size = code.n_modules;
        view! {
            <svg
                class="code"
                viewBox=format!("0 0 {size} {size}")
                role="img"
                aria-label=tr::studio_link_code(&title)
                shape-rendering="crispEdges"
            >
                <path class="code__light" d=format!("M0 0h{size}v{size}h-{size}z")/>
                <path class="code__dark" d=code.path/>
            </svg>
        }
    });
    view! {
        <section class="card link" aria-labelledby=format!("link-{role}")>
            <h2 id=format!("link-{role}")>{title.clone()}</h2>
            <p class="quiet">{about}</p>
            <div class="field">
                <label class="unseen" for=format!("url-{role}")>{title}</label>
                <textarea id=format!("url-{role}") readonly=true rows="3" spellcheck="false" dir="ltr" prop:value=url></textarea>
            </div>
            <div class="actions">
                <button type="button" class="button" on:click=copy>{tr::copy()}</button>
                <p role="status" class="quiet">
                    {move || match is_copied.get() {
                        None => String::new(),
                        Some(true) => tr::copied(),
                        Some(false) => tr::studio_copy_refused(),
                    }}
                </p>
            </div>
            {code.map(|code| view! {
                <details>
                    <summary>{tr::studio_link_show_code()}</summary>
                    {code}
                </details>
            })}
        </section>
    }
}
