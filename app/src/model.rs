//! What the pages show: plain data, made from the project's state by `present`, drawn by `views`.
//!
//! Views never compute domain figures and never touch the document; they draw these and send [`Action`]s.

mod action;
pub mod agreement;
mod batch;
mod desk;
mod form;
mod instructions;
mod invite;
mod parts;
mod practice;
mod records;
mod reports;
mod review;
mod rounds;
mod work;

pub use action::{Action, Draft};
pub use agreement::AgreementView;
pub use batch::BatchView;
pub use desk::{DeskView, FeedbackRow, NeedView, TalkView};
pub use form::{BlockView, FormAct, FormView, MarkView, QuestionKind, QuestionView, SegmentView};
pub use instructions::{Block, ChangeView, DiffLine, InstructionsView, RevisionRow, Span};
pub use invite::{InviteKey, InviteOrder, InviteView, MadeLink};
pub use parts::{BodyView, BoxView, PartView, PartsView, PictureKey, PictureView, TurnView};
pub use practice::{FeedbackView, PracticeView};
pub use records::{AskedView, RecordRow, RecordView, RecordsAct, RecordsView, standing};
pub use reports::{
    ListingView, MakingView, OpenReportView, REPORT_FRAME, ReportCopy, ReportFile, ReportRow, ReportsView,
    StandingView, StatedView, UnstoredView,
};
pub use review::{
    AlikeView, CauseView, CommentView, DisagreementRow, DisagreementView, RemarkView, ReviewView, SettlementView,
    SimilarView, VoteView, Who,
};
pub use rounds::{RoundItem, RoundLine, RoundPoint, RoundResults, RoundView, RoundsView};
pub use work::{DayRow, EffortView, PayView, WorkView};

/// Which page is open. Each has an address (`#/label` …), so that back and reload work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Label items.
    #[default]
    Label,
    /// Settle disagreements (expert, owner).
    Review,
    /// Progress and people.
    Overview,
    /// How much people agree, and where not.
    Agreement,
    /// What runs where, and what went wrong.
    Status,
    /// Confirm look-alikes in batches, where the project has suggestions.
    Grid,
    /// Read the instructions, and write them (expert, owner).
    Instructions,
    /// Consistency rounds (expert, owner).
    Rounds,
    /// What needs this person now, and what became of their answers.
    Desk,
    /// Disagreement reports (expert, owner).
    Reports,
    /// Every item, and what is done with many at once (expert, owner).
    Records,
}

/// Where the page as a whole stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Before anything is known.
    Starting,
    /// No link and no known project, or a link that waits for a name.
    Join(JoinView),
    /// A project is open.
    Open(ShellView),
    /// Nothing can be done.
    Broken {
        /// What failed.
        title: String,
        /// What the person can do.
        remedy: String,
    },
}

/// The join page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JoinView {
    /// The project's name once the manifest is here.
    pub project_name: Option<String>,
    /// The role the link admits to: `labeler`, `expert` or `owner`.
    pub role: Option<String>,
    /// What is asked, once known.
    pub question: String,
    /// Label names, once known.
    pub labels: Vec<String>,
    /// How many items there are, once known.
    pub n_items: Option<u32>,
    /// Whether the manifest is on its way.
    pub loading: bool,
    /// Whether a link is at hand at all.
    pub has_link: bool,
    /// Whether answers are sealed to experts and owner.
    pub is_closed: bool,
    /// What went wrong, and what to do.
    pub problem: Option<String>,
    /// Projects known on this device: id and name.
    pub known: Vec<(String, String)>,
}

/// The frame around every page of an open project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShellView {
    /// The project's name.
    pub project_name: String,
    /// This person's name.
    pub person: String,
    /// `labeler`, `expert` or `owner`.
    pub role: String,
    /// Whether the review page is for them.
    pub reviews: bool,
    /// How many disagreements wait, where they may see that.
    pub n_disagreements: u32,
    /// How many things need this person besides labeling.
    pub n_needs: u32,
    /// Where this device's labels are.
    pub saves: SaveCounts,
    /// Whether the browser says it is online.
    pub online: bool,
    /// Whether a newer version of the page is on this device and waits to be used.
    pub has_new_version: bool,
    /// One short sentence when something needs attention (store refused, storage full …).
    pub alert: Option<String>,
}

/// How many of this device's answers are in which state. Together they are all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveCounts {
    /// Not on disk yet.
    pub saving: u32,
    /// On this device's disk only.
    pub saved: u32,
    /// The store took them.
    pub sent: u32,
    /// Read back from the store and equal.
    pub synced: u32,
}

