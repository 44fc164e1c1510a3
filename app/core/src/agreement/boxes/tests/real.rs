//! Two sets of boxes that people drew. They are not part of the project: absent data is named.

use std::path::PathBuf;

use serde_json::Value as Json;

use super::*;
use crate::crypto::sha256;

fn data(path: &str) -> Option<String> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data"));
    let root = std::env::var_os("ACCORD_DATA_DIR").map_or_else(beside, PathBuf::from);
    let text = std::fs::read_to_string(root.join(path)).ok();
    if text.is_none() {
        println!("NOT RUN: {path} is absent: set ACCORD_DATA_DIR");
    }
    text
}

fn item_id(name: &str) -> ItemId {
    let mut id = [0; 16];
    id.copy_from_slice(&sha256(name.as_bytes()).as_bytes()[..16]);
    ItemId::new(id)
}

fn empty(name: &str, size: (f64, f64)) -> ItemBoxes {
    ItemBoxes { item: item_id(name), size: Some(size), by_labeler: BTreeMap::new() }
}

/// Images of two annotators, cosmicad first.
fn bccd(table: &str) -> BTreeMap<String, ItemBoxes> {
    let mut images = BTreeMap::new();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let number = |i: usize| cells[i].parse::<f64>().unwrap();
        let image = images.entry(cells[0].to_owned()).or_insert_with(|| empty(cells[0], (number(7), number(8))));
        let class_idx = ["RBC", "WBC", "Platelets"].iter().position(|label| *label == cells[2]).unwrap();
        let drawn = BoxMark { class_idx, ..mark(number(3), number(4), number(5), number(6)) };
        image.by_labeler.entry(labeler(usize::from(cells[1] == "shenggan"))).or_default().push(drawn);
    }
    images
}

#[test]
fn bccd_equals_the_reference() {
    let (Some(table), Some(reference)) = (data("regions/bccd/boxes.csv"), data("reference/regions.json")) else {
        return;
    };
    let reference: Json = serde_json::from_str(&reference).unwrap();
    let reference = &reference["bccd"];
    let images = bccd(&table);
    let both: Vec<ItemBoxes> = images.values().filter(|image| image.by_labeler.len() == 2).cloned().collect();
    let faulty: Vec<BoxProblem> = both.iter().flat_map(ItemBoxes::problems).collect();
    println!("BCCD: {} images of both, {} problems", both.len(), faulty.len());
    // The reference covers 343 images. Where the 47 independent ones are not in the table, their figures in the
    // reference are added: they must then give those of all images.
    let independent = &reference["independent images, RBC, IoU>=0.5"];
    let all = &reference["any label, IoU>=0.5"];
    let count = |json: &Json, key: &str| json[key].as_u64().unwrap();
    let (cosmicad, shenggan) = (labeler(0), labeler(1));
    let held_out = both.len() < reference["images"].as_u64().unwrap() as usize;
    for rule in [LabelRule::Any, LabelRule::Same] {
        let live = live(Config { min_iou: 0.5, n_partners: 8, seed: 1 }, &both);
        let pair = live.pair(cosmicad, shenggan, rule).unwrap();
        println!("{rule:?} label, IoU >= 0.5: {pair:?}, F1 {:?}, mean IoU {:?}", pair.f1(), pair.mean_iou());
        println!(
            "  alpha {:?}, detection {:?}, class {:?}, localisation {:?}",
            live.alpha(),
            live.detection_alpha(),
            live.class_alpha(),
            live.localisation_alpha()
        );
        let (mut matched, mut iou_sum, mut n_first) = (pair.matched, pair.iou_sum, pair.n_first);
        if held_out {
            matched += count(independent, "matched");
            n_first += count(independent, "cosmicad");
            iou_sum += independent["mean_iou_matched"].as_f64().unwrap() * count(independent, "matched") as f64;
        }
        assert_eq!((matched, n_first), (count(all, "matched"), count(all, "cosmicad")));
        close(iou_sum / matched as f64, all["mean_iou_matched"].as_f64().unwrap());
        let n_second = if held_out { count(all, "shenggan") } else { pair.n_second };
        close(PairFigures { n_first, n_second, matched, ..pair }.f1().unwrap(), all["f1"].as_f64().unwrap());
    }
    let stricter = live(Config { min_iou: 0.75, n_partners: 1, seed: 1 }, &both);
    let pair = stricter.pair(cosmicad, shenggan, LabelRule::Any).unwrap();
    println!("any label, IoU >= 0.75: matched {}, F1 {:?}, mean IoU {:?}", pair.matched, pair.f1(), pair.mean_iou());
    assert!(pair.matched <= count(&reference["any label, IoU>=0.75"], "matched"));
}

#[test]
fn lidc_equals_shapely() {
    let Some(lines) = data("regions/lidc/contours.jsonl") else { return };
    let reference: Json = serde_json::from_str(include_str!("../../../../tests/reference/structured.json")).unwrap();
    let mut items = Vec::new();
    for line in lines.lines() {
        let json: Json = serde_json::from_str(line).unwrap();
        let mut item = empty(json["id"].as_str().unwrap(), (512.0, 512.0));
        for (slot, edges) in json["boxes"].as_object().unwrap() {
            let [x0, y0, x1, y1] = [0, 1, 2, 3].map(|i| edges[i].as_f64().unwrap());
            let n = slot.trim_start_matches("slot").parse::<usize>().unwrap();
            item.by_labeler.insert(labeler(n), vec![mark(x0, y0, x1, y1)]);
        }
        items.push(item);
    }
    let live = live(Config { min_iou: 0.5, n_partners: 40, seed: 1 }, &items);
    let (mut pairs, mut matched, mut iou_sum) = (0, 0, 0.0);
    for (a, b) in live.pairs() {
        let pair = live.pair(a, b, LabelRule::Any).unwrap();
        pairs += pair.n_items;
        matched += pair.matched;
        iou_sum += pair.iou_sum;
    }
    let expect = &reference["lidc"];
    assert_eq!((Some(pairs), Some(matched)), (expect["pairs"].as_u64(), expect["matched_at_0.5"].as_u64()));
    close(iou_sum / matched as f64, expect["iou_sum_matched"].as_f64().unwrap() / matched as f64);
    println!(
        "LIDC: {} items, {pairs} pairs, {matched} matched, mean IoU {:.6}; alpha {:?}, detection {:?}, localisation {:?}",
        live.n_items(),
        iou_sum / matched as f64,
        live.alpha(),
        live.detection_alpha(),
        live.localisation_alpha()
    );
}
