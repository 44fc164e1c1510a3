//! From bytes to items, with files that are broken on purpose.

use std::io::Cursor;

use accord_core::agreement::level::Level;
use accord_core::record::{Form, LabelDef, LabelSchema, Question, QuestionId};
use accord_core::wire::item::MAX_TEXT_BYTES;

use super::*;
use crate::{Encoding, Reading, open};

fn mapping() -> Mapping {
    Mapping { text: "text".to_owned(), id: Some("id".to_owned()), ..Mapping::default() }
}

fn read(name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Loaded, FormatError> {
    let mut input = Cursor::new(bytes);
    let opened = open(&mut input, name, Reading::default())?;
    load(&mut input, &opened, mapping, None, &mut |_, _| Ok(()))
}

#[track_caller]
fn check(name: &str, bytes: &[u8], texts: &[&str], bad: &[(u64, &str)]) -> Loaded {
    let loaded = read(name, bytes, &mapping()).unwrap();
    let found: Vec<&str> = loaded.items.iter().map(|item| &*item.text).collect();
    assert_eq!(found, texts, "{:?}", loaded.problems);
    assert_eq!(loaded.n_problems, bad.len(), "{:?}", loaded.problems);
    for (problem, (line, word)) in loaded.problems.iter().zip(bad) {
        assert!(problem.line == *line && problem.fault.to_string().contains(word), "{problem:?} is not {line}: {word}");
    }
    loaded
}

#[test]
fn fmt3_quotes_line_breaks_and_ragged_rows() {
    let file = b"id,text,label\n1,\"a, b\",x\n\n2,\"c\nd\",y\n3,e\n4,f,z,more\r\n\r\n5,g,z\r\n";
    check("a.csv", file, &["a, b", "c\nd", "g"], &[(6, "2 fields"), (7, "4 fields")]);
    check("a.csv", "id;text\n1;Grüße\n".as_bytes(), &["Grüße"], &[]);
    check("a.tsv", b"id\ttext\n1\ta \"quoted\" word\n", &["a \"quoted\" word"], &[]);
}

#[test]
fn fmt3_a_quote_that_is_not_closed_costs_what_follows_and_says_where() {
    let file = b"id,text\n1,a\n2,\"b\n3,c\n4,d\n";
    let loaded = read("a.csv", file, &mapping()).unwrap();
    assert_eq!(&*loaded.items[0].text, "a");
    assert_eq!(loaded.items.len(), 2, "the open text takes the rest of the file");
    let long = format!("id,text\n1,a\n2,\"{}", "b\n".repeat(MAX_TEXT_BYTES));
    check("a.csv", long.as_bytes(), &["a"], &[(3, "1 MiB")]);
}

#[test]
fn fmt3_wrong_encodings_are_read_or_named() {
    check("a.csv", b"id,text\n1,caf\xE9\n", &["café"], &[]);
    let loaded = check("a.csv", "id,text\n1,né\n2,ç\n3,üü\n4,x\n".as_bytes(), &["né", "ç", "üü", "x"], &[]);
    assert_eq!(loaded.items[0].reference.as_deref(), Some("1"));
    let broken = b"id,text\n1,n\xC3\xA9\n2,\xC3\xA7\n3,\xFF\n4,x\n";
    check("a.csv", broken, &["né", "ç", "x"], &[(4, "not UTF-8")]);
    let utf16: Vec<u8> = "\u{feff}id\ttext\r\n1\tdéjà vu\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("a.tsv", &utf16, &["déjà vu"], &[]);
    let given = Reading { encoding: Some(Encoding::Windows1252), ..Reading::default() };
    let mut input = Cursor::new(&broken[..]);
    let opened = open(&mut input, "a.csv", given).unwrap();
    let loaded = load(&mut input, &opened, &mapping(), None, &mut |_, _| Ok(())).unwrap();
    assert_eq!(loaded.n_problems, 0);
}

#[test]
fn fmt3_duplicate_ids_and_nul_bytes_are_left_out_with_their_line() {
    let file = b"id,text\n1,a\n1,b\n2,a\n3,c\0d\n4,\n5,e\n";
    let loaded = check("a.csv", file, &["a", "e"], &[(3, "line 2 already"), (5, "NUL"), (6, "empty")]);
    assert_eq!(loaded.n_duplicates, 1, "the same text under another id is one item");
}

#[test]
fn fmt3_a_missing_column_names_those_there_are() {
    let error = read("a.csv", b"id,question\n1,a\n", &mapping()).unwrap_err().to_string();
    assert!(error.contains("`text`") && error.contains("`question`"), "{error}");
    let error = read("a.jsonl", b"{\"id\":1,\"question\":\"a\"}\n", &mapping()).unwrap_err().to_string();
    assert!(error.contains("`question`"), "{error}");
}

#[test]
fn fmt3_bad_json_lines_are_named_and_the_others_kept() {
    let file = b"{\"text\":\"a\",\"id\":1}\nnot json\n{\"txt\":\"b\",\"id\":1}\n\n{\"text\":5,\"id\":1}\n{\"text\":\"c\"}\n[1]\n{\"text\":\"d\",\"id\":4}";
    let bad = [(2, "not JSON"), (3, "`txt`"), (5, "not a string"), (6, "neither"), (7, "object")];
    check("a.jsonl", file, &["a", "d"], &bad);
}

#[test]
fn fmt3_json_lists_are_read_alone_and_in_an_object() {
    let list = b"[\n {\"id\":1,\"text\":\"a ] , } \\\" b\"},\n {\"id\":2,\n  \"text\":\"c\"}, 5\n]";
    check("a.json", list, &["a ] , } \" b", "c"], &[(4, "object")]);
    check("a.json", b"{\"version\": 1, \"data\": [{\"id\":1,\"text\":\"a\"}], \"more\": [{\"x\":1}]}", &["a"], &[]);
    check("a.json", b"[{\"id\":1,\"text\":\"a\"},\n{\"id\":2,\"te", &["a"], &[(2, "ends within")]);
    assert!(read("a.json", b"{\"a\":\n 1}", &mapping()).unwrap_err().to_string().contains("no list"));
}

#[test]
fn fmt3_labels_come_along_in_order_of_name() {
    let with_label = Mapping { label: Some("label".to_owned()), id: None, ..mapping() };
    let file = b"{\"text\":\"a\",\"label\":[\"y\",\"x\"]}\n{\"text\":\"b\",\"label\":\"x\"}\n{\"text\":\"a\",\"label\":\"x\"}\n{\"text\":\"c\",\"label\":3}\n";
    let loaded = read("a.jsonl", file, &with_label).unwrap();
    assert_eq!(loaded.labels, ["3", "x", "y"]);
    let given: Vec<_> = loaded.given.iter().map(|it| (it.item_idx, it.label_idx)).collect();
    assert_eq!(given, [(0, 2), (0, 1), (1, 1), (2, 0)]);
}

#[test]
fn fmt3_plain_lines_are_texts() {
    let lines = Mapping { id: None, ..mapping() };
    let loaded = read("a.txt", b"one\r\n\n two \nthree", &lines).unwrap();
    let texts: Vec<&str> = loaded.items.iter().map(|item| &*item.text).collect();
    assert_eq!(texts, ["one", "two", "three"]);
    assert_eq!(loaded.line_of_record, [1, 3, 4]);
}

#[test]
fn fmt9_columns_of_images_and_of_what_may_distress() {
    let with = Mapping { image: Some("image".to_owned()), sensitive: Some("nsfw".to_owned()), ..mapping() };
    let file = "id,text,image,nsfw\n1,a cat,https://images.example/1.png,yes\n2,,https://images.example/2.png,\n\
        3,x,,0\n4,x,ftp://images.example/4.png,0\n5,x,https://images.example/5.png,maybe\n6,,photos/6.png,FALSE\n";
    let mut input = Cursor::new(file.as_bytes());
    let opened = open(&mut input, "a.csv", Reading::default()).unwrap();
    let mut files = |name: &str| match name {
        "photos/6.png" => Ok((accord_core::crypto::sha256(b"6"), 1)),
        _ => Err("it is not there".to_owned()),
    };
    let loaded = load(&mut input, &opened, &with, Some(&mut files), &mut |_, _| Ok(())).unwrap();
    let found: Vec<_> =
        loaded.items.iter().map(|item| (item.parts.len(), item.images().count(), item.sensitive)).collect();
    assert_eq!(found, [(2, 1, true), (1, 1, false), (1, 1, false)]);
    assert!(loaded.items[0].text.starts_with("a cat\n\n"));
    let lines: Vec<_> = loaded.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [4, 5, 6], "{:?}", loaded.problems);
    assert!(loaded.problems[2].fault.to_string().contains("neither yes nor no"), "{:?}", loaded.problems);
    // Images alone need no column of texts.
    let alone = Mapping { text: String::new(), id: None, sensitive: None, ..with };
    assert_eq!(read("a.csv", b"image\nhttps://images.example/1.png\n", &alone).unwrap().items.len(), 1);
}

