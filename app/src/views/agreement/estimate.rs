//! A figure with its interval.

use leptos::prelude::*;

use crate::model::Figure;
use crate::model::agreement::Estimate;
use crate::tr;

/// A figure and the ends of its interval, or the reason why there is none.
#[component]
pub(in crate::views) fn EstimateText(
    estimate: Estimate,
    /// How the number is written.
    number: fn(f64) -> String,
) -> impl IntoView {
    let Estimate { figure, interval } = estimate;
    match figure {
        Figure::Value { value, .. } => view! {
            <span class="figure">
                <data class="figure__value" value=value.to_string()>{number(value)}</data>
                {interval.map(|(low, high)| {
                    view! {
                        <span class="figure__basis">
                            <span class="unseen">{tr::agreement_interval_name()} " "</span>
                            {tr::agreement_range(number(low), number(high))}
                        </span>
                    }
                })}
            </span>
        }
        .into_any(),
        Figure::Undefined { reason } => view! {
            <span class="figure">
                <span class="figure__none">{tr::agreement_not_defined()}</span>
                <span class="figure__basis">{reason}</span>
            </span>
        }
        .into_any(),
    }
}

/// A bar from 0 to the figure, with whiskers to the ends of its interval; the numbers stand beside it as text.
#[component]
pub(in crate::views) fn EstimateBar(estimate: Estimate) -> impl IntoView {
    let value = if let Figure::Value { value, .. } = estimate.figure { value } else { 0.0 };
    let at = |value: f64| format!("{:.2}", value.clamp(0.0, 1.0) * 100.0);
    let whiskers = estimate.interval.map(|(low, high)| {
        view! {
            <line class="ebar__whisker" x1=at(low) x2=at(high) y1="6" y2="6"></line>
            <line class="ebar__whisker" x1=at(low) x2=at(low) y1="3" y2="9"></line>
            <line class="ebar__whisker" x1=at(high) x2=at(high) y1="3" y2="9"></line>
        }
    });
    view! {
        <svg class="ebar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="ebar__whole" y="2" width="100" height="8"></rect>
            <rect class="ebar__part" y="2" width=at(value) height="8"></rect>
            <line class="ebar__bound" x1="80" x2="80" y1="0" y2="12"></line>
            {whiskers}
        </svg>
    }
}
