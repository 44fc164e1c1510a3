//! Best one-to-one assignment on a sparse set of weighted pairs.
//!
//! Maximises the sum of the weights of the chosen pairs; pairs that are not listed cannot be chosen. The pairs are split
//! into connected groups first, since boxes mostly meet few others, and each group is solved by shortest augmenting
//! paths with potentials in `O(n^3)` of its size (H. Kuhn, "The Hungarian method for the assignment problem", 1955;
//! R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", 1987).

use std::collections::BTreeMap;

/// A pair that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// Position on the first side.
    pub first: usize,
    /// Position on the second side.
    pub second: usize,
    /// What choosing it is worth; finite and above 0.
    pub weight: f64,
}

/// The chosen pairs, by position on the first side.
#[must_use]
pub fn assign(n_first: usize, n_second: usize, edges: Vec<Edge>) -> Vec<Edge> {
    let mut groups = Groups::new(n_first + n_second);
    for edge in &edges {
        groups.join(edge.first, n_first + edge.second);
    }
    let mut by_group = BTreeMap::<usize, Vec<Edge>>::new();
    for edge in edges {
        by_group.entry(groups.root(edge.first)).or_default().push(edge);
    }
    let mut chosen: Vec<Edge> = by_group.into_values().flat_map(solve).collect();
    chosen.sort_by_key(|edge| edge.first);
    chosen
}

/// Disjoint sets.
struct Groups(Vec<usize>);

impl Groups {
    fn new(n: usize) -> Self {
        Self((0..n).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while let Some(parent) = self.0.get(at).copied()
            && parent != at
        {
            let grandparent = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = grandparent;
            }
            at = grandparent;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        // The smaller becomes the root, so the groups do not depend on the order of the pairs.
        if let Some(slot) = self.0.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }
}

fn solve(edges: Vec<Edge>) -> Vec<Edge> {
    if edges.len() < 2 {
        return edges;
    }
    let rows = positions(edges.iter().map(|edge| edge.first));
    let columns = positions(edges.iter().map(|edge| edge.second));
    // A row may also stay alone, on a column of its own of cost 0: so there are always enough columns.
    let width = columns.len() + rows.len();
    let mut costs = vec![vec![f64::INFINITY; width]; rows.len()];
    let mut weights = BTreeMap::new();
    for edge in &edges {
        let (Some(row), Some(column)) = (rows.get(&edge.first), columns.get(&edge.second)) else { continue };
        weights.insert((*row, *column), *edge);
        if let Some(cost) = costs.get_mut(*row).and_then(|costs| costs.get_mut(*column)) {
            *cost = -edge.weight;
        }
    }
    for (row, costs) in costs.iter_mut().enumerate() {
        if let Some(cost) = costs.get_mut(columns.len() + row) {
            *cost = 0.0;
        }
    }
    let owners = Search::new(width, rows.len()).run(&costs);
    let pick = |(column, owner): (usize, Option<usize>)| owner.and_then(|row| weights.get(&(row, column)).copied());
    owners.into_iter().enumerate().filter_map(pick).collect()
}

fn positions(values: impl Iterator<Item = usize>) -> BTreeMap<usize, usize> {
    let mut all: Vec<usize> = values.collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().enumerate().map(|(at, value)| (value, at)).collect()
}

/// Shortest augmenting paths, one row at a time.
struct Search {
    row_potentials: Vec<f64>,
    column_potentials: Vec<f64>,
    /// Which row has each column.
    owners: Vec<Option<usize>>,
}

impl Search {
    fn new(width: usize, n_rows: usize) -> Self {
        Self { row_potentials: vec![0.0; n_rows], column_potentials: vec![0.0; width], owners: vec![None; width] }
    }

    fn run(mut self, costs: &[Vec<f64>]) -> Vec<Option<usize>> {
        // Feasible from the start: every reduced cost must be 0 or more.
        for (potential, row) in self.row_potentials.iter_mut().zip(costs) {
            *potential = row.iter().copied().fold(f64::INFINITY, f64::min);
        }
        for row in 0..costs.len() {
            self.place(row, costs);
        }
        self.owners
    }

    fn place(&mut self, start: usize, costs: &[Vec<f64>]) {
        let width = self.owners.len();
        let mut distances = vec![f64::INFINITY; width];
        let mut came_from = vec![start; width];
        let mut done = vec![false; width];
        let (mut row, mut reached) = (start, 0.0);
        let mut path = Vec::new();
        let end = loop {
            self.relax(row, reached, costs, &done, &mut distances, &mut came_from);
            let open = distances.iter().zip(&done).enumerate().filter(|(_, (_, done))| !**done);
            let Some((column, (distance, _))) = open.min_by(|a, b| a.1.0.total_cmp(b.1.0)) else { return };
            reached = *distance;
            if let Some(done) = done.get_mut(column) {
                *done = true;
            }
            match self.owners.get(column).copied().flatten() {
                None => break column,
                Some(owner) => {
                    path.push((column, owner, reached));
                    row = owner;
                }
            }
        };
        self.raise(start, reached, &path);
        self.flip(start, end, &came_from, &path);
    }

    fn relax(
        &self,
        row: usize,
        reached: f64,
        costs: &[Vec<f64>],
        done: &[bool],
        distances: &mut [f64],
        came_from: &mut [usize],
    ) {
        let Some(costs) = costs.get(row) else { return };
        let base = reached - self.row_potentials.get(row).copied().unwrap_or_default();
        let columns = costs.iter().zip(&self.column_potentials).zip(done).zip(distances.iter_mut().zip(came_from));
        for (((cost, potential), done), (distance, from)) in columns {
            let through = base + cost - potential;
            if !done && through < *distance {
                *distance = through;
                *from = row;
            }
        }
    }

    /// Keeps reduced costs at 0 or more, and at 0 on the chosen pairs.
    fn raise(&mut self, start: usize, reached: f64, path: &[(usize, usize, f64)]) {
        if let Some(potential) = self.row_potentials.get_mut(start) {
            *potential += reached;
        }
        for (column, owner, distance) in path {
            if let Some(potential) = self.row_potentials.get_mut(*owner) {
                *potential += reached - distance;
            }
            if let Some(potential) = self.column_potentials.get_mut(*column) {
                *potential -= reached - distance;
            }
        }
    }

    /// Hands each column on the way back to the row it was reached from.
    fn flip(&mut self, start: usize, end: usize, came_from: &[usize], path: &[(usize, usize, f64)]) {
        let mut column = end;
        while let Some(row) = came_from.get(column).copied() {
            if let Some(owner) = self.owners.get_mut(column) {
                *owner = Some(row);
            }
            // The row left another column for this one, unless it is the row being placed.
            match path.iter().find(|(_, owner, _)| *owner == row) {
                Some((before, _, _)) if row != start => column = *before,
                _ => return,
            }
        }
    }
}
