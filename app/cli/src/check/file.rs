//! The owner's files of known answers: check items, and practice items.

use std::path::Path;

use accord_core::known::{KnownRow, MAX_PROBLEMS, read_csv};
use accord_core::record::{LabelName, LabelSchema, MAX_PRACTICE_ITEMS, PracticeItem};
use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use crate::records::{self, Form};

/// Reads rows of a file (.csv with a header line, or .jsonl): `name`, `label`, and `reason` where there is one.
///
/// # Errors
/// When the file cannot be read, lacks a column, or a record lacks a field.
pub fn rows(path: &Path, name: &str) -> anyhow::Result<Vec<KnownRow>> {
    let (form, bytes) = records::read(path)?;
    let rows = match form {
        Form::Separated(b',') => {
            let text = std::str::from_utf8(&bytes).context("it is not UTF-8; save the file as UTF-8");
            text.and_then(|text| read_csv(name, text).map_err(anyhow::Error::msg))
        }
        Form::JsonLines => of_json_lines(&bytes, name),
        Form::Separated(_) => Err(anyhow::anyhow!("save it as .csv or .jsonl")),
    };
    let rows = rows.with_context(|| format!("`{}` is no table of known answers", path.display()))?;
    ensure!(!rows.is_empty(), "`{}` holds no known answer", path.display());
    Ok(rows)
}

fn of_json_lines(bytes: &[u8], name: &str) -> anyhow::Result<Vec<KnownRow>> {
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    records::each_json_line(bytes, |line, fields| {
        let fields = match fields {
            Ok(fields) => fields,
            Err(why) => return problems.push(format!("line {line}: {why}")),
        };
        let text = |name: &str| match fields.get(name) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(value @ Value::Number(_)) => Some(value.to_string()),
            _ => None,
        };
        match (text(name), text("label")) {
            (Some(task), Some(label)) => {
                rows.push(KnownRow { line, task, label, reason: text("reason").unwrap_or_default() });
            }
            _ => problems.push(format!("line {line}: it has no `{name}` or no `label`")),
        }
    });
    refuse("records cannot be used", &problems)?;
    Ok(rows)
}

/// Practice items of a file with `text`, `label` and `reason`; several rows of one text say that either label is right.
///
/// # Errors
/// When the file cannot be read, a label is none of the project's, or there are too many.
pub fn practice(path: &Path, schema: &LabelSchema) -> anyhow::Result<Vec<PracticeItem>> {
    let (mut items, mut problems) = (Vec::<PracticeItem>::new(), Vec::new());
    for row in rows(path, "text")? {
        let label = LabelName::new(&row.label);
        if row.task.trim().is_empty() {
            problems.push(format!("line {}: its text is empty", row.line));
        } else if schema.index_of(&label).is_none() {
            problems.push(format!("line {}: `{label}` is none of the project's labels", row.line));
        } else {
            let item = PracticeItem::new(&row.task, vec![label.clone()], &row.reason);
            match items.iter_mut().find(|known| known.id == item.id) {
                Some(known) if known.accepts(&label) => {}
                Some(known) => known.accepted.push(label),
                None => items.push(item),
            }
        }
    }
    refuse("practice items cannot be used", &problems)?;
    let n = items.len();
    ensure!(
        n <= MAX_PRACTICE_ITEMS,
        "{n} practice items would keep people from the work; take at most {MAX_PRACTICE_ITEMS}"
    );
    Ok(items)
}

/// Refuses a list of problems, naming the first of them.
///
/// # Errors
/// When there is one.
pub fn refuse(what: &str, problems: &[String]) -> anyhow::Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = problems.iter().take(MAX_PROBLEMS).map(|problem| format!("  {problem}")).collect();
    let more = match problems.len().saturating_sub(MAX_PROBLEMS) {
        0 => String::new(),
        n_more => format!("\n  and {n_more} more"),
    };
    bail!("{} {what}:\n{}{more}", problems.len(), shown.join("\n"))
}
