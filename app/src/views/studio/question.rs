//! Step 2: what is asked, from a template; and how many people are asked.

use accord_core::record::{EncoderKind, Form, LabelDef, LabelSchema, Question};
use accord_platform::PickedFile;
use leptos::{html, prelude::*};

use super::Step;
use crate::studio::Studio;
use crate::studio::draft::{Draft, Template};
use crate::studio::encoder::ChosenEncoder;
use crate::tr;
use crate::views::field::Field;

/// More labels than this are counted and not shown with their keys.
const N_CHIPS: usize = 24;

/// The question with its labels and instructions.
#[component]
pub(super) fn QuestionStep(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    let done = Signal::derive(move || {
        draft.with(|draft| if draft.missing().is_empty() { draft.template.name() } else { String::new() })
    });
    let is_imported = Memo::new(move |_| draft.with(|draft| draft.imported.is_some()));
    let budget = Memo::new(move |_| {
        let n_items = studio.loaded.with(|it| it.as_ref().map_or(0, |it| it.n_items));
        draft.with(|draft| draft.budget(n_items))
    });
    view! {
        <Step id="step-question" number=2 title=tr::studio_question() done>
            <Templates studio/>
            <Imported studio/>
            <Show when=move || !is_imported.get()>
                <Field
                    id="studio-prompt"
                    label=tr::studio_prompt()
                    value=text(draft, |draft| &draft.prompt)
                    on_input=change(draft, |draft, value| draft.prompt = value)
                />
                <Labels studio/>
            </Show>
            <Instructions studio/>
            <div class="studio__columns">
                <Field
                    id="studio-name"
                    label=tr::studio_name()
                    value=text(draft, |draft| &draft.name)
                    on_input=change(draft, |draft, value| draft.name = value)
                />
                <Field
                    id="studio-votes"
                    label=tr::studio_votes()
                    kind="number"
                    value=text(draft, |draft| &draft.votes)
                    on_input=change(draft, |draft, value| draft.votes = value)
                    help=tr::studio_votes_help()
                />
                <Field
                    id="studio-audit"
                    label=tr::studio_audit()
                    kind="number"
                    value=text(draft, |draft| &draft.audit_percent)
                    on_input=change(draft, |draft, value| draft.audit_percent = value)
                    help=tr::studio_audit_help()
                />
            </div>
            <p class="quiet" role="status">{move || budget.get()}</p>
            <Suggest studio/>
            <Pay studio/>
            <Encoder studio/>
        </Step>
    }
}

/// A text of the draft.
fn text(draft: RwSignal<Draft>, of: fn(&Draft) -> &String) -> Signal<String> {
    Signal::derive(move || draft.with(|draft| of(draft).clone()))
}

/// Changes the draft to what was typed.
fn change(draft: RwSignal<Draft>, set: fn(&mut Draft, String)) -> Callback<String> {
    Callback::new(move |value| draft.update(|draft| draft.change(|draft| set(draft, value))))
}

/// Id of the field for a file with questions.
const QUESTIONS: &str = "studio-questions";

/// Questions from another tool, for those who come from one.
#[component]
fn Imported(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    let asked = Memo::new(move |_| draft.with(|draft| draft.imported.as_ref().map(in_words).unwrap_or_default()));
    let told = move || studio.imported.get();
    view! {
        <details class="studio__instructions" open=move || told().is_some()>
            <summary>{tr::studio_import()}</summary>
            <input
                id=QUESTIONS
                class="unseen"
                type="file"
                accept=".xml,.json,.jsonl,.conll,.txt"
                on:change=move |_| studio.import_questions(QUESTIONS)
            />
            <div class="actions">
                <label class="button" for=QUESTIONS>{tr::studio_import_choose()}</label>
                <Show when=move || !asked.with(Vec::is_empty)>
                    <button type="button" class="button" on:click=move |_| studio.drop_questions()>
                        {tr::studio_import_drop()}
                    </button>
                </Show>
            </div>
            {move || match told() {
                Some(Ok(told)) => view! { <p role="status" dir="auto">{told}</p> }.into_any(),
                Some(Err(why)) => view! { <p class="alert" role="alert" dir="auto">{why}</p> }.into_any(),
                None => ().into_any(),
            }}
            <ul id="studio-asked">
                <For each=move || asked.get() key=Clone::clone let(line)>
                    <li dir="auto">{line}</li>
                </For>
            </ul>
        </details>
    }
}

