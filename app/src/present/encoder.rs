//! The project's encoder on the status page.

use accord_core::client::Client;
use accord_core::record::EncoderKind;
use accord_protocol::{EncoderReport, EncoderState};

use super::status::{race_rows, row};
use crate::model::{EncoderView, Level, StatusRow};
use crate::scorer_host::ScorerStatus;

/// Full progress.
const WHOLE: u64 = 1000;

/// What the status page says about the encoder.
pub(super) fn encoder(client: &Client, scorer: &ScorerStatus) -> EncoderView {
    let def = &client.project().manifest().encoder;
    let mut rows = vec![row("Encoder", def.name.clone(), Level::Good)];
    if !def.licence.is_empty() {
        rows.push(row("Licence of its weights", def.licence.clone(), Level::Good));
    }
    if let Some(latest) = &scorer.latest {
        let text = match latest.n_embedded {
            0 => "the instant encoder".to_owned(),
            n if n as usize >= client.project().items().len() => format!("this encoder ({})", latest.encoder),
            n => format!("this encoder for {n} items, the instant one for the rest"),
        };
        rows.push(row("Order rests on", text, Level::Good));
    }
    if def.kind == EncoderKind::Hashed {
        rows.push(row("Encoder state", "ready; it is part of the page", Level::Good));
        return EncoderView { rows, ..EncoderView::default() };
    }
    let Some(report) = &scorer.encoder else {
        rows.push(row("Encoder state", "waits for the scorer to start", Level::Fair));
        return EncoderView { rows, ..EncoderView::default() };
    };
    let (words, level, progress) = state(&report.state);
    rows.push(row("Encoder state", words.clone(), level));
    rows.extend(report.device.iter().flat_map(|device| race_rows(device, "Encoder")));
    rows.extend(counts(report));
    rows.extend(report.notes.iter().map(|note| row("Note", note.clone(), Level::Fair)));
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
        EncoderState::Queued => ("begins after the first order".to_owned(), Level::Fair, None),
        EncoderState::Downloading { n_bytes, total } => {
            let words = format!("downloading, {} of {}", bytes(*n_bytes), bytes(*total));
            (words, Level::Fair, Some(share(*n_bytes, *total)))
        }
        EncoderState::Waiting { why, n_bytes, total } => {
            let words = format!("waiting: {why}. It goes on by itself, from {} of {}", bytes(*n_bytes), bytes(*total));
            (words, Level::Bad, Some(share(*n_bytes, *total)))
        }
        EncoderState::Verifying => ("comparing the files with their hashes".to_owned(), Level::Fair, None),
        EncoderState::Loading => ("loading".to_owned(), Level::Fair, None),
        EncoderState::Racing => ("comparing devices".to_owned(), Level::Fair, None),
        EncoderState::Encoding { n_done, n_items, per_second } => {
            let words = format!("encoding, {n_done} of {n_items} items, {per_second:.0} a second");
            (words, Level::Fair, Some(share(u64::from(*n_done), u64::from(*n_items))))
        }
        EncoderState::Ready { n_items, per_second } if *per_second > 0.0 => {
            (format!("ready, {n_items} items, {per_second:.0} a second"), Level::Good, None)
        }
        EncoderState::Ready { n_items, .. } => (format!("ready, {n_items} items"), Level::Good, None),
        EncoderState::Failed { why } => (format!("not in use: {why}. The instant encoder goes on"), Level::Bad, None),
    }
}

fn counts(report: &EncoderReport) -> Vec<StatusRow> {
    let text = format!("{} encoded now, {} from this device", report.n_embedded, report.n_from_cache);
    let mut rows = vec![
        row("Vectors", text, Level::Good),
        row("Downloaded now", bytes(report.downloaded_bytes), Level::Good),
        row("Scorer's memory", bytes(report.memory_bytes), Level::Good),
    ];
    if report.n_unusable > 0 {
        rows.push(row("Items it cannot read", report.n_unusable.to_string(), Level::Fair));
    }
    if report.n_embedded > 0 {
        rows.push(row("Loss of kept vectors", format!("{:.1e} of the cosine", report.loss), Level::Good));
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
        0..=999 => format!("{n_bytes} bytes"),
        1_000..=999_999 => format!("{:.1} kB", n_bytes as f64 / 1e3),
        _ => format!("{:.1} MB", n_bytes as f64 / 1e6),
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
