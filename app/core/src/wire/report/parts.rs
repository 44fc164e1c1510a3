//! The form of a report's figures and items.

use serde::Serialize;

use super::canonical::rounded;
use crate::agreement::Undefined;
use crate::event::{Cause, Change, Draw};
use crate::record::LabelName;
use crate::report::{
    Answered, CauseCount, Cut, Disagreement, Disagreements, Earlier, Estimate, Figures, Group, InstructionsVersion,
    Remarked, RoundFigure, Settlement, Vote, Written,
};

#[derive(Serialize)]
pub(super) struct FiguresWire<'a> {
    whole: GroupWire,
    random: GroupWire,
    chosen: GroupWire,
    reading: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    skew: Option<&'static str>,
    classes: Vec<ClassWire<'a>>,
    pairs: Vec<PairWire<'a>>,
    pairs_left_out: usize,
    versions: Vec<VersionWire>,
    over_time: Vec<MomentWire>,
}

#[derive(Serialize)]
struct GroupWire {
    items: u32,
    people: u32,
    answers: u32,
    percent_agreement: FigureWire,
    cohen_kappa: FigureWire,
    fleiss_kappa: FigureWire,
    krippendorff_alpha: FigureWire,
    gwet_ac1: FigureWire,
    gwet_ac2: FigureWire,
}

#[derive(Serialize)]
struct FigureWire {
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ci95: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Serialize)]
struct ClassWire<'a> {
    label: &'a str,
    answers: u32,
    share: Option<f64>,
    alpha: FigureWire,
}

#[derive(Serialize)]
struct PairWire<'a> {
    labels: [&'a str; 2],
    pairs: u32,
    share: f64,
    alpha: FigureWire,
}

#[derive(Serialize)]
struct VersionWire {
    version: u32,
    #[serde(flatten)]
    group: GroupWire,
}

#[derive(Serialize)]
struct MomentWire {
    at: u64,
    items: u32,
    answers: u32,
    alpha: FigureWire,
}

#[derive(Serialize)]
pub(super) struct CauseWire {
    /// `null` where the expert did not say.
    cause: Option<&'static str>,
    settled: u32,
}

#[derive(Serialize)]
pub(super) struct InstructionsWire<'a> {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<String>,
    current: bool,
    answers: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<WrittenWire<'a>>,
    text: Option<TextWire<'a>>,
}

/// How a revision came about.
#[derive(Serialize)]
struct WrittenWire<'a> {
    by: String,
    at: u64,
    summary: TextWire<'a>,
    change: &'static str,
    labels: Vec<&'a str>,
    reask: bool,
    stands: bool,
    fork: bool,
}

#[derive(Serialize)]
pub(super) struct RoundWire<'a> {
    at: u64,
    note: TextWire<'a>,
    draw: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<[&'a str; 2]>,
    version: u32,
    items: u32,
    people: u32,
    left: u32,
    open: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    alpha: Option<FigureWire>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent_agreement: Option<FigureWire>,
}

/// A text, with how much of it is missing.
#[derive(Serialize)]
#[serde(untagged)]
enum TextWire<'a> {
    Whole(&'a str),
    Cut { text: &'a str, left_out: usize },
}

#[derive(Serialize)]
pub(super) struct DisagreementsWire<'a> {
    n: u32,
    open: u32,
    items: Vec<ItemWire<'a>>,
}

#[derive(Serialize)]
struct ItemWire<'a> {
    item: String,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<TextWire<'a>>,
    text: Option<TextWire<'a>>,
    labels: Vec<&'a str>,
    votes: Vec<VoteWire<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<RemarkWire<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    comments: Vec<CommentWire<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    settlements: Vec<SettlementWire<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    contested: bool,
}

#[derive(Serialize)]
struct VoteWire<'a> {
    by: String,
    #[serde(flatten)]
    answered: AnsweredWire<'a>,
    version: u32,
    slice: &'static str,
    at: u64,
    active_ms: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<EarlierWire<'a>>,
}

#[derive(Serialize)]
struct EarlierWire<'a> {
    #[serde(flatten)]
    answered: AnsweredWire<'a>,
    version: u32,
    at: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum AnsweredWire<'a> {
    Label(&'a str),
    Skip(TextWire<'a>),
}

#[derive(Serialize)]
struct RemarkWire<'a> {
    by: String,
    note: TextWire<'a>,
}

#[derive(Serialize)]
struct CommentWire<'a> {
    by: String,
    at: u64,
    text: TextWire<'a>,
}

#[derive(Serialize)]
struct SettlementWire<'a> {
    by: String,
    label: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<&'a str>,
    reason: TextWire<'a>,
    cause: Option<&'static str>,
    at: u64,
}

impl<'a> FiguresWire<'a> {
    pub(super) fn of(figures: &Figures, labels: &'a [LabelName]) -> Self {
        let name = |class_idx: usize| labels.get(class_idx).map_or("", LabelName::as_str);
        let class = |it: &crate::report::ClassFigure| ClassWire {
            label: name(it.class_idx),
            answers: it.n_answers,
            share: it.share.map(rounded),
            alpha: figure(&it.alpha),
        };
        let pair = |it: &crate::report::PairFigure| PairWire {
            labels: [name(it.classes.0), name(it.classes.1)],
            pairs: it.n_pairs,
            share: rounded(it.share),
            alpha: figure(&it.alpha),
        };
        let moment = |it: &crate::report::Moment| MomentWire {
            at: it.at.0,
            items: it.n_items,
            answers: it.n_answers,
            alpha: figure(&it.alpha),
        };
        let version = |it: &crate::report::VersionFigure| VersionWire { version: it.version, group: group(&it.group) };
        Self {
            whole: group(&figures.whole),
            random: group(&figures.random),
            chosen: group(&figures.chosen),
            reading: figures.reading,
            skew: figures.skew,
            classes: figures.classes.iter().map(class).collect(),
            pairs: figures.pairs.iter().map(pair).collect(),
            pairs_left_out: figures.n_pairs_left_out,
            versions: figures.versions.iter().map(version).collect(),
            over_time: figures.over_time.iter().map(moment).collect(),
        }
    }
}

