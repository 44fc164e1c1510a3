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
use crate::views::format::counted;
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
            <h1>"Agreement"</h1>
            <Show when=move || is_closed.get()>
                <p class="sheet__lead">
                    "In this project other labelers' answers are sealed to the experts and the owner. This page rests on your own \
                     answers and on the experts'."
                </p>
            </Show>
            <Show when=move || hides.get() && !is_closed.get()>
                <p class="sheet__lead">
                    "This page rests on items you have labeled, and on those nobody will ask you about any more: so it never tells \
                     what others said before you have answered."
                </p>
            </Show>
            <Show
                when=move || !is_empty.get()
                fallback=|| {
                    view! {
                        <section class="card">
                            <h2>"Nothing to compare yet"</h2>
                            <p>"Agreement shows here by itself as soon as two people have labeled the same items."</p>
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
                title="Suggestions"
                kind=TableKind::Suggestions
                about=Signal::derive(move || words.get().unwrap_or_default())
            >
                <p class="quiet">"Look-alikes confirmed in batches do not count: there, only agreement is confirmed."</p>
            </TableCard>
        </Show>
    }
}

/// What the intervals are and how far they are.
#[component]
fn Work(page: Page) -> impl IntoView {
    let work = Memo::new(move |_| page.view.agreement.with(|it| it.work.clone()));
    let words = move || match work.get() {
        WorkView::Running => "Intervals, people and history are being computed in the background.".to_owned(),
        WorkView::Done { n_rounds } => format!(
            "Intervals are the middle 95 % of {} of drawing items again at random: they say how much the choice of items \
             matters. They follow a change within seconds.",
            counted(n_rounds, "round", "rounds")
        ),
        WorkView::Missing { why } => format!(
            "There are no intervals, history or quality of people here, because {why}. All other figures are complete. \
             `accord agree --bootstrap 1000` computes them from an export."
        ),
    };
    view! { <p class="quiet" role="status">{words}</p> }
}
