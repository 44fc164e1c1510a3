//! What mouse, pen and fingers do to an image: look closer, move the look, and draw, move and pull boxes.

use leptos::{ev, prelude::*};

use super::picture::{Look, boxes_of};
use crate::model::{Action, FormAct, QuestionKind};
use crate::viewport::{Area, Corner, Size, Viewport};

/// A press that moves less than this many pixels of the page selects.
const CLICK_PIXELS: f64 = 4.0;
/// How near to a corner pulls it: for a mouse, and for a finger.
const REACH_PIXELS: f64 = 10.0;
const TOUCH_REACH_PIXELS: f64 = 26.0;
/// One notch of a wheel.
const WHEEL_ZOOM: f64 = 1.2;

/// What the pointers are doing. Points are in pixels of the image.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Drag {
    /// Moving the look; the point stays under the pointer.
    Pan { at: (f64, f64) },
    /// Two fingers: how far they were apart and what was seen then, and the point between them.
    Pinch { apart: f64, seen: Viewport, at: (f64, f64) },
    /// Drawing a box, or selecting the one that was pressed.
    Draw { from: (f64, f64), to: (f64, f64), is_far: bool },
    /// Moving the selected box.
    Move { area: Area, from: (f64, f64), to: (f64, f64) },
    /// Pulling a corner of the selected box.
    Pull { area: Area, corner: Corner, to: (f64, f64) },
}

impl Drag {
    /// The box as it would be now.
    pub(super) fn area(self, image: Size) -> Option<Area> {
        match self {
            Self::Draw { from, to, is_far: true } => Some(Area::between(from, to, image)),
            Self::Move { area, from, to } => {
                Some(area.moved(whole_pixels(to.0 - from.0), whole_pixels(to.1 - from.1), image))
            }
            Self::Pull { area, corner, to } => Some(area.with_corner(corner, to, image)),
            Self::Pan { .. } | Self::Pinch { .. } | Self::Draw { .. } => None,
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted")]
fn whole_pixels(by: f64) -> i32 {
    by.round() as i32
}

/// The size of the element, in pixels of the page.
pub(super) fn size(look: Look) -> Option<(f64, f64)> {
    let rect = look.element.get_untracked()?.get_bounding_client_rect();
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| (rect.width(), rect.height()))
}

fn on_element(look: Look, event: &ev::MouseEvent) -> Option<(f64, f64)> {
    let rect = look.element.get_untracked()?.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top()))
}

fn on_image(look: Look, point: (f64, f64)) -> Option<(f64, f64)> {
    Some(look.seen.get_untracked().under(size(look)?, point))
}

pub(super) fn wheel(look: Look, event: &ev::WheelEvent) {
    let Some(at) = on_element(look, event).and_then(|point| on_image(look, point)) else { return };
    event.prevent_default();
    let by = if event.delta_y() < 0.0 { WHEEL_ZOOM } else { 1.0 / WHEEL_ZOOM };
    look.seen.update(|seen| *seen = seen.zoomed(look.size, by, at));
}

