//! The agreement page: how much people agree, on what, who with whom, since when, and the items behind each number.

mod checks;
mod coefficients;
mod confusions;
mod drill;
mod estimate;
mod headline;
mod heat;
mod heat_grid;
mod heat_table;
mod history;
mod labels;
mod pairs;
mod people;
mod practice;
mod questions;
mod table_card;
mod versions;

use leptos::prelude::*;

use super::ui::Page;
use crate::model::agreement::{TableKind, WorkView};
use crate::tr;
use checks::Checks;
use coefficients::Coefficients;
use confusions::Confusions;
use drill::DrillDialog;
use headline::Headline;
use history::History;
use labels::Labels;
use pairs::Pairs;
use people::People;
use practice::Practice;
use questions::Questions;
use table_card::TableCard;
use versions::Versions;

pub(super) use estimate::{EstimateBar, EstimateText};
pub(super) use heat::Measure;

/// The agreement page.
#[component]
pub(super) fn Agreement(page: Page) -> impl IntoView {
    let agreement = page.view.agreement;
    let hides = Memo::new(move |_| agreement.with(|it| it.hides_answers));
    let is_closed = Memo::new(move |_| agreement.with(|it| it.is_closed));
    let is_empty = Memo::new(move |_| {
        agreement.with(|it| it.n_answers == 0 && it.questions.iter().all(|question| question.n_pairs == 0))
    });
    view! {
        <div class="sheet agreement">
            <h1>{tr::agreement_title()}</h1>
            <Show when=move || is_closed.get()>
                <p class="sheet__lead">{tr::agreement_closed()}</p>
            </Show>
            <Show when=move || hides.get() && !is_closed.get()>
                <p class="sheet__lead">{tr::agreement_hides()}</p>
            </Show>
            <Show
                when=move || !is_empty.get()
                fallback=|| {
                    view! {
                        <section class="card">
                            <h2>{tr::agreement_empty_title()}</h2>
                            <p>{tr::agreement_empty()}</p>
                        </section>
                    }
                }
            >
                <Questions page/>
                <Headline page/>
                <Coefficients page/>
                <Labels page/>
                <Confusions page/>
                <Pairs page/>
                <People page/>
                <Checks page/>
                <History page/>
                <Versions page/>
                <Pull page/>
                <Work page/>
            </Show>
            <Practice page/>
        </div>
        <DrillDialog page/>
    }
}

/// How far suggestions pull answers, for those who review.
#[component]
fn Pull(page: Page) -> impl IntoView {
    let words = Memo::new(move |_| page.view.agreement.with(|it| it.pull.as_ref().map(|pull| pull.words.clone())));
    view! {
        <Show when=move || words.with(Option::is_some)>
            <TableCard
                page
                title=tr::agreement_pull_title()
                kind=TableKind::Suggestions
                about=Signal::derive(move || words.get().unwrap_or_default())
            >
                <p class="quiet">{tr::agreement_pull_about()}</p>
            </TableCard>
        </Show>
    }
}

/// What the intervals are and how far they are.
#[component]
fn Work(page: Page) -> impl IntoView {
    let work = Memo::new(move |_| page.view.agreement.with(|it| it.work.clone()));
    let words = move || match work.get() {
        WorkView::Running => tr::agreement_work_running(),
        WorkView::Done { n_rounds } => tr::agreement_work_done(n_rounds),
        WorkView::Missing { why } => tr::agreement_work_missing(why),
    };
    view! { <p class="quiet" role="status">{words}</p> }
}
