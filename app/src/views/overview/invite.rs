//! A link for one person, made by the owner in the page.

use leptos::prelude::*;

use crate::model::{Action, InviteKey, InviteOrder, InviteView, MadeLink, OverviewView};
use crate::tr;
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
                <h2>{tr::overview_invite()}</h2>
                {move || match made.get() {
                    _ if is_narrow.get() => view! { <p>{tr::overview_invite_narrow()}</p> }.into_any(),
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
        <p>{tr::overview_invite_about()}</p>
        <div class="field">
            <label for="invite-role">{tr::overview_invite_role()}</label>
            <select id="invite-role" on:change=move |event| typed.role.set(event_target_value(&event))>
                <option value="labeler">{tr::overview_invite_labeler()}</option>
                <option value="expert">{tr::overview_invite_expert()}</option>
            </select>
        </div>
        <Show when=move || with(|it| it.is_bucket)>
            <div class="field">
                <label for="invite-how">{tr::overview_invite_how()}</label>
                <select id="invite-how" on:change=move |event| typed.how.set(event_target_value(&event))>
                    <option value="shared">{tr::overview_invite_shared()}</option>
                    <option value="temporary">{tr::overview_invite_temporary()}</option>
                    <option value="forms">{tr::overview_invite_forms()}</option>
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
                {tr::overview_make_link()}
            </button>
        </div>
    }
}

/// What somebody can do with such a link.
fn meaning(how: &str) -> String {
    match how {
        "temporary" => tr::overview_means_temporary(),
        "forms" => tr::overview_means_forms(),
        _ => tr::overview_means_shared(),
    }
}

#[component]
fn Temporary(typed: Typed) -> impl IntoView {
    let to = |value: RwSignal<String>| Callback::new(move |text: String| value.set(text));
    view! {
        <Field
            id="invite-hours"
            label=tr::overview_hours()
            value=typed.hours
            on_input=to(typed.hours)
            help=tr::overview_hours_help()
        />
        <Field
            id="invite-role-arn"
            label=tr::overview_role_arn()
            value=typed.role_arn
            on_input=to(typed.role_arn)
            help=tr::overview_role_arn_help()
        />
        <Field
            id="invite-service"
            label=tr::overview_service()
            value=typed.service
            on_input=to(typed.service)
            help=tr::overview_service_help()
        />
    }
}

#[component]
fn Made(page: Page, made: MadeLink) -> impl IntoView {
    let MadeLink { link, labeler, warning } = made;
    let run = move |action: fn() -> Action| move |_| page.act.run(action());
    view! {
        <p>{tr::overview_link_about()}</p>
        {(!warning.is_empty()).then(|| view! { <p role="alert">{tr::overview_link_note(warning)}</p> })}
        <LinkAndCode id="invite-link" link/>
        <p class="quiet">{tr::overview_link_id()} " "<code>{labeler}</code></p>
        <div class="actions">
            <button type="button" class="button" on:click=run(|| Action::SaveInvite)>{tr::overview_link_save()}</button>
            <button type="button" class="button" on:click=run(|| Action::HideInvite)>{tr::overview_link_done()}</button>
        </div>
    }
}
