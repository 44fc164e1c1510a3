//! Whole replays on small made-up sets, and on the real ones where they are.

use super::*;
use crate::replay::world::tests::clusters;

fn options() -> PlanArgs {
    PlanArgs {
        budget: 100,
        batch: 10,
        seeds: 3,
        noise: 0.0,
        imbalance: None,
        pool: None,
        labelers: 1,
        advise: false,
        ask_again: AskAgain::Auto,
        max_votes: 3,
        head: HeadName::Plain,
    }
}

#[test]
fn options_out_of_bounds_are_refused_by_name() {
    let refused = |options: PlanArgs| Plan::new(StrategyName::Accord, &options).unwrap_err().to_string();
    assert!(refused(PlanArgs { batch: 0, ..options() }).contains("--batch"));
    assert!(refused(PlanArgs { budget: 5, ..options() }).contains("--budget"));
    assert!(refused(PlanArgs { seeds: 0, ..options() }).contains("--seeds"));
    assert!(refused(PlanArgs { noise: 1.1, ..options() }).contains("--noise"));
    assert!(refused(PlanArgs { imbalance: Some(0.5), ..options() }).contains("--imbalance"));
    assert!(refused(PlanArgs { pool: Some(0), ..options() }).contains("--pool"));
    assert!(refused(PlanArgs { labelers: 0, ..options() }).contains("--labelers"));
    assert!(refused(PlanArgs { max_votes: 0, ..options() }).contains("--max-votes"));
}

#[test]
fn asking_again_is_for_noise_and_the_product_alone() {
    let mode = |strategy, noise| Plan::new(strategy, &PlanArgs { noise, ..options() }).unwrap().ask_again;
    assert_eq!(mode(StrategyName::Accord, 0.2), AskAgain::Auto);
    assert_eq!(mode(StrategyName::Accord, 0.0), AskAgain::Off);
    assert_eq!(mode(StrategyName::Margin, 0.2), AskAgain::Off);
}

#[test]
fn threads_do_not_show() {
    let set = clusters(200, 3, 0);
    let plan = Plan::new(StrategyName::Random, &options()).unwrap();
    let points = |n: usize| -> Vec<_> {
        let outcome = replay(&set, &plan, NonZeroUsize::new(n).unwrap()).unwrap();
        outcome.curves.into_iter().map(|curve| (curve.seed, curve.points)).collect()
    };
    assert_eq!(points(1), points(4));
    assert_eq!(points(2).iter().map(|(seed, _)| *seed).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn rare_classes_are_reported_where_there_are_any() {
    let set = clusters(600, 4, 0);
    let plan = Plan::new(StrategyName::Random, &PlanArgs { imbalance: Some(10.0), ..options() }).unwrap();
    let json = replay(&set, &plan, NonZeroUsize::MIN).unwrap().as_json();
    let recall = json["rare_recall"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&recall));
    assert_eq!(json["mean"]["rare_recall"].as_array().unwrap().last().unwrap().as_f64(), Some(recall));
}

/// scikit-learn's accuracies for random items on the same vectors: 0.611, 0.681, 0.752 (five seeds, spread 0.02 to 0.04).
#[test]
fn on_trec_random_items_give_what_scikit_learn_gives() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = std::env::var_os("ACCORD_DATA_DIR").map_or(beside, PathBuf::from);
    let set = |split: &str| {
        let name = data.join(format!("embeddings/trec-{split}"));
        format!("{}-minilm.npy,{}-labels.txt", name.display(), name.display()).parse::<SetSource>().unwrap()
    };
    if !data.join("embeddings/trec-train-minilm.npy").is_file() {
        println!("NOT RUN: the embeddings of trec are not in `shared/data`; set ACCORD_DATA_DIR");
        return;
    }
    let set = Set::load([&set("train"), &set("test")], &ReplayEncoder::Npy, None, 0.0).unwrap();
    let plan = Plan::new(StrategyName::Random, &PlanArgs { budget: 200, batch: 50, ..options() }).unwrap();
    let outcome = replay(&set, &plan, threads(None)).unwrap();
    for (n, expected) in [(50, 0.611), (100, 0.681), (200, 0.752)] {
        let found = outcome.mean_at(n, |point| point.accuracy).unwrap().value;
        assert!((found - expected).abs() < 0.05, "{n} labels: {found}, scikit-learn {expected}");
    }
}
