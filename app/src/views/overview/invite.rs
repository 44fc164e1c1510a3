//! A link for one person, made by the owner in the page.

use leptos::prelude::*;

use crate::model::{Action, InviteView, MadeLink, OverviewView};
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

#[component]
fn Make(page: Page, invite: Memo<Option<InviteView>>) -> impl IntoView {
    let with = move |part: fn(&InviteView) -> bool| invite.with(|it| it.as_ref().is_some_and(part));
    let role = RwSignal::new("labeler".to_owned());
    let forms = RwSignal::new(false);
    let make = move |_| page.act.run(Action::Invite { role: role.get_untracked(), forms: forms.get_untracked() });
    view! {
        <p>"A link that makes whoever opens it one and the same person, on all their devices. You can end it with `accord members end`."</p>
        <div class="field">
            <label for="invite-role">"They join as"</label>
            <select id="invite-role" on:change=move |event| role.set(event_target_value(&event))>
                <option value="labeler">"Labeler"</option>
                <option value="expert">"Expert"</option>
            </select>
        </div>
        <Show when=move || with(|it| it.takes_forms)>
            <div class="field">
                <label for="invite-how">"They write"</label>
                <select id="invite-how" on:change=move |event| forms.set(event_target_value(&event) == "forms")>
                    <option value="shared">"With this project's own key to the store"</option>
                    <option value="forms">"By upload forms, into their own folders, for 7 days"</option>
                </select>
            </div>
        </Show>
        <p class="quiet">
            "The project's own key can overwrite and delete everything, and does not end. Upload forms need a bucket that lets \
             everybody read; Cloudflare R2 and Backblaze B2 take none. Keys that the store itself scopes to one person are made \
             by `accord grant`: the services that make them let no page in."
        </p>
        <p role="alert">{move || invite.with(|it| it.as_ref().and_then(|it| it.refused.clone()))}</p>
        <div class="actions">
            <button type="button" class="button" disabled=move || with(|it| it.is_asking) on:click=make>"Make a link"</button>
        </div>
    }
}

#[component]
fn Made(page: Page, made: MadeLink) -> impl IntoView {
    let MadeLink { link, labeler, warning } = made;
    let run = move |action: fn() -> Action| move |_| page.act.run(action());
    view! {
        <p>"Send it to that person alone. It is shown once; nothing but this page has it."</p>
        <p role="alert">"Note: "{warning}"."</p>
        <LinkAndCode id="invite-link" link/>
        <p class="quiet">"Their id is "<code>{labeler}</code></p>
        <div class="actions">
            <button type="button" class="button" on:click=run(|| Action::SaveInvite)>"Save it as a file"</button>
            <button type="button" class="button" on:click=run(|| Action::HideInvite)>"Done"</button>
        </div>
    }
}