impl SaveCounts {
    /// Answers that would be lost with this device.
    #[must_use]
    pub const fn only_here(&self) -> u32 {
        self.saving + self.saved
    }
}

/// A label as a choice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChoiceView {
    /// Its name.
    pub name: String,
    /// One line of help; may be empty.
    pub description: String,
    /// The headings it stands under, in one line; may be empty.
    pub group: String,
    /// The key that chooses it: `1` to `9`, empty beyond.
    pub key: String,
}

/// A label that a model suggests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuggestionView {
    /// Its place.
    pub label_idx: usize,
    /// Which model, in words.
    pub by: String,
}

/// The label page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelView {
    /// What is asked; may be empty.
    pub question: String,
    /// The labels in order.
    pub choices: Vec<ChoiceView>,
    /// How many questions there are, where more is asked than one label; those stand in [`FormView`].
    pub n_questions: u32,
    /// The item on screen; `None` when there is nothing to label (see `empty`).
    pub item: Option<ItemView>,
    /// The practice item that is on screen instead.
    pub practice: Option<PracticeView>,
    /// Position of the selected label (confirm mode, or an earlier answer being revisited).
    pub selected: Option<usize>,
    /// Whether Enter submits.
    pub confirm: bool,
    /// The label that a model suggests, where one is pre-filled.
    pub suggested: Option<SuggestionView>,
    /// Whether look-alikes can be confirmed in batches.
    pub offers_batches: bool,
    /// Why there is no item: still loading, everything done, or waiting for others.
    pub empty: EmptyQueue,
    /// How many items this person has answered.
    pub n_mine: u32,
    /// How many items have all the votes they need, and how many there are.
    pub n_complete: u32,
    /// All items.
    pub n_items: u32,
    /// Recent answers, newest first, at most 20.
    pub history: Vec<HistoryEntry>,
    /// Whether there is something to take back.
    pub can_undo: bool,
    /// Whether there is something to do again.
    pub can_redo: bool,
    /// Version of the instructions.
    pub instructions_version: u32,
    /// Their text.
    pub instructions: String,
    /// Answers an hour of active time in this session; `None` before there are enough.
    pub per_hour: Option<u32>,
    /// For how many minutes they have answered without a break, once one would help.
    pub unbroken_minutes: Option<u64>,
    /// New instructions that this person has not seen; they come before the item.
    pub changed: Option<ChangeView>,
    /// The round this person has answers left in.
    pub round: Option<RoundLine>,
}

/// Why there is nothing on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyQueue {
    /// The data is on its way.
    #[default]
    Loading,
    /// This person has answered everything that needed them.
    Done,
    /// Nothing could be loaded and there is no connection.
    Offline,
}

/// The item on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemView {
    /// Its id; views key their elements by it.
    pub id: String,
    /// The text, shown as text only.
    pub text: String,
    /// Whether it shows more than a plain text, or is covered at first.
    pub has_parts: bool,
    /// One sentence: why this item now.
    pub why: String,
    /// More about it, as name and value: score parts, rank, model.
    pub why_details: Vec<(String, String)>,
    /// The note this person flagged it with, if any.
    pub flagged: Option<String>,
    /// What this person answered before, where it is asked again; may be empty.
    pub before: String,
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Item id.
    pub item: String,
    /// The item's text, to be cut by the view.
    pub text: String,
    /// The label given, or `Skipped`.
    pub answer: String,
    /// An expert's decision that differs, if any.
    pub settled: Option<String>,
    /// Where this answer is.
    pub state: SaveState,
}

/// Where an answer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Not on disk yet.
    #[default]
    Saving,
    /// On this device's disk.
    Saved,
    /// The store took it.
    Sent,
    /// Read back from the store and equal.
    Synced,
}

/// A figure with its uncertainty and size, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// It is defined.
    Value {
        /// The figure.
        value: f64,
        /// How many items it rests on.
        n_items: u32,
        /// How many answers it rests on.
        n_answers: u32,
    },
    /// It is not, because.
    Undefined {
        /// One sentence.
        reason: String,
    },
}

