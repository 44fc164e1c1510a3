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
    let found = blocks(schema.lead(), &draft, text);
    let found: Vec<_> = found.iter().flat_map(|block| block.segments.clone()).collect();
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

#[test]
fn spn5_long_texts_are_cut_into_blocks_that_marks_do_not_move() {
    let schema = spans();
    let line = "word ".repeat(40) + "\n";
    let (lines, flat) = (line.repeat(30), "word ".repeat(2_000));
    for (text, is_lines) in [(&lines, true), (&flat, false)] {
        let mut draft = Draft::default();
        let shape = |draft: &Draft| {
            let found = blocks(schema.lead(), draft, text);
            let starts: Vec<u32> = found.iter().map(|block| block.segments[0].start).collect();
            let whole: String = found.iter().flat_map(|it| &it.segments).map(|it| it.text.as_str()).collect();
            assert_eq!(&whole, text);
            (starts, found)
        };
        let (starts, before) = shape(&draft);
        assert!(starts.len() > 3 && before.iter().all(|it| it.is_lines == is_lines || starts.len() == 1), "{starts:?}");
        // A mark over the edge of two blocks changes these two alone.
        let edge = starts[2];
        draft.follow(&schema, FormAct::Mark { question: 0, start: edge - 7, end: edge + 4, label_idx: 1 });
        let (after_starts, after) = shape(&draft);
        assert_eq!(after_starts, starts);
        let changed: Vec<usize> = (0..starts.len()).filter(|idx| before[*idx] != after[*idx]).collect();
        assert_eq!(changed, [1, 2]);
    }
}

#[test]
fn spn5_of_very_many_marks_those_around_the_selected_one_are_listed() {
    let all: Vec<usize> = (0..5_000).collect();
    for (selected, first) in [(None, 0), (Some(99), 0), (Some(100), 100), (Some(4_999), 4_900)] {
        let found: Vec<(usize, &usize)> = listed(&all, |it| Some(*it) == selected).collect();
        assert_eq!((found.len(), found[0]), (N_LISTED, (first, &first)));
    }
    assert_eq!(listed(&all[..3], |_| false).count(), 3);
}
