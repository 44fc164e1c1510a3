//! CoNLL-2003: a token a line with its tag (IOB2), an empty line after each line of the text, `-DOCSTART-` before each item.

use std::io::Write;

use accord_core::event::{SpanMark, Value};
use accord_core::record::Form;

use super::row::value_of;
use super::tokens::tokens;
use super::{Export, Losses, OutError};

pub(super) fn write(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    let questions = export.project.manifest().schema.questions();
    let found = questions.into_iter().find(|question| matches!(question.form, Form::Spans { .. }));
    let question = found.ok_or(OutError::Nothing { title: "CoNLL", what: "spans" })?;
    for row in export.rows() {
        losses.add("single answers beside the one of the item", row.n_answers());
        losses.add("items of several parts, written as words", usize::from(row.item.parts.len() > 1));
        let values = row.verdict.answer.as_ref().map(|choice| export.values(choice)).unwrap_or_default();
        let Some(Value::Spans(spans)) = value_of(&values, &question.id) else {
            // Without an answer every token would seem to be outside of all spans.
            losses.add("items without an agreed answer", 1);
            continue;
        };
        losses.add("answers to other questions", values.len() - 1);
        let kept = apart(spans);
        losses.add("marks that overlap an earlier one", spans.len() - kept.len());
        item(out, &row.item.text, &kept, losses)?;
    }
    Ok(())
}

/// Marks that do not overlap: the earliest first, of those that begin together the longest.
fn apart(spans: &[SpanMark]) -> Vec<SpanMark> {
    let mut ordered = spans.to_vec();
    ordered.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut kept: Vec<SpanMark> = Vec::new();
    for span in ordered {
        if kept.last().is_none_or(|last| last.end <= span.start) {
            kept.push(span);
        }
    }
    kept
}

fn item(out: &mut (dyn Write + Send), text: &str, spans: &[SpanMark], losses: &mut Losses) -> Result<(), OutError> {
    out.write_all(b"-DOCSTART- -X- -X- O\n\n")?;
    let tokens = tokens(text, spans);
    let mut line = tokens.first().map_or(0, |token| token.line);
    let mut written = vec![false; spans.len()];
    for token in &tokens {
        let within = spans.iter().position(|span| span.start <= token.start && token.end <= span.end);
        // An empty line would end a mark.
        let goes_on = within.and_then(|place| written.get(place)).is_some_and(|was_begun| *was_begun);
        if token.line != line && !goes_on {
            out.write_all(b"\n")?;
        }
        line = token.line;
        let tag = match within.and_then(|place| spans.get(place).zip(written.get_mut(place))) {
            Some((span, was_begun)) => {
                let begins = !std::mem::replace(was_begun, true);
                format!("{}-{}", if begins { 'B' } else { 'I' }, name(span, begins, losses))
            }
            None => "O".to_owned(),
        };
        writeln!(out, "{} -X- -X- {tag}", token.text)?;
    }
    losses.add("marks of white space alone", written.iter().filter(|was_begun| !**was_begun).count());
    Ok(out.write_all(b"\n")?)
}

/// A label's name without white space, which ends a field.
fn name(span: &SpanMark, is_counted: bool, losses: &mut Losses) -> String {
    let name = span.label.as_str();
    losses.add(
        "marks whose label has white space, written as `_`",
        usize::from(is_counted && name.contains(char::is_whitespace)),
    );
    name.replace(char::is_whitespace, "_")
}
