//! Who agrees with whom: a sentence, a list, a labelled square or a picture, by how many people there are.

use leptos::prelude::*;

use super::drill::LookButton;
use super::heat::Heat;
use super::table_card::TableCard;
use crate::model::agreement::{Drill, PairsView, RaterPair, TableKind};
use crate::tr;
use crate::views::format::{coefficient, percent};
use crate::views::slot::filled;
use crate::views::ui::Page;

/// Pairs of people.
#[component]
pub(super) fn Pairs(page: Page) -> impl IntoView {
    let pairs = Memo::new(move |_| page.view.agreement.with(|it| it.pairs.clone()));
    view! {
        <Show when=move || pairs.with(|pairs| *pairs != PairsView::Nobody)>
            <TableCard page title=tr::agreement_pairs_title() kind=TableKind::Pairs about=tr::agreement_pairs_about()>
                {move || match pairs.get() {
                    PairsView::Nobody => ().into_any(),
                    PairsView::Coming => view! { <p class="quiet">{tr::agreement_pairs_coming()}</p> }.into_any(),
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
        let words = |[a, b]: [&str; 2]| match cell.kappa.map(coefficient) {
            Some(kappa) => tr::agreement_pair_list_kappa(cell.n_items, a, b, percent(cell.percent), kappa),
            None => tr::agreement_pair_list(cell.n_items, a, b, percent(cell.percent)),
        };
        let words = filled(words, [a.name, b.name].map(|name| view! { <strong dir="auto">{name}</strong> }.into_any()));
        view! {
            <li>
                <span>{words}</span>
                " "
                <LookButton page drill=Drill::Pair(a.id, b.id) words=tr::agreement_items_differ()/>
            </li>
        }
    };
    view! { <ul class="pairlist">{pairs.into_iter().map(sentence).collect_view()}</ul> }
}
