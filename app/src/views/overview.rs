//! The overview page: how far the project is and how much the labelers agree.

mod agreement;
mod alpha_chart;
mod confusions;
mod labels;
mod pairs;
mod people;
mod progress;

use leptos::prelude::*;

use crate::model::OverviewView;
use agreement::Agreement;
use alpha_chart::AlphaChart;
use confusions::Confusions;
use labels::Labels;
use pairs::Pairs;
use people::People;
use progress::Progress;

/// The overview page.
#[component]
pub(super) fn Overview(overview: Signal<OverviewView>) -> impl IntoView {
    view! {
        <div class="sheet">
            <h1>"Overview"</h1>
            <Progress overview/>
            <Agreement overview/>
            <AlphaChart overview/>
            <Labels overview/>
            <Pairs overview/>
            <Confusions overview/>
            <People overview/>
        </div>
    }
}
