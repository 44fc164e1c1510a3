//! What is learnt from the answers so far: the labels a head is trained on, that head, and which labels are in doubt.
//!
//! Without asking again each answer is a label. With it, an item's labels are the classes it was given, each with its
//! posterior under all its answers and heads that were trained without it (five folds), so that a wrong answer which the
//! others contradict counts little. Classes that nobody gave are left out: with many classes and few labels a head's
//! guesses would teach it its own mistakes (on banking77 that cost 2 points).

use std::collections::BTreeMap;

use accord_core::consensus::{Matrix, Shape, Votes};
use accord_core::rng::stable_hash;
use accord_protocol::Labeled;
use anyhow::Context as _;

use super::AskAgain;
use super::head::{Features, Head};
use super::informed::{Calibration, Informed, informed};
use super::people::Given;
use super::world::{Answer, World};
use crate::embeddings::Vectors;

const N_FOLDS: usize = 5;
/// Classes less probable than this are no labels of an item.
const MIN_SHARE: f64 = 0.05;

/// Labels and the head trained on them.
#[derive(Clone, Debug, Default)]
pub struct Lesson {
    /// Sorted by item; several of one item share its weight.
    pub labels: Vec<Labeled>,
    /// `None` while all labels are of one class.
    pub head: Option<Head>,
    /// What is known about the labels themselves; `None` where nothing is asked again.
    pub doubts: Option<Doubts>,
}

/// How sure the labels are.
#[derive(Clone, Debug)]
pub struct Doubts {
    /// Items by falling probability that their likeliest class is wrong: item, answers, that probability.
    pub items: Vec<(usize, usize, f64)>,
    /// Expected share of wrong answers.
    pub error_rate: f64,
    /// How probabilities of a head are to be read.
    pub calibration: Calibration,
}

/// Turns answers into lessons, one after the other.
#[derive(Debug)]
pub struct Teacher {
    ask_again: AskAgain,
    last: Option<Head>,
    folds: [Option<Head>; N_FOLDS],
    /// Each item's number of answers and labels in the last lesson.
    taught: BTreeMap<usize, (usize, Vec<Labeled>)>,
}

/// Each item's answers: person and class.
type Answers = BTreeMap<usize, Vec<(usize, u32)>>;

impl Teacher {
    /// Knows nothing yet.
    #[must_use]
    pub fn new(ask_again: AskAgain) -> Self {
        Self { ask_again, last: None, folds: Default::default(), taught: BTreeMap::new() }
    }

    /// The lesson of some answers.
    ///
    /// # Errors
    /// When training fails.
    pub fn learn<'a>(&mut self, world: &World<'_>, given: impl Iterator<Item = &'a Given>) -> anyhow::Result<Lesson> {
        let mut answers = Answers::new();
        for given in given {
            if let Answer::Label(class) = given.answer {
                answers.entry(given.item).or_default().push((given.person, class));
            }
        }
        answers.values_mut().for_each(|answers| answers.sort_unstable());
        let mut lesson = Lesson::default();
        match self.ask_again {
            AskAgain::Off => {
                lesson.labels = answers.iter().flat_map(|(item, answers)| shares(*item, answers, 1.0)).collect();
            }
            AskAgain::Auto => self.agree(world, &answers, &mut lesson)?,
        }
        lesson.head = world.train(&lesson.labels, self.last.as_ref())?;
        self.last.clone_from(&lesson.head);
        Ok(lesson)
    }

    /// Labels and doubts from answers and out-of-fold heads.
    fn agree(&mut self, world: &World<'_>, answers: &Answers, lesson: &mut Lesson) -> anyhow::Result<()> {
        let targets: Vec<(usize, Vec<Labeled>)> =
            answers.iter().map(|(item, answers)| (*item, self.target(*item, answers))).collect();
        let model = self.out_of_fold(world, &targets)?;
        let Informed { posteriors, error_rate, calibration } = consensus(world, answers, &model)?;
        let mut items = Vec::with_capacity(answers.len());
        self.taught.clear();
        for ((item, answers), row) in answers.iter().zip(posteriors.rows()) {
            let labels = labels_of(*item, answers, row);
            lesson.labels.extend_from_slice(&labels);
            self.taught.insert(*item, (answers.len(), labels));
            items.push((*item, answers.len(), 1.0 - row.iter().copied().fold(0.0, f64::max)));
        }
        items.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        lesson.doubts = Some(Doubts { items, error_rate, calibration });
        Ok(())
    }

    /// What other items' heads are told about an item: its last labels, or its answers where there are new ones.
    fn target(&self, item: usize, answers: &[(usize, u32)]) -> Vec<Labeled> {
        match self.taught.get(&item) {
            Some((n, labels)) if *n == answers.len() => labels.clone(),
            _ => shares(item, answers, 1.0 / answers.len().max(1) as f32).collect(),
        }
    }

    /// A row of probabilities an item, from a head that was not told about it; uniform where there is no head.
    fn out_of_fold(&mut self, world: &World<'_>, targets: &[(usize, Vec<Labeled>)]) -> anyhow::Result<Matrix> {
        let n_classes = world.n_classes();
        let uniform = vec![1.0 / n_classes.max(1) as f64; n_classes * targets.len()];
        let mut model = Matrix::from_rows(n_classes, uniform).context("there are no classes")?;
        for (fold, head) in self.folds.iter_mut().enumerate() {
            let others = targets.iter().filter(|(item, _)| fold_of(*item) != fold);
            let labels: Vec<Labeled> = others.flat_map(|(_, labels)| labels.iter().copied()).collect();
            *head = world.train(&labels, head.as_ref())?;
            let Some(head) = head else { continue };
            let places = targets.iter().enumerate().filter(|(_, (item, _))| fold_of(*item) == fold);
            let (places, items): (Vec<usize>, Vec<usize>) = places.map(|(place, (item, _))| (place, *item)).unzip();
            for (place, row) in places.into_iter().zip(probabilities(world, head, &items)?) {
                model.row_mut(place).copy_from_slice(&row);
            }
        }
        Ok(model)
    }
}

