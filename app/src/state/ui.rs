//! State of the page that no log knows.

use std::collections::VecDeque;
use std::fmt;

use accord_core::event::{InstructionsRef, Millis};
use accord_core::ids::ItemId;
use accord_platform::{Kept, east_millis, is_online};

use crate::activity::ActiveTime;
use crate::draft::Draft;
use crate::keeping::Remembered;
use crate::known::KnownFile;
use crate::model::{JoinView, StatusRow};
use crate::preferences;

/// State of the page that no log knows.
#[derive(Clone, Debug)]
pub struct Ui {
    /// Where the page as a whole stands.
    pub stage: StageState,
    /// The label selected but not submitted.
    pub selected: Option<usize>,
    /// The answer of several parts that is being made, once something was done to it.
    pub draft: Option<Draft>,
    /// What else was begun, and what can be taken back of it.
    pub drafts: Drafts,
    /// Whether it waits to be kept on this device.
    pub keeps_draft: bool,
    /// Whether Enter submits.
    pub confirm: bool,
    /// Active time on the item on screen.
    pub activity: ActiveTime,
    /// Which item that is, and since when.
    pub measured: Option<(ItemId, Millis)>,
    /// The disagreement on screen.
    pub reviewed: Option<ItemId>,
    /// Whether the browser says it is online.
    pub online: bool,
    /// Last errors, newest first.
    pub errors: VecDeque<(Millis, String)>,
    /// A refusal to show until the next command.
    pub refusal: Option<String>,
    /// Something worth knowing that needs no haste.
    pub notice: Option<String>,
    /// Result of the store's probe.
    pub probe: Vec<StatusRow>,
    /// What the browser says about its storage.
    pub storage: Vec<StatusRow>,
    /// How the page's own files are kept on this device; nothing until that is known.
    pub kept: Option<Kept>,
    /// Whether all shards are here.
    pub items_loaded: bool,
    /// A name that was given before the project was open.
    pub join_as: Option<String>,
    /// Known answers to check items.
    pub known: Option<KnownFile>,
    /// Whether items like the disagreement on screen are looked for.
    pub looks_alike: bool,
    /// Labels for which the number of affected answers is wanted, by their place in the schema.
    pub touched: Vec<usize>,
    /// The instructions of which this person has read what is new.
    pub acknowledged: Option<InstructionsRef>,
    /// Until when feedback was looked at, by the times of settlements.
    pub feedback_seen: Millis,
    /// The link for one more device of this person, while it is on screen. Secret.
    pub device_link: Option<String>,
    /// How much was shown as saved, as it was noted last.
    pub remembered: Option<Remembered>,
    /// What was shown as saved before and is not on this device any more, in words.
    pub lost: Option<String>,
    /// What came of files that somebody brought.
    pub carried: Option<String>,
    /// Whether files can be handed to other programs, and folders picked; nothing until that was looked at.
    pub by_hand: ByHand,
    /// Who is admitted in a moment.
    pub admitting: Option<String>,
    /// A link for one person, while it is made or on screen.
    pub invite: Inviting,
    /// By how many milliseconds this clock is ahead of universal time.
    pub east_ms: i64,
}

/// What was begun besides the answer on screen, and the steps by which that came to be.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// The item on screen.
    pub of: Option<ItemId>,
    /// Answers that were begun and left for another item.
    pub aside: Vec<(ItemId, Draft)>,
    /// The answer on screen before each of its changes, the latest last.
    pub done: Vec<Draft>,
    /// What was taken back of it.
    pub undone: Vec<Draft>,
    /// The field that was typed into last: its letters are one change.
    pub typing: Option<usize>,
}

/// What the browser offers to those who carry labels by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByHand {
    /// Files can be handed to other programs.
    pub can_share: bool,
    /// A folder can be picked, and the project's host takes nothing, so that it helps.
    pub can_pick: bool,
    /// A folder was picked before, and the browser wants to ask for it again.
    pub has_kept_folder: bool,
}

/// How far a link for one person is.
#[derive(Clone, Default)]
pub enum Inviting {
    /// None was asked for, or it was put away.
    #[default]
    Nothing,
    /// The store is asked whether the link's holder could read.
    Asking,
    /// It could not be made: why, and what to do.
    Refused(String),
    /// It is there.
    Made {
        /// The link. Secret.
        url: String,
        /// Who it makes of whoever opens it.
        labeler: String,
        /// What the store cannot keep its holder from.
        warning: String,
    },
}

impl fmt::Debug for Inviting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inviting(…)")
    }
}

/// Where the page as a whole stands.
#[derive(Clone, Debug)]
pub enum StageState {
    /// Before anything is known.
    Starting,
    /// The join page.
    Join(JoinView),
    /// A project is open.
    Open,
    /// Nothing can be done.
    Broken {
        /// What failed.
        title: String,
        /// What the person can do.
        remedy: String,
    },
}

impl Ui {
    /// The page as it starts, with this browser's settings.
    #[must_use]
    pub fn in_browser() -> Self {
        Self { confirm: preferences::confirm(), online: is_online(), east_ms: east_millis(), ..Self::starting() }
    }

    /// The page as it starts, with settings that need no browser.
    #[must_use]
    pub fn starting() -> Self {
        Self {
            stage: StageState::Starting,
            selected: None,
            draft: None,
            drafts: Drafts::default(),
            keeps_draft: false,
            confirm: false,
            activity: ActiveTime::default(),
            measured: None,
            reviewed: None,
            online: true,
            errors: VecDeque::new(),
            refusal: None,
            notice: None,
            probe: Vec::new(),
            storage: Vec::new(),
            kept: None,
            items_loaded: false,
            join_as: None,
            known: None,
            looks_alike: false,
            touched: Vec::new(),
            acknowledged: None,
            feedback_seen: Millis::default(),
            device_link: None,
            remembered: None,
            lost: None,
            carried: None,
            by_hand: ByHand::default(),
            admitting: None,
            invite: Inviting::default(),
            east_ms: 0,
        }
    }
}