#[test]
fn fmt9_items_go_where_they_are_sent_and_known_ones_are_refused_with_their_line() {
    let file = b"id,text,label\n1,a,x\n2,b,y\n3,a,x\n4,c,z\n";
    let mut input = Cursor::new(&file[..]);
    let opened = open(&mut input, "a.csv", Reading::default()).unwrap();
    let mut sent = Vec::new();
    let known = accord_core::crypto::text_item_id("b");
    let mapping = mapping();
    let mut sink = |item: Item, line: u64| sent.push((item.text.to_string(), line));
    let loaded = load_into(&mut input, &opened, &mapping, None, (&mut sink, &|id| *id == known)).unwrap();
    assert_eq!((loaded.items.len(), loaded.n_duplicates), (0, 1));
    let problems: Vec<_> = loaded.problems.iter().map(|problem| (problem.line, problem.fault.to_string())).collect();
    assert_eq!(problems, [(3, "the project has this item already".to_owned())]);
    assert_eq!(sent, [("a".to_owned(), 2), ("c".to_owned(), 5)]);
}

#[test]
fn new9_two_texts_stand_side_by_side_and_both_are_needed() {
    let two = Mapping { other: Some("second".to_owned()), ..mapping() };
    let loaded = read("a.csv", b"id,text,second\n1,one,two\n2,one,\n3,,two\n4,two,one\n", &two).unwrap();
    let words: Vec<&str> = loaded.items.iter().map(|item| &*item.text).collect();
    assert_eq!(loaded.items.len(), 2, "{words:?}");
    assert!(loaded.items.iter().all(|item| item.parts.len() == 2 && &*item.parts[0].title == "A"));
    let why: Vec<_> = loaded.problems.iter().map(|problem| (problem.line, problem.fault.to_string())).collect();
    let empty = |column: &str| format!("its text is empty (`{column}`)");
    assert_eq!(why, [(3, empty("second")), (4, empty("text"))]);
}

