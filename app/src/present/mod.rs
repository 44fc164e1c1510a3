//! From the project's state to what the pages show. Pure: no browser, no signals.

mod agreement;
mod batch;
mod course;
mod desk;
mod encoder;
mod form;
mod instructions;
mod label;
mod overview;
mod parts;
mod people;
mod qr;
mod records;
mod reports;
mod review;
mod rounds;
mod status;
mod tables;
mod thread;
mod work;

use accord_core::agreement::Undefined;
use accord_core::client::Client;
use accord_core::project::Project;
use accord_platform::Kept;

pub use agreement::{QuestionsCache, agreement};
pub use batch::batch;
pub use course::course_table;
pub use desk::desk;
pub use form::{draft, form, listed};
pub use instructions::{diff, has_changed, instructions, is_touched, markdown, reference, with_example};
pub use label::label;
pub use overview::overview;
pub use parts::parts;
pub(crate) use qr::qr_code;
pub use records::{records, records_table, told};
pub(crate) use reports::reports;
pub use review::review;
pub use rounds::{FiguresCache, rounds};
pub use status::status;
pub use tables::table;
pub use work::{effort_table, timesheet};

use crate::model::{ChoiceView, Figure, SaveCounts, ShellView};
use crate::state::Ui;
use crate::tr;

/// After so many failures in a row the page says so, instead of only counting what is unsent.
const FAILURES_WORTH_SAYING: u32 = 3;

/// The frame around every page.
#[must_use]
pub fn shell(client: &Client, ui: &Ui) -> ShellView {
    let (project, me) = (client.project(), client.me());
    let disagreements = project.tally().disagreements.len();
    ShellView {
        project_name: project.manifest().name.clone(),
        person: client.my_name().unwrap_or_default().to_owned(),
        role: me.role.as_str().to_owned(),
        reviews: me.role.reviews(),
        n_disagreements: if me.role.reviews() { count(disagreements) } else { 0 },
        n_needs: count(desk::needs(client, ui).len()),
        saves: saves(client),
        online: ui.online,
        has_new_version: ui.kept == Some(Kept::NewVersion),
        alert: alert(client, ui),
    }
}

fn saves(client: &Client) -> SaveCounts {
    let counts = client.saves();
    SaveCounts { saving: counts.saving, saved: counts.saved, sent: counts.sent, synced: counts.synced }
}

/// The one thing that most needs the person's attention.
fn alert(client: &Client, ui: &Ui) -> Option<String> {
    if let Some(why) = client.storage_problem() {
        return Some(tr::label_alert_not_on_disk(why));
    }
    if let Some(refusal) = &ui.refusal {
        return Some(refusal.clone());
    }
    if let Some(lost) = &ui.lost {
        return Some(lost.clone());
    }
    let health = client.sync().health();
    match health.failing.as_ref().filter(|_| ui.online && health.n_failures >= FAILURES_WORTH_SAYING) {
        Some(failing) => Some(tr::label_alert_kept_here(failing.to_string())),
        None => ui.notice.clone(),
    }
}

fn choices(project: &Project) -> Vec<ChoiceView> {
    project.manifest().schema.labels().iter().enumerate().map(choice).collect()
}

fn choice((idx, label): (usize, &accord_core::record::LabelDef)) -> ChoiceView {
    ChoiceView {
        name: label.name.to_string(),
        description: label.description.clone(),
        group: label.group.join(" › "),
        key: if idx < 9 { (idx + 1).to_string() } else { String::new() },
    }
}

fn figure(figure: accord_core::agreement::Figure) -> Figure {
    use accord_core::agreement::Figure as Core;
    match figure {
        Core::Value { value, n_items, n_answers } => Figure::Value { value, n_items, n_answers },
        Core::Undefined(why) => Figure::Undefined { reason: undefined(&why) },
    }
}

/// Why a figure is not defined.
pub(crate) fn undefined(why: &Undefined) -> String {
    match why {
        Undefined::NoAnswers => tr::label_undefined_no_answers(),
        Undefined::OneLabeler => tr::label_undefined_one_labeler(),
        Undefined::NoOverlap => tr::label_undefined_no_overlap(),
        Undefined::NoVariation => tr::label_undefined_no_variation(),
        Undefined::Unused => tr::label_undefined_unused(),
        Undefined::NotTwoLabelers { n_labelers } => tr::label_undefined_not_two(*n_labelers),
        Undefined::NotNumeric { level, label } => tr::label_undefined_not_numeric(level.as_str(), format!("{label:?}")),
        Undefined::Negative { label } => tr::label_undefined_negative(label),
        Undefined::TooManyValues { n_values } => tr::label_undefined_too_many(*n_values),
        Undefined::NotFinite => tr::label_undefined_not_finite(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
