//! The most similar candidates of a record, in order.

/// Candidates that `is_wanted`, most similar first, of equally similar ones the first item first; at most `limit`.
pub(super) fn nearest(
    candidates: &[u32],
    cosines: &[f32],
    limit: usize,
    is_wanted: impl Fn(u32) -> bool,
) -> Vec<(u32, f32)> {
    let pairs = candidates.iter().copied().zip(cosines.iter().copied());
    let mut found: Vec<(u32, f32)> = pairs.filter(|(candidate, _)| is_wanted(*candidate)).collect();
    let order = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if found.len() > limit {
        found.select_nth_unstable_by(limit, order);
        found.truncate(limit);
    }
    found.sort_unstable_by(order);
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_most_similar_come_first_and_equal_ones_by_item() {
        let found = super::nearest(&[1, 4, 6, 9], &[0.5, 0.9, 0.5, 1.0], 2, |item| item != 9);
        assert_eq!(found, [(4, 0.9), (1, 0.5)]);
    }
}
