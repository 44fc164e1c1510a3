//! Where `accord agree` and its kin find answers: a long table, a folder of `accord export`, or a project in a store.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use accord_core::agreement::level::Level;
use accord_core::agreement::table::{Builder, LongTable};
use accord_core::export::{self, Value};
use accord_core::ids::ProjectId;
use accord_core::record::{LabelName, LabelSchema};
use anyhow::{Context as _, bail, ensure};

use crate::client::Store;
use crate::records;
use crate::store_url::{of_project, parse};

/// The columns a long table must have; others are ignored.
const COLUMNS: [&str; 3] = ["task", "worker", "label"];
/// The same with the owner's own ids in place of tasks, as `accord export` writes them beside.
const BY_REF: [&str; 3] = ["ref", "worker", "label"];
/// How many unusable rows are named.
const N_SHOWN: usize = 5;

/// Reads answers. The second half is what was left out, in words.
///
/// `input` is a file (CSV; by its ending also tab-separated or JSON Lines), `-` for CSV from standard input, a folder
/// with `labels.csv` or `labels.jsonl` as `accord export` writes it, or a store's URL together with a project.
///
/// # Errors
/// When nothing can be read there, or the first line lacks a column. The message never repeats a store's URL, which
/// holds a secret.
pub fn read(input: &str, project: Option<ProjectId>) -> anyhow::Result<(LongTable, Vec<String>)> {
    read_with(input, project, |_, label| label.to_owned())
}

/// The same, but of a store's project with ordinal labels their ranks, so that they compare as on the agreement page.
///
/// # Errors
/// As for [`read`].
pub fn read_ranks(input: &str, project: Option<ProjectId>) -> anyhow::Result<(LongTable, Vec<String>)> {
    read_with(input, project, |schema, label| {
        let rank = schema.index_of(&LabelName::new(label)).filter(|_| schema.level() == Level::Ordinal);
        rank.map_or_else(|| label.to_owned(), |rank| rank.to_string())
    })
}

fn read_with(
    input: &str,
    project: Option<ProjectId>,
    shown: impl Fn(&LabelSchema, &str) -> String,
) -> anyhow::Result<(LongTable, Vec<String>)> {
    if input.contains("://") {
        let project = project.context("--input names a store; say which of its projects with --project")?;
        return of_store(input, project, shown);
    }
    ensure!(project.is_none(), "--project goes with a store's URL as --input");
    if input == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).context("standard input could not be read")?;
        return of_separated(&bytes, b',').context("standard input is no long table");
    }
    of_file(&file_of(input)?, &COLUMNS)
}

/// The answers of a file or folder by the ids that the owner's own file has, which an export keeps in the column `ref`.
/// Nothing where there is no such column.
pub fn read_by_ref(input: &str) -> Option<(LongTable, Vec<String>)> {
    let path = file_of(input).ok().filter(|path| path.is_file())?;
    of_file(&path, &BY_REF).ok().filter(|(table, _)| table.n_answers() > 0)
}

/// The file that is meant: the labels in a folder, or itself.
fn file_of(input: &str) -> anyhow::Result<PathBuf> {
    let path = Path::new(input);
    if !path.is_dir() {
        return Ok(path.to_path_buf());
    }
    let inside = ["labels.csv", "labels.jsonl"].map(|name| path.join(name));
    let file = inside.into_iter().find(|file| file.is_file());
    file.with_context(|| format!("`{input}` holds neither labels.csv nor labels.jsonl"))
}

fn of_file(path: &Path, columns: &[&str; 3]) -> anyhow::Result<(LongTable, Vec<String>)> {
    let bytes = std::fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let table = match extension.as_deref() {
        Some("jsonl" | "ndjson") => Ok(of_json_lines(&bytes, columns)),
        Some("tsv") => of_columns(&bytes, b'\t', columns),
        _ => of_columns(&bytes, b',', columns),
    };
    table.with_context(|| format!("`{}` is no long table", path.display()))
}

/// Reads a long table with a header line.
///
/// # Errors
/// When the first line cannot be read or lacks a column.
pub fn of_separated(bytes: &[u8], delimiter: u8) -> anyhow::Result<(LongTable, Vec<String>)> {
    of_columns(bytes, delimiter, &COLUMNS)
}

fn of_columns(bytes: &[u8], delimiter: u8, columns: &[&str; 3]) -> anyhow::Result<(LongTable, Vec<String>)> {
    // Spreadsheets put a byte order mark first, which would become part of the first column's name.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        bail!("it is empty; its first line must name the columns `task`, `worker` and `label`");
    }
    let (mut builder, mut left_out) = (Builder::default(), LeftOut::default());
    records::each_separated(bytes, delimiter, columns, |line, fields| match fields.as_deref() {
        Ok([task, worker, label]) => builder.push(task.trim(), worker.trim(), label.trim()),
        Ok(_) => {}
        Err(why) => left_out.add(line, why),
    })?;
    Ok((builder.finish(), left_out.problems()))
}

