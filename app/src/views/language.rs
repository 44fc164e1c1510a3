//! The choice of the page's language, each by the name its speakers write.

use leptos::prelude::*;

use super::Act;
use super::icons::{Drawing, Icon};
use crate::language::{Language, spoken};
use crate::model::Action;
use crate::tr;

/// A list of languages; where it is compact, a sign that opens it.
#[component]
pub(super) fn LanguageChoice(act: Act, #[prop(optional)] compact: bool) -> impl IntoView {
    let choose = move |code: String| {
        if let Some(language) = Language::of_code(&code) {
            act.run(Action::Speak { language });
        }
    };
    let options = Language::ALL.into_iter().map(|language| {
        view! {
            <option value=language.code() lang=language.code() selected={language == spoken()}>{language.name()}</option>
        }
    });
    view! {
        <label class="language" class:language--compact=compact title=tr::language_choose()>
            <Icon drawing=Drawing::Languages/>
            <span class="unseen">{tr::language_choose()}</span>
            <select class="language__list" on:change:target=move |event| choose(event.target().value())>
                {options.collect_view()}
            </select>
        </label>
    }
}
