//! The helper's work in small steps, so that a newer request can take the place of a running one.

use std::collections::{BTreeMap, BTreeSet};

use accord_core::agreement::bootstrap::{Bootstrap, Interval};
use accord_core::agreement::level::Scale;
use accord_core::agreement::snapshot::Snapshot;
use accord_core::agreement::{Agreement, Slice};
use accord_core::consensus::{Method, Shape, Votes, estimate};
use accord_core::ids::LabelerId;

use super::grid::{Grid, MAX_PEOPLE};
use super::mirror::Mirror;
use super::wire::{Id, Intervals, Moment, PersonFigures, Quality, Range, Wanted, Worked};

/// Points of the history.
const N_POINTS: usize = 120;
/// Rounds of the bootstrap in one step.
const ROUNDS_PER_STEP: u32 = 20;
/// Pairs of answers with others, and others, from which on a person's quality can be told. Where two people differ, no
/// model can say which of them is right: it takes a third (Dawid and Skene's model needs three for the same reason).
const MIN_PAIRS: u32 = 10;
const MIN_OTHERS: usize = 2;
/// A confusion matrix is fitted where each of its cells has so many answers on average; else one accuracy.
const ANSWERS_PER_CELL: usize = 10;
/// Why nobody's quality can be told. The page says it in its own language, which the helper does not know.
pub const NONE_SHARED: &str = "No item has been labeled by two people yet, so nobody can be compared";
/// The same where there is nobody to decide.
pub const ONLY_TWO: &str =
    "With two people no model can tell which of them is right; quality shows once three share items";

/// A request under way.
#[derive(Debug)]
pub struct Job {
    wanted: Wanted,
    worked: Worked,
    stage: Stage,
    drawings: Vec<Drawing>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Quick,
    Quality,
    Snapshots,
    Draw(usize),
    Done,
}

/// Intervals of one set of items.
#[derive(Debug)]
struct Drawing {
    of: Of,
    n_rounds: u32,
    bootstrap: Bootstrap,
}

#[derive(Clone, Copy, Debug)]
enum Of {
    Slice,
    Label,
    Version(u32),
}

impl Job {
    /// Begins.
    #[must_use]
    pub fn new(wanted: Wanted) -> Self {
        let worked = Worked { generation: wanted.generation, ..Worked::default() };
        Self { wanted, worked, stage: Stage::Quick, drawings: Vec::new() }
    }

    /// Does a little; the answer is what is worth showing by now, if that changed.
    pub fn step(&mut self, mirror: &Mirror) -> Option<Worked> {
        match self.stage {
            Stage::Quick => {
                self.quick(mirror.agreement());
                self.stage = Stage::Quality;
                Some(self.worked.clone())
            }
            Stage::Quality => {
                self.quality(mirror);
                self.stage = Stage::Snapshots;
                Some(self.worked.clone())
            }
            Stage::Snapshots => {
                self.drawings = drawings(mirror, self.wanted);
                self.stage = Stage::Draw(0);
                None
            }
            Stage::Draw(place) => self.draw(place),
            Stage::Done => None,
        }
    }

    /// Whether there is nothing left to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.stage == Stage::Done
    }

    fn quick(&mut self, agreement: &Agreement) {
        self.worked.n_answers = agreement.counts(Slice::All).n_given();
        let series = agreement.history().series(agreement.scale(), N_POINTS);
        let moment = |point: accord_core::agreement::history::Point| Moment {
            at: point.at.0,
            n_answers: point.n_given,
            alpha: point.alpha.value(),
        };
        self.worked.history = series.into_iter().map(moment).collect();
        self.worked.people = people(agreement);
        let most_active = agreement.most_active(MAX_PEOPLE);
        self.worked.grid = Some(Grid::of(&most_active, &agreement.pairs_among(&most_active)));
    }

    fn quality(&mut self, mirror: &Mirror) {
        match qualities(mirror) {
            Ok((method, qualities)) => {
                self.worked.model = Some(method.as_str().to_owned());
                let others = others(mirror.agreement());
                let n_others = |id: &Id| others.get(&LabelerId::new(*id)).map_or(0, BTreeSet::len);
                for person in &mut self.worked.people {
                    let can_be_told = person.n_pairs >= MIN_PAIRS && n_others(&person.id) >= MIN_OTHERS;
                    person.quality = qualities.get(&person.id).copied().filter(|_| can_be_told);
                }
            }
            Err(why) => self.worked.no_quality = why,
        }
    }

    fn draw(&mut self, place: usize) -> Option<Worked> {
        let Some(drawing) = self.drawings.get_mut(place) else {
            self.stage = Stage::Done;
            self.worked.is_whole = true;
            return Some(self.worked.clone());
        };
        let n_left = drawing.n_rounds.saturating_sub(drawing.bootstrap.n_rounds());
        drawing.bootstrap.step(n_left.min(ROUNDS_PER_STEP));
        if n_left > ROUNDS_PER_STEP {
            return None;
        }
        self.stage = Stage::Draw(place + 1);
        let intervals = drawing.bootstrap.intervals();
        let alpha = intervals.krippendorff_alpha.map(range);
        match drawing.of {
            Of::Slice => {
                self.worked.n_rounds = drawing.n_rounds;
                self.worked.slices.push(Intervals {
                    percent: intervals.percent_agreement.map(range),
                    alpha,
                    fleiss: intervals.fleiss_kappa.map(range),
                    ac1: intervals.gwet_ac1.map(range),
                });
            }
            Of::Label => self.worked.labels.push(alpha),
            Of::Version(version) => self.worked.versions.push((version, alpha)),
        }
        // The headline's interval is what people wait for.
        (place == 0).then(|| self.worked.clone())
    }
}

