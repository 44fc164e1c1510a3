//! How long people were active, and what they did a day: what a timesheet and pay rest on.
//!
//! All of it follows from the signed logs. Active time counts every answer that was ever given, also one that was corrected
//! or taken back, and answers to practice items and to items asked a second time: all of that was work. Items are counted
//! once, as they stand.

use std::collections::BTreeMap;

use super::Project;
use crate::event::Millis;
use crate::ids::{ItemId, LabelerId};

/// Time is kept by quarters of an hour, so that days begin where they do anywhere on earth.
const QUARTER_MS: u64 = 900_000;
const DAY_MS: u64 = 86_400_000;

/// Active time of everybody.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Work {
    of: BTreeMap<LabelerId, Active>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Active {
    total_ms: u64,
    by_quarter: BTreeMap<u32, u64>,
}

/// So long a pause between two answers is a break.
const BREAK_MS: u64 = 300_000;

/// What somebody did on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkDay {
    /// Days since 1970-01-01, where the person is.
    pub day: u64,
    /// Items whose answer or skip that stands is of that day.
    pub n_items: u32,
    /// How long they were active.
    pub active: Millis,
}

impl Project {
    /// How long a person was active, in all.
    #[must_use]
    pub fn active(&self, labeler: &LabelerId) -> Millis {
        Millis(self.work.of.get(labeler).map_or(0, |active| active.total_ms))
    }

    /// What a person did, by day, oldest first; days without work are left out. `east_ms`: by how much their clock is ahead
    /// of universal time. The items of all days are [`PersonTally::n_given`](super::PersonTally::n_given), and their times
    /// [`Project::active`].
    #[must_use]
    pub fn timesheet(&self, labeler: &LabelerId, east_ms: i64) -> Vec<WorkDay> {
        let mut days = self.items_by_day(labeler, east_ms);
        let by_quarter = self.work.of.get(labeler).map(|active| &active.by_quarter);
        for (quarter, ms) in by_quarter.into_iter().flatten() {
            let day = day_of(u64::from(*quarter) * QUARTER_MS, east_ms);
            days.entry(day).or_insert(WorkDay { day, ..WorkDay::default() }).active.0 += ms;
        }
        days.into_values().collect()
    }

    /// For how long a person has answered without a break of five minutes. Time in proportion to those answers.
    #[must_use]
    pub fn stretch(&self, labeler: &LabelerId) -> Millis {
        let given = self.tally.given_by(labeler);
        let Some((last, _)) = given.last() else { return Millis(0) };
        let pairs = given.iter().rev().zip(given.iter().rev().skip(1));
        let unbroken = pairs.take_while(|((next, _), (before, _))| next.0.saturating_sub(before.0) < BREAK_MS);
        let first = unbroken.map(|(_, (before, _))| *before).last().unwrap_or(*last);
        Millis(last.0.saturating_sub(first.0))
    }

    /// What everybody did together, by day.
    #[must_use]
    pub fn work_by_day(&self, east_ms: i64) -> Vec<WorkDay> {
        let mut days = BTreeMap::<u64, WorkDay>::new();
        let people =
            self.tally.people.keys().chain(self.work.of.keys().filter(|who| !self.tally.people.contains_key(who)));
        for of_person in people.flat_map(|labeler| self.timesheet(labeler, east_ms)) {
            let day = days.entry(of_person.day).or_insert(WorkDay { day: of_person.day, ..WorkDay::default() });
            day.n_items += of_person.n_items;
            day.active.0 += of_person.active.0;
        }
        days.into_values().collect()
    }

    pub(super) fn note_work(&mut self, labeler: LabelerId, at: Millis, active_ms: u32) {
        if active_ms > 0 {
            let active = self.work.of.entry(labeler).or_default();
            active.total_ms += u64::from(active_ms);
            let quarter = u32::try_from(at.0 / QUARTER_MS).unwrap_or(u32::MAX);
            *active.by_quarter.entry(quarter).or_default() += u64::from(active_ms);
        }
    }

