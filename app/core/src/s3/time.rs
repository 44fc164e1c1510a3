//! The three time forms S3 uses, from and to Unix seconds (proleptic Gregorian, no leap seconds).

use crate::calendar::{civil, iso_date};

/// `YYYYMMDDTHHMMSSZ`.
#[must_use]
pub fn amz_timestamp(unix_secs: u64) -> String {
    let (year, month, day) = civil(unix_secs / 86_400);
    let (hour, minute, second) = (unix_secs / 3600 % 24, unix_secs / 60 % 60, unix_secs % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// `YYYY-MM-DDTHH:MM:SSZ`.
pub(super) fn iso_timestamp(unix_secs: u64) -> String {
    let date = iso_date(unix_secs / 86_400);
    let (hour, minute, second) = (unix_secs / 3600 % 24, unix_secs / 60 % 60, unix_secs % 60);
    format!("{date}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Reads an HTTP date such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7, preferred form).
#[must_use]
pub fn parse_http_date(text: &str) -> Option<u64> {
    let mut words = text.split_once(", ")?.1.split(' ');
    let day = words.next()?.parse().ok()?;
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let name = words.next()?;
    let month = months.iter().position(|known| *known == name)? + 1;
    let year = words.next()?.parse().ok()?;
    unix_secs(year, u64::try_from(month).ok()?, day, words.next()?)
}

/// Reads `YYYY-MM-DDTHH:MM:SS[.fff]Z`.
pub(super) fn parse_iso(text: &str) -> Option<u64> {
    let (date, time) = text.trim_end_matches('Z').split_once('T')?;
    let mut parts = date.split('-').map(|part| part.parse::<u64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    unix_secs(year, month, day, time.split('.').next()?)
}

fn unix_secs(year: u64, month: u64, day: u64, clock: &str) -> Option<u64> {
    let mut parts = clock.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some(days(year, month, day)? * 86_400 + hour * 3600 + minute * 60 + second)
}

/// Days since 1970 of a date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
fn days(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let era = shifted / 400;
    let year_of_era = shifted - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * 146_097 + day_of_era).checked_sub(719_468)
}
