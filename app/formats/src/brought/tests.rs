//! What is written is read again, but for the stated losses; and files as other tools write them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use accord_core::event::{Response, SpanMark};
use accord_core::export::verdict;
use accord_core::ids::ItemId;
use accord_core::project::Project;
use accord_core::record::{Form, LabelName};
use accord_core::wire::schema::read_schema;

use super::*;
use crate::out::{Answers, Export, Format, write};
use crate::testkit::{self, IMAGE_SIZE};

/// Who said what about each item; times where they are compared.
type Said = BTreeMap<ItemId, BTreeSet<(String, Option<u64>, String)>>;

fn written(project: &Project, format: Format, answers: Answers) -> Vec<u8> {
    let items: Vec<&Item> = project.items().iter().collect();
    let export = Export { answers, image_sizes: &|_| Some(IMAGE_SIZE), ..Export::new(project, &items) };
    let mut out = Vec::new();
    write(&export, format, &mut out).unwrap();
    out
}

fn loaded(bytes: &[u8], name: &str, source: Source, schema: &LabelSchema) -> Loaded {
    let mut no_files = |name: &str| Err(format!("there is no `{name}`"));
    read(&mut Cursor::new(bytes), name, source, schema, &mut no_files).unwrap()
}

/// What a project says, each answer changed by what a form loses; `None` where it loses it.
fn truth(project: &Project, has_times: bool, lose: impl Fn(&Choice) -> Option<Choice>) -> Said {
    let mut said = Said::new();
    for (item, state) in project.states().iter() {
        for (who, cell) in state.cells.iter() {
            let Some(given) = cell.standing() else { continue };
            let Some(choice) = lose(&given.answer.choice) else { continue };
            let at = has_times.then_some(given.at.0);
            said.entry(*item).or_default().insert((who.to_string(), at, format!("{choice:?}")));
        }
    }
    said
}

fn found(loaded: &Loaded, has_times: bool) -> Said {
    let mut said = Said::new();
    for vote in &loaded.votes {
        let at = vote.at_ms.filter(|_| has_times);
        said.entry(vote.item).or_default().insert((vote.by.clone(), at, format!("{:?}", vote.choice)));
    }
    said
}

#[track_caller]
fn same_items(project: &Project, loaded: &Loaded, is_kept: impl Fn(&Item) -> bool) {
    let of = |item: &Item| (item.text.to_string(), item.parts.to_vec(), item.reference.clone());
    let expected: Vec<_> = project.items().iter().filter(|item| is_kept(item)).map(of).collect();
    let items: Vec<_> = loaded.items.iter().map(of).collect();
    assert_eq!(items, expected);
    assert_eq!((loaded.n_problems, loaded.n_duplicates), (0, 0), "{:?}", loaded.problems);
}

#[expect(clippy::unnecessary_wraps, reason = "as losses are told")]
fn all(choice: &Choice) -> Option<Choice> {
    Some(choice.clone())
}

fn answers_alone(choice: &Choice) -> Option<Choice> {
    choice.is_answer().then(|| choice.clone())
}

fn without_reason(choice: &Choice) -> Choice {
    if choice.is_answer() { choice.clone() } else { Choice::Skip { reason: String::new() } }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Spans(it) => it.is_empty(),
        Value::Boxes(it) => it.is_empty(),
        Value::Labels(it) => it.is_empty(),
        _ => false,
    }
}

const SETS: [&str; 5] = [testkit::ONE, testkit::MANY, testkit::SPANS, testkit::BOXES, testkit::EVERYTHING];

/// Projects of some questions, each from several seeds.
fn each_project(sets: &[&str], mut with: impl FnMut(&Project)) {
    for questions in sets {
        for seed in 0..12 {
            with(&testkit::project(questions, 14, seed));
        }
    }
}

#[test]
fn fmt8_our_lines_bring_back_everything() {
    each_project(&SETS, |project| {
        let bytes = written(project, Format::Lines, Answers::Each);
        let loaded = loaded(&bytes, "a.jsonl", Source::Items, &project.manifest().schema);
        same_items(project, &loaded, |_| true);
        assert_eq!(found(&loaded, true), truth(project, true, all));
        assert!(loaded.losses.iter().all(|(what, _)| what == "experts' settlements"), "{:?}", loaded.losses);
        let predictions = |items: &[Item]| items.iter().map(|item| item.prediction.clone()).collect::<Vec<_>>();
        assert_eq!(predictions(&loaded.items), predictions(project.items()));
        assert_eq!(loaded.n_predicted, project.items().len().div_ceil(3));
    });
}

