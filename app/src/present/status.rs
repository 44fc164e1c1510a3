//! The status page.

use accord_core::client::Client;
use accord_core::event::Millis;
use accord_core::project::LogFault;
use accord_core::record::Role;
use accord_platform::Kept;
use accord_protocol::{DeviceKind, DeviceReport, DeviceWish, PROTOCOL_VERSION};

use super::encoder::encoder;
use super::qr::qr_code;
use super::saves;
use crate::in_words::InWords as _;
use crate::language::decimal;
use crate::model::{ByHandView, DeviceLink, Level, StatusRow, StatusView};
use crate::preferences::device_key;
use crate::scorer_host::ScorerStatus;
use crate::state::Ui;
use crate::tr;

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

pub(super) fn row(name: String, value: impl Into<String>, level: Level) -> StatusRow {
    StatusRow { name, value: value.into(), level }
}

fn scorer_rows(client: &Client, scorer: &ScorerStatus) -> Vec<StatusRow> {
    let mut rows = Vec::new();
    if let Some(why) = &scorer.stopped {
        rows.push(row(tr::status_scorer(), tr::status_scorer_stopped(why), Level::Bad));
    }
    match &scorer.report {
        Some(report) => rows.extend(race_rows(report, false)),
        None if scorer.stopped.is_none() => {
            rows.push(row(tr::status_device(), tr::status_device_choosing(), Level::Fair));
        }
        None => {}
    }
    let n_items = client.project().items().len();
    let level = if scorer.n_encoded as usize == n_items { Level::Good } else { Level::Fair };
    let encoded = tr::status_items_of(scorer.n_encoded.to_string(), n_items.to_string());
    rows.push(row(tr::status_items_encoded(), encoded, level));
    if let Some(latest) = &scorer.latest {
        let (train, rank) = (format!("{:.0}", latest.train_millis), format!("{:.0}", latest.score_millis));
        let text = tr::status_latest_order_is(latest.n_labels, train, rank);
        rows.push(row(tr::status_latest_order(), text, Level::Good));
        let trip = tr::status_millis(format!("{:.0}", latest.round_trip_millis));
        rows.push(row(tr::status_label_to_order(), trip, Level::Good));
        let first = tr::status_first_order_is(format!("{:.0}", latest.first_at_millis));
        rows.push(row(tr::status_first_order(), first, Level::Good));
    }
    if scorer.n_restarts > 0 {
        rows.push(row(tr::status_restarts(), scorer.n_restarts.to_string(), Level::Fair));
    }
    rows
}

/// The rows of the encoder's race, or of the scorer's.
pub(super) fn race_rows(report: &DeviceReport, is_encoder: bool) -> Vec<StatusRow> {
    let device = match report.chosen {
        DeviceKind::Cpu => "CPU (SIMD)",
        DeviceKind::WebGpu => "WebGPU",
    };
    let named = |scorers: fn() -> String, encoders: fn() -> String| if is_encoder { encoders() } else { scorers() };
    let mut rows = vec![
        row(named(tr::status_device, tr::status_encoder_device), device, Level::Good),
        row(named(tr::status_why, tr::status_encoder_why), report.why.clone(), Level::Good),
    ];
    if let Some(adapter) = report.adapter.as_ref().filter(|_| !is_encoder) {
        let adapter = if report.adapter_is_software { tr::status_adapter_software(adapter) } else { adapter.clone() };
        rows.push(row(tr::status_adapter(), adapter, Level::Good));
    }
    if let Some(cpu) = report.cpu_millis {
        let cpu = decimal(cpu.into(), 2);
        let told = match report.gpu_millis {
            Some(gpu) => tr::status_race_is(cpu, decimal(gpu.into(), 2)),
            None => tr::status_race_cpu_only(cpu),
        };
        rows.push(row(named(tr::status_race, tr::status_encoder_race), told, Level::Good));
    }
    if let Some(warmup) = report.gpu_warmup_millis {
        let told = tr::status_millis(format!("{warmup:.0}"));
        rows.push(row(named(tr::status_warmup, tr::status_encoder_warmup), told, Level::Good));
    }
    if let Some(difference) = report.max_difference {
        let name = named(tr::status_difference, tr::status_encoder_difference);
        rows.push(row(name, format!("{difference:.1e}"), Level::Good));
    }
    rows
}

