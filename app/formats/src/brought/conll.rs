//! CoNLL: a token a line with its tag in the last field. A text is its tokens with a space between them; an item is what
//! stands between two `-DOCSTART-` lines, or a sentence where there are none.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};

use accord_core::event::{SpanMark, Value};
use accord_core::record::{Form, LabelDef, LabelName, LabelSchema};
use accord_core::wire::item::item_of;

use super::{Brought, Context, choice, guess, put, question_of};
use crate::fault::Fault;
use crate::load::checked_text;
use crate::record::At;
use crate::{FormatError, Input, Loader};

/// A text under way.
#[derive(Default)]
struct Text {
    line: u64,
    words: String,
    n_chars: u32,
    spans: Vec<SpanMark>,
    /// Whether the next token begins a line.
    is_new_line: bool,
    /// Whether the last token's mark may go on.
    is_open: bool,
    fault: Option<String>,
}

impl Text {
    const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.fault.is_none()
    }

    fn spoil(&mut self, why: String, line: u64) {
        if self.is_empty() {
            self.line = line;
        }
        self.fault.get_or_insert(why);
    }

    fn add(&mut self, token: &str, tag: &str, line: u64) {
        if self.is_empty() {
            self.line = line;
        }
        if !self.words.is_empty() {
            self.words.push(if self.is_new_line { '\n' } else { ' ' });
            self.n_chars += 1;
        }
        let start = self.n_chars;
        self.words.push_str(token);
        self.n_chars += u32::try_from(token.chars().count()).unwrap_or(u32::MAX / 2);
        self.is_new_line = false;
        let (kind, label) = tag.split_once('-').unwrap_or((tag, ""));
        match (kind, self.spans.last_mut()) {
            ("O", _) => self.is_open = false,
            // IOB1 and tags of other schemes begin a mark with `I-` where no mark of the label is open.
            ("I" | "E" | "L" | "M", Some(last)) if self.is_open && last.label.as_str() == label => {
                last.end = self.n_chars;
            }
            ("B" | "I" | "S" | "U" | "E" | "L" | "M", _) if !label.is_empty() => {
                self.spans.push(SpanMark { start, end: self.n_chars, label: LabelName::new(label) });
                self.is_open = true;
            }
            _ => self.spoil(format!("line {line}: the tag `{tag}` is none of IOB"), line),
        }
    }
}

/// Each text in order; `false` ends the reading.
fn each(input: &mut dyn Input, take: &mut dyn FnMut(Text) -> bool) -> Result<(), FormatError> {
    // Whether there are documents is known when the first line that is not empty is.
    input.rewind()?;
    let mut has_documents = None;
    let mut text = Text::default();
    for (number, line) in (1..).zip(BufReader::new(&mut *input).split(b'\n')) {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches('\r');
        let is_start = line.starts_with("-DOCSTART- ") && line.ends_with(" O");
        let is_break = line.trim().is_empty();
        if !is_break {
            has_documents.get_or_insert(is_start);
        }
        let ends = if has_documents == Some(true) { is_start } else { is_break };
        if ends && !text.is_empty() && !take(std::mem::take(&mut text)) {
            return Ok(());
        }
        if is_start {
            continue;
        }
        if is_break {
            text.is_new_line = true;
            text.is_open = false;
            continue;
        }
        let mut fields = line.split(['\t', ' ']).filter(|field| !field.is_empty());
        match (fields.next(), fields.next_back()) {
            (Some(token), Some(tag)) => text.add(token, tag, number),
            _ => text.spoil(format!("line {number} is not a token and a tag"), number),
        }
    }
    if !text.is_empty() {
        take(text);
    }
    Ok(())
}

pub(super) fn questions(input: &mut dyn Input) -> Result<Option<LabelSchema>, FormatError> {
    let mut names = BTreeSet::new();
    each(input, &mut |text| {
        names.extend(text.spans.into_iter().map(|span| span.label));
        true
    })?;
    let labels = names.iter().map(|name| LabelDef::new(name.as_str(), "")).collect();
    Ok(guess::single("marks", Form::Spans { labels }))
}

pub(super) fn read(
    input: &mut dyn Input,
    context: &mut Context<'_>,
    loader: &mut Loader<'_>,
) -> Result<(), FormatError> {
    each(input, &mut |text| {
        let at = At { file: "", line: text.line };
        let brought = of_one(text, context);
        put(loader, at, brought, context)
    })
}

fn of_one(text: Text, context: &Context<'_>) -> Result<Brought, Fault> {
    if let Some(why) = text.fault {
        return Err(Fault::new(why, "write a token, then its tag, and nothing else on each line"));
    }
    let item = item_of(checked_text(&text.words)?, None);
    let question = question_of(context.schema, |it| matches!(it.form, Form::Spans { .. }));
    let said = question.map(|question| {
        let values = vec![(question.id.clone(), Value::spans(text.spans))];
        ("conll".to_owned(), None, choice(context.schema, values))
    });
    Ok(Brought { item, said: said.into_iter().collect() })
}
