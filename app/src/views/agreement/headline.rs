//! Alpha with its interval and what it says.

use leptos::prelude::*;

use super::drill::LookButton;
use crate::model::Figure;
use crate::model::agreement::{Drill, Part};
use crate::tr;
use crate::views::format::{basis, coefficient};
use crate::views::parts::FigureText;
use crate::views::ui::Page;

/// The one figure to remember.
#[component]
pub(super) fn Headline(page: Page) -> impl IntoView {
    let agreement = page.view.agreement;
    let alpha = Memo::new(move |_| agreement.with(|it| it.alpha.clone()));
    let reading = Memo::new(move |_| agreement.with(|it| it.reading.clone()));
    let skew = Memo::new(move |_| agreement.with(|it| it.skew.clone()));
    let n_people = Memo::new(move |_| agreement.with(|it| it.n_people));
    let interval = move || {
        alpha.with(|alpha| match (&alpha.figure, alpha.interval) {
            (Figure::Value { .. }, Some((low, high))) => {
                tr::agreement_alpha_interval(coefficient(low), coefficient(high))
            }
            _ => String::new(),
        })
    };
    let rests_on = move || {
        alpha.with(|alpha| match alpha.figure {
            Figure::Value { n_items, n_answers, .. } => {
                format!("{}, {}", basis(n_items, n_answers), tr::n_people(n_people.get()))
            }
            Figure::Undefined { .. } => String::new(),
        })
    };
    view! {
        <section class="card" aria-labelledby="agreement-headline">
            <h2 id="agreement-headline">
                <dfn title=tr::agreement_alpha_meaning()>{tr::agreement_alpha()}</dfn>
            </h2>
            <div class="alpha" aria-live="polite">
                <p class="alpha__figure alpha__figure--plain">
                    {move || view! { <FigureText figure=alpha.get().figure number=coefficient/> }}
                </p>
                <p class="alpha__interval">{interval}</p>
                <p class="alpha__reading">{move || reading.get()}</p>
                <p class="quiet">{rests_on}</p>
            </div>
            {move || skew.get().map(|words| view! { <p class="hint">{words}</p> })}
            <p><LookButton page drill=Drill::Slice(Part::All) words=tr::agreement_items_all()/></p>
        </section>
    }
}
