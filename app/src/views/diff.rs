//! What changed between two texts, line by line.

use leptos::prelude::*;

use crate::model::DiffLine;
use crate::tr;

/// Lines that went and lines that came; readers hear which is which.
#[component]
pub(super) fn DiffLines(lines: Vec<DiffLine>) -> impl IntoView {
    let line = |line: DiffLine| match line {
        DiffLine::Same(text) => view! { <p class="diff__line" dir="auto">{text}</p> }.into_any(),
        DiffLine::Added(text) => {
            view! { <p class="diff__line diff__line--added"><ins dir="auto">{text}</ins></p> }.into_any()
        }
        DiffLine::Removed(text) => {
            view! { <p class="diff__line diff__line--removed"><del dir="auto">{text}</del></p> }.into_any()
        }
        DiffLine::Skipped(n) => {
            view! { <p class="diff__line diff__line--skipped">{tr::review_diff_unchanged(n)}</p> }.into_any()
        }
    };
    view! {
        <div class="diff" role="group" aria-label=tr::review_diff_region()>
            {lines.into_iter().map(line).collect_view()}
        </div>
    }
}
