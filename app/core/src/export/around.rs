//! Tables of what people say around the answers: settlements, comments, rounds, instructions, second answers.
//!
//! Writers the owner did not admit are left out, as in all tables.

use super::{Table, Value, text};
use crate::event::{Change, Choice, Draw, InstructionsRef, Millis, Tag};
use crate::ids::{ItemId, LabelerId};
use crate::project::{ItemState, PastRevision, Project, RoundState, Touched};
use crate::record::LabelName;

/// One row per item and expert: every settlement that stands, sorted by task and expert. Several labels may be right; the
/// others stand in `also`, with `|` between them. `holds` says which of several experts' settlements is used.
#[must_use]
pub fn settlements(project: &Project) -> Table {
    let columns = vec![
        "task",
        "expert",
        "expert_name",
        "label",
        "also",
        "cause",
        "reason",
        "at_ms",
        "holds",
        "contested",
        "event",
    ];
    let mut rows = Vec::new();
    for (item, state) in project.states() {
        let holds = state.settlement().map(|settled| (settled.device, settled.id));
        for settled in state.settlements() {
            rows.push(vec![
                text(item),
                text(settled.by),
                name(project, &settled.by),
                settled.settle.answer.as_ref().and_then(Choice::shown).map_or(Value::None, text),
                filled(&settled.settle.also.iter().filter_map(Choice::shown).collect::<Vec<_>>().join("|")),
                settled.settle.cause.map_or(Value::None, |cause| text(cause.as_str())),
                filled(&settled.settle.reason),
                Value::Int(settled.at.0),
                flag(holds == Some((settled.device, settled.id))),
                flag(state.is_contested()),
                text(settled.id),
            ]);
        }
    }
    Table::new(columns, rows)
}

/// One row per comment that stands, sorted by task and time. `mentions` are ids with `|` between them.
#[must_use]
pub fn comments(project: &Project) -> Table {
    let columns = vec!["task", "comment", "author", "author_name", "role", "at_ms", "text", "mentions", "reply_to"];
    let mut rows = Vec::new();
    for item in project.commented() {
        for said in project.thread(&item) {
            let writer = project.writers().get(&said.by);
            let mentions: Vec<String> = said.comment.mentions.iter().map(ToString::to_string).collect();
            rows.push(vec![
                text(item),
                text(said.id),
                text(said.by),
                name(project, &said.by),
                writer.and_then(|writer| writer.role).map_or(Value::None, |role| text(role.as_str())),
                Value::Int(said.at.0),
                text(&said.comment.text),
                filled(&mentions.join("|")),
                said.comment.reply_to.map_or(Value::None, text),
            ]);
        }
    }
    Table::new(columns, rows)
}

/// What experts and owner did with records: one row for each of which anything holds, sorted by task. `tags` have `|` between
/// them; `votes_asked` is what was asked for by hand.
#[must_use]
pub fn curation(project: &Project) -> Table {
    let columns = vec!["task", "dropped", "reason", "tags", "sent", "votes_asked"];
    let row = |(item, state): (&ItemId, &ItemState)| {
        let curated = state.curated();
        let tags: Vec<&str> = curated.tags().map(Tag::as_str).collect();
        let holds =
            curated.dropped().is_some() || curated.sent_at().is_some() || curated.votes() > 0 || !tags.is_empty();
        holds.then(|| {
            vec![
                text(item),
                flag(curated.dropped().is_some()),
                filled(curated.dropped().unwrap_or_default()),
                filled(&tags.join("|")),
                flag(curated.sent_at().is_some()),
                Value::Int(curated.votes().into()),
            ]
        })
    };
    Table::new(columns, project.states().iter().filter_map(row).collect())
}

/// One row per round, item and participant, in the order in which rounds began; without an answer `answer` is empty.
#[must_use]
pub fn rounds(project: &Project) -> Table {
    let columns = vec![
        "round",
        "begun_at_ms",
        "state",
        "drawn",
        "drawn_labels",
        "instructions_version",
        "note",
        "task",
        "worker",
        "label",
        "answer",
        "event",
    ];
    let mut rows = Vec::new();
    for (number, state) in (1..).zip(project.rounds()) {
        for item in &state.round.items {
            for labeler in &state.round.labelers {
                let given = project.round_answer(&state.id, labeler, item);
                let (label, answer) = match given {
                    Some(Choice::Skip { .. }) => (Value::None, text("skip")),
                    Some(choice) => (choice.shown().map_or(Value::None, text), text(super::kind_of(choice))),
                    None => (Value::None, Value::None),
                };
                let mut row = round(number, &state);
                row.extend([text(item), text(labeler), label, answer, text(state.id)]);
                rows.push(row);
            }
        }
    }
    Table::new(columns, rows)
}

