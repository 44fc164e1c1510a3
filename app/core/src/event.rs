//! What happened: the closed list of facts a device writes into its log.

mod curate;
mod plan;
mod response;
mod review;

pub use curate::{Curate, Curation, MAX_ASKED, MAX_CURATED, MAX_TAG_CHARS, Tag};
pub use plan::{MAX_PLANNED, MAX_PLANNED_PEOPLE, MAX_TURNED, Plan, Planned};
pub use response::{BoxMark, Number, Response, SAME_BOX, SpanMark, Value, plain};
pub use review::{
    Change, CloseRound, Comment, Draw, InstructionsRef, MAX_INSTRUCTIONS_BYTES, MAX_PEOPLE, MAX_REMARK_BYTES,
    MAX_ROUND_ITEMS, Repeat, Revise, Round, Talk, Uncomment,
};

use crate::crypto::{PublicKey, Signature};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId, ModelHash, ProjectId};
use crate::record::{LabelName, Role};

/// Milliseconds since 1970 by the device's clock, never smaller than any time its log already holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub u64);

/// One line of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Unique within its device.
    pub id: EventId,
    /// When it was decided.
    pub at: Millis,
    /// What happened.
    pub kind: EventKind,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum EventKind {
    /// First event of a log: who writes it and who admitted them.
    Hello(Hello),
    /// A labeler's answer to an item, or its withdrawal.
    Answer(Answer),
    /// A labeler says that something is wrong with an item.
    Flag(Flag),
    /// An expert settles an item.
    Settle(Settle),
    /// A labeler's answer to a practice item: a kind of its own, so that older pages keep it and count it nowhere.
    Practice(PracticeAnswer),
    /// An expert writes new instructions.
    Revise(Revise),
    /// Somebody says something about an item.
    Comment(Comment),
    /// Somebody withdraws what they said.
    Uncomment(Uncomment),
    /// An expert begins a round.
    Round(Round),
    /// An expert ends a round.
    CloseRound(CloseRound),
    /// An expert opens or closes a talk on an item.
    Talk(Talk),
    /// A labeler's second answer to an item of theirs, which changes no vote.
    Repeat(Repeat),
    /// The owner admits somebody whom no invitation admits.
    Admit(Admit),
    /// An expert says what is done and what comes first, for labelers who cannot see others' answers.
    Plan(Plan),
    /// An expert or the owner does something with records.
    Curate(Curate),
    /// A kind this version does not know, kept as it came.
    Unknown {
        /// The `kind` field.
        kind: String,
        /// The whole line, without its line end.
        line: String,
    },
}

/// Who writes a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Hello {
    /// The name the person gave themselves; shown as text.
    pub name: String,
    /// The role they were admitted to.
    pub role: Role,
    /// The invitation that admitted them.
    pub invite: PublicKey,
    /// The invitation's signature over [`admission`].
    pub proof: Signature,
}

/// The owner's word for a person, given in the page. Older pages keep it and admit by invitation alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admit {
    /// Who.
    pub labeler: LabelerId,
    /// To what: labeler or expert.
    pub role: Role,
}

/// The message an invitation signs to admit a device key.
#[must_use]
pub fn admission(project: ProjectId, labeler: LabelerId, device: DeviceId, role: Role) -> Vec<u8> {
    format!("accord admission 1\n{project}\n{labeler}\n{device}\n{}\n", role.as_str()).into_bytes()
}

/// A labeler's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was asked about.
    pub item: ItemId,
    /// What was answered.
    pub choice: Choice,
    /// Earlier answers of the same person to the same item that no longer stand.
    pub supersedes: Vec<EventId>,
    /// How it came about.
    pub context: AnswerContext,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// One label, where nothing else is asked.
    Label(LabelName),
    /// Anything else: see [`Response`].
    Response(Box<Response>),
    /// "I can't say", with an optional reason.
    Skip {
        /// Free text; may be empty.
        reason: String,
    },
    /// The earlier answer is withdrawn and none stands.
    Clear,
}

impl From<LabelName> for Choice {
    fn from(label: LabelName) -> Self {
        Self::Label(label)
    }
}

