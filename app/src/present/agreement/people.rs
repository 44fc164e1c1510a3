//! Pairs of people, and people one by one.
//!
//! A labeler sees the pairs they are part of and their own row; how good others are is for reviewers.

use accord_core::client::Client;
use accord_core::ids::LabelerId;

use super::super::count;
use super::super::overview::name;
use crate::figures::compute::{NONE_SHARED, ONLY_TWO};
use crate::figures::grid::{Grid, GridCell, MAX_PEOPLE};
use crate::figures::wire::{Id, PersonFigures, Worked};
use crate::figures::{Helped, HelperState};
use crate::model::agreement::{PairCell, PairsView, Rater, RaterPair, RaterRow};
use crate::tr;

/// With up to so many people their pairs are shown at once; with more the helper counts them.
const N_AT_ONCE: usize = 12;

/// Pairs of people.
pub(super) fn pairs(client: &Client, helped: &Helped) -> PairsView {
    let seen = client.agreement();
    let labelers = seen.labelers();
    let is_without_helper = matches!(helped.state, HelperState::Missing(_));
    let from_helper = helped.worked.as_deref().and_then(|worked| worked.grid.as_ref());
    let counted;
    let grid = if labelers.len() <= N_AT_ONCE || (is_without_helper && labelers.len() <= MAX_PEOPLE) {
        counted = Grid::of(&labelers, &seen.pairs());
        &counted
    } else if let Some(grid) = from_helper {
        grid
    } else {
        return if is_without_helper { PairsView::Nobody } else { PairsView::Coming };
    };
    if grid.cells.iter().all(Option::is_none) {
        return PairsView::Nobody;
    }
    let people: Vec<Rater> = grid.people.iter().map(|id| rater(client, *id)).collect();
    if grid.people.len() == 2 || !client.me().role.reviews() {
        return PairsView::List(listed(client, grid, &people));
    }
    let n_more = count(labelers.len().saturating_sub(people.len()));
    PairsView::Grid { people, cells: grid.cells.iter().map(|cell| cell.map(shown)).collect(), n_more }
}

/// The pairs of a grid that this person may look at one by one.
fn listed(client: &Client, grid: &Grid, people: &[Rater]) -> Vec<RaterPair> {
    let me = *client.me().labeler.as_bytes();
    let is_theirs = |a: &Rater, b: &Rater| client.me().role.reviews() || a.id == me || b.id == me;
    let mut pairs = Vec::new();
    for (row, a) in people.iter().enumerate() {
        for (column, b) in people.iter().enumerate().take(row) {
            if let Some(cell) = grid.at(row, column).filter(|_| is_theirs(a, b)) {
                // The person at this device comes first.
                let (a, b) = if b.id == me { (b, a) } else { (a, b) };
                pairs.push(RaterPair { a: a.clone(), b: b.clone(), cell: shown(cell) });
            }
        }
    }
    pairs.sort_by(|a, b| b.cell.n_items.cmp(&a.cell.n_items).then_with(|| a.b.id.cmp(&b.b.id)));
    pairs
}

const fn shown(cell: GridCell) -> PairCell {
    PairCell { n_items: cell.n_items, percent: cell.percent, kappa: cell.kappa }
}

/// People with their figures, those with the most answers first.
pub(super) fn people(client: &Client, worked: Option<&Worked>) -> Vec<RaterRow> {
    let (me, sees_all) = (*client.me().labeler.as_bytes(), client.me().role.reviews());
    let people = worked.map(|worked| worked.people.as_slice()).unwrap_or_default();
    let mut shown: Vec<&PersonFigures> = people.iter().filter(|person| sees_all || person.id == me).collect();
    shown.sort_by_key(|person| (std::cmp::Reverse(person.n_answers), person.id));
    let row = |person: &PersonFigures| RaterRow {
        rater: rater(client, person.id),
        is_me: person.id == me,
        n_answers: person.n_answers,
        agreement: (person.n_pairs > 0)
            .then(|| (f64::from(person.n_agreeing) / f64::from(person.n_pairs), person.n_pairs)),
        quality: person.quality,
    };
    shown.into_iter().map(row).collect()
}

/// What quality means here, or why there is none.
pub(super) fn quality_words(helped: &Helped) -> String {
    if let HelperState::Missing(why) = &helped.state {
        return tr::agreement_quality_missing(why);
    }
    let Some(worked) = helped.worked.as_deref() else { return tr::agreement_quality_coming() };
    match worked.model.as_deref() {
        Some("dawid_skene") => tr::agreement_quality_dawid_skene(),
        Some(_) => tr::agreement_quality_one_coin(),
        None => match worked.no_quality.as_str() {
            "" => tr::agreement_quality_coming(),
            NONE_SHARED => tr::agreement_quality_none_shared(),
            ONLY_TWO => tr::agreement_quality_only_two(),
            why => why.to_owned(),
        },
    }
}

/// Somebody with their name.
pub(super) fn rater(client: &Client, id: Id) -> Rater {
    Rater { id, name: name(client.project(), &LabelerId::new(id)) }
}
