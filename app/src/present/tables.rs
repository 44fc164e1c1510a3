//! The agreement page's tables as files: same answers, same bytes, every digit.
//!
//! Columns are named as in `accord export` and `accord agree` where they hold the same.

use accord_core::export::{Table, Value};

use crate::model::Figure;
use crate::model::agreement::{AgreementView, DrillView, Estimate, PairCell, PairsView, Rater, TableKind};

/// A table of the page, with the name of its file.
#[must_use]
pub fn table(view: &AgreementView, kind: TableKind) -> (&'static str, Table) {
    match kind {
        TableKind::Figures => ("agreement-figures.csv", figures(view)),
        TableKind::Labels => ("agreement-labels.csv", labels(view)),
        TableKind::Confusions => ("agreement-confusions.csv", confusions(view)),
        TableKind::Pairs => ("agreement-pairs.csv", pairs(&view.pairs)),
        TableKind::Labelers => ("agreement-workers.csv", people(view)),
        TableKind::Versions => ("agreement-versions.csv", versions(view)),
        TableKind::History => ("agreement-history.csv", history(view)),
        TableKind::Suggestions => {
            let counts = view.pull.as_ref().map(|pull| pull.counts).unwrap_or_default();
            ("suggestions.csv", accord_core::export::suggestions(&counts))
        }
        TableKind::Items => ("agreement-items.csv", items(view.drill.as_ref())),
        TableKind::Checks => ("check-items.csv", checks(view)),
        TableKind::Practice => ("practice.csv", practice(view)),
    }
}

const SLICES: [&str; 3] = ["all", "random", "chosen"];

fn figures(view: &AgreementView) -> Table {
    let columns = vec!["slice", "coefficient", "value", "ci95_low", "ci95_high", "n_items", "n_labels", "reason"];
    let row = |(idx, slice): (usize, &str)| {
        let (n_items, n_labels) = view.slices.get(idx).copied().unwrap_or_default();
        let rows = view.coefficients.iter().filter_map(move |row| {
            let estimate = row.estimates.get(idx)?;
            let mut cells = vec![text(slice), text(row.key)];
            cells.extend(numbers(estimate));
            cells.extend([Value::Int(n_items.into()), Value::Int(n_labels.into()), reason(estimate)]);
            Some(cells)
        });
        rows.collect::<Vec<_>>()
    };
    Table::new(columns, SLICES.into_iter().enumerate().flat_map(row).collect())
}

fn labels(view: &AgreementView) -> Table {
    let columns = vec!["label", "n_labels", "share", "krippendorff_alpha", "ci95_low", "ci95_high", "reason"];
    let row = |row: &crate::model::agreement::ClassRow| {
        let mut cells = vec![text(&row.name), Value::Int(row.n_answers.into()), Value::Number(row.share)];
        cells.extend(numbers(&row.alpha));
        cells.push(reason(&row.alpha));
        cells
    };
    Table::new(columns, view.labels.iter().map(row).collect())
}

fn confusions(view: &AgreementView) -> Table {
    let row = |row: &crate::model::agreement::ConfusionRow| {
        vec![text(&row.one.0), text(&row.other.0), Value::Int(row.n_pairs.into()), Value::Number(row.share)]
    };
    Table::new(vec!["label", "other_label", "n_pairs", "share"], view.confusions.iter().map(row).collect())
}

fn pairs(pairs: &PairsView) -> Table {
    let columns = vec![
        "worker",
        "worker_name",
        "other_worker",
        "other_worker_name",
        "n_items",
        "percent_agreement",
        "cohen_kappa",
    ];
    let row = |a: &Rater, b: &Rater, cell: PairCell| {
        let kappa = cell.kappa.map_or(Value::None, Value::Number);
        let n_items = Value::Int(cell.n_items.into());
        vec![text(hex(a)), text(&a.name), text(hex(b)), text(&b.name), n_items, Value::Number(cell.percent), kappa]
    };
    let rows = match pairs {
        PairsView::Nobody | PairsView::Coming => Vec::new(),
        PairsView::List(pairs) => pairs.iter().map(|pair| row(&pair.a, &pair.b, pair.cell)).collect(),
        PairsView::Grid { people, cells, .. } => {
            let places = (0..people.len()).flat_map(|place| (0..place).map(move |column| (place, column)));
            let both = |(a, b): (usize, usize)| Some((people.get(a)?, people.get(b)?));
            places
                .zip(cells)
                .filter_map(|(place, cell)| both(place).zip(*cell))
                .map(|((a, b), cell)| row(a, b, cell))
                .collect()
        }
    };
    Table::new(columns, rows)
}

