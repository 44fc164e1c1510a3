//! What is learnt from the answers so far: the labels a head is trained on, that head, and which labels are in doubt.
//!
//! Without asking again each answer is a label. With it, labels and doubts are the product's own rule
//! ([`informed`](accord_core::consensus::informed)): an item's labels are the classes it was given, each with its posterior
//! under all its answers and heads that were trained without it (five folds), so that a wrong answer which the others
//! contradict counts little.

use std::collections::BTreeMap;

use accord_core::consensus::informed::{Asked, Informed};
use accord_core::rng::stable_hash;
use accord_protocol::Labeled;

use super::AskAgain;
use super::head::{Features, Head};
use super::people::Given;
use super::world::{Answer, Penalty, World};
use crate::embeddings::Vectors;

const N_FOLDS: usize = 5;

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
    /// How far people and a head can be believed.
    pub informed: Informed<usize>,
}

/// Turns answers into lessons, one after the other.
#[derive(Debug)]
pub struct Teacher {
    ask_again: AskAgain,
    last: Option<Head>,
    penalty: Penalty,
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
        let (folds, taught) = Default::default();
        Self { ask_again, last: None, penalty: Penalty::FIRST, folds, taught }
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
        self.penalty = world.penalty(&lesson.labels, self.penalty)?;
        lesson.head = world.train(&lesson.labels, self.penalty, self.last.as_ref())?;
        self.last.clone_from(&lesson.head);
        Ok(lesson)
    }

    /// Labels and doubts from answers and out-of-fold heads.
    fn agree(&mut self, world: &World<'_>, answers: &Answers, lesson: &mut Lesson) -> anyhow::Result<()> {
        let targets: Vec<(usize, Vec<Labeled>)> =
            answers.iter().map(|(item, answers)| (*item, self.target(*item, answers))).collect();
        let expected = self.out_of_fold(world, &targets)?;
        let as_places = |answers: &[(usize, u32)]| -> Vec<(usize, usize)> {
            answers.iter().map(|(person, class)| (*person, *class as usize)).collect()
        };
        let given: Vec<Vec<(usize, usize)>> = answers.values().map(|answers| as_places(answers)).collect();
        let pairs = given.iter().zip(&expected);
        let asked: Vec<Asked<'_, usize>> =
            pairs.map(|(given, expected)| Asked { given, settled: None, expected: *expected }).collect();
        let informed = Informed::fit(&asked, world.n_classes());
        let mut items = Vec::with_capacity(answers.len());
        self.taught.clear();
        for ((item, answers), asked) in answers.iter().zip(asked) {
            let believed = informed.of_item(asked);
            let labels: Vec<Labeled> = believed.taught().map(|(class, share)| label(*item, class, share)).collect();
            lesson.labels.extend_from_slice(&labels);
            self.taught.insert(*item, (answers.len(), labels));
            items.push((*item, answers.len(), believed.doubt));
        }
        items.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        lesson.doubts = Some(Doubts { items, informed });
        Ok(())
    }

    /// What other items' heads are told about an item: its last labels, or its answers where there are new ones.
    fn target(&self, item: usize, answers: &[(usize, u32)]) -> Vec<Labeled> {
        match self.taught.get(&item) {
            Some((n, labels)) if *n == answers.len() => labels.clone(),
            _ => shares(item, answers, 1.0 / answers.len().max(1) as f32).collect(),
        }
    }

    /// The likeliest class of each item and its probability, from a head that was not told about it; nothing where there is
    /// no head.
    fn out_of_fold(&mut self, world: &World<'_>, targets: &[(usize, Vec<Labeled>)]) -> anyhow::Result<Vec<Expected>> {
        let mut all = vec![None; targets.len()];
        for (fold, head) in self.folds.iter_mut().enumerate() {
            let others = targets.iter().filter(|(item, _)| fold_of(*item) != fold);
            let labels: Vec<Labeled> = others.flat_map(|(_, labels)| labels.iter().copied()).collect();
            *head = world.train(&labels, self.penalty, head.as_ref())?;
            let Some(head) = head else { continue };
            let places = targets.iter().enumerate().filter(|(_, (item, _))| fold_of(*item) == fold);
            let (places, items): (Vec<usize>, Vec<usize>) = places.map(|(place, (item, _))| (place, *item)).unzip();
            for (place, expected) in places.into_iter().zip(likeliest(world, head, &items)?) {
                if let Some(slot) = all.get_mut(place) {
                    *slot = Some(expected);
                }
            }
        }
        Ok(all)
    }
}

