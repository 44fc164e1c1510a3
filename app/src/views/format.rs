//! Numbers and counts in words.

use accord_core::calendar::civil;

use crate::model::{SaveCounts, SaveState};

/// A count with separators between thousands: `5,452`.
pub(super) fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A count of things: `1 label`, `5,452 labels`.
pub(super) fn counted(n: u32, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n), if n == 1 { one } else { many })
}

/// A coefficient with two decimals and a true minus sign.
pub(super) fn coefficient(value: f64) -> String {
    let text = format!("{:.2}", value.abs());
    let negative = value < 0.0 && text != "0.00";
    if negative { format!("\u{2212}{text}") } else { text }
}

/// A share as a percentage; a share that is nearly none or nearly all is not rounded to none or all.
pub(super) fn percent(share: f64) -> String {
    let rounded = (share * 100.0).round();
    if rounded < 1.0 && share > 0.0 {
        "<1%".to_owned()
    } else if rounded > 99.0 && share < 1.0 {
        ">99%".to_owned()
    } else {
        format!("{rounded:.0}%")
    }
}

/// What a figure rests on.
pub(super) fn basis(n_items: u32, n_answers: u32) -> String {
    format!("n = {}, {}", counted(n_items, "item", "items"), counted(n_answers, "answer", "answers"))
}

/// A span of time.
pub(super) fn seconds(secs: f32) -> String {
    if secs < 59.95 {
        return format!("{:.1} s", secs.max(0.0));
    }
    let whole = secs.round();
    let minutes = (whole / 60.0).floor();
    format!("{minutes:.0} min {:.0} s", whole - minutes * 60.0)
}

/// A stretch of work: `45 s`, `12 min`, `3 h 05 min`.
pub(super) fn duration(secs: u64) -> String {
    let minutes = secs / 60;
    match (secs, minutes) {
        (0..60, _) => format!("{secs} s"),
        (_, 0..60) => format!("{minutes} min"),
        _ => format!("{} h {:02} min", minutes / 60, minutes % 60),
    }
}

/// A moment to the minute: `3 Nov 2026, 14:05`, UTC.
pub(super) fn moment(millis: u64) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let minutes = millis / 60_000;
    let (year, month, day) = civil(minutes / 1_440);
    let month =
        usize::try_from(month.saturating_sub(1)).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    format!("{day} {month} {year}, {:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// The beginning of a text on one line, at most that many characters long.
pub(super) fn cut(text: &str, n_chars: usize) -> String {
    let mut line = String::new();
    let mut n_left = n_chars;
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
            n_left = n_left.saturating_sub(1);
        }
        for character in word.chars() {
            if n_left == 0 {
                line.push('…');
                return line;
            }
            line.push(character);
            n_left -= 1;
        }
    }
    line
}

/// Where this device's labels are, as one sentence.
pub(super) fn saves(counts: SaveCounts) -> String {
    let SaveCounts { saving, saved, sent, synced } = counts;
    if saving + saved + sent == 0 {
        return match synced {
            0 => "No labels yet".to_owned(),
            1 => "Your label is in the project's bucket".to_owned(),
            n => format!("All {} labels are in the project's bucket", grouped(n)),
        };
    }
    let parts = [
        (saving, "being saved"),
        (saved, "saved on this device"),
        (sent, if sent == 1 { "on its way" } else { "on their way" }),
        (synced, "in the bucket"),
    ];
    let told: Vec<String> =
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, state)| format!("{} {state}", grouped(*n))).collect();
    told.join(", ")
}

/// The same in a few words, for the top of the page.
pub(super) fn saves_short(counts: SaveCounts) -> String {
    match (counts.only_here(), counts.sent, counts.synced) {
        (0, 0, 0) => "No labels yet".to_owned(),
        (0, 0, _) => "All in the bucket".to_owned(),
        (0, n, _) => format!("{} on the way", grouped(n)),
        (n, _, _) => format!("{} only here", grouped(n)),
    }
}

/// Where one answer is.
pub(super) const fn save_state(state: SaveState) -> &'static str {
    match state {
        SaveState::Saving => "being saved",
        SaveState::Saved => "on this device",
        SaveState::Sent => "on its way",
        SaveState::Synced => "in the bucket",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped_and_have_a_plural() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(5_452), "5,452");
        assert_eq!(grouped(1_000_000), "1,000,000");
        assert_eq!(counted(1, "label", "labels"), "1 label");
        assert_eq!(counted(0, "label", "labels"), "0 labels");
    }

    #[test]
    fn coefficients_have_two_decimals_and_no_negative_nought() {
        assert_eq!(coefficient(0.7342), "0.73");
        assert_eq!(coefficient(-0.051), "\u{2212}0.05");
        assert_eq!(coefficient(-0.001), "0.00");
        assert_eq!(coefficient(1.0), "1.00");
    }

    #[test]
    fn shares_close_to_none_or_all_say_so() {
        assert_eq!(percent(0.0), "0%");
        assert_eq!(percent(0.004), "<1%");
        assert_eq!(percent(0.834), "83%");
        assert_eq!(percent(0.998), ">99%");
        assert_eq!(percent(1.0), "100%");
    }

    #[test]
    fn spans_of_time_change_unit_at_a_minute() {
        assert_eq!(seconds(4.24), "4.2 s");
        assert_eq!(seconds(59.97), "1 min 0 s");
        assert_eq!(seconds(72.4), "1 min 12 s");
        assert_eq!(seconds(-1.0), "0.0 s");
    }

    #[test]
    fn moments_are_days_and_minutes() {
        assert_eq!(moment(0), "1 Jan 1970, 00:00");
        assert_eq!(moment(951_782_400_000), "29 Feb 2000, 00:00");
        assert_eq!(moment(1_700_000_000_000), "14 Nov 2023, 22:13");
    }

    #[test]
    fn texts_are_cut_at_characters_and_kept_on_one_line() {
        assert_eq!(cut("one\n two", 20), "one two");
        assert_eq!(cut("žluťoučký kůň", 4), "žluť…");
        assert_eq!(cut("abcd", 4), "abcd");
        assert_eq!(cut("", 4), "");
    }

    #[test]
    fn save_states_are_told_in_words() {
        let none = SaveCounts::default();
        assert_eq!(saves(none), "No labels yet");
        assert_eq!(saves(SaveCounts { saved: 12, sent: 3, ..none }), "12 saved on this device, 3 on their way");
        assert_eq!(
            saves(SaveCounts { saving: 1, sent: 1, synced: 1_200, ..none }),
            "1 being saved, 1 on its way, 1,200 in the bucket"
        );
        assert_eq!(saves(SaveCounts { synced: 15, ..none }), "All 15 labels are in the project's bucket");
        assert_eq!(saves(SaveCounts { synced: 1, ..none }), "Your label is in the project's bucket");
        assert_eq!(saves_short(SaveCounts { saved: 2, sent: 3, ..none }), "2 only here");
        assert_eq!(saves_short(SaveCounts { sent: 3, ..none }), "3 on the way");
    }
}
