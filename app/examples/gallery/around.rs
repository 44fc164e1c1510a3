//! Samples for the pages around the answers: instructions, rounds, "For you".

use accord_app::model::agreement::Estimate;
use accord_app::model::{
    DeskView, FeedbackRow, Figure, InstructionsView, NeedView, RevisionRow, RoundItem, RoundPoint, RoundResults,
    RoundView, RoundsView, Route, Who, WorkView,
};

const BEFORE: &str = "Choose what the text is mostly about.\n\n## Travel\n\nGoing somewhere.\n";
const NOW: &str = "Choose what the text is mostly about.\n\n## Travel\n\nGoing somewhere, *and being there*.\n\nExamples:\n\n- A \
                   train to the coast\n\nNot:\n\n- A recipe read on a train\n\n## Food\n\nWhat is eaten.\n";

pub fn instructions() -> InstructionsView {
    let row = |version: u32, by: &str, text: &str| RevisionRow {
        key: version.to_string(),
        version,
        by: by.to_owned(),
        at: (version > 1).then_some(1_790_000_000_000),
        summary: if version > 1 { "Trains are travel" } else { "" }.to_owned(),
        meaning: "Meaning of “Travel”; asked again, 3 earlier answers stand so far".to_owned(),
        stands: true,
        is_fork: false,
        before: (version > 1).then(|| BEFORE.to_owned()),
        text: text.to_owned(),
    };
    InstructionsView {
        version: 2,
        reference: "2".to_owned(),
        text: NOW.to_owned(),
        may_edit: true,
        labels: ["Travel", "Food", "Sport"].map(str::to_owned).to_vec(),
        waiting: (3, 2),
        affected: (12, 2),
        n_live: 2,
        history: vec![row(2, "Eve", NOW), row(1, "", BEFORE)],
    }
}

fn estimate(value: f64) -> Estimate {
    Estimate {
        figure: Figure::Value { value, n_items: 30, n_answers: 60 },
        interval: Some((value - 0.15, value + 0.12)),
    }
}

pub fn rounds() -> RoundsView {
    let labels = ["Travel", "Food", "Sport"].map(str::to_owned).to_vec();
    let point = |number: u32, values: [f64; 3]| RoundPoint {
        number,
        version: number,
        alpha: estimate(values.iter().sum::<f64>() / 3.0),
        labels: values.map(estimate).to_vec(),
    };
    let item = |number: u32, differs: bool| RoundItem {
        item: format!("item {number}"),
        text: format!("A text about a train, a stadium and a soup, number {number}"),
        votes: [("Person A", "Travel"), ("Person B", if differs { "Sport" } else { "Travel" })]
            .map(|(who, answer)| (Who { neutral: who.to_owned(), name: "Ann".to_owned() }, answer.to_owned()))
            .to_vec(),
        differs,
        n_comments: number % 2,
    };
    let results = RoundResults {
        alpha: estimate(0.62),
        percent: estimate(0.71),
        labels: labels.iter().map(|label| (label.clone(), 20, estimate(0.5))).collect(),
        collisions: vec![("Travel".to_owned(), "Sport".to_owned(), 6), ("Travel".to_owned(), "Food".to_owned(), 1)],
        items: (0..6).map(|number| item(number, number < 3)).collect(),
        n_differing: 3,
    };
    let round = |number: u32, results: Option<RoundResults>| RoundView {
        id: number.to_string(),
        number,
        version: number,
        at: 1_790_000_000_000,
        draw: "where “Travel” and “Sport” collide".to_owned(),
        note: "Trains to matches".to_owned(),
        n_items: 30,
        done: vec![("Ann".to_owned(), 30), ("Bob".to_owned(), 12)],
        is_open: results.is_none(),
        results,
    };
    RoundsView {
        may_start: true,
        people: [("1", "Ann"), ("2", "Bob")].map(|(id, name)| (id.to_owned(), name.to_owned(), true)).to_vec(),
        colliding: Some((0, 2, 6)),
        n_free: 400,
        rounds: vec![round(3, None), round(2, Some(results))],
        verdict: "Not there yet: revise the instructions for the labels that collide, then hold another round."
            .to_owned(),
        is_good: false,
        course: vec![point(1, [0.3, 0.9, 0.2]), point(2, [0.7, 0.9, 0.6])],
        labels,
    }
}

pub fn desk() -> DeskView {
    let need = |words: &str, verb: &str, to| NeedView {
        key: words.to_owned(),
        words: words.to_owned(),
        verb: verb.to_owned(),
        to,
        item: None,
    };
    let row = |given: &str, is_right, is_new| FeedbackRow {
        item: given.to_owned(),
        text: "A train to the match, with a soup on the way".to_owned(),
        given: given.to_owned(),
        right: "Travel".to_owned(),
        is_right,
        reason: "It begins with the train.".to_owned(),
        is_new,
    };
    DeskView {
        needs: vec![
            need("Round 3: 18 items left", "Answer", Route::Label),
            need("Experts settled 2 items of yours", "Read why", Route::Desk),
        ],
        feedback: vec![row("Sport", Some(false), true), row("Travel", Some(true), false), row("Skipped", None, false)],
        n_more: 3,
        judged: (1, 2),
        steadiness: "Of 12 items that you were asked a second time without notice you answered 11 alike: 92% (95 % interval 65% to 99%)."
            .to_owned(),
        work: WorkView::default(),
        talks: Vec::new(),
    }
}
