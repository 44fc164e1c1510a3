//! The long table everything statistical reads: one row per answer, `task,worker,label`, held as small integers.
//!
//! Two rules make tables of different origin comparable:
//! - of several answers of one worker to one task the first row counts (the others are counted as repeated);
//! - if every label that counts is a finite number, labels are compared as numbers, so `00` and `-0` are `0`.
//!
//! A row whose label is empty is a missing answer: our own export writes skips that way.
//! Tasks, workers and text labels are numbered in byte order and numeric labels by size, so the order of rows
//! does not show in the table (except through the first rule).
//!
//! ```
//! use accord_core::agreement::table::LongTable;
//! let rows = [("t1", "ann", "0"), ("t1", "bob", "00"), ("t1", "bob", "7"), ("t2", "ann", "7"), ("t2", "bob", "")];
//! let table = LongTable::from_rows(rows);
//! assert_eq!((table.n_tasks(), table.n_workers(), table.n_answers()), (2, 2, 3));
//! assert_eq!((table.n_repeated(), table.n_missing()), (1, 1));
//! assert_eq!(table.numbers(), Some(&[0.0, 7.0][..]));
//! let (ann, bob) = (table.votes(0)[0], table.votes(0)[1]);
//! assert_eq!(ann.value_idx, bob.value_idx);
//! assert_eq!(table.value_idx("-0"), Some(0));
//! ```

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::Arc;

/// One worker's answer to a task, by their places in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Place in [`LongTable::workers`].
    pub worker_idx: u32,
    /// Place in [`LongTable::values`].
    pub value_idx: u32,
}

/// Answers by task; see the module's rules.
#[derive(Clone, Debug, PartialEq)]
pub struct LongTable {
    tasks: Vec<Arc<str>>,
    workers: Vec<Arc<str>>,
    values: Vec<Arc<str>>,
    /// Each value as a number, if all are.
    numbers: Option<Vec<f64>>,
    /// Where each task's votes begin; one more than there are tasks.
    starts: Vec<usize>,
    /// By task, then by worker.
    votes: Vec<Vote>,
    n_repeated: usize,
    n_missing: usize,
}

impl LongTable {
    /// Builds a table of rows `(task, worker, label)`.
    #[must_use]
    pub fn from_rows<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str, &'a str)>) -> Self {
        let mut builder = Builder::default();
        for (task, worker, label) in rows {
            builder.push(task, worker, label);
        }
        builder.finish()
    }

    /// How many tasks have an answer.
    #[must_use]
    pub const fn n_tasks(&self) -> usize {
        self.tasks.len()
    }

    /// How many workers gave an answer.
    #[must_use]
    pub const fn n_workers(&self) -> usize {
        self.workers.len()
    }

    /// How many different labels there are among the answers that count.
    #[must_use]
    pub const fn n_values(&self) -> usize {
        self.values.len()
    }

    /// How many answers count.
    #[must_use]
    pub const fn n_answers(&self) -> usize {
        self.votes.len()
    }

    /// How many rows were left out because their worker had answered their task in an earlier one.
    #[must_use]
    pub const fn n_repeated(&self) -> usize {
        self.n_repeated
    }

    /// How many rows had an empty label.
    #[must_use]
    pub const fn n_missing(&self) -> usize {
        self.n_missing
    }

    /// Names of the tasks, in byte order.
    #[must_use]
    pub fn tasks(&self) -> &[Arc<str>] {
        &self.tasks
    }

    /// Names of the workers, in byte order.
    #[must_use]
    pub fn workers(&self) -> &[Arc<str>] {
        &self.workers
    }

    /// The labels: by size if all are numbers, in byte order otherwise. Of equal numbers the shortest spelling stands.
    #[must_use]
    pub fn values(&self) -> &[Arc<str>] {
        &self.values
    }

    /// The labels as numbers, ascending, if all of them are finite numbers.
    #[must_use]
    pub fn numbers(&self) -> Option<&[f64]> {
        self.numbers.as_deref()
    }

    /// A task's answers, in order of worker; empty for a task that is not there.
    #[must_use]
    pub fn votes(&self, task_idx: usize) -> &[Vote] {
        let bounds = self.starts.get(task_idx).zip(self.starts.get(task_idx + 1));
        bounds.and_then(|(start, end)| self.votes.get(*start..*end)).unwrap_or_default()
    }

    /// Each task's answers, in order of task.
    pub fn units(&self) -> impl ExactSizeIterator<Item = &[Vote]> {
        (0..self.tasks.len()).map(|task_idx| self.votes(task_idx))
    }

    /// The place of a task.
    #[must_use]
    pub fn task_idx(&self, name: &str) -> Option<u32> {
        find(&self.tasks, |task| (**task).cmp(name))
    }

    /// The place of a worker.
    #[must_use]
    pub fn worker_idx(&self, name: &str) -> Option<u32> {
        find(&self.workers, |worker| (**worker).cmp(name))
    }

    /// The place of a label, compared as a number where the table's labels are.
    #[must_use]
    pub fn value_idx(&self, label: &str) -> Option<u32> {
        match &self.numbers {
            Some(numbers) => {
                let wanted = finite_number(label)?;
                find(numbers, |number| number.total_cmp(&wanted))
            }
            None => find(&self.values, |value| (**value).cmp(label)),
        }
    }
}

