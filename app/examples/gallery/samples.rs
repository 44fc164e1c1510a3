//! Sample view models.
//!
//! Cases of the label page: `long`, `huge`, `rtl`, `markup`, `confirm`, `many`, `two`, `flagged`, `loading`, `done`,
//! `offline`, `suggested`, `practice`, `practised`, `changed`, `round`; of the join page: `paste`, `loading`, `problem`; of review, overview
//! and status: `empty`.

use accord_app::model::{
    BatchView, CauseView, ChangeView, ChoiceView, DayRow, DiffLine, DisagreementRow, DisagreementView, EffortView,
    EmptyQueue, FeedbackView, Figure, HistoryEntry, InviteView, ItemView, JoinView, LabelView, Level, OverviewView,
    PayView, PersonRow, PracticeView, RemarkView, ReviewView, RoundLine, SaveCounts, SaveState, ShellView, SimilarView,
    Stage, StatusRow, StatusView, SuggestionView, VoteView, Who,
};

const TEXTS: [&str; 6] = [
    "The late train waited at the junction so that nobody would miss the last ferry.",
    "Simmer the lentils with a bay leaf until the skins begin to split, then add the lemon.",
    "She cycled across three borders in a week and never once unpacked the tent.",
    "The new valve keeps the pump from running dry, which is what ruined the old one.",
    "A second-half goal from the corner flag settled a match that neither side deserved to win.",
    "Our choir needs two more altos before the concert in March; sight-reading is not required.",
];
const LABELS: [(&str, &str); 12] = [
    ("Travel", "Going somewhere, by any means"),
    ("Food", "Cooking, eating, recipes"),
    ("Sport", "Matches, training, results"),
    ("Technology", "Machines and how they work"),
    ("Music", ""),
    ("Nature", "Plants, animals, weather"),
    ("Health", "Bodies, medicine, care"),
    ("Money", "Prices, work, trade"),
    ("Family", "People who live together"),
    ("School", "Learning and teaching"),
    ("History", "What happened long ago"),
    ("Something else entirely, with a rather long name", "When nothing above fits"),
];

fn text(idx: usize) -> &'static str {
    TEXTS.into_iter().cycle().nth(idx).unwrap_or_default()
}

