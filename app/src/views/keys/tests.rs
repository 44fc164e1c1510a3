//! Tables of key presses and what they mean.

use super::*;
use crate::own_keys::{KeyAction, OwnKeys};

const LABEL: Scene = Scene {
    route: Route::Label,
    focus: Focus::Page,
    cover: None,
    beside: false,
    n_choices: 3,
    practice: Practice::None,
    form: None,
    pictures: false,
    covered: false,
    confirm: false,
    offers_batches: false,
    leader: false,
    reviews: false,
};
const REVIEW: Scene = Scene { route: Route::Review, reviews: true, ..LABEL };

fn press<'a>(key: &'a str, code: &'a str) -> KeyPress<'a> {
    KeyPress { key, code, command: false, alt: false, shift: false, repeat: false }
}

#[track_caller]
fn check(press: KeyPress<'_>, scene: Scene, expect: Option<Intent>) {
    assert_eq!(meaning(press, scene), expect, "{press:?} in {scene:?}");
}

#[test]
fn digits_choose_by_what_they_type_and_by_where_they_are() {
    check(press("1", "Digit1"), LABEL, Some(Intent::Choose(0)));
    check(press("3", "Numpad3"), LABEL, Some(Intent::Choose(2)));
    // French layout without and with Shift, Arabic digits, a layout with other digits on the top row.
    check(press("&", "Digit1"), LABEL, Some(Intent::Choose(0)));
    check(KeyPress { shift: true, ..press("2", "Digit2") }, LABEL, Some(Intent::Choose(1)));
    check(press("٢", "Digit2"), LABEL, Some(Intent::Choose(1)));
    check(press("3", "Digit7"), LABEL, Some(Intent::Choose(2)));
    check(press("1", ""), LABEL, Some(Intent::Choose(0)));
}

#[test]
fn digits_that_name_no_label_do_nothing() {
    check(press("4", "Digit4"), LABEL, None);
    check(press("0", "Digit0"), LABEL, None);
    check(press("0", "Digit0"), Scene { n_choices: 10, ..LABEL }, Some(Intent::Choose(9)));
    check(press("End", "Numpad1"), LABEL, None);
    check(press("1", "Digit1"), Scene { n_choices: 0, ..LABEL }, None);
    check(KeyPress { shift: true, ..press("!", "Digit1") }, LABEL, None);
    check(KeyPress { command: true, ..press("1", "Digit1") }, LABEL, None);
    check(press("F1", "F1"), LABEL, None);
}

#[test]
fn a_held_key_never_answers() {
    for key in ["1", "s", "f", "Enter"] {
        check(KeyPress { repeat: true, ..press(key, "") }, Scene { confirm: true, ..LABEL }, None);
    }
    check(KeyPress { repeat: true, ..press("1", "Digit1") }, REVIEW, None);
    check(KeyPress { repeat: true, ..press("ArrowDown", "ArrowDown") }, REVIEW, Some(Intent::StepDisagreement(1)));
}

#[test]
fn pra1_practice_can_only_be_answered_and_left() {
    let asked = Scene { practice: Practice::Asked, ..LABEL };
    check(press("2", "Digit2"), asked, Some(Intent::Choose(1)));
    for key in ["s", "f", "w", "Enter"] {
        check(press(key, ""), asked, None);
    }
    check(press("Enter", ""), Scene { confirm: true, ..asked }, Some(Intent::Confirm));
    // Feedback takes no label, so a key typed ahead cannot answer what comes next.
    let told = Scene { practice: Practice::Told, n_choices: 0, ..LABEL };
    check(press("Enter", ""), told, Some(Intent::Confirm));
    check(press("2", "Digit2"), told, None);
    check(press("i", "KeyI"), told, Some(Intent::TogglePanel(Panel::Instructions)));
    check(KeyPress { repeat: true, ..press("Enter", "") }, told, None);
    check(press("Enter", ""), Scene { focus: Focus::Control, ..told }, None);
}

#[test]
fn keys_are_inert_in_fields_and_under_dialogs() {
    for key in ["1", "s", "f", "?", "g", "i", "Enter"] {
        check(press(key, ""), Scene { focus: Focus::Field, ..LABEL }, None);
        check(press(key, ""), Scene { cover: Some(Cover::Form), ..LABEL }, None);
    }
    let undo = KeyPress { command: true, ..press("z", "KeyZ") };
    check(undo, Scene { focus: Focus::Field, ..LABEL }, None);
    check(press("1", "Digit1"), Scene { cover: Some(Cover::Panel(Panel::History)), ..LABEL }, None);
}

