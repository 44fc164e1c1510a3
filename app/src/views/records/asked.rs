//! What is about to be done with the chosen records, with what it will change, before it is done.

use accord_core::event::{Curation, MAX_TAG_CHARS, Tag};
use leptos::{html, prelude::*};

use super::part;
use crate::model::{AskedView, RecordsAct};
use crate::tr;
use crate::views::format::grouped;
use crate::views::ui::Page;

/// What somebody wants to do with the chosen records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::views) enum Wanted {
    Drop,
    Keep,
    Send,
    Ask,
    Tag,
    Untag,
}

impl Wanted {
    pub(super) const ALL: [Self; 6] = [Self::Drop, Self::Keep, Self::Ask, Self::Send, Self::Tag, Self::Untag];

    pub(super) fn verb(self) -> String {
        match self {
            Self::Drop => tr::records_drop(),
            Self::Keep => tr::records_keep(),
            Self::Send => tr::records_send(),
            Self::Ask => tr::records_return(),
            Self::Tag => tr::records_tag(),
            Self::Untag => tr::records_untag(),
        }
    }

    fn about(self) -> String {
        match self {
            Self::Drop => tr::records_drop_about(),
            Self::Keep => tr::records_keep_about(),
            Self::Send => tr::records_send_about(),
            Self::Ask => tr::records_return_about(),
            Self::Tag => tr::records_tag_about(),
            Self::Untag => tr::records_untag_about(),
        }
    }

    fn field(self) -> Option<String> {
        match self {
            Self::Drop => Some(tr::records_field_why()),
            Self::Ask => Some(tr::records_field_votes()),
            Self::Tag | Self::Untag => Some(tr::records_field_tag()),
            Self::Keep | Self::Send => None,
        }
    }

    /// What it is with what was typed; `None` while that is not enough.
    fn act(self, typed: &str) -> Option<Curation> {
        Some(match self {
            Self::Drop => Curation::Drop { reason: typed.trim().to_owned() },
            Self::Keep => Curation::Keep,
            Self::Send => Curation::Send,
            Self::Ask => Curation::Ask { votes: typed.trim().parse().ok().filter(|votes| *votes > 0)? },
            Self::Tag => Curation::Tag(Tag::new(typed)?),
            Self::Untag => Curation::Untag(Tag::new(typed)?),
        })
    }
}

/// The question before it is done.
#[component]
pub(super) fn Asked(page: Page, wanted: RwSignal<Option<Wanted>>) -> impl IntoView {
    let n_chosen = part(page, |view| view.n_chosen);
    let planned = part(page, |view| view.votes_planned);
    // Nothing is asked about nothing.
    Effect::new(move |_| {
        if n_chosen.get() == 0 {
            wanted.set(None);
        }
    });
    move || {
        wanted.get().map(|kind| {
            let typed = if kind == Wanted::Ask { (planned.get_untracked() + 1).to_string() } else { String::new() };
            view! { <Question page wanted kind typed=RwSignal::new(typed)/> }
        })
    }
}

