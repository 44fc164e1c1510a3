//! How much the labelers agree.

use leptos::prelude::*;

use crate::model::{Figure, OverviewView};
use crate::views::format::{coefficient, percent};
use crate::views::parts::FigureText;

/// Krippendorff's alpha with its reading, by slice, and the share of pairs that agree.
#[component]
pub(super) fn Agreement(overview: Signal<OverviewView>) -> impl IntoView {
    let reading = Memo::new(move |_| overview.with(|it| it.reading.clone()));
    let figure = move |pick: fn(&OverviewView) -> Figure| Memo::new(move |_| overview.with(pick));
    let alpha = figure(|it| it.alpha.clone());
    view! {
        <section class="card" aria-labelledby="overview-agreement">
            <h2 id="overview-agreement">"Agreement"</h2>
            <div class="alpha">
                <p class="alpha__name">
                    <dfn title="1 is perfect agreement, 0 is what chance alone would give, below 0 is systematic disagreement">
                        "Krippendorff's alpha"
                    </dfn>
                </p>
                <p class="alpha__figure">{move || view! { <FigureText figure=alpha.get() number=coefficient/> }}</p>
                <p class="alpha__reading">{move || reading.get()}</p>
            </div>
            <dl class="slices">
                <Slice
                    name="Alpha on items drawn at random"
                    about="Free of the bias of choosing: this is the figure to report"
                    figure=figure(|it| it.alpha_random.clone())
                    number=coefficient
                />
                <Slice
                    name="Alpha on items chosen by the model"
                    about="Chosen because they are hard, so lower is usual"
                    figure=figure(|it| it.alpha_chosen.clone())
                    number=coefficient
                />
                <Slice
                    name="Pairs of answers that agree"
                    about="Without correction for chance"
                    figure=figure(|it| it.percent.clone())
                    number=percent
                />
            </dl>
        </section>
    }
}

#[component]
fn Slice(name: &'static str, about: &'static str, figure: Memo<Figure>, number: fn(f64) -> String) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{move || view! { <FigureText figure=figure.get() number/> }}</dd>
            <dd class="quiet">{about}</dd>
        </div>
    }
}