#[test]
fn fmt8_long_tables_bring_back_answers_skips_and_times() {
    each_project(&[testkit::ONE, testkit::SPANS, testkit::BOXES], |project| {
        for (format, name) in [(Format::LongCsv, "a.csv"), (Format::LongTsv, "a.tsv")] {
            let bytes = written(project, format, Answers::Each);
            let loaded = loaded(&bytes, name, Source::Long, &project.manifest().schema);
            let has_answers = |item: &Item| truth(project, false, all).contains_key(&item.id);
            same_items(project, &loaded, has_answers);
            assert_eq!(found(&loaded, true), truth(project, true, all));
        }
    });
}

#[test]
fn fmt8_wide_tables_bring_back_answers() {
    each_project(&SETS, |project| {
        for (format, name) in [(Format::WideCsv, "a.csv"), (Format::WideTsv, "a.tsv")] {
            let bytes = written(project, format, Answers::Each);
            let loaded = loaded(&bytes, name, Source::Wide, &project.manifest().schema);
            same_items(project, &loaded, |_| true);
            assert_eq!(found(&loaded, false), truth(project, false, answers_alone));
        }
    });
}

#[cfg(feature = "parquet-writer")]
#[test]
fn fmt8_parquet_brings_back_everything() {
    each_project(&SETS, |project| {
        let bytes = written(project, Format::Parquet, Answers::Each);
        let loaded = loaded(&bytes, "a.parquet", Source::Long, &project.manifest().schema);
        same_items(project, &loaded, |_| true);
        assert_eq!(found(&loaded, true), truth(project, true, all));
    });
}

#[test]
fn fmt8_label_studio_brings_back_answers_skips_and_times() {
    each_project(&SETS, |project| {
        let schema = &project.manifest().schema;
        let bytes = written(project, Format::LabelStudio, Answers::Each);
        let loaded = loaded(&bytes, "a.json", Source::LabelStudio, schema);
        same_items(project, &loaded, |_| true);
        // A question without regions looks as if it had no answer.
        let lose = |choice: &Choice| match choice {
            Choice::Response(response) => {
                let mut response = (**response).clone();
                response.more.retain(|_, value| !matches!(value, Value::Spans(_)) || !is_empty(value));
                Some(response.into())
            }
            other => Some(other.clone()),
        };
        assert_eq!(found(&loaded, true), truth(project, true, lose));
        assert!(loaded.losses.iter().all(|(what, _)| what == "experts' settlements"), "{:?}", loaded.losses);
    });
}

#[test]
fn fmt8_prodigy_brings_back_one_question_of_each_kind() {
    each_project(&[testkit::ONE, testkit::MANY, testkit::SPANS, testkit::BOXES], |project| {
        let bytes = written(project, Format::Prodigy, Answers::Each);
        let loaded = loaded(&bytes, "a.jsonl", Source::Prodigy, &project.manifest().schema);
        same_items(project, &loaded, |item| truth(project, false, all).contains_key(&item.id));
        assert_eq!(found(&loaded, false), truth(project, false, |choice| Some(without_reason(choice))));
    });
    each_project(&[testkit::EVERYTHING], |project| {
        let bytes = written(project, Format::Prodigy, Answers::Each);
        let loaded = loaded(&bytes, "a.jsonl", Source::Prodigy, &project.manifest().schema);
        let lose = |choice: &Choice| match choice {
            Choice::Response(response) => {
                let mut response = (**response).clone();
                let has_number = response.more.keys().any(|id| id.as_str() == "size");
                response
                    .more
                    .retain(|id, _| matches!(id.as_str(), "size" | "marks") || (id.as_str() == "text" && !has_number));
                Some(response.into())
            }
            other => Some(without_reason(other)),
        };
        assert_eq!(found(&loaded, false), truth(project, false, lose));
    });
}

