//! One seed's run: people are asked batch after batch, and after each batch's worth of answers the head is measured.

use std::collections::{BTreeSet, VecDeque};
use std::time::Instant;

use super::advice::Adviser;
use super::curve::{Curve, Point};
use super::head::HeadName;
use super::lesson::{Lesson, Teacher, likeliest};
use super::people::{Given, N_TURNS_LATE, People};
use super::set::Set;
use super::strategy::{self, Strategy, View};
use super::world::{Answer, World};
use super::{AskAgain, Plan};

/// So many items of the pool tell how sure the head is of it.
const N_LOOKED_AT: usize = 1_000;

/// Replays one seed.
///
/// # Errors
/// When a computation fails.
pub fn replay(set: &Set, plan: &Plan, seed: u64) -> anyhow::Result<Curve> {
    let world = World::of_at_most(plan.pool.unwrap_or(usize::MAX), set, seed, plan.imbalance, plan.noise);
    let world = match plan.head {
        HeadName::Accord => world.as_the_product_sees_it()?,
        HeadName::Plain => world,
    };
    let mut session = Session::new(&world, plan);
    let mut seats: Vec<Seat> = (0..session.people.n_at_once).map(|seat| Seat::new(seat, &world, plan)).collect();
    let (people, mut n_idle) = (session.people, 0);
    for turn in 0.. {
        for seat in seats.iter_mut().filter(|seat| people.orders_before(seat.seat, turn, plan.batch)) {
            seat.asks = session.ask(seat, turn)?.into();
        }
        let n_before = session.given.len();
        for seat in &mut seats {
            if let Some(item) = seat.asks.pop_front() {
                session.answer(seat.seat, item, turn)?;
            }
        }
        n_idle = if session.given.len() == n_before { n_idle + 1 } else { 0 };
        if n_idle == plan.batch || session.given.len() >= plan.budget || session.is_dry() {
            break;
        }
    }
    session.finish()
}

/// Items to ask about once more, the most doubtful first, by the product's rule
/// ([`Informed::bar`](accord_core::consensus::informed::Informed::bar)). At most half of what
/// the person answers until the next order.
fn again(plan: &Plan, people: People, seat: usize, lesson: &Lesson, view: &View<'_>) -> anyhow::Result<Vec<usize>> {
    let (Some(doubts), Some(head)) = (&lesson.doubts, &lesson.head) else { return Ok(Vec::new()) };
    let open = view.is_open.iter().enumerate().filter(|(_, is_open)| **is_open).map(|(item, _)| item);
    let open: Vec<usize> = open.collect();
    let step = open.len().div_ceil(N_LOOKED_AT).max(1);
    let looked_at: Vec<usize> = open.into_iter().step_by(step).collect();
    let expected = likeliest(view.world, head, &looked_at)?;
    let n_looked_at = expected.len().max(1) as f64;
    let doubts_of_new = expected.into_iter().map(|expected| doubts.informed.doubt_of_new(expected));
    let bar = doubts.informed.bar(doubts_of_new.sum::<f64>() / n_looked_at);
    let may_ask = |item: usize, n: usize| n < plan.max_votes && people.may_ask(seat, item, n);
    let wanted = doubts.items.iter().filter(|(item, n, doubt)| *doubt > bar && may_ask(*item, *n));
    Ok(wanted.map(|(item, ..)| *item).take(people.n_each(plan.batch) / 2).collect())
}

/// Somebody who labels.
struct Seat {
    seat: usize,
    strategy: Box<dyn Strategy>,
    teacher: Teacher,
    /// What is asked until the next order.
    asks: VecDeque<usize>,
    /// What the others are probably asked while this person answers the last batch.
    expected: Vec<u32>,
}

impl Seat {
    fn new(seat: usize, world: &World<'_>, plan: &Plan) -> Self {
        Self {
            seat,
            strategy: strategy::new(plan.strategy, world, plan.budget),
            teacher: Teacher::new(plan.ask_again),
            asks: VecDeque::new(),
            expected: Vec::new(),
        }
    }
}

