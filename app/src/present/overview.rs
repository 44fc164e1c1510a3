//! The overview page.

use accord_core::agreement::{self, Slice, Undefined, alpha};
use accord_core::client::Client;
use accord_core::grant;
use accord_core::ids::LabelerId;
use accord_core::place::Place;
use accord_core::project::Project;
use accord_core::record::Role;
use accord_core::visibility;
use accord_protocol::Measurement;

use super::qr::qr_code;
use super::{count, figure, work};
use crate::model::{CourseView, DeviceLink, InviteView, MadeLink, OverviewView, PersonRow};
use crate::state::{Inviting, Ui};
use crate::tr;

impl Default for OverviewView {
    fn default() -> Self {
        Self {
            n_items: 0,
            n_answered: 0,
            n_complete: 0,
            n_answers: 0,
            n_skips: 0,
            n_settled: 0,
            alpha: figure(agreement::Figure::Undefined(Undefined::NoOverlap)),
            reading: String::new(),
            people: Vec::new(),
            effort: None,
            n_dropped: 0,
            n_waiting: None,
            course: CourseView::Hidden,
            invite: None,
            is_closed: false,
        }
    }
}

/// The overview page.
#[must_use]
pub fn overview(client: &Client, ui: &Ui, place: Option<&Place>, measured: Option<&Measurement>) -> OverviewView {
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
        reading: reading(overall.value()),
        alpha: figure(overall),
        people: people(client, ui),
        effort: client.me().role.reviews().then(|| work::effort(project, ui)),
        n_dropped: count(tally.dropped.len()),
        n_waiting: client.me().role.reviews().then(|| count(tally.disagreements.len() + tally.sent.len())),
        course: course(client, measured),
        invite: place.filter(|_| client.me().role == Role::Owner).map(|place| invite(ui, place)),
        is_closed: project.relies_on_plans(),
    }
}

/// What alpha says, as `accord_core::agreement::reading` has it in English.
pub(super) fn reading(alpha: Option<f64>) -> String {
    match alpha {
        None => tr::overview_reading_none(),
        Some(alpha) if alpha >= 0.8 => tr::overview_reading_good(),
        Some(alpha) if alpha >= 0.667 => tr::overview_reading_fair(),
        Some(alpha) if alpha > 0.0 => tr::overview_reading_little(),
        Some(_) => tr::overview_reading_chance(),
    }
}

fn invite(ui: &Ui, place: &Place) -> InviteView {
    let view = InviteView {
        is_narrow: grant::is_narrow(place),
        is_bucket: matches!(place, Place::S3(_)),
        ..InviteView::default()
    };
    match &ui.invite {
        Inviting::Nothing => view,
        Inviting::Asking => InviteView { is_asking: true, ..view },
        Inviting::Refused(why) => InviteView { refused: Some(why.clone()), ..view },
        Inviting::Made { url, labeler, warning } => {
            let link = DeviceLink { url: url.clone(), code: qr_code(url) };
            InviteView { made: Some(MadeLink { link, labeler: labeler.clone(), warning: warning.clone() }), ..view }
        }
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
    if given.is_empty() { tr::overview_unnamed(labeler.to_string().chars().take(6).collect::<String>()) } else { given }
}

/// Of a person's answers that an expert has judged, right ones and all.
fn judged(project: &Project, labeler: &LabelerId) -> (u32, u32) {
    let feedback = project.feedback(labeler);
    let judged = feedback.iter().filter_map(|it| it.is_right);
    judged.fold((0, 0), |(right, all), is_right| (right + u32::from(is_right), all + 1))
}

fn role(role: Option<Role>) -> String {
    match role {
        Some(Role::Labeler) => tr::role_labeler(),
        Some(Role::Expert) => tr::role_expert(),
        Some(Role::Owner) => tr::role_owner(),
        None => tr::overview_role_unverified(),
    }
}

fn people(client: &Client, ui: &Ui) -> Vec<PersonRow> {
    let project = client.project();
    let (tally, me) = (project.tally(), client.me());
    // How somebody works is between them and those who answer for the project.
    let may_know = |labeler: &LabelerId| me.role.reviews() || *labeler == me.labeler;
    let row = |(labeler, writer): (&LabelerId, &accord_core::project::Writer)| PersonRow {
        active_secs: may_know(labeler).then(|| project.active(labeler).0 / 1000),
        items_per_hour: Some(work::done_by(project, labeler))
            .filter(|_| may_know(labeler))
            .and_then(|(n_items, active)| work::items_per_hour(n_items, active)),
        judged: may_know(labeler).then(|| judged(project, labeler)),
        pay: may_know(labeler).then(|| work::pay_of(project, labeler)).flatten(),
        name: name(project, labeler),
        role: role(writer.role),
        n_answers: tally.n_given_by(labeler),
        median_secs: tally.median_tenths(labeler).map(|tenths| tenths as f32 / 10.0),
        verified: writer.role.is_some(),
        admit: (writer.role.is_none() && client.me().role == Role::Owner).then(|| labeler.to_string()),
        is_admitting: ui.admitting.as_ref().is_some_and(|waiting| *waiting == labeler.to_string()),
        me: *labeler == client.me().labeler,
    };
    project.writers().iter().map(row).collect()
}
