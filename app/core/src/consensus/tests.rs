//! Properties that hold for every method: names and orders do not matter, EM climbs, odd tables have an answer.

use super::dawid_skene::{self, dawid_skene};
use super::em::Stopping;
use super::{Consensus, Method, Shape, Votes, estimate, mace};
use crate::rng::SplitMix64;

/// Owned columns, sorted by task and worker.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    shape: Shape,
    rows: Vec<(u32, u32, u32)>,
}

impl Columns {
    pub(super) fn new(shape: Shape, mut rows: Vec<(u32, u32, u32)>) -> Self {
        rows.sort_unstable();
        rows.dedup_by_key(|row| (row.0, row.1));
        Self { shape, rows }
    }

    /// Labelers of different care, some of whom answer by habit, on tasks that most of them answer.
    fn drawn(seed: u64, n_tasks: u32, n_workers: u32, n_labels: u32) -> Self {
        let mut random = SplitMix64::new(seed);
        let mut rows = Vec::new();
        for task in 0..n_tasks {
            let truth = random.below(u64::from(n_labels)) as u32;
            for worker in 0..n_workers {
                let (answers, care) = (random.below(10), random.below(100));
                let other = random.below(u64::from(n_labels)) as u32;
                if answers < 7 {
                    let careful = care < 90 - 60 * u64::from(worker) / u64::from(n_workers);
                    let habit = if worker == 1 { 0 } else { other };
                    rows.push((task, worker, if careful { truth } else { habit }));
                }
            }
        }
        let shape = Shape { n_tasks: n_tasks as usize, n_workers: n_workers as usize, n_labels: n_labels as usize };
        Self::new(shape, rows)
    }

    /// The same answers with other positions.
    fn renamed(&self, tasks: &[u32], workers: &[u32], labels: &[u32]) -> Self {
        let rename = |row: &(u32, u32, u32)| (tasks[row.0 as usize], workers[row.1 as usize], labels[row.2 as usize]);
        Self::new(self.shape, self.rows.iter().map(rename).collect())
    }