struct Session<'a> {
    world: &'a World<'a>,
    plan: &'a Plan,
    people: People,
    given: Vec<Given>,
    teacher: Teacher,
    /// Of all answers at the last point.
    lesson: Lesson,
    adviser: Option<Adviser>,
    curve: Curve,
}

impl<'a> Session<'a> {
    fn new(world: &'a World<'a>, plan: &'a Plan) -> Self {
        Self {
            world,
            plan,
            people: People::new(plan.n_labelers, plan.max_votes),
            given: Vec::new(),
            teacher: Teacher::new(plan.ask_again),
            lesson: Lesson::default(),
            adviser: plan.advises.then(|| Adviser::new(world)),
            curve: Curve { seed: world.seed, ..Curve::default() },
        }
    }

    /// What the person at a seat will be asked from a turn on.
    fn ask(&mut self, seat: &mut Seat, turn: usize) -> anyhow::Result<Vec<usize>> {
        let known: Vec<&Given> = self.given.iter().filter(|given| self.people.knows(seat.seat, given, turn)).collect();
        // One person knows all answers, and these were learnt from when they were measured.
        let own = if self.people.n_at_once == 1 && known.len() == self.lesson_len() {
            None
        } else {
            Some(seat.teacher.learn(self.world, known.iter().copied())?)
        };
        let lesson = own.as_ref().unwrap_or(&self.lesson);
        let is_open = self.open_items(seat.seat, &known);
        let skips = known.iter().filter(|given| given.answer == Answer::Skip);
        let mut skipped: Vec<u32> = skips.filter_map(|given| u32::try_from(given.item).ok()).collect();
        skipped.sort_unstable();
        let (labels, head) = (&lesson.labels, lesson.head.as_ref());
        let expected = &seat.expected;
        let view = View { world: self.world, labels, is_open: &is_open, skipped: &skipped, expected, head };
        let began = Instant::now();
        let n_each = self.people.n_each(self.plan.batch);
        let mut asks = again(self.plan, self.people, seat.seat, lesson, &view)?;
        asks.extend(seat.strategy.choose(&view, n_each.saturating_sub(asks.len()))?);
        seat.expected = self.expected(seat.seat, &known, seat.strategy.order());
        self.curve.choice_millis.push(began.elapsed().as_secs_f64() * 1e3);
        Ok(asks)
    }

    /// What each of the others is probably asked in the meantime: the first of an order that are theirs.
    fn expected(&self, seat: usize, known: &[&Given], order: &[u32]) -> Vec<u32> {
        let known: BTreeSet<usize> = known.iter().map(|given| given.item).collect();
        let n_each = self.people.n_each(self.plan.batch) + N_TURNS_LATE;
        let mut n_left = vec![n_each; self.people.n_at_once];
        let mut is_theirs = |item: &u32| {
            let whose = self.people.whose_turn(*item as usize, 0).filter(|whose| *whose != seat);
            let n_left = whose.and_then(|whose| n_left.get_mut(whose)).filter(|n_left| **n_left > 0);
            let is_theirs = n_left.is_some() && !known.contains(&(*item as usize));
            n_left.filter(|_| is_theirs).into_iter().for_each(|n_left| *n_left -= 1);
            is_theirs
        };
        let n_others = self.people.n_at_once - 1;
        order.iter().copied().filter(|item| is_theirs(item)).take(n_each * n_others).collect()
    }

    /// How many answers the lesson rests on.
    fn lesson_len(&self) -> usize {
        self.curve.points.last().map_or(0, |point| point.n_labels)
    }

