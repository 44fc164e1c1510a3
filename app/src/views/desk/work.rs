//! What this person did, how long it took, and what it comes to: theirs to see and to save.

use leptos::prelude::*;

use crate::model::{Action, DayRow, PayView};
use crate::tr;
use crate::views::format::{duration, grouped};
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
            <h2 id="desk-work">{tr::review_work()}</h2>
            <dl class="counts">
                <div>
                    <dt>{tr::review_work_items()}</dt>
                    <dd>{move || grouped(work.with(|work| work.n_items))}</dd>
                </div>
                <div>
                    <dt>{tr::review_work_active()}</dt>
                    <dd data-work="active">{move || duration(work.with(|work| work.active_secs))}</dd>
                </div>
                <div>
                    <dt>{tr::review_work_pace()}</dt>
                    <dd>{move || work.with(|work| work.items_per_hour.map_or_else(tr::review_work_no_pace, grouped))}</dd>
                </div>
            </dl>
            {move || pay.get().map(|pay| view! { <Pay pay/> })}
            <Show
                when=move || !days.with(Vec::is_empty)
                fallback=|| view! { <p class="quiet">{tr::review_work_no_days()}</p> }
            >
                <div class="table" role="group" tabindex="0" aria-label=tr::review_timesheet()>
                    <table>
                        <caption>{tr::review_timesheet()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{tr::review_timesheet_day()}</th>
                                <th scope="col" class="number">{tr::review_timesheet_items()}</th>
                                <th scope="col" class="number">{tr::review_work_active()}</th>
                                <Show when=move || is_paid.get()>
                                    <th scope="col" class="number">{tr::review_timesheet_earned()}</th>
                                </Show>
                            </tr>
                        </thead>
                        <tbody>{move || days.get().into_iter().take(MAX_DAYS).map(day).collect_view()}</tbody>
                    </table>
                </div>
                <div class="actions">
                    <button type="button" class="button button--small" on:click=move |_| page.act.run(Action::SaveTimesheet)>
                        {tr::review_timesheet_save()}
                    </button>
                    <span class="quiet">{move || more(days.with(Vec::len))}</span>
                </div>
            </Show>
            <p class="quiet">{tr::review_work_about()}</p>
        </section>
    }
}

#[component]
fn Pay(pay: PayView) -> impl IntoView {
    let PayView { terms, earned, per_hour, floor } = pay;
    let against = floor.and_then(|(floor, is_below)| {
        let is_below = is_below?;
        let words = if is_below { tr::review_pay_below(floor) } else { tr::review_pay_above(floor) };
        Some(view! { <p class:attention=is_below data-work="floor">{words}</p> })
    });
    view! {
        <p class="card__lead">
            <strong class="big" data-work="earned">{earned}</strong>
            " "
            <span>{tr::review_pay_terms(terms)}</span>
        </p>
        {per_hour.map(|per_hour| view! { <p data-work="per-hour">{tr::review_pay_per_hour(per_hour)}</p> })}
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
    match n_days.saturating_sub(MAX_DAYS) {
        0 => String::new(),
        n => tr::review_timesheet_more(n),
    }
}