/// Each question with its form and labels, in a line.
fn in_words(schema: &LabelSchema) -> Vec<String> {
    let line = |question: &Question| {
        let prompt = if question.prompt.is_empty() { question.id.to_string() } else { question.prompt.clone() };
        match &question.form {
            Form::One { labels, .. } => tr::studio_asks_one(prompt, names(labels)),
            Form::Many { labels, .. } => tr::studio_asks_many(prompt, names(labels)),
            Form::Order { labels, .. } => tr::studio_asks_order(prompt, names(labels)),
            Form::Spans { labels } => tr::studio_asks_spans(prompt, names(labels)),
            Form::Boxes { labels } => tr::studio_asks_boxes(prompt, names(labels)),
            Form::Number(_) => tr::studio_asks_number(prompt),
            Form::Text { .. } => tr::studio_asks_text(prompt),
        }
    };
    schema.questions().map(line).collect()
}

/// The labels' names; those after the first are counted.
fn names(labels: &[LabelDef]) -> String {
    let names: Vec<&str> = labels.iter().map(|label| label.name.as_str()).take(N_CHIPS).collect();
    let n_more = labels.len().saturating_sub(names.len());
    let names = names.join(", ");
    if n_more > 0 { tr::studio_asks_more(names, n_more) } else { names }
}

/// Id of the field for an encoder's folder.
const ENCODER: &str = "studio-encoder";

/// What orders the queue, and what that costs labelers.
#[component]
fn Encoder(studio: Studio) -> impl IntoView {
    // The view's macro does not know the attribute by which a field takes a folder.
    let folder = NodeRef::<html::Input>::new();
    Effect::new(move |_| folder.get().map(|field| field.set_attribute("webkitdirectory", "")));
    let chosen = Memo::new(move |_| studio.encoder.get());
    let about = move |encoder: ChosenEncoder| {
        let (name, dim) = (encoder.name.clone(), encoder.dim);
        let licence = if encoder.licence.is_empty() { tr::studio_licence_unknown() } else { encoder.licence.clone() };
        let words = match encoder.kind {
            EncoderKind::Image => tr::studio_encoder_images(name, dim, licence),
            _ => tr::studio_encoder_texts(name, dim, licence),
        };
        let cost = move || studio.loaded.with(|loaded| tr::studio_sentence(encoder.cost(loaded.as_ref())));
        view! { <p role="status"><span dir="auto">{words}</span>" "{cost}</p> }
    };
    view! {
        <details class="studio__instructions" open=move || chosen.with(Option::is_some)>
            <summary>{tr::studio_encoder()}</summary>
            <p class="quiet">{tr::studio_encoder_about()}</p>
            <input
                id=ENCODER
                class="unseen"
                type="file"
                multiple=true
                node_ref=folder
                on:change=move |_| studio.take_encoder(PickedFile::chosen(ENCODER))
            />
            <div class="actions">
                <label class="button" for=ENCODER>{tr::studio_encoder_choose()}</label>
                <Show when=move || chosen.with(Option::is_some)>
                    <button type="button" class="button" on:click=move |_| studio.drop_encoder()>
                        {tr::studio_encoder_drop()}
                    </button>
                </Show>
            </div>
            {move || match chosen.get() {
                Some(Ok(encoder)) => about(encoder).into_any(),
                Some(Err(why)) => view! { <p class="alert" role="alert" dir="auto">{why}</p> }.into_any(),
                None => ().into_any(),
            }}
        </details>
    }
}

/// Whether answers are filled in that a model is sure of.
#[component]
fn Suggest(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    let suggests = Memo::new(move |_| draft.with(|draft| draft.suggests));
    view! {
        <div class="studio__columns">
            <div class="field">
                <label for="studio-suggest">{tr::studio_suggest()}</label>
                <select
                    id="studio-suggest"
                    prop:value=move || if suggests.get() { "yes" } else { "no" }
                    on:change=move |event| draft.update(|draft| draft.suggests = event_target_value(&event) == "yes")
                >
                    <option value="no">{tr::studio_suggest_no()}</option>
                    <option value="yes">{tr::studio_suggest_yes()}</option>
                </select>
            </div>
            <Show when=move || suggests.get()>
                <Field
                    id="studio-sure"
                    label=tr::studio_sure()
                    kind="number"
                    value=text(draft, |draft| &draft.sure_percent)
                    on_input=change(draft, |draft, value| draft.sure_percent = value)
                    help=tr::studio_sure_help()
                />
            </Show>
        </div>
    }
}

