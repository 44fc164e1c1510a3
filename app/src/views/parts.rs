//! Pieces that several pages share.

mod choices;
mod confirm_button;
mod confirm_switch;
mod figure;
mod kbd;
mod share_bar;

pub(super) use choices::Choices;
pub(super) use confirm_button::ConfirmButton;
pub(super) use confirm_switch::ConfirmSwitch;
pub(super) use figure::FigureText;
pub(super) use kbd::{Kbd, KeysHere, in_words, own_shortcut};
pub(super) use share_bar::ShareBar;