    pub(super) fn with<T>(&self, then: impl FnOnce(&Votes<'_>) -> T) -> T {
        let columns: [Vec<u32>; 3] = [
            self.rows.iter().map(|row| row.0).collect(),
            self.rows.iter().map(|row| row.1).collect(),
            self.rows.iter().map(|row| row.2).collect(),
        ];
        then(&Votes::new(self.shape, &columns[0], &columns[1], &columns[2]).unwrap())
    }

    fn estimate(&self, method: Method) -> Consensus {
        self.with(|votes| estimate(method, votes).unwrap())
    }
}

/// A seeded permutation.
fn shuffled(n: usize, random: &mut SplitMix64) -> Vec<u32> {
    let mut places: Vec<u32> = (0..n as u32).collect();
    for last in (1..n).rev() {
        places.swap(last, random.below(last as u64 + 1) as usize);
    }
    places
}

fn small(seed: u64) -> Columns {
    Columns::drawn(seed, 30 + (seed as u32 % 20), 3 + (seed as u32 % 5), 2 + (seed as u32 % 3))
}

/// The methods after a fixed number of rounds: when to stop is a matter of the last digits, what is computed is not.
fn rounds(columns: &Columns) -> Vec<(&'static str, Consensus)> {
    let stopping = Stopping { max_rounds: 12, relative_change: -1.0 };
    columns.with(|votes| {
        vec![
            ("majority", super::majority::majority(votes)),
            ("wawa", super::wawa::wawa(votes)),
            ("dawid_skene", dawid_skene(votes, dawid_skene::Settings { stopping, smoothing: 0.0 }).unwrap()),
            ("smoothed", dawid_skene(votes, dawid_skene::Settings { stopping, smoothing: 0.01 }).unwrap()),
            ("one_coin", super::one_coin::one_coin(votes, stopping).unwrap()),
            ("mace", mace::mace(votes, mace::Settings { stopping, ..mace::Settings::PUBLISHED }).unwrap()),
            ("glad", super::glad::glad(votes, stopping).unwrap()),
        ]
    })
}

#[test]
fn con4_renaming_workers_and_reordering_tasks_and_labels_change_nothing() {
    for seed in 0..24 {
        let columns = small(seed);
        let mut random = SplitMix64::new(seed ^ 0xC0DE);
        let shape = columns.shape;
        let tasks = shuffled(shape.n_tasks, &mut random);
        let workers = shuffled(shape.n_workers, &mut random);
        let labels = shuffled(shape.n_labels, &mut random);
        // Wawa's weights rest on how ties are broken, which is by order of labels.
        let same: Vec<u32> = (0..shape.n_labels as u32).collect();
        let renamed = rounds(&columns.renamed(&tasks, &workers, &labels));
        let kept = rounds(&columns.renamed(&tasks, &workers, &same));
        for (idx, (method, before)) in rounds(&columns).iter().enumerate() {
            let by_ties = matches!(*method, "majority" | "wawa");
            let (after, of_label) = if by_ties { (&kept[idx].1, &same) } else { (&renamed[idx].1, &labels) };
            for (task, label) in (0..shape.n_tasks).flat_map(|task| (0..shape.n_labels).map(move |label| (task, label)))
            {
                let found = after.posteriors.of(tasks[task] as usize, of_label[label] as usize);
                let expected = before.posteriors.of(task, label);
                assert!((found - expected).abs() < 1e-12, "{method} {seed} {task} {label}: {found} {expected}");
            }
            for (old, place) in before.workers.iter().zip(&workers) {
                let new = &after.workers[*place as usize];
                assert_eq!(old.n_votes, new.n_votes);
                let (old, new) = (old.quality.unwrap(), new.quality.unwrap());
                assert!((old.value - new.value).abs() < 1e-12 && (old.low - new.low).abs() < 1e-12, "{method}");
            }
        }
    }
}

#[test]
fn con4_at_convergence_the_likelihood_does_not_depend_on_names_either() {
    for seed in 0..24 {
        let columns = small(seed);
        let mut random = SplitMix64::new(seed ^ 0xBEEF);
        let shape = columns.shape;
        let places = [shape.n_tasks, shape.n_workers, shape.n_labels].map(|n| shuffled(n, &mut random));
        let renamed = columns.renamed(&places[0], &places[1], &places[2]);
        for method in [Method::DawidSkene, Method::OneCoin, Method::Mace, Method::Glad] {
            let found = [&columns, &renamed].map(|columns| columns.estimate(method).fit.unwrap().log_likelihood);
            assert!((found[0] - found[1]).abs() < 1e-8 * found[0].abs(), "{method} {seed}: {found:?}");
        }
    }
}

#[test]
fn con3_em_never_lowers_its_objective() {
    for seed in 0..40 {
        let columns = small(seed);
        let check = |name: &str, consensus: &Consensus| {
            let fit = consensus.fit.as_ref().unwrap();
            for pair in fit.objective.windows(2) {
                assert!(pair[1] >= pair[0] - 1e-12 * pair[0].abs(), "{name} {seed}: {} after {}", pair[1], pair[0]);
            }
        };
        for method in [Method::DawidSkene, Method::OneCoin, Method::Mace, Method::Glad] {
            check(method.as_str(), &columns.estimate(method));
        }
        let smoothed = dawid_skene::Settings::SMOOTHED;
        check("smoothed", &columns.with(|votes| dawid_skene(votes, smoothed).unwrap()));
    }
}

#[test]
fn con5_a_tie_goes_to_the_first_label() {
    let shape = Shape { n_tasks: 2, n_workers: 2, n_labels: 3 };
    let columns = Columns::new(shape, vec![(0, 0, 2), (0, 1, 1), (1, 0, 1), (1, 1, 2)]);
    for method in Method::ALL {
        assert_eq!(columns.estimate(method).labels, [Some(1), Some(1)], "{method}");
    }
}

/// Whatever the table, posteriors are shares and qualities lie in their intervals.
#[track_caller]
fn sound(columns: &Columns) {
    for method in Method::ALL {
        let consensus = columns.estimate(method);
        columns.with(|votes| {
            for task in 0..votes.shape().n_tasks {
                let sum: f64 = consensus.posteriors.of_task(task).map(|(_, share)| share).sum();
                let answered = votes.n_of_task(task) > 0;
                assert_eq!(consensus.labels[task].is_some(), answered, "{method}");
                assert!((sum - f64::from(u8::from(answered))).abs() < 1e-9, "{method}: {sum}");
            }
            for (worker, n_votes) in consensus.workers.iter().zip(votes.n_of_workers()) {
                assert_eq!((worker.n_votes, worker.quality.is_some()), (n_votes, n_votes > 0), "{method}");
                let fits = |share: super::Share| share.low <= share.value && share.value <= share.high;
                assert!(worker.quality.is_none_or(fits), "{method}");
            }
        });
        assert!(consensus.fit.is_none_or(|fit| fit.log_likelihood.is_finite()), "{method}");
    }
}

#[test]
fn con5_odd_tables_have_an_answer() {
    let shape = |n_tasks, n_workers, n_labels| Shape { n_tasks, n_workers, n_labels };
    // Nothing at all; nobody answered; one answer; one worker; one label; a task and a worker without answers.
    sound(&Columns::new(shape(0, 0, 0), vec![]));
    sound(&Columns::new(shape(3, 2, 2), vec![]));
    sound(&Columns::new(shape(1, 1, 1), vec![(0, 0, 0)]));
    sound(&Columns::new(shape(4, 1, 3), (0..4).map(|task| (task, 0, task % 3)).collect()));
    sound(&Columns::new(shape(4, 2, 1), (0..8).map(|i| (i / 2, i % 2, 0)).collect()));
    sound(&Columns::new(shape(3, 3, 2), vec![(0, 0, 1), (0, 1, 1), (2, 1, 0)]));
    // Each worker answers once.
    sound(&Columns::new(shape(5, 20, 4), (0..20).map(|i| (i % 5, i, (i * 7) % 4)).collect()));
    // As many labels as answers.
    sound(&Columns::new(shape(6, 2, 12), (0..12).map(|i| (i / 2, i % 2, i)).collect()));
    for seed in 0..8 {
        sound(&small(seed));
    }
}

#[test]
fn con5_a_labeler_who_misleads_is_turned_round() {
    // Labeler 4 always says the opposite of the three careful ones.
    let rows = (0..40_u32).flat_map(|task| {
        let truth = task % 2;
        (0..4_u32).map(move |worker| (task, worker, if worker == 3 { 1 - truth } else { truth }))
    });
    let columns = Columns::new(Shape { n_tasks: 40, n_workers: 4, n_labels: 2 }, rows.collect());
    for method in [Method::DawidSkene, Method::OneCoin, Method::Glad] {
        let consensus = columns.estimate(method);
        let quality = consensus.workers[3].quality.unwrap();
        assert!(quality.value < 0.05 && quality.high < 0.2, "{method}: {quality:?}");
        assert!(consensus.workers[0].quality.unwrap().low > 0.85, "{method}");
    }
}

#[test]
fn con5_tables_beyond_memory_are_refused_and_counting_still_works() {
    let n = 20_000_u32;
    let shape = Shape { n_tasks: n as usize, n_workers: 1, n_labels: n as usize };
    let columns = Columns::new(shape, (0..n).map(|task| (task, 0, task)).collect());
    let error = columns.with(|votes| estimate(Method::DawidSkene, votes).unwrap_err());
    assert!(error.to_string().contains("use majority or wawa"), "{error}");
    assert_eq!(columns.estimate(Method::Wawa).labels[7], Some(7));
}

#[test]
fn votes_that_are_out_of_order_or_beyond_the_counts_are_refused() {
    let shape = Shape { n_tasks: 2, n_workers: 2, n_labels: 2 };
    let refused = |tasks: &[u32], workers: &[u32], labels: &[u32]| Votes::new(shape, tasks, workers, labels).is_err();
    assert!(refused(&[0], &[0, 1], &[0]));
    assert!(refused(&[2], &[0], &[0]));
    assert!(refused(&[0], &[2], &[0]));
    assert!(refused(&[0], &[0], &[2]));
    assert!(refused(&[1, 0], &[0, 0], &[0, 0]));
    assert!(refused(&[0, 0], &[1, 1], &[0, 1]));
    assert!(!refused(&[0, 0, 1], &[0, 1, 0], &[0, 1, 1]));
}

#[test]
fn methods_are_read_by_the_names_they_show() {
    for method in Method::ALL {
        assert_eq!(method.to_string().parse(), Ok(method));
    }
    assert!("mode".parse::<Method>().unwrap_err().contains("dawid_skene"));
}
