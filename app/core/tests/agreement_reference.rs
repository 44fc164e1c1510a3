//! Agreement against the field's own libraries: small tables made by `reference/make_agreement.py`, and the
//! crowd-sourced sets of the data folder where that is there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::{Path, PathBuf};

use accord_core::agreement::gwet::Weights;
use accord_core::agreement::level::{Kernel, Level};
use accord_core::agreement::masi::{self, SetDistance};
use accord_core::agreement::report::Coefficients;
use accord_core::agreement::snapshot::Snapshot;
use accord_core::agreement::table::LongTable;
use accord_core::agreement::{Figure, bootstrap, cohen, report};
use serde_json::Value;

const TOLERANCE: f64 = 1e-9;

/// The folder of real data, where there is one.
fn data_dir() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let dir = std::env::var_os("ACCORD_DATA_DIR").map_or(beside, PathBuf::from);
    dir.join("crowd").is_dir().then_some(dir)
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn crowd_table(dir: &Path, set: &str) -> LongTable {
    let mut reader = csv::Reader::from_path(dir.join("crowd").join(set).join("labels.csv")).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    LongTable::from_rows(rows.iter().map(|row| (&row[0], &row[1], &row[2])))
}

#[track_caller]
fn check(found: &Figure, expected: &Value, what: &str) {
    let Some(expected) = expected.as_f64() else { return };
    let found = found.value().unwrap_or_else(|| panic!("{what}: {found:?}, expected {expected}"));
    assert!((found - expected).abs() < TOLERANCE, "{what}: {found}, expected {expected}");
}

#[test]
fn agr5_small_tables_equal_krippendorff_irrcac_and_statsmodels() {
    let reference: Value = serde_json::from_str(include_str!("reference/agreement.json")).unwrap();
    let tables = reference["tables"].as_object().unwrap();
    assert!(tables.len() >= 9);
    for (name, case) in tables {
        let rows = case["rows"].as_array().unwrap();
        let text = |row: &Value, column: usize| row[column].as_str().unwrap().to_owned();
        let rows: Vec<_> = rows.iter().map(|row| (text(row, 0), text(row, 1), text(row, 2))).collect();
        let table = LongTable::from_rows(rows.iter().map(|(task, worker, label)| (&**task, &**worker, &**label)));
        let expected = &case["values"];
        for level in Level::ALL {
            let figures = report::of(&table, level).figures;
            let what = format!("{name}, {level:?}");
            check(&figures.krippendorff_alpha, &expected["alpha"][level.as_str()], &format!("{what}: alpha"));
            check(&figures.gwet_ac2, &expected["ac2"][level.as_str()], &format!("{what}: AC2"));
            check(&figures.gwet_ac1, &expected["ac1"], &format!("{what}: AC1"));
            check(&figures.fleiss_kappa, &expected["fleiss"], &format!("{what}: Fleiss"));
            check(&figures.fleiss_kappa, &expected["fleiss_statsmodels"], &format!("{what}: Fleiss"));
            check(&figures.percent_agreement, &expected["percent"], &format!("{what}: percent"));
            check(&figures.cohen_kappa, &expected["cohen"], &format!("{what}: Cohen"));
        }
        if table.n_workers() == 2 {
            let mut pairs = cohen::PairTable::default();
            for votes in table.units().filter(|votes| votes.len() == 2) {
                pairs.add((votes[0].value_idx as usize, votes[1].value_idx as usize));
            }
            let places = table.numbers().unwrap();
            check(&pairs.weighted_kappa(Kernel::Absolute, places), &expected["cohen_linear"], name);
            check(&pairs.weighted_kappa(Kernel::Squared, places), &expected["cohen_quadratic"], name);
        }
    }
}

#[test]
fn agr5_sets_of_labels_equal_nltk_with_exact_weights() {
    let reference: Value = serde_json::from_str(include_str!("reference/agreement.json")).unwrap();
    for (name, case) in reference["sets"].as_object().unwrap() {
        let mut units = std::collections::BTreeMap::<&str, Vec<Vec<usize>>>::new();
        for row in case["rows"].as_array().unwrap() {
            let set = row[2].as_array().unwrap().iter().map(|label| label.as_u64().unwrap() as usize).collect();
            units.entry(row[0].as_str().unwrap()).or_default().push(set);
        }
        let units: Vec<_> = units.into_values().collect();
        check(&masi::alpha(&units, SetDistance::Masi), &case["values"]["masi"], name);
        check(&masi::alpha(&units, SetDistance::Jaccard), &case["values"]["jaccard"], name);
    }
}

