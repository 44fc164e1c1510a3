//! What of the item's text is selected, counted in code points, and how keys select words.

use wasm_bindgen::JsCast as _;
use web_sys::{Node, Range, Selection};

use leptos::prelude::*;

use crate::views::ui::{Page, Stretch};
use crate::words;

/// The selected stretch of the text, without white space at its ends; none where nothing is selected.
pub(super) fn range(page: Page) -> Option<(u32, u32)> {
    let region = page.ui.item.get_untracked()?;
    let selection = selection()?;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let is_inside = |node: Result<Node, _>| node.is_ok_and(|node: Node| region.contains(Some(&node)));
    if !is_inside(range.start_container()) || !is_inside(range.end_container()) {
        return None;
    }
    let before = document().create_range().ok()?;
    before.select_node_contents(&region).ok()?;
    before.set_end(&range.start_container().ok()?, range.start_offset().ok()?).ok()?;
    let start = words::n_chars(&text_of(&before));
    words::trimmed(&text_of(&range), start)
}

/// Remembers the selected stretch: a press on a label may take the selection away before it is followed.
pub(super) fn note(page: Page) {
    match range(page) {
        Some(range) => keep(page, range),
        None if is_let_go(page) => page.ui.selected.set_value(None),
        None => {}
    }
}

/// Whether somebody pressed on the text and selected nothing. A press on a label is elsewhere.
fn is_let_go(page: Page) -> bool {
    let node = selection().filter(Selection::is_collapsed).and_then(|selection| selection.anchor_node());
    let region = page.ui.item.get_untracked();
    region.zip(node).is_some_and(|(region, node)| region.contains(Some(&node)))
}

/// Lets go of the selected stretch: a mark is selected instead.
pub(super) fn forget(page: Page) {
    take(page);
}

fn keep(page: Page, range: (u32, u32)) {
    let stretch = Stretch { item: item(page), range };
    page.ui.walked.set_value(Some(stretch.clone()));
    page.ui.selected.set_value(Some(stretch));
}

fn item(page: Page) -> String {
    page.view.label.with_untracked(|label| label.item.as_ref().map(|it| it.id.clone()).unwrap_or_default())
}

/// What was kept of the item on screen; of another it says nothing.
fn kept(page: Page, kept: StoredValue<Option<Stretch>>) -> Option<(u32, u32)> {
    kept.with_value(|kept| kept.as_ref().filter(|it| it.item == item(page)).map(|it| it.range))
}

/// The stretch that is selected, or was until a label was pressed.
pub(super) fn take(page: Page) -> Option<(u32, u32)> {
    let found = range(page).or_else(|| kept(page, page.ui.selected));
    page.ui.selected.set_value(None);
    if let Some(selection) = selection().filter(|_| found.is_some()) {
        let _ = selection.remove_all_ranges();
    }
    found
}

/// Selects another word, or stretches the selection by one.
pub(super) fn step(page: Page, by: isize, stretches: bool, letters: bool) {
    let text = page.view.label.with_untracked(|label| label.item.as_ref().map(|it| it.text.clone()));
    let Some(text) = text else { return };
    let now = range(page).or_else(|| kept(page, page.ui.walked));
    let next = if letters { words::stretch_by_letter(&text, now, by) } else { words::step(&text, now, by, stretches) };
    if let Some((start, end)) = next {
        show(page, (start, end));
        keep(page, (start, end));
        let words = text.chars().skip(start as usize).take(end.saturating_sub(start) as usize).collect();
        page.ui.told.set((item(page), words));
    }
}

/// Makes a stretch the browser's selection.
fn show(page: Page, (start, end): (u32, u32)) -> Option<()> {
    let region = page.ui.item.get_untracked()?;
    let range = document().create_range().ok()?;
    let (node, offset) = place(&region, start)?;
    range.set_start(&node, offset).ok()?;
    let (node, offset) = place(&region, end)?;
    range.set_end(&node, offset).ok()?;
    let selection = selection()?;
    selection.remove_all_ranges().ok()?;
    selection.add_range(&range).ok()?;
    // What the keys select is seen, however long the text is.
    let shown = node.parent_element()?;
    let (seen, frame) = (range.get_bounding_client_rect(), region.get_bounding_client_rect());
    if seen.top() < frame.top() || seen.bottom() > frame.bottom() {
        shown.scroll_into_view_with_bool(false);
    }
    Some(())
}

/// The text node that holds a character, and where in it, in UTF-16 units as the browser counts.
fn place(region: &web_sys::Element, char_idx: u32) -> Option<(Node, u32)> {
    let pieces = region.query_selector_all("[data-start]").ok()?;
    let piece = |idx: u32| pieces.item(idx)?.dyn_into::<web_sys::Element>().ok();
    let start = |idx: u32| piece(idx)?.get_attribute("data-start")?.parse::<u32>().ok();
    // The last piece that begins before the character; a character at an edge is the end of the piece before it.
    let (mut low, mut high) = (0, pieces.length());
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if start(middle)? < char_idx { low = middle } else { high = middle }
    }
    let node = piece(low)?.first_child()?;
    let text = node.text_content()?;
    let inside = char_idx.checked_sub(start(low)?)?;
    Some((node, words::utf16_of(&text, inside.min(words::n_chars(&text)))))
}

/// Whether the text runs from right to left, as the browser lays it out.
pub(super) fn runs_to_the_left(page: Page) -> bool {
    let text = page.ui.item.get_untracked().and_then(|region| region.first_element_child());
    text.is_some_and(|text| text.matches(":dir(rtl)").unwrap_or(false))
}

fn selection() -> Option<Selection> {
    window().get_selection().ok()?
}

fn text_of(range: &Range) -> String {
    String::from(range.to_string())
}
