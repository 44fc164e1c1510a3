//! The status page.

use accord_core::client::Client;
use accord_core::event::Millis;
use accord_core::project::LogFault;
use accord_platform::Kept;
use accord_protocol::{DeviceKind, DeviceReport, DeviceWish, PROTOCOL_VERSION};

use super::encoder::encoder;
use super::qr::qr_code;
use super::saves;
use crate::model::{ByHandView, DeviceLink, Level, StatusRow, StatusView};
use crate::preferences::device_key;
use crate::scorer_host::ScorerStatus;
use crate::state::Ui;

/// The status page.
#[must_use]
pub fn status(
    client: &Client,
    ui: &Ui,
    scorer: &ScorerStatus,
    wish: DeviceWish,
    skew_secs: i64,
    folder: Option<String>,
) -> StatusView {
    StatusView {
        scorer: scorer_rows(client, scorer),
        encoder: encoder(client, scorer),
        store: store_rows(client, ui, skew_secs),
        device: device_rows(client, ui),
        device_wish: device_key(wish).to_owned(),
        device_link: ui.device_link.as_ref().map(|url| DeviceLink { url: url.clone(), code: qr_code(url) }),
        n_only_here: saves(client).only_here(),
        by_hand: ByHandView {
            told: ui.carried.clone().unwrap_or_default(),
            can_share: ui.by_hand.can_share,
            can_pick: ui.by_hand.can_pick,
            has_kept_folder: ui.by_hand.has_kept_folder,
            folder: folder.unwrap_or_default(),
        },
        problems: ui.lost.iter().cloned().chain(problems(client)).collect(),
        errors: ui.errors.iter().map(|(at, what)| (clock(*at), what.clone())).collect(),
    }
}

pub(super) fn row(name: &str, value: impl Into<String>, level: Level) -> StatusRow {
    StatusRow { name: name.to_owned(), value: value.into(), level }
}

fn scorer_rows(client: &Client, scorer: &ScorerStatus) -> Vec<StatusRow> {
    let mut rows = Vec::new();
    if let Some(why) = &scorer.stopped {
        rows.push(row("Scorer", format!("does not run: {why}. Labeling goes on in shuffled order"), Level::Bad));
    }
    match &scorer.report {
        Some(report) => rows.extend(race_rows(report, "")),
        None if scorer.stopped.is_none() => rows.push(row("Device", "being chosen", Level::Fair)),
        None => {}
    }
    let n_items = client.project().items().len();
    let level = if scorer.n_encoded as usize == n_items { Level::Good } else { Level::Fair };
    rows.push(row("Items encoded", format!("{} of {n_items}", scorer.n_encoded), level));
    if let Some(latest) = &scorer.latest {
        let text = format!(
            "{} labels: trained in {:.0} ms, ranked in {:.0} ms",
            latest.n_labels, latest.train_millis, latest.score_millis
        );
        rows.push(row("Latest order", text, Level::Good));
        rows.push(row("From label to order", format!("{:.0} ms", latest.round_trip_millis), Level::Good));
        rows.push(row("First order", format!("{:.0} ms after opening", latest.first_at_millis), Level::Good));
    }
    if scorer.n_restarts > 0 {
        rows.push(row("Restarts", scorer.n_restarts.to_string(), Level::Fair));
    }
    rows
}

/// The rows of a race; `of` tells the encoder's from the scorer's.
pub(super) fn race_rows(report: &DeviceReport, of: &str) -> Vec<StatusRow> {
    let device = match report.chosen {
        DeviceKind::Cpu => "CPU (SIMD)",
        DeviceKind::WebGpu => "WebGPU",
    };
    let named = |name: &str| if of.is_empty() { name.to_owned() } else { format!("{of}: {}", lowered(name)) };
    let mut rows =
        vec![row(&named("Device"), device, Level::Good), row(&named("Why"), report.why.clone(), Level::Good)];
    if let Some(adapter) = report.adapter.as_ref().filter(|_| of.is_empty()) {
        let kind = if report.adapter_is_software { " (software)" } else { "" };
        rows.push(row("WebGPU adapter", format!("{adapter}{kind}"), Level::Good));
    }
    if let Some(cpu) = report.cpu_millis {
        let gpu = report.gpu_millis.map_or_else(|| "not measured".to_owned(), |gpu| format!("{gpu:.2} ms"));
        let name = if of.is_empty() { "Race, median" } else { "Race" };
        rows.push(row(&named(name), format!("CPU {cpu:.2} ms, WebGPU {gpu}"), Level::Good));
    }
    if let Some(warmup) = report.gpu_warmup_millis {
        rows.push(row(&named("WebGPU warm-up"), format!("{warmup:.0} ms"), Level::Good));
    }
    if let Some(difference) = report.max_difference {
        rows.push(row(&named("Largest difference"), format!("{difference:.1e}"), Level::Good));
    }
    rows
}

fn lowered(name: &str) -> String {
    if name.starts_with("WebGPU") { name.to_owned() } else { name.to_lowercase() }
}

