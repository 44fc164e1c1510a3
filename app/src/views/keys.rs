//! What a key means where: a pure table, so that it can be tested without a browser.

mod own;
mod typed;

use super::form::FormKey;
use super::ui::Panel;
use crate::find_label::N_WITH_KEYS;
use crate::model::{PictureKey, Route};
pub(super) use own::usual;
pub(super) use typed::sign;
use typed::{letter, place, shifted};

/// A key press as the browser reports it.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyPress<'a> {
    /// What the key types (`KeyboardEvent.key`).
    pub key: &'a str,
    /// Which key it is (`KeyboardEvent.code`).
    pub code: &'a str,
    /// Whether Control or Command is down.
    pub command: bool,
    pub alt: bool,
    pub shift: bool,
    /// Whether the key is held down and repeats.
    pub repeat: bool,
}

/// What has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// Nothing that takes keys of its own.
    Page,
    /// A button or link: Enter and Space are its own.
    Control,
    /// A radio button: arrows are its own as well.
    Choice,
    /// A list to choose from: letters find its entries.
    List,
    /// A field in which one types.
    Field,
}

/// What covers the page and takes the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// A dialog with fields.
    Form,
    /// The list of keys.
    Keys,
    /// Items to settle together: numbers settle.
    Alike,
    /// The item as an example: numbers name the label.
    Example,
    /// A panel where the page is too narrow to stand beside.
    Panel(Panel),
}

/// Whether the item on screen is for practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Practice {
    /// It is not.
    None,
    /// It waits for an answer.
    Asked,
    /// Feedback is on screen, and Enter goes on.
    Told,
}

/// What keys do to the questions on screen besides choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marking {
    /// Nothing.
    None,
    /// They select words and marks.
    Text,
    /// They move boxes.
    Boxes,
}

/// Where the key was pressed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene {
    pub route: Route,
    pub focus: Focus,
    pub cover: Option<Cover>,
    /// Whether a panel stands beside the item.
    pub beside: bool,
    /// How many labels can be chosen now, or cards of look-alikes marked; 0 without an item.
    pub n_choices: usize,
    pub practice: Practice,
    /// Whether more is asked than one label, and whether keys mark text.
    pub form: Option<Marking>,
    /// Whether the item shows images.
    pub pictures: bool,
    /// Whether the item is covered until it is asked for.
    pub covered: bool,
    /// Whether Enter submits or accepts.
    pub confirm: bool,
    /// Whether the page of look-alikes is there.
    pub offers_batches: bool,
    /// Whether `g` was pressed just before.
    pub leader: bool,
    /// Whether the review page is for this person.
    pub reviews: bool,
}

/// What the key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Intent {
    /// Gives the item on screen this label, or settles with it.
    Choose(usize),
    /// Acts on the questions on screen.
    Form(FormKey),
    /// Looks at the images of the item.
    Picture(PictureKey),
    /// Takes the cover off the item.
    Uncover,
    Confirm,
    Skip,
    SkipWithReason,
    Flag,
    Undo,
    Redo,
    TogglePanel(Panel),
    ClosePanel,
    ToggleWhy,
    ToggleKeys,
    /// The next letter names a page.
    AwaitPage,
    Go(Route),
    StepDisagreement(isize),
    /// Moves the cursor among look-alikes.
    StepCard(isize),
    /// The same by rows.
    StepRow(isize),
    /// Marks or unmarks the look-alike under the cursor as the odd one.
    MarkOdd,
    FocusReason,
    FocusComment,
    /// Marks this label as right, or takes the mark away.
    Mark(usize),
    /// Settles with the marked labels.
    SettleMarked,
    /// Chooses the kind of mistake at this place, or takes it back.
    ToggleCause(usize),
    ToggleNames,
    ToggleTalk,
    OpenAlike,
    OpenExample,
    /// Between example and counter-example.
    ToggleCounter,
    /// Admits the first person who waits for it.
    AdmitNext,
    /// Leaves a field for the item.
    FocusItem,
    /// Goes to the field that finds a label.
    FindLabel,
    /// Makes a report.
    MakeReport,
    /// Puts the report on screen away.
    CloseReport,
}

