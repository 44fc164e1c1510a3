//! The list of keys.

use leptos::prelude::*;

use super::modal::Modal;
use super::own_keys::OwnKeysEditor;
use crate::views::parts::ConfirmSwitch;
use crate::views::ui::{Dialog, Page};

/// Those of the label page, where a person may have keys of their own.
const OWN: [&str; 3] = ["Label", "Label, with several questions or marks", "Images and boxes"];

/// Keys and what they do, by page.
const GROUPS: [(&str, &[(&str, &str)]); 8] = [
    (
        "Label",
        &[
            ("1 … 9, 0", "Choose a label"),
            ("/", "Find a label, where there are many"),
            ("Enter", "Confirm, where asked for, or accept a suggestion"),
            ("S", "Skip"),
            ("Shift S", "Skip with a reason"),
            ("F", "Flag with a note"),
            ("Ctrl Z", "Undo the last answer"),
            ("Ctrl Y", "Redo"),
            ("I", "Instructions"),
            ("H", "Your recent answers"),
            ("W", "Why this item"),
        ],
    ),
    (
        "Label, with several questions or marks",
        &[
            ("Q, Shift Q", "Next or previous question"),
            ("Enter", "Go on, then submit"),
            ("Esc", "Leave a field"),
            ("← →", "Select a word of the text"),
            ("Shift ← →", "Stretch the selection, or move the end of the selected mark"),
            ("Alt Shift ← →", "Stretch it by a character"),
            (", .", "Move the beginning of the selected mark"),
            ("N, P", "Select the next or previous mark"),
            ("Delete", "Remove the mark, or the last place of an order"),
        ],
    ),
    (
        "Images and boxes",
        &[
            ("+ −", "Closer, wider"),
            ("Arrows", "Move the selected box, or the look"),
            ("Shift arrows", "Move the box’s right and lower edge"),
            ("1 … 9, 0", "Make a box, or name the selected one"),
            ("N, P", "Select the next or previous box"),
            ("Esc", "Let go of the box"),
            ("Delete", "Remove the box"),
            ("Z", "The whole image"),
            ("B", "Brighter or darker"),
            ("V", "Show a covered item"),
        ],
    ),
    (
        "Review",
        &[
            ("1 … 9, 0", "Settle with a label"),
            ("J, ↓", "Next disagreement"),
            ("K, ↑", "Previous disagreement"),
            ("Shift 1 … 9, 0", "Mark as right too; Enter settles with the marks"),
            ("S, U, A, W, B", "Kind of mistake: slip, unclear, ambiguous, wrong labels, broken"),
            ("R", "Give a reason"),
            ("C", "Comment"),
            ("N", "Show or hide names"),
            ("M", "Settle look-alikes at once"),
            ("E", "Make it an example in the instructions"),
            ("T", "Open or close a talk"),
            ("Ctrl Z", "Withdraw the last settlement"),
        ],
    ),
    (
        "Look-alikes, with suggestions on",
        &[
            ("G then E", "Go there"),
            ("Arrows", "Move"),
            ("X", "Not this one"),
            ("Enter", "Confirm the others"),
            ("Ctrl Z", "Take the last batch back"),
        ],
    ),
    (
        "Records",
        &[
            ("↓, ↑", "Walk"),
            ("X", "Choose"),
            ("Shift ↓, Shift ↑", "Choose several"),
            ("Ctrl A", "Choose all found"),
            ("Ctrl Z", "Take back what was done last"),
            ("Enter", "Open"),
        ],
    ),
    ("Reports", &[("M", "Make a report"), ("Esc", "Back to the list")]),
    (
        "Everywhere",
        &[
            ("G then L, R, O, A, S, I, C, N, P, D", "Change page"),
            ("Alt 1 … 9", "Change page"),
            ("Esc", "Close"),
            ("?", "This list"),
        ],
    ),
];

/// The list of keys, and how numbers answer.
#[component]
pub(in crate::views) fn KeysDialog(page: Page) -> impl IntoView {
    view! {
        <Modal page dialog=Dialog::Keys title="Keys">
            <div class="keys">
                {GROUPS
                    .map(|(name, rows)| {
                        let is_own = OWN.contains(&name);
                        view! {
                            <table class="keys__table">
                                <caption>{name}</caption>
                                <tbody>{rows.iter().map(|(key, what)| view! { <KeyRow page is_own key=key what=what/> }).collect_view()}</tbody>
                            </table>
                        }
                    })
                    .collect_view()}
            </div>
            <OwnKeysEditor page/>
            <ConfirmSwitch page/>
        </Modal>
    }
}

#[component]
fn KeyRow(page: Page, is_own: bool, key: &'static str, what: &'static str) -> impl IntoView {
    let named = move || if is_own { page.ui.keys.with(|keys| keys.named(key)) } else { key.to_owned() };
    view! {
        <tr>
            <th scope="row"><kbd class="key">{named}</kbd></th>
            <td>{what}</td>
        </tr>
    }
}
