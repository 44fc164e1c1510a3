//! Clock, randomness, address bar, life cycle and files of the page.

use std::future::Future;
use std::rc::Rc;

use accord_core::event::Millis;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Date, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url, VisibilityState, Window};

/// How long a file's object URL lives: revoking it at once cancels the download in some browsers.
const DOWNLOAD_URL_MILLIS: u32 = 60_000;
/// Stands for a moment of rest where the browser announces none (Safari).
const REST_MILLIS: i32 = 1_000;
/// A frame that has not come by then will not: the tab is hidden.
const UNPAINTED_MILLIS: i32 = 100;

/// Event listeners that are removed when this is dropped.
#[must_use = "dropping this removes the listeners"]
#[derive(Debug)]
pub struct Listeners {
    listeners: Vec<EventListener>,
}

impl Listeners {
    pub(crate) const fn of(listeners: Vec<EventListener>) -> Self {
        Self { listeners }
    }

    /// Keeps the listeners for as long as the page lives.
    pub fn forget(self) {
        self.listeners.into_iter().for_each(EventListener::forget);
    }
}

/// How much of the browser's storage this origin uses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StorageEstimate {
    /// In use, in bytes.
    pub used_bytes: f64,
    /// Allowed, in bytes.
    pub quota_bytes: f64,
}

/// The origin the page was loaded from, `https://host[:port]`, as stores' rules name it.
#[must_use]
pub fn page_origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The device's clock.
#[must_use]
pub fn now_millis() -> Millis {
    Millis(Date::now() as u64)
}

/// By how many milliseconds the device's clock is ahead of universal time, today.
#[must_use]
pub fn east_millis() -> i64 {
    -(Date::new_0().get_timezone_offset() as i64) * 60_000
}

/// Milliseconds since the page began; never goes back, whatever happens to the clock.
#[must_use]
pub fn monotonic_millis() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or_else(Date::now, |performance| performance.now())
}

/// Random bytes fit for keys and ids.
///
/// Throws when the browser has no generator: an id that is not random would overwrite somebody's work.
#[must_use]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    match crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)) {
        Some(Ok(_)) => bytes,
        _ => wasm_bindgen::throw_str("this browser makes no random numbers; open the link in another one"),
    }
}

/// Takes the address's part after `#`, which holds a link's secrets, out of the address bar and its history entry.
#[must_use]
pub fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let fragment = location.hash().ok()?.strip_prefix('#').filter(|fragment| !fragment.is_empty())?.to_owned();
    let address = format!("{}{}", location.pathname().ok()?, location.search().ok()?);
    let replaced = window.history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(&address))
    });
    if replaced.is_err() {
        // Sandboxed pages may not rewrite their address; an empty fragment is the next best thing.
        let _ = location.set_hash("");
    }
    Some(fragment)
}

/// The page's own address with nothing after its path, as links continue it.
#[must_use]
pub fn page_address() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    format!("{}{}", part(web_sys::Location::origin), part(web_sys::Location::pathname))
}

/// Opens another address of this page as if it were opened for the first time.
pub fn open_address(address: &str) {
    if let Some(window) = web_sys::window() {
        let location = window.location();
        // A change after `#` alone loads nothing.
        let _ = location.set_href(address);
        let _ = location.reload();
    }
}

/// Loads the page anew, without anything after its path.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let location = window.location();
        let _ = location.set_hash("");
        let _ = location.reload();
    }
}

/// Whether the browser believes it has a network. `true` proves nothing; `false` does.
#[must_use]
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Calls back with the new belief when the network comes or goes.
pub fn on_online_change(callback: impl Fn(bool) + 'static) -> Listeners {
    let callback = Rc::new(callback);
    let listen = |window: &Window, kind: &'static str, is_online: bool| {
        let callback = Rc::clone(&callback);
        EventListener::new(window, kind, move |_| callback(is_online))
    };
    let window = web_sys::window();
    let listeners = window.map(|window| vec![listen(&window, "online", true), listen(&window, "offline", false)]);
    Listeners { listeners: listeners.unwrap_or_default() }
}

/// Calls back with whether the page can be seen, when that changes.
pub fn on_visibility_change(callback: impl Fn(bool) + 'static) -> Listeners {
    let document = web_sys::window().and_then(|window| window.document());
    let listener = document.map(|document| {
        let watched = document.clone();
        EventListener::new(&document, "visibilitychange", move |_| {
            callback(watched.visibility_state() == VisibilityState::Visible);
        })
    });
    Listeners { listeners: listener.into_iter().collect() }
}

/// What somebody does who is there.
const SIGNS_OF_LIFE: [&str; 6] = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "input"];

