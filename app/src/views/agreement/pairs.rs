//! Who agrees with whom: a sentence, a list, a labelled square or a picture, by how many people there are.

use leptos::prelude::*;

use super::drill::LookButton;
use super::heat::Heat;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, PairsView, RaterPair, TableKind};
use crate::views::format::{coefficient, counted, percent};
use crate::views::ui::Page;

const ABOUT: &str = "How often two people give an item they share the same label, and the same corrected for chance \
                     (Cohen's kappa).";

/// Pairs of people.
#[component]
pub(super) fn Pairs(page: Page) -> impl IntoView {
    let pairs = Memo::new(move |_| page.view.agreement.with(|it| it.pairs.clone()));
    view! {
        <Show when=move || pairs.with(|pairs| *pairs != PairsView::Nobody)>
            <TableCard page title="Who agrees with whom" kind=TableKind::Pairs about=ABOUT.to_owned()>
                {move || match pairs.get() {
                    PairsView::Nobody => ().into_any(),
                    PairsView::Coming => view! { <p class="quiet">"Being counted"</p> }.into_any(),
                    PairsView::List(pairs) => view! { <List page pairs/> }.into_any(),
                    PairsView::Grid { people, cells, n_more } => view! { <Heat page people cells n_more/> }.into_any(),
                }}
            </TableCard>
        </Show>
    }
}

/// One sentence a pair.
#[component]
fn List(page: Page, pairs: Vec<RaterPair>) -> impl IntoView {
    let sentence = move |pair: RaterPair| {
        let RaterPair { a, b, cell } = pair;
        let kappa = cell.kappa.map(|kappa| format!("; Cohen's kappa is {}", coefficient(kappa))).unwrap_or_default();
        let words = format!(
            " gave the same label to {} of the {} both labeled{kappa}.",
            percent(cell.percent),
            counted(cell.n_items, "item", "items")
        );
        view! {
            <li>
                <span><strong dir="auto">{a.name}</strong>" and "<strong dir="auto">{b.name}</strong>{words}</span>
                " "
                <LookButton page drill=Drill::Pair(a.id, b.id) words="Items on which they differ"/>
            </li>
        }
    };
    view! { <ul class="pairlist">{pairs.into_iter().map(sentence).collect_view()}</ul> }
}
