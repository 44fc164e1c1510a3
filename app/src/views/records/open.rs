//! One record, whole.

use leptos::prelude::*;

use super::part;
use crate::model::{Action, RecordView, RecordsAct, Route, standing};
use crate::tr;
use crate::views::format::{percent, seconds};
use crate::views::thread::WhoName;
use crate::views::ui::Page;

/// The record that is open, beside the list or below it.
#[component]
pub(super) fn Open(page: Page) -> impl IntoView {
    let open = part(page, |view| view.open.clone());
    move || open.get().map(|record| view! { <Whole page record/> })
}

#[component]
fn Whole(page: Page, record: RecordView) -> impl IntoView {
    let RecordView { item, text, standing: far, answers, settled, dropped, tags, said, expected, votes_wanted } =
        record;
    let review = move |_| {
        page.act.run(Action::SelectDisagreement { item: item.to_string() });
        page.view.route.set(Route::Review);
    };
    let n_answers = u32::try_from(answers.len()).unwrap_or(u32::MAX);
    let rows = answers.into_iter().map(|(who, answer, secs)| {
        view! {
            <tr>
                <th scope="row"><WhoName page who/></th>
                <td dir="auto">{answer}</td>
                <td class="number">{seconds(secs)}</td>
            </tr>
        }
    });
    let said = said.into_iter().map(|(who, text)| {
        view! { <li><WhoName page who/>": "<span dir="auto">{text}</span></li> }
    });
    let fact = |name: String, value: String| view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> };
    let tags = tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    view! {
        <section class="card records__open" aria-labelledby="records-open">
            <h2 id="records-open">{tr::records_record()}</h2>
            <p class="records__whole" dir="auto">{text}</p>
            <dl class="facts">
                {fact(tr::records_how_far(), tr::records_how_far_told(standing(far), n_answers, votes_wanted))}
                {settled.map(|(answer, reason)| {
                    fact(tr::records_settled(), if reason.is_empty() { answer } else { format!("{answer}: {reason}") })
                })}
                {dropped.map(|reason| {
                    fact(tr::records_dropped(), if reason.is_empty() { tr::records_no_reason() } else { reason })
                })}
                {(!tags.is_empty()).then(|| fact(tr::records_tags(), tags))}
                {expected.map(|(label, share)| {
                    fact(tr::records_expected(), format!("{label} ({})", percent(share.into())))
                })}
                {fact(tr::records_id(), item.to_string())}
            </dl>
            {(n_answers > 0).then(|| view! {
                <div class="table" role="group" tabindex="0" aria-label=tr::records_answers()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::records_column_who()}</th>
                                <th scope="col">{tr::records_column_answer()}</th>
                                <th scope="col" class="number">{tr::records_column_active()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            })}
            <ul class="records__said">{said.collect_view()}</ul>
            <div class="actions">
                <button type="button" class="button" on:click=review>{tr::records_open_review()}</button>
                <button type="button" class="button" on:click=move |_| page.records(RecordsAct::Open(None))>{tr::close()}</button>
            </div>
        </section>
    }
}