/// A class and its probability, where there is a head.
type Expected = Option<(usize, f64)>;

/// The likeliest class of each item and its probability.
///
/// # Errors
/// When the head cannot be applied.
pub fn likeliest(world: &World<'_>, head: &Head, items: &[usize]) -> anyhow::Result<Vec<(usize, f64)>> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::with_capacity(items.len() * world.vectors.dim);
    for item in items {
        values.extend_from_slice(world.vectors.row(*item));
    }
    let found = head.probabilities(&Features::new(&Vectors { dim: world.vectors.dim, values }))?;
    let best = |row: &[f32]| {
        let pairs = head.classes().iter().zip(row);
        let best = pairs.reduce(|best, next| if next.1 > best.1 { next } else { best });
        best.map_or((0, 0.0), |(class, share)| (*class as usize, f64::from(*share)))
    };
    Ok(found.chunks_exact(head.classes().len()).map(best).collect())
}

fn label(item: usize, class: usize, share: f64) -> Labeled {
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    #[expect(clippy::cast_possible_truncation, reason = "weights are single precision")]
    let weight = share as f32;
    Labeled { item_idx: index(item), class_idx: index(class), weight }
}

fn shares(item: usize, answers: &[(usize, u32)], weight: f32) -> impl Iterator<Item = Labeled> {
    let item_idx = u32::try_from(item).unwrap_or(u32::MAX);
    answers.iter().map(move |(_, class_idx)| Labeled { item_idx, class_idx: *class_idx, weight })
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
            .map(|item| Given { item, person: person(item), answer: world.answer(item, person(item)), turn: 0 })
            .collect()
    }

    #[test]
    fn without_asking_again_each_answer_is_a_label() {
        let set = clusters(200, 4, 4);
        let world = World::new(&set, 0, None, 0.2);
        let mut given = given(&world, 40);
        given.push(Given { item: 201, person: 0, answer: world.answer(201, 0), turn: 0 });
        let lesson = Teacher::new(AskAgain::Off).learn(&world, given.iter()).unwrap();
        assert_eq!(lesson.labels.len(), 40, "a skip is none");
        assert!(lesson.labels.iter().all(|label| label.weight == 1.0) && lesson.doubts.is_none());
    }

    #[test]
    fn wrong_answers_are_doubted_first_and_count_less() {
        let set = clusters(400, 4, 0);
        let world = World::new(&set, 0, None, 0.2);
        let mut given = given(&world, 200);
        // Without second answers a model that errs and people who err look the same.
        let second = |item: usize| People::new(1, 3).whose_turn(item, 1).unwrap();
        given.extend((0..200).step_by(3).map(|item| {
            let person = second(item);
            Given { item, person, answer: world.answer(item, person), turn: 1 }
        }));
        let lesson = Teacher::new(AskAgain::Auto).learn(&world, given.iter()).unwrap();
        let is_wrong = |item: usize| given[item].answer != Answer::Label((item % 4) as u32);
        let n_wrong = (0..200).filter(|item| is_wrong(*item)).count();
        let doubts = lesson.doubts.unwrap();
        let error_rate = doubts.informed.error_rate();
        assert!((error_rate - 0.2).abs() < 0.1, "{error_rate}");
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
