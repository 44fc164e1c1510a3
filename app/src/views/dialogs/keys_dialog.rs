//! The list of keys.

use leptos::prelude::*;

use super::modal::Modal;
use super::own_keys::OwnKeysEditor;
use crate::tr;
use crate::views::parts::{ConfirmSwitch, in_words};
use crate::views::ui::{Dialog, Page};

/// Words, said when they are shown.
type Words = fn() -> String;

/// Keys of a page.
struct Group {
    /// Whether a person may have keys of their own there.
    is_own: bool,
    name: Words,
    /// Keys and what they do.
    rows: &'static [(&'static str, Words)],
}

/// Keys and what they do, by page.
const GROUPS: [Group; 8] = [
    Group {
        is_own: true,
        name: tr::keys_group_label,
        rows: &[
            ("1 … 9, 0", tr::keys_choose),
            ("/", tr::keys_find),
            ("Enter", tr::keys_confirm),
            ("S", tr::keys_skip),
            ("Shift S", tr::keys_skip_reason),
            ("F", tr::keys_flag_note),
            ("Ctrl Z", tr::keys_undo),
            ("Ctrl Y", tr::keys_redo),
            ("I", tr::keys_instructions),
            ("H", tr::keys_history),
            ("W", tr::keys_why),
        ],
    },
    Group {
        is_own: true,
        name: tr::keys_group_form,
        rows: &[
            ("Q, Shift Q", tr::keys_question),
            ("Enter", tr::keys_submit),
            ("Esc", tr::keys_leave_field),
            ("← →", tr::keys_word),
            ("Shift ← →", tr::keys_stretch),
            ("Alt Shift ← →", tr::keys_stretch_character),
            (", .", tr::keys_mark_start),
            ("N, P", tr::keys_mark_step),
            ("Delete", tr::keys_mark_remove),
        ],
    },
    Group {
        is_own: true,
        name: tr::keys_group_boxes,
        rows: &[
            ("+ −", tr::keys_zoom),
            ("Arrows", tr::keys_box_move),
            ("Shift arrows", tr::keys_box_size),
            ("1 … 9, 0", tr::keys_box_choose),
            ("N, P", tr::keys_box_step),
            ("Esc", tr::keys_box_leave),
            ("Delete", tr::keys_box_remove),
            ("Z", tr::keys_whole),
            ("B", tr::keys_brighter),
            ("V", tr::keys_uncover),
        ],
    },
    Group {
        is_own: false,
        name: tr::keys_group_review,
        rows: &[
            ("1 … 9, 0", tr::keys_settle),
            ("J, ↓", tr::keys_next_disagreement),
            ("K, ↑", tr::keys_previous_disagreement),
            ("Shift 1 … 9, 0", tr::keys_settle_several),
            ("S, U, A, W, B", tr::keys_cause),
            ("R", tr::keys_reason),
            ("C", tr::keys_comment),
            ("N", tr::keys_names),
            ("M", tr::keys_settle_alike),
            ("E", tr::keys_example),
            ("T", tr::keys_talk),
            ("Ctrl Z", tr::keys_withdraw),
        ],
    },
    Group {
        is_own: false,
        name: tr::keys_group_alike,
        rows: &[
            ("G then E", tr::keys_alike_go),
            ("Arrows", tr::keys_alike_move),
            ("X", tr::keys_alike_odd),
            ("Enter", tr::keys_alike_confirm),
            ("Ctrl Z", tr::keys_alike_undo),
        ],
    },
    Group {
        is_own: false,
        name: tr::keys_group_records,
        rows: &[
            ("↓, ↑", tr::keys_walk),
            ("X", tr::keys_pick),
            ("Shift ↓, Shift ↑", tr::keys_pick_several),
            ("Ctrl A", tr::keys_pick_all),
            ("Ctrl Z", tr::keys_take_back),
            ("Enter", tr::keys_open),
        ],
    },
    Group {
        is_own: false,
        name: tr::keys_group_reports,
        rows: &[("M", tr::keys_report_make), ("Esc", tr::keys_report_back)],
    },
    Group {
        is_own: false,
        name: tr::keys_group_everywhere,
        rows: &[
            ("G then L, R, O, A, S, I, C, N, P, D", tr::keys_go_page),
            ("Alt 1 … 9", tr::keys_go_page),
            ("Esc", tr::close),
            ("?", tr::keys_list),
        ],
    },
];

/// The list of keys, and how numbers answer.
#[component]
pub(in crate::views) fn KeysDialog(page: Page) -> impl IntoView {
    view! {
        <Modal page dialog=Dialog::Keys title=tr::keys_title()>
            <div class="keys">
                {GROUPS
                    .map(|Group { is_own, name, rows }| {
                        view! {
                            <table class="keys__table">
                                <caption>{name()}</caption>
                                <tbody>{rows.iter().map(|(key, what)| view! { <KeyRow page is_own key=key what=what()/> }).collect_view()}</tbody>
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
fn KeyRow(page: Page, is_own: bool, key: &'static str, what: String) -> impl IntoView {
    let named = move || if is_own { page.ui.keys.with(|keys| in_words(&keys.named(key))) } else { in_words(key) };
    view! {
        <tr>
            <th scope="row"><kbd class="key">{named}</kbd></th>
            <td>{what}</td>
        </tr>
    }
}
