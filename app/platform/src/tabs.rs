//! Telling other tabs of a project that the database has news.
//!
//! Browsers may drop such messages, so a hint carries nothing: whoever gets it reads the database again, and
//! everybody reads it now and then without a hint.

use accord_core::ids::ProjectId;
use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::BroadcastChannel;

/// The channel between the tabs of one project.
#[derive(Debug)]
pub struct Tabs {
    open: Option<(BroadcastChannel, EventListener)>,
}

impl Tabs {
    /// Calls `on_hint` whenever another tab gives a hint. Without channels in the browser it never does.
    pub fn new(project: ProjectId, on_hint: impl Fn() + 'static) -> Self {
        let open = BroadcastChannel::new(&format!("accord-{project}")).ok().map(|channel| {
            let listener = EventListener::new(&channel, "message", move |_| on_hint());
            (channel, listener)
        });
        Self { open }
    }

    /// Tells the other tabs to read again.
    pub fn hint(&self) {
        if let Some((channel, _)) = &self.open {
            // Fails only on a closed channel, and a hint may get lost anyway.
            let _ = channel.post_message(&JsValue::NULL);
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some((channel, _)) = &self.open {
            channel.close();
        }
    }
}
