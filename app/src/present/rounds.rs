//! The rounds page, and the line about a round on the label page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use accord_core::agreement::{Figure as CoreFigure, Slice};
use accord_core::client::Client;
use accord_core::event::{Draw, Millis};
use accord_core::ids::{EventId, ItemId};
use accord_core::project::{Project, RoundState};
use accord_core::record::Role;
use accord_core::rounds::{self, Estimate as CoreEstimate, RoundFigures, Verdict};
use accord_core::visibility::round_visible;

use super::overview::name;
use super::people::neutral_name;
use super::review::excerpt;
use super::thread::answer;
use super::{count, figure};
use crate::model::agreement::{Estimate, Range};
use crate::model::{RoundItem, RoundLine, RoundPoint, RoundResults, RoundView, RoundsView, Who};
use crate::tr;

/// The rounds page.
#[must_use]
pub fn rounds(client: &Client, cache: &FiguresCache) -> RoundsView {
    let (project, me) = (client.project(), client.me());
    let labels: Vec<String> = project.manifest().schema.labels().iter().map(|label| label.name.to_string()).collect();
    let all = project.rounds();
    let over: Vec<(u32, &RoundState<'_>, RoundFigures)> = (1..)
        .zip(&all)
        .filter(|(_, round)| !round.is_open && round_visible(project, &round.id, me.labeler, me.role))
        .filter_map(|(number, round)| Some((number, round, cache.figures(project, round)?)))
        .collect();
    let figures: Vec<RoundFigures> = over.iter().map(|(.., figures)| figures.clone()).collect();
    let verdict = rounds::verdict(&figures);
    let mut views: Vec<RoundView> = (1..).zip(&all).map(|(number, round)| view(client, number, round, &over)).collect();
    views.reverse();
    RoundsView {
        may_start: me.role.reviews(),
        people: people(project, all.last()),
        colliding: if me.role.reviews() { colliding(client, figures.last()) } else { None },
        n_free: count(project.items().len()).saturating_sub(project.tally().n_settled),
        rounds: views,
        verdict: if figures.is_empty() { String::new() } else { words(verdict) },
        is_good: verdict == Verdict::GoodEnough,
        course: over.iter().map(|(number, round, figures)| point(*number, round, figures)).collect(),
        labels,
    }
}

fn words(verdict: Verdict) -> String {
    match verdict {
        Verdict::Unknown => tr::rounds_verdict_unknown(),
        Verdict::GoodEnough => tr::rounds_verdict_good(),
        Verdict::Tentative => tr::rounds_verdict_tentative(),
        Verdict::NotMoving => tr::rounds_verdict_not_moving(),
        Verdict::GoOn => tr::rounds_verdict_go_on(),
    }
}

/// People who may take part; those of the last round are ticked, or all labelers before the first.
fn people(project: &Project, last: Option<&RoundState<'_>>) -> Vec<(String, String, bool)> {
    let writers = project.writers().iter().filter(|(_, writer)| writer.role.is_some());
    let is_ticked = |who, role: Option<Role>| match last {
        Some(last) => last.round.labelers.contains(who),
        None => role == Some(Role::Labeler),
    };
    writers.map(|(who, writer)| (who.to_string(), name(project, who), is_ticked(who, writer.role))).collect()
}

/// The pair of labels that collides most, in the last round or else among all answers.
fn colliding(client: &Client, last: Option<&RoundFigures>) -> Option<(usize, usize, u64)> {
    if let Some(worst) = last.and_then(|last| last.collisions.first()) {
        return Some((worst.one, worst.other, worst.n_pairs));
    }
    let counts = client.agreement().counts(Slice::All);
    let n_labels = client.project().manifest().schema.n_classes();
    let pairs = (0..n_labels).flat_map(|one| (one + 1..n_labels).map(move |other| (one, other)));
    let found = pairs.map(|(one, other)| (one, other, counts.confusions(one, other))).filter(|(.., n)| *n > 0);
    // Of equals the first pair.
    found.reduce(|best, next| if next.2 > best.2 { next } else { best })
}

fn point(number: u32, round: &RoundState<'_>, figures: &RoundFigures) -> RoundPoint {
    let labels = figures.labels.iter().map(|label| estimate(&label.alpha)).collect();
    RoundPoint { number, version: round.round.version, alpha: estimate(&figures.alpha), labels }
}

fn view(
    client: &Client,
    number: u32,
    round: &RoundState<'_>,
    over: &[(u32, &RoundState<'_>, RoundFigures)],
) -> RoundView {
    let project = client.project();
    let figures = over.iter().find(|(of, ..)| *of == number).map(|(.., figures)| figures);
    let draw = match &round.round.draw {
        Draw::Random => tr::rounds_drawn_random(),
        Draw::Colliding(one, other) => tr::rounds_drawn_colliding(one.to_string(), other.to_string()),
    };
    RoundView {
        id: round.id.to_string(),
        number,
        version: round.round.version,
        at: round.at.0,
        draw,
        note: round.round.note.clone(),
        n_items: count(round.round.items.len()),
        done: round.done.iter().map(|(who, n)| (name(project, who), *n)).collect(),
        is_open: round.is_open,
        results: figures.map(|figures| results(client, round, figures)),
    }
}

fn results(client: &Client, round: &RoundState<'_>, figures: &RoundFigures) -> RoundResults {
    let project = client.project();
    let names: Vec<String> = project.manifest().schema.labels().iter().map(|label| label.name.to_string()).collect();
    let of = |idx: usize| names.get(idx).cloned().unwrap_or_default();
    let mut items: Vec<RoundItem> =
        round.round.items.iter().filter_map(|item| item_view(client, round, item)).collect();
    // Stable, so that items of equal rank keep the order of their ids.
    items.sort_by_key(|item| !item.differs);
    RoundResults {
        alpha: estimate(&figures.alpha),
        percent: estimate(&figures.percent),
        labels: figures.labels.iter().map(|it| (of(it.class_idx), it.n_given, estimate(&it.alpha))).collect(),
        collisions: figures.collisions.iter().map(|it| (of(it.one), of(it.other), it.n_pairs)).collect(),
        n_differing: count(items.iter().filter(|item| item.differs).count()),
        items,
    }
}

fn item_view(client: &Client, round: &RoundState<'_>, id: &ItemId) -> Option<RoundItem> {
    let project = client.project();
    let (_, item) = project.item(id)?;
    let mut votes = Vec::new();
    let mut labels = Vec::new();
    for (place, who) in round.round.labelers.iter().enumerate() {
        let Some(choice) = project.round_answer(&round.id, who, id) else { continue };
        if let Some(label) = choice.label() {
            labels.push(label);
        }
        votes.push((Who { neutral: neutral_name(place), name: name(project, who) }, answer(choice)));
    }
    let first = labels.first().copied();
    Some(RoundItem {
        item: id.to_string(),
        text: excerpt(&item.text),
        votes,
        differs: labels.iter().any(|label| Some(*label) != first),
        n_comments: count(project.thread(id).count()),
    })
}

fn estimate(core: &CoreEstimate) -> Estimate {
    // An interval without a figure would be drawn at nothing.
    let is_defined = matches!(core.figure, CoreFigure::Value { .. });
    let interval: Option<Range> = core.interval.filter(|_| is_defined).map(|it| (it.low, it.high));
    Estimate { figure: figure(core.figure.clone()), interval }
}

/// The line about the round in which this person has answers left.
pub(super) fn line(client: &Client) -> Option<RoundLine> {
    let project = client.project();
    let (id, left) = project.round_work(&client.me().labeler).into_iter().next()?;
    let rounds = project.rounds();
    let place = rounds.iter().position(|round| round.id == id)?;
    let n_items = rounds.get(place).map_or(0, |round| count(round.round.items.len()));
    Some(RoundLine { number: count(place + 1), n_left: count(left.len()), n_items })
}

/// Figures of finished rounds, kept until an answer of the round comes late: each takes a thousand draws.
#[derive(Debug, Default)]
pub struct FiguresCache(RefCell<BTreeMap<EventId, (FiguresKey, RoundFigures)>>);

/// What the figures of a round rest on: answers missing, and when the last was given.
type FiguresKey = (u32, Option<Millis>);

impl FiguresCache {
    fn figures(&self, project: &Project, round: &RoundState<'_>) -> Option<RoundFigures> {
        let key = (round.n_left, round.last_at);
        let mut kept = self.0.borrow_mut();
        if let Some((_, figures)) = kept.get(&round.id).filter(|(known, _)| *known == key) {
            return Some(figures.clone());
        }
        let figures = rounds::figures(project, &round.id)?;
        kept.insert(round.id, (key, figures.clone()));
        Some(figures)
    }
}
