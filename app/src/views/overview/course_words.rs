//! What the measurement says, in sentences.

use accord_protocol::{Advice, CurvePoint, Gain, Guard, Measurement, Outlook, Saved, Unknown};

use crate::language::decimal;
use crate::tr;
use crate::views::format::percent;

/// How accurate the head is now, with its interval and what that rests on.
pub(super) fn accuracy(measurement: &Measurement) -> String {
    match measurement.curve.last() {
        Some(CurvePoint { low, high, .. }) => tr::overview_accuracy(share(*low), share(*high), measurement.n_random),
        None => tr::overview_accuracy_unknown(),
    }
}

/// Labels saved against random; what the advice has said already is not said again.
pub(super) fn saved(saved: &Result<Saved, Unknown>, advice: &Advice) -> String {
    match saved {
        Ok(saved) => tr::overview_saved(
            signed(saved.share),
            signed(saved.low),
            signed(saved.high),
            saved.n_random,
            share(saved.accuracy),
        ),
        Err(why) if *advice == Advice::TooEarly(*why) => tr::overview_saved_unknown(),
        Err(why) => unknown(*why),
    }
}

/// A warning where choosing does not help.
pub(super) fn warning(guard: &Guard) -> Option<String> {
    let Guard::NoBetter { gain: Gain { n_labels, value, low, high }, random_share } = guard else { return None };
    Some(tr::overview_no_better(*n_labels, points(*value), points(*low), points(*high), share(*random_share)))
}

/// Whether to go on.
pub(super) fn advice(advice: &Advice) -> String {
    match advice {
        Advice::TooEarly(why) => unknown(*why),
        Advice::GoOn(Outlook { torn, changed_by_ten, bound }) => {
            tr::overview_go_on(share(*torn), fine(*changed_by_ten), share(*bound))
        }
        Advice::MayStop(Outlook { torn, changed_by_ten, .. }) => {
            tr::overview_may_stop(share(*torn), fine(*changed_by_ten))
        }
    }
}

fn unknown(why: Unknown) -> String {
    match why {
        Unknown::FewRandom { n_more } => tr::overview_few_random(n_more.max(1)),
        Unknown::FewLabels { n_more } => tr::overview_few_labels(n_more.max(1)),
        Unknown::NothingChosen => tr::overview_nothing_chosen(),
        Unknown::OneClass => tr::overview_one_class(),
        Unknown::SmallSample => tr::overview_small_sample(),
        Unknown::NotReached => tr::overview_not_reached(),
    }
}

/// A curve in one sentence.
pub(super) fn curve(measurement: &Measurement) -> String {
    let Measurement { curve, at_random, .. } = measurement;
    let ends = [
        curve.first().map(|end| tr::overview_curve_first(share(end.accuracy), end.n_labels)),
        curve.last().map(|end| tr::overview_curve_last(share(end.accuracy), end.n_labels)),
        at_random.last().map(|end| tr::overview_curve_random(share(end.accuracy), end.n_labels)),
    ];
    let told: Vec<String> = ends.into_iter().flatten().collect();
    tr::overview_curve(told.join(", "))
}

pub(super) fn share(value: f32) -> String {
    percent(value.into())
}

/// A share that may be negative, with a true minus sign.
fn signed(value: f32) -> String {
    tr::number_percent(decimal(f64::from(value) * 100.0, 0))
}

/// A difference of shares, in percentage points.
fn points(value: f32) -> String {
    decimal(f64::from(value) * 100.0, 1)
}

/// A small share with one decimal.
fn fine(value: f32) -> String {
    tr::number_percent(decimal(f64::from(value) * 100.0, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cur5_the_advice_says_what_it_rests_on_and_is_never_an_order() {
        let outlook = Outlook { changed_by_ten: 0.0042, torn: 0.06, bound: 0.1 };
        assert_eq!(
            advice(&Advice::MayStop(outlook)),
            "The model is torn on 6% of all items, not counting labeled ones, and ten more labels change its answer on \
             0.4%. You may stop: more labels hardly help."
        );
        assert!(
            advice(&Advice::GoOn(Outlook { torn: 0.31, ..outlook }))
                .ends_with("Go on: below 10% more labels hardly help.")
        );
        assert_eq!(
            advice(&Advice::TooEarly(Unknown::FewRandom { n_more: 12 })),
            "Too early to say: needs about 12 more random answers."
        );
    }

    #[test]
    fn cur3_labels_saved_carry_interval_and_range_or_a_reason() {
        let few = Unknown::FewRandom { n_more: 1 };
        let known = Saved { n_random: 80, accuracy: 0.71, share: 0.42, low: -0.1, high: 0.6 };
        let told = saved(&Ok(known), &Advice::TooEarly(few));
        assert!(
            told.starts_with("42% (95 % interval \u{2212}10% to 60%): so many labels fewer than the 80 random"),
            "{told}"
        );
        assert!(saved(&Err(few), &Advice::TooEarly(Unknown::OneClass)).ends_with("about 1 more random answer."));
        assert_eq!(saved(&Err(few), &Advice::TooEarly(few)), "Not known yet");
    }

    #[test]
    fn cur4_only_choosing_that_does_not_help_is_warned_of() {
        let gain = Gain { n_labels: 80, value: -0.05, low: -0.09, high: -0.01 };
        assert_eq!(warning(&Guard::Better(gain)), None);
        let told = warning(&Guard::NoBetter { gain, random_share: 0.5 }).unwrap_or_default();
        assert!(told.contains("\u{2212}5.0 points") && told.contains("to 50%"), "{told}");
    }
}
