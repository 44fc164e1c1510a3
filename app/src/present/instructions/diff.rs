//! What changed between two texts, line by line: the longest common subsequence, by dynamic programming.

use crate::model::DiffLine;

/// Equal lines shown around a change.
const CONTEXT: usize = 2;
/// Larger tables are not computed; then the whole of what differs is shown as replaced.
const MAX_CELLS: usize = 4_000_000;

/// The lines of both texts in order, equal ones once; long equal stretches are left out.
/// Time and space: the product of the numbers of lines between the common beginning and the common end.
#[must_use]
pub fn diff(before: &str, after: &str) -> Vec<DiffLine> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let n_first = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - n_first;
    let n_last = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let middle = |lines: &[&str]| -> Vec<String> {
        lines.iter().skip(n_first).take(lines.len() - n_first - n_last).map(|line| (*line).to_owned()).collect()
    };
    let same = |line: &&str| DiffLine::Same((*line).to_owned());
    let mut lines: Vec<DiffLine> = old.iter().take(n_first).map(same).collect();
    lines.extend(changed(&middle(&old), &middle(&new)));
    lines.extend(old.iter().skip(old.len() - n_last).map(same));
    shortened(lines)
}

/// The comparison of lines that have neither beginning nor end in common.
fn changed(old: &[String], new: &[String]) -> Vec<DiffLine> {
    let width = new.len() + 1;
    let mut found = Vec::with_capacity(old.len() + new.len());
    // `table[i * width + j]`: length of the longest common subsequence of `old[i..]` and `new[j..]`.
    let mut table: Vec<u32> = Vec::new();
    if (old.len() + 1).saturating_mul(width) <= MAX_CELLS {
        table = vec![0; (old.len() + 1) * width];
        for (i, line) in old.iter().enumerate().rev() {
            for (j, other) in new.iter().enumerate().rev() {
                let at = |i: usize, j: usize| table.get(i * width + j).copied().unwrap_or_default();
                let best = if line == other { at(i + 1, j + 1) + 1 } else { at(i + 1, j).max(at(i, j + 1)) };
                if let Some(cell) = table.get_mut(i * width + j) {
                    *cell = best;
                }
            }
        }
    }
    let at = |i: usize, j: usize| table.get(i * width + j).copied().unwrap_or_default();
    let (mut i, mut j) = (0, 0);
    loop {
        match (old.get(i), new.get(j)) {
            (Some(line), Some(other)) if line == other && !table.is_empty() => {
                found.push(DiffLine::Same(line.clone()));
                (i, j) = (i + 1, j + 1);
            }
            // Of equals what was removed comes first.
            (Some(line), other) if other.is_none() || at(i + 1, j) >= at(i, j + 1) => {
                found.push(DiffLine::Removed(line.clone()));
                i += 1;
            }
            (_, Some(other)) => {
                found.push(DiffLine::Added(other.clone()));
                j += 1;
            }
            _ => return found,
        }
    }
}

/// Leaves out equal lines that are far from any change.
fn shortened(lines: Vec<DiffLine>) -> Vec<DiffLine> {
    let is_change = |line: &DiffLine| !matches!(line, DiffLine::Same(_));
    let changes: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| is_change(line)).map(|(place, _)| place).collect();
    let is_near = |place: usize| {
        let next = changes.partition_point(|change| *change < place);
        let around = [next.checked_sub(1), Some(next)];
        around.into_iter().flatten().filter_map(|at| changes.get(at)).any(|change| change.abs_diff(place) <= CONTEXT)
    };
    let mut found: Vec<DiffLine> = Vec::new();
    for (place, line) in lines.into_iter().enumerate() {
        if is_near(place) {
            found.push(line);
        } else if let Some(DiffLine::Skipped(n)) = found.last_mut() {
            *n += 1;
        } else {
            found.push(DiffLine::Skipped(1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `+`, `-`, ` ` before each line, `…n` for those left out.
    fn told(before: &str, after: &str) -> String {
        let line = |line: &DiffLine| match line {
            DiffLine::Same(text) => format!(" {text}"),
            DiffLine::Added(text) => format!("+{text}"),
            DiffLine::Removed(text) => format!("-{text}"),
            DiffLine::Skipped(n) => format!("…{n}"),
        };
        diff(before, after).iter().map(line).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn changes_stand_beside_what_stayed() {
        assert_eq!(told("a\nb\nc", "a\nB\nc"), " a|-b|+B| c");
        assert_eq!(told("a\nb\nc\nd", "b\nc\nx\nd"), "-a| b| c|+x| d");
        assert_eq!(told("", "a\nb"), "+a|+b");
        assert_eq!(told("a", ""), "-a");
        assert_eq!(told("", ""), "");
    }

    #[test]
    fn equal_lines_far_from_a_change_are_counted_only() {
        assert_eq!(told("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n7"), "…3| 4| 5|-6|+7");
        assert_eq!(told("a\nb\nc", "a\nb\nc"), "…3");
    }

    #[test]
    fn applying_a_difference_gives_the_newer_text() {
        let mut rng = accord_core::rng::SplitMix64::new(5);
        let words = ["a", "b", "c", "d"];
        for _ in 0..200 {
            let mut text = || -> String {
                let n = rng.below(9);
                (0..n)
                    .filter_map(|_| words.get(usize::try_from(rng.below(4)).ok()?).copied())
                    .collect::<Vec<_>>()
                    .join("\n")
            };
            let (before, after) = (text(), text());
            let lines = changed(&owned(&before), &owned(&after));
            let side = |keeps: fn(&DiffLine) -> Option<String>| lines.iter().filter_map(keeps).collect::<Vec<_>>();
            let new = side(|line| match line {
                DiffLine::Same(text) | DiffLine::Added(text) => Some(text.clone()),
                _ => None,
            });
            let old = side(|line| match line {
                DiffLine::Same(text) | DiffLine::Removed(text) => Some(text.clone()),
                _ => None,
            });
            assert_eq!((old, new), (owned(&before), owned(&after)));
        }
    }

    fn owned(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn huge_texts_are_shown_as_replaced() {
        let text = |tag: &str| (0..2_500).map(|n| format!("{tag}{n}")).collect::<Vec<_>>().join("\n");
        assert_eq!(diff(&text("a"), &text("b")).len(), 5_000);
    }
}
