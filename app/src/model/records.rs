//! The records page: every item with what became of it, and what is done with many at once.

use accord_core::event::{Curation, Tag};
use accord_core::ids::{ItemId, LabelerId};
use accord_core::record::LabelName;
use accord_core::records::{Class, Query, Standing};

use super::Who;
use crate::tr;

/// The records page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordsView {
    /// Whether it is for this person.
    pub is_theirs: bool,
    /// How many items are loaded.
    pub n_items: u32,
    /// How many were found.
    pub n_found: u32,
    /// How many were looked at, while a search is under way.
    pub n_looked: Option<u32>,
    /// Whether something changed since the last search.
    pub is_stale: bool,
    /// What was found, around what is in view.
    pub rows: Vec<RecordRow>,
    /// How many are chosen.
    pub n_chosen: u32,
    /// Labels to look for.
    pub labels: Vec<LabelName>,
    /// People to look for.
    pub people: Vec<(LabelerId, String)>,
    /// Tags to look for, and how many records have each.
    pub tags: Vec<(Tag, u32)>,
    /// What is about to be done.
    pub asked: Option<AskedView>,
    /// What was done last, in words.
    pub told: String,
    /// Whether it can be taken back.
    pub can_undo: bool,
    /// Which triage is shown, in words; empty where none is.
    pub triage_told: String,
    /// What came of the last export, in words.
    pub written: String,
    /// What it lost, and how often.
    pub lost: Vec<(String, u32)>,
    /// The record that is open.
    pub open: Option<RecordView>,
    /// How many answers a record gets by the policy.
    pub votes_planned: u32,
}

/// A record in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRow {
    /// Its place in the list, from 0.
    pub place: u32,
    /// Which.
    pub item: ItemId,
    /// The beginning of its text.
    pub text: String,
    /// How far it is.
    pub standing: Standing,
    /// What was answered, and how often.
    pub answers: String,
    /// Its tags.
    pub tags: String,
    /// How unsure the model is, 0 to 1.
    pub doubt: Option<f32>,
    /// What a triage found.
    pub class: Option<Class>,
    /// Whether it was sent to experts.
    pub is_sent: bool,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// Whether it is open.
    pub is_open: bool,
}

/// What is about to be done with the chosen records.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedView {
    /// What.
    pub act: Curation,
    /// How many it makes a difference to.
    pub n_changed: u32,
    /// How many are like that already.
    pub n_same: u32,
    /// How many of those have answers.
    pub n_answered: u32,
    /// How many are settled: they are asked of nobody, whatever votes are asked for.
    pub n_settled: u32,
}

/// One record, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordView {
    /// Which.
    pub item: ItemId,
    /// Its text.
    pub text: String,
    /// How far it is.
    pub standing: Standing,
    /// Who answered what, and for how many seconds they were active.
    pub answers: Vec<(Who, String, f32)>,
    /// What experts settled, and why.
    pub settled: Option<(String, String)>,
    /// Why it is left out; may be empty.
    pub dropped: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// What people said about it.
    pub said: Vec<(Who, String)>,
    /// What the model expects, and how sure it is.
    pub expected: Option<(String, f32)>,
    /// How many answers it gets.
    pub votes_wanted: u32,
}

/// What is done on the records page.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordsAct {
    /// Looks for records.
    Find(Query),
    /// Looks again, because something changed.
    FindAgain,
    /// Says from which place on rows are in view.
    See {
        /// The first.
        first: u32,
    },
    /// Chooses records of the list, or no longer.
    Choose {
        /// The first place.
        from: u32,
        /// The last place.
        to: u32,
        /// Whether they are chosen.
        on: bool,
    },
    /// Chooses all that were found.
    ChooseAll,
    /// Chooses none.
    ChooseNone,
    /// Opens a record, or puts it away.
    Open(Option<ItemId>),
    /// Says what doing something with the chosen records would change.
    Ask(Curation),
    /// Does it.
    Do(Curation),
    /// Does nothing.
    Leave,
    /// Takes back what was done last.
    Undo,
    /// Reads the file of `accord triage` that was chosen in the field with this id.
    LoadTriage {
        /// Of the field.
        field_id: &'static str,
    },
    /// Saves what was found as a table.
    Save,
    /// Writes what was found in the form of another tool.
    Export {
        /// The form's name.
        format: &'static str,
        /// Whether each person's answers are written where the form holds one of the two.
        each: bool,
    },
}

/// How far a record is, in words.
#[must_use]
pub fn standing(standing: Standing) -> String {
    match standing {
        Standing::New => tr::frame_standing_new(),
        Standing::Begun => tr::frame_standing_begun(),
        Standing::Differs => tr::frame_standing_differs(),
        Standing::Agreed => tr::frame_standing_agreed(),
        Standing::Settled => tr::frame_standing_settled(),
        Standing::Dropped => tr::frame_standing_dropped(),
    }
}