/// A row over all classes an item; classes that the head does not know have 0.
///
/// # Errors
/// When the head cannot be applied.
pub fn probabilities(world: &World<'_>, head: &Head, items: &[usize]) -> anyhow::Result<Vec<Vec<f64>>> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::with_capacity(items.len() * world.vectors.dim);
    for item in items {
        values.extend_from_slice(world.vectors.row(*item));
    }
    let found = head.probabilities(&Features::new(&Vectors { dim: world.vectors.dim, values }))?;
    let spread = |row: &[f32]| {
        let mut all = vec![0.0; world.n_classes()];
        for (class, share) in head.classes().iter().zip(row) {
            if let Some(slot) = all.get_mut(*class as usize) {
                *slot = f64::from(*share);
            }
        }
        all
    };
    Ok(found.chunks_exact(head.classes().len()).map(spread).collect())
}

fn consensus(world: &World<'_>, answers: &Answers, model: &Matrix) -> anyhow::Result<Informed> {
    let (mut tasks, mut workers, mut labels) = (Vec::new(), Vec::new(), Vec::new());
    for (task, answers) in (0_u32..).zip(answers.values()) {
        for (person, class) in answers {
            tasks.push(task);
            workers.push(u32::try_from(*person)?);
            labels.push(*class);
        }
    }
    let n_workers = workers.iter().max().map_or(0, |most| *most as usize + 1);
    let shape = Shape { n_tasks: answers.len(), n_workers, n_labels: world.n_classes() };
    Ok(informed(&Votes::new(shape, &tasks, &workers, &labels)?, model))
}

fn shares(item: usize, answers: &[(usize, u32)], weight: f32) -> impl Iterator<Item = Labeled> {
    let item_idx = u32::try_from(item).unwrap_or(u32::MAX);
    answers.iter().map(move |(_, class_idx)| Labeled { item_idx, class_idx: *class_idx, weight })
}

fn labels_of(item: usize, answers: &[(usize, u32)], row: &[f64]) -> Vec<Labeled> {
    let item_idx = u32::try_from(item).unwrap_or(u32::MAX);
    let mut classes: Vec<u32> = answers.iter().map(|(_, class)| *class).collect();
    classes.sort_unstable();
    classes.dedup();
    let share = |class: u32| row.get(class as usize).copied().unwrap_or_default();
    classes.retain(|class| share(*class) > MIN_SHARE);
    #[expect(clippy::cast_possible_truncation, reason = "weights are single precision")]
    let label = |class_idx: u32| Labeled { item_idx, class_idx, weight: share(class_idx) as f32 };
    classes.into_iter().map(label).collect()
}

/// By hash and not by place: an item stays in its fold while others come.
fn fold_of(item: usize) -> usize {
    (stable_hash(&[b"fold", &(item as u64).to_le_bytes()]) % N_FOLDS as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::people::People;
    use crate::replay::world::tests::clusters;

    fn given(world: &World<'_>, n: usize) -> Vec<Given> {
        let people = People::new(1, 3);
        let person = |item| people.whose_turn(item, 0).unwrap();
        (0..n)
            .map(|item| Given { item, person: person(item), answer: world.answer(item, person(item)), round: 0 })
            .collect()
    }

    #[test]
    fn without_asking_again_each_answer_is_a_label() {
        let set = clusters(200, 4, 4);
        let world = World::new(&set, 0, None, 0.2);
        let mut given = given(&world, 40);
        given.push(Given { item: 201, person: 0, answer: world.answer(201, 0), round: 0 });
        let lesson = Teacher::new(AskAgain::Off).learn(&world, given.iter()).unwrap();
        assert_eq!(lesson.labels.len(), 40, "a skip is none");
        assert!(lesson.labels.iter().all(|label| label.weight == 1.0) && lesson.doubts.is_none());
    }

    #[test]
    fn wrong_answers_are_doubted_first_and_count_less() {
        let set = clusters(400, 4, 0);
        let world = World::new(&set, 0, None, 0.2);
        let given = given(&world, 200);
        let lesson = Teacher::new(AskAgain::Auto).learn(&world, given.iter()).unwrap();
        let is_wrong = |item: usize| given[item].answer != Answer::Label((item % 4) as u32);
        let n_wrong = (0..200).filter(|item| is_wrong(*item)).count();
        let doubts = lesson.doubts.unwrap();
        assert!((doubts.error_rate - 0.2).abs() < 0.1, "{}", doubts.error_rate);
        let found = doubts.items.iter().take(n_wrong).filter(|(item, ..)| is_wrong(*item)).count();
        assert!(found * 2 > n_wrong, "{found} of {n_wrong} wrong answers are doubted first");
        let mass = |wrong: bool| -> f32 {
            let said = |label: &&Labeled| {
                let item = label.item_idx as usize;
                is_wrong(item) == wrong && given[item].answer == Answer::Label(label.class_idx)
            };
            lesson.labels.iter().filter(said).map(|label| label.weight).sum()
        };
        assert!(mass(true) / (n_wrong as f32) < 0.8 * mass(false) / (200 - n_wrong) as f32);
    }
}
