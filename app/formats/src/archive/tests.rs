//! Archives, kind and hostile; Parquet alone and in one.

use std::sync::Arc;

use super::*;
use crate::{Mapping, load, open as open_file};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn texts(name: &str, bytes: &[u8]) -> Result<Vec<String>, FormatError> {
    let mut input = Cursor::new(bytes);
    let opened = open_file(&mut input, name, Reading::default())?;
    let mapping = Mapping { text: "text".to_owned(), ..Mapping::default() };
    let loaded = load(&mut input, &opened, &mapping, None, &mut |_, _| Ok(()))?;
    Ok(loaded.items.iter().map(|item| item.text.to_string()).collect())
}

fn parquet_file(compression: parquet::basic::Compression) -> Vec<u8> {
    let schema = "message records { REQUIRED INT64 id; OPTIONAL BYTE_ARRAY text (UTF8); }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let properties = Arc::new(WriterProperties::builder().set_compression(compression).build());
    let mut writer = SerializedFileWriter::new(Vec::new(), schema, properties).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let mut ids = group.next_column().unwrap().unwrap();
    ids.typed::<Int64Type>().write_batch(&[1, 2, 3], None, None).unwrap();
    ids.close().unwrap();
    let mut texts = group.next_column().unwrap().unwrap();
    let values = [ByteArray::from("déjà vu"), ByteArray::from("b")];
    texts.typed::<ByteArrayType>().write_batch(&values, Some(&[1, 0, 1]), None).unwrap();
    texts.close().unwrap();
    group.close().unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn fmt5_one_table_several_tables_and_documents() {
    let table: &[u8] = b"id,text\n1,a\n";
    assert_eq!(
        texts("x.zip", &zip_of(&[("readme.txt", b"hi"), ("data/t.csv", table), ("__MACOSX/t.csv", b"x")])).unwrap(),
        ["a"]
    );
    let two = zip_of(&[("b.jsonl", b"{\"text\":\"second\"}"), ("a.csv", table)]);
    assert_eq!(texts("x.zip", &two).unwrap(), ["a", "second"]);
    assert_eq!(texts("x.zip", &zip_of(&[("1.txt", b"one\ntwo"), ("2.txt", b"three")])).unwrap(), ["one\ntwo", "three"]);
}

#[test]
fn fmt5_problems_name_the_file_of_the_archive() {
    let bytes = zip_of(&[("a.csv", b"id,text\n1,a\n"), ("b.csv", b"id,text\n1\n")]);
    let mut input = Cursor::new(&bytes);
    let opened = open_file(&mut input, "x.zip", Reading::default()).unwrap();
    let mapping = Mapping { text: "text".to_owned(), ..Mapping::default() };
    let loaded = load(&mut input, &opened, &mapping, None, &mut |_, _| Ok(())).unwrap();
    assert_eq!((loaded.problems[0].file.as_str(), loaded.problems[0].line), ("b.csv", 2));
}

#[test]
fn fmt5_a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b'a'; 70 << 20];
    let bomb = zip_of(&[("a.csv", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(texts("x.zip", &bomb), Err(FormatError::Bomb { .. })));
}

#[test]
fn fmt5_an_archive_that_lies_about_its_size_is_stopped() {
    let mut lying = zip_of(&[("a.csv", format!("text\n{}", "word word\n".repeat(100_000)).as_bytes())]);
    // The size stands in the central directory, 24 bytes after its signature.
    let at = lying.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap() + 24;
    lying[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    let outcome = texts("x.zip", &lying);
    assert!(outcome.is_err(), "{outcome:?}");
}

#[test]
fn fmt5_damaged_and_foreign_archives_are_refused_with_a_remedy() {
    let error = |bytes: &[u8]| texts("x.zip", bytes).unwrap_err().to_string();
    assert!(error(b"PK\x03\x04 not really").contains("damaged"));
    assert!(error(&zip_of(&[("a.exe", b"x")])).contains("no table"));
    assert!(error(&zip_of(&[("xl/workbook.xml", b"<x/>")])).contains("Excel"));
    let whole = zip_of(&[("a.csv", b"text\na\n")]);
    assert!(error(&whole[..whole.len() / 2]).contains("damaged"));
}

#[test]
fn fmt6_parquet_is_read_row_by_row_alone_and_in_an_archive() {
    use parquet::basic::{Compression, GzipLevel};
    for packed in [Compression::UNCOMPRESSED, Compression::SNAPPY, Compression::GZIP(GzipLevel::default())] {
        let bytes = parquet_file(packed);
        assert_eq!(texts("a.parquet", &bytes).unwrap(), ["déjà vu", "b"], "{packed:?}");
        assert_eq!(texts("a.zip", &zip_of(&[("a.parquet", &bytes)])).unwrap(), ["déjà vu", "b"]);
    }
    let mut input = Cursor::new(parquet_file(Compression::SNAPPY));
    let opened = open_file(&mut input, "a.parquet", Reading::default()).unwrap();
    let mapping = Mapping { text: "text".to_owned(), id: Some("id".to_owned()), ..Mapping::default() };
    let loaded = load(&mut input, &opened, &mapping, None, &mut |_, _| Ok(())).unwrap();
    assert_eq!((loaded.problems.len(), loaded.problems[0].line), (1, 2), "a row without a text is named");
    assert_eq!(loaded.items[1].reference.as_deref(), Some("3"));
}

#[test]
fn fmt6_a_cut_parquet_file_is_refused() {
    let bytes = parquet_file(parquet::basic::Compression::SNAPPY);
    for cut in [5, bytes.len() / 2, bytes.len() - 1] {
        let error = texts("a.parquet", &bytes[..cut]).unwrap_err().to_string();
        assert!(error.contains("damaged"), "{error}");
    }
}

#[test]
fn fmt5_what_is_written_is_read_again() {
    let objects = [("p/project.json".to_owned(), b"{}".to_vec()), ("p/data/x".to_owned(), vec![7; 1000])];
    let bytes = write(&objects).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    for (name, expect) in objects {
        let mut found = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut found).unwrap();
        assert_eq!(found, expect);
    }
}
