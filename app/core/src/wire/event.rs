//! One event as one JSON line: flat fields, so that `duckdb`, `pandas` and `jq` read a log without us.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::checks::{practice_answer_domain, practice_answer_wire};
use super::curate::{curate_domain, curate_wire};
use super::plan::{plan_domain, plan_wire};
use super::response::{
    MoreWire, ResponseWire, ValueWire, more_wire, response_domain, right_domain, right_wire, value_wire,
};
use super::review;
use super::{WireError, malformed, parse_id, parse_key, parse_signature};
use crate::crypto::base64url;
use crate::event::{
    Admit, Answer, AnswerContext, Cause, Choice, Event, EventKind, Flag, Hello, Millis, Reason, Settle, Stratum,
    Suggested, Value,
};
use crate::ids::{EventId, ItemId};
use crate::record::{LabelName, Role};

/// Writes an event as one line without a line end.
#[must_use]
pub fn encode(event: &Event) -> String {
    let head = Head { id: event.id.to_string(), t: event.at.0 };
    match &event.kind {
        EventKind::Hello(hello) => to_line(head, "hello", &hello_wire(hello)),
        EventKind::Answer(answer) => to_line(head, answer_kind(&answer.choice), &answer_wire(answer)),
        EventKind::Flag(flag) => {
            to_line(head, "flag", &FlagWire { item: flag.item.to_string(), note: flag.note.clone() })
        }
        EventKind::Settle(settle) => to_line(head, "settle", &settle_wire(settle)),
        EventKind::Practice(answer) => to_line(head, "practice", &practice_answer_wire(answer)),
        EventKind::Revise(revise) => to_line(head, "revise", &review::revise_wire(revise)),
        EventKind::Comment(comment) => to_line(head, "comment", &review::comment_wire(comment)),
        EventKind::Uncomment(uncomment) => to_line(head, "uncomment", &review::uncomment_wire(uncomment)),
        EventKind::Round(round) => to_line(head, "round", &review::round_wire(round)),
        EventKind::CloseRound(close) => to_line(head, "close-round", &review::close_round_wire(close)),
        EventKind::Talk(talk) => to_line(head, "talk", &review::talk_wire(talk)),
        EventKind::Repeat(repeat) => to_line(head, "repeat", &review::repeat_wire(repeat)),
        EventKind::Admit(admit) => {
            let wire = AdmitWire { labeler: admit.labeler.to_string(), role: admit.role.as_str().to_owned() };
            to_line(head, "admit", &wire)
        }
        EventKind::Plan(plan) => to_line(head, "plan", &plan_wire(plan)),
        EventKind::Curate(curate) => to_line(head, "curate", &curate_wire(curate)),
        EventKind::Unknown { line, .. } => line.clone(),
    }
}

/// Reads one line. A kind this version does not know is kept as it is.
///
/// # Errors
/// When the line is not JSON or a known kind lacks its fields.
pub fn decode(line: &str) -> Result<Event, WireError> {
    let what = "an event";
    let head: KindHead = parse(line)?;
    let id: EventId = parse_id(what, &head.id)?;
    let kind = match head.kind.as_str() {
        "hello" => EventKind::Hello(hello_domain(&parse(line)?)?),
        "label" | "response" | "skip" | "clear" => EventKind::Answer(answer_domain(&head.kind, parse(line)?)?),
        "flag" => {
            let wire: FlagWire = parse(line)?;
            EventKind::Flag(Flag { item: parse_id(what, &wire.item)?, note: wire.note })
        }
        "settle" => EventKind::Settle(settle_domain(parse(line)?)?),
        "practice" => EventKind::Practice(practice_answer_domain(&parse(line)?)?),
        "revise" => EventKind::Revise(review::revise_domain(parse(line)?)?),
        "comment" => EventKind::Comment(review::comment_domain(parse(line)?)?),
        "uncomment" => EventKind::Uncomment(review::uncomment_domain(&parse(line)?)?),
        "round" => match review::round_domain(parse(line)?)? {
            Some(round) => EventKind::Round(round),
            None => EventKind::Unknown { kind: head.kind, line: line.to_owned() },
        },
        "close-round" => EventKind::CloseRound(review::close_round_domain(&parse(line)?)?),
        "talk" => EventKind::Talk(review::talk_domain(&parse(line)?)?),
        "admit" => EventKind::Admit(admit_domain(&parse(line)?)?),
        "plan" => EventKind::Plan(plan_domain(&parse(line)?)?),
        "curate" => match curate_domain(&parse(line)?)? {
            Some(curate) => EventKind::Curate(curate),
            None => EventKind::Unknown { kind: head.kind, line: line.to_owned() },
        },
        "repeat" => EventKind::Repeat(review::repeat_domain(&parse(line)?)?),
        _ => EventKind::Unknown { kind: head.kind, line: line.to_owned() },
    };
    Ok(Event { id, at: Millis(head.t), kind })
}

