//! What `accord export` wrote, and agreement computed from it by other means than ours.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context as _;

/// The two tables of an export, each row by column.
#[derive(Clone, Debug)]
pub struct Tables {
    /// One row per person and item.
    pub labels: Vec<Row>,
    /// One row per item.
    pub items: Vec<Row>,
}

/// A row by column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(BTreeMap<String, String>);

impl Row {
    /// A field; empty where there is none.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }
}

impl Tables {
    /// Reads the folder that `accord export --out` wrote.
    ///
    /// # Errors
    /// When a table is missing or broken.
    pub fn read(folder: &Path) -> anyhow::Result<Self> {
        Ok(Self { labels: rows(&folder.join("labels.csv"))?, items: rows(&folder.join("items.csv"))? })
    }

    /// The text of each item by its id.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<&str, &str> {
        self.items.iter().map(|row| (row.get("task"), row.get("text"))).collect()
    }

    /// What a person answered, by text: the label, or `skip`.
    #[must_use]
    pub fn answers_of(&self, name: &str) -> BTreeMap<String, String> {
        let texts = self.texts();
        let own = self.labels.iter().filter(|row| row.get("worker_name") == name);
        own.map(|row| {
            let text = texts.get(row.get("task")).copied().unwrap_or_default();
            let answer = if row.get("answer") == "label" { row.get("label") } else { row.get("answer") };
            (text.to_owned(), answer.to_owned())
        })
        .collect()
    }

    /// Krippendorff's alpha for nominal data, straight from its definition by pairs of values
    /// ("Content Analysis", 2004, chapter 11): 1 minus observed over expected disagreement, where the observed one
    /// compares values within items and the expected one all values of items that have at least two.
    ///
    /// `None` where no two people labeled the same item or only one label occurs.
    #[must_use]
    pub fn alpha(&self) -> Option<f64> {
        let mut units: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in self.labels.iter().filter(|row| row.get("answer") == "label") {
            units.entry(row.get("task")).or_default().push(row.get("label"));
        }
        units.retain(|_, values| values.len() >= 2);
        let all: Vec<&str> = units.values().flatten().copied().collect();
        let n_values = all.len() as f64;
        let observed: f64 =
            units.values().map(|values| unequal_pairs(values) / (values.len() as f64 - 1.0)).sum::<f64>() / n_values;
        let expected = unequal_pairs(&all) / (n_values * (n_values - 1.0));
        (expected > 0.0).then(|| 1.0 - observed / expected)
    }
}

/// How many ordered pairs of different places hold different values.
fn unequal_pairs(values: &[&str]) -> f64 {
    let unequal = |value: &&str| values.iter().filter(|other| *other != value).count();
    values.iter().map(unequal).sum::<usize>() as f64
}

fn rows(path: &Path) -> anyhow::Result<Vec<Row>> {
    let name = || format!("`{}` is not a table", path.display());
    let mut reader = csv::Reader::from_path(path).with_context(name)?;
    let columns = reader.headers().with_context(name)?.clone();
    let row = |record: csv::StringRecord| {
        Row(columns.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect())
    };
    reader.records().map(|record| Ok(row(record.with_context(name)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Row, Tables};

    /// Krippendorff's own example of nominal data by four coders ("Computing Krippendorff's Alpha-Reliability", 2011,
    /// section C), whose alpha he gives as 0.743.
    #[test]
    fn agr1_the_other_implementation_gives_the_published_value() {
        let units = ["111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"];
        let row = |unit: usize, coder: usize, label: char| {
            let fields = [("task", unit.to_string()), ("worker", coder.to_string()), ("label", label.to_string())];
            let fields = fields.into_iter().chain([("answer", "label".to_owned())]);
            Row(fields.map(|(column, value)| (column.to_owned(), value)).collect())
        };
        let row = &row;
        let rows_of = |(unit, labels): (usize, &'static str)| {
            labels.chars().enumerate().map(move |(coder, label)| row(unit, coder, label))
        };
        let labels = units.into_iter().enumerate().flat_map(rows_of).collect();
        let alpha = Tables { labels, items: Vec::new() }.alpha();
        assert!(alpha.is_some_and(|alpha| (alpha - 0.743_421_052_631_578_9).abs() < 1e-12), "{alpha:?}");
    }
}
