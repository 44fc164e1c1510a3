//! What was said about an item, and a field to say more.

use leptos::{ev, prelude::*};

use super::format::moment;
use super::parts::Kbd;
use super::ui::Page;
use crate::model::{Action, CommentView, Who};
use crate::tr;

/// So many names are offered after an @.
const MAX_OFFERED: usize = 5;

/// The comments on an item, oldest first, and a field for another.
#[component]
pub(super) fn Thread(
    page: Page,
    /// The item's id.
    #[prop(into)]
    item: Signal<String>,
    /// What was said.
    #[prop(into)]
    comments: Signal<Vec<CommentView>>,
    /// Who can be mentioned: id and name.
    #[prop(into)]
    people: Signal<Vec<(String, String)>>,
    /// Whether the key of the page leads to this field.
    #[prop(optional)]
    has_key: bool,
) -> impl IntoView {
    view! {
        <section class="thread" aria-label=tr::review_comments()>
            <ol class="thread__list">
                <For each=move || comments.get() key=|comment| comment.id.clone() let(comment)>
                    <Comment page comment/>
                </For>
            </ol>
            <CommentForm page item people has_key/>
        </section>
    }
}

#[component]
fn Comment(page: Page, comment: CommentView) -> impl IntoView {
    let CommentView { id, who, at, text, mine, to_me } = comment;
    view! {
        <li class="thread__comment" class:thread__comment--to-me=to_me>
            <p class="quiet">
                <WhoName page who/>
                " · "
                {moment(at)}
                {mine.then(|| {
                    view! {
                        <button
                            type="button"
                            class="button button--small button--bare"
                            on:click=move |_| page.act.run(Action::Uncomment { comment: id.clone() })
                        >
                            {tr::review_comment_take_back()}
                        </button>
                    }
                })}
            </p>
            <p class="thread__text" dir="auto">{text}</p>
        </li>
    }
}

/// Somebody's neutral name, or their own while those are shown.
#[component]
pub(super) fn WhoName(page: Page, who: Who) -> impl IntoView {
    let Who { neutral, name } = who;
    let shown = move || {
        let is_own = page.ui.names.get() && !name.is_empty();
        if is_own { name.clone() } else { neutral.clone() }
    };
    view! { <span dir="auto">{shown}</span> }
}

#[component]
fn CommentForm(
    page: Page,
    item: Signal<String>,
    people: Signal<Vec<(String, String)>>,
    has_key: bool,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    // A half-written comment belongs to one item.
    Effect::new(move |_| {
        item.track();
        text.set(String::new());
    });
    let offered = Memo::new(move |_| text.with(|text| people.with(|people| offered(text, people))));
    let complete = move |name: &str| text.update(|text| *text = completed(text, name));
    let send = move || {
        let said = text.with_untracked(|text| text.trim().to_owned());
        if !said.is_empty() {
            let mentions = people.with_untracked(|people| mentioned(&said, people));
            page.act.run(Action::Comment { item: item.get_untracked(), text: said, mentions });
            text.set(String::new());
            // Where an item is on screen its keys work again at once.
            page.ui.focus_item();
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let first = offered.with_untracked(|offered| offered.first().cloned());
        match (event.key().as_str(), first) {
            ("Tab", Some(name)) if !event.shift_key() => {
                event.prevent_default();
                complete(&name);
            }
            ("Enter", _) if !event.shift_key() => {
                event.prevent_default();
                send();
            }
            _ => {}
        }
    };
    let node = if has_key { page.ui.comment_field } else { NodeRef::new() };
    view! {
        <div class="field thread__form">
            <label>
                <span>
                    {tr::review_comment()} " " {has_key.then(|| view! { <Kbd key="C"/> })}
                    <span class="quiet">{tr::review_comment_mentions()}</span>
                </span>
                <textarea
                    class="thread__field"
                    node_ref=node
                    rows="2"
                    maxlength="3000"
                    dir="auto"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                    on:keydown=on_key
                ></textarea>
            </label>
            <div class="actions" aria-live="polite">
                <For each=move || offered.get() key=Clone::clone let(name)>
                    <Offer name on_choose=UnsyncCallback::new(move |name: String| complete(&name))/>
                </For>
                <button
                    type="button"
                    class="button button--small"
                    disabled=move || text.with(|text| text.trim().is_empty())
                    on:click=move |_| send()
                >
                    {tr::review_comment_send()} " " <Kbd key="Enter"/>
                </button>
            </div>
        </div>
    }
}

#[component]
fn Offer(name: String, on_choose: UnsyncCallback<String>) -> impl IntoView {
    let words = format!("@{name}");
    view! {
        <button type="button" class="button button--small" dir="auto" on:click=move |_| on_choose.run(name.clone())>
            {words}
        </button>
    }
}

/// What is typed after the last @, where a name may be meant.
fn begun(text: &str) -> Option<&str> {
    let (before, begun) = text.rsplit_once('@')?;
    let is_start = before.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
    (is_start && !begun.contains('\n')).then_some(begun)
}

/// Names that go on as was typed after the last @; none once one is complete.
fn offered(text: &str, people: &[(String, String)]) -> Vec<String> {
    let Some(begun) = begun(text).map(str::to_lowercase) else { return Vec::new() };
    let is_meant = |name: &&String| name.to_lowercase().starts_with(&begun) && name.to_lowercase() != begun.trim_end();
    people.iter().map(|(_, name)| name).filter(is_meant).take(MAX_OFFERED).cloned().collect()
}

fn completed(text: &str, name: &str) -> String {
    let n_begun = begun(text).map_or(0, str::len);
    let start = text.get(..text.len() - n_begun).unwrap_or(text);
    format!("{start}{name} ")
}

/// Ids of the people whose names stand after an @; of names that begin alike the longest is meant.
fn mentioned(text: &str, people: &[(String, String)]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (place, _) in text.match_indices('@') {
        let rest = text.get(place + 1..).unwrap_or_default();
        let is_whole = |name: &str| {
            let after = rest.strip_prefix(name).filter(|_| !name.is_empty());
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let longest = people.iter().filter(|(_, name)| is_whole(name)).max_by_key(|(_, name)| name.len());
        // Two people may have one name; both are meant then.
        let same = people.iter().filter(|(_, name)| longest.is_some_and(|(_, longest)| longest == name));
        found.extend(same.map(|(id, _)| id.clone()).filter(|id| !found.contains(id)).collect::<Vec<_>>());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people() -> Vec<(String, String)> {
        [("1", "Ann"), ("2", "Anna Maria"), ("3", "Bob")].map(|(id, name)| (id.to_owned(), name.to_owned())).to_vec()
    }

    #[test]
    fn pag8_names_are_offered_while_they_are_typed() {
        assert_eq!(offered("see @an", &people()), ["Ann", "Anna Maria"]);
        assert_eq!(offered("see @anna m", &people()), ["Anna Maria"]);
        assert_eq!(offered("mail@an", &people()), [] as [&str; 0]);
        assert_eq!(offered("@Bob ", &people()), [] as [&str; 0]);
        assert_eq!(completed("see @an", "Anna Maria"), "see @Anna Maria ");
    }

    #[test]
    fn pag8_who_is_named_after_an_at_sign_is_mentioned() {
        assert_eq!(mentioned("@Anna Maria, and @Bob: @Anne?", &people()), ["2", "3"]);
        assert_eq!(mentioned("@Ann @Ann", &people()), ["1"]);
        assert_eq!(mentioned("Ann", &people()), [] as [&str; 0]);
    }
}