#[test]
fn agr5_crowd_sets_equal_krippendorff_irrcac_and_statsmodels() {
    let Some(dir) = data_dir() else {
        println!("NOT RUN: agreement of crowd sets, there is no data folder (ACCORD_DATA_DIR)");
        return;
    };
    let reference = json(&dir.join("reference/agreement.json"));
    let mut n_checked = 0;
    for (set, expected) in reference["sets"].as_object().unwrap() {
        let table = crowd_table(&dir, set);
        assert_eq!(table.n_tasks() as u64, expected["items"].as_u64().unwrap(), "{set}");
        assert_eq!(table.n_workers() as u64, expected["workers"].as_u64().unwrap(), "{set}");
        assert_eq!(table.n_answers() as u64, expected["labels"].as_u64().unwrap(), "{set}");
        assert_eq!(table.n_values(), expected["values"].as_array().unwrap().len(), "{set}");
        for level in Level::ALL {
            let figures = report::of(&table, level).figures;
            let what = format!("{set}, {level:?}");
            check(&figures.krippendorff_alpha, &expected["krippendorff"][level.as_str()], &what);
            check(&figures.fleiss_kappa, &expected["fleiss_statsmodels"], &what);
            let irr = &expected["irr_identity"];
            check(&figures.fleiss_kappa, &irr["fleiss"]["value"], &what);
            check(&figures.gwet_ac1, &irr["gwet"]["value"], &what);
            check(&figures.percent_agreement, &irr["gwet"]["pa"], &what);
            n_checked += usize::from(!expected["krippendorff"][level.as_str()].is_null());
        }
        let snapshot = Snapshot::of_table(&table, Level::Interval);
        for (weights, name) in
            [(Weights::Ordinal, "irr_ordinal"), (Weights::Linear, "irr_linear"), (Weights::Quadratic, "irr_quadratic")]
        {
            if !expected[name].is_null() {
                check(&snapshot.gwet_with(weights), &expected[name]["gwet"]["value"], &format!("{set}, {name}"));
                n_checked += 1;
            }
        }
        check_cohen(&table, expected, set);
    }
    assert!(n_checked >= 30, "only {n_checked} values were there to compare");
}

/// The mean of Cohen's kappa over all pairs of workers.
fn check_cohen(table: &LongTable, expected: &Value, set: &str) {
    let Some(mean) = expected["cohen_mean"].as_f64() else { return };
    let mut pairs = std::collections::BTreeMap::<(u32, u32), cohen::PairTable>::new();
    for votes in table.units() {
        for (place, second) in votes.iter().enumerate() {
            for first in &votes[..place] {
                let pair = pairs.entry((first.worker_idx, second.worker_idx)).or_default();
                pair.add((first.value_idx as usize, second.value_idx as usize));
            }
        }
    }
    let kappas: Vec<f64> = pairs.values().filter_map(|pair| pair.kappa().value()).collect();
    let found = kappas.iter().sum::<f64>() / kappas.len() as f64;
    assert!((found - mean).abs() < TOLERANCE, "{set}: {found}, expected {mean}");
    let listed = expected["cohen_pairs"].as_array().unwrap();
    assert_eq!(kappas.len(), listed.len(), "{set}");
    for pair in listed {
        let worker = |key: &str| table.worker_idx(pair[key].as_str().unwrap()).unwrap();
        let found = &pairs[&(worker("a"), worker("b"))];
        check(&found.percent(), &pair["po"], set);
        check(&found.kappa(), &pair["cohen"], set);
        if let Some(places) = table.numbers() {
            check(&found.weighted_kappa(Kernel::Absolute, places), &pair["cohen_linear"], set);
            check(&found.weighted_kappa(Kernel::Squared, places), &pair["cohen_quadratic"], set);
        }
    }
}

#[test]
fn agr9_crowd_intervals_come_near_an_independent_bootstrap() {
    let Some(dir) = data_dir() else {
        println!("NOT RUN: bootstrap intervals of crowd sets, there is no data folder (ACCORD_DATA_DIR)");
        return;
    };
    for (set, expected) in json(&dir.join("reference/bootstrap.json")).as_object().unwrap() {
        let table = crowd_table(&dir, set);
        for (name, bounds) in expected.as_object().unwrap() {
            let level = Level::parse(name).unwrap_or(Level::Nominal);
            let found = bootstrap::intervals(&bootstrap::draws(&Snapshot::of_table(&table, level), 1, 0..600));
            let Coefficients { krippendorff_alpha, fleiss_kappa, gwet_ac1, .. } = found;
            let found = match name.as_str() {
                "ac1" => gwet_ac1,
                "fleiss" => fleiss_kappa,
                _ => krippendorff_alpha,
            };
            let found = found.unwrap();
            let bound = |key: &str| bounds[key].as_f64().unwrap();
            // A bound of 600 rounds strays by about a tenth of the standard error.
            let near = |found: f64, key: &str| (found - bound(key)).abs() < 0.5 * bound("se");
            assert!(near(found.low, "lo") && near(found.high, "hi"), "{set}, {name}: {found:?}, expected {bounds}");
        }
    }
}
