//! Post-processors: which tokens a model wants around those of a text.

use serde_json::Value;

use super::super::LoadError;
use super::{TokenId, unsupported};

const SUPPORTED: &str = "TemplateProcessing and BertProcessing";

/// The tokens before and after a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Template {
    pub(super) prefix: Vec<TokenId>,
    pub(super) suffix: Vec<TokenId>,
}

impl Template {
    pub(super) fn from_value(value: &Value) -> Result<Self, LoadError> {
        let kind = value.get("type").and_then(Value::as_str).unwrap_or("nameless");
        let template = match kind {
            "TemplateProcessing" => template(value),
            "BertProcessing" | "RobertaProcessing" => id_of_pair(value, "cls")
                .zip(id_of_pair(value, "sep"))
                .map(|(first, last)| Self { prefix: vec![first], suffix: vec![last] }),
            _ => None,
        };
        template.ok_or_else(|| unsupported("post-processor", kind, SUPPORTED))
    }
}

fn template(value: &Value) -> Option<Template> {
    let mut template = Template::default();
    let mut is_after_text = false;
    for part in value.get("single")?.as_array()? {
        if part.get("Sequence").is_some() {
            is_after_text = true;
            continue;
        }
        let name = part.pointer("/SpecialToken/id")?.as_str()?;
        let ids = value.get("special_tokens")?.get(name)?.get("ids")?.as_array()?;
        let list = if is_after_text { &mut template.suffix } else { &mut template.prefix };
        for id in ids {
            list.push(TokenId::try_from(id.as_u64()?).ok()?);
        }
    }
    is_after_text.then_some(template)
}

/// `["[CLS]", 101]`
fn id_of_pair(value: &Value, key: &str) -> Option<TokenId> {
    TokenId::try_from(value.get(key)?.get(1)?.as_u64()?).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn both_forms_say_the_same() {
        let expected = Template { prefix: vec![101], suffix: vec![102] };
        let long = json!({"type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "[CLS]"}}, {"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "[SEP]"}}],
            "special_tokens": {"[CLS]": {"ids": [101]}, "[SEP]": {"ids": [102]}}});
        assert_eq!(Template::from_value(&long).unwrap(), expected);
        let short = json!({"type": "BertProcessing", "sep": ["[SEP]", 102], "cls": ["[CLS]", 101]});
        assert_eq!(Template::from_value(&short).unwrap(), expected);
    }

    #[test]
    fn a_template_that_names_no_token_is_refused() {
        let value = json!({"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "[X]"}}]});
        assert!(Template::from_value(&value).unwrap_err().to_string().contains("TemplateProcessing"));
    }
}