#[test]
fn new10_labels_of_the_file_become_answers_where_they_fit() {
    let with = Mapping { label: Some("label".to_owned()), ..mapping() };
    let loaded = read("a.csv", b"id,text,label\n1,a,x\n2,b,y\n3,c,z\n4,d,\n5,a,y\n", &with).unwrap();
    let labels = |names: &[&str]| names.iter().map(|name| LabelDef::new(name, "")).collect();
    let schema = LabelSchema::single("q", labels(&["x", "y"]), Level::Nominal);
    let (votes, n_unfit) = loaded.votes_of_labels(&schema, "the file");
    let said: Vec<_> = votes.iter().map(|vote| (vote.by.as_str(), vote.choice.label().unwrap().as_str())).collect();
    // `a` has two labels where one is asked for, `z` is none of them.
    assert_eq!((said, n_unfit), (vec![("the file", "y")], 2));
    let many = Form::Many { labels: labels(&["x", "y", "z"]), min: 1, max: 3 };
    let lead =
        Question { id: QuestionId::parse("l").unwrap(), prompt: String::new(), required: true, when: None, form: many };
    let (votes, n_unfit) = loaded.votes_of_labels(&LabelSchema::of(lead, Vec::new()).unwrap(), "the file");
    assert_eq!((votes.len(), n_unfit), (3, 0));
}

#[test]
fn fmt11_a_models_predictions_come_from_columns() {
    let with = Mapping {
        prediction: Some("pred".to_owned()),
        confidence: Some("p".to_owned()),
        label: Some("label".to_owned()),
        ..mapping()
    };
    let file = b"id,text,label,pred,p\n1,a,x,y,0.75\n2,b,,z,\n3,c,x,,0.5\n4,d,x,y,75\n5,e,x,y,\"0,5\"\n";
    let loaded = read("a.csv", file, &with).unwrap();
    let found: Vec<_> = loaded
        .items
        .iter()
        .map(|item| {
            let it = item.prediction.as_deref()?;
            Some((it.response.lead.to_string(), it.confidence.get(), it.model.to_string()))
        })
        .collect();
    let said = |label: &str, p| Some((label.to_owned(), p, "pred".to_owned()));
    assert_eq!(found, [said("y", 0.75), said("z", 1.0), None, said("y", 0.5)]);
    assert_eq!((loaded.n_predicted, loaded.labels), (3, ["x", "y", "z"].map(str::to_owned).to_vec()));
    let problem = &loaded.problems[0];
    let why = problem.fault.to_string();
    assert_eq!((problem.line, why.as_str()), (5, "its `p` is `75`, which is no number from 0 to 1"));
}