/// What a key press means in a scene, if it is ours at all.
pub(super) fn meaning(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    // Right Alt types characters on many layouts and reports Control and Alt together.
    if press.command && press.alt {
        return None;
    }
    if let Some(cover) = scene.cover {
        return covered(press, scene, cover);
    }
    if scene.focus == Focus::List && !press.command && !press.alt {
        return None;
    }
    if scene.focus == Focus::Field {
        if scene.form.is_some() && press.key == "Enter" && !press.shift && !press.repeat {
            return Some(Intent::Form(FormKey::Submit));
        }
        let is_end = press.key == "Escape" || (press.key == "Enter" && !press.shift);
        let leaves = match scene.route {
            Route::Review => is_end,
            // Enter belongs to the field in which a label is looked for.
            Route::Label => press.key == "Escape" || (scene.form.is_some() && is_end),
            _ => scene.form.is_some() && is_end,
        } && !press.repeat;
        return leaves.then_some(Intent::FocusItem);
    }
    if press.repeat {
        // A held key must not answer the items that follow; only stepping through a list may repeat.
        let is_step =
            |intent: &Intent| matches!(intent, Intent::StepDisagreement(_) | Intent::StepCard(_) | Intent::StepRow(_));
        let in_text = || on_text(press, scene).or_else(|| on_boxes(press, scene)).or_else(|| on_picture(press, scene));
        return on_review(press, scene).or_else(|| on_grid(press, scene)).filter(is_step).or_else(in_text);
    }
    if press.command {
        return with_command(press, scene);
    }
    if let Some(intent) = on_text(press, scene).or_else(|| on_boxes(press, scene)) {
        return Some(intent);
    }
    if press.alt {
        let place = press.code.strip_prefix("Digit").and_then(|digit| digit.parse::<usize>().ok())?;
        return go(*super::routes::ALL.get(place.checked_sub(1)?)?, scene);
    }
    if scene.leader
        && let Some(route) = page_of(letter(press))
    {
        return go(route, scene);
    }
    match scene.route {
        Route::Label => on_label(press, scene),
        Route::Review => on_review(press, scene),
        Route::Grid => on_grid(press, scene),
        Route::Reports => on_reports(press),
        Route::Overview if letter(press) == Some('a') => Some(Intent::AdmitNext),
        _ => None,
    }
    .or_else(|| on_picture(press, scene))
    .or_else(|| anywhere(press, scene))
}

fn covered(press: KeyPress<'_>, scene: Scene, cover: Cover) -> Option<Intent> {
    if scene.focus == Focus::Field || press.command || press.alt || press.repeat {
        return None;
    }
    match cover {
        Cover::Example if letter(press) == Some('x') => Some(Intent::ToggleCounter),
        Cover::Alike | Cover::Example => {
            place(press).filter(|label_idx| *label_idx < scene.n_choices).map(Intent::Choose)
        }
        Cover::Keys if press.key == "?" => Some(Intent::ToggleKeys),
        Cover::Panel(Panel::Instructions) if letter(press) == Some('i') => {
            Some(Intent::TogglePanel(Panel::Instructions))
        }
        Cover::Panel(Panel::History) if letter(press) == Some('h') => Some(Intent::TogglePanel(Panel::History)),
        _ => None,
    }
}

fn with_command(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    let takes_back = matches!(scene.route, Route::Label | Route::Review | Route::Grid | Route::Records);
    match (letter(press), press.shift) {
        (Some('z'), false) if takes_back => Some(Intent::Undo),
        (Some('z'), true) | (Some('y'), false) if matches!(scene.route, Route::Label | Route::Grid) => {
            Some(Intent::Redo)
        }
        _ => None,
    }
}

