//! The first records, and which column is what.

use accord_formats::{ColumnKind, ColumnView, Mapping, Preview};
use leptos::{ev, prelude::*};

use crate::studio::Studio;
use crate::studio::wire::LoadedView;
use crate::tr;
use crate::views::field::Field;

/// What a column can be used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Text,
    Other,
    Id,
    Label,
    Prediction,
    Confidence,
}

impl Use {
    const ALL: [Self; 6] = [Self::Text, Self::Other, Self::Id, Self::Label, Self::Prediction, Self::Confidence];

    const fn id(self) -> &'static str {
        match self {
            Self::Text => "studio-text",
            Self::Other => "studio-other",
            Self::Id => "studio-id",
            Self::Label => "studio-label",
            Self::Prediction => "studio-prediction",
            Self::Confidence => "studio-confidence",
        }
    }

    fn label(self) -> String {
        match self {
            Self::Text => tr::studio_choose_text(),
            Self::Other => tr::studio_choose_other(),
            Self::Id => tr::studio_choose_id(),
            Self::Label => tr::studio_choose_label(),
            Self::Prediction => tr::studio_choose_prediction(),
            Self::Confidence => tr::studio_choose_confidence(),
        }
    }

    /// A word for the head of the table.
    fn word(self) -> String {
        match self {
            Self::Text => tr::studio_use_text(),
            Self::Other => tr::studio_use_other(),
            Self::Id => tr::studio_use_id(),
            Self::Label => tr::studio_use_label(),
            Self::Prediction => tr::studio_use_prediction(),
            Self::Confidence => tr::studio_use_confidence(),
        }
    }

    fn of(self, mapping: &Mapping) -> Option<&str> {
        match self {
            Self::Text => Some(mapping.text.as_str()),
            Self::Other => mapping.other.as_deref(),
            Self::Id => mapping.id.as_deref(),
            Self::Label => mapping.label.as_deref(),
            Self::Prediction => mapping.prediction.as_deref(),
            Self::Confidence => mapping.confidence.as_deref(),
        }
    }
}

/// The preview with a choice of columns above it.
#[component]
pub(super) fn Columns(studio: Studio) -> impl IntoView {
    let preview = Memo::new(move |_| studio.preview.get());
    // Items that are added to a project get their labels from people.
    let is_adding = Memo::new(move |_| studio.adding.with(Option::is_some));
    let has_prediction =
        Memo::new(move |_| studio.mapping.with(|it| it.as_ref().is_some_and(|it| it.prediction.is_some())));
    move || {
        preview.get().map(|preview| {
            let columns = preview.columns.clone();
            let choose = |of| view! { <Choose studio columns=columns.clone() of/> };
            view! {
                <div class="studio__columns">
                    {choose(Use::Text)}
                    {choose(Use::Other)}
                    {choose(Use::Id)}
                    {(!is_adding.get()).then(|| choose(Use::Label))}
                    {choose(Use::Prediction)}
                    {has_prediction.get().then(|| choose(Use::Confidence))}
                </div>
                <Table studio preview/>
                <Predictions studio/>
                <Show when=move || !is_adding.get()>
                    <GivenLabels studio/>
                </Show>
            }
        })
    }
}

#[component]
fn Choose(studio: Studio, columns: Vec<ColumnView>, of: Use) -> impl IntoView {
    let chosen = move || studio.mapping.with(|it| it.as_ref().and_then(|it| of.of(it).map(str::to_owned)));
    let change = move |event: ev::Event| {
        let name = Some(event_target_value(&event)).filter(|name| !name.is_empty());
        let mut mapping = studio.mapping.get_untracked().unwrap_or_default();
        match (of, name) {
            (Use::Text, Some(name)) => mapping.text = name,
            (Use::Text, None) => return,
            (Use::Other, name) => {
                // Two texts side by side are there to be compared; who chose another question before keeps it.
                if name.is_some() && mapping.other.is_none() {
                    studio.compare();
                }
                mapping.other = name;
            }
            (Use::Id, name) => mapping.id = name,
            (Use::Label, name) => mapping.label = name,
            (Use::Prediction, name) => {
                if name.is_none() {
                    mapping.confidence = None;
                } else if mapping.prediction.is_none() {
                    // Who brings predictions wants them seen; what is shown can be turned off again below.
                    studio.draft.update(|draft| draft.suggests = true);
                }
                mapping.prediction = name;
            }
            (Use::Confidence, name) => mapping.confidence = name,
        }
        studio.choose_columns(mapping);
    };
    let is_usable = move |column: &ColumnView| match of {
        Use::Text | Use::Other | Use::Id => column.kind != ColumnKind::Empty,
        Use::Label | Use::Prediction => !column.values.is_empty(),
        Use::Confidence => column.kind == ColumnKind::Number,
    };
    let option = move |column: ColumnView| {
        let name = column.name.clone();
        let is_chosen = move || chosen().as_deref() == Some(&name);
        let words = match (of, column.values.len()) {
            (Use::Label | Use::Prediction, n) => tr::studio_column_different(&column.name, n),
            _ => column.name.clone(),
        };
        view! { <option value=column.name selected=is_chosen>{words}</option> }
    };
    let options = columns.into_iter().filter(is_usable).map(option).collect_view();
    view! {
        <span class="field">
            <label for=of.id()>{of.label()}</label>
            <select id=of.id() on:change=change>
                <option value="" disabled=of == Use::Text selected=move || chosen().is_none()>
                    {if of == Use::Text { tr::studio_column_choose() } else { tr::studio_column_none() }}
                </option>
                {options}
            </select>
        </span>
    }
}

