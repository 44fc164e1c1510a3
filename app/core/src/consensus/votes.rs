//! A borrowed view of answers: who gave which label to which task, as positions in three sorted lists.
//!
//! The models know neither ids nor texts, so the page, the command line and the tests hand them the same thing.

use std::ops::Range;

use thiserror::Error;

/// How many tasks, workers and labels there are; positions are smaller than these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Tasks, with or without answers.
    pub n_tasks: usize,
    /// Workers.
    pub n_workers: usize,
    /// Labels to choose from.
    pub n_labels: usize,
}

/// One answer, as positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Position in the list of all answers.
    pub idx: usize,
    /// Position of the task.
    pub task: usize,
    /// Position of the worker.
    pub worker: usize,
    /// Position of the label.
    pub label: usize,
}

/// All answers, sorted by task, then by worker, at most one of each worker to each task.
#[derive(Clone, Debug)]
pub struct Votes<'a> {
    shape: Shape,
    tasks: &'a [u32],
    workers: &'a [u32],
    labels: &'a [u32],
    /// Where each task's answers begin, and where the last one's end: `n_tasks + 1` positions.
    starts: Vec<usize>,
}

/// Why three lists are no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum VotesError {
    /// The lists differ in length.
    #[error(
        "the lists of tasks, workers and labels have {n_tasks}, {n_workers} and {n_labels} entries; make them equal"
    )]
    Lengths {
        /// Entries of the first.
        n_tasks: usize,
        /// Entries of the second.
        n_workers: usize,
        /// Entries of the third.
        n_labels: usize,
    },
    /// A position is not below its count.
    #[error("answer {idx} names a task, worker or label beyond the counts given")]
    Beyond {
        /// Which answer.
        idx: usize,
    },
    /// Not sorted by task and worker, or one worker answers a task twice.
    #[error("answer {idx} is not after the one before it in order of task and worker; sort, and keep one of each pair")]
    Order {
        /// Which answer.
        idx: usize,
    },
}

impl<'a> Votes<'a> {
    /// Checks the three lists, one entry an answer.
    ///
    /// # Errors
    /// When they differ in length, name something beyond `shape`, or are not in order of task and worker.
    pub fn new(shape: Shape, tasks: &'a [u32], workers: &'a [u32], labels: &'a [u32]) -> Result<Self, VotesError> {
        if tasks.len() != workers.len() || tasks.len() != labels.len() {
            let (n_tasks, n_workers, n_labels) = (tasks.len(), workers.len(), labels.len());
            return Err(VotesError::Lengths { n_tasks, n_workers, n_labels });
        }
        let mut starts = vec![0_usize; shape.n_tasks + 1];
        let mut before = None;
        for (idx, ((task, worker), label)) in tasks.iter().zip(workers).zip(labels).enumerate() {
            let fits = (*worker as usize) < shape.n_workers && (*label as usize) < shape.n_labels;
            match starts.get_mut(*task as usize + 1) {
                Some(count) if fits => *count += 1,
                _ => return Err(VotesError::Beyond { idx }),
            }
            if before >= Some((task, worker)) {
                return Err(VotesError::Order { idx });
            }
            before = Some((task, worker));
        }
        let mut n_before = 0;
        for start in &mut starts {
            n_before += *start;
            *start = n_before;
        }
        Ok(Self { shape, tasks, workers, labels, starts })
    }

    /// The counts.
    #[must_use]
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// How many answers there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.tasks.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }

    /// All answers in order.
    pub fn iter(&self) -> impl Iterator<Item = Vote> {
        let lists = self.tasks.iter().zip(self.workers).zip(self.labels).enumerate();
        lists.map(|(idx, ((task, worker), label))| Vote {
            idx,
            task: *task as usize,
            worker: *worker as usize,
            label: *label as usize,
        })
    }

    /// The answers to one task, in order of worker.
    pub fn of_task(&self, task: usize) -> impl Iterator<Item = Vote> {
        let range = self.range(task);
        let workers = self.workers.get(range.clone()).unwrap_or_default();
        let labels = self.labels.get(range.clone()).unwrap_or_default();
        range.zip(workers.iter().zip(labels)).map(move |(idx, (worker, label))| Vote {
            idx,
            task,
            worker: *worker as usize,
            label: *label as usize,
        })
    }

    /// How many answers a task has.
    #[must_use]
    pub fn n_of_task(&self, task: usize) -> usize {
        self.range(task).len()
    }

    /// How many answers each worker gave.
    #[must_use]
    pub fn n_of_workers(&self) -> Vec<u32> {
        self.counts(self.workers, self.shape.n_workers)
    }

    /// How often each label was given.
    #[must_use]
    pub fn n_of_labels(&self) -> Vec<u32> {
        self.counts(self.labels, self.shape.n_labels)
    }

    fn counts(&self, positions: &[u32], n: usize) -> Vec<u32> {
        let mut counts = vec![0; n];
        for position in positions {
            if let Some(count) = counts.get_mut(*position as usize) {
                *count += 1;
            }
        }
        counts
    }

    fn range(&self, task: usize) -> Range<usize> {
        match (self.starts.get(task), self.starts.get(task + 1)) {
            (Some(start), Some(end)) => *start..*end,
            _ => 0..0,
        }
    }
}
