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
    (value(studio.store, of), Callback::new(move |typed: String| studio.change_store(|store| *of(store) = typed)))
}

/// What stands in a field.
fn value(fields: RwSignal<StoreFields>, of: fn(&mut StoreFields) -> &mut String) -> Signal<String> {
    Signal::derive(move || {
        let mut fields = fields.get();
        std::mem::take(of(&mut fields))
    })
}

#[component]
fn Bucket(studio: Studio) -> impl IntoView {
    let ids = ["studio-address", "studio-bucket", "studio-key", "studio-secret", "studio-region", "studio-prefix"];
    view! {
        <BucketFields ids fields=studio.store change=Callback::new(move |store| studio.change_store(|it| *it = store))/>
        <p class="note">
            "This key becomes part of every link: whoever has a link can read and write this bucket. Make a key for this bucket \
             alone, and share links like passwords."
        </p>
    }
}

/// The fields of a bucket, in the order of their ids: address, bucket, key, secret, region, folder.
#[component]
fn BucketFields(ids: [&'static str; 6], fields: RwSignal<StoreFields>, change: Callback<StoreFields>) -> impl IntoView {
    let field = move |id: &'static str, label: &'static str, of: fn(&mut StoreFields) -> &mut String| {
        let on_input = Callback::new(move |typed: String| {
            let mut store = fields.get_untracked();
            *of(&mut store) = typed;
            change.run(store);
        });
        let kind = if label.starts_with("Secret") { "password" } else { "text" };
        let placeholder = match label {
            ADDRESS => "https://s3.example.org",
            REGION => "us-east-1",
            _ => "",
        };
        view! { <Field id label kind value=value(fields, of) on_input placeholder/> }
    };
    let [address, bucket, key, secret, region, prefix] = ids;
    view! {
        <div class="studio__columns">
            {field(address, ADDRESS, |it| &mut it.address)}
            {field(bucket, "Bucket", |it| &mut it.bucket)}
            {field(key, "Access key", |it| &mut it.key)}
            {field(secret, "Secret key", |it| &mut it.secret)}
            {field(region, REGION, |it| &mut it.region)}
            {field(prefix, "Folder in the bucket (optional)", |it| &mut it.prefix)}
        </div>
    }
}

const ADDRESS: &str = "Address (endpoint)";
const REGION: &str = "Region (if your vendor has one)";

/// A bucket that the data is in.
#[component]
pub(super) fn SourceBucket(studio: Studio) -> impl IntoView {
    let ids = ["source-address", "source-bucket", "source-key", "source-secret", "source-region", "source-prefix"];
    let fields = studio.source;
    let can_look = Memo::new(move |_| fields.with(|fields| fields.source().is_ok()));
    view! {
        <details class="studio__instructions" id="studio-source">
            <summary>"Take it from a bucket"</summary>
            <BucketFields ids fields change=Callback::new(move |typed| fields.set(typed))/>
            <p class="quiet">
                "A file by its whole name, or a folder with one table or with images. It is fetched into this page; without keys \
                 the bucket is asked as by anybody. The bucket has to let this page read (CORS)."
            </p>
            <div class="actions">
                <button
                    type="button"
                    class="button"
                    id="source-look"
                    disabled=move || !can_look.get()
                    on:click=move |_| studio.take_bucket()
                >
                    "Fetch it"
                </button>
            </div>
        </details>
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
