//! What this person did, how long it took, and what it comes to: theirs to see and to save.

use leptos::prelude::*;

use crate::model::{Action, DayRow, PayView};
use crate::views::format::{counted, duration, grouped};
use crate::views::ui::Page;

/// More days than this are in the file.
const MAX_DAYS: usize = 14;

/// Own figures and the timesheet.
#[component]
pub(super) fn Work(page: Page) -> impl IntoView {
    let desk = page.view.desk;
    let work = Memo::new(move |_| desk.with(|desk| desk.work.clone()));
    let days = Memo::new(move |_| work.with(|work| work.days.clone()));
    let pay = Memo::new(move |_| work.with(|work| work.pay.clone()));
    let is_paid = Memo::new(move |_| work.with(|work| work.pay.is_some()));
    view! {
        <section class="card" aria-labelledby="desk-work">
            <h2 id="desk-work">"Your work"</h2>
            <dl class="counts">
                <div>
                    <dt>"Items answered or skipped"</dt>
                    <dd>{move || grouped(work.with(|work| work.n_items))}</dd>
                </div>
                <div>
                    <dt>"Active time"</dt>
                    <dd data-work="active">{move || duration(work.with(|work| work.active_secs))}</dd>
                </div>
                <div>
                    <dt>"Items an hour"</dt>
                    <dd>{move || work.with(|work| work.items_per_hour).map_or_else(|| "Not known yet".to_owned(), grouped)}</dd>
                </div>
            </dl>
            {move || pay.get().map(|pay| view! { <Pay pay/> })}
            <Show
                when=move || !days.with(Vec::is_empty)
                fallback=|| view! { <p class="quiet">"Your days appear here once you have answered something."</p> }
            >
                <div class="table" role="group" tabindex="0" aria-label="Timesheet">
                    <table>
                        <caption>"Timesheet"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Day"</th>
                                <th scope="col" class="number">"Items"</th>
                                <th scope="col" class="number">"Active time"</th>
                                <Show when=move || is_paid.get()>
                                    <th scope="col" class="number">"Comes to"</th>
                                </Show>
                            </tr>
                        </thead>
                        <tbody>{move || days.get().into_iter().take(MAX_DAYS).map(day).collect_view()}</tbody>
                    </table>
                </div>
                <div class="actions">
                    <button type="button" class="button button--small" on:click=move |_| page.act.run(Action::SaveTimesheet)>
                        "Save the timesheet"
                    </button>
                    <span class="quiet">{move || more(days.with(Vec::len))}</span>
                </div>
            </Show>
            <p class="quiet">
                "Active time counts while you work on an item: pauses of over 30 seconds and hidden tabs are left out, answers you \
                 corrected or took back are in. It is part of the answers you sign, so nobody else can change it."
            </p>
        </section>
    }
}

#[component]
fn Pay(pay: PayView) -> impl IntoView {
    let PayView { terms, earned, per_hour, floor } = pay;
    let against = floor.and_then(|(floor, is_below)| {
        let is_below = is_below?;
        let words = if is_below { "below the owner’s floor of" } else { "at or above the owner’s floor of" };
        Some(view! { <p class:attention=is_below data-work="floor">{format!("That is {words} {floor} an hour.")}</p> })
    });
    view! {
        <p class="card__lead">
            <strong class="big" data-work="earned">{earned}</strong>
            " "
            <span>{format!("The owner states: {terms}. Accord only counts; the owner pays.")}</span>
        </p>
        {per_hour.map(|per_hour| view! { <p data-work="per-hour">{format!("An hour of active time came to {per_hour}.")}</p> })}
        {against}
    }
}

fn day(row: DayRow) -> impl IntoView {
    let DayRow { date, n_items, active_secs, earned } = row;
    view! {
        <tr>
            <th scope="row">{date}</th>
            <td class="number">{grouped(n_items)}</td>
            <td class="number">{duration(active_secs)}</td>
            {earned.map(|earned| view! { <td class="number">{earned}</td> })}
        </tr>
    }
}

fn more(n_days: usize) -> String {
    match u32::try_from(n_days.saturating_sub(MAX_DAYS)) {
        Ok(0) | Err(_) => String::new(),
        Ok(n) => format!("{} before these in the file", counted(n, "day", "days")),
    }
}
