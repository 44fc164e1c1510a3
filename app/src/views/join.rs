//! The join page: says what one is asked to do and by what name one wants to be known.

use leptos::{ev, html, prelude::*};

use super::Act;
use super::format::counted;
use super::routes::STUDIO;
use crate::model::{Action, JoinView};

/// Joining with a link, pasting one, or opening a project known on this device.
#[component]
pub(super) fn Join(join: Memo<JoinView>, act: Act) -> impl IntoView {
    let has_link = Memo::new(move |_| join.with(|join| join.has_link));
    let problem = Memo::new(move |_| join.with(|join| join.problem.clone()));
    let known = Memo::new(move |_| join.with(|join| join.known.clone()));
    view! {
        <main class="join">
            <p class="join__brand">"Accord"</p>
            <div role="alert">
                {move || problem.get().map(|problem| view! { <p class="alert" dir="auto">{problem}</p> })}
            </div>
            <Show when=move || has_link.get() fallback=move || view! { <PasteLink act/> }>
                <Invitation join/>
                <NameForm join act/>
            </Show>
            <Show when=move || !has_link.get()>
                <p class="join__new">
                    "Have texts of your own to label? "
                    <a class="button" href=STUDIO id="new-project">"New project"</a>
                </p>
            </Show>
            <Show when=move || known.with(|known| !known.is_empty())>
                <section class="join__known">
                    <h2>"Projects on this device"</h2>
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
    let name = move || join.with(|join| join.project_name.clone()).unwrap_or_else(|| "You are invited".to_owned());
    let role = move || join.with(|join| join.role.as_deref().map(role_words));
    let n_items = move || join.with(|join| join.n_items);
    let question = Memo::new(move |_| join.with(|join| join.question.clone()));
    let labels = Memo::new(move |_| join.with(|join| join.labels.clone()));
    view! {
        <h1 dir="auto">{name}</h1>
        <p class="join__role">{role}</p>
        <Show when=move || loading.get()>
            <p class="waiting" role="status">"Fetching the project…"</p>
        </Show>
        <Show when=move || !labels.with(Vec::is_empty)>
            <section class="join__task" aria-label="What is asked">
                <p class="join__question" dir="auto">{move || question.get()}</p>
                <ul class="tags">
                    <For each=move || labels.get() key=Clone::clone let(label)>
                        <li dir="auto">{label}</li>
                    </For>
                </ul>
                <p class="quiet">
                    {move || {
                        let n_labels = labels.with(|labels| u32::try_from(labels.len()).unwrap_or(u32::MAX));
                        let choices = counted(n_labels, "label", "labels");
                        n_items().map(|n| format!("{} to label, {choices} to choose from", counted(n, "text", "texts")))
                    }}
                </p>
            </section>
        </Show>
    }
}

fn role_words(role: &str) -> String {
    match role {
        "labeler" => "You join as a labeler: you read texts and choose a label for each".to_owned(),
        "expert" => "You join as an expert: you settle what labelers disagree about".to_owned(),
        "owner" => "You join as the owner of this project".to_owned(),
        other => format!("You join as {other}"),
    }
}

const OPEN: &str = "Others in the project see this name. Your name and answers are stored in the owner's bucket; this device \
    keeps a copy.";
const CLOSED: &str = "Experts and the owner see this name and your answers; other labelers can read neither. They are stored \
    in the owner's bucket, sealed; this device keeps a copy.";

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
            <label for="join-name">"Your name"</label>
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
                {move || if join.with(|join| join.is_closed) { CLOSED } else { OPEN }}
            </p>
            <button type="submit" class="button button--main">"Join"</button>
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
        <h1>"Label texts together"</h1>
        <p class="join__role">"Open the link that the project's owner sent you, or paste it here"</p>
        <form class="join__form" on:submit=submit>
            <label for="join-link">"Invitation link"</label>
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
            <label for="join-file">"Or the file with the link: choose it, or drop it here"</label>
            <input
                id="join-file"
                type="file"
                accept=".txt,text/plain"
                on:change=move |_| act.run(Action::OpenLinkFile { field_id: "join-file" })
            />
            <p id="join-link-help" class="quiet">"The link holds the key to the project: pass it on only to people who are meant to join."</p>
            <button type="submit" class="button button--main">"Continue"</button>
        </form>
    }
}
