//! Numbers and counts in words, as the language writes them.

use accord_core::calendar::civil;

use crate::language::{self, decimal};
use crate::model::{SaveCounts, SaveState};
use crate::tr;

/// A count with separators between thousands: `5,452`.
pub(super) fn grouped(n: u32) -> String {
    language::grouped(n.into())
}

/// A coefficient with two decimals and a true minus sign.
pub(super) fn coefficient(value: f64) -> String {
    decimal(value, 2)
}

/// A share as a percentage; a share that is nearly none or nearly all is not rounded to none or all.
pub(super) fn percent(share: f64) -> String {
    let rounded = (share * 100.0).round();
    let value = if rounded < 1.0 && share > 0.0 {
        tr::number_less_than("1")
    } else if rounded > 99.0 && share < 1.0 {
        tr::number_more_than("99")
    } else {
        format!("{rounded:.0}")
    };
    tr::number_percent(value)
}

/// What a figure rests on.
pub(super) fn basis(n_items: u32, n_answers: u32) -> String {
    format!("n = {}, {}", tr::n_items(n_items), tr::n_answers(n_answers))
}

/// A span of time.
pub(super) fn seconds(secs: f32) -> String {
    if secs < 59.95 {
        return tr::time_seconds(decimal(secs.max(0.0).into(), 1));
    }
    let whole = secs.round();
    let minutes = (whole / 60.0).floor();
    tr::time_minutes_seconds(format!("{minutes:.0}"), format!("{:.0}", whole - minutes * 60.0))
}

/// A stretch of work: `45 s`, `12 min`, `3 h 05 min`.
pub(super) fn duration(secs: u64) -> String {
    let minutes = secs / 60;
    match (secs, minutes) {
        (0..60, _) => tr::time_seconds(secs.to_string()),
        (_, 0..60) => tr::time_minutes(minutes.to_string()),
        _ => tr::time_hours_minutes((minutes / 60).to_string(), format!("{:02}", minutes % 60)),
    }
}

/// A moment to the minute: `3 Nov 2026, 14:05`, UTC.
pub(super) fn moment(millis: u64) -> String {
    let minutes = millis / 60_000;
    let (year, month, day) = civil(minutes / 1_440);
    let clock = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    tr::time_moment(day.to_string(), month_name(month), year.to_string(), clock)
}

fn month_name(month: u64) -> String {
    match month {
        1 => tr::month_1(),
        2 => tr::month_2(),
        3 => tr::month_3(),
        4 => tr::month_4(),
        5 => tr::month_5(),
        6 => tr::month_6(),
        7 => tr::month_7(),
        8 => tr::month_8(),
        9 => tr::month_9(),
        10 => tr::month_10(),
        11 => tr::month_11(),
        _ => tr::month_12(),
    }
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
            0 => tr::saves_none(),
            n => tr::saves_all(n),
        };
    }
    let parts = [
        (saving, tr::saves_saving(saving)),
        (saved, tr::saves_here(saved)),
        (sent, tr::saves_sent(sent)),
        (synced, tr::saves_synced(synced)),
    ];
    let told: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(_, told)| told).collect();
    told.join(", ")
}

/// The same in a few words, for the top of the page.
pub(super) fn saves_short(counts: SaveCounts) -> String {
    match (counts.only_here(), counts.sent, counts.synced) {
        (0, 0, 0) => tr::saves_none(),
        (0, 0, _) => tr::saves_short_all(),
        (0, n, _) => tr::saves_short_sent(n),
        (n, _, _) => tr::saves_short_here(n),
    }
}

/// Where one answer is.
pub(super) fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Saving => tr::saves_one_saving(),
        SaveState::Saved => tr::saves_one_here(),
        SaveState::Sent => tr::saves_one_sent(),
        SaveState::Synced => tr::saves_one_synced(),
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
        assert_eq!(tr::n_labels(1_u32), "1 label");
        assert_eq!(tr::n_labels(0_u32), "0 labels");
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
