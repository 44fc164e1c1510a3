//! Numbers by record and class.

/// One row a record, one column a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    n_columns: usize,
    values: Vec<f64>,
}

impl Table {
    /// All zero.
    pub fn zeros(n_rows: usize, n_columns: usize) -> Self {
        Self { n_columns, values: vec![0.0; n_rows * n_columns] }
    }

    /// From rows that follow one another; `None` where they do not fill whole rows.
    pub fn from_rows(n_columns: usize, values: Vec<f64>) -> Option<Self> {
        (n_columns > 0 && values.len().is_multiple_of(n_columns)).then_some(Self { n_columns, values })
    }

    /// How many records.
    pub fn n_rows(&self) -> usize {
        self.values.len().checked_div(self.n_columns).unwrap_or(0)
    }

    /// How many classes.
    pub fn n_columns(&self) -> usize {
        self.n_columns
    }

    /// A record's numbers; empty beyond the last.
    pub fn row(&self, row: usize) -> &[f64] {
        self.values.get(row * self.n_columns..(row + 1) * self.n_columns).unwrap_or_default()
    }

    /// A record's numbers to change; empty beyond the last.
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        self.values.get_mut(row * self.n_columns..(row + 1) * self.n_columns).unwrap_or_default()
    }

    /// One number; 0 beyond the table.
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.row(row).get(column).copied().unwrap_or_default()
    }

    /// All rows in order.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.values.chunks_exact(self.n_columns.max(1))
    }
}

/// Divides a row by its sum; a row of zeros stays.
pub(super) fn normalise(row: &mut [f64]) {
    let sum: f64 = row.iter().sum();
    if sum > 0.0 {
        row.iter_mut().for_each(|value| *value /= sum);
    }
}

/// The position of the largest number, of equal ones the first.
pub(super) fn largest(row: &[f64]) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (column, &value) in row.iter().enumerate() {
        if best.is_none_or(|(_, most)| value > most) {
            best = Some((column, value));
        }
    }
    best.map(|(column, _)| column)
}
