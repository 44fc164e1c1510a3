//! Numbers, times and people as a reader of the page sees them.

use std::fmt::{self, Display};

use super::escape::Text;
use crate::event::{Cause, Millis};
use crate::report::{Letter, Names, Report, Signer};
use crate::s3::amz_timestamp;

/// `2026-11-21 18:40`, in UTC.
pub(super) fn utc(at: Millis) -> String {
    let stamp = amz_timestamp(at.0 / 1000);
    let (date, clock) = stamp.split_once('T').unwrap_or((&stamp, ""));
    let part = |text: &str, from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    // Years beyond 9999 have more digits.
    let n_year = date.len().saturating_sub(4);
    let (year, month, day) =
        (part(date, 0, n_year), part(date, n_year, n_year + 2), part(date, n_year + 2, n_year + 4));
    format!("{year}-{month}-{day} {}:{}", part(clock, 0, 2), part(clock, 2, 4))
}

/// A number with its noun.
pub(super) fn count(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A coefficient with two decimals, or a share as a percentage.
pub(super) fn figure(value: f64, is_share: bool) -> String {
    let shown = if is_share { format!("{:.0} %", value * 100.0) } else { format!("{value:.2}") };
    // No minus before a zero, and a real one before the others.
    let is_zero = shown.chars().all(|letter| !letter.is_ascii_digit() || letter == '0');
    if is_zero { shown.replace('-', "") } else { shown.replace('-', "−") }
}

/// A person as the report shows them.
pub(super) struct Who<'a>(pub(super) &'a Report, pub(super) Letter);

impl Display for Who<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(report, letter) = self;
        match report.people.person(*letter) {
            Some(person) if report.making.names == Names::Shown && !person.name.is_empty() => {
                write!(f, "<bdi>{}</bdi> ({letter})", Text(&person.name))
            }
            Some(person) => {
                let role = match person.role {
                    crate::record::Role::Labeler => "Labeler",
                    crate::record::Role::Expert => "Expert",
                    crate::record::Role::Owner => "Owner",
                };
                write!(f, "{role} {letter}")
            }
            None => write!(f, "{letter}"),
        }
    }
}

/// Who made the report.
pub(super) fn signed_by(report: &Report) -> String {
    match report.signer {
        Signer::Owner => "with the owner’s key".to_owned(),
        Signer::Member(letter) => format!("by {}", Who(report, letter)),
        Signer::Unknown => "with a key that the owner has not admitted".to_owned(),
    }
}

/// A kind of error in words.
pub(super) const fn cause(cause: Option<Cause>) -> &'static str {
    match cause {
        Some(Cause::Slip) => "Somebody slipped",
        Some(Cause::UnclearInstructions) => "The instructions do not say",
        Some(Cause::AmbiguousItem) => "More than one answer is right",
        Some(Cause::WrongSchema) => "The labels do not fit",
        Some(Cause::BadItem) => "The item is broken",
        None => "Not said",
    }
}

#[cfg(test)]
mod tests {
    use super::{figure, utc};
    use crate::event::Millis;

    #[test]
    fn rpt6_times_and_figures_read_well() {
        assert_eq!(utc(Millis(0)), "1970-01-01 00:00");
        assert_eq!(utc(Millis(1_795_286_434_567)), "2026-11-21 18:40");
        assert!(utc(Millis(u64::MAX)).contains('-'));
        assert_eq!([figure(0.666_7, false), figure(-0.001, false), figure(-0.25, false)], ["0.67", "0.00", "−0.25"]);
        assert_eq!(figure(0.784, true), "78 %");
    }
}