/// The first records; the columns that are used stand out.
#[component]
fn Table(studio: Studio, preview: Preview) -> impl IntoView {
    let used = move |name: &str| {
        studio.mapping.with(|mapping| {
            let mapping = mapping.as_ref()?;
            Use::ALL.into_iter().find(|of| of.of(mapping) == Some(name))
        })
    };
    let head = preview.columns.iter().map(|column| {
        let (name, shown) = (column.name.clone(), column.name.clone());
        let found = Memo::new(move |_| used(&name));
        view! {
            <th scope="col" class:used=move || found.get().is_some()>
                <span dir="auto">{shown}</span>
                {move || found.get().map(|of| view! { <span class="chip chip--good">{of.word()}</span> })}
            </th>
        }
    });
    let head = head.collect_view();
    let names: Vec<String> = preview.columns.iter().map(|column| column.name.clone()).collect();
    let row = |row: &Vec<String>| {
        let cells = row.iter().zip(&names).map(|(cell, name)| {
            let name = name.clone();
            view! { <td dir="auto" class:used=move || used(&name).is_some()>{cell.clone()}</td> }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let rows = preview.rows.iter().map(row).collect_view();
    let caption = tr::studio_preview_caption(preview.rows.len(), preview.n_records);
    view! {
        <div class="table preview" tabindex="0" role="region" aria-label=tr::studio_preview()>
            <table>
                <caption>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// What becomes of a model's predictions.
#[component]
fn Predictions(studio: Studio) -> impl IntoView {
    let n_predicted = Memo::new(move |_| studio.loaded.with(|it| it.as_ref().map_or(0, |it| it.n_predicted)));
    view! {
        <Show when=move || { n_predicted.get() > 0 }>
            <p class="quiet" role="status">
                {move || tr::studio_predicted(n_predicted.get())} " " {tr::studio_predicted_about()}
            </p>
        </Show>
    }
}

/// What becomes of labels that are there already.
#[component]
fn GivenLabels(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    let found = Memo::new(move |_| {
        let counts = |loaded: &LoadedView| (loaded.labels.len(), loaded.n_labeled);
        studio.loaded.with(|loaded| loaded.as_ref().filter(|loaded| loaded.n_labeled > 0).map(counts))
    });
    let counts = Memo::new(move |_| draft.with(|draft| draft.counts_labels));
    let choose =
        move |event: ev::Event| draft.update(|draft| draft.counts_labels = event_target_value(&event) == "votes");
    let meaning = move || match counts.get() {
        true => tr::studio_given_votes_about(),
        false => tr::studio_given_list_about(),
    };
    view! {
        <Show when=move || found.get().is_some()>
            <p class="quiet">
                {move || found.get().map(|(n_labels, n_items)| tr::studio_given_found(n_labels, n_items))}
            </p>
            <div class="studio__columns">
                <span class="field">
                    <label for="studio-given">{tr::studio_given()}</label>
                    <select id="studio-given" on:change=choose prop:value=move || if counts.get() { "votes" } else { "list" }>
                        <option value="list">{tr::studio_given_list()}</option>
                        <option value="votes">{tr::studio_given_votes()}</option>
                    </select>
                </span>
                <Show when=move || counts.get()>
                    <Field
                        id="studio-said-by"
                        label=tr::studio_said_by()
                        value=Signal::derive(move || draft.with(|draft| draft.said_by.clone()))
                        on_input=Callback::new(move |name| draft.update(|draft| draft.said_by = name))
                    />
                </Show>
            </div>
            <p class="quiet">{meaning}</p>
        </Show>
    }
}