#[test]
fn fmt8_doccano_brings_back_the_first_question() {
    each_project(&SETS, |project| {
        let schema = &project.manifest().schema;
        let lose = |choice: &Choice| match choice {
            Choice::Response(response) if is_empty(&response.lead) => None,
            Choice::Response(response) => Some(Response { lead: response.lead.clone(), more: BTreeMap::new() }.into()),
            other => answers_alone(other),
        };
        let bytes = written(project, Format::Doccano, Answers::Each);
        let found_there = loaded(&bytes, "a.jsonl", Source::Doccano, schema);
        assert_eq!(found(&found_there, false), truth(project, false, lose));
        let bytes = written(project, Format::Doccano, Answers::Agreed);
        let found_there = loaded(&bytes, "a.jsonl", Source::Doccano, schema);
        same_items(project, &found_there, |_| true);
        assert_eq!(found(&found_there, false), agreed(project, "doccano", lose));
    });
}

/// What items come to, as if one had said it.
fn agreed(project: &Project, by: &str, lose: impl Fn(&Choice) -> Option<Choice>) -> Said {
    let mut said = Said::new();
    for item in project.items() {
        if let Some(choice) = verdict(project, &item.id).answer.as_ref().and_then(&lose) {
            said.entry(item.id).or_default().insert((by.to_owned(), None, format!("{choice:?}")));
        }
    }
    said
}

#[test]
fn fmt8_coco_brings_back_boxes() {
    each_project(&[testkit::BOXES], |project| {
        let schema = &project.manifest().schema;
        // An image without boxes says nothing of whether somebody looked at it.
        let lose = |choice: &Choice| match choice {
            Choice::Response(response) if !is_empty(&response.lead) => Some(choice.clone()),
            _ => None,
        };
        let bytes = written(project, Format::Coco, Answers::Each);
        let each = loaded(&bytes, "a.json", Source::Coco, schema);
        same_items(project, &each, |_| true);
        assert_eq!(found(&each, false), truth(project, false, lose));
        let bytes = written(project, Format::Coco, Answers::Agreed);
        assert_eq!(found(&loaded(&bytes, "a.json", Source::Coco, schema), false), agreed(project, "coco", lose));
    });
}

#[test]
fn fmt8_yolo_brings_back_boxes_to_the_pixel() {
    each_project(&[testkit::BOXES], |project| {
        let bytes = written(project, Format::Yolo, Answers::Agreed);
        let loaded = loaded(&bytes, "a.zip", Source::Yolo, &project.manifest().schema);
        same_items(project, &loaded, |_| true);
        assert_eq!(found(&loaded, false), agreed(project, "yolo", all));
    });
}

#[test]
fn fmt8_hugging_face_brings_back_answers_and_skips() {
    each_project(&SETS, |project| {
        let bytes = written(project, Format::HuggingFace, Answers::Each);
        let loaded = loaded(&bytes, "a.zip", Source::HuggingFace, &project.manifest().schema);
        same_items(project, &loaded, |_| true);
        assert_eq!(found(&loaded, false), truth(project, false, all));
    });
}

#[test]
fn fmt8_conll_brings_back_words_and_marks_that_do_not_overlap() {
    let mut n_marks = 0;
    each_project(&[testkit::SPANS], |project| {
        let bytes = written(project, Format::Conll, Answers::Agreed);
        let loaded = loaded(&bytes, "a.conll", Source::Conll, &project.manifest().schema);
        let verdicts = project.items().iter().filter_map(|item| match verdict(project, &item.id).answer? {
            Choice::Response(response) => match response.lead {
                Value::Spans(spans) => Some((&*item.text, spans)),
                _ => None,
            },
            _ => None,
        });
        // What is marked, without white space, which this form does not keep.
        let bare = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        let marked = |text: &str, span: &SpanMark| {
            let n_chars = (span.end - span.start) as usize;
            bare(&text.chars().skip(span.start as usize).take(n_chars).collect::<String>())
        };
        let mut votes = loaded.votes.iter();
        for ((text, spans), item) in verdicts.zip(&loaded.items) {
            assert_eq!(bare(text), bare(&item.text));
            let mut expected = Vec::new();
            let mut last_end = 0;
            let mut ordered = spans.clone();
            ordered.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
            for span in ordered {
                if span.start >= last_end {
                    last_end = span.end;
                    expected.push((marked(text, &span), span.label));
                }
            }
            expected.retain(|(marked, _)| !marked.is_empty());
            let Choice::Response(response) = &votes.next().unwrap().choice else { panic!("no marks") };
            let Value::Spans(spans) = &response.lead else { panic!("no marks") };
            n_marks += spans.len();
            let found: Vec<_> = spans.iter().map(|span| (marked(&item.text, span), span.label.clone())).collect();
            assert_eq!(found, expected);
        }
    });
    assert!(n_marks > 50, "{n_marks}");
}

