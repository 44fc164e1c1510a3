//! What a message is made of.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer};

use crate::Problem;

/// A message of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// Its variables, in the order in which they first appear.
    pub variables: Vec<String>,
    /// By which variables it chooses, and among what.
    pub selectors: Vec<(String, Vec<String>)>,
    /// Whether it says nothing.
    pub is_empty: bool,
    /// The message as a reader of code understands it.
    pub shown: String,
}

/// The messages of a file, in its order.
///
/// # Errors
/// Everything that is not Fluent, with its line, and what messages have that is not used here.
pub fn messages(code: &str, source: &str) -> Result<Vec<Message>, Vec<Problem>> {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<Problem> = errors
        .into_iter()
        .map(|error| {
            let line = source.get(..error.pos.start).map_or(0, |before| before.matches('\n').count()) + 1;
            Problem::Broken { code: code.to_owned(), line, what: error.kind.to_string() }
        })
        .collect();
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, found) = match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let mut reader = Reader::default();
                match &message.value {
                    Some(value) => reader.pattern(value),
                    None => reader.refused = Some("no text of its own"),
                }
                if !message.attributes.is_empty() {
                    reader.refused = Some("attributes");
                }
                (id, reader)
            }
            Entry::Term(term) => {
                (term.id.name.to_owned(), Reader { refused: Some("a dash before it"), ..Reader::default() })
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        match found.refused {
            Some(what) => problems.push(Problem::Unknown { code: code.to_owned(), id, what }),
            None => messages.push(Message {
                id,
                is_empty: found.shown.trim().is_empty(),
                variables: found.variables,
                selectors: found.selectors,
                shown: found.shown,
            }),
        }
    }
    if problems.is_empty() { Ok(messages) } else { Err(problems) }
}

/// Those of a file's messages whose ids are wanted, without its comments, which are for translators: what the page carries.
/// Empty where it is no Fluent.
#[must_use]
pub fn bare(source: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let Ok(mut resource) = parser::parse(source) else { return String::new() };
    resource.body.retain(|entry| matches!(entry, Entry::Message(message) if is_wanted(message.id.name)));
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.comment = None;
        }
    }
    serializer::serialize(&resource)
}

#[derive(Default)]
struct Reader {
    variables: Vec<String>,
    selectors: Vec<(String, Vec<String>)>,
    shown: String,
    refused: Option<&'static str>,
}

impl Reader {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.shown.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.variable(id.name);
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.selectors.push((id.name.to_owned(), variants.iter().map(|variant| name(&variant.key)).collect()));
                // What is shown is the form that has no other name; the others may have further variables.
                let mut shown = std::mem::take(&mut self.shown);
                for variant in variants {
                    self.pattern(&variant.value);
                    let form = std::mem::take(&mut self.shown);
                    if variant.default {
                        shown.push_str(&form);
                    }
                }
                self.shown = shown;
            }
            Expression::Select { .. } => self.refused = Some("a selector by something that is no variable"),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.shown.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variable(id.name);
                self.shown.push_str(&format!("{{ ${} }}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { .. } => self.refused = Some("a reference to another message"),
            InlineExpression::TermReference { .. } => self.refused = Some("a reference to a term"),
            InlineExpression::FunctionReference { .. } => self.refused = Some("a function"),
            InlineExpression::NumberLiteral { .. } => self.refused = Some("a bare number in braces"),
        }
    }

    fn variable(&mut self, name: &str) {
        let known: BTreeSet<&str> = self.variables.iter().map(String::as_str).collect();
        if !known.contains(name) {
            self.variables.push(name.to_owned());
        }
    }
}