    /// Time in proportion to the days, not to the items.
    fn items_by_day(&self, labeler: &LabelerId, east_ms: i64) -> BTreeMap<u64, WorkDay> {
        let (mut rest, mut days) = (self.tally.given_by(labeler), BTreeMap::new());
        while let Some((at, _)) = rest.first() {
            let day = day_of(at.0, east_ms);
            let n_of_day = rest.partition_point(|(at, _): &(Millis, ItemId)| day_of(at.0, east_ms) <= day).max(1);
            let n_items = u32::try_from(n_of_day).unwrap_or(u32::MAX);
            days.insert(day, WorkDay { day, n_items, active: Millis(0) });
            rest = rest.get(n_of_day..).unwrap_or_default();
        }
        days
    }
}

fn day_of(at: u64, east_ms: i64) -> u64 {
    at.saturating_add_signed(east_ms) / DAY_MS
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, WorkDay};
    use crate::event::{Event, EventKind, Millis};
    use crate::project::Project;
    use crate::record::Role;
    use crate::rng::SplitMix64;
    use crate::testkit::{answer, device_key, hello, project};

    const HOUR: u64 = 3_600_000;

    fn timed(event: Event, active_ms: u32) -> Event {
        let mut event = event;
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.context.active_ms = active_ms;
        }
        event
    }

    fn events(base: &Project) -> Vec<Event> {
        let item = |n: usize| base.items()[n].id;
        vec![
            hello(base, &device_key(1), Role::Labeler, 1),
            timed(answer(2, 23 * HOUR, item(0), "a", &[]), 4_000),
            timed(answer(3, DAY_MS + HOUR, item(1), "a", &[]), 3_000),
            // Corrected on the third day: the work of both days stays, the item moves.
            timed(answer(4, 2 * DAY_MS, item(0), "b", &[2]), 2_000),
        ]
    }

    fn fold(events: &[Event]) -> Project {
        let (mut project, key) = (project(6), device_key(1).public());
        events.iter().for_each(|event| project.apply(key.device(), key.labeler(), event.clone()));
        project
    }

    #[test]
    fn pay2_a_timesheet_counts_time_of_all_answers_and_items_once() {
        let events = events(&project(6));
        let (done, who) = (fold(&events), device_key(1).public().labeler());
        let day = |day, n_items, active| WorkDay { day, n_items, active: Millis(active) };
        assert_eq!(done.timesheet(&who, 0), [day(0, 0, 4_000), day(1, 1, 3_000), day(2, 1, 2_000)]);
        assert_eq!(done.active(&who), Millis(9_000));
        assert_eq!(done.work_by_day(0), done.timesheet(&who, 0), "they are alone");
        // Two hours east of Greenwich the first answer was given on the second day.
        let east = 2 * HOUR as i64;
        assert_eq!(done.timesheet(&who, east), [day(1, 1, 7_000), day(2, 1, 2_000)]);
        assert_eq!(done.timesheet(&who, -(HOUR as i64)), [day(0, 0, 4_000), day(1, 2, 5_000)]);
        let nobody = device_key(2).public().labeler();
        assert_eq!((done.timesheet(&nobody, 0), done.active(&nobody)), (Vec::new(), Millis(0)));
    }

    #[test]
    fn pay4_a_break_begins_a_new_stretch() {
        let base = project(6);
        let item = |n: usize| base.items()[n].id;
        let minute = 60_000;
        let given = [(0, 0), (1, 4), (2, 8), (3, 14), (4, 16)];
        let mut events = vec![hello(&base, &device_key(1), Role::Labeler, 1)];
        let who = device_key(1).public().labeler();
        let stretch = |events: &[Event]| fold(events).stretch(&who).0 / minute;
        assert_eq!(stretch(&events), 0);
        let mut seen = Vec::new();
        for (n, at) in given {
            events.push(answer(10 + n as u64, 100 + at * minute, item(n), "a", &[]));
            seen.push(stretch(&events));
        }
        assert_eq!(seen, [0, 4, 8, 0, 2]);
    }

    #[test]
    fn pay2_any_order_and_repetition_give_the_same_timesheet() {
        let events = events(&project(6));
        let (expected, who) = (fold(&events), device_key(1).public().labeler());
        for seed in 0..20 {
            let mut shuffled = [events.clone(), events.clone()].concat();
            let mut rng = SplitMix64::new(seed);
            for idx in (1..shuffled.len()).rev() {
                shuffled.swap(idx, usize::try_from(rng.below(idx as u64 + 1)).unwrap());
            }
            assert_eq!(fold(&shuffled).timesheet(&who, 0), expected.timesheet(&who, 0), "seed {seed}");
        }
    }
}
