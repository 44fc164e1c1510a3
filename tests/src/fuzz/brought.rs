//! The files of other tools: items with answers, configurations of what is asked, zips of images.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;

use accord_core::crypto::sha256;
use accord_core::event::{Choice, Response, Value};
use accord_core::record::LabelSchema;
use accord_formats::archive;
use accord_formats::brought::{self, SOURCES};
use accord_formats::{Images, Loaded, Reading, open};

use super::targets::refused;
use super::{Verdict, verdict};
use crate::paths;

const LABEL_STUDIO: &str = r#"[{"id":1,"data":{"text":"a"},"annotations":[{"completed_by":3,"created_at":"2026-01-02T03:04:05Z",
"result":[{"from_name":"label","to_name":"text","type":"choices","value":{"choices":["pos"]}}]}]}]"#;
const PRODIGY: &str = r#"{"text":"a","label":"pos","answer":"accept","_session_id":"x-anna"}
{"text":"b","label":"neg","answer":"accept","_annotator_id":"bo"}"#;
const DOCCANO: &str = r#"{"id":1,"text":"I work at ACME","label":[[10,14,"ORG"]]}
{"id":2,"text":"Oslo","label":[[0,4,"LOC"]]}"#;
const COCO: &str = r#"{"info":{},"images":[{"id":7,"file_name":"x.jpg","coco_url":"https://images.example/x.jpg","width":9,"height":9}],
"categories":[{"id":1,"name":"cat"}],"annotations":[{"id":1,"image_id":7,"category_id":1,"bbox":[1,2,3,4],"area":12,"iscrowd":0}]}"#;
const CONLL: &str = "I O\nwork O\nat O\nACME B-ORG\n\nOslo B-LOC\n";
const LONG: &str = "task,worker,label,text\nt1,w1,a,one\nt1,w2,b,one\nt2,w1,a,two\n";
const CONFIG: &str = r#"<View><Text name="text" value="$text"/><Choices name="label" toName="text" choice="single">
<Choice value="pos"/><Choice value="neg" hotkey="n"/></Choices><Rating name="sure" toName="text" maxRating="5"/></View>"#;

/// The first byte names the form, by its place among [`SOURCES`].
pub(super) fn samples() -> Vec<Vec<u8>> {
    let of = |name: &str, text: &[u8]| {
        let place = SOURCES.iter().position(|(known, _)| *known == name).unwrap_or_default();
        [&[u8::try_from(place).unwrap_or_default()], text].concat()
    };
    let files = [("classes.txt", "cat\n"), ("labels/x.txt", "0 0.5 0.5 0.2 0.2\n")];
    let mut yolo: Vec<_> = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    yolo.extend(image().map(|bytes| ("images/x.png".to_owned(), bytes)));
    let mut all = vec![
        of("label-studio", LABEL_STUDIO.as_bytes()),
        of("prodigy", PRODIGY.as_bytes()),
        of("doccano", DOCCANO.as_bytes()),
        of("coco", COCO.as_bytes()),
        of("conll", CONLL.as_bytes()),
        of("long", LONG.as_bytes()),
    ];
    all.extend(archive::write(&yolo).map(|bytes| of("yolo", &bytes)));
    all
}

/// What a file asks is found in it, and then it is read. Nothing may come in that answers something else.
pub(super) fn file(bytes: &[u8]) -> Verdict {
    let Some((form, bytes)) = bytes.split_first() else { return refused("nothing") };
    let Some((name, source)) = SOURCES.get(usize::from(*form) % SOURCES.len()) else { return refused("no form") };
    let name = match *name {
        "label-studio" | "coco" => "a.json",
        "long" | "wide" => "a.csv",
        "yolo" | "hugging-face" => "a.zip",
        "conll" => "a.conll",
        _ => "a.jsonl",
    };
    let schema = match brought::questions(&mut Cursor::new(bytes), name, *source) {
        Ok(schema) => schema,
        Err(why) => return refused(why),
    };
    // Whatever image is named lies there.
    let mut files = |name: &str| Ok((sha256(name.as_bytes()), name.len() as u64));
    match brought::read(&mut Cursor::new(bytes), name, *source, &schema, &mut files) {
        Ok(loaded) => sound(&loaded, &schema),
        Err(why) => refused(why),
    }
}

fn sound(loaded: &Loaded, schema: &LabelSchema) -> Verdict {
    let ids: BTreeSet<_> = loaded.items.iter().map(|item| item.id).collect();
    if ids.len() != loaded.items.len() {
        return Verdict::Broken("an item came in twice".to_owned());
    }
    if loaded.votes.iter().any(|vote| !ids.contains(&vote.item)) {
        return Verdict::Broken("an answer is to no item".to_owned());
    }
    let fits = |choice: &Choice| match choice {
        Choice::Label(label) => {
            let response = Response { lead: Value::Label(label.clone()), more: std::collections::BTreeMap::new() };
            schema.check(&response).is_ok()
        }
        Choice::Response(response) => schema.check(response).is_ok(),
        Choice::Skip { .. } | Choice::Clear => true,
    };
    match loaded.problems.first() {
        _ if !loaded.votes.iter().all(|vote| fits(&vote.choice)) => {
            Verdict::Broken("an answer does not fit the question".to_owned())
        }
        Some(problem) if loaded.items.is_empty() => refused(problem.fault.to_string()),
        _ => Verdict::Taken,
    }
}

pub(super) fn config_samples() -> Vec<Vec<u8>> {
    vec![CONFIG.as_bytes().to_vec()]
}

/// A Label Studio configuration.
pub(super) fn config(bytes: &[u8]) -> Verdict {
    verdict(brought::questions_of_config(&String::from_utf8_lossy(bytes)))
}

pub(super) fn zip_samples() -> Vec<Vec<u8>> {
    let mut files = vec![("more/table.csv".to_owned(), b"text,label\na,b\n".to_vec())];
    files.extend(image().map(|bytes| ("cats/x.png".to_owned(), bytes)));
    archive::write(&files).into_iter().collect()
}

/// A zip of images and tables: looked at, and each image read again by its hash.
pub(super) fn zip(bytes: &[u8]) -> Verdict {
    let mut input = Cursor::new(bytes);
    let opened = match open(&mut input, "a.zip", Reading::default()) {
        Ok(opened) => opened,
        Err(why) => return refused(why),
    };
    let images = match Images::read(&mut input, &opened) {
        Ok(images) => images,
        Err(why) => return refused(why),
    };
    for part in &opened.images {
        if let Ok((digest, n_bytes)) = images.find(&part.name) {
            match images.bytes(&mut input, &opened, &digest) {
                Ok(again) if again.len() as u64 == n_bytes => {}
                Ok(_) => return Verdict::Broken("an image has another length the second time".to_owned()),
                Err(why) => return Verdict::Broken(format!("an image is read once alone: {why}")),
            }
        }
    }
    Verdict::Taken
}

/// A small one.
fn image() -> Option<Vec<u8>> {
    fs::read(paths::root().join("scorer/tests/reference/image/colour.png")).ok()
}
