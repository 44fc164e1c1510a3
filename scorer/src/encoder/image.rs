//! Image encoders: EfficientNet-Lite and MobileNetV2, from a folder with `config.json` and `model.safetensors`.
//!
//! The vector is the mean over all places of the last layer before the classifier, scaled to length 1. What
//! `config.json` says is in [`config`]; names of tensors as in `efficientnet_pytorch`, `timm` and torchvision are known.

mod config;
mod plan;

mod decode;
mod resize;

mod on_cpu;
mod on_device;
mod parameters;

#[cfg(test)]
mod tests;

use accord_protocol::DeviceKind;

use super::weights::Weights;
use super::{Encoded, Encoder, Files, Input, LoadError, fingerprint, scale_to_length_one};
use crate::device::Compute;
use crate::error::ScorerError;
use crate::host::yield_now;
use config::{Config, Preparation};
use on_cpu::OnCpu;
use on_device::OnDevice;
use parameters::Parameters;

const WEIGHTS: &str = "model.safetensors";

const NEEDED: &str = "config.json and model.safetensors";

/// For a text given to an encoder of images.
const NOT_AN_IMAGE: &str = "this encoder reads images, and this is a text";

/// Pixels of a batch on the CPU: four of 224 or twelve of 128 pixels a side, about 100 ms of a laptop's thread.
const BATCH_PIXELS_CPU: usize = 4 * 224 * 224;

/// On a GPU: 32 of 224 pixels a side; more would hold up a newer request.
const BATCH_PIXELS_GPU: usize = 32 * 224 * 224;

/// A loaded encoder.
pub struct Image {
    id: String,
    dim: usize,
    preparation: Preparation,
    network: Network,
}

enum Network {
    OnCpu(Box<OnCpu>),
    OnDevice(Box<OnDevice>),
}

/// Decodes an image file and tells its width and height in pixels.
///
/// # Errors
/// In words: why the file cannot be decoded and what to do.
pub fn picture_size(file: &[u8]) -> Result<(usize, usize), String> {
    decode::decode(file).map(|picture| (picture.width, picture.height))
}

impl std::fmt::Debug for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Image").field("id", &self.id).field("preparation", &self.preparation).finish_non_exhaustive()
    }
}

impl Image {
    /// Loads the network of a folder onto a device.
    ///
    /// # Errors
    /// Where a file is missing, cut, of another shape than the other says, or of an unknown architecture.
    pub fn load(files: &Files, compute: &Compute) -> Result<Self, LoadError> {
        Self::load_as(files, compute, compute.kind)
    }

    fn load_as(files: &Files, compute: &Compute, kind: DeviceKind) -> Result<Self, LoadError> {
        let missing = |name: &str| LoadError::Missing { name: name.into(), needed: NEEDED };
        let file = |name: &str| files.get(name).ok_or_else(|| missing(name));
        let Config { plan, preparation } = Config::read(file(config::FILE)?)?;
        let parameters = Parameters::read(&Weights::read(WEIGHTS, file(WEIGHTS)?)?, &plan)?;
        let dim = plan.n_head;
        let network = match kind {
            DeviceKind::Cpu => Network::OnCpu(Box::new(OnCpu::new(plan, parameters))),
            DeviceKind::WebGpu => Network::OnDevice(Box::new(OnDevice::new(&plan, parameters, compute))),
        };
        Ok(Self { id: fingerprint("image-1", files, &[config::FILE, WEIGHTS]), dim, preparation, network })
    }

    /// The numbers that the network sees: `image_size * image_size` places of three colours.
    fn prepare(&self, file: &[u8]) -> Result<Vec<f32>, String> {
        let pixels = resize::square(&decode::decode(file)?, &self.preparation)?;
        let Preparation { mean, std, .. } = self.preparation;
        let mut values = vec![0.0; pixels.len()];
        for (place, pixel) in values.as_chunks_mut::<3>().0.iter_mut().zip(pixels.as_chunks::<3>().0) {
            for ((value, byte), (mean, std)) in place.iter_mut().zip(pixel).zip(mean.iter().zip(&std)) {
                *value = (f32::from(*byte) - mean) / std;
            }
        }
        Ok(values)
    }
}

impl Encoder for Image {
    fn id(&self) -> &str {
        &self.id
    }

    fn dim(&self) -> usize {
        self.dim
    }

    fn batch_len(&self) -> usize {
        let pixels = match &self.network {
            Network::OnCpu(_) => BATCH_PIXELS_CPU,
            Network::OnDevice(_) => BATCH_PIXELS_GPU,
        };
        (pixels / self.preparation.image_size.pow(2)).clamp(1, 128)
    }

    async fn encode(&self, inputs: &[Input<'_>]) -> Result<Encoded, ScorerError> {
        let mut encoded = Encoded { vectors: vec![0.0; inputs.len() * self.dim], problems: Vec::new() };
        let (mut images, mut places) = (Vec::new(), Vec::with_capacity(inputs.len()));
        for (at, input) in inputs.iter().enumerate() {
            let prepared = match input {
                Input::Image(file) => self.prepare(file),
                Input::Text(_) => Err(NOT_AN_IMAGE.into()),
            };
            match prepared {
                Ok(values) => {
                    images.extend(values);
                    places.push(at);
                }
                Err(why) => encoded.problems.push((at, why)),
            }
            // Work in a browser shares its thread with the messages, and a photograph takes a while to decode.
            yield_now().await;
        }
        let side = self.preparation.image_size;
        let rows = match &self.network {
            _ if images.is_empty() => Vec::new(),
            Network::OnCpu(network) => network.forward(&images, side),
            Network::OnDevice(network) => network.forward(images, side, self.batch_len()).await?,
        };
        for (at, row) in places.into_iter().zip(rows.chunks_exact(self.dim)) {
            if let Some(slot) = encoded.vectors.get_mut(at * self.dim..(at + 1) * self.dim) {
                slot.copy_from_slice(row);
            }
        }
        scale_to_length_one(&mut encoded, self.dim);
        encoded.problems.sort_unstable();
        Ok(encoded)
    }
}
