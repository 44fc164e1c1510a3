//! Rows of name, value and how it stands.

use leptos::prelude::*;

use crate::model::{Level, StatusRow};
use crate::tr;
use crate::views::icons::{Drawing, Icon};

/// A section of the status page.
#[component]
pub(super) fn Section(
    #[prop(into)] title: String,
    rows: Memo<Vec<StatusRow>>,
    /// What can be done about it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card">
            <h2>{title}</h2>
            <dl class="states">{move || rows.get().into_iter().map(|row| view! { <StateRow row/> }).collect_view()}</dl>
            {children()}
        </section>
    }
}

/// A row: what, how it is, and how that stands.
#[component]
pub(in crate::views) fn StateRow(row: StatusRow) -> impl IntoView {
    let StatusRow { name, value, level } = row;
    let (class, word) = match level {
        Level::Good => ("level level--good", tr::status_level_good()),
        Level::Fair => ("level level--fair", tr::status_level_fair()),
        Level::Bad => ("level level--bad", tr::status_level_bad()),
    };
    view! {
        <div>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
            <dd class=class><Icon drawing=Drawing::Level(level)/><span>{word}</span></dd>
        </div>
    }
}