/// Takes rows one by one, so that a file need not be held as text.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    tasks: Interner,
    workers: Interner,
    labels: Interner,
    rows: Vec<Row>,
    n_missing: usize,
}

#[derive(Clone, Copy, Debug)]
struct Row {
    task: u32,
    worker: u32,
    label: u32,
}

impl Builder {
    /// Adds a row.
    pub fn push(&mut self, task: &str, worker: &str, label: &str) {
        if label.is_empty() {
            self.n_missing += 1;
            return;
        }
        let row = Row { task: self.tasks.of(task), worker: self.workers.of(worker), label: self.labels.of(label) };
        self.rows.push(row);
    }

    /// The table of all rows so far.
    #[must_use]
    pub fn finish(self) -> LongTable {
        let (tasks, task_ranks) = self.tasks.sorted();
        let (workers, worker_ranks) = self.workers.sorted();
        let mut rows = self.rows;
        for row in &mut rows {
            row.task = at(&task_ranks, row.task);
            row.worker = at(&worker_ranks, row.worker);
        }
        let n_rows = rows.len();
        // Stable, so that the first of repeated answers comes first and is kept.
        rows.sort_by_key(|row| (row.task, row.worker));
        rows.dedup_by_key(|row| (row.task, row.worker));
        let Labels { values, numbers, value_of } = Labels::of(&self.labels.names, &rows);
        let mut starts = vec![0; tasks.len() + 1];
        for row in &rows {
            if let Some(end) = starts.get_mut(row.task as usize + 1) {
                *end += 1;
            }
        }
        let mut n_before = 0;
        for start in &mut starts {
            n_before += *start;
            *start = n_before;
        }
        let vote = |row: &Row| Vote { worker_idx: row.worker, value_idx: at(&value_of, row.label) };
        let votes: Vec<Vote> = rows.iter().map(vote).collect();
        let n_repeated = n_rows - votes.len();
        LongTable { tasks, workers, values, numbers, starts, votes, n_repeated, n_missing: self.n_missing }
    }
}

/// The labels of the answers that count.
struct Labels {
    values: Vec<Arc<str>>,
    numbers: Option<Vec<f64>>,
    /// From a label's number in the interner to its value.
    value_of: Vec<u32>,
}

impl Labels {
    fn of(names: &[Arc<str>], rows: &[Row]) -> Self {
        let mut used = vec![false; names.len()];
        for row in rows {
            if let Some(slot) = used.get_mut(row.label as usize) {
                *slot = true;
            }
        }
        let mut labels: Vec<(usize, &Arc<str>, Option<f64>)> = names
            .iter()
            .enumerate()
            .filter(|(idx, _)| used.get(*idx) == Some(&true))
            .map(|(idx, name)| (idx, name, finite_number(name)))
            .collect();
        let all_numeric = !labels.is_empty() && labels.iter().all(|(_, _, number)| number.is_some());
        if !all_numeric {
            labels.iter_mut().for_each(|(_, _, number)| *number = None);
        }
        // The spelling decides between equal numbers, so that row order does not.
        // Of equal numbers the shortest spelling comes first, so that the order of rows does not decide.
        let length = |name: &str| if all_numeric { name.len() } else { 0 };
        labels.sort_by(|(_, a, x), (_, b, y)| by_size(*x, *y).then_with(|| (length(a), a).cmp(&(length(b), b))));
        let (mut values, mut numbers) = (Vec::<Arc<str>>::new(), Vec::new());
        let mut value_of = vec![0; names.len()];
        for (idx, name, number) in labels {
            if number.is_none() || numbers.last() != number.as_ref() {
                values.push(Arc::clone(name));
                numbers.extend(number);
            }
            if let Some(slot) = value_of.get_mut(idx) {
                *slot = small(values.len() - 1);
            }
        }
        Self { values, numbers: all_numeric.then_some(numbers), value_of }
    }
}