fn store_rows(client: &Client, ui: &Ui, skew_secs: i64) -> Vec<StatusRow> {
    let health = client.sync().health();
    let counts = saves(client);
    let mut rows = vec![row("Connection", if ui.online { "online" } else { "offline" }, level(ui.online))];
    rows.push(match health.last_complete {
        Some(at) => row("Last complete poll", clock(at), Level::Good),
        None => row("Last complete poll", "none yet", Level::Fair),
    });
    match &health.failing {
        Some(error) => rows.push(row("Store", error.to_string(), Level::Bad)),
        None => rows.push(row("Store", "answers", level(health.last_complete.is_some()))),
    }
    let only_here = counts.only_here();
    rows.push(row("Only on this device", format!("{only_here} records"), level(only_here == 0)));
    rows.push(row("Sent, not read back yet", format!("{} records", counts.sent), level(counts.sent == 0)));
    rows.push(row("Synced", format!("{} records", counts.synced), Level::Good));
    rows.extend(closed_rows(client));
    rows.push(row("Requests so far", health.n_requests.to_string(), Level::Good));
    if skew_secs != 0 {
        rows.push(row(
            "Clock",
            format!("differs from the store's by {skew_secs} s; requests are corrected"),
            Level::Fair,
        ));
    }
    rows.extend(ui.probe.iter().cloned());
    rows
}

/// Where labelers' logs are closed to this person: how many pieces are, and what the queue goes by instead.
fn closed_rows(client: &Client) -> Vec<StatusRow> {
    let project = client.project();
    if !project.relies_on_plans() {
        return Vec::new();
    }
    let closed = format!("sealed to the experts and the owner; {} pieces lie in the store", project.n_closed());
    let (plan, level) = match project.planned_at() {
        Some(at) => (format!("follows the experts' plan of {}", clock(at)), Level::Good),
        None => ("shuffled: no expert's page has published a plan yet".to_owned(), Level::Fair),
    };
    vec![row("Other labelers' answers", closed, Level::Good), row("Your queue", plan, level)]
}

fn device_rows(client: &Client, ui: &Ui) -> Vec<StatusRow> {
    let me = client.me();
    let mut rows = ui.storage.clone();
    rows.extend(ui.kept.map(kept_row));
    rows.push(row("Device id", me.device.to_string(), Level::Good));
    rows.push(row("Role", me.role.as_str(), Level::Good));
    rows.push(row("Project", client.project().manifest().project.to_string(), Level::Good));
    let manifest = client.project().manifest();
    let versions = format!(
        "page {}, protocol {PROTOCOL_VERSION}, manifest {}, instructions {}",
        env!("CARGO_PKG_VERSION"),
        manifest.generation,
        client.project().instructions().version
    );
    rows.push(row("Versions", versions, Level::Good));
    rows
}

fn kept_row(kept: Kept) -> StatusRow {
    let (value, level) = match kept {
        Kept::Yes => ("yes", Level::Good),
        Kept::NewVersion => ("yes; a newer version of the page is ready", Level::Good),
        Kept::NotYet => ("not yet: the page's files are being kept", Level::Fair),
        Kept::Never => ("no: this browser keeps no page from this address; labels are kept all the same", Level::Fair),
    };
    row("Opens without a network", value, level)
}

fn problems(client: &Client) -> Vec<String> {
    let project = client.project();
    let mut problems: Vec<String> =
        project.quarantine().map(|kept| format!("{} is set aside: {}", kept.key, kept.error)).collect();
    for (device, log) in project.logs() {
        for fault in log.faults() {
            problems.push(match fault {
                LogFault::Gap { seq } => format!("The log of device {device} is incomplete: part {seq} is missing"),
                LogFault::Fork { seq } => {
                    format!("The log of device {device} has two versions of part {seq}: both are kept")
                }
                LogFault::Broken { seq } => {
                    format!("Part {seq} of device {device}'s log does not continue the one before")
                }
            });
        }
    }
    let me = client.me();
    if !project.may_write(&me.labeler, &me.device, project.last_at(&me.labeler).unwrap_or_default()) {
        problems.push(
            "The owner ended the time of this device or of yours in the project: what you label now does not count. \
             Save your labels as a file, and ask the owner"
                .to_owned(),
        );
    }
    if let Some(generation) = project.rolled_back_from() {
        problems.push(format!(
            "Somebody saw version {generation} of this project, and the store shows version {}: it serves old \
             instructions and an old list of people. Tell the owner",
            project.manifest().generation
        ));
    }
    if project.n_revoked_events() > 0 {
        problems.push(format!(
            "{} records are left out, because the owner ended their writer's time before them",
            project.n_revoked_events()
        ));
    }
    if project.n_unverified_events() > 0 {
        problems.push(format!("{} records of writers nobody admitted are not counted", project.n_unverified_events()));
    }
    if project.n_unknown_events() > 0 {
        problems.push(format!("{} records are of a newer version; they are kept", project.n_unknown_events()));
    }
    problems
}

const fn level(good: bool) -> Level {
    if good { Level::Good } else { Level::Fair }
}

/// Time of day, UTC.
fn clock(at: Millis) -> String {
    let secs = at.0 / 1000;
    format!("{:02}:{:02}:{:02} UTC", secs / 3600 % 24, secs / 60 % 60, secs % 60)
}
