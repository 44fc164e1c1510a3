//! What orders the queue: hashed n-grams, or an encoder whose files the owner puts into the project's store.

use accord_core::ids::Digest;
use accord_core::record::{EncoderDef, EncoderKind, POOLING_FILE, WeightFile};
use accord_platform::{PickedFile, digest, spawn};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Studio;
use super::wire::LoadedView;
use crate::language::decimal;
use crate::tr;

/// What `accord encoder get` writes of a folder.
const ABOUT: &str = "accord-encoder.json";
const WEIGHTS: &str = "model.safetensors";
/// What is taken of a folder, and nothing else.
const KNOWN: [&str; 5] = [WEIGHTS, "config.json", "tokenizer.json", POOLING_FILE, "sentence_bert_config.json"];

/// Texts by a network of six layers of 384 (all-MiniLM-L6-v2) on one processor of a laptop, in characters a second: the race
/// of `encoder-bench --web` has 70 questions of TREC or 23 news of AG News a second.
const BERT_CHARS_PER_SEC: f64 = 4_000.0;
/// The same by a table of vectors: the way to it costs more than the sum.
const STATIC_CHARS_PER_SEC: f64 = 200_000.0;

/// An encoder that the owner chose.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenEncoder {
    /// What people call it.
    pub name: String,
    /// How it works.
    pub kind: EncoderKind,
    /// Length of its vectors.
    pub dim: u32,
    /// Licence of the weights; may be empty.
    pub licence: String,
    /// What each labeler fetches once.
    pub n_bytes: u64,
    /// How fast texts are encoded, where that can be told.
    chars_per_sec: Option<f64>,
}

/// The same with its files, for the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedEncoder {
    kind: String,
    name: String,
    dim: u32,
    licence: String,
    /// Name, hash and length of each file.
    files: Vec<(String, [u8; 32], u64)>,
}

impl ChosenEncoder {
    /// What a folder's files say: the text of `config.json` and of the note that `accord encoder get` leaves.
    ///
    /// # Errors
    /// In words, what the folder lacks.
    fn read(files: &[(&str, u64)], config: &str, about: &str) -> Result<Self, String> {
        let has = |name: &str| files.iter().any(|(known, _)| *known == name);
        if !has(WEIGHTS) {
            return Err(tr::making_encoder_no_weights(WEIGHTS));
        }
        let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let (config, about) = (parse(config), parse(about));
        let number = |of: &Value, name: &str| of.get(name).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok());
        let text = |name: &str| about.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let hidden = number(&config, "hidden_size");
        let kind = match (EncoderKind::parse(&text("kind")), hidden) {
            (Some(kind), _) => kind,
            (None, Some(_)) => EncoderKind::Bert,
            (None, None) => return Err(tr::making_encoder_no_kind()),
        };
        let needed: &[&str] = match kind {
            EncoderKind::Bert => &["config.json", "tokenizer.json"],
            EncoderKind::Static => &["tokenizer.json"],
            EncoderKind::Image | EncoderKind::Hashed | EncoderKind::Shipped => &["config.json"],
        };
        if let Some(missing) = needed.iter().find(|name| !has(name)) {
            return Err(tr::making_encoder_lacks(missing));
        }
        let dim = number(&about, "dim").or(hidden).ok_or_else(tr::making_encoder_no_length)?;
        let chars_per_sec = match (kind, hidden, number(&config, "num_hidden_layers")) {
            (EncoderKind::Bert, Some(hidden), Some(n_layers)) => {
                let work = f64::from(n_layers.max(1)) / 6.0 * (f64::from(hidden.max(1)) / 384.0).powi(2);
                Some(BERT_CHARS_PER_SEC / work)
            }
            (EncoderKind::Static, ..) => Some(STATIC_CHARS_PER_SEC),
            _ => None,
        };
        let name = Some(text("name")).filter(|name| !name.is_empty()).unwrap_or_else(|| "an encoder".to_owned());
        let n_bytes = files.iter().map(|(_, n_bytes)| n_bytes).sum();
        Ok(Self { name, kind, dim, licence: text("licence"), n_bytes, chars_per_sec })
    }

    /// What it costs each labeler, for these items.
    #[must_use]
    pub fn cost(&self, loaded: Option<&LoadedView>) -> String {
        let size = decimal(self.n_bytes as f64 / 1e6, 1);
        let Some((loaded, speed)) = loaded.zip(self.chars_per_sec) else { return tr::making_encoder_cost(size) };
        let secs = loaded.n_chars as f64 / speed;
        match secs / 60.0 {
            minutes if minutes < 1.0 => tr::making_encoder_cost_seconds(size, secs.ceil() as u64),
            minutes if minutes < 90.0 => tr::making_encoder_cost_minutes(size, minutes.ceil() as u64),
            minutes => tr::making_encoder_cost_hours(size, (minutes / 60.0).ceil() as u64),
        }
    }
}

impl PlannedEncoder {
    /// For the manifest.
    ///
    /// # Errors
    /// When it breaks a bound that every page checks.
    pub fn def(self) -> Result<EncoderDef, String> {
        let file = |(name, sha256, n_bytes)| WeightFile { name, sha256: Digest::new(sha256), n_bytes, url: None };
        let def = EncoderDef {
            kind: EncoderKind::parse(&self.kind).ok_or_else(tr::making_encoder_unknown)?,
            name: self.name,
            dim: self.dim,
            licence: self.licence,
            files: self.files.into_iter().map(file).collect(),
        };
        def.check().map_err(|fault| tr::making_encoder_refused(fault.to_string()))?;
        Ok(def)
    }
}