/// What there is to draw: slices first, because their intervals stand at the top.
fn drawings(mirror: &Mirror, wanted: Wanted) -> Vec<Drawing> {
    let agreement = mirror.agreement();
    let of_slice = |slice| Drawing {
        of: Of::Slice,
        n_rounds: wanted.n_rounds,
        bootstrap: Bootstrap::new(agreement.snapshot(slice), wanted.seed),
    };
    let mut drawings: Vec<Drawing> = [Slice::All, Slice::Random, Slice::Chosen].into_iter().map(of_slice).collect();
    let small = |of, snapshot| Drawing {
        of,
        n_rounds: wanted.n_rounds_small,
        bootstrap: Bootstrap::new(snapshot, wanted.seed),
    };
    drawings.extend((0..mirror.n_classes()).map(|class_idx| small(Of::Label, snapshot_of_label(agreement, class_idx))));
    let versions: Vec<u32> = agreement.versions().map(|(version, _)| version).collect();
    if versions.len() > 1 {
        let of_version = |version| small(Of::Version(version), snapshot_of_version(mirror, version));
        drawings.extend(versions.into_iter().map(of_version));
    }
    drawings
}

/// The items with each answer as "this label" (1) or "another" (0).
fn snapshot_of_label(agreement: &Agreement, class_idx: usize) -> Snapshot {
    let items = agreement.items().into_iter().map(|item| {
        let ratings = agreement.ratings(&item);
        let n_this = ratings.iter().filter(|(_, rating)| rating.class_idx == class_idx).count();
        [(0, ratings.len() - n_this), (1, n_this)].into_iter().filter(|(_, n)| *n > 0).map(small_count).collect()
    });
    Snapshot::of_histograms(items, 2, &Scale::nominal())
}

/// The items with the answers given under one version of the instructions.
fn snapshot_of_version(mirror: &Mirror, version: u32) -> Snapshot {
    let agreement = mirror.agreement();
    let items = agreement.items().into_iter().map(|item| {
        let mut histogram = BTreeMap::<u32, usize>::new();
        for (_, rating) in agreement.ratings(&item).iter().filter(|(_, rating)| rating.instructions_version == version)
        {
            *histogram.entry(u32::try_from(rating.class_idx).unwrap_or(u32::MAX)).or_default() += 1;
        }
        histogram.into_iter().map(small_count).collect()
    });
    Snapshot::of_histograms(items, mirror.n_classes(), agreement.scale())
}

fn small_count((class_idx, n): (u32, usize)) -> (u32, u32) {
    (class_idx, u32::try_from(n).unwrap_or(u32::MAX))
}

/// How much each person agrees with all others, over pairs of answers to one item.
fn people(agreement: &Agreement) -> Vec<PersonFigures> {
    let mut people = BTreeMap::<LabelerId, PersonFigures>::new();
    for item in agreement.items() {
        let ratings = agreement.ratings(&item);
        let n_others = u32::try_from(ratings.len().saturating_sub(1)).unwrap_or(u32::MAX);
        for (labeler, rating) in &ratings {
            let n_same = ratings.iter().filter(|(_, other)| other.class_idx == rating.class_idx).count() - 1;
            let new =
                || PersonFigures { id: *labeler.as_bytes(), n_answers: 0, n_pairs: 0, n_agreeing: 0, quality: None };
            let person = people.entry(*labeler).or_insert_with(new);
            person.n_answers += 1;
            person.n_pairs += n_others;
            person.n_agreeing += u32::try_from(n_same).unwrap_or(u32::MAX);
        }
    }
    people.into_values().collect()
}

/// With whom each person shares an item.
fn others(agreement: &Agreement) -> BTreeMap<LabelerId, BTreeSet<LabelerId>> {
    let mut others = BTreeMap::<LabelerId, BTreeSet<LabelerId>>::new();
    for item in agreement.items() {
        let people: Vec<LabelerId> = agreement.ratings(&item).into_iter().map(|(labeler, _)| labeler).collect();
        for one in &people {
            others.entry(*one).or_default().extend(people.iter().filter(|other| *other != one));
        }
    }
    others
}

