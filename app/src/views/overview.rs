//! The overview page: how far the project is, who takes part, and one figure of how much they agree.

mod course;
mod course_words;
mod effort;
mod headline;
mod invite;
mod people;
mod progress;

use leptos::prelude::*;

use super::ui::Page;
use crate::tr;
use course::Course;
use effort::Effort;
use headline::Headline;
use invite::Invite;
use people::People;
use progress::Progress;

/// The overview page.
#[component]
pub(super) fn Overview(page: Page) -> impl IntoView {
    let overview = page.view.overview;
    view! {
        <div class="sheet">
            <h1>{tr::overview_title()}</h1>
            <Show when=move || overview.with(|it| it.is_closed)>
                <p class="sheet__lead">{tr::overview_sealed()}</p>
            </Show>
            <Progress overview/>
            <Headline page/>
            <Effort page/>
            <Course page/>
            <People page overview/>
            <Invite page overview/>
        </div>
    }
}
