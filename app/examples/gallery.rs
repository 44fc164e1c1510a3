//! Every page in every state without a store: `?stage=label&case=long`.
//!
//! Stages: `starting`, `broken`, `join`, `label`, `grid`, `review`, `overview`, `agreement`, `status`, `instructions`,
//! `new`, `rounds`, `needs`, `reports` (cases `empty`, `busy`, `kept`, `failed`); cases are listed in `samples`, those of `agreement` are a number of people, `skewed`, `labeler`,
//! `missing`; `coming` and `not-loaded` show a page whose file is not here.
//! On the label page choosing, skipping and undoing work on sample texts, so that keys can be tried.

#[path = "gallery/around.rs"]
mod around;
#[path = "gallery/course.rs"]
mod course;
#[path = "gallery/raters.rs"]
mod raters;
#[path = "gallery/reports.rs"]
mod reports;
#[path = "gallery/samples.rs"]
mod samples;

use accord_app::language::Language;
use accord_app::model::agreement::WorkView;
use accord_app::model::{Action, AgreementView, HistoryEntry, LabelView, ReviewView, Route, SaveState, Stage};
use accord_app::studio::Studio;
use accord_app::views::{Act, App, AppProps, Arrival, Later, LaterModels, StudioFile, ViewModels, draw, draw_studio};
use accord_core::record::Role;
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let search = window().location().search().unwrap_or_default();
    let wanted = |name: &str| {
        let pairs = search.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).next_back().unwrap_or_default()
    };
    let (stage, case) = (wanted("stage"), wanted("case"));
    mount_to_body(move || gallery(&stage, &case));
}

fn gallery(stage: &str, case: &str) -> impl IntoView + use<> {
    let label = RwSignal::new(samples::label(case));
    let review = RwSignal::new(samples::review(case));
    let stage_now = RwSignal::new(match stage {
        "starting" => Stage::Starting,
        "broken" => samples::broken(),
        "join" => Stage::Join(samples::join(case)),
        _ => Stage::Open(samples::shell(case)),
    });
    let route = match stage {
        "grid" => Route::Grid,
        "review" => Route::Review,
        "overview" => Route::Overview,
        "agreement" => Route::Agreement,
        "status" => Route::Status,
        "instructions" => Route::Instructions,
        "rounds" => Route::Rounds,
        "needs" => Route::Desk,
        "reports" => Route::Reports,
        "records" => Route::Records,
        _ => Route::Label,
    };
    let later_models = LaterModels {
        form: Signal::stored(accord_app::model::FormView::default()),
        parts: Signal::stored(accord_app::model::PartsView::default()),
        review: review.into(),
        instructions: Signal::stored(around::instructions()),
        rounds: Signal::stored(around::rounds()),
        desk: Signal::stored(around::desk()),
        records: Signal::stored(accord_app::model::RecordsView::default()),
        reports: Signal::stored(reports::reports(case)),
        overview: Signal::stored(samples::overview(case)),
        agreement: Signal::stored(agreement(stage, case)),
        status: Signal::stored(samples::status(case)),
    };
    let LaterModels {
        form,
        parts,
        review: seen_review,
        instructions,
        rounds,
        desk,
        records,
        reports,
        overview,
        agreement,
        status,
    } = later_models;
    let view = ViewModels {
        stage: stage_now.into(),
        spoken: RwSignal::new(Some(Language::English)),
        route: RwSignal::new(route),
        label: label.into(),
        form,
        parts,
        batch: Signal::stored(samples::batch()),
        review: seen_review,
        instructions,
        rounds,
        desk,
        records,
        reports,
        overview,
        agreement,
        status,
        later: Later {
            arrival: Signal::stored(match case {
                "coming" => Arrival::Coming,
                "not-loaded" => Arrival::Missing,
                _ => Arrival::Here,
            }),
            fetch: Callback::new(|()| {}),
            draw: Callback::new(move |asked| Some(draw(asked, later_models))),
        },
        studio: StudioFile {
            is_open: RwSignal::new(stage == "new"),
            arrival: Signal::stored(Arrival::Here),
            fetch: Callback::new(|()| {}),
            draw: Callback::new(|()| Some(draw_studio(Studio::new(Act::new(|_| {}))))),
            forget: Callback::new(|()| {}),
        },
    };
    let act = Act::new(move |action: Action| {
        leptos::logging::log!("{action:?}");
        label.update(|label| take(label, &action));
        review.update(|review| settle(review, &action));
        let n_answers = label.with_untracked(|label| label.n_mine);
        stage_now.update(|stage| {
            if let Stage::Open(shell) = stage {
                shell.saves.saved = n_answers;
            }
        });
    });
    App(AppProps { view, act })
}

fn agreement(stage: &str, case: &str) -> AgreementView {
    match case {
        _ if stage != "agreement" => AgreementView::default(),
        "skewed" => raters::agreement(5, true, Role::Expert),
        "labeler" => raters::agreement(5, false, Role::Labeler),
        "missing" => {
            let why = "this browser started no second worker".to_owned();
            AgreementView { work: WorkView::Missing { why }, ..raters::agreement(5, false, Role::Expert) }
        }
        n_people => raters::agreement(n_people.parse().unwrap_or(5), false, Role::Expert),
    }
}

/// A sketch of what the client does with the label page's actions.
fn take(label: &mut LabelView, action: &Action) {
    let answer = match action {
        Action::Choose { label_idx } if label.confirm => {
            label.selected = Some(*label_idx);
            return;
        }
        Action::Choose { label_idx } => label.choices.get(*label_idx).map(|choice| choice.name.clone()),
        Action::Confirm => {
            label.selected.take().and_then(|idx| label.choices.get(idx)).map(|choice| choice.name.clone())
        }
        Action::Skip { .. } => Some("Skipped".to_owned()),
        Action::Flag { note } => {
            if let Some(item) = &mut label.item {
                item.flagged = Some(note.clone());
            }
            return;
        }
        Action::SetConfirm { confirm } => {
            label.confirm = *confirm;
            return;
        }
        _ => return,
    };
    let (Some(answer), Some(item)) = (answer, label.item.take()) else { return };
    label.n_mine += 1;
    label.can_undo = true;
    let entry =
        HistoryEntry { item: item.id.clone(), text: item.text, answer, settled: None, state: SaveState::Saving };
    label.history.insert(0, entry);
    label.history.truncate(20);
    label.item = Some(samples::item_after(&item.id));
}

/// A sketch of what the client does with the review page's actions.
fn settle(review: &mut ReviewView, action: &Action) {
    let wanted = match action {
        Action::Settle { item, .. } => {
            review.rows.retain(|row| row.item != *item);
            review.n_open = review.rows.len();
            review.n_settled += 1;
            review.can_undo = true;
            review.rows.first().map(|row| row.item.clone())
        }
        Action::SelectDisagreement { item } => Some(item.clone()),
        _ => return,
    };
    let row = wanted.and_then(|item| review.rows.iter().find(|row| row.item == item).cloned());
    review.current = row.map(|row| samples::disagreement(&row));
}
