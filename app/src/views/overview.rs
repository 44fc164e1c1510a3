//! The overview page: how far the project is, who takes part, and one figure of how much they agree.

mod course;
mod course_words;
mod headline;
mod people;
mod progress;

use leptos::prelude::*;

use super::ui::Page;
use course::Course;
use headline::Headline;
use people::People;
use progress::Progress;

/// The overview page.
#[component]
pub(super) fn Overview(page: Page) -> impl IntoView {
    let overview = page.view.overview;
    view! {
        <div class="sheet">
            <h1>"Overview"</h1>
            <Progress overview/>
            <Headline page/>
            <Course page/>
            <People page overview/>
        </div>
    }
}
