//! What was said about an item, and the votes on it, as those see them who may.

use accord_core::client::Client;
use accord_core::event::{BoxMark, Choice, Stratum, Value};
use accord_core::ids::ItemId;
use accord_core::project::{Cell, Given};
use accord_core::visibility::thread_visible;

use super::people::around;
use crate::model::{CommentView, VoteView};
use crate::tr;
use crate::viewport::Area;

/// What was said about an item; empty for those who may not read it.
pub(super) fn thread(client: &Client, item: &ItemId) -> Vec<CommentView> {
    let (project, me) = (client.project(), client.me());
    if !thread_visible(project, item, me.labeler, me.role) {
        return Vec::new();
    }
    let said = project.thread(item).map(|said| CommentView {
        id: said.id.to_string(),
        who: around(client, project.state(item), &said.by),
        at: said.at.0,
        text: said.comment.text.clone(),
        mine: said.by == me.labeler,
        to_me: said.comment.mentions.contains(&me.labeler),
    });
    said.collect()
}

/// The boxes of an answer, to whichever of its questions.
fn boxes(choice: &Choice) -> Vec<(Area, String)> {
    let Choice::Response(response) = choice else { return Vec::new() };
    let drawn = std::iter::once(&response.lead).chain(response.more.values()).filter_map(|value| match value {
        Value::Boxes(boxes) => Some(boxes),
        _ => None,
    });
    let area = |it: &BoxMark| (Area { x: it.x, y: it.y, width: it.width, height: it.height }, it.label.to_string());
    drawn.flatten().map(area).collect()
}

/// The answers to an item that stand. The caller has asked whether they may be seen.
pub(super) fn votes(client: &Client, item: &ItemId) -> Vec<VoteView> {
    let project = client.project();
    let Some(state) = project.state(item) else { return Vec::new() };
    let current = project.instructions().reference();
    let vote = |given: &Given, cell: &Cell, who| VoteView {
        who: around(client, Some(state), who),
        answer: answer(&given.answer.choice),
        active_secs: given.answer.context.active_ms as f32 / 1000.0,
        stratum: why_asked(given.answer.context.stratum),
        version: given.answer.context.instructions_version,
        is_old: given.answer.context.instructions() != current,
        note: match &given.answer.choice {
            Choice::Skip { reason } => reason.clone(),
            Choice::Label(_) | Choice::Response(_) | Choice::Clear => String::new(),
        },
        before: before_talk(given, cell),
        boxes: boxes(&given.answer.choice),
    };
    let cells = state.cells.iter();
    cells.filter_map(|(who, cell)| cell.standing().map(|given| vote(given, cell, who))).collect()
}

/// Why the item came to the person, in a word or two.
fn why_asked(stratum: Stratum) -> String {
    match stratum {
        Stratum::Random => tr::review_asked_random(),
        Stratum::Scored => tr::review_asked_scored(),
        Stratum::SecondOpinion => tr::review_asked_second_opinion(),
        Stratum::Shuffled => tr::review_asked_shuffled(),
        Stratum::Revisited => tr::review_asked_revisited(),
        Stratum::Rare => tr::review_asked_rare(),
        Stratum::AskAgain => tr::review_asked_ask_again(),
        Stratum::Grid => tr::review_asked_grid(),
        Stratum::Shared => tr::review_asked_shared(),
        Stratum::Reask => tr::review_asked_reask(),
        Stratum::Round => tr::review_asked_round(),
        Stratum::Talk => tr::review_asked_talk(),
        Stratum::Repeat => tr::review_asked_repeat(),
    }
}

fn before_talk(given: &Given, cell: &Cell) -> String {
    let is_after = given.answer.context.stratum == Stratum::Talk;
    let before = cell.independent().filter(|_| is_after).map(|given| answer(&given.answer.choice));
    before.filter(|before| *before != answer(&given.answer.choice)).unwrap_or_default()
}

/// An answer in a word.
pub(super) fn answer(choice: &Choice) -> String {
    choice.shown().unwrap_or_else(tr::skipped)
}
