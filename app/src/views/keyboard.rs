//! The one listener for keys: it asks [`keys`](super::keys) what a press means and does it before it returns.
//!
//! There are no timers here: a key typed ahead meets the item that is on screen when it arrives.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast as _;

use super::ViewModels;
use super::keys::{Cover, Focus, Intent, KeyPress, Marking, Practice, Scene, meaning, usual};
use super::later::Arrival;
use super::ui::{Dialog, Page, Panel};
use crate::model::{
    Action, BodyView, LabelView, PartView, PartsView, PictureView, QuestionKind, QuestionView, RecordsAct, ReviewView,
    Route, Stage,
};

/// Listens for as long as the page lives.
pub(super) fn listen(page: Page) {
    let listener = window_event_listener(ev::keydown, move |event| on_keydown(page, &event));
    on_cleanup(move || listener.remove());
}

fn on_keydown(page: Page, event: &ev::KeyboardEvent) {
    let key = event.key();
    let is_modifier = matches!(key.as_str(), "Shift" | "Control" | "Alt" | "Meta" | "AltGraph" | "CapsLock");
    if event.default_prevented() || event.is_composing() || is_modifier {
        return;
    }
    let page = Page { view: page.ui.drawn.get_value().unwrap_or(page.view), ..page };
    let Some(scene) = scene_of(page) else { return };
    page.ui.leader.set(false);
    let press = KeyPress {
        key: &key,
        code: &event.code(),
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        repeat: event.repeat(),
    };
    let mut buffer = [0; 4];
    let usual = page.ui.keys.with_untracked(|own| usual(press, scene, own, &mut buffer));
    if let Some(intent) = usual.and_then(|press| meaning(press, scene)) {
        event.prevent_default();
        carry_out(page, intent, scene);
    }
}

/// Where keys arrive now; `None` while no project is open, or a new one is made.
fn scene_of(page: Page) -> Option<Scene> {
    let view = page.view;
    if view.studio.is_open.get_untracked() {
        return None;
    }
    let reviews = view.stage.with_untracked(|stage| match stage {
        Stage::Open(shell) => Some(shell.reviews),
        _ => None,
    })?;
    // A page that is still on its way takes no keys: they would act on what nobody sees. The status page has none either.
    let is_drawn = |route| route == Route::Label || view.later.arrival.get_untracked() == Arrival::Here;
    let route = Some(view.route.get_untracked()).filter(|route| is_drawn(*route)).unwrap_or(Route::Status);
    let leader = page.ui.leader.get_untracked();
    // The label page is made anew to be asked; other pages have no need of it but to find the way to look-alikes.
    let is_label = route == Route::Label;
    let practice = |label: &LabelView| match &label.practice {
        // New instructions are read before the item, as feedback is before the next one.
        None if label.changed.is_some() => Practice::Told,
        None => Practice::None,
        Some(practice) if practice.feedback.is_none() => Practice::Asked,
        Some(_) => Practice::Told,
    };
    let practice = if is_label { view.label.with_untracked(practice) } else { Practice::None };
    let sensitive = in_view(view, route).is_some() && view.parts.with_untracked(|parts| parts.is_sensitive);
    let is_coming = |part: &PartView| matches!(part.body, BodyView::Image(PictureView::Coming, _));
    let is_waiting = is_label && view.parts.with_untracked(|view| view.parts.iter().any(is_coming));
    // What is covered, or not there yet, is not answered by a key.
    let covered = is_waiting || sensitive && in_view(view, route) != page.ui.uncovered.get_untracked();
    let form = if is_label && !covered { form_of(view) } else { None };
    let shows_images = |parts: &PartsView| parts.parts.iter().any(|part| matches!(part.body, BodyView::Image(..)));
    let n_choices = match route {
        Route::Label => view.label.with_untracked(|label| {
            let is_asked = (label.item.is_some() && label.changed.is_none() && !covered) || practice == Practice::Asked;
            match (is_asked, form) {
                (false, _) => 0,
                (true, None) => label.choices.len(),
                (true, Some(_)) => active_question(view, |question| question.choices.len()).unwrap_or_default(),
            }
        }),
        Route::Review => {
            let current = |review: &ReviewView| review.current.as_ref().map_or(0, |_| review.choices.len());
            if covered { 0 } else { view.review.with_untracked(current) }
        }
        Route::Grid => view.batch.with_untracked(|batch| batch.cards.len()),
        Route::Overview
        | Route::Agreement
        | Route::Status
        | Route::Instructions
        | Route::Rounds
        | Route::Desk
        | Route::Reports
        | Route::Records => 0,
    };
    let cover = cover_of(page);
    Some(Scene {
        route,
        focus: focus_now(),
        cover,
        beside: cover.is_none() && page.ui.panel.get_untracked().is_some(),
        n_choices,
        practice,
        form,
        pictures: !covered && view.parts.with_untracked(shows_images),
        covered,
        confirm: is_label && view.label.with_untracked(|label| label.confirm || label.suggested.is_some()),
        offers_batches: leader && view.label.with_untracked(|label| label.offers_batches),
        leader,
        reviews,
    })
}

