//! The arithmetic between the matrix products, on slices.
//!
//! A tensor library passes over memory once per operation and needs texts padded to one length. These loops do in one
//! pass what belongs together, and every text of a batch attends only to its own rows, however many they are.

use pulp::Arch;

use super::super::activation::exp;
use super::parameters::Norm;

/// Sums are taken in as many lanes, so that the compiler may use vector registers.
const LANES: usize = 16;

/// Runs loops compiled for the best instructions of this CPU. In a browser they are fixed when the scorer is built.
fn with_simd<R>(loops: impl FnOnce() -> R) -> R {
    Arch::new().dispatch(loops)
}

/// `stream = norm(stream + added)`, row by row: the end of both halves of a block.
pub(super) fn add_and_norm(stream: &mut [f32], added: &[f32], norm: &Norm, eps: f32) {
    with_simd(
        #[inline(always)]
        || {
            let hidden = norm.scale.len();
            for (row, added) in stream.chunks_exact_mut(hidden).zip(added.chunks_exact(hidden)) {
                for (value, added) in row.iter_mut().zip(added) {
                    *value += added;
                }
                norm_row(row, norm, eps);
            }
        },
    );
}

/// Layer norm of every row (Ba et al., 2016): mean 0 and variance 1, then scale and shift.
pub(super) fn norm_rows(values: &mut [f32], norm: &Norm, eps: f32) {
    with_simd(
        #[inline(always)]
        || {
            for row in values.chunks_exact_mut(norm.scale.len()) {
                norm_row(row, norm, eps);
            }
        },
    );
}

#[inline(always)]
fn norm_row(row: &mut [f32], norm: &Norm, eps: f32) {
    #[expect(clippy::cast_precision_loss, reason = "a row has far fewer than 2^24 numbers")]
    let n = row.len() as f32;
    let mean = sum_of(row, |value| value) / n;
    let variance = sum_of(row, |value| (value - mean) * (value - mean)) / n;
    let inverse = 1.0 / (variance + eps).sqrt();
    for ((value, scale), shift) in row.iter_mut().zip(&norm.scale).zip(&norm.shift) {
        *value = (*value - mean) * inverse * scale + shift;
    }
}

#[inline(always)]
fn sum_of(values: &[f32], term: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = values.as_chunks::<LANES>();
    let mut lanes = [0.0; LANES];
    for chunk in chunks {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += term(*value);
        }
    }
    lanes.iter().sum::<f32>() + rest.iter().map(|&value| term(value)).sum::<f32>()
}

/// Attention of texts that lie one after the other (Vaswani et al., 2017). `qkv`: a row per token with its queries, keys
/// and values, the queries already scaled; `lens`: tokens per text; `mixed`: a row per token for the outcome.
pub(super) fn attend(qkv: &[f32], lens: &[usize], n_heads: usize, mixed: &mut [f32], scratch: &mut Scratch) {
    let n_tokens: usize = lens.iter().sum();
    let hidden = mixed.len().checked_div(n_tokens).unwrap_or(0);
    with_simd(
        #[inline(always)]
        || {
            let (mut qkv, mut mixed) = (qkv, mixed);
            for &len in lens {
                let Some((text, qkv_rest)) = qkv.split_at_checked(len * 3 * hidden) else { return };
                let Some((out, mixed_rest)) = mixed.split_at_mut_checked(len * hidden) else { return };
                (qkv, mixed) = (qkv_rest, mixed_rest);
                for head in 0..n_heads {
                    attend_head(text, (head, hidden / n_heads, hidden), out, scratch);
                }
            }
        },
    );
}

/// Memory that attention reuses.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    /// The keys of a head, a row per number of the key instead of per token.
    keys: Vec<f32>,
    scores: Vec<f32>,
}

#[inline(always)]
fn attend_head(text: &[f32], (head, dim, hidden): (usize, usize, usize), out: &mut [f32], scratch: &mut Scratch) {
    let n_tokens = text.len() / (3 * hidden);
    let start = head * dim;
    scratch.keys.clear();
    scratch.keys.resize(dim * n_tokens, 0.0);
    for (token, row) in text.chunks_exact(3 * hidden).enumerate() {
        let key = row.get(hidden + start..hidden + start + dim).unwrap_or_default();
        for (keys, value) in scratch.keys.chunks_exact_mut(n_tokens).zip(key) {
            if let Some(slot) = keys.get_mut(token) {
                *slot = *value;
            }
        }
    }
    scratch.scores.clear();
    scratch.scores.resize(n_tokens, 0.0);
    for (row, out) in text.chunks_exact(3 * hidden).zip(out.chunks_exact_mut(hidden)) {
        let query = row.get(start..start + dim).unwrap_or_default();
        let Some(out) = out.get_mut(start..start + dim) else { return };
        score(query, &scratch.keys, &mut scratch.scores);
        let sum = exponentiate(&mut scratch.scores);
        match dim {
            _ if dim.is_multiple_of(32) => mix::<32>(text, (hidden, start), &scratch.scores, sum, out),
            _ if dim.is_multiple_of(8) => mix::<8>(text, (hidden, start), &scratch.scores, sum, out),
            _ => mix::<1>(text, (hidden, start), &scratch.scores, sum, out),
        }
    }
}

