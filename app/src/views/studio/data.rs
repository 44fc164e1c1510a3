//! Step 1: the file, what it holds, and what of it is left out.

use accord_formats::{Encoding, Problem};
use accord_platform::PickedFile;
use leptos::{ev, html, prelude::*};

use super::columns::Columns;
use super::store::SourceBucket;
use super::{Step, shown};
use crate::studio::{FileState, Studio};
use crate::views::format::counted;

/// Id of the file field.
const FIELD: &str = "studio-file";
/// Id of the field for a folder.
const FOLDER: &str = "studio-folder";
/// Problems that are shown before the list is unfolded further.
const N_SHOWN: usize = 100;

/// Choosing and mapping the file.
#[component]
pub(super) fn Data(studio: Studio) -> impl IntoView {
    let done = Signal::derive(move || {
        let texts = |n| counted(n, "text", "texts");
        studio.loaded.with(|loaded| loaded.as_ref().map(|it| texts(it.n_items)).unwrap_or_default())
    });
    let has_preview = Memo::new(move |_| studio.preview.with(Option::is_some));
    view! {
        <Step number=1 title="Data" done>
            <Drop studio/>
            <SourceBucket studio/>
            <Standing studio/>
            <Show when=move || has_preview.get()>
                <Notes studio/>
                <Columns studio/>
                <Outcome studio/>
            </Show>
        </Step>
    }
}

/// The field for the file. A file may be dropped anywhere on the page; this is where one aims.
#[component]
fn Drop(studio: Studio) -> impl IntoView {
    let is_over = RwSignal::new(false);
    let chosen = move |_| studio.take_files(&PickedFile::chosen(FIELD));
    // The view's macro does not know the attribute by which a field takes a folder.
    let folder = NodeRef::<html::Input>::new();
    Effect::new(move |_| folder.get().map(|field| field.set_attribute("webkitdirectory", "")));
    let folder_chosen = move |_| studio.take_files(&PickedFile::chosen(FOLDER));
    let url = RwSignal::new(String::new());
    let fetch = move |event: ev::SubmitEvent| {
        event.prevent_default();
        studio.take_url(url.get_untracked());
    };
    let name = move || {
        let name = studio.file_name.get();
        if name.is_empty() { "Drop your file here, or choose it".to_owned() } else { name }
    };
    let choose = move || {
        if studio.file_name.with(String::is_empty) { "Choose a file" } else { "Choose another file" }
    };
    view! {
        <div
            class="drop"
            class:drop--over=move || is_over.get()
            on:dragenter=move |_| is_over.set(true)
            on:dragleave=move |_| is_over.set(false)
            on:drop=move |_| is_over.set(false)
        >
            <p class="drop__label" dir="auto">{name}</p>
            <input
                id=FIELD
                class="unseen"
                type="file"
                multiple=true
                accept=".csv,.tsv,.tab,.json,.jsonl,.ndjson,.parquet,.txt,.zip,image/*"
                on:change=chosen
            />
            <label class="button" for=FIELD>{choose}</label>
            <input
                id=FOLDER
                class="unseen"
                type="file"
                multiple=true
                node_ref=folder
                on:change=folder_chosen
            />
            <label class="button" for=FOLDER>"Choose a folder of images"</label>
            <p class="quiet">
                "CSV, TSV, JSON, JSON Lines, Parquet, one text a line, images, or a zip of those; up to 1 GiB"
            </p>
            <form class="drop__url" on:submit=fetch>
                <label class="quiet" for="studio-url">"or its address"</label>
                <input
                    id="studio-url"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    placeholder="https://…"
                    prop:value=move || url.get()
                    on:input=move |event| url.set(event_target_value(&event))
                />
                <button type="submit" class="button" disabled=move || url.with(|url| url.trim().is_empty())>"Fetch"</button>
            </form>
        </div>
    }
}

/// How far the file is, or why it is of no use.
#[component]
fn Standing(studio: Studio) -> impl IntoView {
    let state = Memo::new(move |_| studio.file.get());
    move || match state.get() {
        FileState::None | FileState::Ready => ().into_any(),
        FileState::Reading(what, done) => view! {
            <div class="progress__words">
                <p role="status">{what}"…"</p>
                <progress class="progress__bar progress__bar--wide" max="1000" value=done aria-label=what></progress>
            </div>
        }
        .into_any(),
        FileState::Refused(why) => view! {
            <p class="alert" role="alert" dir="auto">"This file cannot be used yet: "{why}"."</p>
        }
        .into_any(),
    }
}

