//! The messages between the page and the scorer's worker.
//!
//! Both sides encode them with `postcard` into one byte buffer that is transferred, not copied.
//! The worker speaks first, with [`FromWorker::Ready`]: what is posted to it before it listens would be lost.

mod encoder;
mod measure;
mod similar;

pub use encoder::{
    Content, EncoderPlan, EncoderReport, EncoderSource, EncoderState, FileSource, NewItem, ShippedVectors,
};
pub use measure::{Advice, CurvePoint, Gain, Guard, Lesson, MeasureRequest, Measurement, Outlook, Saved, Unknown};
use serde::{Deserialize, Serialize};
pub use similar::{Similar, SimilarRequest};

/// Grows whenever a message changes; a page refuses a worker of another version and says so.
pub const PROTOCOL_VERSION: u32 = 5;

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToWorker {
    /// First message: choose a device. Answered by [`FromWorker::Device`].
    Start {
        /// Forces a device, or lets the race decide.
        device: DeviceWish,
        /// Why WebGPU must not be opened whatever is wished for: it was lost in this session.
        gpu_lost: Option<String>,
    },
    /// Adds items; their indices go on from those already there. Answered by [`FromWorker::Encoded`].
    AddItems {
        /// In the order of their indices.
        items: Vec<NewItem>,
    },
    /// Loads the project's encoder in the background. Answered by [`FromWorker::Encoder`], again and again.
    UseEncoder(EncoderPlan),
    /// Adds vectors that were shipped with the data.
    AddVectors(ShippedVectors),
    /// Answers [`FromWorker::NeedsUrl`].
    Url {
        /// Which file.
        sha256: [u8; 32],
        /// Where it is now.
        url: String,
    },
    /// Deletes the kept weights of all encoders. What is in memory goes on.
    ReleaseWeights,
    /// Deletes the kept vectors of all encoders.
    ClearCache,
    /// Asks for a sign of life: [`FromWorker::Pong`].
    Ping,
    /// Trains a head on all labels and ranks all items. A newer one replaces any that has not begun,
    /// and interrupts one that is running.
    Rank(RankRequest),
    /// Measures what the labels teach, while nothing else is due. A newer one replaces an older one.
    Measure(MeasureRequest),
    /// Looks for the items most like one. Answered by [`FromWorker::Similar`] at once.
    Similar(SimilarRequest),
}

/// Which device to run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceWish {
    /// Whichever wins the race.
    Fastest,
    /// The SIMD CPU.
    Cpu,
    /// WebGPU, if there is an adapter and its numbers agree with the CPU's.
    WebGpu,
}

/// The kinds of encoders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EncoderKind {
    /// Hashed n-grams; needs no files.
    Hashed,
    /// A table of token vectors, averaged: `model.safetensors` (or any one `*.safetensors`) and `tokenizer.json`.
    Static,
    /// A BERT-family sentence encoder: `config.json`, `tokenizer.json`, `model.safetensors`.
    Bert,
    /// An image encoder of the EfficientNet-Lite or MobileNet family: `config.json`, `model.safetensors`.
    Image,
}

impl EncoderKind {
    /// Name in manifests and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hashed => "hashed",
            Self::Static => "static",
            Self::Bert => "bert",
            Self::Image => "image",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Hashed, Self::Static, Self::Bert, Self::Image].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// All labels at hand and what to rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RankRequest {
    /// Grows with each request; answers carry it back.
    pub generation: u64,
    /// How many labels the schema has, at least 2.
    pub n_classes: u32,
    /// One entry a label: two people's answers to one item are two entries.
    pub labels: Vec<Labeled>,
    /// Seeds every random choice the scorer makes.
    pub seed: u64,
    /// Items that come last, whatever their score: people skipped them.
    pub demoted: Vec<u32>,
    /// Items that others are probably asked now: what they would cover is covered, so that nobody is sent beside them.
    pub expected: Vec<u32>,
}

/// One label as training data.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Labeled {
    /// Index of the item.
    pub item_idx: u32,
    /// Index of the label in the schema.
    pub class_idx: u32,
    /// How much it counts, above 0.
    pub weight: f32,
}

