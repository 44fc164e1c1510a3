//! Agreement on each question, where more is asked than one label.

use leptos::prelude::*;

use crate::model::agreement::QuestionRow;
use crate::views::format::{coefficient, counted, percent};
use crate::views::parts::FigureText;
use crate::views::ui::Page;

/// A table with a row a question; nothing where one label is asked for.
#[component]
pub(super) fn Questions(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.questions.clone()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card" aria-labelledby="by-question">
                <h2 id="by-question">"By question"</h2>
                <p class="quiet">
                    "Each question by the coefficient its answers call for: 1 is full agreement, 0 what chance would give. The \
                     figures further down are about the first question's labels."
                </p>
                <div class="table" role="group" tabindex="0" aria-label="Agreement by question">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"Question"</th>
                                <th scope="col">"Coefficient"</th>
                                <th scope="col">"Value"</th>
                                <th scope="col">"Said the same"</th>
                            </tr>
                        </thead>
                        <tbody>{move || rows.get().into_iter().map(|row| view! { <Row row/> }).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}

#[component]
fn Row(row: QuestionRow) -> impl IntoView {
    let QuestionRow { title, coefficient: name, alpha, n_pairs, n_same } = row;
    let share = (n_pairs > 0).then(|| percent(f64::from(n_same) / f64::from(n_pairs)));
    let of = match (&alpha, share) {
        (_, None) => "–".to_owned(),
        (_, Some(share)) => format!("{share} of {}", counted(n_pairs, "pair", "pairs")),
    };
    view! {
        <tr>
            <th scope="row" dir="auto">{title}</th>
            <td>{name}</td>
            <td><FigureText figure=alpha number=coefficient/></td>
            <td class="number">{of}</td>
        </tr>
    }
}