#[derive(Serialize)]
struct Head {
    id: String,
    t: u64,
}

#[derive(Deserialize)]
struct KindHead {
    id: String,
    t: u64,
    kind: String,
}

#[derive(Serialize)]
struct Line<'a, T> {
    #[serde(flatten)]
    head: Head,
    kind: &'a str,
    #[serde(flatten)]
    body: &'a T,
}

#[derive(Serialize, Deserialize)]
struct HelloWire {
    name: String,
    role: String,
    invite: String,
    proof: String,
}

#[derive(Serialize, Deserialize)]
struct AdmitWire {
    labeler: String,
    role: String,
}

#[derive(Serialize, Deserialize)]
struct AnswerWire {
    item: String,
    /// The answer to the first question.
    #[serde(flatten)]
    value: ValueWire,
    /// The answers to the others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    more: MoreWire,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sup: Vec<String>,
    instructions: u32,
    /// The revision that made these instructions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    stratum: String,
    /// A slice that the first form did not know; `stratum` then says what it was part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    slice: Option<String>,
    /// The round it was given in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    round: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<WhyWire>,
    #[serde(default)]
    suggestion: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggested: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggested_p: Option<f32>,
    shown_at: u64,
    answered_at: u64,
    active_ms: u32,
}

#[derive(Serialize, Deserialize)]
struct WhyWire {
    score: f32,
    uncertainty: f32,
    density: f32,
    rank: u32,
    of: u32,
    model: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    novelty: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    represents: Option<f32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<f32>,
}

#[derive(Serialize, Deserialize)]
struct FlagWire {
    item: String,
    note: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct SettleWire {
    item: String,
    label: Option<String>,
    /// Other labels that are right too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<String>,
    /// The right answers, the one that holds first, where they are more than a label each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    right: Vec<ResponseWire>,
    #[serde(default)]
    reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
    /// `device:event` of each answer the expert saw.
    votes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sup: Vec<String>,
}

/// Each kind's own, and not one large function: a page that has met few kinds needs few of them.
#[inline(never)]
fn to_line<T: Serialize>(head: Head, kind: &str, body: &T) -> String {
    // Plain structs of strings and numbers always serialize.
    serde_json::to_string(&Line { head, kind, body }).unwrap_or_default()
}

/// Each kind's own, as with [`to_line`].
#[inline(never)]
fn parse<'a, T: Deserialize<'a>>(line: &'a str) -> Result<T, WireError> {
    serde_json::from_str(line).map_err(|why| malformed("an event", why))
}

const fn answer_kind(choice: &Choice) -> &'static str {
    match choice {
        Choice::Label(_) => "label",
        Choice::Response(_) => "response",
        Choice::Skip { .. } => "skip",
        Choice::Clear => "clear",
    }
}

fn admit_domain(wire: &AdmitWire) -> Result<Admit, WireError> {
    let what = "an admission";
    let role = Role::parse(&wire.role).ok_or_else(|| malformed(what, "unknown role"))?;
    Ok(Admit { labeler: parse_id(what, &wire.labeler)?, role })
}

fn hello_wire(hello: &Hello) -> HelloWire {
    HelloWire {
        name: hello.name.clone(),
        role: hello.role.as_str().to_owned(),
        invite: base64url(&hello.invite.0),
        proof: base64url(&hello.proof.0),
    }
}

fn hello_domain(wire: &HelloWire) -> Result<Hello, WireError> {
    let what = "a hello event";
    Ok(Hello {
        name: wire.name.clone(),
        role: Role::parse(&wire.role).ok_or_else(|| malformed(what, "unknown role"))?,
        invite: parse_key(what, &wire.invite)?,
        proof: parse_signature(what, &wire.proof)?,
    })
}

fn answer_wire(answer: &Answer) -> AnswerWire {
    let (value, more, reason) = match &answer.choice {
        Choice::Label(label) => {
            let value = value_wire(&Value::Label(label.clone()));
            (value, MoreWire::new(), String::new())
        }
        Choice::Response(response) => (value_wire(&response.lead), more_wire(response), String::new()),
        Choice::Skip { reason } => (ValueWire::default(), MoreWire::new(), reason.clone()),
        Choice::Clear => (ValueWire::default(), MoreWire::new(), String::new()),
    };
    let context = &answer.context;
    AnswerWire {
        item: answer.item.to_string(),
        value,
        more,
        reason,
        sup: answer.supersedes.iter().map(ToString::to_string).collect(),
        instructions: context.instructions_version,
        revision: context.instructions_revision.map(|id| id.to_string()),
        stratum: context.stratum.base().as_str().to_owned(),
        slice: (context.stratum.base() != context.stratum).then(|| context.stratum.as_str().to_owned()),
        round: context.round.map(|id| id.to_string()),
        why: context.reason.map(|reason| WhyWire {
            score: reason.score,
            uncertainty: reason.uncertainty,
            density: reason.density,
            rank: reason.rank,
            of: reason.n_ranked,
            model: reason.model.to_string(),
            novelty: reason.novelty,
            represents: reason.represents,
            value: reason.slice_value,
        }),
        suggestion: context.suggestion_shown,
        suggested: context.suggested.as_ref().map(|suggested| suggested.label.as_str().to_owned()),
        suggested_p: context.suggested.as_ref().map(|suggested| suggested.confidence),
        shown_at: context.shown_at.0,
        answered_at: context.answered_at.0,
        active_ms: context.active_ms,
    }
}

