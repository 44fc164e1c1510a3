//! A set as all seeds share it: vectors of length 1, classes as numbers, and the garbage that was mixed in.

use std::collections::BTreeSet;

use anyhow::ensure;

use super::garbage;
use super::source::{self, Contents, SetSource};
use super::vectors::{Loaded, ReplayEncoder, append, normalise};
use crate::embeddings::Vectors;

/// Items to ask about, and items to measure on.
#[derive(Clone, Debug)]
pub struct Set {
    /// Names of the classes, sorted.
    pub classes: Vec<String>,
    /// One row an item of the pool; the garbage comes last.
    pub pool: Vectors,
    /// The class of each item of the pool; `None` for garbage, which has none.
    pub truths: Vec<Option<u32>>,
    /// One row a test item.
    pub test: Vectors,
    /// Their classes.
    pub test_truths: Vec<u32>,
}

impl Set {
    /// Reads and encodes; `garbage_share` of the pool will be garbage.
    ///
    /// # Errors
    /// When a file cannot be used, the lengths of vectors differ, or there are fewer than two classes.
    pub fn load(
        [train, test]: [&SetSource; 2],
        encoder: &ReplayEncoder,
        loaded: Option<&Loaded>,
        garbage_share: f64,
    ) -> anyhow::Result<Self> {
        let field = encoder.field();
        let (train, test) = (source::read(train, field)?, source::read(test, field)?);
        ensure!(!train.labels.is_empty(), "--train holds no items; give at least one of each class");
        ensure!(!test.labels.is_empty(), "--test holds no items, so there is nothing to measure on");
        let vectors = |contents: &Contents| match (contents, loaded) {
            (Contents::Vectors(vectors), _) => Ok(vectors.clone()),
            (contents, Some(loaded)) => loaded.encode(contents),
            (_, None) => anyhow::bail!("no encoder was loaded"),
        };
        let mut pool = vectors(&train.contents)?;
        let mut test_vectors = vectors(&test.contents)?;
        let dims = (pool.dim, test_vectors.dim);
        ensure!(
            dims.0 == dims.1,
            "--train has vectors of length {} and --test of length {}; make both with one encoder",
            dims.0,
            dims.1
        );
        let n_garbage = garbage::n_pieces(train.labels.len(), garbage_share);
        if n_garbage > 0 {
            let more = match &train.contents {
                Contents::Texts(texts) => vectors(&Contents::Texts(garbage::texts(texts, n_garbage)))?,
                Contents::Vectors(_) | Contents::Images(_) => garbage::vectors(&pool, n_garbage),
            };
            append(&mut pool, &more)?;
        }
        normalise(&mut pool);
        normalise(&mut test_vectors);
        Self::new([pool, test_vectors], [&train.labels, &test.labels])
    }

    /// Numbers the classes; rows of the pool beyond its labels are garbage.
    ///
    /// # Errors
    /// When the pool has fewer than two classes.
    pub fn new([pool, test]: [Vectors; 2], [labels, test_labels]: [&[String]; 2]) -> anyhow::Result<Self> {
        let in_pool: BTreeSet<&String> = labels.iter().collect();
        let n_classes = in_pool.len();
        ensure!(n_classes >= 2, "--train has {n_classes} class; at least two are needed to tell apart");
        let unknown: BTreeSet<&String> = test_labels.iter().filter(|label| !in_pool.contains(label)).collect();
        if let Some(first) = unknown.first() {
            eprintln!(
                "{} classes of --test are not in --train, such as `{first}`: their items count as wrong",
                unknown.len()
            );
        }
        let classes: Vec<String> = in_pool.union(&unknown).map(|label| (*label).clone()).collect();
        let number = |label: &String| classes.binary_search(label).ok().and_then(|at| u32::try_from(at).ok());
        let mut truths: Vec<Option<u32>> = labels.iter().map(number).collect();
        truths.resize(pool.n_rows().max(truths.len()), None);
        let test_truths = test_labels.iter().filter_map(number).collect();
        Ok(Self { pool, truths, test, test_truths, classes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_sorted_and_rows_without_a_label_are_garbage() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let rows = |n: usize| Vectors { dim: 1, values: vec![1.0; n] };
        let set = Set::new([rows(4), rows(2)], [&names(&["b", "a", "b"]), &names(&["b", "c"])]).unwrap();
        assert_eq!(set.classes, ["a", "b", "c"]);
        assert_eq!(set.truths, [Some(1), Some(0), Some(1), None]);
        assert_eq!(set.test_truths, [1, 2]);
        let one = Set::new([rows(1), rows(1)], [&names(&["a"]), &names(&["a"])]);
        assert!(one.unwrap_err().to_string().contains("two"));
    }
}
