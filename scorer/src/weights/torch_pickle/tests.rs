//! Files as PyTorch writes them, and files that try more than a table of weights needs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::PathBuf;

use super::*;

/// Written by `tests/reference/torch_files.py`.
const LEGACY: &[u8] = include_bytes!("../../../tests/reference/torch/legacy.pt");
const ZIP: &[u8] = include_bytes!("../../../tests/reference/torch/zip.pt");
const NESTED: &[u8] = include_bytes!("../../../tests/reference/torch/nested.pt");
const LIST: &[u8] = include_bytes!("../../../tests/reference/torch/list.pt");

#[test]
fn both_forms_give_the_same_tensors() {
    let eighths = |numbers: &[u8]| -> Vec<f32> { numbers.iter().map(|&n| f32::from(n) / 8.0).collect() };
    let expected = [
        ("whole", vec![3, 4], eighths(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
        ("transposed", vec![4, 3], eighths(&[0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11])),
        ("part", vec![2, 2], eighths(&[6, 7, 10, 11])),
        ("half", vec![2], vec![0.5, -2.0]),
        ("bfloat", vec![1], vec![1.5]),
        ("double", vec![1, 1], vec![0.25]),
        ("scalar", vec![], vec![3.0]),
        ("parameter", vec![1], vec![4.0]),
    ]
    .map(|(name, shape, values)| NamedTensor { name: name.into(), shape, values });
    assert_eq!(read(LEGACY).unwrap(), expected);
    assert_eq!(read(ZIP).unwrap(), expected);
    assert_eq!(read(NESTED).unwrap()[0].values, eighths(&[0, 1, 2, 3]));
}

#[track_caller]
fn check(file: &[u8], message: &str) {
    let error = read(file).unwrap_err().to_string();
    assert!(error.contains(message), "{error}");
}

#[test]
fn what_is_not_tensors_is_refused_by_name() {
    check(LIST, "holds a list instead of tensors by name");
    check(b"", "not a file of torch.save");
    check(b"some text", "not a file of torch.save");
    check(b"PK\x03\x04 and no more", "cut short");
    // `os.system`, as the pickle of an attack has it.
    let attack = [LEGACY.split_at(LEGACY.iter().position(|&b| b == b'.').unwrap() + 1).0, b"cos\nsystem\n."].concat();
    check(&attack, "names `os.system`");
    let eval = [&attack[..attack.len() - 12], b"\x93."].concat();
    check(&eval, "instruction 0x93");
}

#[test]
fn tricks_with_size_are_refused() {
    let start = &LEGACY[..LEGACY.iter().position(|&b| b == b'.').unwrap() + 1];
    let deep = [start, b")", &[0x85; 100_000], b"."].concat();
    check(&deep, "too deeply");
    // Each round doubles what the memo holds.
    let doubling: Vec<u8> =
        (0..14).flat_map(|_| *b"q\x00h\x00h\x00h\x00h\x00(h\x00h\x00h\x00h\x00h\x00h\x00t").collect();
    check(&[start, b")", &doubling, b"."].concat(), "copies values without end");
}

#[test]
fn every_cut_and_every_changed_byte_ends_in_words() {
    for file in [LEGACY, ZIP, NESTED] {
        for len in 0..file.len() {
            // A cut behind the last number that a tensor needs may go unnoticed in neither form.
            assert!(read(&file[..len]).is_err(), "{len}");
        }
        for at in 0..file.len() {
            let mut changed = file.to_vec();
            changed[at] ^= 0x41;
            // Some changes only change numbers or names; none may panic or ask for endless memory.
            let _ = read(&changed);
        }
    }
}

/// The published weights of EfficientNet-Lite0, wherever a Python environment has them.
#[test]
fn the_published_file_is_read() {
    let path = std::env::var_os("ACCORD_EFFICIENTNET_PTH").map(PathBuf::from);
    let Some(file) = path.and_then(|path| std::fs::read(path).ok()) else {
        println!("NOT RUN: ACCORD_EFFICIENTNET_PTH does not name the published efficientnet-lite0-57934424.pth");
        return;
    };
    let tensors = read(&file).unwrap();
    // 296 entries, of which 49 count batches.
    assert_eq!(tensors.len(), 247);
    let stem = tensors.iter().find(|tensor| tensor.name == "_conv_stem.weight").unwrap();
    assert_eq!(stem.shape, [32, 3, 3, 3]);
    let n_values: usize = tensors.iter().map(|tensor| tensor.values.len()).sum();
    assert_eq!(n_values + 49, 4_694_073);
}
