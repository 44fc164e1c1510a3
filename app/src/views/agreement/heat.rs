//! All pairs of people at once: a labelled square for a few, a picture with a cursor for many.

use leptos::prelude::*;

use super::heat_grid::HeatGrid;
use super::heat_table::HeatTable;
use crate::model::agreement::{PairCell, Rater};
use crate::tr;
use crate::views::format::{coefficient, percent};
use crate::views::ui::Page;

/// With more people than this names and numbers no longer fit beside the squares.
const MAX_NAMED: usize = 12;
/// Steps of colour.
pub(super) const N_STEPS: usize = 8;

/// What a square's colour says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::views) enum Measure {
    Percent,
    Kappa,
}

/// People and pairs as the views of this folder get them.
#[derive(Clone, Copy)]
pub(super) struct Square {
    pub people: StoredValue<Vec<Rater>>,
    pub cells: StoredValue<Vec<Option<PairCell>>>,
}

impl Square {
    /// The pair at two places, in either order.
    pub fn at(self, a: usize, b: usize) -> Option<PairCell> {
        let (low, high) = (a.min(b), a.max(b));
        let place = high * high.saturating_sub(1) / 2 + low;
        self.cells.with_value(|cells| cells.get(place).copied().flatten()).filter(|_| low != high)
    }

    pub fn n_people(self) -> usize {
        self.people.with_value(Vec::len)
    }

    pub fn person(self, place: usize) -> Option<Rater> {
        self.people.with_value(|people| people.get(place).cloned())
    }

    /// A pair in one sentence.
    pub fn told(self, a: usize, b: usize) -> String {
        let (Some(first), Some(second)) = (self.person(a), self.person(b)) else { return String::new() };
        match self.at(a, b) {
            None if a == b => first.name,
            None => tr::agreement_pair_none(first.name, second.name),
            Some(PairCell { n_items, percent: share, kappa }) => match kappa.map(coefficient) {
                Some(kappa) => tr::agreement_pair_told(n_items, first.name, second.name, percent(share), kappa),
                None => tr::agreement_pair_told_no_kappa(n_items, first.name, second.name, percent(share)),
            },
        }
    }
}

impl Measure {
    /// The number behind a square's colour.
    pub fn of(self, cell: PairCell) -> Option<f64> {
        match self {
            Self::Percent => Some(cell.percent),
            Self::Kappa => cell.kappa,
        }
    }

    /// The number in words.
    pub fn text(self, cell: PairCell) -> String {
        match self {
            Self::Percent => percent(cell.percent),
            Self::Kappa => cell.kappa.map_or_else(|| "–".to_owned(), coefficient),
        }
    }

    /// The step of colour, 0 for 0 and less.
    pub fn step(self, cell: PairCell) -> Option<usize> {
        let value = self.of(cell)?.clamp(0.0, 1.0);
        Some(((value * N_STEPS as f64) as usize).min(N_STEPS - 1))
    }
}

/// The square with its scale.
#[component]
pub(super) fn Heat(page: Page, people: Vec<Rater>, cells: Vec<Option<PairCell>>, n_more: u32) -> impl IntoView {
    let square = Square { people: StoredValue::new(people), cells: StoredValue::new(cells) };
    let measure = page.ui.measure;
    let rest =
        (n_more > 0).then(|| view! { <p class="quiet">{tr::agreement_heat_rest(square.n_people(), n_more)}</p> });
    view! {
        <div class="heat__bar">
            <fieldset class="seg">
                <legend class="unseen">{tr::agreement_colour_shows()}</legend>
                <MeasureChoice measure value=Measure::Percent words=tr::agreement_same_label()/>
                <MeasureChoice measure value=Measure::Kappa words=tr::agreement_kappa()/>
            </fieldset>
            <Scale measure/>
        </div>
        {rest}
        {if square.n_people() <= MAX_NAMED {
            view! { <HeatTable page square measure/> }.into_any()
        } else {
            view! { <HeatGrid page square measure/> }.into_any()
        }}
    }
}

#[component]
fn MeasureChoice(measure: RwSignal<Measure>, value: Measure, #[prop(into)] words: String) -> impl IntoView {
    view! {
        <label class="seg__choice">
            <input
                type="radio"
                name="heat-measure"
                prop:checked=move || measure.get() == value
                on:change=move |_| measure.set(value)
            />
            <span>{words}</span>
        </label>
    }
}

/// The colours from none to all.
#[component]
fn Scale(measure: RwSignal<Measure>) -> impl IntoView {
    let ends = move || match measure.get() {
        Measure::Percent => (percent(0.0), percent(1.0)),
        Measure::Kappa => ("0".to_owned(), "1".to_owned()),
    };
    let steps = (0..N_STEPS)
        .map(|step| view! { <rect class=format!("heat--{step}") x=step.to_string() width="1" height="1"></rect> })
        .collect_view();
    view! {
        <p class="heat__scale" aria-hidden="true">
            <span>{move || ends().0}</span>
            <svg viewBox=format!("0 0 {N_STEPS} 1") preserveAspectRatio="none" focusable="false">{steps}</svg>
            <span>{move || ends().1}</span>
        </p>
    }
}
