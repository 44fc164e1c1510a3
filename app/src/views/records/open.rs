//! One record, whole.

use leptos::prelude::*;

use super::part;
use crate::model::{Action, RecordView, RecordsAct, Route, standing};
use crate::views::format::{counted, percent, seconds};
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
    let fact = |name: &'static str, value: String| view! { <div><dt>{name}</dt><dd dir="auto">{value}</dd></div> };
    let tags = tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    view! {
        <section class="card records__open" aria-labelledby="records-open">
            <h2 id="records-open">"Record"</h2>
            <p class="records__whole" dir="auto">{text}</p>
            <dl class="facts">
                {fact("How far", format!("{}, {} of {votes_wanted}", standing(far), counted(n_answers, "answer", "answers")))}
                {settled.map(|(answer, reason)| {
                    fact("Settled", if reason.is_empty() { answer } else { format!("{answer}: {reason}") })
                })}
                {dropped.map(|reason| fact("Left out", if reason.is_empty() { "no reason given".to_owned() } else { reason }))}
                {(!tags.is_empty()).then(|| fact("Tags", tags))}
                {expected.map(|(label, share)| fact("The model expects", format!("{label} ({})", percent(share.into()))))}
                {fact("Id", item.to_string())}
            </dl>
            {(n_answers > 0).then(|| view! {
                <div class="table" role="group" tabindex="0" aria-label="Answers">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Who"</th>
                                <th scope="col">"Answer"</th>
                                <th scope="col" class="number">"Active"</th>
                            </tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            })}
            <ul class="records__said">{said.collect_view()}</ul>
            <div class="actions">
                <button type="button" class="button" on:click=review>"Open in review"</button>
                <button type="button" class="button" on:click=move |_| page.records(RecordsAct::Open(None))>"Close"</button>
            </div>
        </section>
    }
}
