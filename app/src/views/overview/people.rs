//! Who takes part.

use leptos::prelude::*;

use crate::model::{Action, OverviewView, PayView, PersonRow};
use crate::views::format::{duration, grouped, seconds};
use crate::views::ui::Page;

/// A table with a row a person.
#[component]
pub(super) fn People(page: Page, overview: Signal<OverviewView>) -> impl IntoView {
    let rows = Memo::new(move |_| overview.with(|it| it.people.clone()));
    let is_paid = Memo::new(move |_| rows.with(|rows| rows.iter().any(|row| row.pay.is_some())));
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
                                <th scope="col" class="number">"Median time"</th>
                                <th scope="col" class="number">"Active time"</th>
                                <th scope="col" class="number">"Items an hour"</th>
                                <th scope="col" class="number">"Judged right"</th>
                                <Show when=move || is_paid.get()>
                                    <th scope="col" class="number">"Comes to"</th>
                                    <th scope="col" class="number">"An hour"</th>
                                </Show>
                                <th scope="col">
                                    <dfn title="Whether the owner's invitation admitted this person">"Admitted"</dfn>
                                </th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row page row is_paid/> }).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Row(page: Page, row: PersonRow, is_paid: Memo<bool>) -> impl IntoView {
    let PersonRow { name, role, n_answers, median_secs, verified, me, admit, is_admitting, .. } = row.clone();
    let PersonRow { active_secs, items_per_hour, judged, pay, .. } = row;
    let judged = judged.filter(|(_, n)| *n > 0).map(|(n_right, n)| format!("{} of {}", grouped(n_right), grouped(n)));
    let pay = is_paid.get_untracked().then(|| view! { <PayCells pay/> });
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
            <td class="number">{active_secs.map(duration)}</td>
            <td class="number">{items_per_hour.map(grouped)}</td>
            <td class="number">{judged}</td>
            {pay}
            <td>{admitted}</td>
        </tr>
    }
}

/// What somebody's work comes to, and whether an hour reaches the floor.
#[component]
fn PayCells(pay: Option<PayView>) -> impl IntoView {
    let Some(PayView { earned, per_hour, floor, .. }) = pay else {
        return view! { <td></td><td></td> }.into_any();
    };
    let below = floor.filter(|(_, is_below)| *is_below == Some(true));
    let below = below.map(|(floor, _)| view! { <strong class="attention">{format!(" below {floor}")}</strong> });
    view! {
        <td class="number">{earned}</td>
        <td class="number">{per_hour}{below}</td>
    }
    .into_any()
}
