//! Markdown tables of a race: medians, and how many times as fast as each peer we are.

use std::fmt;
use std::fs;

use anyhow::ensure;

use super::round::Round;

/// Below this, two encoders do not compute the same.
const MIN_COSINE: f64 = 0.9999;

/// Somebody in the race.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entrant {
    /// With its version and how it is run.
    pub(super) name: String,
    is_ours: bool,
}

impl Entrant {
    /// One of ours.
    pub(super) const fn ours(name: String) -> Self {
        Self { name, is_ours: true }
    }

    /// Somebody else's.
    pub(super) const fn peer(name: String) -> Self {
        Self { name, is_ours: false }
    }
}

/// Rounds of one entrant on one set, given to it in one way.
#[derive(Clone, Debug)]
struct Row {
    entrant: Entrant,
    set: String,
    how: String,
    rounds: Vec<Round>,
}

/// All rounds of a contest.
#[derive(Clone, Debug)]
pub(super) struct Table {
    title: String,
    /// What is counted, for instance `texts`.
    unit: &'static str,
    rows: Vec<Row>,
    remarks: Vec<String>,
}

impl Table {
    pub(super) const fn new(title: String, unit: &'static str) -> Self {
        Self { title, unit, rows: Vec::new(), remarks: Vec::new() }
    }

    /// Adds a round.
    pub(super) fn note(&mut self, entrant: &Entrant, set: &str, how: &str, round: Round) {
        let is_it = |row: &&mut Row| row.entrant == *entrant && row.set == set && row.how == how;
        match self.rows.iter_mut().find(is_it) {
            Some(row) => row.rounds.push(round),
            None => {
                let (set, how) = (set.to_owned(), how.to_owned());
                self.rows.push(Row { entrant: entrant.clone(), set, how, rounds: vec![round] });
            }
        }
    }

    /// Adds a sentence below the table.
    pub(super) fn remark(&mut self, remark: String) {
        self.remarks.push(remark);
    }

    /// States how close an entrant's vectors are to the reference's.
    ///
    /// # Errors
    /// When they are not the same vectors: then the race compares different things.
    pub(super) fn agreement(&mut self, set: &str, entrant: &Entrant, min_cosine: Option<f64>) -> anyhow::Result<()> {
        let shown = min_cosine.map_or_else(|| "not comparable".to_owned(), |cosine| format!("{cosine:.7}"));
        ensure!(
            min_cosine.is_some_and(|cosine| cosine >= MIN_COSINE),
            "{} computes other vectors of {set}: smallest cosine to the reference {shown}",
            entrant.name
        );
        self.remark(format!("Smallest cosine of {} to the reference on {set}: {shown}.", entrant.name));
        Ok(())
    }

    /// Our best row of a set.
    fn ours(&self, set: &str) -> Option<Round> {
        let rows = self.rows.iter().filter(|row| row.entrant.is_ours && row.set == set);
        let medians = rows.filter_map(|row| Round::median(&row.rounds));
        medians.max_by(|a, b| a.per_cpu_second.total_cmp(&b.per_cpu_second))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit;
        writeln!(f, "### {}\n", self.title)?;
        writeln!(
            f,
            "| set | runtime | {unit} given | {unit}/s | {unit} per processor second | ours / this (clock) | \
             ours / this (processor) |\n|---|---|---|---:|---:|---:|---:|"
        )?;
        for row in &self.rows {
            let Some(median) = Round::median(&row.rounds) else { continue };
            let ours = self.ours(&row.set).filter(|_| !row.entrant.is_ours);
            let ratio = |of: fn(&Round) -> f64| ours.map_or_else(String::new, |ours| times(of(&ours) / of(&median)));
            writeln!(
                f,
                "| {} | {} | {} | {} | {} | {} | {} |",
                row.set,
                row.entrant.name,
                row.how,
                figure(median.per_second),
                figure(median.per_cpu_second),
                ratio(|round| round.per_second),
                ratio(|round| round.per_cpu_second),
            )?;
        }
        if !self.remarks.is_empty() {
            writeln!(f)?;
        }
        self.remarks.iter().try_for_each(|remark| writeln!(f, "- {remark}"))
    }
}

fn figure(value: f64) -> String {
    if value < 10.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}

fn times(value: f64) -> String {
    format!("{value:.2}×")
}

/// The machine, and how busy it is, as that decides how far clock times can be trusted.
pub(super) fn machine() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name =
        cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ")).map_or("", |pair| pair.1);
    let n_cores = cpus.lines().filter(|line| line.starts_with("processor")).count();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("?").to_owned();
    format!("Machine: {name}, {n_cores} cores; load when this began: {load}")
}

#[cfg(test)]
mod tests {
    use super::{Entrant, Table};
    use crate::encoder_bench::round::Round;

    #[test]
    fn ratios_say_how_many_times_as_fast_we_are() {
        let mut table = Table::new("Race".into(), "texts");
        let (ours, peer) = (Entrant::ours("ours".into()), Entrant::peer("peer 1.0".into()));
        for millis in [100.0, 50.0, 60.0] {
            table.note(&ours, "trec", "own", Round::of(12, millis, 100.0));
        }
        table.note(&peer, "trec", "as given", Round::of(12, 120.0, 150.0));
        table.note(&peer, "agnews", "as given", Round::of(1, 500.0, 500.0));
        let text = table.to_string();
        assert!(text.contains("| trec | ours | own | 200 | 120 |  |  |"), "{text}");
        assert!(text.contains("| trec | peer 1.0 | as given | 100 | 80 | 2.00× | 1.50× |"), "{text}");
        assert!(text.contains("| agnews | peer 1.0 | as given | 2.00 | 2.00 |  |  |"), "{text}");
    }

    #[test]
    fn other_vectors_end_the_race() {
        let mut table = Table::new("Race".into(), "texts");
        let peer = Entrant::peer("peer".into());
        assert!(table.agreement("trec", &peer, Some(0.99995)).is_ok());
        assert!(table.agreement("trec", &peer, Some(0.9998)).is_err());
        assert!(table.agreement("trec", &peer, None).is_err());
    }
}
