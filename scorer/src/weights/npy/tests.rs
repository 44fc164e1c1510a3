//! Files as NumPy writes them, and the ways in which they arrive broken.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use super::*;

/// A file with any dictionary, as NumPy would write it.
fn file(version: u8, dictionary: &str, body: &[u8]) -> Vec<u8> {
    let text = format!("{dictionary}\n");
    let n_text = u32::try_from(text.len()).unwrap().to_le_bytes();
    let n_text = if version == 1 { &n_text[..2] } else { &n_text[..] };
    [b"\x93NUMPY", &[version, 0][..], n_text, text.as_bytes(), body].concat()
}

fn dictionary(descr: &str, fortran: bool, shape: &str) -> String {
    let order = if fortran { "True" } else { "False" };
    format!("{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}")
}

#[track_caller]
fn refused(bytes: &[u8], wanted: &str) {
    let message = match Npy::parse("e.npy", bytes) {
        Ok(npy) => npy.to_vec().unwrap_err().to_string(),
        Err(error) => error.to_string(),
    };
    assert!(message.contains("`e.npy`") && message.contains(wanted), "{message}");
}

/// `numpy.save(f, numpy.array([[1, -0.5, 3]], '<f4'))`, NumPy 2.4.6, byte by byte.
const BY_NUMPY: &[u8] = b"\x93NUMPY\x01\x00v\x00{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3), }                                                          \n\x00\x00\x80?\x00\x00\x00\xbf\x00\x00@@";

#[test]
fn enc3_a_file_of_numpy_is_read_and_written_alike() {
    let npy = Npy::parse("e.npy", BY_NUMPY).unwrap();
    assert_eq!((npy.n_rows(), npy.dim(), npy.dtype()), (1, 3, NpyDtype::F32));
    assert_eq!(npy.to_vec().unwrap(), [1.0, -0.5, 3.0]);
    assert_eq!(encode_matrix(&[1.0, -0.5, 3.0], 3, NpyDtype::F32), BY_NUMPY);
}

#[test]
fn enc3_every_type_and_version_is_read() {
    for (version, descr, body, expected) in [
        (1, "'<f2'", &[0x00, 0x3c, 0x00, 0xc0][..], [1.0, -2.0]),
        (2, "\"<f4\"", &[0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0], [1.0, -2.0]),
        (3, "'<f8'", &[0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0xc0], [1.0, -2.0]),
        (1, "'|i1'", &[1, 0xfe], [1.0, -2.0]),
    ] {
        for shape in ["(2, 1)", "(1, 2)", "(2L, 1L)"] {
            let bytes = file(version, &dictionary(descr, false, shape), body);
            assert_eq!(Npy::parse("e.npy", &bytes).unwrap().to_vec().unwrap(), expected, "{descr} {shape}");
        }
    }
    let empty = file(1, &dictionary("'<f4'", false, "(0, 384)"), &[]);
    assert_eq!(Npy::parse("e.npy", &empty).unwrap().n_rows(), 0);
}

#[test]
fn enc3_rows_round_trip_and_half_precision_keeps_three_digits() {
    let numbers: Vec<f32> = (0..60).map(|n| (n as f32 * 0.7).sin() / 20.0).collect();
    let exact = encode_matrix(&numbers, 20, NpyDtype::F32);
    assert_eq!(read_matrix("e.npy", &exact, 3, 20).unwrap(), numbers);
    assert_eq!(exact.len() % 64, 60 * 4 % 64, "numbers begin at a multiple of 64 bytes");
    let half = encode_matrix(&numbers, 20, NpyDtype::F16);
    let read = read_matrix("e.npy", &half, 3, 20).unwrap();
    for (read, number) in read.iter().zip(&numbers) {
        // Eleven significant bits, rounded to nearest: off by at most 2^-12 of the next power of two.
        assert!((read - number).abs() <= number.abs() / 2048.0 + 6e-8, "{read} {number}");
    }
    let mut row = Vec::new();
    Npy::parse("e.npy", &exact).unwrap().read_row(2, &mut row).unwrap();
    assert_eq!(row, numbers[40..]);
}

#[test]
fn enc3_what_cannot_be_used_is_refused_with_a_remedy() {
    refused(b"PK\x03\x04", "numpy.save");
    refused(b"\x93NUMPY\x01", "within its header");
    refused(b"\x93NUMPY\x09\x00\x01\x00{", "version is 9");
    refused(&file(1, "{'descr': '<f4'}", &[]), "lacks");
    refused(&file(1, "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}", &[]), "dictionary");
    refused(&file(1, &dictionary("'>f4'", false, "(1, 1)"), &[0; 4]), "`>f4`");
    refused(&file(1, &dictionary("'|O'", false, "(1, 1)"), &[0; 8]), "`|O`");
    refused(&file(1, &dictionary("[('a', '<f4'), ('b', '<i8')]", false, "(1, 1)"), &[0; 12]), "astype");
    refused(&file(1, &dictionary("'<f4'", true, "(2, 2)"), &[0; 16]), "ascontiguousarray");
    for shape in ["(4,)", "()", "(2, 2, 1)", "(4, 0)"] {
        refused(&file(1, &dictionary("'<f4'", false, shape), &[0; 16]), "one row per record");
    }
}

#[test]
fn enc3_cut_files_and_wrong_sizes_are_refused() {
    for cut in 0..BY_NUMPY.len() {
        refused(&BY_NUMPY[..cut], "e.npy");
    }
    refused(&[BY_NUMPY, b"x"].concat(), "13 bytes of numbers where its header announces 12");
    // A size beyond any memory must not be multiplied into a small one.
    let huge = format!("({}, 8)", usize::MAX / 8 + 1);
    refused(&file(1, &dictionary("'<f4'", false, &huge), &[]), "announces");
    let error = read_matrix("e.npy", BY_NUMPY, 2, 3).unwrap_err().to_string();
    assert!(error.contains("1 rows") && error.contains("2 rows") && error.contains("`e.npy`"), "{error}");
    assert!(read_matrix("e.npy", BY_NUMPY, 1, 4).is_err());
    assert!(Npy::parse("e.npy", BY_NUMPY).unwrap().read_row(1, &mut Vec::new()).is_err());
}

#[test]
fn enc3_rows_without_numbers_are_named() {
    for bad in [f32::NAN, f32::INFINITY] {
        refused(&encode_matrix(&[0.0, 1.0, 2.0, bad], 2, NpyDtype::F32), "row 1");
    }
    // Beyond single precision.
    let body = [1.0_f64, 1e300].map(f64::to_le_bytes).concat();
    refused(&file(1, &dictionary("'<f8'", false, "(2, 1)"), &body), "row 1");
}
