//! The join page: says what one is asked to do and by what name one wants to be known.

use leptos::{ev, html, prelude::*};

use super::Act;
use super::language::LanguageChoice;
use super::routes::STUDIO;
use crate::model::{Action, JoinView};
use crate::tr;

/// Joining with a link, pasting one, or opening a project known on this device.
#[component]
pub(super) fn Join(join: Memo<JoinView>, act: Act) -> impl IntoView {
    let has_link = Memo::new(move |_| join.with(|join| join.has_link));
    let problem = Memo::new(move |_| join.with(|join| join.problem.clone()));
    let known = Memo::new(move |_| join.with(|join| join.known.clone()));
    view! {
        <main class="join">
            <div class="join__top">
                <p class="join__brand">"Accord"</p>
                <LanguageChoice act/>
            </div>
            <div role="alert">
                {move || problem.get().map(|problem| view! { <p class="alert" dir="auto">{problem}</p> })}
            </div>
            <Show when=move || has_link.get() fallback=move || view! { <PasteLink act/> }>
                <Invitation join/>
                <NameForm join act/>
            </Show>
            <Show when=move || !has_link.get()>
                <p class="join__new">
                    {tr::frame_join_own_texts()}
                    " "
                    <a class="button" href=STUDIO id="new-project">{tr::frame_join_new_project()}</a>
                </p>
            </Show>
            <Show when=move || known.with(|known| !known.is_empty())>
                <section class="join__known">
                    <h2>{tr::frame_join_known()}</h2>
                    <ul>
                        <For each=move || known.get() key=Clone::clone let((project, name))>
                            <li>
                                <button
                                    type="button"
                                    class="button"
                                    dir="auto"
                                    on:click=move |_| act.run(Action::OpenProject { project: project.clone() })
                                >
                                    {name}
                                </button>
                            </li>
                        </For>
                    </ul>
                </section>
            </Show>
        </main>
    }
}

/// What the link invites to, as far as it is known yet.
#[component]
fn Invitation(join: Memo<JoinView>) -> impl IntoView {
    let loading = Memo::new(move |_| join.with(|join| join.loading));
    let name = move || join.with(|join| join.project_name.clone()).unwrap_or_else(tr::frame_join_invited);
    let role = move || join.with(|join| join.role.as_deref().map(role_words));
    let n_items = move || join.with(|join| join.n_items);
    let question = Memo::new(move |_| join.with(|join| join.question.clone()));
    let labels = Memo::new(move |_| join.with(|join| join.labels.clone()));
    view! {
        <h1 dir="auto">{name}</h1>
        <p class="join__role">{role}</p>
        <Show when=move || loading.get()>
            <p class="waiting" role="status">{tr::frame_join_fetching()}</p>
        </Show>
        <Show when=move || !labels.with(Vec::is_empty)>
            <section class="join__task" aria-label=tr::frame_join_asked()>
                <p class="join__question" dir="auto">{move || question.get()}</p>
                <ul class="tags">
                    <For each=move || labels.get() key=Clone::clone let(label)>
                        <li dir="auto">{label}</li>
                    </For>
                </ul>
                <p class="quiet">
                    {move || n_items().map(|n| tr::frame_join_task(n, tr::n_labels(labels.with(Vec::len))))}
                </p>
            </section>
        </Show>
    }
}

fn role_words(role: &str) -> String {
    match role {
        "labeler" => tr::frame_join_as_labeler(),
        "expert" => tr::frame_join_as_expert(),
        "owner" => tr::frame_join_as_owner(),
        other => tr::frame_join_as(other),
    }
}

/// Asks for the name others see.
#[component]
fn NameForm(join: Memo<JoinView>, act: Act) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let field = NodeRef::<html::Input>::new();
    field.on_load(|field| {
        let _ = field.focus();
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let name = name.with_untracked(|name| name.trim().to_owned());
        if !name.is_empty() {
            act.run(Action::Join { name });
        }
    };
    view! {
        <form class="join__form" on:submit=submit>
            <label for="join-name">{tr::frame_join_name()}</label>
            <input
                id="join-name"
                type="text"
                dir="auto"
                autocomplete="nickname"
                maxlength="80"
                required
                aria-describedby="join-privacy"
                node_ref=field
                prop:value=move || name.get()
                on:input=move |event| name.set(event_target_value(&event))
            />
            <p id="join-privacy" class="quiet">
                {move || if join.with(|join| join.is_closed) { tr::frame_join_closed() } else { tr::frame_join_open() }}
            </p>
            <button type="submit" class="button button--main">{tr::frame_join_do()}</button>
        </form>
    }
}

/// Takes an invitation link where the page was opened without one.
#[component]
fn PasteLink(act: Act) -> impl IntoView {
    let link = RwSignal::new(String::new());
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let link = link.with_untracked(|link| link.trim().to_owned());
        if !link.is_empty() {
            act.run(Action::PasteLink { link });
        }
    };
    view! {
        <h1>{tr::frame_join_title()}</h1>
        <p class="join__role">{tr::frame_join_paste()}</p>
        <form class="join__form" on:submit=submit>
            <label for="join-link">{tr::frame_join_link()}</label>
            <input
                id="join-link"
                type="text"
                inputmode="url"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby="join-link-help"
                prop:value=move || link.get()
                on:input=move |event| link.set(event_target_value(&event))
            />
            <label for="join-file">{tr::frame_join_file()}</label>
            <input
                id="join-file"
                type="file"
                accept=".txt,text/plain"
                on:change=move |_| act.run(Action::OpenLinkFile { field_id: "join-file" })
            />
            <p id="join-link-help" class="quiet">{tr::frame_join_secret()}</p>
            <button type="submit" class="button button--main">{tr::frame_join_continue()}</button>
        </form>
    }
}
