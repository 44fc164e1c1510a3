//! The name of a key beside what it does.

use leptos::prelude::*;

use crate::own_keys::OwnKeys;

/// The person's own keys, for what is drawn on the page where they hold.
#[derive(Clone, Copy)]
pub(in crate::views) struct KeysHere(pub RwSignal<OwnKeys>);

/// A key; hidden where there is no keyboard, and from readers, which are told by `aria-keyshortcuts`.
#[component]
pub(in crate::views) fn Kbd(#[prop(into)] key: String) -> impl IntoView {
    let named = own_key(key);
    view! { <kbd class="key" aria-hidden="true">{named}</kbd> }
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
