//! Who is asked: simulated people who share the pool as people of a project do.
//!
//! Each item has its own order of people, by rendezvous hashing as in the queue: its first answer comes from the first of
//! them, a second one from the next. So with several people at once each has a share of the new items, and nobody is
//! asked twice about one.

use accord_core::rng::stable_hash;

use super::world::Answer;

/// How many answers of one's own it takes until one knows of another's. A page packs its answers up after 1.7 seconds and asks
/// for others' every five (`poll_secs`), so that one is known after seven at most: two answers of somebody who gives ten a
/// minute.
pub const N_TURNS_LATE: usize = 2;

/// One answer, with when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The item.
    pub item: usize,
    /// Who answered.
    pub person: usize,
    /// What.
    pub answer: Answer,
    /// In which turn, of which each has an answer of everybody.
    pub turn: usize,
}

/// The people of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct People {
    /// How many there are.
    pub n: usize,
    /// How many of them ask at a time; one stands for whoever is there.
    pub n_at_once: usize,
}

impl People {
    /// One person at a time may be followed by any other, so there are as many as an item may have answers.
    #[must_use]
    pub fn new(n_at_once: usize, max_votes: usize) -> Self {
        let n = if n_at_once > 1 { n_at_once } else { max_votes.max(1) };
        Self { n, n_at_once: n_at_once.max(1) }
    }

    /// Whose turn an item is when it has `n_answers`; `None` once all have answered.
    #[must_use]
    pub fn whose_turn(self, item: usize, n_answers: usize) -> Option<usize> {
        let weight =
            |person: usize| stable_hash(&[b"share", &(person as u64).to_le_bytes(), &(item as u64).to_le_bytes()]);
        let mut order: Vec<usize> = (0..self.n).collect();
        order.sort_by_key(|person| (std::cmp::Reverse(weight(*person)), *person));
        order.get(n_answers).copied()
    }

    /// Whether the person at a seat may be asked about an item with `n_answers`.
    #[must_use]
    pub fn may_ask(self, seat: usize, item: usize, n_answers: usize) -> bool {
        self.n_at_once == 1 || self.whose_turn(item, n_answers) == Some(seat)
    }

    /// Whether the person at a seat knows of an answer when a turn begins: of own ones at once, of others' [`N_TURNS_LATE`].
    #[must_use]
    pub fn knows(self, seat: usize, given: &Given, turn: usize) -> bool {
        self.n_at_once == 1 || given.person == seat || given.turn + N_TURNS_LATE <= turn
    }

    /// Whether the page of a seat makes a new order before a turn: after each batch of all together, everybody at another
    /// time.
    #[must_use]
    pub fn orders_before(self, seat: usize, turn: usize, batch: usize) -> bool {
        let n_batches = |turn: usize| (turn * self.n_at_once + seat) / batch;
        turn.checked_sub(1).is_none_or(|before| n_batches(before) < n_batches(turn))
    }

    /// How many answers somebody gives until the next order, at most.
    #[must_use]
    pub fn n_each(self, batch: usize) -> usize {
        batch.div_ceil(self.n_at_once)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_even_and_apart() {
        let people = People::new(4, 3);
        for seat in 0..4 {
            let share = (0..4_000).filter(|item| people.may_ask(seat, *item, 0)).count();
            assert!((850..1150).contains(&share), "{share}");
        }
        assert!((0..500).all(|item| (0..4).filter(|seat| people.may_ask(*seat, item, 0)).count() == 1));
        assert!((0..500).all(|item| people.whose_turn(item, 0) != people.whose_turn(item, 1)));
        assert_eq!(people.whose_turn(7, 4), None);
    }

    #[test]
    fn one_at_a_time_stands_for_whoever_is_there() {
        let people = People::new(1, 3);
        assert!(people.may_ask(0, 9, 0) && people.may_ask(0, 9, 2));
        assert!(people.whose_turn(9, 2).is_some() && people.whose_turn(9, 3).is_none());
    }

    #[test]
    fn others_are_seen_two_turns_late() {
        let people = People::new(2, 1);
        let given = Given { item: 0, person: 1, answer: Answer::Label(0), turn: 4 };
        assert!(people.knows(1, &given, 5) && !people.knows(0, &given, 5) && people.knows(0, &given, 6));
    }

    #[test]
    fn orders_are_made_after_each_batch_of_all_and_not_all_at_once() {
        let made =
            |people: People, seat| (0..11).filter(|turn| people.orders_before(seat, *turn, 10)).collect::<Vec<_>>();
        assert_eq!(made(People::new(1, 1), 0), [0, 10]);
        assert_eq!(made(People::new(4, 1), 0), [0, 3, 5, 8, 10]);
        assert_eq!(made(People::new(4, 1), 3), [0, 2, 5, 7, 10]);
        assert_eq!((People::new(1, 3).n_each(10), People::new(4, 1).n_each(10)), (10, 3));
    }
}