pub(super) fn down(look: Look, event: &ev::PointerEvent) {
    let Some(point) = on_element(look, event) else { return };
    let Some(at) = on_image(look, point) else { return };
    // The page neither scrolls nor selects text meanwhile; the item takes the keys.
    event.prevent_default();
    look.page.ui.focus_item();
    if let Some(element) = look.element.get_untracked() {
        // Without capture a drag ends at the image's edge, which is all that is lost.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
    look.pointers.update_value(|pointers| pointers.push((event.pointer_id(), point)));
    let pointers = look.pointers.get_value();
    let drag = match *pointers.as_slice() {
        [(_, one), (_, two)] => {
            let between = ((one.0 + two.0) / 2.0, (one.1 + two.1) / 2.0);
            on_image(look, between).map(|at| Drag::Pinch {
                apart: distance(one, two).max(1.0),
                seen: look.seen.get_untracked(),
                at,
            })
        }
        [_] if look.is_boxed && event.button() == 0 && !event.alt_key() => Some(boxing(look, at, event)),
        [_] => Some(Drag::Pan { at }),
        _ => None,
    };
    look.drag.set(drag);
}

/// What a press on an image with boxes begins.
fn boxing(look: Look, at: (f64, f64), event: &ev::PointerEvent) -> Drag {
    let reach = if event.pointer_type() == "touch" { TOUCH_REACH_PIXELS } else { REACH_PIXELS };
    let reach = reach * look.unit.get_untracked();
    let boxes = untrack(|| boxes_of(look.page));
    let selected = boxes.iter().find(|it| it.is_selected).map(|it| it.area);
    let pulled = selected.and_then(|area| {
        let corner = Corner::ALL.into_iter().find(|corner| distance(area.corner(*corner), at) <= reach)?;
        Some(Drag::Pull { area, corner, to: at })
    });
    let moved = || {
        let area = selected.filter(|area| area.holds(at))?;
        Some(Drag::Move { area, from: at, to: at })
    };
    pulled.or_else(moved).unwrap_or(Drag::Draw { from: at, to: at, is_far: false })
}

pub(super) fn moved(look: Look, event: &ev::PointerEvent) {
    let Some(drag) = look.drag.get_untracked() else { return };
    let Some(point) = on_element(look, event) else { return };
    let id = event.pointer_id();
    look.pointers.update_value(|pointers| {
        for pointer in pointers.iter_mut().filter(|pointer| pointer.0 == id) {
            pointer.1 = point;
        }
    });
    let Some(now) = on_image(look, point) else { return };
    let next = match drag {
        Drag::Pan { at } => {
            look.seen.update(|seen| *seen = seen.panned(look.size, at.0 - now.0, at.1 - now.1));
            drag
        }
        Drag::Pinch { apart, seen, at } => {
            pinch(look, apart, seen, at);
            drag
        }
        Drag::Draw { from, is_far, .. } => {
            let is_far = is_far || distance(from, now) > CLICK_PIXELS * look.unit.get_untracked();
            Drag::Draw { from, to: now, is_far }
        }
        Drag::Move { area, from, .. } => Drag::Move { area, from, to: now },
        Drag::Pull { area, corner, .. } => Drag::Pull { area, corner, to: now },
    };
    if next != drag {
        look.drag.set(Some(next));
    }
}

fn pinch(look: Look, apart: f64, seen: Viewport, at: (f64, f64)) {
    let pointers = look.pointers.get_value();
    let [(_, one), (_, two)] = *pointers.as_slice() else { return };
    let zoomed = seen.zoomed(look.size, distance(one, two) / apart, at);
    look.seen.set(zoomed);
    // What was between the fingers stays between them.
    let between = ((one.0 + two.0) / 2.0, (one.1 + two.1) / 2.0);
    if let Some(now) = on_image(look, between) {
        look.seen.set(zoomed.panned(look.size, at.0 - now.0, at.1 - now.1));
    }
}

pub(super) fn up(look: Look, event: &ev::PointerEvent) {
    let drag = look.drag.get_untracked();
    cancelled(look, event);
    let Some((question, boxes)) = look.page.view.form.with_untracked(|form| {
        let question = form.questions.iter().find(|it| it.kind == QuestionKind::Boxes)?;
        Some((question.place, question.boxes.clone()))
    }) else {
        return;
    };
    let act = match drag {
        Some(Drag::Draw { from, is_far: false, .. }) => {
            let under = boxes.iter().enumerate().filter(|(_, it)| it.area.holds(from));
            let smallest = under.min_by_key(|(_, it)| u64::from(it.area.width) * u64::from(it.area.height));
            FormAct::SelectMark { question, mark_idx: smallest.map(|(mark_idx, _)| mark_idx) }
        }
        Some(drag @ Drag::Draw { .. }) => match drag.area(look.size) {
            Some(area) => FormAct::Draw { question, area, label_idx: None },
            None => return,
        },
        Some(drag @ (Drag::Move { area, .. } | Drag::Pull { area, .. })) => match drag.area(look.size) {
            Some(now) if now != area => FormAct::Place { area: now },
            _ => return,
        },
        Some(Drag::Pan { .. } | Drag::Pinch { .. }) | None => return,
    };
    look.page.act.run(Action::Form(act));
}

pub(super) fn cancelled(look: Look, event: &ev::PointerEvent) {
    let id = event.pointer_id();
    look.pointers.update_value(|pointers| pointers.retain(|pointer| pointer.0 != id));
    look.drag.set(None);
}

fn distance(one: (f64, f64), two: (f64, f64)) -> f64 {
    (one.0 - two.0).hypot(one.1 - two.1)
}
