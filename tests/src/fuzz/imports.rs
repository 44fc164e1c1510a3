//! The decoders of what people and hosts hand over: tables of records and answers, store URLs, reports, pictures, blocks
//! of vectors.

use std::fs;

use accord_cli::items::{self, Columns};
use accord_cli::{long_table, store_url};
use accord_core::known;
use accord_core::report::html;
use accord_core::wire::item::MAX_TEXT_BYTES;
use accord_core::wire::report as report_wire;
use accord_scorer::cache::block;
use accord_scorer::encoder::picture_size;

use super::targets::{golden, refused};
use super::{Verdict, verdict};
use crate::paths;

pub(super) fn table_samples() -> Vec<Vec<u8>> {
    vec![
        b"\0text,id,vector\n\"a, \"\"b\"\"\",1,\"[0.5, 1]\"\nplain,2,\"[1, 2e-3]\"\n".to_vec(),
        "\u{1}text\tid\tvector\nzwölf\t3\t[1]\n\n\nlate\t4\t[2]\n".as_bytes().to_vec(),
        b"\x03[{\"text\":\"a\",\"id\":7,\"vector\":[1,2]},\n {\"text\":\"b\",\"id\":8,\"vector\":[3,4]}]".to_vec(),
        b"\x02{\"text\":\"a\",\"id\":7,\"vector\":[1,2]}\n{\"text\":\"b\",\"id\":\"x\",\"vector\":[3,4]}\n".to_vec(),
    ]
}

/// The first byte chooses the form; the rest is the owner's file.
pub(super) fn table(bytes: &[u8]) -> Verdict {
    let Some((form, bytes)) = bytes.split_first() else { return refused("nothing") };
    let name = match form % 4 {
        0 => "a.csv",
        1 => "a.tsv",
        2 => "a.jsonl",
        _ => "a.json",
    };
    let columns = Columns { text: "text", id: Some("id"), vector: Some("vector"), ..Columns::default() };
    let loaded = match items::parse(name, bytes, columns) {
        Ok(loaded) => loaded,
        Err(why) => return refused(why),
    };
    let n_records = loaded.line_of_record.len();
    let fits = loaded.items.len() + loaded.n_duplicates + loaded.n_bad == n_records
        && loaded.record_of_item.len() == loaded.items.len()
        && loaded.record_of_item.iter().all(|record| *record < n_records)
        && loaded.items.iter().all(|item| !item.text.trim().is_empty() && item.text.len() <= MAX_TEXT_BYTES);
    match loaded.bad.first() {
        _ if !fits => Verdict::Broken("records are lost, doubled, empty or too long".to_owned()),
        Some(bad) => refused(bad.fault.to_string()),
        None => Verdict::Taken,
    }
}

pub(super) fn known_answers(bytes: &[u8]) -> Verdict {
    verdict(known::read_csv("text", &String::from_utf8_lossy(bytes)))
}

/// Rows of any table, as `accord agree` reads them.
pub(super) fn answers(bytes: &[u8]) -> Verdict {
    match long_table::of_separated(bytes, b',') {
        Ok((table, _)) => {
            let n_votes: usize = table.units().map(<[_]>::len).sum();
            let n_lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
            if n_votes < n_lines { Verdict::Taken } else { Verdict::Broken("more votes than rows".to_owned()) }
        }
        Err(why) => refused(why),
    }
}

pub(super) fn store_url_samples() -> Vec<Vec<u8>> {
    [
        "https://AKIA:a%2Fb%2Bc%25@s3.example.org:443/labels/team/one/?region=eu-central-1",
        "http://k:s@127.0.0.1:8421/accord",
        "dav+https://ann:p%3Aw@dav.example/team/",
    ]
    .map(|url| url.as_bytes().to_vec())
    .to_vec()
}

/// Whatever is wrong with a store's URL, the message does not repeat its secret.
pub(super) fn store_url(bytes: &[u8]) -> Verdict {
    let url = String::from_utf8_lossy(bytes);
    match store_url::parse(&url) {
        Ok(store) => {
            let _ = store.shown();
            Verdict::Taken
        }
        Err(why) => refused(why),
    }
}

/// A report as JSON and as what stands in a page.
pub(super) fn report(bytes: &[u8]) -> Verdict {
    let text = String::from_utf8_lossy(bytes);
    let signed = html::embedded(&text).map_or(bytes, str::as_bytes);
    let sample = golden(&["report-1.json"]);
    let sample = sample.first().map(Vec::as_slice).unwrap_or_default();
    let n_differences = report_wire::differences(signed, sample).len();
    match report_wire::open(signed) {
        Ok(opened) if opened.is_signed && signed != sample => {
            Verdict::Broken("a changed report counts as signed".to_owned())
        }
        Ok(_) if signed == sample && n_differences > 0 => Verdict::Broken("a report differs from itself".to_owned()),
        Ok(_) => Verdict::Taken,
        Err(why) => refused(why),
    }
}

pub(super) fn picture_samples() -> Vec<Vec<u8>> {
    let folder = paths::root().join("scorer/tests/reference/image");
    ["colour.png", "baseline.jpg", "lossy.webp"].iter().filter_map(|name| fs::read(folder.join(name)).ok()).collect()
}

pub(super) fn picture(bytes: &[u8]) -> Verdict {
    match picture_size(bytes) {
        Ok((width, height)) if width * height > 64_000_000 => {
            Verdict::Broken("it decodes what it said to be too large".to_owned())
        }
        result => verdict(result),
    }
}

/// Vectors kept in this browser, which a disk may damage.
pub(super) fn vectors(bytes: &[u8]) -> Verdict {
    match block::decode(bytes, 2) {
        Some(read) if block::encode(&read).is_none_or(|written| written != bytes) && !read.ids.is_empty() => {
            Verdict::Broken("a block is not what it was once written and read".to_owned())
        }
        Some(_) => Verdict::Taken,
        None => refused("it is damaged"),
    }
}

pub(super) fn vectors_samples() -> Vec<Vec<u8>> {
    let block = block::Block { ids: vec![[1; 16], [2; 16]], vectors: vec![1.0, 0.5, -0.25, 0.0] };
    block::encode(&block).into_iter().collect()
}
