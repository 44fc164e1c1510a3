//! Reads the crowd-sourced sets of `../shared/data` (or `ACCORD_DATA_DIR`) into answers by position.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use accord_core::consensus::{Shape, Votes};

/// A long table with its names: positions are places in the sorted lists of names.
#[derive(Debug, Default)]
pub struct Crowd {
    /// Names of tasks, sorted.
    pub tasks: Vec<String>,
    /// Names of workers, sorted.
    pub workers: Vec<String>,
    /// Names of labels, sorted; as numbers where all of them are.
    pub labels: Vec<String>,
    columns: [Vec<u32>; 3],
}

/// The folder of real data, where there is one.
pub fn data_dir() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let dir = std::env::var_os("ACCORD_DATA_DIR").map_or(beside, PathBuf::from);
    dir.join("crowd").is_dir().then_some(dir)
}

/// The rows of a table without its header.
pub fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Two columns as a map.
pub fn pairs(path: &Path) -> BTreeMap<String, String> {
    rows(path).into_iter().map(|row| (row[0].clone(), row[1].clone())).collect()
}

impl Crowd {
    /// The set of that name.
    pub fn read(dir: &Path, set: &str) -> Self {
        Self::from_rows(&rows(&dir.join("crowd").join(set).join("labels.csv")))
    }

    /// From rows `task, worker, label`; of a pair that comes again the first is kept.
    pub fn from_rows(rows: &[Vec<String>]) -> Self {
        let names = |column: usize| {
            let mut names: Vec<String> = rows.iter().map(|row| row[column].clone()).collect();
            names.sort();
            names.dedup();
            names
        };
        let (tasks, workers, mut labels) = (names(0), names(1), names(2));
        if labels.iter().all(|label| label.parse::<f64>().is_ok()) {
            labels.sort_by(|a, b| a.parse::<f64>().unwrap().total_cmp(&b.parse().unwrap()));
        }
        let place = |names: &[String]| -> BTreeMap<String, u32> { names.iter().cloned().zip(0..).collect() };
        let (in_tasks, in_workers, in_labels) = (place(&tasks), place(&workers), place(&labels));
        let mut cells = BTreeMap::new();
        for row in rows {
            cells.entry((in_tasks[&row[0]], in_workers[&row[1]])).or_insert(in_labels[&row[2]]);
        }
        let columns = [
            cells.keys().map(|key| key.0).collect(),
            cells.keys().map(|key| key.1).collect(),
            cells.values().copied().collect(),
        ];
        Self { tasks, workers, labels, columns }
    }

    /// The answers.
    pub fn votes(&self) -> Votes<'_> {
        let shape = Shape { n_tasks: self.tasks.len(), n_workers: self.workers.len(), n_labels: self.labels.len() };
        Votes::new(shape, &self.columns[0], &self.columns[1], &self.columns[2]).unwrap()
    }

    /// Share of the tasks with a known label whose consensus label is that one.
    pub fn accuracy(&self, labels: &[Option<usize>], gold: &BTreeMap<String, String>) -> f64 {
        let found: BTreeMap<&String, Option<&String>> =
            self.tasks.iter().zip(labels).map(|(task, label)| (task, label.map(|label| &self.labels[label]))).collect();
        let right = gold.iter().filter(|(task, label)| found.get(task).copied().flatten() == Some(*label)).count();
        right as f64 / gold.len() as f64
    }
}