/// Keys that walk through the text and its marks.
fn on_text(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.form != Some(Marking::Text) || scene.focus != Focus::Page || scene.leader || press.command {
        return None;
    }
    let step = match press.key {
        "ArrowRight" => 1,
        "ArrowLeft" => -1,
        _ => 0,
    };
    let key = match (step, press.shift, press.alt) {
        (0, _, false) => match press.key {
            "," => FormKey::Start(-1),
            "." => FormKey::Start(1),
            _ if letter(press) == Some('n') => FormKey::Mark(1),
            _ if letter(press) == Some('p') => FormKey::Mark(-1),
            _ => return None,
        },
        (0, ..) | (_, false, true) => return None,
        (step, true, true) => FormKey::Letter(step),
        (step, true, false) => FormKey::Stretch(step),
        (step, false, false) => FormKey::Word(step),
    };
    Some(Intent::Form(key))
}

/// The direction of an arrow key: to the right and down.
fn arrow(press: KeyPress<'_>) -> Option<(i32, i32)> {
    match press.key {
        "ArrowRight" => Some((1, 0)),
        "ArrowLeft" => Some((-1, 0)),
        "ArrowDown" => Some((0, 1)),
        "ArrowUp" => Some((0, -1)),
        _ => None,
    }
}

/// Keys that move boxes.
fn on_boxes(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.form != Some(Marking::Boxes) || scene.focus != Focus::Page || scene.leader || press.command || press.alt {
        return None;
    }
    let key = match (arrow(press), press.key, letter(press)) {
        (Some((x, y)), ..) if press.shift => FormKey::SizeBox(x, y),
        (Some((x, y)), ..) => FormKey::MoveBox(x, y),
        (None, "Escape", _) if !scene.beside => FormKey::LetGo,
        (None, _, Some('n')) => FormKey::Mark(1),
        (None, _, Some('p')) => FormKey::Mark(-1),
        _ => return None,
    };
    Some(Intent::Form(key))
}

/// Keys that look closer at images. Letters name other things on the review page.
fn on_picture(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if !scene.pictures || press.command || press.alt || scene.leader {
        return None;
    }
    let is_label = scene.route == Route::Label;
    let key = match (press.key, letter(press)) {
        ("+" | "=", _) => PictureKey::Closer,
        ("-" | "−", _) => PictureKey::Wider,
        (_, Some('z')) if is_label => PictureKey::Whole,
        (_, Some('b')) if is_label => PictureKey::Brighter,
        _ if is_label && scene.focus == Focus::Page => {
            let (x, y) = arrow(press)?;
            PictureKey::Pan(x, y)
        }
        _ => return None,
    };
    Some(Intent::Picture(key))
}

/// Keys for the questions on screen.
fn on_form(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    scene.form?;
    if let Some(label_idx) = place(press) {
        return (label_idx < scene.n_choices).then_some(Intent::Form(FormKey::Pick(label_idx)));
    }
    let key = match press.key {
        "Enter" if matches!(scene.focus, Focus::Page | Focus::Choice) => FormKey::Submit,
        "Backspace" | "Delete" => FormKey::Delete,
        _ if letter(press) == Some('q') => FormKey::Step(if press.shift { -1 } else { 1 }),
        _ => return None,
    };
    Some(Intent::Form(key))
}

fn on_label(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.covered && letter(press) == Some('v') {
        return Some(Intent::Uncover);
    }
    if let Some(intent) = on_form(press, scene) {
        return Some(intent);
    }
    if let Some(label_idx) = place(press) {
        return (label_idx < scene.n_choices).then_some(Intent::Choose(label_idx));
    }
    if press.key == "Enter" && scene.focus == Focus::Page {
        let submits = scene.confirm && scene.n_choices > 0;
        return (submits || scene.practice == Practice::Told).then_some(Intent::Confirm);
    }
    // A practice item can only be answered.
    let has_item = (scene.n_choices > 0 || scene.form.is_some() || scene.covered) && scene.practice == Practice::None;
    match letter(press)? {
        's' if has_item && press.shift => Some(Intent::SkipWithReason),
        's' if has_item => Some(Intent::Skip),
        'f' if has_item => Some(Intent::Flag),
        'w' if has_item => Some(Intent::ToggleWhy),
        'i' => Some(Intent::TogglePanel(Panel::Instructions)),
        'h' => Some(Intent::TogglePanel(Panel::History)),
        _ => None,
    }
}

