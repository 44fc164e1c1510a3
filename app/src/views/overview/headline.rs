//! How much the labelers agree, in one figure.

use leptos::{ev, prelude::*};

use crate::model::Route;
use crate::tr;
use crate::views::format::coefficient;
use crate::views::parts::FigureText;
use crate::views::routes;
use crate::views::ui::Page;

/// Krippendorff's alpha with its reading, and the way to all the rest.
#[component]
pub(super) fn Headline(page: Page) -> impl IntoView {
    let overview = page.view.overview;
    let reading = Memo::new(move |_| overview.with(|it| it.reading.clone()));
    let alpha = Memo::new(move |_| overview.with(|it| it.alpha.clone()));
    let open = move |event: ev::MouseEvent| {
        // A link opened in another tab is the browser's own affair.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            page.view.route.set(Route::Agreement);
        }
    };
    view! {
        <section class="card" aria-labelledby="overview-agreement">
            <h2 id="overview-agreement">{tr::overview_agreement()}</h2>
            <div class="alpha">
                <p class="alpha__name">
                    <dfn title=tr::overview_alpha_about()>{tr::overview_alpha()}</dfn>
                </p>
                <p class="alpha__figure">{move || view! { <FigureText figure=alpha.get() number=coefficient/> }}</p>
                <p class="alpha__reading">{move || reading.get()}</p>
            </div>
            <p><a href=routes::address(Route::Agreement) on:click=open>{tr::overview_open_agreement()}</a></p>
        </section>
    }
}
