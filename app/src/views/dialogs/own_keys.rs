//! Putting keys of the label page elsewhere: what was asked for is tried at once, and what has the key already is named.

use leptos::{ev, prelude::*};

use crate::own_keys::{KeyAction, KeyFault, OwnKeys, shown};
use crate::preferences;
use crate::tr;
use crate::views::keys::{KeyPress, sign};
use crate::views::ui::Page;

/// What came of the last try.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    words: String,
    /// The action that wants the key, and the one that has it.
    swap: Option<(KeyAction, KeyAction)>,
}

/// What the editor is doing.
#[derive(Clone, Copy)]
struct Editor {
    keys: RwSignal<OwnKeys>,
    /// The action whose next key press is its key.
    waiting: RwSignal<Option<KeyAction>>,
    told: RwSignal<Option<Told>>,
}

/// A list of what keys do on the label page, each with a button that takes another key.
#[component]
pub(super) fn OwnKeysEditor(page: Page) -> impl IntoView {
    let editor = Editor { keys: page.ui.keys, waiting: RwSignal::new(None), told: RwSignal::new(None) };
    let are_usual = Memo::new(move |_| editor.keys.with(OwnKeys::are_usual));
    let told = Memo::new(move |_| editor.told.get());
    view! {
        <details class="own-keys">
            <summary>{tr::keys_own_title()}</summary>
            <p class="quiet">{tr::keys_own_about()}</p>
            <ul class="own-keys__list">
                {KeyAction::all().map(|action| view! { <Row editor action/> }).collect_view()}
            </ul>
            <div class="own-keys__told" role="status">
                {move || told.get().map(|told| view! { <Outcome editor told/> })}
            </div>
            <button
                type="button"
                class="button"
                disabled=move || are_usual.get()
                on:click=move |_| editor.change(tr::keys_own_usual_done(), |keys| *keys = OwnKeys::default())
            >
                {tr::keys_own_usual()}
            </button>
        </details>
    }
}

#[component]
fn Row(editor: Editor, action: KeyAction) -> impl IntoView {
    let is_waiting = Memo::new(move |_| editor.waiting.get() == Some(action));
    let key = Memo::new(move |_| editor.keys.with(|keys| shown(keys.key(action))));
    let label = move || tr::keys_own_change(action.name(), key.get());
    view! {
        <li class="own-keys__row">
            <span>{action.name()}</span>
            <button
                type="button"
                class="button button--small"
                class:button--main=move || is_waiting.get()
                aria-label=move || if is_waiting.get() { tr::keys_own_awaits() } else { label() }
                on:click=move |_| {
                    editor.told.set(None);
                    editor.waiting.update(|waiting| *waiting = Some(action).filter(|_| *waiting != Some(action)));
                }
                on:keydown=move |event| editor.on_key(action, &event)
                on:blur=move |_| editor.stop(action)
            >
                {move || if is_waiting.get() { tr::keys_own_press() } else { key.get() }}
            </button>
        </li>
    }
}

#[component]
fn Outcome(editor: Editor, told: Told) -> impl IntoView {
    let Told { words, swap } = told;
    let swap = swap.map(|(one, other)| {
        let exchange = move |_| {
            editor.change(tr::keys_own_exchanged(one.name(), other.name()), |keys| keys.swap(one, other));
        };
        view! {
            <button type="button" class="button button--small" on:click=exchange>{tr::keys_own_exchange()}</button>
        }
    });
    view! { <p>{words}</p> {swap} }
}

impl Editor {
    fn stop(self, action: KeyAction) {
        self.waiting.update(|waiting| *waiting = waiting.filter(|it| *it != action));
    }

    fn change(self, words: String, change: impl FnOnce(&mut OwnKeys)) {
        self.keys.update(change);
        self.keys.with_untracked(preferences::set_own_keys);
        self.told.set(Some(Told { words, swap: None }));
    }

    /// Takes the key that was pressed while the action waits for one.
    fn on_key(self, action: KeyAction, event: &ev::KeyboardEvent) {
        let key = event.key();
        let is_passed_on =
            matches!(key.as_str(), "Tab" | "Shift" | "Control" | "Alt" | "Meta" | "AltGraph" | "CapsLock");
        if self.waiting.get_untracked() != Some(action) || is_passed_on || event.is_composing() {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
        self.stop(action);
        if key == "Escape" {
            return;
        }
        let press = KeyPress {
            key: &key,
            code: &event.code(),
            command: event.ctrl_key() || event.meta_key(),
            alt: event.alt_key(),
            shift: false,
            repeat: event.repeat(),
        };
        let pressed = sign(press).filter(|_| !press.command && !press.alt).ok_or(KeyFault::NoSign);
        let mut keys = self.keys.get_untracked();
        match pressed.and_then(|pressed| keys.put(action, pressed)) {
            Ok(()) => {
                let words = tr::keys_own_done(shown(keys.key(action)), action.name());
                self.change(words, |now| *now = keys);
            }
            Err(fault) => {
                let swap = if let KeyFault::Taken { by, .. } = &fault { Some((action, *by)) } else { None };
                self.told.set(Some(Told { words: fault.to_string(), swap }));
            }
        }
    }
}
