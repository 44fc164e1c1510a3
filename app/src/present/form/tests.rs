//! How marked text is cut into pieces, and what questions take, in words.

use accord_core::record::LabelSchema;
use accord_core::wire::schema::read_schema;

use super::*;
use crate::model::FormAct;

fn spans() -> LabelSchema {
    read_schema(r#"[{"id":"who","form":"spans","labels":["per","loc"]}]"#).unwrap()
}

#[track_caller]
fn check(text: &str, marks: &[(u32, u32, usize)], expected: &[(u32, &str, &[usize], &str)]) {
    let schema = spans();
    let mut draft = Draft::default();
    for (start, end, label_idx) in marks {
        let (start, end, label_idx) = (*start, *end, *label_idx);
        draft.follow(&schema, FormAct::Mark { question: 0, start, end, label_idx });
    }
    let found = segments(schema.lead(), &draft, text);
    let found: Vec<_> =
        found.iter().map(|it| (it.start, it.text.as_str(), it.labels.as_slice(), it.tag.as_str())).collect();
    assert_eq!(found, expected);
    let whole: String = found.iter().map(|(_, text, ..)| *text).collect();
    assert_eq!(whole, text, "no character is lost or doubled");
}

#[test]
fn spn1_text_is_cut_at_code_points_whatever_it_holds() {
    check("", &[], &[]);
    check("abc", &[], &[(0, "abc", &[], "")]);
    check("🙂 مرحبا\r\nx", &[(2, 7, 0)], &[(0, "🙂 ", &[], ""), (2, "مرحبا", &[0], "per"), (7, "\r\nx", &[], "")]);
    check("e\u{301}a", &[(0, 2, 1)], &[(0, "e\u{301}", &[1], "loc"), (2, "a", &[], "")]);
    // A mark beyond the text, as an answer to an older text may hold, covers what there is.
    check("ab", &[(1, 9, 0)], &[(0, "a", &[], ""), (1, "b", &[0], "per")]);
}

#[test]
fn spn1_marks_may_overlap() {
    let marks = [(0, 4, 0), (2, 6, 1), (2, 3, 0)];
    let pieces: [(u32, &str, &[usize], &str); 5] = [
        (0, "ab", &[0], "per"),
        (2, "c", &[0, 0, 1], "per · loc"),
        (3, "d", &[0, 1], ""),
        (4, "ef", &[1], ""),
        (6, "gh", &[], ""),
    ];
    check("abcdefgh", &marks, &pieces);
}

#[test]
fn questions_say_what_they_take() {
    assert_eq!(how_many(0, 3, 3), "Any number, or none");
    assert_eq!(how_many(2, 2, 3), "Exactly 2");
    assert_eq!(how_many(1, 2, 3), "1 to 2");
    let form = NumberForm {
        min: Some(0.0),
        max: None,
        step: Some(0.5),
        unit: "cm".to_owned(),
        level: accord_core::agreement::level::Level::Ratio,
    };
    assert_eq!(which_numbers(&form), "0 or more cm, in steps of 0.5");
}