fn on_review(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.route != Route::Review {
        return None;
    }
    if scene.covered && letter(press) == Some('v') {
        return Some(Intent::Uncover);
    }
    if let Some(label_idx) = shifted(press) {
        return (label_idx < scene.n_choices).then_some(Intent::Mark(label_idx));
    }
    if let Some(label_idx) = place(press) {
        return (label_idx < scene.n_choices).then_some(Intent::Choose(label_idx));
    }
    if let Some(intent) = on_case(press, scene) {
        return Some(intent);
    }
    match (press.key, letter(press)) {
        ("ArrowDown", _) if scene.focus != Focus::Choice => Some(Intent::StepDisagreement(1)),
        ("ArrowUp", _) if scene.focus != Focus::Choice => Some(Intent::StepDisagreement(-1)),
        (_, Some('j')) => Some(Intent::StepDisagreement(1)),
        (_, Some('k')) => Some(Intent::StepDisagreement(-1)),
        (_, Some('r')) if scene.n_choices > 0 => Some(Intent::FocusReason),
        (_, Some('i')) => Some(Intent::TogglePanel(Panel::Instructions)),
        _ => None,
    }
}

/// Keys for the disagreement on screen.
fn on_case(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.n_choices == 0 {
        return None;
    }
    if press.key == "Enter" {
        return (scene.focus == Focus::Page).then_some(Intent::SettleMarked);
    }
    match letter(press)? {
        's' => Some(Intent::ToggleCause(0)),
        'u' => Some(Intent::ToggleCause(1)),
        'a' => Some(Intent::ToggleCause(2)),
        'w' => Some(Intent::ToggleCause(3)),
        'b' => Some(Intent::ToggleCause(4)),
        'c' => Some(Intent::FocusComment),
        'n' => Some(Intent::ToggleNames),
        't' => Some(Intent::ToggleTalk),
        'm' => Some(Intent::OpenAlike),
        'e' => Some(Intent::OpenExample),
        _ => None,
    }
}

fn on_grid(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    if scene.route != Route::Grid || scene.n_choices == 0 {
        return None;
    }
    let is_free = scene.focus == Focus::Page;
    match (press.key, letter(press)) {
        ("ArrowRight", _) => Some(Intent::StepCard(1)),
        ("ArrowLeft", _) => Some(Intent::StepCard(-1)),
        ("ArrowDown", _) => Some(Intent::StepRow(1)),
        ("ArrowUp", _) => Some(Intent::StepRow(-1)),
        ("Enter", _) if is_free => Some(Intent::Confirm),
        (" ", _) if is_free => Some(Intent::MarkOdd),
        (_, Some('x')) => Some(Intent::MarkOdd),
        _ => None,
    }
}

fn on_reports(press: KeyPress<'_>) -> Option<Intent> {
    match (press.key, letter(press)) {
        ("Escape", _) => Some(Intent::CloseReport),
        (_, Some('m')) => Some(Intent::MakeReport),
        _ => None,
    }
}

fn anywhere(press: KeyPress<'_>, scene: Scene) -> Option<Intent> {
    match (press.key, letter(press)) {
        ("Escape", _) if scene.beside => Some(Intent::ClosePanel),
        ("?", _) => Some(Intent::ToggleKeys),
        ("/", _) if scene.n_choices > N_WITH_KEYS => Some(Intent::FindLabel),
        (_, Some('g')) => Some(Intent::AwaitPage),
        _ => None,
    }
}

fn page_of(letter: Option<char>) -> Option<Route> {
    match letter? {
        'l' => Some(Route::Label),
        'r' => Some(Route::Review),
        'o' => Some(Route::Overview),
        'a' => Some(Route::Agreement),
        's' => Some(Route::Status),
        'e' => Some(Route::Grid),
        'i' => Some(Route::Instructions),
        'c' => Some(Route::Rounds),
        'n' => Some(Route::Desk),
        'p' => Some(Route::Reports),
        'd' => Some(Route::Records),
        _ => None,
    }
}

fn go(route: Route, scene: Scene) -> Option<Intent> {
    let is_there = match route {
        Route::Grid => scene.offers_batches,
        _ => scene.reviews || !super::routes::is_for_reviewers(route),
    };
    is_there.then_some(Intent::Go(route))
}

#[cfg(test)]
mod tests;
