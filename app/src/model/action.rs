//! What a person can do on a page.

use accord_platform::Brought;

use super::agreement::{Drill, TableKind};
use super::reports::{ReportCopy, ReportFile};
use crate::language::Language;

use super::{FormAct, InviteOrder, RecordsAct};

/// What a person did on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Lets the page speak another language.
    Speak {
        /// Which.
        language: Language,
    },
    /// Joins with the link at hand under a name.
    Join {
        /// The name others see; trimmed, not empty.
        name: String,
    },
    /// Joins with a link that was pasted into the page.
    PasteLink {
        /// The whole link or its fragment.
        link: String,
    },
    /// Joins with the link in the file that was chosen in the field with this id.
    OpenLinkFile {
        /// Of the field.
        field_id: &'static str,
    },
    /// Opens a project known on this device.
    OpenProject {
        /// Its id.
        project: String,
    },
    /// Answers the item on screen with the label at this position.
    Choose {
        /// Position in the schema, 0 first.
        label_idx: usize,
    },
    /// Does something to the answer of several parts that is being made.
    Form(FormAct),
    /// Submits the selected label where confirming is on, accepts what is suggested, and leaves the feedback on a practice
    /// item.
    Confirm,
    /// Gives the label of the batch on screen to all its items but the odd ones.
    ConfirmBatch {
        /// Item ids of the odd ones.
        odd: Vec<String>,
    },
    /// Counts from now on, for as long as the page lives, how long somebody works on what is on screen.
    WatchActivity,
    /// Fetches the images of the item in view and of those that come next.
    FetchPictures {
        /// Whether those that failed are tried again.
        again: bool,
    },
    /// Leaves the item on screen unanswered, with an optional reason.
    Skip {
        /// Free text; may be empty.
        reason: String,
    },
    /// Marks the item on screen as faulty; it stays on screen.
    Flag {
        /// What is wrong.
        note: String,
    },
    /// Takes back this person's last answer, skip or flag and shows its item again.
    Undo,
    /// Answers it again after an undo.
    Redo,
    /// Goes back to an answered item to change the answer.
    Revisit {
        /// Item id.
        item: String,
    },
    /// Settles the disagreement on screen.
    Settle {
        /// Item id.
        item: String,
        /// Position of the right label in the schema.
        label_idx: usize,
        /// Positions of other labels that are right too.
        also: Vec<usize>,
        /// Why; may be empty.
        reason: String,
        /// Name of one of [`ReviewView::causes`](super::ReviewView::causes), if given.
        cause: Option<String>,
    },
    /// Settles several items alike.
    SettleBatch {
        /// Item ids.
        items: Vec<String>,
        /// Position of the right label in the schema.
        label_idx: usize,
        /// Why; may be empty.
        reason: String,
        /// Name of one of [`ReviewView::causes`](super::ReviewView::causes), if given.
        cause: Option<String>,
    },
    /// Looks for items like the disagreement on screen, or no longer.
    LookAlike {
        /// Whether they are wanted.
        wanted: bool,
    },
    /// Says something about an item.
    Comment {
        /// Item id.
        item: String,
        /// What.
        text: String,
        /// Ids of the people mentioned.
        mentions: Vec<String>,
    },
    /// Withdraws a comment of this person's.
    Uncomment {
        /// Its id.
        comment: String,
    },
    /// Opens or closes a talk on an item.
    Talk {
        /// Item id.
        item: String,
        /// Whether it opens.
        open: bool,
    },
    /// Writes a new version of the instructions.
    Revise(Draft),
    /// Says for which labels the number of affected answers is wanted.
    TouchLabels {
        /// Positions in the schema.
        labels: Vec<usize>,
    },
    /// Admits somebody whom no invitation admits, in a moment: until then it can be taken back.
    Admit {
        /// Who.
        labeler: String,
    },
    /// Admits nobody after all.
    KeepOut,
    /// Makes a link for one person.
    Invite(InviteOrder),
    /// Saves that link as a file.
    SaveInvite,
    /// Takes that link off the screen.
    HideInvite,
    /// Makes a link for one more device of this person.
    AddDevice,
    /// Saves that link as a file.
    SaveDeviceLink,
    /// Takes that link off the screen.
    HideDeviceLink,
    /// Deletes all that this device keeps of the project.
    Leave,
    /// Draws items and begins a round.
    StartRound {
        /// Two labels that collide, by their place in the schema; otherwise items are drawn at random.
        colliding: Option<(usize, usize)>,
        /// How many items.
        n_items: usize,
        /// Ids of those who answer.
        people: Vec<String>,
        /// What it is about; may be empty.
        note: String,
    },
    /// Ends a round, whoever is not done.
    CloseRound {
        /// Its id.
        round: String,
    },
    /// Feedback was looked at.
    SawFeedback,
    /// Withdraws this expert's last settlement.
    UndoSettle,
    /// Shows another disagreement.
    SelectDisagreement {
        /// Item id.
        item: String,
    },
    /// Does something on the records page.
    Records(RecordsAct),
    /// Looks at the items behind a figure, or puts them away.
    LookInto(Option<Drill>),
    /// Saves a table of the agreement page as a file.
    SaveTable(TableKind),
    /// Reads the file of known answers that was chosen in the field with this id.
    LoadKnown {
        /// Of the field.
        field_id: &'static str,
    },
    /// Forgets the known answers.
    ForgetKnown,
    /// Saves the learning curve as a file.
    SaveCourse,
    /// Saves this person's timesheet as a file.
    SaveTimesheet,
    /// Saves what everybody did by day as a file.
    SaveEffort,
    /// Syncs now instead of waiting for the next poll.
    SyncNow,
    /// Forces a device for the scorer.
    SetDevice {
        /// One of `fastest`, `cpu`, `webgpu`.
        wish: String,
    },
    /// Whether a number key answers at once or selects until Enter.
    SetConfirm {
        /// `true`: Enter submits.
        confirm: bool,
    },
    /// Deletes the encoders' weights kept on this device.
    ReleaseWeights,
    /// Deletes the vectors kept on this device.
    ClearVectors,
    /// Saves everything that is only on this device as a file.
    Backup,
    /// Hands that file to another program.
    ShareBackup,
    /// Takes the files chosen in the field with this id.
    TakeChosen {
        /// Of the field.
        field_id: &'static str,
    },
    /// Takes files that were dropped on the page.
    TakeDropped {
        /// The files.
        files: Vec<Brought>,
    },
    /// Looks what the browser offers to those who carry labels by hand, and for the folder that was picked before.
    LookByHand,
    /// Asks for a folder to be used as a store, or for the one that was picked before.
    PickFolder {
        /// Whether the one that was picked before is meant.
        kept: bool,
    },
    /// The store's probe is run again.
    ProbeStore,
    /// Makes a disagreement report and puts it into the store.
    MakeReport {
        /// Whether it says who people are.
        names: bool,
    },
    /// Stops making one.
    StopReport,
    /// Tries again to put the last one into the store.
    StoreReport,
    /// Asks the store for its reports.
    ListReports,
    /// Reads older ones.
    ReadMoreReports,
    /// Shows a report.
    OpenReport {
        /// Object key of its data; empty for the one that the store does not have.
        key: String,
    },
    /// Puts the report on screen away.
    CloseReport,
    /// Prints the report on screen.
    PrintReport,
    /// Saves one of a report's files.
    SaveReport {
        /// Object key of its data; empty for the one that the store does not have.
        key: String,
        /// Which file.
        file: ReportFile,
    },
    /// Puts a report's address on the clipboard.
    CopyReport {
        /// Object key of its data.
        key: String,
        /// Which address.
        what: ReportCopy,
    },
    /// Starts the newer version of the page that waits on this device.
    UseNewVersion,
}

/// A new version of the instructions, ready to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The text it was made from; see [`InstructionsView::reference`](super::InstructionsView::reference).
    pub after: String,
    /// Its text.
    pub text: String,
    /// What changed, in a sentence; may be empty.
    pub summary: String,
    /// Labels whose meaning changed, by their place in the schema; none where the wording alone changed.
    pub touched: Vec<usize>,
    /// Whether answers with these labels are asked again.
    pub reask: bool,
}
