//! Step 3: where the project lies.

use leptos::prelude::*;

use super::Step;
use crate::model::Level;
use crate::studio::Studio;
use crate::studio::place::{Kind, StoreFields};
use crate::tr;
use crate::views::field::Field;
use crate::views::status::StateRow;

/// The store's kind, its fields, and what trying it found.
#[component]
pub(super) fn StoreStep(studio: Studio) -> impl IntoView {
    let kind = Memo::new(move |_| studio.store.with(|store| store.kind));
    let done = Signal::derive(move || {
        let works = |rows: &Vec<crate::model::StatusRow>| rows.iter().all(|row| row.level != Level::Bad);
        match studio.findings.with(|it| it.as_ref().map(works)) {
            Some(true) => tr::studio_store_works(),
            _ => String::new(),
        }
    });
    view! {
        <Step id="step-store" number=3 title=tr::studio_store() done>
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
            <legend class="unseen">{tr::studio_store_kind()}</legend>
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
        <p class="note">{tr::studio_bucket_note()}</p>
    }
}

/// The fields of a bucket, in the order of their ids: address, bucket, key, secret, region, folder.
#[component]
fn BucketFields(ids: [&'static str; 6], fields: RwSignal<StoreFields>, change: Callback<StoreFields>) -> impl IntoView {
    let field = move |id: &'static str, label: String, of: fn(&mut StoreFields) -> &mut String| {
        let on_input = Callback::new(move |typed: String| {
            let mut store = fields.get_untracked();
            *of(&mut store) = typed;
            change.run(store);
        });
        let (kind, placeholder) = match id.rsplit_once('-') {
            Some((_, "address")) => ("text", "https://s3.example.org"),
            Some((_, "secret")) => ("password", ""),
            Some((_, "region")) => ("text", "us-east-1"),
            _ => ("text", ""),
        };
        view! { <Field id label kind value=value(fields, of) on_input placeholder/> }
    };
    let [address, bucket, key, secret, region, prefix] = ids;
    view! {
        <div class="studio__columns">
            {field(address, tr::studio_bucket_address(), |it| &mut it.address)}
            {field(bucket, tr::studio_bucket(), |it| &mut it.bucket)}
            {field(key, tr::studio_bucket_key(), |it| &mut it.key)}
            {field(secret, tr::studio_bucket_secret(), |it| &mut it.secret)}
            {field(region, tr::studio_bucket_region(), |it| &mut it.region)}
            {field(prefix, tr::studio_bucket_folder(), |it| &mut it.prefix)}
        </div>
    }
}

/// A bucket that the data is in.
#[component]
pub(super) fn SourceBucket(studio: Studio) -> impl IntoView {
    let ids = ["source-address", "source-bucket", "source-key", "source-secret", "source-region", "source-prefix"];
    let fields = studio.source;
    let can_look = Memo::new(move |_| fields.with(|fields| fields.source().is_ok()));
    view! {
        <details class="studio__instructions" id="studio-source">
            <summary>{tr::studio_source()}</summary>
            <BucketFields ids fields change=Callback::new(move |typed| fields.set(typed))/>
            <p class="quiet">{tr::studio_source_about()}</p>
            <div class="actions">
                <button
                    type="button"
                    class="button"
                    id="source-look"
                    disabled=move || !can_look.get()
                    on:click=move |_| studio.take_bucket()
                >
                    {tr::studio_source_fetch()}
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
                label=tr::studio_dav_address()
                value=address
                on_input=on_address
                placeholder="https://cloud.example.org/remote.php/dav/files/me/labels/"
            />
            <Field id="studio-key" label=tr::studio_dav_user() value=key on_input=on_key/>
            <Field id="studio-secret" label=tr::studio_dav_password() kind="password" value=secret on_input=on_secret/>
        </div>
        <p class="note">{tr::studio_dav_note()}</p>
    }
}

#[component]
fn Folder(studio: Studio) -> impl IntoView {
    let (address, on_address) = bound(studio, |it| &mut it.address);
    view! {
        <Field
            id="studio-address"
            label=tr::studio_host_address()
            value=address
            on_input=on_address
            placeholder="https://example.org/projects/"
            help=tr::studio_host_help()
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
                {move || if studio.is_probing.get() { tr::studio_probing() } else { tr::studio_probe() }}
            </button>
        </div>
        <div role="status">
            {move || {
                rows.get().map(|rows| {
                    let (remedies, found): (Vec<_>, Vec<_>) =
                        rows.into_iter().partition(|row| row.name == crate::open::remedy());
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