#[test]
fn fmt8_questions_are_guessed_from_answers() {
    let project = testkit::project(testkit::ONE, 60, 3);
    let names =
        |schema: &LabelSchema| schema.labels().iter().map(|it| it.name.clone()).collect::<BTreeSet<LabelName>>();
    for (format, source, name) in [
        (Format::Lines, Source::Items, "a.jsonl"),
        (Format::LongCsv, Source::Long, "a.csv"),
        (Format::WideCsv, Source::Wide, "a.csv"),
        (Format::LabelStudio, Source::LabelStudio, "a.json"),
        (Format::Prodigy, Source::Prodigy, "a.jsonl"),
        (Format::Doccano, Source::Doccano, "a.jsonl"),
        (Format::HuggingFace, Source::HuggingFace, "a.zip"),
    ] {
        let bytes = written(&project, format, Answers::Each);
        let schema = questions(&mut Cursor::new(&bytes), name, source).unwrap();
        assert_eq!(names(&schema), names(&project.manifest().schema), "{format:?}");
        assert!(matches!(schema.lead().form, Form::One { .. }), "{format:?}");
    }
    let project = testkit::project(testkit::BOXES, 20, 3);
    for (format, source, name) in [
        (Format::Coco, Source::Coco, "a.json"),
        (Format::Yolo, Source::Yolo, "a.zip"),
        (Format::LabelStudio, Source::LabelStudio, "a.json"),
        (Format::Prodigy, Source::Prodigy, "a.jsonl"),
    ] {
        let bytes = written(&project, format, Answers::Each);
        let schema = questions(&mut Cursor::new(&bytes), name, source).unwrap();
        assert_eq!(names(&schema), names(&project.manifest().schema), "{format:?}");
        assert!(matches!(schema.lead().form, Form::Boxes { .. }), "{format:?}");
    }
    let project = testkit::project(testkit::SPANS, 20, 3);
    let bytes = written(&project, Format::Conll, Answers::Agreed);
    let schema = questions(&mut Cursor::new(&bytes), "a.conll", Source::Conll).unwrap();
    assert_eq!(names(&schema), names(&project.manifest().schema));
    let nothing =
        questions(&mut Cursor::new(b"{\"text\":\"a\"}\n"), "a.jsonl", Source::Doccano).unwrap_err().to_string();
    assert!(nothing.contains("no answers"), "{nothing}");
}

#[test]
fn fmt8_a_configuration_brings_back_the_questions() {
    for questions in SETS {
        let project = testkit::project(questions, 1, 1);
        let xml = String::from_utf8(written(&project, Format::LabelStudioConfig, Answers::Each)).unwrap();
        let (schema, losses) = questions_of_config(&xml).unwrap();
        let of = |schema: &LabelSchema| {
            let kept = schema.questions().filter(|question| !matches!(question.form, Form::Order { .. }));
            let told = |it: &Question| {
                // Marks, numbers and texts are told apart by their kind; the bounds of texts are not kept.
                let kind = if it.form.as_str() == "text" { "text".to_owned() } else { format!("{:?}", it.form) };
                (it.id.clone(), it.prompt.clone(), it.required, kind)
            };
            kept.map(told).collect::<Vec<_>>()
        };
        assert_eq!(of(&schema), of(&project.manifest().schema), "{xml}");
        // Labels to put into an order stand in the data there.
        assert_eq!(losses.is_empty(), questions != testkit::EVERYTHING, "{losses:?}");
    }
    assert!(questions_of_config("<View><Text").is_err() && questions_of_config("<View/>").is_err());
}

