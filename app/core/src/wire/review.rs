//! Text forms of what people say around the answers. All of it came after the first form of logs: each is a kind that
//! older readers keep as it came.

use serde::{Deserialize, Serialize};

use super::{WireError, parse_id};
use crate::event::{
    Change, CloseRound, Comment, Draw, InstructionsRef, Millis, Repeat, Revise, Round, Talk, Uncomment,
};
use crate::ids::IdError;
use crate::record::LabelName;

#[derive(Serialize, Deserialize)]
pub(super) struct ReviseWire {
    /// Of the text it was made from.
    after: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after_revision: Option<String>,
    text: String,
    /// `editorial` or `meaning`.
    change: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    labels: Vec<String>,
    #[serde(default)]
    reask: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    summary: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct CommentWire {
    item: String,
    text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply_to: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct UncommentWire {
    comment: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct RoundWire {
    items: Vec<String>,
    /// `random` or `colliding`.
    draw: String,
    /// The two labels that collide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    labels: Option<[String; 2]>,
    labelers: Vec<String>,
    instructions: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct CloseRoundWire {
    round: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct TalkWire {
    item: String,
    open: bool,
}

#[derive(Serialize, Deserialize)]
pub(super) struct RepeatWire {
    item: String,
    label: Option<String>,
    instructions: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    /// Always `repeat`, so that a table of all answers can be told apart by this one column.
    stratum: String,
    shown_at: u64,
    active_ms: u32,
}

pub(super) fn revise_wire(revise: &Revise) -> ReviseWire {
    let (change, labels, reask) = match &revise.change {
        Change::Editorial => ("editorial", Vec::new(), false),
        Change::Meaning { labels, reask } => ("meaning", texts(labels), *reask),
    };
    ReviseWire {
        after: revise.after.version,
        after_revision: revise.after.revision.map(|id| id.to_string()),
        text: revise.text.clone(),
        change: change.to_owned(),
        labels,
        reask,
        summary: revise.summary.clone(),
    }
}

pub(super) fn revise_domain(wire: ReviseWire) -> Result<Revise, WireError> {
    let labels = wire.labels.iter().map(|label| LabelName::new(label)).collect();
    // A change of tomorrow is read as one of words alone, which asks nobody again.
    let is_meaning = wire.change == "meaning";
    let change = if is_meaning { Change::Meaning { labels, reask: wire.reask } } else { Change::Editorial };
    let after =
        InstructionsRef { version: wire.after, revision: optional_id(REVISION, wire.after_revision.as_deref())? };
    Ok(Revise { after, text: wire.text, change, summary: wire.summary })
}

pub(super) fn comment_wire(comment: &Comment) -> CommentWire {
    CommentWire {
        item: comment.item.to_string(),
        text: comment.text.clone(),
        mentions: texts(&comment.mentions),
        reply_to: comment.reply_to.map(|id| id.to_string()),
    }
}

pub(super) fn comment_domain(wire: CommentWire) -> Result<Comment, WireError> {
    let what = "a comment";
    Ok(Comment {
        item: parse_id(what, &wire.item)?,
        text: wire.text,
        mentions: ids(what, &wire.mentions)?,
        reply_to: optional_id(what, wire.reply_to.as_deref())?,
    })
}

pub(super) fn uncomment_wire(uncomment: &Uncomment) -> UncommentWire {
    UncommentWire { comment: uncomment.comment.to_string() }
}

pub(super) fn uncomment_domain(wire: &UncommentWire) -> Result<Uncomment, WireError> {
    Ok(Uncomment { comment: parse_id("the withdrawal of a comment", &wire.comment)? })
}

pub(super) fn round_wire(round: &Round) -> RoundWire {
    let (draw, labels) = match &round.draw {
        Draw::Random => ("random", None),
        Draw::Colliding(one, other) => ("colliding", Some([one.to_string(), other.to_string()])),
    };
    RoundWire {
        items: texts(&round.items),
        draw: draw.to_owned(),
        labels,
        labelers: texts(&round.labelers),
        instructions: round.version,
        note: round.note.clone(),
    }
}

/// `None` for a round whose items were drawn in a way of tomorrow: it is kept as a kind that is not known.
pub(super) fn round_domain(wire: RoundWire) -> Result<Option<Round>, WireError> {
    let what = "a round";
    let draw = match (wire.draw.as_str(), wire.labels) {
        ("random", _) => Draw::Random,
        ("colliding", Some([one, other])) => Draw::Colliding(LabelName::new(&one), LabelName::new(&other)),
        _ => return Ok(None),
    };
    Ok(Some(Round {
        items: ids(what, &wire.items)?,
        draw,
        labelers: ids(what, &wire.labelers)?,
        version: wire.instructions,
        note: wire.note,
    }))
}

pub(super) fn close_round_wire(close: &CloseRound) -> CloseRoundWire {
    CloseRoundWire { round: close.round.to_string() }
}

pub(super) fn close_round_domain(wire: &CloseRoundWire) -> Result<CloseRound, WireError> {
    Ok(CloseRound { round: parse_id("the end of a round", &wire.round)? })
}

pub(super) fn talk_wire(talk: &Talk) -> TalkWire {
    TalkWire { item: talk.item.to_string(), open: talk.open }
}

pub(super) fn talk_domain(wire: &TalkWire) -> Result<Talk, WireError> {
    Ok(Talk { item: parse_id("a talk", &wire.item)?, open: wire.open })
}

pub(super) fn repeat_wire(repeat: &Repeat) -> RepeatWire {
    RepeatWire {
        item: repeat.item.to_string(),
        label: repeat.label.as_ref().map(ToString::to_string),
        instructions: repeat.instructions.version,
        revision: repeat.instructions.revision.map(|id| id.to_string()),
        stratum: "repeat".to_owned(),
        shown_at: repeat.shown_at.0,
        active_ms: repeat.active_ms,
    }
}

pub(super) fn repeat_domain(wire: &RepeatWire) -> Result<Repeat, WireError> {
    let what = "an answer given again";
    let revision = optional_id(what, wire.revision.as_deref())?;
    Ok(Repeat {
        item: parse_id(what, &wire.item)?,
        label: wire.label.as_deref().map(LabelName::new),
        instructions: InstructionsRef { version: wire.instructions, revision },
        shown_at: Millis(wire.shown_at),
        active_ms: wire.active_ms,
    })
}

const REVISION: &str = "a revision of the instructions";

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn ids<T: std::str::FromStr<Err = IdError>>(what: &str, texts: &[String]) -> Result<Vec<T>, WireError> {
    texts.iter().map(|text| parse_id(what, text)).collect()
}

pub(super) fn optional_id<T: std::str::FromStr<Err = IdError>>(
    what: &str,
    text: Option<&str>,
) -> Result<Option<T>, WireError> {
    text.map(|text| parse_id(what, text)).transpose()
}

#[cfg(test)]
mod tests;