fn of_json_lines(bytes: &[u8], columns: &[&str; 3]) -> (LongTable, Vec<String>) {
    let (mut builder, mut left_out) = (Builder::default(), LeftOut::default());
    records::each_json_line(bytes, |line, fields| {
        let fields = match fields {
            Ok(fields) => fields,
            Err(why) => return left_out.add(line, &why),
        };
        let texts = columns.map(|name| match fields.get(name) {
            Some(serde_json::Value::String(text)) => Ok(text.clone()),
            Some(serde_json::Value::Null) => Ok(String::new()),
            Some(value @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_))) => Ok(value.to_string()),
            _ => Err(format!("its `{name}` is neither text nor a number")),
        });
        match texts {
            [Ok(task), Ok(worker), Ok(label)] => builder.push(task.trim(), worker.trim(), label.trim()),
            [task, worker, label] => {
                let why = task.and(worker).and(label).err().unwrap_or_default();
                left_out.add(line, &why);
            }
        }
    });
    (builder.finish(), left_out.problems())
}

fn of_store(
    url: &str,
    project: ProjectId,
    shown: impl Fn(&LabelSchema, &str) -> String,
) -> anyhow::Result<(LongTable, Vec<String>)> {
    let store = Store::new(of_project(&parse(url)?, project));
    let (project, problems) = crate::export::fetch(&store, project, None).context("the project could not be read")?;
    let mut builder = Builder::default();
    for row in &export::labels(&project).rows {
        // The first three columns of the export are those of every long table.
        if let [Value::Text(task), Value::Text(worker), label, ..] = row.as_slice() {
            let label = if let Value::Text(label) = label { label.as_str() } else { "" };
            builder.push(task, worker, &shown(&project.manifest().schema, label));
        }
    }
    Ok((builder.finish(), problems))
}

/// Rows that cannot be used: the first few by line, the others counted.
#[derive(Debug, Default)]
struct LeftOut {
    shown: Vec<String>,
    n: usize,
}

impl LeftOut {
    fn add(&mut self, line: u64, why: &str) {
        self.n += 1;
        if self.shown.len() < N_SHOWN {
            self.shown.push(format!("line {line}: left out, {why}"));
        }
    }

    fn problems(mut self) -> Vec<String> {
        if self.n > self.shown.len() {
            self.shown.push(format!("{} more lines are left out for reasons like these", self.n - self.shown.len()));
        }
        self.shown
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, of_json_lines, of_separated};

    #[test]
    fn csv_may_be_odd() {
        let file =
            b"\xEF\xBB\xBF label ,x,task,worker\r\n\"a, \"\"b\"\"\",1,t,w\r\n,2,t,v\r\n\"line\nbreak\",3,t,u\r\n";
        let (table, problems) = of_separated(file, b',').unwrap();
        assert_eq!(table.values().iter().map(|value| &**value).collect::<Vec<_>>(), ["a, \"b\"", "line\nbreak"]);
        assert_eq!((table.n_answers(), table.n_missing(), problems.len()), (2, 1, 0));
    }

    #[test]
    fn a_missing_header_is_named_and_bad_rows_are_counted() {
        let why = |bytes: &[u8]| of_separated(bytes, b',').unwrap_err().to_string();
        assert!(why(b"").contains("first line must name the columns"));
        assert!(why(b" \n\n").contains("first line must name the columns"));
        assert_eq!(why(b"t,w,1\n"), "there is no column `task`; the first line names `t`, `w`, `1`");
        let (table, problems) = of_separated(b"task,worker,label\n", b',').unwrap();
        assert_eq!((table.n_answers(), problems.len()), (0, 0));
        let bad = "t,w\n".repeat(7);
        let (table, problems) = of_separated(format!("task,worker,label\nt,w,1\n{bad}").as_bytes(), b',').unwrap();
        assert_eq!((table.n_answers(), problems.len()), (1, 6));
        assert!(problems[0].starts_with("line 3: left out"), "{problems:?}");
        assert!(problems[5].starts_with("2 more lines"), "{problems:?}");
    }

    #[test]
    fn a_quote_that_is_never_closed_is_named_and_swallows_nothing() {
        let file = b"task,worker,label\nt1,ann,a\nt2,ann,\"b\nt3,ann,c\nt4,ann,d\n";
        let (table, problems) = of_separated(file, b',').unwrap();
        assert_eq!(table.values().iter().map(|value| &**value).collect::<Vec<_>>(), ["a"]);
        assert!(problems[0].starts_with("line 3: left out, a quote"), "{problems:?}");
        let fine = b"task,worker,label\nt1,ann,\"a\nb\"\n";
        assert_eq!(of_separated(fine, b',').unwrap().1.len(), 0);
    }

    #[test]
    fn blanks_around_a_name_are_none_of_it() {
        let (table, _) = of_separated(b"task,worker,label\nt1,ann, a\nt2 ,ann,a \nt3,ann,  \n", b',').unwrap();
        assert_eq!((table.n_values(), table.n_answers(), table.n_missing()), (1, 2, 1));
        assert!(table.task_idx("t2").is_some());
    }

    #[test]
    fn json_lines_may_hold_numbers_and_nothing() {
        let file =
            b"{\"task\":1,\"worker\":\"a\",\"label\":2.50}\n{\"task\":1,\"worker\":\"b\",\"label\":null}\n\n{}\n[1]\n";
        let (table, problems) = of_json_lines(file, &COLUMNS);
        assert_eq!(table.numbers(), Some(&[2.5][..]));
        assert_eq!((table.n_answers(), table.n_missing(), problems.len()), (1, 1, 2));
    }
}
