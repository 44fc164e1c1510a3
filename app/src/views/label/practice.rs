//! A practice item: marked as such, judged and explained after the answer, before anything else comes.

use leptos::prelude::*;

use crate::model::{Action, FeedbackView, PracticeView};
use crate::tr;
use crate::views::item_text::ItemText;
use crate::views::parts::{Choices, Kbd};
use crate::views::ui::Page;

/// The practice item on screen, with the labels or with what is told of the answer.
#[component]
pub(super) fn Practice(page: Page) -> impl IntoView {
    let label = page.view.label;
    let id = Memo::new(move |_| of(page, |practice| practice.id.clone()));
    let text = Memo::new(move |_| of(page, |practice| practice.text.clone()));
    let place = Memo::new(move |_| of(page, |practice| practice.place));
    let feedback = Memo::new(move |_| of(page, |practice| practice.feedback.clone()));
    let choices = Memo::new(move |_| label.with(|label| label.choices.clone()));
    let selected = Memo::new(move |_| label.with(|label| label.selected));
    let can_confirm = move || label.with(|label| label.confirm);
    let on_choose = UnsyncCallback::new(move |label_idx| page.act_on_item(Action::Choose { label_idx }));
    let mark = move || {
        let (place, n) = place.get();
        tr::label_practice_mark(place, n)
    };
    view! {
        <article class="item" aria-label=tr::label_item_to_practise()>
            <p class="practice__mark">{mark}</p>
            <ItemText ui=page.ui id text/>
        </article>
        <div class="answer">
            <Show
                when=move || feedback.with(Option::is_none)
                fallback=move || view! { <Told page feedback/> }
            >
                <Choices choices selected on_choose name=tr::label_labels()/>
                <Show when=can_confirm>
                    <button
                        type="button"
                        class="button button--main answer__confirm"
                        aria-keyshortcuts="Enter"
                        disabled=move || selected.get().is_none()
                        on:click=move |_| page.act_on_item(Action::Confirm)
                    >
                        {tr::label_confirm()} " " <Kbd key="Enter"/>
                    </button>
                </Show>
            </Show>
        </div>
    }
}

/// Whether the answer was right, what is right, and why.
#[component]
fn Told(page: Page, feedback: Memo<Option<FeedbackView>>) -> impl IntoView {
    let score = Memo::new(move |_| of(page, |practice| practice.score));
    let words = move || feedback.with(|feedback| feedback.as_ref().map(told).unwrap_or_default());
    let verdict = move || if feedback.with(is_right) { tr::label_right() } else { tr::label_not_quite() };
    let reason = move || feedback.with(|feedback| feedback.as_ref().map(|it| it.reason.clone()).unwrap_or_default());
    view! {
        <div class="practice" role="status" class:practice--right=move || feedback.with(is_right)>
            <p><strong>{verdict}</strong> " " <span dir="auto">{words}</span></p>
            <p dir="auto">{reason}</p>
            <p class="quiet">{move || {
                let (n_right, n) = score.get();
                tr::label_right_so_far(n_right, n)
            }}</p>
        </div>
        <button
            type="button"
            class="button button--main answer__confirm"
            aria-keyshortcuts="Enter"
            on:click=move |_| page.act_on_item(Action::Confirm)
        >
            {tr::label_go_on()} " " <Kbd key="Enter"/>
        </button>
    }
}

fn of<T: Default>(page: Page, part: impl Fn(&PracticeView) -> T) -> T {
    page.view.label.with(|label| label.practice.as_ref().map(part).unwrap_or_default())
}

const fn is_right(feedback: &Option<FeedbackView>) -> bool {
    matches!(feedback, Some(FeedbackView { right: true, .. }))
}

/// What was said, and what is right.
fn told(feedback: &FeedbackView) -> String {
    let accepted = feedback.accepted.iter().map(tr::label_quoted).reduce(tr::label_either).unwrap_or_default();
    if feedback.right { tr::label_it_is(accepted) } else { tr::label_you_said(&feedback.given, accepted) }
}

#[cfg(test)]
mod tests {
    use super::{FeedbackView, told};

    #[test]
    fn pra1_feedback_says_what_is_right() {
        let accepted = vec!["low".to_owned(), "mid".to_owned()];
        let mut feedback = FeedbackView { right: false, given: "high".to_owned(), accepted, reason: String::new() };
        assert_eq!(told(&feedback), "You said “high”; it is “low” or “mid”.");
        feedback.right = true;
        assert_eq!(told(&feedback), "It is “low” or “mid”.");
    }
}