/// From the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromWorker {
    /// The worker listens.
    Ready {
        /// What it speaks.
        protocol_version: u32,
        /// Which build it is.
        build: String,
    },
    /// A device was chosen.
    Device(DeviceReport),
    /// Items were encoded by the instant encoder, or counted where it cannot read them.
    Encoded {
        /// How many items the worker holds now.
        n_items: u32,
        /// How long the batch took.
        millis: f32,
    },
    /// An order for the queue. There may be several for one request, when better vectors have come in between.
    Ranked(Ranking),
    /// A request was given up because a newer one came.
    Superseded {
        /// The request given up.
        generation: u64,
    },
    /// The worker cannot go on; the page restarts it.
    Failed {
        /// In words.
        message: String,
    },
    /// There is nothing to rank with yet: no item that the instant encoder reads, and the better one is not ready.
    /// An order follows by itself as soon as there is one.
    NoOrder {
        /// The request.
        generation: u64,
    },
    /// How the better encoder stands; at most four times a second.
    Encoder(EncoderReport),
    /// The URL of a file is no longer valid, or never was.
    NeedsUrl {
        /// Which file.
        sha256: [u8; 32],
    },
    /// WebGPU was lost. The worker cannot go on; the page starts another that leaves WebGPU alone.
    DeviceLost {
        /// In words.
        message: String,
    },
    /// Answers [`ToWorker::Ping`].
    Pong,
    /// What the labels teach.
    Measured(Measurement),
    /// The items most like one.
    Similar(Similar),
}

/// Which device won and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeviceReport {
    /// What the scorer runs on.
    pub chosen: DeviceKind,
    /// One sentence: why.
    pub why: String,
    /// Name of the WebGPU adapter, where there is one.
    pub adapter: Option<String>,
    /// Whether that adapter is software.
    pub adapter_is_software: bool,
    /// Median time of the race's batch on the CPU.
    pub cpu_millis: Option<f32>,
    /// Median time of the same batch on WebGPU, warm.
    pub gpu_millis: Option<f32>,
    /// Time WebGPU took to start and to compile its first kernels.
    pub gpu_warmup_millis: Option<f32>,
    /// Largest absolute difference between the two devices' results on the race's batch.
    pub max_difference: Option<f32>,
}

/// A device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceKind {
    /// SIMD CPU (burn-flex).
    Cpu,
    /// WebGPU.
    WebGpu,
}

/// An order for the queue, most informative first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    /// The request it answers.
    pub generation: u64,
    /// Fingerprint of encoder, labels and regularisation, 8 bytes.
    pub model: [u8; 8],
    /// Every item, by index, most informative first.
    pub order: Vec<u32>,
    /// What each item would teach, by index, 0..=1: how much uncertainty a label of it would newly cover, divided by the
    /// most that an item would. An item that has a label carries its uncertainty alone.
    pub scores: Vec<f32>,
    /// 1 minus the gap between the two most probable labels, by index; 1 before there is a head.
    pub uncertainty: Vec<f32>,
    /// Mean cosine similarity to the nearest neighbours, by index, scaled to 0..=1.
    pub density: Vec<f32>,
    /// Most probable label of each item, by index; empty before there is a head.
    pub predicted: Vec<u32>,
    /// Its probability, by index; empty before there is a head.
    pub confidence: Vec<f32>,
    /// Which encoder's vectors it rests on.
    pub encoder: String,
    /// How many items that encoder's order covers; the others follow in the instant encoder's order.
    pub n_embedded: u32,
    /// Where it ran.
    pub device: DeviceKind,
    /// Time spent training.
    pub train_millis: f32,
    /// Time spent scoring and sorting.
    pub score_millis: f32,
    /// Gradient steps until convergence.
    pub n_steps: u32,
    /// 1 minus the kernel value of the nearest labeled or skipped item, by index, 0..=1; 1 before there are labels.
    pub novelty: Vec<f32>,
    /// For about how many items of the pool each one speaks, by index: the uncertainty that its label would newly
    /// cover, in items; 0 for an item without a vector.
    pub represents: Vec<f32>,
    /// Expected calibration error of the head on labels it was not trained on; nothing before there are enough.
    pub ece: Option<f32>,
    /// Inverse strength of the head's penalty, scikit-learn's `C`.
    pub inverse_regularisation: f32,
}
