//! What is guessed of a file.

use std::io::Cursor;

use super::*;
use crate::{Reading, open};

fn look(name: &str, bytes: &[u8]) -> Preview {
    let mut input = Cursor::new(bytes);
    let opened = open(&mut input, name, Reading::default()).unwrap();
    preview(&mut input, opened).unwrap()
}

#[track_caller]
fn check(name: &str, bytes: &[u8], text: &str, id: &str, label: &str) {
    let guess = look(name, bytes).guess;
    let name = |it: Option<String>| it.unwrap_or_default();
    assert_eq!((name(guess.text), name(guess.id), name(guess.label)), (text.into(), id.into(), label.into()));
}

#[test]
fn fmt4_columns_are_guessed_by_name_and_content() {
    check("a.csv", b"id,text,label\n1,hello there you,x\n2,good bye now,y\n", "text", "id", "label");
    check(
        "a.csv",
        b"category,utterance\na,where is my card\nb,it is lost\na,still waiting\n",
        "utterance",
        "",
        "category",
    );
    // Without telling names the longest column is the text, and nothing else is guessed.
    check("a.csv", b"x,y\n1,where is my card\n2,it is lost\n", "y", "", "");
    check("a.json", b"[{\"id\":7,\"data\":{\"text\":\"where is my card\"}}]", "data.text", "id", "");
    // Ids that repeat are none.
    check("a.csv", b"id,text\n1,where is my card\n1,it is lost by now\n", "text", "", "");
}

#[test]
fn fmt4_a_preview_counts_shows_and_lists() {
    let seen = look("a.csv", b"id,text,n\n1,hello there,1.5\n2,x\n3,\"good\nbye\",2\n");
    assert_eq!((seen.n_records, seen.n_problems, seen.problems[0].line), (2, 1, 3));
    assert_eq!(seen.rows, [["1", "hello there", "1.5"], ["3", "good\nbye", "2"]]);
    assert_eq!(seen.column("n").map(|it| it.kind), Some(ColumnKind::Number));
    assert_eq!(seen.column("text").map(|it| it.kind), Some(ColumnKind::Text));
    assert!(seen.column("id").is_some_and(|it| it.is_unique && it.n_filled == 2));
}

#[test]
fn fmt4_labels_are_counted_unless_there_are_too_many() {
    let mut file = String::from("text,label\n");
    for n in 0..5_000 {
        file.push_str(&format!("some text {n},{}\n", ["b", "a", "c"][n % 3]));
    }
    let seen = look("a.csv", file.as_bytes());
    assert_eq!(seen.column("label").unwrap().values, [("a".into(), 1667), ("b".into(), 1667), ("c".into(), 1666)]);
    assert!(seen.column("text").unwrap().values.is_empty());
}

#[test]
fn fmt4_a_header_alone_is_no_table() {
    let mut input = Cursor::new(b"id,text\n");
    let opened = open(&mut input, "a.csv", Reading::default()).unwrap();
    assert!(preview(&mut input, opened).unwrap_err().to_string().contains("no record"));
    let mut input = Cursor::new(b"1,hello\n");
    let opened = open(&mut input, "a.csv", Reading { no_header: true, ..Reading::default() }).unwrap();
    assert_eq!(preview(&mut input, opened).unwrap().columns[1].name, "column 2");
}
