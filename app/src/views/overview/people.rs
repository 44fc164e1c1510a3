//! Who takes part.

use leptos::prelude::*;

use crate::model::{Action, OverviewView, PersonRow};
use crate::views::format::{grouped, seconds};
use crate::views::ui::Page;

/// A table with a row a person.
#[component]
pub(super) fn People(page: Page, overview: Signal<OverviewView>) -> impl IntoView {
    let rows = Memo::new(move |_| overview.with(|it| it.people.clone()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card">
                <div class="table" role="group" tabindex="0" aria-label="People">
                    <table>
                        <caption>"People"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Name"</th>
                                <th scope="col">"Role"</th>
                                <th scope="col" class="number">"Answers"</th>
                                <th scope="col" class="number">"Time an answer (median)"</th>
                                <th scope="col">
                                    <dfn title="Whether the owner's invitation admitted this person">"Admitted"</dfn>
                                </th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row page row/> }).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Row(page: Page, row: PersonRow) -> impl IntoView {
    let PersonRow { name, role, n_answers, median_secs, verified, me, admit, is_admitting } = row;
    let median = median_secs.map_or_else(|| "no answers yet".to_owned(), seconds);
    let admitted = match (verified, admit) {
        (true, _) => "By the owner".into_any(),
        (false, Some(_)) if is_admitting => view! {
            <span role="status">"Admitted in a moment "</span>
            <button type="button" class="button" aria-keyshortcuts="a" on:click=move |_| page.act.run(Action::KeepOut)>
                "Take it back"
            </button>
        }
        .into_any(),
        (false, None) => "Unverified".into_any(),
        (false, Some(labeler)) => {
            let admit = move |_| page.act.run(Action::Admit { labeler: labeler.clone() });
            view! {
                "Unverified "
                <button type="button" class="button" aria-keyshortcuts="a" on:click=admit>"Admit as labeler"</button>
            }
            .into_any()
        }
    };
    view! {
        <tr>
            <th scope="row"><span dir="auto">{name}</span>{me.then_some(" (you)")}</th>
            <td>{role}</td>
            <td class="number">{grouped(n_answers)}</td>
            <td class="number">{median}</td>
            <td>{admitted}</td>
        </tr>
    }
}
