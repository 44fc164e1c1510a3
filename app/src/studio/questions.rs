//! Questions from another tool: its configuration, or a file with answers that tell what was asked.

use std::io::Cursor;

use accord_core::record::LabelSchema;
use accord_formats::brought::{Source, questions, questions_of_config};

use crate::in_words::InWords as _;
use crate::tr;

/// Forms whose files are text, in the order in which they are tried: the one with the most marks of its own first.
const SOURCES: [(&str, Source); 5] = [
    ("COCO", Source::Coco),
    ("Label Studio", Source::LabelStudio),
    ("Prodigy", Source::Prodigy),
    ("doccano", Source::Doccano),
    ("CoNLL", Source::Conll),
];

/// The questions that a file holds or answers, and where they come from, with what of them cannot be asked here.
///
/// # Errors
/// In words, what to do.
pub fn of_file(name: &str, text: &str) -> Result<(LabelSchema, String), String> {
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        let (schema, losses) = questions_of_config(text).map_err(|error| error.in_words())?;
        let lost: Vec<String> = losses.iter().map(|(what, n)| format!("{n} {what}")).collect();
        let told =
            if lost.is_empty() { tr::making_from_config() } else { tr::making_from_config_lost(lost.join(", ")) };
        return Ok((schema, told));
    }
    let of = |(title, source): (&str, Source)| {
        let schema = questions(&mut Cursor::new(text.as_bytes()), name, source).ok()?;
        Some((schema, tr::making_from_answers(title)))
    };
    SOURCES.into_iter().find_map(of).ok_or_else(tr::making_from_nowhere)
}

#[cfg(test)]
mod tests {
    use accord_core::record::Form;

    use super::of_file;

    #[track_caller]
    fn check(name: &str, text: &str, title: &str, expect: impl Fn(&Form) -> bool) {
        let (schema, told) = of_file(name, text).unwrap();
        assert!(told.starts_with(title), "{told}");
        assert!(schema.questions().any(|question| expect(&question.form)), "{schema:?}");
    }

    #[test]
    fn new8_questions_come_from_other_tools_files() {
        let config = r#"<View><Text name="t" value="$text"/><Choices name="c" toName="t"><Choice value="a"/><Choice value="b"/></Choices><Brush name="x" toName="t"/></View>"#;
        check("c.xml", config, "Label Studio configuration; left out", |form| matches!(form, Form::One { .. }));
        let coco = r#"{"images":[],"annotations":[],"categories":[{"id":1,"name":"cat"},{"id":2,"name":"dog"}]}"#;
        check("c.json", coco, "COCO", |form| matches!(form, Form::Boxes { .. }));
        let prodigy = r#"{"text":"Ada met Bob","spans":[{"start":0,"end":3,"label":"person"}],"answer":"accept","_view_id":"ner_manual"}"#;
        check("p.jsonl", prodigy, "Prodigy", |form| matches!(form, Form::Spans { .. }));
        let doccano = r#"{"id":1,"text":"Ada met Bob","label":[[0,3,"person"]]}"#;
        check("d.jsonl", doccano, "doccano", |form| matches!(form, Form::Spans { .. }));
        check("n.conll", "Ada B-person\nmet O\n\n", "CoNLL", |form| matches!(form, Form::Spans { .. }));
        assert!(of_file("a.csv", "just words, nothing else").unwrap_err().contains("no Label Studio configuration"));
        assert!(of_file("a.xml", "<View/>").is_err());
    }
}
