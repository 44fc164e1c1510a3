//! A link for one person, made by the owner in the page.

use leptos::prelude::*;

use crate::model::{Action, InviteKey, InviteOrder, InviteView, MadeLink, OverviewView};
use crate::views::field::Field;
use crate::views::link::LinkAndCode;
use crate::views::ui::Page;

/// Makes a link for one person and shows it once.
#[component]
pub(super) fn Invite(page: Page, overview: Signal<OverviewView>) -> impl IntoView {
    let invite = Memo::new(move |_| overview.with(|it| it.invite.clone()));
    let is_narrow = Memo::new(move |_| invite.with(|it| it.as_ref().is_some_and(|it| it.is_narrow)));
    let made = Memo::new(move |_| invite.with(|it| it.as_ref().and_then(|it| it.made.clone())));
    view! {
        <Show when=move || invite.with(Option::is_some)>
            <section class="card" id="invite">
                <h2>"Invite one person"</h2>
                {move || match made.get() {
                    _ if is_narrow.get() => view! {
                        <p>"Your own link's key to the store is scoped to you. Make links with `accord grant`, from the links file."</p>
                    }
                    .into_any(),
                    Some(made) => view! { <Made page made/> }.into_any(),
                    None => view! { <Make page invite/> }.into_any(),
                }}
            </section>
        </Show>
    }
}

/// What is typed into the form.
#[derive(Clone, Copy)]
struct Typed {
    role: RwSignal<String>,
    how: RwSignal<String>,
    hours: RwSignal<String>,
    service: RwSignal<String>,
    role_arn: RwSignal<String>,
}

impl Typed {
    fn new() -> Self {
        let holds = |text: &str| RwSignal::new(text.to_owned());
        Self {
            role: holds("labeler"),
            how: holds("shared"),
            hours: holds("12"),
            service: holds(""),
            role_arn: holds("arn:aws:iam::role/labeler"),
        }
    }

    fn order(self) -> InviteOrder {
        let key = match self.how.get_untracked().as_str() {
            "forms" => InviteKey::Forms,
            "temporary" => InviteKey::Temporary {
                hours: self.hours.get_untracked(),
                service: self.service.get_untracked(),
                role_arn: self.role_arn.get_untracked(),
            },
            _ => InviteKey::Shared,
        };
        InviteOrder { role: self.role.get_untracked(), key }
    }
}

#[component]
fn Make(page: Page, invite: Memo<Option<InviteView>>) -> impl IntoView {
    let with = move |part: fn(&InviteView) -> bool| invite.with(|it| it.as_ref().is_some_and(part));
    let typed = Typed::new();
    view! {
        <p>"A link that makes whoever opens it one and the same person, on all their devices. You can end it with `accord members end`."</p>
        <div class="field">
            <label for="invite-role">"They join as"</label>
            <select id="invite-role" on:change=move |event| typed.role.set(event_target_value(&event))>
                <option value="labeler">"Labeler"</option>
                <option value="expert">"Expert"</option>
            </select>
        </div>
        <Show when=move || with(|it| it.is_bucket)>
            <div class="field">
                <label for="invite-how">"They write"</label>
                <select id="invite-how" on:change=move |event| typed.how.set(event_target_value(&event))>
                    <option value="shared">"With this project's own key to the store"</option>
                    <option value="temporary">"With a temporary key of their own, which the store makes"</option>
                    <option value="forms">"By upload forms, into their own folders, for 7 days"</option>
                </select>
            </div>
            <p class="quiet">{move || typed.how.with(|how| meaning(how))}</p>
            <Show when=move || typed.how.with(|how| how == "temporary")>
                <Temporary typed/>
            </Show>
        </Show>
        <p role="alert">{move || invite.with(|it| it.as_ref().and_then(|it| it.refused.clone()))}</p>
        <div class="actions">
            <button
                type="button"
                class="button"
                disabled=move || with(|it| it.is_asking)
                on:click=move |_| page.act.run(Action::Invite(typed.order()))
            >
                "Make a link"
            </button>
        </div>
    }
}

/// What somebody can do with such a link.
fn meaning(how: &str) -> &'static str {
    match how {
        "temporary" => {
            "It reads the project, writes into their own folders, deletes nothing, and ends by itself. It takes a store with a \
             service for such keys (STS) that lets pages in, as SeaweedFS does; Ceph lets none in, but `accord grant`."
        }
        "forms" => {
            "They write into their own folders and delete nothing. It takes a bucket that lets everybody read; Cloudflare R2 \
             and Backblaze B2 take no forms."
        }
        _ => "Whoever has the link can overwrite and delete everything, and it does not end.",
    }
}

#[component]
fn Temporary(typed: Typed) -> impl IntoView {
    let to = |value: RwSignal<String>| Callback::new(move |text: String| value.set(text));
    view! {
        <Field
            id="invite-hours"
            label="For how many hours"
            value=typed.hours
            on_input=to(typed.hours)
            help="Most services give at most 12. Then they need a new link."
        />
        <Field
            id="invite-role-arn"
            label="Role"
            value=typed.role_arn
            on_input=to(typed.role_arn)
            help="Whose rights the key has, less all but this project and this person. On AWS: arn:aws:iam::ACCOUNT:role/NAME"
        />
        <Field
            id="invite-service"
            label="Where the service answers"
            value=typed.service
            on_input=to(typed.service)
            help="Empty where it is the store itself. On AWS: https://sts.REGION.amazonaws.com"
        />
    }
}

#[component]
fn Made(page: Page, made: MadeLink) -> impl IntoView {
    let MadeLink { link, labeler, warning } = made;
    let run = move |action: fn() -> Action| move |_| page.act.run(action());
    view! {
        <p>"Send it to that person alone. It is shown once; nothing but this page has it."</p>
        {(!warning.is_empty()).then(|| view! { <p role="alert">"Note: "{warning}"."</p> })}
        <LinkAndCode id="invite-link" link/>
        <p class="quiet">"Their id is "<code>{labeler}</code></p>
        <div class="actions">
            <button type="button" class="button" on:click=run(|| Action::SaveInvite)>"Save it as a file"</button>
            <button type="button" class="button" on:click=run(|| Action::HideInvite)>"Done"</button>
        </div>
    }
}
