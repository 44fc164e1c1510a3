//! The project's encoder: how far it is, what it keeps on this device, and how to get rid of that.

use leptos::prelude::*;

use super::section::Section;
use crate::model::{Action, StatusView};
use crate::tr;
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
        <Section title=tr::status_encoder_title() rows>
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
                    ask=|bytes| tr::status_delete_weights(bytes)
                    warn=tr::status_delete_weights_warn()
                    on_confirm=move || page.act.run(Action::ReleaseWeights)
                />
                <ConfirmButton
                    what=vectors
                    ask=|bytes| tr::status_delete_vectors(bytes)
                    warn=tr::status_delete_vectors_warn()
                    on_confirm=move || page.act.run(Action::ClearVectors)
                />
            </div>
        </Section>
    }
}