#[test]
fn a_dialog_is_closed_by_the_key_that_opened_it() {
    let instructions = Intent::TogglePanel(Panel::Instructions);
    check(press("i", "KeyI"), Scene { cover: Some(Cover::Panel(Panel::Instructions)), ..LABEL }, Some(instructions));
    check(press("h", "KeyH"), Scene { cover: Some(Cover::Panel(Panel::Instructions)), ..LABEL }, None);
    check(press("?", "Slash"), Scene { cover: Some(Cover::Keys), ..LABEL }, Some(Intent::ToggleKeys));
    check(press("Escape", "Escape"), Scene { beside: true, ..LABEL }, Some(Intent::ClosePanel));
    check(press("Escape", "Escape"), LABEL, None);
}

#[test]
fn enter_belongs_to_the_focused_button() {
    let confirm = Scene { confirm: true, ..LABEL };
    check(press("Enter", "Enter"), confirm, Some(Intent::Confirm));
    check(press("Enter", "Enter"), Scene { focus: Focus::Control, ..confirm }, None);
    check(press("Enter", "Enter"), LABEL, None);
}

#[test]
fn letters_work_on_other_scripts_and_with_caps_lock() {
    check(press("s", "KeyS"), LABEL, Some(Intent::Skip));
    check(press("S", "KeyS"), LABEL, Some(Intent::Skip));
    check(press("ы", "KeyS"), LABEL, Some(Intent::Skip));
    check(KeyPress { shift: true, ..press("S", "KeyS") }, LABEL, Some(Intent::SkipWithReason));
    check(press("f", "KeyF"), LABEL, Some(Intent::Flag));
    check(press("w", "KeyW"), LABEL, Some(Intent::ToggleWhy));
    check(press("s", "KeyS"), Scene { n_choices: 0, ..LABEL }, None);
}

#[test]
fn undo_and_redo_follow_the_letter() {
    let undo = KeyPress { command: true, ..press("z", "KeyW") };
    check(undo, LABEL, Some(Intent::Undo));
    check(undo, REVIEW, Some(Intent::Undo));
    check(KeyPress { shift: true, ..undo }, LABEL, Some(Intent::Redo));
    check(KeyPress { command: true, ..press("y", "KeyY") }, LABEL, Some(Intent::Redo));
    check(KeyPress { command: true, alt: true, ..press("z", "KeyZ") }, LABEL, None);
    check(KeyPress { shift: true, ..undo }, REVIEW, None);
}

#[test]
fn pages_are_reached_with_g_and_with_alt() {
    check(press("g", "KeyG"), LABEL, Some(Intent::AwaitPage));
    let leader = Scene { leader: true, ..LABEL };
    check(press("s", "KeyS"), leader, Some(Intent::Go(Route::Status)));
    check(press("o", "KeyO"), leader, Some(Intent::Go(Route::Overview)));
    check(press("a", "KeyA"), leader, Some(Intent::Go(Route::Agreement)));
    check(press("r", "KeyR"), leader, None);
    check(press("r", "KeyR"), Scene { reviews: true, ..leader }, Some(Intent::Go(Route::Review)));
    check(press("2", "Digit2"), leader, Some(Intent::Choose(1)));
    check(KeyPress { alt: true, ..press("¡", "Digit1") }, REVIEW, Some(Intent::Go(Route::Label)));
    check(KeyPress { alt: true, ..press("9", "Digit9") }, REVIEW, Some(Intent::Go(Route::Reports)));
    check(KeyPress { alt: true, ..press("9", "Digit9") }, LABEL, None);
    check(KeyPress { alt: true, ..press("0", "Digit0") }, REVIEW, None);
}

#[test]
fn the_review_page_has_its_own_keys() {
    check(press("2", "Digit2"), REVIEW, Some(Intent::Choose(1)));
    check(press("j", "KeyJ"), REVIEW, Some(Intent::StepDisagreement(1)));
    check(press("ArrowUp", "ArrowUp"), REVIEW, Some(Intent::StepDisagreement(-1)));
    check(press("ArrowUp", "ArrowUp"), Scene { focus: Focus::Choice, ..REVIEW }, None);
    check(press("r", "KeyR"), REVIEW, Some(Intent::FocusReason));
    check(press("f", "KeyF"), REVIEW, None);
    check(press("Enter", "Enter"), Scene { focus: Focus::Field, ..REVIEW }, Some(Intent::FocusItem));
    check(press("1", "Digit1"), Scene { route: Route::Overview, ..LABEL }, None);
}