/// The overview page.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewView {
    /// All items.
    pub n_items: u32,
    /// Items with at least one answer.
    pub n_answered: u32,
    /// Items with all the votes they need, or settled.
    pub n_complete: u32,
    /// Answers in all.
    pub n_answers: u32,
    /// Skips in all.
    pub n_skips: u32,
    /// Settled items.
    pub n_settled: u32,
    /// Krippendorff's alpha, nominal, over all answers.
    pub alpha: Figure,
    /// In words: what alpha says.
    pub reading: String,
    /// Per person.
    pub people: Vec<PersonRow>,
    /// What everybody did, for those who may know.
    pub effort: Option<EffortView>,
    /// Left out.
    pub n_dropped: u32,
    /// What waits for an expert: disagreements and what was sent.
    pub n_waiting: Option<u32>,
    /// What the labels teach.
    pub course: CourseView,
    /// Links for one person, where the owner looks.
    pub invite: Option<InviteView>,
    /// Whether other labelers' answers are sealed to experts and owner, and count nowhere here.
    pub is_closed: bool,
}

/// What the labels teach the scorer.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CourseView {
    /// It rests on answers that this person may not see.
    #[default]
    Hidden,
    /// It is being measured.
    Coming,
    /// It was measured.
    Known(accord_protocol::Measurement),
}

/// One person of the overview.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Answers.
    pub n_answers: u32,
    /// Median active seconds an answer.
    pub median_secs: Option<f32>,
    /// Active time in seconds, for those who may know.
    pub active_secs: Option<u64>,
    /// Items an hour of active time, for those who may know.
    pub items_per_hour: Option<u32>,
    /// Of the answers an expert has judged: right ones, and all; for those who may know.
    pub judged: Option<(u32, u32)>,
    /// What it comes to, for those who may know.
    pub pay: Option<PayView>,
    /// Whether the owner's invitation admitted them.
    pub verified: bool,
    /// Whether this is the person at this device.
    pub me: bool,
    /// Their id, where they wait for the owner, who looks at this page.
    pub admit: Option<String>,
    /// Whether they are admitted in a moment.
    pub is_admitting: bool,
}

/// The status page: sections of name, value and how it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusView {
    /// Scorer: device, why, race.
    pub scorer: Vec<StatusRow>,
    /// The project's encoder.
    pub encoder: EncoderView,
    /// Store: probe, last poll, backlog.
    pub store: Vec<StatusRow>,
    /// This device: storage, persistence, key, versions.
    pub device: Vec<StatusRow>,
    /// Which device is wished for: `fastest`, `cpu`, `webgpu`.
    pub device_wish: String,
    /// The link for one more device of this person, while it is on screen.
    pub device_link: Option<DeviceLink>,
    /// Records that are on this device alone.
    pub n_only_here: u32,
    /// Labels that people carry.
    pub by_hand: ByHandView,
    /// Quarantined or incomplete pieces of the logs, in words.
    pub problems: Vec<String>,
    /// Last errors, newest first: when and what.
    pub errors: Vec<(String, String)>,
}

/// What can be done with labels that people carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByHandView {
    /// What came of the files that were brought last; empty before any were.
    pub told: String,
    /// Whether files can be handed to other programs.
    pub can_share: bool,
    /// Whether a folder can be picked.
    pub can_pick: bool,
    /// Whether a folder was picked before that the browser wants to ask for again.
    pub has_kept_folder: bool,
    /// The folder in use; empty where there is none.
    pub folder: String,
}

/// The project's encoder on the status page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncoderView {
    /// Name, licence, state, device, speeds, bytes.
    pub rows: Vec<StatusRow>,
    /// What is going on and how far it is, in 0..=1000; nothing while there is nothing to wait for.
    pub progress: Option<(String, u32)>,
    /// Weights kept on this device, for instance `23.1 MB`; empty where there are none.
    pub weights: String,
    /// Vectors kept on this device; empty where there are none.
    pub vectors: String,
}

/// A link for one more device. Secret, so its debug form shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceLink {
    /// The whole link.
    pub url: String,
    /// The same as a QR code, where it fits into one.
    pub code: Option<QrCode>,
}

impl std::fmt::Debug for DeviceLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceLink(…)")
    }
}

/// A QR code as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Modules a side, with the quiet zone.
    pub n_modules: usize,
    /// The dark modules as an SVG path.
    pub path: String,
}

/// One line of the status page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusRow {
    /// What.
    pub name: String,
    /// How it is.
    pub value: String,
    /// How it stands.
    pub level: Level,
}

/// How something stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// As it should be.
    #[default]
    Good,
    /// Works, but not as well as it could.
    Fair,
    /// Needs the person's attention.
    Bad,
}
