//! A formatted text: the tree that `present` made of it, as elements. Nothing in it can become markup.

use leptos::prelude::*;

use crate::model::{Block, Span};
use crate::present::markdown;
use crate::tr;

/// A formatted text, drawn anew when it changes.
#[component]
pub(super) fn Markdown(#[prop(into)] text: Signal<String>) -> impl IntoView {
    let tree = Memo::new(move |_| text.with(|text| markdown(text)));
    view! { <div class="prose" dir="auto">{move || tree.with(|blocks| drawn(blocks))}</div> }
}

fn drawn(blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().map(block).collect()
}

fn block(block: &Block) -> AnyView {
    match block {
        // The page's own headings stand above those of the text.
        Block::Heading(1, spans) => view! { <h3 dir="auto">{words(spans)}</h3> }.into_any(),
        Block::Heading(2, spans) => view! { <h4 dir="auto">{words(spans)}</h4> }.into_any(),
        Block::Heading(_, spans) => view! { <h5 dir="auto">{words(spans)}</h5> }.into_any(),
        Block::Paragraph(spans) => view! { <p dir="auto">{words(spans)}</p> }.into_any(),
        Block::List(None, items) => view! { <ul>{listed(items)}</ul> }.into_any(),
        Block::List(Some(first), items) => view! { <ol start=first.to_string()>{listed(items)}</ol> }.into_any(),
        Block::Quote(blocks) => view! { <blockquote>{drawn(blocks)}</blockquote> }.into_any(),
        Block::Code(text) => view! { <pre><code>{text.clone()}</code></pre> }.into_any(),
        Block::Rule => view! { <hr/> }.into_any(),
        Block::Table(rows) => table(rows).into_any(),
    }
}

fn listed(items: &[Vec<Block>]) -> Vec<AnyView> {
    items.iter().map(|item| view! { <li dir="auto">{entry(item)}</li> }.into_any()).collect()
}

/// A single paragraph in a list needs no box of its own.
fn entry(blocks: &[Block]) -> Vec<AnyView> {
    match blocks.split_first() {
        Some((Block::Paragraph(spans), rest)) => {
            let mut all = words(spans);
            all.extend(drawn(rest));
            all
        }
        _ => drawn(blocks),
    }
}

fn table(rows: &[Vec<Vec<Span>>]) -> impl IntoView + use<> {
    let head = rows.first().map(|row| {
        let cell = |spans: &Vec<Span>| view! { <th scope="col" dir="auto">{words(spans)}</th> };
        view! { <tr>{row.iter().map(cell).collect_view()}</tr> }
    });
    let row = |row: &Vec<Vec<Span>>| {
        let cell = |spans: &Vec<Span>| view! { <td dir="auto">{words(spans)}</td> };
        view! { <tr>{row.iter().map(cell).collect_view()}</tr> }
    };
    let body = rows.iter().skip(1).map(row).collect_view();
    view! {
        <div class="table" role="group" tabindex="0" aria-label=tr::rounds_markdown_table()>
            <table>
                <thead>{head}</thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

fn words(spans: &[Span]) -> Vec<AnyView> {
    spans.iter().map(span).collect()
}

fn span(span: &Span) -> AnyView {
    match span {
        Span::Text(text) => text.clone().into_any(),
        Span::Code(text) => view! { <code>{text.clone()}</code> }.into_any(),
        Span::Strong(spans) => view! { <strong>{words(spans)}</strong> }.into_any(),
        Span::Emphasis(spans) => view! { <em>{words(spans)}</em> }.into_any(),
        Span::Strike(spans) => view! { <s>{words(spans)}</s> }.into_any(),
        Span::Link(to, spans) => {
            view! { <a href=to.clone() target="_blank" rel="noopener noreferrer">{words(spans)}</a> }.into_any()
        }
        Span::Break => view! { <br/> }.into_any(),
    }
}
