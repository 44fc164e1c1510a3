//! The verdicts as JSON, one record a line, in the order of the items.

use std::io::Write;

use accord_core::agreement::table::LongTable;
use accord_scorer::triage::{Class, Finding, Reason};
use anyhow::Context as _;
use serde_json::{Map, Value, json};

use super::Judged;
use super::labels::Answers;

/// Decimals of the figures: more would pretend to an accuracy that training does not have.
const DECIMALS: f64 = 1e6;

pub(super) struct Report<'a> {
    pub(super) ids: &'a [String],
    pub(super) table: &'a LongTable,
    pub(super) answers: &'a Answers<'a>,
    pub(super) judged: &'a Judged,
}

impl Report<'_> {
    pub(super) fn write_to(&self, to: &str) -> anyhow::Result<()> {
        if to == "-" {
            let written = self.write(&mut std::io::BufWriter::new(std::io::stdout().lock()));
            return match written {
                // A reader that has seen enough, such as `head`, is no error.
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    Err(error).context("the report could not be printed")
                }
                _ => Ok(()),
            };
        }
        let create = std::fs::File::create(to);
        let written = create.and_then(|file| self.write(&mut std::io::BufWriter::new(file)));
        written.with_context(|| format!("`{to}` could not be written"))
    }

    /// Keys in a fixed order: the same input gives the same bytes.
    pub(super) fn write(&self, out: &mut impl Write) -> std::io::Result<()> {
        let judged = self.judged;
        let labels: Vec<&str> = self.table.values().iter().map(|label| &**label).collect();
        let head = [
            ("n_records", json!(self.ids.len())),
            ("n_labeled", json!(self.table.n_tasks())),
            ("n_answers", json!(self.table.n_answers())),
            ("n_useful", json!(self.count(Class::Useful))),
            ("n_useless", json!(self.count(Class::Useless))),
            ("n_harmful", json!(self.count(Class::Harmful))),
            ("n_errors_expected", rounded(judged.verdicts.n_errors)),
            ("near_duplicates_from_cosine", rounded(f64::from(judged.near_cosine))),
            ("all_pairs_compared", json!(judged.is_exhaustive)),
            ("share_of_head", rounded(judged.head_share)),
            ("label_names", json!(labels)),
        ];
        writeln!(out, "{{")?;
        for (key, value) in head {
            writeln!(out, "  {}: {value},", json!(key))?;
        }
        write!(out, "  \"records\": [")?;
        let mut separator = "\n";
        for (item, (id, finding)) in self.ids.iter().zip(&judged.verdicts.findings).enumerate() {
            let evidence = Value::Object(self.evidence(item, finding));
            let (class, quality) = (json!(name_of(finding.class)), finding.quality.map_or(Value::Null, rounded));
            write!(
                out,
                "{separator}    {{\"id\": {}, \"class\": {class}, \"evidence\": {evidence}, \"label_quality\": {quality}}}",
                json!(id)
            )?;
            separator = ",\n";
        }
        writeln!(out, "\n  ]\n}}")?;
        out.flush()
    }

    fn evidence(&self, item: usize, finding: &Finding) -> Map<String, Value> {
        let label = |label: u32| self.table.values().get(label as usize).map(|label| json!(**label));
        let mut all = vec![
            ("reason", Some(json!(reason_of(finding.reason)))),
            ("label", finding.label.and_then(label)),
            ("suggested_label", finding.suggested.and_then(label)),
        ];
        if let Some([both, head, neighbours]) = finding.confidence {
            all.push(("confidence", Some(rounded(both))));
            all.push(("head_confidence", Some(rounded(head))));
            all.push(("neighbour_confidence", Some(rounded(neighbours))));
        }
        all.push(("class_threshold", finding.threshold.map(rounded)));
        all.push(("margin", finding.margin.map(rounded)));
        all.push(("value", finding.value.map(rounded)));
        let duplicate = finding.duplicate.and_then(|duplicate| {
            let id = self.ids.get(duplicate.of as usize)?;
            let cosine = rounded(f64::from(duplicate.cosine));
            Some(json!({ "id": id, "cosine": cosine, "exact": duplicate.is_exact() }))
        });
        all.push(("duplicate_of", duplicate));
        let agreement = self.judged.agreement.get(item).copied().flatten();
        all.push(("answers", agreement.map(|(n, share)| json!({ "n": n, "share_of_label": rounded(share) }))));
        all.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }

    fn count(&self, class: Class) -> usize {
        self.judged.verdicts.findings.iter().filter(|finding| finding.class == class).count()
    }

    /// What a person wants to know at the end.
    pub(super) fn summary(&self) -> String {
        let of = |reason: Reason| self.judged.verdicts.findings.iter().filter(|found| found.reason == reason).count();
        format!(
            "{} records with labels of {} classes: {} useful; {} useless ({} duplicates, {} that others give away, {} without \
             content); {} harmful ({} doubtful labels, {} copies with another label)",
            self.ids.len(),
            self.answers.n_labels(),
            self.count(Class::Useful),
            self.count(Class::Useless),
            of(Reason::Duplicate),
            of(Reason::Redundant),
            of(Reason::NoContent),
            self.count(Class::Harmful),
            of(Reason::LabelDoubtful),
            of(Reason::CopiesDisagree)
        )
    }
}

fn rounded(value: f64) -> Value {
    json!((value * DECIMALS).round() / DECIMALS)
}

const fn name_of(class: Class) -> &'static str {
    match class {
        Class::Useful => "useful",
        Class::Useless => "useless",
        Class::Harmful => "harmful",
    }
}

const fn reason_of(reason: Reason) -> &'static str {
    match reason {
        Reason::Informative => "informative",
        Reason::OnlyOfItsClass => "only_of_its_class",
        Reason::Unlabeled => "unlabeled",
        Reason::Duplicate => "duplicate",
        Reason::Redundant => "redundant",
        Reason::NoContent => "no_content",
        Reason::LabelDoubtful => "label_doubtful",
        Reason::CopiesDisagree => "copies_disagree",
    }
}