#[test]
fn look_alikes_are_marked_and_confirmed_by_key() {
    let grid = Scene { route: Route::Grid, n_choices: 12, offers_batches: true, ..LABEL };
    check(press("ArrowRight", "ArrowRight"), grid, Some(Intent::StepCard(1)));
    check(press("ArrowUp", "ArrowUp"), grid, Some(Intent::StepRow(-1)));
    check(press("x", "KeyX"), grid, Some(Intent::MarkOdd));
    check(press(" ", "Space"), grid, Some(Intent::MarkOdd));
    check(press("Enter", "Enter"), grid, Some(Intent::Confirm));
    check(press("Enter", "Enter"), Scene { focus: Focus::Control, ..grid }, None);
    check(press("1", "Digit1"), grid, None);
    // A held key steps, but neither marks nor confirms.
    check(KeyPress { repeat: true, ..press("ArrowDown", "ArrowDown") }, grid, Some(Intent::StepRow(1)));
    for key in ["x", " ", "Enter"] {
        check(KeyPress { repeat: true, ..press(key, "") }, grid, None);
    }
    check(press("Enter", "Enter"), Scene { n_choices: 0, ..grid }, None);
    let undo = KeyPress { command: true, ..press("z", "KeyZ") };
    check(undo, grid, Some(Intent::Undo));
    let leader = Scene { leader: true, ..LABEL };
    check(press("e", "KeyE"), leader, None);
    check(press("e", "KeyE"), Scene { offers_batches: true, ..leader }, Some(Intent::Go(Route::Grid)));
}

#[test]
fn loop8_a_disagreement_is_settled_without_a_mouse() {
    check(KeyPress { shift: true, ..press("!", "Digit1") }, REVIEW, Some(Intent::Mark(0)));
    // On a French layout Shift types the digit; where the key is counts.
    check(KeyPress { shift: true, ..press("2", "Digit2") }, REVIEW, Some(Intent::Mark(1)));
    check(KeyPress { shift: true, ..press("$", "Digit4") }, REVIEW, None);
    check(press("2", "Digit2"), REVIEW, Some(Intent::Choose(1)));
    check(press("Enter", "Enter"), REVIEW, Some(Intent::SettleMarked));
    check(press("Enter", "Enter"), Scene { focus: Focus::Control, ..REVIEW }, None);
    for (key, place) in [("s", 0), ("u", 1), ("a", 2), ("w", 3), ("b", 4)] {
        check(press(key, ""), REVIEW, Some(Intent::ToggleCause(place)));
        check(press(key, ""), Scene { n_choices: 0, ..REVIEW }, None);
    }
    check(press("c", "KeyC"), REVIEW, Some(Intent::FocusComment));
    check(press("c", "KeyC"), Scene { focus: Focus::Field, ..REVIEW }, None);
    check(press("c", "KeyC"), Scene { leader: true, ..REVIEW }, Some(Intent::Go(Route::Rounds)));
    check(press("c", "KeyC"), Scene { leader: true, ..LABEL }, None);
    check(press("i", "KeyI"), Scene { leader: true, ..LABEL }, Some(Intent::Go(Route::Instructions)));
    check(press("n", "KeyN"), Scene { leader: true, ..LABEL }, Some(Intent::Go(Route::Desk)));
    check(press("p", "KeyP"), Scene { leader: true, ..LABEL }, None);
    check(press("p", "KeyP"), Scene { leader: true, ..REVIEW }, Some(Intent::Go(Route::Reports)));
    let reports = Scene { route: Route::Reports, n_choices: 0, ..REVIEW };
    check(press("m", "KeyM"), reports, Some(Intent::MakeReport));
    check(KeyPress { repeat: true, ..press("m", "KeyM") }, reports, None);
    check(press("Escape", "Escape"), reports, Some(Intent::CloseReport));
}

#[test]
fn loop8_dialogs_of_the_review_page_take_numbers() {
    for cover in [Cover::Alike, Cover::Example] {
        let scene = Scene { cover: Some(cover), ..REVIEW };
        check(press("2", "Digit2"), scene, Some(Intent::Choose(1)));
        check(press("4", "Digit4"), scene, None);
        check(press("s", "KeyS"), scene, None);
        check(KeyPress { repeat: true, ..press("2", "Digit2") }, scene, None);
    }
    check(press("x", "KeyX"), Scene { cover: Some(Cover::Example), ..REVIEW }, Some(Intent::ToggleCounter));
    check(press("x", "KeyX"), Scene { cover: Some(Cover::Alike), ..REVIEW }, None);
}

