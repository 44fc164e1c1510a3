//! The second form of the manifest: samples, both directions between forms, and what is refused.

use std::path::PathBuf;

use crate::crypto::sha256;
use crate::record::{EncoderDef, EncoderKind, Manifest, Shard, ShardEmbeddings, WeightFile};
use crate::testkit::manifest;
use crate::wire::manifest::{decode_manifest, encode_manifest};
use crate::wire::tests::{golden, owner};
use crate::wire::{WireError, attach_signature, split_signature};

/// A manifest with everything the second form added.
fn manifest_with_encoder(kind: EncoderKind) -> Manifest {
    let mut manifest = manifest(&["a", "b"]);
    let file = |name: &str, n_bytes: u64, url: Option<&str>| WeightFile {
        name: name.to_owned(),
        sha256: sha256(name.as_bytes()),
        n_bytes,
        url: url.map(str::to_owned),
    };
    let files = vec![
        file("config.json", 612, None),
        file("model.safetensors", 45_437_760, Some("https://a.example/m/model.safetensors")),
    ];
    manifest.encoder = EncoderDef {
        kind,
        name: "all-MiniLM-L6-v2".to_owned(),
        dim: 384,
        licence: "Apache-2.0".to_owned(),
        files: if kind == EncoderKind::Shipped { Vec::new() } else { files },
    };
    let embeddings = ShardEmbeddings { sha256: sha256(b"rows"), n_bytes: 2_432 };
    let embeddings = (kind == EncoderKind::Shipped).then_some(embeddings);
    manifest.shards = vec![Shard { sha256: sha256(b"shard"), n_items: 3, n_bytes: 99, embeddings }];
    manifest
}

#[test]
fn enc1_encoders_and_embeddings_are_written_as_in_the_samples() {
    for (kind, sample) in
        [(EncoderKind::Bert, "manifest-2-bert.json"), (EncoderKind::Shipped, "manifest-2-shipped.json")]
    {
        let manifest = manifest_with_encoder(kind);
        let bytes = encode_manifest(&manifest, &owner());
        golden(sample, &bytes);
        assert_eq!(decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap(), manifest);
    }
}

/// Signs a changed manifest anew and reads it.
fn reread(manifest: &Manifest, change: impl Fn(&mut serde_json::Value)) -> Result<Manifest, WireError> {
    let bytes = encode_manifest(manifest, &owner());
    let (line, _) = split_signature("a manifest", &bytes).unwrap();
    let mut value: serde_json::Value = serde_json::from_slice(line).unwrap();
    change(&mut value);
    let mut line = serde_json::to_vec(&value).unwrap();
    line.push(b'\n');
    let signature = owner().sign(&line);
    let bytes = attach_signature(line, &signature);
    decode_manifest(&bytes, &sha256(&bytes), &owner().public())
}

#[test]
fn enc2_old_and_new_forms_read_each_other() {
    // A manifest without the new fields is one of hashed n-grams.
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/manifest-1.json");
    let old = std::fs::read(path).unwrap();
    let read = decode_manifest(&old, &sha256(&old), &owner().public()).unwrap();
    assert_eq!(read.encoder, EncoderDef::hashed());
    assert_eq!(read.shards[0].embeddings, None);
    // Fields of tomorrow are ignored at every place where this form added fields, as its own are by pages of the first form.
    let bert = manifest_with_encoder(EncoderKind::Bert);
    let extended = reread(&bert, |value| {
        value["tomorrow"] = serde_json::json!([1]);
        value["encoder"]["tomorrow"] = serde_json::json!({ "x": 1 });
        value["encoder"]["files"][0]["tomorrow"] = serde_json::json!(true);
        value["shards"][0]["tomorrow"] = serde_json::json!("x");
    });
    assert_eq!(extended.unwrap(), bert);
    // A kind of tomorrow orders by hashed n-grams and says so; nobody is kept from labeling.
    let unknown = reread(&bert, |value| value["encoder"]["kind"] = "audio".into()).unwrap();
    assert_eq!(unknown.encoder.kind, EncoderKind::Hashed);
    assert!(unknown.encoder.name.contains("`audio`") && unknown.encoder.files.is_empty(), "{}", unknown.encoder.name);
    assert_eq!((unknown.schema, unknown.shards), (bert.schema, bert.shards));
}

#[test]
fn enc1_definitions_out_of_bounds_are_refused_with_a_reason() {
    let bert = manifest_with_encoder(EncoderKind::Bert);
    let refused = |change: &dyn Fn(&mut serde_json::Value), wanted: &str| {
        let message = reread(&bert, change).unwrap_err().to_string();
        assert!(message.contains("manifest") && message.contains(wanted), "{message}");
    };
    refused(&|value| value["encoder"]["dim"] = 9000.into(), "9000");
    refused(&|value| value["encoder"]["files"][0]["name"] = "../config.json".into(), "plain file name");
    refused(&|value| value["encoder"]["files"][0]["sha256"] = "ff".into(), "hexadecimal");
    refused(&|value| value["encoder"]["files"][1]["url"] = "file:///etc/passwd".into(), "https://");
    refused(&|value| value["encoder"]["files"][1]["bytes"] = (3_u64 << 30).into(), "bytes");
    let embeddings = |n_bytes: u64| serde_json::json!({ "sha256": sha256(b"x").to_string(), "bytes": n_bytes });
    refused(&|value| value["shards"][0]["embeddings"] = embeddings(3 << 30), "embeddings");
    let shipped = manifest_with_encoder(EncoderKind::Shipped);
    let error = reread(&shipped, |value| value["shards"][0]["embeddings"] = serde_json::Value::Null).unwrap_err();
    assert!(error.to_string().contains("a shard has none"), "{error}");
}