fn people(view: &AgreementView) -> Table {
    let columns =
        vec!["worker", "worker_name", "n_labels", "percent_agreement", "n_pairs", "quality", "ci95_low", "ci95_high"];
    let number = |value: Option<f64>| value.map_or(Value::None, Value::Number);
    let row = |row: &crate::model::agreement::RaterRow| {
        vec![
            text(hex(&row.rater)),
            text(&row.rater.name),
            Value::Int(row.n_answers.into()),
            number(row.agreement.map(|(share, _)| share)),
            Value::Int(row.agreement.map_or(0, |(_, n)| n).into()),
            number(row.quality.map(|(value, _, _)| value)),
            number(row.quality.map(|(_, low, _)| low)),
            number(row.quality.map(|(_, _, high)| high)),
        ]
    };
    Table::new(columns, view.people.iter().map(row).collect())
}

fn versions(view: &AgreementView) -> Table {
    let columns = vec!["instructions_version", "n_labels", "krippendorff_alpha", "ci95_low", "ci95_high", "reason"];
    let row = |row: &crate::model::agreement::VersionRow| {
        let mut cells = vec![Value::Int(row.version.into()), Value::Int(row.n_answers.into())];
        cells.extend(numbers(&row.alpha));
        cells.push(reason(&row.alpha));
        cells
    };
    Table::new(columns, view.versions.iter().map(row).collect())
}

fn history(view: &AgreementView) -> Table {
    let row = |point: &crate::model::agreement::HistoryPoint| {
        vec![Value::Int(point.at), Value::Int(point.n_answers.into()), Value::Number(point.alpha)]
    };
    Table::new(vec!["answered_at_ms", "n_labels", "krippendorff_alpha"], view.history.iter().map(row).collect())
}

/// One row an answer, in the columns of `accord export`'s long table.
fn items(drill: Option<&DrillView>) -> Table {
    let rows = drill.map(|drill| drill.rows.as_slice()).unwrap_or_default().iter().flat_map(|row| {
        row.answers.iter().map(|(who, label)| vec![text(&row.item), text(who), text(label), text(&row.text)])
    });
    Table::new(vec!["task", "worker_name", "label", "text"], rows.collect())
}

fn checks(view: &AgreementView) -> Table {
    let number = |value: Option<f64>| value.map_or(Value::None, Value::Number);
    let row = |row: &crate::model::agreement::CheckRow| {
        vec![
            text(hex(&row.rater)),
            text(&row.rater.name),
            Value::Int(row.counts.0.into()),
            Value::Int(row.counts.1.into()),
            number(row.share.map(|(value, _, _)| value)),
            number(row.share.map(|(_, low, _)| low)),
            number(row.share.map(|(_, _, high)| high)),
        ]
    };
    let columns = vec!["worker", "worker_name", "n_right", "n", "share", "ci95_low", "ci95_high"];
    Table::new(columns, view.checks.iter().flat_map(|checks| checks.rows.iter().map(row)).collect())
}

fn practice(view: &AgreementView) -> Table {
    let row = |row: &crate::model::agreement::PracticeRow| {
        let counts = [Value::Int(row.counts.0.into()), Value::Int(row.counts.1.into())];
        [vec![text(hex(&row.rater)), text(&row.rater.name)], counts.to_vec()].concat()
    };
    Table::new(vec!["worker", "worker_name", "n_right", "n"], view.practice.iter().map(row).collect())
}

/// Value and interval.
fn numbers(estimate: &Estimate) -> [Value; 3] {
    let value = if let Figure::Value { value, .. } = estimate.figure { Value::Number(value) } else { Value::None };
    let (low, high) =
        estimate.interval.map_or((Value::None, Value::None), |(low, high)| (Value::Number(low), Value::Number(high)));
    [value, low, high]
}

fn reason(estimate: &Estimate) -> Value {
    match &estimate.figure {
        Figure::Value { .. } => Value::None,
        Figure::Undefined { reason } => text(reason),
    }
}

fn hex(rater: &Rater) -> String {
    accord_core::ids::LabelerId::new(rater.id).to_string()
}

fn text(value: impl ToString) -> Value {
    Value::Text(value.to_string())
}