    /// Items that a seat may be asked about for the first time: its share, or all that are left once that ran dry.
    fn open_items(&self, seat: usize, known: &[&Given]) -> Vec<bool> {
        let mut is_new = vec![true; self.world.n_items()];
        for given in known {
            if let Some(slot) = is_new.get_mut(given.item) {
                *slot = false;
            }
        }
        if self.people.n_at_once == 1 {
            return is_new;
        }
        let mine = |(item, is_new): (usize, &bool)| *is_new && self.people.may_ask(seat, item, 0);
        let share: Vec<bool> = is_new.iter().enumerate().map(mine).collect();
        if share.contains(&true) { share } else { is_new }
    }

    fn answer(&mut self, seat: usize, item: usize, turn: usize) -> anyhow::Result<()> {
        if self.given.len() >= self.plan.budget {
            return Ok(());
        }
        let n_answers = self.given.iter().filter(|given| given.item == item).count();
        let is_planned = n_answers == 0 || self.plan.ask_again == AskAgain::Auto && n_answers < self.plan.max_votes;
        self.curve.n_duplicate_asks += usize::from(!is_planned);
        let person = match self.people.n_at_once {
            1 => self.people.whose_turn(item, n_answers).unwrap_or_default(),
            _ => seat,
        };
        self.given.push(Given { item, person, answer: self.world.answer(item, person), turn });
        if self.given.len().is_multiple_of(self.plan.batch) {
            self.measure()?;
        }
        Ok(())
    }

    /// Whether every item has its answers, so that whoever asks on only has not heard of it yet.
    fn is_dry(&self) -> bool {
        let is_once = self.plan.ask_again == AskAgain::Off;
        is_once && self.given.len() >= self.world.n_items() && self.n_asked() == self.world.n_items()
    }

    /// Different items that have an answer.
    fn n_asked(&self) -> usize {
        self.given.iter().map(|given| given.item).collect::<BTreeSet<usize>>().len()
    }

    fn measure(&mut self) -> anyhow::Result<()> {
        self.lesson = self.teacher.learn(self.world, self.given.iter())?;
        let only_class = self.given.iter().find_map(|given| match given.answer {
            Answer::Label(class) => Some(class),
            Answer::Skip => None,
        });
        let point = Point::measure(self.world, &self.given, self.lesson.head.as_ref(), only_class)?;
        self.curve.points.push(point);
        if let Some(adviser) = self.adviser.as_mut()
            && adviser.may_stop(&self.given)?
        {
            (self.curve.advised_at, self.adviser) = (Some(self.given.len()), None);
        }
        Ok(())
    }

