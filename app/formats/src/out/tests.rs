//! What is true of every form; the files of `round` hold that what is written can be read again.

use std::collections::BTreeSet;

use super::*;
use crate::testkit::{self, IMAGE_SIZE};

pub(crate) fn written(project: &Project, format: Format, answers: Answers) -> Result<(Vec<u8>, Losses), OutError> {
    let items: Vec<&Item> = project.items().iter().collect();
    let export = Export { answers, image_sizes: &|_| Some(IMAGE_SIZE), ..Export::new(project, &items) };
    let mut out = Vec::new();
    let losses = write(&export, format, &mut out)?;
    Ok((out, losses))
}

#[test]
fn fmt7_every_form_has_a_name_of_its_own_and_says_what_it_loses() {
    let names: BTreeSet<&str> = formats_list().iter().map(|info| info.name).collect();
    assert_eq!(names.len(), formats_list().len());
    for info in formats_list() {
        assert_eq!(Format::parse(info.name), Some(info.format));
        assert!(info.loses.ends_with('.') && !info.title.is_empty() && !info.ending.is_empty(), "{info:?}");
    }
}

#[test]
fn fmt7_the_same_project_gives_the_same_bytes_in_every_form() {
    for questions in [testkit::ONE, testkit::MANY, testkit::EVERYTHING, testkit::SPANS, testkit::BOXES] {
        let project = testkit::project(questions, 12, 3);
        for info in formats_list() {
            for answers in [Answers::Agreed, Answers::Each] {
                let write = || written(&project, info.format, answers);
                match (write(), write()) {
                    (Ok(one), Ok(other)) => assert!(one == other && !one.0.is_empty(), "{info:?}"),
                    (Err(OutError::Nothing { .. }), _) => assert!(
                        matches!(info.format, Format::Coco | Format::Yolo | Format::Conll),
                        "{info:?} holds something of every project"
                    ),
                    (Err(error), _) => panic!("{info:?}: {error}"),
                    (Ok(_), Err(error)) => panic!("{info:?}: {error}"),
                }
            }
        }
    }
}

#[test]
fn fmt7_a_project_without_items_is_written_too() {
    let project = testkit::project(testkit::EVERYTHING, 0, 1);
    for info in formats_list().iter().filter(|info| !matches!(info.format, Format::Coco | Format::Yolo)) {
        let (bytes, losses) = written(&project, info.format, Answers::Each).unwrap();
        assert!(losses.is_empty(), "{info:?}: {losses:?}");
        if info.media_type == JSON {
            assert_eq!(serde_json::from_slice::<serde_json::Value>(&bytes).unwrap(), serde_json::json!([]));
        }
    }
}

#[test]
fn fmt7_losses_are_counted() {
    let project = testkit::project(testkit::ONE, 30, 5);
    let (_, losses) = written(&project, Format::CrowdKit, Answers::Each).unwrap();
    let of = |what: &str| losses.iter().find(|(it, _)| *it == what).map_or(0, |(_, n)| n);
    let standing =
        || project.states().values().flat_map(|state| state.cells.values()).filter_map(|cell| cell.standing());
    let n_skips = standing().filter(|given| !given.answer.choice.is_answer()).count() as u64;
    assert!(n_skips > 0 && of("skips") == n_skips, "{losses:?}");
    // Boxes in percent need the image's size.
    let project = testkit::project(testkit::BOXES, 9, 5);
    let items: Vec<&Item> = project.items().iter().collect();
    let losses = write(&Export::new(&project, &items), Format::LabelStudio, &mut Vec::new()).unwrap();
    assert!(losses.iter().any(|(what, n)| what.contains("size is not known") && n > 5), "{losses:?}");
    assert!(written(&project, Format::LabelStudio, Answers::Each).unwrap().1.is_empty());
}