#[test]
fn a_new_line_in_a_comment_does_not_leave_it() {
    let field = Scene { focus: Focus::Field, ..REVIEW };
    check(KeyPress { shift: true, ..press("Enter", "Enter") }, field, None);
    check(press("Enter", "Enter"), field, Some(Intent::FocusItem));
}

#[test]
fn frm1_questions_are_answered_by_key() {
    let form = Scene { form: Some(Marking::None), n_choices: 3, ..LABEL };
    check(press("2", "Digit2"), form, Some(Intent::Form(FormKey::Pick(1))));
    check(press("9", "Digit9"), form, None);
    check(press("Enter", "Enter"), form, Some(Intent::Form(FormKey::Submit)));
    check(press("Enter", "Enter"), Scene { focus: Focus::Control, ..form }, None);
    check(press("q", "KeyQ"), form, Some(Intent::Form(FormKey::Step(1))));
    check(KeyPress { shift: true, ..press("Q", "KeyQ") }, form, Some(Intent::Form(FormKey::Step(-1))));
    check(press("s", "KeyS"), form, Some(Intent::Skip));
    check(press("ArrowRight", "ArrowRight"), form, None);
    // A held key must not answer what follows.
    check(KeyPress { repeat: true, ..press("Enter", "Enter") }, form, None);
    let field = Scene { focus: Focus::Field, n_choices: 0, ..form };
    check(press("2", "Digit2"), field, None);
    check(press("Enter", "Enter"), field, Some(Intent::Form(FormKey::Submit)));
    check(KeyPress { shift: true, ..press("Enter", "Enter") }, field, None);
    check(press("Escape", "Escape"), field, Some(Intent::FocusItem));
}

#[test]
fn spn3_text_is_marked_by_key() {
    let text = Scene { form: Some(Marking::Text), n_choices: 3, ..LABEL };
    let arrow = press("ArrowLeft", "ArrowLeft");
    check(arrow, text, Some(Intent::Form(FormKey::Word(-1))));
    check(KeyPress { shift: true, ..arrow }, text, Some(Intent::Form(FormKey::Stretch(-1))));
    check(KeyPress { shift: true, alt: true, ..arrow }, text, Some(Intent::Form(FormKey::Letter(-1))));
    check(KeyPress { repeat: true, ..arrow }, text, Some(Intent::Form(FormKey::Word(-1))));
    check(KeyPress { alt: true, ..arrow }, text, None);
    check(arrow, Scene { focus: Focus::Field, ..text }, None);
    check(press("n", "KeyN"), text, Some(Intent::Form(FormKey::Mark(1))));
    check(press("n", "KeyN"), Scene { leader: true, ..text }, Some(Intent::Go(Route::Desk)));
    check(press(".", "Period"), text, Some(Intent::Form(FormKey::Start(1))));
    check(press("Delete", "Delete"), text, Some(Intent::Form(FormKey::Delete)));
}

#[test]
fn pic2_keys_look_closer_at_images_and_uncover_items() {
    let seen = Scene { pictures: true, ..LABEL };
    let look = |key| Some(Intent::Picture(key));
    check(press("+", "BracketRight"), seen, look(PictureKey::Closer));
    check(press("=", "Equal"), seen, look(PictureKey::Closer));
    check(press("-", "Minus"), seen, look(PictureKey::Wider));
    check(press("z", "KeyY"), seen, look(PictureKey::Whole));
    check(press("b", "KeyB"), seen, look(PictureKey::Brighter));
    check(press("ArrowUp", "ArrowUp"), seen, look(PictureKey::Pan(0, -1)));
    check(press("+", "BracketRight"), LABEL, None);
    // On the review page letters name causes, and arrows go through the list.
    let review = Scene { pictures: true, ..REVIEW };
    check(press("+", ""), review, look(PictureKey::Closer));
    check(press("b", "KeyB"), review, Some(Intent::ToggleCause(4)));
    check(press("ArrowUp", "ArrowUp"), review, Some(Intent::StepDisagreement(-1)));
    // Nothing answers an item that nobody has seen.
    let covered = Scene { covered: true, n_choices: 0, ..LABEL };
    check(press("v", "KeyV"), covered, Some(Intent::Uncover));
    check(press("1", "Digit1"), covered, None);
    check(press("s", "KeyS"), covered, Some(Intent::Skip));
    check(press("v", "KeyV"), LABEL, None);
}

#[test]
fn key1_letters_in_a_list_find_its_entries() {
    let list = Scene { focus: Focus::List, form: Some(Marking::None), ..LABEL };
    for (key, code) in [("s", "KeyS"), ("f", "KeyF"), ("1", "Digit1"), ("Enter", "Enter"), ("ArrowDown", "ArrowDown")] {
        check(press(key, code), list, None);
    }
    let undo = KeyPress { command: true, ..press("z", "KeyZ") };
    check(undo, list, Some(Intent::Undo));
}