    /// The last batch may have been cut by the budget or by the end of the pool.
    fn finish(mut self) -> anyhow::Result<Curve> {
        if self.lesson_len() < self.given.len() {
            self.measure()?;
        }
        Ok(self.curve)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::strategy::StrategyName;
    use crate::replay::world::tests::clusters;

    fn plan(strategy: StrategyName) -> Plan {
        Plan { strategy, budget: 60, batch: 10, ..Plan::plain() }
    }

    #[test]
    fn every_strategy_asks_each_item_once_and_learns() {
        let set = clusters(400, 4, 0);
        for strategy in StrategyName::ALL {
            let curve = replay(&set, &plan(strategy), 1).unwrap();
            let n_labels: Vec<usize> = curve.points.iter().map(|point| point.n_labels).collect();
            assert_eq!(n_labels, [10, 20, 30, 40, 50, 60], "{strategy:?}");
            let last = curve.points.last().unwrap();
            assert!(last.accuracy > 0.7 && last.macro_f1 > 0.7, "{strategy:?}: {last:?}");
            assert_eq!((last.n_items, curve.n_duplicate_asks), (60, 0), "{strategy:?}");
            let again = replay(&set, &plan(strategy), 1).unwrap();
            assert_eq!(again.points, curve.points, "{strategy:?} is a function of the seed");
        }
    }

    #[test]
    fn another_seed_is_another_run() {
        let set = clusters(400, 4, 0);
        for strategy in [StrategyName::Random, StrategyName::Margin, StrategyName::Entropy] {
            let points = |seed| replay(&set, &plan(strategy), seed).unwrap().points;
            assert_ne!(points(1), points(2), "{strategy:?}");
        }
    }

    #[test]
    fn a_pool_that_runs_dry_ends_the_run() {
        let set = clusters(24, 3, 0);
        let plan = Plan { budget: 100, ..plan(StrategyName::Random) };
        let curve = replay(&set, &plan, 0).unwrap();
        assert_eq!(curve.points.iter().map(|point| point.n_labels).collect::<Vec<_>>(), [10, 20, 24]);
    }

    #[test]
    fn people_at_once_end_when_every_item_has_an_answer() {
        let set = clusters(24, 3, 0);
        let plan = Plan { budget: 100, n_labelers: 4, ..plan(StrategyName::Random) };
        let curve = replay(&set, &plan, 0).unwrap();
        let last = curve.points.last().unwrap();
        assert_eq!(last.n_items, 24);
        assert_eq!(last.n_labels, 24 + curve.n_duplicate_asks, "what was asked twice is counted");
        assert!(last.n_labels < 24 + 4 * (N_TURNS_LATE + 1), "{last:?}");
    }

    #[test]
    fn garbage_costs_an_answer_and_teaches_nothing() {
        let set = clusters(200, 4, 100);
        let curve = replay(&set, &Plan { budget: 300, ..plan(StrategyName::Random) }, 0).unwrap();
        let last = curve.points.last().unwrap();
        assert_eq!((last.n_labels, last.n_items), (300, 300));
        assert!((last.garbage_share - 1.0 / 3.0).abs() < 1e-9);
        assert!(last.accuracy > 0.8, "{last:?}");
    }

    #[test]
    fn people_at_once_share_the_items_and_measure_at_the_same_points() {
        let set = clusters(400, 4, 0);
        for strategy in [StrategyName::Accord, StrategyName::Margin, StrategyName::Random] {
            let plan = Plan { n_labelers: 4, budget: 100, ..plan(strategy) };
            let curve = replay(&set, &plan, 2).unwrap();
            assert_eq!(curve.points.len(), 10);
            let last = curve.points.last().unwrap();
            assert_eq!((last.n_items, curve.n_duplicate_asks), (100, 0), "{strategy:?}");
        }
    }

    #[test]
    fn asking_again_spends_answers_on_doubtful_items_and_keeps_the_cap() {
        let set = clusters(400, 4, 0);
        let plan = Plan { noise: 0.3, ask_again: AskAgain::Auto, budget: 150, ..plan(StrategyName::Random) };
        let curve = replay(&set, &plan, 1).unwrap();
        let last = curve.points.last().unwrap();
        assert!(last.n_items < 140 && last.n_items >= 75, "{last:?}");
        assert_eq!((last.n_labels, curve.n_duplicate_asks), (150, 0), "no item has more than its answers");
        let once = replay(&set, &Plan { ask_again: AskAgain::Off, ..plan }, 1).unwrap();
        assert!(last.accuracy >= once.points.last().unwrap().accuracy, "{last:?} {once:?}");
        let people = Plan { n_labelers: 3, ..plan };
        let curve = replay(&set, &people, 1).unwrap();
        assert_eq!(curve.n_duplicate_asks, 0);
    }

    #[test]
    fn noise_costs_accuracy() {
        let set = clusters(400, 4, 0);
        let accuracy = |noise| {
            let plan = Plan { noise, budget: 40, ..plan(StrategyName::Random) };
            let curves = (0..5).map(|seed| replay(&set, &plan, seed).unwrap().points.last().unwrap().accuracy);
            curves.sum::<f64>() / 5.0
        };
        let (clean, noisy) = (accuracy(0.0), accuracy(0.4));
        assert!(noisy < clean - 0.02, "{clean} {noisy}");
    }
}