/// Each person's quality, and the model it is of.
fn qualities(mirror: &Mirror) -> Result<(Method, BTreeMap<Id, Quality>), String> {
    let agreement = mirror.agreement();
    let (items, labelers) = (agreement.items(), agreement.labelers());
    let place_of = |id: &LabelerId| labelers.binary_search(id).ok().and_then(|place| u32::try_from(place).ok());
    let (mut tasks, mut workers, mut labels) = (Vec::new(), Vec::new(), Vec::new());
    for (task, item) in (0_u32..).zip(&items) {
        for (labeler, rating) in agreement.ratings(item) {
            let Some(worker) = place_of(&labeler) else { continue };
            tasks.push(task);
            workers.push(worker);
            labels.push(u32::try_from(rating.class_idx).unwrap_or(u32::MAX));
        }
    }
    let n_labels = mirror.n_classes();
    let shape = Shape { n_tasks: items.len(), n_workers: labelers.len(), n_labels };
    if agreement.counts(Slice::All).n_items() == 0 {
        return Err(NONE_SHARED.to_owned());
    }
    if labelers.len() <= MIN_OTHERS {
        return Err(ONLY_TWO.to_owned());
    }
    let votes = Votes::new(shape, &tasks, &workers, &labels).map_err(|error| error.to_string())?;
    let n_cells = labelers.len() * n_labels * n_labels;
    let method = if tasks.len() >= ANSWERS_PER_CELL * n_cells { Method::DawidSkene } else { Method::OneCoin };
    let consensus = estimate(method, &votes).map_err(|error| error.to_string())?;
    let rated = labelers.iter().zip(&consensus.workers);
    let quality = rated.filter_map(|(id, worker)| {
        let share = worker.quality?;
        Some((*id.as_bytes(), (share.value, share.low, share.high)))
    });
    Ok((method, quality.collect()))
}

const fn range(interval: Interval) -> Range {
    (interval.low, interval.high)
}

#[cfg(test)]
mod tests {
    use accord_core::agreement::bootstrap::{draws, intervals};
    use accord_core::rng::SplitMix64;

    use super::super::wire::{Unit, Vote};
    use super::*;

    pub(super) fn sample(n_items: u32, n_people: u32) -> Mirror {
        let mut mirror = Mirror::new(3);
        mirror.add_people((0..n_people).map(|n| [n as u8 + 1; 16]).collect());
        let mut rng = SplitMix64::new(5);
        for item in 0..n_items {
            let right = rng.below(3);
            let votes = (0..n_people).filter_map(|person| {
                let label = if rng.below(10) < 7 { right } else { rng.below(3) };
                let vote = Vote {
                    person,
                    class_idx: label as u32,
                    random: item % 4 == 0,
                    version: 1 + item % 2,
                    at: u64::from(item) * 60_000,
                };
                (rng.below(3) > 0).then_some(vote)
            });
            let mut id = [0; 16];
            id[..4].copy_from_slice(&item.to_be_bytes());
            mirror.set(&Unit { item: id, votes: votes.collect() });
        }
        mirror
    }

    fn run(mirror: &Mirror, n_rounds: u32) -> Worked {
        let wanted = Wanted { generation: 3, seed: 1, n_rounds, n_rounds_small: 40 };
        let mut job = Job::new(wanted);
        let mut worked = None;
        while !job.is_done() {
            worked = job.step(mirror).or(worked);
        }
        worked.unwrap()
    }

    #[test]
    fn intervals_are_those_of_the_command_line() {
        let mirror = sample(60, 4);
        let worked = run(&mirror, 100);
        let expected = intervals(&draws(&mirror.agreement().snapshot(Slice::All), 1, 0..100));
        assert_eq!(worked.slices[0].alpha, expected.krippendorff_alpha.map(range));
        assert_eq!(worked.slices[0].ac1, expected.gwet_ac1.map(range));
        assert_eq!((worked.slices.len(), worked.labels.len(), worked.versions.len()), (3, 3, 2));
        assert_eq!(worked.n_rounds, 100);
        assert_eq!(worked, run(&mirror, 100), "the same answers and seed, the same figures");
    }

    #[test]
    fn quick_figures_come_before_intervals() {
        let mirror = sample(60, 4);
        let mut job = Job::new(Wanted { generation: 1, seed: 1, n_rounds: 100, n_rounds_small: 20 });
        let first = job.step(&mirror).unwrap();
        assert!(first.slices.is_empty() && !first.history.is_empty() && first.grid.is_some());
        let second = job.step(&mirror).unwrap();
        assert_eq!(second.model.as_deref(), Some("one_coin"));
        assert!(
            second
                .people
                .iter()
                .all(|person| person.quality.is_some_and(|(value, low, high)| low <= value && value <= high))
        );
    }

    #[test]
    fn quality_is_told_of_those_alone_who_can_be_told_apart() {
        let worked = run(&sample(60, 2), 20);
        assert!(worked.model.is_none() && worked.no_quality.contains("two people"), "{}", worked.no_quality);
        assert!(worked.people.iter().all(|person| person.quality.is_none()));
        // Three people on four items have too few pairs of answers.
        let worked = run(&sample(4, 3), 20);
        assert!(worked.model.is_some() && worked.people.iter().all(|person| person.quality.is_none()));
    }

    #[test]
    fn nothing_to_compare_says_so() {
        let worked = run(&Mirror::new(2), 20);
        assert!(worked.model.is_none() && worked.no_quality.contains("two people"));
        assert_eq!((worked.slices[0].alpha, worked.history.len()), (None, 0));
    }
}
