//! The project's encoder on the status page.

use accord_core::client::Client;
use accord_core::record::EncoderKind;
use accord_protocol::{EncoderReport, EncoderState};

use super::status::{race_rows, row};
use crate::language::decimal;
use crate::model::{EncoderView, Level, StatusRow};
use crate::scorer_host::ScorerStatus;
use crate::tr;

/// Full progress.
const WHOLE: u64 = 1000;

/// What the status page says about the encoder.
pub(super) fn encoder(client: &Client, scorer: &ScorerStatus) -> EncoderView {
    let def = &client.project().manifest().encoder;
    let mut rows = vec![row(tr::status_encoder(), def.name.clone(), Level::Good)];
    if !def.licence.is_empty() {
        rows.push(row(tr::status_licence(), def.licence.clone(), Level::Good));
    }
    if let Some(latest) = &scorer.latest {
        let text = match latest.n_embedded {
            0 => tr::status_rests_instant(),
            n if n as usize >= client.project().items().len() => tr::status_rests_this(&latest.encoder),
            n => tr::status_rests_both(n),
        };
        rows.push(row(tr::status_rests_on(), text, Level::Good));
    }
    if def.kind == EncoderKind::Hashed {
        rows.push(row(tr::status_encoder_state(), tr::status_encoder_built_in(), Level::Good));
        return EncoderView { rows, ..EncoderView::default() };
    }
    let Some(report) = &scorer.encoder else {
        rows.push(row(tr::status_encoder_state(), tr::status_encoder_waits(), Level::Fair));
        return EncoderView { rows, ..EncoderView::default() };
    };
    let (words, level, progress) = state(&report.state);
    rows.push(row(tr::status_encoder_state(), words.clone(), level));
    rows.extend(report.device.iter().flat_map(|device| race_rows(device, true)));
    rows.extend(counts(report));
    rows.extend(report.notes.iter().map(|note| row(tr::status_note(), note.clone(), Level::Fair)));
    EncoderView {
        rows,
        progress: progress.map(|progress| (words, progress)),
        weights: some_bytes(report.weights_bytes),
        vectors: some_bytes(report.cache_bytes),
    }
}

/// A state in words, how it stands, and how far it is.
fn state(state: &EncoderState) -> (String, Level, Option<u32>) {
    match state {
        EncoderState::Queued => (tr::status_encoder_queued(), Level::Fair, None),
        EncoderState::Downloading { n_bytes, total } => {
            let words = tr::status_encoder_downloading(bytes(*n_bytes), bytes(*total));
            (words, Level::Fair, Some(share(*n_bytes, *total)))
        }
        EncoderState::Waiting { why, n_bytes, total } => {
            let words = tr::status_encoder_waiting(why, bytes(*n_bytes), bytes(*total));
            (words, Level::Bad, Some(share(*n_bytes, *total)))
        }
        EncoderState::Verifying => (tr::status_encoder_verifying(), Level::Fair, None),
        EncoderState::Loading => (tr::status_encoder_loading(), Level::Fair, None),
        EncoderState::Racing => (tr::status_encoder_racing(), Level::Fair, None),
        EncoderState::Encoding { n_done, n_items, per_second } => {
            let speed = format!("{per_second:.0}");
            let words = tr::status_encoder_encoding(n_done.to_string(), n_items.to_string(), speed);
            (words, Level::Fair, Some(share(u64::from(*n_done), u64::from(*n_items))))
        }
        EncoderState::Ready { n_items, per_second } if *per_second > 0.0 => {
            (tr::status_encoder_ready_speed(*n_items, format!("{per_second:.0}")), Level::Good, None)
        }
        EncoderState::Ready { n_items, .. } => (tr::status_encoder_ready(*n_items), Level::Good, None),
        EncoderState::Failed { why } => (tr::status_encoder_failed(why), Level::Bad, None),
    }
}

fn counts(report: &EncoderReport) -> Vec<StatusRow> {
    let text = tr::status_vectors_are(report.n_embedded.to_string(), report.n_from_cache.to_string());
    let mut rows = vec![
        row(tr::status_vectors(), text, Level::Good),
        row(tr::status_downloaded(), bytes(report.downloaded_bytes), Level::Good),
        row(tr::status_memory(), bytes(report.memory_bytes), Level::Good),
    ];
    if report.n_unusable > 0 {
        rows.push(row(tr::status_unreadable(), report.n_unusable.to_string(), Level::Fair));
    }
    if report.n_embedded > 0 {
        rows.push(row(tr::status_loss(), tr::status_loss_is(format!("{:.1e}", report.loss)), Level::Good));
    }
    rows
}

fn share(part: u64, whole: u64) -> u32 {
    u32::try_from(part.saturating_mul(WHOLE) / whole.max(1)).unwrap_or(u32::MAX)
}

fn some_bytes(n_bytes: u64) -> String {
    if n_bytes == 0 { String::new() } else { bytes(n_bytes) }
}

/// Bytes for people, in decimal units as file managers show them.
#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
fn bytes(n_bytes: u64) -> String {
    match n_bytes {
        0..=999 => tr::status_bytes(n_bytes),
        1_000..=999_999 => tr::status_kilobytes(decimal(n_bytes as f64 / 1e3, 1)),
        _ => tr::status_megabytes(decimal(n_bytes as f64 / 1e6, 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: EncoderState, words: &str, level: Level, progress: Option<u32>) {
        let (found, found_level, found_progress) = state(&given);
        assert!(found.contains(words), "{found}");
        assert_eq!((found_level, found_progress), (level, progress));
    }

    #[test]
    fn each_state_is_a_sentence_with_its_progress() {
        let (n_bytes, total) = (11_500_000, 23_000_000);
        check(EncoderState::Downloading { n_bytes, total }, "11.5 MB of 23.0 MB", Level::Fair, Some(500));
        let why = "there is no connection".to_owned();
        check(EncoderState::Waiting { why, n_bytes, total }, "goes on by itself", Level::Bad, Some(500));
        check(
            EncoderState::Encoding { n_done: 250, n_items: 1_000, per_second: 31.4 },
            "250 of 1000 items, 31 a second",
            Level::Fair,
            Some(250),
        );
        let why = "the file was changed".to_owned();
        check(EncoderState::Failed { why }, "The instant encoder goes on", Level::Bad, None);
        check(EncoderState::Ready { n_items: 5, per_second: 0.0 }, "ready, 5 items", Level::Good, None);
    }

    #[test]
    fn bytes_are_readable() {
        assert_eq!([0, 12, 1_234, 23_100_000].map(bytes), ["0 bytes", "12 bytes", "1.2 kB", "23.1 MB"]);
    }
}