/// What labelers are paid, for those who pay them.
#[component]
fn Pay(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    view! {
        <details class="studio__instructions">
            <summary>{tr::studio_pay()}</summary>
            <div class="studio__columns">
                <Field
                    id="studio-pay"
                    label=tr::studio_pay_amount()
                    value=text(draft, |draft| &draft.pay)
                    on_input=change(draft, |draft, value| draft.pay = value)
                    help=tr::studio_pay_amount_help()
                />
                <div class="field">
                    <label for="studio-pay-for">{tr::studio_pay_for()}</label>
                    <select
                        id="studio-pay-for"
                        prop:value=move || if draft.with(|draft| draft.is_by_hour) { "hour" } else { "item" }
                        on:change=move |event| draft.update(|draft| draft.is_by_hour = event_target_value(&event) == "hour")
                    >
                        <option value="item">{tr::studio_pay_item()}</option>
                        <option value="hour">{tr::studio_pay_hour()}</option>
                    </select>
                </div>
                <Field
                    id="studio-currency"
                    label=tr::studio_currency()
                    value=text(draft, |draft| &draft.currency)
                    on_input=change(draft, |draft, value| draft.currency = value)
                    help=tr::studio_currency_help()
                />
                <Field
                    id="studio-floor"
                    label=tr::studio_floor()
                    value=text(draft, |draft| &draft.floor)
                    on_input=change(draft, |draft, value| draft.floor = value)
                    help=tr::studio_floor_help()
                />
            </div>
        </details>
    }
}

#[component]
fn Templates(studio: Studio) -> impl IntoView {
    let chosen = Memo::new(move |_| studio.draft.with(|draft| draft.template));
    let card = move |template: Template| {
        view! {
            <label class="template" class:template--chosen=move || chosen.get() == template>
                <input
                    type="radio"
                    name="studio-template"
                    value=template.name()
                    prop:checked=move || chosen.get() == template
                    on:change=move |_| studio.choose_template(template)
                />
                <span class="choice__words">
                    <span class="choice__name">{template.name()}</span>
                    <span class="quiet">{template.about()}</span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="templates">
            <legend class="unseen">{tr::studio_template()}</legend>
            {Template::ALL.into_iter().map(card).collect_view()}
        </fieldset>
    }
}

#[component]
fn Labels(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    let labels = Memo::new(move |_| draft.with(|draft| draft.label_names().map(str::to_owned).collect::<Vec<_>>()));
    let chips = move || {
        let labels = labels.get();
        let n_more = labels.len().saturating_sub(N_CHIPS);
        let chip = |(idx, name): (usize, String)| {
            let key = (idx < 9).then(|| view! { <kbd class="key">{(idx + 1).to_string()}</kbd> });
            view! { <li dir="auto">{key}{name}</li> }
        };
        let first = labels.into_iter().take(N_CHIPS).enumerate().map(chip).collect_view();
        let more = (n_more > 0).then(|| view! { <li>{tr::studio_labels_more(n_more)}</li> });
        (first, more)
    };
    view! {
        <div class="studio__labels">
            <div class="field">
                <label for="studio-labels">{tr::studio_labels()}</label>
                <textarea
                    id="studio-labels"
                    rows="7"
                    dir="auto"
                    spellcheck="false"
                    prop:value=move || draft.with(|draft| draft.labels.clone())
                    on:input=move |event| {
                        draft.update(|draft| draft.change(|draft| draft.labels = event_target_value(&event)));
                    }
                ></textarea>
            </div>
            <div class="field">
                <p class="quiet" role="status">
                    {move || match labels.with(Vec::len) {
                        0 => tr::studio_labels_none(),
                        n => tr::studio_labels_count(n),
                    }}
                </p>
                <ul class="tags studio__tags">{chips}</ul>
            </div>
        </div>
    }
}

#[component]
fn Instructions(studio: Studio) -> impl IntoView {
    let draft = studio.draft;
    view! {
        <details class="studio__instructions">
            <summary>{tr::studio_instructions()}</summary>
            <div class="field">
                <label for="studio-instructions">{tr::studio_instructions_about()}</label>
                <textarea
                    id="studio-instructions"
                    rows="14"
                    dir="auto"
                    prop:value=move || draft.with(|draft| draft.instructions.clone())
                    on:input=move |event| draft.update(|draft| draft.instructions = event_target_value(&event))
                ></textarea>
            </div>
        </details>
    }
}