#[component]
fn Question(page: Page, wanted: RwSignal<Option<Wanted>>, kind: Wanted, typed: RwSignal<String>) -> impl IntoView {
    let n_chosen = part(page, |view| view.n_chosen);
    let asked = part(page, |view| view.asked.clone());
    let tags = part(page, |view| view.tags.iter().map(|(tag, _)| tag.to_string()).collect::<Vec<_>>());
    let act = Memo::new(move |_| typed.with(|typed| kind.act(typed)));
    // What it would change follows what is typed and chosen.
    Effect::new(move |_| {
        n_chosen.track();
        match act.get() {
            Some(act) => page.records(RecordsAct::Ask(act)),
            None => page.records(RecordsAct::Leave),
        }
    });
    let leave = move || {
        wanted.set(None);
        page.records(RecordsAct::Leave);
    };
    let carry_out = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let changes = asked.with_untracked(|asked| asked.as_ref().is_some_and(|asked| asked.n_changed > 0));
        if let Some(act) = act.get_untracked().filter(|_| changes) {
            wanted.set(None);
            page.records(RecordsAct::Do(act));
        }
    };
    let region = NodeRef::<html::Form>::new();
    Effect::new(move |_| {
        if let Some(region) = region.get() {
            // The first field, or the question itself.
            let first = region.query_selector("input").ok().flatten();
            let first = first.and_then(|first| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(first).ok());
            let _ = first.map_or_else(|| region.focus(), |first| first.focus());
        }
    });
    let is_ready = move || {
        asked.with(|asked| asked.as_ref().is_some_and(|asked| asked.n_changed > 0)) && act.with(Option::is_some)
    };
    view! {
        <form
            class="card records__asked"
            tabindex="-1"
            node_ref=region
            aria-label=kind.verb()
            on:submit=carry_out
            on:keydown=move |event| if event.key() == "Escape" { leave() }
        >
            <p>{kind.about()}</p>
            {kind.field().map(|name| {
                view! {
                    <label class="field">
                        <span>{name}</span>
                        <input
                            type=if kind == Wanted::Ask { "number" } else { "text" }
                            min="1"
                            max="100"
                            maxlength=if kind == Wanted::Drop { 1_000 } else { MAX_TAG_CHARS }
                            list="records-tags"
                            autocomplete="off"
                            prop:value=move || typed.get()
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                }
            })}
            <datalist id="records-tags">
                {move || {
                    let offers = matches!(kind, Wanted::Tag | Wanted::Untag).then(|| tags.get()).unwrap_or_default();
                    offers.into_iter().map(|tag| view! { <option value=tag></option> }).collect_view()
                }}
            </datalist>
            <p role="status">{move || asked.with(|asked| asked.as_ref().map(change))}</p>
            <div class="actions">
                <button type="submit" class="button button--main" disabled=move || !is_ready()>
                    {move || {
                        let n = asked.with(|asked| asked.as_ref().map_or(0, |asked| asked.n_changed));
                        format!("{} ({})", kind.verb(), grouped(n))
                    }}
                </button>
                <button type="button" class="button" on:click=move |_| leave()>{tr::cancel()}</button>
            </div>
        </form>
    }
}

/// What it changes, in a sentence or two.
fn change(asked: &AskedView) -> String {
    let AskedView { act, n_changed, n_same, n_answered, n_settled } = asked;
    let changes = match *n_same {
        0 => tr::records_changes(*n_changed),
        n_same => tr::records_changes_some(*n_changed, n_same),
    };
    let rest = match act {
        Curation::Drop { .. } if *n_answered > 0 => tr::records_answers_stay(*n_answered),
        Curation::Ask { .. } if *n_settled > 0 => tr::records_settled_stay(*n_settled),
        _ => return changes,
    };
    format!("{changes} {rest}")
}

#[cfg(test)]
mod tests {
    use super::{AskedView, Curation, Wanted, change};

    #[test]
    fn rec2_what_is_typed_must_be_enough() {
        assert_eq!(Wanted::Ask.act("0"), None);
        assert_eq!(Wanted::Ask.act(" 3 "), Some(Curation::Ask { votes: 3 }));
        assert_eq!((Wanted::Tag.act("  "), Wanted::Untag.act("")), (None, None));
        assert_eq!(Wanted::Drop.act(""), Some(Curation::Drop { reason: String::new() }));
    }

    #[test]
    fn rec2_what_it_changes_is_said_before() {
        let asked = |act, n_same| AskedView { act, n_changed: 1_200, n_same, n_answered: 7, n_settled: 2 };
        let said = change(&asked(Curation::Drop { reason: String::new() }, 1));
        assert_eq!(said, "It changes 1,200 records; 1 is like that already. 7 have answers, which stay in the logs.");
        let said = change(&asked(Curation::Ask { votes: 3 }, 0));
        assert_eq!(said, "It changes 1,200 records. 2 are settled and are asked about only once that is withdrawn.");
        assert_eq!(change(&asked(Curation::Send, 0)), "It changes 1,200 records.");
    }
}
