//! What is open or half typed on the page in this tab: nothing here outlives the tab.

use leptos::{html, prelude::*};

use super::agreement::Measure;
use super::form::FormKey;
use super::{Act, ViewModels};
use crate::model::{Action, PictureKey};
use crate::own_keys::OwnKeys;
use crate::preferences;
use crate::viewport::{Size, Viewport};

/// What every view gets: what to draw, where actions go, what is open.
#[derive(Clone, Copy)]
pub(super) struct Page {
    pub view: ViewModels,
    pub act: Act,
    pub ui: Ui,
}

/// A dialog that takes the keyboard until it is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialog {
    /// Says what is wrong with the item.
    Flag,
    /// Skips with a reason.
    Skip,
    /// Lists the keys.
    Keys,
    /// The items behind a figure.
    Items,
    /// Items that can be settled together with the one on screen.
    Alike,
    /// Under which label the item on screen becomes an example.
    Example,
}

/// A panel beside the item: there, labeling goes on. Where the page is narrow it covers the item and is a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    /// The project's instructions.
    Instructions,
    /// Recent answers.
    History,
}

/// A stretch of an item's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Id of the item.
    pub item: String,
    /// First character and the one after the last, in code points.
    pub range: (u32, u32),
}

/// The part of the image with boxes that is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Seen {
    pub viewport: Viewport,
    /// The image's size.
    pub size: Size,
}

/// Open things and drafts.
#[derive(Clone, Copy)]
pub(super) struct Ui {
    pub dialog: RwSignal<Option<Dialog>>,
    pub panel: RwSignal<Option<Panel>>,
    /// Whether "why this item" is unfolded.
    pub why: RwSignal<bool>,
    /// What a page of the second file is drawn from, while it is on screen: keys act on what is seen.
    pub drawn: StoredValue<Option<ViewModels>>,
    /// Keys of the label page that the person put elsewhere.
    pub keys: RwSignal<OwnKeys>,
    /// Whether `g` was pressed and the page's letter is awaited.
    pub leader: RwSignal<bool>,
    /// The reason for a settlement, while it is typed.
    pub reason: RwSignal<String>,
    /// The cause chosen for a settlement.
    pub cause: RwSignal<Option<String>>,
    /// Labels marked as right, by their place; the first holds.
    pub marked: RwSignal<Vec<usize>>,
    /// Whether a press on a label marks it instead of settling with it.
    pub several: RwSignal<bool>,
    /// Whether people's own names are shown beside their votes.
    pub names: RwSignal<bool>,
    /// Items unticked or ticked by hand in the list of those that can be settled together.
    pub ticked: RwSignal<Vec<(String, bool)>>,
    /// Whether the item becomes an example of what the label is not.
    pub counter: RwSignal<bool>,
    /// The new text of the instructions while it is written, and the text it was made from.
    pub draft: RwSignal<Option<(String, String)>>,
    /// What the colours of pairs of people show.
    pub measure: RwSignal<Measure>,
    /// The pair under the cursor of the picture of all pairs, as row and column.
    pub cursor: RwSignal<(usize, usize)>,
    /// Whether the same pairs are shown as a table.
    pub pairs_table: RwSignal<bool>,
    /// Whether the chart runs over time instead of answers.
    pub by_time: RwSignal<bool>,
    /// What is typed into the search for people.
    pub search: RwSignal<String>,
    /// Whether the next report says who people are.
    pub report_names: RwSignal<bool>,
    /// Items marked as the odd ones of the batch on screen.
    pub odd: RwSignal<Vec<String>>,
    /// The card under the cursor.
    pub card: RwSignal<usize>,
    /// Follows keys for the questions on screen, while there are several.
    pub form: StoredValue<Option<UnsyncCallback<FormKey>>, LocalStorage>,
    /// The stretch of an item's text that is selected, until a label takes it.
    pub selected: StoredValue<Option<Stretch>>,
    /// The stretch that was selected last: arrow keys go on from there.
    pub walked: StoredValue<Option<Stretch>>,
    /// The words of an item's text that keys selected last, after the item they stand in.
    pub told: RwSignal<(String, String)>,
    /// The item whose cover was taken away.
    pub uncovered: RwSignal<Option<String>>,
    /// The last key meant for images, and a number that grows with each.
    pub picture_key: RwSignal<(u32, PictureKey)>,
    /// What is seen of the image with boxes, while there is one.
    pub seen: StoredValue<Option<Seen>>,
    /// The item's region: where the focus rests between answers.
    pub item: NodeRef<html::Div>,
    /// The field for a settlement's reason.
    pub reason_field: NodeRef<html::Input>,
    /// The field for a comment.
    pub comment_field: NodeRef<html::Textarea>,
}

impl Ui {
    pub fn new() -> Self {
        Self {
            dialog: RwSignal::new(None),
            panel: RwSignal::new(None),
            why: RwSignal::new(false),
            drawn: StoredValue::new(None),
            keys: RwSignal::new(preferences::own_keys()),
            leader: RwSignal::new(false),
            reason: RwSignal::new(String::new()),
            cause: RwSignal::new(None),
            marked: RwSignal::new(Vec::new()),
            several: RwSignal::new(false),
            names: RwSignal::new(false),
            ticked: RwSignal::new(Vec::new()),
            counter: RwSignal::new(false),
            draft: RwSignal::new(None),
            measure: RwSignal::new(Measure::Percent),
            cursor: RwSignal::new((1, 0)),
            pairs_table: RwSignal::new(false),
            by_time: RwSignal::new(false),
            search: RwSignal::new(String::new()),
            report_names: RwSignal::new(false),
            odd: RwSignal::new(Vec::new()),
            card: RwSignal::new(0),
            form: StoredValue::new_local(None),
            selected: StoredValue::new(None),
            walked: StoredValue::new(None),
            told: RwSignal::new((String::new(), String::new())),
            uncovered: RwSignal::new(None),
            picture_key: RwSignal::new((0, PictureKey::Whole)),
            seen: StoredValue::new(None),
            item: NodeRef::new(),
            reason_field: NodeRef::new(),
            comment_field: NodeRef::new(),
        }
    }

    /// Rests the focus on the item, so that a later Enter or Space cannot press a button a second time.
    pub fn focus_item(&self) {
        if let Some(item) = self.item.get_untracked() {
            // An element that cannot take the focus keeps it where it is, which harms nothing.
            let _ = item.focus();
        }
    }

    pub fn toggle_panel(&self, panel: Panel) {
        self.panel.update(|open| *open = if *open == Some(panel) { None } else { Some(panel) });
    }
}

impl Page {
    /// Takes the cover off the item on screen.
    pub fn uncover(&self, id: String) {
        self.ui.uncovered.set(Some(id));
        self.ui.focus_item();
    }

    /// Tells the images on screen of a key.
    pub fn look(&self, key: PictureKey) {
        self.ui.picture_key.update(|(n, last)| {
            *n += 1;
            *last = key;
        });
    }

    /// Runs an action that belongs to the item on screen and lets go of the button that sent it.
    pub fn act_on_item(&self, action: Action) {
        self.act.run(action);
        self.ui.focus_item();
    }
}
