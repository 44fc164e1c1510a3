//! A person's own keys: a press of one becomes a press of the usual key before its meaning is looked up.

use super::typed::sign;
use super::{Focus, KeyPress, Scene};
use crate::model::Route;
use crate::own_keys::OwnKeys;

/// The same press with the usual key in place of the person's own; `None` where their keys leave it without meaning. Own
/// keys are those of the label page.
pub(in crate::views) fn usual<'a>(
    press: KeyPress<'a>,
    scene: Scene,
    own: &OwnKeys,
    buffer: &'a mut [u8; 4],
) -> Option<KeyPress<'a>> {
    let is_plain = !press.command && !press.alt && !scene.leader && scene.focus != Focus::Field;
    if own.are_usual() || scene.route != Route::Label || scene.cover.is_some() || !is_plain {
        return Some(press);
    }
    let Some(pressed) = sign(press) else { return Some(press) };
    let usual = own.usual_of(pressed)?;
    match usual {
        _ if usual == pressed => Some(press),
        // Shift with a label's key means nothing, wherever the key is.
        _ if usual.is_ascii_digit() && press.shift => None,
        _ => Some(KeyPress { key: usual.encode_utf8(buffer), code: "", ..press }),
    }
}
