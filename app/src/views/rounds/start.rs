//! A new round: which items, how many, who.

use leptos::prelude::*;

use crate::model::Action;
use crate::tr;
use crate::views::ui::Page;

/// So many items are proposed: enough for an interval that says something, few enough for half an hour.
const N_ITEMS: usize = 30;

/// The form for a new round.
#[component]
pub(super) fn Start(page: Page) -> impl IntoView {
    let view = page.view.rounds;
    let colliding = Memo::new(move |_| view.with(|view| view.colliding));
    let is_next = Memo::new(move |_| view.with(|view| !view.rounds.is_empty()));
    let people = Memo::new(move |_| view.with(|view| view.people.clone()));
    let n_free = Memo::new(move |_| view.with(|view| view.n_free));
    let labels = Memo::new(move |_| view.with(|view| view.labels.clone()));
    let is_random = RwSignal::new(colliding.get_untracked().is_none());
    let pair = RwSignal::new(colliding.get_untracked().map_or((0, 1), |(one, other, _)| (one, other)));
    let (n_items, note) = (RwSignal::new(N_ITEMS), RwSignal::new(String::new()));
    let by_hand = RwSignal::new(Vec::<(String, bool)>::new());
    let chosen = Memo::new(move |_| {
        let by_hand = by_hand.get();
        let is_on = |id: &String, from_start: bool| {
            by_hand.iter().find(|(known, _)| known == id).map_or(from_start, |(_, is_on)| *is_on)
        };
        let on = people.get().into_iter().filter(|(id, _, ticked)| is_on(id, *ticked));
        on.map(|(id, ..)| id).collect::<Vec<String>>()
    });
    let start = move |_| {
        let (one, other) = pair.get_untracked();
        page.act.run(Action::StartRound {
            colliding: (!is_random.get_untracked() && one != other).then_some((one, other)),
            n_items: n_items.get_untracked(),
            people: chosen.get_untracked(),
            note: note.get_untracked(),
        });
    };
    let pair_words = move || match colliding.get() {
        Some((_, _, n)) => tr::rounds_draw_colliding_so_far(n),
        None => tr::rounds_draw_colliding(),
    };
    view! {
        <section class="card round-form">
            <h2>{move || if is_next.get() { tr::rounds_next() } else { tr::rounds_first() }}</h2>
            <fieldset class="round-form__draw">
                <legend>{tr::rounds_which_items()}</legend>
                <label class="pick">
                    <input type="radio" name="round-draw" prop:checked=move || is_random.get() on:change=move |_| is_random.set(true)/>
                    <span>{tr::rounds_draw_random()}</span>
                </label>
                <label class="pick">
                    <input type="radio" name="round-draw" prop:checked=move || !is_random.get() on:change=move |_| is_random.set(false)/>
                    <span>{pair_words}</span>
                </label>
                <Show when=move || !is_random.get()>
                    <div class="round-form__pair">
                        <LabelSelect
                            labels
                            value=Signal::derive(move || pair.get().0)
                            name=tr::rounds_pair_one()
                            on_choose=UnsyncCallback::new(move |idx| pair.update(|pair| pair.0 = idx))
                        />
                        <LabelSelect
                            labels
                            value=Signal::derive(move || pair.get().1)
                            name=tr::rounds_pair_other()
                            on_choose=UnsyncCallback::new(move |idx| pair.update(|pair| pair.1 = idx))
                        />
                    </div>
                </Show>
            </fieldset>
            <div class="field">
                <label for="round-n">{move || tr::rounds_how_many(n_free.get())}</label>
                <input
                    id="round-n"
                    type="number"
                    min="2"
                    max="1000"
                    prop:value=move || n_items.get().to_string()
                    on:input=move |event| n_items.set(event_target_value(&event).parse().unwrap_or(N_ITEMS))
                />
            </div>
            <fieldset class="round-form__people">
                <legend>{tr::rounds_who()}</legend>
                <For each=move || people.get() key=|(id, name, _)| format!("{id}\n{name}") let((id, name, _))>
                    <PersonTick id name chosen by_hand/>
                </For>
            </fieldset>
            <div class="field">
                <label for="round-note">{tr::rounds_note()}</label>
                <input id="round-note" type="text" dir="auto" maxlength="500" autocomplete="off" prop:value=move || note.get() on:input=move |event| note.set(event_target_value(&event))/>
            </div>
            <div class="actions">
                <button
                    type="button"
                    class="button button--main"
                    disabled=move || chosen.with(Vec::len) < 2
                    on:click=start
                >
                    {tr::rounds_start()}
                </button>
            </div>
        </section>
    }
}

#[component]
fn LabelSelect(
    labels: Memo<Vec<String>>,
    #[prop(into)] value: Signal<usize>,
    #[prop(into)] name: String,
    on_choose: UnsyncCallback<usize>,
) -> impl IntoView {
    view! {
        <label class="round-form__label">
            <span>{name}</span>
            <select
                prop:value=move || value.get().to_string()
                on:change=move |event| on_choose.run(event_target_value(&event).parse().unwrap_or_default())
            >
                {move || {
                    let option = |(idx, label): (usize, String)| {
                        view! { <option value=idx.to_string() selected=move || value.get() == idx>{label}</option> }
                    };
                    labels.get().into_iter().enumerate().map(option).collect_view()
                }}
            </select>
        </label>
    }
}

#[component]
fn PersonTick(
    id: String,
    name: String,
    chosen: Memo<Vec<String>>,
    by_hand: RwSignal<Vec<(String, bool)>>,
) -> impl IntoView {
    let target = id.clone();
    let on_change = move |event| {
        let value = event_target_checked(&event);
        by_hand.update(|by_hand| {
            by_hand.retain(|(known, _)| *known != target);
            by_hand.push((target.clone(), value));
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=move || chosen.with(|chosen| chosen.contains(&id)) on:change=on_change/>
            <span dir="auto">{name}</span>
        </label>
    }
}
