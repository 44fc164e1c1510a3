//! Step 1: the file, what it holds, and what of it is left out.

use accord_formats::{Encoding, Problem};
use accord_platform::PickedFile;
use leptos::{ev, html, prelude::*};

use super::Step;
use super::columns::Columns;
use super::store::SourceBucket;
use crate::in_words::{InWords as _, what_to_do};
use crate::studio::{FileState, Studio};
use crate::tr;

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
        studio.loaded.with(|loaded| loaded.as_ref().map(|it| tr::n_texts(it.n_items)).unwrap_or_default())
    });
    let has_preview = Memo::new(move |_| studio.preview.with(Option::is_some));
    view! {
        <Step id="step-data" number=1 title=tr::studio_data() done>
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
        if name.is_empty() { tr::studio_drop() } else { name }
    };
    let choose = move || {
        if studio.file_name.with(String::is_empty) { tr::studio_file_choose() } else { tr::studio_file_change() }
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
            <label class="button" for=FOLDER>{tr::studio_folder_choose()}</label>
            <p class="quiet">{tr::studio_file_kinds()}</p>
            <form class="drop__url" on:submit=fetch>
                <label class="quiet" for="studio-url">{tr::studio_url()}</label>
                <input
                    id="studio-url"
                    type="text"
                    inputmode="url"
                    autocomplete="off"
                    placeholder="https://…"
                    prop:value=move || url.get()
                    on:input=move |event| url.set(event_target_value(&event))
                />
                <button type="submit" class="button" disabled=move || url.with(|url| url.trim().is_empty())>
                    {tr::studio_url_fetch()}
                </button>
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
                <p role="status">{what.clone()}"…"</p>
                <progress class="progress__bar progress__bar--wide" max="1000" value=done aria-label=what></progress>
            </div>
        }
        .into_any(),
        FileState::Refused(why) => view! {
            <p class="alert" role="alert" dir="auto">{tr::studio_file_refused(why)}</p>
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
    let notes = move || opened.with(|it| it.notes.iter().map(|note| note.in_words()).collect::<Vec<String>>());
    view! {
        <ul class="studio__notes">
            <For each=notes key=Clone::clone let(note)>
                <li class="note" dir="auto">{note}</li>
            </For>
        </ul>
        <div class="studio__reading">
            <Show when=is_text>
                <span class="field">
                    <label for="studio-encoding">{tr::studio_encoding()}</label>
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
                    {tr::studio_header()}
                </label>
            </Show>
        </div>
    }
}

/// What became of the records, and those that were left out.
#[component]
fn Outcome(studio: Studio) -> impl IntoView {
    let loaded = Memo::new(move |_| studio.loaded.get());
    let has_rows = move || {
        let form = studio.preview.with(|it| it.as_ref().and_then(|it| it.opened.parts.first().map(|part| part.form)));
        form == Some(accord_formats::Form::Parquet)
    };
    move || {
        loaded.get().map(|it| {
            let mut words = vec![tr::studio_outcome_texts(it.n_items)];
            if it.n_duplicates > 0 {
                words.push(tr::studio_outcome_merged(it.n_duplicates));
            }
            if it.n_problems > 0 {
                words.push(tr::studio_outcome_left_out(it.n_problems));
            }
            let (n_all, has_rows) = (it.n_problems as usize, has_rows());
            view! {
                <p id="studio-outcome" role="status">{tr::studio_sentence(words.join(", "))}</p>
                {(n_all > 0).then(|| view! { <Problems problems=it.problems n_all has_rows/> })}
            }
        })
    }
}

#[component]
fn Problems(problems: Vec<Problem>, n_all: usize, has_rows: bool) -> impl IntoView {
    let n_more = n_all.saturating_sub(problems.len().min(N_SHOWN));
    let row = |problem: Problem| {
        let Problem { file, line, fault } = problem;
        let (why, remedy) = (fault.in_words(), what_to_do(&fault));
        let line = line.to_string();
        let place = if has_rows { tr::studio_problem_row(line) } else { tr::studio_problem_line(line) };
        let place = if file.is_empty() { place } else { format!("{file}, {place}") };
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
            <summary>{tr::studio_problems(n_all)}</summary>
            <div class="table" tabindex="0" role="region" aria-label=tr::studio_problems_table()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{tr::studio_problem_where()}</th>
                            <th scope="col">{tr::studio_problem_why()}</th>
                            <th scope="col">{tr::studio_problem_remedy()}</th>
                        </tr>
                    </thead>
                    <tbody>{problems.into_iter().take(N_SHOWN).map(row).collect_view()}</tbody>
                </table>
            </div>
            {(n_more > 0).then(|| view! { <p class="quiet">{tr::studio_problems_more(n_more)}</p> })}
            <p class="quiet">{tr::studio_problems_mend()}</p>
        </details>
    }
}