/// The item that a page shows.
fn in_view(view: ViewModels, route: Route) -> Option<String> {
    match route {
        Route::Label => view.label.with_untracked(|label| label.item.as_ref().map(|item| item.id.clone())),
        Route::Review => view.review.with_untracked(|review| review.current.as_ref().map(|it| it.item.clone())),
        _ => None,
    }
}

/// Whether several questions are on screen, and whether keys mark text.
fn form_of(view: ViewModels) -> Option<Marking> {
    let has_item =
        view.label.with_untracked(|label| label.n_questions > 0 && label.item.is_some() && label.changed.is_none());
    let kind = active_question(view, |question| question.kind).filter(|_| has_item)?;
    Some(match kind {
        QuestionKind::Spans => Marking::Text,
        QuestionKind::Boxes => Marking::Boxes,
        _ => Marking::None,
    })
}

/// Something of the question that has the keyboard.
fn active_question<T>(view: ViewModels, of: impl Fn(&QuestionView) -> T) -> Option<T> {
    view.form.with_untracked(|form| form.questions.iter().find(|question| question.is_active).map(of))
}

/// What is seen to be open counts, not what is about to be told: a closing dialog reports itself a little later.
fn cover_of(page: Page) -> Option<Cover> {
    let is_there = |selector| document().query_selector(selector).ok().flatten().is_some();
    match (page.ui.dialog.get_untracked(), page.ui.panel.get_untracked()) {
        (Some(dialog), _) if is_there("dialog.modal[open]") => Some(match dialog {
            Dialog::Keys => Cover::Keys,
            Dialog::Alike => Cover::Alike,
            Dialog::Example => Cover::Example,
            Dialog::Flag | Dialog::Skip | Dialog::Items => Cover::Form,
        }),
        (_, Some(panel)) if is_there("dialog.panel:modal") => Some(Cover::Panel(panel)),
        _ => None,
    }
}

/// Where several questions have such a field, that of the one with the keyboard.
fn find_label() {
    let field = |selector| document().query_selector(selector).ok().flatten();
    let field = field(".question--active .find__field").or_else(|| field(".find__field"));
    if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A field that cannot take the focus leaves it where it is.
        let _ = field.focus();
    }
}

fn focus_now() -> Focus {
    let Some(element) = document().active_element() else { return Focus::Page };
    let kind = || element.get_attribute("type").unwrap_or_default();
    match element.tag_name().as_str() {
        "BUTTON" | "A" | "SUMMARY" => Focus::Control,
        "SELECT" => Focus::List,
        "TEXTAREA" => Focus::Field,
        "INPUT" => match kind().as_str() {
            "radio" => Focus::Choice,
            "checkbox" | "button" | "submit" => Focus::Control,
            _ => Focus::Field,
        },
        _ if element.dyn_ref::<web_sys::HtmlElement>().is_some_and(web_sys::HtmlElement::is_content_editable) => {
            Focus::Field
        }
        _ => Focus::Page,
    }
}

