//! Step 3: where the project lies.

use leptos::prelude::*;

use super::Step;
use crate::model::Level;
use crate::studio::Studio;
use crate::studio::place::{Kind, StoreFields};
use crate::views::field::Field;
use crate::views::status::StateRow;

/// The store's kind, its fields, and what trying it found.
#[component]
pub(super) fn StoreStep(studio: Studio) -> impl IntoView {
    let kind = Memo::new(move |_| studio.store.with(|store| store.kind));
    let done = Signal::derive(move || {
        let works = |rows: &Vec<crate::model::StatusRow>| rows.iter().all(|row| row.level != Level::Bad);
        match studio.findings.with(|it| it.as_ref().map(works)) {
            Some(true) => "works".to_owned(),
            _ => String::new(),
        }
    });
    view! {
        <Step number=3 title="Store" done>
            <Kinds studio kind/>
            {move || match kind.get() {
                Kind::Bucket => view! { <Bucket studio/> }.into_any(),
                Kind::WebDav => view! { <WebDav studio/> }.into_any(),
                Kind::Folder => view! { <Folder studio/> }.into_any(),
            }}
            <Findings studio/>
        </Step>
    }
}

#[component]
fn Kinds(studio: Studio, kind: Memo<Kind>) -> impl IntoView {
    let card = move |of: Kind| {
        view! {
            <label class="template" class:template--chosen=move || kind.get() == of>
                <input
                    type="radio"
                    name="studio-kind"
                    value=of.name()
                    prop:checked=move || kind.get() == of
                    on:change=move |_| studio.choose_kind(of)
                />
                <span class="choice__words">
                    <span class="choice__name">{of.name()}</span>
                    <span class="quiet">{of.about()}</span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="templates">
            <legend class="unseen">"Kind of store"</legend>
            {Kind::ALL.into_iter().map(card).collect_view()}
        </fieldset>
    }
}

/// A field of the store.
fn bound(studio: Studio, of: fn(&mut StoreFields) -> &mut String) -> (Signal<String>, Callback<String>) {
    let value = Signal::derive(move || {
        let mut store = studio.store.get();
        std::mem::take(of(&mut store))
    });
    (value, Callback::new(move |typed: String| studio.change_store(|store| *of(store) = typed)))
}

#[component]
fn Bucket(studio: Studio) -> impl IntoView {
    let (address, on_address) = bound(studio, |it| &mut it.address);
    let (bucket, on_bucket) = bound(studio, |it| &mut it.bucket);
    let (prefix, on_prefix) = bound(studio, |it| &mut it.prefix);
    let (region, on_region) = bound(studio, |it| &mut it.region);
    let (key, on_key) = bound(studio, |it| &mut it.key);
    let (secret, on_secret) = bound(studio, |it| &mut it.secret);
    view! {
        <div class="studio__columns">
            <Field id="studio-address" label="Address (endpoint)" value=address on_input=on_address placeholder="https://s3.example.org"/>
            <Field id="studio-bucket" label="Bucket" value=bucket on_input=on_bucket/>
            <Field id="studio-key" label="Access key" value=key on_input=on_key/>
            <Field id="studio-secret" label="Secret key" kind="password" value=secret on_input=on_secret/>
            <Field id="studio-region" label="Region (if your vendor has one)" value=region on_input=on_region placeholder="us-east-1"/>
            <Field id="studio-prefix" label="Folder in the bucket (optional)" value=prefix on_input=on_prefix/>
        </div>
        <p class="note">
            "This key becomes part of every link: whoever has a link can read and write this bucket. Make a key for this bucket \
             alone, and share links like passwords."
        </p>
    }
}

#[component]
fn WebDav(studio: Studio) -> impl IntoView {
    let (address, on_address) = bound(studio, |it| &mut it.address);
    let (key, on_key) = bound(studio, |it| &mut it.key);
    let (secret, on_secret) = bound(studio, |it| &mut it.secret);
    view! {
        <div class="studio__columns">
            <Field
                id="studio-address"
                label="Address of the folder"
                value=address
                on_input=on_address
                placeholder="https://cloud.example.org/remote.php/dav/files/me/labels/"
            />
            <Field id="studio-key" label="User" value=key on_input=on_key/>
            <Field id="studio-secret" label="App password" kind="password" value=secret on_input=on_secret/>
        </div>
        <p class="note">
            "User and password become part of every link. Use an app password for this folder alone, and share links like \
             passwords."
        </p>
    }
}

#[component]
fn Folder(studio: Studio) -> impl IntoView {
    let (address, on_address) = bound(studio, |it| &mut it.address);
    view! {
        <Field
            id="studio-address"
            label="Address under which you will put the folder online"
            value=address
            on_input=on_address
            placeholder="https://example.org/projects/"
            help="You get a zip. Unpack it into that folder of your web host (GitHub Pages, nginx, any other); then the links work."
        />
    }
}

/// What trying the store found, with what to paste where something has to change.
#[component]
fn Findings(studio: Studio) -> impl IntoView {
    let rows = Memo::new(move |_| studio.findings.get());
    let can_try = Memo::new(move |_| studio.store.with(|store| store.place().is_ok()));
    view! {
        <div class="actions">
            <button
                type="button"
                class="button"
                id="studio-probe"
                disabled=move || !can_try.get() || studio.is_probing.get()
                on:click=move |_| studio.probe()
            >
                {move || if studio.is_probing.get() { "Testing…" } else { "Test the store" }}
            </button>
        </div>
        <div role="status">
            {move || {
                rows.get().map(|rows| {
                    let (remedies, found): (Vec<_>, Vec<_>) =
                        rows.into_iter().partition(|row| row.name == crate::open::REMEDY);
                    let mut texts: Vec<String> = remedies.into_iter().map(|row| row.value).collect();
                    texts.dedup();
                    view! {
                        <dl class="states">{found.into_iter().map(|row| view! { <StateRow row/> }).collect_view()}</dl>
                        {texts.into_iter().map(|text| view! { <Remedy text/> }).collect_view()}
                    }
                })
            }}
        </div>
    }
}

/// What the store's owner pastes where.
#[component]
fn Remedy(text: String) -> impl IntoView {
    let (where_to, what) = text.split_once('\n').map_or((String::new(), text.clone()), |(a, b)| (a.into(), b.into()));
    view! {
        <div class="remedy">
            <p>{where_to}</p>
            <pre tabindex="0" dir="ltr">{what}</pre>
        </div>
    }
}
