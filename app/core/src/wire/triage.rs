//! What `accord triage --json` wrote, as far as the records page shows it.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::ids::ItemId;
use crate::project::Project;
use crate::records::{Class, Triage};

#[derive(Deserialize)]
struct TriageWire {
    records: Vec<RecordWire>,
}

#[derive(Deserialize)]
struct RecordWire {
    id: String,
    class: String,
    #[serde(default)]
    label_quality: Option<f64>,
}

/// Reads verdicts by the items' ids, or by the owner's own. Returns how many records are none of the project's, too.
///
/// # Errors
/// In words, when the file is no triage, or none of its records is the project's.
pub fn read_triage(text: &str, project: &Project) -> Result<(Triage, usize), String> {
    let remedy = "make one with `accord triage --json FILE`";
    let wire: TriageWire = serde_json::from_str(text).map_err(|why| format!("it is no triage ({why}); {remedy}"))?;
    let own: HashMap<&str, ItemId> =
        project.items().iter().filter_map(|item| Some((item.reference.as_deref()?, item.id))).collect();
    let item = |id: &str| {
        let known = id.parse::<ItemId>().ok().filter(|item| project.item(item).is_some());
        known.or_else(|| own.get(id).copied())
    };
    let (mut verdicts, mut n_foreign) = (BTreeMap::new(), 0);
    for record in &wire.records {
        match item(&record.id).zip(Class::parse(&record.class)) {
            Some((item, class)) => drop(verdicts.insert(item, (class, record.label_quality))),
            None => n_foreign += 1,
        }
    }
    if verdicts.is_empty() {
        return Err(format!(
            "none of its {} records is of this project; {remedy} from this project's export",
            wire.records.len()
        ));
    }
    Ok((Triage(verdicts), n_foreign))
}

#[cfg(test)]
mod tests {
    use super::read_triage;
    use crate::records::{Class, Query, Search};
    use crate::testkit::project;

    #[test]
    fn rec5_a_triage_is_read_by_id_and_filters_records() {
        let project = project(3);
        let [one, two, three] = [0, 1, 2].map(|n: usize| project.items()[n].id);
        let row = |id: &str, class: &str| {
            format!(r#"{{"id":"{id}","class":"{class}","evidence":{{"x":1}},"label_quality":0.25}}"#)
        };
        let rows = [row(&one.to_string(), "harmful"), row(&two.to_string(), "useful"), row("gone", "useless")];
        let text = format!(r#"{{"n_records":3,"records":[{}]}}"#, rows.join(","));
        let (triage, n_foreign) = read_triage(&text, &project).unwrap();
        assert_eq!(n_foreign, 1);
        assert_eq!(triage.of(&one), Some((Class::Harmful, Some(0.25))));
        assert_eq!(triage.of(&three), None);
        let mut search = Search::new(Query { class: Some(Class::Harmful), ..Query::default() });
        assert!(search.step(&project, None, &triage, 10));
        assert_eq!(search.hits().collect::<Vec<_>>(), [0]);
        for (text, word) in [("{", "no triage"), (r#"{"records":[]}"#, "none of its 0 records")] {
            assert!(read_triage(text, &project).unwrap_err().contains(word));
        }
    }
}
