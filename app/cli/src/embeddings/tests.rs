//! Sources of vectors, and what is told about those that do not fit.

use accord_scorer::weights::NamedTensor;
use accord_scorer::weights::npy::{encode_matrix, read_matrix};
use accord_scorer::weights::safetensors::{Precision, write};

use super::*;
use crate::items::{Columns, load};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord-embeddings-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Five records on the lines 2, 3, 4, 5 and 7, of which the second is bad and the fourth repeats the first.
    fn loaded(&self) -> Loaded {
        let path = self.file("items.csv", b"text,n\na,1\n,2\nb,3\na,4\n\nc,5\n");
        load(&path, Columns { text: "text", ..Columns::default() }).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Row i holds i and i + 0.5.
fn rows(n_rows: usize) -> Vec<f32> {
    (0..n_rows).flat_map(|n| [n as f32, n as f32 + 0.5]).collect()
}

#[track_caller]
fn refused(path: PathBuf, loaded: &mut Loaded, wanted: &[&str]) {
    let source: EmbeddingsSource = path.to_str().unwrap().parse().unwrap();
    let message = format!("{:#}", of_items(&source, loaded).unwrap_err());
    assert!(wanted.iter().all(|wanted| message.contains(wanted)), "{message}");
}

#[test]
fn enc4_rows_of_a_file_follow_its_records_over_bad_and_repeated_ones() {
    let folder = Folder::new("records");
    let mut loaded = folder.loaded();
    let path = folder.file("e.npy", &encode_matrix(&rows(5), 2, NpyDtype::F32));
    let vectors = of_items(&EmbeddingsSource::Npy(path), &mut loaded).unwrap();
    assert_eq!(vectors, Vectors { dim: 2, values: vec![0.0, 0.5, 2.0, 2.5, 4.0, 4.5] });
    let tensor = |name: &str| NamedTensor { name: name.to_owned(), shape: vec![5, 2], values: rows(5) };
    let path = folder.file("e.safetensors", &write(&[tensor("a"), tensor("b:c")], Precision::F32).unwrap());
    let source: EmbeddingsSource = format!("{}:b:c", path.display()).parse().unwrap();
    assert_eq!(of_items(&source, &mut loaded).unwrap(), vectors);
    refused(path, &mut loaded, &["several tensors", "`b:c`"]);
}

#[test]
fn enc4_wrong_numbers_of_rows_name_the_first_record() {
    let folder = Folder::new("count");
    let mut loaded = folder.loaded();
    let npy = |n_rows: usize| folder.file("e.npy", &encode_matrix(&rows(n_rows), 2, NpyDtype::F32));
    refused(npy(4), &mut loaded, &["e.npy", "4 rows", "5 records", "line 7"]);
    refused(npy(6), &mut loaded, &["6 rows", "only 5 records", "row 5"]);
    let mut numbers = rows(5);
    numbers[9] = f32::NAN;
    let path = folder.file("e.npy", &encode_matrix(&numbers, 2, NpyDtype::F32));
    refused(path, &mut loaded, &["line 7", "row 4", "e.npy"]);
    refused(folder.file("cut.npy", &encode_matrix(&rows(5), 2, NpyDtype::F32)[..140]), &mut loaded, &["cut"]);
    refused(folder.0.join("none.npy"), &mut loaded, &["none.npy", "could not be read"]);
    let flat = NamedTensor { name: "x".to_owned(), shape: vec![10], values: rows(5) };
    refused(folder.file("flat.safetensors", &write(&[flat], Precision::F32).unwrap()), &mut loaded, &["[10]"]);
}

#[test]
fn sources_are_told_by_their_endings() {
    let parse = |text: &str| text.parse::<EmbeddingsSource>();
    assert_eq!(parse("column:emb"), Ok(EmbeddingsSource::Column("emb".to_owned())));
    assert_eq!(parse("a/b.npy"), Ok(EmbeddingsSource::Npy("a/b.npy".into())));
    assert_eq!(parse("C:\\x.safetensors"), Ok(EmbeddingsSource::Safetensors("C:\\x.safetensors".into(), None)));
    let named = EmbeddingsSource::Safetensors("x.safetensors".into(), Some("t.0".to_owned()));
    assert_eq!(parse("x.safetensors:t.0"), Ok(named));
    for text in ["column:", "e.bin", "x.safetensors:", ""] {
        assert!(parse(text).unwrap_err().contains("FILE.npy"));
    }
}

#[test]
fn enc4_half_precision_is_used_where_it_keeps_directions() {
    let unit = Vectors { dim: 2, values: vec![0.6, 0.8, 0.0, 0.0, -1.0, 1e-3] };
    let (dtype, told) = unit.choose_dtype();
    assert_eq!(dtype, NpyDtype::F16);
    assert!(told.contains("3 embeddings of length 2 as f16") && told.contains("cosine to the given row"), "{told}");
    let bytes = unit.encode(&[2, 0], dtype);
    let read = read_matrix("e.npy", &bytes, 2, 2).unwrap();
    for (read, given) in read.iter().zip([-1.0, 1e-3, 0.6, 0.8]) {
        assert!((read - given).abs() <= 1.0 / 2048.0, "{read} {given}");
    }
    // Too large, and too small, for half precision.
    for values in [vec![1e6, 1.0], vec![1e-9, 1e-9]] {
        let vectors = Vectors { dim: 2, values };
        assert_eq!(vectors.choose_dtype().0, NpyDtype::F32);
        assert_eq!(read_matrix("e.npy", &vectors.encode(&[0], NpyDtype::F32), 1, 2).unwrap(), vectors.values);
    }
}
