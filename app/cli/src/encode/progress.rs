//! How far it is, how fast it goes and how long it will take, on standard error.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Between two lines on a terminal, which overwrite each other.
const ON_A_TERMINAL: Duration = Duration::from_millis(200);
/// Between two lines in a log, which do not.
const IN_A_LOG: Duration = Duration::from_secs(10);

/// A count that tells of itself now and then.
#[derive(Debug)]
pub(super) struct Progress {
    n_done: usize,
    n_all: usize,
    started: Instant,
    told: Instant,
    is_terminal: bool,
}

impl Progress {
    pub(super) fn new(n_all: usize) -> Self {
        let now = Instant::now();
        Self { n_done: 0, n_all, started: now, told: now, is_terminal: std::io::stderr().is_terminal() }
    }

    pub(super) fn add(&mut self, n_new: usize) {
        self.n_done += n_new;
        let pause = if self.is_terminal { ON_A_TERMINAL } else { IN_A_LOG };
        if self.told.elapsed() >= pause {
            self.told = Instant::now();
            self.tell();
        }
    }

    pub(super) fn finish(&mut self) {
        self.tell();
        if self.is_terminal {
            eprintln!();
        }
    }

    fn tell(&self) {
        let line = line(self.n_done, self.n_all, self.started.elapsed());
        if self.is_terminal {
            eprint!("\r\x1b[2K{line}");
            let _ = std::io::stderr().flush();
        } else {
            eprintln!("{line}");
        }
    }
}

/// `1234 of 5000 records, 41 per second, 1 min 32 s left`.
fn line(n_done: usize, n_all: usize, elapsed: Duration) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with few digits")]
    let rate = n_done as f64 / elapsed.as_secs_f64().max(1e-3);
    #[expect(clippy::cast_precision_loss, reason = "shown in seconds")]
    let left = (n_all.saturating_sub(n_done)) as f64 / rate.max(1e-9);
    let rate = if rate < 10.0 { format!("{rate:.1}") } else { format!("{rate:.0}") };
    let end = match n_all.saturating_sub(n_done) {
        0 => format!("{} in all", span(elapsed.as_secs_f64())),
        _ if n_done == 0 => "just begun".to_owned(),
        _ => format!("{} left", span(left)),
    };
    format!("{n_done} of {n_all} records, {rate} per second, {end}")
}

fn span(secs: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "capped at a year")]
    let secs = secs.clamp(0.0, 3.2e7).round() as u64;
    match (secs / 3600, secs / 60 % 60, secs % 60) {
        (0, 0, secs) => format!("{secs} s"),
        (0, mins, secs) => format!("{mins} min {secs} s"),
        (hours, mins, _) => format!("{hours} h {mins} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_and_remaining_time_are_told() {
        let secs = Duration::from_secs;
        assert_eq!(line(1_200, 5_000, secs(30)), "1200 of 5000 records, 40 per second, 1 min 35 s left");
        assert_eq!(line(5, 10_000, secs(2)), "5 of 10000 records, 2.5 per second, 1 h 6 min left");
        assert_eq!(line(0, 10, secs(1)), "0 of 10 records, 0.0 per second, just begun");
        assert_eq!(line(10, 10, secs(61)), "10 of 10 records, 0.2 per second, 1 min 1 s in all");
    }
}