/// A label as a finite number, with one zero; surrounding blanks do not matter.
#[must_use]
pub fn finite_number(label: &str) -> Option<f64> {
    // Adding zero turns -0 into 0.
    label.trim().parse::<f64>().ok().filter(|number| number.is_finite()).map(|number| number + 0.0)
}

fn by_size(a: Option<f64>, b: Option<f64>) -> Ordering {
    a.zip(b).map_or(Ordering::Equal, |(a, b)| a.total_cmp(&b))
}

/// Numbers names in the order they come.
#[derive(Clone, Debug, Default)]
struct Interner {
    ids: HashMap<Arc<str>, u32>,
    names: Vec<Arc<str>>,
}

impl Interner {
    fn of(&mut self, name: &str) -> u32 {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let (id, name) = (small(self.names.len()), Arc::<str>::from(name));
        self.ids.insert(Arc::clone(&name), id);
        self.names.push(name);
        id
    }

    /// The names in byte order, and each id's place among them.
    fn sorted(self) -> (Vec<Arc<str>>, Vec<u32>) {
        let mut order: Vec<(Arc<str>, usize)> = self.names.into_iter().zip(0..).collect();
        order.sort_unstable();
        let mut ranks = vec![0; order.len()];
        for (rank, (_, id)) in order.iter().enumerate() {
            if let Some(slot) = ranks.get_mut(*id) {
                *slot = small(rank);
            }
        }
        (order.into_iter().map(|(name, _)| name).collect(), ranks)
    }
}

fn find<T>(sorted: &[T], compare: impl Fn(&T) -> Ordering) -> Option<u32> {
    sorted.binary_search_by(compare).ok().map(small)
}

fn at(places: &[u32], idx: u32) -> u32 {
    places.get(idx as usize).copied().unwrap_or_default()
}

/// Four billion rows do not fit into the memory this is made for.
fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::LongTable;

    fn spellings(table: &LongTable) -> Vec<&str> {
        table.values().iter().map(|value| &**value).collect()
    }

    #[test]
    fn agr6_equal_numbers_are_one_label_whatever_their_spelling() {
        let table = LongTable::from_rows([
            ("t", "a", "00"),
            ("t", "b", "-0"),
            ("t", "c", " 0.0"),
            ("t", "d", "10"),
            ("u", "a", "9"),
            ("u", "b", "1e1"),
        ]);
        assert_eq!(spellings(&table), ["-0", "9", "10"]);
        assert_eq!(table.numbers(), Some(&[0.0, 9.0, 10.0][..]));
        assert_eq!(table.value_idx("10.00"), Some(2));
        assert_eq!(table.value_idx("eleven"), None);
    }

    #[test]
    fn agr6_one_text_makes_all_labels_texts() {
        let rows = [("t", "a", "00"), ("t", "b", "0"), ("t", "c", "NaN"), ("t", "d", "10"), ("t", "e", "9")];
        let table = LongTable::from_rows(rows);
        assert_eq!(spellings(&table), ["0", "00", "10", "9", "NaN"]);
        assert_eq!(table.numbers(), None);
        assert_eq!(table.value_idx("10"), Some(2));
    }

    #[test]
    fn agr6_the_first_of_repeated_answers_counts_and_leaves_no_trace_of_the_others() {
        let rows = [("t", "a", "1"), ("t", "a", "text"), ("s", "a", ""), ("t", "b", ""), ("t", "b", "2")];
        let table = LongTable::from_rows(rows);
        assert_eq!(spellings(&table), ["1", "2"]);
        assert_eq!(table.numbers(), Some(&[1.0, 2.0][..]));
        assert_eq!((table.n_tasks(), table.n_repeated(), table.n_missing()), (1, 1, 2));
        assert_eq!(table.votes(0).len(), 2);
        assert!(table.votes(1).is_empty());
    }

    #[test]
    fn agr4_the_order_of_rows_does_not_show() {
        let mut rows = vec![("é", "x\u{0}", "a,b"), ("", "y", "\"q\""), ("z", "", "a,b"), ("é", "y", "\n")];
        let table = LongTable::from_rows(rows.clone());
        rows.reverse();
        assert_eq!(table, LongTable::from_rows(rows));
        assert_eq!(table.n_tasks(), 3);
        assert!(LongTable::from_rows([]).numbers().is_none());
    }
}