/// The products of a query with all keys; four rows of `keys` per pass, as the passes over `scores` are what costs.
#[inline(always)]
fn score(query: &[f32], keys: &[f32], scores: &mut [f32]) {
    let n_tokens = scores.len();
    scores.fill(0.0);
    let (fours, rest) = query.as_chunks::<4>();
    let mut four_keys = keys.chunks_exact(4 * n_tokens);
    for (&[q0, q1, q2, q3], keys) in fours.iter().zip(&mut four_keys) {
        let (k01, k23) = keys.split_at(2 * n_tokens);
        let ((k0, k1), (k2, k3)) = (k01.split_at(n_tokens), k23.split_at(n_tokens));
        for ((((score, k0), k1), k2), k3) in scores.iter_mut().zip(k0).zip(k1).zip(k2).zip(k3) {
            *score += q0 * k0 + q1 * k1 + (q2 * k2 + q3 * k3);
        }
    }
    for (q, keys) in rest.iter().zip(four_keys.remainder().chunks_exact(n_tokens)) {
        for (score, key) in scores.iter_mut().zip(keys) {
            *score += q * key;
        }
    }
}

/// Softmax without its division; returns the sum to divide by.
#[inline(always)]
fn exponentiate(scores: &mut [f32]) -> f32 {
    let (chunks, rest) = scores.as_chunks::<LANES>();
    let mut lanes = [f32::MIN; LANES];
    for chunk in chunks {
        for (lane, score) in lanes.iter_mut().zip(chunk) {
            *lane = if *score > *lane { *score } else { *lane };
        }
    }
    let largest = lanes.iter().chain(rest).fold(f32::MIN, |a, &b| if b > a { b } else { a });
    for score in scores.iter_mut() {
        *score = exp(*score - largest);
    }
    sum_of(scores, |score| score)
}

/// The mean of the values, weighted by `weights / sum`, `BLOCK` numbers at a time so that they stay in registers.
#[inline(always)]
fn mix<const BLOCK: usize>(text: &[f32], (hidden, start): (usize, usize), weights: &[f32], sum: f32, out: &mut [f32]) {
    let inverse = 1.0 / sum;
    for (at, out) in out.as_chunks_mut::<BLOCK>().0.iter_mut().enumerate() {
        let from = 2 * hidden + start + at * BLOCK;
        let mut mixed = [0.0; BLOCK];
        for (row, weight) in text.chunks_exact(3 * hidden).zip(weights) {
            let Some(value) = row.get(from..).and_then(|rest| rest.first_chunk::<BLOCK>()) else { return };
            for (mixed, value) in mixed.iter_mut().zip(value) {
                *mixed += weight * value;
            }
        }
        for (out, mixed) in out.iter_mut().zip(mixed) {
            *out = mixed * inverse;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    /// Two texts side by side, sizes that fill no block, against the definition.
    #[test]
    fn attention_is_that_of_its_definition() {
        for (n_heads, dim) in [(1, 1), (2, 5), (3, 8), (2, 32)] {
            let (hidden, lens) = (n_heads * dim, [3, 1, 21]);
            let n_tokens: usize = lens.iter().sum();
            let qkv: Vec<f32> =
                (0..n_tokens * 3 * hidden).map(|at| ((at * 37 % 101) as f32 / 101.0 - 0.5) * 2.0).collect();
            let mut mixed = vec![9.0; n_tokens * hidden];
            attend(&qkv, &lens, n_heads, &mut mixed, &mut Scratch::default());
            let at = |token: usize, part: usize, head: usize, c: usize| {
                f64::from(qkv[token * 3 * hidden + part * hidden + head * dim + c])
            };
            let mut first = 0;
            for len in lens {
                for (token, head, c) in
                    (first..first + len).flat_map(|t| (0..n_heads).flat_map(move |h| (0..dim).map(move |c| (t, h, c))))
                {
                    let weight =
                        |other| (0..dim).map(|c| at(token, 0, head, c) * at(other, 1, head, c)).sum::<f64>().exp();
                    let sum: f64 = (first..first + len).map(weight).sum();
                    let value: f64 = (first..first + len).map(|other| weight(other) * at(other, 2, head, c)).sum();
                    let found = f64::from(mixed[token * hidden + head * dim + c]);
                    assert!((found - value / sum).abs() < 1e-5, "{n_heads} {dim} {token}: {found} {}", value / sum);
                }
                first += len;
            }
        }
    }

    #[test]
    fn norms_have_mean_zero_and_variance_one() {
        let norm = Norm { scale: vec![2.0; 37], shift: vec![1.0; 37] };
        let mut row: Vec<f32> = (0..37).map(|at| (at * at) as f32).collect();
        norm_rows(&mut row, &norm, 1e-12);
        let mean = row.iter().sum::<f32>() / 37.0;
        let variance = row.iter().map(|value| (value - mean).powi(2)).sum::<f32>() / 37.0;
        assert!((mean - 1.0).abs() < 1e-5 && (variance - 4.0).abs() < 1e-4, "{mean} {variance}");
        let mut sum = vec![0.0; 37];
        let added: Vec<f32> = (0..37).map(|at| (at * at) as f32).collect();
        add_and_norm(&mut sum, &added, &norm, 1e-12);
        assert!(sum.iter().zip(&row).all(|(a, b)| (a - b).abs() < 1e-5));
    }
}
