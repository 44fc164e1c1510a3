//! Which text holds, and whose answers it touches.

use crate::event::{Change, Event, EventKind, InstructionsRef, Millis, Revise, Settle};
use crate::project::{Project, Touched};
use crate::record::{LabelName, Role};
use crate::testkit::{answer, device_key, event_id, hello, project};

const OWNERS: InstructionsRef = InstructionsRef { version: 1, revision: None };

fn apply(project: &mut Project, who: u8, event: Event) {
    let key = device_key(who).public();
    project.apply(key.device(), key.labeler(), event);
}

fn revise(n: u64, after: InstructionsRef, change: Change) -> Event {
    let kind = EventKind::Revise(Revise { after, text: format!("text {n}"), change, summary: format!("why {n}") });
    Event { id: event_id(n), at: Millis(n), kind }
}

fn made(n: u64, version: u32) -> InstructionsRef {
    InstructionsRef { version, revision: Some(event_id(n)) }
}

fn meaning(labels: &[&str], reask: bool) -> Change {
    Change::Meaning { labels: labels.iter().map(|label| LabelName::new(label)).collect(), reask }
}

/// Two labelers, an expert, and answers: 1 said a, b, c and 2 said a, a to items 0, 1, 2.
fn begun() -> Project {
    let mut project = project(5);
    for (who, role) in [(1, Role::Labeler), (2, Role::Labeler), (5, Role::Expert)] {
        let event = hello(&project, &device_key(who), role, u64::from(who));
        apply(&mut project, who, event);
    }
    let items: Vec<_> = project.items().iter().map(|item| item.id).collect();
    for (n, who, item, label) in [(10, 1, 0, "a"), (11, 1, 1, "b"), (12, 1, 2, "c"), (13, 2, 0, "a"), (14, 2, 1, "a")] {
        apply(&mut project, who, answer(n, n, items[item], label, &[]));
    }
    project
}

fn affected(project: &Project, who: u8) -> Vec<usize> {
    let affected = project.affected(&device_key(who).public().labeler());
    let mut places: Vec<usize> = affected.iter().map(|item| project.item(item).unwrap().0).collect();
    places.sort_unstable();
    places
}

#[test]
fn ins1_the_latest_revision_of_the_greatest_version_holds_and_forks_are_shown() {
    let mut project = begun();
    assert_eq!((project.instructions().version, project.instructions().text.as_str()), (1, "Choose"));
    apply(&mut project, 5, revise(30, OWNERS, Change::Editorial));
    apply(&mut project, 5, revise(31, OWNERS, Change::Editorial));
    assert_eq!(project.instructions().reference(), made(31, 2));
    assert_eq!(project.n_instruction_forks(), 1);
    // Somebody who had not seen the second goes on from the first.
    apply(&mut project, 5, revise(32, made(30, 2), Change::Editorial));
    let history: Vec<(u32, bool, bool)> = project
        .instructions_history()
        .iter()
        .map(|past| (past.revision.reference().version, past.stands, past.is_fork))
        .collect();
    assert_eq!(history, [(2, true, true), (2, false, true), (3, true, false)]);
    // A labeler writes no instructions.
    apply(&mut project, 1, revise(33, made(32, 3), Change::Editorial));
    assert_eq!(project.instructions().text, "text 32");
}

#[test]
fn ins2_a_greater_version_of_the_owners_holds() {
    let mut manifest = crate::testkit::manifest(&["a", "b", "c"]);
    manifest.instructions.version = 3;
    let mut project = Project::new(manifest, crate::testkit::members());
    let event = hello(&project, &device_key(5), Role::Expert, 5);
    apply(&mut project, 5, event);
    apply(&mut project, 5, revise(30, OWNERS, Change::Editorial));
    assert_eq!(project.instructions().reference(), InstructionsRef { version: 3, revision: None });
    apply(&mut project, 5, revise(31, InstructionsRef { version: 3, revision: None }, Change::Editorial));
    assert_eq!(project.instructions().reference(), made(31, 4));
    assert!(project.instructions_history().iter().all(|past| past.stands));
}

#[test]
fn rev1_a_change_of_meaning_asks_again_for_its_labels_alone() {
    let mut project = begun();
    let labels = [LabelName::new("a")];
    assert_eq!(project.would_affect(&labels), Touched { n_answers: 3, n_people: 2, n_items: 2 });
    apply(&mut project, 5, revise(30, OWNERS, meaning(&["a"], true)));
    assert_eq!((affected(&project, 1), affected(&project, 2)), (vec![0], vec![0, 1]));
    assert_eq!(project.n_affected(), Touched { n_answers: 3, n_people: 2, n_items: 2 });
    // The same label, given again under the new text, is an answer too.
    let item = |n: usize| project.items()[n].id;
    let (first, second) = (item(0), item(1));
    let mut again = answer(40, 40, first, "a", &[13]);
    if let EventKind::Answer(answer) = &mut again.kind {
        answer.context.instructions_version = 2;
        answer.context.instructions_revision = Some(event_id(30));
    }
    apply(&mut project, 2, again);
    assert_eq!(affected(&project, 2), [1]);
    let past = project.instructions_history()[0].revision;
    let n_of = |touched: Touched| (touched.n_answers, touched.n_people, touched.n_items);
    assert_eq!((n_of(project.touched_by(past)), n_of(project.left_by(past))), ((3, 2, 2), (2, 2, 2)));
    // What an expert settled is over.
    let settle = Settle {
        item: second,
        answer: Some(LabelName::new("a").into()),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
        votes: Vec::new(),
        supersedes: Vec::new(),
    };
    apply(&mut project, 5, Event { id: event_id(41), at: Millis(41), kind: EventKind::Settle(settle) });
    assert_eq!((affected(&project, 1), affected(&project, 2)), (vec![0], Vec::new()));
    // A change of words leaves the change of meaning before it in force.
    apply(&mut project, 5, revise(42, made(30, 2), Change::Editorial));
    assert_eq!(affected(&project, 1), [0]);
}

#[test]
fn rev3_who_chose_not_to_ask_again_is_kept_as_such() {
    let mut project = begun();
    apply(&mut project, 5, revise(30, OWNERS, meaning(&["a", "b"], false)));
    assert_eq!((affected(&project, 1), affected(&project, 2)), (Vec::new(), Vec::new()));
    let history = project.instructions_history();
    let past = history.first().unwrap().revision;
    assert_eq!(past.revise.change, meaning(&["a", "b"], false));
    assert_eq!(project.left_by(past), Touched { n_answers: 4, n_people: 2, n_items: 2 });
}

#[test]
fn rev1_answers_under_the_losing_text_of_a_fork_are_given_under_an_earlier_one() {
    let mut project = begun();
    apply(&mut project, 5, revise(30, OWNERS, Change::Editorial));
    let item = project.items()[3].id;
    let mut given = answer(35, 35, item, "b", &[]);
    if let EventKind::Answer(answer) = &mut given.kind {
        answer.context.instructions_version = 2;
        answer.context.instructions_revision = Some(event_id(30));
    }
    apply(&mut project, 1, given);
    apply(&mut project, 5, revise(36, OWNERS, meaning(&["b"], true)));
    assert_eq!(affected(&project, 1), [1, 3]);
}