#[test]
fn pic2_what_is_covered_is_shown_by_key_to_experts_too() {
    let covered = Scene { covered: true, n_choices: 0, ..LABEL };
    let review = Scene { route: Route::Review, ..covered };
    check(press("v", "KeyV"), review, Some(Intent::Uncover));
    check(press("1", "Digit1"), review, None);
    check(press("j", "KeyJ"), review, Some(Intent::StepDisagreement(1)));
}

#[test]
fn box2_keys_move_boxes() {
    let boxes = Scene { form: Some(Marking::Boxes), pictures: true, ..LABEL };
    let form = |key| Some(Intent::Form(key));
    let held = KeyPress { repeat: true, ..press("ArrowLeft", "ArrowLeft") };
    check(held, boxes, form(FormKey::MoveBox(-1, 0)));
    let shifted = KeyPress { shift: true, ..press("ArrowDown", "ArrowDown") };
    check(shifted, boxes, form(FormKey::SizeBox(0, 1)));
    check(press("2", "Digit2"), boxes, form(FormKey::Pick(1)));
    check(press("n", "KeyN"), boxes, form(FormKey::Mark(1)));
    check(press("Escape", "Escape"), boxes, form(FormKey::LetGo));
    check(press("Delete", "Delete"), boxes, form(FormKey::Delete));
    check(press("+", ""), boxes, Some(Intent::Picture(PictureKey::Closer)));
    check(press("Escape", "Escape"), Scene { beside: true, ..boxes }, Some(Intent::ClosePanel));
}

#[test]
fn frm4_a_slash_looks_for_a_label_where_there_are_many() {
    let many = Scene { n_choices: 77, ..LABEL };
    check(KeyPress { shift: true, ..press("/", "Digit7") }, many, Some(Intent::FindLabel));
    check(press("/", "Slash"), many, Some(Intent::FindLabel));
    check(press("/", "Slash"), LABEL, None);
    check(press("/", "Slash"), Scene { focus: Focus::Field, ..many }, None);
    check(press("Escape", "Escape"), Scene { focus: Focus::Field, ..many }, Some(Intent::FocusItem));
}

#[test]
fn key2_own_keys_act_on_the_label_page_and_nowhere_else() {
    let mut own = OwnKeys::default();
    own.put(KeyAction::Skip, 'd').unwrap();
    own.put(KeyAction::Label(0), 'a').unwrap();
    let meant = |press: KeyPress<'_>, scene: Scene| {
        let mut buffer = [0; 4];
        usual(press, scene, &own, &mut buffer).and_then(|press| meaning(press, scene))
    };
    let shift = |press| KeyPress { shift: true, ..press };
    let text = Scene { form: Some(Marking::Text), ..LABEL };
    for (press, scene, expect) in [
        (press("d", "KeyD"), LABEL, Some(Intent::Skip)),
        (shift(press("D", "KeyD")), LABEL, Some(Intent::SkipWithReason)),
        // A layout of another script, by where the key is.
        (press("в", "KeyD"), LABEL, Some(Intent::Skip)),
        (press("s", "KeyS"), LABEL, None),
        (press("a", "KeyA"), LABEL, Some(Intent::Choose(0))),
        (press("a", "KeyA"), text, Some(Intent::Form(FormKey::Pick(0)))),
        (shift(press("A", "KeyA")), LABEL, None),
        (press("1", "Digit1"), LABEL, None),
        (press("2", "Digit2"), LABEL, Some(Intent::Choose(1))),
        (press("f", "KeyF"), LABEL, Some(Intent::Flag)),
        (press("Enter", "Enter"), Scene { confirm: true, ..LABEL }, Some(Intent::Confirm)),
        (press("a", "KeyA"), Scene { focus: Focus::Field, ..LABEL }, None),
        // After `g` a letter names a page, and on other pages keys are the usual ones.
        (press("a", "KeyA"), Scene { leader: true, reviews: true, ..LABEL }, Some(Intent::Go(Route::Agreement))),
        (press("s", "KeyS"), REVIEW, Some(Intent::ToggleCause(0))),
        (press("1", "Digit1"), REVIEW, Some(Intent::Choose(0))),
        (KeyPress { command: true, ..press("z", "KeyZ") }, LABEL, Some(Intent::Undo)),
    ] {
        assert_eq!(meant(press, scene), expect, "{press:?} in {scene:?}");
    }
}
