//! Encoding on all cores: every thread takes the next batch until none is left.
//!
//! Native only. In a browser the worker is one thread, as threads there need headers that most hosts do not send.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use super::{AnyEncoder, Encoded, Encoder as _, Input};
use crate::error::ScorerError;
use crate::host::block_on;

/// Encodes all inputs, in their order. `progress` hears how many are done, ever more.
///
/// # Errors
/// When the device fails; the other threads then stop after their batch.
pub fn encode_all(
    encoder: &AnyEncoder,
    inputs: &[Input<'_>],
    n_threads: NonZeroUsize,
    progress: &mut dyn FnMut(usize),
) -> Result<Encoded, ScorerError> {
    let batches: Vec<&[Input<'_>]> = inputs.chunks(encoder.batch_len().max(1)).collect();
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..n_threads.get().min(batches.len()) {
            let (sender, next, batches) = (sender.clone(), &next, &batches);
            scope.spawn(move || {
                while let Some((at, batch)) = take(next, batches) {
                    // A closed channel means that another thread failed.
                    if sender.send((at, block_on(encoder.encode(batch)))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        collect(&receiver, &batches, encoder, progress)
    })
}

fn take<'a, 'b>(next: &AtomicUsize, batches: &[&'a [Input<'b>]]) -> Option<(usize, &'a [Input<'b>])> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    Some((at, *batches.get(at)?))
}

fn collect(
    receiver: &mpsc::Receiver<(usize, Result<Encoded, ScorerError>)>,
    batches: &[&[Input<'_>]],
    encoder: &AnyEncoder,
    progress: &mut dyn FnMut(usize),
) -> Result<Encoded, ScorerError> {
    let (dim, batch_len) = (encoder.dim(), encoder.batch_len().max(1));
    let n_inputs = batches.iter().map(|batch| batch.len()).sum::<usize>();
    let mut all = Encoded { vectors: vec![0.0; n_inputs * dim], problems: Vec::new() };
    let mut n_done = 0;
    for (at, encoded) in receiver {
        let Encoded { vectors, problems } = encoded?;
        let start = at * batch_len;
        if let Some(rows) = all.vectors.get_mut(start * dim..start * dim + vectors.len()) {
            rows.copy_from_slice(&vectors);
        }
        all.problems.extend(problems.into_iter().map(|(offset, why)| (start + offset, why)));
        n_done += batches.get(at).map_or(0, |batch| batch.len());
        progress(n_done);
    }
    all.problems.sort_unstable();
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::encoder::hashed::Hashed;

    #[test]
    fn threads_change_neither_order_nor_numbers() {
        let texts: Vec<String> = (0..1_000).map(|at| format!("text number {at} of many")).collect();
        let mut inputs: Vec<Input<'_>> = texts.iter().map(|text| Input::Text(text)).collect();
        inputs.insert(700, Input::Image(b"no text"));
        let encoder = AnyEncoder::Hashed(Hashed);
        let expected = block_on(encoder.encode(&inputs)).unwrap();
        for n_threads in [1, 2, 5] {
            let mut heard = Vec::new();
            let found =
                encode_all(&encoder, &inputs, NonZeroUsize::new(n_threads).unwrap(), &mut |n| heard.push(n)).unwrap();
            assert_eq!(found, expected);
            assert_eq!(heard.last(), Some(&1_001));
            assert!(heard.is_sorted());
        }
        let nothing = encode_all(&encoder, &[], NonZeroUsize::MIN, &mut |_| {}).unwrap();
        assert_eq!(nothing, Encoded::default());
    }
}