impl Choice {
    /// The one label that answers the lead question, where one does.
    #[must_use]
    pub const fn label(&self) -> Option<&LabelName> {
        match self {
            Self::Label(label) => Some(label),
            Self::Response(response) => match &response.lead {
                Value::Label(label) => Some(label),
                _ => None,
            },
            Self::Skip { .. } | Self::Clear => None,
        }
    }

    /// Whether something was answered: neither skipped nor withdrawn.
    #[must_use]
    pub const fn is_answer(&self) -> bool {
        matches!(self, Self::Label(_) | Self::Response(_))
    }

    /// The labels under which the answer to the lead question is counted; see [`Value::named`].
    #[must_use]
    pub fn named(&self) -> Vec<&LabelName> {
        match self {
            Self::Label(label) => vec![label],
            Self::Response(response) => response.lead.named(),
            Self::Skip { .. } | Self::Clear => Vec::new(),
        }
    }

    /// Whether two people said the same about every question; see [`Value::agrees`].
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Response(one), Self::Response(two)) => one.agrees(two),
            _ => self == other,
        }
    }

    /// An answer on one line; `None` for what is none.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::Label(label) => Some(label.to_string()),
            Self::Response(response) => Some(response.to_string()),
            Self::Skip { .. } | Self::Clear => None,
        }
    }
}

/// Which slice of the queue an item came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stratum {
    /// Drawn uniformly at random: accuracy and unbiased agreement come from these.
    Random,
    /// Chosen by the scorer.
    Scored,
    /// Somebody else has answered it already.
    SecondOpinion,
    /// No scores yet: a seeded shuffle.
    Shuffled,
    /// The labeler went back to it.
    Revisited,
    /// Its predicted label is rare among the labels so far.
    Rare,
    /// People answered differently: one more vote is asked for.
    AskAgain,
    /// From a batch of look-alikes that the model is sure of.
    Grid,
    /// Everybody is asked it.
    Shared,
    /// The instructions changed after the person answered it.
    Reask,
    /// It belongs to a round.
    Round,
    /// The person changed their mind, or not, in a talk in which they saw the votes.
    Talk,
    /// One of the person's own again; such answers are events of their own kind and no votes.
    Repeat,
}

impl Stratum {
    /// All of them, in the order of exports.
    pub const ALL: [Self; 13] = [
        Self::Random,
        Self::Scored,
        Self::SecondOpinion,
        Self::Shuffled,
        Self::Revisited,
        Self::Rare,
        Self::AskAgain,
        Self::Grid,
        Self::Shared,
        Self::Reask,
        Self::Round,
        Self::Talk,
        Self::Repeat,
    ];

    /// Name in logs and exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Scored => "scored",
            Self::SecondOpinion => "second-opinion",
            Self::Shuffled => "shuffled",
            Self::Revisited => "revisited",
            Self::Rare => "rare",
            Self::AskAgain => "ask-again",
            Self::Grid => "grid",
            Self::Shared => "shared",
            Self::Reask => "reask",
            Self::Round => "round",
            Self::Talk => "talk",
            Self::Repeat => "repeat",
        }
    }

    /// What a slice was part of in the first form of logs, whose readers know no other.
    #[must_use]
    pub const fn base(self) -> Self {
        match self {
            Self::Rare | Self::Grid => Self::Scored,
            Self::AskAgain => Self::SecondOpinion,
            Self::Shared | Self::Round | Self::Repeat => Self::Shuffled,
            Self::Reask | Self::Talk => Self::Revisited,
            Self::Random | Self::Scored | Self::SecondOpinion | Self::Shuffled | Self::Revisited => self,
        }
    }

    /// The stratum of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stratum| stratum.as_str() == name)
    }
}

/// Why the scorer put an item where it stood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The score the order was made from, 0 to 1: what a label would newly cover, weighted by uncertainty.
    pub score: f32,
    /// 1 minus the gap between the two most probable labels, 0 to 1.
    pub uncertainty: f32,
    /// Mean cosine similarity to its nearest neighbours, 0 to 1.
    pub density: f32,
    /// Place in the scorer's order, 0 first.
    pub rank: u32,
    /// How many items were ranked.
    pub n_ranked: u32,
    /// The head that ranked them.
    pub model: ModelHash,
    /// How unlike anything labeled it is, 0 to 1, where the scorer tells.
    pub novelty: Option<f32>,
    /// About how many items resemble it, where the scorer tells.
    pub represents: Option<f32>,
    /// What its slice was ordered by: of rare labels the share of labels so far that are the predicted one, of items that
    /// others answered the value of one more answer (0 to 1).
    pub slice_value: Option<f32>,
}

