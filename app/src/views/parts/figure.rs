//! A figure with its size, or the reason why there is none.

use leptos::prelude::*;

use crate::model::Figure;
use crate::tr;
use crate::views::format::basis;

/// A figure in words: never 0 where it is not defined.
#[component]
pub(in crate::views) fn FigureText(
    figure: Figure,
    /// How the number is written.
    number: fn(f64) -> String,
) -> impl IntoView {
    match figure {
        Figure::Value { value, n_items, n_answers } => view! {
            <span class="figure">
                <data class="figure__value" value=value.to_string()>{number(value)}</data>
                " "
                <span class="figure__basis">{basis(n_items, n_answers)}</span>
            </span>
        }
        .into_any(),
        Figure::Undefined { reason } => view! {
            <span class="figure">
                <span class="figure__none">{tr::frame_figure_undefined()}</span>
                " "
                <span class="figure__basis">{reason}</span>
            </span>
        }
        .into_any(),
    }
}