fn round(number: u64, state: &RoundState<'_>) -> Vec<Value> {
    let is_complete = state.is_complete();
    let (drawn, labels) = match &state.round.draw {
        Draw::Random => ("random", Value::None),
        Draw::Colliding(one, other) => ("colliding", text(format!("{one}|{other}"))),
    };
    vec![
        Value::Int(number),
        Value::Int(state.at.0),
        text(if state.is_open {
            "open"
        } else if is_complete {
            "complete"
        } else {
            "closed"
        }),
        text(drawn),
        labels,
        Value::Int(state.round.version.into()),
        filled(&state.round.note),
    ]
}

/// One row per text of the instructions, oldest version first. `change` is `manifest`, `editorial` or `meaning`; for a
/// change of meaning `reask` says whether the expert had the touched answers given again (1) or decided not to (0), and
/// the counts how many answers it touched when it was written and how many of them stand as they were.
#[must_use]
pub fn instructions(project: &Project) -> Table {
    let columns = vec![
        "version",
        "revision",
        "author",
        "author_name",
        "at_ms",
        "change",
        "labels",
        "reask",
        "n_touched",
        "n_touched_workers",
        "n_left",
        "stands",
        "current",
        "fork",
        "summary",
        "text",
    ];
    let owners = &project.manifest().instructions;
    let reference = InstructionsRef { version: owners.version, revision: None };
    let mut first = vec![Value::Int(owners.version.into())];
    first.extend(std::iter::repeat_n(Value::None, 4));
    first.push(text("manifest"));
    first.extend(std::iter::repeat_n(Value::None, 5));
    first.extend([flag(true), flag(project.instructions().reference() == reference), flag(false), Value::None]);
    first.push(text(&owners.text));
    let mut rows = vec![first];
    rows.extend(project.instructions_history().iter().map(|past| revision(project, past)));
    Table::new(columns, rows)
}

fn revision(project: &Project, past: &PastRevision<'_>) -> Vec<Value> {
    let revision = past.revision;
    let (change, labels, reask) = match &revision.revise.change {
        Change::Editorial => ("editorial", Value::None, Value::None),
        Change::Meaning { labels, reask } => ("meaning", several(labels), flag(*reask)),
    };
    let is_meaning = change == "meaning";
    let count = |n: u32| if is_meaning { Value::Int(n.into()) } else { Value::None };
    let Touched { n_answers, n_people, .. } = project.touched_by(revision);
    vec![
        Value::Int(revision.reference().version.into()),
        text(revision.id),
        text(revision.by),
        name(project, &revision.by),
        Value::Int(revision.at.0),
        text(change),
        labels,
        reask,
        count(n_answers),
        count(n_people),
        count(project.left_by(revision).n_answers),
        flag(past.stands),
        flag(project.instructions().reference() == revision.reference()),
        flag(past.is_fork),
        filled(&revision.revise.summary),
        text(&revision.revise.text),
    ]
}

/// Second answers of people to items of their own, sorted by task and worker. `first_label` and `same` are empty where the
/// meaning of a label changed in between, or one of the two is no label.
#[must_use]
pub fn repeats(project: &Project) -> Table {
    let columns = vec![
        "task",
        "worker",
        "worker_name",
        "label",
        "answer",
        "first_label",
        "same",
        "instructions_version",
        "instructions_revision",
        "shown_at_ms",
        "answered_at_ms",
        "active_ms",
        "device",
        "event",
    ];
    let mut all: Vec<_> = project
        .writers()
        .keys()
        .filter(|who| project.is_verified(who))
        .flat_map(|who| project.repeats(who).iter().map(move |(item, repeated)| (*item, *who, repeated)))
        .collect();
    all.sort_unstable_by_key(|(item, who, _)| (*item, *who));
    let row = |(item, who, repeated): (_, LabelerId, &crate::project::Repeated)| {
        let (repeat, Millis(at)) = (&repeated.repeat, repeated.at);
        let first = project.first_answer(&who, repeated);
        let same = first.zip(repeat.label.as_ref()).map(|(first, second)| first == second);
        vec![
            text(item),
            text(who),
            name(project, &who),
            repeat.label.as_ref().map_or(Value::None, |label| text(label.as_str())),
            text(if repeat.label.is_some() { "label" } else { "skip" }),
            first.map_or(Value::None, |label| text(label.as_str())),
            same.map_or(Value::None, flag),
            Value::Int(repeat.instructions.version.into()),
            repeat.instructions.revision.map_or(Value::None, text),
            Value::Int(repeat.shown_at.0),
            Value::Int(at),
            Value::Int(repeat.active_ms.into()),
            text(repeated.device),
            text(repeated.id),
        ]
    };
    Table::new(columns, all.into_iter().map(row).collect())
}

fn name(project: &Project, who: &LabelerId) -> Value {
    text(project.writers().get(who).map_or("", |writer| &writer.name))
}

fn several(labels: &[LabelName]) -> Value {
    filled(&labels.iter().map(LabelName::as_str).collect::<Vec<_>>().join("|"))
}

fn filled(words: &str) -> Value {
    if words.is_empty() { Value::None } else { text(words) }
}

const fn flag(is_so: bool) -> Value {
    Value::Int(is_so as u64)
}