fn store_rows(client: &Client, ui: &Ui, skew_secs: i64) -> Vec<StatusRow> {
    let health = client.sync().health();
    let counts = saves(client);
    let connection = if ui.online { tr::status_online() } else { tr::status_offline() };
    let mut rows = vec![row(tr::status_connection(), connection, level(ui.online))];
    rows.push(match health.last_complete {
        Some(at) => row(tr::status_last_poll(), clock(at), Level::Good),
        None => row(tr::status_last_poll(), tr::status_last_poll_none(), Level::Fair),
    });
    match &health.failing {
        Some(error) => rows.push(row(tr::status_store(), error.in_words(), Level::Bad)),
        None => {
            let level = level(health.last_complete.is_some());
            rows.push(row(tr::status_store(), tr::status_store_answers(), level));
        }
    }
    let only_here = counts.only_here();
    rows.push(row(tr::status_only_here(), tr::status_n_records(only_here), level(only_here == 0)));
    rows.push(row(tr::status_sent(), tr::status_n_records(counts.sent), level(counts.sent == 0)));
    rows.push(row(tr::status_synced(), tr::status_n_records(counts.synced), Level::Good));
    rows.extend(closed_rows(client));
    rows.push(row(tr::status_requests(), health.n_requests.to_string(), Level::Good));
    if skew_secs != 0 {
        rows.push(row(tr::status_clock(), tr::status_clock_differs(skew_secs), Level::Fair));
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
    let closed = tr::status_others_closed(project.n_closed());
    let (plan, level) = match project.planned_at() {
        Some(at) => (tr::status_queue_planned(clock(at)), Level::Good),
        None => (tr::status_queue_shuffled(), Level::Fair),
    };
    vec![row(tr::status_others_answers(), closed, Level::Good), row(tr::status_queue(), plan, level)]
}

fn device_rows(client: &Client, ui: &Ui) -> Vec<StatusRow> {
    let me = client.me();
    let mut rows = ui.storage.clone();
    rows.extend(ui.kept.map(kept_row));
    rows.push(row(tr::status_device_id(), me.device.to_string(), Level::Good));
    rows.push(row(tr::status_role(), role_name(me.role), Level::Good));
    rows.push(row(tr::status_project(), client.project().manifest().project.to_string(), Level::Good));
    let manifest = client.project().manifest();
    let versions = tr::status_versions_are(
        env!("CARGO_PKG_VERSION"),
        PROTOCOL_VERSION.to_string(),
        manifest.generation.to_string(),
        client.project().instructions().version.to_string(),
    );
    rows.push(row(tr::status_versions(), versions, Level::Good));
    rows
}

fn role_name(role: Role) -> String {
    match role {
        Role::Labeler => tr::role_labeler(),
        Role::Expert => tr::role_expert(),
        Role::Owner => tr::role_owner(),
    }
}

fn kept_row(kept: Kept) -> StatusRow {
    let (value, level) = match kept {
        Kept::Yes => (tr::yes(), Level::Good),
        Kept::NewVersion => (tr::status_offline_start_newer(), Level::Good),
        Kept::NotYet => (tr::status_offline_start_not_yet(), Level::Fair),
        Kept::Never => (tr::status_offline_start_never(), Level::Fair),
    };
    row(tr::status_offline_start(), value, level)
}

fn problems(client: &Client) -> Vec<String> {
    let project = client.project();
    let set_aside = project.quarantine().map(|kept| tr::status_set_aside(&kept.key, kept.error.in_words()));
    let mut problems: Vec<String> = set_aside.collect();
    for (device, log) in project.logs() {
        let device = device.to_string();
        for fault in log.faults() {
            problems.push(match fault {
                LogFault::Gap { seq } => tr::status_log_gap(&device, seq.to_string()),
                LogFault::Fork { seq } => tr::status_log_fork(&device, seq.to_string()),
                LogFault::Broken { seq } => tr::status_log_broken(seq.to_string(), &device),
            });
        }
    }
    let me = client.me();
    if !project.may_write(&me.labeler, &me.device, project.last_at(&me.labeler).unwrap_or_default()) {
        problems.push(tr::status_time_ended());
    }
    if let Some(generation) = project.rolled_back_from() {
        let shown = project.manifest().generation.to_string();
        problems.push(tr::status_rolled_back(generation.to_string(), shown));
    }
    if project.n_revoked_events() > 0 {
        problems.push(tr::status_revoked(project.n_revoked_events()));
    }
    if project.n_unverified_events() > 0 {
        problems.push(tr::status_unverified(project.n_unverified_events()));
    }
    if project.n_unknown_events() > 0 {
        problems.push(tr::status_unknown(project.n_unknown_events()));
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
