//! What figures mean, in plain words.

use super::Figure;
use super::report::Coefficients;

/// Krippendorff's own reading of alpha ("Content Analysis", 2nd edition 2004, chapter 11).
#[must_use]
pub const fn of_alpha(alpha: Option<f64>) -> &'static str {
    match alpha {
        None => "Agreement shows once two people have labeled the same items",
        Some(alpha) if alpha >= 0.8 => "Labelers agree well: the labels can be relied on",
        Some(alpha) if alpha >= 0.667 => {
            "Labelers agree fairly: fit for first conclusions, worth a look at the instructions"
        }
        Some(alpha) if alpha > 0.0 => {
            "Labelers agree little: find out where they differ, and mend the instructions there"
        }
        Some(_) => {
            "Labelers agree no more than by chance: the instructions or the labels need work before more is labeled"
        }
    }
}

/// How far AC1 may lie above kappa before it is said that one label makes up most answers.
const SKEW_GAP: f64 = 0.2;

/// A warning where skewed labels push alpha and kappa towards 0 although people mostly agree.
///
/// Sources: A. Feinstein, D. Cicchetti, "High agreement but low kappa", 1990; K. L. Gwet, 2008.
#[must_use]
pub fn of_skew(figures: &Coefficients<Figure>) -> Option<&'static str> {
    let (ac1, fleiss) = (figures.gwet_ac1.value()?, figures.fleiss_kappa.value()?);
    (ac1 - fleiss > SKEW_GAP).then_some(
        "Most answers are one label, which pushes alpha and kappa towards 0 however well people agree: look at AC1 \
         and at agreement on each label too",
    )
}

#[cfg(test)]
mod tests {
    use super::of_skew;
    use crate::agreement::level::Level;
    use crate::agreement::report;
    use crate::agreement::table::LongTable;

    #[test]
    fn agr10_skewed_labels_are_pointed_out_and_balanced_ones_are_not() {
        let names: Vec<String> = (0..20).map(|n| n.to_string()).collect();
        let figures = |second: &dyn Fn(usize) -> (&'static str, &'static str)| {
            let rows = names.iter().enumerate().flat_map(|(n, task)| {
                let (a, b) = second(n);
                [(&**task, "a", a), (&**task, "b", b)]
            });
            report::of(&LongTable::from_rows(rows), Level::Nominal).figures
        };
        // 18 times yes twice, once yes and no, once no and yes: 90 % agree, kappa is below 0.
        let skewed = figures(&|n| match n {
            0 => ("yes", "no"),
            1 => ("no", "yes"),
            _ => ("yes", "yes"),
        });
        assert!(of_skew(&skewed).is_some());
        let balanced = figures(&|n| if n % 2 == 0 { ("yes", "yes") } else { ("no", if n < 4 { "yes" } else { "no" }) });
        assert!(of_skew(&balanced).is_none());
    }
}
