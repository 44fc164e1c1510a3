//! The project's encoder: how far it is, what it keeps on this device, and how to get rid of that.

use leptos::prelude::*;

use super::section::Section;
use crate::model::{Action, StatusView};
use crate::views::parts::ConfirmButton;
use crate::views::ui::Page;

/// The encoder's section.
#[component]
pub(super) fn Encoder(page: Page, status: Signal<StatusView>) -> impl IntoView {
    let rows = Memo::new(move |_| status.with(|status| status.encoder.rows.clone()));
    let progress = Memo::new(move |_| status.with(|status| status.encoder.progress.clone()));
    let weights = Memo::new(move |_| status.with(|status| status.encoder.weights.clone()));
    let vectors = Memo::new(move |_| status.with(|status| status.encoder.vectors.clone()));
    view! {
        <Section title="The encoder, which turns items into numbers" rows>
            {move || {
                progress
                    .get()
                    .map(|(words, thousandths)| {
                        view! {
                            <progress
                                class="progress__bar progress__bar--wide"
                                aria-label=words
                                max="1000"
                                value=thousandths.to_string()
                            ></progress>
                        }
                    })
            }}
            <div class="actions">
                <ConfirmButton
                    what=weights
                    ask=|bytes| format!("Delete the encoder's files ({bytes})")
                    warn="The next visit downloads them again."
                    on_confirm=move || page.act.run(Action::ReleaseWeights)
                />
                <ConfirmButton
                    what=vectors
                    ask=|bytes| format!("Delete the kept vectors ({bytes})")
                    warn="The next visit computes them again. No label is touched."
                    on_confirm=move || page.act.run(Action::ClearVectors)
                />
            </div>
        </Section>
    }
}
