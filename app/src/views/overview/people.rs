//! Who takes part.

use leptos::prelude::*;

use crate::model::{Action, OverviewView, PayView, PersonRow};
use crate::tr;
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
                <div class="table" role="group" tabindex="0" aria-label=tr::overview_people()>
                    <table>
                        <caption>{tr::overview_people()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{tr::overview_column_name()}</th>
                                <th scope="col">{tr::overview_column_role()}</th>
                                <th scope="col" class="number">{tr::overview_answers()}</th>
                                <th scope="col" class="number">{tr::overview_column_median()}</th>
                                <th scope="col" class="number">{tr::overview_column_active()}</th>
                                <th scope="col" class="number">{tr::overview_column_pace()}</th>
                                <th scope="col" class="number">{tr::overview_column_judged()}</th>
                                <Show when=move || is_paid.get()>
                                    <th scope="col" class="number">{tr::overview_column_earned()}</th>
                                    <th scope="col" class="number">{tr::overview_column_hour()}</th>
                                </Show>
                                <th scope="col">
                                    <dfn title=tr::overview_admitted_about()>{tr::overview_admitted()}</dfn>
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
    let judged = judged.filter(|(_, n)| *n > 0).map(|(n_right, n)| tr::overview_judged(n_right, n));
    let pay = is_paid.get_untracked().then(|| view! { <PayCells pay/> });
    let median = median_secs.map_or_else(tr::overview_no_answers, seconds);
    let admitted = match (verified, admit) {
        (true, _) => tr::overview_by_owner().into_any(),
        (false, Some(_)) if is_admitting => view! {
            <span role="status">{tr::overview_admitting()} " "</span>
            <button type="button" class="button" aria-keyshortcuts="a" on:click=move |_| page.act.run(Action::KeepOut)>
                {tr::overview_keep_out()}
            </button>
        }
        .into_any(),
        (false, None) => tr::overview_unverified().into_any(),
        (false, Some(labeler)) => {
            let admit = move |_| page.act.run(Action::Admit { labeler: labeler.clone() });
            view! {
                {tr::overview_unverified()}
                " "
                <button type="button" class="button" aria-keyshortcuts="a" on:click=admit>{tr::overview_admit()}</button>
            }
            .into_any()
        }
    };
    view! {
        <tr>
            <th scope="row"><span dir="auto">{name}</span>{me.then(|| format!(" {}", tr::overview_you()))}</th>
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
    let below = below.map(
        |(floor, _)| view! { <strong class="attention">{format!(" {}", tr::overview_below_floor(floor))}</strong> },
    );
    view! {
        <td class="number">{earned}</td>
        <td class="number">{per_hour}{below}</td>
    }
    .into_any()
}
