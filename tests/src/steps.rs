//! Numbered steps with their times, a table of where the time went, and the count of what passed.

use std::time::{Duration, Instant};

/// How many checks passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Checks that held.
    pub n_passed: u32,
    /// Checks that did not.
    pub n_failed: u32,
}

/// The steps of one command.
#[derive(Debug)]
pub struct Steps {
    started: Instant,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    title: String,
    took: Duration,
    counts: Counts,
}

impl Default for Steps {
    fn default() -> Self {
        Self { started: Instant::now(), rows: Vec::new() }
    }
}

impl Steps {
    /// Runs a step that must work for the next ones to make sense.
    ///
    /// # Errors
    /// The step's own.
    pub fn need<T>(&mut self, title: &str, why: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        self.timed(title, why, || {
            let result = work();
            let counts = Counts { n_passed: u32::from(result.is_ok()), n_failed: u32::from(result.is_err()) };
            (result, counts)
        })
    }

    /// Runs a step that is one check: a failure is counted, printed, and does not stop the others.
    pub fn check<T>(&mut self, title: &str, why: &str, work: impl FnOnce() -> anyhow::Result<T>) -> Option<T> {
        match self.need(title, why, work) {
            Ok(value) => Some(value),
            Err(error) => {
                println!("   FAILED: {error:#}");
                None
            }
        }
    }

    /// Runs a step that is many checks. One that ends in an error without naming a failed check counts as one.
    pub fn suite(&mut self, title: &str, why: &str, work: impl FnOnce() -> (Counts, anyhow::Result<()>)) {
        self.timed(title, why, || {
            let (mut counts, result) = work();
            if let Err(error) = result {
                counts.n_failed = counts.n_failed.max(1);
                println!("   FAILED: {error:#}");
            }
            ((), counts)
        });
    }

    /// All checks of all steps so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.rows.iter().fold(Counts::default(), |sum, row| Counts {
            n_passed: sum.n_passed + row.counts.n_passed,
            n_failed: sum.n_failed + row.counts.n_failed,
        })
    }

    /// Time since the first step was announced.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Prints the steps, slowest first.
    pub fn print_table(&self) {
        let mut rows: Vec<_> = self.rows.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.took));
        println!("\nWhere the time went");
        for row in rows {
            let failed =
                if row.counts.n_failed > 0 { format!("   {} failed", row.counts.n_failed) } else { String::new() };
            println!("  {:>9}  {}{failed}", shown(row.took), row.title);
        }
        println!("  {:>9}  in all", shown(self.elapsed()));
    }

    fn timed<T>(&mut self, title: &str, why: &str, work: impl FnOnce() -> (T, Counts)) -> T {
        println!("\n{}. {title}: {why}", self.rows.len() + 1);
        let started = Instant::now();
        let (value, counts) = work();
        let took = started.elapsed();
        let verdict = match counts {
            Counts { n_passed, n_failed: 0 } if n_passed > 1 => format!("{n_passed} passed"),
            Counts { n_failed: 0, .. } => "done".to_owned(),
            Counts { n_passed, n_failed } => format!("{n_passed} passed, {n_failed} FAILED"),
        };
        println!("   {verdict}, {}", shown(took));
        self.rows.push(Row { title: title.to_owned(), took, counts });
        value
    }
}

/// A duration for people: `0.4 s`, `12.3 s`, `3 min 07 s`.
#[must_use]
pub fn shown(took: Duration) -> String {
    let secs = took.as_secs();
    if secs < 60 { format!("{:.1} s", took.as_secs_f64()) } else { format!("{} min {:02} s", secs / 60, secs % 60) }
}

#[cfg(test)]
mod tests {
    use super::{Counts, Steps, shown};
    use std::time::Duration;

    #[test]
    fn a_suite_that_breaks_without_a_count_is_one_failure() {
        let mut steps = Steps::default();
        steps.suite("a", "b", || (Counts { n_passed: 3, n_failed: 0 }, Err(anyhow::anyhow!("did not compile"))));
        assert!(steps.check("c", "d", || anyhow::Ok(7)).is_some());
        assert!(steps.check("e", "f", || Err::<(), _>(anyhow::anyhow!("no"))).is_none());
        assert_eq!(steps.counts(), Counts { n_passed: 4, n_failed: 2 });
    }

    #[test]
    fn durations_are_readable() {
        assert_eq!(shown(Duration::from_millis(12_340)), "12.3 s");
        assert_eq!(shown(Duration::from_secs(187)), "3 min 07 s");
    }
}
