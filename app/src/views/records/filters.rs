//! What is looked for.

use accord_core::records::{Class, Mark, Query, Sort, Standing};
use leptos::prelude::*;

use super::{class_name, part};
use crate::model::{RecordsAct, standing};
use crate::tr;
use crate::views::ui::Page;

/// Filters that combine, and the order.
#[component]
pub(super) fn Filters(page: Page) -> impl IntoView {
    let query = RwSignal::new(Query::default());
    Effect::new(move |_| page.records(RecordsAct::Find(query.get())));
    let labels = part(page, |view| view.labels.clone());
    let people = part(page, |view| view.people.clone());
    let tags = part(page, |view| view.tags.clone());
    let has_triage = part(page, |view| !view.triage_told.is_empty());
    let words = move |event| query.update(|query| query.words = event_target_value(&event));
    view! {
        <form class="records__filters" role="search" aria-label=tr::records_find() on:submit=|event| event.prevent_default()>
            <label class="field records__words">
                <span>{tr::records_words()}</span>
                <input type="text" autocomplete="off" prop:value=move || query.with(|query| query.words.clone()) on:input=words/>
            </label>
            <Pick
                name=tr::records_how_far()
                any=tr::records_any()
                options=Signal::derive(|| Standing::ALL.map(standing).to_vec())
                on_pick=move |idx| query.update(|query| query.standing = pick(&Standing::ALL, idx))
            />
            <Pick
                name=tr::records_label()
                any=tr::records_any()
                options=Signal::derive(move || labels.with(|labels| labels.iter().map(ToString::to_string).collect()))
                on_pick=move |idx| query.update(|query| query.label = labels.with_untracked(|labels| pick(labels, idx)))
            />
            <Pick
                name=tr::records_answered_by()
                any=tr::records_anybody()
                options=Signal::derive(move || people.with(|people| people.iter().map(|(_, name)| name.clone()).collect()))
                on_pick=move |idx| {
                    let person = people.with_untracked(|people| pick(people, idx));
                    query.update(|query| query.person = person.map(|(who, _)| who));
                }
            />
            <Pick
                name=tr::records_field_tag()
                any=tr::records_any()
                options=Signal::derive(move || {
                    tags.with(|tags| tags.iter().map(|(tag, n)| format!("{tag} ({n})")).collect())
                })
                on_pick=move |idx| {
                    let tag = tags.with_untracked(|tags| pick(tags, idx));
                    query.update(|query| query.tag = tag.map(|(tag, _)| tag));
                }
            />
            <Pick
                name=tr::records_with()
                any=tr::records_anything()
                options=Signal::derive(|| Mark::ALL.map(mark).to_vec())
                on_pick=move |idx| query.update(|query| query.mark = pick(&Mark::ALL, idx))
            />
            <Show when=move || has_triage.get()>
                <Pick
                    name=tr::records_triage_class()
                    any=tr::records_any()
                    options=Signal::derive(|| Class::ALL.map(class_name).to_vec())
                    on_pick=move |idx| query.update(|query| query.class = pick(&Class::ALL, idx))
                />
            </Show>
            <Pick
                name=tr::records_order()
                any=sort(Sort::AsLoaded)
                options=Signal::derive(|| Sort::ALL.iter().skip(1).copied().map(sort).collect())
                on_pick=move |idx| {
                    let sorts = Sort::ALL.get(1..).unwrap_or_default();
                    query.update(|query| query.sort = pick(sorts, idx).unwrap_or_default());
                }
            />
        </form>
    }
}

/// A choice of one of several, or of any.
#[component]
fn Pick(
    name: String,
    any: String,
    #[prop(into)] options: Signal<Vec<String>>,
    /// Gets the place of what was chosen.
    on_pick: impl Fn(Option<usize>) + 'static,
) -> impl IntoView {
    let chosen = RwSignal::new(String::new());
    let follow = move |event| {
        let value = event_target_value(&event);
        on_pick(value.parse().ok());
        chosen.set(value);
    };
    view! {
        <label class="field">
            <span>{name}</span>
            <select on:change=follow prop:value=move || chosen.get()>
                <option value="">{any}</option>
                {move || {
                    let options = options.get().into_iter().enumerate();
                    options
                        .map(|(idx, option)| {
                            let value = idx.to_string();
                            let is_chosen = chosen.with_untracked(|chosen| *chosen == value);
                            view! { <option value=value selected=is_chosen>{option}</option> }
                        })
                        .collect_view()
                }}
            </select>
        </label>
    }
}

fn pick<T: Clone>(of: &[T], idx: Option<usize>) -> Option<T> {
    of.get(idx?).cloned()
}

fn mark(mark: Mark) -> String {
    match mark {
        Mark::Skipped => tr::records_mark_skipped(),
        Mark::Remarked => tr::records_mark_remarked(),
        Mark::Sent => tr::records_mark_sent(),
    }
}

fn sort(sort: Sort) -> String {
    match sort {
        Sort::AsLoaded => tr::records_sort_shuffled(),
        Sort::Doubt => tr::records_sort_doubt(),
        Sort::Votes => tr::records_sort_votes(),
        Sort::Latest => tr::records_sort_latest(),
        Sort::Length => tr::records_sort_length(),
    }
}
