//! Files of weights: what encoders load, and what downloads are converted from.

pub mod npy;
pub mod safetensors;
#[cfg(not(target_arch = "wasm32"))]
pub mod torch_pickle;

/// A tensor by its name in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedTensor {
    /// Its name.
    pub name: String,
    /// Its lengths, outermost first; empty for a single number.
    pub shape: Vec<usize>,
    /// Its numbers, row by row.
    pub values: Vec<f32>,
}
