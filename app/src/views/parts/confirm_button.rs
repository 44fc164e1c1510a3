//! A button that asks once more before something is deleted.

use leptos::prelude::*;

use crate::tr;

/// A button; pressed, it says what follows and asks again. It is not there while there is nothing to delete.
#[component]
pub(in crate::views) fn ConfirmButton(
    /// What would be deleted; empty for nothing.
    what: Memo<String>,
    /// The button's words for that.
    ask: fn(&str) -> String,
    /// What follows, in a sentence.
    #[prop(into)]
    warn: String,
    /// What the second press does.
    on_confirm: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let is_asking = RwSignal::new(false);
    let warn = StoredValue::new(warn);
    let confirm = move |_| {
        is_asking.set(false);
        on_confirm();
    };
    view! {
        <Show when=move || !what.with(String::is_empty)>
            <Show
                when=move || is_asking.get()
                fallback=move || {
                    view! {
                        <button type="button" class="button" on:click=move |_| is_asking.set(true)>
                            {move || what.with(|what| ask(what))}
                        </button>
                    }
                }
            >
                <p role="alert">{warn.get_value()}</p>
                <button type="button" class="button" on:click=confirm>{tr::frame_delete()}</button>
                <button type="button" class="button button--bare" on:click=move |_| is_asking.set(false)>
                    {tr::frame_keep()}
                </button>
            </Show>
        </Show>
    }
}