#[test]
fn fmt8_offsets_of_other_programs_are_found_by_the_text_they_mark() {
    let schema = read_schema(testkit::SPANS).unwrap();
    let text = "👍 a\r\nParis é";
    let task = |start: u64, end: u64, marked: &str| {
        let region = serde_json::json!({ "from_name": "marks", "to_name": "text", "type": "labels",
            "value": { "start": start, "end": end, "text": marked, "labels": ["LOC"] } });
        serde_json::json!([{ "id": 5, "data": { "text": text }, "annotations": [{ "completed_by": 3, "result": [region] }] }])
            .to_string()
    };
    let spans = |json: &str| {
        let loaded = loaded(json.as_bytes(), "a.json", Source::LabelStudio, &schema);
        let said: Vec<String> = loaded.votes.iter().map(|vote| format!("{} {:?}", vote.by, vote.choice)).collect();
        (said.join(""), loaded.losses.is_empty())
    };
    let right = spans(&task(5, 10, "Paris"));
    assert!(right.0.starts_with("user 3") && right.0.contains("start: 5, end: 10") && right.1, "{right:?}");
    assert_eq!(spans(&task(6, 11, "Paris")), right, "UTF-16");
    assert_eq!(spans(&task(4, 9, "Paris")), right, "one sign a line end");
    assert!(!spans(&task(0, 5, "Paris")).1, "a mark that leads elsewhere is told");
}