/// Calls back whenever somebody presses a key, moves the pointer or scrolls, wherever on the page.
pub fn on_sign_of_life(callback: impl Fn() + 'static) -> Listeners {
    let callback = Rc::new(callback);
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
    let listen = |window: &Window, kind: &'static str| {
        let callback = Rc::clone(&callback);
        EventListener::new_with_options(window, kind, options, move |_| callback())
    };
    let window = web_sys::window();
    let listeners = window.map(|window| SIGNS_OF_LIFE.map(|kind| listen(&window, kind)).into());
    Listeners { listeners: listeners.unwrap_or_default() }
}

/// Calls back when the page goes away: the last moment at which something can be started.
pub fn on_page_hide(callback: impl Fn() + 'static) -> Listeners {
    let listener = web_sys::window().map(|window| EventListener::new(&window, "pagehide", move |_| callback()));
    Listeners { listeners: listener.into_iter().collect() }
}

/// Asks the browser not to delete this origin's data by itself; its answer, or `None` where it cannot be asked.
pub async fn persist_storage() -> Option<bool> {
    let storage = web_sys::window()?.navigator().storage();
    let storage = Some(storage).filter(|storage| !storage.is_undefined())?;
    settle(storage.persist()).await?.as_bool()
}

/// How much storage is used and allowed, or `None` where the browser does not say.
pub async fn storage_estimate() -> Option<StorageEstimate> {
    let storage = web_sys::window()?.navigator().storage();
    let storage = Some(storage).filter(|storage| !storage.is_undefined())?;
    let estimate = settle(storage.estimate()).await?;
    let bytes = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(StorageEstimate { used_bytes: bytes("usage")?, quota_bytes: bytes("quota")? })
}

/// Waits.
pub async fn sleep(millis: u32) {
    TimeoutFuture::new(millis).await;
}

/// Waits until the browser has nothing more urgent to do.
pub async fn idle() {
    let announced = Promise::new(&mut |resolve, _| {
        let Some(window) = web_sys::window() else { return };
        if window.request_idle_callback(&resolve).is_err() {
            // Cannot fail: a page may always set a timer.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, REST_MILLIS);
        }
    });
    let _ = JsFuture::from(announced).await;
}

/// Waits until what was changed is on screen; where nothing is painted, as in a hidden tab, for a moment.
pub async fn painted() {
    let next_frame = Promise::new(&mut |resolve, _| {
        let Some(window) = web_sys::window() else { return };
        let later = resolve.clone();
        // Both are allowed to any page; whichever comes first settles it.
        let _ = window.request_animation_frame(&resolve);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&later, UNPAINTED_MILLIS);
    });
    let _ = JsFuture::from(next_frame).await;
    // The frame is painted after its callbacks.
    TimeoutFuture::new(0).await;
}

/// Whether the person asked the browser to spare data; browsers that do not tell are taken to have no such wish.
#[must_use]
pub fn saves_data() -> bool {
    let connection = |window: Window| Reflect::get(&window.navigator(), &"connection".into()).ok();
    let wish = web_sys::window().and_then(connection).and_then(|it| Reflect::get(&it, &"saveData".into()).ok());
    wish.is_some_and(|wish| wish.is_truthy())
}

/// Tells the page's own scripts that something has happened: an event of this name at the window.
pub fn announce(name: &str) {
    let event = Event::new(name).ok();
    // Cannot fail: the event was made just now.
    let _ = web_sys::window().zip(event).map(|(window, event)| window.dispatch_event(&event));
}

/// Runs a future to its end in the background.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// Hands a file to the person; `false` when the browser refused.
#[must_use]
pub fn download(name: &str, mime: &str, bytes: &[u8]) -> bool {
    start_download(name, mime, bytes).is_ok()
}

/// Larger files are not read: they would fill the page's memory.
const MAX_CHOSEN_BYTES: f64 = 67_108_864.0;

/// The name and text of the file chosen in the file field with this id; `None` where none was, it
/// cannot be read or is larger than 64 MiB.
/// It is read here and goes nowhere.
pub async fn chosen_text(field_id: &str) -> Option<(String, String)> {
    let field = web_sys::window()?.document()?.get_element_by_id(field_id)?;
    let file = field.dyn_into::<HtmlInputElement>().ok()?.files()?.get(0)?;
    if file.size() > MAX_CHOSEN_BYTES {
        return None;
    }
    let text = JsFuture::from(file.text()).await.ok()?.as_string()?;
    Some((file.name(), text))
}

/// Puts a text on the clipboard; `false` when the browser refused.
pub async fn copy_text(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = window.navigator().clipboard();
    // Missing on plain http.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

fn start_download(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // Nobody waits for this timer: the file is already on its way.
    Timeout::new(DOWNLOAD_URL_MILLIS, move || drop(Url::revoke_object_url(&url))).forget();
    Ok(())
}

async fn settle(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}