impl Studio {
    /// Takes the files of an encoder's folder.
    pub fn take_encoder(self, files: Vec<PickedFile>) {
        spawn(async move {
            let taken = take(&files).await;
            let chosen = taken.map(|(chosen, files)| {
                self.encoder_files.try_set_value(files);
                chosen
            });
            self.encoder.try_set(Some(chosen));
        });
    }

    /// Goes back to hashed n-grams.
    pub fn drop_encoder(self) {
        self.encoder.set(None);
        self.encoder_files.set_value(Vec::new());
    }

    /// The encoder with the hashes of its files, and these in the same order; `None` where there is none.
    ///
    /// # Errors
    /// When a file cannot be read any more.
    pub(super) async fn plan_encoder(self) -> Result<Option<(PlannedEncoder, Vec<(Digest, PickedFile)>)>, String> {
        let Some(Ok(chosen)) = self.encoder.get_untracked() else { return Ok(None) };
        let (mut named, mut hashed) = (Vec::new(), Vec::new());
        for (name, file) in self.encoder_files.get_value() {
            let gone = || tr::making_encoder_unread(&name);
            let bytes = file.bytes().await.ok_or_else(gone)?;
            let sha256 = digest(&bytes).await.ok_or_else(tr::making_no_hashing)?;
            named.push((name.clone(), *sha256.as_bytes(), bytes.len() as u64));
            hashed.push((sha256, file));
        }
        let ChosenEncoder { name, kind, dim, licence, .. } = chosen;
        let planned = PlannedEncoder { kind: kind.as_str().to_owned(), name, dim, licence, files: named };
        Ok(Some((planned, hashed)))
    }
}

async fn take(files: &[PickedFile]) -> Result<(ChosenEncoder, Vec<(String, PickedFile)>), String> {
    let inside = |file: &PickedFile| {
        let path = file.path();
        path.split_once('/').map_or(path.clone(), |(_, inside)| inside.to_owned())
    };
    let named: Vec<(String, &PickedFile)> = files.iter().map(|file| (inside(file), file)).collect();
    let text = async |wanted: &str| match named.iter().find(|(name, _)| name == wanted) {
        Some((_, file)) => String::from_utf8(file.bytes().await.unwrap_or_default()).unwrap_or_default(),
        None => String::new(),
    };
    let (config, about) = (text("config.json").await, text(ABOUT).await);
    let known: Vec<_> = named.iter().filter(|(name, _)| KNOWN.contains(&name.as_str())).collect();
    let sizes: Vec<(&str, u64)> = known.iter().map(|(name, file)| (name.as_str(), file.n_bytes())).collect();
    let chosen = ChosenEncoder::read(&sizes, &config, &about)?;
    Ok((chosen, known.into_iter().map(|(name, file)| (name.clone(), (*file).clone())).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BERT: [(&str, u64); 3] = [(WEIGHTS, 45_000_000), ("config.json", 600), ("tokenizer.json", 400_000)];

    #[test]
    fn new12_a_folder_tells_what_it_is_and_what_it_costs() {
        let config = r#"{"hidden_size":384,"num_hidden_layers":6}"#;
        let about = r#"{"name":"Mini","kind":"bert","dim":384,"licence":"Apache-2.0"}"#;
        let chosen = ChosenEncoder::read(&BERT, config, about).unwrap();
        assert_eq!((chosen.name.as_str(), chosen.kind, chosen.dim), ("Mini", EncoderKind::Bert, 384));
        let loaded = LoadedView { n_items: 10_000, n_chars: 480_000, ..LoadedView::default() };
        let cost = chosen.cost(Some(&loaded));
        assert!(cost.contains("45.4 MB once; then about 2 minutes"), "{cost}");
        assert!(!chosen.cost(None).contains("work"));
        // Folders of others say it in their configuration.
        assert_eq!(ChosenEncoder::read(&BERT, config, "").unwrap().dim, 384);
        let large = r#"{"hidden_size":768,"num_hidden_layers":12}"#;
        assert!(ChosenEncoder::read(&BERT, large, "").unwrap().cost(Some(&loaded)).contains("16 minutes"));
    }

    #[test]
    fn new12_what_a_folder_lacks_is_said() {
        let about = r#"{"kind":"static","dim":256}"#;
        let why = |files: &[(&str, u64)], about: &str| ChosenEncoder::read(files, "{}", about).unwrap_err();
        assert!(why(&[("config.json", 1)], about).contains("no `model.safetensors`"));
        assert!(why(&[(WEIGHTS, 1)], about).contains("lacks `tokenizer.json`"));
        assert!(why(&[(WEIGHTS, 1), ("tokenizer.json", 1)], "{}").contains("what kind"));
        assert!(why(&[(WEIGHTS, 1), ("tokenizer.json", 1)], r#"{"kind":"static"}"#).contains("how long"));
    }

    #[test]
    fn new12_what_is_planned_becomes_what_the_manifest_says() {
        let files = vec![(WEIGHTS.to_owned(), [7; 32], 9), ("tokenizer.json".to_owned(), [8; 32], 3)];
        let planned =
            PlannedEncoder { kind: "static".to_owned(), name: "W".to_owned(), dim: 2, licence: String::new(), files };
        let def = planned.clone().def().unwrap();
        assert_eq!((def.kind, def.files.len(), def.files[0].n_bytes), (EncoderKind::Static, 2, 9));
        assert!(PlannedEncoder { dim: 0, ..planned }.def().is_err());
    }
}