#[test]
fn fmt8_files_as_other_programs_write_them() {
    let one = read_schema(r#"[{"id":"label","form":"one","labels":["pos","neg"]}]"#).unwrap();
    let spans = read_schema(r#"[{"id":"label","form":"spans","labels":["ORG","LOC"]}]"#).unwrap();
    let boxes = read_schema(r#"[{"id":"boxes","form":"boxes","labels":["cat"]}]"#).unwrap();
    let said = |bytes: &str, name: &str, source, schema: &LabelSchema| {
        let loaded = loaded(bytes.as_bytes(), name, source, schema);
        let votes: Vec<String> =
            loaded.votes.iter().map(|vote| format!("{}: {:?}", vote.by, vote.choice.shown())).collect();
        (loaded.items.len(), votes, loaded.problems.iter().map(|it| it.line).collect::<Vec<_>>())
    };
    let told = |by: &str, what: &str| format!("{by}: {:?}", Some(what));
    let old = r#"[{"id":1,"data":{"review":"a"},"completions":[{"result":[{"from_name":"label","to_name":"t","type":"choices","value":{"choices":["pos"]}}]}]},
        {"id":2,"data":{"n":1}}, {"id":3,"data":{"text":"b"},"annotations":[],"predictions":[{"result":[]}]}]"#;
    assert_eq!(said(old, "a.json", Source::LabelStudio, &one), (2, vec![told("label studio", "pos")], vec![2]));
    let prodigy = concat!(
        r#"{"text":"a","label":"pos","answer":"accept","_session_id":"x-anna"}"#,
        "\n",
        r#"{"text":"b","label":"pos","answer":"reject"}"#,
        "\n",
        r#"{"label":"pos","answer":"accept"}"#,
        "\n",
        r#"{"text":"c","options":[{"id":"pos"},{"id":"neg"}],"accept":["neg"],"answer":"accept","_annotator_id":"bo"}"#,
        "\n"
    );
    let expected = vec![told("x-anna", "pos"), told("bo", "neg")];
    assert_eq!(said(prodigy, "a.jsonl", Source::Prodigy, &one), (3, expected, vec![3]));
    let doccano = concat!(
        r#"{"id":1,"text":"I work at ACME","label":[[10,14,"ORG"]]}"#,
        "\n",
        r#"{"id":2,"text":"Oslo","entities":[{"id":4,"label":"LOC","start_offset":0,"end_offset":4}],"relations":[]}"#,
        "\n",
        r#"{"id":3,"text":"none","label":[]}"#,
        "\n"
    );
    let (n, votes, bad) = said(doccano, "a.jsonl", Source::Doccano, &spans);
    assert_eq!((n, votes, bad), (3, vec![told("doccano", "1 × ORG"), told("doccano", "1 × LOC")], vec![]));
    let coco = r#"{"info":{},"images":[{"id":7,"file_name":"x.jpg","coco_url":"https://images.example/x.jpg","width":9,"height":9}],
        "annotations":[{"id":1,"image_id":7,"category_id":44,"bbox":[1.4,2.6,3.0,4.0],"segmentation":[[1,2,3,4]],"iscrowd":0}],
        "categories":[{"id":44,"name":"cat"}]}"#;
    assert_eq!(said(coco, "a.json", Source::Coco, &boxes), (1, vec![told("coco", "1 × cat")], vec![]));
    let conll = "EU NNP B-NP B-ORG\nrejects VBZ B-VP O\n\nOslo NNP I-NP I-LOC\r\n\n\nbad\n";
    let (n, votes, bad) = said(conll, "a.conll", Source::Conll, &spans);
    assert_eq!((n, votes.len(), bad), (2, 2, vec![7]));
    let table = "text,worker,label\nhello,w1,pos\nhello,w2,neg\n";
    assert_eq!(said(table, "a.csv", Source::Long, &one), (1, vec![told("w1", "pos"), told("w2", "neg")], vec![]));
}

#[test]
fn fmt11_predictions_come_from_label_studio_and_go_back_to_it() {
    let spans = read_schema(r#"[{"id":"label","form":"spans","labels":["ORG","LOC"]}]"#).unwrap();
    let region = r#"{"from_name":"label","to_name":"t","type":"labels","value":{"start":0,"end":4,"text":"Oslo","labels":["LOC"]}}"#;
    let other = region.replace("LOC", "PER");
    let tasks = format!(
        r#"[{{"id":1,"data":{{"text":"Oslo"}},"predictions":[{{"score":0.5,"result":[]}},{{"score":0.75,"model_version":"ner-2","result":[{region}]}}]}},
        {{"id":2,"data":{{"text":"Oslo is far"}},"predictions":[{{"score":null,"result":[{other}]}}]}}]"#
    );
    let found = loaded(tasks.as_bytes(), "a.json", Source::LabelStudio, &spans);
    let prediction = found.items[0].prediction.clone().unwrap();
    assert_eq!((prediction.confidence.get(), &*prediction.model), (0.75, "ner-2"));
    assert_eq!((found.items[1].prediction.as_ref(), found.n_predicted), (None, 1));
    let settled = br#"[{"id":1,"data":{"text":"Oslo","task":"7"},"annotations":[{"ground_truth":true,"completed_by":1,"result":[]}]}]"#;
    assert_eq!(loaded(settled, "a.json", Source::LabelStudio, &spans).votes, Vec::new(), "an expert's, not a vote");
    let numbered =
        loaded(br#"[{"id":1,"data":{"text":"Oslo"},"predictions":[1]}]"#, "a.json", Source::LabelStudio, &spans);
    assert_eq!((numbered.n_predicted, numbered.losses.iter().count()), (0, 1), "no prediction of nothing");
    let told: Vec<&str> = found.losses.iter().map(|(what, _)| what).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("further predictions") && told[1].starts_with("predictions that do not fit"),
        "{told:?}"
    );

    let mut guess = Cursor::new(tasks.as_bytes());
    let schema = questions(&mut guess, "a.json", Source::LabelStudio).unwrap();
    let labels: Vec<&str> = schema.labels().iter().map(|label| label.name.as_str()).collect();
    assert_eq!(labels, ["LOC", "PER"], "what is asked follows from predictions too");

    let mut project = testkit::project(r#"[{"id":"label","form":"spans","labels":["ORG","LOC"]}]"#, 0, 1);
    project.add_items(found.items);
    for (format, name, source) in
        [(Format::Lines, "a.jsonl", Source::Items), (Format::LabelStudio, "a.json", Source::LabelStudio)]
    {
        let bytes = written(&project, format, Answers::Each);
        let again = loaded(&bytes, name, source, &spans);
        let of = |items: &[Item]| items.iter().map(|item| item.prediction.clone()).collect::<Vec<_>>();
        assert_eq!(of(&again.items), of(project.items()), "{name}");
    }
    let items: Vec<&Item> = project.items().iter().collect();
    let lost = write(&Export::new(&project, &items), Format::Doccano, &mut Vec::new()).unwrap();
    assert!(lost.iter().any(|loss| loss == ("predictions of models", 1)), "{lost:?}");
}
