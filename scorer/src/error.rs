//! Why a ranking did not come about.

use burn::tensor::ExecutionError;
use thiserror::Error;

/// Why a ranking did not come about.
#[derive(Debug, Error)]
pub enum ScorerError {
    /// A newer request came; not a fault.
    #[error("a newer request came")]
    Superseded,
    /// The device failed, for instance because the browser took the GPU away.
    #[error("the {device} stopped working ({reason}); the scorer has to start again")]
    Device {
        /// Which one, in words.
        device: &'static str,
        /// What it said.
        reason: String,
    },
    /// The device answered with something else than was asked for.
    #[error("the {device} returned {found} numbers instead of {expected}; the scorer has to start again")]
    Shape {
        /// Which one, in words.
        device: &'static str,
        /// How many numbers came.
        found: usize,
        /// How many were asked for.
        expected: usize,
    },
}

impl ScorerError {
    /// A failed read.
    pub(crate) fn device(device: &'static str, error: &ExecutionError) -> Self {
        // The full text carries a backtrace; its first lines say what happened.
        let reason = error.to_string().lines().take(3).map(str::trim).collect::<Vec<_>>().join(" ");
        Self::Device { device, reason }
    }
}
