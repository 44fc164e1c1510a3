//! What was done, how long it took, and what it comes to: all of it follows from the signed logs.

use std::borrow::Cow;

use accord_core::calendar::iso_date;
use accord_core::client::Client;
use accord_core::event::Millis;
use accord_core::export::{Table, Value};
use accord_core::ids::LabelerId;
use accord_core::project::{Project, WorkDay};
use accord_core::record::{Money, Pay};

use crate::model::{DayRow, EffortView, PayView, WorkView};
use crate::state::Ui;

/// An hour's pace says nothing before there was so much of it.
const LEAST_MS: u64 = 60_000;
/// The pace of the project is that of so many working days.
const N_PACE_DAYS: usize = 5;

/// What this person did.
#[must_use]
pub(super) fn own(client: &Client, ui: &Ui) -> WorkView {
    let (project, me) = (client.project(), client.me().labeler);
    let (n_items, active) = done_by(project, &me);
    let pay = project.manifest().policy.pay;
    WorkView {
        n_items,
        active_secs: active.0 / 1000,
        items_per_hour: items_per_hour(n_items, active),
        pay: pay.map(|pay| earned(&pay, n_items, active)),
        days: project.timesheet(&me, ui.east_ms).iter().rev().map(|day| day_row(pay.as_ref(), day)).collect(),
    }
}

/// What everybody did.
#[must_use]
pub(super) fn effort(project: &Project, ui: &Ui) -> EffortView {
    let pay = project.manifest().policy.pay;
    let days = project.work_by_day(ui.east_ms);
    let everybody = || project.writers().keys().map(|who| done_by(project, who));
    let active = Millis(everybody().map(|(_, active)| active.0).sum());
    let cost =
        |pay: &Pay| everybody().map(|(n_items, active)| pay.earned(n_items, active).0).fold(0, u64::saturating_add);
    let (n_given, n_left) = (everybody().map(|(n_items, _)| u64::from(n_items)).sum::<u64>(), n_left(project));
    let cost_left = |pay: &Pay| {
        let each = u128::from(cost(pay)).checked_div(n_given.into())?;
        Some(pay.shown(Money(u64::try_from(each * u128::from(n_left)).unwrap_or(u64::MAX))))
    };
    let pace = days.iter().rev().take(N_PACE_DAYS);
    let (n_pace_days, n_in_pace) = pace.fold((0, 0), |(days, items), day| (days + 1, items + day.n_items));
    EffortView {
        active_secs: active.0 / 1000,
        cost: pay.map(|pay| pay.shown(Money(cost(&pay)))),
        n_left,
        cost_left: pay.as_ref().and_then(cost_left),
        days_left: (n_left * n_pace_days).checked_div(n_in_pace).map(|_| (n_left * n_pace_days).div_ceil(n_in_pace)),
        // Days without pay: rates by hour and item cannot be split over days of several people.
        days: days.iter().rev().map(|day| day_row(None, day)).collect(),
    }
}

/// What one person's work comes to, and what an hour did.
pub(super) fn pay_of(project: &Project, labeler: &LabelerId) -> Option<PayView> {
    let (n_items, active) = done_by(project, labeler);
    project.manifest().policy.pay.map(|pay| earned(&pay, n_items, active))
}

pub(super) fn items_per_hour(n_items: u32, active: Millis) -> Option<u32> {
    (active.0 >= LEAST_MS).then(|| u32::try_from(u64::from(n_items) * 3_600_000 / active.0).unwrap_or(u32::MAX))
}

/// The timesheet of the person at this device.
#[must_use]
pub fn timesheet(client: &Client, ui: &Ui) -> Table {
    let pay = client.project().manifest().policy.pay;
    let columns = ["date", "items", "active_ms", "earned", "currency"].map(Cow::Borrowed).to_vec();
    let row = |day: &WorkDay| {
        vec![
            Value::Text(iso_date(day.day)),
            Value::Int(day.n_items.into()),
            Value::Int(day.active.0),
            pay.map_or(Value::None, |pay| Value::Text(pay.earned(day.n_items, day.active).to_string())),
            pay.map_or(Value::None, |pay| Value::Text(pay.currency.to_string())),
        ]
    };
    let days = client.project().timesheet(&client.me().labeler, ui.east_ms);
    Table { columns, rows: days.iter().map(row).collect() }
}

/// What everybody did by day, as a table.
#[must_use]
pub fn effort_table(client: &Client, ui: &Ui) -> Table {
    let columns = ["date", "items", "active_ms"].map(Cow::Borrowed).to_vec();
    let row =
        |day: &WorkDay| vec![Value::Text(iso_date(day.day)), Value::Int(day.n_items.into()), Value::Int(day.active.0)];
    Table { columns, rows: client.project().work_by_day(ui.east_ms).iter().map(row).collect() }
}

pub(super) fn done_by(project: &Project, labeler: &LabelerId) -> (u32, Millis) {
    (project.tally().n_given_by(labeler), project.active(labeler))
}

fn earned(pay: &Pay, n_items: u32, active: Millis) -> PayView {
    let active_or_none = if active.0 >= LEAST_MS { active } else { Millis(0) };
    PayView {
        terms: pay.to_string(),
        earned: pay.shown(pay.earned(n_items, active)),
        per_hour: pay.per_hour(n_items, active_or_none).map(|money| pay.shown(money)),
        floor: pay.floor_per_hour.map(|floor| (pay.shown(floor), pay.is_below_floor(n_items, active_or_none))),
    }
}

fn day_row(pay: Option<&Pay>, day: &WorkDay) -> DayRow {
    DayRow {
        date: iso_date(day.day),
        n_items: day.n_items,
        active_secs: day.active.0 / 1000,
        earned: pay.map(|pay| pay.shown(pay.earned(day.n_items, day.active))),
    }
}

/// About how many answers are missing: items that were begun have one at least.
fn n_left(project: &Project) -> u32 {
    let tally = project.tally();
    let n_alive = project.n_items_announced().saturating_sub(super::count(tally.dropped.len()));
    let n_lacking = n_alive.saturating_sub(tally.n_complete);
    let votes = project.manifest().policy.votes_per_item;
    n_lacking.saturating_mul(votes).saturating_sub(super::count(tally.open.len()))
}
