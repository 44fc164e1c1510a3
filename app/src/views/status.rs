//! The status page: what runs where, where the labels are, and what went wrong.

mod by_hand;
mod device_choice;
mod devices;
mod encoder;
mod section;
mod troubles;

use leptos::prelude::*;

use super::format::saves;
use super::parts::ConfirmSwitch;
use super::ui::Page;
use crate::model::{Action, ShellView};
use crate::tr;
use by_hand::ByHand;
use device_choice::DeviceChoice;
use devices::{AddDevice, Leave};
use encoder::Encoder;
use section::Section;

pub(in crate::views) use section::StateRow;
use troubles::{Errors, Problems};

/// The status page.
#[component]
pub(super) fn Status(page: Page, shell: Memo<ShellView>) -> impl IntoView {
    let status = page.view.status;
    let scorer = Memo::new(move |_| status.with(|status| status.scorer.clone()));
    let store = Memo::new(move |_| status.with(|status| status.store.clone()));
    let device = Memo::new(move |_| status.with(|status| status.device.clone()));
    let counts = Memo::new(move |_| shell.with(|shell| shell.saves));
    view! {
        <div class="sheet">
            <h1>{tr::status_title()}</h1>
            <p class="sheet__lead" role="status">{move || saves(counts.get())}</p>
            <Problems status/>
            <Section title=tr::status_store_title() rows=store>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::SyncNow)>
                        {tr::status_sync_now()}
                    </button>
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::ProbeStore)>
                        {tr::status_test_store()}
                    </button>
                </div>
            </Section>
            <Section title=tr::status_device_title() rows=device>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| page.act.run(Action::Backup)>
                        {tr::status_save_backup()}
                    </button>
                </div>
                <ConfirmSwitch page/>
                <AddDevice page status/>
            </Section>
            <ByHand page status/>
            <Section title=tr::status_scorer_title() rows=scorer>
                <DeviceChoice page/>
            </Section>
            <Encoder page status/>
            <Errors status/>
            <Leave page status/>
        </div>
    }
}
