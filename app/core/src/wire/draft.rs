//! An answer that is not given yet, as this device keeps it until it is: a cache of one item, dropped when it cannot be read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parse_id;
use super::response::{ValueWire, value_domain, value_wire};
use crate::event::{Stratum, Value};
use crate::ids::ItemId;
use crate::record::QuestionId;

/// An answer that is not given yet.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptDraft {
    /// To which item.
    pub item: ItemId,
    /// Why it was asked.
    pub stratum: Stratum,
    /// What is answered so far.
    pub values: BTreeMap<QuestionId, Value>,
    /// What stands in fields and is no value yet.
    pub typed: BTreeMap<QuestionId, String>,
}

#[derive(Serialize, Deserialize)]
struct DraftWire {
    item: String,
    stratum: String,
    values: BTreeMap<String, ValueWire>,
    #[serde(default)]
    typed: BTreeMap<String, String>,
}

/// Writes a draft.
#[must_use]
pub fn encode_draft(draft: &KeptDraft) -> String {
    let wire = DraftWire {
        item: draft.item.to_string(),
        stratum: draft.stratum.as_str().to_owned(),
        values: draft.values.iter().map(|(id, value)| (id.to_string(), value_wire(value))).collect(),
        typed: draft.typed.iter().map(|(id, text)| (id.to_string(), text.clone())).collect(),
    };
    serde_json::to_string(&wire).unwrap_or_default()
}

/// Reads a draft; what is none, or of a form of tomorrow, is nothing.
#[must_use]
pub fn decode_draft(text: &str) -> Option<KeptDraft> {
    let wire: DraftWire = serde_json::from_str(text).ok()?;
    let value = |(id, wire)| Some((QuestionId::parse(id)?, value_domain(wire).ok()?));
    let values = wire.values.iter().map(|(id, wire)| value((id, wire.clone()))).collect::<Option<_>>()?;
    let typed =
        wire.typed.into_iter().map(|(id, text)| Some((QuestionId::parse(&id)?, text))).collect::<Option<_>>()?;
    let stratum = Stratum::parse(&wire.stratum)?;
    Some(KeptDraft { item: parse_id("a draft", &wire.item).ok()?, stratum, values, typed })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Number;

    #[test]
    fn frm3_a_draft_comes_back_as_it_was_or_not_at_all() {
        let id = |name: &str| QuestionId::parse(name).unwrap();
        let draft = KeptDraft {
            item: crate::testkit::project(1).items()[0].id,
            stratum: Stratum::Rare,
            values: [(id("n"), Value::Number(Number::new(1.5).unwrap())), (id("t"), Value::Text("ü\n".into()))].into(),
            typed: [(id("m"), "1.".to_owned())].into(),
        };
        let text = encode_draft(&draft);
        assert_eq!(decode_draft(&text), Some(draft));
        for broken in ["", "{}", &text.replace("rare", "of-tomorrow"), &text.replace("number", "numbers")] {
            assert_eq!(decode_draft(broken), None, "{broken}");
        }
    }
}
