//! How a queue is filled: data that the owner signs, so that every device fills its queue alike.

use thiserror::Error;

use super::pay::{Pay, PayFault};

/// How a queue is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Policy {
    /// How many different people are asked about an item.
    pub votes_per_item: u32,
    /// Share of a queue drawn uniformly at random, 0 to 1: the only items accuracy may be computed from.
    pub random_share: f64,
    /// Share of a queue that asks again what somebody else has answered, 0 to 1.
    pub second_opinion_share: f64,
    /// Share of a queue whose predicted label is rare among the labels so far, 0 to 1.
    pub rare_share: f64,
    /// Share of a person's answers that they are asked a second time, 0 to 0.5, to see how steady they are.
    pub repeat_share: f64,
    /// An item that people or the model disagree on gets at most so many votes; at least `votes_per_item`.
    pub max_votes: u32,
    /// Whether and when an answer is suggested; `None` is never.
    pub suggestions: Option<Suggestions>,
    /// How long devices wait between polls of the store, in seconds.
    pub poll_secs: u32,
    /// Whether a labeler sees others' answers to an item before giving their own.
    pub blind: bool,
    /// What labelers are paid, where the owner says.
    pub pay: Option<Pay>,
}

/// When an answer is suggested.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestions {
    /// From this calibrated confidence on, above 0 and at most 1.
    pub above: f64,
    /// Share of items on which a person never gets one, 0 to 1, so that the pull of suggestions can be measured.
    pub blind_share: f64,
}

/// Why a policy is refused.
#[derive(Clone, Copy, Debug, PartialEq, Error)]
pub enum PolicyFault {
    /// A share is no share.
    #[error("{name} is {value}; it must be from 0 to 1")]
    NoShare {
        /// Of which field.
        name: &'static str,
        /// What it is.
        value: f64,
    },
    /// The slices fill more than a queue.
    #[error("the random, second-opinion and rare shares add up to {sum}; together they may be at most 1")]
    TooMuch {
        /// What they add up to.
        sum: f64,
    },
    /// People would answer little else.
    #[error("{value} of all answers would be asked again; it must be from 0 to 0.5")]
    TooManyRepeats {
        /// The share.
        value: f64,
    },
    /// Nobody would be asked.
    #[error("no votes per item; at least 1 person must be asked")]
    NoVotes,
    /// The cap lies below the plan.
    #[error("at most {max_votes} votes, but {votes_per_item} per item are planned; raise the maximum")]
    CapBelowPlan {
        /// The cap.
        max_votes: u32,
        /// The plan.
        votes_per_item: u32,
    },
    /// Every item would be suggested.
    #[error("suggestions above a confidence of {above}; it must be above 0 and at most 1")]
    NoConfidence {
        /// What it is.
        above: f64,
    },
    /// Pages would never look.
    #[error("no seconds between polls; it must be at least 1")]
    NoPause,
    /// Nothing is paid.
    #[error(transparent)]
    NoPay(#[from] PayFault),
}

impl Policy {
    /// What a project has that says nothing: good without tuning. The shares are those of section 5 of the notes on
    /// active learning: half of a queue is what the scorer thinks most informative.
    #[must_use]
    pub const fn untuned() -> Self {
        Self {
            votes_per_item: 2,
            random_share: 0.1,
            second_opinion_share: 0.3,
            rare_share: 0.1,
            repeat_share: 0.02,
            max_votes: 3,
            suggestions: None,
            poll_secs: 5,
            blind: true,
            pay: None,
        }
    }

    /// The cap on votes of a project that names none: one more than planned, and three at least, because two that differ
    /// decide nothing.
    #[must_use]
    pub const fn untuned_cap(votes_per_item: u32) -> u32 {
        if votes_per_item < 3 { 3 } else { votes_per_item }
    }

    /// Whether every figure is one that makes sense.
    ///
    /// # Errors
    /// Naming the first figure that does not.
    pub fn check(&self) -> Result<(), PolicyFault> {
        let blind_share = self.suggestions.map_or(0.0, |suggestions| suggestions.blind_share);
        let shares = [
            ("the random share", self.random_share),
            ("the second-opinion share", self.second_opinion_share),
            ("the rare share", self.rare_share),
            ("the blind share of suggestions", blind_share),
        ];
        if let Some((name, value)) = shares.into_iter().find(|(_, value)| !(0.0..=1.0).contains(value)) {
            return Err(PolicyFault::NoShare { name, value });
        }
        let sum = self.random_share + self.second_opinion_share + self.rare_share;
        // Tenths do not add up exactly.
        if sum > 1.0 + 1e-9 {
            return Err(PolicyFault::TooMuch { sum });
        }
        if !(0.0..=0.5).contains(&self.repeat_share) {
            return Err(PolicyFault::TooManyRepeats { value: self.repeat_share });
        }
        if self.votes_per_item == 0 {
            return Err(PolicyFault::NoVotes);
        }
        if self.max_votes < self.votes_per_item {
            let (max_votes, votes_per_item) = (self.max_votes, self.votes_per_item);
            return Err(PolicyFault::CapBelowPlan { max_votes, votes_per_item });
        }
        match self.suggestions {
            Some(Suggestions { above, .. }) if !(above > 0.0 && above <= 1.0) => {
                Err(PolicyFault::NoConfidence { above })
            }
            _ if self.poll_secs == 0 => Err(PolicyFault::NoPause),
            _ => Ok(self.pay.map_or(Ok(()), |pay| pay.check())?),
        }
    }
}

impl Suggestions {
    /// What suggestions are where the owner says nothing but that they are on.
    #[must_use]
    pub const fn untuned() -> Self {
        Self { above: 0.9, blind_share: 0.2 }
    }
}

#[cfg(test)]
mod tests {
    use super::{Policy, Suggestions};

    #[test]
    fn pol1_figures_that_make_no_sense_are_named() {
        let plain = Policy::untuned();
        let on = |above, blind_share| Some(Suggestions { above, blind_share });
        assert_eq!(plain.check(), Ok(()));
        let all = Policy { random_share: 0.4, rare_share: 0.3, ..plain };
        assert_eq!(all.check(), Ok(()), "exactly all of a queue");
        let refused = |policy: Policy, word: &str| {
            let said = policy.check().unwrap_err().to_string();
            assert!(said.contains(word), "{said}");
        };
        refused(Policy { rare_share: f64::NAN, ..plain }, "rare share");
        refused(Policy { random_share: -0.1, ..plain }, "random share");
        refused(Policy { random_share: 0.9, ..plain }, "add up");
        refused(Policy { repeat_share: 0.6, ..plain }, "asked again");
        refused(Policy { votes_per_item: 0, ..plain }, "votes");
        refused(Policy { max_votes: 1, ..plain }, "at most 1 votes");
        refused(Policy { poll_secs: 0, ..plain }, "polls");
        refused(Policy { suggestions: on(0.0, 0.2), ..plain }, "confidence");
        refused(Policy { suggestions: on(0.9, 1.2), ..plain }, "blind share");
    }
}
