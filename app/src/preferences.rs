//! This browser's settings, in `localStorage`: small, optional, never secrets, and nothing breaks without them.

use accord_core::wire::draft::{KeptDraft, decode_draft};
use accord_protocol::DeviceWish;

use crate::keeping::Remembered;
use crate::language::Language;
use crate::own_keys::OwnKeys;

const CONFIRM: &str = "accord.confirm";
const DEVICE: &str = "accord.device";
const DRAFT: &str = "accord.draft";
const FEEDBACK: &str = "accord.feedback";
const LANGUAGE: &str = "accord.language";
const KEYS: &str = "accord.keys";
const REMEMBERED: &str = "accord.saved";

/// Whether Enter submits an answer.
#[must_use]
pub fn confirm() -> bool {
    get(CONFIRM).as_deref() == Some("yes")
}

/// Remembers whether Enter submits an answer.
pub fn set_confirm(confirm: bool) {
    set(CONFIRM, if confirm { "yes" } else { "no" });
}

/// The language the person chose for the page, if they chose one.
#[must_use]
pub fn language() -> Option<Language> {
    Language::of_code(&get(LANGUAGE)?)
}

/// Remembers the language the person chose.
pub fn set_language(language: Language) {
    set(LANGUAGE, language.code());
}

/// The keys of the label page that the person put elsewhere.
#[must_use]
pub fn own_keys() -> OwnKeys {
    get(KEYS).map(|text| OwnKeys::parse(&text)).unwrap_or_default()
}

/// Remembers them.
pub fn set_own_keys(keys: &OwnKeys) {
    set(KEYS, &keys.text());
}

/// Until when feedback was looked at in a project, in milliseconds since 1970.
#[must_use]
pub fn feedback_seen(project: &str) -> u64 {
    get(&format!("{FEEDBACK}.{project}")).and_then(|at| at.parse().ok()).unwrap_or_default()
}

/// Remembers until when feedback was looked at.
pub fn set_feedback_seen(project: &str, at: u64) {
    set(&format!("{FEEDBACK}.{project}"), &at.to_string());
}

/// The answer of several parts that was made last in a project, and not given.
#[must_use]
pub fn latest_draft(project: &str) -> Option<KeptDraft> {
    let latest = get(&format!("{DRAFT}.{project}"))?;
    // Versions before kept the draft itself there.
    draft(project, &latest).or_else(|| decode_draft(&latest))
}

/// The answer of several parts to an item that was being made in a project.
#[must_use]
pub fn draft(project: &str, item: &str) -> Option<KeptDraft> {
    decode_draft(&get(&format!("{DRAFT}.{project}.{item}"))?)
}

/// Remembers the answer of several parts to an item that is being made, or forgets it.
pub fn set_draft(project: &str, item: &str, draft: Option<String>) {
    let (latest, key) = (format!("{DRAFT}.{project}"), format!("{DRAFT}.{project}.{item}"));
    match draft {
        Some(draft) => {
            set(&key, &draft);
            set(&latest, item);
        }
        None => {
            let is_latest = get(&latest).is_some_and(|latest| latest == item);
            for key in [Some(&key), Some(&latest).filter(|_| is_latest)].into_iter().flatten() {
                let _ = storage().map(|storage| storage.remove_item(key));
            }
        }
    }
}

/// How much of a project was shown as saved.
#[must_use]
pub fn remembered(project: &str) -> Option<Remembered> {
    Remembered::parse(&get(&format!("{REMEMBERED}.{project}"))?)
}

/// Remembers how much of a project is saved.
pub fn set_remembered(project: &str, remembered: &Remembered) {
    set(&format!("{REMEMBERED}.{project}"), &remembered.text());
}

/// How much of each project was shown as saved, by the project's id.
#[must_use]
pub fn all_remembered() -> Vec<(String, Remembered)> {
    let Some(storage) = storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|idx| storage.key(idx).ok().flatten());
    let mut all: Vec<(String, Remembered)> = keys
        .filter_map(|key| {
            let project = key.strip_prefix(REMEMBERED)?.strip_prefix('.')?.to_owned();
            let remembered = remembered(&project)?;
            Some((project, remembered))
        })
        .collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all
}

/// Forgets what was remembered of a project.
pub fn forget(project: &str) {
    if let Some(storage) = web_sys::window().and_then(|window| window.local_storage().ok().flatten()) {
        let of_project = [FEEDBACK, DRAFT, REMEMBERED].map(|kind| format!("{kind}.{project}"));
        let keys: Vec<String> =
            (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok()?).collect();
        for key in keys.iter().filter(|key| of_project.iter().any(|of_project| key.starts_with(of_project))) {
            let _ = storage.remove_item(key);
        }
    }
}

/// The device the person wants the scorer on.
#[must_use]
pub fn device() -> DeviceWish {
    parse_device(get(DEVICE).as_deref().unwrap_or_default())
}

/// Remembers the device the person wants the scorer on.
pub fn set_device(wish: DeviceWish) {
    set(DEVICE, device_key(wish));
}

/// The wish of a key; anything unknown lets the race decide.
#[must_use]
pub fn parse_device(key: &str) -> DeviceWish {
    [DeviceWish::Cpu, DeviceWish::WebGpu]
        .into_iter()
        .find(|wish| device_key(*wish) == key)
        .unwrap_or(DeviceWish::Fastest)
}

/// The key of a wish.
#[must_use]
pub const fn device_key(wish: DeviceWish) -> &'static str {
    match wish {
        DeviceWish::Fastest => "fastest",
        DeviceWish::Cpu => "cpu",
        DeviceWish::WebGpu => "webgpu",
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

fn set(key: &str, value: &str) {
    // A browser that keeps nothing has its settings back at the next load; that is all that is lost.
    let _ = storage().map(|storage| storage.set_item(key, value));
}
