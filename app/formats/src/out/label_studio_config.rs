//! Label Studio's labeling configuration: a tag for each question.

use std::fmt::Write as _;

use accord_core::record::{Form, LabelDef, Question};

use super::Export;
use super::label_studio::{IMAGE, TEXT, Tag, list_name};

pub(super) fn write(export: &Export<'_>) -> String {
    let schema = &export.project.manifest().schema;
    let mut xml = String::from("<View>\n");
    let has_boxes = schema.questions().any(|question| matches!(question.form, Form::Boxes { .. }));
    if has_boxes || export.items.iter().any(|item| item.images().next().is_some()) {
        let _ = writeln!(xml, "  <Image name=\"{IMAGE}\" value=\"$image\"/>");
    }
    let _ = writeln!(xml, "  <Text name=\"{TEXT}\" value=\"$text\"/>");
    for question in schema.questions() {
        control(&mut xml, question);
    }
    xml.push_str("</View>\n");
    xml
}

fn control(xml: &mut String, question: &Question) {
    if !question.prompt.is_empty() {
        let _ = writeln!(xml, "  <Header value=\"{}\"/>", escaped(&question.prompt));
    }
    let tag = Tag::of(&question.form);
    if tag == Tag::Ranker {
        let list = list_name(question);
        let _ = writeln!(xml, "  <List name=\"{list}\" value=\"${list}\"/>");
    }
    let mut attributes = format!("name=\"{}\" toName=\"{}\"", question.id, tag.object(question));
    if question.required {
        attributes.push_str(" required=\"true\"");
    }
    if let Some(when) = &question.when {
        let labels: Vec<&str> = when.any_of.iter().map(accord_core::record::LabelName::as_str).collect();
        let values = escaped(&labels.join(","));
        let _ = write!(
            attributes,
            " visibleWhen=\"choice-selected\" whenTagName=\"{}\" whenChoiceValue=\"{values}\"",
            when.question
        );
    }
    attributes.push_str(&form_attributes(&question.form, tag));
    let _ = match tag {
        Tag::Choices => body(xml, tag, &attributes, question.form.labels(), "Choice"),
        Tag::Labels | Tag::RectangleLabels => body(xml, tag, &attributes, question.form.labels(), "Label"),
        Tag::Taxonomy => {
            let _ = writeln!(xml, "  <Taxonomy {attributes}>");
            tree(xml, question.form.labels().iter().collect(), 0);
            writeln!(xml, "  </Taxonomy>")
        }
        Tag::Rating | Tag::Number | Tag::TextArea | Tag::Ranker => writeln!(xml, "  <{} {attributes}/>", tag.name()),
    };
}

fn form_attributes(form: &Form, tag: Tag) -> String {
    match form {
        Form::One { labels, .. } if tag == Tag::Rating => format!(" maxRating=\"{}\"", labels.len()),
        Form::One { .. } if tag == Tag::Taxonomy => " maxUsages=\"1\" leafsOnly=\"true\"".to_owned(),
        Form::One { .. } => " choice=\"single\"".to_owned(),
        Form::Many { .. } if tag == Tag::Taxonomy => " leafsOnly=\"true\"".to_owned(),
        Form::Many { .. } => " choice=\"multiple\"".to_owned(),
        Form::Number(number) => {
            let part = |name: &str, value: Option<f64>| value.map(|it| format!(" {name}=\"{it}\"")).unwrap_or_default();
            part("min", number.min) + &part("max", number.max) + &part("step", number.step)
        }
        Form::Text { .. } => " maxSubmissions=\"1\" rows=\"3\"".to_owned(),
        Form::Order { .. } | Form::Spans { .. } | Form::Boxes { .. } => String::new(),
    }
}

fn body(xml: &mut String, tag: Tag, attributes: &str, labels: &[LabelDef], leaf: &str) -> std::fmt::Result {
    writeln!(xml, "  <{} {attributes}>", tag.name())?;
    for label in labels {
        writeln!(xml, "    <{leaf} value=\"{}\"{}/>", escaped(label.name.as_str()), hint(label))?;
    }
    writeln!(xml, "  </{}>", tag.name())
}

/// Labels under their headings; a heading that comes again later stands there again.
fn tree(xml: &mut String, labels: Vec<&LabelDef>, depth: usize) {
    let indent = "  ".repeat(depth + 2);
    let mut rest = labels.as_slice();
    while let Some((label, after)) = rest.split_first() {
        let Some(heading) = label.group.get(depth) else {
            let _ = writeln!(xml, "{indent}<Choice value=\"{}\"{}/>", escaped(label.name.as_str()), hint(label));
            rest = after;
            continue;
        };
        let n_under = rest.iter().take_while(|label| label.group.get(depth) == Some(heading)).count();
        let (under, others) = rest.split_at(n_under);
        let _ = writeln!(xml, "{indent}<Choice value=\"{}\">", escaped(heading));
        tree(xml, under.to_vec(), depth + 1);
        let _ = writeln!(xml, "{indent}</Choice>");
        rest = others;
    }
}

fn hint(label: &LabelDef) -> String {
    if label.description.is_empty() { String::new() } else { format!(" hint=\"{}\"", escaped(&label.description)) }
}

/// Text in an attribute. Line ends become references, which a reader of XML would else turn into spaces.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\r' | '\t' => {
                let _ = write!(safe, "&#{};", u32::from(letter));
            }
            // XML has no place for other control characters.
            letter if letter.is_control() => {}
            letter => safe.push(letter),
        }
    }
    safe
}
