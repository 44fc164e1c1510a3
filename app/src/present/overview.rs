//! The overview page.

use accord_core::agreement::{Slice, Undefined, alpha, reading};
use accord_core::client::Client;
use accord_core::ids::LabelerId;
use accord_core::project::Project;
use accord_core::record::Role;
use accord_core::visibility;
use accord_protocol::Measurement;

use super::figure;
use crate::model::{CourseView, Figure, OverviewView, PersonRow};
use crate::state::Ui;

impl Default for OverviewView {
    fn default() -> Self {
        let undefined = || Figure::Undefined { reason: Undefined::NoOverlap.reason() };
        Self {
            n_items: 0,
            n_answered: 0,
            n_complete: 0,
            n_answers: 0,
            n_skips: 0,
            n_settled: 0,
            alpha: undefined(),
            reading: String::new(),
            people: Vec::new(),
            course: CourseView::Hidden,
        }
    }
}

/// The overview page.
#[must_use]
pub fn overview(client: &Client, _ui: &Ui, measured: Option<&Measurement>) -> OverviewView {
    let project = client.project();
    let (tally, agreement) = (project.tally(), client.agreement());
    let overall = alpha::at(agreement.counts(Slice::All), agreement.scale());
    OverviewView {
        n_items: project.n_items_announced(),
        n_answered: tally.n_answered,
        n_complete: tally.n_complete,
        n_answers: tally.n_labels,
        n_skips: tally.n_skips,
        n_settled: tally.n_settled,
        reading: reading::of_alpha(overall.value()).to_owned(),
        alpha: figure(overall),
        people: people(client),
        course: course(client, measured),
    }
}

/// The measurement, for those who may see all answers that it rests on.
fn course(client: &Client, measured: Option<&Measurement>) -> CourseView {
    if visibility::sees_all(client.project(), client.me().role) {
        measured.cloned().map_or(CourseView::Coming, CourseView::Known)
    } else {
        CourseView::Hidden
    }
}

/// The name a person gave, or part of their id.
pub(super) fn name(project: &Project, labeler: &LabelerId) -> String {
    let given = project.writers().get(labeler).map(|writer| writer.name.clone()).unwrap_or_default();
    if given.is_empty() {
        format!("Unnamed {}", labeler.to_string().chars().take(6).collect::<String>())
    } else {
        given
    }
}

fn people(client: &Client) -> Vec<PersonRow> {
    let project = client.project();
    let tally = project.tally();
    let row = |(labeler, writer): (&LabelerId, &accord_core::project::Writer)| PersonRow {
        name: name(project, labeler),
        role: writer.role.map_or_else(|| "unverified".to_owned(), |role| role.as_str().to_owned()),
        n_answers: tally.n_given_by(labeler),
        median_secs: tally.median_tenths(labeler).map(|tenths| tenths as f32 / 10.0),
        verified: writer.role.is_some(),
        admit: (writer.role.is_none() && client.me().role == Role::Owner).then(|| labeler.to_string()),
        me: *labeler == client.me().labeler,
    };
    project.writers().iter().map(row).collect()
}