fn group(group: &Group) -> GroupWire {
    let of = &group.coefficients;
    GroupWire {
        items: group.n_items,
        people: group.n_people,
        answers: group.n_answers,
        percent_agreement: figure(&of.percent_agreement),
        cohen_kappa: figure(&of.cohen_kappa),
        fleiss_kappa: figure(&of.fleiss_kappa),
        krippendorff_alpha: figure(&of.krippendorff_alpha),
        gwet_ac1: figure(&of.gwet_ac1),
        gwet_ac2: figure(&of.gwet_ac2),
    }
}

fn figure(estimate: &Estimate) -> FigureWire {
    FigureWire {
        value: estimate.figure.value().map(rounded),
        ci95: estimate.interval.map(|interval| [rounded(interval.low), rounded(interval.high)]),
        reason: estimate.figure.undefined().map(Undefined::reason),
    }
}

impl CauseWire {
    pub(super) fn of(count: &CauseCount) -> Self {
        Self { cause: count.cause.map(Cause::as_str), settled: count.n_settled }
    }
}

impl<'a> InstructionsWire<'a> {
    pub(super) fn of(version: &'a InstructionsVersion) -> Self {
        Self {
            version: version.reference.version,
            revision: version.reference.revision.map(|revision| revision.to_string()),
            current: version.is_current,
            answers: version.n_answers,
            written: version.written.as_ref().map(written),
            text: version.text.as_ref().map(text),
        }
    }
}

fn written(written: &Written) -> WrittenWire<'_> {
    let (change, labels, reask) = match &written.change {
        Change::Editorial => ("editorial", Vec::new(), false),
        Change::Meaning { labels, reask } => ("meaning", labels.iter().map(LabelName::as_str).collect(), *reask),
    };
    WrittenWire {
        by: written.by.to_string(),
        at: written.at.0,
        summary: text(&written.summary),
        change,
        labels,
        reask,
        stands: written.stands,
        fork: written.is_fork,
    }
}

impl<'a> RoundWire<'a> {
    pub(super) fn of(round: &'a RoundFigure) -> Self {
        let (draw, labels) = match &round.draw {
            Draw::Random => ("random", None),
            Draw::Colliding(one, other) => ("colliding", Some([one.as_str(), other.as_str()])),
        };
        Self {
            at: round.at.0,
            note: text(&round.note),
            draw,
            labels,
            version: round.version,
            items: round.n_items,
            people: round.n_people,
            left: round.n_left,
            open: round.is_open,
            alpha: round.figures.as_ref().map(|(alpha, _)| figure(alpha)),
            percent_agreement: round.figures.as_ref().map(|(_, percent)| figure(percent)),
        }
    }
}

fn text(cut: &Cut) -> TextWire<'_> {
    match cut {
        Cut { text, n_left_out: 0 } => TextWire::Whole(text),
        Cut { text, n_left_out } => TextWire::Cut { text, left_out: *n_left_out },
    }
}

impl<'a> DisagreementsWire<'a> {
    pub(super) fn of(all: &'a Disagreements) -> Self {
        Self { n: all.n_all, open: all.n_open, items: all.items.iter().map(item).collect() }
    }
}

fn item(item: &Disagreement) -> ItemWire<'_> {
    ItemWire {
        item: item.item.to_string(),
        reference: item.reference.as_ref().map(text),
        text: item.text.as_ref().map(text),
        labels: item.labels.iter().map(LabelName::as_str).collect(),
        votes: item.votes.iter().map(vote).collect(),
        remarks: item.remarks.iter().map(|(by, note)| RemarkWire { by: by.to_string(), note: text(note) }).collect(),
        comments: item.comments.iter().map(comment).collect(),
        settlements: item.settlements.iter().map(settlement).collect(),
        contested: item.is_contested,
    }
}

fn vote(vote: &Vote) -> VoteWire<'_> {
    VoteWire {
        by: vote.by.to_string(),
        answered: answered(&vote.answered),
        version: vote.version,
        slice: vote.stratum.as_str(),
        at: vote.at.0,
        active_ms: vote.active_ms,
        earlier: vote.earlier.iter().map(earlier).collect(),
    }
}

fn earlier(earlier: &Earlier) -> EarlierWire<'_> {
    EarlierWire { answered: answered(&earlier.answered), version: earlier.version, at: earlier.at.0 }
}

fn answered(answered: &Answered) -> AnsweredWire<'_> {
    match answered {
        Answered::Label(label) => AnsweredWire::Label(label.as_str()),
        Answered::Skip(reason) => AnsweredWire::Skip(text(reason)),
    }
}

fn comment(said: &Remarked) -> CommentWire<'_> {
    CommentWire { by: said.by.to_string(), at: said.at.0, text: text(&said.text) }
}

fn settlement(settlement: &Settlement) -> SettlementWire<'_> {
    SettlementWire {
        by: settlement.by.to_string(),
        label: settlement.label.as_str(),
        also: settlement.also.iter().map(LabelName::as_str).collect(),
        reason: text(&settlement.reason),
        cause: settlement.cause.map(Cause::as_str),
        at: settlement.at.0,
    }
}