fn answer_domain(kind: &str, wire: AnswerWire) -> Result<Answer, WireError> {
    let what = "an answer";
    let choice = match (kind, &wire.value.label) {
        ("label", Some(label)) => Choice::Label(LabelName::new(label)),
        ("label", None) => return Err(malformed(what, "it has no label")),
        ("response", _) => response_domain(wire.value, wire.more)?.into(),
        ("skip", _) => Choice::Skip { reason: wire.reason },
        _ => Choice::Clear,
    };
    // What is not finite cannot be written again; it says nothing anyway.
    let is_finite = |why: &WhyWire| {
        let more = [why.novelty, why.represents, why.value].into_iter().flatten();
        [why.score, why.uncertainty, why.density].into_iter().chain(more).all(f32::is_finite)
    };
    let reason = wire.why.filter(is_finite).map(|why| {
        Ok::<_, WireError>(Reason {
            score: why.score,
            uncertainty: why.uncertainty,
            density: why.density,
            rank: why.rank,
            n_ranked: why.of,
            model: parse_id(what, &why.model)?,
            novelty: why.novelty,
            represents: why.represents,
            slice_value: why.value,
        })
    });
    // A slice of tomorrow is what it was part of.
    let slice = wire.slice.as_deref().and_then(Stratum::parse).or_else(|| Stratum::parse(&wire.stratum));
    let suggested = wire.suggested.as_deref().zip(wire.suggested_p.filter(|p| p.is_finite()));
    Ok(Answer {
        item: parse_id::<ItemId>(what, &wire.item)?,
        choice,
        supersedes: wire.sup.iter().map(|id| parse_id(what, id)).collect::<Result<_, _>>()?,
        context: AnswerContext {
            instructions_version: wire.instructions,
            instructions_revision: review::optional_id(what, wire.revision.as_deref())?,
            stratum: slice.ok_or_else(|| malformed(what, "unknown stratum"))?,
            round: review::optional_id(what, wire.round.as_deref())?,
            reason: reason.transpose()?,
            suggestion_shown: wire.suggestion,
            suggested: suggested.map(|(label, confidence)| Suggested { label: LabelName::new(label), confidence }),
            shown_at: Millis(wire.shown_at),
            answered_at: Millis(wire.answered_at),
            active_ms: wire.active_ms,
        },
    })
}

fn settle_wire(settle: &Settle) -> SettleWire {
    let is_plain = settle.right().all(|choice| matches!(choice, Choice::Label(_)));
    SettleWire {
        item: settle.item.to_string(),
        label: settle.label().map(|label| label.as_str().to_owned()),
        also: settle.also.iter().filter_map(Choice::label).map(ToString::to_string).collect(),
        right: if is_plain { Vec::new() } else { settle.right().filter_map(right_wire).collect() },
        reason: settle.reason.clone(),
        cause: settle.cause.map(|cause| cause.as_str().to_owned()),
        votes: settle.votes.iter().map(|(device, event)| format!("{device}:{event}")).collect(),
        sup: settle.supersedes.iter().map(ToString::to_string).collect(),
    }
}

fn settle_domain(wire: SettleWire) -> Result<Settle, WireError> {
    let what = "a settlement";
    let vote = |text: &String| {
        let (device, event) = text.split_once(':').ok_or_else(|| malformed(what, "a vote is not device:event"))?;
        Ok::<_, WireError>((parse_id(what, device)?, parse_id(what, event)?))
    };
    let mut right = match wire.right.is_empty() {
        true => wire.label.iter().chain(&wire.also).map(|label| LabelName::new(label).into()).collect(),
        false => wire.right.into_iter().map(right_domain).collect::<Result<VecDeque<Choice>, _>>()?,
    };
    let (answer, also) = (right.pop_front(), right.into());
    Ok(Settle {
        item: parse_id(what, &wire.item)?,
        answer,
        also,
        reason: wire.reason,
        cause: wire.cause.as_deref().and_then(Cause::parse),
        votes: wire.votes.iter().map(vote).collect::<Result<_, _>>()?,
        supersedes: wire.sup.iter().map(|id| parse_id(what, id)).collect::<Result<_, _>>()?,
    })
}
