//! One report of the list, and what it says of itself.

use leptos::prelude::*;

use crate::model::{Action, ReportCopy, ReportFile, ReportRow, StandingView, StatedView};
use crate::tr;
use crate::views::agreement::EstimateText;
use crate::views::format::{coefficient, grouped, moment, percent};
use crate::views::slot::filled;
use crate::views::ui::Page;

/// A report in the store.
#[component]
pub(super) fn Row(page: Page, row: ReportRow) -> impl IntoView {
    let ReportRow { key, who, stated, standing, has_page } = row;
    let title = stated.as_ref().map_or_else(tr::reports_row_untitled, |stated| moment(stated.at));
    let who = view! { <span dir="auto">{who}</span> }.into_any();
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
            <p class="quiet">{filled(|[who]| tr::reports_row_by(who), [who])}</p>
            {about.map(|about| view! { <p class="reports__failed">{about}</p> })}
            {stated.map(|stated| view! { <Counts stated/> })}
            <div class="actions">
                <button
                    type="button"
                    class="button button--main"
                    disabled=!has_page
                    on:click=move |_| page.act.run(Action::OpenReport { key: open.clone() })
                >
                    {tr::reports_row_read()}
                </button>
                <button type="button" class="button" disabled=!has_page on:click=move |_| save(&save_page, ReportFile::Page)>
                    {tr::reports_save_page()}
                </button>
                <button type="button" class="button" on:click=move |_| save(&save_data, ReportFile::Data)>
                    {tr::reports_save_data()}
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=!has_page
                    title=tr::reports_copy_link_about()
                    on:click=move |_| copy(&link, ReportCopy::Link)
                >
                    {tr::reports_copy_link()}
                </button>
                <button
                    type="button"
                    class="button"
                    title=tr::reports_copy_key_about()
                    on:click=move |_| copy(&place, ReportCopy::Key)
                >
                    {tr::reports_copy_key()}
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
        None => view! { <span class="quiet waiting">{tr::reports_row_coming()}</span> }.into_any(),
    }
}

/// What a report says of itself, in numbers.
#[component]
pub(super) fn Counts(stated: StatedView) -> impl IntoView {
    let StatedView { n_items, n_labels, disagreements: (n, n_open), alpha, percent: share, .. } = stated;
    view! {
        <dl class="counts report__counts">
            <div><dt>{tr::reports_alpha()}</dt><dd><EstimateText estimate=alpha number=coefficient/></dd></div>
            <div><dt>{tr::reports_same_answer()}</dt><dd><EstimateText estimate=share number=percent/></dd></div>
            <div>
                <dt>{tr::reports_disagreements()}</dt>
                <dd>
                    <span class="figure">
                        <span class="figure__value">{grouped(n)}</span>
                        <span class="figure__basis">{tr::reports_n_open(n_open)}</span>
                    </span>
                </dd>
            </div>
            <div>
                <dt>{tr::reports_items()}</dt>
                <dd>
                    <span class="figure">
                        <span class="figure__value">{grouped(n_items)}</span>
                        <span class="figure__basis">{tr::n_labels(n_labels)}</span>
                    </span>
                </dd>
            </div>
        </dl>
    }
}
