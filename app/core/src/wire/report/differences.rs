//! Where two reports differ: the path of each value, with both values.

use std::fmt;

use serde_json::Value;

/// Characters of a value that are shown.
const MAX_SHOWN: usize = 120;

/// One place where two reports differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// JSON pointer to the value (RFC 6901).
    pub path: String,
    /// What the first report has there; `None` where it has nothing.
    pub stated: Option<String>,
    /// What the second has.
    pub computed: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(f, "{path}: the report says {}, the logs give {}", shown(&self.stated), shown(&self.computed))
    }
}

/// The places where two lines of JSON differ, in order; none if they are the same values.
#[must_use]
pub fn differences(stated: &[u8], computed: &[u8]) -> Vec<Difference> {
    let read = |line: &[u8]| serde_json::from_slice::<Value>(line).ok();
    let mut found = Vec::new();
    compare("", read(stated).as_ref(), read(computed).as_ref(), &mut found);
    found
}

fn compare(path: &str, stated: Option<&Value>, computed: Option<&Value>, found: &mut Vec<Difference>) {
    match (stated, computed) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                let step = name.replace('~', "~0").replace('/', "~1");
                compare(&format!("{path}/{step}"), a.get(name), b.get(name), found);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for idx in 0..a.len().max(b.len()) {
                compare(&format!("{path}/{idx}"), a.get(idx), b.get(idx), found);
            }
        }
        _ if stated == computed => {}
        _ => found.push(Difference { path: path.to_owned(), stated: stated.map(shown), computed: computed.map(shown) }),
    }
}

fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= MAX_SHOWN {
        return text;
    }
    text.chars().take(MAX_SHOWN).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn rpt8_each_difference_has_its_path_and_both_values() {
        let stated = br#"{"a":[1,{"b/c":"x"}],"d":null,"e":{"f":1}}"#;
        let computed = br#"{"a":[1,{"b/c":"y"},3],"d":0,"e":{"f":1}}"#;
        let shown: Vec<String> = differences(stated, computed).iter().map(ToString::to_string).collect();
        let expected = [
            "/a/1/b~1c: the report says \"x\", the logs give \"y\"",
            "/a/2: the report says nothing, the logs give 3",
            "/d: the report says null, the logs give 0",
        ];
        assert_eq!(shown, expected);
        assert!(differences(stated, stated).is_empty());
        assert_eq!(differences(b"no JSON", stated).len(), 1);
    }
}
