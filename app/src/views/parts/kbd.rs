//! The name of a key beside what it does.

use leptos::prelude::*;

use crate::own_keys::OwnKeys;
use crate::tr;

/// The person's own keys, for what is drawn on the page where they hold.
#[derive(Clone, Copy)]
pub(in crate::views) struct KeysHere(pub RwSignal<OwnKeys>);

/// A key; hidden where there is no keyboard, and from readers, which are told by `aria-keyshortcuts`.
#[component]
pub(in crate::views) fn Kbd(#[prop(into)] key: String) -> impl IntoView {
    let named = own_key(key);
    view! { <kbd class="key" aria-hidden="true">{move || in_words(&named())}</kbd> }
}

/// Names of keys in the page's language. Only for the eye: `aria-keyshortcuts` has the English ones.
pub(in crate::views) fn in_words(keys: &str) -> String {
    if let Some((first, second)) = keys.split_once(" then ") {
        return tr::keys_then(in_words(first), in_words(second));
    }
    keys.split(' ').map(key_name).collect::<Vec<_>>().join(" ")
}

fn key_name(key: &str) -> String {
    match key {
        "Enter" => tr::keys_key_enter(),
        "Esc" => tr::keys_key_esc(),
        "Delete" => tr::keys_key_delete(),
        "Shift" => tr::keys_key_shift(),
        "Ctrl" => tr::keys_key_ctrl(),
        "Alt" => tr::keys_key_alt(),
        "Arrows" => tr::keys_key_arrows(),
        "arrows" => tr::keys_key_arrows_after(),
        other => other.to_owned(),
    }
}

/// The name of a usual key as the person has it, here.
pub(in crate::views) fn own_key(usual: String) -> impl Fn() -> String + Clone + 'static {
    let keys = use_context::<KeysHere>();
    move || keys.map_or_else(|| usual.clone(), |KeysHere(keys)| keys.with(|keys| keys.named(&usual)))
}

/// The same for `aria-keyshortcuts`, where keys are joined by `+`.
pub(in crate::views) fn own_shortcut(usual: impl Into<String>) -> impl Fn() -> String + Clone + 'static {
    let usual: String = usual.into();
    let spaced = if usual.len() > 1 { usual.replace('+', " ") } else { usual };
    let named = own_key(spaced);
    move || {
        let named = named();
        if named.len() > 1 { named.replace(' ', "+") } else { named }
    }
}
