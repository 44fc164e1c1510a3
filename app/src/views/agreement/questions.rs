//! Agreement on each question, where more is asked than one label.

use leptos::prelude::*;

use crate::model::agreement::QuestionRow;
use crate::tr;
use crate::views::format::{coefficient, percent};
use crate::views::parts::FigureText;
use crate::views::ui::Page;

/// A table with a row a question; nothing where one label is asked for.
#[component]
pub(super) fn Questions(page: Page) -> impl IntoView {
    let rows = Memo::new(move |_| page.view.agreement.with(|it| it.questions.clone()));
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="card" aria-labelledby="by-question">
                <h2 id="by-question">{tr::agreement_questions_title()}</h2>
                <p class="quiet">{tr::agreement_questions_about()}</p>
                <div class="table" role="group" tabindex="0" aria-label=tr::agreement_questions_table()>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{tr::agreement_column_question()}</th>
                                <th scope="col">{tr::agreement_column_coefficient()}</th>
                                <th scope="col">{tr::agreement_column_value()}</th>
                                <th scope="col">{tr::agreement_column_same()}</th>
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
    let of = if n_pairs == 0 {
        "–".to_owned()
    } else {
        tr::agreement_share_of_pairs(n_pairs, percent(f64::from(n_same) / f64::from(n_pairs)))
    };
    view! {
        <tr>
            <th scope="row" dir="auto">{title}</th>
            <td>{shown(name)}</td>
            <td><FigureText figure=alpha number=coefficient/></td>
            <td class="number">{of}</td>
        </tr>
    }
}

/// A coefficient's name in the page's language.
fn shown(name: String) -> String {
    match name.as_str() {
        "alpha (nominal)" => tr::agreement_alpha_nominal(),
        "alpha (ordinal)" => tr::agreement_alpha_ordinal(),
        "alpha (interval)" => tr::agreement_alpha_of_intervals(),
        "alpha (ratio)" => tr::agreement_alpha_ratio(),
        "alpha (same words)" => tr::agreement_alpha_same_words(),
        "alpha (MASI)" => tr::agreement_alpha_masi(),
        "alpha (Kendall's distance)" => tr::agreement_alpha_kendall(),
        "alpha (unitizing)" => tr::agreement_alpha_unitizing(),
        "alpha (overlap)" => tr::agreement_alpha_overlap(),
        _ => name,
    }
}
