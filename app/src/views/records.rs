//! The records page: every item with what became of it. It is searched, and what is found is left out, returned to the
//! queue, sent to experts or tagged, many at once.

mod asked;
mod bar;
mod export;
mod filters;
mod list;
mod open;

use accord_core::records::Class;
use leptos::prelude::*;

use super::ui::Page;
use crate::model::{Action, RecordsAct, RecordsView};
use crate::tr;
use asked::Asked;
use bar::Bar;
use export::Export;
use filters::Filters;
use list::List;
use open::Open;

pub(super) use asked::Wanted;

/// The records page.
#[component]
pub(super) fn Records(page: Page) -> impl IntoView {
    let view = page.view.records;
    let is_theirs = Memo::new(move |_| view.with(|view| view.is_theirs));
    let is_stale = Memo::new(move |_| view.with(|view| view.is_stale));
    // In an effect, because it changes what this page is drawn from.
    Effect::new(move |_| {
        if is_stale.get() {
            page.records(RecordsAct::FindAgain);
        }
    });
    let wanted = RwSignal::new(None::<Wanted>);
    view! {
        <div class="sheet records">
            <h1>{tr::records_title()}</h1>
            <Show
                when=move || is_theirs.get()
                fallback=|| view! { <p>{tr::records_not_yours()}</p> }
            >
                <Filters page/>
                <Bar page wanted/>
                <Asked page wanted/>
                <div class="records__halves">
                    <List page/>
                    <Open page/>
                </div>
                <Export page/>
            </Show>
        </div>
    }
}

impl Page {
    pub(super) fn records(&self, act: RecordsAct) {
        self.act.run(Action::Records(act));
    }
}

/// What a triage found of a record.
fn class_name(class: Class) -> String {
    match class {
        Class::Useful => tr::records_class_useful(),
        Class::Useless => tr::records_class_useless(),
        Class::Harmful => tr::records_class_harmful(),
    }
}

/// A text in which what stands between backticks is an element of its own.
fn ticked(text: &str, element: fn(String) -> AnyView) -> Vec<AnyView> {
    let parts = text.split('`').map(ToOwned::to_owned).enumerate();
    parts.map(|(n, part)| if n % 2 == 0 { part.into_any() } else { element(part) }).collect()
}

/// A part of the page's view model that is drawn again when it changes.
fn part<T: Clone + PartialEq + Send + Sync + 'static>(
    page: Page,
    pick: impl Fn(&RecordsView) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let view = page.view.records;
    Memo::new(move |_| view.with(&pick))
}