/// What the model would have answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// The label.
    pub label: LabelName,
    /// Its calibrated probability.
    pub confidence: f32,
}

/// How an answer came about.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerContext {
    /// The instructions the labeler had.
    pub instructions_version: u32,
    /// The revision that made these instructions; `None` where the manifest did.
    pub instructions_revision: Option<EventId>,
    /// Which slice the item came from.
    pub stratum: Stratum,
    /// The round it was given in.
    pub round: Option<EventId>,
    /// The scorer's reason, where it had one.
    pub reason: Option<Reason>,
    /// Whether a pre-filled answer was shown.
    pub suggestion_shown: bool,
    /// The answer that was pre-filled, or would have been but for the share of items that never get one.
    pub suggested: Option<Suggested>,
    /// When the item was painted.
    pub shown_at: Millis,
    /// When the key or finger came down.
    pub answered_at: Millis,
    /// How long the person was active on it: idle time and hidden tabs left out.
    pub active_ms: u32,
}

/// A labeler's answer to a practice item. It cannot be taken back, and only the first to an item counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeAnswer {
    /// Which practice item.
    pub item: ItemId,
    /// What was answered.
    pub label: LabelName,
    /// The instructions the labeler had.
    pub instructions_version: u32,
    /// When the item was painted.
    pub shown_at: Millis,
    /// How long the person was active on it.
    pub active_ms: u32,
}

/// A remark on an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Which item.
    pub item: ItemId,
    /// What is wrong with it (may be empty), or `None` when the remark is withdrawn.
    pub note: Option<String>,
}

/// What kind of mistake lay behind a disagreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Somebody slipped.
    Slip,
    /// The instructions do not say.
    UnclearInstructions,
    /// More than one answer is right.
    AmbiguousItem,
    /// The labels do not fit.
    WrongSchema,
    /// The item itself is broken.
    BadItem,
}

impl AnswerContext {
    /// Of an answer given under the first instructions as soon as the item was painted: no round, nothing suggested, no
    /// active time.
    #[must_use]
    pub const fn plain(stratum: Stratum, at: Millis) -> Self {
        Self {
            instructions_version: 1,
            instructions_revision: None,
            stratum,
            round: None,
            reason: None,
            suggestion_shown: false,
            suggested: None,
            shown_at: at,
            answered_at: at,
            active_ms: 0,
        }
    }

    /// Which text of the instructions the labeler had.
    #[must_use]
    pub const fn instructions(&self) -> InstructionsRef {
        InstructionsRef { version: self.instructions_version, revision: self.instructions_revision }
    }
}

impl Cause {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Slip, Self::UnclearInstructions, Self::AmbiguousItem, Self::WrongSchema, Self::BadItem];

    /// Name in logs and exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Slip => "slip",
            Self::UnclearInstructions => "unclear-instructions",
            Self::AmbiguousItem => "ambiguous-item",
            Self::WrongSchema => "wrong-schema",
            Self::BadItem => "bad-item",
        }
    }

    /// The cause of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.as_str() == name)
    }
}

/// An expert's decision on an item. The votes it decides between stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settle {
    /// Which item.
    pub item: ItemId,
    /// The answer that holds, or `None` when the settlement is withdrawn.
    pub answer: Option<Choice>,
    /// Other answers that are right too.
    pub also: Vec<Choice>,
    /// Why; may be empty.
    pub reason: String,
    /// What kind of mistake it was, where the expert said.
    pub cause: Option<Cause>,
    /// The answers the expert saw.
    pub votes: Vec<(DeviceId, EventId)>,
    /// Earlier settlements of the same expert that no longer stand.
    pub supersedes: Vec<EventId>,
}

impl Settle {
    /// The answers that are right, the one that holds first; none where the settlement is withdrawn.
    pub fn right(&self) -> impl Iterator<Item = &Choice> {
        self.answer.iter().flat_map(|answer| std::iter::once(answer).chain(&self.also))
    }

    /// The label that holds for the lead question, where one does.
    #[must_use]
    pub fn label(&self) -> Option<&LabelName> {
        self.answer.as_ref().and_then(Choice::label)
    }
}