/// The text after an item's, under the next number.
pub fn item_after(id: &str) -> ItemView {
    let number = id.trim_start_matches("item-").parse::<usize>().map_or(0, |number| number + 1);
    ItemView {
        id: format!("item-{number}"),
        text: text(number).to_owned(),
        has_parts: false,
        why: "The model is unsure about this one: travel and sport are close".to_owned(),
        why_details: [
            ("Order", "3 of 5,452"),
            ("Margin", "0.08"),
            ("Density", "0.61"),
            ("Model", "hashed n-grams, 4f1c"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec(),
        flagged: None,
        before: String::new(),
    }
}

fn choices(n: usize) -> Vec<ChoiceView> {
    let choice = |(idx, (name, description)): (usize, &(&str, &str))| ChoiceView {
        name: (*name).to_owned(),
        description: (*description).to_owned(),
        group: String::new(),
        key: if idx < 9 { (idx + 1).to_string() } else { String::new() },
    };
    LABELS.iter().take(n).enumerate().map(choice).collect()
}

/// A practice item, before or after its answer.
fn practice(is_answered: bool) -> PracticeView {
    let feedback = || FeedbackView {
        right: false,
        given: "Food".to_owned(),
        accepted: vec!["Travel".to_owned()],
        reason: "The ferry is what the text is about; the soup is only on board.".to_owned(),
    };
    PracticeView {
        id: "practice".to_owned(),
        place: (2, 4),
        text: "On the ferry they serve soup until the island comes into sight.".to_owned(),
        score: (1, if is_answered { 2 } else { 1 }),
        feedback: is_answered.then(feedback),
    }
}

pub fn label(case: &str) -> LabelView {
    let mut item = item_after("");
    match case {
        "long" => item.text = TEXTS.join(" ").repeat(4),
        "huge" => item.text = "A hundred kilobytes of text. ".repeat(3_500) + &"x".repeat(500),
        "rtl" => item.text = "القطار المتأخر انتظر عند التقاطع حتى لا يفوت أحدا آخر عبّارة 🚂⛴️".to_owned(),
        "markup" => {
            item.text = "<img src=x onerror=alert(1)> <b>not bold</b> &amp; <script>alert(2)</script>".to_owned();
        }
        "flagged" => item.flagged = Some("Two texts run together here".to_owned()),
        _ => {}
    }
    let empty = match case {
        "done" => Some(EmptyQueue::Done),
        "offline" => Some(EmptyQueue::Offline),
        "loading" => Some(EmptyQueue::Loading),
        _ => None,
    };
    let practice = case.starts_with("practi").then(|| practice(case == "practised"));
    LabelView {
        question: "What is this text mostly about?".to_owned(),
        choices: choices(match case {
            "many" => 12,
            "two" => 2,
            _ => 6,
        }),
        n_questions: 0,
        item: (empty.is_none() && practice.is_none()).then_some(item),
        practice,
        selected: (case == "confirm").then_some(1),
        confirm: case == "confirm",
        suggested: (case == "suggested").then(|| SuggestionView { label_idx: 2, by: "suggested by the model".to_owned() }),
        offers_batches: case == "suggested",
        empty: empty.unwrap_or_default(),
        n_mine: 43,
        n_complete: 1_204,
        n_items: 5_452,
        history: history(),
        can_undo: true,
        can_redo: false,
        instructions_version: 3,
        instructions: "Choose what the text is mostly about, not every thing it mentions.\n\nA train in a recipe is still food. \
                       When two labels fit equally well, take the one the text begins with.\n\nSkip texts in a language you do not read."
            .to_owned(),
        unbroken_minutes: None,
        per_hour: Some(312),
        changed: (case == "changed").then(changed),
        round: (case == "round").then_some(RoundLine { number: 2, n_left: 12, n_items: 20 }),
    }
}

fn changed() -> ChangeView {
    ChangeView {
        version: 3,
        from: 2,
        summaries: vec!["Trains are travel".to_owned()],
        labels: vec!["Travel".to_owned()],
        diff: vec![
            DiffLine::Same("## Travel".to_owned()),
            DiffLine::Removed("Going somewhere.".to_owned()),
            DiffLine::Added("Going somewhere, and being there.".to_owned()),
            DiffLine::Skipped(4),
        ],
        n_again: 3,
    }
}

pub fn batch() -> BatchView {
    BatchView {
        label: "Travel".to_owned(),
        cards: (0..12).map(|n| (format!("card {n}"), text(n).to_owned())).collect(),
        words:
            "Suggested by the model, which is at least 90 % sure of each. Mark those it is wrong about; they go back \
                to the queue."
                .to_owned(),
        can_undo: true,
    }
}

fn history() -> Vec<HistoryEntry> {
    let states = [SaveState::Saving, SaveState::Saved, SaveState::Sent, SaveState::Synced, SaveState::Synced];
    let answers = ["Travel", "Food", "Skipped", "Technology", "Music"];
    let entry = |(idx, state): (usize, SaveState)| HistoryEntry {
        item: format!("old-{idx}"),
        text: text(idx + 2).to_owned(),
        answer: answers.get(idx).copied().unwrap_or_default().to_owned(),
        settled: (idx == 3).then(|| "Money".to_owned()),
        state,
    };
    states.into_iter().enumerate().map(entry).collect()
}

pub fn shell(case: &str) -> ShellView {
    ShellView {
        project_name: "Six topics".to_owned(),
        person: "Amina".to_owned(),
        role: "expert".to_owned(),
        reviews: case != "labeler",
        n_disagreements: 12,
        n_needs: 3,
        saves: if case == "empty" {
            SaveCounts { synced: 15, ..SaveCounts::default() }
        } else {
            SaveCounts { saving: 0, saved: 12, sent: 3, synced: 28 }
        },
        online: case != "offline",
        has_new_version: case == "new-version",
        alert: (case == "alert").then(|| {
            "The store refused the last upload. Your labels are kept on this device; ask the owner for a new link"
                .to_owned()
        }),
    }
}

pub fn join(case: &str) -> JoinView {
    let known =
        vec![("a".to_owned(), "Questions of 1999".to_owned()), ("b".to_owned(), "Letters to the editor".to_owned())];
    let problem = "This link is for another version of the project. Ask the owner for a new one".to_owned();
    match case {
        "paste" => JoinView { known, ..JoinView::default() },
        "problem" => JoinView { problem: Some(problem), known, ..JoinView::default() },
        "loading" => {
            JoinView { has_link: true, loading: true, role: Some("labeler".to_owned()), ..JoinView::default() }
        }
        _ => JoinView {
            project_name: Some("Six topics".to_owned()),
            role: Some("labeler".to_owned()),
            question: "What is this text mostly about?".to_owned(),
            labels: LABELS.iter().take(6).map(|(name, _)| (*name).to_owned()).collect(),
            n_items: Some(5_452),
            has_link: true,
            ..JoinView::default()
        },
    }
}

pub fn broken() -> Stage {
    Stage::Broken {
        title: "This browser cannot keep labels".to_owned(),
        remedy:
            "Storage is switched off for this page, as in some private windows. Open the link in an ordinary window."
                .to_owned(),
    }
}

/// A disagreement with sample votes.
pub fn disagreement(row: &DisagreementRow) -> DisagreementView {
    let vote = |who: &str, answer: &str, active_secs, note: &str| VoteView {
        who: Who { neutral: who.to_owned(), name: String::new() },
        answer: answer.to_owned(),
        active_secs,
        stratum: "chosen by the model".to_owned(),
        note: note.to_owned(),
        version: 3,
        is_old: false,
        before: String::new(),
        boxes: Vec::new(),
    };
    DisagreementView {
        item: row.item.clone(),
        text: row.text.clone(),
        votes: vec![
            vote("Person A", "Travel", 4.2, ""),
            vote("Person B", "Sport", 71.0, ""),
            vote("Person C", "Skipped", 9.8, "Could be both; the instructions do not say"),
        ],
        flags: vec![RemarkView {
            who: Who { neutral: "Person B".to_owned(), name: "Bob".to_owned() },
            note: "The sentence is cut off".to_owned(),
        }],
        why: "The label most believed is wrong with a chance of about 50%".to_owned(),
        similar: vec![SimilarView {
            item: "case-3".to_owned(),
            text: text(3).to_owned(),
            labels: "Travel".to_owned(),
            reason: "It begins with the train".to_owned(),
            cosine: 0.83,
        }],
        ..DisagreementView::default()
    }
}

pub fn review(case: &str) -> ReviewView {
    let row = |number: usize| DisagreementRow {
        item: format!("case-{number}"),
        text: text(number).to_owned(),
        votes: if number.is_multiple_of(2) { "1 travel, 1 sport, 1 skipped" } else { "2 food, 1 travel" }.to_owned(),
        turn: if number == 3 { "another expert's turn".to_owned() } else { String::new() },
    };
    let rows: Vec<DisagreementRow> = if case == "empty" { Vec::new() } else { (0..12).map(row).collect() };
    let cause = |name: &str, words: &str, key| CauseView { name: name.to_owned(), words: words.to_owned(), key };
    ReviewView {
        choices: choices(6),
        current: rows.first().map(disagreement),
        n_open: rows.len(),
        place: (!rows.is_empty()).then_some(0),
        rows,
        first_row: 0,
        people: vec![("1".to_owned(), "Ann".to_owned())],
        causes: vec![
            cause("slip", "A slip", "S"),
            cause("unclear", "Unclear instructions", "U"),
            cause("ambiguous", "The text fits several labels", "A"),
            cause("faulty", "The text is faulty", "B"),
        ],
        n_settled: 7,
        is_reading: false,
        can_undo: true,
    }
}

fn value(value: f64, n_items: u32, n_answers: u32) -> Figure {
    Figure::Value { value, n_items, n_answers }
}

fn undefined(reason: &str) -> Figure {
    Figure::Undefined { reason: reason.to_owned() }
}

pub fn overview(case: &str) -> OverviewView {
    let none = || undefined("No item has two answers yet");
    let empty = case == "empty";
    let figure = |it: Figure| if empty { none() } else { it };
    OverviewView {
        n_items: 5_452,
        n_answered: if empty { 0 } else { 1_611 },
        n_complete: if empty { 0 } else { 1_204 },
        n_answers: if empty { 0 } else { 2_915 },
        n_skips: if empty { 0 } else { 38 },
        n_settled: if empty { 0 } else { 7 },
        alpha: figure(value(0.734, 1_204, 2_508)),
        reading: if empty {
            "Alpha needs items that two people have answered".to_owned()
        } else {
            "Enough for tentative conclusions; below 0.8, where data is usually called reliable".to_owned()
        },
        people: people(empty),
        effort: (!empty).then(effort),
        n_dropped: if empty { 0 } else { 12 },
        n_waiting: Some(if empty { 0 } else { 31 }),
        course: crate::course::course(empty),
        invite: Some(InviteView { is_bucket: true, ..InviteView::default() }),
        is_closed: false,
    }
}

fn effort() -> EffortView {
    let day = |n: u32| DayRow {
        date: format!("2026-11-{:02}", 22 - n),
        n_items: 300 - n * 17 + n % 3 * 40,
        active_secs: u64::from(7_200 - n * 300),
        earned: None,
    };
    EffortView {
        days: (0..12).map(day).collect(),
        active_secs: 51_400,
        cost: Some("145.75 EUR".to_owned()),
        n_left: 8_103,
        cost_left: Some("405.15 EUR".to_owned()),
        days_left: Some(31),
    }
}

fn people(empty: bool) -> Vec<PersonRow> {
    let person = |name: &str, role: &str, n_answers, median_secs, verified, me| PersonRow {
        name: name.to_owned(),
        role: role.to_owned(),
        n_answers: if empty { 0 } else { n_answers },
        median_secs: if empty { None } else { median_secs },
        active_secs: Some(u64::from(if empty { 0 } else { n_answers }) * 5),
        items_per_hour: (!empty).then_some(612),
        judged: Some(if empty { (0, 0) } else { (17, 21) }),
        pay: (!empty).then(|| PayView {
            terms: "0.05 EUR an item".to_owned(),
            earned: format!("{:.2} EUR", f64::from(n_answers) * 0.05),
            per_hour: Some("9.80 EUR".to_owned()),
            floor: Some(("10.00 EUR".to_owned(), Some(true))),
        }),
        verified,
        me,
        admit: (!verified).then(|| "0011".to_owned()),
        is_admitting: false,
    };
    vec![
        person("Amina", "expert", 43, Some(5.2), true, true),
        person("Bo", "labeler", 1_602, Some(3.9), true, false),
        person("سلمى", "labeler", 1_270, Some(6.4), false, false),
    ]
}

pub fn status(case: &str) -> StatusView {
    let row = |name: &str, value: &str, level| StatusRow { name: name.to_owned(), value: value.to_owned(), level };
    let empty = case == "empty";
    StatusView {
        scorer: vec![
            row("Device", "Processor (SIMD)", Level::Good),
            row("Why", "Faster than WebGPU on a sample: 8.1 ms against 21.4 ms, same results", Level::Good),
            row("WebGPU", "A software adapter, so it is not used", Level::Fair),
            row("Items in order", "5,409 of 5,409", Level::Good),
        ],
        store: vec![
            row("Reachable", "Yes, in 84 ms", Level::Good),
            row("Last look for others' answers", "12 seconds ago", Level::Good),
            row("Waiting to be sent", "12 labels; the store answered 503 twice", Level::Bad),
        ],
        device: vec![
            row("Storage", "4.1 MB used of 2.1 GB", Level::Good),
            row("Kept when space runs short", "Not promised by the browser", Level::Fair),
            row("Key", "Ed25519, cannot be taken out of this browser", Level::Good),
            row("Version", "0.1.0", Level::Good),
        ],
        encoder: accord_app::model::EncoderView::default(),
        device_wish: "fastest".to_owned(),
        device_link: None,
        n_only_here: if empty { 0 } else { 12 },
        by_hand: accord_app::model::ByHandView::default(),
        problems: if empty {
            Vec::new()
        } else {
            vec!["Segment 14 of Bo's phone has a wrong signature: its 3 answers are set aside, not counted".to_owned()]
        },
        errors: if empty {
            Vec::new()
        } else {
            vec![
                (
                    "10:41:07".to_owned(),
                    "Upload failed: the store answered 503. It is tried again by itself".to_owned(),
                ),
                (
                    "10:40:52".to_owned(),
                    "Upload failed: the store answered 503. It is tried again by itself".to_owned(),
                ),
            ]
        },
    }
}
