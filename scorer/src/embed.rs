//! Whether a batch of vectors can be believed, and how fast they come.

use crate::encoder::Encoded;

/// How far the length of a vector may be from 1.
const NORM_TOLERANCE: f32 = 0.02;

/// Says what is wrong with a batch, where something is: a device that is taken away in the middle of a batch may return
/// zeros, stale numbers or fewer of them.
#[must_use]
pub fn fault(encoded: &Encoded, n_inputs: usize, dim: usize) -> Option<String> {
    if encoded.vectors.len() != n_inputs * dim {
        return Some(format!("{} numbers came instead of {}", encoded.vectors.len(), n_inputs * dim));
    }
    let is_sound = |row: &[f32]| {
        let square: f32 = row.iter().map(|value| value * value).sum();
        // Without content a vector is zero; what is not finite fails both.
        square == 0.0 || (square.sqrt() - 1.0).abs() <= NORM_TOLERANCE
    };
    let wrong = encoded.vectors.chunks_exact(dim.max(1)).position(|row| !is_sound(row))?;
    Some(format!("vector {wrong} of a batch has not the length 1"))
}

/// Whether an input with content got the zero vector. A CPU does that to what it cannot read; a GPU that was taken away
/// does it to whatever it had not finished.
#[must_use]
pub fn lacks_content(encoded: &Encoded, dim: usize, has_content: impl Fn(usize) -> bool) -> bool {
    let rows = encoded.vectors.chunks_exact(dim.max(1)).enumerate();
    rows.filter(|(at, _)| has_content(*at)).any(|(_, row)| row.iter().all(|value| *value == 0.0))
}

/// Items a second, over the last batches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rate {
    per_second: f32,
}

impl Rate {
    /// Takes a batch in.
    #[expect(clippy::cast_precision_loss, reason = "a batch is small")]
    pub fn note(&mut self, n_items: usize, millis: f32) {
        let now = n_items as f32 * 1_000.0 / millis.max(0.1);
        self.per_second = if self.per_second == 0.0 { now } else { 0.8 * self.per_second + 0.2 * now };
    }

    /// The rate; 0 before there was a batch.
    #[must_use]
    pub fn per_second(self) -> f32 {
        self.per_second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(vectors: &[f32]) -> Encoded {
        Encoded { vectors: vectors.to_vec(), problems: Vec::new() }
    }

    #[test]
    fn emb5_what_a_lost_device_returns_is_not_believed() {
        assert_eq!(fault(&encoded(&[1.0, 0.0, 0.6, 0.8, 0.0, 0.0]), 3, 2), None);
        assert!(fault(&encoded(&[1.0, 0.0]), 2, 2).is_some_and(|why| why.contains("2 numbers")));
        for bad in [[f32::NAN, 0.0], [3.0, 4.0], [0.1, 0.1], [f32::INFINITY, 0.0]] {
            assert!(fault(&encoded(&[1.0, 0.0, bad[0], bad[1]]), 2, 2).is_some_and(|why| why.contains("vector 1")));
        }
    }

    #[test]
    fn emb5_zeros_for_a_text_are_not_believed_of_a_gpu() {
        let rows = encoded(&[1.0, 0.0, 0.0, 0.0]);
        assert!(lacks_content(&rows, 2, |_| true));
        assert!(!lacks_content(&rows, 2, |at| at == 0), "the second input is blank");
    }

    #[test]
    fn the_rate_follows_the_last_batches() {
        let mut rate = Rate::default();
        rate.note(8, 80.0);
        assert_eq!(rate.per_second(), 100.0);
        (0..30).for_each(|_| rate.note(8, 40.0));
        assert!((rate.per_second() - 200.0).abs() < 1.0);
    }
}
