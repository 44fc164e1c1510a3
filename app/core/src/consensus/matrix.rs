//! A table of numbers, row by row, that is read and written without positions that could be out of it.

/// `n_rows * n_columns` numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    n_columns: usize,
    values: Vec<f64>,
}

impl Matrix {
    /// All zero.
    #[must_use]
    pub fn zeros(n_rows: usize, n_columns: usize) -> Self {
        Self { n_columns, values: vec![0.0; n_rows * n_columns] }
    }

    /// From rows that follow one another; `None` where they do not fill whole rows.
    #[must_use]
    pub fn from_rows(n_columns: usize, values: Vec<f64>) -> Option<Self> {
        (n_columns > 0 && values.len().is_multiple_of(n_columns)).then_some(Self { n_columns, values })
    }

    /// How many rows.
    #[must_use]
    pub const fn n_rows(&self) -> usize {
        match self.values.len().checked_div(self.n_columns) {
            Some(n_rows) => n_rows,
            None => 0,
        }
    }

    /// How many columns.
    #[must_use]
    pub const fn n_columns(&self) -> usize {
        self.n_columns
    }

    /// One row; beyond the last it is empty.
    #[must_use]
    pub fn row(&self, row: usize) -> &[f64] {
        self.values.get(row * self.n_columns..(row + 1) * self.n_columns).unwrap_or_default()
    }

    /// One row to change; beyond the last it is empty.
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        self.values.get_mut(row * self.n_columns..(row + 1) * self.n_columns).unwrap_or_default()
    }

    /// One number; beyond the table it is 0.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.row(row).get(column).copied().unwrap_or_default()
    }

    /// All rows in order.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.values.chunks_exact(self.n_columns.max(1))
    }

    /// Sets every number to 0.
    pub fn clear(&mut self) {
        self.values.fill(0.0);
    }

    /// Adds to one number; beyond the table it does nothing.
    pub fn add(&mut self, row: usize, column: usize, amount: f64) {
        if let Some(value) = self.row_mut(row).get_mut(column) {
            *value += amount;
        }
    }
}
