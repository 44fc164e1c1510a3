//! The second form of the policy: a sample, both directions between forms, and what is refused.

use std::path::PathBuf;

use crate::crypto::sha256;
use crate::record::{Manifest, Money, Pay, Policy, Rate, Suggestions};
use crate::testkit::manifest;
use crate::wire::manifest::{decode_manifest, encode_manifest};
use crate::wire::tests::{golden, owner};
use crate::wire::{WireError, attach_signature, split_signature};

fn with_policy(policy: Policy) -> Manifest {
    Manifest { policy, ..manifest(&["a", "b"]) }
}

/// Signs a changed manifest anew and reads it.
fn reread(manifest: &Manifest, change: impl Fn(&mut serde_json::Value)) -> Result<Manifest, WireError> {
    let bytes = encode_manifest(manifest, &owner());
    let (line, _) = split_signature("a manifest", &bytes).unwrap();
    let mut value: serde_json::Value = serde_json::from_slice(line).unwrap();
    change(&mut value["policy"]);
    let mut line = serde_json::to_vec(&value).unwrap();
    line.push(b'\n');
    let signature = owner().sign(&line);
    let bytes = attach_signature(line, &signature);
    decode_manifest(&bytes, &sha256(&bytes), &owner().public())
}

#[test]
fn pol1_the_second_form_is_written_as_in_the_sample_and_read_back() {
    let suggestions = Some(Suggestions { above: 0.95, blind_share: 0.25 });
    for (name, repeat_share) in [("manifest-3-policy.json", 0.0), ("manifest-4-policy.json", 0.02)] {
        let manifest = with_policy(Policy { suggestions, repeat_share, ..Policy::untuned() });
        let bytes = encode_manifest(&manifest, &owner());
        golden(name, &bytes);
        assert_eq!(decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap(), manifest);
    }
}

#[test]
fn pay1_pay_is_written_as_in_the_sample_and_read_back() {
    let (currency, floor_per_hour) = ("EUR".parse().unwrap(), "10.5".parse().ok());
    let by_item = Pay { currency, rate: Rate::PerItem("0.0375".parse().unwrap()), floor_per_hour };
    let manifest = with_policy(Policy { pay: Some(by_item), ..Policy::untuned() });
    let bytes = encode_manifest(&manifest, &owner());
    golden("manifest-6-pay.json", &bytes);
    assert_eq!(decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap(), manifest);
    let by_hour = Pay { rate: Rate::PerHour(Money(12_000_000)), floor_per_hour: None, ..by_item };
    let manifest = with_policy(Policy { pay: Some(by_hour), ..Policy::untuned() });
    assert_eq!(reread(&manifest, |_| ()).unwrap(), manifest);
    let read = reread(&manifest, |policy| policy["pay"] = serde_json::json!({ "currency": "EUR", "per_word": "1" }));
    assert_eq!(read.unwrap().policy.pay, None, "a rate of tomorrow");
    for (field, value) in [("currency", "Euro"), ("per_hour", "a lot"), ("per_hour", "0")] {
        let read = reread(&manifest, |policy| policy["pay"][field] = value.into());
        assert!(read.unwrap_err().to_string().contains("pay"), "{field} {value}");
    }
}

#[test]
fn pol1_old_and_new_forms_read_each_other() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden/manifest-1.json");
    let old = std::fs::read(path).unwrap();
    let policy = decode_manifest(&old, &sha256(&old), &owner().public()).unwrap().policy;
    assert_eq!((policy.rare_share, policy.max_votes, policy.suggestions), (0.0, policy.votes_per_item, None));
    // A policy that says nothing new is written as it always was.
    let plain = with_policy(policy);
    let line = String::from_utf8(encode_manifest(&plain, &owner())).unwrap();
    assert!(!line.contains("max_votes") && !line.contains("rare_share"), "{line}");
    // A later form is read as far as it is known.
    let newer = with_policy(Policy::untuned());
    let read = reread(&newer, |policy| {
        policy["v"] = 9.into();
        policy["tomorrow"] = serde_json::json!({ "x": 1 });
    });
    assert_eq!(read.unwrap(), newer);
    let read = reread(&newer, |policy| policy["suggestions"] = serde_json::json!({ "above": 0.8 })).unwrap();
    assert_eq!(read.policy.suggestions, Some(Suggestions { above: 0.8, ..Suggestions::untuned() }));
}

#[test]
fn pol1_a_policy_that_makes_no_sense_is_refused_with_a_reason() {
    let manifest = with_policy(Policy::untuned());
    let error = reread(&manifest, |policy| policy["rare_share"] = 1.5.into()).unwrap_err().to_string();
    assert!(error.contains("manifest") && error.contains("the rare share is 1.5"), "{error}");
    let error = reread(&manifest, |policy| policy["max_votes"] = 1.into()).unwrap_err().to_string();
    assert!(error.contains("at most 1 votes"), "{error}");
}
