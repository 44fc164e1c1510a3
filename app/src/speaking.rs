//! From the language somebody wants to a page that speaks it: the one they chose, else the first of the browser's.

use accord_platform::{own_text, preferred_languages, set_document_language, spawn};
use leptos::prelude::*;

use crate::language::{Language, speak, spoken};
use crate::state::Page;
use crate::{open, preferences, tr};

/// The language to begin with.
#[must_use]
pub fn wanted() -> Language {
    preferences::language().unwrap_or_else(|| Language::wanted(&preferred_languages()))
}

/// Begins with the wanted language. English is there; the page draws nothing until any other is, or has failed to come.
pub fn start(page: &Page) {
    let language = wanted();
    if language == Language::English {
        page.spoken.set(Some(language));
        return;
    }
    speak_with(page, language);
}

/// Speaks another language from now on, here and at the next start. What is typed and open stays.
pub fn choose(page: &Page, language: Language) {
    preferences::set_language(language);
    speak_with(page, language);
}

/// Has a worker speak as its page does.
pub async fn follow(code: &str) {
    if let Some(language) = Language::of_code(code) {
        // A worker without the words speaks English, as its page does then.
        drop(learn(language).await);
    }
}

fn speak_with(page: &Page, language: Language) {
    let Some(page) = page.handle() else { return };
    spawn(async move {
        if let Err(error) = learn(language).await {
            page.ui.borrow_mut().notice = Some(tr::language_missing(error));
        }
        let now = spoken();
        set_document_language(now.code(), now.direction());
        // View models are made of words too.
        page.changed();
        open::look_at_storage(&page);
        page.spoken.set(Some(now));
    });
}

async fn learn(language: Language) -> Result<(), String> {
    let words = match language.file() {
        Some(file) => Some(own_text(&file).await?),
        None => None,
    };
    speak(language, words.as_deref()).map_err(|error| error.to_string())
}