fn carry_out(page: Page, intent: Intent, scene: Scene) {
    let Page { view, act, ui } = page;
    match intent {
        Intent::Choose(label_idx) if scene.cover == Some(Cover::Alike) => page.settle_alike(label_idx),
        Intent::Choose(label_idx) if scene.cover == Some(Cover::Example) => page.make_example(label_idx),
        Intent::Choose(label_idx) if scene.route == Route::Review => page.settle(label_idx),
        Intent::Mark(label_idx) => page.mark_label(label_idx),
        Intent::SettleMarked => page.settle_marked(),
        Intent::ToggleCause(place) => page.toggle_cause(place),
        Intent::ToggleNames => ui.names.update(|names| *names = !*names),
        Intent::ToggleTalk => page.toggle_talk(),
        Intent::OpenAlike => page.look_alike(),
        Intent::OpenExample => ui.dialog.set(Some(Dialog::Example)),
        Intent::ToggleCounter => ui.counter.update(|counter| *counter = !*counter),
        Intent::FocusComment => {
            if let Some(field) = ui.comment_field.get_untracked() {
                let _ = field.focus();
            }
        }
        Intent::Form(key) => {
            if let Some(form) = ui.form.get_value() {
                form.run(key);
            }
        }
        Intent::Picture(key) => page.look(key),
        Intent::Uncover => {
            if let Some(id) = in_view(view, scene.route) {
                page.uncover(id);
            }
        }
        Intent::Choose(label_idx) => act.run(Action::Choose { label_idx }),
        Intent::Confirm if scene.route == Route::Grid => page.confirm_batch(),
        Intent::Confirm => act.run(Action::Confirm),
        Intent::StepCard(step) => page.step_card(step, 1),
        Intent::StepRow(step) => page.step_card(step, page.n_columns()),
        Intent::MarkOdd => page.mark_odd(ui.card.get_untracked()),
        Intent::Skip => act.run(Action::Skip { reason: String::new() }),
        Intent::Undo if scene.route == Route::Review => act.run(Action::UndoSettle),
        Intent::Undo if scene.route == Route::Records => act.run(Action::Records(RecordsAct::Undo)),
        Intent::Undo => act.run(Action::Undo),
        Intent::Redo => act.run(Action::Redo),
        Intent::SkipWithReason => ui.dialog.set(Some(Dialog::Skip)),
        Intent::Flag => ui.dialog.set(Some(Dialog::Flag)),
        Intent::ToggleKeys => {
            let is_open = ui.dialog.get_untracked() == Some(Dialog::Keys);
            ui.dialog.set((!is_open).then_some(Dialog::Keys));
        }
        Intent::TogglePanel(Panel::Instructions) => ui.toggle_panel(Panel::Instructions),
        Intent::TogglePanel(Panel::History) => ui.toggle_panel(Panel::History),
        Intent::ClosePanel => ui.panel.set(None),
        Intent::ToggleWhy => ui.why.update(|open| *open = !*open),
        Intent::AwaitPage => ui.leader.set(true),
        Intent::Go(route) => view.route.set(route),
        Intent::AdmitNext => {
            let action = view.overview.with_untracked(|it| {
                // The key that admits takes it back while that can be done.
                let waiting = || it.people.iter().find_map(|row| row.admit.clone());
                let is_admitting = it.people.iter().any(|row| row.is_admitting);
                if is_admitting { Some(Action::KeepOut) } else { waiting().map(|labeler| Action::Admit { labeler }) }
            });
            action.into_iter().for_each(|action| act.run(action));
        }
        Intent::StepDisagreement(step) => page.step_disagreement(step),
        Intent::FocusItem => ui.focus_item(),
        Intent::FindLabel => find_label(),
        Intent::MakeReport => page.make_report(),
        Intent::CloseReport => act.run(Action::CloseReport),
        Intent::FocusReason => {
            if let Some(field) = ui.reason_field.get_untracked() {
                let _ = field.focus();
            }
        }
    }
    let answers = matches!(intent, Intent::Choose(_) | Intent::Confirm | Intent::Skip | Intent::Undo | Intent::Redo);
    if answers && scene.focus != Focus::Page {
        ui.focus_item();
    }
}
