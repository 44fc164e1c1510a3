//! What the status page says about the scorer.

use accord_protocol::{DeviceKind, DeviceReport, EncoderReport, FromWorker, Ranking};

/// What the status page says about the scorer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScorerStatus {
    /// The device and the race, once decided.
    pub report: Option<DeviceReport>,
    /// The project's encoder, where it has one that must be loaded.
    pub encoder: Option<EncoderReport>,
    /// Items the worker knows so far.
    pub n_encoded: u32,
    /// What the latest order rests on.
    pub latest: Option<LatestOrder>,
    /// How often the worker had to be started again.
    pub n_restarts: u32,
    /// Why it does not run, while it does not.
    pub stopped: Option<String>,
}

/// The latest order.
#[derive(Clone, Debug, PartialEq)]
pub struct LatestOrder {
    /// Id of the encoder whose vectors it rests on.
    pub encoder: String,
    /// Items that the project's encoder carries in it; 0 for an order of the instant encoder.
    pub n_embedded: u32,
    /// Labels it rests on.
    pub n_labels: u32,
    /// Training time, in milliseconds.
    pub train_millis: f32,
    /// Scoring time, in milliseconds.
    pub score_millis: f32,
    /// From the request to its first answer, in milliseconds.
    pub round_trip_millis: f64,
    /// When the first order of this start of the page came, in milliseconds after the page was opened.
    pub first_at_millis: f64,
}

impl ScorerStatus {
    /// Takes in what a message says about devices, items and encoders.
    pub fn note(&mut self, message: FromWorker) {
        match message {
            FromWorker::Device(report) => self.report = Some(report),
            FromWorker::Encoded { n_items, .. } => self.n_encoded = n_items,
            FromWorker::Encoder(report) => self.encoder = Some(report),
            _ => {}
        }
    }

    /// Takes in an order. `is_first_answer` tells it from a later one to the same request.
    pub fn note_order(&mut self, ranking: &Ranking, n_labels: usize, asked_at: f64, now: f64, is_first_answer: bool) {
        let (last_trip, first) =
            self.latest.as_ref().map_or((0.0, now), |latest| (latest.round_trip_millis, latest.first_at_millis));
        self.latest = Some(LatestOrder {
            encoder: ranking.encoder.clone(),
            n_embedded: ranking.n_embedded,
            n_labels: u32::try_from(n_labels).unwrap_or(u32::MAX),
            train_millis: ranking.train_millis,
            score_millis: ranking.score_millis,
            round_trip_millis: if is_first_answer { now - asked_at } else { last_trip },
            first_at_millis: first,
        });
    }

    /// Whether WebGPU is in use, by heads or by the encoder.
    #[must_use]
    pub fn uses_gpu(&self) -> bool {
        let encoder = self.encoder.as_ref().and_then(|encoder| encoder.device.as_ref());
        [self.report.as_ref(), encoder].into_iter().flatten().any(|report| report.chosen == DeviceKind::WebGpu)
    }

    /// Forgets what a worker that is gone said about itself; what it kept on this device is counted anew.
    pub fn forget_worker(&mut self) {
        self.report = None;
        self.encoder = None;
    }
}
