//! One report of the list, and what it says of itself.

use leptos::prelude::*;

use crate::model::{Action, ReportCopy, ReportFile, ReportRow, StandingView, StatedView};
use crate::views::agreement::EstimateText;
use crate::views::format::{coefficient, counted, grouped, moment, percent};
use crate::views::ui::Page;

/// A report in the store.
#[component]
pub(super) fn Row(page: Page, row: ReportRow) -> impl IntoView {
    let ReportRow { key, who, stated, standing, has_page } = row;
    let title = stated.as_ref().map_or_else(|| "A report".to_owned(), |stated| moment(stated.at));
    let about = standing.as_ref().filter(|standing| !standing.is_good).map(|standing| standing.about.clone());
    let (open, save_page, save_data) = (key.clone(), key.clone(), key.clone());
    let (link, place) = (key.clone(), key.clone());
    let save = move |key: &String, file| page.act.run(Action::SaveReport { key: key.clone(), file });
    let copy = move |key: &String, what| page.act.run(Action::CopyReport { key: key.clone(), what });
    view! {
        <li class="card report" data-report=key>
            <div class="card__top">
                <h3>{title}</h3>
                <Standing standing/>
            </div>
            <p class="quiet">"By "<span dir="auto">{who}</span></p>
            {about.map(|about| view! { <p class="reports__failed">{about}</p> })}
            {stated.map(|stated| view! { <Counts stated/> })}
            <div class="actions">
                <button
                    type="button"
                    class="button button--main"
                    disabled=!has_page
                    on:click=move |_| page.act.run(Action::OpenReport { key: open.clone() })
                >
                    "Read"
                </button>
                <button type="button" class="button" disabled=!has_page on:click=move |_| save(&save_page, ReportFile::Page)>
                    "Save page"
                </button>
                <button type="button" class="button" on:click=move |_| save(&save_data, ReportFile::Data)>"Save data"</button>
                <button
                    type="button"
                    class="button"
                    disabled=!has_page
                    title="For seven days whoever has the link can read this report, and nothing else"
                    on:click=move |_| copy(&link, ReportCopy::Link)
                >
                    "Copy link"
                </button>
                <button
                    type="button"
                    class="button"
                    title="The report’s place in the project’s store"
                    on:click=move |_| copy(&place, ReportCopy::Key)
                >
                    "Copy key"
                </button>
            </div>
        </li>
    }
}

#[component]
fn Standing(standing: Option<StandingView>) -> impl IntoView {
    match standing {
        Some(StandingView { is_good, words, about }) => view! {
            <span class="chip report__standing" class:report__standing--bad=!is_good title=about>{words}</span>
        }
        .into_any(),
        None => view! { <span class="quiet waiting">"Being read…"</span> }.into_any(),
    }
}

/// What a report says of itself, in numbers.
#[component]
pub(super) fn Counts(stated: StatedView) -> impl IntoView {
    let StatedView { n_items, n_labels, disagreements: (n, n_open), alpha, percent: share, .. } = stated;
    view! {
        <dl class="counts report__counts">
            <div><dt>"Alpha"</dt><dd><EstimateText estimate=alpha number=coefficient/></dd></div>
            <div><dt>"Same answer"</dt><dd><EstimateText estimate=share number=percent/></dd></div>
            <div>
                <dt>"Disagreements"</dt>
                <dd>
                    <span class="figure">
                        <span class="figure__value">{grouped(n)}</span>
                        <span class="figure__basis">{format!("{} open", grouped(n_open))}</span>
                    </span>
                </dd>
            </div>
            <div>
                <dt>"Items"</dt>
                <dd>
                    <span class="figure">
                        <span class="figure__value">{grouped(n_items)}</span>
                        <span class="figure__basis">{counted(n_labels, "label", "labels")}</span>
                    </span>
                </dd>
            </div>
        </dl>
    }
}
