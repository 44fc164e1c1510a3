//! How people are called: by their own names, or by neutral ones where who said it must not decide what is right.

use accord_core::client::Client;
use accord_core::ids::LabelerId;
use accord_core::project::ItemState;
use accord_core::record::Role;

use super::overview::name;
use crate::model::Who;
use crate::tr;

/// How one of the people around an item is called. Those who answered it are numbered in the order of their ids; experts
/// go by their own names, and so does the person at this device.
pub(super) fn around(client: &Client, state: Option<&ItemState>, labeler: &LabelerId) -> Who {
    let project = client.project();
    let is_me = client.me().labeler == *labeler;
    let place = state.and_then(|state| state.cells.keys().position(|known| known == labeler));
    let role = project.writers().get(labeler).and_then(|writer| writer.role);
    let own = name(project, labeler);
    let neutral = match (place, role) {
        _ if is_me => tr::agreement_you(),
        (_, Some(Role::Expert | Role::Owner)) => own.clone(),
        (Some(place), _) => neutral_name(place),
        (None, _) => tr::agreement_somebody(),
    };
    Who { neutral, name: if client.me().role.reviews() { own } else { String::new() } }
}

/// `Person A` to `Person Z`, then `Person A2` …
pub(super) fn neutral_name(place: usize) -> String {
    let letter = u8::try_from(place % 26).map_or('?', |idx| char::from(b'A' + idx));
    match place / 26 {
        0 => tr::agreement_person(letter.to_string()),
        round => tr::agreement_person(format!("{letter}{}", round + 1)),
    }
}

/// An expert as others see them, `You` for oneself.
pub(super) fn expert(client: &Client, labeler: &LabelerId) -> String {
    if client.me().labeler == *labeler { tr::agreement_you() } else { name(client.project(), labeler) }
}

/// People who can be mentioned: all for reviewers, experts for others, because names of those who answered are hidden.
pub(super) fn mentionable(client: &Client) -> Vec<(String, String)> {
    let (project, me) = (client.project(), client.me());
    let writers = project.writers().iter().filter(|(who, writer)| {
        **who != me.labeler && writer.role.is_some_and(|role| me.role.reviews() || role.reviews())
    });
    writers.map(|(who, _)| (who.to_string(), name(project, who))).collect()
}