/// How the file is read, with another way where it was a guess.
#[component]
fn Notes(studio: Studio) -> impl IntoView {
    let opened =
        Memo::new(move |_| studio.preview.with(|it| it.as_ref().map(|it| it.opened.clone()).unwrap_or_default()));
    let part = move || opened.with(|opened| opened.parts.first().cloned());
    let is_text = move || part().is_some_and(|part| part.form != accord_formats::Form::Parquet);
    let is_table = move || part().is_some_and(|part| matches!(part.form, accord_formats::Form::Separated { .. }));
    let encoding = move || part().map(|part| part.encoding).unwrap_or_default();
    let choose = move |event: ev::Event| {
        let name = event_target_value(&event);
        let chosen = Encoding::ALL.into_iter().find(|encoding| encoding.name() == name);
        studio.reading.update(|reading| reading.encoding = chosen);
        studio.look();
    };
    let header = move |event: ev::Event| {
        let has_header = event_target_checked(&event);
        studio.reading.update(|reading| reading.no_header = !has_header);
        studio.look();
    };
    view! {
        <ul class="studio__notes">
            <For each=move || opened.with(|it| it.notes.clone()) key=Clone::clone let(note)>
                <li class="note" dir="auto">{note}</li>
            </For>
        </ul>
        <div class="studio__reading">
            <Show when=is_text>
                <span class="field">
                    <label for="studio-encoding">"Letters are written as"</label>
                    <select id="studio-encoding" on:change=choose>
                        {Encoding::ALL
                            .into_iter()
                            .map(|it| view! { <option selected=move || it == encoding()>{it.name()}</option> })
                            .collect_view()}
                    </select>
                </span>
            </Show>
            <Show when=is_table>
                <label class="tick">
                    <input
                        id="studio-header"
                        type="checkbox"
                        prop:checked=move || studio.reading.with(|reading| !reading.no_header)
                        on:change=header
                    />
                    "The first line names the columns"
                </label>
            </Show>
        </div>
    }
}

/// What became of the records, and those that were left out.
#[component]
fn Outcome(studio: Studio) -> impl IntoView {
    let loaded = Memo::new(move |_| studio.loaded.get());
    let unit = move || {
        let form = studio.preview.with(|it| it.as_ref().and_then(|it| it.opened.parts.first().map(|part| part.form)));
        form.map_or("line", accord_formats::Form::unit)
    };
    move || {
        loaded.get().map(|it| {
            let mut words = vec![format!("{} to label", counted(it.n_items, "text", "texts"))];
            if it.n_duplicates > 0 {
                words.push(format!(
                    "{} merged that repeat an earlier text",
                    counted(it.n_duplicates, "record", "records")
                ));
            }
            if it.n_problems > 0 {
                words.push(format!("{} left out", counted(it.n_problems, "record", "records")));
            }
            let (n_all, unit) = (it.n_problems as usize, unit());
            view! {
                <p id="studio-outcome" role="status">{words.join(", ")}"."</p>
                {(n_all > 0).then(|| view! { <Problems problems=it.problems n_all unit/> })}
            }
        })
    }
}

#[component]
fn Problems(problems: Vec<Problem>, n_all: usize, unit: &'static str) -> impl IntoView {
    let n_more = n_all.saturating_sub(problems.len().min(N_SHOWN));
    let row = |problem: Problem| {
        let Problem { file, line, why, remedy } = problem;
        let place = if file.is_empty() { format!("{unit} {line}") } else { format!("{file}, {unit} {line}") };
        view! {
            <tr>
                <th scope="row">{place}</th>
                <td dir="auto">{why}</td>
                <td dir="auto" class="quiet">{remedy}</td>
            </tr>
        }
    };
    view! {
        <details class="studio__problems" open=n_all <= 5>
            <summary>{format!("What was left out and why ({})", shown(n_all))}</summary>
            <div class="table" tabindex="0" role="region" aria-label="Records that were left out">
                <table>
                    <thead>
                        <tr><th scope="col">"Where"</th><th scope="col">"Why"</th><th scope="col">"What helps"</th></tr>
                    </thead>
                    <tbody>{problems.into_iter().take(N_SHOWN).map(row).collect_view()}</tbody>
                </table>
            </div>
            {(n_more > 0).then(|| view! { <p class="quiet">{format!("and {} more", shown(n_more))}</p> })}
            <p class="quiet">"Mend them in your file and choose it again, or go on without them."</p>
        </details>
    }
}
