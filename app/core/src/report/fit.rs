//! Texts that others wrote, cut to what a report has room for. What was left out is always said.

/// A text, or its beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// What is shown.
    pub text: String,
    /// How many characters were left out at its end.
    pub n_left_out: usize,
}

impl Cut {
    /// As much of a text as costs no more than `room`; see [`cost`].
    #[must_use]
    pub fn at(text: &str, room: usize) -> Self {
        let mut used = 0;
        let fits = |(place, letter): (usize, char)| {
            used += cost_of(letter);
            (used <= room).then_some(place + letter.len_utf8())
        };
        let end = text.char_indices().map_while(fits).last().unwrap_or_default();
        let (shown, rest) = text.split_at(end);
        Self { text: shown.to_owned(), n_left_out: rest.chars().count() }
    }

    /// Shortens what is shown.
    pub(super) fn shorten(&mut self, room: usize) {
        if cost(&self.text) > room {
            let shorter = Self::at(&self.text, room);
            *self = Self { n_left_out: self.n_left_out + shorter.n_left_out, ..shorter };
        }
    }
}

/// Bytes that a text needs: escaped for JSON or for HTML, whichever is more.
#[must_use]
pub fn cost(text: &str) -> usize {
    text.chars().map(cost_of).sum()
}

const fn cost_of(letter: char) -> usize {
    match letter {
        '<' | '>' | '&' | '"' | '\'' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => 6,
        _ => letter.len_utf8(),
    }
}

/// The room for each of many texts that share `budget`: as large as it can be, so that short ones stay whole and only the
/// longest are cut.
#[must_use]
pub fn room(mut costs: Vec<usize>, budget: usize) -> usize {
    costs.sort_unstable();
    let (mut left, mut n_left) = (budget, costs.len());
    for cost in costs {
        let share = left / n_left.max(1);
        if cost > share {
            return share;
        }
        left -= cost;
        n_left -= 1;
    }
    usize::MAX
}

#[cfg(test)]
mod tests {
    use super::{Cut, cost, room};

    #[test]
    fn rpt7_texts_are_cut_between_characters_and_say_what_is_missing() {
        assert_eq!(Cut::at("größe", 4), Cut { text: "grö".to_owned(), n_left_out: 2 });
        assert_eq!(Cut::at("größe", 3), Cut { text: "gr".to_owned(), n_left_out: 3 });
        assert_eq!(Cut::at("a<b", 6), Cut { text: "a".to_owned(), n_left_out: 2 });
        assert_eq!(Cut::at("", 0), Cut::default());
        let mut twice = Cut::at("abcdef", 4);
        twice.shorten(2);
        assert_eq!(twice, Cut { text: "ab".to_owned(), n_left_out: 4 });
    }

    #[test]
    fn rpt7_only_the_longest_texts_give_way() {
        assert_eq!(room(vec![5, 5], 10), usize::MAX);
        assert_eq!(room(vec![2, 100, 50], 42), 20);
        assert_eq!(room(Vec::new(), 0), usize::MAX);
        let costs = vec![1, 9, 30, 400, 12];
        let limit = room(costs.clone(), 100);
        let used: usize = costs.iter().map(|cost| cost.min(&limit)).sum();
        assert!((96..=100).contains(&used), "{used}");
        assert_eq!(cost("\"<&é\n"), 6 * 4 + 2);
    }
}
