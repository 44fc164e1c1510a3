//! What the measurement says, in sentences.

use accord_protocol::{Advice, CurvePoint, Gain, Guard, Measurement, Outlook, Saved, Unknown};

use crate::views::format::{counted, grouped, percent};

/// How accurate the head is now, with its interval and what that rests on.
pub(super) fn accuracy(measurement: &Measurement) -> String {
    match measurement.curve.last() {
        Some(CurvePoint { low, high, .. }) => format!(
            "of new items are given the right label by the model (95 % interval {} to {}, n = {} drawn at random)",
            share(*low),
            share(*high),
            counted(measurement.n_random, "item", "items")
        ),
        None => "The accuracy of the model is not known yet.".to_owned(),
    }
}

/// Labels saved against random; what the advice has said already is not said again.
pub(super) fn saved(saved: &Result<Saved, Unknown>, advice: &Advice) -> String {
    match saved {
        Ok(saved) => format!(
            "{} (95 % interval {} to {}): so many labels fewer than the {} random ones that reach an accuracy of {}. \
             Nothing is extrapolated beyond these.",
            signed(saved.share),
            signed(saved.low),
            signed(saved.high),
            grouped(saved.n_random),
            share(saved.accuracy)
        ),
        Err(why) if *advice == Advice::TooEarly(*why) => "Not known yet".to_owned(),
        Err(why) => unknown(*why),
    }
}

/// A warning where choosing does not help.
pub(super) fn warning(guard: &Guard) -> Option<String> {
    let Guard::NoBetter { gain: Gain { n_labels, value, low, high }, random_share } = guard else { return None };
    Some(format!(
        "Choosing does not help here: {} chosen labels are {} points better than as many random ones (95 % interval {} to \
         {}). Raise the random share of the queue to {} in the manifest.",
        grouped(*n_labels),
        points(*value),
        points(*low),
        points(*high),
        share(*random_share)
    ))
}

/// Whether to go on.
pub(super) fn advice(advice: &Advice) -> String {
    match advice {
        Advice::TooEarly(why) => unknown(*why),
        Advice::GoOn(outlook) => {
            format!("{} Go on: below {} more labels hardly help.", told(outlook), share(outlook.bound))
        }
        Advice::MayStop(outlook) => format!("{} You may stop: more labels hardly help.", told(outlook)),
    }
}

fn told(outlook: &Outlook) -> String {
    format!(
        "The model is torn on {} of all items, not counting labeled ones, and ten more labels change its answer on {}.",
        share(outlook.torn),
        fine(outlook.changed_by_ten)
    )
}

fn unknown(why: Unknown) -> String {
    match why {
        Unknown::FewRandom { n_more } => {
            format!(
                "Too early to say: needs about {}.",
                counted(n_more.max(1), "more random answer", "more random answers")
            )
        }
        Unknown::FewLabels { n_more } => {
            format!("Too early to say: needs {}.", counted(n_more.max(1), "more labeled item", "more labeled items"))
        }
        Unknown::NothingChosen => {
            "Too early to say: too few items were chosen yet to compare with random ones.".to_owned()
        }
        Unknown::OneClass => "Too early to say: only one label was given so far.".to_owned(),
        Unknown::SmallSample => "There are too few items to say.".to_owned(),
        Unknown::NotReached => "None: the labels at hand do not reach what as many random ones do.".to_owned(),
    }
}

/// A curve in one sentence.
pub(super) fn curve(measurement: &Measurement) -> String {
    let end = |name: &str, point: &CurvePoint| {
        format!("{name} {} with {}", share(point.accuracy), counted(point.n_labels, "label", "labels"))
    };
    let ends = [measurement.curve.first(), measurement.curve.last(), measurement.at_random.last()];
    let names = ["accuracy", "then", "random labels alone"];
    let told: Vec<String> = names.iter().zip(ends).filter_map(|(name, point)| Some(end(name, point?))).collect();
    format!("Learning curve: {}", told.join(", "))
}

pub(super) fn share(value: f32) -> String {
    percent(value.into())
}

/// A share that may be negative, with a true minus sign.
fn signed(value: f32) -> String {
    format!("{}{:.0}%", if value <= -0.005 { "\u{2212}" } else { "" }, (value * 100.0).abs())
}

/// A difference of shares, in percentage points.
fn points(value: f32) -> String {
    format!("{}{:.1}", if value <= -0.0005 { "\u{2212}" } else { "" }, (value * 100.0).abs())
}

/// A small share with one decimal.
fn fine(value: f32) -> String {
    format!("{:.1}%", value * 100.0)
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
